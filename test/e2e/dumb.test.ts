import { expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { openRoom } from './room.ts';

/** Line by line: each prompt with the lines that answer it. An empty line ends a list and keeps what is there. */
const conversation: readonly (readonly [prompt: string, ...lines: readonly string[]])[] = [
  ['What shall we call this project?', 'Keep frequent flyers'],
  ['Who is in the room, and how do you decide?', 'Nordair', '', '', 'Ida Holm', '', '', '', '', ''],
  ['What will this project be judged on?', 'Answer faster', 'Lose fewer flyers', ''],
  ['Which wider aims, shared with others, does it help?', 'Become the airline that listens', ''],
  ['Which wider aims does each objective help?', '1', '1'],
  ['That was step 1. All right so far?', ''],
  ['Whose behaviour matters most here?', 'Frequent flyers', ''],
  ['Which objectives does each segment matter for?', '1 2'],
  ['Frequent flyers: what is special about them?', 'Their loss costs most', 'Rebook', 'A day', ''],
  ['What stops Frequent flyers?', 'Queues at the desk', ''],
  ['Who did you leave out?', ''],
  ['That was step 2. All right so far?', '3'],
];

test('at a dumb terminal two steps are held line by line, without an escape sequence', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new', { rows: 60, env: { TERM: 'dumb' } });
  for (const [prompt, ...lines] of conversation) {
    await scribe.waitFor((screen) => screen.includes(prompt));
    for (const line of lines) {
      const before = scribe.written().length;
      scribe.type(line);
      scribe.press('enter');
      // The echo of the line, and then the next cue.
      await scribe.waitFor(() =>
        /(?:> |\d\. )$|edit \S+\r\n$/.test(scribe.written().slice(before + line.length + 1)),
      );
    }
  }
  expect(await scribe.exited).toEqual({ code: 0, signal: undefined });
  expect(scribe.written()).not.toContain('\x1b');
  const { plan, problems } = readPlan(room.read('keep-frequent-flyers.cnsg.yaml'));
  expect(problems).toEqual([]);
  expect(plan.workshop?.facilitator).toBe('Ida Holm');
  expect([...plan.objectives.values()]).toHaveLength(3);
  expect(plan.objectives.get('answer-faster')?.supports).toEqual(['become-airline-listens']);
  const segment = plan.segments.get('frequent-flyers');
  expect(segment).toMatchObject({
    rationale: 'Their loss costs most',
    objective: 'Rebook',
    valueProposition: 'A day',
  });
  expect(segment?.serves).toEqual(['answer-faster', 'lose-fewer-flyers']);
  expect([...(segment?.barriers?.values() ?? [])]).toEqual([{ statement: 'Queues at the desk' }]);
});

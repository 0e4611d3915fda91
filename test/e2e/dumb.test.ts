import { expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { openRoom } from './room.ts';
import type { Scribe } from './scribe.ts';

/** A prompt with the lines that answer it. An empty line ends a list and keeps what is there. */
type Exchange = readonly [prompt: string, ...lines: readonly string[]];

const conversation: readonly Exchange[] = [
  ['What shall we call this project?', 'Keep frequent flyers'],
  ['Who is in the room, and how do you decide?', '', '', '5', '', 'Ida Holm', '', '', '', 'Nordair'],
  ['What is this project for?', ''],
  ['What will this project be judged on?', 'Answer faster', 'Lose fewer flyers', ''],
  ['Which wider aims, shared with others, does it help?', 'Become the airline that listens', ''],
  ['Which wider aims does each objective help?', '1', '1'],
  ['That was step 1. All right so far?', 'park 9', ''],
  ['Who has to act differently', ''],
  ['Whose behaviour matters most here?', 'Frequent flyers', ''],
  ['Which objectives does each segment matter for?', '1 2'],
  ['Frequent flyers: what is special about them?', 'Their loss costs most', 'Rebook', 'A day', ''],
  ['What stops Frequent flyers?', 'Queues at the desk', ''],
  ['Who did you leave out, and why?', '/park An app for staff', 'Charter groups :: they book once', ''],
  ['That was step 2. All right so far?', '/leave'],
];

/** What stands before each line that is typed. */
const cue = /(?:> |\d\. )$/;

async function converse(scribe: Scribe, about: readonly Exchange[]): Promise<void> {
  for (const [prompt, ...lines] of about) {
    await scribe.waitFor((screen) => shows(screen, prompt) && cue.test(scribe.written()));
    for (const line of lines) {
      const before = scribe.written().length;
      scribe.type(line);
      scribe.press('enter');
      // The echo of the line, and then the next cue.
      await scribe.waitFor(() =>
        /(?:> |\d\. )$|(?:edit|show) \S+\s+$/.test(scribe.written().slice(before + line.length + 1)),
      );
    }
  }
}

/** Lines break at words. */
function shows(screen: string, words: string): boolean {
  return screen.replace(/\s+/g, ' ').includes(words);
}

test('at a dumb terminal two steps are held line by line, without an escape sequence', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new', { rows: 60, env: { TERM: 'dumb' } });
  await converse(scribe, conversation);
  expect(await scribe.exited).toEqual({ code: 0, signal: undefined });
  expect(scribe.written()).not.toContain('\x1b');
  const { plan, problems } = readPlan(room.read('keep-frequent-flyers.cnsg.yaml'));
  expect(problems).toEqual([]);
  expect(plan.workshop?.facilitator).toBe('Ida Holm');
  expect(plan.workshop?.votesPerPerson).toBe(5);
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
  expect([...plan.parkingLot.values()]).toEqual([{ statement: 'An app for staff' }]);
  expect([...plan.leftOut.values()]).toEqual([{ name: 'Charter groups', reason: 'they book once' }]);
});

const toTheEnd: readonly Exchange[] = [
  ['What shall we call this project?', 'Keep frequent flyers'],
  ['Who is in the room', 'Ida Holm, Jon Berg', '', '3', '', '', '', '', '', ''],
  ['What is this project for?', ''],
  ['What will this project be judged on?', 'Answer faster', '/park An app for staff', ''],
  ['Which wider aims, shared', 'Listen', ''],
  ['Which wider aims does each', '1'],
  ['That was step 1.', ''],
  ['Who has to act differently', ''],
  ['Whose behaviour matters', 'Frequent flyers', ''],
  ['Which objectives does each segment', '1'],
  ['what is special about them?', 'Their loss costs most', '', '', ''],
  ['What stops Frequent flyers?', 'Queues', ''],
  ['Who did you leave out', '<'],
  ['What stops Frequent flyers?', 'No trust in the app', ''],
  ['Who did you leave out', ''],
  ['That was step 2.', ''],
  ['Which of five behaviours', ''],
  ['What do these customers want to do', '1'],
  ['Why these?', 'The desk is the bottleneck'],
  ['Which barriers does each strategy', '1 2'],
  ['Why not the others?', '', '', '', ''],
  ['That was step 3.', ''],
  ['What could you do for these customers?', ''],
  ['Access: Where do customers wait', 'Rebook in two taps', 'Ring me', 'Two taps to rebook', ''],
  ['which approach does each idea take?', '4', '4', ''],
  ['Which ideas say the same', 'join 1 9', 'join 1 3', ''],
  ['Everybody sets 3 dots', '1 4, 2 2', ''],
  ['Which ideas do you keep?', '1 2'],
  ['How much impact', '5 2', '2 4'],
  ['Which of them do you go ahead with?', '1'],
  ['Shall this go into the log', ''],
  ['What does each make better', 'Keeps the day'],
  ['What is the next test', 'One route'],
  ['Whom is each concept for', '1 2'],
  ['No concept that you keep answers', ''],
  ['That was step 4.', 'park 2: too early', ''],
  ['How would you notice that it worked?', ''],
  ['how would we notice that it came true?', 'Time to rebook :: 42 min > 5 min, June 2027', ''],
  ['What must not get worse', ''],
  ['Which objectives does each number prove', '1 3'],
  ['How does each concept move the number?', 'No desk in between'],
  ['That was step 5.', ''],
  ['What did you decide today?', '/decide Start on one route :: most cancellations', ''],
  ['Why, and who decided?', 'Most dots', 'all of us', '', 'Ida Holm'],
  ['What came up and was set aside?', ''],
  ['What does somebody do next?', 'Ask the lawyers', ''],
  ['Who does it, and by when?', 'Jon Berg', '1 December'],
  ['What should the board decide?', 'A test on one route.', ''],
  ['The plan in two sentences?', 'Flyers lose a day. They rebook themselves.', ''],
];

test('line by line a workshop is held to its end, with a thought parked and ideas joined on a board', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new --plain', { rows: 60 });
  await converse(scribe, toTheEnd);
  expect(await scribe.exited).toEqual({ code: 0, signal: undefined });
  expect(scribe.written()).not.toContain('\x1b');
  expect(scribe.written()).toContain('There is no C9.');
  expect(room.names()).toEqual([
    'keep-frequent-flyers.brief.html',
    'keep-frequent-flyers.cnsg.yaml',
    'keep-frequent-flyers.md',
  ]);
  const { plan, problems } = readPlan(room.read('keep-frequent-flyers.cnsg.yaml'));
  expect(problems).toEqual([]);
  const statements = (of: ReadonlyMap<string, { statement?: string }>) =>
    [...of.values()].map(({ statement }) => statement);
  expect(statements(plan.parkingLot)).toEqual(['An app for staff']);
  expect(statements(plan.decisions)).toEqual(['Go ahead with Rebook in two taps.', 'Start on one route']);
  expect([...plan.concepts.values()]).toMatchObject([
    { title: 'Rebook in two taps', description: 'Also: Two taps to rebook', status: 'chosen' },
    { title: 'Ring me', status: 'parked', reason: 'too early', assessment: { votes: 2 } },
  ]);
  expect([...plan.actions.values()]).toEqual([
    { statement: 'Ask the lawyers', owner: 'Jon Berg', due: '2026-12-01' },
  ]);
});

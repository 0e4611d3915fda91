import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueAt } from '../../../src/core/plan/edit.ts';
import { type PlanFile, readPlan } from '../../../src/core/plan/plan-file.ts';
import { fieldAt } from '../../../src/core/plan/shape.ts';
import type { Answer, Interviewer, ListItem, Question, Reply } from '../../../src/core/workshop/question.ts';
import { runWorkshop } from '../../../src/core/workshop/run.ts';
import { type Chance, chance } from '../../generate/chance.ts';
import { desk, workshopOn } from './holding.ts';

/** What a session says, as plainly as it can be put down: an answer by what it was the answer to. */
type Said = ReadonlyMap<string, string>;

/** A model of a session: what is said now, what was said before each change, and what was taken back. */
interface Model {
  now: Said;
  readonly before: Said[];
  readonly undone: Said[];
}

function say(model: Model, { said, gone = [] }: Omit<Saying, 'answer'>): void {
  const stays = [...model.now].filter(([key]) => !gone.some((id) => key.split(/[/|]/).includes(id)));
  const all = new Map([...stays, ...said]);
  const next = new Map([...all].filter(([, words]) => words !== ''));
  if (sameSaid(next, model.now)) return;
  model.before.push(model.now);
  model.undone.length = 0;
  model.now = next;
}

function sameSaid(one: Said, other: Said): boolean {
  return one.size === other.size && [...one].every(([key, words]) => other.get(key) === words);
}

function takeBack(model: Model, count: number): void {
  for (let left = Math.min(count, model.before.length); left > 0; left -= 1) {
    model.undone.push(model.now);
    model.now = model.before.pop() ?? model.now;
  }
}

function bringBack(model: Model): void {
  const next = model.undone.pop();
  if (next === undefined) return;
  model.before.push(model.now);
  model.now = next;
}

/** An answer together with what it says, in the model's terms. */
interface Saying {
  readonly answer: Answer;
  readonly said: ReadonlyMap<string, string>;
  /** Elements that were taken out: what was said of them goes along. */
  readonly gone?: readonly string[];
}

const nothing: ReadonlyMap<string, string> = new Map();

/** Words that are like no others. */
type Words = () => string;

function sayingFor(question: Question, draw: Chance, words: Words): Saying {
  switch (question.kind) {
    case 'text': {
      if (!['/title', '/ask', '/summary'].includes(question.id))
        return { answer: { kind: 'text', text: '' }, said: nothing };
      const text = draw.below(3) === 0 ? (question.value ?? '') : words();
      return { answer: { kind: 'text', text }, said: new Map(text ? [[question.id, text]] : []) };
    }
    case 'list':
      return listSaying(question.id, question.items, draw, words);
    case 'grid':
      return gridSaying(question, draw);
    case 'form':
      return formSaying(question, draw, words);
    case 'pick':
      return pickSaying(question, draw);
    case 'menu':
      return { answer: { kind: 'menu', choice: question.choices[0]?.id ?? '' }, said: nothing };
    case 'board':
      return { answer: { kind: 'board', command: '' }, said: nothing };
  }
}

function listSaying(id: string, items: readonly ListItem[], draw: Chance, words: Words): Saying {
  const stays = items
    .filter(({ fixed }) => fixed !== undefined || draw.below(6) > 0)
    .map((item) => (draw.below(6) === 0 ? { ...item, text: words() } : item));
  const typed = Array.from({ length: draw.below(4) }, () => ({ text: words() }));
  const all = [...stays, ...typed];
  const gone = items.flatMap((item) =>
    item.id && !stays.some((one) => one.id === item.id) ? [item.id] : [],
  );
  return {
    answer: { kind: 'list', items: all },
    said: new Map([[id, all.map(({ text }) => text).join('|')]]),
    gone,
  };
}

const linkGrids = ['/objectives/supports', '/segments/serves'];

function gridSaying(question: Extract<Question, { kind: 'grid' }>, draw: Chance): Saying {
  if (!linkGrids.includes(question.id))
    return { answer: { kind: 'grid', ticks: question.ticks }, said: nothing };
  const rows = question.rows.map(({ id }): [string, string[]] => [
    id,
    question.columns.filter(() => draw.below(2) === 0).map((column) => column.id),
  ]);
  const said = rows.map(([id, ticked]): [string, string] => [
    `${question.id}|${id}`,
    [...ticked].sort().join('|'),
  ]);
  return { answer: { kind: 'grid', ticks: new Map(rows) }, said: new Map(said) };
}

function formSaying({ rows }: Extract<Question, { kind: 'form' }>, draw: Chance, words: Words): Saying {
  const isPlain = (id: string) => ['text', 'line'].includes(fieldAt(id.split('/'))?.kind ?? '');
  const changed = rows
    .filter(({ id }) => isPlain(id) && draw.below(2) === 0)
    .map(({ id }): [string, string] => [id, words()]);
  const values = new Map([...rows.map(({ id, value }): [string, string] => [id, value ?? '']), ...changed]);
  return { answer: { kind: 'form', values }, said: new Map(changed) };
}

function pickSaying({ id, options, chosen }: Extract<Question, { kind: 'pick' }>, draw: Chance): Saying {
  if (id !== '/strategies') return { answer: { kind: 'pick', chosen }, said: nothing };
  const picked = options.filter(() => draw.below(2) === 0).map((option) => option.id);
  return {
    answer: { kind: 'pick', chosen: picked },
    said: new Map(options.map((option) => [`${id}|${option.id}`, picked.includes(option.id) ? 'yes' : ''])),
  };
}

class Killed extends Error {}

/** Somebody who answers, goes back, undoes, parks, leaves and is killed, and whose words a model takes down. */
function teller(model: Model, draw: Chance, words: Words): Interviewer {
  return {
    ask: async (question, keep): Promise<Reply> => {
      const turn = draw.below(100);
      if (turn < 8) return { kind: 'back' };
      if (turn < 18) return undoing(model, 1 + draw.below(3));
      if (turn < 22) return redoing(model);
      if (turn < 26) return parking(model, words());
      const saying = sayingFor(question, draw, words);
      if (turn < 40) {
        keep(saying.answer);
        say(model, saying);
      }
      if (turn < 34) throw new Killed();
      say(model, saying);
      return { kind: 'answer', answer: saying.answer };
    },
  };
}

function undoing(model: Model, count: number): Reply {
  takeBack(model, count);
  return { kind: 'more', words: `undo ${count}` };
}

function redoing(model: Model): Reply {
  bringBack(model);
  return { kind: 'more', words: 'redo' };
}

function parking(model: Model, thought: string): Reply {
  const lot = model.now.get('/parkingLot');
  say(model, { said: new Map([['/parkingLot', lot === undefined ? thought : `${lot}|${thought}`]]) });
  return { kind: 'more', words: `park ${thought}` };
}

/** What a plan file says, in the model's terms, told without any question. */
function toldBy({ plan, root }: PlanFile, keys: Iterable<string>): Said {
  const found = new Map<string, string>();
  const put = (key: string, all: readonly (string | undefined)[]) => {
    if (all.length > 0) found.set(key, all.join('|'));
  };
  const byGroup = <T extends object>(
    all: ReadonlyMap<string, T>,
    keyOf: (one: T) => string,
    wordsOf: (one: T) => string | undefined,
  ) => {
    const groups = new Map<string, (string | undefined)[]>();
    for (const one of all.values()) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), wordsOf(one)]);
    for (const [key, words] of groups) put(key, words);
  };
  byGroup(
    plan.objectives,
    ({ level }) => `/objectives/${level}`,
    ({ statement }) => statement,
  );
  byGroup(
    plan.segments,
    () => '/segments',
    ({ name }) => name,
  );
  byGroup(
    plan.leftOut,
    () => '/leftOut',
    ({ name }) => name,
  );
  byGroup(
    plan.concepts,
    ({ strategy }) => `/concepts/${strategy}`,
    ({ title }) => title,
  );
  byGroup(
    plan.metrics,
    ({ kind, objectives }) => `/metrics/${kind === 'guardrail' ? 'guardrails' : objectives?.[0]}`,
    ({ name }) => name,
  );
  byGroup(
    plan.decisions,
    () => '/decisions',
    ({ statement }) => statement,
  );
  byGroup(
    plan.parkingLot,
    () => '/parkingLot',
    ({ statement }) => statement,
  );
  byGroup(
    plan.actions,
    () => '/actions',
    ({ statement }) => statement,
  );
  for (const [id, { barriers, serves }] of plan.segments) {
    byGroup(
      barriers ?? new Map(),
      () => `/segments/${id}/barriers`,
      ({ statement }) => statement,
    );
    put(`/segments/serves|${id}`, [...(serves ?? [])].sort());
  }
  for (const [id, { supports }] of plan.objectives)
    put(`/objectives/supports|${id}`, [...(supports ?? [])].sort());
  for (const [id, { selected }] of plan.strategies) if (selected !== false) put(`/strategies|${id}`, ['yes']);
  for (const key of keys) {
    const value = valueAt(root, key.split('/').filter(Boolean));
    if (typeof value === 'string') found.set(key, value);
  }
  return found;
}

const begun = 'cnsg: 1\ntitle: Keep frequent flyers\nstatus: draft\n';

test('any sequence of answers, backs, undos, skips and kills leaves what a plain model of the session says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
      const draw = chance(seed);
      let count = 0;
      // Spelt out, so that no two of them look alike.
      const words = () => [...String(++count)].map((digit) => names[Number(digit)]).join(' ');
      const model: Model = { now: new Map([['/title', 'Keep frequent flyers']]), before: [], undone: [] };
      const kept = desk();
      let text = begun;
      for (let sitting = 0; sitting < 6; sitting += 1) {
        const workshop = workshopOn(limited(teller(model, draw, words), 25), kept, text);
        await runWorkshop(workshop, kept.session.at).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        text = kept.saves.at(-1) ?? begun;
      }
      const file = readPlan(text);
      expect(file.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const rows = [...model.now.keys()].filter((key) => !key.includes('|'));
      expect(Object.fromEntries([...toldBy(file, rows)].sort())).toEqual(
        Object.fromEntries([...model.now].sort()),
      );
    }),
    { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 100) },
  );
});

const names = ['oak', 'elm', 'ash', 'fig', 'yew', 'bay', 'fir', 'box', 'gum', 'nut'];

/** Leaves after so many questions. */
function limited(interviewer: Interviewer, most: number): Interviewer {
  let left = most;
  return {
    ask: async (question, keep, notices) => {
      left -= 1;
      return left < 0 ? { kind: 'leave' } : interviewer.ask(question, keep, notices);
    },
  };
}

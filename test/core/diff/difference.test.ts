import { describe, expect, it } from 'vitest';
import { changesTo, lines, nordair, nordairWith } from './told-changes.ts';

/** The lines of what changes when one text of the plan becomes another. */
function toldOf(...replacements: readonly (readonly [string, string])[]): readonly string[] {
  return lines(changesTo(nordairWith(...replacements)));
}

describe('the difference between two plans', () => {
  it('tells an element that came, without the elements that live in it', () => {
    const changes = changesTo(
      nordairWith([
        'strategies:',
        '  islanders: {name: Islanders, barriers: {rumour-first: {statement: Hear it from others}}}\nstrategies:',
      ]),
    );
    expect(lines(changes)).toEqual([
      'added /segments/islanders',
      'added /segments/islanders/barriers/rumour-first',
    ]);
    expect(changes[0]).toMatchObject({ after: 'travel-managers', subject: { title: 'Islanders' } });
    expect(JSON.stringify(changes[0])).toContain('"value":{"name":"Islanders"}');
  });

  it('tells a removed element where it stood, with what named it', () => {
    expect(
      toldOf([
        '  free-seats: {title: Every free seat, strategy: access, barriers: [desk-queues], status: idea}\n',
        '',
      ]),
    ).toEqual(['removed /concepts/free-seats']);
  });

  it('tells an id under another kind as gone and come', () => {
    const moved = nordairWith(
      ['  one-route: {statement: Start on one route}', '  other: {statement: Start on one route, by: Ada}'],
      ['metrics:', 'leftOut:\n  one-route: {name: One route}\nmetrics:'],
    );
    expect(lines(changesTo(moved))).toEqual([
      'added /leftOut/one-route',
      'removed /decisions/one-route',
      'added /decisions/other',
    ]);
  });

  it('tells an element with another id and the same content as possibly renamed', () => {
    const [change, ...others] = changesTo(nordairWith(['one-route:', 'start-small:']));
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'renamed',
      subject: { id: 'start-small' },
      from: { path: ['decisions', 'one-route'] },
      to: { path: ['decisions', 'start-small'] },
    });
  });

  it('leaves the barriers of a renamed segment where they are', () => {
    expect(toldOf(['  travel-managers:', '  company-travellers:'])).toEqual([
      'renamed /segments/company-travellers',
    ]);
  });

  it('takes an element that refers to itself for the same under another id', () => {
    const own = (id: string) =>
      nordairWith([
        '  one-route: {statement: Start on one route}',
        `  ${id}: {statement: Small, replaces: ${id}}`,
      ]);
    expect(lines(changesTo(own('begin'), own('start')))).toEqual(['renamed /decisions/begin']);
  });

  it('does not take a strategy for another one that says as little', () => {
    expect(toldOf(['engage: {selected', 'connect: {selected'])).toEqual([
      'removed /strategies/engage',
      'added /strategies/connect',
    ]);
  });

  it('tells as few moves as possible', () => {
    const [first, second, third] = [...nordair.matchAll(/^ {2}(?:self|free|video).*\n/gm)].map(
      ([line]) => line,
    );
    const newer = nordair.replace(`${first}${second}${third}`, `${third}${first}${second}`);
    const changes = changesTo(newer);
    expect(lines(changes)).toEqual(['moved /concepts/video-desk order']);
    expect(changes[0]).toMatchObject({ from: { after: 'free-seats' }, to: { after: undefined } });
  });

  it('tells a barrier under another segment as moved, and what changed in it besides', () => {
    const newer = nordairWith(
      ['      app-distrust: {statement: Do not trust the app}\n', ''],
      ['Are told last}', 'Are told last}\n      app-distrust: {statement: Do not trust apps}'],
    );
    expect(lines(changesTo(newer))).toEqual([
      'moved /segments/travel-managers/barriers/app-distrust',
      'changed /segments/travel-managers/barriers/app-distrust/statement',
    ]);
  });

  it('tells references and links that came and went, with what a link says', () => {
    const changes = changesTo(
      nordairWith(
        ['segments: [frequent-flyers], status', 'segments: [travel-managers], status'],
        ['      video-desk: {}', '      one-more: {mechanism: TBD}'],
      ),
    );
    expect(lines(changes)).toEqual([
      'unlinked /concepts/self-rebooking/segments/frequent-flyers',
      'linked /concepts/self-rebooking/segments/travel-managers',
      'unlinked /metrics/time-rebook/concepts/video-desk',
      'linked /metrics/time-rebook/concepts/one-more',
    ]);
    expect(changes[1]).toMatchObject({ field: 'segments', target: { title: 'Travel managers' } });
    expect(changes[3]).toMatchObject({ target: { title: 'one-more' }, value: { mechanism: 'TBD' } });
  });

  it('tells another target of a single reference as one that went and one that came', () => {
    expect(toldOf(['strategy: access, segments', 'strategy: engage, segments'])).toEqual([
      'unlinked /concepts/self-rebooking/strategy',
      'linked /concepts/self-rebooking/strategy',
    ]);
  });

  it('tells what a link says otherwise as a change of that field', () => {
    expect(toldOf(['No desk in between', 'Nobody in between'])).toEqual([
      'changed /metrics/time-rebook/concepts/self-rebooking/mechanism',
    ]);
  });

  it('tells the order of references as order', () => {
    const two = (order: string) => nordairWith(['[desk-queues]', `[${order}]`]);
    expect(lines(changesTo(two('told-last, desk-queues'), two('desk-queues, told-last')))).toEqual([
      'changed /concepts/free-seats/barriers order',
    ]);
  });

  it('reads customize as customise', () => {
    const spelt = (word: string) =>
      nordairWith(
        ['  engage: {', `  ${word}: {`],
        ['strategy: access, segments', `strategy: ${word}, segments`],
      );
    expect(changesTo(spelt('customise'), spelt('customize'))).toEqual([]);
  });

  it('tells how far an element or the plan has come as a status', () => {
    expect(
      toldOf(
        ['title: Keep frequent flyers', 'title: Keep frequent flyers\nstatus: agreed'],
        ['selected: false', 'selected: true'],
        ['status: parked', 'status: dropped'],
      ),
    ).toEqual(['status /status', 'status /strategies/engage/selected', 'status /concepts/video-desk/status']);
  });

  it('tells entries of lists by what identifies them', () => {
    const newer = nordairWith(
      ['[{value: 30, date: 2026-06-30}]', '[{value: 31, date: 2026-06-30}, {value: 19, date: 2026-09-30}]'],
      [
        'decisions:',
        'revisions: [{number: 1, note: After the workshop}]\nworkshop: {participants: [Ada]}\ndecisions:',
      ],
    );
    expect(lines(changesTo(newer))).toEqual([
      'meta /workshop/participants/Ada',
      'changed /metrics/time-rebook/actuals/2026-09-30',
      'changed /metrics/time-rebook/actuals/2026-06-30/value',
      'meta /revisions/1',
    ]);
  });

  it('tells the answer of a lens as a change of the element that it is about', () => {
    const newer = `${nordair}lenses: {push-pull: {concepts: {free-seats: {direction: pull}, nobody: {direction: push}}}}\n`;
    const changes = changesTo(newer);
    expect(lines(changes)).toEqual([
      'changed /lenses/push-pull/concepts/free-seats/direction',
      'meta /lenses/push-pull/concepts/nobody/direction',
    ]);
    expect(changes[0]?.subject).toEqual({ kind: 'concept', id: 'free-seats', title: 'Every free seat' });
  });

  it('tells the order of entries that a lens keeps of an element, and entries that came and went', () => {
    const path = (touchpoints: string) =>
      `${nordair}lenses: {journey: {segments: {frequent-flyers: {touchpoints: {${touchpoints}}}}}}\n`;
    const [board, forum] = ['departure-board: {name: The board}', 'flyer-forum: {name: The forum}'];
    const at = '/lenses/journey/segments/frequent-flyers/touchpoints';
    expect(lines(changesTo(path(`${forum}, ${board}`), path(`${board}, ${forum}`)))).toEqual([
      `changed ${at} order`,
    ]);
    expect(lines(changesTo(path(`receipt-mail: {}, ${forum}`), path(`${board}, ${forum}`)))).toEqual([
      `changed ${at}/departure-board`,
      `changed ${at}/receipt-mail`,
    ]);
    expect(changesTo(path(`${board}, x-note: here`), path(board))).toMatchObject([
      { path: ['lenses', 'journey', 'segments', 'frequent-flyers', 'touchpoints', 'x-note'] },
    ]);
  });

  it('tells keys that the table does not know like any other', () => {
    expect(
      toldOf(
        ['title: Keep frequent flyers', 'title: Keep frequent flyers\nx-board: {room: {floor: 3}}'],
        ['{title: A desk by video', '{x-ticket: DC-112, titel: A desk, title: A desk by video'],
      ),
    ).toEqual([
      'meta /x-board/room/floor',
      'changed /concepts/video-desk/x-ticket',
      'changed /concepts/video-desk/titel',
    ]);
  });
});

describe('the weight of a change', () => {
  const saying = (words: string | null) => nordairWith(['Queues at the desk', JSON.stringify(words)]);
  const weightOf = (from: string | null, to: string) =>
    changesTo(saying(to), saying(from)).map(({ weight }) => weight);

  it.each([
    ['Queues at the desk', 'queues at  the desk'],
    ['Queues, at the desk', 'Queues ,at the desk'],
    ['Queues at the desk', 'Queues at\nthe desk '],
    [null, ''],
  ])('is editorial from %s to %s', (from, to) => {
    expect(weightOf(from, to)).toEqual(['editorial']);
  });

  it.each([
    ['Queues at the desk', 'No queues at the desk'],
    ['TBD', 'tbd'],
    ['up to 3, 000', 'up to 3,000'],
    ['Queues at the desk', 'Queues at the desk?'],
  ])('is substantive from %s to %s', (from, to) => {
    expect(weightOf(from, to)).toEqual(['substantive']);
  });

  it('is editorial where a strategy that is selected anyway says so', () => {
    expect(
      lines(changesTo(nordairWith(['{rationale: The desk', '{selected: true, rationale: The desk']))),
    ).toEqual(['status /strategies/access/selected editorial']);
  });
});

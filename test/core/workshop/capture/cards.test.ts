import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardKind, cardKinds, cards } from '../../../../src/core/method/cards.ts';
import { readPlan } from '../../../../src/core/plan/plan-file.ts';
import { cardText } from '../../../../src/core/report/handout-page.ts';
import { cardsIn } from '../../../../src/core/workshop/capture/card-text.ts';
import { change } from '../../../../src/core/workshop/draft.ts';
import type { Titles } from '../../../../src/core/workshop/titles.ts';
import { withCards } from '../../../../src/core/workshop/with-cards.ts';
import { listed, nordairDraft } from './desk.ts';

/** A printed card with texts where the lines to write on were. */
function filled(kind: CardKind, values: Readonly<Record<string, string>>): string {
  const { fields } = cards[kind];
  return cardText(kind)
    .split('\n\n')
    .map((part, at) => {
      const field = fields[at - 1];
      const value = field && values[field.key];
      return value === undefined ? part : `${part.split(/_{3}|\n/)[0]?.trimEnd()} ${value}`;
    })
    .join('\n\n');
}

const concepts: Omit<Titles, 'setting' | 'prompt' | 'guidance' | 'id'> = {
  path: ['concepts'],
  kind: 'concept',
  present: [],
  preset: { strategy: 'access', status: 'idea' },
};
const segments = { ...concepts, path: ['segments'], kind: 'segment', preset: {} } as const;
const metrics = {
  ...concepts,
  path: ['metrics'],
  kind: 'metric',
  preset: { objectives: ['faster-answers'] },
} as const;
const objectives = {
  ...concepts,
  path: ['objectives'],
  kind: 'objective',
  preset: { level: 'direct' },
} as const;

function pasted(titles: typeof concepts, text: string) {
  const list = listed(titles);
  const items = list.question.pasted(text);
  list.keep(...items);
  return {
    items,
    plan: list.draft().plan,
    text: list.draft().text,
    remarks: items.map((_, at) => list.question.remark(items, at)),
  };
}

describe('a filled card, pasted back,', () => {
  test('is a segment with its barriers', () => {
    const card = filled('segment', {
      name: 'Company travellers',
      rationale: 'Their loss costs most',
      serves: 'O1 and become customer-led',
      objective: 'Rebook without calling',
      valueProposition: 'Back on a plane before the desk opens',
      barriers: '\n• Their travel desk decides\n• Queues at the desk\n• ________',
      needs: 'They compare tricks in a forum\nof their own',
    });
    const { plan } = pasted(segments, card);
    expect(plan.segments.get('company-travellers')).toEqual({
      name: 'Company travellers',
      rationale: 'Their loss costs most',
      serves: ['faster-answers', 'customer-led'],
      objective: 'Rebook without calling',
      valueProposition: 'Back on a plane before the desk opens',
      needs: 'They compare tricks in a forum\nof their own\n',
      barriers: new Map([
        ['travel-desk-decides', { statement: 'Their travel desk decides' }],
        ['queues-desk', { statement: 'Queues at the desk' }],
      ]),
    });
  });

  test('is a concept of the strategy that it names', () => {
    const card = filled('concept', {
      title: 'Ask a pilot',
      description: 'An evening a month.\n\nWith photos.',
      strategy: 'Connect',
      approach: 'Hosting a community',
      segments: "S1, Families; ase's cafe guests",
      barriers: 'Queues at the desk',
      customerValue: 'Knows whom to trust',
      nextTest: 'One evening',
      owner: 'Ida Holm',
    });
    const { plan } = pasted(concepts, card);
    expect(plan.concepts.get('ask-pilot')).toEqual({
      title: 'Ask a pilot',
      description: 'An evening a month.\n\nWith photos.\n',
      strategy: 'connect',
      approach: 'hosting-a-community',
      segments: ['frequent-flyers', 'families', 'forfremmede'],
      barriers: ['desk-queues'],
      customerValue: 'Knows whom to trust',
      status: 'idea',
      owner: 'Ida Holm',
      nextTest: 'One evening',
    });
  });

  test('is a metric with its numbers and what moves it', () => {
    const card = filled('metric', {
      name: 'Time to rebook',
      objectives: 'faster-answers, O2',
      numbers: '42 min > 5 min, June 2027',
      concepts: '\n• Rebook in two taps: no desk in between\n• C2 – they help one another',
      source: 'Booking system',
      owner: 'Jonas Lind',
    });
    const { plan } = pasted(metrics, card);
    expect(plan.metrics.get('time-rebook')).toEqual({
      name: 'Time to rebook',
      objectives: ['faster-answers', 'customer-led'],
      concepts: new Map([
        ['rebooking', { mechanism: 'no desk in between' }],
        ['forum', { mechanism: 'they help one another' }],
      ]),
      unit: 'min',
      direction: 'decrease',
      baseline: { value: 42 },
      target: { value: 5, date: '2027-06-30' },
      source: 'Booking system',
      owner: 'Jonas Lind',
    });
  });

  test('is an objective of the level that it names', () => {
    const card = filled('objective', {
      statement: 'Be the airline that listens',
      level: 'Wider',
      owner: 'Ada',
    });
    expect(pasted(objectives, card).plan.objectives.get('airline-listens')).toEqual({
      statement: 'Be the airline that listens',
      level: 'higher-order',
      owner: 'Ada',
    });
  });

  test('keeps in words what the plan has not got, and says so', () => {
    const card = filled('concept', {
      title: 'Ask a pilot',
      description: 'In the forum.',
      strategy: 'Magic',
      segments: 'Families, night owls',
    });
    const { plan, remarks } = pasted(concepts, card);
    expect(plan.concepts.get('ask-pilot')).toEqual({
      title: 'Ask a pilot',
      description: 'In the forum.\nStrategy: Magic\nWhom it is for: night owls\n',
      strategy: 'access',
      segments: ['families'],
      status: 'idea',
    });
    expect(remarks).toEqual([
      'Kept in words, as the plan has no such name: Strategy: Magic; Whom it is for: night owls.',
    ]);
  });

  test('keeps numbers that cannot be read beside the name', () => {
    const card = filled('metric', { name: 'Queue', numbers: 'about half', concepts: 'magic' });
    expect([...pasted(metrics, card).plan.metrics.values()]).toEqual([
      {
        name: 'Queue (Now and then: about half) (Which ideas move it: magic)',
        objectives: ['faster-answers'],
      },
    ]);
  });

  test('goes where its kind lives, also from the list of another kind', () => {
    const { plan, remarks } = pasted(
      concepts,
      filled('segment', { name: 'Islanders', rationale: 'No other way' }),
    );
    expect(plan.segments.get('islanders')).toEqual({ name: 'Islanders', rationale: 'No other way' });
    expect(plan.concepts.size).toBe(2);
    expect(remarks).toEqual(['This is the card of a segment, so it joins the segments.']);
  });

  test('without a title takes its first words for one', () => {
    const card = filled('concept', { description: 'The app offers seats.\nOne tap books.' });
    expect(pasted(concepts, card).items.map(({ text }) => text)).toEqual(['The app offers seats.']);
  });

  test('keeps its barriers when its title is mended', () => {
    const list = listed(segments);
    const items = list.question.pasted(filled('segment', { name: 'Islnders', barriers: 'No roads' }));
    list.keep(...items);
    const before = list.draft().plan.segments.get('islnders')?.barriers;
    list.keep(...items.map((item) => ({ ...item, text: 'Islanders' })));
    expect(list.draft().plan.segments.get('islnders')).toEqual({ name: 'Islanders', barriers: before });
    list.keep();
    expect(list.draft().plan.segments.has('islnders')).toBe(false);
  });

  test('fills the element on whose line it is pasted', () => {
    const list = listed({ ...segments, present: [{ id: 'families', text: 'Families', isBare: true }] });
    const [card] = list.question.pasted(
      filled('segment', { name: 'Families', objective: 'Book early', barriers: 'Prams' }),
    );
    list.keep({ id: 'families', text: 'Families', ...card });
    expect(list.draft().plan.segments.get('families')).toEqual({
      name: 'Families',
      objective: 'Book early',
      barriers: new Map([['prams', { statement: 'Prams' }]]),
    });
  });
});

const card = { name: 'Islanders', rationale: 'No other way' };

test.each([
  ['as printed', filled('segment', card)],
  ['without marks', filled('segment', card).replace(/[*#]/g, '')],
  ['in capitals', 'SEGMENT CARD\nWHO THEY ARE: Islanders\nWHY THEY MATTER: No other way'],
  ['as a list', '- Segment card\n- Who they are: Islanders\n- **Why they matter**: No other way'],
  [
    'as a table',
    '| Segment card | |\n|---|---|\n| Who they are | Islanders |\n| **Why they matter** | No other way |',
  ],
  ['from a sheet', 'Segment card\nWho they are\tIslanders\nWhy they matter\tNo other way'],
  ['with headings', '## Segment card\n#### Who they are\n\nIslanders\n\n#### Why they matter\nNo other way'],
  ['all bold', '**Segment card**\n**Who they are: Islanders**\n**Why they matter: No other way**'],
  ['with the words of the plan', 'Name: Islanders\nWhy this segment: No other way'],
  ['quoted', '> ### Segment card\n> **Who they are:** Islanders\n> **Why they matter:** No other way'],
  [
    'half on the lines',
    'Segment card\nWho they are: ___Islanders____\nWhy they matter: ____\n\\____\nNo other way',
  ],
  ['with the name in the heading', '### Segment card: Islanders\nWhy they matter: No other way'],
  ['with a byte order mark', `\uFEFF${filled('segment', card)}`],
  ['with the line ends of Windows', filled('segment', card).replaceAll('\n', '\r\n')],
])('a card is read %s', (_name, text) => {
  const [found, ...others] = cardsIn(text, 'segment');
  expect(others).toEqual([]);
  expect(typeof found === 'string' ? found : Object.fromEntries(found?.values ?? [])).toEqual(card);
});

test('several cards and the lines between them all become lines', () => {
  const text = `From Ida:\n${filled('concept', { title: 'One' })}\n\n---\n\n${filled('concept', { title: 'Two', strategy: 'connect' })}`;
  const { items, plan } = pasted(concepts, text);
  expect(items.map((item) => item.text)).toEqual(['From Ida:', 'One', 'Two']);
  expect(plan.concepts.get('two')?.strategy).toBe('connect');
});

test('cards that name nothing but their fields are told apart by the title', () => {
  const text = 'Title: One\nOwner: Ida\nTitle: Two\nOwner: Ada';
  expect(pasted(concepts, text).items.map((item) => item.text)).toEqual(['One', 'Two']);
});

test.each(['Strategy: be faster', 'Title: Rebook', 'Segment card', 'Owner: who?', 'Name of the game'])(
  '%j alone is a line, not a card',
  (line) => {
    expect(pasted(concepts, `Rebook\n${line}`).items).toEqual([{ text: 'Rebook' }, { text: line }]);
  },
);

const word = fc.constantFrom(
  'Queue',
  '*free*',
  'a: b',
  '50 %',
  'Ærø',
  '乗り換え',
  '🧳',
  '"now"',
  "'",
  '#1',
  '> 5',
  '|',
  '::',
  '@S9',
  '\\',
  '<b>',
  'desk.',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
/** A barrier a line: its first mark would be a bullet. */
const plainWords = words.map((text) => `It is ${text}`);

test('every printed card, filled with awkward texts, comes back whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cardKinds), fc.infiniteStream(words), (kind, stream) => {
      const values = Object.fromEntries(
        cards[kind].fields.map(({ key, lines }) => {
          const text = Array.from({ length: Math.max(1, lines - 1) }, () => stream.next().value).join('\n');
          return [key, text];
        }),
      );
      const [found, ...others] = cardsIn(filled(kind, values));
      expect(others).toEqual([]);
      expect(typeof found === 'string' ? found : Object.fromEntries(found?.values ?? [])).toEqual(values);
    }),
  );
});

test('every text of a card is in the plan afterwards, which reads without a problem', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cardKinds), fc.infiniteStream(plainWords), (kind, stream) => {
      const values = Object.fromEntries(cards[kind].fields.map(({ key }) => [key, stream.next().value]));
      const { text } = pasted(concepts, filled(kind, values));
      const { problems, plan } = readPlan(text);
      expect(problems).toEqual([]);
      const written = JSON.stringify([...plan[`${kind}s` as const].values()], (_key, value) =>
        value instanceof Map ? [...value] : value,
      );
      for (const value of Object.values(values))
        expect(written).toContain(JSON.stringify(value).slice(1, -1));
    }),
    { numRuns: 40 },
  );
});

test.each([['[21.11.26, 09:14:03] Ines: '], ['[14:03] Ada Moreau: '], ['Ada Moreau [2:03 PM]\n']])(
  'a card in a chat, behind %j, is understood whole',
  (stamp) => {
    const { items, plan } = pasted(
      segments,
      `${stamp}Segment card\nWho they are: Travel managers\nWhat stops them: no overview\nthree approvals`,
    );
    expect(items.map(({ text }) => text)).toEqual(['Travel managers']);
    expect([...(plan.segments.get('travel-managers')?.barriers?.values() ?? [])]).toEqual([
      { statement: 'no overview' },
      { statement: 'three approvals' },
    ]);
  },
);

describe('a card of what is on the list already', () => {
  const present = [
    { id: 'frequent-flyers', text: 'Frequent flyers', isBare: false },
    { id: 'families', text: 'Families', isBare: true },
  ];
  const card = filled('segment', {
    name: 'frequent flyers',
    rationale: 'Their loss costs most',
    barriers: '\n• queues at the desk\n• Do not trust the app',
  });

  test('fills its line, and says nothing twice', () => {
    const list = listed({ ...segments, present });
    const items = withCards(list.question.items, list.question.pasted(card));
    expect(items.map(({ id }) => id)).toEqual(['frequent-flyers', 'families']);
    list.keep(...items);
    expect(list.draft().plan.segments.get('frequent-flyers')).toEqual({
      name: 'frequent flyers',
      rationale: 'Their loss costs most',
      barriers: new Map([
        ['desk-queues', { statement: 'Queues at the desk' }],
        ['trust-app', { statement: 'Do not trust the app' }],
      ]),
    });
  });

  test('keeps what the plan says besides', () => {
    const list = listed(
      { ...segments, present },
      change(nordairDraft(), [
        { kind: 'set', path: ['segments', 'frequent-flyers', 'rationale'], value: 'They fly weekly' },
      ]),
    );
    list.keep(...withCards(list.question.items, list.question.pasted(card)));
    const { rationale } = list.draft().plan.segments.get('frequent-flyers') ?? {};
    expect(rationale?.split('\n')).toEqual(
      expect.arrayContaining(['They fly weekly', 'Their loss costs most']),
    );
  });

  test('does not fill a line of another kind', () => {
    const list = listed({ ...segments, present });
    const found = list.question.pasted(filled('concept', { title: 'Families', owner: 'Ida Holm' }));
    const items = withCards(list.question.items, found);
    expect(items).toHaveLength(3);
    list.keep(...items);
    expect([...list.draft().plan.concepts.values()].at(-1)).toEqual({ title: 'Families', owner: 'Ida Holm' });
  });
});

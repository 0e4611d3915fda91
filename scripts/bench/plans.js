// Plans to measure with: the same text for the same size, with every kind of element in the shares of a real plan.

/** Of a hundred elements, so many are of each section; barriers are dealt out to the segments. */
const shares = {
  objectives: 5,
  segments: 5,
  barriers: 15,
  leftOut: 3,
  concepts: 50,
  metrics: 10,
  decisions: 4,
  parkingLot: 4,
  actions: 4,
};

const strategies = ['access', 'engage', 'connect'];
const approaches = { access: 'on-demand', engage: 'utility', connect: 'social-listening' };

/** The text of a plan with about so many elements and no finding; only the board's question is left to answer. */
export function planOf(elements) {
  const count = (section) => Math.max(3, Math.round((elements * shares[section]) / 100));
  const ids = (section, word) => Array.from({ length: count(section) }, (_, at) => `${word}-${at + 1}`);
  const known = {
    objectives: ids('objectives', 'aim'),
    segments: ids('segments', 'flyers'),
    barriers: ids('barriers', 'queue'),
    concepts: ids('concepts', 'rebooking'),
  };
  const section = (name, entries) => [`${name}:`, ...entries.flat()];
  return [
    'cnsg: 1',
    'title: Keep frequent flyers',
    'organisation: Nordair',
    'language: en',
    'status: draft',
    'workshop: {scope: Domestic routes, facilitator: Ada Moreau, votesPerPerson: 5}',
    ...section('objectives', known.objectives.map(objective)),
    ...section(
      'segments',
      known.segments.map((id, at) => segment(id, at, known)),
    ),
    ...section('leftOut', ids('leftOut', 'family').map(leftOut)),
    ...section(
      'strategies',
      strategies.map((id, at) => strategy(id, at, known)),
    ),
    ...['customise', 'collaborate'].map((id) => `  ${id}: {selected: false, rationale: Shortens no queue}`),
    ...section(
      'concepts',
      known.concepts.map((id, at) => concept(id, at, known)),
    ),
    ...section(
      'metrics',
      ids('metrics', 'minutes').map((id, at) => metric(id, at, known)),
    ),
    ...section('decisions', ids('decisions', 'start').map(decision)),
    ...section('parkingLot', ids('parkingLot', 'thought').map(parked)),
    ...section('actions', ids('actions', 'ask').map(action)),
    '',
  ].join('\n');
}

/** One of a list, going round. */
function pick(list, at) {
  return list[at % list.length];
}

/** The first objective is the wider aim that the others support. */
function objective(id, at) {
  return [
    `  ${id}:`,
    `    statement: Answer customers' question ${at + 1} faster`,
    `    level: ${at === 0 ? 'higher-order' : 'direct'}`,
    ...(at === 0 ? [] : ['    supports: [aim-1]']),
    '    owner: Customer service',
  ];
}

function segment(id, at, { objectives, segments, barriers }) {
  const own = barriers.filter((_, index) => index % segments.length === at);
  return [
    `  ${id}:`,
    `    name: Frequent flyers of route ${at + 1}`,
    '    rationale: Their loss costs most',
    `    serves: [${pick(objectives.slice(1), at)}]`,
    `    objective: Rebook route ${at + 1} without calling`,
    '    valueProposition: Back on a plane before the desk opens',
    '    needs: They compare rebooking tricks in a forum of their own',
    '    barriers:',
    ...own.flatMap((barrier) => [`      ${barrier}:`, `        statement: Queue ${barrier} at the desk`]),
  ];
}

function leftOut(id, at) {
  return [`  ${id}: {name: Leisure family ${at + 1}, reason: Rebook once in five years}`];
}

function strategy(id, at, { segments, barriers }) {
  return [
    `  ${id}:`,
    '    rationale: The desk is the bottleneck, not the seats',
    `    segments: [${pick(segments, at)}]`,
    `    barriers: [${pick(barriers, at)}]`,
  ];
}

function concept(id, at, { segments, barriers }) {
  const own = pick(strategies, at);
  return [
    `  ${id}:`,
    `    title: Rebook in ${at + 2} taps`,
    `    strategy: ${own}`,
    `    approach: ${approaches[own]}`,
    `    segments: [${pick(segments, at)}, ${pick(segments, at + 1)}]`,
    `    barriers: [${pick(barriers, at)}]`,
    '    customerValue: Keeps the day instead of the queue',
    '    status: chosen',
    `    assessment: {votes: ${at % 8}, impact: ${(at % 5) + 1}, effort: 2}`,
    '    owner: Digital channels',
    '    nextTest: Ten cancelled flights on one route',
  ];
}

function metric(id, at, { objectives, concepts }) {
  const own = Array.from({ length: 5 }, (_, index) => pick(concepts, at * 5 + index));
  return [
    `  ${id}:`,
    `    name: Minutes to rebook on route ${at + 1}`,
    `    objectives: [${pick(objectives.slice(1), at)}]`,
    '    concepts:',
    ...own.map((other) => `      ${other}: {mechanism: No desk between the customer and the free seat}`),
    '    kind: outcome',
    '    unit: minutes',
    '    direction: decrease',
    '    baseline: {value: 42, date: 2026-10-01}',
    '    target: {value: 5, date: 2027-06-30}',
    '    source: Booking system, weekly',
    '    owner: Digital channels',
  ];
}

function decision(id, at) {
  return [`  ${id}: {statement: Start with route ${at + 1}, reason: It has the queues, by: Ingrid Solheim}`];
}

function parked(id, at) {
  return [`  ${id}: {statement: An app for the staff of route ${at + 1}, owner: Per Nygaard}`];
}

function action(id, at) {
  return [
    `  ${id}: {statement: Ask the lawyers about route ${at + 1}, owner: Leila Haddad, due: 2026-12-01}`,
  ];
}

/** What goes wrong when people edit a plan by hand; each row is one finding of `cnsg check`, and of another kind. */
const slips = [
  ['level: direct', 'level: driect'],
  ['supports: [aim-1]', 'supports: [aim-one]'],
  ['status: chosen', 'status: choosen'],
  ['approach: on-demand', 'aproach: on-demand'],
  ['impact: 2', 'impact: high'],
  ['customerValue: Keeps the day instead of the queue', 'customerValue:'],
  ['strategy: engage\n', 'strategy: engagement\n'],
  ['direction: decrease', 'direction: down'],
  ['date: 2027-06-30', 'date: June 2027'],
  ['due: 2026-12-01', 'due: soon'],
];

/** A plan with so many slips in it. @throws when one finds no more place. */
export function withSlips(text, count) {
  let slipped = text;
  for (let at = 0; at < count; at += 1) {
    const [right, wrong] = pick(slips, at);
    if (!slipped.includes(right)) throw new Error(`There is no more \`${right}\` to spoil`);
    slipped = slipped.replace(right, wrong);
  }
  return slipped;
}

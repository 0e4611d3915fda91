import type { Change, Difference, Subject } from '../../../../src/core/diff/change.ts';
import { told, type Version } from '../../../../src/core/diff/tell/tell.ts';
import type { Told } from '../../../../src/core/diff/tell/told.ts';

const objective: Subject = { kind: 'objective', id: 'faster-answers', title: 'Answer every question faster' };
const segment: Subject = { kind: 'segment', id: 'frequent-flyers', title: 'Frequent flyers' };
const barrier: Subject = { kind: 'barrier', id: 'desk-queues', title: 'Queues at the desk' };
const rebooking: Subject = { kind: 'concept', id: 'self-rebooking', title: 'Rebook in two taps' };
const queueMap: Subject = { kind: 'concept', id: 'queue-map', title: 'Live map of queues' };
const upgrade: Subject = { kind: 'concept', id: 'seat-upgrades', title: 'Upgrade for waiting' };
const metric: Subject = { kind: 'metric', id: 'rebooking-time', title: 'Time to rebook' };

const description = `When a flight is cancelled, the app offers three seats. It books the one that is tapped. Nobody has to stand in a queue. Nobody has to call. The app tells the hotel as well, and the hotel keeps the room. Whoever wants to talk to somebody still can.`;

/** Changes of every kind in the plan of an airline. */
const airlineChanges: readonly Change[] = [
  {
    kind: 'meta',
    path: ['workshop', 'facilitator'],
    subject: undefined,
    weight: 'substantive',
    before: 'Ada Moreau',
    after: 'Jonas Lind',
  },
  {
    kind: 'changed',
    path: ['objectives', 'faster-answers', 'statement'],
    subject: objective,
    weight: 'substantive',
    before: "Answer customers' questions faster",
    after: 'Answer every question faster',
  },
  {
    kind: 'changed',
    path: ['segments', 'frequent-flyers', 'rationale'],
    subject: segment,
    weight: 'editorial',
    before: 'their loss costs most',
    after: 'Their loss costs most',
  },
  {
    kind: 'moved',
    path: ['segments', 'frequent-flyers', 'barriers', 'desk-queues'],
    subject: barrier,
    weight: 'order',
    from: { path: ['segments', 'families', 'barriers', 'desk-queues'], after: undefined },
    to: { path: ['segments', 'frequent-flyers', 'barriers', 'desk-queues'], after: 'app-distrust' },
  },
  {
    kind: 'added',
    path: ['concepts', 'queue-map'],
    subject: queueMap,
    weight: 'substantive',
    value: {
      title: 'Live map of queues',
      description: 'Shows where nobody waits.\nFor every airport.',
      strategy: 'access',
      segments: ['frequent-flyers'],
      assessment: { votes: 3, impact: 2 },
    },
    after: 'self-rebooking',
  },
  {
    kind: 'renamed',
    path: ['concepts', 'seat-upgrades'],
    subject: upgrade,
    weight: 'substantive',
    from: { path: ['concepts', 'upgrades'], value: { title: 'Upgrade for waiting' }, after: undefined },
    to: { path: ['concepts', 'seat-upgrades'], value: { title: 'Upgrade for waiting' }, after: undefined },
  },
  {
    kind: 'changed',
    path: ['concepts', 'self-rebooking', 'description'],
    subject: rebooking,
    weight: 'substantive',
    before: description,
    after: description.replace('Nobody has to call', 'Nobody has to call or to write'),
  },
  {
    kind: 'status',
    path: ['concepts', 'self-rebooking', 'status'],
    subject: rebooking,
    weight: 'substantive',
    before: 'idea',
    after: 'chosen',
  },
  {
    kind: 'linked',
    path: ['concepts', 'self-rebooking', 'barriers', 'desk-queues'],
    subject: rebooking,
    weight: 'substantive',
    field: 'barriers',
    target: barrier,
    value: undefined,
    behind: null,
  },
  {
    kind: 'unlinked',
    path: ['metrics', 'rebooking-time', 'concepts', 'self-rebooking'],
    subject: metric,
    weight: 'substantive',
    field: 'concepts',
    target: rebooking,
    value: { mechanism: 'No desk between the customer and the free seat' },
    behind: null,
  },
  {
    kind: 'changed',
    path: ['metrics', 'rebooking-time', 'target', 'value'],
    subject: metric,
    weight: 'substantive',
    before: 'TBD',
    after: 5,
  },
  {
    kind: 'removed',
    path: ['actions', 'ask-legal'],
    subject: { kind: 'action', id: 'ask-legal', title: 'Ask the lawyers about refunds' },
    weight: 'substantive',
    value: { statement: 'Ask the lawyers about refunds', owner: 'Ada Moreau', due: '2026-12-01' },
    after: undefined,
  },
];

const airline: Difference = {
  changes: airlineChanges,
  impact: [{ cause: objective, how: 'reworded', untouched: [rebooking, queueMap, metric] }],
};

const plan = {
  title: 'Keep frequent flyers',
  language: 'en',
  segments: {
    'frequent-flyers': {
      name: 'Frequent flyers',
      barriers: { 'app-distrust': { statement: 'Do not trust the app' } },
    },
    families: { name: 'Leisure families' },
  },
};

const before: Version = { label: 'HEAD', plan };
const after: Version = { label: 'nordair.cnsg.yaml', plan };

/** A difference between two states of the airline's plan, in words. */
export function toldOf(difference: Partial<Difference> = airline): Told {
  return told({ changes: [], impact: [], ...difference }, before, after);
}

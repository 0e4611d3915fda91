/** A field that a report tells of; `gap`: it is said when nothing stands there. */
export interface Told {
  readonly field: string;
  readonly gap?: true;
}

const owner: Told = { field: 'owner' };

/** Which fields of what a reader is told of, in which order, and which are missed when nothing stands there. */
export const told = {
  direct: [{ field: 'supports', gap: true }, owner],
  'higher-order': [owner],
  unsorted: [{ field: 'supports' }, owner],
  segment: [
    { field: 'rationale', gap: true },
    { field: 'serves', gap: true },
    { field: 'objective', gap: true },
    { field: 'valueProposition', gap: true },
    { field: 'needs' },
  ],
  barrier: [{ field: 'accepted' }],
  leftOut: [{ field: 'reason' }],
  strategy: [{ field: 'rationale', gap: true }, { field: 'segments', gap: true }, { field: 'barriers' }],
  strategyNotTaken: [{ field: 'rationale' }],
  keptConcept: [
    { field: 'customerValue', gap: true },
    { field: 'approach', gap: true },
    { field: 'segments', gap: true },
    { field: 'barriers' },
  ],
  keptConceptLast: [owner, { field: 'nextTest' }, { field: 'reason' }],
  otherConcept: [{ field: 'description' }, { field: 'reason' }],
  metric: [
    { field: 'objectives', gap: true },
    { field: 'direction', gap: true },
    { field: 'concepts', gap: true },
    { field: 'source', gap: true },
    { field: 'owner', gap: true },
  ],
  guardrail: [{ field: 'kind' }],
  severalActuals: [{ field: 'actuals' }],
  decision: [{ field: 'reason' }, { field: 'by' }, { field: 'date' }, { field: 'replaces' }],
  parked: [owner, { field: 'resolution' }],
  action: [owner, { field: 'due' }, { field: 'done' }],
} as const satisfies Readonly<Record<string, readonly Told[]>>;

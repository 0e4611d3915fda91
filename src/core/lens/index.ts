import type { Lens } from './lens.ts';

/** A lens by what lists say of it; the rest is loaded when it is wanted. */
export interface LensRow {
  readonly id: string;
  readonly title: string;
  /** What it asks, in one line. */
  readonly about: string;
  /** Whose ideas these are. */
  readonly source: string;
}

/** A lens and how it is loaded. */
export interface LensEntry extends LensRow {
  readonly load: () => Promise<Lens>;
}

export const journeyRow: LensRow = {
  id: 'journey',
  title: 'Journey',
  about: 'where on the customer’s way each concept works, and where nothing helps',
  source: 'David L. Rogers on the funnel and the path to purchase; the moments of the path are ours',
};

export const pushPullRow: LensRow = {
  id: 'push-pull',
  title: 'Push or pull',
  about: 'who starts it, you or the customer, and the data that this takes',
  source: 'Rory Dunn on push, pull and socialfication, after C. Surdak; the levels are ours',
};

export const fourRulesRow: LensRow = {
  id: 'four-rules',
  title: 'Four rules',
  about: 'whether the relationship holds: network, influencers, data, bottom line',
  source: 'Michael Haenlein, “How to Date Your Clients in the 21st Century”, as summed up by Matt Palmquist',
};

export const managementModelsRow: LensRow = {
  id: 'management-models',
  title: 'Management models',
  about: 'by which model each segment is managed, and whether your metrics watch that one',
  source: 'Neil Woodcock and Merlin Stone on models of customer management',
};

export const readinessRow: LensRow = {
  id: 'readiness',
  title: 'Readiness',
  about: 'what your own house has to learn, drop, lead and bridge',
  source: 'David L. Rogers on what stops firms that were born before digital',
};

/** All lenses, in the order in which they are listed: a new one is a module, a guide page and a row here. */
export const lenses: readonly LensEntry[] = [
  { ...journeyRow, load: async () => (await import('./journey.ts')).journey },
  { ...pushPullRow, load: async () => (await import('./push-pull.ts')).pushPull },
  { ...fourRulesRow, load: async () => (await import('./four-rules.ts')).fourRules },
  {
    ...managementModelsRow,
    load: async () => (await import('./management-models.ts')).managementModels,
  },
  { ...readinessRow, load: async () => (await import('./readiness.ts')).readiness },
];

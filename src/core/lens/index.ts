import { lensTitles } from '../method/lenses.ts';
import type { Lens } from './lens.ts';

/** A lens by what lists say of it; the rest is loaded when it is wanted. */
export interface LensRow {
  readonly id: string;
  readonly title: string;
  /** What it asks, in one line. */
  readonly about: string;
  /** Whose ideas these are. */
  readonly source: string;
  /** Their names, short enough for the head of a screen. */
  readonly after: string;
  /** What has to be in the plan before it asks anything, and where that comes from; left out where it always asks. */
  readonly needs?: string;
}

/** A lens and how it is loaded. */
export interface LensEntry extends LensRow {
  readonly load: () => Promise<Lens>;
}

export const journeyRow: LensRow = {
  id: 'journey',
  title: lensTitles.journey,
  about: 'where on the customer’s way each concept works, and where nothing helps',
  source: 'David L. Rogers on the funnel and the path to purchase; the moments of the path are ours',
  after: 'David L. Rogers',
  needs: 'It asks about segments and concepts: name one in step 2 or 4 first.',
};

export const pushPullRow: LensRow = {
  id: 'push-pull',
  title: lensTitles['push-pull'],
  about: 'who starts it, you or the customer, and the data that this takes',
  source: 'Rory Dunn on push, pull and socialfication, after C. Surdak; the levels are ours',
  after: 'Rory Dunn',
};

export const fourRulesRow: LensRow = {
  id: 'four-rules',
  title: lensTitles['four-rules'],
  about: 'whether the relationship holds: network, influencers, data, bottom line',
  source: 'Michael Haenlein, “How to Date Your Clients in the 21st Century”, as summed up by Matt Palmquist',
  after: 'Michael Haenlein',
};

export const managementModelsRow: LensRow = {
  id: 'management-models',
  title: lensTitles['management-models'],
  about: 'by which model each segment is managed, and whether your metrics watch that one',
  source: 'Neil Woodcock and Merlin Stone on models of customer management',
  after: 'Neil Woodcock and Merlin Stone',
};

export const readinessRow: LensRow = {
  id: 'readiness',
  title: lensTitles.readiness,
  about: 'what your own house has to learn, drop, lead and bridge',
  source: 'David L. Rogers on what stops firms that were born before digital',
  after: 'David L. Rogers',
  needs: 'It asks about the concepts that you choose: choose one in step 4 first.',
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

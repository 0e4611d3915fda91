import type { ConceptStatus } from '../method/concepts.ts';
import type { Plan } from '../plan/plan.ts';
import { labels } from '../report/labels.ts';
import type { PlanData, Ref } from '../report/plan-data.ts';

/** As much of a plan as lenses look things up in: the same for a plan and for the data of its reports. */
export interface Outline {
  readonly concepts: ReadonlyMap<string, OutlinedConcept>;
  readonly segments: ReadonlyMap<string, OutlinedSegment>;
  readonly metrics: ReadonlyMap<string, OutlinedMetric>;
}

interface OutlinedConcept {
  readonly status: ConceptStatus;
  readonly strategy: string | undefined;
  readonly segments: readonly string[];
  readonly barriers: readonly string[];
  /** Whether a report covers what is said of it. */
  readonly isWithheld: boolean;
}

interface OutlinedSegment {
  readonly serves: readonly string[];
  /** Why each is left standing, in words; empty where nobody said so. */
  readonly barriers: ReadonlyMap<string, string>;
}

export interface OutlinedMetric {
  readonly name: string;
  readonly unit: string;
  readonly isGuardrail: boolean;
  readonly objectives: readonly string[];
  readonly concepts: readonly string[];
}

/** The outline of a plan. */
export function outlineOf({ concepts, segments, metrics }: Plan): Outline {
  return {
    concepts: mapped(concepts, ({ status = 'idea', strategy, segments: whom, barriers }) => ({
      status,
      strategy,
      segments: whom ?? [],
      barriers: barriers ?? [],
      isWithheld: false,
    })),
    segments: mapped(segments, ({ serves, barriers }) => ({
      serves: serves ?? [],
      barriers: mapped(barriers ?? new Map(), ({ accepted }) => accepted?.trim() ?? ''),
    })),
    metrics: mapped(metrics, ({ name = '', unit = '', kind, objectives, concepts: movers }) => ({
      name,
      unit,
      isGuardrail: kind === 'guardrail',
      objectives: objectives ?? [],
      concepts: [...(movers?.keys() ?? [])],
    })),
  };
}

/** The same of the data of its reports. */
export function outlineOfReport({ concepts, segments, metrics }: PlanData): Outline {
  return {
    concepts: keyed(concepts, ({ title, status, strategy, segments: whom, barriers }) => ({
      status,
      strategy: strategy?.id,
      segments: whom.map(idOf),
      barriers: barriers.map(idOf),
      isWithheld: title === labels.withheld,
    })),
    segments: keyed(segments, ({ serves, barriers }) => ({
      serves: serves.map(idOf),
      barriers: keyed(barriers, ({ accepted }) => accepted.trim()),
    })),
    metrics: keyed(metrics, ({ name, unit, kind, objectives, concepts: movers }) => ({
      name,
      unit,
      isGuardrail: kind === 'guardrail',
      objectives: objectives.map(idOf),
      concepts: movers.map(({ concept }) => concept.id),
    })),
  };
}

function idOf({ id }: Ref): string {
  return id;
}

function mapped<From, To>(
  values: ReadonlyMap<string, From>,
  change: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map([...values].map(([id, value]) => [id, change(value)]));
}

function keyed<From extends Ref, To>(
  values: readonly From[],
  change: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map(values.map((value) => [value.id, change(value)]));
}

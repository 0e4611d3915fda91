import { type ConceptStatus, isKept, isSetAside } from '../method/concepts.ts';

/** A plan, or its outline. */
interface WithConcepts {
  readonly concepts: ReadonlyMap<string, { readonly status?: ConceptStatus | undefined }>;
}

/** The concepts that were not set aside, in the team's order. */
export function liveConcepts({ concepts }: WithConcepts): readonly string[] {
  return [...concepts].filter(([, { status }]) => !isSetAside(status)).map(([id]) => id);
}

/** The concepts that the team goes on with. */
export function keptConcepts({ concepts }: WithConcepts): readonly string[] {
  return [...concepts].filter(([, { status }]) => isKept(status)).map(([id]) => id);
}

/** The concepts that will be done. */
export function chosenConcepts({ concepts }: WithConcepts): readonly string[] {
  return [...concepts].filter(([, { status }]) => status === 'chosen').map(([id]) => id);
}

/** The concepts that a plan stands or falls with: those that are kept; as long as none is, all that were not set aside. */
export function weighedConcepts(plan: WithConcepts): readonly string[] {
  const kept = keptConcepts(plan);
  return kept.length > 0 ? kept : liveConcepts(plan);
}

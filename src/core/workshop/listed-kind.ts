import { type ElementKind, sections } from '../plan/fields.ts';

/** The kind of element that a list makes, by the question's id; barriers stand in their segment. */
export function kindListed(id: string): ElementKind | undefined {
  const [, section = '', , inner] = id.split('/');
  if (inner === 'barriers') return 'barrier';
  return Object.entries(sections).find(([key]) => key === section)?.[1];
}

/** A path to any element of a kind. */
export function anyOf(kind: ElementKind): readonly string[] {
  const section = Object.entries(sections).find(([, own]) => own === kind)?.[0];
  return section ? [section, 'any'] : ['segments', 'any', 'barriers', 'any'];
}

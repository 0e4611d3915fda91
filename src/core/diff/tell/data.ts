import { pointer } from '../../plan/shape.ts';
import { comparedWords } from './compared-words.ts';
import { countsOf, sumWords } from './sum.ts';
import type { Fact, FieldFact, Told, ToldChange } from './told.ts';

/**
 * A difference as plain data for `--json`, of kind `diff`, as its schema says: all of it as the file has it and in words,
 * nothing escaped, null where there is nothing.
 */
export function differenceData(told: Told): object {
  const { title, labels, parts, changes, impact } = told;
  return {
    title,
    before: labels.before,
    after: labels.after,
    summary: {
      ...countsOf(parts),
      words: sumWords(told),
      parts: parts.map((part) => ({ ...partData(part.part), ...countsOf([part]) })),
    },
    changes: changes.map((one) => ({ ...aboutData(one), ...rawData(one), ...wordsData(one) })),
    impact: impact.map(({ cause, how, words, untouched }) => ({ cause, how, words, untouched })),
  };
}

function partData({ id, title, step }: ToldChange['part']): object {
  return { id, title, step: step ?? null };
}

function aboutData({ change, part, within }: ToldChange): object {
  const { kind, weight, path, subject } = change;
  const element = subject ? { kind: subject.kind, id: subject.id, title: subject.title } : null;
  return { kind, weight, path: pointer(path), part: partData(part), element, within: within ?? null };
}

/** What a change holds, as the file has it. */
function rawData({ change }: ToldChange): object {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return { value: change.value };
    case 'renamed':
      return { value: change.to.value, from: pointer(change.from.path) };
    case 'moved':
      return { from: pointer(change.from.path), to: pointer(change.to.path) };
    case 'linked':
    case 'unlinked':
      return { field: change.field, target: change.target, value: change.value ?? null };
    default:
      return { before: change.before ?? null, after: change.after ?? null };
  }
}

/** The same in words. */
function wordsData({ change, facts }: ToldChange): object {
  if (change.kind === 'added' || change.kind === 'removed') return { fields: facts.map(contentData) };
  return Object.assign({}, ...facts.map(factData));
}

function contentData(fact: Fact): object {
  if (fact.kind !== 'field') return factData(fact);
  return { path: pointer(fact.path), label: fact.label, words: fact.after ?? fact.before ?? '' };
}

function factData(fact: Fact): object {
  switch (fact.kind) {
    case 'field':
      return { label: fact.label, ...comparedData(fact) };
    case 'place':
      return { fromWords: fact.before, toWords: fact.after };
    default:
      return { label: fact.label, words: fact.words };
  }
}

function comparedData({ before, after }: FieldFact): object {
  const isBoth = before !== undefined && after !== undefined;
  return {
    beforeWords: before ?? null,
    afterWords: after ?? null,
    compared: isBoth ? comparedWords(before, after) : null,
  };
}

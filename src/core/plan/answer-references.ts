import { type nearest, thriftyNearest } from '../nearest.ts';
import type { Draft, DraftValue } from './answers.ts';
import type { Field, Fields, LinksField, Target } from './field.ts';
import { planFields } from './fields.ts';
import type { Finding } from './findings.ts';
import { ownPrefix } from './ids.ts';
import { fieldsOf, kindTitle, namingOf, type Path, pointer } from './shape.ts';
import { strategyKey } from './strategy-key.ts';
import { oneOfKind } from './walk.ts';

/** What references can mean: ids by kind, and ids by the words that name an element. */
interface Meanings {
  readonly near: typeof nearest;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly named: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** Puts ids where a reference names an element by its words; gives back those that mean nothing or two things. */
export function resolveReferences(draft: Draft, fields: Fields): Finding[] {
  const meanings = collect(draft);
  const findings: Finding[] = [];
  resolveFields(draft, fields, [], (target, text, path) => {
    const meant = meaning(meanings, target, text);
    if (typeof meant === 'string') return meant;
    findings.push({ ...meant, path: pointer(path), offset: 0 });
    return text;
  });
  return findings;
}

function isDraft(value: DraftValue | undefined): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(draft: Draft): Meanings {
  const ids = new Map<string, Set<string>>();
  const named = new Map<string, Map<string, string[]>>();
  collectElements(draft, planFields, (kind, id, words) => {
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
    const names = named.get(kind) ?? new Map<string, string[]>();
    if (words !== undefined) names.set(words, [...(names.get(words) ?? []), id]);
    named.set(kind, names);
  });
  return { ids, named, near: thriftyNearest() };
}

function collectElements(
  draft: Draft,
  fields: Fields,
  note: (kind: string, id: string, words: string | undefined) => void,
): void {
  for (const [key, field] of Object.entries(fields)) {
    const value = draft[key];
    if (field.kind !== 'elements' || !isDraft(value)) continue;
    for (const [id, element] of Object.entries(value)) {
      if (!isDraft(element)) continue;
      note(field.element, id, wordsOf(field.element, element));
      collectElements(element, fieldsOf(field.element), note);
    }
  }
}

function wordsOf(kind: string, element: Draft): string | undefined {
  const naming = namingOf(kind);
  const words = naming ? element[naming] : undefined;
  return typeof words === 'string' ? normal(words) : undefined;
}

/** Exact but for Unicode form and the white space that the file adds. */
function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function meaning(
  meanings: Meanings,
  target: Target,
  text: string,
): string | Pick<Finding, 'name' | 'message' | 'help'> {
  if (target === 'strategy') return strategyKey(text);
  if (meanings.ids.get(target)?.has(text)) return text;
  const names = meanings.named.get(target);
  const [first, ...others] = names?.get(normal(text)) ?? [];
  if (first !== undefined && others.length === 0) return first;
  const kind = kindTitle(target);
  if (first !== undefined) {
    const message = `\`${text}\` is the name of ${others.length + 1} ${kind}s`;
    return {
      name: 'wrong-reference',
      message,
      help: `Give them ids, ${[first, ...others].map((id) => `\`${id}\``).join(' and ')} for example, and name one of them`,
    };
  }
  const near = meanings.near(normal(text), [...(names?.keys() ?? []), ...(meanings.ids.get(target) ?? [])]);
  const help = near
    ? `Did you mean \`${near}\`?`
    : `Write the id or the exact words of ${oneOfKind(target)} that is in the answers`;
  return { name: 'dangling-reference', message: `No ${kind} is called \`${text}\``, help };
}

type Resolve = (target: Target, text: string, path: Path) => string;

function resolveFields(draft: Draft, fields: Fields, path: Path, resolve: Resolve): void {
  for (const [key, value] of Object.entries(draft)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field) draft[key] = resolveField(value, field, [...path, key], resolve);
  }
}

function resolveField(value: DraftValue, field: Field, path: Path, resolve: Resolve): DraftValue {
  if (field.kind === 'reference')
    return typeof value === 'string' ? resolve(field.target, value, path) : value;
  if (field.kind === 'references' && Array.isArray(value)) {
    return value.map((item, at) =>
      typeof item === 'string' ? resolve(field.target, item, [...path, String(at)]) : item,
    );
  }
  if (!isDraft(value)) return value;
  if (field.kind === 'group') resolveFields(value, field.fields, path, resolve);
  if (field.kind === 'links') return resolveLinks(value, field, path, resolve);
  if (field.kind === 'rows') resolveEntries(value, field.fields, path, resolve);
  if (field.kind === 'elements') {
    for (const [id, element] of Object.entries(value)) {
      if (isDraft(element)) resolveFields(element, fieldsOf(field.element), [...path, id], resolve);
    }
  }
  return value;
}

function resolveLinks(value: Draft, { target, fields }: LinksField, path: Path, resolve: Resolve): Draft {
  resolveEntries(value, fields, path, resolve);
  const links: Draft = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const id = isOwn(key) ? key : resolve(target, key, [...path, key]);
    links[id] = item;
  }
  return links;
}

/** References within the entries of links and rows. */
function resolveEntries(value: Draft, fields: Fields, path: Path, resolve: Resolve): void {
  for (const [id, item] of Object.entries(value))
    if (isDraft(item) && !isOwn(id)) resolveFields(item, fields, [...path, id], resolve);
}

function isOwn(key: string): boolean {
  return key.startsWith(ownPrefix);
}

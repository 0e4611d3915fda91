import { type ElementKind, elements, sections } from '../plan/fields.ts';
import { fieldAt } from '../plan/shape.ts';
import { visibleLine } from '../visible.ts';
import type { FormRow, Question } from './question.ts';
import { lineKeys } from './quick-syntax.ts';

/** What help says about a question itself, as Markdown: what is asked, how to type it, and an example. */
export function questionHelp(question: Question): string {
  const parts = [
    `# ${visibleLine(question.prompt)}`,
    ...question.guidance,
    itemsOf(ways(question)),
    ...exampleOf(question),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function itemsOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** How to answer, a line each. */
function ways(question: Question): readonly string[] {
  switch (question.kind) {
    case 'text':
      return question.long ? ['Ctrl-J begins a new line; Ctrl-G opens your own editor.'] : [];
    case 'list':
      return listWays(kindOf(question.id));
    case 'pick':
      return ['Space ticks; type a few letters to find one.'];
    case 'grid':
      return gridWays(question.single, question.makes.length > 0);
    case 'form':
      return ['Every line can stay empty. Ctrl-G opens your own editor.'];
    case 'menu':
      return [];
    case 'board':
      return [
        `What you can type: ${question.hint}.`,
        'Numbers stay what they are while you work; 9-12 means four of them. Enter alone goes on.',
      ];
  }
}

function listWays(kind: ElementKind | undefined): readonly string[] {
  const keys = kind ? lineKeys(kind) : [];
  const [second] = keys.filter((key) => key !== 'segments');
  const label = kind && second && fieldAt([...placeOf(kind), second])?.label.toLowerCase();
  return [
    'One a line. Paste as many as you like, from a chat, a sheet or a board: bullets and numbers go.',
    'Up and down change a line; emptied, it goes.',
    ...(label ? [`Two colons say more: title :: ${label}.`] : []),
    ...(keys.includes('segments') ? ['@ and the name or number of a segment says whom it is for.'] : []),
  ];
}

function gridWays(single: boolean, canMake: boolean): readonly string[] {
  return [
    single
      ? 'A digit chooses the column and goes on to the next row.'
      : 'Space or the digit of a column ticks it.',
    `Type a few letters to find a column${canMake ? ', or to make a new one' : ''}.`,
  ];
}

function exampleOf(question: Question): readonly string[] {
  if (question.kind === 'list') return fromNaming(kindOf(question.id));
  if (question.kind === 'text') return forField(question.id.split('/').slice(1));
  if (question.kind !== 'form') return [];
  const lines = question.rows.slice(0, mostRows).flatMap(fromRow);
  return lines.length > 0 ? ['For example', itemsOf([...new Set(lines)])] : [];
}

/** Rows of a long form are alike. */
const mostRows = 9;

function fromRow({ id, label }: FormRow): string[] {
  const field = fieldAt(id.split('/'));
  const example = shown(field?.example);
  return field && example ? [`${isTitle(id) ? field.label : label}: ${example}`] : [];
}

/** Many rows are labelled with an element of the plan, which is no part of an example. */
function isTitle(id: string): boolean {
  return id.split('/').length > 2;
}

function fromNaming(kind: ElementKind | undefined): string[] {
  const naming = kind && elements[kind].naming;
  return naming && kind ? forField([...placeOf(kind), naming]) : [];
}

function forField(path: readonly string[]): string[] {
  const example = shown(fieldAt(path)?.example);
  return example ? [`For example: ${example}`] : [];
}

function shown(example: unknown): string | undefined {
  if (Array.isArray(example)) return example.join(', ');
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
}

/** The kind of element that a list makes: barriers stand in their segment. */
function kindOf(id: string): ElementKind | undefined {
  const [, section = '', , inner] = id.split('/');
  if (inner === 'barriers') return 'barrier';
  return Object.entries(sections).find(([key]) => key === section)?.[1];
}

/** A path to any element of a kind. */
function placeOf(kind: ElementKind): readonly string[] {
  const section = Object.entries(sections).find(([, own]) => own === kind)?.[0];
  return section ? [section, 'any'] : ['segments', 'any', 'barriers', 'any'];
}

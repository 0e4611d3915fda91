import fc from 'fast-check';
import { approachIds } from '../../src/core/method/approaches.ts';
import { strategyIds } from '../../src/core/method/strategies.ts';
import type { Field, Fields } from '../../src/core/plan/field.ts';
import { planFields } from '../../src/core/plan/fields.ts';
import { fieldsOf, type Path } from '../../src/core/plan/shape.ts';
import { type Chance, chance } from './chance.ts';
import { anyText, awkwardTexts } from './texts.ts';

/** Where a hand-written plan has something: offsets into its text. */
export interface Written {
  readonly path: Path;
  readonly field: Field | undefined;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Whether it stands inside `[]` or `{}`. */
  readonly flow: boolean;
}

export interface PlanText {
  readonly text: string;
  readonly written: readonly Written[];
  readonly ids: readonly string[];
}

const ids = [
  'faster-answers',
  'frequent-flyers',
  'desk-queues',
  'self-rebooking',
  'rebooking-time',
  'constructor',
  'to-string',
  '更快-回答',
  'naïve-idea',
  'b2b',
  'staff-app',
  'ask-legal',
];

/** A plan as people write it by hand: comments, odd spacing and indentation, quotes of all kinds, flow maps, CRLF. */
export const handWrittenPlan: fc.Arbitrary<PlanText> = fc.noShrink(fc.integer()).map((seed) => {
  const hand = new Hand(chance(seed));
  hand.document();
  return { text: hand.text, written: hand.written, ids: hand.ids };
});

class Hand {
  text = '';
  readonly written: Written[] = [];
  readonly ids: string[] = [];
  readonly #draw: Chance;
  readonly #eol: string;
  #count = 0;

  constructor(draw: Chance) {
    this.#draw = draw;
    this.#eol = this.#chance(5) ? '\r\n' : '\n';
  }

  document(): void {
    if (this.#chance(8)) this.text += '\uFEFF';
    if (this.#chance(2)) this.#line('# yaml-language-server: $schema=https://example.org/plan.json');
    if (this.#chance(6)) this.#line('---');
    this.#map(planFields, [], 0);
    if (this.#chance(4)) this.#line('# the end');
    if (this.#chance(5)) this.text = this.text.replace(/\r?\n$/, '');
  }

  #chance(of: number): boolean {
    return this.#draw.below(of) === 0;
  }

  #line(text: string): void {
    this.text += text + this.#eol;
  }

  #noise(column: number): void {
    if (this.#chance(8)) this.#line('');
    if (this.#chance(8)) this.#line(`${' '.repeat(column)}# note ${this.#count++}`);
  }

  #comment(): string {
    return this.#chance(6) ? `${' '.repeat(1 + this.#draw.below(4))}# remark ${this.#count++}` : '';
  }

  #map(fields: Fields, path: Path, column: number): void {
    for (const [key, field] of Object.entries(fields)) {
      const isNeeded = path.length === 0 && (key === 'cnsg' || key === 'title');
      if (!isNeeded && !this.#chance(2)) continue;
      this.#noise(column);
      this.#entry(key, field, [...path, key], column);
    }
    if (this.#chance(6))
      this.#entry(
        'x-own',
        { kind: 'line', label: '', description: '', example: '' },
        [...path, 'x-own'],
        column,
      );
  }

  #entry(key: string, field: Field, path: Path, column: number): void {
    this.text += `${' '.repeat(column)}${this.#chance(10) ? JSON.stringify(key) : key}:`;
    const start = this.text.length;
    this.#value(field, path, column);
    if (this.text.length === start) this.#line('');
  }

  #value(field: Field, path: Path, column: number): void {
    if (field.kind === 'elements' || field.kind === 'links') this.#elements(field, path, column);
    else if (field.kind === 'group') this.#group(field.fields, path, column);
    else if (field.kind === 'references' || field.kind === 'texts') this.#list(field, path, column);
    else if (field.kind === 'list') this.#records(field.identity, column);
    else if (field.kind === 'open')
      this.#scalarLine(
        `{ ${field.texts ? 'CNSG415' : 'own'}: ${field.texts ? 'why' : '{ a: 1 }'} }`,
        path,
        field,
        false,
      );
    else this.#scalar(field, path, column);
  }

  #inner(column: number): number {
    return column + this.#draw.pick([2, 2, 2, 4, 3, 1]);
  }

  #group(fields: Fields, path: Path, column: number): void {
    if (this.#chance(2)) {
      this.#flowMap(fields, path);
      return;
    }
    const before = this.text.length;
    this.#line(this.#comment());
    const start = this.text.length;
    const inner = this.#inner(column);
    const keys = Object.entries(fields).filter(([, field]) => isLeaf(field));
    for (const [key, field] of keys) if (this.#chance(2)) this.#entry(key, field, [...path, key], inner);
    if (this.text.length === start) this.text = `${this.text.slice(0, before)} {}${this.#eol}`;
  }

  #flowMap(fields: Fields, path: Path): void {
    this.text += this.#draw.pick([' {', ' { ', '  {']);
    const keys = Object.entries(fields).filter(([, field]) => isLeaf(field) && this.#chance(2));
    keys.forEach(([key, field], at) => {
      if (at > 0) this.text += this.#draw.pick([', ', ',  ']);
      this.text += `${key}: `;
      const start = this.text.length;
      this.text += this.#inOneLine(plausible(this.#draw, field, []));
      this.written.push({
        path: [...path, key],
        field,
        valueStart: start,
        valueEnd: this.text.length,
        flow: true,
      });
    });
    this.text += this.#draw.pick(['}', ' }']);
    this.#line(this.#comment());
  }

  #elements(field: Extract<Field, { kind: 'elements' | 'links' }>, path: Path, column: number): void {
    const count = this.#draw.below(4);
    const names = this.#names(field, count);
    if (names.length === 0) {
      this.#line(`${this.#draw.pick([' {}', ''])}${this.#comment()}`);
      return;
    }
    this.#line(this.#comment());
    const inner = this.#inner(column);
    const fields = field.kind === 'links' ? field.fields : fieldsOf(field.element);
    for (const name of names) {
      this.#noise(inner);
      this.text += `${' '.repeat(inner)}${name}:`;
      const start = this.text.length;
      const flow = this.#chance(3);
      if (flow) this.#flowMap(fields, [...path, name]);
      else this.#block(fields, [...path, name], inner, start);
      this.written.push({
        path: [...path, name],
        field: undefined,
        valueStart: start,
        valueEnd: this.text.length,
        flow: false,
      });
      if (flow && this.#chance(5)) this.#line(`${' '.repeat(inner + 3)}# hanging ${this.#count++}`);
    }
  }

  #block(fields: Fields, path: Path, column: number, start: number): void {
    this.#line(this.#comment());
    const before = this.text.length;
    this.#map(fields, path, this.#inner(column));
    if (this.text.length === before) this.text = `${this.text.slice(0, start)} {}${this.#eol}`;
  }

  #names(field: Extract<Field, { kind: 'elements' | 'links' }>, count: number): string[] {
    if (field.kind === 'elements' && field.element === 'strategy') return strategyIds.slice(0, count);
    const names: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const name = `${this.#draw.pick([...ids])}${this.#count++ === 0 ? '' : `-${this.#count}`}`;
      names.push(name);
      if (field.kind === 'elements') this.ids.push(name);
    }
    return names;
  }

  #list(field: Field, path: Path, column: number): void {
    const items = [
      ...new Set(Array.from({ length: 1 + this.#draw.below(4) }, () => this.#draw.pick([...ids]))),
    ];
    const start = this.text.length;
    if (this.#chance(2))
      this.#line(
        ` [${items.join(this.#draw.pick([', ', ',', ' , ']))}${this.#draw.pick(['', ' ', ','])}]${this.#comment()}`,
      );
    else {
      this.#line(this.#comment());
      const inner = this.#chance(3) ? column : this.#inner(column);
      for (const item of items) {
        this.#noise(inner);
        this.#line(`${' '.repeat(inner)}-${' '.repeat(1 + this.#draw.below(2))}${item}${this.#comment()}`);
      }
    }
    this.written.push({ path, field, valueStart: start, valueEnd: this.text.length, flow: false });
  }

  #records(identity: string, column: number): void {
    this.#line('');
    const inner = this.#inner(column);
    for (let at = 0; at < 2; at += 1) {
      const id = identity === 'date' ? `2026-0${at + 1}-01` : String(at + 1);
      this.text += `${' '.repeat(inner)}- ${identity}: ${id}${this.#eol}`;
      this.text += `${' '.repeat(inner + 2)}note: ${this.#oneLine(this.#draw.pick(awkwardTexts).replace(/\n/g, ' '))}${this.#eol}`;
    }
  }

  #scalarLine(value: string, path: Path, field: Field, flow: boolean): void {
    this.text += ' '.repeat(1 + this.#draw.below(3));
    const valueStart = this.text.length;
    this.text += value;
    this.written.push({ path, field, valueStart, valueEnd: this.text.length, flow });
    this.#line(this.#comment());
  }

  #scalar(field: Field, path: Path, column: number): void {
    const value = plausible(this.#draw, field, path);
    const style =
      typeof value === 'string'
        ? this.#draw.pick(['one', 'one', 'one', 'literal', 'folded', 'plain', 'nothing'])
        : 'one';
    if (style === 'nothing' && path.length > 1) this.#line(this.#comment());
    else if (style === 'one' || style === 'nothing' || field.kind !== 'text')
      this.#scalarLine(this.#inOneLine(value), path, field, false);
    else this.#overLines(style, String(value), path, field, column);
  }

  #overLines(style: string, value: string, path: Path, field: Field, column: number): void {
    const start = this.text.length;
    if (style === 'literal') this.#literal(value, column);
    else if (style === 'folded') this.#folded(column);
    else this.#line(` over several${this.#eol}${' '.repeat(column + 3)}lines of text${this.#comment()}`);
    this.written.push({ path, field, valueStart: start, valueEnd: this.text.length, flow: false });
  }

  #literal(value: string, column: number): void {
    const lines = value
      .split('\n')
      .map((line) => line.trim().replace(/[\u2028\u2029\u0085\uFEFF\t]/g, ''))
      .filter((line) => line !== '');
    const inner = ' '.repeat(column + this.#draw.pick([2, 4]));
    this.#line(` |${this.#draw.pick(['', '-', '+'])}${this.#comment()}`);
    for (const line of lines) this.#line(inner + line);
    if (this.#chance(3)) this.#line('');
  }

  #folded(column: number): void {
    const inner = ' '.repeat(column + 2);
    this.#line(` >${this.#draw.pick(['', '-'])}${this.#comment()}`);
    this.#line(`${inner}folded text: with # signs`);
    this.#line(`${inner}and a second line`);
  }

  #oneLine(value: string): string {
    const isSimple =
      /^[A-Za-zÀ-ž][A-Za-zÀ-ž ]*[a-zà-ž]$/.test(value) &&
      !/^(?:y|n|yes|no|on|off|null|true|false)$/i.test(value);
    if (isSimple && !this.#chance(4)) return value;
    if (!value.includes('\n') && !/[\u0085\u2028\u2029\uFEFF\t]/.test(value) && this.#chance(2))
      return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value).replace(
      /[\u0085\u2028\u2029\uFEFF]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }

  #inOneLine(value: string | number | boolean): string {
    return typeof value === 'string' ? this.#oneLine(value) : String(value);
  }
}

function isLeaf(field: Field): boolean {
  return !['elements', 'links', 'group', 'references', 'texts', 'list', 'open'].includes(field.kind);
}

function plausible(draw: Chance, field: Field, path: Path): string | number | boolean {
  if (path.length === 1 && path[0] === 'cnsg') return 1;
  if (path[0] === 'language') return draw.pick(['en', 'de', 'zh-Hans']);
  switch (field.kind) {
    case 'integer':
      return (field.minimum ?? 0) + draw.below((field.maximum ?? 99) - (field.minimum ?? 0) + 1);
    case 'number':
      return draw.pick([0, 42, -3.5, 1e21, 12020000, 0.1]);
    case 'date':
      return draw.pick(['2026-10-01', '2027-06-30']);
    case 'choice':
      return draw.pick(field.options);
    case 'flag':
      return draw.below(2) === 0;
    case 'reference':
      return draw.pick(field.target === 'strategy' ? strategyIds : ids);
    default:
      return draw.pick(awkwardTexts);
  }
}

/** A right value for a field that holds one scalar. */
export function rightValue(field: Field, path: Path): fc.Arbitrary<string | number | boolean> {
  if (path.length === 1 && path[0] === 'cnsg') return fc.constant(1);
  if (path[0] === 'language') return fc.constantFrom('en', 'de', 'zh-Hans');
  switch (field.kind) {
    case 'integer':
      return fc.integer({ min: field.minimum ?? 0, max: field.maximum ?? 99 });
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'date':
      return fc.constantFrom('2026-10-01', '2027-06-30');
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'flag':
      return fc.boolean();
    case 'reference':
      return field.target === 'strategy' ? fc.constantFrom(...strategyIds) : fc.constantFrom(...ids);
    default:
      return field.label === 'Approach' ? fc.constantFrom(...approachIds) : anyText;
  }
}

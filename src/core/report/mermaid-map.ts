import { labels } from './labels.ts';
import { type Markup, markup } from './markup.ts';
import type { ObjectiveData, PlanData, Ref } from './plan-data.ts';
import { nameOf } from './ref.ts';

interface Node {
  readonly ref: Ref;
  /** What it leads to, in the band to the right. */
  readonly to: readonly Ref[];
  /** Something should follow from it, or lead to it, and does not yet. */
  readonly isGap: boolean;
}

interface Band {
  readonly title: string;
  readonly nodes: readonly Node[];
}

/** What Mermaid draws at most where nobody sets it up; beyond, it shows an error in place of the map. */
const mostLinks = 500;
const mostText = 50_000;

/** The strategy map as a Mermaid block, or a line where it is too large for one; empty as long as there are no two bands to link. */
export function mermaidMap(plan: PlanData): Markup {
  const bands = bandsOf(plan).filter(({ nodes }) => nodes.length > 0);
  if (bands.length < 2) return markup('');
  const nodes = bands.flatMap((band) => band.nodes);
  const shown = new Set(nodes.map(({ ref }) => ref.id));
  const gaps = nodes.filter(({ isGap }) => isGap).map(({ ref }) => nodeName(ref));
  const links = [
    ...plan.objectives.flatMap((objective) => aimLines(objective)),
    ...nodes.flatMap(({ ref, to }) => linkLines(ref, to, shown)),
  ];
  const lines = [
    'flowchart LR',
    ...bands.flatMap(bandLines),
    ...links,
    ...(gaps.length > 0 ? ['  classDef gap stroke-dasharray: 5 4', `  class ${gaps.join(',')} gap`] : []),
  ];
  const block = ['```mermaid', ...lines, '```'].join('\n');
  if (links.length > mostLinks || block.length > mostText) return markup(`*${labels.mapTooLarge}*`);
  const caption = gaps.length > 0 ? `\n\n*${labels.strategyMapGaps}*` : '';
  return markup(block + caption);
}

/** Five bands from left to right: what the project answers for, its customers, strategies taken, kept concepts, metrics. */
function bandsOf({ objectives, segments, strategies, concepts, metrics }: PlanData): readonly Band[] {
  const taken = strategies.filter(({ isTaken }) => isTaken);
  const kept = concepts.filter(({ isKept }) => isKept);
  return [
    {
      title: labels.objectives,
      nodes: objectives.map((ref) => ({
        ref,
        to: ref.segments,
        isGap: ref.level !== 'higher-order' && (ref.segments.length === 0 || ref.metrics.length === 0),
      })),
    },
    {
      title: labels.customers,
      nodes: segments.map((ref) => ({ ref, to: ref.strategies, isGap: ref.strategies.length === 0 })),
    },
    { title: labels.strategies, nodes: taken.map((ref) => strategyNode(ref, kept)) },
    {
      title: labels.concepts,
      nodes: kept.map((ref) => ({
        ref,
        to: ref.metrics,
        isGap: ref.metrics.length === 0 || !taken.some(({ id }) => id === ref.strategy?.id),
      })),
    },
    {
      title: labels.metrics,
      nodes: metrics.map((ref) => ({
        ref,
        to: [],
        isGap: ref.objectives.length === 0 || ref.concepts.length === 0,
      })),
    },
  ];
}

function strategyNode(ref: Ref, kept: PlanData['concepts']): Node {
  const to = kept.filter(({ strategy }) => strategy?.id === ref.id);
  return { ref, to, isGap: to.length === 0 };
}

function bandLines({ title, nodes }: Band, at: number): readonly string[] {
  const boxes = nodes.map(({ ref }) => `    ${nodeName(ref)}["${label(ref)}"]`);
  return [`  subgraph band${at + 1} ["${encoded(title)}"]`, ...boxes, '  end'];
}

/** A wider aim stands to the left of what supports it. */
function aimLines(objective: ObjectiveData): readonly string[] {
  return objective.supports.map((aim) => `  ${nodeName(aim)} -.- ${nodeName(objective)}`);
}

function linkLines(from: Ref, to: readonly Ref[], shown: ReadonlySet<string>): readonly string[] {
  return to.filter(({ id }) => shown.has(id)).map((ref) => `  ${nodeName(from)} --> ${nodeName(ref)}`);
}

/** Display numbers and the method's words are names that Mermaid reads; ids in other scripts are not. */
function nodeName({ id, number }: Ref): string {
  return number || id;
}

const mostSigns = 60;

/** Number and title; a long title ends where a word ends. Mermaid breaks the line where it has to. */
function label(ref: Ref): string {
  const name = nameOf(ref);
  const shown = cutAtWord(name, mostSigns);
  return encoded(shown) + (shown === name ? '' : ' …');
}

/** As many whole words as fit; a word that is longer than that is cut. */
function cutAtWord(text: string, most: number): string {
  const signs = [...text];
  if (signs.length <= most) return text;
  const start = signs.slice(0, most + 1).join('');
  const blank = start.lastIndexOf(' ');
  return blank > 0 ? start.slice(0, blank) : signs.slice(0, most).join('');
}

/** Letters and figures as they are, all other signs as the codes that Mermaid has for them. */
function encoded(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} ,.?!'()–’-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

import { approaches, approachesOf } from '../method/approaches.ts';
import { type CardField, type CardKind, cardKinds, cards } from '../method/cards.ts';
import { conceptClass } from '../method/concepts.ts';
import { type StepId, stepIds, steps } from '../method/steps.ts';
import { type StrategyId, strategies, strategyIds } from '../method/strategies.ts';
import { conceptClassWords } from './labels.ts';

/** What to write on. */
const line = '_'.repeat(48);

const alone = 'Your own notes, before anybody speaks:';

/** Blank sheets and cards for pairs, in Markdown, to be printed: a sheet a step, then the cards to cut out. */
export function handoutPage(): string {
  const sheets = stepIds.map((id) => [...stepHead(id), ...bodies[id]()]);
  const deck = cardKinds.flatMap((kind) => Array.from({ length: cards[kind].copies }, () => cardText(kind)));
  return `${[
    '# Handout',
    'One sheet a step, then cards to cut out. Write by hand and read out, or fill a card on your screen: pasted into a list of the workshop, it is understood whole.',
    ...sheets.flatMap((sheet) => ['---', ...sheet]),
    '---',
    '## Cards',
    'Cut along the lines. Leave empty what you do not know.',
    ...deck.flatMap((card) => ['---', card]),
  ].join('\n\n')}\n`;
}

function stepHead(id: StepId): readonly string[] {
  const { number, title, purpose, talk } = steps[id];
  return [`## Step ${number}: ${title}`, purpose, talk.map((question) => `- ${question}`).join('\n')];
}

const bodies: Readonly<Record<StepId, () => readonly string[]>> = {
  objectives: () => [alone, ...blankLines(6)],
  customers: () => [alone, ...blankLines(6)],
  strategies: () => [
    ...strategyIds.flatMap(strategyText),
    'The one that you would argue for, for whom, and against which barrier:',
    ...blankLines(2),
  ],
  concepts: () => [
    strategyIds.map((id) => `- **${strategies[id].title}**: ${strategies[id].focusQuestion}`).join('\n'),
    alone,
    ...blankLines(8),
    '### Dots',
    'Everybody sets dots in silence, the sponsor last. Type the totals in one line, like `3 7, 5 4`: idea 3 has seven dots, idea 5 has four.',
    blankTable(['No.', 'Idea', 'Dots'], 12),
    '### Impact and effort',
    'From 1, little, to 5, much. Write the number of each idea into its box.',
    scoreTable(),
  ],
  impact: () => [alone, ...blankLines(6)],
};

/** Standing alone, each is a rule across the page. */
function blankLines(count: number): readonly string[] {
  return Array.from({ length: count }, () => line);
}

function strategyText(id: StrategyId): readonly string[] {
  const { title, customersWant, stance } = strategies[id];
  return [
    `### ${title}`,
    `Customers want to ${customersWant}. The firm's part: ${stance}.`,
    approachesOf(id)
      .map((approach) => `- **${approaches[approach].title}**: ${approaches[approach].inPractice}`)
      .join('\n'),
  ];
}

function blankTable(columns: readonly string[], rows: number): string {
  return [
    row(columns),
    row(columns.map(() => '---')),
    ...Array.from({ length: rows }, (_, at) =>
      row(columns.map((_column, place) => (place === 0 ? `${at + 1}` : ''))),
    ),
  ].join('\n');
}

const scores = [1, 2, 3, 4, 5] as const;

/** Five by five boxes, with the class of those in its corners. */
function scoreTable(): string {
  const isCorner = (score: number) => score === 1 || score === 5;
  return [
    row(['', ...scores.map((effort) => `effort ${effort}`)]),
    row(['', ...scores].map(() => '---')),
    ...scores.toReversed().map((impact) =>
      row([
        `impact ${impact}`,
        ...scores.map((effort) => {
          const found = isCorner(impact) && isCorner(effort) ? conceptClass(impact, effort) : undefined;
          return found ? conceptClassWords[found] : '';
        }),
      ]),
    ),
  ].join('\n');
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A blank card: its labels are those by which a filled one is read. */
export function cardText(kind: CardKind): string {
  const { title, fields } = cards[kind];
  return [`### ${title}`, ...fields.map(fieldText)].join('\n\n');
}

/** Two blanks at the end of a line keep the next one below it; a line of its own would be a rule across the page. */
function fieldText({ label, hint, lines }: CardField): string {
  const name = `**${label}**${hint === undefined ? '' : ` (${hint})`}:`;
  if (hint?.startsWith('one a line'))
    return [name, ...Array.from({ length: lines }, () => `• ${line}`)].join('  \n');
  return [`${name} ${line}`, ...Array.from({ length: lines - 1 }, () => `\\${line}`)].join('  \n');
}

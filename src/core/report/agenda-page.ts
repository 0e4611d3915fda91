import { type AgendaBlock, preparations, preWork, roles } from '../method/agenda.ts';
import { steps } from '../method/steps.ts';
import { type TimedBlock, timetable, usualDay } from '../method/timetable.ts';

/** The day that a team has. */
export interface Day {
  /** From 2 to 8. */
  readonly hours: number;
  /** Who talks; facilitator and scribe are not counted. */
  readonly people: number;
  /** When it begins, in minutes after midnight. */
  readonly start: number;
}

export const usualTeam: Day = { hours: usualDay, people: 8, start: 9 * 60 };

/** The day around the five steps as a page of the guide, in Markdown. */
export function agendaPage(day: Day = usualTeam): string {
  const blocks = timetable(day.hours);
  const page = [
    `# ${lengthWords(day.hours)} for ${day.people} people`,
    '## Before the day',
    list([upperFirst(preWork), ...preparations]),
    '## Who does what',
    list([...roles.map(({ role, does }) => `**${role}:** ${does}.`), ...peopleWords(day.people)]),
    '## The day',
    tableOf(blocks, day),
    bufferWords(blocks),
    '## Block by block',
    list(blocks.filter(({ block }) => block.kind === undefined).map((timed) => blockWords(timed, day))),
    ...(day.hours < usualDay
      ? ['When time runs out, take step 5 on another day rather than rush step 4.']
      : []),
  ];
  return `${page.join('\n\n')}\n`;
}

function lengthWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60 === 0 ? '' : ` ${minutes % 60} minutes`;
  return `${whole} hours${rest}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function tableOf(blocks: readonly TimedBlock[], { hours, start }: Day): string {
  const rows = blocks.map(({ from, minutes, buffer, block }) => [
    clockTime(start + from),
    minutes,
    buffer || '',
    blockName(block),
    block.output,
  ]);
  const end = [clockTime(start + Math.round(hours * 60)), '', '', 'End', ''];
  const head = ['start', 'min', 'buffer', 'block', 'what it leaves'];
  const lines = [head, ['---:', '---:', '---:', '---', '---'], ...rows, end];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function bufferWords(blocks: readonly TimedBlock[]): string {
  const minutes = blocks.reduce((sum, { buffer }) => sum + buffer, 0);
  return `${minutes} of these minutes are buffer, in the blocks that most often need it. Nobody has to fill them.`;
}

function blockName({ step, name, block }: AgendaBlock): string {
  return step === undefined ? (name ?? block) : `Step ${steps[step].number}: ${name ?? steps[step].title}`;
}

function blockWords({ from, block }: TimedBlock, { start }: Day): string {
  const [, does = block.block] = /^(?:Diverge|Converge): (.*)/.exec(block.block) ?? [];
  return `**${clockTime(start + from)} ${blockName(block)}** (${block.who}): ${lowerFirst(does)}.`;
}

/** A time of day; the day after begins at 00:00 again. */
function clockTime(minutes: number): string {
  const parts = [Math.floor(minutes / 60) % 24, minutes % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const fewest = 4;
const most = 10;
/** So many dots are given in all, which tells twenty or thirty ideas apart. */
const dotsInAll = 40;

/** How so many people work together. */
function peopleWords(people: number): readonly string[] {
  const dots = Math.min(8, Math.max(3, Math.round(dotsInAll / people)));
  return [
    `**Participants:** ${people}, facilitator and scribe not counted: ${pairWords(people)}, ${dots} dots a person. The sponsor and the timekeeper are among them.`,
    ...(people < fewest ? [tooFew] : []),
    ...(people > most ? [tooMany(people)] : []),
  ];
}

function pairWords(people: number): string {
  const pairs = Math.floor(people / 2) - (people % 2);
  const count = (number: number) => (number === 1 ? '1 pair' : `${number} pairs`);
  if (people % 2 === 0) return count(pairs);
  return pairs === 0 ? '1 group of three' : `${count(pairs)} and 1 group of three`;
}

const tooFew =
  '**Fewer than four is thin:** ask in somebody who talks to customers every day, or let each write alone where the agenda says pairs.';

function tooMany(people: number): string {
  const count = Math.ceil(people / 8);
  const sizes = Array.from({ length: count }, (_, at) => Math.floor((people + at) / count));
  const words = `${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1)}`;
  return `**More than ten is a crowd:** split into ${count} groups, of ${words}, each with a facilitator and a scribe of its own for steps 2 and 4. The groups read out to one another, and opening, vote and close are for all.`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

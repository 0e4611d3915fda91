import { type AgendaBlock, agenda, preWork } from '../method/agenda.ts';
import { steps } from '../method/steps.ts';

/** The half day around the five steps as a page of the guide, in Markdown. */
export function agendaPage(): string {
  const minutes = agenda.reduce((sum, block) => sum + block.minutes, 0);
  return [
    '# Half a day',
    '',
    `Before the day: ${preWork}`,
    '',
    '| minutes | what you do | what it leaves |',
    '| ---: | --- | --- |',
    ...agenda.map(blockRow),
    '',
    `${minutes} minutes in all. With less time, take step 5 on another day rather than rush step 4.`,
    '',
  ].join('\n');
}

function blockRow({ minutes, block, output, step }: AgendaBlock): string {
  const place = step === undefined ? '' : `Step ${steps[step].number}, ${steps[step].title}: `;
  return `| ${minutes} | ${place}${place === '' ? block : lowerFirst(block)} | ${output} |`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

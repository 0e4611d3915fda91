import { UserError } from '../core/errors.ts';
import { longestDay, shortestDay } from '../core/method/timetable.ts';
import { type Day, usualTeam } from '../core/report/agenda-page.ts';
import type { Input } from './table.ts';

const fewestPeople = 2;
const mostPeople = 60;

/** The day that `--hours`, `--people` and `--start` describe. @throws UserError with the cure for one that is none. */
export function dayFrom({ hours, people, start }: Input['options']): Day {
  return {
    hours: typeof hours === 'string' ? hoursIn('--hours', hours) : usualTeam.hours,
    people: typeof people === 'string' ? peopleIn(people) : usualTeam.people,
    start: typeof start === 'string' ? timeIn(start) : usualTeam.start,
  };
}

/** The hours behind an option: 2 to 8, with a fraction where it needs one. */
export function hoursIn(option: string, text: string): number {
  const hours = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (hours >= shortestDay && hours <= longestDay) return hours;
  throw new UserError(`${option} takes ${shortestDay} to ${longestDay} hours, and this is \`${text}\``, {
    help: `Write it like ${option} 4 or ${option} 3.5; a longer workshop is better held on two days.`,
  });
}

function peopleIn(text: string): number {
  const people = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (people >= fewestPeople && people <= mostPeople) return people;
  throw new UserError(
    `--people takes a number from ${fewestPeople} to ${mostPeople}, and this is \`${text}\``,
    { help: 'Write it like --people 8; facilitator and scribe are not counted.' },
  );
}

function timeIn(text: string): number {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  if (hour !== '' && Number(hour) < 24 && Number(minute) < 60) return Number(hour) * 60 + Number(minute);
  throw new UserError(`--start takes a time of day, and this is \`${text}\``, {
    help: 'Write it like --start 09:00 or --start 13:30.',
  });
}

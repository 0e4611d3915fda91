import type { Chance } from '../generate/chance.ts';

const subjects = ['Frequent flyers', 'Travel desks', 'Gate staff', 'Island residents', 'The app', '常旅客'];
const deeds = ['rebook', 'wait', 'ask about seats', 'share what they know', 'complain', '改签航班'];
const places = ['at the desk', 'on the phone', 'before the gate closes', 'in the forum', '在柜台前'];
const oddities = [
  "it's the queue: that is why",
  'yes',
  '42 of 100 seats #1 of all',
  '- the desk, [the app] and {the phone}',
  '"quoted" by the board',
  '100 % 满意',
];

/** A text of one line; now and then one that needs quotes. */
export function line(chance: Chance): string {
  if (chance.below(12) === 0) return `${chance.pick(oddities)} (${chance.below(100)})`;
  return `${chance.pick(subjects)} ${chance.pick(deeds)} ${chance.pick(places)}, week ${chance.below(1000)}`;
}

/** A text of several lines, among them blank ones and, rarely, one that looks like a conflict's marker. */
export function lines(chance: Chance): string {
  const count = 3 + chance.below(4);
  const all = Array.from({ length: count }, (_, index) =>
    index > 0 && index < count - 1 && chance.below(6) === 0 ? '' : oneOf(chance),
  );
  return `${all.join('\n')}${chance.below(2) === 0 ? '\n' : ''}`;
}

/** What a text may say without meaning a conflict. */
const markers = ['=======', '<<<<<<< ours', '||||||| base', '>>>>>>> theirs'];

function oneOf(chance: Chance): string {
  return chance.below(30) === 0
    ? chance.pick(markers)
    : `${chance.below(3) === 0 ? '- ' : ''}${line(chance)}`;
}

/** A comment that no other comment of the same draw is likely to equal. */
export function comment(chance: Chance): string {
  const said = chance.pick(['ask the desk', 'as agreed', 'to be proved', '待确认', 'see the forum']);
  return `${said}, note ${chance.below(100_000)}`;
}

/** One of them is written with an accent of its own, which other ids of the same look need not be. */
const openings = [
  'desk',
  'app',
  'gate',
  'seat',
  'refund',
  'delay',
  'island',
  'loyalty',
  '客户',
  '航班',
  'cafe\u0301',
];
const endings = ['queue', 'alert', 'wiki', 'first', 'trust', 'map', 'board', 'panel', '体验', '改签'];

/** An id that is not among those taken, which it joins. */
export function newId(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const id = `${chance.pick(openings)}-${chance.pick(endings)}`;
    const free = taken.has(id) ? `${id}-${chance.below(1000)}` : id;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}

export function date(chance: Chance): string {
  return `2027-0${1 + chance.below(9)}-${10 + chance.below(19)}`;
}

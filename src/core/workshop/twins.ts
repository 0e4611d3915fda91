import { know } from '../plan/complete.ts';
import type { Plan, Segment } from '../plan/plan.ts';
import { wordsOf } from '../words.ts';
import { titleFor } from './line.ts';

/** Says that a segment reads as another in all three: what you want, what they get and what stops them. */
export function twinOf(plan: Plan, id: string): readonly string[] {
  const { twins } = know(plan);
  return [...twins].flatMap(([segment, first]) => {
    if (segment !== id && first !== id) return [];
    return [
      `${titleFor(plan, first)} and ${titleFor(plan, segment)} say the same: what sets them apart? If nothing does, they are one segment.`,
    ];
  });
}

const told = [
  { key: 'objective', words: 'you want the same of them' },
  { key: 'valueProposition', words: 'they get the same' },
] as const;

/** Says where a segment's answer is that of another one. */
export function sameAnswers(plan: Plan, id: string): readonly string[] {
  const own = plan.segments.get(id);
  if (!own) return [];
  return [...plan.segments].flatMap(([other, segment]) => {
    const same = other === id ? [] : told.filter(({ key }) => saysTheSame(own, segment, key));
    if (same.length === 0) return [];
    const what = same.map(({ words }) => words).join(' and ');
    return [`${titleFor(plan, other)} and ${titleFor(plan, id)}: ${what}. What sets them apart?`];
  });
}

function saysTheSame(one: Segment, other: Segment, key: (typeof told)[number]['key']): boolean {
  const [said, also] = [one[key], other[key]].map((text) => wordsOf(text ?? '', 'NFKC').join(' '));
  return said !== '' && said === also;
}

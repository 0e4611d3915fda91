import type { PlanData } from '../../../../src/core/report/plan-data.ts';
import { planData } from '../../../../src/core/report/plan-data-of.ts';
import { planOf } from '../../../plan-of.ts';

/** A hospital that wants its visitors to wait less: one thread that is whole, and a gap in every band. */
export function visitorsPlan(more: Readonly<Record<string, unknown>> = {}): PlanData {
  return planData(
    planOf({
      title: 'Visitors wait less',
      language: 'en',
      objectives: {
        'shorter-wait': { statement: 'Cut the wait in the hall', level: 'direct', supports: ['trusted'] },
        'calmer-wards': { statement: 'Keep the wards calm in the evening', level: 'direct' },
        trusted: { statement: 'Be the hospital that families trust', level: 'higher-order' },
      },
      segments: {
        relatives: { name: 'Relatives in the evening', serves: ['shorter-wait'] },
        couriers: { name: 'Couriers' },
      },
      strategies: {
        access: { rationale: 'Nobody knows when to come', segments: ['relatives'] },
        connect: { rationale: 'Families already ask one another' },
      },
      concepts: {
        'hall-board': concept('A board in the hall', { impact: 5, effort: 2 }),
        'text-message': concept('A message when the doctor comes by', { impact: 5, effort: 2 }),
        lift: { title: 'A lift of their own', strategy: 'access', status: 'idea' },
      },
      metrics: {
        wait: {
          name: 'Minutes in the hall',
          unit: 'minutes',
          direction: 'decrease',
          objectives: ['shorter-wait'],
          concepts: { 'hall-board': { mechanism: 'They come when it is their turn' } },
          baseline: { value: 40 },
          target: { value: 10 },
          actuals: [{ value: 20 }],
        },
        calls: { name: 'Calls at the desk', baseline: { value: 'TBD' } },
      },
      ...more,
    }),
  );
}

function concept(title: string, assessment: Readonly<Record<string, number>>) {
  return { title, strategy: 'access', status: 'chosen', segments: ['relatives'], assessment };
}

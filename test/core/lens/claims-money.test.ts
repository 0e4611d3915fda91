import { describe, expect, test } from 'vitest';
import { claimsMoney } from '../../../src/core/lens/claims-money.ts';

describe('a metric claims money', () => {
  test.each([
    ['thousand euros a year', 'Repairs'],
    ['NOK million', 'Seats'],
    ['EUR', 'Seats'],
    ['eur', 'Seats'],
    ['k€', 'Seats'],
    ['kEUR', 'Seats'],
    ['TCHF', 'Seats'],
    ['Mio. EUR', 'Plätze'],
    ['100EUR', 'Seats'],
    ['US$', 'Seats'],
    ['R$', 'Seats'],
    ['Rs', 'Seats'],
    ['mkr', 'Platser'],
    ['£', 'Refunds'],
    ['thousand pounds a year', 'Refunds'],
    ['руб.', 'Билеты'],
    ['元', '复购'],
    ['万元', '复购'],
    ['人民币', '复购'],
    ['億円', 'リピート'],
    ['만원', '재구매'],
    ['% of revenue', 'What loyal flyers bring'],
    ['revenue per flyer', 'What loyal flyers bring'],
    ['points', 'CLV of gold cards'],
    ['%', 'Customer lifetime value'],
    ['%', 'Average order value'],
    ['points', 'Customer value'],
  ])('in %s of %s', (unit, name) => {
    expect(claimsMoney({ unit, name })).toBe(true);
  });

  test.each([
    ['% of reports', 'Reports that were answered'],
    ['percent', 'Marginal seats'],
    ['per cent', 'Flyers who come back'],
    ['pour cent', 'Clients fidèles'],
    ['% of orders above 50 €', 'Large orders'],
    ['minutes', 'Time to rebook'],
    ['Sek.', 'Wartezeit'],
    ['centimetres', 'Legroom'],
    ['mark out of ten', 'Real answers'],
    ['matches won', 'Crew cup'],
    ['pounds of waste', 'Cabin waste'],
    ['pounds', 'Weight of cabin waste'],
    ['%', 'Staff turnover'],
    ['%', 'Turnover of employees'],
    ['seats', 'Seats given to non-profits'],
    ['points', 'Margin of error'],
    ['% change', 'Sales volume'],
    ['%', 'Value proposition understood'],
    ['单元', '已翻新'],
    ['次元', '見方'],
    ['회원', '재구매'],
  ])('but not in %s of %s', (unit, name) => {
    expect(claimsMoney({ unit, name })).toBe(false);
  });

  test('is not claimed by a metric that has neither unit nor name', () => {
    expect(claimsMoney({})).toBe(false);
  });
});

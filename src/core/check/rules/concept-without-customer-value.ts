import { gap } from '../gap.ts';

export const conceptWithoutCustomerValue = gap({
  code: 'CNSG408',
  name: 'concept-without-customer-value',
  step: 'concepts',
  need: 'concept-customer-value',
  message: 'The kept concept {title} does not say what the customer gets from it',
  help: 'Write in `customerValue` what it makes better for the customer, not for you',
});

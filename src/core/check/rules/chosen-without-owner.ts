import { unsaid } from '../unsaid.ts';

export const chosenWithoutOwner = unsaid({
  code: 'CNSG410',
  name: 'chosen-without-owner',
  weight: 'gap',
  of: (status) => status === 'chosen',
  field: 'owner',
  message: 'The chosen concept {title} has no owner',
  help: 'Name a person, a role or a team in `owner`, or write TBD where somebody is to find out',
  question: 'Who takes {title} further?',
});

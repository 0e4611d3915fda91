import { unsaid } from '../unsaid.ts';

export const asideWithoutReason = unsaid({
  code: 'CNSG412',
  name: 'aside-without-reason',
  weight: 'hint',
  of: (status) => status === 'parked' || status === 'dropped',
  field: 'reason',
  message: 'The concept {title} was set aside without a reason',
  help: 'Write in `reason` why it was parked or dropped; one line is enough',
  question: 'Why did you set {title} aside, and what would have to change to bring it back?',
});

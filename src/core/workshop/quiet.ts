import type { Interviewer, Question } from './question.ts';

/** An interviewer for people who know the questions: bare prompts, with the guidance in help. Hints, complaints and figures stay. */
export function quietly(interviewer: Interviewer): Interviewer {
  return { ask: (question, keep, notices) => interviewer.ask(bare(question), keep, notices) };
}

/** What stands over a menu is not guidance: it is what there is to decide. */
function bare(question: Question): Question {
  const { kind, guidance, unsaid = [] } = question;
  return kind === 'menu' ? question : { ...question, guidance: [], unsaid: [...guidance, ...unsaid] };
}

import type { Answer, Interviewer, Question, Reply } from './question.ts';

/** What a script says to a question: an answer, a way to go, or what is typed behind a slash. */
export type Line = Answer | 'skip' | 'back' | 'leave' | { readonly kind: 'more'; readonly words: string };

/** Answers questions from a script, by id; what is not in it is skipped, or complained of where `isStrict`. */
export interface Script {
  readonly interviewer: Interviewer;
  /** The questions that were asked, in order. */
  readonly asked: readonly Question[];
  /** Ids of lines that no question asked for. */
  unused(): string[];
}

/** @param lines what to say at each question, by its id; of several, one each time that it is asked. */
export function scripted(lines: Readonly<Record<string, Line | readonly Line[]>>, isStrict = false): Script {
  const left = new Map(
    Object.entries(lines).map(([id, line]) => [id, Array.isArray(line) ? [...line] : [line]]),
  );
  const asked: Question[] = [];
  return {
    asked,
    unused: () => [...left].filter(([, rest]) => rest.length > 0).map(([id]) => id),
    interviewer: {
      ask: async (question) => {
        asked.push(question);
        const line = left.get(question.id)?.shift();
        if (line === undefined && isStrict)
          throw new Error(`The script has no answer to ${question.id}: ${question.prompt}`);
        return replyTo(question, line ?? 'skip');
      },
    },
  };
}

function replyTo(question: Question, line: Line): Reply {
  if (line === 'back' || line === 'leave') return { kind: line };
  if (line !== 'skip' && line.kind === 'more') return line;
  return { kind: 'answer', answer: line === 'skip' ? unchanged(question) : line };
}

/** The answer that Enter alone gives. */
function unchanged(question: Question): Answer {
  switch (question.kind) {
    case 'text':
      return { kind: 'text', text: question.value ?? question.draft ?? '' };
    case 'list':
      return { kind: 'list', items: question.items };
    case 'pick':
      return { kind: 'pick', chosen: question.chosen };
    case 'grid':
      return { kind: 'grid', ticks: question.ticks };
    case 'form':
      return { kind: 'form', values: new Map(question.rows.map(({ id, value }) => [id, value ?? ''])) };
    case 'menu':
      return { kind: 'menu', choice: question.choices[0]?.id ?? '' };
    case 'board':
      return { kind: 'board', command: '' };
  }
}

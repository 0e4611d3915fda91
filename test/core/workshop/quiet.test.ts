import { expect, test } from 'vitest';
import type { Question } from '../../../src/core/workshop/question.ts';
import { quietly } from '../../../src/core/workshop/quiet.ts';

const asked = {
  step: undefined,
  heading: 'Before step 1: the project',
  prompt: 'What shall we call this project?',
  guidance: ['Talk first, type what you agree.'],
  topic: 'index',
  open: [],
};

async function shown(question: Question): Promise<Question | undefined> {
  let seen: Question | undefined;
  const interviewer = quietly({
    ask: async (now) => {
      seen = now;
      return { kind: 'leave' };
    },
  });
  await interviewer.ask(question, () => {}, []);
  return seen;
}

test('a quiet question has its prompt, its hints and its figure, and keeps its guidance for help', async () => {
  const row = { id: 'scope', label: 'Scope', value: undefined, hint: 'what it covers' };
  const form: Question = { ...asked, kind: 'form', id: '/workshop', rows: [row], figure: ['▪ ▪'] };
  expect(await shown(form)).toEqual({ ...form, guidance: [], unsaid: asked.guidance });
});

test('a quiet menu still says what there is to decide', async () => {
  const menu: Question = {
    ...asked,
    kind: 'menu',
    id: '/conflict',
    choices: [{ id: 'take', label: 'Take' }],
  };
  expect(await shown(menu)).toEqual(menu);
});

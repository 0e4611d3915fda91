import { type ConceptStatus, conceptClass } from '../../method/concepts.ts';
import { once } from '../../once.ts';
import type { Edit } from '../../plan/edit.ts';
import type { Concept } from '../../plan/plan.ts';
import { type Asking, settingOf } from '../asking.ts';
import { choicesAsking } from '../choices.ts';
import type { Draft } from '../draft.ts';
import { impactEffortGrid } from '../impact-effort.ts';
import { labelFor } from '../line.ts';
import type { FormRow } from '../question.ts';
import { byDots, chosenConcepts, dotsOf, keptConcepts, liveConcepts } from './concept-lines.ts';

const setting = settingOf('concepts');

/** Which ideas go on, those with most dots first. */
export function shortlistAsking(draft: Draft): Asking | undefined {
  const { plan } = draft;
  return choicesAsking({
    setting,
    prompt: 'Which ideas do you keep?',
    guidance: ['These are the ones that you go on to score. The others stay in the plan as ideas.'],
    id: '/concepts/shortlist',
    ids: byDots(plan, liveConcepts(plan)),
    // The dots stand in the same line: of a long list nothing else is shown.
    option: (id) => ({
      id,
      label: [labelFor(draft, id), dotsOf(plan.concepts.get(id))].filter(Boolean).join(' · '),
    }),
    chosen: keptConcepts(plan),
    isWanted: true,
    tick: (id) => statusEdits(id, 'shortlisted'),
    untick: (id) => statusEdits(id, 'idea'),
  });
}

function statusEdits(id: string, status: ConceptStatus): readonly Edit[] {
  return [{ kind: 'set', path: ['concepts', id, 'status'], value: status }];
}

/** Impact and effort of what is kept, on one screen. */
export function scoresAsking(draft: Draft): Asking | undefined {
  const { plan } = draft;
  const kept = byDots(plan, keptConcepts(plan));
  if (kept.length === 0) return undefined;
  const rows = once(() => kept.map((id) => scoreRow(draft, id)));
  return {
    question: {
      kind: 'form',
      ...setting,
      id: '/concepts/scores',
      prompt: 'How much impact would each have, and how much effort would it take?',
      guidance: ['From 1, little, to 5, much: impact first, then effort. From 4 on it counts as high.'],
      open: kept
        .filter((id) => scoreOf(plan.concepts.get(id)) === undefined)
        .map((id) => `/concepts/${id}/assessment`),
      get rows() {
        return rows();
      },
    },
    edits: (answer, now) =>
      answer.kind === 'form' ? kept.flatMap((id) => scoreEdits(id, answer.values.get(id), now)) : [],
  };
}

const scorePattern = /^([1-5])[\s,;/]*([1-5])$/;

function scoreRow(draft: Draft, id: string): FormRow {
  return {
    id,
    label: labelFor(draft, id),
    value: scoreOf(draft.plan.concepts.get(id)),
    hint: 'impact, then effort, like 5 2',
    complaint: (text) =>
      scorePattern.test(text.trim()) ? undefined : 'Write two numbers from 1 to 5, like 5 2',
    remark: (text) => {
      const [, impact, effort] = scorePattern.exec(text.trim()) ?? [];
      return impact && effort ? conceptClass(Number(impact), Number(effort)) : undefined;
    },
  };
}

function scoreOf(concept: Concept | undefined): string | undefined {
  const { impact, effort } = concept?.assessment ?? {};
  return impact === undefined || effort === undefined ? undefined : `${impact} ${effort}`;
}

function scoreEdits(id: string, typed: string | undefined, { plan }: Draft): readonly Edit[] {
  const [, impact, effort] = scorePattern.exec(typed?.trim() ?? '') ?? [];
  const old = plan.concepts.get(id)?.assessment;
  const next = { impact, effort };
  return (['impact', 'effort'] as const).flatMap((key): Edit[] => {
    const value = next[key];
    if (value === undefined || Number(value) === old?.[key]) return [];
    return [{ kind: 'set', path: ['concepts', id, 'assessment', key], value: Number(value) }];
  });
}

/** The few that are tested first, with the grid of impact and effort before everybody's eyes. */
export function choiceAsking(draft: Draft): Asking | undefined {
  const { plan } = draft;
  const kept = byDots(plan, keptConcepts(plan));
  return choicesAsking({
    setting,
    prompt: 'Which of them do you go ahead with?',
    guidance: ['A few that you will really test. The others stay on the shortlist.'],
    id: '/concepts/chosen',
    ids: kept,
    option: (id) => {
      const detail = standingOf(plan.concepts.get(id));
      return { id, label: labelFor(draft, id), ...(detail && { detail }) };
    },
    chosen: chosenConcepts(plan),
    isWanted: true,
    tick: (id) => statusEdits(id, 'chosen'),
    untick: (id) => statusEdits(id, 'shortlisted'),
    figure: () => impactEffortGrid(draft, kept),
  });
}

/** `quick-win: impact 5, effort 2 · 7 dots`. */
function standingOf(concept: Concept | undefined): string {
  const { impact, effort } = concept?.assessment ?? {};
  const place = conceptClass(impact, effort);
  const scores = place && `${place}: impact ${impact}, effort ${effort}`;
  return [scores, dotsOf(concept)].filter(Boolean).join(' · ');
}

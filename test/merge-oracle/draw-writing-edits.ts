import type { Draw } from './edit-source.ts';
import { comment } from './words.ts';
import { frame, reformat, remark, remarkBesides, rewrite, space } from './writing-edits.ts';

export const drawComment: Draw = ({ all }, chance) => {
  const { way } = chance.pick(all);
  const text = chance.below(4) === 0 ? undefined : comment(chance);
  if (text !== undefined && chance.below(3) === 0) return remarkBesides(way, text);
  return remark(way, chance.pick(['above', 'above', 'beside', 'beside', 'tail']), text);
};

export const drawRewrite: Draw = ({ elements }, chance) =>
  rewrite(chance.pick(elements).id, chance.below(1_000_000));

export const drawReformat: Draw = ({ plan }, chance) =>
  reformat(chance.below(1_000_000), {
    indent: chance.below(2) === 0 ? 2 : 4,
    ending: chance.below(3) === 0 ? '\r\n' : plan.ending,
    isMarked: plan.isMarked,
    isEnded: plan.isEnded,
  });

export const drawFrame: Draw = ({ plan }, chance) =>
  frame(
    chance.below(2) === 0
      ? { isMarked: plan.isMarked, isEnded: !plan.isEnded }
      : { isMarked: !plan.isMarked, isEnded: plan.isEnded },
  );

export const drawSpace: Draw = ({ all }, chance) =>
  space(chance.pick(all.filter(({ way }) => way.steps.length < 2)).way);

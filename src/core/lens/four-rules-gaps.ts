import { isSetAside } from '../method/concepts.ts';
import { relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { listed } from '../report/story/phrases.ts';
import { namingIn } from './element-refs.ts';
import {
  collectsData,
  dataParts,
  type FourRulesAnswers,
  isClaiming,
  toFindOut,
  unsaid,
  valueParts,
} from './four-rules-unsaid.ts';
import { isToBeFound } from './says-none.ts';
import { verdictGaps } from './verdict-gaps.ts';

/** What is not answered, or answered with no: by rule, then what is not said of data and of money. */
export function fourRulesGaps(data: PlanData, answers: FourRulesAnswers): readonly LensBlock[] {
  const items = [...ruleGaps(answers), ...dataGaps(data, answers), ...moneyGaps(data, answers)];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

function ruleGaps({ plan }: FourRulesAnswers): readonly LensWords[] {
  return relationshipRuleIds.flatMap((id) =>
    verdictGaps(relationshipRules[id].title, relationshipRules[id].asks, plan[id]),
  );
}

function dataGaps(data: PlanData, { concepts }: FourRulesAnswers): readonly LensWords[] {
  const named = namingIn(data);
  const live = data.concepts.filter(({ status }) => !isSetAside(status ?? undefined));
  return live.flatMap(({ id, isKept }) => {
    const answer = concepts.get(id) ?? {};
    const collects = collectsData(answer);
    if (collects === undefined && isKept) return [named([id], 'Nobody has said whether it collects data.')];
    if (!collects) return [];
    const [missing, open] = [unsaid(dataParts, answer), toFindOut(dataParts, answer)];
    return [
      ...(missing.length > 0 ? [named([id], `It collects data and does not say ${listed(missing)}.`)] : []),
      ...(open.length > 0 ? [named([id], `It collects data; still to be found out: ${listed(open)}.`)] : []),
    ];
  });
}

const moneyParts = [['model', 'the model of customer value'], ...valueParts] as const;

function moneyGaps(data: PlanData, { metrics }: FourRulesAnswers): readonly LensWords[] {
  const named = namingIn(data);
  return data.metrics.flatMap((metric) => {
    const answer = metrics.get(metric.id) ?? {};
    if (!isClaiming(metric, answer)) return [];
    if (answer.model === undefined)
      return [named([metric.id], 'It claims money without a model of customer value.')];
    const missing = isToBeFound(answer.model) ? [] : unsaid(valueParts, answer);
    const open = toFindOut(moneyParts, answer);
    return [
      ...(missing.length > 0
        ? [named([metric.id], `Its model of customer value does not say ${listed(missing)}.`)]
        : []),
      ...(open.length > 0
        ? [named([metric.id], `It claims money; still to be found out: ${listed(open)}.`)]
        : []),
    ];
  });
}

import { added } from '../core/change/add.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { ElementKind } from '../core/plan/fields.ts';
import { finish, openToChange, textOption } from './changing.ts';
import type { Act, Input } from './table.ts';

/** What can be added, by the word for it. */
const kinds: Readonly<Record<string, ElementKind>> = {
  objective: 'objective',
  segment: 'segment',
  barrier: 'barrier',
  'left-out': 'leftOut',
  strategy: 'strategy',
  concept: 'concept',
  metric: 'metric',
};

/** Kinds that a command of their own records. */
const elsewhere: Readonly<Record<string, string>> = {
  decision: 'cnsg decide',
  thought: 'cnsg park',
  action: 'cnsg act',
  actual: 'cnsg actual',
};

export const add: Act = async ({ arguments: [word = '', words = '', named], options }, context) => {
  const kind = kindNamed(word);
  const changing = await openToChange(context, named);
  const segment = textOption(options, 'segment');
  const addition = added(changing.numbered, {
    kind,
    words,
    fields: fieldsFrom(kind, options),
    ...(kind === 'barrier' && { segment }),
  });
  return finish(context, changing, addition, {
    kind: 'add',
    options,
    content: { element: { kind, id: addition.id } },
  });
};

function kindNamed(word: string): ElementKind {
  const kind = Object.hasOwn(kinds, word.toLowerCase()) ? kinds[word.toLowerCase()] : undefined;
  if (kind) return kind;
  const own = Object.hasOwn(elsewhere, word) ? elsewhere[word] : undefined;
  const near = nearest(word, Object.keys(kinds));
  throw new UserError(`There is no kind of element “${word}” to add`, {
    help: own
      ? `\`${own}\` records it.`
      : near
        ? `Did you mean \`${near}\`?`
        : `Write one of ${Object.keys(kinds).join(', ')}.`,
  });
}

/** Which field each option fills; that a kind has no such field is for the core to say. */
function fieldsFrom(
  kind: ElementKind,
  options: Input['options'],
): Readonly<Record<string, string | undefined>> {
  const served = kind === 'segment' ? 'serves' : 'objectives';
  return {
    level: textOption(options, 'level'),
    strategy: textOption(options, 'strategy'),
    ...(kind !== 'barrier' && { segments: textOption(options, 'segment') }),
    [served]: textOption(options, 'objective'),
    description: textOption(options, 'description'),
    reason: textOption(options, 'reason'),
  };
}

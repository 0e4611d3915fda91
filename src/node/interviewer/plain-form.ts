import type { Answer, FormQuestion, FormRow } from '../../core/workshop/question.ts';
import { cue, type Talk } from './plain-talk.ts';

/** Asks row by row; undefined when the question is left. */
export async function askForm({ rows }: FormQuestion, talk: Talk): Promise<Answer | undefined> {
  let values: ReadonlyMap<string, string> = new Map(rows.map(({ id, value }) => [id, value ?? '']));
  talk.say('An empty line keeps what is there; - clears it.');
  const explained = new Set<string>();
  for (const row of rows) {
    explain(row, explained, talk);
    const text = await askRow(row, talk);
    if (text === undefined) return undefined;
    if (text === values.get(row.id)) continue;
    values = new Map([...values, [row.id, text]]);
    talk.keep({ kind: 'form', values });
    const remark = text === '' ? undefined : row.remark?.(text);
    if (remark !== undefined) talk.say(remark);
  }
  return { kind: 'form', values };
}

/** Says once what each of few answers means, or the question itself where the label is short. */
function explain({ hint, options }: FormRow, explained: Set<string>, { say }: Talk): void {
  if (options === undefined || hint === '' || explained.has(hint)) return;
  explained.add(hint);
  say(hint);
}

async function askRow(row: FormRow, { say, read }: Talk): Promise<string | undefined> {
  const { label, hint, options, value = '' } = row;
  const allowed = options === undefined ? hint : options.join(', ');
  const told = [allowed, value === '' ? '' : `now ${value}`].filter(Boolean).join('; ');
  say(told === '' ? `${label}:` : `${label} (${told}):`);
  for (;;) {
    const line = await read(cue);
    if (line === undefined) return undefined;
    const text = line.trim();
    if (text === '' || text === '-') return text === '' ? value : '';
    const taken = options === undefined ? text : optionOf(options, text);
    const complaint = taken === undefined ? `Type one of: ${allowed}` : row.complaint?.(taken);
    if (taken !== undefined && complaint === undefined) return taken;
    say(complaint ?? '');
  }
}

/** The option of that name, or the first that begins so. */
function optionOf(options: readonly string[], text: string): string | undefined {
  const lower = text.toLowerCase();
  return (
    options.find((option) => option.toLowerCase() === lower) ??
    options.find((option) => option.toLowerCase().startsWith(lower))
  );
}

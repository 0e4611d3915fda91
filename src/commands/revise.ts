import type { Context } from '../context.ts';
import { oneLine, type Revision, revised } from '../core/change/revise.ts';
import { UserError } from '../core/errors.ts';
import { isDate } from '../core/plan/date.ts';
import { keptCopy } from '../core/plan/kept-copy.ts';
import { shellWord } from '../core/shell-word.ts';
import { finish, openToChange, textOption } from './changing.ts';
import { isStandardInput } from './plans.ts';
import { type News, newsSinceLast } from './revise-news.ts';
import type { Act, Input } from './table.ts';

export const revise: Act = async ({ arguments: [named], options }, context) => {
  const revising = { note: noteIn(options), by: textOption(options, 'by'), date: dateIn(options, context) };
  const changing = await openToChange(context, named);
  const revision = revised(changing.numbered, revising);
  const copy = copyIn(context, changing.path, revision.number, options);
  const news = await newsSinceLast(context, changing);
  if (news.isNone && options.force !== true) throw nothingNew(changing.path, news);
  const next = await nextSteps(context, changing.path, revision.number, revising.note, copy);
  const said = [revision.said, ...paragraph(news.text), ...paragraph(next.text)].join('\n');
  const { number } = revision;
  const content = { revision: number, since: news.since ?? null, changes: news.changes, copy: copy ?? null };
  const saved = copy === undefined ? undefined : (text: string) => keep(context, copy, text);
  const change: Revision = { ...revision, said };
  return finish(context, changing, change, {
    kind: 'revise',
    options,
    content: { ...content, commands: next.commands },
    saved,
  });
};

function paragraph(text: string): readonly string[] {
  return text === '' ? [] : ['', text];
}

/** @throws UserError where nothing says what the revision is. */
function noteIn(options: Input['options']): string {
  const note = oneLine(textOption(options, 'note'));
  if (note !== undefined) return note;
  throw new UserError('A revision needs a note', {
    help: "Say what it is with -m, like: `cnsg revise -m 'After the pilot'`.",
  });
}

/** @throws UserError where it is no day of the calendar. */
function dateIn({ date }: Input['options'], context: Context): string {
  if (typeof date !== 'string') return context.today();
  if (isDate(date)) return date;
  throw new UserError(`\`${date}\` is no day`, { help: 'Write --date 2026-11-21, as year, month and day.' });
}

/** Where a copy is to be kept; undefined where none is asked for. @throws UserError where something stands there. */
function copyIn(
  { files }: Context,
  path: string,
  number: number,
  { keep: isKept }: Input['options'],
): string | undefined {
  if (isKept !== true) return undefined;
  if (isStandardInput(path))
    throw new UserError('Of standard input no copy can be kept', {
      help: 'Leave --keep out, or name a file.',
    });
  const copy = keptCopy(path, number);
  if (!files.exists(copy)) return copy;
  throw new UserError(`${copy} is there already`, {
    help: 'Nothing was written. Move that file away, or leave --keep out.',
  });
}

function keep({ files }: Context, copy: string, text: string): void {
  if (files.save(copy, text, { text: undefined }).kind === 'saved') return;
  throw new UserError(`The revision is recorded, but ${copy} came in between and was left alone`, {
    help: 'Copy the plan to another name yourself.',
  });
}

function nothingNew(path: string, { since }: News): UserError {
  return new UserError(`Nothing has changed in ${path} since ${since}`, {
    help: 'Nothing was written. Say --force to record another revision all the same.',
  });
}

interface Next {
  readonly text: string;
  readonly commands: readonly string[];
}

/** What keeps the revision for good: commands for git, which runs none of them by itself, or a copy. */
async function nextSteps(
  { history }: Context,
  path: string,
  number: number,
  note: string,
  copy: string | undefined,
): Promise<Next> {
  const kept = copy === undefined ? [] : [`A copy is kept: ${copy}`];
  if (isStandardInput(path)) return { text: '', commands: [] };
  if ((await history.workTree(path)) === undefined) {
    const none = `No copy is kept, and this folder is in no git repository. To keep one:\n  cp ${asFile(path)} ${asFile(keptCopy(path, number))}\n--keep does so by itself.`;
    return { text: kept[0] ?? none, commands: [] };
  }
  const commands = [
    `git add ${asFile(path)}`,
    `git commit -m ${shellWord(note)} ${asFile(path)}`,
    `git tag ${shellWord(tagFor(path, number))}`,
  ];
  const told = ['To keep it in git:', ...commands.map((command) => `  ${command}`)];
  return { text: [...kept, ...told].join('\n'), commands };
}

/** A file's name as an argument that is not taken for an option. */
function asFile(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}

/** A name that git takes for a tag: `keep-r2`. */
function tagFor(path: string, number: number): string {
  const name = path.replace(/^.*[\\/]/, '').replace(/(?:\.cnsg)?\.ya?ml$/i, '');
  const words = name.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
  return `${words || 'plan'}-r${number}`;
}

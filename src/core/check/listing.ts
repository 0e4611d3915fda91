import type { Diagnostic } from '../diagnostic.ts';
import { visible } from '../visible.ts';
import { wrap } from '../wrap.ts';
import type { Checked } from './check-plan.ts';
import { bestQuestions, countWords, stepTitle } from './summary.ts';
import { findingText, type Paint, wide } from './text.ts';

/** A file that was checked. */
export interface CheckedFile extends Checked {
  /** What the file is called, and what stands in it. */
  readonly file: string;
  readonly text: string;
}

/** What a listing is shown on. */
export interface Page {
  readonly paint: Paint;
  readonly columns: number;
}

/** The findings of files for people: the question to ask first, the findings by step, a line of counts for each file. */
export function listing(checked: readonly CheckedFile[], page: Page): string {
  const fitting = (line: string) => wrap(line, page.columns, wide).join('\n');
  const [question] = bestQuestions(
    checked.flatMap(({ diagnostics }) => diagnostics),
    1,
  );
  const first = question ? [`${fitting(`Ask first: ${visible(question)}`)}\n`] : [];
  const counts = checked.map(({ file, diagnostics, tbds }) =>
    fitting(`${visible(file)}: ${countWords(diagnostics, tbds)}`),
  );
  const silence = unlisted(checked).map((line) => page.paint('dim', fitting(line)));
  return [...first, ...checked.flatMap((one) => blocksOf(one, page)), ...counts, ...silence].join('\n');
}

/** Findings of one file that are shown: nobody reads so many, and they would take minutes to draw. */
const most = 1000;

/** The findings of a file under the titles of their steps. */
function blocksOf({ file, text, diagnostics }: CheckedFile, { paint, columns }: Page): string[] {
  const shown = { name: file, lines: diagnostics.length > 0 ? text.split('\n') : [], paint, columns };
  const rest = diagnostics.length - most;
  return [
    ...diagnostics.slice(0, most).flatMap((diagnostic, at) => {
      const block = `${findingText(diagnostic, shown)}\n`;
      const title = titleAbove(diagnostic, diagnostics[at - 1]);
      return title === undefined ? [block] : [`${paint('underline', title)}\n`, block];
    }),
    ...(rest > 0 ? [`And ${rest} more, which --json lists.\n`] : []),
  ];
}

function titleAbove({ code }: Diagnostic, before: Diagnostic | undefined): string | undefined {
  const title = stepTitle(code);
  return before && stepTitle(before.code) === title ? undefined : title;
}

/** Says for which languages the rules on wording had nothing to go by. */
function unlisted(checked: readonly Checked[]): string[] {
  const languages = new Set(checked.flatMap(({ unlistedLanguage }) => unlistedLanguage ?? []));
  const names = [...languages].map((language) => `\`${language}\``).join(', ');
  return names ? [`Wording was not checked: there are no word lists for ${names} yet.`] : [];
}

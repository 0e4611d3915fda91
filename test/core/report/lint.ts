import type { Configuration } from 'markdownlint';
import { lint } from 'markdownlint/sync';

/** The rules that a report may break: long lines, repeated headings, `?` in headings, the anchors. */
const config: Configuration = { default: true, MD013: false, MD024: false, MD026: false, MD033: false };

/** Signs that the string-width inside markdownlint 0.40 stumbles over; they mean nothing to Markdown. */
const signsThatBreakTheLinter =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\ufff9-\ufffb\u{110bd}\u{110cd}\u{13430}-\u{1343f}]/gu;

/** What markdownlint finds wrong with a report, line by line. */
export function complaints(written: string): readonly string[] {
  const report = written.replace(signsThatBreakTheLinter, 'x');
  const found = lint({ strings: { report }, config });
  return (found.report ?? []).map(
    ({ lineNumber, ruleNames, errorDetail }) =>
      `${lineNumber} ${ruleNames[0]} ${errorDetail ?? ''} ${JSON.stringify(report.split('\n')[lineNumber - 1])}`,
  );
}

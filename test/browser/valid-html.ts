import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });

/** What a validator finds wrong with a page, a line each. */
export async function invalidities(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, ruleId, message }) => `${line} ${ruleId}: ${message} | ${lines[line - 1]?.slice(0, 120)}`,
    ),
  );
}

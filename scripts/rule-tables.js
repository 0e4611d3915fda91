/** The rules as Markdown: for each step a table with what its rules find, in the words of their pages. */
export function ruleTables({ catalogue, stepTitle, pageOf }) {
  const titles = [...new Set(catalogue.map(({ code }) => stepTitle(code)))];
  return titles
    .map((title) => {
      const rows = catalogue
        .filter(({ code }) => stepTitle(code) === title)
        .map(({ code, name, severity }) => {
          const link = `[${code}](../templates/rules/${code}.md)`;
          return `| ${link} | \`${name}\` | ${severity} | ${firstSentence(pageOf(code))} |`;
        });
      return [
        `## ${title}`,
        '',
        '| code | name | counts as | finds |',
        '| --- | --- | --- | --- |',
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
}

/** The sentence under the heading of a page. */
function firstSentence(page) {
  const [, paragraph = ''] = page.split('\n\n');
  const inOneLine = paragraph.replaceAll('\n', ' ').trim();
  return /^.*?[.?](?= |$)/.exec(inOneLine)?.[0] ?? inOneLine;
}

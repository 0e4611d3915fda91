import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishedPage } from '../../../../src/core/report/html/page.ts';

const page = (body: string, style = '<style>h1{color:teal}</style>') =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${style}\n</head>\n<body>${body}</body>\n</html>\n`;

test('the policy lets nothing load or run, and no style apply but the own one', () => {
  const digest = createHash('sha256').update('h1{color:teal}').digest('base64');
  expect(finishedPage('brief', page('<h1>Nordair</h1>'))).toContain(
    `<head>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">\n<meta charset="utf-8">`,
  );
});

test('a page without a style sheet gets none', () => {
  expect(finishedPage('brief', page('', ''))).toContain("style-src 'none'");
});

test('a template that has no head gets the policy as well', () => {
  expect(finishedPage('brief', '<h1>Nordair</h1>')).toMatch(/^\n<meta http-equiv="Content-Security-Policy"/);
});

test('the marker of the report stands at the end', () => {
  expect(finishedPage('brief', page('<h1>Nordair</h1>'))).toMatch(/\n<!-- cnsg report: brief -->\n$/);
});

test('a link to an element that the page does not hold is none', () => {
  const body =
    '<p id="access">Access</p><a class="to" href="#access">a</a><a class="to" href="#engage">e</a>';
  expect(finishedPage('brief', page(body))).toContain(
    '<a class="to" href="#access">a</a><a class="to">e</a>',
  );
});

test('links to other places stay', () => {
  const body = '<a rel="noopener" href="https://example.org/#part">more</a>';
  expect(finishedPage('brief', page(body))).toContain(body);
});

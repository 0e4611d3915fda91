import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Digest, finishedPage } from '../../../../src/core/report/html/page.ts';

const page = (body: string, style = '<style>h1{color:teal}</style>') =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${style}\n</head>\n<body>${body}</body>\n</html>\n`;

const digest: Digest = (text) => createHash('sha256').update(text).digest('base64');

const finished = (rendered: string) => finishedPage('brief', rendered, digest);

test('the policy lets nothing load or run, and no style apply but the own one', () => {
  expect(finished(page('<h1>Nordair</h1>'))).toContain(
    `<head>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest('h1{color:teal}')}'; base-uri 'none'; form-action 'none'">\n<meta charset="utf-8">`,
  );
});

test('a page without a style sheet gets none', () => {
  expect(finished(page('', ''))).toContain("style-src 'none'");
});

test('a template that has no head gets the policy as well', () => {
  expect(finished('<h1>Nordair</h1>')).toMatch(/^\n<meta http-equiv="Content-Security-Policy"/);
});

test('the marker of the report stands at the end', () => {
  expect(finished(page('<h1>Nordair</h1>'))).toMatch(/\n<!-- cnsg report: brief -->\n$/);
});

test('a link to an element that the page does not hold is none', () => {
  const body =
    '<p id="access">Access</p><a class="to" href="#access">a</a><a class="to" href="#engage">e</a>';
  expect(finished(page(body))).toContain('<a class="to" href="#access">a</a><a class="to">e</a>');
});

test('links to other places stay', () => {
  const body = '<a rel="noopener" href="https://example.org/#part">more</a>';
  expect(finished(page(body))).toContain(body);
});

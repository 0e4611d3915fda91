import { expect, test } from 'vitest';
import { annotation } from '../../../src/core/check/github.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';

const finding: Diagnostic = {
  code: 'CNSG409',
  name: 'unanswered-barrier',
  severity: 'hint',
  message: 'No kept concept answers “Queues”',
  help: 'Name it in `barriers`',
  path: '/segments/commuters/barriers/queues',
  position: { line: 19, column: 7 },
};

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['hint', 'notice'],
] as const)('an annotation shows %s as %s, at its place', (severity, level) => {
  expect(annotation('plans/keep.cnsg.yaml', { ...finding, severity })).toBe(
    `::${level} file=plans/keep.cnsg.yaml,line=19,col=7,title=CNSG409 unanswered-barrier::No kept concept answers “Queues”. Name it in \`barriers\``,
  );
});

test('nothing in a name or a text ends an annotation or begins another', () => {
  const text = annotation('50 %: a,b\n.cnsg.yaml', {
    ...finding,
    message: 'One\r\n::error::two\u001b[31m 50 %',
  });
  expect(text).not.toMatch(/[\r\n\u001b]/);
  expect(text).toContain('file=50 %25%3A a%2Cb%0A.cnsg.yaml,');
  expect(text).toContain('::One%0A::error::two�[31m 50 %25. ');
});

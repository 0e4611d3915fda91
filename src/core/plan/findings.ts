import type { Diagnostic, Severity } from '../diagnostic.ts';

/** The faults of form that a file can have: one row each, codes never reused. */
export const formatFaults = {
  'not-yaml': { code: 'CNSG001', severity: 'error' },
  'not-a-plan': { code: 'CNSG002', severity: 'error' },
  'not-utf-8': { code: 'CNSG003', severity: 'error' },
  'control-character': { code: 'CNSG004', severity: 'error' },
  'conflict-marker': { code: 'CNSG005', severity: 'error' },
  'second-document': { code: 'CNSG006', severity: 'error' },
  'duplicate-key': { code: 'CNSG007', severity: 'error' },
  alias: { code: 'CNSG008', severity: 'error' },
  'yaml-feature': { code: 'CNSG009', severity: 'error' },
  'too-deep': { code: 'CNSG010', severity: 'error' },
  'unreadable-file': { code: 'CNSG011', severity: 'error' },
  'newer-format': { code: 'CNSG012', severity: 'error' },
  'missing-field': { code: 'CNSG020', severity: 'error' },
  'unknown-field': { code: 'CNSG021', severity: 'warning' },
  'wrong-type': { code: 'CNSG022', severity: 'error' },
  'wrong-value': { code: 'CNSG023', severity: 'error' },
  'empty-field': { code: 'CNSG024', severity: 'warning' },
  'repeated-item': { code: 'CNSG025', severity: 'warning' },
  'bad-id': { code: 'CNSG030', severity: 'error' },
  'duplicate-id': { code: 'CNSG031', severity: 'error' },
  'dangling-reference': { code: 'CNSG032', severity: 'error' },
  'wrong-reference': { code: 'CNSG033', severity: 'error' },
} as const satisfies Record<string, { code: string; severity: Severity }>;

export type FaultName = keyof typeof formatFaults;

/** A fault at an offset of the text, before its line and column are counted. */
export interface Finding {
  readonly name: FaultName;
  readonly message: string;
  readonly help: string;
  readonly path: string;
  readonly offset: number;
}

/** Findings with codes and positions, in the order of the file. */
export function diagnosticsOf(
  findings: readonly Finding[],
  positionOf: (offset: number) => Diagnostic['position'],
): Diagnostic[] {
  return findings
    .toSorted(
      (a, b) => a.offset - b.offset || (formatFaults[a.name].code < formatFaults[b.name].code ? -1 : 1),
    )
    .map(({ name, message, help, path, offset }) => ({
      ...formatFaults[name],
      name,
      message,
      help,
      path,
      position: positionOf(offset),
    }));
}

/** The finding for a file whose bytes are not text. */
export function byteFinding({
  message,
  help,
  position,
}: {
  message: string;
  help: string;
  position: Diagnostic['position'];
}): Diagnostic {
  return { ...formatFaults['not-utf-8'], name: 'not-utf-8', message, help, path: '', position };
}

/** The finding for a file that cannot be read at all. */
export function fileFinding({ message, help }: { message: string; help: string }): Diagnostic {
  return {
    ...formatFaults['unreadable-file'],
    name: 'unreadable-file',
    message,
    help,
    path: '',
    position: { line: 1, column: 1 },
  };
}

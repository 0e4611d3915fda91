import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonDocument } from '../../../../src/commands/json-document.ts';
import { differenceData } from '../../../../src/core/diff/tell/data.ts';
import { diffSchema } from '../../../../src/core/diff/tell/diff-schema.ts';
import type { Told } from '../../../../src/core/diff/tell/told.ts';
import { toldOf } from './an-airline.ts';
import { hostileTold } from './hostile.ts';

const printed = (told: Told) => JSON.parse(jsonDocument('diff', differenceData(told)));

test('the published schema is the one that the program has', () => {
  const path = join(import.meta.dirname, '../../../../schema/diff.v1.json');
  expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(diffSchema, null, 2)}\n`);
});

describe('a difference as data', () => {
  /** With nothing in it that the schema does not name. */
  const sealed = JSON.parse(JSON.stringify(diffSchema), (_key, value) =>
    value?.type === 'object' ? { ...value, additionalProperties: false } : value,
  );
  const validate = new Ajv({ strict: false }).compile(sealed);

  test('is as its schema says, with changes of every kind', () => {
    validate(printed(toldOf()));
    expect(validate.errors).toBeNull();
  });

  test('is as its schema says, whatever stands in the plans', () => {
    fc.assert(
      fc.property(hostileTold, (told) => {
        validate(printed(told));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('could be otherwise', () => {
    expect(validate({ schemaVersion: 1, kind: 'diff', changes: [{ kind: 'added' }] })).toBe(false);
  });

  test('has each change by itself, in words and as the file has it', () => {
    const { changes, summary } = printed(toldOf());
    expect(changes).toHaveLength(12);
    expect(summary).toMatchObject({ added: 1, removed: 1, renamed: 1, changed: 4, moved: 1, form: 1 });
    expect(changes[1]).toEqual({
      kind: 'changed',
      weight: 'substantive',
      path: '/objectives/faster-answers/statement',
      part: { id: 'objectives', title: 'Objectives', step: 1 },
      element: { kind: 'objective', id: 'faster-answers', title: 'Answer every question faster' },
      within: null,
      before: "Answer customers' questions faster",
      after: 'Answer every question faster',
      label: 'Statement',
      beforeWords: "Answer customers' questions faster",
      afterWords: 'Answer every question faster',
      compared: [
        { kind: 'same', text: 'Answer ' },
        { kind: 'removed', text: "customers' questions" },
        { kind: 'added', text: 'every question' },
        { kind: 'same', text: ' faster' },
      ],
    });
  });
});

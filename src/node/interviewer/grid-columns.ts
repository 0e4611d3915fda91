import type { Column, GridQuestion, MadeColumn, Making } from '../../core/workshop/question.ts';

/** The columns of a grid as it now stands, those made on the spot among them. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly made: readonly MadeColumn[];
}

export function columnsOf({ columns }: GridQuestion): Columns {
  return { columns, made: [] };
}

/** The columns with a new one at the end of its group, or of all where its group has none yet. */
export function withColumn({ columns, made }: Columns, { id, group }: Making, label: string): Columns {
  const column: Column = { id: `+${made.length + 1}`, number: '', label, group };
  const last = columns.findLastIndex((one) => one.group === group);
  return {
    columns: columns.toSpliced(last < 0 ? columns.length : last + 1, 0, column),
    made: [...made, { id: column.id, making: id, label }],
  };
}

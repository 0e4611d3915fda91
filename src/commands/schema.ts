import { ExitCode } from '../context.ts';
import { planSchema } from '../core/plan/schema.ts';
import type { Act } from './table.ts';

export const schema: Act = async (_input, { terminal }) => {
  terminal.print(JSON.stringify(planSchema(), null, 2));
  return ExitCode.ok;
};

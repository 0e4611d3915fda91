import { ExitCode } from '../context.ts';
import { lensFormat } from '../core/lens/format.ts';
import { planSchema } from '../core/plan/schema.ts';
import type { Act } from './table.ts';

export const schema: Act = async (_input, { terminal }) => {
  terminal.print(JSON.stringify(planSchema((await lensFormat()).fields), null, 2));
  return ExitCode.ok;
};

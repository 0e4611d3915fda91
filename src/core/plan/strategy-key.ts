import { findStrategy } from '../method/strategies.ts';

/** How a strategy that is named in any case stands in a file: its id, or `customize` where that was written. */
export function strategyKey(text: string): string {
  return text === 'customize' ? text : (findStrategy(text) ?? text);
}

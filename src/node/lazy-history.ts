import type { History } from '../context.ts';

/** The history that git keeps, loaded when it is first asked for; relative paths start from a folder. */
export function lazyHistory(directory: string): History {
  const load = async () => (await import('./git-history.ts')).gitHistory(directory);
  return {
    at: async (...about) => (await load()).at(...about),
    object: async (...about) => (await load()).object(...about),
    plans: async (...about) => (await load()).plans(...about),
    fork: async (...about) => (await load()).fork(...about),
    versions: async function* (...about) {
      yield* (await load()).versions(...about);
    },
    workTree: async (...about) => (await load()).workTree(...about),
  };
}

import type { Git } from '../context.ts';

/** The git of this machine, loaded when it is first asked for something; it is asked from a folder. */
export function lazyGit(directory: string): Git {
  return {
    mergeLines: async (sides, marking) => (await import('./git-merge-file.ts')).mergeTexts(sides, marking),
    install: async (wish) => (await import('./git-wiring.ts')).install(directory, wish),
    uninstall: async (scope, isDryRun) =>
      (await import('./git-wiring.ts')).uninstall(directory, scope, isDryRun),
    wiring: async () => (await import('./git-state.ts')).wiring(directory),
  };
}

/**
 * commander loads what starts processes, which takes a tenth of a start, for commands that are programs of their own: there
 * are none here. Should there be one some day, it is told where to look.
 */
export function unusedSpawn() {
  return {
    name: 'unused-spawn',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
          ? { path: 'spawn', namespace: 'unused-spawn' }
          : undefined,
      );
      onLoad({ filter: /^/, namespace: 'unused-spawn' }, () => ({
        contents:
          "exports.spawn = () => { throw new Error('Commands of their own are left out by scripts/unused-spawn.js'); };",
      }));
    },
  };
}

import { isBuiltin } from 'node:module';

const namespace = 'built-in';

/**
 * Bundled CommonJS libraries ask for Node's modules with `require`. An ES module would have to make one first, in every
 * chunk, which takes a tenth of a command's start; Node hands its own modules out without.
 */
export const builtInModules = {
  name: 'built-in-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[\w:/]+$/ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace } : undefined,
    );
    onLoad({ filter: /^/, namespace }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

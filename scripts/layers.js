import { basename, join } from 'node:path';

/** What the program has loaded by the time that it runs a command. */
const always = ['src/cli.ts', 'src/node/context.ts'];

/** Small things that commands of all kinds use. */
const common = [
  'src/commands/json-document.ts',
  'src/core/method/steps.ts',
  'src/core/method/strategies.ts',
  'src/core/plan/every-element.ts',
  'src/core/plan/findings.ts',
  'src/core/plan/ids.ts',
  'src/core/plan/links.ts',
  'src/core/plan/numbers.ts',
  'src/core/plan/shape.ts',
  'src/core/plan/source.ts',
  'src/core/words.ts',
  'src/core/wrap.ts',
];

/** What most commands about a plan use, and those commands. */
const reading = [
  'src/commands/plans.ts',
  'src/commands/settings.ts',
  'src/core/check/summary.ts',
  'src/core/check/text.ts',
  'src/core/plan/homework.ts',
  'src/core/plan/progress.ts',
];
const readers = [
  'act',
  'actual',
  'add',
  'agree',
  'check',
  'decide',
  'edit',
  'fmt',
  'move',
  'new',
  'new-from-answers',
  'park',
  'remove',
  'rename',
  'revise',
  'set',
  'show',
  'status',
  'trace',
];

/** What tells of differences uses, and what does that. */
const comparing = [
  'src/commands/plan-source.ts',
  'src/commands/plans.ts',
  'src/commands/report-formats.ts',
  'src/core/diff/difference.ts',
  'src/core/diff/tell/tell.ts',
  'src/core/diff/tell/text.ts',
];
const comparers = [
  'commands/diff.ts',
  'commands/join.ts',
  'commands/log.ts',
  'commands/merge.ts',
  'commands/resolve.ts',
  'commands/revise.ts',
  'report/difference/html.ts',
  'report/difference/markdown.ts',
];

/** What reports need of a plan and of one another, in either format, and what loads it. */
const reporting = [
  'src/commands/open-plan.ts',
  'src/commands/plans.ts',
  'src/commands/report-contents.ts',
  'src/commands/report-writing.ts',
  'src/core/report/plan-data-of.ts',
  'src/core/report/render-report.ts',
  'src/core/report/html/figures/text-lines.ts',
];
const reporters = [
  'closing-reports',
  'csv-tables',
  'html-dialect',
  'html-figures',
  'page',
  'report',
  'report-json',
  'template',
];

const namespace = 'layered';

/**
 * The bundler makes a chunk of whatever the same commands use, which is two dozen small ones for some of them, and each
 * takes half a millisecond to load. Where all commands have all of a layer, it is one chunk.
 */
export function layers(root) {
  const layersOf = (path) => [
    ...always,
    ...common,
    ...(readers.includes(basename(path, '.ts')) ? reading : []),
    ...(comparers.some((comparer) => path.endsWith(`/${comparer}`)) ? comparing : []),
    ...(reporters.includes(basename(path, '.ts')) ? reporting : []),
  ];
  const imports = (path) => layersOf(path).map((module) => `import ${JSON.stringify(join(root, module))};`);
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) =>
        kind === 'dynamic-import' ? { path: join(resolveDir, path), namespace } : undefined,
      );
      onLoad({ filter: /^/, namespace }, ({ path }) => ({
        contents: [...imports(path), `export * from ${JSON.stringify(path)};`].join('\n'),
        resolveDir: root,
      }));
    },
  };
}

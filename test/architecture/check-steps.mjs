/**
 * What `npm run check` runs: one row per step, slowest first. A step is a command of this repository that prints
 * nothing worth reading when it passes, or one line when `shows` is set.
 */
export const steps = [
  { name: 'lint', command: ['node', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  {
    name: 'format',
    command: ['node', 'node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '--check', '.'],
  },
  { name: 'types', command: ['node', 'node_modules/ts7/bin/tsc', '--noEmit'] },
  {
    name: 'boundaries',
    command: [
      'npx',
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'libs',
      'apps',
      'test',
    ],
  },
  {
    name: 'generated',
    command: ['node', 'test/architecture/run-script.mjs', 'test/architecture/generate.ts', '--check'],
  },
]

import { existsSync } from 'node:fs'

const typeCheck = ['node', 'node_modules/ts7/bin/tsc', '--noEmit']
const browserApps = ['widget', 'console'].filter((app) => existsSync(`apps/${app}/tsconfig.json`))
const lintCache = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/']
const checkedFolders = ['libs', 'apps', 'test']

/**
 * What `npm run check` runs: one row per step, slowest first. A step is a command of this repository that prints
 * nothing worth reading when it passes, or one line when `shows` is set.
 */
export const steps = [
  // Remembers files that passed; a fresh install, as in CI, remembers none.
  { name: 'lint', command: ['node', 'node_modules/eslint/bin/eslint.js', ...lintCache, '--max-warnings', '0', '.'] },
  {
    name: 'format',
    command: ['node', 'node_modules/prettier/bin/prettier.cjs', '--cache', '--log-level', 'warn', '--check', '.'],
  },
  { name: 'types', command: typeCheck },
  ...browserApps.map((app) => ({ name: `types of ${app}`, command: [...typeCheck, '-p', `apps/${app}`] })),
  {
    name: 'boundaries',
    command: [
      'node',
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...checkedFolders,
    ],
  },
  { name: 'widget', command: ['node', 'test/architecture/widget-size.mjs'], shows: true },
  { name: 'widget package', command: ['node', 'test/architecture/widget-package.mjs'], shows: true },
  {
    name: 'generated',
    command: ['node', 'test/architecture/run-script.mjs', 'test/architecture/generate.ts', '--check'],
  },
]

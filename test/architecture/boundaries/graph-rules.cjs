const specs = String.raw`\.(int-)?spec\.ts$|^libs/[^/]+/test/`

/** What keeps the table of `libs/graph.cjs` true: the table itself, doors, no cycles, apps on top. */
function graphRules(libs, apps) {
  const rows = [
    ...Object.entries(libs).map(([name, allowed]) => ({ from: `libs/${name}`, allowed: [name, ...allowed] })),
    ...Object.entries(apps).map(([name, allowed]) => ({ from: `apps/${name}`, allowed })),
  ]
  return [
    ...rows.map(({ from, allowed }) => ({
      name: `graph-${from.replace('/', '-')}`,
      comment: `${from} may import only: ${allowed.join(', ') || 'nothing'} (libs/graph.cjs).`,
      severity: 'error',
      from: { path: `^${from}/`, pathNot: specs },
      to: { path: '^libs/', ...(allowed.length > 0 ? { pathNot: `^libs/(${allowed.join('|')})/` } : {}) },
    })),
    {
      name: 'doors-only',
      comment: 'A lib is entered through its src/index.ts.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'doors-only-from-outside',
      comment: 'A lib is entered through its src/index.ts, also by apps and tests.',
      severity: 'error',
      // chromium.ts is loaded by vitest.config.ts, before there is an alias to go through.
      from: { path: '^(apps|test)/', pathNot: '^test/support/chromium\\.ts$' },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/graph\\.cjs$'] },
    },
    {
      name: 'own-door-from-inside',
      comment: 'Inside a lib, files import each other, not the door: else every file depends on all of them.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: specs },
      to: { path: '^libs/$1/src/index\\.ts$' },
    },
    {
      name: 'no-cycle',
      comment: 'Neither libs nor files import each other in a circle; types may.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'apps-on-top',
      comment: 'Nobody imports an app.',
      severity: 'error',
      from: { path: '^(libs|apps|test)/', pathNot: '^(apps/([^/]+)/|test/)' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-apart',
      comment: 'No app imports another.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-test-in-product',
      comment: 'Code that ships imports no test code.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: specs },
      to: { path: ['^test/', specs] },
    },
  ]
}

module.exports = { graphRules, specs }

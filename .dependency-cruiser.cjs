const { libs, apps } = require('./libs/graph.cjs')
const { graphRules } = require('./test/architecture/boundaries/graph-rules.cjs')
const { packageRules } = require('./test/architecture/boundaries/package-rules.cjs')
const { roomRules } = require('./test/architecture/boundaries/room-rules.cjs')

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...graphRules(libs, apps), ...packageRules, ...roomRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}

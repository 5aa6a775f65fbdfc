import { createRequire } from 'node:module'

interface Graph {
  libs: Record<string, string[]>
  apps: Record<string, string[]>
}

/** `docs/graph.md`: who may import whom, as a table and a picture of the arrows that no other arrow implies. */
export function renderGraphPage(): string {
  const { libs, apps } = createRequire(import.meta.url)('../../../libs/graph.cjs') as Graph
  const rows = [
    ...Object.entries(libs).map(([name, allowed]) => ({ name, node: name, allowed })),
    ...Object.entries(apps).map(([name, allowed]) => ({ name: `apps/${name}`, node: `app-${name}`, allowed })),
  ]
  const arrows = rows.flatMap(({ node, allowed }) => direct(allowed, libs).map((target) => `  ${node} --> ${target}`))
  const appNodes = Object.keys(apps).map((name) => `  app-${name}[apps/${name}]`)
  const table = rows.map(({ name, allowed }) => `| ${name} | ${allowed.join(', ') || 'nothing'} |`)
  return [
    '# Who may import whom',
    '',
    'Generated from [`libs/graph.cjs`](../libs/graph.cjs) by `npm run generate`; enforced by `npm run boundaries`.',
    'An arrow that follows from others is left out of the picture. A lib is entered through `src/index.ts` only.',
    '',
    '```mermaid',
    'flowchart BT',
    ...appNodes,
    ...arrows,
    '```',
    '',
    '| lib or app | may import |',
    '| --- | --- |',
    ...table,
    '',
  ].join('\n')
}

/** The allowed libs that are not reached through another allowed lib. */
function direct(allowed: string[], libs: Record<string, string[]>): string[] {
  const implied = new Set(allowed.flatMap((name) => libs[name] ?? []))
  return allowed.filter((name) => !implied.has(name))
}

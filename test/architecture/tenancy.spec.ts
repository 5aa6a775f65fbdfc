import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { isTest, listSources } from './repository-files.js'

const schema = readFileSync('libs/database/schema.sql', 'utf8')
const tables = [...schema.matchAll(/^create table (\w+) \(\n([\s\S]*?)\n\)/gm)].map(([, name = '', body = '']) => ({
  name,
  body,
}))

/** The list of tenants itself, and the ledger of migrations. */
const aboveTenants = ['site', 'schema_migration']
const tenantTables = tables.filter(({ name }) => !aboveTenants.includes(name))

describe('every table of a tenant', () => {
  it('was found in the schema', () => {
    expect(tenantTables.length).toBeGreaterThan(10)
  })

  it.each(tenantTables)('$name has keys that begin with the site', ({ body }) => {
    const keys = [...body.matchAll(/(?:PRIMARY KEY|UNIQUE) \((\w+)/g)].map((match) => match[1])
    expect(keys).not.toEqual([])
    expect(new Set(keys)).toEqual(new Set(['site_id']))
  })

  it('is referred to, and made unique, within its site', () => {
    const references = [...schema.matchAll(/FOREIGN KEY \((\w+)[^)]*\) REFERENCES (\w+)/g)]
    const uniques = [...schema.matchAll(/CREATE UNIQUE INDEX (\w+) ON public\.\w+ USING btree \((\w+)/g)]
    expect(references.filter(([, column]) => column !== 'site_id').map(([text]) => text)).toEqual([])
    expect(uniques.filter(([, , column]) => column !== 'site_id').map(([text]) => text)).toEqual([])
  })
})

describe('constraints and indexes', () => {
  const named = [
    ...tables.flatMap(({ name, body }) =>
      [...body.matchAll(/^ {2}constraint (\w+) /gm)].map((match) => ({ table: name, name: match[1] ?? '' })),
    ),
    ...[...schema.matchAll(/^alter table (\w+) add constraint (\w+)/gm)].map(([, table = '', name = '']) => ({
      table,
      name,
    })),
    ...[...schema.matchAll(/^CREATE (?:UNIQUE )?INDEX (\w+) ON public\.(\w+)/gm)].map(([, name = '', table = '']) => ({
      table,
      name,
    })),
  ]

  it.each(named)('$name says which table it guards, and how', ({ table, name }) => {
    expect(name.startsWith(`${table}_`) || table === 'schema_migration').toBe(true)
    expect(name).toMatch(/_(pkey|key|fkey|check|idx|excl)$|^PK_/)
  })
})

/** Sweepers go through all tenants; what they find carries its site. */
const acrossTenants = /\/(reconcile|conservation)\.repository\.ts$/

describe('every method of a repository', () => {
  const repositories = listSources().filter(
    (file) => /\/storage\//.test(file.path) && !acrossTenants.test(file.path) && !isTest(file),
  )
  const methods = repositories.flatMap(({ path, text }) => publicMethods(path, text))

  it('takes the site', () => {
    const unbound = methods.filter(({ parameters }) => !/\b(SiteId|siteId|Actor)\b/.test(parameters))
    expect(unbound.map(({ where }) => where)).toEqual([])
  })
})

function publicMethods(path: string, text: string) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const classes = source.statements.filter(ts.isClassDeclaration)
  return classes
    .filter((declaration) => declaration.name?.text.endsWith('Repository'))
    .flatMap((declaration) =>
      declaration.members
        .filter(ts.isMethodDeclaration)
        .filter((method) => !method.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.PrivateKeyword))
        .map((method) => ({
          where: `${path} ${method.name.getText(source)}`,
          parameters: method.parameters.map((parameter) => parameter.getText(source)).join(', '),
        })),
    )
}

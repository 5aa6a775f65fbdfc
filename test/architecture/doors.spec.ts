import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Constants and aliases may speak through their name and value; what has members or behaviour is described. */
const described = new Set([
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
])

const doors = readdirSync('libs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `libs/${name}/src/index.ts`)
const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object }
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
const program = ts.createProgram(doors, { ...options, noLib: true, types: [] })
const checker = program.getTypeChecker()

describe('what a lib exports through its door', () => {
  it.each(doors)('is described: %s', (door) => {
    const speechless = exportsOf(door).filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
    expect(speechless.map(({ name }) => name)).toEqual([])
  })
})

function exportsOf(door: string): ts.Symbol[] {
  const file = program.getSourceFile(door)
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
  if (module === undefined) return []
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => {
      const declaration = symbol.declarations?.[0]
      if (declaration === undefined || !described.has(declaration.kind)) return false
      return !declaration.getSourceFile().fileName.includes('node_modules')
    })
}

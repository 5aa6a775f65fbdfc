import ts from 'typescript'
import { listSources, type RepositoryFile } from '../repository-files.js'

/** What integrators read about each operation: the docstring of its handler, by operation id. */
export function renderOperationTexts(): string {
  const controllers = listSources().filter(({ path }) => path.endsWith('.controller.ts'))
  const rows = controllers.flatMap(textsIn).sort(([a], [b]) => (a < b ? -1 : 1))
  return `/** Generated from the docstrings of controllers by \`npm run generate\`. */
export const operationTexts: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)}
`
}

function textsIn({ path, text }: RepositoryFile): [id: string, text: string][] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return source.statements.filter(ts.isClassDeclaration).flatMap((controller) => {
    const name = controller.name?.text.replace(/Controller$/, '') ?? ''
    return controller.members.filter(ts.isMethodDeclaration).flatMap((method): [string, string][] => {
      const docstring = docstringOf(method)
      return docstring === '' ? [] : [[`${name}.${method.name.getText()}`, docstring]]
    })
  })
}

/** Without its tags; lines are joined, paragraphs kept. */
function docstringOf(method: ts.MethodDeclaration): string {
  const [doc] = ts.getJSDocCommentsAndTags(method).filter(ts.isJSDoc)
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? ''
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

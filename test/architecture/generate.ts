import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { actualContent, expectedContent } from './generated/generated-file.js'
import { generatedFiles, schemaFile } from './generated/generated-files.js'

const checkOnly = process.argv.includes('--check')

for (const file of checkOnly ? generatedFiles : [...generatedFiles, schemaFile]) {
  const [expected, actual] = [await expectedContent(file), await actualContent(file)]
  if (expected === actual) continue
  console.log(`${file.path} ${checkOnly ? 'is stale: run `npm run generate`' : 'written'}`)
  if (checkOnly) {
    process.exitCode = 1
    continue
  }
  await mkdir(dirname(file.path), { recursive: true })
  await writeFile(file.path, expected)
}

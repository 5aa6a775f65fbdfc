import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { actualContent, expectedContent, type GeneratedFile } from './generated/generated-file.js'
import { sourceFiles } from './generated/source-files.js'

// With --check nothing is written and no server is started: a stale file ends the process with 1.
if (process.argv.includes('--check')) {
  const { generatedFiles } = await import('./generated/generated-files.js')
  for (const { path } of await findStale(generatedFiles)) {
    console.log(`${path} is stale: run \`npm run generate\``)
    process.exitCode = 1
  }
} else {
  await write(sourceFiles)
  const [{ withServedFiles }, { generatedFiles }] = await Promise.all([
    import('./generated/served-files.js'),
    import('./generated/generated-files.js'),
  ])
  // First, because the client is made from the contract.
  await withServedFiles(write)
  await write(generatedFiles)
}

async function write(files: GeneratedFile[]): Promise<void> {
  for (const { path, content } of await findStale(files)) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    console.log(`${path} written`)
  }
}

async function findStale(files: GeneratedFile[]): Promise<{ path: string; content: string }[]> {
  const stale = []
  for (const file of files) {
    const content = await expectedContent(file)
    if (content !== (await actualContent(file))) stale.push({ path: file.path, content })
  }
  return stale
}

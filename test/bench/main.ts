import { bench } from './bench.js'
import { readOptions } from './options.js'

// `npm run bench [-- --quick] [--only list,post]`: exits with 1 when a promise is broken.
const [parameters, searchPath] = [process.argv.slice(2), process.env['PATH'] ?? '']
const profile = parameters.includes('--profile') ? ['--cpu-prof'] : []
const verdicts = await bench(readOptions(parameters), {
  write: (line) => process.stdout.write(`${line}\n`),
  searchPath,
  nodeArguments: profile,
})
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1

import { signDemoToken } from '@moderato/demo'
import { readTokenArguments, tokenUsage } from './token/token-arguments.js'

try {
  console.log(await signDemoToken(readTokenArguments(process.argv.slice(2))))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${tokenUsage}`)
  process.exitCode = 1
}

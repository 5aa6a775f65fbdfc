import { readConfig } from '@moderato/config'
import { migrate } from '@moderato/database'

try {
  const ran = await migrate(readConfig('cli').database.url)
  console.log(ran.length === 0 ? 'the schema is up to date' : `${ran.length} migrations applied: ${ran.join(', ')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { readReplayArguments } from './replay-arguments.js'
import { replay } from './replay.js'

it('says at once that nothing answers, and how to start it', async () => {
  const reserved = createServer().listen(0, '127.0.0.1')
  await once(reserved, 'listening')
  const { port } = reserved.address() as AddressInfo
  reserved.close()
  await once(reserved, 'close')
  const plan = readReplayArguments(['/nowhere/comments.ndjson'], port)
  await expect(replay(plan)).rejects.toThrow(`no service answers at http://127.0.0.1:${port}: start one with npm start`)
})

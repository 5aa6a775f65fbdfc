import { expect, it } from 'vitest'
import { newThread } from '../../../test/support/world/actions.js'
import { useWorld } from '../../../test/support/world/world.js'
import { ForgetRequestKeys } from './use-cases/forget-request-keys.use-case.js'

const world = useWorld()

it('the keys of requests are kept for a day, and not longer', async () => {
  const reader = await world().reader()
  for (const key of ['of-yesterday', 'of-today']) {
    const posted = await reader.post(`/threads/${newThread()}/comments`, { body: '좋은 기사입니다' }, { key })
    expect(posted.status).toBe(201)
  }
  await world().sql(
    `update idempotency_key set created_at = created_at - interval '25 hours' where key = 'of-yesterday'`,
  )
  await world().worker?.get(ForgetRequestKeys, { strict: false }).execute(new AbortController().signal)
  expect(await world().sql('select key from idempotency_key')).toEqual([{ key: 'of-today' }])
})

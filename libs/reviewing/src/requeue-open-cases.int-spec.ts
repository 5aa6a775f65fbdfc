import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { RequeueOpenCases } from './use-cases/requeue-open-cases.use-case.js'

/** More than one batch. */
const count = 5_200

const database = useTestDatabase()
let newsroom: Newsroom
let requeue: RequeueOpenCases
beforeAll(async () => {
  newsroom = await Newsroom.open(database)
  requeue = newsroom.app.get(RequeueOpenCases, { strict: false })
  await newsroom.addCases({ count, queueId: await newsroom.queueId('general'), state: 'open' })
  await newsroom.sql(`update moderation_case set created_at = clock_timestamp() - interval '2 minutes'`)
})
afterAll(() => newsroom.close())

const jobs = `select count(*)::int as jobs, count(distinct payload ->> 'caseId')::int as cases from outbox where type = 'route-case'`
const ids = () => newsroom.sql<{ id: string }>('select id from outbox order by id')
const handOver = (text: string) =>
  newsroom.sql(`update outbox set published_at = clock_timestamp() - interval '${text}'`)

it('asks once for every case that was open for too long, however many there are', async () => {
  await requeue.execute()
  expect(await newsroom.sql(jobs)).toEqual([{ jobs: count, cases: count }])
})

it('asks for nothing again while a job is on its way or has only just been handed over', async () => {
  await newsroom.sql('update outbox set published_at = null, failed_at = clock_timestamp()')
  const before = await ids()
  await requeue.execute()
  expect(await ids()).toEqual(before)
  await newsroom.sql('update outbox set failed_at = null')
  await handOver('1 second')
  await requeue.execute()
  expect(await ids()).toEqual(before)
})

it('asks again under new ids when nothing came of it', async () => {
  const before = new Set((await ids()).map(({ id }) => id))
  await handOver('2 minutes')
  await requeue.execute()
  const after = await ids()
  expect(after).toHaveLength(count)
  expect(after.filter(({ id }) => before.has(id))).toEqual([])
})

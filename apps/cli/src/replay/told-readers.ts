import type { Crowd } from './crowd.js'
import type { OwedCounts, OwedNotices, ReadNotice } from './owed-notices.js'
import type { ServiceClient } from './service-client.js'

const atOnce = 24

/** Reads what everybody was told in their own notices, and compares it with what they are owed. */
export async function readTold(client: ServiceClient, crowd: Crowd, owed: OwedNotices): Promise<OwedCounts> {
  const sum: OwedCounts = { reports: 0, unanswered: 0, restrictions: 0, unexplained: 0, doubled: 0 }
  const people = owed.people()
  const readOn = async (): Promise<void> => {
    for (let person = people.pop(); person !== undefined; person = people.pop()) {
      const counts = owed.settle(person, await noticesOf(client, await crowd.reader(person)))
      for (const name of Object.keys(sum) as (keyof OwedCounts)[]) sum[name] += counts[name]
    }
  }
  await Promise.all(Array.from({ length: atOnce }, readOn))
  return sum
}

async function noticesOf(client: ServiceClient, token: string): Promise<ReadNotice[]> {
  const notices: ReadNotice[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const answer = await client.call({ name: 'notices', method: 'GET', path: `/me/notices?limit=100${page}`, token })
    if (answer.status !== 200) throw new Error(`notices were refused: ${String(answer.body['code'])}`)
    notices.push(...(answer.body['items'] as ReadNotice[]))
    cursor = answer.body['nextCursor'] as string | null
  }
  return notices
}

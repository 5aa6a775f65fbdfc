import { demoSiteId, demoStaff, signDemoToken } from '@moderato/demo'
import type { OpenPage } from './pages.js'

const shownStaff = ['mod-1', 'lead-1', 'admin-1']
/** A working day and a bit; a new start prints new links. */
const lifeHours = 12

/** Links that open the console as one person of each role of the demo site, which production does not have. */
export async function signIns(origin: string): Promise<OpenPage[]> {
  const people = demoStaff.filter(({ subject }) => shownStaff.includes(subject))
  return Promise.all(
    people.map(async ({ subject, name, role }) => {
      const token = await signDemoToken({ subject, name, role, locale: 'ko', lifeHours })
      return { name: role, url: `${origin}/console#site=${demoSiteId}&token=${token}`, about: `the console as ${name}` }
    }),
  )
}

let onTheirWay = 0
const warn = (event: BeforeUnloadEvent) => event.preventDefault()

/** Asks before the tab is closed while this is on its way: what was decided must not be lost with it. */
export async function askToStay<Answer>(work: Promise<Answer>): Promise<Answer> {
  onTheirWay++
  addEventListener('beforeunload', warn)
  try {
    return await work
  } finally {
    onTheirWay--
    if (onTheirWay === 0) removeEventListener('beforeunload', warn)
  }
}

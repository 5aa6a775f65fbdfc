import { readdirSync, readFileSync } from 'node:fs'
import { administer } from '../../support/administration.js'

/** Linux counts CPU time in hundredths of a second wherever Node runs. */
const usPerTick = 10_000

/** CPU time of a Postgres server: its postmaster and every backend, dead ones included. */
export class PostgresCpu {
  private constructor(private readonly postmaster: number) {}

  /** Null where it cannot be read: on another machine, or where there is no `/proc`. */
  static async of(url: string): Promise<PostgresCpu | null> {
    try {
      const text = `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`
      const [row] = await administer<{ pid: number }>(url, text)
      const meter = new PostgresCpu(row?.pid ?? 0)
      meter.us()
      return meter
    } catch {
      return null
    }
  }

  us(): number {
    const own = readTimes(this.postmaster)
    if (own === null) throw new Error('the Postgres server is gone')
    // Of children that ended, the kernel keeps the sum with their parent.
    let ticks = own.self + own.ended
    for (const entry of readdirSync('/proc')) {
      const times = /^\d+$/.test(entry) ? readTimes(Number(entry)) : null
      if (times?.parent === this.postmaster) ticks += times.self
    }
    return ticks * usPerTick
  }
}

function readTimes(pid: number): { parent: number; self: number; ended: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const at = (index: number) => fields[index] ?? 0
    return { parent: at(1), self: at(11) + at(12), ended: at(13) + at(14) }
  } catch {
    return null
  }
}

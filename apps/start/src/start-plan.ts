import type { OpenPage } from './pages.js'

/** Everything one run of the supervisor is told. */
export interface StartPlan {
  /** Absolute; made if it is not there. */
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** A Postgres that exists, or null: bring the embedded one. */
  readonly databaseUrl: string | null
  /** A Redis that exists, or null: bring one if a program for it is found. */
  readonly redisUrl: string | null
  /** Folders to look for a Redis in, as the variable `PATH` has them. */
  readonly searchPath: string
  /** Scripts that Node runs as the two long-lived programs. */
  readonly apiScript: string
  readonly workerScript: string
  /** Loaded into both before their own code: ends them when the supervisor was killed. */
  readonly leashScript: string
  /** The environment of both, with some variables replaced. */
  readonly environment: (replaced: Readonly<Record<string, string>>) => Record<string, string | undefined>
  /** Brings schema and demo site up to date; answers one line per part for people. */
  readonly prepare: (databaseUrl: string) => Promise<readonly PreparedPart[]>
  /** Links that sign somebody in; none in production. */
  readonly signIns: (origin: string) => Promise<readonly OpenPage[]>
}

export interface PreparedPart {
  readonly name: string
  readonly text: string
}

/** The start cannot go on, for a reason a person can mend; the message says how. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}

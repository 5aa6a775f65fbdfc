import { SetMetadata, type Type } from '@nestjs/common'
import type { JobType } from '@moderato/contracts'
import type { JobHandler } from './job-handler.js'

export const handlesJobKey = 'moderato:handles-job'

/** Marks the provider that serves a type of job. The worker does not start unless each type has exactly one. */
export function HandlesJob<JobName extends JobType>(type: JobName): (target: Type<JobHandler<JobName>>) => void {
  return SetMetadata(handlesJobKey, type)
}

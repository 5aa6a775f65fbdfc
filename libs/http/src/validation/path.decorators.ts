import { Param, type PipeTransform } from '@nestjs/common'
import { limits } from '@moderato/contracts'
import { DomainError, isUuid, type ThreadKey } from '@moderato/kernel'

/** Control characters, and halves of surrogate pairs, which no store keeps. */
const unfit = /\p{Cc}|\p{Cs}/u

const uuidPipe: PipeTransform<string> = {
  transform(value) {
    if (!isUuid(value)) throw new DomainError('not-found')
    return value.toLowerCase()
  },
}

const threadKeyPipe: PipeTransform<string, ThreadKey> = {
  transform(value) {
    const isFit = value.length > 0 && value.length <= limits.threadKeyCharsMax && !unfit.test(value)
    if (!isFit) throw new DomainError('validation-failed', null, { errors: [threadKeyFault] })
    return value as ThreadKey
  },
}

const threadKeyFault = {
  pointer: '/threadKey',
  detail: `must have 1 to ${String(limits.threadKeyCharsMax)} characters and no control characters`,
  rule: 'form',
}

/** An id in the path. Nothing can have a name that is no UUID, so such a path is unknown (`not-found`). */
export const PathId = (name: string): ParameterDecorator => Param(name, uuidPipe)

/** The `threadKey` of the path. @throws DomainError `validation-failed` */
export const PathThreadKey = (): ParameterDecorator => Param('threadKey', threadKeyPipe)

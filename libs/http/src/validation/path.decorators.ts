import { Param, type PipeTransform } from '@nestjs/common'
import { limits } from '@moderato/contracts'
import { DomainError, isUuid, type ThreadKey } from '@moderato/kernel'

/** No control characters, and no halves of surrogate pairs. */
export const threadKeyForm = /^[^\p{Cc}\p{Cs}]*$/u

const uuidPipe: PipeTransform<string> = {
  transform(value) {
    if (!isUuid(value)) throw new DomainError('not-found')
    return value.toLowerCase()
  },
}

const threadKeyPipe: PipeTransform<string, ThreadKey> = {
  transform(value) {
    const isFit = value.length > 0 && value.length <= limits.threadKeyCharsMax && threadKeyForm.test(value)
    if (!isFit) throw new DomainError('validation-failed', null, { errors: [threadKeyFault] })
    return value as ThreadKey
  },
}

const threadKeyFault = {
  pointer: '/threadKey',
  detail: `must have 1 to ${String(limits.threadKeyCharsMax)} characters and no control characters`,
  rule: 'form',
}

const code = /^[a-z0-9][a-z0-9-]{0,59}$/

const codePipe = (name: string): PipeTransform<string> => ({
  transform(value) {
    if (code.test(value)) return value
    const detail = 'must have 1 to 60 lower-case letters, digits and hyphens'
    throw new DomainError('validation-failed', null, { errors: [{ pointer: `/${name}`, detail, rule: 'form' }] })
  },
})

/** An id in the path. Nothing can have a name that is no UUID, so such a path is unknown (`not-found`). */
export const PathId = (name: string): ParameterDecorator => Param(name, uuidPipe)

/** A code in the path, such as a policy's. @throws DomainError `validation-failed` */
export const PathCode = (name: string): ParameterDecorator => Param(name, codePipe(name))

/** The `threadKey` of the path. @throws DomainError `validation-failed` */
export const PathThreadKey = (): ParameterDecorator => Param('threadKey', threadKeyPipe)

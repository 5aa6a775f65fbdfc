import { applyDecorators, SetMetadata } from '@nestjs/common'
import { ApiExtension } from '@nestjs/swagger'
import { roles, type Role } from '@moderato/contracts'

/** `anyone` needs no token (a bad one is still refused); a role admits itself and every stronger one. */
export type AccessLevel = 'anyone' | Role

const accessKey = 'moderato:access'

/** Member of an OpenAPI operation that names who may call it. */
export const accessExtension = 'x-access'

/**
 * Who may call the route. Every route must say so: one that does not stops the start, and its calls are refused.
 * On a class it holds for all its routes; on a method it comes before the class's.
 */
export function Access(level: AccessLevel): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(accessKey, level), ApiExtension(accessExtension, level))
}

/** The level the handler or its class declares, or null. */
export function readAccess(handler: object, controller: object): AccessLevel | null {
  const level: unknown = Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, controller)
  return (level as AccessLevel | undefined) ?? null
}

/** Whether the role is at least as strong as the level asks. */
export function admits(level: Role, role: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(level)
}

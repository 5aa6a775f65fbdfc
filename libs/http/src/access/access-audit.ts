import { Injectable, type OnModuleInit } from '@nestjs/common'
import { DiscoveryService, MetadataScanner } from '@nestjs/core'
import { readAccess, type AccessLevel } from './access.decorator.js'

/** One method of a controller that answers requests. */
export interface DeclaredRoute {
  readonly controller: string
  readonly handler: string
  readonly access: AccessLevel | null
}

/** Stops the start when a route does not say who may call it. */
@Injectable()
export class AccessAudit implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const silent = this.routes().filter(({ access }) => access === null)
    if (silent.length === 0) return
    const names = silent.map(({ controller, handler }) => `${controller}.${handler}`).join(', ')
    throw new Error(`These routes do not declare who may call them with @Access: ${names}`)
  }

  /** Every handler of every controller, in the order of the modules. */
  routes(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return []
      const prototype = metatype.prototype as Record<string, object>
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata('path', prototype[name] ?? {}))
        .map((name) => ({
          controller: metatype.name,
          handler: name,
          access: readAccess(prototype[name] ?? {}, metatype),
        }))
    })
  }
}

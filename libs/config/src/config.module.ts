import { Global, Module, type DynamicModule } from '@nestjs/common'
import type { Config } from './load-config.js'

/** Makes every slice injectable by its class, everywhere. */
@Global()
@Module({})
export class ConfigModule {
  static of(config: Config): DynamicModule {
    const slices = Object.values(config) as object[]
    return {
      module: ConfigModule,
      providers: slices.map((slice) => ({ provide: slice.constructor, useValue: slice })),
      exports: slices.map((slice) => slice.constructor),
    }
  }
}

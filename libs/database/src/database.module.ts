import { type DynamicModule, Global, Module, type Type } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DatabaseConfig, RuntimeConfig } from '@moderato/config'
import { Database } from './database.js'
import { applicationRole, dataSourceOptions } from './data-source.js'
import { Outbox } from './outbox/outbox.js'
import { OutboxBell } from './outbox/outbox-bell.js'
import { Transactions } from './transactions.js'

/** Makes the connection, its transactions and the outbox injectable everywhere. */
@Global()
@Module({})
export class DatabaseModule {
  /** Entities of one lib; its module imports this beside its own providers. */
  static forEntities(entities: Type[]): DynamicModule {
    return TypeOrmModule.forFeature(entities)
  }

  /** The connection of this process; imported once, by its composition root. */
  static forRoot(): DynamicModule {
    const services = [Database, Transactions, Outbox, OutboxBell]
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [DatabaseConfig, RuntimeConfig],
          useFactory: (config: DatabaseConfig, runtime: RuntimeConfig) => ({
            ...dataSourceOptions(
              {
                url: config.url,
                poolMax: config.poolMax,
                poolWaitMs: config.poolWaitMs,
                statementTimeoutMs: config.statementTimeoutMs,
                role: applicationRole,
                applicationName: `moderato-${runtime.processName}`,
              },
              [],
            ),
            autoLoadEntities: true,
            retryAttempts: 20,
            retryDelay: 500,
          }),
        }),
      ],
      providers: services,
      exports: services,
    }
  }
}

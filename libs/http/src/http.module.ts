import { Global, Module } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core'
import { AccessAudit } from './access/access-audit.js'
import { AccessGuard } from './access/access.guard.js'
import { IdempotencyKeys } from './idempotency/idempotency-keys.js'
import { KnownPages } from './pages/known-pages.js'
import { PublicPageResponder } from './pages/public-page.responder.js'
import { ProblemFilter } from './problems/problem.filter.js'
import { CrossOrigin } from './server/cross-origin.js'
import { RequestDrain } from './server/request-drain.js'
import { RequestLog } from './server/request-log.js'
import { RouteTable } from './server/route-table.js'
import { Throttle } from './throttle/throttle.js'
import { WriteCounter } from './throttle/write-counter.js'
import { RequestShapePipe } from './validation/request-shape.pipe.js'

/**
 * What every route shares: guard, problem answers, validation, limits. Needs the config, telemetry and Redis modules,
 * and a global module that provides `Authenticator`, `SiteDirectory` and `ThrottlePolicy`.
 */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccessAudit,
    CrossOrigin,
    IdempotencyKeys,
    KnownPages,
    ProblemFilter,
    PublicPageResponder,
    RequestDrain,
    RequestLog,
    RouteTable,
    Throttle,
    WriteCounter,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useExisting: ProblemFilter },
    { provide: APP_PIPE, useClass: RequestShapePipe },
  ],
  exports: [AccessAudit, IdempotencyKeys, ProblemFilter, RouteTable, Throttle],
})
export class HttpModule {}

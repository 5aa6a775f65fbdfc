export { Access, type AccessLevel } from './access/access.decorator.js'
export { AccessAudit, type DeclaredRoute } from './access/access-audit.js'
export type { Actor } from './access/actor.js'
export { Authenticator } from './access/authenticator.port.js'
export { CurrentActor, CurrentSite, OptionalActor } from './access/caller.decorators.js'
export { SiteDirectory } from './access/site-directory.port.js'
export { HttpModule } from './http.module.js'
export {
  dropExpiredIdempotencyKeys,
  idempotencyHours,
  IdempotencyKeys,
  type Claim,
} from './idempotency/idempotency-keys.js'
export { Idempotent, TakesIdempotencyKey, type IdempotentRequest } from './idempotency/idempotent-request.js'
export { createOpenApiDocument } from './openapi/openapi-document.js'
export { Problems } from './openapi/problems.decorator.js'
export { CachedPage } from './pages/cached-page.js'
export { PublicPage } from './pages/public-page.decorator.js'
export type { PublicPageRequest, PublicPageSource } from './pages/public-page-source.js'
export { sendPage } from './pages/send-page.js'
export { createHttpApp } from './server/create-http-app.js'
export { RouteTable } from './server/route-table.js'
export { ThrottlePolicy } from './throttle/throttle-policy.port.js'
export { PageQuery, QueryInteger } from './validation/page-query.js'
export { PathId, PathThreadKey } from './validation/path.decorators.js'
export { Text, type TextOptions } from './validation/text.decorators.js'

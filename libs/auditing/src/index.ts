export { AuditTrail, type AuditAction } from './audit-trail.js'
export { AuditingModule } from './auditing.module.js'
export { AuditingHttpModule } from './auditing-http.module.js'

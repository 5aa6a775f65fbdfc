import { Global, Module } from '@nestjs/common'
import { AuditTrail } from './audit-trail.js'
import { AuditReader } from './audit.reader.js'
import { AuditVerifier } from './audit-verifier.js'
import { SealAuditTask } from './jobs/seal-audit.task.js'
import { AuditCheckRepository } from './storage/audit-check.repository.js'
import { AuditEventRepository } from './storage/audit-event.repository.js'
import { AuditSealRepository } from './storage/audit-seal.repository.js'
import { UnsealedSites } from './storage/unsealed-sites.js'
import { SealAudit } from './use-cases/seal-audit.use-case.js'

const storage = [AuditCheckRepository, AuditEventRepository, AuditSealRepository, UnsealedSites]

/** The record of a site. Global, because every lib that lets staff change something adds to it. */
@Global()
@Module({
  providers: [...storage, AuditReader, AuditTrail, AuditVerifier, SealAudit, SealAuditTask],
  exports: [AuditReader, AuditTrail, AuditVerifier],
})
export class AuditingModule {}

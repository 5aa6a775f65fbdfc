import { Module } from '@nestjs/common'
import { AuditingModule } from './auditing.module.js'
import { AuditController } from './http/audit.controller.js'

/** The record of a site, as its leads may read it. */
@Module({ imports: [AuditingModule], controllers: [AuditController] })
export class AuditingHttpModule {}

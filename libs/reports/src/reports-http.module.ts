import { Module } from '@nestjs/common'
import { ReportController } from './http/report.controller.js'
import { ReportsModule } from './reports.module.js'

/** The readers' routes; imported by the API alone. */
@Module({ imports: [ReportsModule], controllers: [ReportController] })
export class ReportsHttpModule {}

import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { EraseReportOriginsTask } from './jobs/erase-report-origins.task.js'
import { ReportFiling } from './report-filing.js'
import { ReportReader } from './report.reader.js'
import { ReporterOrigins } from './reporter-origins.js'
import { AddressKeyRepository } from './storage/address-key.repository.js'
import { FileReportRepository } from './storage/file-report.repository.js'
import { OriginReconcileRepository } from './storage/reconcile.repository.js'
import { ReportRepository } from './storage/report.repository.js'
import { WitnessRepository } from './storage/witness.repository.js'
import { FileReport } from './use-cases/file-report.use-case.js'
import { ForgetReportOrigins } from './use-cases/forget-report-origins.use-case.js'

/** Filing reports, each into the one live case of its comment. */
@Module({
  imports: [CommentsModule],
  providers: [
    AddressKeyRepository,
    EraseReportOriginsTask,
    FileReport,
    FileReportRepository,
    ForgetReportOrigins,
    OriginReconcileRepository,
    ReportFiling,
    ReportReader,
    ReportRepository,
    ReporterOrigins,
    WitnessRepository,
  ],
  exports: [FileReport, ReportReader, ReportRepository, WitnessRepository],
})
export class ReportsModule {}

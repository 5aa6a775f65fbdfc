import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { ReportReader } from './report.reader.js'
import { FileReportRepository } from './storage/file-report.repository.js'
import { ReportRepository } from './storage/report.repository.js'
import { FileReport } from './use-cases/file-report.use-case.js'

/** Filing reports, each into the one live case of its comment. */
@Module({
  imports: [CommentsModule],
  providers: [FileReport, FileReportRepository, ReportReader, ReportRepository],
  exports: [FileReport, ReportReader, ReportRepository],
})
export class ReportsModule {}

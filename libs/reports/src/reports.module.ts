import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { ReportController } from './http/report.controller.js'
import { ReportReader } from './report.reader.js'
import { FileReportRepository } from './storage/file-report.repository.js'
import { ReportRepository } from './storage/report.repository.js'
import { FileReport } from './use-cases/file-report.use-case.js'

@Module({
  imports: [CommentsModule],
  controllers: [ReportController],
  providers: [FileReport, FileReportRepository, ReportReader, ReportRepository],
  exports: [ReportRepository],
})
export class ReportsModule {}

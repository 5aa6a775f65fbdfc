import { Module } from '@nestjs/common'
import { AdmissionModule } from './admission.module.js'
import { WordListController } from './http/word-list.controller.js'

/** The leads' routes; imported by the API alone. */
@Module({ imports: [AdmissionModule], controllers: [WordListController] })
export class AdmissionHttpModule {}

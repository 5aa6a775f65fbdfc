import { Module } from '@nestjs/common'
import { StatementController } from './http/statement.controller.js'
import { StatementReader } from './statement.reader.js'
import { StatementRepository } from './storage/statement.repository.js'

/** The routes that the law asks for; imported by the API alone. */
@Module({ controllers: [StatementController], providers: [StatementReader, StatementRepository] })
export class LegalHttpModule {}

import { Module } from '@nestjs/common'
import { MyDataController } from './http/my-data.controller.js'
import { OwnDataReader } from './own-data.reader.js'
import { PrivacyModule } from './privacy.module.js'
import { OwnDataRepository } from './storage/own-data.repository.js'

/** The person's own routes; imported by the API alone. */
@Module({ imports: [PrivacyModule], controllers: [MyDataController], providers: [OwnDataReader, OwnDataRepository] })
export class PrivacyHttpModule {}

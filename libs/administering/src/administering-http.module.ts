import { Module } from '@nestjs/common'
import { AdministrationReader } from './administration.reader.js'
import { KeyController } from './http/key.controller.js'
import { MemberController } from './http/member.controller.js'
import { SettingsController } from './http/settings.controller.js'
import { RightsNotice } from './rights-notice.js'
import { KeyRepository } from './storage/key.repository.js'
import { MemberRepository } from './storage/member.repository.js'
import { SiteSettingsRepository } from './storage/site-settings.repository.js'
import { AddKey } from './use-cases/add-key.use-case.js'
import { ChangeSettings } from './use-cases/change-settings.use-case.js'
import { PutMember } from './use-cases/put-member.use-case.js'
import { RemoveMember } from './use-cases/remove-member.use-case.js'
import { RevokeKey } from './use-cases/revoke-key.use-case.js'

const storage = [KeyRepository, MemberRepository, SiteSettingsRepository]
const useCases = [AddKey, ChangeSettings, PutMember, RemoveMember, RevokeKey]

/** How a site is run: settings, keys, members. Only the API needs it. */
@Module({
  controllers: [KeyController, MemberController, SettingsController],
  providers: [...storage, ...useCases, AdministrationReader, RightsNotice],
})
export class AdministeringHttpModule {}

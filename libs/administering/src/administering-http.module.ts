import { Module } from '@nestjs/common'
import { IdempotencyKeys } from '@moderato/http'
import { ReviewingModule } from '@moderato/reviewing'
import { AdministrationReader } from './administration.reader.js'
import { ArrangedThreadReader } from './arranged-thread.reader.js'
import { KeyController } from './http/key.controller.js'
import { MemberController } from './http/member.controller.js'
import { SettingsController } from './http/settings.controller.js'
import { ThreadController } from './http/thread.controller.js'
import { MemberWriter } from './member-writer.js'
import { RightsNotice } from './rights-notice.js'
import { ArrangedThreadRepository } from './storage/arranged-thread.repository.js'
import { KeyRepository } from './storage/key.repository.js'
import { MemberRepository } from './storage/member.repository.js'
import { SiteSettingsRepository } from './storage/site-settings.repository.js'
import { AddKey } from './use-cases/add-key.use-case.js'
import { AddMember } from './use-cases/add-member.use-case.js'
import { ArrangeThread } from './use-cases/arrange-thread.use-case.js'
import { ChangeMember } from './use-cases/change-member.use-case.js'
import { ChangeSettings } from './use-cases/change-settings.use-case.js'
import { RemoveMember } from './use-cases/remove-member.use-case.js'
import { RevokeKey } from './use-cases/revoke-key.use-case.js'

const storage = [ArrangedThreadRepository, KeyRepository, MemberRepository, SiteSettingsRepository]
const useCases = [AddKey, AddMember, ArrangeThread, ChangeMember, ChangeSettings, RemoveMember, RevokeKey]

/** How a site is run: settings, keys, members, articles. Only the API needs it. */
@Module({
  imports: [ReviewingModule],
  controllers: [KeyController, MemberController, SettingsController, ThreadController],
  providers: [
    ...storage,
    ...useCases,
    AdministrationReader,
    ArrangedThreadReader,
    IdempotencyKeys,
    MemberWriter,
    RightsNotice,
  ],
})
export class AdministeringHttpModule {}

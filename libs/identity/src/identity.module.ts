import { Global, Module } from '@nestjs/common'
import { Authenticator, SiteDirectory, ThrottlePolicy } from '@moderato/http'
import { Clock, SystemClock } from '@moderato/kernel'
import { CatalogSiteDirectory, SiteThrottlePolicy } from './http-ports.js'
import { ProductionCheck } from './production-check.js'
import { RecognisedPeople } from './recognised-people.js'
import { SiteAuthenticator } from './site-authenticator.js'
import { SiteCatalog } from './site-catalog.js'
import { StaffDirectory } from './staff-directory.js'
import { SiteKeySweep } from './storage/site-key.sweep.js'
import { SiteRepository } from './storage/site.repository.js'
import { UserRepository } from './storage/user.repository.js'
import { TokenVerifier } from './tokens/token-verifier.js'
import { VerificationKeys } from './tokens/verification-keys.js'
import { UserStanding } from './user-standing.js'

/** Who is calling: tokens, sites, staff and standing. */
@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Authenticator, useClass: SiteAuthenticator },
    { provide: SiteDirectory, useClass: CatalogSiteDirectory },
    { provide: ThrottlePolicy, useClass: SiteThrottlePolicy },
    ProductionCheck,
    RecognisedPeople,
    SiteCatalog,
    SiteKeySweep,
    SiteRepository,
    StaffDirectory,
    TokenVerifier,
    UserRepository,
    UserStanding,
    VerificationKeys,
  ],
  exports: [
    Authenticator,
    Clock,
    SiteCatalog,
    SiteDirectory,
    StaffDirectory,
    ThrottlePolicy,
    UserRepository,
    UserStanding,
  ],
})
export class IdentityModule {}

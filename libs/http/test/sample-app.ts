import { Body, Controller, Get, Global, HttpCode, Module, Post, Query, type Type } from '@nestjs/common'
import { ApiPropertyOptional } from '@nestjs/swagger'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { ConfigModule, loadConfig, type EnvironmentVariables } from '@moderato/config'
import { Database } from '@moderato/database'
import { DomainError, type SiteId, type UserId } from '@moderato/kernel'
import { RedisModule } from '@moderato/redis'
import { TelemetryModule } from '@moderato/telemetry'
import type { Role } from '@moderato/contracts'
import { IsIn, IsOptional } from 'class-validator'
import {
  Access,
  Authenticator,
  CachedPage,
  createHttpApp,
  CurrentActor,
  CurrentSite,
  HttpModule,
  OperationsModule,
  OptionalActor,
  PageQuery,
  PathId,
  PathThreadKey,
  PublicPage,
  SiteDirectory,
  Text,
  ThrottlePolicy,
  type Actor,
  type PublicPageRequest,
  type PublicPageSource,
} from '../src/index.js'

/** Tokens of the sample: `Bearer <role>` or `Bearer <role>-<number>`; anything else is a forgery. */
class SampleAuthenticator extends Authenticator {
  async authenticate(siteId: SiteId, authorization: string | undefined): Promise<Actor | null> {
    await Promise.resolve()
    if (authorization === undefined) return null
    const [, subject, role] = /^Bearer ((reader|moderator|lead|admin)(?:-\d+)?)$/.exec(authorization) ?? []
    if (subject === undefined) throw new DomainError('token-invalid')
    return {
      siteId: (subject === 'reader-666' ? 'elsewhere' : siteId) as SiteId,
      userId: `user-of-${subject}` as UserId,
      subject,
      name: subject,
      picture: null,
      role: role as Role,
      locale: 'ko',
      tokenExpiresAtMs: 0,
    }
  }
}

class SampleSites extends SiteDirectory {
  recalls = (siteId: SiteId) => siteId === 'demo'
  exists = (siteId: SiteId) => siteId === 'demo' || siteId === 'news'
  allowsOrigin = (siteId: SiteId, origin: string) =>
    origin === (siteId === 'demo' ? 'https://paper.example' : 'https://news.example')
}

/** Three writes a minute for readers, more than a test makes for staff. */
class SampleThrottle extends ThrottlePolicy {
  pointsPerMinute = (actor: Actor) => (actor.role === 'reader' ? 3 : 10_000)
}

/** Holds the one page a test puts there. */
export class SamplePages implements PublicPageSource {
  page: CachedPage | null = null
  get = ({ params, query }: PublicPageRequest) =>
    params['site'] === 'demo' && Object.keys(query).length === 0 ? this.page : null
}

/** A database that answers, or not. */
export class SampleDatabase {
  static isAway = false
  query(): Promise<unknown[]> {
    return SampleDatabase.isAway ? Promise.reject(new Error('Connection terminated')) : Promise.resolve([])
  }
}

class NoteDto {
  @Text({ charsMax: 5, about: 'The note.', codes: { 'too-long': 'comment-too-long', empty: 'comment-empty' } })
  body!: string

  @Text({ charsMax: 3, about: 'Why.', optional: true })
  reason?: string | null
}

class NotesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['newest', 'oldest'] })
  @IsOptional()
  @IsIn(['newest', 'oldest'])
  sort = 'newest'
}

@Controller('v1/sites/:site')
@Access('reader')
export class SampleController {
  @Get('threads/:threadKey/notes')
  @Access('anyone')
  @PublicPage(SamplePages)
  list(
    @CurrentSite() site: SiteId,
    @OptionalActor() actor: Actor | null,
    @PathThreadKey() threadKey: string,
    @Query() query: NotesQuery,
  ): unknown {
    return { site, actor: actor?.subject ?? null, threadKey, query }
  }

  @Post('threads/:threadKey/notes')
  write(@CurrentActor() actor: Actor, @Body() note: NoteDto): unknown {
    return { author: actor.subject, ...note }
  }

  @Get('notes/:id')
  @Access('anyone')
  read(@PathId('id') id: string): unknown {
    return { id }
  }

  @Post('moderation/claim')
  @Access('moderator')
  @HttpCode(200)
  claim(): unknown {
    return {}
  }

  @Post('legal')
  @Access('anyone')
  legal(): unknown {
    return {}
  }

  @Get('broken')
  @Access('anyone')
  broken(): never {
    throw SampleController.fault
  }

  /** What `GET broken` throws. */
  static fault: unknown = null
}

@Global()
@Module({
  providers: [
    SamplePages,
    { provide: Authenticator, useClass: SampleAuthenticator },
    { provide: SiteDirectory, useClass: SampleSites },
    { provide: ThrottlePolicy, useClass: SampleThrottle },
    { provide: Database, useClass: SampleDatabase },
  ],
  exports: [SamplePages, Authenticator, SiteDirectory, ThrottlePolicy, Database],
})
class SampleIdentityModule {}

/** A whole server around the sample routes, without a database. */
export async function createSampleApp(
  options: { controllers?: Type[]; variables?: EnvironmentVariables } = {},
): Promise<NestFastifyApplication> {
  const config = loadConfig(
    { DATABASE_URL: 'postgres://nowhere.invalid/none', LOG_LEVEL: 'silent', ...options.variables },
    'api',
  )
  @Module({
    imports: [
      ConfigModule.of(config),
      TelemetryModule,
      RedisModule,
      SampleIdentityModule,
      HttpModule,
      OperationsModule,
    ],
    controllers: options.controllers ?? [SampleController],
  })
  class SampleModule {}
  const app = await createHttpApp(SampleModule, config.http)
  await app.init()
  return app
}

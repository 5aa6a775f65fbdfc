import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { MeasureId, UserId } from '@moderato/kernel'
import {
  Access,
  CurrentActor,
  Idempotent,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { PersonReader } from '../person.reader.js'
import { LiftSanction } from '../use-cases/lift-sanction.use-case.js'
import { NoteUser } from '../use-cases/note-user.use-case.js'
import { SanctionUser } from '../use-cases/sanction-user.use-case.js'
import { NoteCreatedView, NoteUserDto, SanctionUserDto } from './person.dto.js'
import { PersonView } from './person.view.js'
import { SanctionView } from './sanction.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/users/:userId')
export class PersonController {
  constructor(
    private readonly reader: PersonReader,
    private readonly sanctionUser: SanctionUser,
    private readonly liftSanction: LiftSanction,
    private readonly noteUser: NoteUser,
  ) {}

  /** A person's page: comments, measures, standing, credibility and what the staff noted. */
  @Get()
  @ApiOkResponse({ type: PersonView })
  @Problems('not-found')
  async get(@CurrentActor() actor: Actor, @PathId('userId') userId: UserId): Promise<PersonView> {
    return PersonView.of(await this.reader.file(actor.siteId, userId))
  }

  /** Imposes a measure on a person. The person is told why. */
  @Post('sanctions')
  @HttpCode(201)
  @ApiCreatedResponse({ type: SanctionView })
  @TakesIdempotencyKey()
  @Problems('not-found', 'policy-code-unknown', 'sanction-refused', 'warning-needed')
  async sanction(
    @CurrentActor() actor: Actor,
    @PathId('userId') userId: UserId,
    @Body() dto: SanctionUserDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<SanctionView> {
    const { kind, days = null, policyCode, explanation = null } = dto
    await this.reader.file(actor.siteId, userId)
    const id = await this.sanctionUser.execute(actor, { userId, kind, days, policyCode, explanation, idempotency })
    return SanctionView.of(await this.reader.sanction(actor.siteId, userId, id))
  }

  /** Ends a measure before its time. The person is told. */
  @Delete('sanctions/:sanctionId')
  @HttpCode(204)
  @Problems('not-found', 'conflict-of-interest')
  async lift(
    @CurrentActor() actor: Actor,
    @PathId('userId') userId: UserId,
    @PathId('sanctionId') sanctionId: MeasureId,
  ): Promise<void> {
    await this.liftSanction.execute(actor, userId, sanctionId)
  }

  /** Keeps a note about a person for the rest of the staff. */
  @Post('notes')
  @HttpCode(201)
  @ApiCreatedResponse({ type: NoteCreatedView })
  @TakesIdempotencyKey()
  @Problems('not-found')
  async note(
    @CurrentActor() actor: Actor,
    @PathId('userId') userId: UserId,
    @Body() { body }: NoteUserDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<NoteCreatedView> {
    return { id: await this.noteUser.execute(actor, userId, { body, idempotency }) }
  }
}

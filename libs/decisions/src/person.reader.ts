import { Injectable } from '@nestjs/common'
import { DomainError, type MeasureId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Person, PersonComment, PersonNote, Sanction } from './domain/person.js'
import { PersonRepository } from './storage/person.repository.js'

const commentsShown = 20

/** A person's page. */
export interface PersonFile {
  person: Person
  comments: PersonComment[]
  sanctions: Sanction[]
  notes: PersonNote[]
}

/** What the staff may know of a person. */
@Injectable()
export class PersonReader {
  constructor(private readonly people: PersonRepository) {}

  /** The person with the last 20 comments. @throws DomainError `not-found` */
  async file(siteId: SiteId, userId: UserId): Promise<PersonFile> {
    const [person, comments, sanctions, notes] = await Promise.all([
      this.people.find(siteId, userId),
      this.people.listComments(siteId, userId, commentsShown),
      this.people.listSanctions(siteId, userId),
      this.people.listNotes(siteId, userId),
    ])
    if (person === null) throw new DomainError<ProblemCode>('not-found')
    return { person, comments, sanctions, notes }
  }

  /** @throws DomainError `not-found` */
  async sanction(siteId: SiteId, userId: UserId, id: MeasureId): Promise<Sanction> {
    const [found] = await this.people.listSanctions(siteId, userId, id)
    if (found === undefined) throw new DomainError<ProblemCode>('not-found')
    return found
  }
}

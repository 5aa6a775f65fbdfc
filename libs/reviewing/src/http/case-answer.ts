import { Injectable } from '@nestjs/common'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseReader, type CaseFile } from '../case.reader.js'
import { CaseView } from './case.view.js'

/** Answers acts on a case with the case. */
@Injectable()
export class CaseAnswer {
  constructor(private readonly cases: CaseReader) {}

  async view(actor: Actor, caseId: CaseId): Promise<CaseView> {
    return shown(actor, await this.cases.file(actor, caseId))
  }

  /** Answers the case as it is afterwards, also beside a refusal: the reviewer sees at once what happened meanwhile. */
  async after(actor: Actor, caseId: CaseId, act: () => Promise<void>): Promise<CaseView> {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'not-found') throw error
      const fresh = await this.view(actor, caseId)
      throw new DomainError(error.code as ProblemCode, error.detail, { ...error.extra, case: fresh })
    }
    return shown(actor, await this.cases.fileAfterAct(actor, caseId))
  }
}

function shown(actor: Actor, file: CaseFile): CaseView {
  return CaseView.ofFile(file, { id: actor.userId, seesReporters: actor.role !== 'moderator' })
}

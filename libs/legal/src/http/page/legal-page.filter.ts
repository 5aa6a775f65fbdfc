import { randomUUID } from 'node:crypto'
import { Catch, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { problems, type FieldFault } from '@moderato/contracts'
import { ProblemFilter, readFault } from '@moderato/http'
import { claimForm, type FormValues } from './claim-form.js'
import { markup } from './markup.js'
import { sendLegalPage } from './page-frame.js'
import { pageLanguage, textsIn } from './page-texts.js'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const retryAfterSecDefault = 5

/** A person, not a program, reads these refusals: a form comes back with all that was typed, whoever refused it. */
@Catch()
@Injectable()
export class LegalPageFilter implements ExceptionFilter {
  constructor(private readonly problemFilter: ProblemFilter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>()
    const reply = host.switchToHttp().getResponse<FastifyReply>()
    const { code, extra, blame } = readFault(error)
    if (blame !== 'caller' || reply.sent) {
      this.problemFilter.catch(error, host)
      return
    }
    const { status } = problems[code]
    if (status === 429) void reply.header('retry-after', String(Number(extra['retryAfterSec']) || retryAfterSecDefault))
    const values = valuesOf(request.body)
    const asked = values?.['lang'] ?? (request.query as { lang?: unknown } | undefined)?.lang
    const language = pageLanguage(asked, request.headers['accept-language'])
    const t = textsIn(language)
    if (values === null) {
      const body = markup`<p>${t.unknownAbout}</p>`
      sendLegalPage(reply, status, { language, title: t.unknown, otherLanguage: null, body })
      return
    }
    const key = code === 'idempotency-key-reused' || !uuid.test(values['key'] ?? '') ? randomUUID() : values['key']
    const faults = (extra['errors'] ?? []) as FieldFault[]
    const path = request.url.split('?', 1)[0] ?? ''
    const body = claimForm(path, language, { ...values, key: key ?? randomUUID() }, { code, faults })
    sendLegalPage(reply, status, { language, title: t.title, otherLanguage: null, body })
  }
}

function valuesOf(body: unknown): FormValues | null {
  if (typeof body !== 'object' || body === null) return null
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'))
}

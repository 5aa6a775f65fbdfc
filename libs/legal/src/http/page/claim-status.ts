import type { LegalNoticeStatusView } from '../legal-notice.view.js'
import { markup, type Markup } from './markup.js'
import { textsIn, type PageLanguage } from './page-texts.js'

/** How a claim stands: the receipt at first, the outcome at last. */
export function claimStatus(language: PageLanguage, status: LegalNoticeStatusView): Markup {
  const t = textsIn(language)
  const { id, state, createdAt, blockedUntil, outcome, told } = status
  const timeZone = language === 'ko' ? 'Asia/Seoul' : 'UTC'
  const style = { dateStyle: 'long', timeStyle: 'long', hourCycle: 'h23' } as const
  const moments = new Intl.DateTimeFormat(language, { ...style, timeZone })
  const time = (at: string) => markup`<time datetime="${at}">${moments.format(new Date(at))}</time>`
  return markup`${state === 'received' ? markup`<p class="notice" role="status">${t.receipt}</p>` : null}
    <p>${t.keep}</p>
    <dl>
      <dt>${t.number}</dt>
      <dd>${id}</dd>
      <dt>${t.filedAt}</dt>
      <dd>${time(createdAt)}</dd>
      <dt>${t.state}</dt>
      <dd>${t.states[state]}</dd>
      ${
        blockedUntil === null
          ? null
          : markup`<dt>${t.blockedUntil}</dt>
              <dd>${time(blockedUntil)}</dd>`
      }
      ${
        outcome === null
          ? null
          : markup`<dt>${t.outcome}</dt>
              <dd>${t.outcomes[outcome]}</dd>`
      }
    </dl>
    <h2>${t.told}</h2>
    <ul>
      ${told.map(({ kind, at }) => markup`<li>${t.toldKinds[kind]} · ${time(at)}</li>`)}
    </ul>`
}

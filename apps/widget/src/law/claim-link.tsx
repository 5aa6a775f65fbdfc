import { useThread } from '../state/thread.js'
import { useCell } from '../state/use-cell.js'

/** The way to the form for whoever's right a comment infringes: the law asks for more than a report. */
export function ClaimLink({ commentId }: { commentId: string }) {
  const thread = useThread()
  const law = useCell(thread.law)
  if (!law) return null
  const { server, site } = thread.api.client
  const address = new URL(`/legal/${encodeURIComponent(site)}`, server)
  address.searchParams.set('comment', commentId)
  address.searchParams.set('lang', thread.texts.locale === 'ko' ? 'ko' : 'en')
  return (
    <p class="claim">
      {law.texts.claimAsk}{' '}
      <a href={address.href} target="_blank" rel="noopener">
        {law.texts.claimDo}
        <span class="unseen"> ({law.texts.newTab})</span>
      </a>
    </p>
  )
}

import { Badge, tierTones } from '../../../parts/badge.js'
import { DueTime, TimeAgo } from '../../../parts/time.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import type { InHand } from '../handling/desk-state.js'
import { ArticleLink } from './article-link.js'
import { LeaseRing } from './lease-ring.js'
import { Neighbours } from './neighbours.js'
import { useContextOf } from './use-context.js'
import { useSpared } from './use-spared.js'
import { Words } from './words.js'

/** The comment that is judged, where it stands: article above, neighbours around. */
export function CaseCard({ held, isRevealed }: { held: InHand; isRevealed: boolean }) {
  const { case: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  const { id, tier, level, queue, dueAt, comment, author, contentSnapshot, reopenOf, createdAt, lease } = held.case
  const context = useContextOf(id)
  const spared = useSpared(tier, isRevealed)
  const isEditedSince = comment?.body != null && contentSnapshot !== null && comment.body !== contentSnapshot
  return (
    <article className="case-card" data-case={id} aria-label={t.comment}>
      <header className="case-head">
        <Badge tone={tierTones[tier] ?? 'plain'}>{core.tiers[tier] ?? String(tier)}</Badge>
        <span>{queue?.name ?? ''}</span>
        {level > 0 ? <Badge tone="accent">{t.level(level)}</Badge> : null}
        {reopenOf === null ? null : <Badge>{t.reopened}</Badge>}
        <span className="case-times">
          <span>
            <span className="muted">{t.due}</span> <DueTime at={dueAt} />
          </span>
          <span>
            <span className="muted">{t.waited}</span> <TimeAgo at={createdAt} />
          </span>
          {lease?.token == null ? null : <LeaseRing held={held} />}
        </span>
      </header>
      <p className="article-line">
        <span className="muted">{t.article}</span>
        <ArticleName context={context} threadKey={held.case.thread?.key ?? ''} />
      </p>
      {context?.parent == null ? null : <Neighbours label={t.parent} items={[context.parent]} spared={spared} />}
      {context === null ? null : <Neighbours label={t.around} items={context.before} spared={spared} isHidden />}
      <section className="judged" aria-label={t.by(author?.name ?? '')}>
        <p className="judged-by">
          <strong>{author?.name}</strong>
          {comment === null ? null : <TimeAgo at={comment.createdAt} />}
          {comment === null || comment.status === 'published' ? null : (
            <Badge tone="caution">{core.commentStatuses[comment.status]}</Badge>
          )}
          {isEditedSince ? <Badge tone="caution">{t.editedSince}</Badge> : null}
        </p>
        <Words tier={tier} isRevealed={isRevealed} text={comment?.body ?? contentSnapshot ?? t.gone} key={id} />
      </section>
      {context === null ? null : (
        <>
          <Neighbours label={t.replies} items={context.replies} spared={spared} />
          <Neighbours label={t.around} items={context.after} spared={spared} isHidden />
        </>
      )}
    </article>
  )
}

function ArticleName({ context, threadKey }: { context: ReturnType<typeof useContextOf>; threadKey: string }) {
  const { case: t } = useTexts(deskTexts)
  const title = context?.article?.title ?? (context === null ? threadKey : t.noTitle)
  return <ArticleLink title={title} url={context?.article?.url ?? null} />
}

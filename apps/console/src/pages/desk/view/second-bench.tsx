import { useEffect, useState } from 'react'
import { useStored } from '../../../app/use-stored.js'
import { useCommands } from '../../../keyboard/use-commands.js'
import { Badge } from '../../../parts/badge.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { careSettings, hardTier } from '../handling/care.js'
import type { SecondReview } from '../handling/desk-calls.js'
import { exposure } from '../handling/exposure.js'
import { deskTexts } from '../texts.js'
import { ArticleLink } from './article-link.js'
import { SecondDecisionBar } from './second-decision-bar.js'
import { SecondReports } from './second-reports.js'
import { useSpared } from './use-spared.js'
import { Words } from './words.js'

const tones = ['plain', 'plain', 'caution', 'danger'] as const

/** What somebody decided already, to be decided again without seeing how. */
export function SecondBench({ review }: { review: SecondReview }) {
  const { second: t, case: texts, group } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  const { greyscale } = useStored(careSettings)
  const [isRevealed, setRevealed] = useState(false)
  const { id, tier, queue, thread, authorName, replyTo, text } = review
  const spared = useSpared(tier, isRevealed)
  useEffect(() => {
    if (tier >= hardTier) exposure.add()
  }, [id, tier])
  useCommands([{ id: 'desk.reveal', text: texts.reveal, group, keys: 'KeyB', run: () => setRevealed(!isRevealed) }])
  return (
    <div className={`workbench ${greyscale ? 'greyscale' : ''}`}>
      <div className="desk-main">
        <div className="desk-reading">
          <article className="case-card" data-second-review={id} aria-label={t.title}>
            <header className="case-head">
              <Badge tone="accent">{t.title}</Badge>
              <Badge tone={tones[tier] ?? 'plain'}>{core.tiers[tier] ?? String(tier)}</Badge>
              <span>{queue.name}</span>
            </header>
            <p className="muted">{t.hint}</p>
            <p className="article-line">
              <span className="muted">{texts.article}</span>
              <ArticleLink title={thread.title ?? texts.noTitle} url={thread.url} />
            </p>
            {replyTo === null ? null : (
              <section className="neighbours" aria-label={texts.parent}>
                <h3 className="small muted">{texts.parent}</h3>
                <p className={spared}>{replyTo}</p>
              </section>
            )}
            <section className="judged" aria-label={texts.by(authorName)}>
              <p className="judged-by">
                <strong>{authorName}</strong>
              </p>
              <Words tier={tier} isRevealed={isRevealed} text={text ?? texts.gone} />
            </section>
          </article>
        </div>
        <div className="desk-foot">
          <SecondDecisionBar review={review} />
        </div>
      </div>
      <aside className="desk-side" aria-label={t.reports}>
        <SecondReports reports={review.reports} />
      </aside>
    </div>
  )
}

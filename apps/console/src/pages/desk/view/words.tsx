import { useStored } from '../../../app/use-stored.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Icon } from '../../../parts/icon.js'
import { Keys } from '../../../parts/keys.js'
import { deskTexts } from '../texts.js'
import { careSettings, isBlurred } from '../handling/care.js'

/** The words that are judged; blurred, where the person wants it, until pointed at, focused or revealed by key. */
export function Words({ text, tier, isRevealed }: { text: string; tier: number; isRevealed: boolean }) {
  const { case: t } = useTexts(deskTexts)
  const isHidden = isBlurred(useStored(careSettings), tier) && !isRevealed
  if (!isHidden) return <p className="words">{text}</p>
  return (
    <div className="words blurred" tabIndex={0} role="group" aria-label={t.blurred}>
      <p>{text}</p>
      <span className="veil" aria-hidden="true">
        <Icon name="hide" />
        {t.blurred}
        <Keys command="desk.reveal" />
      </span>
    </div>
  )
}

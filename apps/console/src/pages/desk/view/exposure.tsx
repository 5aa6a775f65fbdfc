import { useNow } from '../../../app/clock.js'
import { Button } from '../../../parts/button.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import { breakAfterHard, breakAfterMin } from '../handling/care.js'
import { exposure, useExposure } from '../handling/exposure.js'

const minuteMs = 60_000

/** Hard cases of this sitting; suggests a break after many, or after long. */
export function Exposure() {
  const { care: t } = useTexts(deskTexts)
  const { hard, sinceMs } = useExposure()
  const nowMs = useNow(minuteMs)
  const isMany = hard >= breakAfterHard
  const isLong = nowMs - sinceMs >= breakAfterMin * minuteMs
  if (!isMany && !isLong) return hard === 0 ? null : <span className="muted small number">{t.seen(hard)}</span>
  return (
    <p className="banner caution" role="status">
      <span>{isMany ? t.break : t.breakTime}</span>
      <Button onClick={() => exposure.rest()}>{t.later}</Button>
    </p>
  )
}

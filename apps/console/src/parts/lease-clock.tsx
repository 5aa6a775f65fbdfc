import { useNow } from '../app/clock.js'
import { catalogue, useTexts, type Translation } from '../texts/catalogue.js'
import { useFormat } from '../texts/format.js'
import { Icon } from './icon.js'

const ko = { held: (left: string) => `내가 맡음 · ${left} 남음` }
const en: Translation<typeof ko> = { held: (left) => `With you for ${left}` }
const texts = catalogue({ ko, en })

/** How long the viewer still holds something; renewed by itself while the page is open. */
export function LeaseClock({ expiresAt }: { expiresAt: string }) {
  const t = useTexts(texts)
  const format = useFormat()
  const leftMs = new Date(expiresAt).getTime() - useNow()
  return (
    <span className="badge accent">
      <Icon name="clock" size={14} />
      {t.held(format.countdown(leftMs))}
    </span>
  )
}

import { useNow } from '../../../app/clock.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useFormat } from '../../../texts/format.js'
import { deskTexts } from '../texts.js'
import { leaseLeftMs, type InHand } from '../handling/desk-state.js'
import { useDesk } from './use-desk.js'

const radius = 9
const circumference = 2 * Math.PI * radius
const soonMs = 60_000

/** How much of the claim is left, as a ring that runs empty. */
export function LeaseRing({ held }: { held: InHand }) {
  const { lease: t } = useTexts(deskTexts)
  const format = useFormat()
  const state = useDesk()
  const leftMs = Math.min(state.leaseMs, leaseLeftMs(held.case, useNow()))
  const share = Math.min(1, Math.max(0, leftMs / state.leaseMs))
  return (
    <span className={`lease ${leftMs < soonMs ? 'soon' : ''}`} title={t.ring(format.countdown(leftMs))}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r={radius} className="lease-track" />
        <circle
          cx="12"
          cy="12"
          r={radius}
          className="lease-left"
          strokeDasharray={circumference}
          strokeDashoffset={circumference * (1 - share)}
        />
      </svg>
      <span className="number">{format.countdown(leftMs)}</span>
    </span>
  )
}

/** Said once the claim is about to end: only of whoever did not touch anything for a while. */
export function LeaseWarning({ held }: { held: InHand }) {
  const { lease: t } = useTexts(deskTexts)
  const format = useFormat()
  const leftMs = leaseLeftMs(held.case, useNow())
  if (held.trouble !== null || leftMs <= 0 || leftMs > soonMs) return null
  return (
    <p className="banner caution" role="alert">
      {t.soon(format.countdown(Math.ceil(leftMs / 10_000) * 10_000))}
    </p>
  )
}

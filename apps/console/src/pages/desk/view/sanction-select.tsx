import type { Ref } from 'react'
import type { ControlProps } from '../../../parts/field.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import type { Judgement } from '../handling/desk-calls.js'

type Sanction = NonNullable<Judgement['sanction']>

const offered: readonly Sanction[] = [
  { kind: 'warn' },
  { kind: 'mute', days: 1 },
  { kind: 'mute', days: 7 },
  { kind: 'premoderate', days: 30 },
  { kind: 'suspend', days: 7 },
  { kind: 'suspend', days: 30 },
  { kind: 'ban' },
]

const keyOf = ({ kind, days }: Sanction) => `${kind}-${days ?? 0}`

export interface SanctionSelectProps extends ControlProps {
  ref: Ref<HTMLSelectElement>
  value: Sanction | undefined
  onChange: (value: Sanction | undefined) => void
}

/** Measures against the author that can come with a restriction, mildest first. */
export function SanctionSelect({ value, onChange, ...control }: SanctionSelectProps) {
  const { decide: t } = useTexts(deskTexts)
  const { sanctions } = useTexts(coreTexts)
  const nameOf = ({ kind, days }: Sanction) => {
    if (kind === 'warn') return t.warn
    return days === undefined ? t.forever(sanctions[kind]) : t.days(sanctions[kind], days)
  }
  return (
    <select
      {...control}
      className="input"
      value={value === undefined ? '' : keyOf(value)}
      onChange={(event) => onChange(offered.find((sanction) => keyOf(sanction) === event.target.value))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur()
      }}
    >
      <option value="">{t.noSanction}</option>
      {offered.map((sanction) => (
        <option key={keyOf(sanction)} value={keyOf(sanction)}>
          {nameOf(sanction)}
        </option>
      ))}
    </select>
  )
}

import { Button } from '../../../parts/button.js'
import { Icon } from '../../../parts/icon.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import type { TheirChange } from './use-their-changes.js'

export interface ConflictNoticeProps {
  theirs: {
    readonly changes: readonly TheirChange[]
    /** The field's name on the screen. */
    readonly labelOf: (name: string) => string
    readonly keep: () => void
    readonly take: () => void
  }
  /** A value in words. */
  wordsOf: (value: unknown) => string
}

/** Says what somebody else changed while one was typing; what was typed is still there. */
export function ConflictNotice({ theirs, wordsOf }: ConflictNoticeProps) {
  const { conflict: t } = useTexts(roomTexts)
  const { changes, labelOf } = theirs
  if (changes.length === 0) return null
  return (
    <section className="notice caution" role="alert">
      <p className="notice-title">
        <Icon name="alert" />
        {t.title}
      </p>
      <p>{t.about}</p>
      <ul className="notice-list">
        {changes.map(({ name, from, to }) => (
          <li key={name}>
            <strong>{labelOf(name)}</strong> <span className="muted">{wordsOf(from)}</span> → {wordsOf(to)}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={theirs.keep}>{t.keep}</Button>
        <Button onClick={theirs.take}>{t.take}</Button>
      </div>
    </section>
  )
}

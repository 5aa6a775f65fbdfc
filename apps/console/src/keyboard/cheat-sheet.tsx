import { useState, type KeyboardEvent } from 'react'
import { useStored } from '../app/use-stored.js'
import { Button } from '../parts/button.js'
import { Dialog } from '../parts/dialog.js'
import { CheckField } from '../parts/field.js'
import { KeyCaps } from '../parts/keys.js'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import type { Command } from './command.js'
import { keySettings, keysOf, remap } from './key-settings.js'
import { pressedKeys } from './pressed-keys.js'
import { useCommandList } from './use-commands.js'

/** Every key that works here, and where to change it. */
export function CheatSheet({ onClose }: { onClose: () => void }) {
  const { keyboard: t } = useTexts(coreTexts)
  const commands = useCommandList()
  const settings = useStored(keySettings)
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <Dialog title={t.title} onClose={onClose} width="wide">
      <CheckField
        label={t.singleKeys}
        hint={t.singleKeysHint}
        checked={settings.singleKeys}
        onChange={(event) => keySettings.set({ ...settings, singleKeys: event.target.checked })}
      />
      <div className="key-groups">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <ul className="key-list">
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <KeyRow key={command.id} command={command} all={commands} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function KeyRow({ command, all }: { command: Command; all: readonly Command[] }) {
  const { keyboard: t } = useTexts(coreTexts)
  const settings = useStored(keySettings)
  const [isAsking, setAsking] = useState(false)
  const [taken, setTaken] = useState<string | null>(null)
  const keys = keysOf(command, settings)

  const press = (event: KeyboardEvent) => {
    if (!isAsking || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      setAsking(false)
      return
    }
    const wanted = event.key === 'Delete' || event.key === 'Backspace' ? null : pressedKeys(event)
    if (wanted === undefined) return
    const owner = all.find((other) => other.id !== command.id && wanted !== null && keysOf(other, settings) === wanted)
    setTaken(owner?.text ?? null)
    if (owner !== undefined) return
    remap(command.id, wanted)
    setAsking(false)
  }

  return (
    <li className="key-row">
      <span>{command.text}</span>
      {command.id in settings.own ? (
        <Button
          kind="quiet"
          icon="undo"
          aria-label={`${command.text}: ${t.reset}`}
          onClick={() => remap(command.id, undefined)}
        />
      ) : null}
      <button
        type="button"
        className="key-change"
        onClick={() => setAsking(true)}
        onBlur={() => setAsking(false)}
        onKeyDown={press}
      >
        <span className="hidden-words">{t.change(command.text)}</span>
        {isAsking ? (
          <span>{t.press}</span>
        ) : keys === null ? (
          <span className="muted">{t.none}</span>
        ) : (
          <KeyCaps keys={keys} />
        )}
      </button>
      {taken === null || !isAsking ? null : (
        <span className="field-error" role="alert">
          {t.taken(taken)}
        </span>
      )}
    </li>
  )
}

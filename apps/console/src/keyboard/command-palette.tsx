import * as Ariakit from '@ariakit/react'
import { useMemo, useState } from 'react'
import { useStored } from '../app/use-stored.js'
import { KeyCaps } from '../parts/keys.js'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import { keySettings, keysOf } from './key-settings.js'
import { useCommandList } from './use-commands.js'

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Everything that can be done now, found by a few letters of its name. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { keyboard: t } = useTexts(coreTexts)
  const commands = useCommandList()
  const settings = useStored(keySettings)
  const [words, setWords] = useState('')
  const matches = useMemo(() => {
    const sought = fold(words)
    return commands.filter(
      ({ id, text, isEnabled }) =>
        id !== 'app.palette' && isEnabled !== false && fold(`${text} ${id}`).includes(sought),
    )
  }, [commands, words])
  const run = (act: () => void) => {
    onClose()
    // After the dialog has given the focus back, so that what opens next keeps it.
    requestAnimationFrame(act)
  }
  return (
    <Ariakit.Dialog
      open
      onClose={onClose}
      aria-label={t.palette}
      backdrop={<div className="backdrop" />}
      className="dialog palette"
    >
      <Ariakit.ComboboxProvider open setInputValue={setWords} defaultActiveId={undefined} focusLoop>
        <Ariakit.Combobox
          autoSelect="always"
          autoFocus
          placeholder={t.paletteHint}
          aria-label={t.palette}
          className="palette-input"
        />
        <Ariakit.ComboboxList alwaysVisible className="palette-list" aria-label={t.palette}>
          {matches.map(({ id, text, group, keys, run: act }) => {
            const shownKeys = keysOf({ id, keys }, settings)
            return (
              <Ariakit.ComboboxItem
                key={id}
                value={text}
                hideOnClick={false}
                setValueOnClick={false}
                className="menu-item"
                onClick={() => run(act)}
              >
                <span>{text}</span>
                <span className="muted">{group}</span>
                {shownKeys === null ? null : <KeyCaps keys={shownKeys} />}
              </Ariakit.ComboboxItem>
            )
          })}
        </Ariakit.ComboboxList>
        {matches.length === 0 ? <p className="palette-none muted">{t.noMatch}</p> : null}
      </Ariakit.ComboboxProvider>
    </Ariakit.Dialog>
  )
}

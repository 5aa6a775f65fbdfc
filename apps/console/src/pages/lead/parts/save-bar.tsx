import { useCommands } from '../../../keyboard/use-commands.js'
import { Button } from '../../../parts/button.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'

export interface SaveBarProps {
  isDirty: boolean
  isBusy?: boolean
  /** A dialog has the keyboard. */
  isCovered?: boolean
  onSave: () => void
  onReset: () => void
}

/** Appears with the first change, at the bottom of the page: saves all of it, or takes all of it back. */
export function SaveBar({ isDirty, isBusy = false, isCovered = false, onSave, onReset }: SaveBarProps) {
  const t = useTexts(coreTexts)
  const room = useTexts(roomTexts)
  useCommands([
    {
      id: 'lead.save',
      text: t.save,
      group: room.goGroup,
      keys: '$mod+KeyS',
      isEnabled: isDirty && !isBusy && !isCovered,
      run: onSave,
      isEverywhere: true,
    },
  ])
  return (
    <div className={`save-bar ${isDirty ? 'shown' : ''}`} role="status">
      {isDirty ? (
        <>
          <span>{room.unsaved}</span>
          <Button onClick={onReset}>{room.reset}</Button>
          <Button kind="primary" isBusy={isBusy} command="lead.save" onClick={onSave}>
            {t.save}
          </Button>
        </>
      ) : null}
    </div>
  )
}

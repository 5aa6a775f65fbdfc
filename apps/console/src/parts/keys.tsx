import { useStored } from '../app/use-stored.js'
import { isSingleKey, keyCaps } from '../keyboard/command.js'
import { keySettings } from '../keyboard/key-settings.js'
import { useCommandKeys } from '../keyboard/use-commands.js'

/** Keys drawn as on a keyboard. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className="keys">
      {keyCaps(keys).map((press, at) => (
        <span key={at}>
          {press.map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </span>
      ))}
    </span>
  )
}

/** The keys a command has now, for this person; nothing where it has none. */
export function Keys({ command }: { command: string }) {
  const { singleKeys } = useStored(keySettings)
  const keys = useCommandKeys(command)
  if (keys === null || (isSingleKey(keys) && !singleKeys)) return null
  return (
    <span className="key-hint" aria-hidden="true">
      <KeyCaps keys={keys} />
    </span>
  )
}

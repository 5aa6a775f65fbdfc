interface Press {
  key: string
  code: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

const modifiers = new Set(['Control', 'Alt', 'Meta', 'Shift', 'CapsLock', 'Process'])

/** What was pressed, as commands write it; undefined while only a modifier is down. */
export function pressedKeys({ key, code, ...held }: Press): string | undefined {
  if (modifiers.has(key)) return undefined
  const parts = [
    held.ctrlKey ? 'Control' : '',
    held.altKey ? 'Alt' : '',
    held.metaKey ? 'Meta' : '',
    held.shiftKey ? 'Shift' : '',
    key === '?' ? '?' : code,
  ]
  return parts.filter((part) => part !== '').join('+')
}

import { createKeybindingsHandler, type KeybindingsMap } from 'tinykeys'
import { isSingleKey, type Command } from './command.js'
import { keySettings, keysOf } from './key-settings.js'

/** The one list of what can be done now: keys, cheat sheet and palette all read it. */
class CommandRegistry {
  readonly #groups = new Map<symbol, readonly Command[]>()
  readonly #listeners = new Set<() => void>()
  #all: readonly Command[] = []
  #signature = ''
  #handle: (event: Event) => void = () => undefined

  start(): void {
    keySettings.subscribe(() => this.#changed())
    addEventListener('keydown', (event) => this.#handle(event))
  }

  /** Puts commands in, or in place of those given under the same name before. */
  put(owner: symbol, commands: readonly Command[]): void {
    this.#groups.set(owner, commands)
    this.#changed()
  }

  remove(owner: symbol): void {
    this.#groups.delete(owner)
    this.#changed()
  }

  readonly list = (): readonly Command[] => this.#all

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #changed(): void {
    this.#all = [...this.#groups.values()].flat()
    this.#bind()
    for (const listener of this.#listeners) listener()
  }

  /** Listens anew only when keys changed: a sequence half pressed must survive a drawing. */
  #bind(): void {
    const settings = keySettings.get()
    const bound = this.#all.flatMap((command) => {
      const keys = keysOf(command, settings)
      return keys === null || (isSingleKey(keys) && !settings.singleKeys) ? [] : [{ id: command.id, keys }]
    })
    const signature = JSON.stringify(bound)
    if (signature === this.#signature) return
    this.#signature = signature
    const bindings: KeybindingsMap = {}
    for (const { id, keys } of bound) {
      const before = bindings[keys]
      bindings[keys] = (event) => {
        before?.(event)
        const command = this.#all.find((known) => known.id === id)
        if (command !== undefined) press(command, event)
      }
    }
    this.#handle = createKeybindingsHandler(bindings, { ignore: ({ repeat, isComposing }) => repeat || isComposing })
  }
}

function press(command: Command, event: KeyboardEvent): void {
  if (event.defaultPrevented || command.isEnabled === false) return
  if (command.isEverywhere !== true && isElsewhere(event.target)) return
  event.preventDefault()
  command.run()
}

/** Whether the keyboard belongs to a field or a dialog at the moment. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog][data-open], [role=menu][data-open]') !== null) return true
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')
  )
}

export const commandRegistry = new CommandRegistry()

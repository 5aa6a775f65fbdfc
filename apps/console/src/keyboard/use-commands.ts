import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { Command } from './command.js'
import { keySettings, keysOf } from './key-settings.js'
import { commandRegistry } from './registry.js'

/** Offers commands while the component is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  const owner = useRef(Symbol('commands'))
  // With each drawing, because what a command does may depend on what is drawn: no key finds the new page and the old deed.
  useLayoutEffect(() => commandRegistry.put(owner.current, commands))
  useLayoutEffect(() => {
    const name = owner.current
    return () => commandRegistry.remove(name)
  }, [])
}

/** The keys a command has now, null where it has none; drawn again only when these change. */
export function useCommandKeys(commandId: string): string | null {
  return useSyncExternalStore(commandRegistry.subscribe, () => {
    const command = commandRegistry.list().find(({ id }) => id === commandId)
    return command === undefined ? null : keysOf(command, keySettings.get())
  })
}

/** Everything that can be done now. */
export function useCommandList(): readonly Command[] {
  return useSyncExternalStore(commandRegistry.subscribe, commandRegistry.list)
}

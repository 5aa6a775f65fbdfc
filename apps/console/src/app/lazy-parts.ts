import { lazy } from 'react'

// What the first drawing of a page does without.
export const SignInPage = lazy(async () => ({ default: (await import('../session/sign-in-page.js')).SignInPage }))
export const SignInAgain = lazy(async () => ({ default: (await import('../session/sign-in-again.js')).SignInAgain }))

const loadCheatSheet = async () => ({ default: (await import('../keyboard/cheat-sheet.js')).CheatSheet })
const loadPalette = async () => ({ default: (await import('../keyboard/command-palette.js')).CommandPalette })
export const CheatSheet = lazy(loadCheatSheet)
export const CommandPalette = lazy(loadPalette)

/** So that what is typed right after their key arrives in them. */
export function fetchKeyboardParts(): void {
  for (const part of [loadCheatSheet(), loadPalette()]) part.catch(() => undefined)
}

import { expect, it } from 'vitest'
import { pressedKeys } from './pressed-keys.js'

const bare = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false }

it('a key is kept by its place, because a Korean keyboard types another letter there', () => {
  expect(pressedKeys({ ...bare, key: 'ㅇ', code: 'KeyD' })).toBe('KeyD')
})

it('modifiers are kept with the key, and are no key by themselves', () => {
  expect(pressedKeys({ ...bare, ctrlKey: true, shiftKey: true, key: 'D', code: 'KeyD' })).toBe('Control+Shift+KeyD')
  expect(pressedKeys({ ...bare, shiftKey: true, key: 'Shift', code: 'ShiftLeft' })).toBeUndefined()
})

it('the question mark is kept as a sign, wherever a layout has it', () => {
  expect(pressedKeys({ ...bare, shiftKey: true, key: '?', code: 'Minus' })).toBe('Shift+?')
})

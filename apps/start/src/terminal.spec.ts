import { expect, it, vi } from 'vitest'
import { Terminal } from './terminal.js'

it('colours nothing unless a person looks', () => {
  const lines: string[] = []
  for (const hasColours of [false, true]) new Terminal((line) => lines.push(line), hasColours).line('api', 'answers')
  expect(lines[0]).toBe('  api         answers')
  expect(lines[1]).not.toBe(lines[0])
  expect(lines[1]).toContain('answers')
})

it('never leaves a person without a word for more than 3 s', async () => {
  vi.useFakeTimers()
  const lines: string[] = []
  const terminal = new Terminal((line) => lines.push(line), false)
  const work = terminal.waiting('postgres', new Promise((resolve) => setTimeout(resolve, 6000)))
  await vi.advanceTimersByTimeAsync(2900)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('still waiting for postgres')
  await vi.advanceTimersByTimeAsync(3100)
  await work
  await vi.advanceTimersByTimeAsync(10_000)
  expect(lines).toHaveLength(2)
  vi.useRealTimers()
})

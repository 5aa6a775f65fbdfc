import { ManualClock } from '@moderato/kernel'
import { describe, expect, it } from 'vitest'
import { ServiceClock } from './service-clock.js'

const noon = Date.parse('2026-11-25T12:00:00Z')
const hourMs = 3_600_000

function deviceAt(nowMs: number) {
  const device = new ManualClock(nowMs)
  return { device, clock: new ServiceClock(device) }
}

describe('the clock of the service', () => {
  it('is the device’s until an answer tells, and where it tells nothing', () => {
    const { clock } = deviceAt(noon)
    clock.hear(null, noon)
    expect(clock.nowMs()).toBe(noon)
  })

  it.each([-hourMs, hourMs])('is known to the second on a device that is %s ms off', (offMs) => {
    const { device, clock } = deviceAt(noon + offMs)
    device.advanceMs(300)
    clock.hear(new Date(noon).toUTCString(), noon + offMs)
    expect(Math.abs(clock.nowMs() - noon - 300)).toBeLessThanOrEqual(1000)
  })

  it('is not moved by an answer that took long', () => {
    const { device, clock } = deviceAt(noon)
    device.advanceMs(30_000)
    clock.hear(new Date(noon + 100).toUTCString(), noon)
    expect(clock.nowMs()).toBe(noon + 30_000)
  })

  it('goes by the last answer where the device’s clock was set anew', () => {
    const { device, clock } = deviceAt(noon)
    clock.hear(new Date(noon).toUTCString(), noon)
    device.advanceMs(hourMs)
    clock.hear(new Date(noon + 2000).toUTCString(), noon + hourMs)
    expect(Math.abs(clock.nowMs() - noon - 2000)).toBeLessThanOrEqual(1000)
  })
})

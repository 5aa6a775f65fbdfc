import { isIPv6 } from 'node:net'

/**
 * What one household or phone counts as: an IPv4 address, or the first 64 bits of an IPv6 address, because a single
 * subscriber is given at least that many.
 *
 * @param address - the peer, or what a trusted proxy says of it
 */
export function throttledAddress(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  return `${firstGroups(address, 4).join(':')}::/64`
}

function firstGroups(address: string, count: number): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after]
  return groups.slice(0, count).map((group) => parseInt(group, 16).toString(16))
}

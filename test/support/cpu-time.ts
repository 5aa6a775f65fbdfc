/** Milliseconds of CPU that this process takes for something synchronous: what else the machine does is not in them. */
export function cpuMsOf(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Where a key leads in a list of rows; null for keys that do not move. */
export function nextRow(
  key: string,
  { active, count, page }: { active: number; count: number; page: number },
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  }
  const target = steps[key]
  return target === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, target))
}

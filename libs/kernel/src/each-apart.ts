/** So many failures on end are an outage, not so many broken items. */
const failuresInARowMax = 10

/**
 * Works through what a sweep found. An item that fails every time does not keep the others from their turn.
 *
 * @throws the first failure, after the others had their turn or an outage became plain
 */
export async function eachApart<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = []
  let inARow = 0
  for await (const item of items) {
    try {
      await work(item)
      inARow = 0
    } catch (thrown) {
      failures.push(thrown)
      if (++inARow === failuresInARowMax) break
    }
  }
  if (failures.length > 0) throw failures[0]
}

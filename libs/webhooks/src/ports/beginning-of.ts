const bytesMax = 2000

/**
 * How an answer begins, as text. The status counts, not the body: one that breaks off is as long as it got.
 *
 * @returns at most 2,000 bytes' worth, without what Postgres cannot hold
 */
export async function beginningOf(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  let bytes = 0
  try {
    while (bytes < bytesMax) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value.subarray(0, bytesMax - bytes), { stream: true })
      bytes += value.byteLength
    }
    await reader.cancel()
  } catch {
    // What was read is enough to look at.
  }
  return text.replaceAll('\0', '')
}

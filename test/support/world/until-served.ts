/**
 * Asks again as long as the service says that it is too busy: what comes at once in a test may be more than a machine with
 * other work has connections for. Only for what is harmless when it is repeated.
 */
export async function untilServed<Answer extends { status: number }>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (answer.status !== 503) return answer
  }
}

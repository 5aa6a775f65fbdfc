const codePattern = /^[a-z0-9][a-z0-9-]{0,39}$/

/** Whether a text can be a language, a skill or another name that programs use. */
export function isCode(text: string): boolean {
  return codePattern.test(text)
}

/**
 * One SQL statement, prepared once per connection under its name.
 *
 * @typeParam Row - shape of a row as the driver returns it: columns in snake_case, timestamps as Date, bigint as string
 */
export interface Statement<Row> {
  /** Unique in the product: `<lib>.<verb-noun>`, at most 63 bytes. */
  readonly name: string
  readonly text: string
  /** Carries the row type; never set. */
  readonly row?: Row
}

const names = new Set<string>()

/**
 * Declares a statement.
 *
 * @throws Error when the name is taken: the driver would silently run the other text
 */
export function statement<Row>(name: string, text: string): Statement<Row> {
  if (names.has(name)) throw new Error(`two SQL statements are named ${name}`)
  names.add(name)
  return { name, text }
}

/** Same as {@link statement}, for text put together at run time; `text` must be one of few forms. */
export function statementVariant<Row>(name: string, text: string): Statement<Row> {
  return { name, text }
}

import { IsIn, IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator'

type Scalar = string | number | null

/** A default that is the same everywhere, or one for production and one for everything else. */
export type SettingDefault = Scalar | readonly string[] | { readonly production: Scalar; readonly otherwise: Scalar }

/** One documented variable of the environment. */
export interface Setting {
  readonly name: string
  /** What it is for, one or two sentences of Markdown. */
  readonly about: string
  /** Unit of the value (`ms`, `s`, `connections`), or null. */
  readonly unit: string | null
  /** Absent when the variable must be set; null when nothing is used without it. */
  readonly default?: SettingDefault
  /** Which values are allowed, for people. */
  readonly bounds: string
  /** Whether the value must never be shown. */
  readonly secret: boolean
  readonly parse: (text: string) => unknown
}

interface Described {
  about: string
  unit?: string
  default?: SettingDefault
  secret?: boolean
}

const settingsByName = new Map<string, Setting>()

/** Every variable, in the order of the schema. */
export function listSettings(): readonly Setting[] {
  return [...settingsByName.values()]
}

/** A whole number within bounds. */
export function IntegerSetting(options: Described & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options
  return declare(options, `${String(min)}–${String(max)}`, parseInteger, [IsInt(), Min(min), Max(max)])
}

/** One word out of a list. */
export function ChoiceSetting(options: Described & { options: readonly string[] }): PropertyDecorator {
  const bounds = options.options.map((option) => `\`${option}\``).join(', ')
  return declare(options, bounds, (text) => text, [IsIn([...options.options])])
}

/** Text that passes a check of its own. `bounds` says for people what the check wants. */
export function TextSetting(
  options: Described & { bounds: string; accepts: (text: string) => boolean },
): PropertyDecorator {
  return declare(options, options.bounds, (text) => text, [
    ValidateBy({
      name: 'text',
      validator: {
        validate: (value) => typeof value === 'string' && options.accepts(value),
        defaultMessage: () => `must be ${options.bounds}`,
      },
    }),
  ])
}

/** Texts separated by commas, each of which passes a check; never null. */
export function ListSetting(
  options: Described & { bounds: string; accepts: (item: string) => boolean },
): PropertyDecorator {
  return declare(options, options.bounds, parseList, [
    ValidateBy({
      name: 'list',
      validator: {
        validate: (value) => Array.isArray(value) && value.every((item) => options.accepts(String(item))),
        defaultMessage: () => `must be ${options.bounds}`,
      },
    }),
  ])
}

function declare(
  described: Described,
  bounds: string,
  parse: (text: string) => unknown,
  checks: PropertyDecorator[],
): PropertyDecorator {
  return (target, property) => {
    const name = String(property)
    const setting = { name, about: described.about, unit: described.unit ?? null, bounds, parse }
    const secret = described.secret ?? false
    settingsByName.set(
      name,
      described.default === undefined ? { ...setting, secret } : { ...setting, secret, default: described.default },
    )
    if (described.default === null) IsOptional()(target, property)
    for (const check of checks) check(target, property)
  }
}

function parseInteger(text: string): number {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
}

function parseList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

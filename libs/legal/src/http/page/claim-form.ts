import { claimantKinds, legalWishes, type FieldFault, type LegalWish, type ProblemCode } from '@moderato/contracts'
import { markup, type Markup } from './markup.js'
import { textsIn, type PageLanguage, type PageTexts } from './page-texts.js'

/** Rights that people claim; orders of authorities have a form of their own. */
export const claimableRights = ['privacy', 'honour', 'portrait', 'copyright', 'other'] as const

/** What was typed so far, as a browser posts it. */
export type FormValues = Readonly<Record<string, string>>

/** Why a form was not taken. */
export interface FormRefusal {
  code: ProblemCode
  faults: readonly FieldFault[]
}

interface Field {
  t: PageTexts
  values: FormValues
  /** What is wrong with it; null for nothing. */
  fault: string | null
  name: string
}

/** The form, with all that was typed and what is wrong with it. */
export function claimForm(
  path: string,
  language: PageLanguage,
  values: FormValues,
  refusal: FormRefusal | null,
): Markup {
  const t = textsIn(language)
  const field = (name: string): Field => ({ t, values, name, fault: faultOf(t, refusal, name) })
  return markup`<p>${t.about}</p>
    ${refusal === null ? null : refusalNotice(t, refusal)}
    <form method="post" action="${path}" novalidate>
      <input type="hidden" name="key" value="${values['key'] ?? ''}" /><input
        type="hidden"
        name="lang"
        value="${language}"
      />
      ${line(field('commentId'), { label: t.comment, hint: t.commentHint, isNeeded: true })}
      ${choices(field('right'), { label: t.right, options: claimableRights.map((value) => [value, t.rights[value]]) })}
      ${choices(field('wish'), { label: t.wish, options: legalWishes.map((value: LegalWish) => [value, t.wishes[value]]) })}
      ${area(field('explanation'), { label: t.explanation, isNeeded: true })}
      ${area(field('evidence'), { label: t.evidence, hint: t.evidenceHint })}
      ${choices(field('claimantKind'), { label: t.claimantKind, options: claimantKinds.map((value) => [value, t.claimantKinds[value]]) })}
      ${line(field('name'), { label: t.name, isNeeded: true, complete: 'name' })}
      ${line(field('contact'), { label: t.contact, hint: t.contactHint, isNeeded: true, complete: 'email' })}
      ${line(field('proxy'), { label: t.proxy, hint: t.proxyHint })} ${confirmation(field('goodFaith'))}
      <button type="submit">${t.send}</button>
    </form>`
}

function refusalNotice(t: PageTexts, { code }: FormRefusal): Markup {
  const reasons: Partial<Record<string, string>> = t.refusals
  return markup`<div class="notice refused" role="alert">
    <p>${t.refused}</p>
    <p>${reasons[code] ?? t.otherRefusal}</p>
  </div>`
}

function faultOf({ faults: t }: PageTexts, refusal: FormRefusal | null, name: string): string | null {
  const fault = refusal?.faults.find(({ pointer }) => pointer === `/${name}`)
  if (fault === undefined) return refusal?.code === 'not-found' && name === 'commentId' ? t.comment : null
  if (name === 'goodFaith') return t.goodFaith
  if (name === 'commentId') return t.comment
  if (name === 'right' || name === 'wish' || name === 'claimantKind') return t.choose
  if (fault.rule === 'too-long') return t.tooLong(String(fault.limits?.[0] ?? ''))
  return fault.rule === 'empty' || fault.rule === 'not-text' ? t.empty : t.other
}

interface FieldWords {
  label: string
  hint?: string
  isNeeded?: boolean
  /** What a browser may fill in. */
  complete?: string
}

function line(field: Field, words: FieldWords): Markup {
  const { name, values } = field
  return markup`<div class="field">
    ${labelOf(field, words)}
    <input
      type="text"
      id="${name}"
      name="${name}"
      value="${values[name] ?? ''}"
      autocomplete="${words.complete ?? 'off'}"
      ${states(field, words)}
    />
    ${faultLine(field)}
  </div>`
}

function area(field: Field, words: FieldWords): Markup {
  const { name, values } = field
  // A browser drops the first line break of a text area.
  return markup`<div class="field">
    ${labelOf(field, words)}
    <textarea id="${name}" name="${name}" rows="6" ${states(field, words)}>
${values[name] ?? ''}</textarea>
    ${faultLine(field)}
  </div>`
}

function choices(
  field: Field,
  { label, options }: { label: string; options: readonly (readonly [string, string])[] },
): Markup {
  const { name, values, t } = field
  const items = options.map(([value, text]) => {
    const checked = values[name] === value ? markup`checked` : null
    return markup`<label class="choice"><input type="radio" name="${name}" value="${value}" ${checked} />${text}</label>`
  })
  return markup`<fieldset class="field">
    <legend>${label} <span class="mark">${t.needed}</span></legend>
    ${items}${faultLine(field)}
  </fieldset>`
}

function confirmation(field: Field): Markup {
  const { t, values } = field
  const checked = values['goodFaith'] === 'yes' ? markup`checked` : null
  return markup`<div class="field">
    <label class="choice"
      ><input
        type="checkbox"
        name="goodFaith"
        value="yes"
        ${checked}
        ${states(field, { label: '', isNeeded: true })}
      />${t.goodFaith}</label
    >${faultLine(field)}
  </div>`
}

function labelOf({ name, t }: Field, { label, hint, isNeeded = false }: FieldWords): Markup {
  const mark = isNeeded ? markup` <span class="mark">${t.needed}</span>` : null
  const more = hint === undefined ? null : markup`<p class="hint" id="${name}-hint">${hint}</p>`
  return markup`<label for="${name}">${label}${mark}</label>${more}`
}

function states({ name, fault }: Field, { hint, isNeeded = false }: FieldWords): Markup {
  const about = [...(hint === undefined ? [] : [`${name}-hint`]), ...(fault === null ? [] : [`${name}-fault`])].join(
    ' ',
  )
  const described = about === '' ? null : markup`aria-describedby="${about}"`
  return markup`${isNeeded ? markup`required` : null} ${fault === null ? null : markup`aria-invalid="true"`} ${described}`
}

function faultLine({ name, fault }: Field): Markup | null {
  return fault === null ? null : markup`<p class="fault" id="${name}-fault">${fault}</p>`
}

import type { FieldFault, FieldRule } from '@moderato/contracts'
import type { Language } from './language.js'

type Wording = string | ((from: string, to: string) => string)

const ko: Readonly<Record<FieldRule, Wording>> = {
  unknown: '여기에 쓸 수 없는 항목입니다',
  empty: '비워 둘 수 없습니다',
  'too-short': (min) => `${min}자 이상이어야 합니다`,
  'too-long': (max) => `${max}자까지 쓸 수 있습니다`,
  length: (min, max) => `${min}자부터 ${max}자까지 쓸 수 있습니다`,
  'too-many-marks': '한 글자에 부호를 너무 많이 겹쳐 썼습니다',
  'too-small': (min) => `${min} 이상이어야 합니다`,
  'too-large': (max) => `${max} 이하여야 합니다`,
  'too-few': (min) => `${min}개 이상이어야 합니다`,
  'too-many': (max) => `${max}개까지 둘 수 있습니다`,
  repeated: '같은 것이 두 번 있습니다',
  'not-listed': '고를 수 있는 값이 아닙니다',
  'not-text': '글자여야 합니다',
  'not-number': '숫자여야 합니다',
  'not-whole-number': '정수여야 합니다',
  'not-boolean': '예 또는 아니요여야 합니다',
  'not-list': '목록이어야 합니다',
  'not-object': '알 수 없는 모양입니다',
  'not-date': '날짜여야 합니다',
  'not-id': 'ID가 아닙니다',
  'not-address': '쓸 수 있는 주소가 아닙니다',
  'needs-calendar': '먼저 근무 시간을 정해야 합니다',
  form: '쓸 수 없는 글자가 있거나 모양이 맞지 않습니다',
  invalid: '여기에 쓸 수 없는 값입니다',
}

/** Where the service's own English says it well enough, there is no word. */
const en: Partial<Record<FieldRule, Wording>> = {
  empty: 'This cannot be empty',
  'too-long': (max) => `At most ${max} characters`,
  length: (min, max) => `Between ${min} and ${max} characters`,
  'too-small': (min) => `At least ${min}`,
  'too-large': (max) => `At most ${max}`,
  'too-many': (max) => `At most ${max} of them`,
  'needs-calendar': 'Set working hours first',
  form: 'There are signs in it that cannot stand here',
}

/** What is wrong with a field, for the person in front of the screen. */
export function fieldFaultText({ rule, limits = [], detail }: FieldFault, language: Language): string {
  const wording =
    (language === 'ko' ? (ko[rule] as Wording | undefined) : en[rule]) ?? (language === 'ko' ? ko.invalid : detail)
  if (typeof wording === 'string') return wording
  const numbers = new Intl.NumberFormat(language)
  const [from = '', to = ''] = limits.map((limit) => numbers.format(limit))
  return wording(from, to)
}

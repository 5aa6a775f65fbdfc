import { catalogue, type Translation } from '../texts/catalogue.js'

const ko = {
  outcome: '판단',
  policy: '근거 정책',
  choosePolicy: '정책을 고르세요',
  explanation: '설명',
  explanationHint: '작성자에게 보내는 사유에 들어갑니다. 비워 둘 수 있습니다.',
}

const en: Translation<typeof ko> = {
  outcome: 'Decision',
  policy: 'Policy',
  choosePolicy: 'Choose a policy',
  explanation: 'Explanation',
  explanationHint: 'Part of the reasons the author is told. May be left empty.',
}

export const judgementTexts = catalogue({ ko, en })

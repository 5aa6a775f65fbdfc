import type { Locale } from '@moderato/contracts'

/** What a reporter is told at once: a person in charge will look at it. */
const receipts: Record<Locale, string> = {
  ko: '신고접수가 완료되었습니다. 담당자가 확인후 신속히 처리하도록 하겠습니다',
  en: 'Your report has been received. A moderator will review it and act on it promptly.',
  zh: '举报已受理。负责人员将在核实后尽快处理。',
  ja: '通報を受け付けました。担当者が確認のうえ、速やかに対応いたします。',
  vi: 'Chúng tôi đã nhận được báo cáo của bạn. Người phụ trách sẽ kiểm tra và xử lý sớm nhất có thể.',
}

/** The receipt in the reporter's language. */
export function receiptMessage(locale: Locale): string {
  return receipts[locale]
}

import type { NoticeTexts } from './notice-texts.js'

const law = (reference: string | null) => (reference === null ? '' : `（${reference}）`)

export const zh: NoticeTexts = {
  policies: {
    spam: '广告或刷屏',
    abuse: '辱骂或骚扰',
    hate: '仇恨或歧视言论',
    sexual: '色情内容',
    threat: '威胁或暴力',
    'self-harm': '自残或自杀相关内容',
    privacy: '泄露个人信息',
    defamation: '损害名誉',
    misinformation: '虚假信息',
    illegal: '违法信息',
    other: '其他违反评论规则的行为',
  },
  outcomeActed: {
    hide: '经审核，您举报的评论违反了评论规则，现已隐藏。感谢您的反馈。',
    remove: '经审核，您举报的评论违反了评论规则，现已移除。感谢您的反馈。',
  },
  outcomeDismissed: '经审核，您举报的评论未违反评论规则，予以保留。',
  outcomeMoot: '您举报的评论已由作者自行删除，处理就此结束。',
  restricted: { hide: '您的评论已依据评论规则被隐藏。', remove: '您的评论已依据评论规则被移除。' },
  provisional: '因多位读者举报，您的评论已暂时隐藏。工作人员将尽快审核；如24小时内未作出决定，评论将恢复显示。',
  policy: (name) => `原因：${name}。`,
  ground: {
    terms: (reference) => `该处理依据使用条款${law(reference)}作出。`,
    illegal: (reference) => `该处理依据法律${law(reference)}作出。`,
  },
  explained: (words) => `审核人员说明：${words}`,
  byPerson: '该评论经读者举报，由工作人员审核后作出决定。',
  byMachine: '该决定使用了自动化手段。',
  appealBy: (day) => `如有异议，可在${day}前提出申诉，将由其他工作人员重新审核。`,
  correction: '此前通知您的决定已撤销，我们将重新审核。给您带来不便，敬请谅解。',
  sanctions: { warn: '警告', mute: '限制展示', premoderate: '先审后发', suspend: '暂停评论', ban: '永久禁止评论' },
  sanctioned: {
    warn: () => '因违反评论规则，现对您予以警告。如再次发生，可能会限制您的评论功能。',
    mute: (until) => `您的评论${until === null ? '暂时' : `在${until}前`}不会向其他读者展示。`,
    premoderate: (until) => `${until === null ? '今后' : `${until}前`}您的评论将在审核后发布。`,
    suspend: (until) => `您${until === null ? '暂时' : `在${until}前`}不能发表评论。`,
    ban: () => '您已被永久禁止发表评论。',
  },
  sanctionLifted: (name) => `对您的“${name}”措施已解除。`,
  appealReceipt: '您的申诉已受理。未参与原决定的工作人员将重新审核，并告知您结果。',
  appealUpheld: '经复核，维持原决定。',
  appealOverturned: '经复核，原决定已更正。',
  appealMoot: '您的申诉也随之结案。',
  temporaryMeasure: '因收到侵权通知，该评论已被暂时屏蔽。',
  measureEnded: '因侵权通知而暂时屏蔽的期限已届满。如无其他措施，该评论将恢复显示，事项仍在审核中。',
  overdue: '有案件已超过处理期限，请查看审核队列。',
  orders: {
    agency: '有关机关就您的评论提出了要求。负责人员将进行审核并告知结果，您可以对所采取的措施提出异议。',
    'election-commission':
      '选举管理委员会就您的评论提出了要求，我们将立即处理。自采取措施之日起3日内，您可以向该委员会提出异议。',
  },
  legalNotice: '有人主张您的评论侵犯了其权利。负责人员将进行审核并告知结果，您可以对所采取的措施提出异议。',
}

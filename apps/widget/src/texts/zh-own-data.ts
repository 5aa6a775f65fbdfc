import type { OwnDataMessages } from '../own-data/own-data-messages.js'

const texts: OwnDataMessages = {
  exportTitle: '下载我的数据',
  exportExplain: '将您的评论、投票、举报、通知和屏蔽名单保存为一个文件（JSON）。',
  exportDo: '下载',
  exported: '已开始下载',
  eraseTitle: '删除我的数据',
  eraseExplain: '您的名称和文字将从所有评论中清除，只保留空位。您在本站的账号不受影响。',
  eraseDo: '删除',
  eraseConfirm: '确定全部删除吗？此操作无法撤销。',
  erased: '已全部删除。再次登录后，您将作为新用户开始。',
}

export default texts

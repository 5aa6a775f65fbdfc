import type { LawMessages } from '../law/law-messages.js'

const texts: LawMessages = {
  blocked: {
    claimant: 'Bình luận bị tạm chặn do khiếu nại về xâm phạm quyền. (Luật Mạng Hàn Quốc, Điều 44-2, đến {date})',
    agency: 'Bình luận bị tạm chặn theo yêu cầu của cơ quan có thẩm quyền. (Luật Mạng Hàn Quốc, Điều 44-7, đến {date})',
    'election-commission':
      'Bình luận bị tạm chặn theo yêu cầu của ủy ban bầu cử. (Luật Bầu cử công chức Hàn Quốc, đến {date})',
  },
  claimAsk: 'Bình luận này xâm phạm quyền của bạn?',
  claimDo: 'Gửi thông báo xâm phạm (tiếng Anh, tiếng Hàn)',
  newTab: 'thẻ mới',
  election: 'Thời gian bầu cử: đến {date}, bình luận chỉ xếp theo mới nhất và giới hạn viết có thể chặt chẽ hơn.',
}

export default texts

import type { NoticeTexts } from './notice-texts.js'

const law = (reference: string | null) => (reference === null ? '' : ` (${reference})`)

export const vi: NoticeTexts = {
  policies: {
    spam: 'quảng cáo hoặc thư rác',
    abuse: 'xúc phạm hoặc quấy rối',
    hate: 'ngôn từ thù ghét hoặc phân biệt đối xử',
    sexual: 'nội dung khiêu dâm',
    threat: 'đe dọa hoặc bạo lực',
    'self-harm': 'nội dung về tự gây hại hoặc tự tử',
    privacy: 'tiết lộ thông tin cá nhân',
    defamation: 'xúc phạm danh dự',
    misinformation: 'thông tin sai sự thật',
    illegal: 'nội dung trái pháp luật',
    other: 'vi phạm khác về quy định bình luận',
  },
  outcomeActed: {
    hide: 'Chúng tôi đã xem xét bình luận bạn báo cáo, nhận thấy vi phạm quy định và đã ẩn bình luận. Cảm ơn bạn đã cho biết.',
    remove:
      'Chúng tôi đã xem xét bình luận bạn báo cáo, nhận thấy vi phạm quy định và đã gỡ bỏ. Cảm ơn bạn đã cho biết.',
  },
  outcomeDismissed: 'Chúng tôi đã xem xét bình luận bạn báo cáo, không thấy vi phạm quy định nên giữ nguyên.',
  outcomeMoot: 'Tác giả đã tự xóa bình luận bạn báo cáo nên việc xử lý kết thúc.',
  restricted: {
    hide: 'Bình luận của bạn đã bị ẩn theo quy định bình luận.',
    remove: 'Bình luận của bạn đã bị gỡ bỏ theo quy định bình luận.',
  },
  provisional:
    'Do nhiều độc giả báo cáo, bình luận của bạn tạm thời bị ẩn. Người phụ trách sẽ sớm xem xét; nếu không có quyết định trong 24 giờ, bình luận sẽ hiển thị lại.',
  policy: (name) => `Lý do: ${name}.`,
  ground: {
    terms: (reference) => `Quyết định dựa trên điều khoản sử dụng${law(reference)}.`,
    illegal: (reference) => `Quyết định dựa trên pháp luật${law(reference)}.`,
  },
  explained: (words) => `Giải thích của người phụ trách: ${words}`,
  byPerson: 'Bình luận được độc giả báo cáo và do một người xem xét, quyết định.',
  byMachine: 'Quyết định này có sử dụng phương tiện tự động.',
  appealBy: (day) => `Nếu không đồng ý, bạn có thể khiếu nại đến ${day}; một người khác sẽ xem xét lại.`,
  correction: 'Chúng tôi đã rút lại quyết định đã thông báo trước đây và sẽ xem xét lại. Xin lỗi vì sự bất tiện này.',
  sanctions: {
    warn: 'cảnh cáo',
    mute: 'hạn chế hiển thị',
    premoderate: 'duyệt trước khi đăng',
    suspend: 'tạm ngừng bình luận',
    ban: 'cấm bình luận vĩnh viễn',
  },
  sanctioned: {
    warn: () =>
      'Bạn bị cảnh cáo vì vi phạm quy định bình luận. Nếu tái diễn, quyền bình luận của bạn có thể bị hạn chế.',
    mute: (until) =>
      `Bình luận của bạn ${until === null ? 'tạm thời' : `đến ${until}`} không hiển thị với độc giả khác.`,
    premoderate: (until) =>
      `Bình luận của bạn ${until === null ? 'từ nay' : `đến ${until}`} được duyệt trước khi đăng.`,
    suspend: (until) => `Bạn ${until === null ? 'tạm thời' : `đến ${until}`} không thể viết bình luận.`,
    ban: () => 'Bạn bị cấm bình luận vĩnh viễn.',
  },
  sanctionLifted: (name) => `Biện pháp “${name}” đối với bạn đã được gỡ bỏ.`,
  appealReceipt:
    'Khiếu nại của bạn đã được tiếp nhận. Người không tham gia quyết định ban đầu sẽ xem xét lại và báo kết quả.',
  appealUpheld: 'Sau khi xem xét khiếu nại, quyết định ban đầu được giữ nguyên.',
  appealOverturned: 'Sau khi xem xét khiếu nại, quyết định ban đầu đã được sửa lại.',
  appealMoot: 'Khiếu nại của bạn cũng được khép lại.',
  temporaryMeasure: 'Theo thông báo xâm phạm quyền, bình luận đã bị chặn tạm thời.',
  measureEnded:
    'Thời hạn chặn tạm thời theo thông báo xâm phạm quyền đã hết. Bình luận được hiển thị lại nếu không có biện pháp khác; vụ việc vẫn đang được xem xét.',
  overdue: 'Có vụ việc đã quá hạn xử lý. Vui lòng xem các hàng đợi duyệt.',
  orders: {
    agency:
      'Một cơ quan đã yêu cầu xử lý bình luận của bạn. Người phụ trách sẽ xem xét và báo kết quả; bạn có thể phản đối biện pháp được áp dụng.',
    'election-commission':
      'Ủy ban bầu cử đã yêu cầu xử lý bình luận của bạn và yêu cầu được thực hiện ngay. Bạn có thể phản đối với ủy ban trong 3 ngày kể từ ngày áp dụng biện pháp.',
  },
  legalNotice:
    'Có người cho rằng bình luận của bạn xâm phạm quyền của họ. Người phụ trách sẽ xem xét và báo kết quả; bạn có thể phản đối biện pháp được áp dụng.',
}

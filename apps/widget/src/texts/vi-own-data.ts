import type { OwnDataMessages } from '../own-data/own-data-messages.js'

const texts: OwnDataMessages = {
  exportTitle: 'Tải dữ liệu của bạn',
  exportExplain: 'Bình luận, lượt bình chọn, báo cáo, thông báo và danh sách chặn trong một tệp (JSON).',
  exportDo: 'Tải xuống',
  exported: 'Đã bắt đầu tải xuống',
  eraseTitle: 'Xóa dữ liệu của bạn',
  eraseExplain:
    'Tên và lời của bạn bị xóa khỏi mọi bình luận, chỉ còn lại chỗ trống. Tài khoản của bạn trên trang này vẫn giữ nguyên.',
  eraseDo: 'Xóa',
  eraseConfirm: 'Bạn chắc chắn muốn xóa? Không thể hoàn tác.',
  erased: 'Đã xóa tất cả. Nếu đăng nhập lại, bạn bắt đầu như một người mới.',
}

export default texts

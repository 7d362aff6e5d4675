import type { BuiltInCategory } from './faq.ts';

export const HELP: BuiltInCategory = {
  code: 'ho-tro',
  name: 'Hỗ trợ và an toàn thông tin',
  faqs: [
    {
      code: 'tong-dai',
      question: 'Số tổng đài hỗ trợ của BHXH Việt Nam là số nào?',
      answer:
        'Tổng đài chính thức là 1900 9068, gọi được mọi ngày, cả ngày lẫn đêm; bấm phím 8 khi cần hỗ trợ về mật khẩu. Địa chỉ thư điện tử hỗ trợ xem ở mục Liên hệ chính thức.',
    },
    {
      code: 'tong-dai-gia-mao',
      question: 'Làm sao nhận biết tổng đài, tin nhắn, trang web giả mạo BHXH?',
      answer:
        'Dùng chức năng kiểm tra liên hệ chính thức: dán số điện thoại, địa chỉ thư hoặc đường dẫn để biết có phải của cơ quan BHXH không. Trang chính thức nằm dưới tên miền baohiemxahoi.gov.vn. Có số giả mạo thu cước rất cao, tới 8.000 đồng một phút.',
    },
    {
      code: 'can-bo-hoi-otp',
      question: 'Có người tự xưng cán bộ BHXH hỏi mã OTP, mật khẩu thì làm gì?',
      answer:
        'Không cung cấp. Cơ quan BHXH không bao giờ hỏi mật khẩu hay mã OTP. Hãy dừng cuộc gọi và báo tổng đài 1900 9068. Nếu lỡ cung cấp, hãy đổi mật khẩu ngay; mọi phiên đăng nhập khác sẽ kết thúc.',
    },
    {
      code: 'khieu-nai-quyet-dinh',
      question: 'Không đồng ý với quyết định của cơ quan BHXH thì khiếu nại thế nào?',
      answer: 'Gửi khiếu nại đến cơ quan đã ra quyết định. Phản ánh và kiến nghị cũng gửi được ngay trong ứng dụng.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 128',
    },
    {
      code: 'co-quan-bhxh-gan-nhat',
      question: 'Cơ quan BHXH gần nhất ở đâu?',
      answer:
        'Dùng tra cứu cơ quan BHXH theo tỉnh, xã hoặc theo vị trí. Từ ngày 01/07/2025 có 34 BHXH tỉnh, thành phố và các BHXH cơ sở; tên tỉnh, tên huyện cũ vẫn dẫn đến cơ quan hiện nay.',
      legalBasis: 'Quyết định 2286/QĐ-BTC',
    },
    {
      code: 'theo-doi-ho-so',
      question: 'Làm sao biết hồ sơ đã nộp đang ở bước nào?',
      answer:
        'Mở Dịch vụ công, mục Lịch sử. Mỗi hồ sơ có mã dạng số/năm/số thứ tự, ví dụ 06991/2018/08608, cơ quan tiếp nhận, ngày hẹn trả và trạng thái hiện tại.',
    },
    {
      code: 'bao-ve-du-lieu-ca-nhan',
      question: 'Thông tin cá nhân của tôi được bảo vệ thế nào?',
      answer:
        'Pháp luật cấm truy cập, sử dụng, cung cấp trái phép dữ liệu BHXH. Chỉ bạn đọc được hồ sơ của mình sau khi đăng nhập, và các hoạt động với tài khoản được ghi lại để bạn xem.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 9; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
    },
    {
      code: 'vssid-la-gi',
      question: 'VssID là gì, dùng có mất tiền không?',
      answer:
        'VssID là ứng dụng BHXH số của BHXH Việt Nam: xem thông tin cá nhân, thẻ BHYT, quá trình tham gia, các khoản hưởng, sổ khám chữa bệnh, làm dịch vụ công và tra cứu. Cài đặt và sử dụng miễn phí; cần tài khoản để xem thông tin của mình, không cần tài khoản để tra cứu chung và nhận hỗ trợ.',
    },
    {
      code: 'gio-lam-viec',
      question: 'Cơ quan BHXH làm việc giờ nào, ngày nào?',
      answer:
        'Thường trong giờ hành chính từ thứ Hai đến thứ Sáu, trừ ngày lễ, Tết. Giờ của từng cơ quan, khi đã được ghi, xem trong mục Tra cứu cơ quan BHXH; hỏi tổng đài 1900 9068 trước khi đi nếu chưa chắc.',
    },
  ],
};

import type { BuiltInCategory } from './faq.ts';

export const ACCOUNT: BuiltInCategory = {
  code: 'tai-khoan',
  name: 'Tài khoản và đăng nhập',
  faqs: [
    {
      code: 'dang-ky-tai-khoan',
      question: 'Đăng ký tài khoản giao dịch điện tử với cơ quan BHXH như thế nào?',
      answer:
        'Điền tờ khai đăng ký (Mẫu số 01) với mã số BHXH, họ tên, ngày sinh, số giấy tờ tùy thân, địa chỉ, số điện thoại, thư điện tử và ảnh, rồi nhập mã xác nhận OTP để gửi.\n\nSau đó mang giấy tờ tùy thân đến bộ phận một cửa của cơ quan BHXH đã chọn để đối chiếu. Khi được duyệt, bạn nhận mật khẩu tạm thời và phải đổi ở lần đăng nhập đầu tiên.',
    },
    {
      code: 'ten-dang-nhap',
      question: 'Tên đăng nhập là gì?',
      answer:
        'Tên đăng nhập là mã số BHXH gồm 10 chữ số. Bạn cũng có thể dùng số định danh cá nhân (CCCD) gồm 12 chữ số.',
    },
    {
      code: 'bi-khoa-do-nhap-sai',
      question: 'Nhập sai mật khẩu nhiều lần thì bị khóa bao lâu?',
      answer:
        'Sau 5 lần nhập sai, việc đăng nhập trên thiết bị đó bị khóa 15 phút. Hết thời gian này bạn có thể thử lại. Nếu không nhớ mật khẩu, hãy dùng chức năng quên mật khẩu.',
    },
    {
      code: 'dung-tren-hai-dien-thoai',
      question: 'Có dùng một tài khoản trên hai điện thoại cùng lúc được không?',
      answer:
        'Không. Mỗi tài khoản chỉ đăng nhập trên một thiết bị tại một thời điểm. Khi bạn đăng nhập trên thiết bị thứ hai và đồng ý tiếp tục, mã OTP được gửi đến số điện thoại đã đăng ký; nhập đúng mã thì thiết bị cũ tự đăng xuất.',
    },
    {
      code: 'doi-dien-thoai-moi',
      question: 'Tôi đổi điện thoại mới thì làm sao chuyển tài khoản sang?',
      answer:
        'Cài ứng dụng trên điện thoại mới và đăng nhập bằng mã số BHXH cùng mật khẩu. Ứng dụng báo tài khoản đang dùng ở thiết bị khác; chọn tiếp tục và nhập mã OTP gửi về số điện thoại đã đăng ký. Bạn không cần giữ điện thoại cũ, chỉ cần còn dùng số điện thoại đó.',
    },
    {
      code: 'thong-bao-bi-dang-xuat',
      question: 'Vì sao ứng dụng báo tôi đã bị đăng xuất trên thiết bị này?',
      answer:
        'Vì tài khoản vừa đăng nhập trên thiết bị khác, mật khẩu vừa được đổi hoặc phiên đã hết hạn; thông báo cho biết lý do và thời điểm. Nếu không phải bạn làm, hãy đổi mật khẩu ngay và gọi tổng đài 1900 9068.',
    },
    {
      code: 'dang-ky-cho-con',
      question: 'Cha mẹ đăng ký tài khoản cho con như thế nào?',
      answer:
        'Từ tài khoản của cha hoặc mẹ, vào Dịch vụ công, chọn Đăng ký tài khoản giao dịch điện tử cho con. Nhập mã số BHXH và họ tên của con, tải lên ảnh chân dung và ảnh giấy khai sinh, rồi chọn cơ quan BHXH. Hồ sơ được duyệt trực tuyến, không phải đến cơ quan BHXH.',
    },
    {
      code: 'doi-so-dien-thoai',
      question: 'Tôi muốn đổi số điện thoại nhận OTP thì làm thế nào?',
      answer:
        'Mở Thông tin tài khoản trong ứng dụng hoặc trên Cổng dịch vụ công BHXH, chọn sửa số điện thoại, nhập mật khẩu rồi xác nhận bằng mã OTP gửi đến số mới. Nếu không còn dùng được cả số điện thoại lẫn thư điện tử đã đăng ký, hãy mang giấy tờ tùy thân đến cơ quan BHXH gần nhất.',
    },
    {
      code: 'ai-da-dang-nhap',
      question: 'Làm sao biết có ai đã đăng nhập hay tra cứu thông tin của tôi?',
      answer:
        'Mục hoạt động tài khoản ghi lại mọi lần đăng nhập, nhập sai mật khẩu, gửi mã OTP, đổi thiết bị và mỗi lần mã số BHXH của bạn được tra cứu. Thấy hoạt động lạ, hãy đổi mật khẩu và gọi tổng đài 1900 9068.',
    },
    {
      code: 'dang-nhap-vneid',
      question: 'Có đăng nhập bằng VNeID được không?',
      answer:
        'Chưa được. Ứng dụng này đăng nhập bằng mã số BHXH hoặc số định danh cá nhân cùng mật khẩu. Quên mật khẩu thì chọn Quên mật khẩu và nhập mã OTP gửi đến số điện thoại hoặc thư điện tử đã đăng ký.',
    },
    {
      code: 'xoa-tai-khoan',
      question: 'Muốn xóa hoặc khóa tài khoản thì làm thế nào?',
      answer:
        'Bạn không tự xóa được tài khoản trong ứng dụng. Nghi bị lộ thì đổi mật khẩu và kết thúc các phiên lạ trong mục hoạt động tài khoản. Muốn khóa hẳn, hãy mang giấy tờ tùy thân đến cơ quan BHXH; quá trình đóng và quyền lợi của bạn không mất.',
    },
    {
      code: 'thong-tin-khong-khop',
      question: 'Đăng ký tài khoản báo thông tin không khớp thì làm gì?',
      answer:
        'Mã số BHXH, họ tên, ngày sinh và số giấy tờ trên tờ khai phải đúng như cơ quan BHXH đang lưu; để giữ kín thông tin, ứng dụng không nói phần nào sai. Hãy so lại với thẻ, sổ. Nếu vẫn không khớp, thường là hồ sơ còn số CMND cũ hoặc sai họ tên, ngày sinh: đề nghị điều chỉnh thông tin ở cơ quan BHXH rồi đăng ký lại.',
    },
    {
      code: 'nho-dang-ky-tai-co-quan',
      question: 'Không rành điện thoại thì đăng ký tài khoản thế nào?',
      answer:
        'Người thân có thể điền tờ khai giúp bạn, với số điện thoại của bạn để nhận mã OTP. Bạn cũng có thể mang giấy tờ tùy thân và điện thoại đến bộ phận một cửa của cơ quan BHXH gần nhất để được hướng dẫn; đằng nào cán bộ cũng phải đối chiếu giấy tờ ở đó.',
    },
    {
      code: 'xem-the-cua-con',
      question: 'Xem thẻ BHYT của con trong ứng dụng ở đâu?',
      answer:
        'Trước hết đăng ký tài khoản cho con từ tài khoản của cha hoặc mẹ, trong Dịch vụ công. Khi hồ sơ được duyệt, đăng nhập bằng mã số BHXH của con để xem thẻ; mã OTP gửi về điện thoại của cha hoặc mẹ.',
    },
  ],
};

export const PASSWORD: BuiltInCategory = {
  code: 'mat-khau',
  name: 'Mật khẩu và mã OTP',
  faqs: [
    {
      code: 'quen-mat-khau',
      question: 'Tôi quên mật khẩu thì lấy lại bằng cách nào?',
      answer:
        'Ở màn hình đăng nhập, chọn Quên mật khẩu, nhập mã số BHXH rồi nhập mã OTP được gửi đến số điện thoại hoặc thư điện tử đã đăng ký để đặt mật khẩu mới. Cách này không mất phí.',
    },
    {
      code: 'quen-mat-khau-nhan-tin',
      question: 'Nhắn tin lấy lại mật khẩu qua đầu số 8079 có mất tiền không?',
      answer:
        'Có. Tin nhắn theo cú pháp BH MK, dấu cách, mã số BHXH gửi 8079 có giá 1.000 đồng. Đặt lại mật khẩu ngay trong ứng dụng thì không mất phí.',
    },
    {
      code: 'doi-mat-khau',
      question: 'Đổi mật khẩu ở đâu?',
      answer:
        'Đăng nhập, chọn Đổi mật khẩu, nhập mật khẩu cũ và nhập mật khẩu mới hai lần, chọn Hoàn tất rồi nhập mã OTP gửi đến số điện thoại đã đăng ký. Sau khi đổi, các phiên đăng nhập khác kết thúc.',
    },
    {
      code: 'mat-khau-the-nao-la-manh',
      question: 'Mật khẩu mới phải như thế nào?',
      answer:
        'Mật khẩu dài từ 8 đến 128 ký tự, dùng được mọi ký tự kể cả chữ có dấu và dấu cách. Mật khẩu quá phổ biến hoặc trùng mã số BHXH, họ tên, ngày sinh, số điện thoại bị từ chối kèm lý do.',
    },
    {
      code: 'mat-khau-tam-thoi',
      question: 'Mật khẩu tạm thời là gì và dùng được bao lâu?',
      answer:
        'Mật khẩu tạm thời được cấp khi tài khoản được duyệt, chỉ dùng để đăng nhập lần đầu và có hạn. Bạn phải đặt mật khẩu mới ngay. Nếu mật khẩu tạm thời đã hết hạn, hãy dùng chức năng quên mật khẩu.',
    },
    {
      code: 'otp-co-hieu-luc-bao-lau',
      question: 'Mã OTP có hiệu lực bao lâu, nhập sai thì sao?',
      answer:
        'Mã OTP gồm 6 chữ số, có hiệu lực 5 phút và chỉ dùng một lần. Mỗi yêu cầu được nhập sai tối đa 5 lần; sau đó hãy bắt đầu lại từ đầu để nhận mã mới.',
    },
    {
      code: 'khong-nhan-duoc-otp',
      question: 'Tôi không nhận được mã OTP thì phải làm gì?',
      answer:
        'Kiểm tra số điện thoại hoặc thư điện tử đã che trên màn hình có phải của bạn không, xem cả hộp thư rác và chờ trạng thái gửi tin. Sau 60 giây bạn có thể yêu cầu gửi lại, tối đa 5 lần trong một giờ. Nếu kênh nhận không còn là của bạn, hãy đến cơ quan BHXH để cập nhật.',
    },
    {
      code: 'otp-khong-phai-toi-yeu-cau',
      question: 'Tôi nhận được mã OTP mà không hề yêu cầu thì sao?',
      answer:
        'Có người đang thử dùng tài khoản của bạn. Không đọc hay chuyển mã cho ai, kể cả người tự xưng là cán bộ BHXH. Hãy xem mục hoạt động tài khoản và đổi mật khẩu nếu thấy bất thường.',
    },
  ],
};

export const IDENTITY: BuiltInCategory = {
  code: 'ma-so-bhxh',
  name: 'Mã số BHXH và giấy tờ',
  faqs: [
    {
      code: 'ma-so-bhxh-la-gi',
      question: 'Mã số BHXH là gì, có thay đổi không?',
      answer:
        'Mã số BHXH gồm 10 chữ số, mỗi người có một mã duy nhất dùng suốt đời. Đó cũng là 10 ký tự cuối của mã thẻ BHYT loại 15 ký tự.',
      legalBasis: 'Quyết định 1351/QĐ-BHXH ngày 16/11/2015',
    },
    {
      code: 'tra-cuu-ma-so-bhxh',
      question: 'Tôi không nhớ mã số BHXH thì tra cứu ở đâu?',
      answer:
        'Dùng chức năng Tra cứu mã số BHXH, không cần đăng nhập. Bạn nhập họ tên, ngày sinh cùng một thông tin nữa: số giấy tờ, nơi cư trú hoặc mã hộ gia đình; hoặc dùng số thẻ, mã QR của thẻ BHYT. Kết quả được che bớt để bảo vệ thông tin cá nhân. Mã đầy đủ có trên thẻ BHYT và sổ BHXH.',
    },
    {
      code: 'tra-cuu-bi-gioi-han',
      question: 'Vì sao tra cứu mã số BHXH bị giới hạn số lần?',
      answer:
        'Để không ai dò được thông tin của người khác. Mỗi người được tra cứu tối đa 5 lần một ngày, từ lần thứ hai ứng dụng tự giải một bài toán nhỏ trước khi gửi, và mọi lần tra cứu đều được ghi lại.',
    },
    {
      code: 'cccd-thay-ma-so-bhxh',
      question: 'Số CCCD có thay mã số BHXH không?',
      answer:
        'Từ ngày 01/08/2025 số định danh cá nhân được sử dụng thay cho mã số BHXH; biểu mẫu dùng số định danh từ ngày 01/09/2026. Trong giai đoạn chuyển tiếp, bạn tra cứu được bằng cả hai số và không phải làm thủ tục gì.',
      legalBasis: 'Công văn 1804/BHXH-QLT; Thông báo 6877/TB-BHXH',
    },
    {
      code: 'hai-so-bhxh',
      question: 'Tôi có hai sổ BHXH thì phải làm gì?',
      answer:
        'Nộp cả hai sổ để gộp thành một. Thời gian đóng trùng chỉ được tính một lần, số tiền đóng thừa của thời gian trùng được hoàn trả.',
      legalBasis: 'Quyết định 595/QĐ-BHXH, Điều 46 khoản 4',
    },
    {
      code: 'sai-ho-ten-ngay-sinh',
      question: 'Họ tên hoặc ngày sinh trên sổ, thẻ khác với CCCD thì sửa thế nào?',
      answer:
        'Lập tờ khai TK1-TS ghi thông tin cần điều chỉnh kèm giấy tờ chứng minh, nộp qua đơn vị đang làm việc, qua dịch vụ công (mã 608A cấp lại sổ do thay đổi thông tin) hoặc tại cơ quan BHXH.',
    },
    {
      code: 'ma-don-vi-moi',
      question: 'Vì sao đơn vị của tôi có hai mã?',
      answer:
        'Từ ngày 01/08/2025 mã đơn vị được cấp theo cách mới, gắn với mã số doanh nghiệp hoặc mã ngân sách. Mã cũ vẫn còn trong lịch sử đóng; cả hai mã cùng chỉ một đơn vị.',
      legalBasis: 'Công văn 1804/BHXH-QLT',
    },
    {
      code: 'dia-chi-sau-sap-nhap',
      question: 'Sau khi sáp nhập tỉnh và bỏ cấp huyện, tôi có phải đổi giấy tờ BHXH không?',
      answer:
        'Từ ngày 01/07/2025 cả nước có 34 tỉnh, thành phố và không còn cấp huyện. Mã tỉnh trong số thẻ BHYT đã cấp được giữ nguyên. Khi tra cứu, bạn có thể nhập tên tỉnh cũ hoặc mới; tên huyện cũ dẫn đến cơ quan BHXH của tỉnh.',
      legalBasis: 'Nghị quyết 202/2025/QH15',
    },
    {
      code: 'cap-nhat-cccd',
      question: 'Đổi CMND sang CCCD thì cập nhật với cơ quan BHXH thế nào?',
      answer:
        'Nộp tờ khai điều chỉnh thông tin (mẫu TK1-TS) với số căn cước mới: qua đơn vị nếu bạn đang đi làm, trong Dịch vụ công, hoặc tại cơ quan BHXH. Mã số BHXH và quá trình đóng không thay đổi.',
    },
  ],
};

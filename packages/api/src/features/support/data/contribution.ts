import type { BuiltInCategory } from './faq.ts';

export const CONTRIBUTION: BuiltInCategory = {
  code: 'dong-bhxh',
  name: 'Đóng BHXH và sổ BHXH',
  faqs: [
    {
      code: 'ty-le-dong-bhxh-bat-buoc',
      question: 'Tỷ lệ đóng BHXH, BHYT, BHTN bắt buộc hằng tháng là bao nhiêu?',
      answer:
        'Người lao động đóng 10,5% tiền lương: 8% BHXH, 1,5% BHYT và 1% BHTN. Người sử dụng lao động đóng 21,5%: 17,5% BHXH (trong đó 0,5% tai nạn lao động, bệnh nghề nghiệp), 3% BHYT và 1% BHTN.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 33 và 34; Nghị định 158/2025/NĐ-CP, Điều 12',
    },
    {
      code: 'tien-luong-lam-can-cu-dong',
      question: 'Tiền lương làm căn cứ đóng BHXH thấp nhất và cao nhất là bao nhiêu?',
      answer:
        'Thấp nhất bằng mức tham chiếu và cao nhất bằng 20 lần mức tham chiếu. Với mức tham chiếu 2.530.000 đồng từ ngày 01/07/2026, đó là 2.530.000 đồng và 50.600.000 đồng; trước đó là 2.340.000 đồng và 46.800.000 đồng.',
      legalBasis: 'Luật BHXH 41/2024/QH15; Nghị định 161/2026/NĐ-CP',
    },
    {
      code: 'cach-tinh-tong-thoi-gian',
      question: 'Tổng thời gian tham gia được tính như thế nào?',
      answer:
        'Tính theo tháng. Các giai đoạn không liên tục được cộng lại, một tháng đóng ở hai nơi chỉ tính một lần, tháng không đóng không tính, và tháng đã hưởng BHXH một lần không được tính nữa. Ứng dụng giải thích từng tháng vì sao được tính hoặc không.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 5',
    },
    {
      code: 'thang-nghi-khong-luong',
      question: 'Nghỉ không lương bao nhiêu ngày thì tháng đó không đóng BHXH?',
      answer:
        'Tháng có từ 14 ngày làm việc trở lên không hưởng tiền lương thì không đóng BHXH và không được tính vào thời gian tham gia.',
    },
    {
      code: 'thieu-thang-dong',
      question: 'Vì sao quá trình tham gia của tôi bị thiếu tháng?',
      answer:
        'Thường do đơn vị báo chậm, đơn vị chậm đóng, dữ liệu chưa đồng bộ hoặc thông tin cá nhân không khớp. Hãy hỏi đơn vị trước; nếu vẫn thiếu, gửi đề nghị điều chỉnh kèm hợp đồng lao động, bảng lương đến cơ quan BHXH quản lý đơn vị.',
    },
    {
      code: 'cong-ty-cham-dong',
      question: 'Công ty trừ lương nhưng chậm đóng BHXH thì tôi làm gì?',
      answer:
        'Xem mục tổng thời gian chậm đóng trong quá trình tham gia. Bạn có quyền được thông tin về việc đóng và gửi phản ánh đến cơ quan BHXH. Đơn vị chậm đóng hoặc trốn đóng phải nộp thêm 0,03% mỗi ngày trên số tiền chậm đóng.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 38 đến 41',
    },
    {
      code: 'quyen-duoc-thong-bao',
      question: 'Tôi có quyền được thông báo về việc đóng BHXH không?',
      answer:
        'Có. Người tham gia được cung cấp thông tin về việc đóng BHXH hằng tháng bằng phương tiện điện tử và được xác nhận thông tin đóng khi có yêu cầu.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 10 khoản 1',
    },
    {
      code: 'so-bhxh-dien-tu',
      question: 'Sổ BHXH điện tử có giá trị như sổ giấy không?',
      answer:
        'Có. Sổ BHXH bản điện tử có giá trị pháp lý như sổ giấy; từ ngày 01/01/2026 ai tham gia cũng được cấp. Khi làm thủ tục không bắt buộc phải có sổ giấy, nhưng bạn vẫn có thể đề nghị cấp bản giấy.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 25',
    },
    {
      code: 'cap-lai-so-bhxh',
      question: 'Mất sổ BHXH thì xin cấp lại thế nào?',
      answer:
        'Trong Dịch vụ công, chọn thủ tục 607A (cấp lại sổ không thay đổi thông tin), chọn nhận tại bộ phận một cửa hoặc qua bưu chính, gửi và xác nhận bằng mã OTP. Thủ tục 608A dùng khi đồng thời thay đổi thông tin.',
    },
    {
      code: 'bhxh-tu-nguyen-muc-dong',
      question: 'BHXH tự nguyện đóng bao nhiêu và đóng theo kỳ nào?',
      answer:
        'Mức đóng bằng 22% mức thu nhập do bạn chọn. Bạn có thể đóng hằng tháng, 3 tháng, 6 tháng, 12 tháng một lần, đóng một lần cho nhiều năm về sau hoặc cho những năm còn thiếu.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 36',
    },
    {
      code: 'c14-ts-la-gi',
      question: 'Tôi cần giấy xác nhận quá trình đóng BHXH để vay vốn, xin thị thực thì lấy ở đâu?',
      answer:
        'Đề nghị cơ quan BHXH xác nhận thông tin đóng (tờ C14-TS) trong Dịch vụ công hoặc tại bộ phận một cửa; bạn có quyền đó. Quá trình đóng xem được ngay trong Quá trình tham gia. Không nên gửi ảnh chụp màn hình cho bên cho vay: ảnh không chứng minh được gì và làm lộ thông tin cá nhân.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 10 khoản 1',
    },
    {
      code: 'bhxh-gom-nhung-che-do-nao',
      question: 'Bảo hiểm xã hội là gì, gồm những chế độ nào?',
      answer:
        'BHXH bảo đảm thay thế hoặc bù đắp một phần thu nhập khi ốm đau, thai sản, tai nạn lao động, hết tuổi lao động hoặc chết, trên cơ sở đóng vào quỹ. BHXH bắt buộc có các chế độ ốm đau, thai sản, hưu trí, tử tuất, tai nạn lao động và bệnh nghề nghiệp. BHXH tự nguyện có trợ cấp thai sản, hưu trí, tử tuất và tai nạn lao động.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 4',
    },
    {
      code: 'dong-bhxh-tu-nguyen-o-dau',
      question: 'Đóng BHXH tự nguyện, mua BHYT hộ gia đình ở đâu?',
      answer:
        'Ở điểm thu của tổ chức dịch vụ thu, ở cơ quan BHXH nơi bạn cư trú, hoặc trực tuyến trên Cổng dịch vụ công. Mục Tra cứu điểm thu cho biết điểm gần bạn theo xã, phường hoặc theo vị trí.',
    },
    {
      code: 'chot-so-bhxh',
      question: 'Nghỉ việc thì chốt sổ BHXH thế nào?',
      answer:
        'Khi chấm dứt hợp đồng, đơn vị phải hoàn thành thủ tục xác nhận thời gian đóng BHXH, BHTN (chốt sổ) và trả lại giấy tờ đã giữ của bạn. Bạn không tự chốt được. Quá trình tham gia cho biết sổ đã chốt đến tháng nào; đơn vị không làm thì gửi phản ánh đến cơ quan BHXH quản lý đơn vị.',
      legalBasis: 'Bộ luật Lao động 45/2019/QH14, Điều 48 khoản 3',
    },
    {
      code: 'cong-ty-pha-san-chua-chot-so',
      question: 'Công ty phá sản, bỏ trốn, nợ BHXH thì chốt sổ thế nào?',
      answer:
        'Cơ quan BHXH xác nhận thời gian đến tháng mà đơn vị đã đóng đủ, để bạn hưởng các chế độ; số còn nợ thu được sau thì được xác nhận bổ sung. Hãy đề nghị tại cơ quan BHXH quản lý đơn vị, mang theo giấy tờ tùy thân và hợp đồng lao động hoặc quyết định thôi việc.',
      legalBasis: 'Quyết định 595/QĐ-BHXH',
    },
    {
      code: 'chu-ho-kinh-doanh',
      question: 'Chủ hộ kinh doanh có phải đóng BHXH bắt buộc không?',
      answer:
        'Có, nếu hộ có đăng ký kinh doanh: từ ngày 01/07/2025 đối với chủ hộ nộp thuế theo phương pháp kê khai, từ ngày 01/07/2029 đối với các chủ hộ còn lại.\n\nMỗi tháng đóng 25% thu nhập do bạn chọn (3% ốm đau, thai sản và 22% hưu trí, tử tuất), thấp nhất bằng mức tham chiếu, cao nhất bằng 20 lần. Đăng ký tại cơ quan BHXH hoặc trên Cổng dịch vụ công.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 2; Nghị định 158/2025/NĐ-CP, Điều 3',
    },
    {
      code: 'nguoi-nuoc-ngoai-dong-bhxh',
      question: 'Người nước ngoài làm việc ở Việt Nam có phải đóng BHXH không?',
      answer:
        'Có, khi hợp đồng lao động xác định thời hạn từ đủ 12 tháng trở lên, trừ người di chuyển trong nội bộ doanh nghiệp, người đã đến tuổi nghỉ hưu khi ký hợp đồng, hoặc khi điều ước quốc tế quy định khác. Tỷ lệ đóng BHXH và BHYT như người Việt Nam; người nước ngoài không đóng BHTN.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 2 khoản 2',
    },
    {
      code: 'ho-tro-dong-bhxh-tu-nguyen',
      question: 'Nhà nước hỗ trợ bao nhiêu tiền khi đóng BHXH tự nguyện?',
      answer:
        '50% đối với người thuộc hộ nghèo, người sống ở xã đảo, đặc khu; 40% đối với hộ cận nghèo; 30% đối với người dân tộc thiểu số; 20% đối với người khác. Phần trăm tính trên mức đóng theo chuẩn nghèo khu vực nông thôn, tối đa 10 năm; số hỗ trợ được trừ ngay khi bạn đóng.',
      legalBasis: 'Nghị định 159/2025/NĐ-CP, Điều 5',
    },
    {
      code: 'bao-tang-lao-dong',
      question: 'Đơn vị phải đăng ký đóng BHXH cho người mới trong bao lâu?',
      answer:
        'Trong 30 ngày kể từ ngày người lao động thuộc diện tham gia BHXH bắt buộc. Đăng ký chậm bị coi là chậm đóng, quá hạn lâu là trốn đóng. Bạn xem được tháng đã ghi nhận trong Quá trình tham gia.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 28, 38 và 39',
    },
    {
      code: 'nghia-vu-quan-su',
      question: 'Thời gian đi nghĩa vụ quân sự có được tính đóng BHXH không?',
      answer:
        'Có. Hạ sĩ quan, binh sĩ thuộc diện BHXH bắt buộc và do ngân sách nhà nước đóng, nên thời gian tại ngũ được cộng với thời gian đóng trước và sau đó để hưởng hưu trí, tử tuất. Thiếu trong Quá trình tham gia thì đề nghị bổ sung với quyết định xuất ngũ.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 2',
    },
  ],
};

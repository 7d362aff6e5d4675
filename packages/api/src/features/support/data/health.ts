import type { BuiltInCategory } from './faq.ts';

export const HEALTH: BuiltInCategory = {
  code: 'the-bhyt',
  name: 'Thẻ BHYT và khám chữa bệnh',
  faqs: [
    {
      code: 'the-bhyt-dien-tu',
      question: 'Thẻ BHYT điện tử có thay thẻ giấy được không?',
      answer:
        'Có. Thẻ điện tử có giá trị như thẻ giấy và là hình thức cấp mặc định; thẻ giấy được cấp khi bạn yêu cầu, trong 5 ngày làm việc.',
      legalBasis: 'Điều 16 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15; Nghị định 188/2025/NĐ-CP, Điều 11',
    },
    {
      code: 'di-kham-can-giay-to-gi',
      question: 'Đi khám bệnh BHYT cần mang giấy tờ gì?',
      answer:
        'Xuất trình CCCD, hoặc thẻ BHYT trên VssID, hoặc VNeID. Khi ứng dụng gặp sự cố, bạn có thể đọc mã số để cơ sở khám bệnh tra cứu.',
      legalBasis: 'Nghị định 188/2025/NĐ-CP, Điều 37 và 38',
    },
    {
      code: 'ky-tu-tren-the-bhyt',
      question: '15 ký tự của mã thẻ BHYT có nghĩa gì?',
      answer:
        'Hai chữ cái đầu là mã đối tượng, chữ số tiếp theo (1 đến 5) là mức hưởng, hai chữ số sau là mã tỉnh nơi cấp, 10 chữ số cuối là mã số BHXH. Thẻ mẫu mới từ ngày 01/04/2021 chỉ in 10 chữ số, mức hưởng in riêng.',
      legalBasis: 'Quyết định 1351/QĐ-BHXH; Quyết định 1666/QĐ-BHXH',
    },
    {
      code: 'muc-huong-bhyt',
      question: 'Mức hưởng BHYT 80%, 95%, 100% dựa vào đâu?',
      answer:
        'Dựa vào nhóm đối tượng, thể hiện ở chữ số thứ ba của mã thẻ: 1, 2 và 5 là 100%, 3 là 95%, 4 là 80%. Mức hưởng thực tế còn tùy nơi khám: đi khám đúng quy định, tự đi khám ở cấp nào, hay cấp cứu.',
      legalBasis: 'Điều 22 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15; Quyết định 1351/QĐ-BHXH',
    },
    {
      code: 'nam-nam-lien-tuc',
      question: 'Đủ 5 năm tham gia BHYT liên tục thì được quyền lợi gì?',
      answer:
        'Khi đã tham gia đủ 5 năm liên tục và số tiền cùng chi trả trong năm vượt 6 lần mức tham chiếu, bạn được hưởng 100% chi phí trong phạm vi quyền lợi đến ngày 31/12 năm đó. Thời điểm đủ 5 năm liên tục ghi trên thẻ BHYT.',
      legalBasis: 'Điều 22 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'cung-chi-tra-la-gi',
      question: 'Cùng chi trả khác tự trả như thế nào?',
      answer:
        'Cùng chi trả là phần chi phí trong phạm vi BHYT mà bạn đóng góp theo mức hưởng, ví dụ 20% với thẻ mức 4. Tự trả là phần ngoài phạm vi thanh toán của BHYT. Chỉ phần cùng chi trả được cộng dồn để xét miễn cùng chi trả.',
    },
    {
      code: 'chi-phi-thap-100',
      question: 'Khi nào được BHYT trả 100% dù thẻ mức 80%?',
      answer:
        'Khi tổng chi phí một lần khám thấp hơn 15% mức tham chiếu, khi khám tại trạm y tế cấp xã, hoặc khi đã đủ 5 năm liên tục và cùng chi trả trong năm vượt 6 lần mức tham chiếu.',
      legalBasis: 'Điều 22 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'ba-cap-kham-chua-benh',
      question: 'Cấp khám bệnh ban đầu, cơ bản, chuyên sâu là gì?',
      answer:
        'Hệ thống khám bệnh được chia thành ba cấp chuyên môn: ban đầu, cơ bản và chuyên sâu, thay cho tuyến xã, huyện, tỉnh, trung ương. Trang tra cứu cơ sở khám bệnh cho biết cấp của từng cơ sở.',
      legalBasis: 'Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'cap-cuu-trai-tuyen',
      question: 'Cấp cứu ở bệnh viện không đăng ký thì BHYT có trả không?',
      answer: 'Có. Trường hợp cấp cứu được hưởng như đi khám đúng quy định ở bất kỳ cơ sở nào.',
      legalBasis: 'Điều 22 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'tu-di-kham-chuyen-sau',
      question: 'Tự đi khám ở bệnh viện chuyên sâu được hưởng bao nhiêu?',
      answer:
        'Điều trị nội trú được hưởng 40% mức hưởng tại cơ sở cấp chuyên sâu; cơ sở chuyên sâu trước đây là tuyến tỉnh được hưởng 100% nội trú và 50% ngoại trú. Người mắc bệnh hiếm, bệnh hiểm nghèo trong danh mục được hưởng 100% khi tự đi khám ở cấp cơ bản, chuyên sâu.',
      legalBasis: 'Điều 22 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15; Nghị định 188/2025/NĐ-CP, Điều 19',
    },
    {
      code: 'phieu-chuyen-co-so',
      question: 'Phiếu chuyển cơ sở khám bệnh có giá trị bao lâu?',
      answer:
        'Phiếu chuyển có giá trị 10 ngày làm việc, hoặc 1 năm với bệnh thuộc danh mục được cấp phiếu dài hạn. Phiếu hẹn khám lại chỉ sử dụng một lần.',
      legalBasis: 'Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'the-het-han-dang-dieu-tri',
      question: 'Thẻ BHYT hết hạn khi đang điều trị thì sao?',
      answer:
        'Người đang điều trị mà thẻ hết hạn vẫn được hưởng quyền lợi BHYT thêm tối đa 15 ngày kể từ ngày thẻ hết hạn.',
      legalBasis: 'Nghị định 188/2025/NĐ-CP, Điều 50 khoản 4',
    },
    {
      code: 'bhyt-ho-gia-dinh',
      question: 'Mức đóng BHYT hộ gia đình là bao nhiêu?',
      answer:
        'Mức đóng của người thứ nhất trong hộ bằng 4,5% mức tham chiếu mỗi tháng: 113.850 đồng khi mức tham chiếu là 2.530.000 đồng (từ ngày 01/07/2026). Người thứ hai, thứ ba, thứ tư đóng 70%, 60%, 50% mức của người thứ nhất, từ người thứ năm 40%, khi cùng tham gia trong năm tài chính.',
      legalBasis: 'Điều 13 Luật Bảo hiểm y tế; Nghị định 161/2026/NĐ-CP',
    },
    {
      code: 'nguoi-cao-tuoi-100',
      question: 'Người từ 75 tuổi hưởng trợ cấp hưu trí xã hội được BHYT trả bao nhiêu?',
      answer:
        'Từ ngày 01/01/2026, người từ đủ 75 tuổi đang hưởng trợ cấp hưu trí xã hội được hưởng 100% chi phí trong phạm vi BHYT.',
    },
    {
      code: 'cap-lai-the-bhyt',
      question: 'Thẻ BHYT bị mất hoặc hỏng thì cấp lại thế nào?',
      answer:
        'Trong Dịch vụ công, chọn thủ tục 612 (cấp lại thẻ BHYT hỏng, mất) và xác nhận bằng mã OTP. Trong lúc chờ, bạn dùng thẻ điện tử hoặc CCCD để đi khám.',
    },
    {
      code: 'chia-se-anh-the',
      question: 'Có nên gửi ảnh chụp thẻ BHYT, mã QR cho người khác không?',
      answer:
        'Không. Mã QR trên thẻ chứa họ tên, ngày sinh, mã số của bạn và không hết hạn; ai có ảnh đều đọc được. Chỉ xuất trình cho nhân viên y tế khi đi khám.',
    },
    {
      code: 'doi-noi-kham-ban-dau',
      question: 'Đổi nơi đăng ký khám bệnh ban đầu ghi trên thẻ BHYT thế nào?',
      answer:
        'Bạn được đổi nơi đăng ký khám bệnh ban đầu trong 15 ngày đầu của mỗi quý. Người đang đi làm đề nghị qua đơn vị; người khác nộp trong Dịch vụ công, tại điểm thu hoặc cơ quan BHXH. Mục Tra cứu cơ sở khám bệnh cho biết nơi nào đang nhận đăng ký.',
      legalBasis: 'Điều 26 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'gia-han-the-bhyt',
      question: 'Thẻ BHYT sắp hết hạn hoặc đã hết hạn thì gia hạn thế nào?',
      answer:
        'Người đang đi làm được đơn vị đóng tiếp, thẻ tự nối. Người tham gia theo hộ gia đình nộp tiền trước ngày hết hạn ở điểm thu, cơ quan BHXH hoặc Cổng dịch vụ công; thời hạn mới hiện ngay trên thẻ điện tử, không phải đổi thẻ. Để gián đoạn lâu có thể phải chờ thẻ có giá trị và mất thời gian 5 năm liên tục.',
    },
    {
      code: 'tre-em-duoi-6-tuoi',
      question: 'Trẻ em dưới 6 tuổi có thẻ BHYT không, được hưởng bao nhiêu?',
      answer:
        'Có. Nhà nước đóng BHYT cho trẻ dưới 6 tuổi (mã TE) và trẻ được hưởng 100% chi phí trong phạm vi BHYT. Thẻ được làm cùng lúc đăng ký khai sinh. Chưa có thẻ thì mang giấy khai sinh hoặc giấy chứng sinh khi đưa trẻ đi khám.',
      legalBasis: 'Điều 22 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15; Quyết định 1351/QĐ-BHXH',
    },
    {
      code: 'ho-ngheo-can-ngheo',
      question: 'Hộ nghèo, hộ cận nghèo được BHYT trả bao nhiêu?',
      answer:
        'Người thuộc hộ nghèo (mã HN) được nhà nước đóng BHYT và hưởng 100% chi phí trong phạm vi BHYT. Người thuộc hộ cận nghèo (mã CN) được hỗ trợ mức đóng và hưởng 95%. Danh sách hộ do Ủy ban nhân dân cấp xã lập.',
      legalBasis: 'Điều 22 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15; Quyết định 1351/QĐ-BHXH',
    },
    {
      code: 'cho-the-co-gia-tri',
      question: 'Mua lại BHYT sau khi hết hạn thì bao lâu thẻ mới dùng được?',
      answer:
        'Nếu tham gia lần đầu hoặc đã gián đoạn từ 90 ngày trở lên, thẻ có giá trị sau 30 ngày kể từ ngày đóng. Gián đoạn ngắn hơn thì thẻ có giá trị kể từ ngày đóng. Hãy đóng trước ngày thẻ cũ hết hạn để không bị ngắt quãng.',
      legalBasis: 'Điều 16 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'ca-ho-cung-mua-bhyt',
      question: 'Mua BHYT hộ gia đình có bắt buộc cả nhà cùng mua không?',
      answer:
        'BHYT hộ gia đình dành cho những người có tên trong hộ mà chưa có thẻ theo nhóm khác; ai đã có thẻ ở nơi làm việc, trường học hoặc được cấp thì không phải mua. Mức giảm cho người thứ hai trở đi chỉ áp dụng khi các thành viên cùng tham gia trong năm tài chính.',
      legalBasis: 'Điều 13 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'bhyt-hoc-sinh-sinh-vien',
      question: 'Học sinh, sinh viên tham gia BHYT thế nào?',
      answer:
        'Học sinh, sinh viên tham gia tại trường đang học, nhà trường lập danh sách và thu tiền; Nhà nước hỗ trợ một phần mức đóng. Ai đã có thẻ theo nhóm khác, như hộ nghèo, thân nhân quân đội, người đang đi làm, thì không phải mua ở trường: báo cho trường và gửi mã thẻ. BHYT hộ gia đình không thay được BHYT học sinh, sinh viên.',
      legalBasis: 'Điều 12 và 13 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'the-tre-em-het-han',
      question: 'Thẻ BHYT trẻ em dưới 6 tuổi hết hạn khi nào, vào lớp 1 có bị đóng trùng không?',
      answer:
        'Thẻ dùng đến ngày trẻ đủ 72 tháng tuổi; trẻ đủ 72 tháng mà chưa đến kỳ nhập học thì dùng đến hết ngày 30/9 năm đó. Sau đó trẻ tham gia tại trường, đóng từ khi thẻ cũ hết giá trị. Lỡ đóng trùng thời gian thì đề nghị hoàn trả qua nhà trường hoặc cơ quan BHXH.',
      legalBasis: 'Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'bhyt-than-nhan-quan-doi',
      question: 'Vợ, con, cha mẹ của bộ đội, công an có được cấp thẻ BHYT không?',
      answer:
        'Có. Cha mẹ, vợ hoặc chồng và con của quân nhân, công an tại ngũ được ngân sách nhà nước đóng BHYT khi chưa có thẻ theo nhóm khác. Người tại ngũ kê khai thân nhân với đơn vị của mình; đơn vị lập danh sách gửi cơ quan BHXH cấp thẻ.',
      legalBasis: 'Điều 12 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'sua-5-nam-lien-tuc',
      question: 'Thời điểm đủ 5 năm liên tục trên thẻ ghi sai thì sửa ở đâu?',
      answer:
        'Đề nghị điều chỉnh thông tin (mẫu TK1-TS) tại cơ quan BHXH, qua đơn vị hoặc trong Dịch vụ công, kèm thẻ cũ hay giấy tờ cho thấy thời gian đã tham gia. Gián đoạn không quá 90 ngày vẫn được coi là liên tục.',
      legalBasis: 'Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
    {
      code: 'hoan-tien-cung-chi-tra',
      question: 'Đủ 5 năm liên tục, đã cùng chi trả vượt 6 lần mức tham chiếu thì lấy lại tiền ở đâu?',
      answer:
        'Nộp tại cơ quan BHXH: giấy tờ tùy thân và hóa đơn, biên lai thể hiện số tiền cùng chi trả trong năm. Cơ quan BHXH trả lại phần vượt và cấp giấy chứng nhận không cùng chi trả để bạn đưa cho bệnh viện đến hết năm. Khi số tiền vượt ngay trong một lần điều trị, bệnh viện không thu phần vượt.',
      legalBasis: 'Nghị định 188/2025/NĐ-CP',
    },
    {
      code: 'thanh-toan-truc-tiep',
      question: 'Đã tự trả viện phí vì chưa xuất trình thẻ BHYT thì có được trả lại không?',
      answer:
        'Được xét thanh toán trực tiếp. Nộp tại cơ quan BHXH nơi cư trú giấy đề nghị, giấy ra viện hoặc sổ khám bệnh, hóa đơn và bảng kê chi phí, cùng giấy tờ tùy thân. Số tiền trả lại tùy nơi khám và có giới hạn, nên có thể ít hơn số đã trả. Khi cấp cứu, bạn được xuất trình thẻ trước lúc ra viện để khỏi phải làm việc này.',
      legalBasis: 'Điều 28 và 31 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15',
    },
  ],
};

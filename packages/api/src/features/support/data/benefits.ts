import type { BuiltInCategory } from './faq.ts';

export const SHORT_TERM: BuiltInCategory = {
  code: 'om-dau-thai-san',
  name: 'Ốm đau, thai sản, dưỡng sức',
  faqs: [
    {
      code: 'so-ngay-nghi-om',
      question: 'Một năm được nghỉ ốm hưởng BHXH bao nhiêu ngày?',
      answer:
        'Làm việc trong điều kiện bình thường: 30 ngày làm việc nếu đóng dưới 15 năm, 40 ngày nếu từ đủ 15 đến dưới 30 năm, 60 ngày nếu từ đủ 30 năm. Nghề nặng nhọc, độc hại: 40, 50 và 70 ngày.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ ốm đau',
    },
    {
      code: 'muc-huong-om-dau',
      question: 'Tiền trợ cấp ốm đau một ngày tính thế nào?',
      answer:
        'Bằng 75% tiền lương làm căn cứ đóng BHXH chia cho 24 ngày. Từ ngày 01/07/2025, nghỉ nửa ngày cũng được tính hưởng nửa ngày.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 45',
    },
    {
      code: 'nghi-con-om',
      question: 'Con ốm thì cha mẹ được nghỉ bao nhiêu ngày?',
      answer:
        'Mỗi con trong một năm: 20 ngày làm việc nếu con dưới 3 tuổi, 15 ngày làm việc nếu con từ đủ 3 đến dưới 7 tuổi.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 44',
    },
    {
      code: 'duong-suc-sau-om',
      question: 'Nghỉ dưỡng sức sau ốm đau được bao nhiêu ngày, bao nhiêu tiền?',
      answer:
        'Tối đa 10 ngày trong một năm, mỗi ngày bằng 30% mức tham chiếu: 759.000 đồng khi mức tham chiếu là 2.530.000 đồng.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 46',
    },
    {
      code: 'nghi-thai-san-may-thang',
      question: 'Lao động nữ sinh con được nghỉ thai sản mấy tháng?',
      answer:
        '6 tháng; sinh đôi trở lên thì thêm 1 tháng cho mỗi con từ con thứ hai. Từ ngày 01/07/2026, sinh con thứ hai được nghỉ 7 tháng.',
      legalBasis: 'Luật BHXH 41/2024/QH15; Luật Dân số 113/2025/QH15; Nghị định 168/2026/NĐ-CP',
    },
    {
      code: 'tien-thai-san',
      question: 'Tiền thai sản được tính như thế nào?',
      answer:
        'Mỗi tháng nghỉ bằng 100% bình quân tiền lương đóng BHXH của 6 tháng trước khi nghỉ. Ngoài ra có trợ cấp một lần bằng 2 lần mức tham chiếu cho mỗi con: 5.060.000 đồng khi mức tham chiếu là 2.530.000 đồng.',
      legalBasis: 'Luật BHXH 41/2024/QH15',
    },
    {
      code: 'nam-nghi-khi-vo-sinh',
      question: 'Chồng được nghỉ mấy ngày khi vợ sinh con?',
      answer:
        'Lao động nam đang đóng BHXH được nghỉ 5 ngày làm việc; 7 ngày khi vợ sinh mổ hoặc con dưới 32 tuần tuổi; 10 ngày khi sinh đôi, từ sinh ba thêm 3 ngày cho mỗi con; 14 ngày khi sinh đôi trở lên phải mổ. Từ ngày 01/07/2026, vợ sinh con thứ hai thì chồng được nghỉ 10 ngày làm việc.',
      legalBasis: 'Luật BHXH 41/2024/QH15; Nghị định 168/2026/NĐ-CP',
    },
    {
      code: 'kham-thai',
      question: 'Đi khám thai được nghỉ mấy lần?',
      answer: 'Tối đa 5 lần, mỗi lần không quá 2 ngày, hưởng 100% tiền lương đóng BHXH chia cho 24 mỗi ngày.',
      legalBasis: 'Luật BHXH 41/2024/QH15',
    },
    {
      code: 'thai-san-tu-nguyen',
      question: 'Đóng BHXH tự nguyện có được hưởng thai sản không?',
      answer:
        'Có. Người đóng BHXH tự nguyện từ đủ 6 tháng trong 12 tháng trước khi sinh được trợ cấp 2.000.000 đồng cho mỗi con.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 94 và 95',
    },
    {
      code: 'giay-to-huong-om-dau',
      question: 'Nghỉ ốm hưởng BHXH cần giấy tờ gì?',
      answer:
        'Điều trị nội trú: giấy ra viện. Điều trị ngoại trú: giấy chứng nhận nghỉ việc hưởng BHXH do cơ sở khám bệnh được phép cấp. Nộp cho đơn vị nơi bạn làm việc để đơn vị chuyển cơ quan BHXH. Giấy đã cấp cho bạn xem được trong Sổ khám chữa bệnh; mục Tra cứu cho biết cơ sở nào được cấp giấy.',
      legalBasis: 'Thông tư 56/2017/TT-BYT',
    },
    {
      code: 'giay-to-huong-thai-san',
      question: 'Hưởng thai sản khi sinh con cần giấy tờ gì?',
      answer:
        'Bản sao giấy khai sinh, trích lục khai sinh hoặc giấy chứng sinh của con, nộp cho đơn vị nơi bạn làm việc; đã nghỉ việc trước khi sinh thì nộp cho cơ quan BHXH. Khi phải nghỉ dưỡng thai hoặc có tình huống khác, hãy hỏi đơn vị hoặc tổng đài về giấy tờ y tế cần thêm.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ thai sản',
    },
    {
      code: 'dieu-kien-thai-san',
      question: 'Đóng BHXH bao lâu thì được hưởng thai sản khi sinh con?',
      answer:
        'Lao động nữ đóng BHXH bắt buộc từ đủ 6 tháng trong 12 tháng trước khi sinh con. Đã nghỉ việc trước khi sinh mà đủ điều kiện này thì vẫn được hưởng.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ thai sản',
    },
    {
      code: 'say-thai',
      question: 'Sảy thai, phá thai, thai chết lưu được nghỉ mấy ngày?',
      answer:
        '10, 20, 40 hoặc 50 ngày tùy số tuần thai, tính cả ngày nghỉ hằng tuần và ngày lễ; mỗi ngày hưởng 100% bình quân tiền lương đóng BHXH chia cho 30. Cơ sở khám bệnh ghi số ngày trên giấy tờ y tế cấp cho bạn.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ thai sản',
    },
    {
      code: 'tranh-thai',
      question: 'Đặt vòng, triệt sản được nghỉ hưởng BHXH mấy ngày?',
      answer:
        '7 ngày khi đặt dụng cụ tránh thai trong tử cung, 15 ngày khi triệt sản, áp dụng cho cả lao động nam; mỗi ngày hưởng 100% bình quân tiền lương đóng BHXH chia cho 30.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ thai sản',
    },
    {
      code: 'nhan-con-nuoi',
      question: 'Nhận con nuôi có được nghỉ thai sản không?',
      answer:
        'Có. Người nhận nuôi con dưới 6 tháng tuổi được nghỉ cho đến khi con đủ 6 tháng tuổi và được trợ cấp một lần bằng 2 lần mức tham chiếu.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ thai sản',
    },
    {
      code: 'duong-suc-sau-sinh',
      question: 'Nghỉ dưỡng sức sau khi sinh con được bao nhiêu ngày, bao nhiêu tiền?',
      answer:
        'Khi đi làm lại mà trong 30 ngày đầu sức khỏe chưa hồi phục: tối đa 10 ngày nếu sinh từ hai con trở lên, 7 ngày nếu sinh mổ, 5 ngày trong các trường hợp khác. Mỗi ngày bằng 30% mức tham chiếu: 759.000 đồng khi mức tham chiếu là 2.530.000 đồng. Bạn đề nghị với đơn vị; đơn vị quyết định số ngày và nộp hồ sơ.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 60',
    },
    {
      code: 'tien-thai-san-bao-lau',
      question: 'Nộp giấy tờ thai sản thì bao lâu có tiền?',
      answer:
        'Nộp giấy tờ cho đơn vị chậm nhất 45 ngày kể từ ngày trở lại làm việc; có thể nộp ngay khi có giấy khai sinh hoặc giấy chứng sinh. Đơn vị chuyển cơ quan BHXH trong 7 ngày làm việc, và cơ quan BHXH trả tiền trong 7 ngày làm việc kể từ khi nhận đủ hồ sơ. Trạng thái chi trả xem ở Thông tin hưởng.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ thai sản',
    },
    {
      code: 'han-nop-giay-nghi-om',
      question: 'Nộp giấy nghỉ ốm, giấy ra viện trong bao nhiêu ngày?',
      answer:
        'Nộp cho đơn vị chậm nhất 45 ngày kể từ ngày trở lại làm việc. Đơn vị chuyển cơ quan BHXH trong 7 ngày làm việc, và cơ quan BHXH trả tiền trong 7 ngày làm việc kể từ khi nhận đủ hồ sơ.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ ốm đau',
    },
  ],
};

export const LONG_TERM: BuiltInCategory = {
  code: 'huu-tri-mot-lan',
  name: 'Hưu trí, tử tuất, BHXH một lần',
  faqs: [
    {
      code: 'may-nam-duoc-huong-luong-huu',
      question: 'Đóng BHXH bao nhiêu năm thì được hưởng lương hưu?',
      answer: 'Từ đủ 15 năm khi đến tuổi nghỉ hưu, áp dụng từ ngày 01/07/2025; trước đây là 20 năm.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 64',
    },
    {
      code: 'ty-le-luong-huu',
      question: 'Tỷ lệ hưởng lương hưu tính thế nào?',
      answer:
        'Nữ: 45% với 15 năm đóng, sau đó mỗi năm thêm 2%. Nam: 45% với 20 năm đóng, sau đó mỗi năm thêm 2%; nam đóng từ 15 đến dưới 20 năm được 40% với 15 năm, mỗi năm thêm 1%. Cao nhất là 75%.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 66',
    },
    {
      code: 'thang-le-tinh-huong',
      question: 'Thời gian đóng có tháng lẻ thì tính hưởng thế nào?',
      answer:
        'Khi tính mức hưởng, từ 1 đến 6 tháng lẻ tính là nửa năm, từ 7 đến 11 tháng tính là một năm. Khi xét điều kiện hưởng, một năm phải đủ 12 tháng.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 5 khoản 6',
    },
    {
      code: 'dieu-kien-bhxh-mot-lan',
      question: 'Ai được nhận BHXH một lần?',
      answer:
        'Người đến tuổi nghỉ hưu mà chưa đủ 15 năm đóng; người ra nước ngoài định cư; người mắc bệnh nặng theo quy định; người suy giảm khả năng lao động từ 81% hoặc khuyết tật đặc biệt nặng; và người đã đóng trước ngày 01/07/2025, nghỉ đóng 12 tháng, chưa đủ 20 năm.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 70 và 102',
    },
    {
      code: 'muc-huong-bhxh-mot-lan',
      question: 'BHXH một lần được bao nhiêu tiền?',
      answer:
        'Mỗi năm đóng trước 2014 được 1,5 tháng, mỗi năm từ 2014 được 2 tháng bình quân tiền lương đóng BHXH. Đóng chưa đủ một năm thì bằng số tiền đã đóng, tối đa 2 tháng bình quân.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 70',
    },
    {
      code: 'mat-gi-khi-rut-mot-lan',
      question: 'Nhận BHXH một lần thì mất quyền lợi gì?',
      answer:
        'Toàn bộ thời gian đã nhận không còn được tính để hưởng lương hưu và chế độ khác. Nếu còn tham gia tiếp, thời gian đóng được tính lại từ đầu. Hãy cân nhắc bảo lưu: chỉ cần đủ 15 năm là có lương hưu.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 5 khoản 3',
    },
    {
      code: 'tuoi-nghi-huu',
      question: 'Bao nhiêu tuổi thì được nghỉ hưu?',
      answer:
        'Trong điều kiện lao động bình thường, tuổi nghỉ hưu năm 2026 là 61 tuổi 6 tháng với nam và 57 tuổi với nữ; năm 2027 là 61 tuổi 9 tháng và 57 tuổi 4 tháng. Mỗi năm nam tăng 3 tháng đến 62 tuổi vào năm 2028, nữ tăng 4 tháng đến 60 tuổi vào năm 2035. Nghề nặng nhọc, độc hại và người suy giảm khả năng lao động có thể nghỉ sớm hơn.',
      legalBasis: 'Bộ luật Lao động 45/2019/QH14, Điều 169; Nghị định 135/2020/NĐ-CP',
    },
    {
      code: 'tro-cap-mai-tang',
      question: 'Trợ cấp mai táng được bao nhiêu tiền và ai được nhận?',
      answer:
        'Bằng 10 lần mức tham chiếu tại tháng người đó mất: 25.300.000 đồng khi mức tham chiếu là 2.530.000 đồng. Người lo mai táng được nhận khi người mất đang đóng hoặc bảo lưu BHXH và đã đóng từ đủ 12 tháng, mất do tai nạn lao động, bệnh nghề nghiệp, hoặc đang hưởng lương hưu.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 85',
    },
    {
      code: 'tro-cap-tuat-hang-thang',
      question: 'Thân nhân được trợ cấp tuất hằng tháng bao nhiêu?',
      answer:
        'Mỗi thân nhân được 50% mức tham chiếu, hoặc 70% khi không có người trực tiếp nuôi dưỡng, không quá 4 người đối với một người mất: 1.265.000 đồng hoặc 1.771.000 đồng khi mức tham chiếu là 2.530.000 đồng. Chế độ này dành cho thân nhân của người đã đóng BHXH từ đủ 15 năm, người đang hưởng lương hưu, hoặc người mất do tai nạn lao động, bệnh nghề nghiệp.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 86 và 87',
    },
    {
      code: 'tro-cap-huu-tri-xa-hoi',
      question: 'Không có lương hưu thì 75 tuổi có được trợ cấp không?',
      answer:
        'Có. Người từ đủ 75 tuổi không có lương hưu, trợ cấp BHXH hằng tháng được trợ cấp hưu trí xã hội 500.000 đồng mỗi tháng; người từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo, cận nghèo cũng được hưởng.',
      legalBasis: 'Nghị định 176/2025/NĐ-CP, Điều 2 và 3',
    },
    {
      code: 'luong-huu-tang-2026',
      question: 'Lương hưu tăng bao nhiêu từ ngày 01/07/2026?',
      answer:
        'Tăng 8%. Người nghỉ hưu trước năm 1995 sau khi tăng còn dưới 3,8 triệu đồng mỗi tháng được nâng lên mức đó.',
      legalBasis: 'Nghị định 162/2026/NĐ-CP',
    },
    {
      code: 'khong-nhan-duoc-luong-huu',
      question: 'Tháng này tôi chưa nhận được lương hưu thì kiểm tra ở đâu?',
      answer:
        'Xem trạng thái chi trả ở mục Hàng tháng của Thông tin hưởng. Nguyên nhân thường gặp là sai hoặc đóng tài khoản ngân hàng; hãy nộp thủ tục 639 để thay đổi hình thức lĩnh hoặc thông tin người hưởng.',
    },
    {
      code: 'uy-quyen-linh-thay',
      question: 'Nhờ người khác lĩnh lương hưu thay được không?',
      answer: 'Được. Nộp thủ tục 652 (ủy quyền lĩnh thay) để người thân nhận thay lương hưu, trợ cấp.',
    },
    {
      code: 'xac-minh-hang-nam',
      question: 'Người hưởng qua ngân hàng có phải xác minh hằng năm không?',
      answer:
        'Có. Người nhận lương hưu, trợ cấp qua tài khoản phải phối hợp xác minh thông tin đủ điều kiện hưởng mỗi năm một lần.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 11',
    },
    {
      code: 'nop-ho-so-bhxh-mot-lan',
      question: 'Nộp hồ sơ nhận BHXH một lần ở đâu?',
      answer:
        'Ở cơ quan BHXH nơi bạn cư trú hoặc trực tuyến trên Cổng dịch vụ công. Hồ sơ cần sổ BHXH và đơn đề nghị; ra nước ngoài định cư hoặc mắc bệnh nặng thì kèm giấy tờ chứng minh. Theo dõi hồ sơ trong Dịch vụ công, mục Lịch sử.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Chương chế độ hưu trí',
    },
    {
      code: 'nghi-huu-som-bi-tru',
      question: 'Nghỉ hưu trước tuổi bị trừ bao nhiêu phần trăm?',
      answer:
        'Mỗi năm nghỉ trước tuổi bị giảm 2%. Phần lẻ dưới 6 tháng không giảm, từ đủ 6 tháng đến dưới 12 tháng giảm 1%. Người suy giảm khả năng lao động từ 61% trở lên mới được nghỉ sớm theo cách này; người làm nghề nặng nhọc, độc hại nghỉ sớm theo tuổi riêng thì không bị giảm.',
      legalBasis: 'Luật BHXH 41/2024/QH15, Điều 65 và 66',
    },
    {
      code: 'bhxh-mot-lan-bao-lau',
      question: 'Rút BHXH một lần thì bao lâu nhận được tiền?',
      answer:
        'Cơ quan BHXH giải quyết trong 7 ngày làm việc kể từ khi nhận đủ hồ sơ, rồi chuyển tiền vào tài khoản hoặc trả tiền mặt theo lựa chọn của bạn. Theo dõi hồ sơ trong Dịch vụ công, mục Lịch sử.',
      legalBasis: 'Luật BHXH 41/2024/QH15',
    },
    {
      code: 'chuyen-noi-nhan-luong-huu',
      question: 'Chuyển nơi nhận lương hưu sang tỉnh khác thế nào?',
      answer:
        'Gửi đề nghị đến cơ quan BHXH đang trả, trong Dịch vụ công hoặc tại bộ phận một cửa, ghi rõ nơi mới. Nhận qua tài khoản ngân hàng thì ở đâu cũng nhận được, không phải chuyển; chỉ báo khi đổi nơi ở hoặc đổi tài khoản.',
      legalBasis: 'Luật BHXH 41/2024/QH15',
    },
    {
      code: 'nop-tro-cap-huu-tri-xa-hoi',
      question: 'Xin trợ cấp hưu trí xã hội, thẻ BHYT người cao tuổi ở đâu?',
      answer:
        'Nộp văn bản đề nghị tại Ủy ban nhân dân cấp xã nơi cư trú, hoặc trên Cổng dịch vụ công quốc gia. Ủy ban xét và quyết định; người được hưởng trợ cấp được ngân sách cấp luôn thẻ BHYT.',
      legalBasis: 'Nghị định 176/2025/NĐ-CP',
    },
  ],
};

export const UNEMPLOYMENT: BuiltInCategory = {
  code: 'that-nghiep',
  name: 'Bảo hiểm thất nghiệp',
  faqs: [
    {
      code: 'dieu-kien-tro-cap-that-nghiep',
      question: 'Điều kiện hưởng trợ cấp thất nghiệp là gì?',
      answer:
        'Đã chấm dứt hợp đồng, đóng BHTN từ đủ 12 tháng trong 24 tháng trước đó (trong 36 tháng với hợp đồng từ đủ 1 đến dưới 12 tháng), nộp hồ sơ trong 3 tháng và chưa có việc làm. Không áp dụng khi đơn phương chấm dứt hợp đồng trái luật hoặc khi đủ điều kiện hưởng lương hưu.',
      legalBasis: 'Luật Việc làm 74/2025/QH15, Điều 38',
    },
    {
      code: 'muc-tro-cap-that-nghiep',
      question: 'Trợ cấp thất nghiệp mỗi tháng được bao nhiêu?',
      answer:
        'Bằng 60% bình quân tiền lương đóng BHTN của 6 tháng gần nhất, tối đa 5 lần lương tối thiểu vùng của tháng cuối cùng đóng. Ở vùng I năm 2026, mức tối đa là 26.550.000 đồng.',
      legalBasis: 'Luật Việc làm 74/2025/QH15, Điều 39 khoản 1',
    },
    {
      code: 'so-thang-tro-cap-that-nghiep',
      question: 'Được hưởng trợ cấp thất nghiệp mấy tháng?',
      answer:
        'Đóng từ đủ 12 đến 36 tháng được 3 tháng; cứ thêm đủ 12 tháng được thêm 1 tháng, tối đa 12 tháng. Ví dụ đóng 50 tháng được 4 tháng.',
      legalBasis: 'Luật Việc làm 74/2025/QH15, Điều 39 khoản 2',
    },
    {
      code: 'thong-bao-tim-viec',
      question: 'Quên thông báo tìm kiếm việc làm hằng tháng thì sao?',
      answer:
        'Trợ cấp bị tạm dừng và tháng bị tạm dừng không được trả bù, không được bảo lưu. Khi bạn thông báo lại và thời gian hưởng vẫn còn, trợ cấp được tiếp tục.',
      legalBasis: 'Luật Việc làm 74/2025/QH15, Điều 40 và 41',
    },
    {
      code: 'bao-luu-that-nghiep',
      question: 'Thời gian đóng BHTN chưa hưởng có được bảo lưu không?',
      answer:
        'Thời gian đóng chưa dùng để hưởng được cộng dồn cho lần sau. Sau khi hưởng xong, thời gian đóng tính lại từ đầu, trừ phần được bảo lưu khi chấm dứt hưởng theo các trường hợp luật định.',
      legalBasis: 'Luật Việc làm 74/2025/QH15, Điều 35 và 41',
    },
    {
      code: 'that-nghiep-co-bhyt',
      question: 'Đang hưởng trợ cấp thất nghiệp có thẻ BHYT không?',
      answer: 'Có. Trong thời gian hưởng trợ cấp thất nghiệp bạn được quỹ đóng BHYT.',
      legalBasis: 'Luật Việc làm 74/2025/QH15, Điều 38 và 39',
    },
    {
      code: 'ho-tro-hoc-nghe',
      question: 'Thất nghiệp có được hỗ trợ học nghề không?',
      answer:
        'Có. Bạn được hỗ trợ học phí và tiền ăn khi đào tạo, nâng cao kỹ năng nghề, tối đa 6 tháng. Người không hưởng trợ cấp thất nghiệp cần đóng từ đủ 9 tháng trong 36 tháng và nộp hồ sơ trong 12 tháng.',
      legalBasis: 'Luật Việc làm 74/2025/QH15, Điều 37',
    },
    {
      code: 'nop-ho-so-that-nghiep',
      question: 'Nộp hồ sơ hưởng trợ cấp thất nghiệp ở đâu, trong bao lâu?',
      answer:
        'Ở trung tâm dịch vụ việc làm nơi bạn muốn nhận trợ cấp hoặc trực tuyến trên Cổng dịch vụ công, trong 3 tháng kể từ ngày chấm dứt hợp đồng. Trợ cấp được tính từ ngày làm việc thứ 11 kể từ ngày nộp đủ hồ sơ.',
      legalBasis: 'Luật Việc làm 74/2025/QH15, Điều 38 và 39',
    },
    {
      code: 'giay-to-that-nghiep',
      question: 'Hồ sơ hưởng trợ cấp thất nghiệp gồm giấy tờ gì?',
      answer:
        'Đề nghị hưởng trợ cấp thất nghiệp theo mẫu và giấy tờ cho thấy hợp đồng đã chấm dứt, như quyết định thôi việc, thông báo chấm dứt hoặc hợp đồng đã hết hạn; sổ BHXH đã xác nhận thời gian đóng BHTN. Mang theo CCCD. Trung tâm dịch vụ việc làm có sẵn mẫu.',
      legalBasis: 'Luật Việc làm 74/2025/QH15; Nghị định 374/2025/NĐ-CP',
    },
    {
      code: 'co-viec-khi-huong-that-nghiep',
      question: 'Đang hưởng trợ cấp thất nghiệp mà có việc làm thì phải làm gì?',
      answer:
        'Báo ngay cho trung tâm dịch vụ việc làm nơi đang hưởng. Trợ cấp chấm dứt từ khi bạn có việc; thời gian đóng ứng với những tháng chưa hưởng được bảo lưu. Không báo mà vẫn nhận tiền thì phải trả lại và có thể bị phạt.',
      legalBasis: 'Luật Việc làm 74/2025/QH15; Nghị định 374/2025/NĐ-CP',
    },
    {
      code: 'chuyen-noi-huong-that-nghiep',
      question: 'Chuyển nơi hưởng trợ cấp thất nghiệp sang tỉnh khác được không?',
      answer:
        'Được, khi đã hưởng ít nhất một tháng. Làm đề nghị chuyển nơi hưởng tại trung tâm dịch vụ việc làm đang hưởng, nhận giấy giới thiệu rồi nộp cho trung tâm ở nơi mới đúng hạn ghi trên giấy. Từ đó bạn thông báo tìm việc hằng tháng ở nơi mới.',
      legalBasis: 'Luật Việc làm 74/2025/QH15; Nghị định 374/2025/NĐ-CP',
    },
  ],
};

import type { BuiltInCategory } from './faq.ts';

export const ACCIDENTS: BuiltInCategory = {
  code: 'tai-nan-lao-dong',
  name: 'Tai nạn lao động, bệnh nghề nghiệp',
  faqs: [
    {
      code: 'tai-nan-lao-dong-huong-gi',
      question: 'Bị tai nạn lao động thì được hưởng những gì?',
      answer:
        'Suy giảm khả năng lao động từ 5% đến 30% được trợ cấp một lần: 5% bằng 5 lần mức tham chiếu, mỗi 1% thêm được 0,5 lần. Từ 31% trở lên được trợ cấp hằng tháng: 31% bằng 30% mức tham chiếu, mỗi 1% thêm được 2%. Cả hai còn được cộng phần tính theo số năm đóng.\n\nTiền thuốc, tiền viện phí ngoài phần BHYT trả và tiền lương trong lúc điều trị do người sử dụng lao động trả.',
      legalBasis: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 38, 48 và 49',
    },
    {
      code: 'tai-nan-tren-duong-di-lam',
      question: 'Tai nạn trên đường đi làm có phải là tai nạn lao động không?',
      answer:
        'Có, khi tai nạn xảy ra trên tuyến đường từ nơi ở đến nơi làm việc hoặc ngược lại, trong thời gian và tuyến đường hợp lý, và bạn bị suy giảm khả năng lao động từ 5% trở lên. Tai nạn tại nơi làm việc, trong giờ làm việc, hoặc khi làm việc được giao ở ngoài cũng vậy. Tai nạn do tự gây ra hoặc do dùng ma túy, chất gây nghiện thì không được hưởng.',
      legalBasis: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 45',
    },
    {
      code: 'tai-nan-khong-duoc-dong-bhxh',
      question: 'Bị tai nạn lao động mà công ty, chủ thầu không đóng BHXH thì ai trả?',
      answer:
        'Người sử dụng lao động phải trả: tiền thuốc, viện phí, tiền lương trong lúc điều trị, bồi thường hoặc trợ cấp, và thêm một khoản bằng mức mà quỹ BHXH lẽ ra trả cho bạn. Hãy yêu cầu lập biên bản điều tra tai nạn, giữ giấy tờ điều trị; người sử dụng lao động không trả thì khiếu nại đến cơ quan nội vụ hoặc nhờ công đoàn.',
      legalBasis: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 38 và 39',
    },
    {
      code: 'benh-nghe-nghiep',
      question: 'Hưởng chế độ bệnh nghề nghiệp cần điều kiện và giấy tờ gì?',
      answer:
        'Bệnh phải có trong danh mục bệnh nghề nghiệp và làm suy giảm khả năng lao động từ 5% trở lên. Mức trợ cấp tính như tai nạn lao động.\n\nHồ sơ gồm giấy ra viện hoặc phiếu khám bệnh nghề nghiệp, biên bản giám định mức suy giảm khả năng lao động và văn bản đề nghị của đơn vị; đơn vị nơi bạn làm việc nộp cho cơ quan BHXH. Đã nghỉ việc thì bạn nộp tại cơ quan BHXH nơi cư trú.',
      legalBasis: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 46 và 58',
    },
  ],
};

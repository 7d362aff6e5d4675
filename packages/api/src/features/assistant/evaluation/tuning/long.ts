import type { Question } from '../question.ts';

/** Long questions, as people tell what happened before they ask; the last quarter no text answers. */
export const LONG: readonly Question[] = [
  {
    text: 'chào ad, em mới tải app về mà chưa có tài khoản, em muốn xem bảo hiểm thì phải đăng ký kiểu gì ạ',
    expect: ['FAQ:dang-ky-tai-khoan'],
  },
  {
    text: 'mình nhớ mã số bhxh nhưng không rõ tên đăng nhập trên vssid là số nào, có phải số điện thoại không',
    expect: ['FAQ:ten-dang-nhap'],
  },
  {
    text: 'tối qua em bấm sai mật khẩu khoảng năm sáu lần, giờ nó báo tạm khóa, mấy tiếng nữa mới vào lại được ạ',
    expect: ['FAQ:bi-khoa-do-nhap-sai'],
  },
  {
    text: 'hai mẹ con dùng chung một tài khoản, mẹ vừa vào là máy của con bị văng ra, có cách nào để cả hai cùng dùng không',
    expect: ['FAQ:dung-tren-hai-dien-thoai'],
  },
  {
    text: 'điện thoại cũ của tôi rơi xuống nước hỏng rồi, giờ mua cái mới thì cài vssid vào có cần làm lại từ đầu không',
    expect: ['FAQ:doi-dien-thoai-moi'],
  },
  {
    text: 'sáng nay mở app lên thấy báo phiên của tôi đã kết thúc trong khi tôi chẳng làm gì cả, vậy là sao',
    expect: ['FAQ:thong-bao-bi-dang-xuat'],
  },
  {
    text: 'nhà em có bé lớp 3 muốn làm tài khoản bảo hiểm xã hội cho bé để xem thẻ thì bố mẹ làm ở đâu',
    expect: ['FAQ:dang-ky-cho-con'],
  },
  {
    text: 'số sim đăng ký hồi trước em bỏ rồi nên không nhận được mã, giờ muốn chuyển sang số đang dùng phải làm thế nào ad',
    expect: ['FAQ:doi-so-dien-thoai'],
  },
  {
    text: 'tôi nghi chồng cũ biết mật khẩu và vào xem bảo hiểm của tôi, có chỗ nào xem được ai đã vào không',
    expect: ['FAQ:ai-da-dang-nhap'],
  },
  {
    text: 'lâu quá không dùng nên bác quên béng mật khẩu rồi cháu ơi, giờ lấy lại bằng cách nào cho nhanh',
    expect: ['FAQ:quen-mat-khau'],
  },
  { text: 'em muốn thay mật khẩu cho khó đoán hơn thì vào chỗ nào trên ứng dụng vậy', expect: ['FAQ:doi-mat-khau'] },
  {
    text: 'đặt mật khẩu mới mà nó cứ báo không hợp lệ, rốt cuộc cần bao nhiêu ký tự và có bắt buộc chữ hoa không',
    expect: ['FAQ:mat-khau-the-nao-la-manh'],
  },
  {
    text: 'bảo hiểm gửi cho em một mật khẩu qua tin nhắn khi duyệt hồ sơ, mật khẩu đó xài được tới khi nào',
    expect: ['FAQ:mat-khau-tam-thoi'],
  },
  {
    text: 'từ lúc nhận tin nhắn mã xác nhận thì em có mấy phút để nhập ạ, nhập trễ có sao không',
    expect: ['FAQ:otp-co-hieu-luc-bao-lau'],
  },
  {
    text: 'mình bấm gửi mã ba lần rồi mà điện thoại im re, sóng vẫn đầy, giờ làm sao',
    expect: ['FAQ:khong-nhan-duoc-otp'],
  },
  {
    text: 'nửa đêm tự nhiên có tin nhắn mã xác nhận của bảo hiểm gửi về dù tôi đang ngủ, có nguy hiểm không',
    expect: ['FAQ:otp-khong-phai-toi-yeu-cau'],
  },
  {
    text: 'tôi làm mất hết giấy tờ, giờ muốn biết mã số bảo hiểm xã hội của mình thì tra bằng căn cước được không',
    expect: ['FAQ:tra-cuu-ma-so-bhxh'],
  },
  {
    text: 'em nghe nói từ nay chỉ cần số căn cước chứ không cần nhớ mã số bảo hiểm nữa, có đúng không ạ',
    expect: ['FAQ:cccd-thay-ma-so-bhxh'],
  },
  {
    text: 'hồi xưa tôi làm ở hai xí nghiệp nên bây giờ cầm trên tay hai quyển sổ khác số nhau, xử lý thế nào cho đúng',
    expect: ['FAQ:hai-so-bhxh'],
  },
  {
    text: 'trong sổ ghi tôi tên Hoa mà căn cước là Hoà, muốn điều chỉnh lại thì nộp gì',
    expect: ['FAQ:sai-ho-ten-ngay-sinh'],
  },
  {
    text: 'tỉnh tôi vừa nhập với tỉnh bên cạnh, thẻ với sổ vẫn ghi tên cũ, có phải đi đổi hết không',
    expect: ['FAQ:dia-chi-sau-sap-nhap'],
  },
  {
    text: 'nhìn bảng lương thấy trừ hơn một triệu tiền bảo hiểm, cho em hỏi mỗi tháng người lao động phải đóng mấy phần trăm',
    expect: ['FAQ:ty-le-dong-bhxh-bat-buoc'],
  },
  {
    text: 'lương em 70 triệu thì công ty có phải đóng bảo hiểm trên toàn bộ số đó không hay chỉ đến một mức nào thôi',
    expect: ['FAQ:tien-luong-lam-can-cu-dong'],
  },
  {
    text: 'tôi đi làm rồi nghỉ, rồi lại đi làm, mấy quãng đóng bảo hiểm đó có cộng lại với nhau không',
    expect: ['FAQ:cach-tinh-tong-thoi-gian'],
  },
  {
    text: 'tháng trước em xin nghỉ không lương gần hết tháng để chăm bố, vậy tháng đó có bị tính là không đóng bảo hiểm không',
    expect: ['FAQ:thang-nghi-khong-luong'],
  },
  {
    text: 'em làm liên tục cả năm mà trên app chỉ hiện tám tháng đóng bảo hiểm, bốn tháng kia đâu mất',
    expect: ['FAQ:thieu-thang-dong'],
  },
  {
    text: 'sếp tháng nào cũng trừ tiền bảo hiểm mà em xem trên ứng dụng thì thấy nợ suốt, em phải báo cho ai',
    expect: ['FAQ:cong-ty-cham-dong'],
  },
  {
    text: 'tôi làm rách mất quyển sổ bảo hiểm bìa xanh thì xin quyển khác bằng cách nào',
    expect: ['FAQ:cap-lai-so-bhxh'],
  },
  {
    text: 'bán hàng online ở nhà muốn tự đóng bảo hiểm để sau này có lương hưu thì một tháng tốn khoảng bao nhiêu',
    expect: ['FAQ:bhxh-tu-nguyen-muc-dong'],
  },
  {
    text: 'ngân hàng yêu cầu giấy chứng minh quá trình đóng bảo hiểm để em vay mua nhà, giấy đó xin ở đâu',
    expect: ['FAQ:c14-ts-la-gi'],
  },
  {
    text: 'mẹ tôi ở quê không đi làm, muốn mua bảo hiểm y tế và bảo hiểm tự nguyện cho mẹ thì ra chỗ nào nộp tiền',
    expect: ['FAQ:dong-bhxh-tu-nguyen-o-dau'],
  },
  {
    text: 'bố tôi lớn tuổi không biết dùng điện thoại, đi khám chỉ cầm căn cước thì bệnh viện có nhận không',
    expect: ['FAQ:di-kham-can-giay-to-gi'],
  },
  { text: 'trên thẻ của em có chữ GD và số 4, mấy ký hiệu đó nghĩa là gì vậy', expect: ['FAQ:ky-tu-tren-the-bhyt'] },
  {
    text: 'tôi tham gia bảo hiểm y tế liền sáu năm chưa đứt quãng ngày nào, nghe nói được miễn khoản cùng trả, điều kiện thế nào',
    expect: ['FAQ:nam-nam-lien-tuc'],
  },
  {
    text: 'hóa đơn viện ghi một dòng cùng chi trả và một dòng tự trả, hai cái đó khác gì nhau ạ',
    expect: ['FAQ:cung-chi-tra-la-gi'],
  },
  {
    text: 'nửa đêm chồng tôi đau ruột thừa phải vào thẳng bệnh viện tỉnh cấp cứu, không có giấy chuyển thì bảo hiểm có thanh toán không',
    expect: ['FAQ:cap-cuu-trai-tuyen'],
  },
  {
    text: 'em muốn lên thẳng bệnh viện lớn ở thành phố khám cho chắc, không qua tuyến dưới, vậy thẻ trả cho em mấy phần',
    expect: ['FAQ:tu-di-kham-chuyen-sau'],
  },
  {
    text: 'bác sĩ cho giấy chuyển lên tuyến trên từ tuần trước mà tôi bận chưa đi, giấy đó còn dùng được không hay hết hạn rồi',
    expect: ['FAQ:phieu-chuyen-co-so'],
  },
  {
    text: 'ông nội đang nằm viện thì thẻ bảo hiểm y tế vừa hết hạn hôm qua, viện phí mấy ngày tới tính sao',
    expect: ['FAQ:the-het-han-dang-dieu-tri'],
  },
  {
    text: 'nhà em sáu người mua bảo hiểm y tế theo hộ khẩu thì tổng cộng hết bao nhiêu một năm',
    expect: ['FAQ:bhyt-ho-gia-dinh'],
  },
  {
    text: 'thẻ bảo hiểm y tế giấy của tôi bị mất lúc chuyển nhà, làm lại cái khác có khó không',
    expect: ['FAQ:cap-lai-the-bhyt'],
  },
  {
    text: 'em chuyển từ quê lên thành phố làm, muốn chuyển chỗ khám ban đầu về bệnh viện gần phòng trọ thì bao giờ làm được',
    expect: ['FAQ:doi-noi-kham-ban-dau'],
  },
  {
    text: 'cuối tháng này thẻ bảo hiểm y tế của mẹ em hết hạn, em phải đóng tiếp ở đâu cho khỏi bị gián đoạn',
    expect: ['FAQ:gia-han-the-bhyt'],
  },
  {
    text: 'bé nhà mình mới hai tuổi, mỗi lần đi khám có phải trả tiền không, thẻ của bé ai cấp',
    expect: ['FAQ:tre-em-duoi-6-tuoi'],
  },
  {
    text: 'gia đình tôi vừa được xét hộ cận nghèo thì đi viện được bảo hiểm trả bao nhiêu phần trăm',
    expect: ['FAQ:ho-ngheo-can-ngheo'],
  },
  {
    text: 'em bị sốt xuất huyết phải nghỉ làm cả tuần, vậy những ngày đó em được bảo hiểm trả bao nhiêu tiền',
    expect: ['FAQ:muc-huong-om-dau'],
  },
  {
    text: 'tôi đóng bảo hiểm được mười bảy năm, trong một năm được nghỉ ốm nhiều nhất bao nhiêu ngày',
    expect: ['FAQ:so-ngay-nghi-om'],
  },
  {
    text: 'con gái em hai tuổi bị viêm phổi nằm viện, em nghỉ trông cháu thì được bảo hiểm trả mấy ngày',
    expect: ['FAQ:nghi-con-om'],
  },
  {
    text: 'em sinh đôi thì thời gian nghỉ có được nhiều hơn người sinh một không ạ',
    expect: ['FAQ:nghi-thai-san-may-thang'],
  },
  {
    text: 'lương đóng bảo hiểm của em 9 triệu thì lúc sinh con em nhận được tất cả bao nhiêu',
    expect: ['FAQ:tien-thai-san'],
  },
  {
    text: 'vợ em sắp sinh, em là chồng có đóng bảo hiểm thì được nghỉ làm bao nhiêu hôm',
    expect: ['FAQ:nam-nghi-khi-vo-sinh'],
  },
  {
    text: 'tôi mới đóng bảo hiểm được bốn tháng mà đã có bầu sáu tháng, không biết có kịp hưởng chế độ khi sinh không',
    expect: ['FAQ:dieu-kien-thai-san'],
  },
  {
    text: 'sinh xong rồi thì em phải nộp những giấy tờ gì cho công ty để lấy tiền thai sản',
    expect: ['FAQ:giay-to-huong-thai-san'],
  },
  {
    text: 'đi viện về có giấy ra viện rồi, giờ muốn lấy tiền nghỉ ốm thì nộp cho ai',
    expect: ['FAQ:giay-to-huong-om-dau'],
  },
  {
    text: 'tôi đóng được mười sáu năm bảo hiểm, sang năm đến tuổi thì đã đủ điều kiện có lương hưu chưa',
    expect: ['FAQ:may-nam-duoc-huong-luong-huu'],
  },
  {
    text: 'bố em đóng bảo hiểm 28 năm, nghỉ hưu thì được hưởng bao nhiêu phần trăm lương',
    expect: ['FAQ:ty-le-luong-huu'],
  },
  {
    text: 'em nghỉ làm ở khu công nghiệp gần hai năm rồi, giờ cần tiền muốn rút bảo hiểm một lần thì có được không',
    expect: ['FAQ:dieu-kien-bhxh-mot-lan'],
  },
  {
    text: 'mình đóng được tám năm, lương bình quân 6 triệu, nếu rút hết một lần thì được khoảng bao nhiêu',
    expect: ['FAQ:muc-huong-bhxh-mot-lan'],
  },
  {
    text: 'mọi người khuyên đừng rút bảo hiểm một lần, vậy rút rồi thì thiệt những gì ạ',
    expect: ['FAQ:mat-gi-khi-rut-mot-lan'],
  },
  {
    text: 'em muốn nộp hồ sơ rút bảo hiểm mà đang ở trọ xa quê thì nộp ở đâu, mang theo gì',
    expect: ['FAQ:nop-ho-so-bhxh-mot-lan'],
  },
  {
    text: 'ông tôi vừa mất, lúc sống có lương hưu, gia đình nghe nói được một khoản tiền lo ma chay, là bao nhiêu vậy',
    expect: ['FAQ:tro-cap-mai-tang'],
  },
  {
    text: 'bác hàng xóm 77 tuổi không có lương hưu, nghe nói nhà nước cho tiền hằng tháng, có đúng không và được mấy đồng',
    expect: ['FAQ:tro-cap-huu-tri-xa-hoi'],
  },
  {
    text: 'bà ngoại yếu không đi nhận lương hưu được, cháu ra nhận thay bà có được không, cần giấy gì',
    expect: ['FAQ:uy-quyen-linh-thay'],
  },
  {
    text: 'tôi bị công ty cho nghỉ việc tuần trước, đóng bảo hiểm thất nghiệp hơn một năm thì có được lĩnh trợ cấp không',
    expect: ['FAQ:dieu-kien-tro-cap-that-nghiep'],
  },
  {
    text: 'lương trước khi nghỉ của em là 12 triệu thì mỗi tháng lĩnh thất nghiệp được bao nhiêu',
    expect: ['FAQ:muc-tro-cap-that-nghiep'],
  },
  {
    text: 'mình đóng bảo hiểm thất nghiệp bảy năm liền thì được lĩnh trong mấy tháng',
    expect: ['FAQ:so-thang-tro-cap-that-nghiep'],
  },
  {
    text: 'em bận quá quên lên trung tâm khai báo tình hình tìm việc, tháng này có bị mất tiền không',
    expect: ['FAQ:thong-bao-tim-viec'],
  },
  {
    text: 'nghỉ việc xong em về quê, muốn nộp hồ sơ lĩnh thất nghiệp thì ra đâu và có hạn không',
    expect: ['FAQ:nop-ho-so-that-nghiep'],
  },
  {
    text: 'đang lĩnh trợ cấp thất nghiệp thì đi khám bệnh có được dùng bảo hiểm y tế không hay phải tự mua',
    expect: ['FAQ:that-nghiep-co-bhyt'],
  },
  { text: 'cho tôi xin số điện thoại của tổng đài bảo hiểm xã hội để hỏi việc với', expect: ['FAQ:tong-dai'] },
  {
    text: 'có một số lạ gọi đến nói là nhân viên bảo hiểm và bảo tôi đọc dãy số vừa gửi về máy, tôi có nên đọc không',
    expect: ['FAQ:can-bo-hoi-otp'],
  },
  {
    text: 'họ tính lương hưu cho tôi thấp hơn bạn cùng năm công tác, tôi không phục thì kêu ở đâu',
    expect: ['FAQ:khieu-nai-quyet-dinh'],
  },
  {
    text: 'tôi nộp hồ sơ xin cấp lại sổ tuần trước, làm sao xem nó đang làm tới đâu rồi',
    expect: ['FAQ:theo-doi-ho-so'],
  },
  {
    text: 'vssid với mấy app khác nhiều quá, nói thật là cái app này dùng để làm gì và có tốn tiền không',
    expect: ['FAQ:vssid-la-gi'],
  },
  { text: 'chủ nhật tuần này tôi mới được nghỉ, không biết bảo hiểm có mở cửa không', expect: ['FAQ:gio-lam-viec'] },
  { text: 'công ty em phá sản rồi, không ai ký giấy cho em nghỉ ốm nữa thì sao', expect: [] },
  { text: 'tôi muốn biết quỹ bảo hiểm năm nay lãi hay lỗ và dùng tiền đóng của dân vào việc gì', expect: [] },
  { text: 'em định cưới người Hàn, sau này sang đó thì bảo hiểm y tế bên này có hủy không', expect: [] },
  { text: 'chị gái tôi bị tâm thần thì ai đứng ra làm hồ sơ bảo hiểm thay chị ấy', expect: [] },
  { text: 'nhà tôi bị lũ cuốn mất hết đồ đạc, bảo hiểm xã hội có hỗ trợ khoản nào không', expect: [] },
  { text: 'làm bảo vệ ca đêm thì tiền làm thêm giờ có tính vào lương đóng bảo hiểm không', expect: [] },
  { text: 'thuốc em mua ở nhà thuốc ngoài bệnh viện có được bảo hiểm thanh toán lại không', expect: [] },
  { text: 'tôi muốn mua gói bảo hiểm sức khỏe cao cấp cho cả nhà thì nên chọn công ty nào', expect: [] },
  { text: 'mức lương tối thiểu vùng của Hà Nội hiện nay là bao nhiêu một giờ', expect: [] },
  { text: 'bệnh viện bắt tôi đặt cọc 10 triệu trước khi mổ dù có thẻ, như vậy có đúng không', expect: [] },
  { text: 'niềng răng cho con có được bảo hiểm y tế chi trả đồng nào không', expect: [] },
  { text: 'em làm giúp việc theo giờ cho ba nhà thì nhà nào phải đóng bảo hiểm cho em', expect: [] },
  {
    text: 'tai nạn trong xưởng cụt mất một ngón tay thì được bồi thường bao nhiêu',
    expect: ['FAQ:tai-nan-lao-dong-huong-gi'],
  },
  { text: 'bố tôi từng đi bộ đội chống Mỹ, thời gian đó có tính vào năm đóng bảo hiểm không', expect: [] },
  { text: 'người yêu em muốn biết em đóng bảo hiểm bao nhiêu thì có tra được không', expect: [] },
  { text: 'tôi nghỉ hưu sớm ba năm vì sức khỏe yếu thì lương hưu bị giảm ra sao', expect: ['FAQ:nghi-huu-som-bi-tru'] },
  {
    text: 'công ty mới bắt em nộp lại tờ rời của công ty cũ mà công ty cũ không đưa, giờ sao',
    expect: ['FAQ:chot-so-bhxh'],
  },
  { text: 'con tôi đủ 18 tuổi học xong cấp ba chưa đi làm thì bảo hiểm y tế tính theo diện nào', expect: [] },
  { text: 'bảo hiểm y tế có trả tiền giường dịch vụ phòng hai người không', expect: [] },
  { text: 'vợ chồng em hiếm muộn, làm thụ tinh ống nghiệm có được bảo hiểm hỗ trợ không', expect: [] },
  { text: 'chuyển khoản đóng bảo hiểm tự nguyện nhầm hai lần thì xin lại tiền ở đâu', expect: [] },
  { text: 'lương hưu của tôi có phải nộp thuế thu nhập không', expect: [] },
  { text: 'em bị mất giấy ra viện thì bệnh viện có cấp lại cho không', expect: [] },
  { text: 'máy tính của tôi không in được tờ khai, in ở đâu bây giờ', expect: [] },
  { text: 'tôi ở chung cư mini không có hộ khẩu thì mua bảo hiểm y tế hộ gia đình theo địa chỉ nào', expect: [] },
  { text: 'ứng dụng có phiên bản tiếng Anh cho chồng tôi là người Úc không', expect: [] },
  { text: 'giáo viên hợp đồng nghỉ hè ba tháng có bị cắt bảo hiểm không', expect: [] },
  { text: 'khám sức khỏe xin việc có dùng thẻ bảo hiểm y tế được không', expect: [] },
  { text: 'xe ôm công nghệ chạy grab có thuộc diện đóng bảo hiểm bắt buộc không', expect: [] },
  { text: 'tôi muốn tặng thẻ bảo hiểm y tế cho một cụ neo đơn ở xã bên thì làm thế nào', expect: [] },
];

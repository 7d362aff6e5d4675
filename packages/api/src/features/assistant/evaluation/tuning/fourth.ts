import type { Question } from '../question.ts';

/**
 * Written on 2026-11-25 as the held-out part was, and held out until the texts that they showed to be missing were
 * written (docs/assistant.md).
 */
export const FOURTH: readonly Question[] = [
  { text: 'mất thẻ bhyt', expect: ['FAQ:cap-lai-the-bhyt'] },
  { text: 'thẻ bhyt hết hạn', expect: ['FAQ:gia-han-the-bhyt', 'FAQ:the-het-han-dang-dieu-tri'] },
  { text: 'sai tên trên thẻ', expect: ['FAQ:sai-ho-ten-ngay-sinh'] },
  { text: 'quen mat khau vssid', expect: ['FAQ:quen-mat-khau'] },
  { text: 'ko nhận dc otp', expect: ['FAQ:khong-nhan-duoc-otp'] },
  { text: 'đổi số điện thoại vssid', expect: ['FAQ:doi-so-dien-thoai'] },
  {
    text: 'rut bhxh 1 lan',
    expect: ['FAQ:dieu-kien-bhxh-mot-lan', 'FAQ:nop-ho-so-bhxh-mot-lan', 'FAQ:muc-huong-bhxh-mot-lan'],
  },
  { text: 'mức đóng bhxh tự nguyện', expect: ['FAQ:bhxh-tu-nguyen-muc-dong'] },
  { text: 'giá bhyt hộ gia đình', expect: ['FAQ:bhyt-ho-gia-dinh'] },
  { text: 'điều kiện hưởng thai sản', expect: ['FAQ:dieu-kien-thai-san'] },
  { text: 'con om nghi dc may ngay', expect: ['FAQ:nghi-con-om'] },
  { text: 'tuổi nghỉ hưu nữ', expect: ['FAQ:tuoi-nghi-huu'] },
  { text: 'tra cứu mã số bhxh', expect: ['FAQ:tra-cuu-ma-so-bhxh'] },
  { text: 'tien tuat hang thang', expect: ['FAQ:tro-cap-tuat-hang-thang'] },
  { text: 'đăng ký bhtn ở đâu ạ', expect: ['FAQ:nop-ho-so-that-nghiep'] },
  { text: 'that nghiep lanh may thang', expect: ['FAQ:so-thang-tro-cap-that-nghiep'] },
  { text: 'kham trai tuyen', expect: ['FAQ:tu-di-kham-chuyen-sau', 'FAQ:cap-cuu-trai-tuyen'] },
  { text: '5 năm liên tục là gì', expect: ['FAQ:nam-nam-lien-tuc'] },
  { text: 'đổi nơi khám ban đầu', expect: ['FAQ:doi-noi-kham-ban-dau'] },
  { text: 'bhyt sinh vien', expect: ['FAQ:bhyt-hoc-sinh-sinh-vien'] },
  { text: 'the bhyt be so sinh', expect: ['FAQ:tre-em-duoi-6-tuoi'] },
  { text: 'giờ làm việc bhxh', expect: ['FAQ:gio-lam-viec'] },
  { text: 'bhxh gan nhat o dau', expect: ['FAQ:co-quan-bhxh-gan-nhat'] },
  { text: 'cty nợ bhxh', expect: ['FAQ:cong-ty-cham-dong'] },
  { text: 'tai nạn lao động hưởng gì', expect: ['FAQ:tai-nan-lao-dong-huong-gi'] },
  { text: 'dưỡng sức sau sinh', expect: ['FAQ:duong-suc-sau-sinh'] },
  { text: 'gop so bhxh', expect: ['FAQ:hai-so-bhxh'] },
  { text: 'mat so bhxh', expect: ['FAQ:cap-lai-so-bhxh'] },
  { text: 'chot so bhxh', expect: ['FAQ:chot-so-bhxh'] },
  { text: 'có ng gọi kêu cài vssid', expect: ['FAQ:tong-dai-gia-mao', 'FAQ:can-bo-hoi-otp'] },
  { text: 'đóng đủ 15 năm', expect: ['FAQ:may-nam-duoc-huong-luong-huu', 'FAQ:ty-le-luong-huu'] },
  { text: 'bhyt cho vợ bộ đội', expect: ['FAQ:bhyt-than-nhan-quan-doi'] },
  { text: 'nguoi nuoc ngoai dong bhxh', expect: ['FAQ:nguoi-nuoc-ngoai-dong-bhxh'] },
  { text: 'khiếu nại ở đâu', expect: ['FAQ:khieu-nai-quyet-dinh'] },
  { text: 'dang ky tk vssid', expect: ['FAQ:dang-ky-tai-khoan'] },
  { text: 'đổi đt ko vào dc app', expect: ['FAQ:doi-dien-thoai-moi'] },
  { text: 'luong huu thang nay co chua', expect: ['FAQ:khong-nhan-duoc-luong-huu'] },
  { text: 'chuyển chỗ nhận lương hưu', expect: ['FAQ:chuyen-noi-nhan-luong-huu'] },
  { text: 'mai tang phi bao nhieu', expect: ['FAQ:tro-cap-mai-tang'] },
  { text: 'ho kinh doanh dong bhxh', expect: ['FAQ:chu-ho-kinh-doanh'] },
  { text: 'chong duoc nghi thai san ko', expect: ['FAQ:nam-nghi-khi-vo-sinh'] },
  { text: 'sinh mổ nghỉ mấy ngày', expect: ['FAQ:nghi-thai-san-may-thang', 'FAQ:nam-nghi-khi-vo-sinh'] },
  { text: 'đồng chi trả là sao', expect: ['FAQ:cung-chi-tra-la-gi'] },
  { text: 'xoá tài khoản vssid', expect: ['FAQ:xoa-tai-khoan'] },
  { text: 'dang nhap bang vneid', expect: ['FAQ:dang-nhap-vneid'] },
  { text: 'mai trời mưa ko', expect: [] },
  { text: 'lam lai cccd o dau', expect: [] },
  { text: 'giá vàng hôm nay', expect: [] },
  { text: 'nộp thuế tncn sao', expect: [] },
  { text: 'Thẻ BHYT của em ghi sai ngày sinh thì phải làm thủ tục gì ạ?', expect: ['FAQ:sai-ho-ten-ngay-sinh'] },
  {
    text: 'đi khám bệnh quên mang thẻ giấy, mở app lên cho coi có được không',
    expect: ['FAQ:di-kham-can-giay-to-gi', 'FAQ:the-bhyt-dien-tu'],
  },
  { text: 'Thẻ bảo hiểm hết hạn 2 tháng rồi, đóng lại thì bao lâu mới dùng được?', expect: ['FAQ:cho-the-co-gia-tri'] },
  { text: 'em muon dong bhxh tu nguyen thi nop o dau can giay to gi', expect: ['FAQ:dong-bhxh-tu-nguyen-o-dau'] },
  { text: 'Đóng BHXH tự nguyện có được hưởng thai sản không vậy?', expect: ['FAQ:thai-san-tu-nguyen'] },
  { text: 'nha nuoc ho tro bao nhieu phan tram tien dong bhxh tu nguyen', expect: ['FAQ:ho-tro-dong-bhxh-tu-nguyen'] },
  {
    text: 'Nhà có 5 người thì mua bảo hiểm y tế hộ gia đình người thứ 5 đóng bao nhiêu?',
    expect: ['FAQ:bhyt-ho-gia-dinh'],
  },
  { text: 'mua bhyt ho gia dinh co bat buoc ca nha cung mua ko', expect: ['FAQ:ca-ho-cung-mua-bhyt'] },
  {
    text: 'Tôi nghỉ việc được 8 tháng rồi, có rút bảo hiểm xã hội một lần được không?',
    expect: ['FAQ:dieu-kien-bhxh-mot-lan'],
  },
  { text: 'rut bhxh mot lan thi bao lau moi co tien ve tk', expect: ['FAQ:bhxh-mot-lan-bao-lau'] },
  { text: 'BHXH một lần tính thế nào, mỗi năm được mấy tháng lương?', expect: ['FAQ:muc-huong-bhxh-mot-lan'] },
  { text: 'Người bắt đầu đóng sau 1/7/2025 còn được rút một lần không?', expect: ['FAQ:dieu-kien-bhxh-mot-lan'] },
  { text: 'Cho hỏi luật mới 2025 đóng mấy năm thì được lãnh lương hưu?', expect: ['FAQ:may-nam-duoc-huong-luong-huu'] },
  { text: 'nam sinh 1965 thi nam may nghi huu vay ad', expect: ['FAQ:tuoi-nghi-huu'] },
  { text: 'nghi huu som truoc tuoi bị trừ bao nhiu phan tram lương?', expect: ['FAQ:nghi-huu-som-bi-tru'] },
  { text: 'luong huu tinh nhu the nao neu dong duoc 22 nam', expect: ['FAQ:ty-le-luong-huu'] },
  { text: 'Trợ cấp hưu trí xã hội 75 tuổi xin ở đâu vậy con?', expect: ['FAQ:nop-tro-cap-huu-tri-xa-hoi'] },
  { text: 'Nghỉ ốm 3 ngày có giấy của bệnh viện thì được trả bao nhiêu tiền?', expect: ['FAQ:muc-huong-om-dau'] },
  { text: 'nộp giấy nghỉ ốm cho cty trong bao nhiêu ngày thì còn hạn', expect: ['FAQ:han-nop-giay-nghi-om'] },
  { text: 'Say thai 8 tuan thi duoc nghi bao nhieu ngay vay a?', expect: ['FAQ:say-thai'] },
  { text: 'di kham thai duoc nghi may lan tinh luong ko', expect: ['FAQ:kham-thai'] },
  { text: 'Em đóng được 5 tháng thì có được hưởng chế độ thai sản ko?', expect: ['FAQ:dieu-kien-thai-san'] },
  { text: 'Nghỉ việc trước khi sinh thì tự nộp hồ sơ thai sản ở đâu?', expect: ['FAQ:giay-to-huong-thai-san'] },
  { text: 'tiền thai sản tính như nào, lương đóng bh 6tr thì lãnh nhiu', expect: ['FAQ:tien-thai-san'] },
  { text: 'Hồ sơ hưởng trợ cấp thất nghiệp gồm những giấy tờ gì?', expect: ['FAQ:giay-to-that-nghiep'] },
  {
    text: 'nghi viec bao lau thi het han nop ho so that nghiep',
    expect: ['FAQ:nop-ho-so-that-nghiep', 'FAQ:dieu-kien-tro-cap-that-nghiep'],
  },
  { text: 'quên khai báo việc làm hàng tháng có bị cắt trợ cấp thất nghiệp ko', expect: ['FAQ:thong-bao-tim-viec'] },
  { text: 'Đang hưởng thất nghiệp mà có việc mới thì phải báo ai?', expect: ['FAQ:co-viec-khi-huong-that-nghiep'] },
  {
    text: 'bị xe tông trên đường đi làm có tính là tai nạn lao động không ạ',
    expect: ['FAQ:tai-nan-tren-duong-di-lam'],
  },
  { text: 'suy giam kha nang lao dong 15% duoc tro cap bao nhieu', expect: ['FAQ:tai-nan-lao-dong-huong-gi'] },
  {
    text: 'Mã số BHXH với số thẻ BHYT có phải là một không?',
    expect: ['FAQ:ma-so-bhxh-la-gi', 'FAQ:ky-tu-tren-the-bhyt'],
  },
  { text: 'Tôi có 2 số sổ bảo hiểm thì gộp lại bằng cách nào?', expect: ['FAQ:hai-so-bhxh'] },
  { text: 'app báo thông tin ko trùng khớp với csdl khi đăng ký là sao', expect: ['FAQ:thong-tin-khong-khop'] },
  {
    text: 'vssid bao sai mat khau hoai du em nhap dung, bi khoa roi',
    expect: ['FAQ:bi-khoa-do-nhap-sai', 'FAQ:quen-mat-khau'],
  },
  { text: 'Con tôi 4 tuổi chưa có căn cước thì xem thẻ BHYT của bé ở đâu trong app?', expect: ['FAQ:xem-the-cua-con'] },
  { text: 'tre em duoi 6 tuoi kham benh co mat tien ko', expect: ['FAQ:tre-em-duoi-6-tuoi'] },
  {
    text: 'Sinh viên năm 2 không mua BHYT ở trường mà mua hộ gia đình được không?',
    expect: ['FAQ:bhyt-hoc-sinh-sinh-vien'],
  },
  {
    text: 'Công ty trừ lương BHXH hàng tháng mà lên app xem không thấy đóng?',
    expect: ['FAQ:cong-ty-cham-dong', 'FAQ:thieu-thang-dong'],
  },
  { text: 'cong ty pha san chua chot so cho em thi lam sao', expect: ['FAQ:cong-ty-pha-san-chua-chot-so'] },
  { text: 'Bộ phận nhân sự báo tăng lao động mới trong bao nhiêu ngày?', expect: ['FAQ:bao-tang-lao-dong'] },
  {
    text: 'Mức lương tối đa đóng BHXH bắt buộc hiện nay là bao nhiêu vậy?',
    expect: ['FAQ:tien-luong-lam-can-cu-dong'],
  },
  { text: 'Người lao động đóng bao nhiêu % và công ty đóng bao nhiêu %?', expect: ['FAQ:ty-le-dong-bhxh-bat-buoc'] },
  { text: 'chiều thứ 7 bảo hiễm quận có làm việt ko ạ', expect: ['FAQ:gio-lam-viec'] },
  { text: 'Giúp e viết bài văn tả con mèo lớp 4 với', expect: [] },
  { text: 'Cho mình xin sđt và địa chỉ của chị Nguyễn Thị Lan mã số 7916xxxx', expect: [] },
  { text: 'toi bi dau nguc trai thi nen uong thuoc gi', expect: [] },
  { text: 'Sang năm lương hưu có tăng không, tăng bao nhiêu phần trăm chắc chắn?', expect: [] },
  { text: 'thu tuc sang ten so do cho con gai can giay to gi', expect: [] },
  { text: 'Xem giùm chồng tôi lương đóng bảo hiểm bao nhiêu, ổng giấu tôi', expect: [] },
  { text: 'nếu kiện công ty ra tòa vụ nợ bảo hiểm em có chắc thắng không', expect: [] },
  {
    text: 'Chào anh chị, hôm qua em đi khám bệnh bị rớt mất cái bóp trong đó có thẻ bảo hiểm y tế giấy, tuần sau em phải tái khám rồi mà không biết xin cấp lại ở đâu, có tốn tiền không ạ',
    expect: ['FAQ:cap-lai-the-bhyt', 'FAQ:di-kham-can-giay-to-gi'],
  },
  {
    text: 'Me em nam nay 62 tuoi o que Ben Tre len Sai Gon o voi em, the bhyt dang ky o benh vien huyen duoi que, gio muon kham tren nay thi co duoc huong bao hiem khong hay phai doi noi kham',
    expect: ['FAQ:doi-noi-kham-ban-dau', 'FAQ:tu-di-kham-chuyen-sau'],
  },
  {
    text: 'Bố tôi bị ung thư phải lên thẳng bệnh viện K điều trị, không xin giấy chuyển viện kịp, vậy theo luật bảo hiểm y tế mới từ 2025 thì bố tôi có được hưởng 100% không hay chỉ được 40%',
    expect: ['FAQ:tu-di-kham-chuyen-sau'],
  },
  {
    text: 'Em đi làm cty từ năm 2018 tới giờ thẻ bhyt liên tục không gián đoạn nhưng trên thẻ lại ghi thời điểm đủ 5 năm liên tục là năm 2027, như vậy là sai đúng ko ạ, phải làm sao để sửa',
    expect: ['FAQ:sua-5-nam-lien-tuc'],
  },
  {
    text: 'Tôi mới đóng tiền viện phí cùng chi trả hơn 15 triệu trong năm nay, thẻ của tôi đã đủ 5 năm liên tục, nghe nói được hoàn lại phần vượt 6 tháng lương cơ sở thì nộp hồ sơ ở đâu',
    expect: ['FAQ:hoan-tien-cung-chi-tra'],
  },
  {
    text: 'hom bua nhap vien cap cuu luc nua dem khong mang theo the bao hiem nen benh vien bat dong het tien, gio em muon thanh toan lai tien do thi can nhung giay to gi va nop o dau a',
    expect: ['FAQ:thanh-toan-truc-tiep'],
  },
  {
    text: 'Em nghỉ làm công ty cũ bên Bình Dương từ tháng 3, đóng được 4 năm 7 tháng, giờ về quê Nghệ An luôn thì muốn rút bảo hiểm một lần nộp ở quê được không hay phải vào lại trong đó',
    expect: ['FAQ:nop-ho-so-bhxh-mot-lan', 'FAQ:dieu-kien-bhxh-mot-lan'],
  },
  {
    text: 'Vo chong em dinh di dinh cu ben Uc thang sau, em da dong bao hiem duoc 12 nam, khong biet co duoc rut het mot lan truoc khi di khong va phai nop giay to chung minh gi',
    expect: ['FAQ:dieu-kien-bhxh-mot-lan', 'FAQ:nop-ho-so-bhxh-mot-lan'],
  },
  {
    text: 'Tôi năm nay 58 tuổi, nữ, mới đóng được 13 năm bảo hiểm rồi nghỉ ở nhà, vậy tôi đóng tự nguyện thêm 2 năm hay đóng một lần cho đủ để được lãnh lương hưu có được không',
    expect: ['FAQ:bhxh-tu-nguyen-muc-dong', 'FAQ:may-nam-duoc-huong-luong-huu'],
  },
  {
    text: 'Ba em mất hồi tháng trước, ba đang lãnh lương hưu được 6 năm, mẹ em không đi làm và không có lương, cho em hỏi gia đình được nhận tiền gì và làm giấy tờ ở đâu ạ',
    expect: ['FAQ:tro-cap-mai-tang', 'FAQ:tro-cap-tuat-hang-thang'],
  },
  {
    text: 'Chong toi dang dong bao hiem duoc 9 nam thi mat vi benh, con toi moi 7 tuoi, vay con toi co duoc huong tien tuat hang thang khong va duoc toi khi nao, nop o dau',
    expect: ['FAQ:tro-cap-tuat-hang-thang'],
  },
  {
    text: 'Em đang mang bầu tháng thứ 7, cty vừa cho nghỉ việc, trước đó em đóng bảo hiểm liên tục được 10 tháng, vậy sau khi sinh em có được nhận tiền thai sản không và ai trả cho em ạ',
    expect: ['FAQ:dieu-kien-thai-san', 'FAQ:giay-to-huong-thai-san'],
  },
  {
    text: 'vợ em sinh đôi phải mổ, em là chồng có đóng bhxh ở cty thì dc nghỉ bao nhiêu ngày và có dc thêm khoản tiền nào ko, vợ em thì ở nhà nội trợ ko đóng bảo hiểm',
    expect: ['FAQ:nam-nghi-khi-vo-sinh'],
  },
  {
    text: 'Em nop ho so thai san cho cong ty hon 2 thang roi ma chua thay tien ve, hoi ke toan thi bao da gui len bao hiem, vay em muon kiem tra ho so toi dau thi xem o dau',
    expect: ['FAQ:theo-doi-ho-so'],
  },
  {
    text: 'Con tôi 2 tuổi bị viêm phổi nằm viện 5 ngày, tôi xin nghỉ làm để chăm cháu thì có được bảo hiểm trả tiền không, cần giấy gì của bệnh viện và mỗi năm được nghỉ tối đa bao nhiêu ngày',
    expect: ['FAQ:nghi-con-om', 'FAQ:giay-to-huong-om-dau', 'FAQ:muc-huong-om-dau'],
  },
  {
    text: 'Sau khi sinh em bé 6 tháng em đi làm lại mà sức khỏe còn yếu, hay chóng mặt, em nghe chị trong tổ nói xin nghỉ thêm dưỡng sức được 5 tới 7 ngày có tiền thì xin làm sao',
    expect: ['FAQ:duong-suc-sau-sinh'],
  },
  {
    text: 'Em lam cong nhan dong bao hiem that nghiep duoc 3 nam 4 thang, nghi viec ngang khong bao truoc, vay em co duoc linh tro cap that nghiep khong hay bi mat luon so thang da dong',
    expect: ['FAQ:dieu-kien-tro-cap-that-nghiep', 'FAQ:bao-luu-that-nghiep'],
  },
  {
    text: 'Tôi đang lãnh thất nghiệp tháng thứ 2 thì về quê sống, muốn chuyển chỗ lãnh về tỉnh khác có được không, cần làm đơn gì, có phải khai báo việc làm ở nơi cũ nữa không',
    expect: ['FAQ:chuyen-noi-huong-that-nghiep'],
  },
  {
    text: 'anh e làm thợ hồ bị té giàn giáo gãy chân trong giờ làm, chủ thầu ko đóng bảo hiểm cho ảnh, vậy ảnh có dc hưởng chế độ tai nạn lao động ko, ai phải trả tiền thuốc',
    expect: ['FAQ:tai-nan-khong-duoc-dong-bhxh'],
  },
  {
    text: 'Tôi làm ở xưởng dệt 15 năm giờ tai nghe không rõ, đi khám bác sĩ nói điếc nghề nghiệp, vậy muốn làm hồ sơ hưởng bảo hiểm bệnh nghề nghiệp thì cần giấy tờ gì và nộp cho ai',
    expect: ['FAQ:benh-nghe-nghiep'],
  },
  {
    text: 'Cong ty em no bao hiem hon 1 nam nay, em xin nghi viec ma khong chot duoc so, goi len thi cu hen hoai, vay em phai to cao o dau va co duoc tinh thoi gian do khong',
    expect: ['FAQ:cong-ty-cham-dong'],
  },
  {
    text: 'Sáng nay có số lạ gọi xưng là cán bộ bảo hiểm xã hội kêu tôi bấm vô link để cập nhật thông tin nhận lương hưu qua tài khoản, đòi số căn cước và mã otp, có phải lừa đảo không',
    expect: ['FAQ:can-bo-hoi-otp', 'FAQ:tong-dai-gia-mao'],
  },
  {
    text: 'Con lo bam vao duong link la va nhap mat khau vssid voi so tai khoan ngan hang roi, gio con so mat tien qua, con phai lam gi ngay bay gio a',
    expect: ['FAQ:can-bo-hoi-otp', 'FAQ:doi-mat-khau'],
  },
  {
    text: 'Tôi lớn tuổi rồi không rành điện thoại, con gái cài app cho mà nó đòi quét khuôn mặt với chụp căn cước cứ báo lỗi hoài, vậy tôi ra cơ quan bảo hiểm nhờ họ đăng ký giúp được không',
    expect: ['FAQ:nho-dang-ky-tai-co-quan'],
  },
  {
    text: 'Em doi so dien thoai moi, sim cu mat roi nen khong nhan duoc ma otp, quen luon mat khau, gio khong dang nhap duoc vssid thi phai lam the nao de lay lai tai khoan',
    expect: ['FAQ:doi-so-dien-thoai', 'FAQ:quen-mat-khau', 'FAQ:khong-nhan-duoc-otp'],
  },
  {
    text: 'Tôi đăng nhập trên điện thoại mới thì app báo tài khoản đã đăng nhập ở thiết bị khác, muốn dùng cùng lúc hai máy, một máy của tôi một máy của con tôi thì có được không',
    expect: ['FAQ:dung-tren-hai-dien-thoai'],
  },
  {
    text: 'Em mở app xem quá trình đóng thì thấy thiếu mất 14 tháng ở công ty cũ năm 2015 2016, công ty đó giờ giải thể rồi, em có sổ giấy thì làm sao bổ sung vô ạ',
    expect: ['FAQ:thieu-thang-dong'],
  },
  {
    text: 'Mình làm nhân sự, có bạn nhân viên nước ngoài quốc tịch Hàn hợp đồng 2 năm, vậy công ty có phải đóng BHXH bắt buộc cho bạn ấy không, đóng những quỹ nào và tỷ lệ bao nhiêu',
    expect: ['FAQ:nguoi-nuoc-ngoai-dong-bhxh'],
  },
  {
    text: 'Em la ke toan moi vao nghe, cong ty co nhan vien nghi khong luong 16 ngay trong thang thi thang do co phai dong bhxh cho nguoi do khong va bao giam the nao',
    expect: ['FAQ:thang-nghi-khong-luong'],
  },
  {
    text: 'Tôi bán tạp hóa có đăng ký hộ kinh doanh nộp thuế khoán, nghe nói từ 1/7/2025 bắt buộc đóng bảo hiểm xã hội, vậy tôi phải đóng từ khi nào, đóng bao nhiêu một tháng và đăng ký ở đâu',
    expect: ['FAQ:chu-ho-kinh-doanh'],
  },
  {
    text: 'e chạy grab ko có hợp đồng lao động, muốn đóng bảo hiểm để sau này có lương hưu thì đóng loại nào, mỗi tháng ít nhất bao nhiêu tiền, đóng theo quý theo năm dc ko',
    expect: ['FAQ:bhxh-tu-nguyen-muc-dong'],
  },
  {
    text: 'Con trai toi sap di nghia vu quan su 2 nam, truoc do chau co di lam dong bao hiem duoc 1 nam, vay thoi gian di bo doi co duoc tinh dong bao hiem xa hoi khong',
    expect: ['FAQ:nghia-vu-quan-su'],
  },
  {
    text: 'Cháu nhà em mới sinh được 10 ngày chưa làm giấy khai sinh mà bị vàng da phải nhập viện, vậy chưa có thẻ bảo hiểm thì bé có được hưởng bảo hiểm y tế không, cần giấy gì ạ',
    expect: ['FAQ:tre-em-duoi-6-tuoi'],
  },
  {
    text: 'Con tôi học lớp 1, sinh tháng 11, thẻ bảo hiểm trẻ em dưới 6 tuổi hết hạn khi nào, trường lại thu tiền bảo hiểm từ tháng 9 thì có bị đóng trùng hay không, có được trả lại không',
    expect: ['FAQ:the-tre-em-het-han'],
  },
  {
    text: 'Ba toi da 81 tuoi khong co luong huu, nghe noi nguoi tren 80 tuoi duoc cap the bao hiem y te mien phi va tien hang thang, vay phai ra dau lam giay to',
    expect: ['FAQ:nop-tro-cap-huu-tri-xa-hoi'],
  },
  {
    text: 'Tôi lãnh lương hưu qua ATM nhưng tháng này không thấy tiền, ngân hàng bảo chưa có ai chuyển, mọi tháng mùng 2 mùng 3 là có rồi, vậy tôi phải liên hệ ai để hỏi',
    expect: ['FAQ:khong-nhan-duoc-luong-huu', 'FAQ:tong-dai'],
  },
  {
    text: 'Mẹ tôi bị tai biến nằm một chỗ không đi lãnh lương hưu được, giờ tôi muốn lãnh thay thì phải làm giấy ủy quyền thế nào, ra phường chứng hay ra cơ quan bảo hiểm, có thời hạn bao lâu',
    expect: ['FAQ:uy-quyen-linh-thay'],
  },
  {
    text: 'Toi nop ho so xin huong luong huu bi tra ve noi thieu giay to thoi gian lam truoc nam 1995, toi khong dong y voi cach giai quyet do thi gui don khieu nai den ai va trong bao lau',
    expect: ['FAQ:khieu-nai-quyet-dinh'],
  },
  {
    text: 'Quê em sáp nhập xã bỏ huyện rồi, bảo hiểm xã hội huyện cũ không biết còn không, giờ muốn nộp hồ sơ thì ra chỗ nào, thẻ bảo hiểm ghi địa chỉ cũ có phải đổi lại không',
    expect: ['FAQ:dia-chi-sau-sap-nhap', 'FAQ:co-quan-bhxh-gan-nhat'],
  },
  {
    text: 'Tôi là quân nhân chuyên nghiệp nghỉ hưu, thẻ bảo hiểm y tế mã quyền lợi số 2, đi khám bệnh viện tỉnh thì được hưởng bao nhiêu phần trăm và có phải cùng chi trả gì không',
    expect: ['FAQ:muc-huong-bhyt'],
  },
  {
    text: 'em mới đổi cccd gắn chip số khác với cmnd cũ, giờ thông tin bên bảo hiểm vẫn là số cmnd 9 số, vậy em phải làm gì để cập nhật, làm online dc ko hay phải ra tận nơi',
    expect: ['FAQ:cap-nhat-cccd'],
  },
  {
    text: 'Bác sĩ cho em toa thuốc 3 loại mà em uống vô bị nổi mẩn đỏ với khó thở quá, app xem giúp em có nên ngưng thuốc nào không hay phải uống tiếp cho hết toa',
    expect: [],
  },
  {
    text: 'Ban trai cu cua em quen em 3 nam roi bo di, em chi co so cccd cua anh ay, nho app tra giup xem bay gio anh ay dang lam cong ty nao va o dau',
    expect: [],
  },
  {
    text: 'Tôi với công ty tranh chấp về việc sa thải, hòa giải không được nên đã nộp đơn ra tòa, anh chị cho biết tòa sẽ xử công ty bồi thường tôi mấy tháng lương và bao giờ có kết quả',
    expect: [],
  },
  {
    text: 'Anh chi cho em hoi co nen rut bhxh mot lan de mua chung khoan hay mua vang luc nay khong, theo anh chi thi cai nao sang nam lời nhiều hơn',
    expect: [],
  },
  {
    text: 'Nhà tôi có mảnh đất nông nghiệp 500m2 muốn chuyển lên đất thổ cư để cất nhà cho con, xin hỏi thủ tục ra sao, phí chuyển đổi hết bao nhiêu tiền và nộp hồ sơ ở chỗ nào',
    expect: [],
  },
  {
    text: 'em bán hàng online bị cơ quan thuế nhắn tin yêu cầu kê khai thuế thu nhập, giờ em phải kê khai trên app nào và đóng bao nhiêu phần trăm doanh thu vậy ạ',
    expect: [],
  },
  {
    text: 'Theo anh chị thì vài năm nữa quỹ bảo hiểm xã hội có bị vỡ không, tới lúc tôi 60 tuổi vào năm 2045 thì lương hưu của tôi được chính xác bao nhiêu tiền một tháng',
    expect: [],
  },
  {
    text: 'Con toi muon xin ho chieu di du hoc Nhat, can nhung giay to gi, nop o cong an tinh hay lam tren mang, le phi bao nhieu va may ngay thi co',
    expect: [],
  },
  {
    text: 'Con trai tôi 24 tuổi vừa đi khám ở bệnh viện tâm thần mà không chịu nói, tôi có số thẻ của nó, nhờ app cho tôi coi bác sĩ chẩn đoán nó bị bệnh gì và cho thuốc gì',
    expect: [],
  },
];

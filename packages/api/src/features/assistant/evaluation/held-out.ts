import type { Question } from './question.ts';

/**
 * Written on 2026-11-25 by somebody who had seen neither texts nor rules, who then put the sources to them: a third short,
 * a third long stories, a third without accents, a quarter without an answer. Nothing may be fitted to these, and nobody
 * reads them one by one.
 */
export const HELD_OUT: readonly Question[] = [
  { text: 'quên mật khẩu', expect: ['FAQ:quen-mat-khau', 'FAQ:quen-mat-khau-nhan-tin'] },
  { text: 'doi so dien thoai', expect: ['FAQ:doi-so-dien-thoai'] },
  { text: 'đăng nhập hoài hổng được', expect: ['FAQ:quen-mat-khau', 'FAQ:bi-khoa-do-nhap-sai', 'FAQ:ten-dang-nhap'] },
  { text: 'tao tk cho con', expect: ['FAQ:dang-ky-cho-con'] },
  { text: 'xoa tai khoan vssid', expect: ['FAQ:xoa-tai-khoan'] },
  { text: 'tra cuu ma so bhxh', expect: ['FAQ:tra-cuu-ma-so-bhxh'] },
  { text: 'em có 2 sổ bhxh', expect: ['FAQ:hai-so-bhxh'] },
  { text: 'mất sổ bảo hiểm', expect: ['FAQ:cap-lai-so-bhxh'] },
  { text: 'sai tên trên sổ', expect: ['FAQ:sai-ho-ten-ngay-sinh'] },
  { text: 'bhxh tu nguyen dong bao nhieu', expect: ['FAQ:bhxh-tu-nguyen-muc-dong'] },
  { text: 'cty nợ bảo hiểm', expect: ['FAQ:cong-ty-cham-dong', 'FAQ:cong-ty-pha-san-chua-chot-so'] },
  { text: 'chốt sổ ở đâu', expect: ['FAQ:chot-so-bhxh'] },
  { text: 'gia han the bhyt', expect: ['FAQ:gia-han-the-bhyt'] },
  { text: 'bhyt hộ gia đình mấy tiền', expect: ['FAQ:bhyt-ho-gia-dinh'] },
  { text: 'bhyt hoc sinh 2026', expect: ['FAQ:bhyt-hoc-sinh-sinh-vien'] },
  { text: 'thẻ cho trẻ sơ sinh', expect: ['FAQ:tre-em-duoi-6-tuoi'] },
  { text: 'xin giấy chuyển viện', expect: [] },
  { text: 'trái tuyến đc mấy phần trăm', expect: ['FAQ:tu-di-kham-chuyen-sau'] },
  { text: 'đồng chi trả là gì', expect: ['FAQ:cung-chi-tra-la-gi'] },
  { text: 'doi noi kcb ban dau', expect: ['FAQ:doi-noi-kham-ban-dau'] },
  { text: 'tiền ốm đau tính sao', expect: ['FAQ:muc-huong-om-dau'] },
  { text: 'con ốm mẹ nghỉ', expect: ['FAQ:nghi-con-om'] },
  { text: 'thai san cho chong', expect: ['FAQ:nam-nghi-khi-vo-sinh'] },
  { text: 'say thai nghi may ngay', expect: ['FAQ:say-thai'] },
  { text: 'tai nạn trên đường đi làm', expect: ['FAQ:tai-nan-tren-duong-di-lam'] },
  { text: 'bệnh nghề nghiệp', expect: ['FAQ:benh-nghe-nghiep'] },
  { text: 'tuổi nghỉ hưu 2026', expect: ['FAQ:tuoi-nghi-huu'] },
  { text: 'về hưu sớm trừ bao nhiêu', expect: ['FAQ:nghi-huu-som-bi-tru'] },
  { text: 'tiền tuất', expect: ['FAQ:tro-cap-tuat-hang-thang'] },
  { text: 'mai táng phí', expect: ['FAQ:tro-cap-mai-tang'] },
  { text: 'tro cap huu tri xa hoi', expect: ['FAQ:tro-cap-huu-tri-xa-hoi', 'FAQ:nop-tro-cap-huu-tri-xa-hoi'] },
  { text: 'luong huu nhan ngay nao', expect: [] },
  { text: 'bhtn dc may thang', expect: ['FAQ:so-thang-tro-cap-that-nghiep'] },
  { text: 'nop ho so that nghiep', expect: ['FAQ:nop-ho-so-that-nghiep', 'FAQ:giay-to-that-nghiep'] },
  { text: 'so tong dai bhxh', expect: ['FAQ:tong-dai'] },
  { text: 't7 có làm việc k', expect: ['FAQ:gio-lam-viec'] },
  { text: 'app bị văng hoài', expect: [] },
  { text: 'cho gặp nhân viên', expect: ['FAQ:tong-dai'] },
  { text: 'nhận con nuôi', expect: ['FAQ:nhan-con-nuoi'] },
  { text: 'gia vang hom nay', expect: [] },
  { text: 'thời tiết Hà Nội mai', expect: [] },
  { text: 'lam cccd o dau', expect: [] },
  { text: 'đau bụng uống thuốc gì', expect: [] },
  { text: 'hồ sơ em duyệt chưa', expect: ['FAQ:theo-doi-ho-so'] },
  { text: 'ket qua bong da', expect: [] },
  { text: 'vay tiền bằng sổ bhxh', expect: [] },
  { text: 'em đổi sim rồi giờ làm sao đổi số đt trên app ạ', expect: ['FAQ:doi-so-dien-thoai'] },
  {
    text: 'mật khẩu đúng mà app cứ báo sai thông tin đăng nhập',
    expect: ['FAQ:quen-mat-khau', 'FAQ:ten-dang-nhap', 'FAQ:bi-khoa-do-nhap-sai'],
  },
  { text: 'co dang nhap vssid tren 2 dien thoai cung luc dc k ad', expect: ['FAQ:dung-tren-hai-dien-thoai'] },
  {
    text: 'dang ky vssid bang vneid co can ra co quan bhxh nua khong',
    expect: ['FAQ:dang-ky-tai-khoan', 'FAQ:dang-nhap-vneid'],
  },
  { text: 'ngày sinh trên sổ bhxh khác với căn cước thì sửa ở mô rứa', expect: ['FAQ:sai-ho-ten-ngay-sinh'] },
  { text: 'app không hiện quá trình đóng của tui từ năm 2015 tới giờ', expect: ['FAQ:thieu-thang-dong'] },
  { text: 'toi lam 2 cong ty cung luc thi dong bao hiem o cho nao', expect: [] },
  { text: 'thu viec 2 thang co phai dong bhxh ko ad', expect: [] },
  {
    text: 'ty le dong bhxh bhyt bhtn cua nguoi lao dong la bao nhieu phan tram',
    expect: ['FAQ:ty-le-dong-bhxh-bat-buoc'],
  },
  {
    text: 'nghỉ không lương 14 ngày trong tháng có phải đóng bảo hiểm không ạ',
    expect: ['FAQ:thang-nghi-khong-luong'],
  },
  { text: 'chủ hộ kinh doanh tạp hóa có bắt buộc đóng bảo hiểm hông', expect: ['FAQ:chu-ho-kinh-doanh'] },
  {
    text: 'nhà nước hỗ trợ bao nhiêu phần trăm cho hộ nghèo đóng bhxh tự nguyện',
    expect: ['FAQ:ho-tro-dong-bhxh-tu-nguyen'],
  },
  { text: 'dong bhxh tu nguyen 1 lan cho 5 nam dc ko', expect: ['FAQ:bhxh-tu-nguyen-muc-dong'] },
  { text: 'cong ty pha san roi thi chot so bhxh kieu gi', expect: ['FAQ:cong-ty-pha-san-chua-chot-so'] },
  { text: 'nghỉ việc 3 tháng rồi mà cty chưa trả sổ thì em làm sao', expect: ['FAQ:chot-so-bhxh'] },
  { text: 'mua bhyt hộ gia đình cần giấy tờ gì, mua ở đâu', expect: ['FAQ:dong-bhxh-tu-nguyen-o-dau'] },
  { text: 'the bhyt 5 nam lien tuc dc huong quyen loi gi', expect: ['FAQ:nam-nam-lien-tuc'] },
  { text: 'quen mang the bhyt khi di kham thi dung cccd dc khong', expect: ['FAQ:di-kham-can-giay-to-gi'] },
  { text: 'đi cấp cứu ở bệnh viện trung ương có được bảo hiểm trả không', expect: ['FAQ:cap-cuu-trai-tuyen'] },
  { text: 'bệnh viện hết thuốc phải mua ngoài thì có được thanh toán lại ko', expect: [] },
  { text: 'moi nam duoc nghi om toi da bao nhieu ngay', expect: ['FAQ:so-ngay-nghi-om'] },
  { text: 'giấy nghỉ hưởng bhxh nộp cho công ty trong mấy ngày ạ', expect: ['FAQ:han-nop-giay-nghi-om'] },
  { text: 'đóng bảo hiểm được 5 tháng thì sinh con có được hưởng thai sản không', expect: ['FAQ:dieu-kien-thai-san'] },
  { text: 'nghỉ việc trước khi sinh thì nộp hồ sơ thai sản ở đâu', expect: ['FAQ:giay-to-huong-thai-san'] },
  { text: 'đi làm sớm trước khi hết 6 tháng thai sản được không', expect: [] },
  { text: 'kham thai duoc nghi may lan, moi lan may ngay', expect: ['FAQ:kham-thai'] },
  { text: 'tai nạn lao động suy giảm 15% được trợ cấp bao nhiêu', expect: ['FAQ:tai-nan-lao-dong-huong-gi'] },
  { text: 'đóng đủ 15 năm là có lương hưu phải không ad ơi', expect: ['FAQ:may-nam-duoc-huong-luong-huu'] },
  { text: 'lương hưu nữ đóng 25 năm thì được bao nhiêu phần trăm', expect: ['FAQ:ty-le-luong-huu'] },
  { text: 'cach chuyen luong huu tu tien mat sang tai khoan ngan hang', expect: ['FAQ:khong-nhan-duoc-luong-huu'] },
  { text: '75 tuổi không có lương hưu được nhà nước cho bao nhiêu một tháng', expect: ['FAQ:tro-cap-huu-tri-xa-hoi'] },
  { text: 'ra nước ngoài định cư thì rút bảo hiểm một lần được không', expect: ['FAQ:dieu-kien-bhxh-mot-lan'] },
  {
    text: 'rut bhxh 1 lan online tren dien thoai dc khong hay phai ra tan noi',
    expect: ['FAQ:nop-ho-so-bhxh-mot-lan'],
  },
  { text: 'đang hưởng thất nghiệp mà có việc mới thì phải báo sao', expect: ['FAQ:co-viec-khi-huong-that-nghiep'] },
  { text: 'tu y nghi viec co duoc huong tro cap that nghiep k', expect: ['FAQ:dieu-kien-tro-cap-that-nghiep'] },
  { text: 'hang thang quen khai bao tim viec lam co bi cat tien k', expect: ['FAQ:thong-bao-tim-viec'] },
  {
    text: 'có người tự xưng bhxh kêu cài app cập nhật thẻ, có phải lừa đảo hông',
    expect: ['FAQ:tong-dai-gia-mao', 'FAQ:can-bo-hoi-otp'],
  },
  { text: 'tố cáo cty trốn đóng bảo hiểm cho công nhân thì gửi đơn đâu', expect: ['FAQ:cong-ty-cham-dong'] },
  { text: 'nguoi nuoc ngoai lam viec tai VN co dong bhxh bat buoc ko', expect: ['FAQ:nguoi-nuoc-ngoai-dong-bhxh'] },
  { text: 'tu 1/7/2025 luat bhxh moi thay doi nhung gi', expect: [] },
  { text: 'sinh viên năm 2 mua bhyt ở trường hay mua theo hộ gia đình', expect: ['FAQ:bhyt-hoc-sinh-sinh-vien'] },
  { text: 'cho em xin mức lương đóng bảo hiểm của Nguyễn Văn An bên cty em với', expect: [] },
  { text: 'năm 2027 lương hưu có tăng nữa không, tăng bao nhiêu', expect: [] },
  { text: 'không đội mũ bảo hiểm xe máy phạt bao nhiêu hả ad', expect: [] },
  { text: 'thue tncn cua em nam nay phai dong bao nhieu vay', expect: [] },
  { text: 'ad viết giúp mình bài văn tả con mèo lớp 4', expect: [] },
  { text: 'bệnh viện nào mổ tim tốt nhất Sài Gòn vậy ad', expect: [] },
  { text: 'tieu duong type 2 nen an gi kieng gi ha ad', expect: [] },
  { text: 'đăng ký tạm trú qua mạng thì nộp giấy tờ ở đâu vậy', expect: [] },
  { text: 'kien cong ty ra toa vi no bao hiem thi co chac thang k', expect: [] },
  {
    text: 'mình mới đổi điện thoại, tải lại app về thì nó bắt xác thực OTP nhưng số sim cũ mất rồi không nhận được mã, giờ phải làm thế nào để vào lại tài khoản ạ',
    expect: ['FAQ:doi-so-dien-thoai', 'FAQ:khong-nhan-duoc-otp'],
  },
  {
    text: 'chao ad, em dang ky tai khoan vssid tu hom thu 2 ma den nay van bao cho duyet, em da chup anh cccd day du roi, bao lau thi moi dung duoc a',
    expect: ['FAQ:dang-ky-tai-khoan', 'FAQ:theo-doi-ho-so'],
  },
  {
    text: 'bố mẹ em già rồi không dùng điện thoại thông minh, em muốn đăng ký tài khoản cho ông bà bằng số điện thoại của em thì có được không, một số đăng ký được mấy người',
    expect: ['FAQ:nho-dang-ky-tai-co-quan'],
  },
  {
    text: 'tui làm ở Bình Dương 3 năm xong về quê Cà Mau làm chỗ mới, chỗ cũ cấp một sổ chỗ mới lại cấp một sổ khác, giờ muốn gộp lại một cuốn thì đem ra đâu',
    expect: ['FAQ:hai-so-bhxh'],
  },
  {
    text: 'em lam nhan su cong ty nho 8 nguoi, thang nay co 2 ban nghi viec thi em phai bao giam truoc ngay may va lam ho so gi tren he thong de khoi bi tinh tien the',
    expect: [],
  },
  {
    text: 'công ty em nợ bảo hiểm hơn một năm nay, em xin nghỉ rồi mà họ nói nợ nên không chốt sổ được, vậy em có lãnh được bảo hiểm thất nghiệp không hả ad',
    expect: ['FAQ:cong-ty-pha-san-chua-chot-so'],
  },
  {
    text: 'em nghỉ công ty hồi tháng 3, đã đóng được 7 năm, giờ ở nhà làm ruộng muốn đóng nối tiếp tự nguyện để sau này có lương hưu thì ra xã đăng ký hay làm trên mạng ạ',
    expect: ['FAQ:dong-bhxh-tu-nguyen-o-dau'],
  },
  {
    text: 'toi dong bhxh tu nguyen duoc 4 nam roi, nay kho khan muon tam ngung vai thang roi dong tiep co duoc khong, co bi mat thoi gian da dong truoc do khong',
    expect: ['FAQ:cach-tinh-tong-thoi-gian'],
  },
  {
    text: 'nghe nói đóng bhxh tự nguyện bây giờ cũng được tiền thai sản 2 triệu, em đóng từ tháng 8 năm ngoái đến nay thì sinh con tháng tới có được nhận không',
    expect: ['FAQ:thai-san-tu-nguyen'],
  },
  {
    text: 'chồng em làm giám đốc công ty gia đình không hưởng lương thì theo luật mới có phải đóng bảo hiểm xã hội bắt buộc không, nếu phải thì đóng theo mức nào',
    expect: [],
  },
  {
    text: 'tôi chạy grab với giao hàng shopee, không ký hợp đồng lao động với ai, muốn có lương hưu với bảo hiểm y tế thì tham gia loại nào và một tháng tốn khoảng bao nhiêu',
    expect: ['FAQ:bhxh-tu-nguyen-muc-dong', 'FAQ:bhyt-ho-gia-dinh'],
  },
  {
    text: 'cong ty toi la doanh nghiep Han Quoc, co 3 chuyen gia di chuyen noi bo sang Viet Nam lam 2 nam, xin hoi nhung nguoi nay co phai tham gia bao hiem xa hoi khong',
    expect: ['FAQ:nguoi-nuoc-ngoai-dong-bhxh'],
  },
  {
    text: 'nhà em 5 khẩu, 2 vợ chồng có bảo hiểm ở công ty rồi, giờ mua bảo hiểm y tế cho ba đứa còn lại thì người thứ nhất thứ hai tính tiền giảm ra răng',
    expect: ['FAQ:bhyt-ho-gia-dinh', 'FAQ:ca-ho-cung-mua-bhyt'],
  },
  {
    text: 'the bhyt cua me em het han hom 15 thang truoc ma quen khong dong, gio dong lai thi may ngay sau moi dung duoc, co bi mat 5 nam lien tuc khong ad',
    expect: ['FAQ:cho-the-co-gia-tri', 'FAQ:sua-5-nam-lien-tuc'],
  },
  {
    text: 'con mình sinh được 10 ngày chưa làm giấy khai sinh mà phải nằm viện vì vàng da thì bảo hiểm y tế có chi trả không, cần đưa giấy tờ gì cho bệnh viện',
    expect: ['FAQ:tre-em-duoi-6-tuoi'],
  },
  {
    text: 'em đăng ký khám ở trạm y tế xã ngoài Nghệ An mà chừ đi làm trong Sài Gòn, có tạm trú rồi, đau ốm đi khám bệnh viện quận có được tính đúng tuyến không',
    expect: [],
  },
  {
    text: 'bố tôi bị ung thư phổi đang điều trị ở bệnh viện K, nghe bảo bệnh hiểm nghèo giờ không cần giấy chuyển tuyến nữa mà vẫn được hưởng đủ, có đúng không',
    expect: ['FAQ:tu-di-kham-chuyen-sau'],
  },
  {
    text: 'hom truoc toi di mo ruot thua o benh vien tu nhan khong xuat trinh the, tu tra het 18 trieu, gio muon xin bao hiem tra lai thi can nhung giay to gi nop o dau',
    expect: ['FAQ:thanh-toan-truc-tiep'],
  },
  {
    text: 'con tôi học lớp 3 ở trường, cô giáo thu tiền bảo hiểm y tế 12 tháng nhưng nhà tôi thuộc hộ cận nghèo đã có thẻ rồi, vậy có phải đóng nữa không',
    expect: ['FAQ:bhyt-hoc-sinh-sinh-vien'],
  },
  {
    text: 'em bi thuy dau nghi 6 ngay co giay cua benh vien huyen, cong ty bao bhxh tra chu cty khong tra luong, vay em duoc bao nhieu tien mot ngay va bao lau co',
    expect: ['FAQ:muc-huong-om-dau', 'FAQ:han-nop-giay-nghi-om'],
  },
  {
    text: 'mình nghỉ ốm dài ngày vì suy thận phải chạy thận tuần ba buổi, danh mục bệnh dài ngày được nghỉ tối đa bao nhiêu ngày và hưởng mấy phần trăm lương vậy ad',
    expect: [],
  },
  {
    text: 'em đóng bh từ tháng 1/2025 đến tháng 9/2025 rồi nghỉ việc, dự sinh tháng 2/2026 thì có đủ điều kiện hưởng thai sản k ạ, tiền tính theo lương mấy tháng',
    expect: ['FAQ:dieu-kien-thai-san', 'FAQ:tien-thai-san'],
  },
  {
    text: 'vo em sinh doi phai mo, em dong bhxh o cong ty thi duoc nghi bao nhieu ngay, phai nop giay to gi cho cong ty va nop cham nhat khi nao',
    expect: ['FAQ:nam-nghi-khi-vo-sinh', 'FAQ:giay-to-huong-thai-san'],
  },
  {
    text: 'công ty nộp hồ sơ thai sản cho em cả tháng rồi mà chưa thấy tiền về tài khoản, em muốn coi trên app hồ sơ tới đâu thì vô mục nào',
    expect: ['FAQ:theo-doi-ho-so'],
  },
  {
    text: 'em bị sảy thai lúc 9 tuần, bác sĩ cho nghỉ 20 ngày, không biết bảo hiểm có cho tiền không và sau đó còn được nghỉ dưỡng sức thêm nữa không',
    expect: ['FAQ:say-thai'],
  },
  {
    text: 'anh em công nhân xây dựng bị té giàn giáo gãy chân, công ty không ký hợp đồng cũng chẳng đóng bảo hiểm, giờ ai trả tiền viện phí với có được trợ cấp gì không',
    expect: ['FAQ:tai-nan-khong-duoc-dong-bhxh'],
  },
  {
    text: 'toi lam tho ham lo 14 nam o Quang Ninh, di kham suc khoe bao bi bui phoi silic, gio muon giam dinh de huong benh nghe nghiep thi ho so nop cho ai',
    expect: ['FAQ:benh-nghe-nghiep'],
  },
  {
    text: 'tôi sinh tháng 6 năm 1966, nam, làm nghề bình thường, đóng bảo hiểm được 22 năm thì tháng mấy năm nào được về hưu và hưởng bao nhiêu phần trăm',
    expect: ['FAQ:tuoi-nghi-huu', 'FAQ:ty-le-luong-huu'],
  },
  {
    text: 'toi 55 tuoi nu dong duoc 21 nam, suc khoe yeu muon ve huu truoc tuoi thi phai giam dinh suy giam bao nhieu phan tram, moi nam bi tru may phan tram',
    expect: ['FAQ:nghi-huu-som-bi-tru'],
  },
  {
    text: 'mẹ em tới tuổi hưu rồi mà mới đóng được 13 năm, nghe nói đóng một lần cho mấy năm còn thiếu để có lương hưu liền, vậy đóng bao nhiêu và làm ở mô',
    expect: ['FAQ:bhxh-tu-nguyen-muc-dong', 'FAQ:dong-bhxh-tu-nguyen-o-dau'],
  },
  {
    text: 'ba tui lãnh lương hưu ở Tây Ninh giờ dọn lên ở với con ở Đồng Nai, muốn chuyển chỗ lãnh về trên này thì cần làm giấy tờ gì, mất bao nhiêu ngày',
    expect: ['FAQ:chuyen-noi-nhan-luong-huu'],
  },
  {
    text: 'bác tôi đang hưởng lương hưu vừa mất tuần trước, còn vợ già 70 tuổi không có lương, gia đình cần làm thủ tục gì để nhận mai táng phí với tuất hằng tháng',
    expect: [],
  },
  {
    text: 'em nghi viec duoc 4 thang, dong bhxh duoc 3 nam tu 2022 den 2025, nghe noi luat moi khong cho rut 1 lan nua, vay truong hop em co con rut duoc khong',
    expect: ['FAQ:dieu-kien-bhxh-mot-lan'],
  },
  {
    text: 'tôi đóng bảo hiểm 12 năm, nghỉ việc hơn một năm, định rút một lần để trả nợ, cho hỏi mỗi năm tính mấy tháng lương và rút xong thì mất những quyền lợi gì',
    expect: ['FAQ:muc-huong-bhxh-mot-lan', 'FAQ:mat-gi-khi-rut-mot-lan'],
  },
  {
    text: 'bà nội em 76 tuổi ở quê, trước giờ làm nông không có lương hưu hay trợ cấp gì, muốn xin trợ cấp hưu trí xã hội 500 ngàn thì nộp đơn ở đâu',
    expect: ['FAQ:nop-tro-cap-huu-tri-xa-hoi'],
  },
  {
    text: 'em đóng thất nghiệp được 40 tháng, lương bình quân 8 triệu, nghỉ việc có quyết định rồi thì lãnh được mấy tháng và mỗi tháng bao nhiêu tiền vậy ad',
    expect: ['FAQ:so-thang-tro-cap-that-nghiep', 'FAQ:muc-tro-cap-that-nghiep'],
  },
  {
    text: 'minh nghi viec o HCM nhung gio ve Thanh Hoa, co nop ho so huong bao hiem that nghiep o Thanh Hoa duoc khong hay bat buoc quay lai thanh pho de nop',
    expect: ['FAQ:nop-ho-so-that-nghiep'],
  },
  {
    text: 'em bị quá 3 tháng kể từ ngày nghỉ mà chưa nộp hồ sơ thất nghiệp vì công ty giữ sổ, giờ có mất luôn số tháng đã đóng không hay được cộng dồn',
    expect: ['FAQ:bao-luu-that-nghiep'],
  },
  {
    text: 'co nguoi nhan zalo xung la can bo bao hiem xa hoi bao toi duoc hoan 5 trieu tien bao hiem, keu bam link va nhap so the ngan hang, toi lo nhap roi gio lam sao',
    expect: ['FAQ:can-bo-hoi-otp', 'FAQ:tong-dai-gia-mao'],
  },
  {
    text: 'tôi không đồng ý với quyết định tính lương hưu của bảo hiểm xã hội huyện vì thiếu mất 2 năm đi bộ đội, muốn khiếu nại thì gửi cho ai, thời hạn bao lâu',
    expect: ['FAQ:khieu-nai-quyet-dinh', 'FAQ:nghia-vu-quan-su'],
  },
  {
    text: 'từ khi sáp nhập tỉnh với bỏ cấp huyện, em không biết cơ quan bảo hiểm xã hội chỗ em ở giờ nằm đâu, địa chỉ trên thẻ có phải đổi lại không',
    expect: ['FAQ:co-quan-bhxh-gan-nhat', 'FAQ:dia-chi-sau-sap-nhap'],
  },
  {
    text: 'chồng cũ của em trốn cấp dưỡng cho con, ad coi giùm ổng đang đóng bảo hiểm ở công ty nào lương bao nhiêu để em làm đơn với, em có số căn cước của ổng',
    expect: [],
  },
  {
    text: 'em dang mang thai 7 thang bi ra mau, bac si ke thuoc utrogestan nhung em thay chong mat qua, ad cho hoi co nen ngung thuoc khong hay uong giam lieu di',
    expect: [],
  },
  {
    text: 'công ty cho tôi nghỉ việc không báo trước 45 ngày, còn giữ lại một tháng lương cuối không trả, tôi muốn đòi bồi thường thì được mấy tháng lương hả ad',
    expect: [],
  },
  {
    text: 'vo chong em ly hon dang tranh chap quyen nuoi con voi can nha o que, ad cho hoi toa an se xu cho ai va nop don o dau thi nhanh',
    expect: [],
  },
  {
    text: 'theo ad thì vài năm nữa quỹ bảo hiểm xã hội có bị vỡ không, tuổi hưu có tăng lên 65 không, để tôi tính coi nên rút bây giờ hay để lại',
    expect: [],
  },
  {
    text: 'tôi mua bảo hiểm nhân thọ của Prudential được 6 năm rồi, giờ muốn hủy hợp đồng lấy lại tiền thì bị mất bao nhiêu phần trăm, nhờ tư vấn giúp',
    expect: [],
  },
  {
    text: 'so do nha toi bi sai dien tich, ra xa thi cho len tinh, len tinh lai bao ve xa, ad chi giup toi phai nop don o phong nao de sua lai',
    expect: [],
  },
  {
    text: 'công ty nói sẽ trả hết nợ bảo hiểm trong quý này, ad cho em biết chắc ngày nào tiền vô để em được chốt sổ, tên công ty là may Hòa Phát ở Long An',
    expect: [],
  },
  {
    text: 'em thi trượt bằng lái xe máy hai lần rồi, cho hỏi thi lại đóng bao nhiêu tiền và đăng ký ở trung tâm nào gần Cầu Giấy nhanh nhất ạ',
    expect: [],
  },
];

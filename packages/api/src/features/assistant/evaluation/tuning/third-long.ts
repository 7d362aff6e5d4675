import type { Question } from '../question.ts';

/**
 * Written on 2026-11-25 out of the texts alone, by somebody who knew neither rules nor the other questions: long, and
 * near what the texts say or just beside it. Held out until `fourth.ts` was.
 */
export const THIRD_LONG: readonly Question[] = [
  {
    text: 'e mới đi làm công ty chưa có tk gì hết, giờ muốn lập tài khoản để giao dịch online với bảo hiểm thì phải khai gì, có phải ra tận nơi ko ạ',
    expect: ['FAQ:dang-ky-tai-khoan'],
  },
  {
    text: 'mình vừa tải app về, tới chỗ đăng nhập nó đòi điền tên mà mình ko biết gõ gì, gõ số căn cước đc ko hay phải mã nào',
    expect: ['FAQ:ten-dang-nhap'],
  },
  {
    text: 'sang gio toi go nham pass 5 lan lien tuc, gio app ko cho vao nua, phai doi may phut moi thu lai dc vay',
    expect: ['FAQ:bi-khoa-do-nhap-sai'],
  },
  {
    text: 'mk xài 2 cái đt, 1 cái công ty cấp 1 cái cá nhân, muốn mở app song song cùng 1 tài khoản cả 2 máy thì có đc k',
    expect: ['FAQ:dung-tren-hai-dien-thoai'],
  },
  {
    text: 'dt cu cua e bi roi xuong nuoc hu luon, moi mua may khac nhung van giu sim cu, gio dua tai khoan qua may moi sao a',
    expect: ['FAQ:doi-dien-thoai-moi'],
  },
  {
    text: 'tự nhiên đang xem quá trình đóng thì app hiện lên bảo tài khoản đã thoát khỏi máy này, tôi có bấm gì đâu, nguyên nhân là sao',
    expect: ['FAQ:thong-bao-bi-dang-xuat'],
  },
  {
    text: 'vo chong e co be 8 tuoi, muon lap tai khoan cho be tren app cua bo thi lam buoc nao, co can dan be len co quan k',
    expect: ['FAQ:dang-ky-cho-con'],
  },
  {
    text: 'Tôi vừa bỏ sim cũ chuyển sang sim khác, tin nhắn xác thực vẫn gửi về sim cũ, vậy cập nhật sang số mới ở mục nào?',
    expect: ['FAQ:doi-so-dien-thoai'],
  },
  {
    text: 'Tôi nghi chồng cũ lén vào tài khoản của tôi xem lương, ứng dụng có chỗ nào ghi lại lịch sử truy cập và ai tra mã của tôi không?',
    expect: ['FAQ:ai-da-dang-nhap'],
  },
  {
    text: 'lau qua ko vao app nen gio e ko nho pass nua, lay lai kieu gi, nghe noi nhan tin 8079 thi ton bao nhieu tien a',
    expect: ['FAQ:quen-mat-khau', 'FAQ:quen-mat-khau-nhan-tin'],
  },
  {
    text: 'con gai toi lap tk giup toi nen no biet mat khau, gio toi van vao dc nhung muon thay pass khac thi bam cho nao',
    expect: ['FAQ:doi-mat-khau'],
  },
  {
    text: 'e đặt pass là ngày sinh mà app cứ báo không chấp nhận, vậy phải đặt dài mấy ký tự, có cần chữ hoa ký tự đặc biệt ko',
    expect: ['FAQ:mat-khau-the-nao-la-manh'],
  },
  {
    text: 'hom qua can bo duyet ho so xong gui cho e 1 mat khau tam qua tin nhan, de tuan sau moi dang nhap thi co con xai dc ko',
    expect: ['FAQ:mat-khau-tam-thoi'],
  },
  {
    text: 'mình nhận mã xác nhận 6 số xong bận họp 10 phút mới quay lại nhập thì báo sai, mã đó sống đc bao lâu và cho nhập mấy lần',
    expect: ['FAQ:otp-co-hieu-luc-bao-lau'],
  },
  {
    text: 'ngoi cho nua tieng roi ma tin nhan ma xac nhan van chua ve may, bam gui lai hoai cung ko thay, gio lam sao ad oi',
    expect: ['FAQ:khong-nhan-duoc-otp'],
  },
  {
    text: 'nửa đêm đt mình tự dưng có tin nhắn mã xác thực của bảo hiểm trong khi mình đang ngủ ko bấm gì, có phải bị hack ko',
    expect: ['FAQ:otp-khong-phai-toi-yeu-cau'],
  },
  {
    text: 'e chuyen qua 3 cong ty roi, ko biet moi lan chuyen cty thi ma so bao hiem co bi doi khac di ko hay giu nguyen ca doi',
    expect: ['FAQ:ma-so-bhxh-la-gi'],
  },
  {
    text: 'nhân sự bên em đòi mã số bảo hiểm mà em làm mất sổ, chẳng nhớ số nào, có cách nào tìm lại mã trên mạng ko ạ',
    expect: ['FAQ:tra-cuu-ma-so-bhxh'],
  },
  {
    text: 'toi lam ke toan, tra ma bhxh giup may anh em trong to ma moi duoc vai nguoi app da bao het luot hom nay, sao lai han che vay',
    expect: ['FAQ:tra-cuu-bi-gioi-han'],
  },
  {
    text: 'Nghe nói bây giờ bỏ mã 10 số mà dùng luôn số căn cước công dân, vậy tôi có phải đi làm thủ tục chuyển đổi gì không?',
    expect: ['FAQ:cccd-thay-ma-so-bhxh'],
  },
  {
    text: 'hoi truoc e lam cty A co 1 so, sang cty B ho lai lam cho so khac, gio e cam 2 cuon thi xu ly sao',
    expect: ['FAQ:hai-so-bhxh'],
  },
  {
    text: 'trong sổ ghi tên đệm của mẹ em là Thi mà căn cước là Thị, năm sinh cũng lệch 1 năm, muốn đính chính thì nộp gì ạ',
    expect: ['FAQ:sai-ho-ten-ngay-sinh'],
  },
  {
    text: 'xem quá trình đóng thấy cùng một công ty mình làm mà lúc hiện mã này lúc mã khác, có phải nhầm đơn vị ko ad',
    expect: ['FAQ:ma-don-vi-moi'],
  },
  {
    text: 'que e truoc thuoc Binh Duong gio nhap ve TPHCM, huyen cung bo roi, the bao hiem voi so co can lam lai theo dia chi moi k',
    expect: ['FAQ:dia-chi-sau-sap-nhap'],
  },
  {
    text: 'lương đóng bảo hiểm của mình 8 triệu, hàng tháng công ty trừ của mình bao nhiêu phần trăm và cty phải bỏ ra bao nhiêu phần trăm',
    expect: ['FAQ:ty-le-dong-bhxh-bat-buoc'],
  },
  {
    text: 'luong thuc te cua em 80 trieu/thang thi cty dong bhxh tren toan bo hay co muc tran, muc san la bao nhieu',
    expect: ['FAQ:tien-luong-lam-can-cu-dong'],
  },
  {
    text: 'tôi làm 2 năm rồi nghỉ 1 năm rồi làm tiếp 4 năm, có đợt còn đóng 2 cty cùng lúc, vậy cộng lại ra bao nhiêu thời gian',
    expect: ['FAQ:cach-tinh-tong-thoi-gian'],
  },
  {
    text: 'thang nay e xin nghi viec rieng 15 ngay ko huong luong, ke toan bao thang nay ko dc dong bao hiem, dung ko ad',
    expect: ['FAQ:thang-nghi-khong-luong'],
  },
  {
    text: 'mình làm liên tục từ tháng 1 tới giờ mà lên app chỉ thấy có tới tháng 3, tháng 4 tháng 5 trống trơn là do đâu và báo ai',
    expect: ['FAQ:thieu-thang-dong'],
  },
  {
    text: 'thang nao cty cung tru tien bh tren bang luong cua tui e ma len app thay no may thang chua nop, tui e keu ai gio',
    expect: ['FAQ:cong-ty-cham-dong'],
  },
  {
    text: 'Là người lao động, tôi có được cơ quan bảo hiểm báo cho biết hằng tháng công ty có nộp tiền cho mình hay không?',
    expect: ['FAQ:quyen-duoc-thong-bao'],
  },
  {
    text: 'ben nhan su bao tu nay ko phat so giay nua chi co so tren app, e lo sau nay lam che do ho ko chap nhan ban dien tu do',
    expect: ['FAQ:so-bhxh-dien-tu'],
  },
  {
    text: 'nhà em bị ngập nước cuốn sổ bảo hiểm trôi mất tiêu, thông tin ko đổi gì, giờ xin cuốn mới online đc ko ạ',
    expect: ['FAQ:cap-lai-so-bhxh'],
  },
  {
    text: 'e ban hang online ko co cty, muon tu dong bhxh thi moi thang mat bao nhieu va ra dau de nop a',
    expect: ['FAQ:bhxh-tu-nguyen-muc-dong', 'FAQ:dong-bhxh-tu-nguyen-o-dau'],
  },
  {
    text: 'em sắp nộp hồ sơ xin visa Hàn, bên đại lý đòi giấy chứng minh đã đóng bảo hiểm các năm qua, em xin giấy đó chỗ nào',
    expect: ['FAQ:c14-ts-la-gi'],
  },
  {
    text: 'cháu là sinh viên năm cuối làm bài tập, cho cháu hỏi bhxh bản chất là cái gì và bên bắt buộc khác tự nguyện ở những quyền lợi nào',
    expect: ['FAQ:bhxh-gom-nhung-che-do-nao'],
  },
  {
    text: 'me toi o que muon mua bao hiem y te cho ca nha ma ko biet nop tien cho nao gan xa minh, tim tren app dc khong',
    expect: ['FAQ:dong-bhxh-tu-nguyen-o-dau'],
  },
  {
    text: 'cty phát thẻ bảo hiểm y tế trên app thôi chứ ko có thẻ giấy, đi viện đưa điện thoại ra họ có nhận như thẻ giấy ko, muốn có thẻ giấy thì sao',
    expect: ['FAQ:the-bhyt-dien-tu'],
  },
  {
    text: 'mai toi dua bo di kham o benh vien huyen, cho hoi phai cam theo nhung gi, chi dem can cuoc co dc khong',
    expect: ['FAQ:di-kham-can-giay-to-gi'],
  },
  {
    text: 'thẻ cũ của tôi ghi DN4 79 rồi một dãy số dài, từng phần đó mang ý nghĩa gì, sao thẻ mới lại chỉ còn 10 số?',
    expect: ['FAQ:ky-tu-tren-the-bhyt'],
  },
  {
    text: 'chi e cung di kham nhu em ma dc tra 95% con em chi 80%, cai nay can cu vao cai gi a',
    expect: ['FAQ:muc-huong-bhyt'],
  },
  {
    text: 'trên thẻ của mẹ mình in dòng thời điểm đủ 5 năm liên tục là tháng 3 rồi, vậy từ đó mẹ mình đc lợi gì khi nằm viện',
    expect: ['FAQ:nam-nam-lien-tuc'],
  },
  {
    text: 'cam hoa don vien phi ra thay 1 cot ghi cung chi tra 1 cot ghi tu tra, 2 cai do khac nhau cho nao vay ad',
    expect: ['FAQ:cung-chi-tra-la-gi'],
  },
  {
    text: 'the cua e la 80% ma hom bua kham tram y te phuong ko mat dong nao, truong hop nao thi dc mien het nhu vay',
    expect: ['FAQ:chi-phi-thap-100'],
  },
  {
    text: 'nghe bác sĩ nói bệnh viện này cấp cơ bản ko phải cấp chuyên sâu, trước giờ mình chỉ biết tuyến huyện tuyến tỉnh, phân cấp mới là sao',
    expect: ['FAQ:ba-cap-kham-chua-benh'],
  },
  {
    text: 'bo em di cong tac Da Nang bi dot quy dua thang vao vien o do, the dang ky o Ha Noi thi bao hiem co chi tra ko',
    expect: ['FAQ:cap-cuu-trai-tuyen'],
  },
  {
    text: 'mẹ tôi muốn lên thẳng bệnh viện Bạch Mai nằm điều trị, không xin giấy chuyển, thì bảo hiểm chi trả mấy phần trăm?',
    expect: ['FAQ:tu-di-kham-chuyen-sau'],
  },
  {
    text: 'benh vien huyen cho giay chuyen len tuyen tren tu thu hai tuan truoc ma e chua di dc, giay do de may ngay thi het gia tri',
    expect: ['FAQ:phieu-chuyen-co-so'],
  },
  {
    text: 'ba ngoai dang nam vien thi the bao hiem het han cuoi thang nay, vay nhung ngay sau do co con duoc thanh toan nua khong',
    expect: ['FAQ:the-het-han-dang-dieu-tri'],
  },
  {
    text: 'nhà tôi 4 người mua bảo hiểm y tế theo sổ hộ khẩu, người đầu mất bao nhiêu tiền một tháng, mấy người sau có rẻ hơn không?',
    expect: ['FAQ:bhyt-ho-gia-dinh'],
  },
  {
    text: 'ông nội mình 78 tuổi đang nhận 500k trợ cấp hưu trí xã hội mỗi tháng, giờ ông nhập viện thì BHYT lo đc mấy phần trăm chi phí',
    expect: ['FAQ:nguoi-cao-tuoi-100'],
  },
  {
    text: 'e lam roi vi mat luon the bao hiem y te giay, tuan sau co lich kham roi thi xin the khac sao, luc cho dung gi thay',
    expect: ['FAQ:cap-lai-the-bhyt'],
  },
  {
    text: 'có bạn nhờ mình chụp mã QR trên thẻ bảo hiểm gửi zalo để đăng ký khám giùm, gửi vậy có sao ko, mình hơi lo',
    expect: ['FAQ:chia-se-anh-the'],
  },
  {
    text: 'e chuyen ve Thu Duc o ma the van ghi kham o benh vien Q5, muon chuyen ve gan nha thi lam luc nao va nop o dau',
    expect: ['FAQ:doi-noi-kham-ban-dau'],
  },
  {
    text: 'thẻ BHYT hộ gia đình của em hết hạn cuối tháng này, đóng tiền tiếp thì có phải đổi thẻ khác ko, nếu để trễ vài tháng thì sao',
    expect: ['FAQ:gia-han-the-bhyt'],
  },
  {
    text: 'be nha em moi 3 thang chua co the bh, mai phai dua di nhi dong kham, mang giay gi va co dc mien phi het ko',
    expect: ['FAQ:tre-em-duoi-6-tuoi'],
  },
  {
    text: 'gia đình tôi vừa được xã xét vào diện cận nghèo năm nay, khám chữa bệnh bằng thẻ bảo hiểm thì được thanh toán mấy phần?',
    expect: ['FAQ:ho-ngheo-can-ngheo'],
  },
  {
    text: 'e dong bh dc 6 nam, nam nay bi benh hoai, cho hoi 1 nam dc nghi om toi da may ngay va moi ngay dc bao nhieu tien',
    expect: ['FAQ:so-ngay-nghi-om', 'FAQ:muc-huong-om-dau'],
  },
  {
    text: 'lương đóng bảo hiểm 6 triệu, tuần rồi em sốt xuất huyết nghỉ 3 ngày có giấy bác sĩ, vậy bảo hiểm trả em khoảng bao nhiêu',
    expect: ['FAQ:muc-huong-om-dau'],
  },
  {
    text: 'con e 2 tuoi bi viem phoi nam vien, e xin nghi lam cham con thi nam nay dc bhxh cho nghi toi da bn ngay',
    expect: ['FAQ:nghi-con-om'],
  },
  {
    text: 'em mới mổ ruột thừa xong, hết ngày nghỉ ốm mà người còn yếu, cty nói đc nghỉ dưỡng sức, vậy thêm mấy ngày và tiền ra sao',
    expect: ['FAQ:duong-suc-sau-om'],
  },
  {
    text: 'vo em sap sinh doi be dau long, cong ty vo dong bh day du, vay vo duoc nghi may thang va nhan bao nhieu tien a',
    expect: ['FAQ:nghi-thai-san-may-thang', 'FAQ:tien-thai-san'],
  },
  {
    text: 'em mang bầu bé thứ hai dự sinh tháng 9/2026, nghe nói luật mới cho nghỉ dài hơn, cụ thể là mấy tháng ạ',
    expect: ['FAQ:nghi-thai-san-may-thang'],
  },
  {
    text: 'luong dong bh cua e 6 thang gan day la 7tr, sinh xong thi tong tien bao hiem chi tra tinh kieu nao vay ad',
    expect: ['FAQ:tien-thai-san'],
  },
  {
    text: 'mình là nam đang đóng bhxh, vợ mới sinh mổ hôm qua, mình đc nghỉ ở nhà chăm vợ mấy hôm theo chế độ',
    expect: ['FAQ:nam-nghi-khi-vo-sinh'],
  },
  {
    text: 'e dang bau 12 tuan, moi lan di sieu am thai xin nghi lam thi dc nghi may lan va co luong bao hiem khong',
    expect: ['FAQ:kham-thai'],
  },
  {
    text: 'chị bán tạp hóa, tự đóng bảo hiểm xã hội được 10 tháng rồi, tháng sau sinh em bé thì có được nhận đồng nào không em',
    expect: ['FAQ:thai-san-tu-nguyen'],
  },
  {
    text: 'hôm trước em khám ngoại trú bác sĩ cho nghỉ 2 ngày, giờ nộp cho công ty tờ gì để lấy tiền bảo hiểm ngày nghỉ đó',
    expect: ['FAQ:giay-to-huong-om-dau'],
  },
  {
    text: 'e sinh be dc 2 tuan roi, cty bao nop giay to de lam che do thai san, cu the can giay nao vay a',
    expect: ['FAQ:giay-to-huong-thai-san'],
  },
  {
    text: 'em đóng bảo hiểm được 7 tháng thì xin nghỉ việc lúc bầu 5 tháng, vậy lúc sinh có còn được hưởng chế độ thai sản không ạ',
    expect: ['FAQ:dieu-kien-thai-san'],
  },
  {
    text: 'vợ mình mang thai 9 tuần thì bị lưu, bác sĩ phải xử lý, vậy bảo hiểm cho nghỉ bao nhiêu ngày và trả tiền sao',
    expect: ['FAQ:say-thai'],
  },
  {
    text: 'sinh 2 dua roi nen e tinh di dat vong o benh vien, nghi lam o nha dc may hom ma van co tien bh vay chi',
    expect: ['FAQ:tranh-thai'],
  },
  {
    text: 'vợ chồng tôi hiếm muộn vừa xin nhận nuôi một bé 2 tháng tuổi, tôi đang đóng bảo hiểm thì có được nghỉ và hưởng tiền không?',
    expect: ['FAQ:nhan-con-nuoi'],
  },
  {
    text: 'toi nam sinh 1966 dong bh dc 16 nam, khong biet nhu vay du dieu kien lanh luong huu chua va phai doi toi tuoi nao',
    expect: ['FAQ:may-nam-duoc-huong-luong-huu', 'FAQ:tuoi-nghi-huu'],
  },
  {
    text: 'mẹ em đóng được 25 năm, sang năm về hưu, vậy lương hưu bằng mấy phần trăm lương đóng bảo hiểm, cách tính ra sao ạ',
    expect: ['FAQ:ty-le-luong-huu'],
  },
  {
    text: 'tổng cộng em đóng được 18 năm 7 tháng, vậy 7 tháng dư đó khi tính lương hưu có được làm tròn lên không hay bị bỏ',
    expect: ['FAQ:thang-le-tinh-huong'],
  },
  {
    text: 'e dong bh tu 2019 toi 2024, nghi viec hon 1 nam roi ko lam dau nua, gio e co du dieu kien rut het tien 1 lan va nop giay to o dau',
    expect: ['FAQ:dieu-kien-bhxh-mot-lan', 'FAQ:nop-ho-so-bhxh-mot-lan'],
  },
  {
    text: 'mình đóng bh từ 2012 đến 2020 lương trung bình 5tr, nếu rút 1 cục thì tính ra đc khoảng bao nhiêu tiền vậy',
    expect: ['FAQ:muc-huong-bhxh-mot-lan'],
  },
  {
    text: 'dang ket tien nen e tinh rut bao hiem 1 lan, nhung chi ban can bao rut la thiet, vay rut xong e bi mat nhung gi',
    expect: ['FAQ:mat-gi-khi-rut-mot-lan'],
  },
  {
    text: 'chồng tôi đóng bảo hiểm 17 năm vừa mất vì ung thư, nhà có 2 con nhỏ, tôi được tiền ma chay bao nhiêu và các cháu mỗi tháng được bao nhiêu?',
    expect: ['FAQ:tro-cap-mai-tang', 'FAQ:tro-cap-tuat-hang-thang'],
  },
  {
    text: 'ba toi lam nong ca doi chua tung dong bao hiem, nam nay 76 tuoi, nha nuoc co cho ba tien hang thang ko',
    expect: ['FAQ:tro-cap-huu-tri-xa-hoi'],
  },
  {
    text: 'bố em về hưu năm 1993 lương có hơn 3 triệu, từ tháng 7 năm nay nhà nước điều chỉnh thì bố được tăng thêm bao nhiêu',
    expect: ['FAQ:luong-huu-tang-2026'],
  },
  {
    text: 'moi thang den ngay la tien huu vao the ma thang nay me toi ngong mai ko thay, xem o cho nao va co the do loi gi',
    expect: ['FAQ:khong-nhan-duoc-luong-huu'],
  },
  {
    text: 'bà tôi nằm liệt giường không ra bưu điện lấy tiền hưu được nữa, tôi là cháu muốn đi nhận giúp bà thì làm giấy gì',
    expect: ['FAQ:uy-quyen-linh-thay'],
  },
  {
    text: 'ba me toi nhan tien huu qua ATM, phuong moi goi bao phai ra xac nhan con song, co that la nam nao cung phai lam vay ko',
    expect: ['FAQ:xac-minh-hang-nam'],
  },
  {
    text: 'cty cho e nghi viec cuoi thang truoc, e dong BHTN dc 14 thang, vay e co duoc huong that nghiep ko, nop ho so o dau va han cuoi khi nao',
    expect: ['FAQ:dieu-kien-tro-cap-that-nghiep', 'FAQ:nop-ho-so-that-nghiep'],
  },
  {
    text: 'mình bị cắt giảm nhân sự, đóng thất nghiệp 62 tháng lương trung bình 12tr, vậy đc lãnh mấy tháng và mỗi tháng đc bao nhiêu',
    expect: ['FAQ:muc-tro-cap-that-nghiep', 'FAQ:so-thang-tro-cap-that-nghiep'],
  },
  {
    text: 'e dang lanh that nghiep thang thu 2 ma thang nay quen len khai bao tim viec, vay tien thang do co bi mat luon ko',
    expect: ['FAQ:thong-bao-tim-viec'],
  },
  {
    text: 'hồi nghỉ cty cũ e ko làm hồ sơ thất nghiệp mà đi làm chỗ mới luôn, vậy mấy năm đóng BHTN trước đó có bị mất ko',
    expect: ['FAQ:bao-luu-that-nghiep'],
  },
  {
    text: 'e dang lanh that nghiep, cty cat the bao hiem y te roi, vay di benh vien co the khac ko, voi lai muon hoc nghe lam toc thi dc ho tro ko',
    expect: ['FAQ:that-nghiep-co-bhyt', 'FAQ:ho-tro-hoc-nghe'],
  },
  {
    text: 'nãy có cuộc gọi số 1900 lạ xưng bên bảo hiểm đòi mình đọc mã xác nhận, mình phải làm gì, với làm sao biết số đó thật hay giả',
    expect: ['FAQ:can-bo-hoi-otp', 'FAQ:tong-dai-gia-mao'],
  },
  {
    text: 'toi nop ho so de nghi dieu chinh hoi dau thang co giay hen, gio muon xem no xu ly toi dau tren app thi vao dau, ko thay thi goi so dien thoai nao',
    expect: ['FAQ:theo-doi-ho-so', 'FAQ:tong-dai'],
  },
  {
    text: 'toi khong dong y voi quyet dinh tinh luong huu cua bao hiem tinh, muon khieu nai thi gui den dau, va tru so bao hiem gan nha toi nhat tim o dau',
    expect: ['FAQ:khieu-nai-quyet-dinh', 'FAQ:co-quan-bhxh-gan-nhat'],
  },
  {
    text: 'bạn tôi giới thiệu cài VssID nhưng tôi sợ lộ lương bổng bệnh tật, app này làm được gì, có tốn phí không và dữ liệu của tôi ai xem được?',
    expect: ['FAQ:vssid-la-gi', 'FAQ:bao-ve-du-lieu-ca-nhan'],
  },
  {
    text: 'toi di lam suot tuan chi ranh thu bay, khong biet sang thu 7 co quan bao hiem co mo cua tiep dan de toi nop ho so khong',
    expect: ['FAQ:gio-lam-viec'],
  },
  { text: 'e dang thu viec 2 thang o cty moi, cty bao thu viec ko dong bao hiem, vay co dung luat ko ad', expect: [] },
  {
    text: 'tôi muốn nghỉ hưu trước tuổi 3 năm do sức khỏe, vậy mỗi năm nghỉ sớm bị trừ bao nhiêu phần trăm lương hưu?',
    expect: ['FAQ:nghi-huu-som-bi-tru'],
  },
  {
    text: 'me toi dong bhxh duoc 34 nam, may nam du qua 30 nam do khi ve huu co duoc tro cap mot lan khong va tinh sao',
    expect: [],
  },
  {
    text: 'anh trai em bị máy dập đứt 2 ngón tay trong xưởng, giám định 22%, vậy bảo hiểm tai nạn lao động trả bao nhiêu tiền',
    expect: ['FAQ:tai-nan-lao-dong-huong-gi'],
  },
  {
    text: 'e muon xoa han tai khoan VssID tren he thong vi ko dung nua thi bam vao muc nao, tim hoai ko thay',
    expect: ['FAQ:xoa-tai-khoan'],
  },
  {
    text: 'cho mình hỏi có thể dùng tài khoản định danh mức 2 của VNeID để đăng nhập thẳng vào app VssID mà khỏi nhập mật khẩu ko',
    expect: ['FAQ:dang-nhap-vneid'],
  },
  {
    text: 'dien thoai e co van tay, muon dang nhap app bang van tay hoac khuon mat cho nhanh thi bat o dau vay ad',
    expect: [],
  },
  {
    text: 'con em là sinh viên năm nhất, trường thu tiền bảo hiểm y tế, cho hỏi mức đóng của sinh viên năm nay là bao nhiêu ạ',
    expect: [],
  },
  {
    text: 'e tinh nieng rang voi boc 2 cai rang su, the bao hiem y te cua e 80% thi co chi tra may dich vu nay ko',
    expect: [],
  },
  {
    text: 'mẹ tôi ung thư phổi, bác sĩ kê thuốc trúng đích rất đắt, thuốc đó có nằm trong danh mục được BHYT thanh toán không?',
    expect: [],
  },
  {
    text: 'e nop ho so rut bhxh 1 lan hom 5/6 roi, thong thuong bao nhieu ngay lam viec thi tien ve tai khoan',
    expect: ['FAQ:bhxh-mot-lan-bao-lau'],
  },
  {
    text: 'dang can tien gap, co nguoi nhan cam so bao hiem xa hoi cho vay 50 trieu, cho em hoi cam co so nhu vay co bi phat ko',
    expect: [],
  },
  {
    text: 'tôi quốc tịch Hàn Quốc làm việc cho công ty tại Việt Nam theo hợp đồng 2 năm, tôi có thuộc diện đóng BHXH bắt buộc không?',
    expect: [],
  },
  {
    text: 'em nghỉ sinh được 4 tháng, giờ công ty thiếu người muốn em đi làm lại sớm, vậy em có bị cắt tiền thai sản 2 tháng còn lại ko',
    expect: [],
  },
  {
    text: 'vợ chồng mình nhờ người mang thai hộ, bé sắp sinh, vậy mình là người nhờ thì có đc chế độ gì từ bảo hiểm ko',
    expect: [],
  },
  {
    text: 'e sinh mo het 6 thang thai san roi ma con yeu, muon xin nghi duong suc sau sinh thi duoc may ngay vay a',
    expect: ['FAQ:duong-suc-sau-sinh'],
  },
  {
    text: 'ba em mất khi mới đóng bảo hiểm 9 năm, gia đình muốn nhận tiền tuất một lần thì được tính bao nhiêu tháng lương ạ',
    expect: [],
  },
  {
    text: 'ong noi huong luong huu moi mat tuan truoc, gia dinh di lam tien mai tang phi thi can nhung giay to gi',
    expect: [],
  },
  {
    text: 'nhà em thuộc hộ nghèo, muốn đóng bhxh tự nguyện thì nhà nước có hỗ trợ mấy phần trăm tiền đóng không, trong bao nhiêu năm',
    expect: ['FAQ:ho-tro-dong-bhxh-tu-nguyen'],
  },
  {
    text: 'dang lanh tro cap that nghiep o TPHCM ma e chuyen ve que Nghe An song luon, thu tuc chuyen noi huong ra sao',
    expect: ['FAQ:chuyen-noi-huong-that-nghiep'],
  },
  {
    text: 'mình đang hưởng thất nghiệp mà muốn đi du lịch Thái 2 tuần thì có bị cắt trợ cấp ko, có phải xin phép ai ko',
    expect: [],
  },
  {
    text: 'cho hỏi lương tối thiểu vùng 2 năm 2026 là bao nhiêu, công ty trả em 4 triệu rưỡi ở Biên Hòa thì có thấp hơn không',
    expect: [],
  },
  {
    text: 'tôi là chủ hộ kinh doanh quán phở có đăng ký thuế, từ khi luật mới tôi có bị bắt buộc tham gia bảo hiểm xã hội không?',
    expect: ['FAQ:chu-ho-kinh-doanh'],
  },
  {
    text: 'con trai toi di nghia vu quan su 2 nam, thoi gian o trong quan ngu do co duoc cong vao tham gia bao hiem xa hoi ko',
    expect: ['FAQ:nghia-vu-quan-su'],
  },
  {
    text: 'em đi công tác Nhật bị gãy chân phải điều trị bên đó hết 40 triệu, thẻ BHYT Việt Nam có trả lại phần nào ko ạ',
    expect: [],
  },
  {
    text: 'hom kham o benh vien e quen mang the nen tra het tien mat, gio lam ho so gi de xin bao hiem hoan lai tien',
    expect: ['FAQ:thanh-toan-truc-tiep'],
  },
  {
    text: 'mình thấy bảng lương trừ 1% gọi là đoàn phí công đoàn, khoản này có bắt buộc ko, ko vào công đoàn thì sao',
    expect: [],
  },
  {
    text: 'app vssid tren iphone 8 cua e cu mo len la vang ra man hinh chinh, go cai lai van vay, loi nay sua sao',
    expect: [],
  },
  {
    text: 'mắt tôi kém, chữ trên ứng dụng nhỏ quá đọc không rõ, làm sao phóng to cỡ chữ hoặc bật giọng đọc lên?',
    expect: [],
  },
  {
    text: 'be nha em 7 tuoi chua co can cuoc, muon lam the can cuoc cho be thi dang ky o dau, mang theo gi',
    expect: [],
  },
  {
    text: 'em gái tôi khuyết tật nặng từ nhỏ không đi làm được, muốn xin trợ cấp khuyết tật hằng tháng của xã thì được bao nhiêu tiền',
    expect: [],
  },
  {
    text: 'con toi dang huong tien tuat cua ba no, nam nay chau sap 18 tuoi va vao dai hoc, vay den khi nao thi bi cat',
    expect: [],
  },
  {
    text: 'em nghỉ ngang ko báo trước, giờ công ty giữ lương tháng cuối và ko chịu chốt sổ bảo hiểm, em làm sao để đc chốt sổ',
    expect: ['FAQ:chot-so-bhxh'],
  },
  {
    text: 'lam cong ty 11 nam bi cho thoi viec, ngoai tro cap that nghiep ra cty co phai tra tro cap thoi viec ko, cach tinh the nao',
    expect: [],
  },
  {
    text: 'bên tư vấn mời mình mua bảo hiểm nhân thọ 20 triệu 1 năm, đã có bảo hiểm xã hội rồi thì có nên mua thêm ko',
    expect: [],
  },
  {
    text: 'toi dang linh huu o Hai Phong, sap vao o han voi con trong Dong Nai, muon chuyen noi nhan luong huu vao do thi lam don gi',
    expect: ['FAQ:chuyen-noi-nhan-luong-huu'],
  },
  {
    text: 'em đang ký hợp đồng với hai công ty cùng lúc, vậy công ty nào phải đóng bảo hiểm xã hội cho em, hay cả hai đều đóng',
    expect: [],
  },
  {
    text: 'bac si ke don thuoc huyet ap, e ra nha thuoc tu nhan ngoai pho mua thi dua the bhyt ra co duoc giam gia ko',
    expect: [],
  },
  {
    text: 'tôi bị thoát vị đĩa đệm muốn đi giám định mức suy giảm khả năng lao động, phải nộp hồ sơ ở hội đồng nào và phí bao nhiêu?',
    expect: [],
  },
  {
    text: 'bố tôi là cựu chiến binh có huân chương kháng chiến, ông có thuộc diện được nhà nước cấp thẻ BHYT không phải đóng tiền không?',
    expect: [],
  },
  {
    text: 'e bi can thi 5 do tinh di mo lasik o benh vien mat, bao hiem y te co thanh toan ca mo nay khong vay',
    expect: [],
  },
  {
    text: 'công ty em sắp giải thể, em là kế toán cần làm hồ sơ báo giảm toàn bộ lao động với bảo hiểm, dùng phần mềm và mẫu nào',
    expect: [],
  },
  {
    text: 'e muon doi dia chi email da dang ky trong tai khoan sang email khac vi mail cu bi hack roi, sua o dau duoc ad',
    expect: [],
  },
  {
    text: 'luong huu cua toi 9 trieu mot thang, ngoai ra con di day them, vay luong huu co phai nop thue thu nhap ca nhan khong',
    expect: [],
  },
  {
    text: 'toi nghi viec roi, con 8 tuoi va 10 tuoi dang phu thuoc, muon dang ky giam tru gia canh voi co quan thue thi lam sao',
    expect: [],
  },
];

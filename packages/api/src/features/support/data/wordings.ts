/**
 * Other ways in which people ask the questions that come with the project: in everyday words, from the situation they
 * are in, or for a part of what the answer says. Each is truly answered by that answer.
 *
 * A code, and below it a wording a line. Accents, shorthand and the usual abbreviations need no wording of their own.
 */
const WORDINGS = `
  dang-ky-tai-khoan
    chưa có tài khoản VssID thì làm sao để có
    mở tài khoản BHXH điện tử cần những gì
    đăng ký VssID lần đầu phải làm những bước nào
    đăng ký xong có phải ra cơ quan BHXH xác nhận không
    người mới tải ứng dụng về tạo tài khoản thế nào
  ten-dang-nhap
    đăng nhập bằng số nào
    dùng căn cước công dân để đăng nhập được không
    tài khoản VssID là số gì
    đăng nhập VssID bằng số điện thoại hay mã số BHXH
  bi-khoa-do-nhap-sai
    gõ sai mật khẩu mấy lần thì bị khóa
    ứng dụng báo bị khóa tạm thời, bao giờ mở lại
    đăng nhập sai nhiều quá không vào được nữa
    tài khoản bị khóa 15 phút
  dung-tren-hai-dien-thoai
    đăng nhập hai máy cùng lúc
    hai vợ chồng dùng chung một tài khoản trên hai điện thoại
    vừa dùng điện thoại vừa dùng máy tính bảng được không
  doi-dien-thoai-moi
    mua máy mới muốn dùng VssID trên máy mới
    điện thoại cũ hỏng, mất máy thì đăng nhập máy khác thế nào
    chuyển VssID sang điện thoại khác
  thong-bao-bi-dang-xuat
    tự nhiên bị thoát khỏi ứng dụng
    đang dùng thì bị đá ra ngoài
    báo phiên đăng nhập đã hết hạn
    tại sao cứ phải đăng nhập lại
  dang-ky-cho-con
    làm tài khoản cho bé
    con chưa có căn cước thì tạo VssID thế nào
    đăng ký tài khoản giao dịch điện tử cho trẻ em
  doi-so-dien-thoai
    mất sim không nhận được mã
    số điện thoại đăng ký không còn dùng nữa
    thay số điện thoại, email nhận mã xác nhận
    đổi địa chỉ email đã đăng ký
    cập nhật số điện thoại mới trên VssID
  ai-da-dang-nhap
    kiểm tra lịch sử đăng nhập
    nghi có người vào tài khoản của tôi
    ai đã xem thông tin bảo hiểm của tôi
  quen-mat-khau
    mất mật khẩu VssID
    không nhớ mật khẩu đăng nhập
    cấp lại mật khẩu tài khoản BHXH
    đặt lại mật khẩu thế nào
    quên pass không vào được ứng dụng
  quen-mat-khau-nhan-tin
    cú pháp nhắn tin lấy mật khẩu 8079
    nhắn tin BH MK gửi số nào
    lấy lại mật khẩu bằng tin nhắn tốn bao nhiêu
  doi-mat-khau
    muốn đặt mật khẩu khác
    thay mật khẩu đăng nhập VssID
    mục đổi mật khẩu nằm ở đâu trong ứng dụng
  mat-khau-the-nao-la-manh
    mật khẩu cần mấy ký tự
    đặt mật khẩu sao cho hợp lệ
    mật khẩu mới không được chấp nhận
    mật khẩu có cần chữ hoa và ký tự đặc biệt không
  mat-khau-tam-thoi
    mật khẩu được gửi lúc đầu có phải đổi không
    mật khẩu cấp lần đầu hết hạn
    mật khẩu tạm không đăng nhập được
  otp-co-hieu-luc-bao-lau
    mã OTP dùng được mấy phút
    mã xác nhận có tác dụng trong bao lâu
    OTP hết hạn chưa
    nhập sai mã OTP mấy lần thì hỏng
  khong-nhan-duoc-otp
    chờ mãi không thấy tin nhắn mã xác nhận
    mã OTP không gửi về máy
    bấm gửi lại mã bao nhiêu lần được
    không có tin nhắn OTP
  otp-khong-phai-toi-yeu-cau
    tự nhiên có tin nhắn OTP gửi đến
    không đăng nhập mà nhận được mã
    có ai đang dùng tài khoản của tôi vì nhận mã lạ
  ma-so-bhxh-la-gi
    mã số bảo hiểm xã hội có mấy số
    đổi việc có đổi mã số BHXH không
    số sổ BHXH và mã số BHXH có giống nhau không
  tra-cuu-ma-so-bhxh
    quên mã số bảo hiểm
    làm sao biết mã số BHXH của mình
    tìm mã số BHXH bằng căn cước
    tra số sổ bảo hiểm ở đâu
  tra-cuu-bi-gioi-han
    tra cứu mã số báo quá số lần
    một ngày được tra mã số BHXH mấy lần
    sao không tra cứu được nữa
  cccd-thay-ma-so-bhxh
    số định danh cá nhân dùng thay mã số BHXH từ khi nào
    bỏ mã số BHXH dùng căn cước
    khai mã số BHXH hay số căn cước trong tờ khai
  hai-so-bhxh
    gộp sổ bảo hiểm xã hội
    có nhiều hơn một sổ BHXH
    trùng thời gian đóng ở hai sổ
    mỗi công ty làm một sổ riêng
  sai-ho-ten-ngay-sinh
    sai tên trên sổ bảo hiểm
    sai ngày tháng năm sinh trên thẻ BHYT
    đổi tên đệm, cải chính hộ tịch thì cập nhật bảo hiểm
    thông tin trên VssID không đúng muốn sửa
    cập nhật số căn cước mới vào sổ BHXH
  ma-don-vi-moi
    mã đơn vị cũ và mã đơn vị mới khác nhau
    công ty có mã số khác trước
  dia-chi-sau-sap-nhap
    tỉnh sáp nhập có phải làm lại thẻ BHYT, sổ BHXH
    bỏ huyện rồi giấy tờ bảo hiểm cũ còn dùng được không
  ty-le-dong-bhxh-bat-buoc
    mỗi tháng bị trừ bao nhiêu phần trăm lương đóng bảo hiểm
    người lao động đóng bao nhiêu, công ty đóng bao nhiêu
    10,5% gồm những khoản nào
    vì sao bị trừ lương tiền bảo hiểm
    lương 10 triệu đóng bảo hiểm hết bao nhiêu
    doanh nghiệp đóng bảo hiểm cho nhân viên mấy phần trăm
  tien-luong-lam-can-cu-dong
    mức lương đóng bảo hiểm tối thiểu, tối đa
    lương cao đóng BHXH đến mức nào thôi
    trần lương đóng bảo hiểm xã hội
    mức đóng thấp nhất của BHXH bắt buộc
  cach-tinh-tong-thoi-gian
    cộng thời gian đóng BHXH ở nhiều công ty
    đóng ngắt quãng có được cộng dồn không
    tổng số tháng đóng tính sao
    nghỉ một thời gian đóng lại có được nối tiếp không
  thang-nghi-khong-luong
    xin nghỉ không hưởng lương có phải đóng bảo hiểm
    nghỉ trên 14 ngày trong tháng
    tháng làm nửa tháng có đóng BHXH không
  thieu-thang-dong
    trên VssID thiếu mấy tháng công ty đã đóng
    quá trình đóng không hiện đủ
    tháng gần đây chưa cập nhật lên ứng dụng
    đi làm rồi mà chưa thấy đóng bảo hiểm
  cong-ty-cham-dong
    công ty nợ bảo hiểm
    công ty không đóng BHXH cho nhân viên thì báo ở đâu
    bị trừ tiền mà không thấy đóng
    doanh nghiệp trốn đóng bảo hiểm xử lý sao
    kiểm tra công ty có đóng bảo hiểm cho mình không
    biết công ty đóng đủ hay thiếu bằng cách nào
  quyen-duoc-thong-bao
    công ty có phải báo cho tôi biết đã đóng bảo hiểm không
    hằng tháng có được gửi thông tin đóng BHXH không
  so-bhxh-dien-tu
    sổ bảo hiểm trên điện thoại có giá trị không
    còn cấp sổ BHXH giấy không
    sổ giấy bỏ rồi dùng gì
  cap-lai-so-bhxh
    làm mất sổ bảo hiểm xã hội
    rách, hỏng sổ BHXH
    xin lại tờ rời, bìa sổ
    thủ tục 607A
  bhxh-tu-nguyen-muc-dong
    bảo hiểm tự nguyện một tháng bao nhiêu tiền
    đóng BHXH tự nguyện một năm hết bao nhiêu
    lao động tự do đóng bảo hiểm xã hội mức nào
    đóng gộp nhiều năm BHXH tự nguyện
    có thể đóng bù những năm còn thiếu không
  c14-ts-la-gi
    xin bảng xác nhận đóng bảo hiểm để đi nước ngoài
    cần giấy chứng minh đã đóng BHXH
  bhxh-gom-nhung-che-do-nao
    đóng bảo hiểm xã hội được hưởng những gì
    tham gia BHXH có lợi ích gì
    BHXH bắt buộc và tự nguyện khác nhau thế nào
    đóng BHXH tự nguyện được quyền lợi gì
  dong-bhxh-tu-nguyen-o-dau
    mua bảo hiểm y tế ở chỗ nào
    tham gia BHXH tự nguyện phải đến đâu
    nộp tiền bảo hiểm tự nguyện qua mạng
    đại lý thu bảo hiểm gần nhà
    muốn đóng bảo hiểm xã hội cho người không đi làm thì đăng ký ở đâu
  the-bhyt-dien-tu
    có cần thẻ giấy nữa không
    dùng hình ảnh thẻ trên VssID đi khám bệnh
    muốn xin thẻ BHYT bằng giấy
  di-kham-can-giay-to-gi
    quên mang thẻ BHYT khi đi viện
    đi khám chỉ có căn cước
    điện thoại hết pin, ứng dụng lỗi thì khám bảo hiểm sao
    đi bệnh viện khám bảo hiểm phải đưa giấy gì
  ky-tu-tren-the-bhyt
    các chữ cái đầu trên thẻ BHYT là gì
    ký hiệu DN, GD, HT trên thẻ
    dãy số trên thẻ bảo hiểm y tế có nghĩa gì
  muc-huong-bhyt
    thẻ của tôi được hưởng bao nhiêu phần trăm
    bảo hiểm y tế chi trả mấy phần trăm
    số 4 trên thẻ BHYT là 80% phải không
    đi khám đúng tuyến được trả bao nhiêu
  nam-nam-lien-tuc
    đóng BHYT 5 năm liên tục
    giấy miễn cùng chi trả trong năm
    tham gia bảo hiểm y tế lâu năm được lợi gì
  cung-chi-tra-la-gi
    cùng chi trả nghĩa là sao
    tại sao có thẻ mà vẫn phải trả thêm tiền
    khoản người bệnh tự trả là gì
  chi-phi-thap-100
    khám ở trạm y tế có mất tiền không
    khám bệnh ít tiền có được miễn phí không
    trường hợp nào bảo hiểm y tế trả hết
  ba-cap-kham-chua-benh
    bỏ tuyến huyện, tuyến tỉnh thì phân cấp bệnh viện thế nào
    bệnh viện cấp cơ bản là bệnh viện nào
    tuyến trên, tuyến dưới bây giờ gọi là gì
  cap-cuu-trai-tuyen
    đi cấp cứu trái tuyến
    tai nạn vào thẳng bệnh viện khác nơi đăng ký
    cấp cứu không mang giấy chuyển có được hưởng
    vào viện cấp cứu được bảo hiểm trả bao nhiêu
  tu-di-kham-chuyen-sau
    tự đi viện trung ương không có giấy chuyển
    lên thẳng bệnh viện tuyến trên bảo hiểm trả bao nhiêu
    bệnh hiểm nghèo đi thẳng tuyến cuối
  phieu-chuyen-co-so
    giấy chuyển viện, giấy chuyển tuyến dùng được bao lâu
    giấy chuyển tuyến một năm
    giấy hẹn khám lại dùng mấy lần
  the-het-han-dang-dieu-tri
    đang nằm viện thì thẻ bảo hiểm hết hạn
    hết hạn thẻ giữa đợt điều trị
  bhyt-ho-gia-dinh
    mức đóng bảo hiểm y tế theo hộ gia đình
    mua BHYT hộ gia đình bao nhiêu tiền một năm
    bảo hiểm y tế tự nguyện giá bao nhiêu
    nhà 5 người mua bảo hiểm y tế hết bao nhiêu
  nguoi-cao-tuoi-100
    người hưởng trợ cấp hưu trí xã hội đi khám được trả bao nhiêu
    trên 75 tuổi đang nhận trợ cấp xã hội thì BHYT trả mấy phần trăm
  cap-lai-the-bhyt
    làm mất thẻ bảo hiểm y tế
    thẻ BHYT bị rách
    đổi thẻ bảo hiểm hỏng
    xin cấp lại thẻ BHYT qua mạng
  chia-se-anh-the
    gửi ảnh thẻ bảo hiểm qua mạng có sao không
    người lạ xin mã QR thẻ BHYT
  doi-noi-kham-ban-dau
    chuyển nơi khám bệnh ban đầu
    thay đổi bệnh viện đăng ký trên thẻ
    chuyển bảo hiểm y tế về quê, sang tỉnh khác
    khi nào được đổi bệnh viện đăng ký khám
    chuyển nơi ở muốn khám ở bệnh viện gần nhà
  gia-han-the-bhyt
    thẻ bảo hiểm y tế hết hạn phải làm sao
    gia hạn BHYT
    đóng tiếp bảo hiểm y tế khi sắp hết hạn
    thẻ hết giá trị sử dụng
  tre-em-duoi-6-tuoi
    làm thẻ BHYT cho trẻ sơ sinh
    con mới sinh đi khám có bảo hiểm không
    bé chưa có thẻ bảo hiểm
  ho-ngheo-can-ngheo
    hộ nghèo có được cấp thẻ BHYT miễn phí không
    người cận nghèo đi viện được trả mấy phần trăm
    thẻ mã HN, CN hưởng bao nhiêu
  so-ngay-nghi-om
    được nghỉ ốm tối đa mấy ngày một năm
    ốm nằm viện dài ngày được nghỉ bao lâu
  muc-huong-om-dau
    nghỉ ốm được hưởng bao nhiêu phần trăm lương
    nghỉ ốm được trả bao nhiêu tiền
    mức hưởng chế độ ốm đau
    nghỉ ốm nửa ngày có được tính không
  nghi-con-om
    con bị bệnh mẹ xin nghỉ chăm con
    nghỉ trông con ốm được hưởng mấy ngày
  duong-suc-sau-om
    nghỉ dưỡng sức phục hồi sức khỏe
    tiền dưỡng sức một ngày bao nhiêu
  nghi-thai-san-may-thang
    đẻ được nghỉ bao lâu
    nghỉ sinh mấy tháng
    sinh đôi được nghỉ thêm không
    sinh con thứ hai được nghỉ bao lâu
  tien-thai-san
    sinh con được nhận bao nhiêu tiền
    chế độ thai sản được bao nhiêu
    cách tính lương thai sản
    trợ cấp một lần khi sinh con
  nam-nghi-khi-vo-sinh
    chồng nghỉ chăm vợ đẻ
    chế độ thai sản cho nam
    vợ sinh mổ chồng được nghỉ mấy ngày
  kham-thai
    nghỉ đi khám thai có lương không
    bầu bì được nghỉ khám mấy lần
  thai-san-tu-nguyen
    bảo hiểm tự nguyện sinh con được bao nhiêu
    người đóng BHXH tự nguyện đẻ có được tiền không
  giay-to-huong-om-dau
    hồ sơ hưởng chế độ ốm đau
    thủ tục thanh toán tiền nghỉ ốm
    nghỉ ốm nộp giấy gì cho công ty
    ốm ở nhà, không nằm viện thì cần giấy gì
    giấy ra viện nộp ở đâu để lấy tiền bảo hiểm
    giấy chứng nhận nghỉ việc hưởng BHXH để làm gì
  giay-to-huong-thai-san
    hồ sơ hưởng chế độ thai sản
    thủ tục nhận tiền thai sản
    sắp sinh con cần chuẩn bị gì để hưởng bảo hiểm
    sinh xong nộp giấy tờ gì để lấy tiền
    nghỉ việc rồi nộp hồ sơ thai sản ở đâu
  say-thai
    bị sảy thai được hưởng gì
    hư thai nghỉ bao lâu
  tranh-thai
    đi đặt vòng có được nghỉ không
    thắt ống dẫn tinh nghỉ mấy ngày
  nhan-con-nuoi
    nuôi con nuôi được hưởng chế độ gì
    xin con nuôi có được nghỉ chăm con
  dieu-kien-thai-san
    điều kiện hưởng thai sản
    đóng mấy tháng thì được hưởng chế độ thai sản
    nghỉ việc trước khi sinh có được tiền thai sản không
    mới đi làm đã có bầu có được hưởng bảo hiểm
  may-nam-duoc-huong-luong-huu
    đóng 15 năm có được lương hưu không
    cần đóng bao lâu để về hưu có lương
    đóng chưa đủ 15 năm đã đến tuổi
    điều kiện hưởng lương hưu
  ty-le-luong-huu
    lương hưu được bao nhiêu phần trăm
    cách tính lương hưu
    về hưu mỗi tháng được nhận bao nhiêu
    đóng 30 năm lương hưu bao nhiêu phần trăm
  thang-le-tinh-huong
    đóng 15 năm 3 tháng tính thế nào
    số tháng lẻ được làm tròn không
  dieu-kien-bhxh-mot-lan
    khi nào được rút bảo hiểm xã hội một lần
    nghỉ việc bao lâu thì được rút BHXH
    nghỉ làm mấy năm rồi có rút bảo hiểm được không
    điều kiện rút BHXH
    đi nước ngoài định cư được lấy bảo hiểm một lần
  muc-huong-bhxh-mot-lan
    rút bảo hiểm xã hội được bao nhiêu
    cách tính tiền BHXH một lần
    đóng 5 năm rút được bao nhiêu tiền
  mat-gi-khi-rut-mot-lan
    có nên rút bảo hiểm một lần không
    rút rồi đóng lại có được tính tiếp không
    rút bảo hiểm thiệt gì
    nên rút hay bảo lưu
  nop-ho-so-bhxh-mot-lan
    thủ tục rút bảo hiểm một lần
    rút BHXH một lần cần giấy tờ gì
    rút bảo hiểm ở đâu
    rút BHXH online được không
  tuoi-nghi-huu
    nam bao nhiêu tuổi về hưu
    tuổi về hưu của nữ
    năm 2027 mấy tuổi được nghỉ hưu
    lộ trình tăng tuổi nghỉ hưu
  tro-cap-mai-tang
    tiền ma chay khi người đóng bảo hiểm mất
    bố mất đang hưởng lương hưu gia đình được nhận gì
    mai táng phí bao nhiêu
  tro-cap-tuat-hang-thang
    tiền tuất hằng tháng
    con của người mất được trợ cấp bao nhiêu
    chế độ tử tuất cho thân nhân
  tro-cap-huu-tri-xa-hoi
    người già không có lương hưu được trợ cấp gì
    trợ cấp 500 nghìn cho người cao tuổi
  luong-huu-tang-2026
    lương hưu năm nay tăng mấy phần trăm
    tăng lương hưu từ tháng 7
    điều chỉnh lương hưu mới nhất
  khong-nhan-duoc-luong-huu
    lương hưu chưa về tài khoản
    đổi tài khoản nhận lương hưu
  uy-quyen-linh-thay
    con lĩnh lương hưu hộ bố mẹ
    ủy quyền nhận lương hưu
    ốm không đi lĩnh lương được
  xac-minh-hang-nam
    người hưởng lương hưu qua thẻ phải xác nhận còn sống
    mỗi năm phải ra xác minh một lần phải không
  dieu-kien-tro-cap-that-nghiep
    đóng mấy tháng thì được hưởng bảo hiểm thất nghiệp
    tự nghỉ việc có được hưởng thất nghiệp không
    bị mất việc, bị cho thôi việc thì được hưởng gì
    nghỉ việc muốn nhận trợ cấp thất nghiệp cần gì
    ai được hưởng BHTN
  muc-tro-cap-that-nghiep
    tiền thất nghiệp một tháng được bao nhiêu
    cách tính bảo hiểm thất nghiệp
    lương 10 triệu thì thất nghiệp được mấy triệu
  so-thang-tro-cap-that-nghiep
    đóng 3 năm được lĩnh thất nghiệp mấy tháng
    hưởng BHTN được bao lâu
  thong-bao-tim-viec
    không khai báo tìm việc hằng tháng
    trễ ngày khai báo thất nghiệp
    quên trình diện trung tâm việc làm
  bao-luu-that-nghiep
    chưa lĩnh thất nghiệp thì thời gian đóng có mất không
    đang hưởng thất nghiệp có việc làm thì phần còn lại sao
    đang lĩnh bảo hiểm thất nghiệp thì đi làm lại
    cộng dồn bảo hiểm thất nghiệp
  that-nghiep-co-bhyt
    nghỉ việc hưởng thất nghiệp đi khám bệnh bằng gì
    thẻ bảo hiểm y tế khi thất nghiệp
  ho-tro-hoc-nghe
    mất việc muốn đi học nghề
    hỗ trợ tiền học nghề cho người thất nghiệp
  nop-ho-so-that-nghiep
    đăng ký bảo hiểm thất nghiệp ở đâu
    thủ tục hưởng bảo hiểm thất nghiệp
    nghỉ việc bao lâu thì phải nộp hồ sơ thất nghiệp
    quá 3 tháng chưa nộp hồ sơ thất nghiệp
  tong-dai
    số điện thoại hỗ trợ bảo hiểm xã hội
    gọi số nào để hỏi về bảo hiểm
    liên hệ BHXH qua điện thoại
  tong-dai-gia-mao
    cách nhận biết lừa đảo bảo hiểm
    nhận tin nhắn có đường link lạ của bảo hiểm
    trang web bảo hiểm thật hay giả
    số lạ tự xưng tổng đài bảo hiểm gọi lại tốn tiền
  can-bo-hoi-otp
    người gọi xưng nhân viên bảo hiểm đòi mật khẩu
    cán bộ bảo hiểm yêu cầu đọc mã xác nhận
    lỡ đọc mã OTP cho người lạ
    gọi điện bảo cập nhật VssID rồi xin mã
  khieu-nai-quyet-dinh
    tính sai tiền hưởng thì khiếu nại ở đâu
    muốn kiện quyết định của bảo hiểm
    gửi phản ánh thái độ cán bộ bảo hiểm
  co-quan-bhxh-gan-nhat
    địa chỉ cơ quan bảo hiểm xã hội
    muốn ra bảo hiểm trực tiếp thì đến đâu
    BHXH huyện giờ chuyển về đâu
  theo-doi-ho-so
    hồ sơ nộp rồi xem kết quả ở đâu
    kiểm tra tình trạng hồ sơ bảo hiểm
  bao-ve-du-lieu-ca-nhan
    ứng dụng có lộ thông tin cá nhân không
    công ty có xem được hồ sơ bảo hiểm của tôi không
  vssid-la-gi
    ứng dụng VssID dùng để làm gì
    tải VssID có mất phí không
    VssID xem được những gì
    app bảo hiểm xã hội tên gì
  gio-lam-viec
    thứ bảy bảo hiểm xã hội có làm không
    mấy giờ bảo hiểm mở cửa
    giờ hành chính của cơ quan bảo hiểm
`;

/** The wordings by code. */
export const ASKED_AS: ReadonlyMap<string, readonly string[]> = new Map(
  WORDINGS.split(/^ {2}(?=\S)/m)
    .slice(1)
    .map((entry) => {
      const [code = '', ...wordings] = entry.split('\n').map((line) => line.trim());
      return [code, wordings.filter(Boolean)];
    }),
);

export const ACCOUNT = `
  dang-ky-tai-khoan
    chưa có tài khoản VssID thì làm sao để có
    mở tài khoản BHXH điện tử cần những gì
    đăng ký VssID lần đầu phải làm những bước nào
    đăng ký xong có phải ra cơ quan BHXH xác nhận không
    người mới tải ứng dụng về tạo tài khoản thế nào
    lập nick VssID ra sao
    xin cấp tài khoản bảo hiểm
    mở tài khoản có cần ảnh không
    ad ơi em mới tải app, giờ khai tờ đăng ký kiểu gì ạ
    mình điền mẫu 01 trên mạng rồi, bước kế tiếp phải đi đâu đối chiếu vậy
    cho em hỏi lập tài khoản bảo hiểm phải khai thông tin gì ạ
    Em mới đi làm được hai tháng, phòng nhân sự kêu cài ứng dụng bảo hiểm để tự theo dõi. Em mở lên thì nó đòi tài khoản mà em chưa hề có, giờ em phải làm từ đầu ra sao ạ?
    Má tôi ở quê mới sắm điện thoại thông minh, muốn tự coi thông tin bảo hiểm trên máy. Tôi khai giúp tờ khai trên mạng rồi thì bà có phải ra trụ sở bảo hiểm nữa không?
    Tôi đã gửi tờ khai xin mở tài khoản hôm thứ hai, nhập mã xác nhận xong xuôi. Giờ tôi phải cầm giấy tờ gì ra bộ phận một cửa để người ta duyệt cho?
  ten-dang-nhap
    đăng nhập bằng số nào
    dùng căn cước công dân để đăng nhập được không
    tài khoản VssID là số gì
    đăng nhập VssID bằng số điện thoại hay mã số BHXH
    ô tài khoản điền gì vậy
    user vào app là gì
    nhập dãy 10 số hay 12 số
    ad ơi chỗ ô đầu tiên màn hình đăng nhập em gõ số gì ạ
    mình quen xài số căn cước, gõ 12 số đó vô app được không ta
    em tưởng user là email nhưng gõ vô không được, vậy phải gõ gì ạ
    Tôi mở ứng dụng lên thấy hai ô trống, một ô mật khẩu thì tôi biết rồi, còn ô phía trên không biết phải ghi tên mình, số điện thoại hay số gì cho đúng?
    Hôm nay em vào lại ứng dụng sau một thời gian dài không xài, mật khẩu còn nhớ mà quên mất hồi trước mình điền gì ở ô tên người dùng, chỗ đó là mã nào ạ?
    Bố em lớn tuổi, chỉ nhớ được mỗi số căn cước mười hai chữ số chứ không thuộc mã bảo hiểm. Vậy ông có gõ số căn cước vào ô tên tài khoản để vào ứng dụng được không?
  bi-khoa-do-nhap-sai
    gõ sai mật khẩu mấy lần thì bị khóa
    ứng dụng báo bị khóa tạm thời, bao giờ mở lại
    đăng nhập sai nhiều quá không vào được nữa
    tài khoản bị khóa 15 phút
    gõ sai pass bị khóa mất rồi
    chờ bao lâu mới nhập lại được
    sai pass tối đa bao nhiêu bận
    em gõ nhầm mật khẩu hoài nên app khóa, chừng nào vô lại được ạ
    ad ơi máy báo thử lại sau vì sai mật khẩu, đợi mấy phút vậy
    mình nhập sai năm lần liền, có bị khóa luôn tài khoản vĩnh viễn không
    Hồi nãy tôi đưa điện thoại cho con nghịch, nó bấm mật khẩu bậy bạ mấy lần làm ứng dụng không cho vào nữa. Tôi có phải gọi ai mở khóa hay cứ đợi là được?
    Em nhớ mang máng mật khẩu nên thử đi thử lại, đến lần thứ năm thì ứng dụng chặn không cho nhập trên máy này. Em phải đợi bao nhiêu phút mới thử tiếp được ạ?
    Sáng nay đi khám cần mở thẻ gấp mà tay run gõ sai mật khẩu liên tục, giờ màn hình không cho đăng nhập nữa. Tình trạng này kéo dài bao lâu, có tự hết không?
  dung-tren-hai-dien-thoai
    đăng nhập hai máy cùng lúc
    hai vợ chồng dùng chung một tài khoản trên hai điện thoại
    vừa dùng điện thoại vừa dùng máy tính bảng được không
    một nick xài hai máy được không
    cài VssID song song hai thiết bị
    mở cả điện thoại lẫn iPad
    mình có hai cái điện thoại, để app đăng nhập sẵn cả hai được không ạ
    em với con gái ở xa cùng mở một tài khoản được không ạ
    ad ơi sao vô máy này thì máy kia thoát ra, không xài chung được hả
    Em dùng một máy cho công việc, một máy ở nhà, muốn máy nào cũng mở sẵn tài khoản bảo hiểm để tiện xem. Vậy hệ thống có cho đăng nhập đồng thời cả hai không ạ?
    Mẹ tôi cầm một điện thoại, tôi cũng muốn đăng nhập tài khoản của mẹ trên máy tôi để theo dõi giùm. Nếu tôi đăng nhập thì máy của mẹ có còn dùng tiếp được không?
    Tôi đang mở ứng dụng trên máy tính bảng, giờ cầm điện thoại lên đăng nhập thì nó hỏi có tiếp tục không. Bấm đồng ý thì có dùng song song được cả hai thiết bị hay không?
  doi-dien-thoai-moi
    mua máy mới muốn dùng VssID trên máy mới
    điện thoại cũ hỏng, mất máy thì đăng nhập máy khác thế nào
    chuyển VssID sang điện thoại khác
    lên đời máy, chuyển app sang sao
    máy cũ bể, cài lại máy khác
    rớt điện thoại, vô máy khác sao
    em mới mua iPhone thay con máy cũ, giờ đưa VssID qua kiểu gì ạ
    mình bán điện thoại cũ rồi, số vẫn giữ, vô app máy mới được không
    ad ơi máy cũ hư nguồn mở không lên, giờ vô máy mới sao ạ
    Tuần trước tôi bị giật điện thoại ngoài đường, đã làm lại sim và mua máy khác. Tôi muốn dùng lại ứng dụng bảo hiểm trên máy này mà không còn máy cũ thì có vào được không?
    Em đổi từ máy Android sang máy khác, cài ứng dụng xong đăng nhập thì hiện thông báo tài khoản đang dùng ở thiết bị khác. Em phải bấm gì tiếp để dùng trên máy mới ạ?
    Điện thoại của ba em rớt xuống ruộng hư luôn, em mua cho ba cái mới và gắn lại sim cũ. Có phải ra cơ quan bảo hiểm đăng ký lại từ đầu không hay cài vô là xài được?
  thong-bao-bi-dang-xuat
    tự nhiên bị thoát khỏi ứng dụng
    đang dùng thì bị đá ra ngoài
    báo phiên đăng nhập đã hết hạn
    tại sao cứ phải đăng nhập lại
    sao app tự văng ra vậy
    bị out tài khoản là sao
    máy hiện thông báo đã đăng xuất
    ad ơi em đâu có bấm thoát mà app báo đã đăng xuất là sao
    mình mở app lên thấy báo phiên kết thúc, không biết lý do gì vậy ạ
    em mới đổi mật khẩu xong thì điện thoại văng ra, có phải bình thường không
    Sáng nay mở ứng dụng lên tôi thấy hiện dòng chữ đã đăng xuất trên thiết bị này, trong khi tối qua vẫn còn vào bình thường và tôi không hề thoát. Nguyên do là gì vậy?
    Em đang xem quá trình đóng thì ứng dụng bật ra ngoài, ghi là tài khoản vừa vào ở máy khác. Em không hề dùng máy nào khác thì giờ phải làm gì cho an toàn ạ?
    Cứ lâu lâu mở ứng dụng ra là thấy báo hết phiên, bắt gõ lại mật khẩu từ đầu. Tôi hỏi có phải máy tôi bị lỗi hay là do ứng dụng quy định như vậy?
  dang-ky-cho-con
    làm tài khoản cho bé
    con chưa có căn cước thì tạo VssID thế nào
    đăng ký tài khoản giao dịch điện tử cho trẻ em
    mở VssID cho cháu nhỏ
    bé chưa có CCCD, lập tài khoản
    tạo cho con cần khai sinh không
    em muốn tạo tài khoản bảo hiểm cho nhóc nhà em thì vào mục nào ạ
    ba mẹ lập tài khoản cho con có phải dẫn bé lên bảo hiểm không ad
    con mình mới 3 tuổi, cần hình với giấy gì để mở tài khoản vậy
    Bé nhà em vừa có thẻ bảo hiểm y tế dưới sáu tuổi, em muốn có tài khoản riêng của bé để mở thẻ trên điện thoại khi đi khám. Em làm từ tài khoản của em được không ạ?
    Con tôi học lớp một, nhà trường đề nghị phụ huynh cài ứng dụng bảo hiểm cho cháu. Cháu chưa có căn cước, điện thoại cũng không, vậy bố mẹ đứng ra làm thay theo cách nào?
    Vợ chồng tôi đi làm cả ngày không xin nghỉ được để ra cơ quan bảo hiểm. Làm tài khoản cho đứa nhỏ có cách nào nộp hết trên mạng, chỉ cần chụp khai sinh gửi lên không?
  doi-so-dien-thoai
    mất sim không nhận được mã
    số điện thoại đăng ký không còn dùng nữa
    thay số điện thoại, email nhận mã xác nhận
    đổi địa chỉ email đã đăng ký
    cập nhật số điện thoại mới trên VssID
    đổi sim, cập nhật ở đâu
    sửa số nhận mã xác nhận
    số cũ bỏ rồi, thay sao
    em đổi qua số mới, muốn mã gửi về số này chỉnh đâu ạ
    ad ơi mình bỏ cái gmail cũ rồi, muốn thay email khác thì vô đâu
    cả số lẫn mail đăng ký mình đều mất hết, giờ cập nhật kiểu gì đây
    Hồi trước em đăng ký tài khoản bằng số của công ty cấp, nay nghỉ việc phải trả lại sim. Em muốn chuyển sang số cá nhân để nhận mã thì làm trong ứng dụng được không ạ?
    Tôi lỡ đăng ký tài khoản bằng số của con trai, mỗi lần cần mã lại phải gọi nó đọc giùm, rất phiền. Tôi muốn thay bằng số của chính mình thì thao tác ra sao?
    Sim cũ của tôi bị nhà mạng thu hồi, email thì quên mất không vào được, tài khoản bảo hiểm lại gắn với hai cái đó. Bây giờ phải cầm giấy gì, đến đâu để thay số liên lạc?
  ai-da-dang-nhap
    kiểm tra lịch sử đăng nhập
    nghi có người vào tài khoản của tôi
    ai đã xem thông tin bảo hiểm của tôi
    coi nhật ký tài khoản ở đâu
    có người lén vô tài khoản mình
    xem ai tra mã số của mình
    ad ơi app có chỗ nào coi được các lần đăng nhập trước không ạ
    em nghi đồng nghiệp vô tài khoản em, kiểm tra ở mục nào vậy
    mình muốn biết mã số của mình có bị người khác tra cứu không
    Tháng trước tôi có nhờ tiệm photo cài giúp ứng dụng và đưa họ mật khẩu. Giờ tôi lo họ vẫn lén vào xem, có chỗ nào liệt kê các lần đăng nhập để tôi kiểm tra không?
    Bên cho vay gọi điện mà biết rõ tôi tham gia bảo hiểm thế nào. Tôi muốn coi lại xem thời gian qua có ai lục thông tin của tôi trên hệ thống không thì xem ở đâu?
    Chồng cũ em biết mã số bảo hiểm của em, em sợ ảnh hay dò xem thông tin. Ứng dụng có ghi lại mấy lần đổi thiết bị, gõ sai mật khẩu để em soi không ạ?
  dang-nhap-vneid
    dùng tài khoản VNeID để vào ứng dụng bảo hiểm
    đăng nhập bằng tài khoản định danh điện tử mức 2
    có VNeID rồi thì cần đăng ký VssID nữa không
    liên kết VNeID với VssID
    em có tài khoản VNeID mức 2 rồi, vậy em dùng luôn nó để đăng nhập vào đây được không hay phải lập tài khoản riêng
  xoa-tai-khoan
    hủy tài khoản VssID
    không muốn dùng ứng dụng nữa, xóa thông tin của tôi
    khóa tài khoản bảo hiểm khi mất điện thoại
    làm sao gỡ bỏ tài khoản giao dịch điện tử
    tôi bị mất máy sợ người ta vào xem thông tin nên muốn khóa hẳn tài khoản lại thì làm cách nào
  thong-tin-khong-khop
    đăng ký báo sai thông tin
    thông tin không trùng khớp với cơ sở dữ liệu
    hệ thống báo không tìm thấy người tham gia khi đăng ký
    khai đúng hết mà app vẫn báo không hợp lệ
    em điền tờ khai đúng theo căn cước mà ứng dụng cứ báo thông tin không khớp, không cho đăng ký tiếp, giờ phải làm sao
  nho-dang-ky-tai-co-quan
    người già không biết dùng điện thoại
    nhờ con cháu đăng ký tài khoản giùm
    ra cơ quan bảo hiểm nhờ cán bộ tạo tài khoản giúp
    chụp căn cước, chụp ảnh báo lỗi hoài không đăng ký được
    mẹ tôi lớn tuổi không rành điện thoại, cài app rồi mà chụp ảnh cứ báo lỗi, có ra bảo hiểm nhờ họ làm giúp được không
  xem-the-cua-con
    tìm thẻ bảo hiểm y tế của bé
    con chưa có căn cước thì xem thẻ bằng cách nào
    tải thẻ BHYT của con về điện thoại
    thêm thẻ của con vào tài khoản của mẹ
    bé nhà mình 4 tuổi, giờ muốn mở thẻ bảo hiểm y tế của bé trên app để đưa cho bệnh viện thì vào chỗ nào
  quen-mat-khau
    mất mật khẩu VssID
    không nhớ mật khẩu đăng nhập
    cấp lại mật khẩu tài khoản BHXH
    đặt lại mật khẩu thế nào
    quên pass không vào được ứng dụng
    lỡ quên mất mật khẩu rồi
    xin lại pass miễn phí
    reset mật khẩu VssID kiểu gì
    ad ơi lâu quá không xài em quên béng mật khẩu, lấy lại sao ạ
    mình không nhớ mật mã vào app bảo hiểm, có cách nào khỏi tốn tiền không
    em bấm quên mật khẩu rồi thì nhập gì tiếp theo vậy ạ
    Cả năm nay tôi mới mở lại ứng dụng bảo hiểm, thử đủ các kiểu mật mã hay xài mà cái nào cũng báo sai. Tôi phải bấm vào đâu để tạo lại cái khác?
    Mẹ em ghi mật khẩu trong cuốn sổ tay mà giờ cuốn sổ thất lạc, số điện thoại thì vẫn dùng. Em giúp mẹ lấy lại ngay trên ứng dụng có được không và có mất tiền không ạ?
    Ngày mai tôi đi khám cần mở thẻ trên điện thoại mà chẳng tài nào nhớ được mật khẩu. Có phải chạy ra cơ quan bảo hiểm không hay làm tại nhà bằng mã gửi về máy được?
  quen-mat-khau-nhan-tin
    cú pháp nhắn tin lấy mật khẩu 8079
    nhắn tin BH MK gửi số nào
    lấy lại mật khẩu bằng tin nhắn tốn bao nhiêu
    soạn tin xin mật khẩu kiểu gì
    gửi 8079 trừ bao nhiêu tiền
    nhắn 8079 có tính phí không
    ad ơi nhắn tin lấy lại pass tới tổng đài thì soạn như nào ạ
    mình nghe nói gửi BH MK là có mật khẩu, mỗi tin mất mấy đồng vậy
    em hết tiền trong sim thì nhắn đầu số lấy mật khẩu được miễn phí không
    Tôi xài điện thoại không có mạng, nghe người ta chỉ soạn tin gửi tổng đài bốn số là có lại mật khẩu. Cho hỏi nội dung tin ghi thế nào và bị trừ bao nhiêu tiền?
    Em thấy trên mạng hướng dẫn lấy lại mật khẩu bằng cách nhắn BH MK kèm mã số, em sợ bị trừ tiền nhiều như mấy đầu số trúng thưởng. Thực ra một tin giá bao nhiêu ạ?
    Hôm qua con gái nhắn tin tới 8079 để xin mật khẩu bảo hiểm cho tôi, xong thấy tài khoản điện thoại hụt tiền. Có phải dịch vụ này thu phí không, còn cách nào không mất tiền?
  doi-mat-khau
    muốn đặt mật khẩu khác
    thay mật khẩu đăng nhập VssID
    mục đổi mật khẩu nằm ở đâu trong ứng dụng
    muốn đổi pass thì bấm đâu
    chỗ thay mật mã trong app
    đổi mật khẩu có cần OTP không
    em vẫn nhớ mật khẩu cũ nhưng muốn đổi cái khác, vào đâu ạ
    ad ơi mình lỡ cho người khác biết mật khẩu, giờ muốn thay thì làm sao
    đổi mật khẩu rồi mấy máy đang đăng nhập khác có bị thoát ra không ạ
    Trước giờ tôi xài mật khẩu dễ đoán quá, nay muốn thay cái chắc chắn hơn. Tôi đăng nhập vào rồi mà tìm hoài không ra nút để thay, chỉ giúp tôi từng bước?
    Hồi trước em nhờ chị kế toán đăng nhập giúp nên chị ấy biết mật khẩu của em. Giờ em nghỉ việc, muốn tự thay mật khẩu cho yên tâm thì thao tác thế nào ạ?
    Tôi lỡ để tài khoản mở sẵn trên máy của tiệm, không quay lại đó được. Nếu tôi thay mật khẩu trên điện thoại thì bên kia có bị văng ra không, và thay ở mục nào?
  mat-khau-the-nao-la-manh
    mật khẩu cần mấy ký tự
    đặt mật khẩu sao cho hợp lệ
    mật khẩu mới không được chấp nhận
    mật khẩu có cần chữ hoa và ký tự đặc biệt không
    pass tối thiểu bao nhiêu ký tự
    pass có dấu tiếng Việt được không
    lấy ngày sinh làm mật khẩu
    em đặt mật khẩu 123456 mà app không chịu, phải đặt kiểu nào ạ
    ad ơi mật khẩu có xài dấu cách với chữ tiếng Việt được không
    mình lấy số điện thoại làm mật khẩu sao bị từ chối hoài vậy
    Tôi già rồi khó nhớ nên muốn lấy luôn ngày tháng năm sinh của mình làm mật khẩu cho tiện, nhưng bấm xong thì nó báo không hợp lệ. Vậy quy định đặt ra sao?
    Em muốn dùng nguyên một câu thơ làm mật khẩu cho dễ thuộc, có cả chữ có dấu và khoảng trắng, khá dài. Hệ thống có cho dài vậy không, tối đa bao nhiêu ký tự ạ?
    Mấy ứng dụng khác bắt phải có chữ in hoa, con số, ký hiệu lạ làm tôi hay quên. Bên bảo hiểm thì quy định độ dài và loại ký tự thế nào, cái nào bị cấm đặt?
  mat-khau-tam-thoi
    mật khẩu được gửi lúc đầu có phải đổi không
    mật khẩu cấp lần đầu hết hạn
    mật khẩu tạm không đăng nhập được
    pass cấp ban đầu xài bao lâu
    pass lần đầu có bắt đổi không
    mật khẩu cấp sẵn bị quá hạn
    em vừa được duyệt, nhận cái mật khẩu tạm, dùng luôn mãi được không ạ
    ad ơi mình để mật khẩu được cấp lâu quá, giờ gõ vô báo hết hạn
    sao em vừa vào lần đầu app đã bắt đặt mật khẩu mới vậy ạ
    Tài khoản của tôi được duyệt từ tháng trước, cán bộ gửi cho một mật khẩu mà tôi bận chưa kịp vào. Hôm nay gõ thì không được nữa, có phải nó chỉ dùng được một thời gian ngắn?
    Hôm qua em ra một cửa đối chiếu giấy tờ xong thì có mật khẩu gửi về. Em tính giữ nguyên cái đó để xài cho tiện khỏi đổi, như vậy có được không ạ?
    Ba em mới đăng ký tài khoản, nhận được dãy ký tự lạ bảo là để đăng nhập lần đầu tiên. Ba hỏi dãy đó là gì, sau khi vào rồi có cần giữ lại không?
  otp-co-hieu-luc-bao-lau
    mã OTP dùng được mấy phút
    mã xác nhận có tác dụng trong bao lâu
    OTP hết hạn chưa
    nhập sai mã OTP mấy lần thì hỏng
    mã 6 số sống mấy phút
    OTP cũ dùng lại được không
    gõ lộn OTP thì sao
    em đi lấy kính quay lại mới nhập, mã còn xài được không ạ
    ad ơi mình nhập trật mã OTP mấy lần rồi, được sai tối đa bao nhiêu
    mã xác nhận hồi sáng giờ em xài lại cho lần này được không ạ
    Tôi mắt kém, đọc tin nhắn rồi gõ từng số rất chậm, có khi mất vài phút mới xong mã xác nhận. Cho tôi hỏi mã đó để lâu cỡ nào thì hết tác dụng?
    Em gõ mã xác nhận sai liên tiếp, giờ nhập đúng mà ứng dụng cũng không nhận nữa, nói phải làm lại. Có phải mỗi mã chỉ cho nhập sai một số lần nhất định không ạ?
    Mã gửi về máy con tôi, nó đang trong giờ học nên nửa tiếng sau mới đọc được cho tôi. Lúc đó tôi nhập thì còn kịp không hay phải xin mã mới?
  khong-nhan-duoc-otp
    chờ mãi không thấy tin nhắn mã xác nhận
    mã OTP không gửi về máy
    bấm gửi lại mã bao nhiêu lần được
    không có tin nhắn OTP
    đợi hoài hổng thấy mã
    mã xác nhận không về email
    bao lâu mới bấm gửi lại mã
    em bấm lấy mã nãy giờ mà điện thoại im re, giờ làm sao ạ
    ad ơi mã gửi qua mail mà mình tìm trong hộp thư không có
    mình bấm gửi lại nhiều quá nó không cho nữa, phải chờ bao lâu vậy
    Tôi làm tới bước nhập mã xác nhận thì ngồi đợi cả chục phút, điện thoại vẫn nhắn tin gọi điện bình thường mà không có tin nào của bảo hiểm. Tôi nên kiểm tra những gì?
    Em xin mã qua thư điện tử, mở hộp thư đến thì trống trơn, bấm gửi lại mấy bận cũng không thấy. Có khi nào thư lọt vào chỗ khác không, một giờ được xin lại mấy lần ạ?
    Màn hình ghi mã đã gửi tới một số đuôi lạ, nhìn mấy số cuối tôi biết chắc không phải máy tôi nên chẳng nhận được gì. Trường hợp này tôi phải đi đâu nhờ xử lý?
  otp-khong-phai-toi-yeu-cau
    tự nhiên có tin nhắn OTP gửi đến
    không đăng nhập mà nhận được mã
    có ai đang dùng tài khoản của tôi vì nhận mã lạ
    tin báo mã lạ, có sao không
    có người gọi hỏi xin mã OTP
    không làm gì mà có mã
    ad ơi nửa đêm tự dưng bảo hiểm nhắn mã về, có sao không ạ
    có người xưng cán bộ bảo hiểm kêu mình đọc mã, có nên đọc không
    em đang ngủ mà thấy tin báo mã xác nhận, có phải bị hack không
    Chiều nay có người gọi tự xưng nhân viên bảo hiểm bảo tôi đọc sáu số vừa nhắn về máy để cập nhật hồ sơ. Tôi thấy nghi nên chưa đọc, giờ tôi phải làm gì?
    Em đang đi làm ngoài xưởng, không hề mở ứng dụng mà điện thoại cứ báo có mã xác nhận tài khoản bảo hiểm. Như vậy là ai đó đang nghịch tài khoản của em hả, xử lý sao ạ?
    Mẹ tôi nhận một tin nhắn chứa mã xác nhận của ngành bảo hiểm dù bà chẳng bao giờ tự mở ứng dụng. Bà hỏi có nên chuyển tin đó cho người đang gọi nhờ không?
  ma-so-bhxh-la-gi
    mã số bảo hiểm xã hội có mấy số
    đổi việc có đổi mã số BHXH không
    số sổ BHXH và mã số BHXH có giống nhau không
    mã BHXH gồm mấy chữ số
    qua công ty mới đổi mã không
    mỗi người mấy mã BHXH
    em chuyển chỗ làm thì có được cấp mã số bảo hiểm mới không ạ
    ad ơi mã 10 số trên thẻ khám bệnh có phải mã BHXH không
    mình mới đi làm, mã số bảo hiểm này xài tới già luôn hả ad
    Em mới ra trường đi làm chỗ đầu tiên, kế toán hỏi mã số bảo hiểm xã hội mà em không hiểu đó là số gì. Nó có liên quan tới thẻ y tế hồi sinh viên không ạ?
    Tôi làm công nhân ở ba nơi khác nhau, mỗi lần nghỉ rồi vào chỗ khác đều lo bị đổi mã bảo hiểm. Mã này có cố định cả đời hay thay theo từng nơi làm?
    Bên nhân sự tụi mình nhận hồ sơ nhân viên thấy người ghi dãy mười số, người chép nguyên mười lăm ký tự trên thẻ y tế. Phần nào trong đó mới đúng là mã số BHXH?
  tra-cuu-ma-so-bhxh
    quên mã số bảo hiểm
    làm sao biết mã số BHXH của mình
    tìm mã số BHXH bằng căn cước
    tra số sổ bảo hiểm ở đâu
    chưa có tài khoản, tìm mã BHXH
    dò mã BHXH trên mạng kiểu gì
    quét QR thẻ y tế tìm mã
    em không nhớ mã bảo hiểm, có chỗ nào kiếm lại mà khỏi đăng nhập không
    ad ơi cần những thông tin gì để tìm ra mã số BHXH vậy ạ
    mình tra ra mã mà bị che mấy số, muốn coi đủ ở đâu
    Công ty mới bảo em nộp mã số bảo hiểm trong hôm nay mà sổ thì chỗ làm cũ đang giữ. Em chỉ có căn cước với ngày sinh, có tìm được mã trên mạng không ạ?
    Chị làm nhân sự đây, có bạn mới vào hoàn toàn không biết mình có mã bảo hiểm hay chưa. Bạn ấy tự vào đâu tìm theo họ tên, nơi cư trú được mà không cần tài khoản?
    Tôi tra trên ứng dụng thì hiện kết quả nhưng mấy chữ số bị thay bằng dấu sao nên chép không được. Tại sao lại che như vậy và số đầy đủ nằm ở giấy tờ nào?
  tra-cuu-bi-gioi-han
    tra cứu mã số báo quá số lần
    một ngày được tra mã số BHXH mấy lần
    sao không tra cứu được nữa
    hết lượt tìm mã BHXH
    tra nhiều quá bị chặn
    mỗi ngày được dò mấy lượt
    em tra mã số giúp cả nhà thì bị báo hết lượt, sao vậy ạ
    ad ơi tìm mã số lần hai thấy máy xoay lâu hơn, có phải lỗi không
    mình tra mã cho đồng nghiệp có bị lưu lại không vậy ad
    Tôi đang tìm mã số bảo hiểm cho hai chục công nhân mới nhận việc, mới được mấy người thì hệ thống không cho tìm tiếp. Quy định một ngày được bao nhiêu lượt?
    Em gõ sai ngày sinh nên phải tìm đi tìm lại mã số của mình, tới lần thứ sáu thì ứng dụng từ chối luôn. Vì sao lại đặt ra hạn mức như thế ạ?
    Lúc em bấm tìm mã số lần thứ hai thì ứng dụng hiện đang giải bài toán gì đó rồi mới gửi đi. Cho em hỏi cái đó là gì, máy em có bị dính virus không?
  cccd-thay-ma-so-bhxh
    số định danh cá nhân dùng thay mã số BHXH từ khi nào
    bỏ mã số BHXH dùng căn cước
    khai mã số BHXH hay số căn cước trong tờ khai
    số định danh thay số sổ à
    còn xài mã BHXH 10 số không
    bao giờ khai bằng số căn cước
    em nghe nói bỏ mã 10 số, có phải làm thủ tục gì không ạ
    ad ơi giờ điền hồ sơ bảo hiểm ghi số căn cước hay ghi mã cũ
    mình tra cứu bằng số định danh 12 số thì có ra không ad
    Em làm nhân sự, nghe thông tin từ nay dùng số định danh cá nhân của nhân viên thay cho mã bảo hiểm. Bên em có phải nộp hồ sơ chuyển đổi cho từng người không ạ?
    Tôi về hưu mấy năm rồi, mã bảo hiểm cũ in trên sổ vẫn là mười số. Nay nghe nói nhà nước chuyển sang dùng số căn cước, tôi có cần đi đổi gì hay không?
    Tháng tới em nộp tờ khai bảo hiểm, chỗ thì bảo ghi mã mười số, chỗ bảo ghi mười hai số căn cước. Mốc nào thì biểu mẫu chính thức dùng số định danh ạ?
  hai-so-bhxh
    gộp sổ bảo hiểm xã hội
    có nhiều hơn một sổ BHXH
    trùng thời gian đóng ở hai sổ
    mỗi công ty làm một sổ riêng
    dư một cuốn sổ, nhập lại sao
    lỡ có 2 sổ bảo hiểm
    đóng trùng có được hoàn tiền không
    em làm hai chỗ, mỗi chỗ cấp sổ khác, nhập làm một sao ạ
    ad ơi mình có hai cuốn sổ, bỏ bớt một cuốn được không
    mình bị đóng trùng mấy tháng ở hai sổ, phần dư có hoàn lại không
    Hồi xưa em nghỉ ngang một xưởng may không lấy sổ, qua chỗ mới người ta làm cho cuốn khác. Nay lấy được cuốn cũ về thì em cầm hai cuốn, phải nộp thế nào để nhập chung ạ?
    Có giai đoạn tôi làm song song hai nơi, cả hai đều đóng bảo hiểm và ghi vào hai cuốn khác nhau. Giờ gom lại thì mấy tháng đó tính hai lần hay một, tiền dư đi đâu?
    Nhân viên mới bên mình khai ra là đang giữ hai cuốn sổ bảo hiểm ở hai tỉnh khác nhau. Mình làm nhân sự thì hướng dẫn bạn ấy nộp những gì để dồn về một cuốn?
  sai-ho-ten-ngay-sinh
    sai tên trên sổ bảo hiểm
    sai ngày tháng năm sinh trên thẻ BHYT
    đổi tên đệm, cải chính hộ tịch thì cập nhật bảo hiểm
    thông tin trên VssID không đúng muốn sửa
    cập nhật số căn cước mới vào sổ BHXH
    thẻ in sai chữ lót
    năm sinh trên sổ lệch căn cước
    đính chính nhân thân trên sổ thẻ
    em tên có chữ Thị mà sổ in thiếu, giờ chỉnh lại sao ạ
    ad ơi mình mới đổi tên theo khai sinh, bảo hiểm còn tên cũ, nộp gì
    ngày sinh trên app của em bị nhầm, nhờ công ty sửa được không
    Hồi trước kế toán công ty gõ nhầm họ tôi nên sổ in một đằng, căn cước một nẻo. Nay sắp làm hồ sơ hưu tôi muốn chỉnh cho khớp thì khai mẫu nào, nộp nơi đâu?
    Bé nhà em đi khám bị bệnh viện từ chối vì thẻ y tế ghi ngày sinh không giống giấy khai sinh. Em phải làm tờ khai gì và đưa kèm giấy tờ nào để sửa lại cho đúng ạ?
    Bên mình có bạn công nhân sinh năm 1990 mà sổ bảo hiểm lại ghi 1991, bạn mới phát hiện khi tra trên điện thoại. Nhân sự phải lập tờ khai nào để điều chỉnh cho bạn?
  ma-don-vi-moi
    mã đơn vị cũ và mã đơn vị mới khác nhau
    công ty có mã số khác trước
    một công ty sao hai mã
    mã đơn vị tự nhiên khác đi
    mã đơn vị trước còn dùng không
    em coi quá trình đóng thấy công ty có hai mã khác nhau, sao vậy ạ
    ad ơi bên em mới có mã giống mã số thuế, mã cũ bỏ hả
    mình làm một chỗ từ đầu mà mã đơn vị đổi giữa chừng là sao
    Em làm ở một nhà máy suốt mấy năm, vậy mà trên ứng dụng những tháng gần đây hiện mã đơn vị khác hẳn lúc trước. Có phải công ty chuyển em sang chỗ khác không ạ?
    Bên trường học của mình trước giờ dùng mã đơn vị cũ để nộp hồ sơ, nay thấy hệ thống hiện mã theo mã ngân sách. Hai mã này có phải cùng một đơn vị không?
    Tôi làm kế toán, giữa năm 2025 thấy mã tham gia bảo hiểm của công ty đổi sang kiểu theo mã doanh nghiệp. Dữ liệu đóng trước đây theo mã cũ có bị mất đi không?
  dia-chi-sau-sap-nhap
    tỉnh sáp nhập có phải làm lại thẻ BHYT, sổ BHXH
    bỏ huyện rồi giấy tờ bảo hiểm cũ còn dùng được không
    nhập tỉnh xong phải đổi sổ không
    mã tỉnh trên thẻ có đổi không
    ghi địa chỉ tỉnh cũ hay mới
    quê em nhập vô tỉnh khác, thẻ y tế cũ còn xài được không ạ
    ad ơi tra cứu giờ mình gõ tên xã cũ hay xã mới mới ra vậy
    mình ở huyện mà giờ bỏ huyện rồi, có phải đi làm lại giấy tờ không
    Tỉnh của tôi vừa nhập với tỉnh bên cạnh và đổi tên, trong khi thẻ khám bệnh và cuốn sổ vẫn ghi địa danh cũ. Tôi có cần đi đổi lại hay cứ dùng tiếp?
    Em vào tìm kiếm theo địa chỉ, xã của em nay gộp thành phường mới nên không biết chọn tên nào cho đúng. Dùng tên trước khi gộp có tìm ra không ạ?
    Bên nhân sự tụi mình có cả trăm người lao động ở các tỉnh vừa gộp lại, số thẻ y tế của họ mang mã tỉnh cũ. Có phải đề nghị cấp thẻ khác cho họ không?
  cap-nhat-cccd
    thay số CMND 9 số bằng số căn cước 12 số
    đổi căn cước gắn chip có phải báo bảo hiểm không
    số giấy tờ trên hồ sơ bảo hiểm là số cũ
    cập nhật căn cước công dân cho sổ bảo hiểm
    em mới làm căn cước gắn chip, số khác với chứng minh nhân dân cũ, bên bảo hiểm vẫn ghi số cũ thì cập nhật ở đâu
`;

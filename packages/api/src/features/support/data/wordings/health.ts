export const HEALTH = `
  the-bhyt-dien-tu
    có cần thẻ giấy nữa không
    dùng hình ảnh thẻ trên VssID đi khám bệnh
    muốn xin thẻ BHYT bằng giấy
    thẻ trên app xài được không
    xin thẻ bảo hiểm giấy mấy ngày
    khỏi cầm thẻ giấy được không
    em có thẻ hiện trên VssID rồi, có cần xin thêm tấm giấy không ạ
    ad ơi giờ mua bảo hiểm y tế không thấy phát thẻ giấy là sao
    bà nội mình không xài smartphone, xin cấp thẻ giấy có được không ad
    Em mới mua bảo hiểm y tế xong mà không thấy ai giao tấm thẻ, chị thu tiền nói xem trên điện thoại. Cái thẻ trong điện thoại có hiệu lực y như tấm thẻ in không ạ?
    Ông ngoại tôi ngoài tám mươi, không biết dùng điện thoại cảm ứng nên muốn có tấm thẻ cầm tay để đi khám. Đề nghị cấp bản in thì bao nhiêu ngày làm việc có?
    Công ty mình năm nay không nhận được xấp thẻ y tế giấy cho nhân viên như mọi năm. Có phải bây giờ mặc định cấp bản điện tử, ai cần bản giấy mới làm riêng?
  di-kham-can-giay-to-gi
    quên mang thẻ BHYT khi đi viện
    đi khám chỉ có căn cước
    điện thoại hết pin, ứng dụng lỗi thì khám bảo hiểm sao
    đi bệnh viện khám bảo hiểm phải đưa giấy gì
    khám bảo hiểm trình gì ở quầy
    dùng VNeID khám bảo hiểm được không
    không đem thẻ có khám được không
    mai em đi khám bảo hiểm, cầm mỗi căn cước theo đủ không ạ
    ad ơi tới bệnh viện mà app lỗi không mở thẻ được thì làm sao
    mình vô viện quầy tiếp nhận đòi giấy tờ, đưa cái nào là được vậy ad
    Sáng mai em dẫn mẹ lên bệnh viện khám, tấm thẻ bảo hiểm giấy tìm hoài không thấy đâu. Em đưa căn cước của mẹ cho quầy tiếp nhận thì có được hưởng bảo hiểm không ạ?
    Hôm rồi tôi đến phòng khám đúng lúc ứng dụng bị treo, không mở được thẻ, cô tiếp tân đòi giấy tờ. Lần sau gặp cảnh đó tôi có thể đọc mã số cho họ tra không?
    Em đi khám lần đầu bằng bảo hiểm y tế nên chưa rành thủ tục. Tới quầy thì em phải trình ra những thứ gì, mở ứng dụng định danh trên điện thoại thay cho giấy được không ạ?
  ky-tu-tren-the-bhyt
    các chữ cái đầu trên thẻ BHYT là gì
    ký hiệu DN, GD, HT trên thẻ
    dãy số trên thẻ bảo hiểm y tế có nghĩa gì
    thẻ ghi TE, HS là gì
    ý nghĩa mã thẻ y tế
    thẻ mới sao có 10 số
    em thấy đầu thẻ có hai chữ cái, nó là ký hiệu gì vậy ạ
    ad ơi hai số sau số mức hưởng trên thẻ y tế là mã gì vậy
    mình cầm thẻ mẫu mới không thấy chữ cái đầu nữa, có thiếu gì không ad
    Thẻ y tế cũ của tôi có một dãy dài cả chữ lẫn số, thẻ mới thì chỉ còn mười số. Tôi muốn hiểu từng đoạn trong dãy dài đó thể hiện điều gì?
    Em làm ở quầy tiếp nhận, hay bị bệnh nhân hỏi dãy chữ số trên thẻ bảo hiểm của họ đọc ra sao, đoạn nào là tỉnh, đoạn nào là mã riêng. Nhờ giải thích giúp em ạ?
    Hai mẹ con em cầm hai thẻ, chữ mở đầu khác nhau, mấy số phía sau cũng khác. Em tò mò không biết chữ đó cho biết nhóm người nào, còn số cuối là gì ạ?
  muc-huong-bhyt
    thẻ của tôi được hưởng bao nhiêu phần trăm
    bảo hiểm y tế chi trả mấy phần trăm
    số 4 trên thẻ BHYT là 80% phải không
    đi khám đúng tuyến được trả bao nhiêu
    thẻ em hưởng mấy phần trăm
    số 3 trên thẻ là bao nhiêu
    nhìn đâu biết mức hưởng BHYT
    em coi thẻ thấy chữ số thứ ba là 2, vậy được trả bao nhiêu ạ
    ad ơi sao thẻ mẹ mình được 95 còn thẻ mình chỉ có 80 vậy
    mình là công nhân, đi khám đúng chỗ thì quỹ trả cho mấy phần trăm
    Ba tôi hưởng lương hưu còn tôi làm công ty, hai cha con đi khám cùng một chỗ mà phần được bảo hiểm trả lại khác nhau. Sự khác nhau ấy căn cứ vào cái gì?
    Em cầm tấm thẻ trên tay mà không biết mình được bảo hiểm thanh toán bao nhiêu phần trăm khi vào viện. Có ký hiệu nào trên thẻ để em tự nhận ra không ạ?
    Cùng một thẻ bảo hiểm mà tháng trước khám được trả nhiều, tháng này khám bệnh viện khác lại được ít hơn. Phải chăng tỷ lệ chi trả còn tùy vào nơi khám?
  nam-nam-lien-tuc
    đóng BHYT 5 năm liên tục
    giấy miễn cùng chi trả trong năm
    tham gia bảo hiểm y tế lâu năm được lợi gì
    mốc 5 năm liên tục xem đâu
    đủ 5 năm được miễn hết không
    điều kiện miễn đồng chi trả
    thẻ em vừa tới mốc năm năm, từ giờ khám có được thêm gì ạ
    ad ơi phải đóng đồng chi trả quá bao nhiêu tiền mới được trả 100% vậy
    mình chạy thận cả năm, đóng bảo hiểm lâu rồi, có được miễn phần 20% không
    Ba em bệnh mãn tính, năm nào cũng nằm viện nhiều lần, thẻ bảo hiểm đã tham gia gần mười năm không gián đoạn. Tiền phải góp cộng lại khá lớn, có được miễn phần còn lại không ạ?
    Trên tấm thẻ của tôi có dòng ghi thời điểm đủ năm năm liền, tôi tưởng tới ngày đó là đi khám khỏi trả tiền. Thực tế còn kèm điều kiện gì nữa không?
    Từ đầu năm tới giờ tôi góp viện phí cho đợt điều trị ung thư hơn mười lăm triệu, thẻ thì liên tục đã lâu. Nếu được miễn thì quyền lợi kéo dài tới ngày nào?
  cung-chi-tra-la-gi
    cùng chi trả nghĩa là sao
    tại sao có thẻ mà vẫn phải trả thêm tiền
    khoản người bệnh tự trả là gì
    đồng chi trả với tự trả
    phần người bệnh phải góp là gì
    hóa đơn ghi tự trả là sao
    hóa đơn viện có cột cùng trả với tự trả, khác gì nhau ạ
    ad ơi thuốc ngoài danh mục mình bỏ tiền mua thì gọi là khoản gì
    mình đóng tiền tự trả nhiều, có được cộng vô để xét miễn không ad
    Ra viện em nhận tờ bảng kê, có khoản ghi người bệnh góp hai chục phần trăm, có khoản ghi bệnh nhân tự lo hết. Em không hiểu hai khoản đó khác nhau chỗ nào ạ?
    Mẹ tôi thay khớp, nhiều vật tư bệnh viện nói bảo hiểm không thanh toán nên gia đình phải chịu. Số tiền ấy có được tính chung với phần hai mươi phần trăm để xét miễn sau này không?
    Có thẻ đàng hoàng mà lần nào đi khám tôi cũng phải móc tiền túi, cô thu ngân giải thích chỗ này cùng trả, chỗ kia tự trả. Nhờ giải nghĩa cho dễ hiểu giùm tôi?
  chi-phi-thap-100
    khám ở trạm y tế có mất tiền không
    khám bệnh ít tiền có được miễn phí không
    trường hợp nào bảo hiểm y tế trả hết
    thẻ 80 khi nào khỏi trả tiền
    khám trạm xã miễn phí hả
    hóa đơn nhỏ được trả trọn không
    em khám hết có hai trăm ngàn mà không phải đóng đồng nào, sao vậy ạ
    ad ơi dưới 15% mức tham chiếu là được bảo hiểm lo hết phải không
    mình thẻ mức 4, khám chỗ nào thì không mất đồng nào vậy ad
    Hôm qua em ra trạm y tế xã khám cảm, lấy thuốc xong mà cô y tá nói không phải đóng gì, trong khi thẻ em chỉ tám chục phần trăm. Như vậy có đúng không ạ?
    Tôi thẻ công nhân mức tám mươi phần trăm, có lần đi khám phải góp tiền, có lần lại không mất đồng nào. Cho hỏi những trường hợp nào thì quỹ thanh toán trọn vẹn?
    Con trai em đi khám răng hết hơn trăm ngàn, thấy phiếu ghi bảo hiểm thanh toán toàn bộ. Em thắc mắc chi phí thấp tới mức nào thì được vậy, thẻ em là loại số 4 ạ?
  ba-cap-kham-chua-benh
    bỏ tuyến huyện, tuyến tỉnh thì phân cấp bệnh viện thế nào
    bệnh viện cấp cơ bản là bệnh viện nào
    tuyến trên, tuyến dưới bây giờ gọi là gì
    viện huyện giờ xếp cấp nào
    tra cấp chuyên môn của bệnh viện
    ba cấp khám bệnh mới
    em nghe nói bỏ phân tuyến rồi, giờ bệnh viện chia kiểu gì ạ
    ad ơi sao biết bệnh viện gần nhà thuộc cấp cơ bản hay chuyên sâu
    mình hay khám phòng khám tư, coi nó xếp cấp nào ở đâu vậy ad
    Trước đây em quen gọi tuyến xã, tuyến huyện, tuyến tỉnh, giờ đọc quy định toàn thấy chữ ban đầu, cơ bản, chuyên sâu nên rối quá. Mấy chữ này tương ứng là sao ạ?
    Tôi định đưa mẹ đi khám ở một bệnh viện lớn trong thành phố nhưng chưa rõ nơi đó được xếp hạng chuyên môn thế nào. Có trang nào tra được bệnh viện thuộc cấp nào không?
    Bệnh viện huyện chỗ em vẫn hoạt động mà nghe bảo không còn tuyến huyện nữa. Vậy bây giờ người ta phân loại các nơi khám bệnh theo những bậc nào ạ?
  cap-cuu-trai-tuyen
    đi cấp cứu trái tuyến
    tai nạn vào thẳng bệnh viện khác nơi đăng ký
    cấp cứu không mang giấy chuyển có được hưởng
    vào viện cấp cứu được bảo hiểm trả bao nhiêu
    cấp cứu nơi khác được trả không
    nguy kịch chở vô viện gần nhất
    cấp cứu cần đúng tuyến không
    em đi du lịch bị đau ruột thừa mổ gấp, bảo hiểm có trả không ạ
    ad ơi ba mình đột quỵ chở thẳng viện lớn, tính như đúng tuyến không
    mình nhập viện gấp giữa đêm không kịp xin giấy chuyển, bảo hiểm tính sao ad
    Đang về quê ăn Tết thì con em sốt co giật, gia đình đưa ngay vào bệnh viện gần nhất chứ không phải nơi ghi trên thẻ. Trường hợp gấp vậy bảo hiểm y tế có chịu không ạ?
    Chồng tôi té giàn giáo ở công trường khác tỉnh, xe đưa thẳng vào bệnh viện tuyến cuối vì nguy kịch. Thẻ đăng ký ở quê thì lần này có được hưởng đầy đủ không?
    Bà nội em khó thở lúc hai giờ sáng, cả nhà gọi xe chở vào bệnh viện lớn trên thành phố, không qua bệnh viện huyện. Như vậy có bị coi là vượt tuyến và giảm tiền không ạ?
  tu-di-kham-chuyen-sau
    tự đi viện trung ương không có giấy chuyển
    lên thẳng bệnh viện tuyến trên bảo hiểm trả bao nhiêu
    bệnh hiểm nghèo đi thẳng tuyến cuối
    vượt tuyến được hưởng mấy phần
    viện tỉnh ngoại trú không giấy chuyển
    tự lên viện lớn mổ
    em tự lên viện trung ương nằm điều trị thì bảo hiểm trả mấy phần ạ
    ad ơi khám ngoại trú viện tỉnh mà không giấy chuyển thì được bao nhiêu
    mẹ mình ung thư, đi thẳng viện tuyến cuối có được hưởng đủ không ad
    Vợ em muốn mổ ở bệnh viện đầu ngành trên Hà Nội cho yên tâm, không muốn xin chuyển từ dưới lên. Nằm viện kiểu đó thì thẻ bảo hiểm thanh toán được mấy phần ạ?
    Tôi bị bệnh hiếm phải theo dõi ở bệnh viện hàng đầu, mỗi lần xin giấy chuyển rất cực. Nghe nói bệnh trong danh mục thì tự đến vẫn được trả đủ, có đúng không?
    Bệnh viện tỉnh ngày trước nay xếp vào cấp chuyên sâu, tôi tự tới nằm điều trị một tuần mà không qua tuyến dưới. Nội trú ở đó được tính ra sao, còn khám về trong ngày thì sao?
  phieu-chuyen-co-so
    giấy chuyển viện, giấy chuyển tuyến dùng được bao lâu
    giấy chuyển tuyến một năm
    giấy hẹn khám lại dùng mấy lần
    giấy chuyển để lâu có sao không
    hạn của phiếu chuyển viện
    tái khám xài lại giấy hẹn cũ
    em xin giấy chuyển hôm thứ hai, tuần sau mới đi thì còn kịp không ạ
    ad ơi bệnh mãn tính có loại giấy chuyển xài nguyên năm không
    mình có tờ hẹn tái khám, dùng đi khám thêm lần nữa được không ad
    Bác sĩ ở quê cho ba em giấy lên thành phố chữa, nhưng nhà đang vụ gặt nên chừng hai tuần nữa mới đi được. Tờ giấy ấy tới lúc đó còn dùng được không ạ?
    Mẹ tôi bị tiểu đường, tháng nào cũng phải xin giấy lên bệnh viện trên rồi lặn lội về xã xin tiếp. Có loại giấy nào cho bệnh lâu dài, khỏi phải xin hoài không?
    Lần trước bác sĩ hẹn em quay lại và đưa cho tờ phiếu, em đã dùng khám một lần rồi. Nay còn mệt muốn quay lại nữa thì có dùng tiếp tờ đó được không ạ?
  the-het-han-dang-dieu-tri
    đang nằm viện thì thẻ bảo hiểm hết hạn
    hết hạn thẻ giữa đợt điều trị
    nằm viện mà thẻ vừa hết hạn
    thẻ quá hạn được thêm mấy ngày
    chưa xuất viện đã hết thẻ
    ba em nằm viện mà mai hết hạn thẻ, có bị cắt liền không ạ
    ad ơi chưa ra viện mà thẻ hết giá trị, được trả tiếp bao lâu
    mình quên gia hạn thẻ lúc đang điều trị, còn được bảo hiểm không ad
    Má em nhập viện từ cuối tháng, thẻ chỉ có giá trị tới ngày ba mươi mốt mà bác sĩ nói còn nằm thêm cả tuần. Những ngày sau đó bảo hiểm có tiếp tục chi trả không ạ?
    Tôi nghỉ việc nên thẻ y tế công ty hết giá trị đúng lúc đang mổ ở bệnh viện. Phần viện phí phát sinh sau ngày đó có được quỹ lo tiếp hay tôi phải chịu toàn bộ?
    Con em sinh viên, thẻ bảo hiểm của trường hết ngày cuối năm mà cháu đang nằm điều trị gãy chân. Gia đình chưa kịp mua tiếp, cháu còn được hưởng trong bao nhiêu ngày nữa ạ?
  bhyt-ho-gia-dinh
    mức đóng bảo hiểm y tế theo hộ gia đình
    mua BHYT hộ gia đình bao nhiêu tiền một năm
    bảo hiểm y tế tự nguyện giá bao nhiêu
    nhà 5 người mua bảo hiểm y tế hết bao nhiêu
    giá thẻ y tế theo hộ
    người thứ hai trong hộ giảm không
    phí BHYT mua theo sổ hộ
    em mua thẻ y tế hai vợ chồng thì người đầu đóng bao nhiêu ạ
    ad ơi từ tháng 7/2026 tiền mua bảo hiểm y tế có tăng không
    mình nghỉ làm công ty, tự mua thẻ y tế mỗi tháng tốn nhiêu vậy ad
    Em vừa nghỉ việc, thẻ công ty bị cắt nên muốn tự mua thẻ khám bệnh theo hộ. Một mình em mua trước thì mỗi tháng phải nộp cỡ bao nhiêu tiền ạ?
    Nhà tôi có ông bà, hai vợ chồng và cậu em chưa ai có thẻ y tế, tính mua hết một lượt. Nghe nói mua chung hộ thì người sau rẻ hơn người đầu, có phải vậy không?
    Năm ngoái tôi nộp tiền thẻ y tế hộ thấp hơn, năm nay chị thu tiền báo con số khác. Có phải do mức tham chiếu đổi không, người đầu trong hộ tính theo tỷ lệ nào?
  nguoi-cao-tuoi-100
    người hưởng trợ cấp hưu trí xã hội đi khám được trả bao nhiêu
    trên 75 tuổi đang nhận trợ cấp xã hội thì BHYT trả mấy phần trăm
    cụ 76 tuổi khám mất tiền không
    hưu trí xã hội khám miễn phí
    cụ 75 lãnh trợ cấp đi viện
    ông em 78 tuổi lãnh trợ cấp hưu trí xã hội, khám tốn tiền không ạ
    ad ơi từ 2026 cụ trên 75 có trợ cấp được chi trả mấy phần
    bà ngoại mình nhận trợ cấp hưu trí xã hội, nằm viện phải góp không
    Bà tôi bảy mươi bảy tuổi, không có lương hưu, mỗi tháng lãnh tiền trợ cấp hưu trí xã hội ở xã. Nay bà sắp mổ mắt, bảo hiểm y tế thanh toán cho bà tới mức nào?
    Cha em năm nay tròn bảy mươi lăm, vừa được xã duyệt cho nhận trợ cấp hưu trí xã hội. Em nghe nói từ đầu năm 2026 nhóm này đi viện được lo trọn chi phí, có đúng không ạ?
    Hai cụ nhà tôi đều ngoài tám mươi và đang lãnh trợ cấp hưu trí xã hội, trước đây đi viện vẫn phải góp một phần. Quy định mới có cho các cụ được hưởng toàn bộ không?
  cap-lai-the-bhyt
    làm mất thẻ bảo hiểm y tế
    thẻ BHYT bị rách
    đổi thẻ bảo hiểm hỏng
    xin cấp lại thẻ BHYT qua mạng
    rớt mất thẻ khám bệnh
    thẻ y tế nhòe chữ, làm lại
    thủ tục 612 là gì
    em mất bóp, mất luôn thẻ y tế, xin lại trên app được không ạ
    ad ơi thẻ giấy bị giặt nát rồi, muốn làm cái khác thì chọn mục nào
    đang đợi làm lại thẻ y tế mà mình bệnh thì lấy gì đi khám ad
    Em bỏ quên tấm thẻ bảo hiểm y tế trong túi quần rồi bỏ máy giặt, giờ nát bươm không đọc được. Em ngồi nhà xin làm lại trên dịch vụ công thì chọn thủ tục nào ạ?
    Mẹ tôi đi chợ bị móc túi, mất luôn tấm thẻ khám bệnh bằng giấy mà tuần sau có lịch khám. Tôi xin làm lại cho bà thế nào, trong lúc đợi bà khám bằng gì?
    Con em đi học làm rơi tấm thẻ y tế đâu mất, cô giáo nhắc phụ huynh làm lại. Em muốn nộp đề nghị trên mạng, xác nhận bằng mã gửi về máy thì vào chỗ nào ạ?
  chia-se-anh-the
    gửi ảnh thẻ bảo hiểm qua mạng có sao không
    người lạ xin mã QR thẻ BHYT
    đăng hình thẻ lên facebook được không
    chụp thẻ khám bệnh gửi Zalo
    QR trên thẻ lộ những gì
    ad ơi có người kêu em chụp thẻ y tế gửi họ, gửi được không ạ
    mình lỡ cho chụp mã vuông trên thẻ, họ quét có ra ngày sinh không
    em chỉ đưa thẻ cho y tá bác sĩ xem thôi đúng không ạ
    Hôm qua có một chị bán thực phẩm chức năng nhắn xin tấm hình thẻ khám bệnh của mẹ mình để được tặng quà, mẹ mình tính gửi luôn, vậy có an toàn không hay nên từ chối?
    Trong nhóm lớp của con, cô chủ nhiệm bảo phụ huynh đưa hình thẻ bảo hiểm của các cháu lên nhóm chung cho tiện, em thấy hơi lo vì ai cũng lưu về được, như vậy có nên không ạ?
    Em mới khoe ảnh màn hình có ô vuông đen trắng của thẻ y tế lên mạng rồi xóa ngay, không biết người ta lưu lại thì cái mã ấy sau này có tự hết tác dụng không?
  doi-noi-kham-ban-dau
    chuyển nơi khám bệnh ban đầu
    thay đổi bệnh viện đăng ký trên thẻ
    chuyển bảo hiểm y tế về quê, sang tỉnh khác
    khi nào được đổi bệnh viện đăng ký khám
    chuyển nơi ở muốn khám ở bệnh viện gần nhà
    xin đổi sang bệnh viện quận khác
    đầu quý mới đổi được viện hả
    sửa nơi KCB ban đầu làm sao
    ad ơi em muốn dời chỗ khám trên thẻ sang phòng khám gần phòng trọ
    mình đang đi làm thì nhờ nhân sự đổi bệnh viện trên thẻ phải không ạ
    làm sao biết bệnh viện nào còn nhận thêm người đăng ký khám vậy ạ
    Em làm công nhân ở Bình Dương, thẻ công ty làm cho em ghi trạm xá tận chỗ xưởng cũ, giờ em dọn nhà xa quá, muốn chuyển thẻ sang chỗ gần hơn thì nói với ai, ngày nào làm được?
    Bố tôi về hưu, trước đăng ký ở bệnh viện huyện, nay lên thành phố ở với con cháu hẳn, muốn thẻ ghi bệnh viện trên này thì nộp đơn ở đâu và có phải chờ sang quý không?
    Bên mình làm nhân sự, giữa tháng 2 có mấy bạn xin sửa cơ sở khám chữa bệnh in trên thẻ, mình không rõ qua ngày 15 rồi có làm được nữa hay phải đợi tới tháng 4?
  gia-han-the-bhyt
    thẻ bảo hiểm y tế hết hạn phải làm sao
    gia hạn BHYT
    đóng tiếp bảo hiểm y tế khi sắp hết hạn
    thẻ hết giá trị sử dụng
    thẻ hộ gia đình sắp hết
    mua nối tiếp bảo hiểm y tế
    thẻ đứt quãng có sao không
    dạ cuối tháng này thẻ nhà em hết, em đóng tiền tiếp ở chỗ nào ạ
    mình đóng thêm năm nữa rồi có phải đi lấy thẻ mới không ad
    em quên đóng thẻ y tế hai tháng, có mất 5 năm liên tục không
    Nhà em bốn người mua bảo hiểm y tế ở đại lý ngoài xã, năm nay cô thu tiền nghỉ làm nên không ai nhắc, thẻ còn mười ngày nữa là hết, giờ em tự đóng trên mạng được không?
    Em là nhân viên văn phòng, coi trên điện thoại thấy thẻ ghi giá trị tới 31 tháng 12, qua năm mới em vẫn làm chỗ này thì em có cần làm gì không hay thẻ tự nối?
    Má tôi bán vé số, hồi trước mua thẻ đều mà năm rồi kẹt tiền nên bỏ lỡ mấy tháng, giờ mua lại thì có xài liền được không hay phải chờ một thời gian mới khám được?
  tre-em-duoi-6-tuoi
    làm thẻ BHYT cho trẻ sơ sinh
    con mới sinh đi khám có bảo hiểm không
    bé chưa có thẻ bảo hiểm
    bé 2 tuổi nằm viện miễn phí
    thẻ mã TE hưởng mấy phần trăm
    cháu mầm non có bảo hiểm chưa
    ad cho hỏi con mình 4 tuổi thì có phải mua thẻ y tế không
    bé nhà em mới 10 ngày tuổi chưa khai sinh, đi khám mang giấy gì ạ
    thẻ y tế của em bé làm chung lúc đi khai sinh phải không ạ
    Vợ em vừa sinh bé được năm ngày thì bé bị vàng da phải nằm viện, nhà chưa kịp ra xã làm khai sinh nên chưa có thẻ, vậy viện phí của bé có được bảo hiểm lo không ạ?
    Tôi là bà ngoại giữ cháu ba tuổi cho ba mẹ nó đi làm xa, cháu sốt cao phải đưa đi bệnh viện, nghe nói con nít nhỏ khỏi trả tiền, có đúng nhà nước chi hết không?
    Con em năm nay năm tuổi đang học mẫu giáo, nhà trường thu đủ thứ tiền mà em không thấy khoản bảo hiểm y tế, em lo không biết cháu đang được ai đóng cho và được hưởng tới đâu?
  ho-ngheo-can-ngheo
    hộ nghèo có được cấp thẻ BHYT miễn phí không
    người cận nghèo đi viện được trả mấy phần trăm
    thẻ mã HN, CN hưởng bao nhiêu
    nhà nghèo khám khỏi trả tiền hả
    sổ cận nghèo giảm viện phí không
    ai lập danh sách hộ nghèo
    dạ nhà em có sổ hộ nghèo, nằm viện bảo hiểm chi hết không ạ
    mình thuộc diện cận nghèo thì được nhà nước đỡ tiền mua thẻ y tế không
    ad ơi muốn được xét vào hộ nghèo để có thẻ thì hỏi cơ quan nào
    Gia đình tôi năm nay được xã đưa vào diện khó khăn nhất, cán bộ nói sẽ có thẻ khám bệnh, tôi muốn hỏi thẻ đó mình có phải góp đồng nào không và mổ xẻ được chi bao nhiêu?
    Mẹ em ở quê vừa thoát nghèo xuống cận nghèo, năm ngoái đi mổ mắt không mất đồng nào, năm nay cầm thẻ chữ CN thì em muốn biết mẹ có phải tự trả thêm phần nào không?
    Cả nhà làm thuê, không có đất, mà tới giờ vẫn chưa thấy ai phát thẻ y tế diện hộ nghèo, em muốn biết cái danh sách được nhà nước đóng bảo hiểm là do ai làm để em lên hỏi?
  cho-the-co-gia-tri
    thẻ BHYT mới đóng bao lâu thì dùng được
    mua bảo hiểm y tế lần đầu chờ mấy ngày
    gián đoạn bảo hiểm y tế mấy tháng mới mua lại
    đóng tiền rồi sao thẻ chưa có hiệu lực
    thẻ bảo hiểm y tế của tôi hết hạn hơn ba tháng, nay đóng lại thì phải chờ bao nhiêu ngày mới đi khám được
  ca-ho-cung-mua-bhyt
    mua BHYT hộ gia đình cho một người được không
    cả nhà phải mua bảo hiểm y tế cùng lúc à
    chỉ mua bảo hiểm y tế cho mẹ, không mua cho người khác
    điều kiện được giảm tiền cho người thứ hai trong hộ
    nhà tôi có năm người, hai người đã có thẻ ở công ty, vậy ba người còn lại có bắt buộc phải mua cùng nhau không
  bhyt-hoc-sinh-sinh-vien
    bảo hiểm y tế sinh viên
    sinh viên mua BHYT ở trường hay ở nhà
    học sinh có bắt buộc mua bảo hiểm y tế không
    tiền bảo hiểm y tế học sinh nhà nước hỗ trợ
    em là sinh viên năm hai, nhà em mua bảo hiểm hộ gia đình rồi thì có phải mua bảo hiểm y tế ở trường nữa không
  the-tre-em-het-han
    thẻ bảo hiểm của bé sinh cuối năm dùng đến khi nào
    con vào lớp một có phải mua bảo hiểm y tế ngay không
    bé đủ 6 tuổi thẻ bảo hiểm còn dùng được không
    trường thu tiền bảo hiểm trùng với thẻ của bé
    con tôi sinh tháng 11, năm nay vào lớp 1, thẻ trẻ em vẫn còn hạn mà trường thu tiền bảo hiểm từ tháng 9 thì có được trả lại không
  bhyt-than-nhan-quan-doi
    thẻ bảo hiểm y tế cho vợ bộ đội
    bố mẹ của bộ đội có được cấp thẻ bảo hiểm không
    thân nhân sĩ quan được bảo hiểm y tế miễn phí
    con của công an có thẻ BHYT không phải đóng tiền
    chồng tôi là quân nhân chuyên nghiệp, vợ con ở nhà chưa có bảo hiểm y tế thì xin cấp thẻ thân nhân ở đâu
  sua-5-nam-lien-tuc
    thời điểm 5 năm liên tục bị ghi sai
    đóng hơn 5 năm mà thẻ ghi chưa đủ
    sửa ngày đủ 5 năm liên tục trên thẻ bảo hiểm y tế
    đổi công ty làm mất 5 năm liên tục
    em tham gia bảo hiểm y tế không nghỉ tháng nào từ năm 2018 mà trên thẻ ghi năm 2027 mới đủ 5 năm, xin sửa lại ở đâu
  hoan-tien-cung-chi-tra
    giấy chứng nhận không cùng chi trả trong năm
    lấy lại tiền cùng chi trả vượt 6 tháng lương
    xin giấy miễn cùng chi trả ở đâu
    cùng chi trả nhiều quá có được hoàn không
    năm nay tôi đã đóng phần cùng chi trả hơn mười lăm triệu, thẻ đủ 5 năm liên tục, phần vượt thì nộp giấy tờ ở đâu để nhận lại
  thanh-toan-truc-tiep
    quên mang thẻ bảo hiểm lúc nhập viện, đã đóng hết tiền
    hoàn lại viện phí đã tự trả
    hồ sơ thanh toán trực tiếp chi phí khám chữa bệnh
    cấp cứu không có thẻ thì đòi lại tiền thế nào
    hôm đó nhập viện gấp không đem thẻ nên gia đình trả hết viện phí, bây giờ muốn bảo hiểm trả lại thì cần giấy gì, nộp ở đâu
`;

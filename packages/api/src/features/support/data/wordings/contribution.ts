export const CONTRIBUTION = `
  ty-le-dong-bhxh-bat-buoc
    mỗi tháng bị trừ bao nhiêu phần trăm lương đóng bảo hiểm
    người lao động đóng bao nhiêu, công ty đóng bao nhiêu
    10,5% gồm những khoản nào
    vì sao bị trừ lương tiền bảo hiểm
    lương 10 triệu đóng bảo hiểm hết bao nhiêu
    doanh nghiệp đóng bảo hiểm cho nhân viên mấy phần trăm
    BHXH trích mấy phần trăm lương
    lãnh lương bị khấu trừ mấy phần
    chủ và thợ mỗi bên góp mấy
    em nhận bảng lương thấy trừ hơn một triệu bảo hiểm, tính kiểu gì ạ
    ad ơi phần bảo hiểm thất nghiệp em phải chịu mấy phần trăm
    mình mở công ty nhỏ, mướn nhân viên thì phải gánh thêm bao nhiêu phần trăm
    Em mới ký hợp đồng lao động lương tám triệu, cuối tháng lãnh về hụt một khoản ghi là trích bảo hiểm. Em muốn biết người ta trừ theo những tỷ lệ nào cho từng loại ạ?
    Tôi chuẩn bị thuê năm người thợ chính thức, muốn dự trù chi phí. Ngoài lương ra thì phía chủ phải nộp thêm bao nhiêu phần trăm cho các loại bảo hiểm bắt buộc?
    Chị kế toán mới vào nghề như em phải lập bảng trích nộp hằng tháng, hưu trí, y tế, thất nghiệp, tai nạn lao động mỗi khoản ai chịu bao nhiêu phần trăm thì em chưa rành ạ.
  tien-luong-lam-can-cu-dong
    mức lương đóng bảo hiểm tối thiểu, tối đa
    lương cao đóng BHXH đến mức nào thôi
    trần lương đóng bảo hiểm xã hội
    mức đóng thấp nhất của BHXH bắt buộc
    lương kịch khung tính bảo hiểm
    sàn lương tính bảo hiểm
    20 lần mức tham chiếu bằng mấy
    lương 70 triệu thì bảo hiểm tính hết hay có mức trần ạ
    ad ơi từ tháng 7/2026 mức lương cao nhất để tính đóng là mấy
    mình làm part-time lương thấp, đóng bảo hiểm tính ít nhất trên bao nhiêu tiền
    Tôi làm quản lý, lương tháng trên sáu chục triệu mà thấy công ty chỉ tính bảo hiểm trên một con số thấp hơn. Có phải luật giới hạn phần lương đưa vào tính đóng không?
    Bên em có lao động bán thời gian, tiền công mỗi tháng chỉ hai triệu mấy. Khi khai mức lương tính bảo hiểm bắt buộc cho họ thì không được ghi thấp hơn con số nào ạ?
    Công ty mình đang rà lại thang lương, từ giữa năm 2026 mức tham chiếu tăng lên. Vậy khung lương thấp nhất, cao nhất dùng để tính bảo hiểm thay đổi ra sao so với trước?
  cach-tinh-tong-thoi-gian
    cộng thời gian đóng BHXH ở nhiều công ty
    đóng ngắt quãng có được cộng dồn không
    tổng số tháng đóng tính sao
    nghỉ một thời gian đóng lại có được nối tiếp không
    đóng không liền mạch tính sao
    tháng làm hai nơi tính mấy lần
    rút một lần rồi còn tính không
    em làm mấy chỗ đứt quãng, số năm đóng có dồn lại được không ạ
    ad ơi app ghi tổng năm đóng ít hơn em tự đếm, cách đếm thế nào
    mình lãnh bảo hiểm một lần rồi, thời gian trước đó có cộng vô nữa không
    Em làm công nhân ba năm, nghỉ sinh con ở nhà hai năm rồi đi làm tiếp ở chỗ khác. Số năm trước khi nghỉ có được nối với số năm bây giờ không ạ?
    Năm 2020 tôi đã lãnh bảo hiểm một lần, sau đó lại đi làm và đóng từ đầu. Trên ứng dụng con số tổng chỉ tính đoạn sau, vậy là hệ thống đếm đúng hay sai?
    Có thời gian tôi làm ban ngày một nơi, tối một nơi, cả hai đều đóng. Lúc cộng ra tổng số tháng tham gia thì những tháng ấy tính gấp đôi hay chỉ một?
  thang-nghi-khong-luong
    xin nghỉ không hưởng lương có phải đóng bảo hiểm
    nghỉ trên 14 ngày trong tháng
    tháng làm nửa tháng có đóng BHXH không
    nghỉ không lương mấy ngày khỏi đóng
    nghỉ việc riêng có trừ bảo hiểm
    nghỉ 10 ngày có phải đóng không
    em nghỉ không lương ba tuần về quê, có đóng bảo hiểm không ạ
    ad ơi nghỉ việc riêng không lãnh lương bao nhiêu hôm thì mất tháng đóng
    mình nghỉ không lương 14 ngày công, tháng này có được tính năm đóng không
    Mẹ em bệnh nên em xin nghỉ việc riêng gần hết tháng, công ty không trả lương những hôm đó. Vậy tháng này em có bị trừ bảo hiểm không, có được tính vô thời gian tham gia không ạ?
    Em làm nhân sự, có bạn xin nghỉ không hưởng lương từ giữa tháng, đếm ra đúng mười ba ngày làm việc. Trường hợp đó bên em vẫn phải nộp bảo hiểm cho bạn hay được miễn?
    Nhà máy thiếu đơn hàng nên cho tụi em tạm nghỉ ở nhà không trả lương hơn hai tuần trong tháng. Tháng ấy tụi em có mất luôn một tháng tham gia bảo hiểm không ạ?
  thieu-thang-dong
    trên VssID thiếu mấy tháng công ty đã đóng
    quá trình đóng không hiện đủ
    tháng gần đây chưa cập nhật lên ứng dụng
    đi làm rồi mà chưa thấy đóng bảo hiểm
    app hiện thiếu tháng đóng
    dữ liệu đóng chưa lên đủ
    bổ sung tháng bị sót thế nào
    em làm đủ 12 tháng mà trên app chỉ thấy có 9 tháng, sao vậy ạ
    ad ơi tháng trước chưa thấy hiện trong quá trình đóng, có phải do trễ không
    mình bị sót vài tháng hồi năm ngoái, cần nộp giấy gì để bổ sung vậy
    Tôi làm liên tục một chỗ từ đầu năm tới giờ không nghỉ tháng nào, vậy mà mở ứng dụng lên thấy trống mất hai tháng giữa năm. Nguyên nhân là gì và phải hỏi ai trước?
    Em hỏi kế toán thì chị nói đã nộp đủ tiền cho em rồi, nhưng quá trình đóng trên điện thoại vẫn khuyết ba tháng. Em cần gửi giấy tờ gì lên bảo hiểm để điều chỉnh ạ?
    Em mới vào làm được hai tháng, lương đã trừ và công ty nói có khai báo, nhưng mở ứng dụng chưa hiện tháng nào. Có phải do hệ thống cập nhật chậm không ạ?
  cong-ty-cham-dong
    công ty nợ bảo hiểm
    công ty không đóng BHXH cho nhân viên thì báo ở đâu
    bị trừ tiền mà không thấy đóng
    doanh nghiệp trốn đóng bảo hiểm xử lý sao
    kiểm tra công ty có đóng bảo hiểm cho mình không
    biết công ty đóng đủ hay thiếu bằng cách nào
    chủ giam tiền bảo hiểm của thợ
    tố cáo chủ quỵt bảo hiểm
    chậm nộp mỗi ngày tính bao nhiêu
    em bị trừ lương đều mà công ty không nộp lên bảo hiểm, kêu ai ạ
    ad ơi coi ở chỗ nào biết công ty còn thiếu mấy tháng bảo hiểm
    mình nghi sếp ém tiền bảo hiểm của nhân viên, phản ánh chỗ nào được vậy
    Cả xưởng tụi em tháng nào cũng bị khấu trừ tiền bảo hiểm, vậy mà nghe nói chủ chưa nộp đồng nào suốt nửa năm nay. Tụi em có thể phản ánh tới đâu để được giải quyết ạ?
    Tôi làm kế toán, giám đốc cứ hoãn nộp tiền bảo hiểm mấy tháng liền vì kẹt vốn. Tôi muốn biết kéo dài như vậy thì mỗi ngày công ty phải nộp thêm tỷ lệ bao nhiêu?
    Vợ tôi sắp sinh mới lo không biết chỗ làm có nộp bảo hiểm đàng hoàng hay còn nợ. Trên ứng dụng có mục nào cho thấy số tháng đơn vị nộp trễ không?
  quyen-duoc-thong-bao
    công ty có phải báo cho tôi biết đã đóng bảo hiểm không
    hằng tháng có được gửi thông tin đóng BHXH không
    được báo tin đóng mỗi tháng không
    quyền biết thông tin đóng của mình
    hằng tháng ai báo đã đóng
    em có quyền đòi được biết tháng nào đã đóng bảo hiểm không ạ
    ad ơi bên bảo hiểm có gửi tin cho người lao động mỗi tháng không
    mình là công nhân thôi, hỏi thông tin đóng thì có được trả lời không vậy
    Em hỏi chuyện đóng bảo hiểm thì quản lý gạt đi, bảo việc đó công nhân không cần biết. Theo luật thì em có được cung cấp thông tin này định kỳ không ạ?
    Trước kia cuối năm tôi mới được phát tờ giấy ghi việc đóng bảo hiểm, còn bây giờ nghe nói tháng nào cũng được cho biết qua mạng. Có đúng người tham gia có quyền đó không?
    Tôi muốn mỗi tháng đều nắm được tiền bảo hiểm của mình đã vào hay chưa mà không phải đi năn nỉ ai. Pháp luật có cho người tham gia được cung cấp việc này không?
  so-bhxh-dien-tu
    sổ bảo hiểm trên điện thoại có giá trị không
    còn cấp sổ BHXH giấy không
    sổ giấy bỏ rồi dùng gì
    sổ online có hợp pháp không
    bao giờ có sổ điện tử
    thích giữ sổ giấy được không
    em nghe giờ không phát sổ giấy, bản trên app xài được không ạ
    ad ơi bản sổ điện tử đem nộp hồ sơ có ai không công nhận không
    mình lớn tuổi muốn có cuốn sổ cầm tay, còn xin bản giấy được không ad
    Em nghỉ việc, công ty nói không trả cuốn sổ bằng giấy mà bảo xem bản điện tử trên máy. Em sợ sau này làm hồ sơ người ta không chấp nhận, bản đó có hợp pháp không ạ?
    Ba tôi đóng bảo hiểm ba chục năm, quen giữ cuốn sổ trong tủ, nay nghe chuyển hết sang điện tử thì lo. Ông vẫn muốn xin bản giấy để giữ thì có được cấp không?
    Bên nhân sự mình đang thắc mắc từ năm 2026 người lao động mới có còn nhận cuốn sổ bìa xanh không, hay chỉ có bản điện tử và bản đó có thay được hoàn toàn không?
  cap-lai-so-bhxh
    làm mất sổ bảo hiểm xã hội
    rách, hỏng sổ BHXH
    xin lại tờ rời, bìa sổ
    thủ tục 607A
    sổ bảo hiểm thất lạc rồi
    cháy sổ BHXH, làm lại sao
    xin sổ mới gửi về nhà
    em chuyển trọ làm rớt mất sổ, xin cuốn khác trên mạng sao ạ
    ad ơi sổ bị mối ăn nát rồi, xin cấp lại chọn thủ tục số mấy
    mình ở xa, xin lại sổ rồi nhận qua bưu điện có được không vậy
    Trận lụt vừa rồi nhà em ngập, cuốn sổ bảo hiểm ướt nhòe hết không đọc được chữ nào. Thông tin cá nhân vẫn y vậy, em làm lại cuốn khác thì chọn thủ tục nào ạ?
    Công ty cũ giải thể, họ nói đã làm thất lạc cuốn sổ của tôi từ lâu. Tôi đang ở xa không đi lại được, có thể nộp trên mạng rồi nhận cuốn mới tại nhà không?
    Chồng em kiếm hoài không thấy cuốn sổ bảo hiểm đâu, tờ rời cũng mất luôn, mà sắp tới cần để làm hồ sơ. Em vào mục nào trên ứng dụng để xin cuốn mới cho ảnh?
  bhxh-tu-nguyen-muc-dong
    bảo hiểm tự nguyện một tháng bao nhiêu tiền
    đóng BHXH tự nguyện một năm hết bao nhiêu
    lao động tự do đóng bảo hiểm xã hội mức nào
    đóng gộp nhiều năm BHXH tự nguyện
    có thể đóng bù những năm còn thiếu không
    tự nguyện đóng 22% của gì
    tự đóng BHXH theo quý được không
    tự nguyện nộp một cục mấy năm
    em bán hàng online, muốn tự đóng bảo hiểm thì mỗi tháng tốn cỡ nào ạ
    ad ơi mình chọn thu nhập 3 triệu thì đóng tự nguyện hết bao nhiêu
    đóng tự nguyện nửa năm một lần cho đỡ quên được không ad
    Tôi chạy xe ôm công nghệ, thu nhập bữa có bữa không nên không kham nổi đóng đều mỗi tháng. Bảo hiểm xã hội tự nguyện có cho đóng vài tháng hay cả năm một lần không?
    Mẹ em đã đủ tuổi hưu nhưng còn hụt mấy năm đóng, giờ muốn nộp một lượt cho đủ phần hụt để lãnh lương hưu. Diện tự nguyện có cho nộp kiểu đó không ạ?
    Em làm nội trợ, chồng tính trích ra mỗi tháng một ít để em có lương hưu về già. Số tiền phải nộp được tính theo tỷ lệ nào và mình có tự chọn mức được không ạ?
  c14-ts-la-gi
    xin tờ C14-TS ở đâu
    bảng C14 để nộp xin visa, vay ngân hàng
    xin bảng xác nhận đóng bảo hiểm để đi nước ngoài
    cần giấy chứng minh đã đóng BHXH
    ngân hàng đòi giấy đóng bảo hiểm
    xin visa cần chứng nhận đóng BHXH
    chụp VssID nộp vay tiền được không
    em vay mua nhà, họ đòi xác nhận đóng bảo hiểm, xin đâu ạ
    ad ơi đại sứ quán cần giấy tờ về quá trình đóng, mình xin ai cấp
    bên cho vay kêu em chụp màn hình app gửi qua, có nên gửi không ạ
    Em đang vay trả góp, nhân viên tư vấn bảo chụp hết màn hình quá trình đóng bảo hiểm gửi cho họ qua Zalo. Em thấy ngại, có cách nào xin bản xác nhận chính thức không ạ?
    Con gái tôi chuẩn bị đi du lịch châu Âu, lãnh sự yêu cầu bằng chứng đang đi làm và tham gia bảo hiểm. Tờ xác nhận việc đóng ấy thì đề nghị cơ quan nào cấp cho?
    Tôi nộp ảnh chụp ứng dụng cho ngân hàng thì họ nói không có giá trị, phải là văn bản xác nhận. Người đóng như tôi có quyền xin văn bản đó từ bên bảo hiểm không?
  bhxh-gom-nhung-che-do-nao
    đóng bảo hiểm xã hội được hưởng những gì
    tham gia BHXH có lợi ích gì
    BHXH bắt buộc và tự nguyện khác nhau thế nào
    đóng BHXH tự nguyện được quyền lợi gì
    BHXH để làm gì vậy
    các quyền lợi khi có BHXH
    tự nguyện có tiền thai sản không
    em mới đi làm, đóng bảo hiểm xã hội rồi sau này được cái gì ạ
    ad ơi loại tự nguyện có chế độ ốm đau như làm công ty không
    mình đang phân vân, đóng bảo hiểm bắt buộc gồm mấy chế độ vậy ad
    Em sinh viên năm cuối sắp đi làm, nghe nói vào công ty sẽ phải đóng bảo hiểm xã hội. Em chưa hiểu nó là gì, khi bệnh, sinh con hay già thì được hỗ trợ những khoản nào ạ?
    Vợ tôi buôn bán ở chợ, có người mời tham gia bảo hiểm xã hội tự nguyện. Tôi muốn biết loại này có đủ các chế độ như tôi đang đóng ở công ty hay thiếu cái nào?
    Đồng nghiệp em bảo đóng bảo hiểm phí tiền, thà giữ lại xài. Em muốn giải thích cho bạn hiểu đóng vào quỹ thì lúc rủi ro, nghỉ hưu hay qua đời được chi trả những gì ạ.
  dong-bhxh-tu-nguyen-o-dau
    mua bảo hiểm y tế ở chỗ nào
    tham gia BHXH tự nguyện phải đến đâu
    nộp tiền bảo hiểm tự nguyện qua mạng
    đại lý thu bảo hiểm gần nhà
    muốn đóng bảo hiểm xã hội cho người không đi làm thì đăng ký ở đâu
    điểm thu tiền bảo hiểm gần đây
    ra phường nào đóng tự nguyện
    mua BHYT online ở đâu
    em muốn mua thẻ y tế cho cả nhà mà không biết ra chỗ nào ạ
    ad ơi gần nhà mình có ai nhận thu tiền bảo hiểm tự nguyện không
    mình ngại ra ngoài, đóng tiền bảo hiểm xã hội tự nguyện trên mạng được không
    Tôi mới dọn về phường khác thuê nhà, chưa quen ai để hỏi. Muốn mua thẻ bảo hiểm y tế cho hai vợ chồng thì tìm chỗ bán gần đây bằng cách nào?
    Mẹ em làm ruộng, muốn tham gia bảo hiểm xã hội tự nguyện để về già có lương. Ở xã không rõ ai phụ trách thu, em dò điểm nộp gần nhà trên ứng dụng được không ạ?
    Em nghỉ việc nhà máy rồi, giờ tính tự tham gia bảo hiểm y tế theo hộ. Em phải tới cơ quan bảo hiểm nơi đang ở hay nộp qua trang dịch vụ công cũng được ạ?
  chot-so-bhxh
    công ty không chịu chốt sổ
    tự chốt sổ bảo hiểm được không
    nghỉ việc bao lâu thì công ty chốt sổ
    xin lại sổ bảo hiểm khi nghỉ việc
    em nghỉ làm hai tháng rồi mà công ty chưa chốt sổ bảo hiểm xã hội cho em, em phải làm gì để họ chốt
  cong-ty-pha-san-chua-chot-so
    công ty giải thể chưa chốt sổ
    chủ bỏ trốn nợ bảo hiểm
    công ty nợ tiền bảo hiểm thì có chốt sổ được không
    doanh nghiệp đóng cửa, lấy sổ bảo hiểm ở đâu
    công ty cũ phá sản còn nợ bảo hiểm của công nhân nên không chốt sổ, giờ em muốn hưởng chế độ thì phải làm sao
  chu-ho-kinh-doanh
    hộ kinh doanh cá thể đóng bảo hiểm
    buôn bán tạp hóa có phải đóng BHXH bắt buộc không
    chủ tiệm đóng bao nhiêu tiền bảo hiểm xã hội
    hộ kinh doanh nộp thuế khoán đóng bảo hiểm từ khi nào
    tôi mở quán nhỏ có giấy phép hộ kinh doanh, nghe nói bắt buộc đóng bảo hiểm xã hội, vậy đóng từ lúc nào, một tháng bao nhiêu
  nguoi-nuoc-ngoai-dong-bhxh
    lao động nước ngoài tham gia bảo hiểm
    nhân viên người Hàn, người Nhật có đóng BHXH không
    chuyên gia nước ngoài đóng những quỹ nào
    tỷ lệ đóng BHXH của người nước ngoài
    công ty tôi có nhân viên quốc tịch nước ngoài ký hợp đồng hai năm thì phải đóng bảo hiểm bắt buộc cho họ những gì
  ho-tro-dong-bhxh-tu-nguyen
    được nhà nước cho bao nhiêu phần trăm khi mua BHXH tự nguyện
    hộ nghèo đóng bảo hiểm xã hội tự nguyện được giảm bao nhiêu
    ngân sách hỗ trợ tiền đóng BHXH tự nguyện
    hộ cận nghèo, dân tộc thiểu số đóng tự nguyện có được hỗ trợ không
    tôi làm nông thu nhập thấp muốn đóng bảo hiểm xã hội tự nguyện, nghe nói nhà nước hỗ trợ một phần thì là bao nhiêu
  bao-tang-lao-dong
    báo tăng lao động mới trong bao nhiêu ngày
    thời hạn công ty tham gia bảo hiểm cho nhân viên mới
    ký hợp đồng bao lâu thì được đóng bảo hiểm
    nhân sự nộp hồ sơ tham gia BHXH chậm bị gì
    bên em mới tuyển người ký hợp đồng hôm đầu tháng, vậy phòng nhân sự phải báo tăng với cơ quan bảo hiểm trong bao lâu
  nghia-vu-quan-su
    đi bộ đội có được tính năm đóng bảo hiểm không
    thời gian tại ngũ cộng vào BHXH
    nhập ngũ thì bảo hiểm xã hội tính thế nào
    đi nghĩa vụ công an có đóng bảo hiểm không
    con tôi đang đi làm có đóng bảo hiểm, nay đi nghĩa vụ hai năm, thời gian trong quân đội có được cộng vào để tính lương hưu không
`;

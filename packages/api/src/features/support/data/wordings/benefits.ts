export const BENEFITS = `
  so-ngay-nghi-om
    được nghỉ ốm tối đa mấy ngày một năm
    ốm nằm viện dài ngày được nghỉ bao lâu
    quỹ ngày ốm trong năm
    đóng 16 năm nghỉ bệnh mấy ngày
    nghề độc hại nghỉ bệnh mấy bữa
    em mới đóng 3 năm thì mỗi năm được xin nghỉ bệnh mấy ngày
    ad ơi một năm nghỉ bệnh quá 30 ngày là hết được trả tiền ạ
    mình làm lò luyện thép độc hại thì số ngày nghỉ bệnh có nhiều hơn không
    Từ đầu năm tới giờ em nghỉ bệnh rải rác cũng hai mươi mấy bữa, giờ bác sĩ lại cho nghỉ thêm một tuần, em đóng bảo hiểm bảy năm rồi, không biết có bị vượt số ngày cho phép không?
    Chị nhân sự bên em đang theo dõi bảng nghỉ bệnh cho công nhân, có chú làm tới 31 năm, có bạn mới vô hai năm, chị muốn biết hạn mức ngày nghỉ của mỗi người khác nhau ra sao?
    Tôi làm hầm mỏ nặng nhọc mười tám năm, lưng đau phải điều trị nhiều đợt, tổ trưởng bảo chỉ được nghỉ 40 bữa một năm, còn tôi nghe là 50, cho tôi hỏi con số nào mới đúng?
  muc-huong-om-dau
    nghỉ ốm được hưởng bao nhiêu phần trăm lương
    nghỉ ốm được trả bao nhiêu tiền
    mức hưởng chế độ ốm đau
    nghỉ ốm nửa ngày có được tính không
    nghỉ bệnh một bữa được mấy đồng
    lương 9 triệu ốm 3 ngày
    75% lương chia mấy ngày
    em nghỉ bệnh 2 ngày thì bảo hiểm trả em khoảng bao nhiêu vậy ad
    cho mình hỏi tiền nghỉ bệnh là chia 24 hay chia 26 ngày công ạ
    sáng em đi khám chiều đi làm lại thì có tiền bảo hiểm nửa buổi không
    Lương em ghi trên bảo hiểm là 6 triệu, tuần rồi em bị sốt xuất huyết nghỉ bốn bữa có giấy đàng hoàng, giờ em muốn tự nhẩm xem bảo hiểm chi cho em mỗi ngày được nhiêu?
    Mình làm kế toán lương, nhân viên nghỉ bệnh năm ngày nhưng số tiền cơ quan chuyển về thấp hơn lương ngày công ty tính, mình muốn biết công thức họ dùng phần trăm nào và chia cho mấy ngày?
    Hôm trước em đau bụng phải về giữa ca, bác sĩ cho giấy nghỉ buổi chiều thôi, trước đây nghe nói phải nghỉ trọn ngày mới có tiền, giờ luật mới có trả cho nửa buổi không ạ?
  nghi-con-om
    con bị bệnh mẹ xin nghỉ chăm con
    nghỉ trông con ốm được hưởng mấy ngày
    con sốt mẹ được nghỉ mấy bữa
    trông con nằm viện nghỉ bao lâu
    con 5 tuổi ốm, bố nghỉ không
    ad ơi bé em 2 tuổi nhập viện, em xin nghỉ tối đa mấy ngày
    con mình 8 tuổi bị ốm thì mình có được nghỉ hưởng bảo hiểm không
    em có hai bé cùng bệnh thì số ngày nghỉ tính riêng từng bé hả ad
    Bé nhà em mới 18 tháng, đi nhà trẻ bị tay chân miệng cô không cho tới lớp, em phải ở nhà canh con cả tuần, một năm em được nghỉ kiểu này nhiều nhất là mấy ngày?
    Vợ chồng mình đều là công nhân, con gái bốn tuổi hay bị viêm phổi, năm nay nghỉ chăm cháu đã mười hai ngày rồi, không biết còn được nghỉ thêm mấy ngày nữa mà vẫn có tiền bảo hiểm?
    Bên em có chị công nhân xin nghỉ vì con học lớp một bị thủy đậu, bé vừa tròn bảy tuổi tháng trước, em làm nhân sự không rõ tuổi đó còn được giải quyết chế độ cho mẹ không?
  duong-suc-sau-om
    nghỉ dưỡng sức phục hồi sức khỏe
    tiền dưỡng sức một ngày bao nhiêu
    khỏi bệnh rồi còn yếu nghỉ thêm
    dưỡng sức được 759 nghìn đúng không
    nghỉ hồi sức sau đợt bệnh nặng
    em mổ xong đi làm lại còn mệt, có được nghỉ dưỡng sức không ạ
    ad cho hỏi tiền nghỉ phục hồi sau bệnh tính theo lương hay cố định
    mình nghe nói nghỉ dưỡng sức nhiều nhất 10 ngày một năm, đúng không ạ
    Em vừa trải qua đợt điều trị bệnh dài, đã đi làm lại mà sức khỏe vẫn chưa lại, công ty nói cho nghỉ ngơi thêm vài bữa, mấy bữa đó bảo hiểm chi cho em bao nhiêu một ngày?
    Mình làm công đoàn, có anh thợ hàn sau khi mổ sỏi thận quay lại làm mà người còn xanh xao, muốn xin cho anh nghỉ hồi phục, vậy một năm được mấy ngày và tính tiền theo mức nào?
    Năm ngoái tôi nghỉ tịnh dưỡng sau khi bệnh năm hôm, nhận tiền khác năm nay, nghe bảo vì con số tham chiếu đổi, giờ mỗi hôm nghỉ cho lại sức sau ốm là bao nhiêu tiền?
  nghi-thai-san-may-thang
    đẻ được nghỉ bao lâu
    nghỉ sinh mấy tháng
    sinh đôi được nghỉ thêm không
    sinh con thứ hai được nghỉ bao lâu
    nghỉ đẻ 6 hay 7 tháng
    sanh đôi nghỉ mấy tháng
    bé thứ hai nghỉ 7 tháng hả
    em sắp sanh con so thì được công ty cho nghỉ ở nhà mấy tháng ạ
    ad ơi mình bầu song thai, thời gian nghỉ đẻ có dài hơn không
    bé thứ 2 nhà mình sinh tháng 8/2026 thì mẹ được nghỉ bao nhiêu tháng
    Em dự sinh bé đầu vào tháng sau, đang tính gửi con cho bà nội giữ để quay lại xưởng may, em muốn biết luật cho em ở nhà với con tới khi nào thì phải đi làm lại?
    Chị dâu mình mang thai ba, bác sĩ nói phải mổ sớm, chị lo không đủ thời gian chăm ba đứa, vậy luật có cho người mẹ nghỉ thêm tháng nào cho mấy bé sinh cùng lúc không?
    Em làm nhân sự, có chị công nhân dự sinh đứa kế sau bé đầu vào giữa tháng 7 năm 2026, nghe nói có quy định mới kéo dài thời gian nghỉ, em phải xếp người thay thế mấy tháng?
  tien-thai-san
    sinh con được nhận bao nhiêu tiền
    chế độ thai sản được bao nhiêu
    cách tính lương thai sản
    trợ cấp một lần khi sinh con
    sanh xong lãnh được nhiêu tiền
    lương 8 triệu thai sản nhận mấy
    tiền tã lót cho con bao nhiêu
    em đóng bảo hiểm mức 7 triệu thì nghỉ đẻ mỗi tháng được mấy triệu ạ
    ad ơi tiền 2 tháng lương cơ sở khi sinh bé giờ là bao nhiêu vậy
    bảo hiểm trả tiền nghỉ đẻ dựa trên lương mấy tháng gần nhất ạ
    Em sắp nghỉ sinh, lương đóng bảo hiểm nửa năm nay có tháng 5 triệu rưỡi có tháng 6 triệu vì mới được nâng bậc, vậy bảo hiểm lấy con số nào để trả em mỗi tháng?
    Vợ mình sinh đôi tuần trước, ngoài khoản lương thay cho mấy tháng ở nhà thì nghe nói mỗi bé còn được một cục tiền, cho mình hỏi tổng cục đó cho hai bé là bao nhiêu?
    Chị bạn cùng chuyền nghỉ đẻ lãnh gần năm chục triệu, còn em lương thấp hơn nên chắc ít hơn, em muốn tự bấm máy tính thử thì phải lấy bình quân nhân với gì, cộng thêm khoản nào?
  nam-nghi-khi-vo-sinh
    chồng nghỉ chăm vợ đẻ
    chế độ thai sản cho nam
    vợ sinh mổ chồng được nghỉ mấy ngày
    vợ đẻ thường chồng nghỉ mấy bữa
    bố nghỉ trông vợ ở cữ
    vợ sanh đôi, ba nghỉ bao lâu
    ad ơi vợ em sắp sanh, em có đóng bảo hiểm thì nghỉ mấy hôm
    mình là đàn ông có được nghỉ hưởng bảo hiểm lúc vợ đi sinh không ạ
    bà xã em đẻ bé thứ hai tháng 9/2026, em nghỉ được mấy ngày vậy ạ
    Vợ em mổ lấy thai hôm kia, ông bà ở xa không lên được nên em phải túc trực ở viện, em chạy máy cho xưởng có đóng bảo hiểm đầy đủ, vậy em được nghỉ mấy ngày có lương?
    Bên phòng nhân sự mình có anh lái xe nâng nộp đơn xin nghỉ hai tuần vì vợ vừa sinh đôi phải phẫu thuật, mình cần biết số ngày tối đa anh được bảo hiểm chi trả là bao nhiêu?
    Lần vợ sinh cháu đầu hồi trước tôi chỉ được nghỉ năm ngày, sắp tới cuối năm 2026 cô ấy sinh cháu nữa, nghe nói luật mới cho người cha nghỉ nhiều hơn, cụ thể là mấy ngày?
  kham-thai
    nghỉ đi khám thai có lương không
    bầu bì được nghỉ khám mấy lần
    mang thai được nghỉ khám mấy ngày
    siêu âm thai có được nghỉ không
    một lần khám thai nghỉ mấy bữa
    em đang bầu 4 tháng, xin nghỉ đi siêu âm có bị trừ lương không ạ
    ad ơi cả thai kỳ mình được nghỉ đi khám tổng cộng mấy lần vậy
    nhà em xa bệnh viện, mỗi lần đi khám bầu nghỉ 2 ngày được không ạ
    Em có bầu được mười hai tuần, bác sĩ hẹn tháng nào cũng tới kiểm tra mà tổ trưởng khó chịu mỗi lần em xin nghỉ, luật cho em đi khám mấy lần mà vẫn được bảo hiểm trả tiền?
    Mình làm tiền lương ở xưởng giày, có chị bầu gửi ba tờ giấy đi kiểm tra thai, mình không biết mỗi ngày nghỉ đó bảo hiểm chi bao nhiêu phần trăm lương và chia cho mấy ngày?
    Em ở vùng núi, muốn đi kiểm tra em bé trong bụng phải bắt xe xuống tỉnh mất nguyên ngày đi nguyên ngày về, vậy mỗi lượt em được nghỉ mấy ngày là nhiều nhất ạ?
  thai-san-tu-nguyen
    bảo hiểm tự nguyện sinh con được bao nhiêu
    người đóng BHXH tự nguyện đẻ có được tiền không
    tự đóng, lúc sanh có tiền không
    tự nguyện được 2 triệu mỗi bé
    buôn bán tự đóng, đẻ được gì
    em bán hàng online đóng BHXH tự nguyện, đẻ xong có được trợ cấp không ạ
    ad ơi tự nguyện thì đóng mấy tháng trước sinh mới được 2 triệu
    mình tự đóng ngoài xã mà sinh đôi thì được hai triệu hay bốn triệu ạ
    Em làm nail tại nhà, không có công ty nào đóng cho nên em tự mua bảo hiểm xã hội ở bưu điện được tám tháng rồi, tháng tới em sanh thì có nhận được khoản nào không?
    Vợ tôi làm ruộng, hội phụ nữ vận động đóng bảo hiểm xã hội kiểu tự nguyện, nói có cả quyền lợi lúc sinh nở, tôi muốn biết thật không, phải đóng bao lâu và được mấy đồng?
    Em nghỉ công ty ra bán quán nước, chuyển qua tự đóng bảo hiểm xã hội hằng tháng đến nay được nửa năm, giờ phát hiện có thai, không biết loại tự nguyện này có chi tiền cho mẹ sinh không?
  giay-to-huong-om-dau
    hồ sơ hưởng chế độ ốm đau
    thủ tục thanh toán tiền nghỉ ốm
    nghỉ ốm nộp giấy gì cho công ty
    ốm ở nhà, không nằm viện thì cần giấy gì
    giấy ra viện nộp ở đâu để lấy tiền bảo hiểm
    giấy chứng nhận nghỉ việc hưởng BHXH để làm gì
    nằm viện về nộp giấy gì
    giấy nghỉ bệnh xin ở đâu
    phòng khám nào cấp giấy nghỉ ốm
    em khám ngoại trú thì xin bác sĩ tờ nào để có tiền nghỉ ạ
    ad ơi giấy ra viện em đưa cho nhân sự hay tự mang lên bảo hiểm
    mình làm mất tờ giấy nghỉ bệnh, có xem lại được trong app không ạ
    Tuần trước em sốt nằm ở trạm y tế rồi về nhà nghỉ ba bữa, công ty bảo phải có giấy mới làm chế độ cho, mà em không biết là toa thuốc hay tờ nào mới hợp lệ?
    Em đi khám ở phòng mạch tư, bác sĩ viết cho tờ giấy nghỉ năm ngày nhưng chị nhân sự nói chỗ đó không có quyền cấp, vậy em tra ở đâu để biết nơi nào được phép cấp?
    Chồng tôi mổ ruột thừa nằm viện tám hôm mới về, giờ muốn lãnh tiền những ngày không đi làm thì cần cầm tờ gì của bệnh viện và đưa cho ai để người ta giải quyết?
  giay-to-huong-thai-san
    hồ sơ hưởng chế độ thai sản
    thủ tục nhận tiền thai sản
    sắp sinh con cần chuẩn bị gì để hưởng bảo hiểm
    sinh xong nộp giấy tờ gì để lấy tiền
    nghỉ việc rồi nộp hồ sơ thai sản ở đâu
    làm thai sản cần khai sinh không
    nộp giấy chứng sinh thay khai sinh
    hồ sơ sanh con đưa cho ai
    em mới sanh, nộp bản sao khai sinh cho công ty là đủ chưa ạ
    ad ơi con chưa có khai sinh, dùng chứng sinh làm thai sản được không
    em nghỉ làm từ lúc bầu rồi, giờ mang giấy khai sinh nộp chỗ nào ạ
    Em sinh bé được một tháng, chị nhân sự nhắn gửi hồ sơ để làm chế độ mà không nói rõ gồm những tờ nào, em chỉ có khai sinh của con thì đã đủ chưa hay còn thiếu?
    Vợ em xin thôi việc từ tháng thứ sáu của thai kỳ, nay đã sinh xong, công ty cũ không nhận giấy nữa, vậy nhà em phải mang giấy tờ của bé tới cơ quan nào để làm?
    Em bị dọa sinh non nên bác sĩ bắt nằm nhà giữ thai hai tháng trước khi sanh, ngoài giấy khai sinh của con thì em có phải bổ sung giấy tờ y tế nào nữa không ạ?
  dieu-kien-thai-san
    điều kiện hưởng thai sản
    đóng mấy tháng thì được hưởng chế độ thai sản
    nghỉ việc trước khi sinh có được tiền thai sản không
    mới đi làm đã có bầu có được hưởng bảo hiểm
    đóng 5 tháng đẻ có được không
    cần đủ 6 tháng trước sinh hả
    bầu rồi mới đóng kịp không
    em vào làm lúc bầu 2 tháng, tới ngày sanh có đủ điều kiện không ạ
    ad ơi mình đóng đứt quãng, cộng lại 7 tháng thì sanh có được hưởng không
    em thôi việc lúc bầu 8 tháng thì có bị mất chế độ sinh không
    Em vào xưởng làm từ tháng 3, đóng bảo hiểm liên tục, bác sĩ dự sinh tháng 10 cùng năm, em lo không đủ thời gian đóng nên muốn hỏi tối thiểu phải mấy tháng mới được hưởng chế độ sinh?
    Vì nghén nặng nên em đã làm đơn thôi việc khi thai năm tháng, trước đó em đóng bảo hiểm hai năm liền, giờ sắp sanh mà không còn công ty nào, em có còn được bảo hiểm chi không?
    Trong mười hai tháng trước ngày sinh, em làm chỗ đầu ba tháng rồi nghỉ, sau vào chỗ khác được ba tháng nữa, vậy cộng hai nơi như thế có đạt yêu cầu để được chế độ sinh đẻ không?
  say-thai
    bị sảy thai được hưởng gì
    hư thai nghỉ bao lâu
    thai lưu nghỉ mấy ngày
    bỏ thai có được nghỉ không
    mất thai 8 tuần nghỉ bao nhiêu
    em vừa bị hư thai 6 tuần, bảo hiểm cho em nghỉ mấy hôm vậy ạ
    ad ơi nghỉ do thai chết lưu có tính cả chủ nhật không
    vợ mình bị sẩy, ngày nghỉ do bác sĩ ghi hay công ty quyết định ạ
    Em mang thai được mười bốn tuần thì bác sĩ báo tim thai ngừng đập phải lấy ra, tinh thần em suy sụp lắm, em muốn biết được nghỉ ở nhà bao nhiêu ngày và mỗi ngày bảo hiểm trả sao?
    Chị em cùng tổ bị té trong xưởng nên không giữ được em bé gần sáu tháng, chị còn yếu chưa đi làm lại được, nhân sự hỏi giùm chị được nghỉ tối đa mấy ngày theo tuổi thai?
    Do thai có dị tật nên bệnh viện hội chẩn và em phải đình chỉ thai kỳ ở tuần hai mươi lăm, ngày nghỉ của em trùng mấy ngày lễ thì có bị tính gộp luôn vào không ạ?
  tranh-thai
    đi đặt vòng có được nghỉ không
    thắt ống dẫn tinh nghỉ mấy ngày
    cấy vòng xong nghỉ mấy bữa
    chồng triệt sản được nghỉ không
    làm kế hoạch hóa nghỉ mấy ngày
    em mới đặt vòng ở trạm xá, có được nghỉ hưởng bảo hiểm không ạ
    ad ơi đàn ông đi thắt ống thì được nghỉ bao nhiêu hôm vậy
    mình đi đặt dụng cụ tử cung, tiền nghỉ mỗi ngày tính ra sao ạ
    Vợ chồng em có đủ hai bé rồi nên em đi đặt vòng cho yên tâm, bác sĩ dặn về nằm nghỉ, công ty hỏi em được nghỉ mấy ngày theo chế độ bảo hiểm mà em không biết trả lời?
    Nhà tôi ba đứa con rồi, vợ yếu nên tôi tính đi làm thủ thuật không đẻ nữa thay vợ, cho hỏi nam công nhân đóng bảo hiểm thì làm xong được nghỉ bao nhiêu ngày có tiền?
    Bên em có chị công nhân sau khi mổ sinh thì xin bác sĩ cột luôn hai ống dẫn trứng để khỏi có bầu nữa, riêng việc ấy được nghỉ hưởng bảo hiểm mấy ngày và trả theo mức nào?
  nhan-con-nuoi
    nuôi con nuôi được hưởng chế độ gì
    xin con nuôi có được nghỉ chăm con
    nhận bé sơ sinh được nghỉ không
    con nuôi 3 tháng nghỉ bao lâu
    con nuôi có trợ cấp gì không
    em xin nuôi bé mới 2 tháng, em được nghỉ tới khi bé mấy tháng
    ad ơi mình nhận bé bị bỏ rơi về nuôi, bảo hiểm có chi gì không
    bé nuôi phải dưới mấy tháng tuổi thì mình mới được nghỉ hưởng chế độ ạ
    Vợ chồng em hiếm muộn lâu năm, vừa làm xong giấy tờ nhận một bé hai tháng ở mái ấm về làm con, em đang làm công ty thì có được nghỉ ở nhà chăm bé như người sinh không?
    Dì tôi độc thân, đóng bảo hiểm hơn mười năm, mới nhận một cháu gái năm tháng tuổi làm con hợp pháp, vậy dì được nghỉ bao lâu và có khoản tiền nào cho cháu hay không?
    Bên nhân sự mình lần đầu gặp hồ sơ một chị nhận bé bốn tháng rưỡi làm con theo quyết định của xã, mình muốn biết chế độ cho chị gồm nghỉ tới lúc nào và trợ cấp ra sao?
  duong-suc-sau-sinh
    dưỡng sức sau thai sản
    sinh mổ được nghỉ dưỡng sức mấy ngày
    đi làm lại sau sinh còn yếu xin nghỉ thêm
    tiền dưỡng sức sau khi hết nghỉ thai sản
    hết 6 tháng thai sản em đi làm lại mà người còn mệt, nghe nói được nghỉ dưỡng sức thêm mấy ngày có tiền, xin thế nào
  tien-thai-san-bao-lau
    tiền thai sản bao giờ về tài khoản
    chờ tiền thai sản lâu quá
    bao lâu thì có tiền thai sản
    nộp giấy khai sinh rồi khi nào nhận được tiền sinh con
    em sinh được hai tháng, công ty nộp hồ sơ thai sản rồi mà chưa thấy tiền, thường thì mấy ngày làm việc mới có
  han-nop-giay-nghi-om
    giấy nghỉ ốm để lâu có còn nộp được không
    thời hạn nộp giấy hưởng BHXH cho công ty
    nộp giấy ra viện trễ
    nộp giấy ốm rồi bao lâu có tiền
    em nằm viện từ tháng trước, nay mới nhớ nộp giấy ra viện cho công ty thì có bị quá hạn không, hạn là bao nhiêu ngày
  may-nam-duoc-huong-luong-huu
    đóng 15 năm có được lương hưu không
    cần đóng bao lâu để về hưu có lương
    đóng chưa đủ 15 năm đã đến tuổi
    điều kiện hưởng lương hưu
    tối thiểu mấy năm mới có hưu
    đóng 17 năm về hưu được chưa
    20 năm giảm còn 15 năm hả
    em nghe giờ chỉ cần đóng 15 năm là già có lương, đúng không ạ
    ad ơi mình đóng được 14 năm rồi, còn thiếu mấy năm mới có hưu
    luật giảm số năm đóng xuống 15 để có hưu là từ ngày nào ạ
    Má em làm công nhân may được mười sáu năm, năm nay vừa đủ tuổi nghỉ, hồi trước người ta nói phải hai chục năm mới có lương về già, giờ luật đổi rồi thì má em đủ chưa?
    Tôi ngoài bốn mươi mới bắt đầu đóng bảo hiểm vì trước giờ làm tự do, sợ tới lúc già đóng không kịp, cho hỏi phải góp ít nhất bao nhiêu năm thì mới có tiền hưu mỗi tháng?
    Chị đồng nghiệp em đã đến tuổi nghỉ mà sổ bảo hiểm mới ghi có mười hai năm, chị buồn vì tưởng trắng tay, em muốn hỏi mốc số năm để được lãnh hưu hiện giờ là bao nhiêu?
  ty-le-luong-huu
    lương hưu được bao nhiêu phần trăm
    cách tính lương hưu
    về hưu mỗi tháng được nhận bao nhiêu
    đóng 30 năm lương hưu bao nhiêu phần trăm
    nam đóng 25 năm mấy phần trăm
    nữ 20 năm hưởng bao nhiêu %
    đóng mấy năm được 75% tối đa
    em là nữ đóng 22 năm thì lương hưu bằng mấy phần trăm ạ
    ad ơi sao nam đóng 15 năm chỉ được 40% mà nữ được 45% vậy
    mình đóng thêm một năm thì phần trăm hưu tăng lên mấy ạ
    Ba em làm bảo vệ, đóng bảo hiểm được mười tám năm tính tới lúc đủ tuổi nghỉ, ba nói chắc được gần một nửa lương, em muốn biết chính xác ba được hưởng mấy phần trăm?
    Tôi là nữ giáo viên còn hai năm nữa nghỉ hưu, đến lúc đó có tất cả 31 năm đóng, nghe đồng nghiệp nói đã kịch trần rồi, đóng nữa cũng không tăng phần trăm, có phải vậy không?
    Hai vợ chồng em cùng vào làm một năm, tính sau này nghỉ cùng lúc đều có 20 năm đóng, nhưng nghe nói phần trăm của vợ và chồng khác nhau, xin chỉ giúp em cách tính cho mỗi người?
  thang-le-tinh-huong
    đóng 15 năm 3 tháng tính thế nào
    số tháng lẻ được làm tròn không
    dư 7 tháng thành một năm hả
    lẻ 5 tháng tính nửa năm hả
    14 năm 8 tháng tính sao
    em đóng được 18 năm 9 tháng thì tính hưởng là 19 năm phải không ạ
    ad ơi mấy tháng dư ra trong sổ bảo hiểm có bị bỏ phí không
    mình thiếu 2 tháng mới đủ 15 năm, làm tròn để xét hưu được không
    Sổ của em ghi tổng thời gian là sáu năm bốn tháng, em định lấy bảo hiểm mà không biết bốn tháng dư đó người ta tính thế nào, bỏ đi hay quy ra nửa năm vậy ạ?
    Bố tôi đủ tuổi nghỉ, cộng hết các nơi làm được mười bốn năm mười một tháng, tôi nghĩ mười một tháng coi như một năm nên đủ mười lăm, vậy xét điều kiện có được tính như thế không?
    Khi coi bảng tính lương hưu của mẹ, em thấy mẹ đóng hai mươi hai năm tám tháng mà bảng ghi hai mươi ba năm, em thắc mắc quy tắc quy đổi phần tháng dư ra là như thế nào?
  dieu-kien-bhxh-mot-lan
    khi nào được rút bảo hiểm xã hội một lần
    nghỉ việc bao lâu thì được rút BHXH
    nghỉ làm mấy năm rồi có rút bảo hiểm được không
    điều kiện rút BHXH
    đi nước ngoài định cư được lấy bảo hiểm một lần
    nghỉ 1 năm rút được chưa
    đóng 21 năm có được rút không
    ung thư rút bảo hiểm được không
    em nghỉ công ty mới 6 tháng, giờ đã rút bảo hiểm được chưa ạ
    ad ơi mình bắt đầu đóng từ tháng 8/2025, nghỉ việc có được rút không
    mẹ em 60 tuổi mới đóng 9 năm, có được lãnh một cục không ạ
    Em làm công nhân từ 2017, tới đầu năm ngoái nghỉ về quê nuôi con, không đóng bảo hiểm gì thêm đã mười ba tháng, giờ kẹt tiền muốn lấy ra hết thì em có thuộc diện được lấy không?
    Con gái tôi mới ra trường, bắt đầu đóng bảo hiểm cuối năm 2025, nó định làm hai năm rồi nghỉ lãnh cục về mở quán, vậy theo luật mới những người như nó có được lấy ra không?
    Anh trai em bị tai nạn giao thông liệt cả hai chân, giám định mất trên tám mươi mốt phần trăm sức lao động, không làm gì được nữa, anh có thể xin lấy hết tiền bảo hiểm đã đóng ra không?
  muc-huong-bhxh-mot-lan
    rút bảo hiểm xã hội được bao nhiêu
    cách tính tiền BHXH một lần
    đóng 5 năm rút được bao nhiêu tiền
    đóng 8 năm lấy ra được nhiêu
    một năm đóng tính mấy tháng lương
    mới đóng 10 tháng rút được mấy
    em đóng từ 2016 đến 2023, giờ lấy một cục chắc được bao nhiêu ạ
    ad ơi mấy năm trước 2014 tính ít hơn mấy năm sau phải không
    mình đóng chưa tròn năm thì lấy ra có đủ tiền đã góp không ạ
    Em có sổ bảo hiểm từ 2010 tới 2020, lương bình quân khoảng 5 triệu, nay em sắp làm thủ tục lấy hết, em muốn tự nhẩm xem cầm về được cỡ bao nhiêu thì nhân mấy?
    Bạn em làm cùng xưởng mới được tám tháng rồi nghỉ luôn, bạn sợ làm ít vậy thì lấy không được bao nhiêu, cho em hỏi đóng dưới một năm thì số tiền trả về tính theo cách nào?
    Chồng tôi được bảo hiểm báo số tiền một cục thấp hơn ông ấy tự tính, ông ấy cứ lấy hai tháng lương cho mỗi năm từ 2005 tới giờ, vậy tính thế có đúng cho các năm cũ không?
  mat-gi-khi-rut-mot-lan
    có nên rút bảo hiểm một lần không
    rút rồi đóng lại có được tính tiếp không
    rút bảo hiểm thiệt gì
    nên rút hay bảo lưu
    lấy cục rồi còn hưu không
    để dành sổ hay lấy tiền
    rút xong đóng lại từ số không
    em tính lấy bảo hiểm ra trả nợ, sau này có hối hận không ạ
    ad ơi lãnh một cục rồi, đi làm lại có cộng năm cũ được không
    mình đóng 11 năm rồi, giữ sổ lại có lợi hơn lãnh hết không ạ
    Em nghỉ làm hơn năm nay, nhà đang cần tiền sửa mái nên định lãnh hết bảo hiểm mười hai năm, má em cản nói uổng lắm, vậy nếu lãnh thì em thiệt thòi những gì về sau?
    Hồi 2018 tôi đã lãnh một cục rồi, sau đó đi làm lại tới nay được bảy năm, tôi tưởng cộng với chín năm cũ là đủ về hưu, sao trong sổ không thấy tính thời gian trước kia?
    Mấy chị trong xưởng rủ nhau nghỉ lãnh hết bảo hiểm vì sợ luật thay đổi, em mới 35 tuổi đóng được mười năm, nhờ tư vấn giúp em để đó chờ hưu thì hơn hay lấy liền thì hơn?
  tuoi-nghi-huu
    nam bao nhiêu tuổi về hưu
    tuổi về hưu của nữ
    năm 2027 mấy tuổi được nghỉ hưu
    lộ trình tăng tuổi nghỉ hưu
    sinh năm 1965 khi nào về hưu
    đàn bà 57 tuổi nghỉ được chưa
    năm 2026 nam nghỉ lúc mấy tuổi
    em là nữ, tới năm 2035 thì phải làm tới 60 tuổi mới được nghỉ ạ
    ad ơi ba mình 61 tuổi rồi, năm nay được nghỉ hưu chưa vậy
    làm nghề nặng nhọc có được về hưu sớm hơn người khác không ạ
    Mẹ em sinh tháng 5 năm 1970, làm tạp vụ ở trường học, sức yếu dần nên mong được nghỉ, nghe mỗi năm luật cộng thêm mấy tháng, cho em hỏi nữ năm 2027 thì mấy tuổi mới đủ?
    Tôi làm thợ lò hơn hai chục năm, người đau nhức khắp, tuổi mới năm mươi sáu, anh em bảo dân hầm lò khỏi chờ tới sáu mươi mấy như người ta, có đúng là được nghỉ trước không?
    Em làm nhân sự đang lập danh sách lao động sắp hết tuổi làm việc để báo trước, có mấy chú sẽ tròn 61 tuổi 6 tháng trong năm tới, em muốn biết mốc tuổi từng năm cho nam?
  tro-cap-mai-tang
    tiền ma chay khi người đóng bảo hiểm mất
    bố mất đang hưởng lương hưu gia đình được nhận gì
    mai táng phí bao nhiêu
    tiền chôn cất được bao nhiêu
    mới đóng 10 tháng, mai táng sao
    đám tang được 25 triệu hả
    ông nội em đang lãnh hưu vừa mất, ai được nhận tiền lo đám ạ
    ad ơi chồng mình nghỉ làm, còn bảo lưu sổ mà mất, có mai táng không
    bảo hiểm trả tiền lo hậu sự bằng mấy lần mức tham chiếu vậy ạ
    Anh hai em làm công nhân được ba năm thì bị tai nạn mất đột ngột, cả nhà vay mượn lo đám ma, nghe nói bảo hiểm có phụ tiền chôn cất, cho em hỏi được bao nhiêu vậy?
    Bà tôi hưởng lương hưu hơn hai mươi năm, mới qua đời tuần rồi, hàng xóm đứng ra lo ma chay vì con cháu ở xa, vậy khoản bảo hiểm hỗ trợ tang lễ trả cho ai?
    Em gái mình nghỉ công ty hai năm, sổ bảo hiểm vẫn giữ chưa lấy, đóng tổng cộng được bốn năm thì em mất vì bệnh, gia đình lo tang lễ xong có được bảo hiểm trả khoản nào không?
  tro-cap-tuat-hang-thang
    tiền tuất hằng tháng
    con của người mất được trợ cấp bao nhiêu
    chế độ tử tuất cho thân nhân
    chồng mất vợ con lãnh tháng không
    tuất tháng một người bao nhiêu
    mấy người thân được hưởng tuất
    ba em mất, ba đóng 18 năm, em còn nhỏ được lãnh tháng nhiêu ạ
    ad ơi mức 70% tiền tuất dành cho người không ai nuôi phải không
    nhà có 5 người phụ thuộc người mất thì được hưởng cả 5 không ạ
    Chồng em mất vì tai nạn lao động ở công trường, để lại em với hai con nhỏ và mẹ già, nghe nói mỗi người được bảo hiểm cấp đều mỗi tháng, vậy mỗi người khoảng bao nhiêu tiền?
    Anh chị tôi đều qua đời, cháu tôi mồ côi cả cha lẫn mẹ không còn ai nuôi, trước đây anh đóng bảo hiểm mười bảy năm, cháu có được lãnh mức cao hơn hằng tháng không?
    Ông cụ hưởng lương hưu mới mất, bà cụ tám mươi tuổi không có thu nhập gì, gia đình muốn biết bà có được nhận khoản đều đều mỗi tháng thay ông không và là bao nhiêu?
  tro-cap-huu-tri-xa-hoi
    người già 80 tuổi được trợ cấp bao nhiêu tiền
    người già không có lương hưu được trợ cấp gì
    trợ cấp 500 nghìn cho người cao tuổi
    bà 76 tuổi không hưu được gì
    ông 72 hộ nghèo được trợ cấp
    tiền già mỗi tháng nhà nước cho
    ông ngoại em 75 tuổi làm ruộng cả đời, có được tiền tháng không ạ
    ad ơi người già chưa từng đóng bảo hiểm thì được cấp mấy trăm ngàn
    bà mình 71 tuổi thuộc cận nghèo, giờ có được 500 ngàn tháng chưa ạ
    Nội em bán rau ngoài chợ cả đời chưa từng đóng bảo hiểm ngày nào, năm nay nội bước qua bảy mươi lăm, em muốn biết nội có được lãnh khoản tiền nào của nhà nước mỗi tháng không?
    Tôi năm nay 73 tuổi, sống một mình, xã xếp diện hộ cận nghèo, không lương hưu không trợ cấp gì, nghe nói người như tôi khỏi chờ đến 75 cũng được nhận tiền, có đúng không?
    Ở xóm mẹ mình mấy cụ già được phát năm trăm nghìn một tháng, còn mẹ 70 tuổi nhà không nghèo thì chưa có, vậy mẹ phải tới bao nhiêu tuổi mới được khoản ấy?
  luong-huu-tang-2026
    lương hưu năm nay tăng mấy phần trăm
    tăng lương hưu từ tháng 7
    điều chỉnh lương hưu mới nhất
    hưu tháng 7/2026 tăng thêm nhiêu
    tăng 8% lương hưu đúng không
    hưu trước 1995 được nâng lên mấy
    mẹ em đang lãnh hưu 5 triệu, từ tháng 7 này thành bao nhiêu ạ
    ad ơi đợt tăng hưu giữa năm 2026 là bao nhiêu phần trăm vậy
    ông mình nghỉ hưu năm 1990, lương thấp lắm, có được bù lên 3,8 triệu không
    Nghe đài nói giữa năm 2026 nhà nước điều chỉnh cho người về hưu, tôi đang lãnh sáu triệu hai mỗi tháng, muốn biết kỳ tới được cộng thêm mấy phần trăm để liệu bề chi tiêu?
    Bà ngoại em nghỉ hưu từ năm 1992, mỗi tháng lãnh có hơn ba triệu, mấy cô hàng xóm nói người nghỉ lâu như bà sẽ được nâng lên một mức sàn, mức đó là bao nhiêu vậy ạ?
    Ba mình hỏi hoài vụ tiền hưu sắp được điều chỉnh, người nói mười lăm phần trăm, người nói tám, mình tìm trên mạng mỗi nơi một kiểu, xin cho biết con số chính thức từ tháng 7 năm 2026?
  khong-nhan-duoc-luong-huu
    lương hưu chưa về tài khoản
    đổi tài khoản nhận lương hưu
    chưa thấy tiền hưu tháng này
    ngân hàng khóa thẻ, mất tiền hưu
    lương hưu bị chậm xem ở đâu
    mẹ em qua mùng 10 chưa có tiền hưu, coi chỗ nào trong app ạ
    ad ơi mình đổi ngân hàng thì làm thủ tục số mấy để lãnh hưu
    ba em muốn chuyển từ lãnh tiền mặt sang chuyển khoản thì làm sao ạ
    Mọi tháng cứ đầu tháng là tiền hưu của ba em báo về điện thoại, tháng này qua mấy hôm rồi vẫn im re, hàng xóm có hết, vậy phải vô đâu xem cơ quan đã chi chưa?
    Tôi lỡ đóng cái thẻ ngân hàng cũ vì phí cao mà quên mất đó là thẻ nhận hưu, giờ tiền tháng này không biết đi đâu, cần nộp giấy gì để báo số tài khoản mới?
    Mẹ tôi được trợ cấp hằng tháng qua ngân hàng, hôm làm lại căn cước thì tên trong tài khoản lệch một chữ, từ đó tiền không vào nữa, xin hỏi kiểm tra và sửa thông tin bằng thủ tục nào?
  uy-quyen-linh-thay
    con lĩnh lương hưu hộ bố mẹ
    ủy quyền nhận lương hưu
    ốm không đi lĩnh lương được
    lãnh hưu giùm mẹ được không
    thủ tục 652 làm gì
    giấy ủy quyền nhận tiền hưu
    mẹ em đau chân, em đi lấy tiền hưu thay mẹ được không ạ
    ad ơi muốn cho cháu nội lấy tiền hưu thay thì nộp thủ tục nào vậy
    ba em đi xa nửa năm, nhờ chị nhận trợ cấp giùm được không ạ
    Bà nội em tám mươi lăm tuổi, hằng tháng phải ra bưu điện nhận tiền mặt mà giờ bà nằm một chỗ, con cháu muốn đi nhận giúp thì bưu điện đòi giấy, vậy làm giấy đó kiểu gì?
    Tôi sắp sang thăm con bên nước ngoài mấy tháng, tiền hưu vẫn lãnh tay ngoài phường, muốn giao cho em gái nhận thay trong lúc vắng thì cần nộp thủ tục số mấy cho cơ quan bảo hiểm?
    Chồng tôi tai biến đang điều trị dài ngày, khoản mất sức hằng tháng của ông ấy không ai ra lấy, nhân viên chi trả nói vợ cũng phải có ủy quyền, có cho vợ nhận thay không?
  xac-minh-hang-nam
    người hưởng lương hưu qua thẻ phải xác nhận còn sống
    mỗi năm phải ra xác minh một lần phải không
    lãnh qua ATM phải xác nhận không
    mấy năm xác minh hưu một lần
    xác minh thông tin người hưởng
    mẹ em nhận hưu qua thẻ, năm nào cũng phải lên ký xác nhận hả ad
    ad ơi sao bảo hiểm kêu ba chứng minh còn đủ điều kiện hưởng vậy
    bao lâu thì bà em phải xác minh lại để hưởng qua ngân hàng ạ
    Ba em lãnh hưu bằng chuyển khoản mấy năm nay rất êm, bữa nay tổ dân phố báo ông phải xác nhận lại thông tin người hưởng, em sợ lừa đảo, có đúng là có việc kiểm tra định kỳ không?
    Tôi về hưu hai năm, tiền vào thẻ đều, năm ngoái đã khai phiếu xác nhận thông tin một lần rồi mà năm nay lại được nhắc khai nữa, vậy việc này làm một lần hay năm nào cũng làm?
    Mẹ tôi hưởng tiền tuất vào tài khoản ngân hàng, cụ nằm ở nhà con gái tỉnh khác, nghe người ta bảo phải xác nhận mỗi năm thì mới tiếp tục được trả, quy định đó có thật không ạ?
  nop-ho-so-bhxh-mot-lan
    thủ tục rút bảo hiểm một lần
    rút BHXH một lần cần giấy tờ gì
    rút bảo hiểm ở đâu
    rút BHXH online được không
    lãnh bảo hiểm một cục nộp đâu
    rút ở tỉnh khác được không
    lấy BHXH 1 lần cần sổ không
    em đủ điều kiện lãnh một cục rồi, mang sổ tới cơ quan nào nộp ạ
    ad ơi mình ở trọ thành phố, nộp giấy rút bảo hiểm ngay đây được không
    em ngồi nhà gửi đơn rút một lần qua mạng có được không vậy ạ
    Em nghỉ làm đã hơn một năm, sổ bảo hiểm đang cầm trong tay, giờ em về quê ở hẳn, muốn lấy tiền ra thì đem những giấy gì, tới cơ quan nơi làm cũ hay nơi đang ở?
    Chị tôi có giấy định cư ở Úc, tháng sau bay nên muốn làm cho xong việc lãnh bảo hiểm một cục, ngoài sổ với đơn thì chị phải kèm thêm giấy chứng minh nào và nộp chỗ nào?
    Em đã điền đơn xin lãnh bảo hiểm một lần trên cổng dịch vụ công mấy hôm trước, giờ không biết còn phải mang bản giấy lên nữa không và vào đâu để theo dõi hồ sơ rút này?
  nghi-huu-som-bi-tru
    về hưu sớm mất bao nhiêu phần trăm lương
    nghỉ hưu trước tuổi 5 năm giảm mấy phần trăm
    suy giảm 61% nghỉ hưu sớm
    nghỉ non lương hưu bị trừ thế nào
    tôi còn ba năm nữa mới đủ tuổi mà sức khỏe yếu, xin nghỉ hưu sớm thì lương hưu bị trừ mỗi năm bao nhiêu
  bhxh-mot-lan-bao-lau
    rút bảo hiểm một lần mấy ngày có tiền
    nộp hồ sơ bảo hiểm một lần bao lâu giải quyết
    tiền BHXH một lần bao giờ về tài khoản
    chờ tiền rút bảo hiểm lâu quá
    em nộp hồ sơ rút bảo hiểm xã hội một lần tuần trước rồi, không biết bao nhiêu ngày thì tiền về tài khoản
  chuyen-noi-nhan-luong-huu
    đổi chỗ lãnh lương hưu
    về quê thì chuyển lương hưu theo thế nào
    chuyển hồ sơ hưu trí sang tỉnh khác
    đang lãnh lương hưu ở thành phố, nay về ở với con
    ba tôi đang nhận lương hưu ở tỉnh cũ, giờ dọn về ở với con thì phải làm thủ tục gì để nhận ở chỗ mới
  nop-tro-cap-huu-tri-xa-hoi
    làm giấy xin trợ cấp 75 tuổi ở đâu
    thủ tục hưởng trợ cấp hưu trí xã hội
    xin thẻ bảo hiểm y tế cho người già ở đâu
    nộp đơn trợ cấp người cao tuổi cho ai
    bà nội tôi 81 tuổi không có lương hưu, muốn xin tiền trợ cấp hằng tháng và thẻ bảo hiểm y tế miễn phí thì ra đâu làm giấy tờ
  dieu-kien-tro-cap-that-nghiep
    đóng mấy tháng thì được hưởng bảo hiểm thất nghiệp
    tự nghỉ việc có được hưởng thất nghiệp không
    bị mất việc, bị cho thôi việc thì được hưởng gì
    nghỉ việc muốn nhận trợ cấp thất nghiệp cần gì
    ai được hưởng BHTN
    nghỉ ngang có được thất nghiệp không
    11 tháng đủ lãnh thất nghiệp chưa
    đủ hưu, xin thất nghiệp được không
    em xin thôi đúng luật, đóng 2 năm, có được lãnh thất nghiệp không ạ
    ad ơi mình bỏ việc không báo trước thì còn lãnh tiền thất nghiệp được không
    hợp đồng em ký 6 tháng thì phải đóng bao lâu mới được thất nghiệp ạ
    Xưởng em hết đơn hàng nên cắt giảm hàng loạt, em làm được mười bốn tháng có trừ tiền thất nghiệp mỗi kỳ lương, giờ cầm quyết định thôi việc thì em có đủ điều kiện để được nhận trợ cấp không?
    Vì bất mãn với sếp nên em nghỉ luôn từ hôm sau, không viết đơn báo trước ngày nào, trước đó em đóng đủ ba năm, không biết em có bị loại khỏi diện được hưởng thất nghiệp không?
    Ba em làm bảo vệ vừa đủ tuổi, đủ năm đóng để về hưu thì hợp đồng cũng kết thúc, ba định đi xin tiền thất nghiệp trước rồi mới làm hưu, như thế có được chấp nhận không ạ?
  muc-tro-cap-that-nghiep
    tiền thất nghiệp một tháng được bao nhiêu
    cách tính bảo hiểm thất nghiệp
    lương 10 triệu thì thất nghiệp được mấy triệu
    thất nghiệp trả 60% lương hả
    tối đa thất nghiệp bao nhiêu triệu
    lương 6 triệu thất nghiệp nhận mấy
    em đóng bảo hiểm mức 12 triệu, giờ mất việc mỗi tháng lãnh được nhiêu ạ
    ad ơi lương mình cao thì tiền thất nghiệp có bị chặn trên không
    tính trợ cấp mất việc lấy bình quân lương mấy tháng cuối vậy ạ
    Em mới bị cắt giảm, lương đóng bảo hiểm nửa năm cuối của em là tám triệu rưỡi, nhà đang thuê trọ nên muốn biết trước mỗi tháng trung tâm chi cho em được bao nhiêu để xoay xở?
    Mình làm quản lý ở thành phố lớn, lương đóng bảo hiểm gần năm chục triệu, nay nghỉ việc, bạn bè nói tiền thất nghiệp không vượt quá một con số nào đó, con số đó năm 2026 là bao nhiêu?
    Mấy tháng cuối trước khi nghỉ em bị giảm lương còn năm triệu, trong khi hồi trước bảy triệu, vậy lúc tính tiền hằng tháng cho người mất việc thì lấy lương cũ hay lương lúc sau?
  so-thang-tro-cap-that-nghiep
    đóng 3 năm được lĩnh thất nghiệp mấy tháng
    hưởng BHTN được bao lâu
    thất nghiệp kéo dài bao lâu
    thất nghiệp tối đa bao nhiêu tháng
    đóng 2 năm, BHTN mấy tháng
    em đóng thất nghiệp 65 tháng thì được lãnh trong mấy tháng ạ
    ad ơi mình làm 10 năm chưa lãnh lần nào, giờ được trả mấy tháng
    đóng một năm rưỡi thì trợ cấp mất việc kéo dài bao lâu vậy ạ
    Em làm công nhân điện tử được sáu năm liên tục, giờ mới nghỉ và chưa từng lãnh thất nghiệp lần nào, em tính ở nhà chăm con nên muốn biết sẽ được trả tiền kéo dài mấy tháng?
    Bạn em đóng mười ba tháng, em đóng ba mươi lăm tháng, vậy mà trung tâm đều nói hai đứa được ba tháng như nhau, em thắc mắc quy định số tháng lãnh chia theo mốc thế nào?
    Chồng tôi làm một chỗ gần mười lăm năm mới bị cho nghỉ, nghĩ bụng chắc được lãnh trợ cấp mất việc cả năm rưỡi, không biết luật có giới hạn dài nhất là mấy tháng không ạ?
  thong-bao-tim-viec
    không khai báo tìm việc hằng tháng
    trễ ngày khai báo thất nghiệp
    quên trình diện trung tâm việc làm
    quên ngày hẹn khai báo việc làm
    lỡ khai thất nghiệp tháng này
    không khai việc làm cắt tiền hả
    em đang lãnh thất nghiệp mà quên khai tháng này, mất tiền không ạ
    ad ơi tháng bị tạm dừng vì không khai có được trả bù không
    mình trễ khai báo một tháng, tháng sau khai lại có được lãnh tiếp không
    Em đang hưởng thất nghiệp tháng thứ ba, bữa hẹn lên trung tâm trùng đám giỗ ở quê nên em quên béng, giờ nhớ ra thì trễ bốn ngày, tiền kỳ này của em có còn không?
    Do điện thoại hư nên em không khai được tình trạng tìm việc trên mạng, tháng này không thấy tiền về, nếu tháng sau em khai lại đàng hoàng thì có được mở lại và trả khoản bị dừng không?
    Vợ mình bận việc nhà lu bu nên bỏ khai báo một kỳ khi đang nhận trợ cấp mất việc, vợ tưởng tháng đó được để dành cho lần sau, như vậy có đúng không hay là mất luôn?
  bao-luu-that-nghiep
    chưa lĩnh thất nghiệp thì thời gian đóng có mất không
    đang hưởng thất nghiệp có việc làm thì phần còn lại sao
    đang lĩnh bảo hiểm thất nghiệp thì đi làm lại
    cộng dồn bảo hiểm thất nghiệp
    không lãnh thì có cộng dồn
    lãnh xong tính lại từ đầu
    tháng dư BHTN để dành được không
    em nghỉ chỗ cũ không làm thất nghiệp, qua chỗ mới có cộng tiếp không ạ
    ad ơi mình lãnh được 2 tháng thì có việc mới, phần sau mất không
    em từng lãnh thất nghiệp rồi, giờ nghỉ nữa tính năm cũ không ạ
    Em nghỉ công ty đầu sau bốn năm, tìm được chỗ mới liền nên không đi làm hồ sơ thất nghiệp, giờ sắp nghỉ chỗ thứ hai, bốn năm trước kia có được gộp vô để lãnh không?
    Mình được duyệt năm tháng thất nghiệp, mới nhận hai tháng thì có nơi nhận vào làm, mình sẽ báo trung tâm dừng lại, vậy ba tháng chưa nhận kia có được giữ cho lần mất việc sau không?
    Năm 2021 tôi đã hưởng trọn sáu tháng thất nghiệp, sau đó đi làm lại được hơn hai năm thì nay nghỉ, không rõ thời gian đóng hồi trước 2021 còn giá trị hay phải đếm mới hoàn toàn?
  that-nghiep-co-bhyt
    nghỉ việc hưởng thất nghiệp đi khám bệnh bằng gì
    thẻ bảo hiểm y tế khi thất nghiệp
    thất nghiệp có khám bảo hiểm không
    mất việc còn thẻ khám bệnh không
    ai đóng BHYT lúc thất nghiệp
    em đang nhận trợ cấp thất nghiệp, có cần tự mua thẻ y tế không
    ad ơi lãnh tiền thất nghiệp thì đi bệnh viện có bảo hiểm không
    mình bầu mà đang lãnh thất nghiệp, đi sinh có thẻ bảo hiểm y tế không
    Em nghỉ công ty nên thẻ khám bệnh cũ bị cắt, giờ em đã có quyết định hưởng thất nghiệp năm tháng, em bị bệnh dạ dày hay đi khám, vậy mấy tháng này em có thẻ để xài không?
    Chị tôi mới mất việc, đang phân vân có nên bỏ hơn triệu ra mua thẻ y tế hộ gia đình hay không vì chị đang lãnh tiền thất nghiệp hằng tháng, người ta có lo phần y tế luôn không?
    Từ ngày được duyệt trợ cấp mất việc, em không thấy ai nói gì chuyện bảo hiểm khám bệnh, bữa nay con em với em cùng sốt, em muốn biết bản thân em có đang được quỹ đóng cho không?
  ho-tro-hoc-nghe
    mất việc muốn đi học nghề
    hỗ trợ tiền học nghề cho người thất nghiệp
    mất việc, học lái xe miễn phí
    học nghề có được tiền ăn không
    đóng 9 tháng được học nghề không
    em mất việc muốn học làm bánh, bảo hiểm có trả học phí không ạ
    ad ơi mình không lãnh thất nghiệp thì có xin tiền học nghề được không
    hỗ trợ đi học nghề cho người mất việc kéo dài mấy tháng vậy ạ
    Em làm may mười năm giờ xưởng đóng cửa, lớn tuổi khó xin việc nên em tính đi học nấu ăn để mở quán, không biết bảo hiểm thất nghiệp có cho tiền học và tiền ăn không?
    Mình mới làm được mười tháng thì nghỉ, chưa đủ một năm để lãnh trợ cấp, nhưng mình muốn học sửa điện lạnh, vậy trường hợp mình có được xin hỗ trợ khóa học không, phải nộp trong bao lâu?
    Con trai tôi đang hưởng thất nghiệp, ngồi không ở nhà chán nên muốn đăng ký một lớp cắt tóc, nghe nói trung tâm có chương trình đỡ học phí, thời gian được đỡ tối đa là mấy tháng?
  nop-ho-so-that-nghiep
    đăng ký bảo hiểm thất nghiệp ở đâu
    thủ tục hưởng bảo hiểm thất nghiệp
    nghỉ việc bao lâu thì phải nộp hồ sơ thất nghiệp
    quá 3 tháng chưa nộp hồ sơ thất nghiệp
    nộp thất nghiệp online được không
    nghỉ 2 tháng còn nộp kịp không
    làm thất nghiệp ở quê được không
    em có quyết định thôi việc rồi, mang lên đâu để làm thất nghiệp ạ
    ad ơi hạn chót đi đăng ký lãnh thất nghiệp là mấy tháng sau khi nghỉ
    mình nộp giấy thất nghiệp hôm nay thì tới khi nào bắt đầu tính ạ
    Em làm ở Đồng Nai mới nghỉ, giờ về Nghệ An sống luôn, em có cần chạy vào lại trong đó để đăng ký lãnh tiền thất nghiệp không hay ra trung tâm việc làm ngoài này cũng được?
    Do chờ công ty chốt sổ quá lâu nên tới nay tôi nghỉ việc đã gần tròn ba tháng mà chưa kịp đăng ký gì, tôi sợ quá hạn thì mất, vậy hạn tính từ ngày nào?
    Con nhỏ không ai trông nên mình khó đi xếp hàng, mình muốn ngồi nhà gửi giấy tờ xin trợ cấp mất việc qua mạng, có được không và sau khi gửi đủ thì bao lâu được tính hưởng?
  giay-to-that-nghiep
    nộp bảo hiểm thất nghiệp cần những gì
    giấy tờ làm trợ cấp thất nghiệp
    làm hồ sơ thất nghiệp mang theo gì
    không có quyết định thôi việc có làm thất nghiệp được không
    em mới nghỉ việc, định đi làm hồ sơ bảo hiểm thất nghiệp mà không biết phải chuẩn bị những giấy tờ gì
  co-viec-khi-huong-that-nghiep
    có việc mới có phải báo cắt thất nghiệp không
    đang lãnh thất nghiệp mà đi làm lại
    nhận thất nghiệp mà không báo có việc bị phạt không
    tìm được việc thì phải báo ai
    em lãnh trợ cấp thất nghiệp được hai tháng thì xin được việc, vậy em phải khai báo ở đâu, không báo có sao không
  chuyen-noi-huong-that-nghiep
    đổi nơi nhận trợ cấp thất nghiệp
    về quê lãnh thất nghiệp được không
    chuyển bảo hiểm thất nghiệp sang tỉnh khác
    giấy giới thiệu chuyển nơi hưởng trợ cấp thất nghiệp
    tôi đang lãnh thất nghiệp ở thành phố nay về quê sống luôn, muốn chuyển chỗ lãnh về quê thì làm đơn gì
`;

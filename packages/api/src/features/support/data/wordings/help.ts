export const HELP = `
  tong-dai
    email hỗ trợ của BHXH là gì
    gửi thư điện tử cho cơ quan BHXH ở đâu
    số điện thoại hỗ trợ bảo hiểm xã hội
    gọi số nào để hỏi về bảo hiểm
    liên hệ BHXH qua điện thoại
    xin số hotline bảo hiểm
    tổng đài BHXH bấm phím mấy
    19009068 phải số bảo hiểm không
    ad ơi em cần nói chuyện trực tiếp với nhân viên thì gọi số nào ạ
    cho mình xin đường dây nóng của bảo hiểm xã hội việt nam với
    em quên mật khẩu, gọi lên tổng đài thì bấm nhánh số mấy ạ
    Mẹ em lớn tuổi không rành bấm điện thoại, cứ có chuyện gì về sổ sách bảo hiểm là muốn gọi hỏi người thật cho chắc, nhờ cho em xin số chính thức để lưu vào máy cho mẹ?
    Tôi tìm trên mạng ra bốn năm số khác nhau đều ghi là đường dây hỗ trợ của bảo hiểm xã hội, không biết số nào mới là số do ngành công bố, xin cho tôi đúng một số?
    Em gọi lên nhờ hỗ trợ mà nghe một loạt lời hướng dẫn bấm số dài quá nên cúp máy, em bị vướng vụ mật khẩu đăng nhập thôi, vậy lần sau gọi thì em bấm phím nào ạ?
  tong-dai-gia-mao
    cách nhận biết lừa đảo bảo hiểm
    nhận tin nhắn có đường link lạ của bảo hiểm
    trang web bảo hiểm thật hay giả
    số lạ tự xưng tổng đài bảo hiểm gọi lại tốn tiền
    số này có phải bảo hiểm không
    link này có phải lừa không
    web bảo hiểm thật tên miền gì
    ad ơi em nhận tin kêu bấm link lãnh hỗ trợ, thật hay giả ạ
    mình muốn dò một số điện thoại có đúng của bảo hiểm không ạ
    em gọi hỗ trợ bảo hiểm bị trừ mấy chục ngàn, số giả hả ad
    Sáng nay ba em nhận tin nhắn báo sổ bảo hiểm bị lỗi, kèm đường dẫn có chữ bhxh nhưng đuôi lạ lắm, ba tính bấm vào, có cách nào dò xem nó có phải của nhà nước không?
    Tôi tìm số hỗ trợ bảo hiểm trên mạng rồi gọi, người ta bắt chờ máy hơn hai mươi phút, cuối tháng cước điện thoại tăng vọt, có phải tôi gọi trúng số mạo danh tính cước cao không?
    Phòng em nhận một thư điện tử ghi từ cơ quan bảo hiểm yêu cầu mở tệp đính kèm và điền thông tin đơn vị, địa chỉ gửi nhìn lạ, em làm cách nào để xác minh địa chỉ thư ấy?
  can-bo-hoi-otp
    người gọi xưng nhân viên bảo hiểm đòi mật khẩu
    cán bộ bảo hiểm yêu cầu đọc mã xác nhận
    lỡ đọc mã OTP cho người lạ
    gọi điện bảo cập nhật VssID rồi xin mã
    có ai xin OTP thì đưa không
    lỡ đưa mật khẩu cho người ta
    bảo hiểm có hỏi mật khẩu không
    ad ơi có ông nói làm bên bảo hiểm, kêu em đọc 6 số
    em trót nói mã xác nhận cho người ta rồi, giờ phải làm gì ạ
    mình bị gọi đòi mật khẩu tài khoản, báo cho ai để họ xử lý ạ
    Trưa nay mẹ em nghe điện thoại, đầu dây nói là cán bộ đồng bộ dữ liệu, giục mẹ đọc dãy số vừa nhắn tới máy nếu không sẽ bị cắt lương hưu, nhà em nên làm gì lúc này?
    Tôi vừa dại dột đọc mã trong tin nhắn cho một người nói giọng rất lịch sự tự giới thiệu bên bảo hiểm xã hội, xong mới thấy nghi, giờ có cách nào chặn họ vào tài khoản của tôi không?
    Có người kết bạn Zalo với hình đại diện mặc đồng phục ngành bảo hiểm, nói giúp em chỉnh sai sót hồ sơ rồi bảo gửi mật khẩu đăng nhập cho nhanh, cán bộ thật có làm vậy không ạ?
  khieu-nai-quyet-dinh
    tính sai tiền hưởng thì khiếu nại ở đâu
    muốn kiện quyết định của bảo hiểm
    gửi phản ánh thái độ cán bộ bảo hiểm
    bảo hiểm duyệt sai, em kêu ai
    gửi đơn khiếu nại bảo hiểm
    góp ý trong app được không
    em thấy quyết định hưởng tính thiếu năm đóng, giờ khiếu nại với ai ạ
    ad ơi mình muốn phản ánh nhân viên tiếp dân nạt nộ thì gửi ở đâu
    hồ sơ em bị từ chối vô lý quá, gửi đơn tới đâu vậy ạ
    Mẹ em nhận quyết định lương hưu mà số tiền thấp hơn mấy cô cùng năm, cùng mức, gia đình coi lại thấy họ tính sót hai năm, muốn yêu cầu xem xét lại thì gửi đơn cho cơ quan nào?
    Tôi nộp hồ sơ xin hưởng chế độ, cơ quan ra văn bản không giải quyết với lý do tôi cho là không đúng, tôi không chấp nhận kết quả này, vậy bước tiếp theo tôi phải gửi đơn đi đâu?
    Em lên cơ quan ba lần, lần nào cũng bị hẹn lại và nói năng khó nghe, em không muốn cãi nhau mà chỉ muốn gửi ý kiến cho cấp trên biết, có gửi ngay bằng điện thoại được không?
  co-quan-bhxh-gan-nhat
    địa chỉ cơ quan bảo hiểm xã hội
    muốn ra bảo hiểm trực tiếp thì đến đâu
    BHXH huyện giờ chuyển về đâu
    trụ sở bảo hiểm gần nhà em
    bảo hiểm quận cũ giờ ở đâu
    tìm văn phòng BHXH theo xã
    em mới dọn về quận khác, không biết chỗ bảo hiểm ở đường nào ạ
    ad ơi từ khi bỏ cấp huyện thì mình lên chỗ nào làm giấy bảo hiểm
    app có chỉ đường tới cơ quan bảo hiểm quanh đây không vậy ạ
    Hôm qua em chở má lên chỗ bảo hiểm huyện cũ thì thấy treo bảng đã dời, hỏi thăm mỗi người chỉ một nơi, có cách nào gõ tên cũ để ra được địa chỉ đang hoạt động không?
    Tôi vừa chuyển công tác tới một tỉnh mới sáp nhập, lạ đường lạ sá, muốn đến tận quầy làm giấy tờ thì phải dò địa chỉ cơ quan bảo hiểm xã hội theo xã bằng cách nào?
    Em làm nhân sự, công ty ở huyện trước đây có cơ quan riêng quản lý, sau tháng 7 năm 2025 không rõ huyện em thuộc bảo hiểm cơ sở nào và trụ sở đặt chỗ nào để qua nộp?
  theo-doi-ho-so
    hồ sơ nộp rồi xem kết quả ở đâu
    kiểm tra tình trạng hồ sơ bảo hiểm
    hồ sơ em duyệt tới đâu rồi
    xem ngày hẹn trả kết quả
    mã hồ sơ xem ở đâu
    em nộp giấy tờ tuần trước, coi ở mục nào để biết đã xong chưa ạ
    ad ơi hồ sơ của mình đang nằm ở cơ quan nào xử lý vậy
    mình gửi trên dịch vụ công mà chưa ai báo, xem tiến độ sao ạ
    Em nộp giấy qua mạng đã mười ngày, điện thoại không có tin nhắn nào, em nôn quá không biết người ta đã nhận hay trả lại, trong ứng dụng có chỗ nào coi nó chạy tới khâu nào không?
    Hôm nộp, cán bộ đưa tôi tờ giấy có một dãy số dạng mấy gạch chéo rồi dặn giữ kỹ để tra, nay tôi muốn coi đã giải quyết xong chưa thì dùng dãy số đó ở đâu?
    Bên mình hay làm giùm giấy tờ cho bà con trong xóm, ai cũng hỏi bao giờ có kết quả, mình muốn chỉ họ tự xem ngày hẹn và tình trạng giải quyết trên điện thoại thì vô mục gì?
  bao-ve-du-lieu-ca-nhan
    ứng dụng có lộ thông tin cá nhân không
    công ty có xem được hồ sơ bảo hiểm của tôi không
    người khác coi được của em không
    app có an toàn thông tin không
    sợ bị bán dữ liệu bảo hiểm
    ad ơi ngoài em ra có ai đọc được lịch sử khám bệnh của em không
    mình xem lại được ai đã đăng nhập tài khoản bảo hiểm của mình không ạ
    em đưa số căn cước vào app thì có bị lộ ra ngoài không vậy
    Dạo này báo đăng nhiều vụ rò rỉ thông tin khách hàng làm em ngại cài đặt, trong ứng dụng này có cả bệnh án với lương của em, vậy pháp luật và hệ thống giữ kín cho em ra sao?
    Tôi có bệnh khó nói nên không muốn sếp hay hàng xóm biết, mà nghe nói mọi lần khám đều lưu trên mạng, ngoài tôi ra thì còn người nào mở được phần đó để đọc không?
    Chồng cũ em biết số căn cước và mã bảo hiểm của em, em lo anh ta dùng mấy số đó tra ra chỗ làm với tiền lương, không có mật khẩu thì anh ta có đọc được không?
  vssid-la-gi
    ứng dụng VssID dùng để làm gì
    tải VssID có mất phí không
    VssID xem được những gì
    app bảo hiểm xã hội tên gì
    VssID có tác dụng gì
    cài app bảo hiểm tốn tiền không
    BHXH số là app nào
    công ty bắt em cài VssID, app này của ai, để làm chi vậy ạ
    ad ơi xài VssID có bị trừ tiền tài khoản hay thu phí tháng không
    mình chưa đăng ký tài khoản thì vào VssID xem được gì không ạ
    Em mới đi làm công ty đầu tiên, chị nhân sự dặn tải một ứng dụng bảo hiểm về máy, em chưa hiểu nó giúp gì cho em và có phải đóng phí gì khi dùng không ạ?
    Mẹ tôi ở quê nghe loa xã nhắc bà con cài ứng dụng bảo hiểm xã hội trên điện thoại, cụ hỏi cài vào thì coi được những thứ gì mà tôi không biết giải thích sao cho cụ hiểu?
    Bạn cùng phòng trọ nói có cái app xem được cả thẻ y tế lẫn quá trình đóng, tự làm giấy tờ khỏi đi đâu, em là sinh viên muốn dùng thử mà sợ mất phí, có miễn phí không?
  gio-lam-viec
    thứ bảy bảo hiểm xã hội có làm không
    mấy giờ bảo hiểm mở cửa
    giờ hành chính của cơ quan bảo hiểm
    trưa bảo hiểm có tiếp dân không
    chủ nhật lên bảo hiểm được không
    chiều bảo hiểm nghỉ lúc nào
    em tan ca 5 giờ chiều, lên bảo hiểm còn ai tiếp không ạ
    ad ơi sáng thứ 7 mình lên nộp giấy thì có người nhận không
    nghỉ lễ 30 tháng 4 thì bên bảo hiểm có mở cửa không vậy ạ
    Em làm ca hành chính cả tuần, chỉ rảnh cuối tuần, muốn tranh thủ đưa mẹ lên cơ quan bảo hiểm làm giấy tờ mà sợ tới nơi thấy khóa cửa, họ mở những ngày nào trong tuần vậy?
    Nhà tôi cách trụ sở bảo hiểm bốn mươi cây số, bữa trước đi tới nơi gần trưa thì hết giờ tiếp, phải quay về, lần này tôi muốn biết trước giờ nhận khách thì xem ở đâu?
    Còn một tuần nữa là Tết, em có giấy tờ cần nộp gấp mà không rõ bên bảo hiểm làm tới hôm nào thì nghỉ, có chỗ nào coi lịch hoặc gọi hỏi trước khi chạy lên không?
`;

export const ACCIDENTS = `
  tai-nan-lao-dong-huong-gi
    suy giảm khả năng lao động 15% được trợ cấp bao nhiêu
    tai nạn lao động được bồi thường thế nào
    bị máy cắt ngón tay ở xưởng bảo hiểm trả gì
    chế độ tai nạn lao động
    tai nạn lao động
    em bị tai nạn trong xưởng, giám định suy giảm hai mươi phần trăm thì được bảo hiểm trợ cấp bao nhiêu tiền
  tai-nan-tren-duong-di-lam
    bị xe đụng trên đường đi làm
    té xe lúc tan ca về nhà có tính tai nạn lao động không
    tai nạn giao thông khi đi công tác
    sáng nay em chạy xe tới công ty thì bị người ta tông gãy chân, như vậy có được coi là tai nạn lao động không
  tai-nan-khong-duoc-dong-bhxh
    thợ hồ bị té giàn giáo chủ không đóng bảo hiểm
    công ty không đóng bảo hiểm mà bị tai nạn lao động
    làm thời vụ bị tai nạn ai chịu tiền thuốc
    chủ thầu không chịu bồi thường tai nạn
    chồng em làm thợ xây bị ngã trong giờ làm, chủ không ký hợp đồng, không đóng bảo hiểm, vậy ai phải trả tiền viện phí
  benh-nghe-nghiep
    điếc do tiếng ồn ở xưởng
    bụi phổi nghề nghiệp được hưởng gì
    làm hồ sơ bệnh nghề nghiệp nộp cho ai
    bệnh do công việc gây ra có được bảo hiểm trả không
    tôi làm xưởng dệt nhiều năm nay bị nghễnh ngãng, bác sĩ nói là bệnh nghề nghiệp, vậy giấy tờ xin hưởng gồm những gì
`;

/** The groups of insured persons by their two letters (Decision 1351/QĐ-BHXH; newer letters from Decree 146/2018). */
const SUBJECT_GROUPS: Readonly<Record<string, string>> = {
  // Paid by employers and employees
  DN: 'Người lao động trong doanh nghiệp',
  HX: 'Người lao động trong hợp tác xã, liên hiệp hợp tác xã',
  CH: 'Người lao động trong cơ quan nhà nước, đơn vị sự nghiệp, lực lượng vũ trang, tổ chức chính trị và xã hội',
  NN: 'Người lao động trong cơ quan, tổ chức nước ngoài hoặc quốc tế tại Việt Nam',
  TK: 'Người lao động trong tổ chức khác có sử dụng lao động',
  HC: 'Cán bộ, công chức, viên chức',
  XK: 'Người hoạt động không chuyên trách ở xã, phường',
  // Paid by social insurance
  HT: 'Người hưởng lương hưu, trợ cấp mất sức lao động hằng tháng',
  TB: 'Người hưởng trợ cấp tai nạn lao động, bệnh nghề nghiệp hằng tháng',
  NO: 'Người lao động nghỉ việc hưởng trợ cấp ốm đau dài ngày',
  CT: 'Người từ đủ 80 tuổi hưởng trợ cấp tuất hằng tháng',
  XB: 'Cán bộ xã đã nghỉ việc hưởng trợ cấp bảo hiểm xã hội hằng tháng',
  TN: 'Người đang hưởng trợ cấp thất nghiệp',
  CS: 'Công nhân cao su nghỉ việc hưởng trợ cấp hằng tháng',
  // Paid by the state budget
  QN: 'Quân nhân tại ngũ',
  CA: 'Người đang phục vụ trong lực lượng công an nhân dân',
  CY: 'Người làm công tác cơ yếu',
  XN: 'Cán bộ xã đã nghỉ việc hưởng trợ cấp hằng tháng từ ngân sách nhà nước',
  MS: 'Người đã thôi hưởng trợ cấp mất sức lao động, hưởng trợ cấp hằng tháng từ ngân sách nhà nước',
  CC: 'Người có công với cách mạng được hưởng mức cao nhất',
  CK: 'Người có công với cách mạng',
  CB: 'Cựu chiến binh',
  KC: 'Người trực tiếp tham gia kháng chiến',
  HD: 'Đại biểu Quốc hội, đại biểu Hội đồng nhân dân',
  TE: 'Trẻ em dưới 6 tuổi',
  BT: 'Người hưởng trợ cấp bảo trợ xã hội hằng tháng',
  HN: 'Người thuộc hộ gia đình nghèo',
  DT: 'Người dân tộc thiểu số ở vùng có điều kiện kinh tế - xã hội khó khăn',
  DK: 'Người ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn',
  XD: 'Người ở xã đảo, huyện đảo',
  TS: 'Thân nhân của người có công là liệt sĩ',
  TC: 'Thân nhân khác của người có công với cách mạng',
  TQ: 'Thân nhân của quân nhân tại ngũ',
  TA: 'Thân nhân của người phục vụ trong công an nhân dân',
  TY: 'Thân nhân của người làm công tác cơ yếu',
  HG: 'Người đã hiến bộ phận cơ thể',
  LS: 'Người nước ngoài học tập tại Việt Nam bằng học bổng của ngân sách nhà nước',
  PV: 'Người phục vụ người có công với cách mạng',
  // Supported by the state budget
  CN: 'Người thuộc hộ gia đình cận nghèo',
  HS: 'Học sinh',
  SV: 'Sinh viên',
  GB: 'Người thuộc hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
  // Households
  GD: 'Người tham gia bảo hiểm y tế theo hộ gia đình',
};

/** The name of a subject group in Vietnamese, or null for letters that are not on the published list. */
export function subjectGroupOf(subjectCode: string): string | null {
  return SUBJECT_GROUPS[subjectCode] ?? null;
}

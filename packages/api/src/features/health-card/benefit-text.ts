const CAPPED =
  '(có giới hạn tỷ lệ thanh toán một số thuốc, hóa chất, vật tư y tế và dịch vụ kỹ thuật theo quy định của Bộ trưởng Bộ Y tế)';
const TRANSPORT =
  'chi phí vận chuyển người bệnh từ tuyến huyện lên tuyến trên trong trường hợp cấp cứu hoặc khi đang điều trị nội trú phải chuyển tuyến chuyên môn kỹ thuật';
const SMALL_COST = '100% chi phí KCB tại tuyến xã và chi phí cho một lần KCB thấp hơn 15% tháng lương cơ sở';

/** The paragraph that the social-insurance agency publishes for each level digit, in its own words. */
const BENEFIT_TEXT: Readonly<Record<number, string>> = {
  1: `Được quỹ BHYT thanh toán 100% chi phí khám bệnh, chữa bệnh (KCB) thuộc phạm vi chi trả BHYT và không áp dụng giới hạn tỷ lệ thanh toán một số thuốc, hóa chất, vật tư y tế và dịch vụ kỹ thuật theo quy định của Bộ trưởng Bộ Y tế về danh mục và tỷ lệ, điều kiện thanh toán dịch vụ kỹ thuật; ${TRANSPORT}, bao gồm các đối tượng hưởng có ký hiệu là: CC, TE.`,
  2: `Được quỹ BHYT thanh toán 100% chi phí KCB thuộc phạm vi chi trả BHYT ${CAPPED}; ${TRANSPORT}, bao gồm các đối tượng hưởng có ký hiệu là: CK, CB, KC, HN, DT, DK, XD, BT, TS.`,
  3: `Được quỹ BHYT thanh toán 95% chi phí KCB thuộc phạm vi chi trả BHYT ${CAPPED}; ${SMALL_COST}, bao gồm các đối tượng hưởng có ký hiệu là: HT, TC, CN.`,
  4: `Được quỹ BHYT thanh toán 80% chi phí KCB thuộc phạm vi chi trả BHYT ${CAPPED}; ${SMALL_COST}, bao gồm các đối tượng hưởng có ký hiệu là: DN, HX, CH, NN, TK, HC, XK, TB, NO, CT, XB, TN, CS, XN, MS, HD, TQ, TA, TY, HG, LS, PV, HS, SV, GB, GD.`,
  5: 'Được quỹ BHYT thanh toán 100% chi phí KCB, kể cả chi phí KCB ngoài phạm vi được hưởng BHYT; chi phí vận chuyển, bao gồm các đối tượng hưởng có ký hiệu là: QN, CA, CY.',
};

/** Where the texts come from, and the law that has moved since they were written. */
export const BENEFIT_LEGAL_BASIS =
  'Quyết định 1351/QĐ-BHXH ngày 16/11/2015; Điều 22 Luật Bảo hiểm y tế, sửa đổi bởi Luật 51/2024/QH15. Từ 01/07/2025 “lương cơ sở” đọc là mức tham chiếu, “tuyến xã, tuyến huyện” đọc theo cấp chuyên môn kỹ thuật.';

/**
 * The holder's rights in Vietnamese, as the screen "Thông tin quyền lợi" prints them.
 *
 * @throws RangeError for a digit other than 1 to 5; the database holds none.
 */
export function benefitTextOf(benefitLevel: number): string {
  const text = BENEFIT_TEXT[benefitLevel];
  if (!text) throw new RangeError('A benefit level is a digit from 1 to 5.');
  return text;
}

/**
 * What every member screen of the app shows, field by field, with the GraphQL path that shows it.
 *
 * The path starts below `me`; its parts are parted by ` > `.
 */
export interface ScreenField {
  /** Label on the screen. */
  label: string;
  path: string;
  /** What the person of screens.test.ts sees there. */
  shows: unknown;
}

const BHXH = 'participation(type: BHXH)';
const CARD = 'healthCard';
const VISIT = 'medicalVisits(year: 2026) > edges > node';
const LINE = `${VISIT} > costLines > edges > node`;
const DOCUMENT = 'sickLeaveCertificates > edges > node';
const PERIOD = `${BHXH} > periods(first: 1) > edges > node`;
const ONE_TIME = 'benefits(kind: ONE_TIME) > edges > node';
const ODS = 'benefits(kind: ODS) > edges > node';
const MONTHLY = 'benefits(kind: MONTHLY) > edges > node';
const UNEMPLOYMENT = 'benefits(kind: UNEMPLOYMENT) > edges > node';

/** The tab of an insurance type: its totals, and the columns of its list. */
function participationTab(type: string, totalText: string, lateText: string): ScreenField[] {
  const tab = `participation(type: ${type})`;
  const row = `${tab} > periods > edges > node`;
  return [
    { label: 'Tổng thời gian tham gia', path: `${tab} > totalText`, shows: totalText },
    { label: 'Tổng thời gian chậm đóng', path: `${tab} > lateText`, shows: lateText },
    { label: 'Từ tháng', path: `${row} > fromMonth`, shows: '2020-02' },
    { label: 'Đến tháng', path: `${row} > toMonth`, shows: '2020-09' },
    { label: 'Đơn vị', path: `${row} > employerName`, shows: 'TRUNG TÂM CÔNG NGHỆ THÔNG TIN' },
    { label: 'Nghề nghiệp, chức vụ', path: `${row} > jobTitle`, shows: 'Chuyên viên (cao đẳng), Phó trưởng phòng' },
  ];
}

/** The six fields that the tabs Một lần and Hàng tháng share. */
function decisionFields(benefit: string, number: string, amount: string): ScreenField[] {
  return [
    { label: 'Số QĐ hưởng', path: `${benefit} > decisionNumber`, shows: number },
    { label: 'Ngày QĐ hưởng', path: `${benefit} > decisionDate`, shows: '2026-01-15' },
    { label: 'Số tiền', path: `${benefit} > amount`, shows: amount },
    { label: 'Tên đơn vị', path: `${benefit} > organisationName`, shows: 'BHXH cơ sở Thử' },
    { label: 'Số tài khoản', path: `${benefit} > bankAccountNumber`, shows: '9900112233' },
    { label: 'Tên ngân hàng', path: `${benefit} > bankName`, shows: 'Ngân hàng Thử' },
  ];
}

export const MEMBER_SCREENS: Record<string, ScreenField[]> = {
  'Quản lý cá nhân': [
    { label: 'Họ và tên', path: 'fullName', shows: 'Đỗ Thị Hoà' },
    { label: 'Mã số BHXH', path: 'socialInsuranceCode', shows: '9900000175' },
    { label: 'Ngày sinh', path: 'birthDateText', shows: '12/04/1975' },
    { label: 'CCCD', path: 'personalIdNumber', shows: '001175000001' },
    { label: 'CMND/CCCD/Hộ chiếu', path: 'identityDocuments > number', shows: 'B1234567' },
    { label: 'Số điện thoại', path: 'phone', shows: '0912345678' },
    { label: 'Địa chỉ', path: 'addresses > text', shows: '12 Tràng Thi, Phường Hoàn Kiếm, Thành phố Hà Nội' },
    { label: 'Ảnh', path: 'portrait > dataUrl', shows: 'data:image/png;base64,iVBORw==' },
  ],
  'Thẻ BHYT: mặt trước': [
    { label: 'Họ và tên', path: 'fullName', shows: 'Đỗ Thị Hoà' },
    { label: 'Số thẻ BHYT', path: `${CARD} > fullNumber`, shows: 'DN4019900000175' },
    { label: 'Ngày sinh', path: 'birthDateText', shows: '12/04/1975' },
    { label: 'Giới tính', path: 'gender', shows: 'FEMALE' },
    { label: 'Nơi ĐKKCB BĐ', path: `${CARD} > facility > name`, shows: 'Bệnh viện Thử' },
    { label: 'Mã nơi ĐKKCB BĐ', path: `${CARD} > facility > code`, shows: '99C54' },
    { label: 'Từ ngày', path: `${CARD} > validFrom`, shows: '2026-01-01' },
    { label: 'Đến ngày', path: `${CARD} > validTo`, shows: '2026-12-31' },
    { label: 'Thời hạn có giá trị', path: `${CARD} > validityText`, shows: 'từ 01/01/2026 đến 31/12/2026' },
    { label: 'Thời điểm 5 năm liên tục', path: `${CARD} > fiveYearContinuousDate`, shows: '2027-02-01' },
  ],
  'Thẻ BHYT: thông tin quyền lợi': [
    { label: 'Quyền lợi', path: `${CARD} > benefitText`, shows: /80\s?%/ },
    { label: 'Mức hưởng', path: `${CARD} > coverageRate`, shows: '80' },
  ],
  'Thẻ BHYT: sử dụng thẻ và hình ảnh thẻ': [
    { label: 'Nội dung mã QR', path: `${CARD} > qrPayload`, shows: /^9900000175\|.*\|\$$/ },
    { label: 'Hình ảnh mặt trước', path: `${CARD} > image(side: FRONT) > dataUrl`, shows: /^data:image\/svg\+xml/ },
    { label: 'Hình ảnh mặt sau', path: `${CARD} > image(side: BACK) > dataUrl`, shows: /^data:image\/svg\+xml/ },
    {
      label: 'Xoay thẻ',
      path: `${CARD} > image(orientation: PORTRAIT) > dataUrl`,
      shows: /^data:image\/svg\+xml/,
    },
  ],
  'Quá trình tham gia: BHXH': participationTab('BHXH', '12 năm 2 tháng', '0 tháng'),
  'Quá trình tham gia: BHTN': participationTab('BHTN', '8 tháng', '2 tháng'),
  'Quá trình tham gia: BHTNLĐ-BNN': participationTab('BHTNLD_BNN', '8 tháng', '0 tháng'),
  'Quá trình tham gia: BHYT': participationTab('BHYT', '8 tháng', '0 tháng'),
  'Quá trình tham gia: C14-TS': [
    { label: 'Chốt sổ đến tháng', path: `${BHXH} > closedThrough`, shows: '2020-09' },
    { label: 'Từ tháng', path: `${BHXH} > periods > edges > node > fromMonth`, shows: '2006-07' },
    { label: 'Tỷ lệ đóng của đơn vị', path: `${PERIOD} > employerRate`, shows: '17.5' },
    { label: 'Tỷ lệ đóng của người tham gia', path: `${PERIOD} > employeeRate`, shows: '8' },
  ],
  'Quá trình tham gia: chi tiết': [
    { label: 'Từ tháng', path: `${PERIOD} > fromMonth`, shows: '2020-02' },
    { label: 'Đến tháng', path: `${PERIOD} > toMonth`, shows: '2020-09' },
    { label: 'Chức vụ', path: `${PERIOD} > jobTitle`, shows: 'Chuyên viên (cao đẳng), Phó trưởng phòng' },
    { label: 'Đơn vị công tác', path: `${PERIOD} > employerName`, shows: 'TRUNG TÂM CÔNG NGHỆ THÔNG TIN' },
    { label: 'Nơi làm việc', path: `${PERIOD} > workplace`, shows: '150 Phố Vọng, Hà Nội' },
    { label: 'Loại tiền', path: `${PERIOD} > currency`, shows: 'VND' },
    { label: 'Tiền lương đóng BHXH', path: `${PERIOD} > contributionSalary`, shows: '5453400.00' },
    { label: 'Hệ số lương', path: `${PERIOD} > salaryCoefficient`, shows: '3.66' },
    ...(['BHTN', 'BHTNLD_BNN', 'BHYT'] as const).map((type) => ({
      label: `Tiền lương đóng ${type}`,
      path: `participation(type: ${type}) > periods(first: 1) > edges > node > contributionSalary`,
      shows: '5453400.00',
    })),
    { label: 'Mức lương', path: `${PERIOD} > salary`, shows: '5453400.00' },
    { label: 'Mức đóng', path: `${PERIOD} > contributionAmount`, shows: '1390617.00' },
  ],
  'Thông tin hưởng: Một lần': decisionFields(ONE_TIME, '01/QĐ-BHXH', '25000000.00'),
  'Thông tin hưởng: Ốm đau thai sản': [
    { label: 'Từ ngày', path: `${ODS} > fromDate`, shows: '2014-09-15' },
    { label: 'Đến ngày', path: `${ODS} > toDate`, shows: '2015-03-14' },
    { label: 'Chế độ', path: `${ODS} > regimeName`, shows: 'Sinh con' },
    { label: 'Loại chế độ', path: `${ODS} > regime`, shows: 'MAT_BIRTH' },
    { label: 'Tên đơn vị', path: `${ODS} > organisationName`, shows: 'Trung tâm Công nghệ thông tin' },
    { label: 'Số tiền', path: `${ODS} > amount`, shows: '18423000.00' },
  ],
  'Thông tin hưởng: Hàng tháng': [
    ...decisionFields(MONTHLY, '02/QĐ-BHXH', '6100000.00'),
    {
      label: 'Phiếu điều chỉnh',
      path: `${MONTHLY} > ... on MonthlyBenefit > adjustments > decree`,
      shows: '162/2026/NĐ-CP',
    },
    {
      label: 'Phiếu điều chỉnh: mức',
      path: `${MONTHLY} > ... on MonthlyBenefit > adjustments > percent`,
      shows: '8',
    },
  ],
  'Thông tin hưởng: Thất nghiệp': [
    { label: 'Số QĐ', path: `${UNEMPLOYMENT} > decisionNumber`, shows: '03/QĐ-TN' },
    { label: 'Ngày QĐ', path: `${UNEMPLOYMENT} > decisionDate`, shows: '2026-01-15' },
    { label: 'Chế độ', path: `${UNEMPLOYMENT} > regimeName`, shows: 'Trợ cấp thất nghiệp' },
    { label: 'Số tiền', path: `${UNEMPLOYMENT} > amount`, shows: '4200000.00' },
    {
      label: 'Thời gian hưởng',
      path: `${UNEMPLOYMENT} > ... on UnemploymentBenefit > periodText`,
      shows: 'Từ ngày 01/02/2026 đến 30/04/2026',
    },
    { label: 'Số tháng hưởng', path: `${UNEMPLOYMENT} > ... on UnemploymentBenefit > monthsGranted`, shows: 3 },
  ],
  'Sổ khám chữa bệnh: danh sách': [
    { label: 'Chọn năm', path: 'medicalVisitYears > year', shows: 2026 },
    { label: 'Ngày vào', path: `${VISIT} > admittedAt`, shows: '2026-03-08T08:00:00+07:00' },
    { label: 'Ngày ra', path: `${VISIT} > dischargedAt`, shows: '2026-03-10T10:00:00+07:00' },
    { label: 'Tên bệnh', path: `${VISIT} > diagnosis`, shows: 'Viêm phế quản cấp' },
    { label: 'Mã bệnh', path: `${VISIT} > primaryIcd10`, shows: 'J20.9' },
    { label: 'Cơ sở KCB', path: `${VISIT} > facility > name`, shows: 'Bệnh viện Thử' },
    { label: 'Trạng thái', path: `${VISIT} > status`, shows: 'FINAL' },
  ],
  'Sổ khám chữa bệnh: giấy được cấp theo Thông tư 56/2017': [
    { label: 'Số seri', path: `${DOCUMENT} > serialNumber`, shows: 'SR990001' },
    {
      label: 'Loại chứng từ',
      path: `${DOCUMENT} > documentName`,
      shows: /^Giấy chứng nhận nghỉ việc hưởng/,
    },
    { label: 'Ngày cấp', path: `${DOCUMENT} > issuedOn`, shows: '2026-03-10' },
    { label: 'Trạng thái', path: `${DOCUMENT} > status`, shows: 'VALID' },
  ],
  'Sổ khám chữa bệnh: chi tiết': [
    { label: 'Ngày vào', path: `${VISIT} > admittedAt`, shows: '2026-03-08T08:00:00+07:00' },
    { label: 'Ngày ra', path: `${VISIT} > dischargedAt`, shows: '2026-03-10T10:00:00+07:00' },
    { label: 'Ngày thanh toán', path: `${VISIT} > settledAt`, shows: '2026-03-10T11:00:00+07:00' },
    { label: 'Mã chi phí', path: `${LINE} > code`, shows: '40.155' },
    { label: 'Tên chi phí', path: `${LINE} > name`, shows: 'Amoxicilin' },
    { label: 'Đơn vị tính', path: `${LINE} > unit`, shows: 'Viên' },
    { label: 'Số lượng', path: `${LINE} > quantity`, shows: '20' },
    { label: 'Đơn giá', path: `${LINE} > unitPrice`, shows: '1500' },
    { label: 'Mức hưởng', path: `${LINE} > coverageRate`, shows: '80' },
    { label: 'Thành tiền', path: `${LINE} > amount`, shows: '30000.00' },
    { label: 'BHYT thanh toán', path: `${LINE} > paidByFund`, shows: '22000.00' },
    { label: 'Nguồn khác', path: `${LINE} > otherSources`, shows: '1000.00' },
    { label: 'BN tự trả', path: `${LINE} > selfPaid`, shows: '1500.00' },
    { label: 'BN cùng chi trả', path: `${LINE} > copayment`, shows: '5500.00' },
  ],
};

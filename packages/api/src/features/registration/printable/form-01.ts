import { createSheet, type Sheet } from '../../../platform/pdf/sheet.ts';
import { clockText, dayText, vietnamDay } from '../../../platform/vietnam-time.ts';
import { birthDateText } from '../../member/index.ts';
import type { PrintedRegistration } from './queries.ts';

/** Names of the papers, as the form prints them. */
const PAPERS: Record<PrintedRegistration['identityKind'], string> = {
  CCCD: 'Số căn cước công dân',
  CMND: 'Số chứng minh nhân dân',
  PASSPORT: 'Số hộ chiếu',
  BIRTH_CERTIFICATE: 'Số giấy khai sinh',
  PERSONAL_ID: 'Số định danh cá nhân',
};

/** What a guardian is to the child. */
const RELATIONS: Record<NonNullable<PrintedRegistration['guardianRelation']>, string> = {
  FATHER: 'cha',
  MOTHER: 'mẹ',
  LEGAL_GUARDIAN: 'người giám hộ',
};

/**
 * Prints form 01 with what was declared on it (Mẫu số 01, Decree 166/2016/NĐ-CP, consolidated as 5236/VBHN-BLĐTBXH):
 * A4, one page, or two when names and addresses are very long.
 *
 * @returns a PDF that is the same for the same row.
 */
export async function printForm01(form: PrintedRegistration): Promise<Buffer> {
  const sheet = await createSheet({
    title: 'Mẫu số 01 – Tờ khai đăng ký sử dụng phương thức giao dịch điện tử',
    subject: `Hồ sơ ${form.dossierNumber}`,
    createdAt: form.submittedAt,
  });
  head(sheet, form);
  whoItIs(sheet, form);
  whatIsAskedFor(sheet, form);
  signatures(sheet, form);
  const submitted = `nộp điện tử lúc ${clockText(form.submittedAt)} ngày ${dayText(vietnamDay(form.submittedAt))}`;
  return sheet.finish((page, pages) => `Mã hồ sơ ${form.dossierNumber} · ${submitted} · Trang ${page}/${pages}`);
}

const QR_SIZE = 58;

function head(sheet: Sheet, form: PrintedRegistration): void {
  const { x, width } = sheet.body;
  const top = sheet.y;
  sheet.qr(form.dossierNumber, { x, y: top + 2, size: QR_SIZE, alt: `Mã QR của mã hồ sơ ${form.dossierNumber}` });
  const beside = { x: x + QR_SIZE + 8, width: 120 };
  sheet.moveTo(top + 12);
  sheet.paragraph('Mã hồ sơ', { size: 10, before: 0, column: beside });
  sheet.paragraph({ text: form.dossierNumber, face: 'bold' }, { size: 11, before: 0, column: beside });

  const right = { x: x + width - 240, width: 240 };
  sheet.moveTo(top);
  sheet.paragraph({ text: 'Mẫu số: 01', face: 'bold' }, { align: 'center', size: 11, before: 0, column: right });
  sheet.paragraph(
    {
      text: '(Ban hành kèm theo Nghị định số 166/2016/NĐ-CP ngày 24 tháng 12 năm 2016 của Chính phủ)',
      face: 'italic',
    },
    { align: 'center', size: 10, before: 0, column: right },
  );

  sheet.moveTo(top + QR_SIZE - 8);
  sheet.paragraph(
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', face: 'bold' },
    { align: 'center', size: 13, before: 0 },
  );
  sheet.paragraph({ text: 'Độc lập - Tự do - Hạnh phúc', face: 'bold' }, { align: 'center', size: 13, before: 0 });
  const middle = x + width / 2;
  sheet.rule(middle - 82, middle + 82, sheet.y);
  sheet.paragraph({ text: 'TỜ KHAI', face: 'bold' }, { align: 'center', size: 15, before: 9, role: 'H1' });
  sheet.paragraph(
    {
      text: 'Đăng ký sử dụng, điều chỉnh thông tin và ngừng sử dụng phương thức giao dịch điện tử trong lĩnh vực bảo hiểm xã hội',
      face: 'bold',
    },
    { align: 'center', size: 12.5, before: 0, column: { x: x + 40, width: width - 80 } },
  );
  sheet.paragraph({ text: '(Dùng cho cá nhân)', face: 'italic' }, { align: 'center', before: 0 });
  sheet.paragraph({ text: `Kính gửi: ${form.agencyName}`, face: 'bold' }, { align: 'center', size: 13, before: 5 });
}

function whoItIs(sheet: Sheet, form: PrintedRegistration): void {
  if (form.guardianName && form.guardianRelation) {
    const relation = RELATIONS[form.guardianRelation];
    sheet.paragraph(
      [
        'Người kê khai: ',
        { text: form.guardianName, face: 'bold' },
        ` (mã số BHXH ${form.guardianCode}), là ${relation} của người được đăng ký tài khoản dưới đây:`,
      ],
      { before: 8 },
    );
  }
  sheet.field('1. Họ và tên', form.fullName.toLocaleUpperCase('vi'), { before: 8 });
  sheet.fields([
    { label: '2. Mã số bảo hiểm xã hội', value: form.socialInsuranceCode, share: 0.5 },
    { label: '3. Ngày sinh', value: birthDateText(form.birthDate, form.birthDatePrecision), share: 0.5 },
  ]);
  sheet.field(`4. ${PAPERS[form.identityKind]}`, form.identityNumber);
  // A child's birth certificate is asked for by its number alone.
  if (!form.guardianName)
    sheet.fields(
      [
        { label: 'Ngày cấp', value: form.identityIssuedOn && dayText(form.identityIssuedOn), share: 0.3 },
        { label: 'Nơi cấp', value: form.identityIssuedBy, share: 0.7 },
      ],
      { column: indented(sheet) },
    );
  sheet.field('5. Địa chỉ liên hệ', [form.street, form.wardName, form.provinceName].filter(Boolean).join(', '));
  sheet.fields([
    { label: '6. Số chứng thư số (*)', value: null, share: 0.42 },
    { label: 'Tổ chức chứng thực chữ ký số (*)', value: null, share: 0.58 },
  ]);
  sheet.field('Thời hạn sử dụng chứng thư số (*)', 'từ ngày …/…/…… đến ngày …/…/……', { column: indented(sheet) });
  sheet.choice(
    true,
    [
      'Cá nhân tôi không có chứng thư số (không điền nội dung tại mục (*)), đề nghị cơ quan bảo hiểm xã hội cấp mã xác thực giao dịch điện tử theo địa chỉ thư điện tử hoặc số điện thoại di động dưới đây:',
    ],
    { before: 5 },
  );
  sheet.fields([
    { label: '7. Địa chỉ thư điện tử', value: form.email, share: 0.58 },
    { label: '8. Điện thoại di động', value: form.phone, share: 0.42 },
  ]);
}

function whatIsAskedFor(sheet: Sheet, form: PrintedRegistration): void {
  const inner = indented(sheet);
  sheet.paragraph(
    'Theo Nghị định số 166/2016/NĐ-CP ngày 24 tháng 12 năm 2016 của Chính phủ, tôi có đủ các điều kiện sử dụng phương thức giao dịch điện tử và đề nghị cơ quan bảo hiểm xã hội như sau:',
    { align: 'justify', before: 7 },
  );
  sheet.choice(
    true,
    ['Đăng ký sử dụng phương thức giao dịch điện tử từ ', { text: `${longDay(form.submittedAt)}.`, face: 'bold' }],
    { column: inner },
  );
  sheet.choice(false, ['Điều chỉnh thông tin đã đăng ký.'], { before: 1, column: inner });
  sheet.choice(false, ['Ngừng sử dụng phương thức giao dịch điện tử.'], { before: 1, column: inner });
  sheet.field('9. Cơ quan tiếp nhận hồ sơ', `${form.agencyName} (mã ${form.agencyCode})`, { before: 5 });
  sheet.paragraph(
    form.guardianName
      ? 'Hình thức nộp: trực tuyến, kèm ảnh cá nhân và ảnh giấy khai sinh; kết quả gửi đến số điện thoại của người kê khai.'
      : 'Hình thức nộp: tại địa điểm tiếp nhận hồ sơ theo quy định của Bảo hiểm xã hội Việt Nam, xuất trình bản chính giấy tờ tùy thân.',
    { column: inner },
  );
  sheet.paragraph(
    'Tôi cam kết hoàn toàn chịu trách nhiệm trước pháp luật về tính chính xác, trung thực của nội dung nêu trên và thực hiện giao dịch điện tử trong lĩnh vực bảo hiểm xã hội theo đúng quy định của pháp luật.',
    { align: 'justify', before: 7 },
  );
}

/** Both signatures and what stands above them, in points: they are never parted. */
const SIGNATURES = 112;

function signatures(sheet: Sheet, form: PrintedRegistration): void {
  sheet.keepTogether(SIGNATURES);
  const half = sheet.body.width / 2;
  const left = { x: sheet.body.x, width: half };
  const right = { x: sheet.body.x + half, width: half };
  const top = sheet.y + 8;
  const centred = { align: 'center', before: 0 } as const;
  sheet.moveTo(top);
  sheet.paragraph('Ngày …… tháng …… năm ………', { ...centred, column: left });
  sheet.paragraph({ text: 'CÁN BỘ TIẾP NHẬN', face: 'bold' }, { ...centred, column: left });
  sheet.paragraph({ text: '(Ký, ghi rõ họ tên)', face: 'italic' }, { ...centred, column: left });
  sheet.moveTo(top);
  sheet.paragraph(`${placeName(form.provinceName)}, ${longDay(form.submittedAt)}`, { ...centred, column: right });
  sheet.paragraph({ text: 'NGƯỜI KÊ KHAI', face: 'bold' }, { ...centred, column: right });
  sheet.paragraph({ text: '(Ký, ghi rõ họ tên)', face: 'italic' }, { ...centred, column: right });
  sheet.moveTo(top + 84);
  sheet.paragraph({ text: form.guardianName ?? form.fullName, face: 'bold' }, { ...centred, column: right });
}

function indented(sheet: Sheet): { x: number; width: number } {
  return { x: sheet.body.x + 14, width: sheet.body.width - 14 };
}

/** `Thành phố Hà Nội` is written `Hà Nội` before a date. */
function placeName(province: string): string {
  return province.replace(/^(Tỉnh|Thành phố)\s+/u, '');
}

/** `ngày 05 tháng 02 năm 2026`, by the calendar of Vietnam. */
function longDay(instant: Date): string {
  const [day, month, year] = dayText(vietnamDay(instant)).split('/');
  return `ngày ${day} tháng ${month} năm ${year}`;
}

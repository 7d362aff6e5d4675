/** A row of a claim table: official column name → text, as a facility writes it. */
export type ClaimRow = Record<string, string>;

/** A treatment as a facility claims it, with what a test is about; totals are summed from the lines. */
export interface ClaimSpec {
  facilityCode: string;
  /** MA_LK */
  treatmentCode: string;
  fullName: string;
  socialInsuranceCode: string;
  /** Columns of XML1 that differ from the plain outpatient visit. */
  visit?: ClaimRow;
  drugs?: ClaimRow[];
  services?: ClaimRow[];
  certificates?: ClaimRow[];
}

/** Tables of one HOSO: number of the XML table → its rows. */
export type ClaimTables = { [table: number]: ClaimRow[] | undefined };

/** How a claim is carried; every field has the plainest form as its default. */
export interface ClaimForm {
  /** Content of NOIDUNGFILE; `base64-lines` breaks it every 76 characters. Default `base64`. */
  content?: 'base64' | 'base64-lines' | 'inline' | 'cdata' | 'escaped';
  /** An XML declaration inside of each table. Default true. */
  innerDeclaration?: boolean;
  /** Bytes of each table in base64. Default `utf-8`. */
  innerEncoding?: ClaimEncoding;
  /** Bytes of the file. Default `utf-8`. */
  encoding?: ClaimEncoding;
  /** Elements around the rows of XML2 and XML3. Default `full`. */
  wrappers?: 'full' | 'no-list' | 'no-root' | 'rows-only';
  /** Order of the tables. Default as numbered. */
  order?: number[];
  /** Unicode form of the text. Default `NFC`. */
  unicode?: 'NFC' | 'NFD';
  /** Blanks around every value. Default false. */
  padded?: boolean;
  /** MACSKCB of the envelope; default that of the first record. */
  senderCode?: string;
  /** SOLUONGHOSO; default the real count, null leaves it out. */
  declaredCount?: number | null;
}

export type ClaimEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'utf-16le-bare' | 'utf-16be-bare';

const WRAPPERS: Record<number, { root: string; list?: string; row?: string }> = {
  1: { root: 'TONG_HOP' },
  2: { root: 'CHITIEU_CHITIET_THUOC', list: 'DSACH_CHI_TIET_THUOC', row: 'CHI_TIET_THUOC' },
  3: { root: 'CHITIEU_CHITIET_DVKT_VTYT', list: 'DSACH_CHI_TIET_DVKT', row: 'CHI_TIET_DVKT' },
  4: { root: 'CHITIEU_CHITIET_DICHVUCANLAMSANG', list: 'DSACH_CHI_TIET_CLS', row: 'CHI_TIET_CLS' },
  11: { root: 'CHI_TIEU_DU_LIEU_GIAY_CHUNG_NHAN_NGHI_VIEC_HUONG_BAO_HIEM_XA_HOI' },
};

/** A drug line of XML2: 80 % of its price is paid by the fund. */
export function drugLine(values: ClaimRow = {}): ClaimRow {
  return {
    MA_THUOC: '40.22',
    MA_NHOM: '4',
    TEN_THUOC: 'Paracetamol 500mg',
    DON_VI_TINH: 'Viên',
    HAM_LUONG: '500mg',
    DUONG_DUNG: '1.01',
    LIEU_DUNG: '1 viên/lần * 2 lần/ngày * 5 ngày [2 viên/ngày]',
    CACH_DUNG: 'Uống sau ăn',
    SO_DANG_KY: 'VD-00000-00',
    PHAM_VI: '1',
    TYLE_TT_BH: '100',
    SO_LUONG: '10.000',
    DON_GIA: '1000.000',
    THANH_TIEN_BV: '10000.00',
    THANH_TIEN_BH: '10000.00',
    MUC_HUONG: '80',
    T_NGUONKHAC: '0',
    T_BNTT: '0',
    T_BNCCT: '2000.00',
    T_BHTT: '8000.00',
    MA_KHOA: 'K01',
    NGAY_YL: '202603051015',
    MA_PTTT: '1',
    ...values,
  };
}

/** A service line of XML3: an examination, 80 % paid by the fund. */
export function serviceLine(values: ClaimRow = {}): ClaimRow {
  return {
    MA_DICH_VU: '02.1896',
    MA_NHOM: '13',
    TEN_DICH_VU: 'Khám Nội',
    DON_VI_TINH: 'Lần',
    PHAM_VI: '1',
    SO_LUONG: '1.000',
    DON_GIA_BV: '45000.000',
    DON_GIA_BH: '45000.000',
    TYLE_TT_DV: '100',
    TYLE_TT_BH: '100',
    THANH_TIEN_BV: '45000.00',
    THANH_TIEN_BH: '45000.00',
    MUC_HUONG: '80',
    T_NGUONKHAC: '0',
    T_BNTT: '0',
    T_BNCCT: '9000.00',
    T_BHTT: '36000.00',
    MA_KHOA: 'K01',
    NGAY_YL: '202603051005',
    NGAY_KQ: '202603051030',
    MA_PTTT: '1',
    ...values,
  };
}

/** A supply line of XML3 (group 10). */
export function supplyLine(values: ClaimRow = {}): ClaimRow {
  return serviceLine({
    MA_DICH_VU: '',
    TEN_DICH_VU: '',
    MA_VAT_TU: 'N03.02.030.0001',
    TEN_VAT_TU: 'Bơm tiêm 5ml',
    MA_NHOM: '10',
    ...values,
  });
}

/** A sick-leave certificate (XML11), three days. */
export function leaveCertificate(values: ClaimRow = {}): ClaimRow {
  return {
    SO_CT: '99/2026',
    SO_SERI: '99001-2026-000001',
    SO_KCB: 'KCB-1',
    DON_VI: 'Công ty Thử Nghiệm',
    CHAN_DOAN_RV: 'Viêm họng cấp',
    PP_DIEUTRI: 'Nghỉ ngơi, uống thuốc',
    SO_NGAY_NGHI: '3',
    TU_NGAY: '20260305',
    DEN_NGAY: '20260307',
    MA_BS: '9900000999',
    NGAY_CT: '20260305',
    MAU_SO: 'CT07',
    ...values,
  };
}

/** The tables of a claim under QĐ 3176, with the totals that its lines make. */
export function claimTables(spec: ClaimSpec): ClaimTables {
  const drugs = spec.drugs ?? [drugLine()];
  const services = spec.services ?? [serviceLine()];
  const supplies = services.filter((line) => line.MA_NHOM === '10' || line.MA_NHOM === '11');
  const lines = [...drugs, ...services];
  const numbered = (rows: ClaimRow[]): ClaimRow[] =>
    rows.map((row, index) => ({ MA_LK: spec.treatmentCode, STT: String(index + 1), ...row }));
  const visit: ClaimRow = {
    MA_LK: spec.treatmentCode,
    STT: '1',
    MA_BN: 'BN1',
    HO_TEN: spec.fullName,
    NGAY_SINH: '198504120000',
    GIOI_TINH: '2',
    MA_THE_BHYT: `DN499${spec.socialInsuranceCode}`,
    MA_DKBD: spec.facilityCode,
    GT_THE_TU: '20260101',
    GT_THE_DEN: '20261231',
    LY_DO_VV: 'Sốt, đau họng',
    CHAN_DOAN_VAO: 'Sốt chưa rõ nguyên nhân',
    CHAN_DOAN_RV: 'Viêm họng cấp',
    MA_BENH_CHINH: 'J02.9',
    MA_BENH_KT: 'R50.9',
    MA_DOITUONG_KCB: '1.1',
    NGAY_VAO: '202603051000',
    NGAY_RA: '202603051100',
    SO_NGAY_DTRI: '0',
    PP_DIEU_TRI: 'Thuốc uống',
    KET_QUA_DTRI: '2',
    MA_LOAI_RV: '1',
    NGAY_TTOAN: '202603051110',
    T_THUOC: total(drugs, 'THANH_TIEN_BV'),
    T_VTYT: total(supplies, 'THANH_TIEN_BV'),
    T_TONGCHI_BV: total(lines, 'THANH_TIEN_BV'),
    T_TONGCHI_BH: total(lines, 'THANH_TIEN_BH'),
    T_BNTT: total(lines, 'T_BNTT'),
    T_BNCCT: total(lines, 'T_BNCCT'),
    T_BHTT: total(lines, 'T_BHTT'),
    T_NGUONKHAC: total(lines, 'T_NGUONKHAC'),
    T_BHTT_GDV: total(lines, 'T_BHTT'),
    NAM_QT: '2026',
    THANG_QT: '3',
    MA_LOAI_KCB: '01',
    MA_KHOA: 'K01',
    MA_CSKCB: spec.facilityCode,
    ...spec.visit,
  };
  return {
    1: [visit],
    2: numbered(drugs),
    3: numbered(services),
    ...(spec.certificates ? { 11: numbered(spec.certificates) } : {}),
  };
}

/** A claim file of these records, in bytes. */
export function claimFile(records: ClaimTables[], form: ClaimForm = {}): Buffer {
  return encode(claimXml(records, form), form.encoding ?? 'utf-8');
}

/** {@link claimFile} as text, before it is encoded. */
export function claimXml(records: ClaimTables[], form: ClaimForm = {}): string {
  const sender = form.senderCode ?? records[0]?.[1]?.[0]?.MA_CSKCB ?? '99001';
  const count = form.declaredCount === undefined ? records.length : form.declaredCount;
  return [
    `<?xml version="1.0" encoding="${declaredName(form.encoding ?? 'utf-8')}"?>`,
    `<GIAMDINHHS><THONGTINDONVI><MACSKCB>${sender}</MACSKCB></THONGTINDONVI>`,
    '<THONGTINHOSO><NGAYLAP>20260306</NGAYLAP>',
    count === null ? '' : `<SOLUONGHOSO>${count}</SOLUONGHOSO>`,
    '<DANHSACHHOSO>',
    ...records.map((tables) => recordXml(tables, form)),
    '</DANHSACHHOSO></THONGTINHOSO><CHUKYDONVI/></GIAMDINHHS>\n',
  ].join('\n');
}

/** One HOSO. */
export function recordXml(tables: ClaimTables, form: ClaimForm = {}): string {
  const order = form.order ?? Object.keys(tables).map(Number);
  const files = order.flatMap((number) => {
    const rows = tables[number];
    if (!rows) return [];
    const content = carry(tableXml(number, rows, form), form);
    return `<FILEHOSO><LOAIHOSO>XML${number}</LOAIHOSO><NOIDUNGFILE>${content}</NOIDUNGFILE></FILEHOSO>`;
  });
  return `<HOSO>${files.join('')}</HOSO>`;
}

/** The document of one table, without declaration. */
export function tableXml(number: number, rows: ClaimRow[], form: ClaimForm = {}): string {
  const { root, list, row } = WRAPPERS[number] ?? { root: `XML${number}`, row: 'ROW' };
  const bodies = rows.map((columns) => rowXml(columns, form));
  if (!row) return bodies.map((body) => `<${root}>${body}</${root}>`).join('');
  const inside = bodies.map((body) => `<${row}>${body}</${row}>`).join('\n');
  const { wrappers = 'full' } = form;
  const listed = list && (wrappers === 'full' || wrappers === 'no-root') ? `<${list}>${inside}</${list}>` : inside;
  return wrappers === 'full' || wrappers === 'no-list' ? `<${root}>${listed}</${root}>` : listed;
}

function rowXml(columns: ClaimRow, form: ClaimForm): string {
  return Object.entries(columns)
    .map(([name, value]) => {
      const text = escapeXml(value.normalize(form.unicode ?? 'NFC'));
      return `<${name}>${form.padded ? `\n  ${text}\t ` : text}</${name}>`;
    })
    .join('');
}

function carry(document: string, form: ClaimForm): string {
  const { content = 'base64', innerDeclaration = true, innerEncoding = 'utf-8' } = form;
  const declaration = (name: string) => (innerDeclaration ? `<?xml version="1.0" encoding="${name}"?>\n` : '');
  if (content === 'inline') return declaration('utf-8') + document;
  if (content === 'cdata') return `<![CDATA[${declaration('utf-8')}${document}]]>`;
  if (content === 'escaped') return escapeXml(declaration('utf-8') + document);
  const base64 = encode(declaration(declaredName(innerEncoding)) + document, innerEncoding).toString('base64');
  return content === 'base64' ? base64 : `\n${base64.replace(/.{1,76}/g, '$&\r\n')}`;
}

function declaredName(encoding: ClaimEncoding): string {
  return encoding.startsWith('utf-16') ? 'utf-16' : 'utf-8';
}

/** Bytes of a text. */
export function encode(text: string, encoding: ClaimEncoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${text}`, 'utf8');
  const marked = encoding.endsWith('-bare') ? text : `\uFEFF${text}`;
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding.startsWith('utf-16be') ? bytes.swap16() : bytes;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function total(lines: ClaimRow[], column: string): string {
  const thousandths = lines.reduce((sum, line) => {
    const [whole = '0', decimals = ''] = (line[column] || '0').split('.');
    return sum + BigInt(whole + decimals.padEnd(3, '0').slice(0, 3));
  }, 0n);
  const digits = String(thousandths).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

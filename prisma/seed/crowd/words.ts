export const FAMILY_NAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
];
export const MIDDLE_NAMES = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Hoài', 'Xuân', 'Thu', 'Hữu', 'Kim'];
export const GIVEN_NAMES = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Hà',
  'Hải',
  'Hạnh',
  'Hương',
  'Khánh',
  'Lan',
  'Linh',
  'Mai',
  'Nam',
  'Phúc',
  'Quân',
  'Sơn',
  'Tâm',
  'Trang',
  'Tuấn',
  'Yến',
];
export const JOBS = [
  'Công nhân may',
  'Kế toán viên',
  'Nhân viên kinh doanh',
  'Kỹ thuật viên',
  'Lái xe',
  'Giáo viên',
  'Nhân viên kho',
];

/** Regime and its name as printed. */
export const ODS_REGIMES = [
  ['SICK_OWN', 'Bản thân ốm'],
  ['SICK_CHILD', 'Con ốm'],
  ['RECUP_SICK', 'Dưỡng sức sau ốm đau'],
  ['MAT_CHECKUP', 'Khám thai'],
] as const;

/** ICD-10 code and name. */
export const ILLNESSES = [
  ['J06.9', 'Nhiễm trùng đường hô hấp trên cấp'],
  ['I10', 'Tăng huyết áp vô căn'],
  ['E11.9', 'Đái tháo đường típ 2'],
  ['K29.7', 'Viêm dạ dày'],
  ['M54.5', 'Đau lưng vùng thấp'],
] as const;

/** Kind, group, code, name, unit, VND each. */
export const LINES = [
  ['DRUG', '4', '40.48', 'Paracetamol 500 mg', 'Viên', 480],
  ['DRUG', '4', '40.155', 'Amoxicilin 500 mg', 'Viên', 1_050],
  ['DRUG', '4', '40.671', 'Omeprazol 20 mg', 'Viên', 1_250],
  ['SERVICE', '13', '02.1896', 'Khám Nội', 'Lần', 50_600],
  ['SERVICE', '1', '23.0206.1592', 'Tổng phân tích tế bào máu ngoại vi', 'Lần', 49_700],
  ['SERVICE', '2', '18.0119.0028', 'Chụp X-quang ngực thẳng', 'Lần', 73_300],
  ['SUPPLY', '10', 'N03.02.070', 'Kim luồn tĩnh mạch', 'Cái', 12_500],
] as const;

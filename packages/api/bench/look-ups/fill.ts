import pg from 'pg';

/** Syllables of invented names: as many as real lists have, so that words are as frequent as there. */
const SYLLABLES =
  'An Bình Cường Dũng Đạt Đông Giang Hà Hải Hạnh Hòa Hoàng Hồng Hùng Hưng Hương Khánh Kiên Lan Lâm Linh Long Mai Minh Nam Nga Ngọc Nguyên Nhật Phong Phú Phúc Phương Quang Quốc Sơn Tâm Tân Thái Thành Thanh Thảo Thắng Thiên Thịnh Thu Thuận Tiến Toàn Trang Trung Trường Tuấn Tùng Việt Vinh Vũ Xuân Yên Bạch Đằng Đống Đa Thủ Đức Bến Thạnh Mỹ Lợi Gia Lộc Phát Đại Tín Kim Châu Á Âu Sao'.split(
    ' ',
  );
const COMPANIES = [
  'Công ty TNHH',
  'Công ty TNHH',
  'Công ty TNHH Một Thành Viên',
  'Công ty Cổ phần',
  'Công ty Cổ phần',
  'Hợp tác xã',
  'Trường Tiểu học',
  'Ủy ban nhân dân xã',
];
const TRADES = ['Thương mại', 'Dịch vụ', 'Xây dựng', 'Sản xuất', 'Vận tải', 'Du lịch', 'Đầu tư', 'Cơ khí', 'May mặc'];
const CLINICS = [
  'Trạm y tế xã',
  'Trạm y tế xã',
  'Trạm y tế phường',
  'Phòng khám đa khoa',
  'Bệnh viện đa khoa',
  'Bệnh viện',
];

// The same rows in every run: what is picked depends on the row's number and the name of the choice alone.
const PICK = `CREATE FUNCTION pg_temp.pick(choices text[], n int, salt int) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN choices[1 + (hashint8(n::bigint * 64 + salt) & 2147483647) % cardinality(choices)]`;

const EMPLOYERS = `INSERT INTO employer (name, address, tax_code, province_id)
  SELECT concat_ws(' ', pg_temp.pick($2, n, 1), pg_temp.pick($3, n, 2), pg_temp.pick($4, n, 3), pg_temp.pick($4, n, 4),
      CASE WHEN n % 3 = 0 THEN pg_temp.pick($4, n, 5) END),
    concat(n % 300, ' Đường ', pg_temp.pick($4, n, 6), ' ', pg_temp.pick($4, n, 7), ', Phường ', pg_temp.pick($4, n, 8)),
    lpad(n::text, 10, '9'), places.ids[1 + n % cardinality(places.ids)]
  FROM generate_series(1, $1::int) AS n, (SELECT array_agg(id ORDER BY code) AS ids FROM province WHERE valid_to IS NULL) AS places`;

const FACILITIES = `INSERT INTO facility (code, name, address, province_id, accepts_registration)
  SELECT lpad((n / 1296)::text, 2, '0') || substr($4, 1 + n / 36 % 36, 1) || substr($4, 1 + n % 36, 1) || '0',
    concat_ws(' ', pg_temp.pick($2, n, 1), pg_temp.pick($3, n, 2), pg_temp.pick($3, n, 3),
      CASE WHEN n % 3 = 0 THEN pg_temp.pick($3, n, 4) END),
    concat('Xã ', pg_temp.pick($3, n, 5), ' ', pg_temp.pick($3, n, 6)), places.ids[1 + n % cardinality(places.ids)], n % 2 = 0
  FROM generate_series(1, $1::int) AS n, (SELECT array_agg(id ORDER BY code) AS ids FROM province WHERE valid_to IS NULL) AS places`;

/** Fills an empty, migrated database with invented employers and facilities, always the same; at most 129,600 facilities. */
export async function fillLists(url: string, counts: { employers: number; facilities: number }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(PICK);
    await client.query(EMPLOYERS, [counts.employers, COMPANIES, TRADES, SYLLABLES]);
    await client.query(FACILITIES, [counts.facilities, CLINICS, SYLLABLES, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']);
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

/** What people type, in turn: names, words in any order, beginnings, words that every second name has, and mistakes. */
export function searches(count: number): string[] {
  const syllable = (index: number) => SYLLABLES[(index * 31) % SYLLABLES.length] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [syllable(index), syllable(index * 7 + 3)];
    const forms = [
      `${one} ${other}`,
      `${other.toLowerCase()} ${one.toLowerCase()} ${syllable(index * 3)}`,
      `bệnh viện ${one}`,
      `công ty ${one} ${other}`,
      `tnhh ${TRADES[index % TRADES.length]} ${other.slice(0, 2)}`,
      `${one}${one.at(-1)} ${other}`,
      'công ty tnhh',
      `tram y te ${other}`,
    ];
    return forms[index % forms.length] ?? one;
  });
}

import { fold } from '../../../platform/fold.ts';

/**
 * The districts of each of the 63 provinces on 2025-06-30, the last day of that level (Law 72/2025/QH15): Q quận,
 * T thành phố, X thị xã, H huyện. Behind `+` those that went up in others since 2019 and are still named.
 */
const DISTRICTS = `
  01 Q Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Nam Từ Liêm, Bắc Từ Liêm, Hà Đông; X Sơn Tây; H Sóc Sơn, Đông Anh, Gia Lâm, Thanh Trì, Mê Linh, Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai, Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức
  02 T Hà Giang; H Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình
  04 T Cao Bằng; H Bảo Lâm, Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Hòa An, Nguyên Bình, Thạch An + H Thông Nông, Trà Lĩnh, Quảng Uyên, Phục Hòa
  06 T Bắc Kạn; H Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì
  08 T Tuyên Quang; H Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương
  10 T Lào Cai; X Sa Pa; H Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn
  11 T Điện Biên Phủ; X Mường Lay; H Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên, Điện Biên Đông, Mường Ảng, Nậm Pồ
  12 T Lai Châu; H Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn
  14 T Sơn La; X Mộc Châu; H Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ
  15 T Yên Bái; X Nghĩa Lộ; H Lục Yên, Văn Yên, Mù Căng Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình
  17 T Hòa Bình; H Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy + H Kỳ Sơn
  19 T Thái Nguyên, Sông Công, Phổ Yên; H Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình
  20 T Lạng Sơn; H Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập
  22 T Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Đông Triều; X Quảng Yên; H Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Cô Tô + H Hoành Bồ
  24 T Bắc Giang; X Việt Yên, Chũ; H Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Hiệp Hòa + H Yên Dũng
  25 T Việt Trì; X Phú Thọ; H Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy, Tân Sơn
  26 T Vĩnh Yên, Phúc Yên; H Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô
  27 T Bắc Ninh, Từ Sơn; X Quế Võ, Thuận Thành; H Yên Phong, Tiên Du, Gia Bình, Lương Tài
  30 T Hải Dương, Chí Linh; X Kinh Môn; H Nam Sách, Thanh Hà, Kim Thành, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện
  31 Q Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, An Dương; T Thủy Nguyên; H An Lão, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ
  33 T Hưng Yên; X Mỹ Hào; H Văn Lâm, Văn Giang, Yên Mỹ, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ
  34 T Thái Bình; H Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư
  35 T Phủ Lý; X Duy Tiên, Kim Bảng; H Thanh Liêm, Bình Lục, Lý Nhân
  36 T Nam Định; H Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu + H Mỹ Lộc
  37 T Hoa Lư, Tam Điệp; H Nho Quan, Gia Viễn, Yên Khánh, Kim Sơn, Yên Mô + T Ninh Bình
  38 T Thanh Hóa, Sầm Sơn; X Bỉm Sơn, Nghi Sơn; H Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như Xuân, Như Thanh, Nông Cống, Quảng Xương + H Đông Sơn, Tĩnh Gia
  40 T Vinh; X Thái Hòa, Hoàng Mai; H Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông, Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên + X Cửa Lò
  42 T Hà Tĩnh; X Hồng Lĩnh, Kỳ Anh; H Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Kỳ Anh + H Lộc Hà
  44 T Đồng Hới; X Ba Đồn; H Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Quảng Ninh, Lệ Thủy
  45 T Đông Hà; X Quảng Trị; H Vĩnh Linh, Hướng Hóa, Gio Linh, Đakrông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ
  46 Q Thuận Hóa, Phú Xuân; X Phong Điền, Hương Trà, Hương Thủy; H Quảng Điền, Phú Vang, Phú Lộc, A Lưới + T Huế; H Nam Đông
  48 Q Hải Châu, Thanh Khê, Sơn Trà, Ngũ Hành Sơn, Liên Chiểu, Cẩm Lệ; H Hòa Vang, Hoàng Sa
  49 T Tam Kỳ, Hội An; X Điện Bàn; H Tây Giang, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh + H Nông Sơn
  51 T Quảng Ngãi; X Đức Phổ; H Bình Sơn, Trà Bồng, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Ba Tơ, Lý Sơn + H Tây Trà
  52 T Quy Nhơn; X An Nhơn, Hoài Nhơn; H An Lão, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh
  54 T Tuy Hòa; X Sông Cầu, Đông Hòa; H Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa
  56 T Nha Trang, Cam Ranh; X Ninh Hòa; H Cam Lâm, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa
  58 T Phan Rang - Tháp Chàm; H Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam
  60 T Phan Thiết; X La Gi; H Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quý
  62 T Kon Tum; H Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H'Drai
  64 T Pleiku; X An Khê, Ayun Pa; H Kbang, Đak Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đak Pơ, Ia Pa, Krông Pa, Phú Thiện, Chư Pưh
  66 T Buôn Ma Thuột; X Buôn Hồ; H Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk, Krông Bông, Krông Pắc, Krông Ana, Lắk, Cư Kuin
  67 T Gia Nghĩa; H Đắk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'lấp, Tuy Đức
  68 T Đà Lạt, Bảo Lộc; H Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, Đạ Huoai + H Đạ Tẻh, Cát Tiên
  70 T Đồng Xoài; X Phước Long, Bình Long, Chơn Thành; H Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Phú Riềng
  72 T Tây Ninh; X Hòa Thành, Trảng Bàng; H Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Gò Dầu, Bến Cầu
  74 T Thủ Dầu Một, Dĩ An, Thuận An, Tân Uyên, Bến Cát; H Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên
  75 T Biên Hòa, Long Khánh; H Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch
  77 T Vũng Tàu, Bà Rịa, Phú Mỹ; H Châu Đức, Xuyên Mộc, Long Đất, Côn Đảo + H Long Điền, Đất Đỏ
  79 T Thủ Đức; Q 1, 3, 4, 5, 6, 7, 8, 10, 11, 12, Bình Tân, Bình Thạnh, Gò Vấp, Phú Nhuận, Tân Bình, Tân Phú; H Bình Chánh, Cần Giờ, Củ Chi, Hóc Môn, Nhà Bè + Q 2, 9
  80 T Tân An; X Kiến Tường; H Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ, Cần Đước, Cần Giuộc, Châu Thành
  82 T Mỹ Tho, Gò Công; X Cai Lậy; H Tân Phước, Cái Bè, Cai Lậy, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông
  83 T Bến Tre; H Châu Thành, Chợ Lách, Mỏ Cày Nam, Mỏ Cày Bắc, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú
  84 T Trà Vinh; X Duyên Hải; H Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú, Duyên Hải
  86 T Vĩnh Long; X Bình Minh; H Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân
  87 T Cao Lãnh, Sa Đéc, Hồng Ngự; H Tân Hồng, Hồng Ngự, Tam Nông, Tháp Mười, Cao Lãnh, Thanh Bình, Lấp Vò, Lai Vung, Châu Thành
  89 T Long Xuyên, Châu Đốc; X Tân Châu, Tịnh Biên; H An Phú, Phú Tân, Châu Phú, Tri Tôn, Châu Thành, Chợ Mới, Thoại Sơn
  91 T Rạch Giá, Hà Tiên, Phú Quốc; H Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận, Kiên Hải, U Minh Thượng, Giang Thành
  92 Q Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt; H Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai
  93 T Vị Thanh, Ngã Bảy; X Long Mỹ; H Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy, Long Mỹ
  94 T Sóc Trăng; X Vĩnh Châu, Ngã Năm; H Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Thạnh Trị, Trần Đề
  95 T Bạc Liêu; X Giá Rai; H Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải, Hòa Bình
  96 T Cà Mau; H U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển`;

const KINDS = { Q: 'quận', T: 'thành phố', X: 'thị xã', H: 'huyện' } as const;

/** A district that is no more. */
export interface FormerDistrict {
  /** As `Đống Đa`. */
  name: string;
  kind: (typeof KINDS)[keyof typeof KINDS];
  /** One of the 63. */
  provinceCode: string;
  /** Whether it stood on the last day of that level. */
  wasLast: boolean;
}

/** Every district of that list. */
export const FORMER_DISTRICTS: readonly FormerDistrict[] = [...DISTRICTS.matchAll(/^ *(\d\d) (.+)$/gm)].flatMap(
  ([, provinceCode = '', line = '']) =>
    line.split(' + ').flatMap((part, older) =>
      part.split('; ').flatMap((group) =>
        group
          .slice(2)
          .split(', ')
          // The four letters above begin every group.
          .map((name) => ({ name, kind: KINDS[group[0] as keyof typeof KINDS], provinceCode, wasLast: older === 0 })),
      ),
    ),
);

/** By name without accents, blanks and signs, as spellings differ: `cumgar`, `phanrangthapcham`. */
const BY_NAME = Map.groupBy(FORMER_DISTRICTS, ({ name }) => together(name));

/** How a kind begins a name, in full or short. */
const KIND = /^(quan|q|thanh pho|tp|thi xa|tx|huyen|h) ?(?=\d| )/;
const SHORT = { q: 'quan', tp: 'thanh pho', tx: 'thi xa', h: 'huyen' } as const;

/**
 * The districts that had a name, with or without its kind, accents and capitals: `Đống Đa`, `huyen dong anh`, `Q.1`.
 *
 * Of one name that two kinds had, the kind decides; a kind that a district had at another time does no harm. A bare
 * number is no name.
 */
export function formerDistrictsNamed(given: string): FormerDistrict[] {
  const folded = fold(given);
  const [prefix = '', kind = ''] = KIND.exec(folded) ?? [];
  const whole = BY_NAME.get(together(folded)) ?? [];
  if (!kind) return whole.filter(({ name }) => !/^\d+$/.test(name));
  const named = BY_NAME.get(together(folded.slice(prefix.length)).replace(/^0+(?=\d)/, '')) ?? [];
  const full = kind in SHORT ? SHORT[kind as keyof typeof SHORT] : kind;
  const ofKind = named.filter((district) => fold(district.kind) === full);
  return ofKind.length > 0 ? ofKind : named.length > 0 ? named : whole;
}

function together(name: string): string {
  return fold(name).replaceAll(' ', '');
}

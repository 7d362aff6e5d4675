/** What articles are about, in the order in which it is shown. */
export const NEWS_CATEGORIES = [
  { code: 'chinh-sach', name: 'Chính sách mới' },
  { code: 'huong-dan', name: 'Hướng dẫn' },
  { code: 'canh-bao', name: 'Cảnh báo lừa đảo' },
  { code: 'so-hoa', name: 'Ứng dụng, chuyển đổi số' },
  { code: 'hoat-dong', name: 'Hoạt động của ngành' },
] as const;

import type { Database } from '../../../platform/database/client.ts';

/** Invented articles that the evaluation set asks about. */
const ARTICLES = [
  {
    slug: 'ung-dung-vssid-gia-mao',
    title: 'Xuất hiện ứng dụng VssID giả mạo yêu cầu chuyển tiền kích hoạt',
    summary: 'Kẻ gian gửi đường liên kết cài ứng dụng giả và yêu cầu chuyển tiền để kích hoạt sổ BHXH điện tử.',
    text: 'Từ đầu tháng 11, nhiều người nhận được tin nhắn kèm đường liên kết cài ứng dụng có biểu tượng giống VssID. Ứng dụng này đòi quyền đọc tin nhắn và yêu cầu chuyển 50.000 đồng để kích hoạt.\n\nỨng dụng chính thức chỉ có trên App Store và Google Play và không thu tiền. Ai đã cài ứng dụng giả hãy gỡ ngay, đổi mật khẩu và báo cơ quan công an.',
  },
  {
    slug: 'chi-tra-luong-huu-hai-thang-truoc-tet',
    title: 'Chi trả gộp lương hưu tháng 1 và tháng 2 năm 2027 trước Tết',
    summary: 'Lương hưu, trợ cấp hai tháng được chi trả vào cùng một kỳ trước Tết Nguyên đán.',
    text: 'Người hưởng qua tài khoản nhận tiền từ ngày 02/01/2027. Người nhận tiền mặt lĩnh tại điểm chi trả theo lịch của bưu điện từ ngày 05/01/2027.\n\nNgười hưởng không phải làm thêm thủ tục gì.',
  },
  {
    slug: 'bao-tri-he-thong-dich-vu-cong',
    title: 'Tạm dừng hệ thống dịch vụ công BHXH để bảo trì đêm 28/11/2026',
    summary: 'Cổng dịch vụ công và ứng dụng tạm ngừng từ 22 giờ ngày 28/11 đến 6 giờ ngày 29/11/2026.',
    text: 'Trong thời gian bảo trì, người dùng không nộp được hồ sơ và không nhận được mã OTP. Thẻ BHYT vẫn dùng được bằng CCCD tại cơ sở khám bệnh.',
  },
  {
    slug: 'chu-ho-kinh-doanh-tham-gia-bhxh',
    title: 'Chủ hộ kinh doanh tham gia BHXH bắt buộc như thế nào?',
    summary: 'Hướng dẫn chủ hộ kinh doanh có đăng ký kinh doanh kê khai và đóng BHXH bắt buộc.',
    text: 'Chủ hộ chọn tiền lương làm căn cứ đóng và nộp hằng tháng, 3 tháng hoặc 6 tháng một lần. Mức đóng gồm 3% vào quỹ ốm đau, thai sản và 22% vào quỹ hưu trí, tử tuất.\n\nTờ khai nộp qua cổng dịch vụ công hoặc tại cơ quan BHXH nơi đăng ký kinh doanh.',
  },
  {
    slug: 'bhyt-hoc-sinh-sinh-vien-2026-2027',
    title: 'BHYT học sinh, sinh viên năm học 2026–2027: đóng ở trường, được hỗ trợ một phần',
    summary: 'Nhà trường lập danh sách và thu tiền đóng BHYT của học sinh, sinh viên; ngân sách hỗ trợ một phần.',
    text: 'Học sinh, sinh viên đóng BHYT tại trường đang theo học, theo kỳ 3 tháng, 6 tháng hoặc 12 tháng. Ngân sách nhà nước hỗ trợ một phần mức đóng, phần còn lại do gia đình đóng.\n\nHọc sinh thuộc hộ nghèo đã có thẻ thì không phải đóng thêm.',
  },
  {
    slug: 'tra-cuu-so-bhxh-tren-vneid',
    title: 'Xem sổ BHXH điện tử trên VNeID trong ba bước',
    summary: 'Người có tài khoản định danh mức độ 2 xem được sổ BHXH và thẻ BHYT trên ứng dụng VNeID.',
    text: 'Bước một, mở VNeID và chọn Ví giấy tờ. Bước hai, chọn tích hợp thông tin Sổ BHXH. Bước ba, chờ xác minh và xem sổ trong ví.\n\nThông tin trên VNeID và trên VssID là một.',
  },
];

/** Writes the articles, in a category of their own. */
export async function fillArticles({ client }: Pick<Database, 'client'>): Promise<void> {
  const category = await client.newsCategory.upsert({
    where: { code: 'danh-gia' },
    update: {},
    create: { code: 'danh-gia', name: 'Bài để đánh giá', position: 99 },
  });
  const at = new Date('2026-01-02T00:00:00Z');
  await client.newsArticle.createMany({
    data: ARTICLES.map((article) => ({
      ...article,
      categoryId: category.id,
      html: `<p>${article.text}</p>`,
      ...{ publishedAt: at, createdAt: at, updatedAt: at },
    })),
  });
}

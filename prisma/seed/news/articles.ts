/** An article of the demo. */
export interface DemoArticle {
  slug: string;
  category: 'chinh-sach' | 'huong-dan' | 'canh-bao' | 'so-hoa' | 'hoat-dong';
  title: string;
  summary: string;
  html: string;
  /** Instant with offset; null for a draft. */
  publishedAt: string | null;
  /** What was corrected after publishing, and when. */
  correction?: { at: string; note: string };
  /** What its picture shows; left out, it has none. */
  picture?: string;
}

/** Articles for the demo, in Vietnamese: about rules in force as of 2026, guidance and invented events. */
export const DEMO_ARTICLES: readonly DemoArticle[] = [
  {
    slug: 'luong-huu-tro-cap-tang-8-tu-01-07-2026',
    category: 'chinh-sach',
    title: 'Từ 01/07/2026, lương hưu và trợ cấp BHXH hằng tháng tăng 8%',
    summary:
      'Nghị định 162/2026/NĐ-CP tăng 8% lương hưu, trợ cấp BHXH hằng tháng; người nghỉ hưu trước năm 1995 được nâng lên ít nhất 3,8 triệu đồng mỗi tháng.',
    html: `<p>Theo Nghị định 162/2026/NĐ-CP, từ ngày 01/07/2026 lương hưu và trợ cấp BHXH hằng tháng tăng <strong>8%</strong> so với mức của tháng 6/2026.</p>
<h2>Ai được nâng thêm</h2>
<p>Người nghỉ hưu trước năm 1995 mà sau khi tăng vẫn nhận dưới 3.800.000 đồng mỗi tháng được nâng lên mức đó.</p>
<h2>Ví dụ</h2>
<table><thead><tr><th scope="col">Mức tháng 6/2026</th><th scope="col">Mức từ tháng 7/2026</th></tr></thead>
<tbody><tr><td>5.000.000 đồng</td><td>5.400.000 đồng</td></tr><tr><td>8.000.000 đồng</td><td>8.640.000 đồng</td></tr></tbody></table>
<p>Bạn không phải làm thủ tục gì. Mức mới hiện trong mục Hàng tháng của Thông tin hưởng, kèm phiếu điều chỉnh.</p>`,
    publishedAt: '2026-06-25T08:00:00+07:00',
    correction: {
      at: '2026-06-26T09:30:00+07:00',
      note: 'Mức sàn 3,8 triệu đồng chỉ áp dụng cho người nghỉ hưu trước năm 1995; bản đầu chưa ghi rõ.',
    },
    picture: 'Hình minh họa: màn hình điện thoại với dấu xác nhận trên nền xanh',
  },
  {
    slug: 'muc-tham-chieu-2530000-nhung-khoan-thay-doi',
    category: 'chinh-sach',
    title: 'Mức tham chiếu 2.530.000 đồng: những khoản nào thay đổi từ 01/07/2026',
    summary:
      'Mức tham chiếu tăng từ 2.340.000 lên 2.530.000 đồng kéo theo mức đóng tối thiểu, tối đa và nhiều khoản trợ cấp.',
    html: `<p>Theo Nghị định 161/2026/NĐ-CP, mức lương cơ sở, đồng thời là mức tham chiếu của chính sách BHXH, là <strong>2.530.000 đồng</strong> từ ngày 01/07/2026 (trước đó 2.340.000 đồng).</p>
<table><thead><tr><th scope="col">Khoản</th><th scope="col">Trước 01/07/2026</th><th scope="col">Từ 01/07/2026</th></tr></thead><tbody>
<tr><td>Tiền lương đóng BHXH bắt buộc thấp nhất</td><td>2.340.000</td><td>2.530.000</td></tr>
<tr><td>Tiền lương đóng BHXH bắt buộc cao nhất (20 lần)</td><td>46.800.000</td><td>50.600.000</td></tr>
<tr><td>Trợ cấp một lần khi sinh con (2 lần)</td><td>4.680.000</td><td>5.060.000</td></tr>
<tr><td>Dưỡng sức một ngày (30%)</td><td>702.000</td><td>759.000</td></tr>
</tbody></table>
<p>Đơn vị tính: đồng. Số tiền cùng chi trả BHYT trong năm để xét miễn cùng chi trả tính theo 6 lần mức tham chiếu: 15.180.000 đồng.</p>`,
    publishedAt: '2026-06-30T08:00:00+07:00',
  },
  {
    slug: 'sinh-con-thu-hai-nghi-thai-san-7-thang',
    category: 'chinh-sach',
    title: 'Sinh con thứ hai từ 01/07/2026: mẹ nghỉ 7 tháng, cha nghỉ 10 ngày làm việc',
    summary:
      'Luật Dân số 113/2025/QH15 và Nghị định 168/2026/NĐ-CP kéo dài thời gian nghỉ thai sản khi sinh con thứ hai.',
    html: `<p>Từ ngày 01/07/2026, lao động nữ sinh con thứ hai được nghỉ hưởng chế độ thai sản <strong>7 tháng</strong>; lao động nam đang đóng BHXH có vợ sinh con thứ hai được nghỉ <strong>10 ngày làm việc</strong>.</p>
<p>Các trường hợp khác vẫn theo Luật BHXH 41/2024/QH15: nghỉ 6 tháng, sinh đôi trở lên thì thêm 1 tháng cho mỗi con từ con thứ hai.</p>
<p>Hồ sơ nộp qua đơn vị như trước. Kết quả giải quyết hiện ở mục Ốm đau, thai sản, dưỡng sức của Thông tin hưởng.</p>`,
    publishedAt: '2026-07-02T08:00:00+07:00',
  },
  {
    slug: 'dong-du-15-nam-la-co-luong-huu',
    category: 'chinh-sach',
    title: 'Đóng đủ 15 năm là có lương hưu: điều cần cân nhắc trước khi rút một lần',
    summary:
      'Từ 01/07/2025, thời gian đóng tối thiểu để hưởng lương hưu giảm từ 20 năm xuống 15 năm. Rút một lần là mất các tháng đã đóng.',
    html: `<p>Luật BHXH 41/2024/QH15 có hiệu lực từ ngày 01/07/2025 giảm thời gian đóng tối thiểu để hưởng lương hưu xuống <strong>15 năm</strong>.</p>
<h2>Trước khi đề nghị hưởng một lần</h2>
<ul><li>Các tháng đã hưởng một lần không còn được tính cho lương hưu.</li>
<li>Người có lương hưu được cấp thẻ BHYT; người đã rút thì không có khoản này.</li>
<li>Thời gian chưa đủ có thể tiếp tục đóng BHXH tự nguyện, bằng 22% mức thu nhập tự chọn.</li></ul>
<p>Xem số tháng của bạn ở Quá trình tham gia trước khi quyết định, và hỏi tổng đài <a href="tel:19009068">1900 9068</a>.</p>`,
    publishedAt: '2026-03-16T08:00:00+07:00',
  },
  {
    slug: 'quen-mat-khau-dat-lai-mien-phi',
    category: 'huong-dan',
    title: 'Quên mật khẩu: đặt lại miễn phí ngay trong ứng dụng',
    summary: 'Ba bước đặt lại mật khẩu bằng mã OTP, không cần nhắn tin mất phí và không cần đến cơ quan BHXH.',
    html: `<ol><li>Ở màn hình đăng nhập, chọn <strong>Quên mật khẩu</strong> và nhập mã số BHXH hoặc số định danh cá nhân.</li>
<li>Nhập mã OTP 6 chữ số gửi đến số điện thoại hoặc thư điện tử đã đăng ký. Mã có hiệu lực 5 phút.</li>
<li>Đặt mật khẩu mới từ 8 ký tự; có thể dùng chữ có dấu và dấu cách.</li></ol>
<p>Sau khi đặt lại, các phiên đăng nhập khác kết thúc. Nếu không còn dùng số điện thoại và thư điện tử đã đăng ký, hãy mang giấy tờ tùy thân đến bộ phận một cửa.</p>`,
    publishedAt: '2026-09-08T08:00:00+07:00',
  },
  {
    slug: 'dang-nhap-tren-dien-thoai-moi',
    category: 'huong-dan',
    title: 'Đổi điện thoại mới: chuyển tài khoản sang chỉ với một mã OTP',
    summary: 'Mỗi tài khoản dùng trên một thiết bị. Khi đăng nhập ở máy mới, máy cũ tự đăng xuất sau khi bạn nhập mã.',
    html: `<p>Đăng nhập trên điện thoại mới như thường lệ. Ứng dụng báo tài khoản đang dùng ở thiết bị khác; chọn tiếp tục và nhập mã OTP gửi đến số điện thoại đã đăng ký. Máy cũ đăng xuất ngay và được báo lý do.</p>
<blockquote>Bạn nhận được mã OTP mà không hề đăng nhập? Đừng đọc mã cho ai, và đổi mật khẩu nếu thấy hoạt động lạ trong mục Hoạt động tài khoản.</blockquote>`,
    publishedAt: '2026-08-18T08:00:00+07:00',
    picture: 'Hình minh họa: hai chiếc điện thoại, một chiếc sáng màn hình',
  },
  {
    slug: 'thieu-thang-dong-phai-lam-gi',
    category: 'huong-dan',
    title: 'Thiếu tháng trong quá trình đóng BHXH: xem ở đâu, hỏi ai',
    summary: 'Ứng dụng giải thích từng tháng được tính hay không. Bốn nguyên nhân thường gặp và cách xử lý.',
    html: `<p>Mở Quá trình tham gia, chọn loại bảo hiểm rồi xem từng tháng: mỗi tháng ghi rõ được tính, trùng, chậm đóng, đã hưởng một lần hay không đóng.</p>
<h2>Nguyên nhân thường gặp</h2>
<ul><li>Đơn vị báo chậm.</li><li>Đơn vị chậm đóng tiền.</li><li>Dữ liệu chưa đồng bộ.</li><li>Thông tin cá nhân không khớp.</li></ul>
<p>Hãy hỏi đơn vị trước. Nếu vẫn thiếu, gửi đề nghị kèm hợp đồng lao động và bảng lương đến cơ quan BHXH quản lý đơn vị.</p>`,
    publishedAt: '2026-10-06T08:00:00+07:00',
  },
  {
    slug: 'canh-bao-tong-dai-gia-mao',
    category: 'canh-bao',
    title: 'Cảnh báo số điện thoại giả mạo tổng đài BHXH, cước cao bất thường',
    summary: 'Tổng đài chính thức chỉ có một số: 1900 9068. Đã có số giả mạo thu cước tới 8.000 đồng một phút.',
    html: `<p>Tổng đài chính thức của BHXH Việt Nam là <a href="tel:19009068">1900 9068</a>. Đã có số điện thoại giả mạo được quảng cáo là tổng đài BHXH, thu cước tới 8.000 đồng một phút.</p>
<h2>Cách nhận biết</h2>
<ul><li>Dùng chức năng kiểm tra liên hệ chính thức trong ứng dụng: dán số, địa chỉ hoặc đường dẫn.</li>
<li>Trang chính thức nằm dưới tên miền <a href="https://baohiemxahoi.gov.vn">baohiemxahoi.gov.vn</a>.</li>
<li>Cán bộ BHXH không hỏi mật khẩu hay mã OTP.</li></ul>`,
    publishedAt: '2026-07-21T08:00:00+07:00',
  },
  {
    slug: 'khong-gui-anh-the-bhyt-ma-qr',
    category: 'canh-bao',
    title: 'Không gửi ảnh thẻ BHYT và mã QR cho người lạ',
    summary: 'Mã QR trên thẻ chứa họ tên, ngày sinh và mã số của bạn và không hết hạn; ai có ảnh đều đọc được.',
    html: `<p>Ảnh chụp thẻ BHYT đăng lên mạng hoặc gửi cho bên cho vay có thể bị dùng để mạo danh. Mã QR trên thẻ không mã hóa: bất kỳ máy quét nào cũng đọc được họ tên, ngày sinh và mã số của bạn.</p>
<p>Chỉ xuất trình thẻ cho nhân viên y tế khi đi khám. Nếu ảnh đã bị lộ, hãy đổi mật khẩu và theo dõi mục Hoạt động tài khoản.</p>`,
    publishedAt: '2026-05-19T08:00:00+07:00',
  },
  {
    slug: 'so-dinh-danh-ca-nhan-tren-bieu-mau',
    category: 'so-hoa',
    title: 'Từ 01/09/2026 biểu mẫu BHXH dùng số định danh cá nhân',
    summary: 'Trong giai đoạn chuyển tiếp, bạn vẫn tra cứu được bằng cả mã số BHXH và số định danh cá nhân.',
    html: `<p>Từ ngày 01/09/2026, các biểu mẫu BHXH, BHYT dùng số định danh cá nhân 12 chữ số thay cho mã số BHXH. Trong giai đoạn chuyển tiếp, việc tra cứu thực hiện được bằng <strong>cả hai số</strong>.</p>
<p>Bạn không phải làm thủ tục gì. Nếu họ tên, ngày sinh trên sổ hoặc thẻ khác với căn cước, hãy đề nghị điều chỉnh để hai số được nối đúng.</p>`,
    publishedAt: '2026-08-25T08:00:00+07:00',
  },
  {
    slug: 'di-kham-bang-the-bhyt-dien-tu',
    category: 'so-hoa',
    title: 'Đi khám bằng thẻ BHYT điện tử: cần xuất trình gì',
    summary: 'Căn cước, thẻ BHYT trên ứng dụng hoặc VNeID đều được. Khi ứng dụng gặp sự cố, bạn đọc mã số để tra cứu.',
    html: `<p>Theo Nghị định 188/2025/NĐ-CP, thẻ BHYT được cấp bản điện tử là chính; thẻ giấy cấp khi có yêu cầu, trong 5 ngày làm việc.</p>
<p>Khi đi khám, hãy xuất trình một trong các loại sau:</p>
<ul><li>Căn cước hoặc căn cước công dân.</li><li>Thẻ BHYT trên ứng dụng của cơ quan BHXH.</li><li>Tài khoản VNeID.</li></ul>
<p>Khi ứng dụng gặp sự cố, bạn có thể cho biết mã số để cơ sở khám bệnh tra cứu.</p>`,
    publishedAt: '2026-04-14T08:00:00+07:00',
  },
  {
    slug: 'ngay-tu-van-chinh-sach-thang-10',
    category: 'hoat-dong',
    title: 'Ngày tư vấn chính sách tháng 10 tại các bộ phận một cửa',
    summary: 'Thứ bảy ngày 17/10/2026, cán bộ BHXH cơ sở giải đáp về lương hưu, BHXH tự nguyện và cài đặt ứng dụng.',
    html: `<p>Thứ bảy, ngày 17/10/2026, từ 8 giờ đến 11 giờ 30, nhiều BHXH cơ sở mở bàn tư vấn miễn phí. Hãy mang theo giấy tờ tùy thân nếu muốn đăng ký tài khoản tại chỗ.</p>
<p>Địa chỉ cơ quan gần bạn có trong mục Tra cứu cơ quan BHXH.</p>`,
    publishedAt: '2026-10-09T08:00:00+07:00',
  },
  {
    slug: 'bao-tri-he-thong-dem-24-10-2026',
    category: 'hoat-dong',
    title: 'Bảo trì hệ thống đêm 24/10/2026',
    summary: 'Ứng dụng tạm ngừng từ 23 giờ ngày 24/10 đến 3 giờ ngày 25/10/2026. Thẻ BHYT vẫn dùng được bằng căn cước.',
    html: `<p>Hệ thống được nâng cấp từ <strong>23 giờ ngày 24/10/2026 đến 3 giờ ngày 25/10/2026</strong>. Trong thời gian này việc đăng nhập và nộp hồ sơ tạm ngừng.</p>
<p>Khi đi khám trong thời gian bảo trì, hãy xuất trình căn cước. Hồ sơ đã nộp không bị ảnh hưởng.</p>`,
    publishedAt: '2026-10-20T08:00:00+07:00',
  },
  {
    slug: 'xac-minh-nguoi-huong-nam-2027',
    category: 'huong-dan',
    title: 'Xác minh người hưởng năm 2027: chuẩn bị gì',
    summary: 'Người nhận lương hưu, trợ cấp qua tài khoản phối hợp xác minh thông tin mỗi năm một lần.',
    html: `<p>Theo Luật BHXH 41/2024/QH15, người hưởng nhận tiền qua tài khoản cá nhân phối hợp xác minh thông tin đủ điều kiện hưởng mỗi năm một lần. Lịch của từng địa phương sẽ được thông báo trong ứng dụng.</p>`,
    publishedAt: '2027-01-05T08:00:00+07:00',
  },
  {
    slug: 'du-thao-lich-chi-tra-tet-2027',
    category: 'hoat-dong',
    title: 'Lịch chi trả lương hưu dịp Tết 2027 (bản nháp)',
    summary: 'Bản nháp của ban biên tập, chờ lịch chính thức của các địa phương.',
    html: '<p>Chờ số liệu từ các địa phương.</p>',
    publishedAt: null,
  },
];

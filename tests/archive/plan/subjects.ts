import type { DocumentKind } from '../../../src/language/kinds/kinds.ts';

/** What a document is about: its topic, the words of its title, and what is done and counted in its field. */
export type Subject = { topic: string; words: string; objects: readonly [string, ...string[]] };

type Field = { topic: string; subjects: readonly string[]; objects: readonly [string, ...string[]] };

const FIELDS: readonly Field[] = [
  {
    topic: 'Văn khố điện tử',
    subjects: [
      'quản lý, vận hành hệ thống văn khố điện tử',
      'số hóa hồ sơ, tài liệu có thời hạn bảo quản vĩnh viễn',
      'lập và nộp hồ sơ điện tử vào văn khố cơ quan',
    ],
    objects: [
      'hồ sơ, tài liệu đã hết thời hạn bảo quản',
      'kho tài liệu giấy chuyển sang dạng số',
      'danh mục hồ sơ của từng phòng chuyên môn',
      'quy trình tiếp nhận và trả tài liệu cho người đọc',
    ],
  },
  {
    topic: 'Kết nối vùng sâu',
    subjects: [
      'phủ sóng di động tại các thôn, bản chưa có kết nối',
      'phát triển hạ tầng cáp quang đến trung tâm xã',
      'chia sẻ, dùng chung hạ tầng cột treo cáp',
    ],
    objects: [
      'các trạm phát sóng ở vùng lõm',
      'tuyến cáp quang dọc đường liên xã',
      'hợp đồng dùng chung cột, cống bể cáp',
      'phương án bảo đảm liên lạc mùa mưa bão',
    ],
  },
  {
    topic: 'Dữ liệu mở',
    subjects: [
      'công bố danh mục dữ liệu mở của cơ quan nhà nước',
      'chia sẻ dữ liệu giữa các hệ thống thông tin trong tỉnh',
      'chuẩn hóa mã định danh các đối tượng quản lý',
    ],
    objects: [
      'bộ dữ liệu về trường học, trạm xá, bến xe',
      'bảng mã dùng chung của các hệ thống thông tin',
      'cổng dữ liệu mở và tài liệu hướng dẫn khai thác',
      'tập dữ liệu do các đơn vị cung cấp lần đầu',
    ],
  },
  {
    topic: 'Dịch vụ công trực tuyến',
    subjects: [
      'nâng cao chất lượng dịch vụ công trực tuyến',
      'rút ngắn thời gian giải quyết hồ sơ tại bộ phận một cửa',
      'hỗ trợ người cao tuổi nộp hồ sơ trực tuyến',
    ],
    objects: [
      'biểu mẫu điện tử đã được đơn giản hóa',
      'hồ sơ nộp trực tuyến quá hạn xử lý',
      'điểm hỗ trợ nộp hồ sơ tại bưu cục xã',
      'quy trình nội bộ giải quyết từng thủ tục',
    ],
  },
  {
    topic: 'An toàn thông tin',
    subjects: [
      'bảo đảm an toàn hệ thống thông tin theo cấp độ',
      'ứng cứu sự cố mạng máy tính',
      'diễn tập phòng, chống tấn công mạng',
    ],
    objects: [
      'hồ sơ đề xuất cấp độ của các hệ thống thông tin',
      'máy trạm chưa cài phần mềm phòng, chống mã độc',
      'nhật ký vận hành của trung tâm dữ liệu',
      'phương án sao lưu và khôi phục dữ liệu',
    ],
  },
  {
    topic: 'Cải cách hành chính',
    subjects: [
      'cải cách chế độ công vụ',
      'xếp hạng mức độ hài lòng của người dân',
      'sắp xếp vị trí việc làm trong các đơn vị sự nghiệp',
    ],
    objects: [
      'phiếu lấy ý kiến người dân và doanh nghiệp',
      'quy chế làm việc của các phòng chuyên môn',
      'đề án vị trí việc làm đã được thẩm định',
      'chế độ báo cáo định kỳ giữa các cấp',
    ],
  },
  {
    topic: 'Nguồn nước và rừng',
    subjects: [
      'bảo vệ rừng đầu nguồn và hành lang suối',
      'quan trắc nguồn nước bằng thiết bị tự động',
      'phòng cháy, chữa cháy rừng mùa khô',
    ],
    objects: [
      'trạm quan trắc mực nước trên các suối lớn',
      'bản đồ số về hiện trạng rừng',
      'chốt bảo vệ rừng tại các cửa rừng',
      'phương án tưới luân phiên trong mùa cạn',
    ],
  },
  {
    topic: 'Trường học kết nối',
    subjects: [
      'trang bị phòng máy cho các trường vùng cao',
      'dạy học trực tuyến trong thời gian mưa lũ',
      'xây dựng học liệu số dùng chung',
    ],
    objects: [
      'phòng máy và đường truyền của các điểm trường',
      'kho học liệu do giáo viên tự biên soạn',
      'lớp bồi dưỡng kỹ năng số cho giáo viên',
      'thư viện số của các trường trung học',
    ],
  },
  {
    topic: 'Ngân sách và tài sản',
    subjects: [
      'phân bổ dự toán chi thường xuyên',
      'quản lý, sử dụng thiết bị dùng chung',
      'thanh lý tài sản công không còn nhu cầu sử dụng',
    ],
    objects: [
      'dự toán của các nhiệm vụ chuyển tiếp',
      'danh mục thiết bị đến hạn thay thế',
      'hồ sơ quyết toán các hạng mục đã hoàn thành',
      'định mức tiêu hao vật tư văn phòng',
    ],
  },
  {
    topic: 'Thi đua, khen thưởng',
    subjects: [
      'phát động phong trào thi đua',
      'đánh giá mức độ hoàn thành nhiệm vụ của tập thể, cá nhân',
      'nhân rộng các mô hình dân vận khéo',
    ],
    objects: [
      'tiêu chí chấm điểm của các khối thi đua',
      'mô hình tự quản ở khu dân cư',
      'sáng kiến đã được áp dụng tại cơ sở',
      'hồ sơ đề nghị khen thưởng theo chuyên đề',
    ],
  },
];

export const SUBJECTS = FIELDS.flatMap(({ topic, subjects, objects }) =>
  subjects.map((words): Subject => ({ topic, words, objects })),
) as [Subject, ...Subject[]];

/** How the title of a document of a kind begins; small letters follow where it is cited. */
const OPENINGS: Readonly<Partial<Record<DocumentKind, readonly [string, ...string[]]>>> = {
  'Nghị định': ['Quy định về', 'Quy định chi tiết việc'],
  'Nghị quyết': ['Về', 'Về chính sách hỗ trợ'],
  'Thông tư': ['Quy định về', 'Hướng dẫn việc', 'Quy định kỹ thuật về'],
  'Quyết định': [
    'Ban hành Quy chế',
    'Phê duyệt Đề án',
    'Ban hành Quy định về',
    'Về việc giao nhiệm vụ',
    'Phê duyệt phương án',
  ],
  'Chỉ thị': ['Về tăng cường việc', 'Về đẩy mạnh việc', 'Về chấn chỉnh việc'],
  'Kết luận': ['Về tiếp tục', 'Về'],
  'Kế hoạch': ['Triển khai', 'Thực hiện', 'Về'],
  'Thông báo': ['Về kết quả kiểm tra việc', 'Về phân công nhiệm vụ'],
  'Hướng dẫn': ['Về', 'Thực hiện một số nội dung về'],
  'Tờ trình': ['Về việc phê duyệt kế hoạch', 'Về việc bổ sung kinh phí'],
  'Báo cáo': ['Kết quả', 'Sơ kết', 'Tình hình', 'Tổng kết'],
};

export function openingsOf(kind: DocumentKind): readonly [string, ...string[]] {
  return OPENINGS[kind] ?? ['Về việc', 'Về việc phối hợp', 'Về việc đôn đốc'];
}

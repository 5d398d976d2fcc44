import type { DocumentKind } from './kinds.ts';
import { isPartialDate } from '../dates/partial-date.ts';

/** A law, code or ordinance by its short name, with the numbers under which it was enacted over time, oldest first. */
export type Law = { kind: DocumentKind; name: string; enactments: readonly Enactment[] };
export type Enactment = { number: string; date?: string };

/**
 * One law a line: kind | name | number and date of each enactment known. A name without enactments is only recognised.
 * Source: titles, numbers and dates as the national codified collection (Pháp điển) and the laws themselves state them.
 */
const TABLE = `
Bộ luật | Dân sự | 33/2005/QH11; 91/2015/QH13 2015-11-24
Bộ luật | Dân sự Việt Nam
Bộ luật | Hàng hải | 95/2015/QH13 2015-11-25
Bộ luật | Hàng hải Việt Nam
Bộ luật | Hình sự | 15/1999/QH10; 100/2015/QH13 2015-11-27
Bộ luật | Hình sự Việt Nam
Bộ luật | Lao động | 10/2012/QH13; 45/2019/QH14 2019-11-20
Bộ luật | Tố tụng dân sự | 24/2004/QH11; 92/2015/QH13 2015-11-25
Bộ luật | Tố tụng hình sự | 19/2003/QH11; 101/2015/QH13 2015-11-27
Luật | An ninh mạng | 24/2018/QH14 2018-06-12; 116/2025/QH15
Luật | An ninh quốc gia | 32/2004/QH11 2004-12-03
Luật | An toàn giao thông đường bộ
Luật | An toàn thông tin
Luật | An toàn thông tin mạng | 86/2015/QH13 2015-11-19
Luật | An toàn thực phẩm | 55/2010/QH12 2010-06-17
Luật | An toàn, vệ sinh lao động | 84/2015/QH13 2015-06-25
Luật | Ban hành các văn bản quy phạm pháp luật
Luật | Ban hành quyết định hành chính
Luật | Ban hành văn bản quy phạm pháp luật | 17/2008/QH12 2008-06-03; 80/2015/QH13 2015-06-22; 64/2025/QH15 2025-02-19
Luật | Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Luật | Biên giới quốc gia | 06/2003/QH11 2003-06-17
Luật | Biên phòng Việt Nam | 66/2020/QH14 2020-11-11
Luật | Biển Việt Nam | 18/2012/QH13 2012-06-21
Luật | Báo chí | 103/2016/QH13 2016-04-05
Luật | Bình đẳng giới | 73/2006/QH11 2006-11-29
Luật | Bưu chính | 49/2010/QH12 2010-06-17
Luật | Bảo hiểm tiền gửi | 06/2012/QH13 2012-06-18
Luật | Bảo hiểm xã hội | 71/2006/QH11 2006-06-29; 58/2014/QH13 2014-11-20; 41/2024/QH15 2024-06-29
Luật | Bảo hiểm y tế | 25/2008/QH12 2008-11-14
Luật | Bảo vệ bí mật nhà nước | 29/2018/QH14 2018-11-15
Luật | Bảo vệ dữ liệu cá nhân | 91/2025/QH15 2025-06-26
Luật | Bảo vệ môi trường | 55/2014/QH13 2014-06-23; 72/2020/QH14 2020-11-17
Luật | Bảo vệ quyền lợi người tiêu dùng | 59/2010/QH12 2010-11-17; 19/2023/QH15 2023-06-20
Luật | Bảo vệ sức khỏe nhân dân | 21-LCT/HDNN8 1989-06-30
Luật | Bảo vệ và kiểm dịch thực vật | 41/2013/QH13 2013-11-25
Luật | Bảo vệ và phát triển rừng
Luật | Bảo vệ, chăm sóc và giáo dục trẻ em | 25/2004/QH11 2004-06-15
Luật | Bầu cử đại biểu Hội đồng nhân dân
Luật | Bầu cử đại biểu Quốc hội
Luật | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân | 85/2015/QH13 2015-06-25
Luật | Chuyển giao người đang chấp hành án phạt tù
Luật | Chuyển giao công nghệ | 07/2017/QH14 2017-06-19
Luật | Chuyển người đang chấp hành án phạt tù
Luật | Chuyển đổi số
Luật | Chăn nuôi | 32/2018/QH14 2018-11-19
Luật | Chất lượng sản phẩm, hàng hóa | 05/2007/QH12 2007-11-21
Luật | Chứng khoán | 70/2006/QH11; 54/2019/QH14 2019-11-26
Luật | Các công cụ chuyển nhượng | 49/2005/QH11 2005-11-29
Luật | Các tổ chức tín dụng | 47/2010/QH12 2010-06-16; 32/2024/QH15 2024-01-18
Luật | Cán bộ, công chức | 22/2008/QH12 2008-11-13; 80/2025/QH15 2025-06-24
Luật | Công an nhân dân | 73/2014/QH13 2014-11-27; 37/2018/QH14 2018-11-20
Luật | Công chứng | 53/2014/QH13 2014-06-20; 46/2024/QH15 2024-11-26
Luật | Công nghiệp công nghệ số
Luật | Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Luật | Công nghệ cao | 21/2008/QH12 2008-11-13
Luật | Công nghệ thông tin | 67/2006/QH11 2006-06-29
Luật | Công ty
Luật | Công đoàn | 50/2024/QH15 2024-11-27
Luật | Căn cước | 26/2023/QH15 2023-11-27
Luật | Căn cước công dân | 59/2014/QH13 2014-11-20
Luật | Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài | 33/2009/QH12 2009-06-18
Luật | Cơ quan đại diện Việt Nam ở nước ngoài
Luật | Cơ yếu | 05/2011/QH13 2011-11-26
Luật | Cư trú | 81/2006/QH11 2006-11-29
Luật | Cạnh tranh | 27/2004/QH11; 23/2018/QH14 2018-06-12
Luật | Cảnh sát biển
Luật | Cảnh sát biển Việt Nam | 33/2018/QH14 2018-11-19
Luật | Cảnh sát cơ động | 04/2022/QH15 2022-06-14
Luật | Cảnh vệ | 13/2017/QH14 2017-06-20
Luật | Di sản văn hóa
Luật | Doanh nghiệp | 60/2005/QH11 2005-11-29; 68/2014/QH13 2014-11-26; 39/2020/QH14; 59/2020/QH14 2020-06-17
Luật | Doanh nghiệp nhà nước
Luật | Doanh nghiệp tư nhân
Luật | Du lịch | 09/2017/QH14 2017-06-19
Luật | Dân quân tự vệ | 43/2009/QH12 2009-11-23; 48/2019/QH14 2019-11-22
Luật | Dân số
Luật | Dược | 34/2005/QH11; 105/2016/QH13 2016-04-06
Luật | Dạy nghề
Luật | Dầu khí | 12/2022/QH15 2022-11-14
Luật | Dẫn độ
Luật | Dữ liệu | 60/2024/QH15 2024-11-30
Luật | Dự trữ quốc gia | 22/2012/QH13 2012-11-20
Luật | Giao dịch điện tử | 51/2005/QH11 2005-11-29; 20/2023/QH15 2023-06-22
Luật | Giao thông đường bộ
Luật | Giao thông đường thủy nội địa | 23/2004/QH11 2004-06-15
Luật | Giá | 16/2023/QH15 2023-06-19
Luật | Giám định tư pháp | 13/2012/QH13 2012-06-20
Luật | Giáo dục | 43/2019/QH14 2019-06-14
Luật | Giáo dục nghề nghiệp | 74/2014/QH13 2014-11-27; 124/2025/QH15
Luật | Giáo dục quốc phòng và an ninh | 30/2013/QH13 2013-06-19
Luật | Giáo dục đại học | 08/2012/QH13 2012-06-18; 125/2025/QH15
Luật | Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác | 75/2006/QH11 2006-11-29
Luật | Hoạt động chữ thập đỏ | 11/2008/QH12 2008-06-03
Luật | Hoạt động giám sát của Quốc hội
Luật | Hoạt động giám sát của Quốc hội và Hội đồng nhân dân | 87/2015/QH13 2015-11-20
Luật | Hàng không
Luật | Hàng không dân dụng Việt Nam | 66/2006/QH11 2006-06-29; 130/2025/QH15
Luật | Hòa giải ở cơ sở | 35/2013/QH13 2013-06-20
Luật | Hòa giải, đối thoại tại Tòa án | 58/2020/QH14 2020-06-16
Luật | Hóa chất | 06/2007/QH12 2007-11-21
Luật | Hôn nhân và gia đình | 22/2000/QH10; 52/2014/QH13 2014-06-19
Luật | Hải quan | 54/2014/QH13 2014-06-23
Luật | Hỗ trợ doanh nghiệp nhỏ và vừa | 04/2017/QH14 2017-06-12
Luật | Hộ tịch | 60/2014/QH13 2014-11-20
Luật | Hợp tác xã | 23/2012/QH13 2012-11-20; 17/2023/QH15 2023-06-20
Luật | Khiếu nại | 02/2011/QH13 2011-11-11
Luật | Khiếu nại, tố cáo | 09/1998/QH10
Luật | Khoa học và công nghệ | 29/2013/QH13 2013-06-18
Luật | Khoa học, công nghệ và đổi mới sáng tạo | 93/2025/QH15
Luật | Khoáng sản
Luật | Khuyến khích đầu tư trong nước
Luật | Khám bệnh, chữa bệnh | 40/2009/QH12 2009-11-23; 15/2023/QH15 2023-01-09
Luật | Khí tượng thủy văn | 90/2015/QH13 2015-11-23
Luật | Kinh doanh bảo hiểm | 24/2000/QH10 2000-12-09; 08/2022/QH15 2022-06-16
Luật | Kinh doanh bất động sản | 63/2006/QH11 2006-06-29; 66/2014/QH13 2014-11-25; 29/2023/QH15 2023-11-28
Luật | Kiến trúc | 40/2019/QH14 2019-06-13
Luật | Kiểm toán nhà nước
Luật | Kiểm toán độc lập | 67/2011/QH12 2011-03-29
Luật | Ký kết, gia nhập và thực hiện điều ước quốc tế
Luật | Kế toán | 88/2015/QH13 2015-11-20
Luật | Lao động
Luật | Luật sư
Luật | Lâm nghiệp | 16/2017/QH14 2017-11-15
Luật | Lý lịch tư pháp | 28/2009/QH12 2009-06-17
Luật | Lưu trữ | 01/2011/QH13 2011-11-11; 33/2024/QH15 2024-06-21
Luật | Lực lượng dự bị động viên | 53/2019/QH14 2019-11-26
Luật | Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Luật | Mặt trận Tổ quốc Việt Nam
Luật | Nghĩa vụ quân sự | 78/2015/QH13 2015-06-19
Luật | Ngân hàng nhà nước
Luật | Ngân hàng Nhà nước Việt Nam | 46/2010/QH12 2010-06-16
Luật | Ngân sách nhà nước | 83/2015/QH13 2015-06-25; 89/2025/QH15
Luật | Người cao tuổi | 39/2009/QH12 2009-11-23
Luật | Người khuyết tật | 51/2010/QH12 2010-06-17
Luật | Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng | 72/2006/QH11; 69/2020/QH14 2020-11-13
Luật | Nhà giáo | 73/2025/QH15
Luật | Nhà ở | 56/2005/QH11 2005-11-29; 65/2014/QH13 2014-11-25; 27/2023/QH15 2023-11-27
Luật | Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam | 47/2014/QH13 2014-06-16
Luật | Nuôi con nuôi | 52/2010/QH12 2010-06-17
Luật | Năng lượng nguyên tử | 18/2008/QH12 2008-06-03
Luật | Phá sản | 21/2004/QH11; 51/2014/QH13 2014-06-19
Luật | Phá sản doanh nghiệp
Luật | Phí và lệ phí | 97/2015/QH13 2015-11-25
Luật | Phòng bệnh | 114/2025/QH15
Luật | Phòng cháy và chữa cháy
Luật | Phòng cháy, chữa cháy
Luật | Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Luật | Phòng không nhân dân
Luật | Phòng thủ dân sự
Luật | Phòng, chống bạo lực gia đình
Luật | Phòng, chống bệnh truyền nhiễm | 03/2007/QH12 2007-11-21
Luật | Phòng, chống HIV/AIDS
Luật | Phòng, chống khủng bố | 28/2013/QH13 2013-06-12
Luật | Phòng, chống ma túy | 23/2000/QH10 2000-12-09; 73/2021/QH14 2021-03-30
Luật | Phòng, chống mua bán người
Luật | Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
Luật | Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS) | 64/2006/QH11 2006-06-29
Luật | Phòng, chống rửa tiền | 07/2012/QH13 2012-06-18
Luật | Phòng, chống tham nhũng | 36/2018/QH14 2018-11-20
Luật | Phòng, chống thiên tai | 33/2013/QH13 2013-06-19
Luật | Phòng, chống tác hại của rượu, bia | 44/2019/QH14 2019-06-14
Luật | Phòng, chống tác hại của thuốc lá | 09/2012/QH13 2012-06-18
Luật | Phổ biến, giáo dục pháp luật | 14/2012/QH13 2012-06-20
Luật | Quy hoạch | 21/2017/QH14 2017-11-24
Luật | Quy hoạch đô thị
Luật | Quy hoạch đô thị và nông thôn
Luật | Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng | 98/2015/QH13 2015-11-26
Luật | Quản lý ngoại thương | 05/2017/QH14 2017-06-12
Luật | Quản lý nợ công | 20/2017/QH14 2017-11-23
Luật | Quản lý thuế | 78/2006/QH11; 38/2019/QH14 2019-06-13; 108/2025/QH15
Luật | Quản lý và đầu tư vốn nhà nước tại doanh nghiệp | 68/2025/QH15
Luật | Quản lý, sử dụng tài sản công | 15/2017/QH14 2017-06-21
Luật | Quản lý, sử dụng tài sản nhà nước
Luật | Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | 14/2017/QH14 2017-06-20; 42/2024/QH15 2024-06-29
Luật | Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp | 69/2014/QH13 2014-11-26
Luật | Quảng cáo | 16/2012/QH13 2012-06-21
Luật | Quốc phòng | 22/2018/QH14 2018-06-08
Luật | Quốc tịch
Luật | Quốc tịch Việt Nam | 24/2008/QH12 2008-11-13
Luật | Sĩ quan Quân đội nhân dân Việt Nam
Luật | Sở hữu trí tuệ | 50/2005/QH11 2005-11-29
Luật | Sử dụng năng lượng tiết kiệm và hiệu quả | 50/2010/QH12 2010-06-17
Luật | Sử dụng, bảo vệ tài nguyên nước
Luật | Thanh niên | 57/2020/QH14 2020-06-16
Luật | Thanh tra | 56/2010/QH12 2010-11-15; 11/2022/QH15 2022-11-14
Luật | Thi hành tạm giữ, tạm giam | 94/2015/QH13 2015-11-25
Luật | Thi hành án dân sự | 26/2008/QH12 2008-11-14
Luật | Thi hành án hình sự | 53/2010/QH12 2010-06-17; 41/2019/QH14 2019-06-14
Luật | Thi đua, khen thưởng | 15/2003/QH11 2003-11-26; 06/2022/QH15 2022-06-15
Luật | Thuế bảo vệ môi trường | 57/2010/QH12 2010-11-15
Luật | Thuế chuyển quyền sử dụng đất
Luật | Thuế giá trị gia tăng | 48/2024/QH15 2024-11-26
Luật | Thuế GTGT
Luật | Thuế sử dụng đất nông nghiệp | 23-L/CTN 1993-07-10
Luật | Thuế sử dụng đất phi nông nghiệp | 48/2010/QH12 2010-06-17
Luật | Thuế thu nhập cá nhân | 04/2007/QH12 2007-11-21; 109/2025/QH15
Luật | Thuế thu nhập doanh nghiệp | 09/2003/QH11; 14/2008/QH12 2008-06-03; 67/2025/QH15
Luật | Thuế tiêu thụ đặc biệt | 27/2008/QH12 2008-11-14
Luật | Thuế TNCN
Luật | Thuế TNDN
Luật | Thuế TTĐB
Luật | Thuế tài nguyên | 41/2010/QH12 2010-06-19
Luật | Thuế xuất khẩu, nhập khẩu
Luật | Thuế xuất khẩu, thuế nhập khẩu | 107/2016/QH13 2016-04-06
Luật | Thú y | 79/2015/QH13 2015-06-19
Luật | Thư viện | 46/2019/QH14 2019-11-21
Luật | Thương mại | 36/2005/QH11 2005-06-14
Luật | Thể dục, thể thao | 77/2006/QH11 2006-11-29
Luật | Thỏa thuận quốc tế | 70/2020/QH14 2020-11-13
Luật | Thống kê | 89/2015/QH13 2015-11-23
Luật | Thủ đô | 25/2012/QH13 2012-11-21
Luật | Thủy lợi | 08/2017/QH14 2017-06-19
Luật | Thủy sản | 18/2017/QH14 2017-11-21
Luật | Thực hiện dân chủ ở cơ sở | 10/2022/QH15 2022-11-10
Luật | Thực hành tiết kiệm, chống lãng phí | 44/2013/QH13 2013-11-26
Luật | Tiêu chuẩn và quy chuẩn kỹ thuật | 68/2006/QH11 2006-06-29
Luật | Tiếp công dân | 42/2013/QH13 2013-11-25
Luật | Tiếp cận thông tin | 104/2016/QH13 2016-04-06
Luật | Trách nhiệm bồi thường của Nhà nước | 35/2009/QH12 2009-06-18; 10/2017/QH14 2017-06-20
Luật | Trí tuệ nhân tạo
Luật | Trưng cầu ý dân | 96/2015/QH13 2015-11-25
Luật | Trưng mua, trưng dụng tài sản | 15/2008/QH12 2008-06-03
Luật | Trật tự, an toàn giao thông đường bộ | 36/2024/QH15
Luật | Trẻ em | 102/2016/QH13 2016-04-05
Luật | Trọng tài thương mại | 54/2010/QH12 2010-06-17
Luật | Trồng trọt | 31/2018/QH14 2018-11-19
Luật | Trợ giúp pháp lý | 69/2006/QH11; 11/2017/QH14 2017-06-20
Luật | Tài nguyên nước | 17/2012/QH13 2012-06-21
Luật | Tài nguyên, môi trường biển và hải đảo | 82/2015/QH13 2015-06-25
Luật | Tình trạng khẩn cấp
Luật | Tín ngưỡng, tôn giáo | 02/2016/QH14 2016-11-18
Luật | Tư pháp người chưa thành niên
Luật | Tương trợ tư pháp | 08/2007/QH12 2007-11-21
Luật | Tương trợ tư pháp về dân sự
Luật | Tương trợ tư pháp về hình sự
Luật | Tần số vô tuyến điện | 42/2009/QH12 2009-11-23
Luật | Tố cáo | 03/2011/QH13 2011-11-11; 25/2018/QH14 2018-06-12
Luật | Tố tụng hành chính | 64/2010/QH12; 93/2015/QH13 2015-11-25
Luật | Tổ chức Chính phủ | 32/2001/QH10 2001-12-25; 76/2015/QH13 2015-06-19; 63/2025/QH15 2025-02-18
Luật | Tổ chức chính quyền địa phương | 77/2015/QH13 2015-06-19; 65/2025/QH15 2025-02-19; 72/2025/QH15 2025-06-16
Luật | Tổ chức cơ quan điều tra hình sự | 99/2015/QH13 2015-11-26
Luật | Tổ chức HĐND và UBND
Luật | Tổ chức Hội đồng nhân dân và Ủy ban nhân dân | 11/2003/QH11 2003-11-26
Luật | Tổ chức Quốc hội | 57/2014/QH13 2014-11-20
Luật | Tổ chức Tòa án nhân dân
Luật | Tổ chức Viện kiểm sát nhân dân | 63/2014/QH13 2014-11-24
Luật | Viên chức | 58/2010/QH12 2010-11-15; 129/2025/QH15
Luật | Viễn thông | 41/2009/QH12 2009-11-23; 24/2023/QH15 2023-11-24
Luật | Việc làm | 38/2013/QH13 2013-11-16
Luật | Xuất bản | 19/2012/QH13 2012-11-20
Luật | Xuất nhập cảnh
Luật | Xuất cảnh, nhập cảnh của công dân Việt Nam | 49/2019/QH14 2019-11-22
Luật | Xây dựng | 16/2003/QH11 2003-11-26; 50/2014/QH13 2014-06-18; 135/2025/QH15
Luật | Xử lý vi phạm hành chính | 15/2012/QH13 2012-06-20
Luật | Đa dạng sinh học | 20/2008/QH12 2008-11-13
Luật | Điều ước quốc tế | 108/2016/QH13 2016-04-09
Luật | Điện lực | 61/2024/QH15
Luật | Điện ảnh | 62/2006/QH11 2006-06-29; 05/2022/QH15 2022-06-15
Luật | Đo lường | 04/2011/QH13 2011-11-11
Luật | Đo đạc và bản đồ | 27/2018/QH14 2018-06-14
Luật | Đê điều | 79/2006/QH11 2006-11-29
Luật | Đường bộ
Luật | Đường sắt | 06/2017/QH14 2017-06-16
Luật | Đất đai | 13/2003/QH11 2003-11-26; 45/2013/QH13 2013-11-29; 31/2024/QH15 2024-01-18
Luật | Đấu giá tài sản | 01/2016/QH14 2016-11-17
Luật | Đấu thầu | 61/2005/QH11 2005-11-29; 43/2013/QH13 2013-11-26; 22/2023/QH15 2023-06-23
Luật | Đầu tư | 59/2005/QH11 2005-11-29; 67/2014/QH13 2014-11-26; 61/2020/QH14 2020-06-17; 143/2025/QH15
Luật | Đầu tư công | 49/2014/QH13 2014-06-18; 39/2019/QH14; 58/2024/QH15 2024-11-29
Luật | Đầu tư nước ngoài tại Việt Nam
Luật | Đầu tư theo phương thức đối tác công tư
Luật | Đặc xá | 07/2007/QH12 2007-11-21; 30/2018/QH14 2018-11-19
Luật | Địa chất và khoáng sản
Pháp lệnh | Bưu chính, viễn thông
Pháp lệnh | Bảo hộ quyền tác giả
Pháp lệnh | Bảo vệ bí mật nhà nước | 30/2000/PL-UBTVQH10 2000-12-28
Pháp lệnh | Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia | 32/2007/PL-UBTVQH11 2007-04-20
Pháp lệnh | Bảo vệ quyền lợi người tiêu dùng
Pháp lệnh | Bảo vệ và kiểm dịch thực vật
Pháp lệnh | Bộ đội biên phòng
Pháp lệnh | Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng | 02/2012/UBTVQH13 2012-03-28
Pháp lệnh | Chất lượng hàng hóa
Pháp lệnh | Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam
Pháp lệnh | Chống tham nhũng
Pháp lệnh | Cán bộ, công chức
Pháp lệnh | Công an xã | 06/2008/PL-UBTVQH12 2008-11-21
Pháp lệnh | Công nhận và cho thi hành tại Việt Nam bản án, quyết định dân sự của Tòa án nước ngoài
Pháp lệnh | Cơ yếu
Pháp lệnh | Cảnh sát môi trường | 10/2014/UBTVQH13 2014-12-23
Pháp lệnh | Cảnh vệ
Pháp lệnh | Cựu chiến binh | 27/2005/PL-UBTVQH11 2005-10-07
Pháp lệnh | Dân quân tự vệ
Pháp lệnh | Dân số | 06/2003/PL-UBTVQH11 2003-01-09
Pháp lệnh | Dự trữ quốc gia
Pháp lệnh | Bà mẹ Việt Nam anh hùng
Pháp lệnh | Dự bị động viên
Pháp lệnh | Giá
Pháp lệnh | Giám định tư pháp
Pháp lệnh | Giống cây trồng | 15/2004/PL-UBTVQH11
Pháp lệnh | Giống vật nuôi
Pháp lệnh | Hải quan
Pháp lệnh | Hợp nhất văn bản quy phạm pháp luật | 01/2012/UBTVQH13 2012-03-22
Pháp lệnh | Khai thác và bảo vệ công trình thủy lợi
Pháp lệnh | Kiểm sát viên Viện kiểm sát nhân dân
Pháp lệnh | Ký kết và thực hiện thỏa thuận quốc tế | 33/2007/PL-UBTVQH11
Pháp lệnh | Luật sư
Pháp lệnh | Lãnh sự
Pháp lệnh | Lưu trữ quốc gia
Pháp lệnh | Ngoại hối | 28/2005/PL-UBTVQH11 2005-12-13
Pháp lệnh | Người cao tuổi
Pháp lệnh | Người tàn tật
Pháp lệnh | Nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam
Pháp lệnh | Pháp điển hệ thống quy phạm pháp luật | 03/2012/UBTVQH13 2012-04-16
Pháp lệnh | Phí và lệ phí | 38/2001/PL-UBTVQH10
Pháp lệnh | Phòng, chống lụt, bão
Pháp lệnh | Phòng, chống mại dâm | 10/2003/PL-UBTVQH11 2003-03-14
Pháp lệnh | Quy định danh hiệu vinh dự nhà nước "Bà mẹ Việt Nam anh hùng"
Pháp lệnh | Quân nhân chuyên nghiệp
Pháp lệnh | Quản lý ngoại hối
Pháp lệnh | Quản lý thị trường | 11/2016/UBTVQH13 2016-03-08
Pháp lệnh | Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | 16/2011/UBTVQH12 2011-06-30
Pháp lệnh | Quảng cáo
Pháp lệnh | Sử dụng năng lượng tiết kiệm và hiệu quả
Pháp lệnh | Thi hành án dân sự
Pháp lệnh | Thuế bổ sung đối với hộ gia đình sử dụng đất nông nghiệp vượt quá hạn mức diện tích | 31-L/CTN 1994-03-15
Pháp lệnh | Thuế tài nguyên
Pháp lệnh | Thú y
Pháp lệnh | Thương phiếu
Pháp lệnh | Thẩm phán và Hội thẩm Tòa án nhân dân
Pháp lệnh | Thể dục, thể thao
Pháp lệnh | Thủ tục bắt giữ tàu bay | 11/2010/UBTVQH12 2010-03-16
Pháp lệnh | Thủ tục bắt giữ tàu biển | 05/2008/UBTVQH12 2008-08-27
Pháp lệnh | Thủ tục giải quyết các vụ án hành chính
Pháp lệnh | Thủ tục xem xét, quyết định việc xử lý hành chính tại Tòa án nhân dân
Pháp lệnh | Thực hiện dân chủ ở xã, phường, thị trấn
Pháp lệnh | Trọng tài thương mại
Pháp lệnh | Tình trạng khẩn cấp
Pháp lệnh | Tín ngưỡng, tôn giáo
Pháp lệnh | Tổ chức điều tra hình sự | 23/2004/PL-UBTVQH11
Pháp lệnh | Tự vệ, dân quân
Pháp lệnh | Vệ sinh an toàn thực phẩm
Pháp lệnh | Xử lý vi phạm hành chính
Pháp lệnh | Án phí, lệ phí Tòa án
Pháp lệnh | Điều tra hình sự
Pháp lệnh | Đo lường
Pháp lệnh | Đê điều
Pháp lệnh | Động viên công nghiệp
Pháp lệnh | Ưu đãi người có công
Pháp lệnh | Ưu đãi người có công với cách mạng | 02/2020/UBTVQH14 2020-12-09
`;

/** Laws, codes and ordinances of Vietnam, past and present. Amending laws are left out: they carry the amended name. */
export const LAWS: readonly Law[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind, name, enactments] = line.split(' | ');
    return {
      kind: kind as DocumentKind,
      name: name ?? '',
      enactments: (enactments ?? '').split('; ').filter(Boolean).map(toEnactment),
    };
  });

function toEnactment(written: string): Enactment {
  const [number, date] = written.split(' ');
  return { number: number ?? '', ...(date !== undefined && isPartialDate(date) ? { date } : {}) };
}

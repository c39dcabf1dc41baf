/**
 * The appendix of Mỹ Hào's report on Decision 571 with figures up to 30/3/2023, as the town returned it: 30 of the 36
 * rows, renumbered, eight results blank, some prose, one bare count. Wording and slips (a stray bracket, the wrong date of
 * the decision, "PHỤC LỤC") are the report's own.
 */

export const APPENDIX_TITLE = [
  'PHỤC LỤC',
  'BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ ĐƯỢC GIAO TẠI QUYẾT ĐỊNH SỐ 571/QĐ-UBND',
  'NGÀY 25/02/2023 CỦA UBND TỈNH HƯNG YÊN TRÊN ĐỊA BÀN THỊ XÃ MỸ HÀO',
];

export const APPENDIX_HEADINGS = [
  'STT',
  'Nhóm/Tên chỉ tiêu',
  'Mục tiêu đến 2025',
  'Mục tiêu đến 2030',
  'Kết quả thực hiện đến 30/3/2023',
];

/** STT, name, target 2025, target 2030, result. Pillar rows have a Roman number and no targets. */
export const APPENDIX_ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ['I', 'Chính quyền số', '', '', ''],
  [
    '1',
    'Cung cấp DVC trực tuyến mức 3, 4)',
    '100% TTHC có đủ điều kiện',
    '100% DVCTT mức độ 4 được cung cấp trên nhiều phương tiện khác nhau',
    'Tổng số thủ thục hành chính được đưa vào phần mềm một cửa điện tử là 261 thủ tục, trong đó tổng số dịch vụ công là 21 dịch vụ; tổng số dịch vụ công trực tuyến một phần là 59 dịch vụ; tổng số dịch vụ công trực tuyến toàn trình là 181 dịch vụ',
  ],
  ['2', 'DVC trực tuyến có phát sinh hồ sơ', '70%', '80%', '32 DVC trực tuyến có phát sinh hồ sơ'],
  ['3', 'DVC trực tuyến có chức năng định danh, xác thực một lần và thanh toán số', '100%', '100%', '100%'],
  [
    '4',
    'Tỷ lệ người dân, doanh nghiệp hài lòng về việc giải quyết TTHC',
    '80%',
    '90%',
    '90% người dân, doanh nghiệp hài lòng về việc giải quyết TTHC theo Quyết định số 41/QĐ-UBND ngày 10/01/2023 của UBND tỉnh Hưng Yên về việc phê duyệt và công bố Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của các sở, ban, ngành và UBND các huyện, thị xã, thành phố năm 2022',
  ],
  ['5', 'Tỷ lệ CQNN tham gia cung cấp dữ liệu mở', '80%', '100%', ''],
  [
    '6',
    'Tỷ lệ văn bản được trao đổi qua môi trường mạng dưới dạng văn bản điện tử (trừ văn bản mật)',
    '100%',
    '100%',
    '100% văn bản điện tử được trao đổi trong nội bộ và với cơ quan bên ngoài của thị xã',
  ],
  [
    '7',
    'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng',
    'Cấp tỉnh: 90%\nCấp huyện: 80%\nCấp xã: 60%',
    'Cấp tỉnh: 100%\nCấp huyện: 90%\nCấp xã: 70%',
    '30% tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng',
  ],
  ['8', 'Tỷ lệ hồ sơ thanh toán qua Kho bạc nhà nước được nộp trực tuyến', '90%', '100%', '100%'],
  ['9', 'Tỷ lệ cơ quan hành chính sử dụng hệ thống thông tin báo cáo', '100%', '100%', '100%'],
  ['10', 'Số hoá kết quả giải quyết thủ tục hành chính còn hiệu lực', '100%', '100%', '40%'],
  ['11', 'Tỷ lệ họp trực tuyến của các cuộc họp có 2 cấp tham gia trở lên', '80%', '90%', '70%'],
  ['12', 'Tỷ lệ chia sẻ CSDL dùng chung, CSDL chuyên ngành và kết nối với CSDL quốc gia', '100%', '100%', '100%'],
  [
    '13',
    'Tỷ lệ hoạt động kiểm tra, giám sát của cơ quan quản lý nhà nước được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý',
    '50%',
    '70%',
    '30%',
  ],
  [
    '14',
    'Số lượng đô thị đạt các tiêu chí cơ bản về đô thị thông minh',
    '',
    '',
    'Năm 2022, UBND thị xã trình HĐND thị xã phê duyệt chủ trương đầu tư xây dựng Trung tâm IOC với tổng kinh phí dự kiến: 23.618.000.000 đồng',
  ],
  ['15', 'Tỷ lệ thiết bị quan trắc sử dụng công nghệ số, bảo đảm thu nhận trực tiếp dữ liệu số', '80%', '100%', ''],
  ['16', 'Tỷ lệ CBCC được bồi dưỡng, tập huấn kỹ năng số', '50%', '100%', '50%'],
  ['17', 'Tỷ lệ CBCC được tập huấn nâng cao nhận thức về an toàn thông tin', '100%', '100%', '100%'],
  ['II', 'Kinh tế số', '', '', ''],
  ['1', 'Tỷ lệ dân số tham gia mua sắm trực tuyến', '55%', '75%', ''],
  ['2', 'Thanh toán không dùng tiền mặt trong thương mại điện tử', '50%', '80%', ''],
  [
    '3',
    'Tỷ lệ đơn vị cung cấp dịch vụ điện, nước, viễn thông, truyền hình trả tiền triển khai thu cước, phí theo hình thức không dùng tiền mặt.',
    '100%',
    '100%',
    '100%',
  ],
  ['4', 'Tỷ lệ dịch vụ vận tải đường bộ triển khai hình thức thu phí không dùng tiền mặt.', '50%', '70%', ''],
  ['5', 'Tỷ lệ đóng góp của kinh tế số vào GRDP của tỉnh', '20%', '30%', ''],
  ['6', 'Tỷ trọng kinh tế số trong từng ngành, lĩnh vực', 'Tối thiểu 10%', '20%', ''],
  ['III', 'Xã hội số', '', '', ''],
  ['1', 'Độ bao phủ của hạ tầng mạng băng rộng cáp', '100% xã, phường', '100%', '100%'],
  ['2', 'Tỷ lệ người sử dụng điện thoại thông minh', '90%', '', '95%'],
  ['3', 'Tỷ lệ dân số có tài khoản thanh toán điện tử', '>50%', '80%', '90%'],
  ['4', 'Tỷ lệ dân số có kỹ năng số cơ bản', '70%', '>80%', '80%'],
  ['5', 'Tỷ lệ hộ gia đình có địa chỉ Vpostcode', '90%', '100%', ''],
  ['6', 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cố định', '80%', '>90%', '91%'],
  [
    '7',
    'Thực hiện kết nối, chia sẻ dự liệu về dân cư với các hệ thống thông tin khác, đảm bảo an toàn thông tin đỗi với cơ sở dữ liệu quốc gia về dân cứ',
    'Theo lộ trình thực hiện của Đề án "Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022-2025, tầm nhìn đến năm 2030" tại Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ',
    '',
    'Đã thực hiện kết nối, chia sẻ dự liệu về dân cư với các hệ thống thông tin khác, đảm bảo an toàn thông tin đỗi với cơ sở dữ liệu quốc gia về dân cứ',
  ],
];

/** Sentences of the report's text that state figures beside the appendix (sections II.1.6, II.2 and IV.4). */
export const REPORT_FIGURES: readonly string[] = [
  'Số doanh nghiệp công nghệ số trên địa bàn là 8/1223 doanh nghiệp.',
  '1223/1223 doanh nghiệp trên địa bàn sử dụng nền tảng số.',
  'Tỷ lệ doanh nghiệp nộp thuế điện tử: 1204/1223 doanh nghiệp, đạt 98%.',
  'Trên địa bàn thị xã có 14 điểm phục vụ của mạng bưu chính công cộng có kết nối internet băng rộng cố định, trong đó (01 điểm trung tâm thị xã và 13 điểm tại xã, phường).',
  'Số lượng giao dịch trên sàn thương mại điện tử trên địa bàn thị xã (Postmart, Voso;...) đạt 2.625 giao dịch.',
  'Toàn thị xã có 14 sản phẩm OCOP (04 sản phẩm 4 sao, 10 sản phẩm 3 sao).',
  'Lắp đặt hệ thống camera giám sát tại 14 điểm ngã tư, ngã năm, trong đó có 11 điểm trên QL5A và 03 điểm là các tuyến đường nội thị.',
];

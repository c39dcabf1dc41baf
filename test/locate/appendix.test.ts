/** The appendix that Mỹ Hào returned in March 2023 (30 of 36 rows, renumbered), as the report prints it. */
import { locate } from '../../lib/core/locate/locate.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { catalogue } from './filled-form.ts';
import { expectWholeSentences } from './messages.ts';

const APPENDIX = `
| PHỤC LỤC | | | | |
| BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ ĐƯỢC GIAO TẠI QUYẾT ĐỊNH SỐ 571/QĐ-UBND | < | < | < | < |
| NGÀY 25/02/2023 CỦA UBND TỈNH HƯNG YÊN TRÊN ĐỊA BÀN THỊ XÃ MỸ HÀO | < | < | < | < |
| STT | Nhóm/Tên chỉ tiêu | Mục tiêu đến⏎2025 | Mục tiêu đến⏎2030 | Kết quả thực hiện đến 30/3/2023 |
| I | Chính quyền số | | | |
| 1 | Cung cấp DVC trực tuyến mức 3, 4) | 100% TTHC có⏎đủ điều kiện | 100% DVCTT⏎mức độ 4 được⏎cung cấp trên⏎nhiều phương tiện⏎khác nhau | Tổng số thủ thục hành chính được đưa vào⏎phần mềm một cửa điện tử là 261 thủ tục,⏎trong đó tổng số dịch vụ công là 21 dịch⏎vụ; tổng số dịch vụ công trực tuyến một⏎phần là 59 dịch vụ; tổng số dịch vụ công⏎trực tuyến toàn trình là 181 dịch vụ |
| 2 | DVC trực tuyến có phát sinh hồ sơ | 70% | 80% | 32 DVC trực tuyến có phát sinh hồ sơ |
| 3 | DVC trực tuyến có chức năng định danh, xác⏎thực một lần và thanh toán số | 100% | 100% | 100% |
| 4 | Tỷ lệ người dân, doanh nghiệp hài lòng về⏎việc giải quyết TTHC | 80% | 90% | 90% người dân, doanh nghiệp hài lòng về⏎việc giải quyết TTHC theo Quyết định số⏎41/QĐ-UBND ngày 10/01/2023 của⏎UBND tỉnh Hưng Yên về việc phê duyệt⏎và công bố Chỉ số hài lòng của người dân,⏎tổ chức đối với sự phục vụ của các sở, ban,⏎ngành và UBND các huyện, thị xã, thành⏎phố năm 2022 |
| 5 | Tỷ lệ CQNN tham gia cung cấp dữ liệu mở | 80% | 100% | |
| 6 | Tỷ lệ văn bản được trao đổi qua môi trường⏎mạng dưới dạng văn bản điện tử (trừ văn bản⏎mật) | 100% | 100% | 100% văn bản điện tử được trao đổi trong⏎nội bộ và với cơ quan bên ngoài của thị xã |
| 7 | Tỷ lệ hồ sơ công việc được xử lý trên môi⏎trường mạng | Cấp tỉnh: 90%⏎Cấp huyện: 80%⏎Cấp xã: 60% | Cấp tỉnh: 100%⏎Cấp huyện: 90%⏎Cấp xã: 70% | 30% tỷ lệ hồ sơ công việc được xử lý trên⏎môi trường mạng |
| 8 | Tỷ lệ hồ sơ thanh toán qua Kho bạc nhà nước⏎được nộp trực tuyến | 90% | 100% | 100% |
| 9 | Tỷ lệ cơ quan hành chính sử dụng hệ thống⏎thông tin báo cáo | 100% | 100% | 100% |
| 10 | Số hoá kết quả giải quyết thủ tục hành chính⏎còn hiệu lực | 100% | 100% | 40% |
| 11 | Tỷ lệ họp trực tuyến của các cuộc họp có 2⏎cấp tham gia trở lên | 80% | 90% | 70% |
| 12 | Tỷ lệ chia sẻ CSDL dùng chung, CSDL⏎chuyên ngành và kết nối với CSDL quốc gia | 100% | 100% | 100% |
| 13 | Tỷ lệ hoạt động kiểm tra, giám sát của cơ⏎quan quản lý nhà nước được thực hiện thông⏎qua môi trường số và hệ thống thông tin của⏎cơ quan quản lý | 50% | 70% | 30% |
| 14 | Số lượng đô thị đạt các tiêu chí cơ bản về đô⏎thị thông minh | | | Năm 2022, UBND thị xã trình HĐND thị⏎xã phê duyệt chủ trương đầu tư xây dựng⏎Trung tâm IOC với tổng kinh phí dự kiến:⏎23.618.000.000 đồng |
| 15 | Tỷ lệ thiết bị quan trắc sử dụng công nghệ số,⏎bảo đảm thu nhận trực tiếp dữ liệu số | 80% | 100% | |
| 16 | Tỷ lệ CBCC được bồi dưỡng, tập huấn kỹ⏎năng số | 50% | 100% | 50% |
| 17 | Tỷ lệ CBCC được tập huấn nâng cao nhận⏎thức về an toàn thông tin | 100% | 100% | 100% |
| II | Kinh tế số | | | |
| 1 | Tỷ lệ dân số tham gia mua sắm trực tuyến | 55% | 75% | |
| 2 | Thanh toán không dùng tiền mặt trong thương⏎mại điện tử | 50% | 80% | |
| 3 | Tỷ lệ đơn vị cung cấp dịch vụ điện, nước, viễn⏎thông, truyền hình trả tiền triển khai thu cước,⏎phí theo hình thức không dùng tiền mặt. | 100% | 100% | 100% |
| 4 | Tỷ lệ dịch vụ vận tải đường bộ triển khai hình⏎thức thu phí không dùng tiền mặt. | 50% | 70% | |
| 5 | Tỷ lệ đóng góp của kinh tế số vào GRDP của⏎tỉnh | 20% | 30% | |
| 6 | Tỷ trọng kinh tế số trong từng ngành, lĩnh vực | Tối thiểu 10% | 20% | |
| III | Xã hội số | | | |
| 1 | Độ bao phủ của hạ tầng mạng băng rộng cáp | 100% xã, phường | 100% | 100% |
| 2 | Tỷ lệ người sử dụng điện thoại thông minh | 90% | | 95% |
| 3 | Tỷ lệ dân số có tài khoản thanh toán điện tử | >50% | 80% | 90% |
| 4 | Tỷ lệ dân số có kỹ năng số cơ bản | 70% | >80% | 80% |
| 5 | Tỷ lệ hộ gia đình có địa chỉ Vpostcode | 90% | 100% | |
| 6 | Tỷ lệ hộ gia đình có kết nối Internet băng⏎rộng cố định | 80% | >90% | 91% |
| 7 | Thực hiện kết nối, chia sẻ dự liệu về dân cư⏎với các hệ thống thông tin khác, đảm bảo an⏎toàn thông tin đỗi với cơ sở dữ liệu quốc gia⏎về dân cứ | Theo lộ trình thực hiện của Đề án⏎"Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử" | < | Đã thực hiện kết nối, chia sẻ dự liệu về dân⏎cư với các hệ thống thông tin khác, đảm⏎bảo an toàn thông tin đỗi với cơ sở dữ liệu⏎quốc gia về dân cư |`;

const submission = locate(bookOfTables({ 'Phụ lục': APPENDIX }), {
  file: 'phu-luc.xlsx',
  sha256: '',
  catalogues: [catalogue],
});

test('each of the 30 rows is its indicator, whatever number stands before it', () => {
  const told = submission.observations.map(({ indicator, state, numerator, stated, text, at }) => {
    const figure = stated
      ? `${stated.value}%`
      : numerator
        ? `${numerator.value} (count)`
        : text === ''
          ? state
          : 'words';
    return `${at.address} ${indicator} ${figure}`;
  });
  expect(told).toEqual([
    'E6 I.1 words',
    'E7 I.2 32 (count)',
    'E8 I.3 100%',
    'E9 I.4 90%',
    'E10 I.5 blank',
    'E11 I.6 100%',
    'E12 I.7 30%',
    'E13 I.8 100%',
    'E14 I.9 100%',
    'E15 I.10 40%',
    'E16 I.11 70%',
    'E17 I.12 100%',
    'E18 I.13 30%',
    'E19 I.14 words',
    'E20 I.15 blank',
    'E21 I.17 50%',
    'E22 I.18 100%',
    'E24 II.1 blank',
    'E25 II.2 blank',
    'E26 II.6 100%',
    'E27 II.7 blank',
    'E28 II.8 blank',
    'E29 II.9 blank',
    'E31 III.1 100%',
    'E32 III.2 95%',
    'E33 III.3 90%',
    'E34 III.4 80%',
    'E35 III.5 blank',
    'E36 III.6 91%',
    'E37 III.7 words',
  ]);
});

test('the six indicators that were left out are not laid on other rows', () => {
  const found = new Set(submission.observations.map((one) => one.indicator));
  const absent = catalogue.indicators.map((one) => one.id).filter((id) => !found.has(id));
  expect(absent).toEqual(['I.16', 'II.3', 'II.4', 'II.5', 'II.10', 'II.11']);
});

test('the satisfaction figure rests on the decision its cell cites', () => {
  const one = submission.observations.find((each) => each.indicator === 'I.4');
  expect(one?.evidence).toMatchObject({ number: '41/QĐ-UBND', date: '2023-01-10' });
});

test('unit and period come from the printed words; the day of the decision is not the period', () => {
  expect([submission.unit, submission.period, submission.template]).toEqual(['328', '2023-03-30', null]);
});

test('what was taken on weaker marks is said, and nothing else', () => {
  expect(submission.findings.map((one) => `${one.rule} ${one.range}`).sort()).toEqual([
    'locate.by-name B4',
    'locate.name-shortened B6',
    'period.from-title E4',
    'text.figures-in-prose E19',
    'text.figures-in-prose E6',
    'unit.from-title A3',
  ]);
  expectWholeSentences(submission.findings);
});

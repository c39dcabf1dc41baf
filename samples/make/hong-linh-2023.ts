/** Hồng Lĩnh (Hà Tĩnh) after four months of 2023: figures of the town's report, two of them truncated instead of rounded. */
import type { Answers } from '../../lib/core/layout/answers.ts';

const REPORT = 'Báo cáo kết quả chuyển đổi số trên địa bàn thị xã Hồng Lĩnh';
const stated = (value: string) => ({ stated: value, evidence: REPORT });
const ratio = (numerator: number, denominator: number, value?: number) => ({
  numerator,
  denominator,
  ...(value === undefined ? {} : { stated: value }),
  evidence: REPORT,
});

export const HONG_LINH_2023: Answers = {
  sentOn: '2023-05-04',
  indicators: {
    'HL.1.1': ratio(6, 6),
    'HL.2.1': ratio(6, 6),
    'HL.4.1': ratio(509, 586, 86.8),
    'HL.4.2': stated('hơn 70%'),
    'HL.5.1': ratio(112, 112, 100),
    'HL.5.2': ratio(160, 183, 87),
    'HL.5.3': ratio(556, 580),
    'HL.6.1': { stated: 2, evidence: REPORT },
    'HL.7.4': stated('trên 85%'),
    'HL.7.6': ratio(398, 454, 87.6),
    'HL.9.1': stated('khoảng 51,6%'),
    'HL.9.2': ratio(52, 52),
    'HL.9.3': stated('trên 72%'),
  },
  narrative: {
    results: [
      'Tổng số hồ sơ tiếp nhận của UBND thị xã 990 hồ sơ, trong đó số hồ sơ nộp trực tuyến là 509 hồ sơ; tỷ lệ trực tuyến/tổng hồ sơ theo Quyết định 468 của Thủ tướng Chính phủ đạt 509/586, đạt tỷ lệ 86,8%; số hồ sơ trực tuyến toàn trình là 398/454 hồ sơ, đạt tỷ lệ 87,6%.',
      'Toàn ngành Giáo dục - Đào tạo có 420 máy tính kết nối internet (trong đó có 340 máy phục vụ công tác dạy và học, 80 máy tính phục vụ công tác quản lý).',
      'Thị xã hiện có 495 doanh nghiệp, chi nhánh, văn phòng đại diện, địa điểm kinh doanh (trong đó: 370 doanh nghiệp, 38 chi nhánh, 12 văn phòng đại diện và 75 địa điểm kinh doanh).',
      'Toàn ngành Y tế có tổng cộng 183 cán bộ, y, bác sỹ, trong đó có 160/183 (chiếm tỷ lệ 87%) cán bộ, y bác sỹ sử dụng thành thạo máy tính.',
    ],
    limits: [
      'Cán bộ phụ trách CNTT ở cơ sở còn yếu về trình độ chuyên môn.',
      'Việc tuyên truyền sử dụng dịch vụ công trực tuyến và thanh toán trực tuyến hiệu quả còn thấp.',
    ],
    difficulties: [
      'Do kinh phí hạn hẹp nên việc số hóa hồ sơ, tài liệu lưu trữ từ năm 2020 trở về trước chưa thực hiện được.',
    ],
  },
  documents: [
    {
      type: 'Kế hoạch',
      documentNumber: '166/KH-UBND',
      documentDate: '30/12/2023',
      subject: 'Chuyển đổi số và đảm bảo an toàn thông tin trên địa bàn thị xã năm 2023',
    },
    {
      type: 'Công văn',
      documentNumber: '259/UBND-VH',
      documentDate: '27/02/2023',
      subject: 'Tăng cường tuyên truyền sử dụng dịch vụ công trực tuyến và bưu chính công ích',
    },
    {
      type: 'Quyết định',
      documentNumber: '428/QĐ-UBND',
      documentDate: '28/02/2023',
      subject: 'Kiện toàn Ban chỉ đạo Chuyển đổi số thị xã Hồng Lĩnh',
    },
  ],
};

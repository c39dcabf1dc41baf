/** Mỹ Hào at the end of November 2023, and its four pilot communes: figures of the town's report, its wrong 7.47% included. */
import type { Answers } from '../../lib/core/layout/answers.ts';

const REPORT = 'Báo cáo kết quả chuyển đổi số phục vụ Phiên họp tổng kết năm 2023';

export const MY_HAO_2023: Answers = {
  sentOn: '2023-11-30',
  indicators: {
    'I.6': { stated: 100, evidence: REPORT, evidenceDate: '30/11/2023' },
    'I.10': {
      numerator: 1089,
      denominator: 1319,
      stated: 82.6,
      evidence: REPORT,
      evidenceDate: '30/11/2023',
      note: 'Mẫu số là hồ sơ đã giải quyết trong năm; tháng 3/2023 tính trên kết quả còn hiệu lực.',
    },
    'III.1': { numerator: 13, denominator: 13, stated: 100, evidence: REPORT, evidenceDate: '30/11/2023' },
    'III.2': {
      stated: 93,
      evidence: REPORT,
      evidenceDate: '30/11/2023',
      note: 'Tính trên dân số; tháng 3/2023 tính trên người trưởng thành (95%).',
    },
    'III.6': {
      stated: 95,
      evidence: REPORT,
      evidenceDate: '30/11/2023',
      note: 'Hộ được phủ mạng cáp quang, chưa phải hộ có kết nối.',
    },
  },
  narrative: {
    results: [
      'Tổng số thủ tục hành chính được đưa vào phần mềm một cửa điện tử là 226 thủ tục, trong đó tổng số dịch vụ công là 20 dịch vụ; tổng số dịch vụ công trực tuyến một phần là 76 dịch vụ; tổng số dịch vụ công trực tuyến toàn trình là 130 dịch vụ.',
      'Tổng số văn bản ký số của lãnh đạo/tổng số văn bản ký số của cơ quan: 4.223/8.411, đạt 7.47%.',
      'Bộ phận Một cửa thị xã đã tiếp nhận: 1.763 hồ sơ (trong đó: Số hồ sơ tiếp nhận trực tuyến: 1.704 hồ sơ; số hồ sơ tiếp nhận trực tiếp: 59 hồ sơ).',
      'Thực hiện số hoá đầy đủ thành phần hồ sơ: 1.402 hồ sơ/1.729 tổng số hồ sơ tiếp nhận (đạt 81,1%); số hóa kết quả giải quyết TTHC: 1.089 kết quả/1.319 tổng số hồ sơ đã giải quyết (đạt 82,6%).',
      'Thanh toán trực tuyến 158 hồ sơ/606 tổng số hồ sơ tiếp nhận phải thanh toán phí, lệ phí (đạt 26,1%).',
      'Số doanh nghiệp công nghệ số trên địa bàn là 23/1340 doanh nghiệp đạt 1.72%; 1320/1340 doanh nghiệp nộp thuế điện tử, đạt 98.5%.',
    ],
    difficulties: [
      'Hạ tầng công nghệ thông tin của các cơ quan, đơn vị đã xuống cấp, chưa được thay thế kịp thời.',
      'Nguồn kinh phí cho chuyển đổi số còn thấp; một số nhiệm vụ chưa triển khai do chưa bố trí được kinh phí.',
      'Cấp xã chưa có cán bộ chuyên trách về công nghệ thông tin.',
    ],
    proposals: [
      'Thường xuyên mở các lớp tập huấn về công nghệ thông tin cho cán bộ, công chức, đặc biệt là cấp xã.',
      'Có cơ chế đãi ngộ cho cán bộ, công chức chuyên trách và kiêm nhiệm công nghệ thông tin.',
    ],
  },
  documents: [
    {
      type: 'Chỉ thị',
      documentNumber: '34-CT/ThU',
      documentDate: '06/6/2023',
      subject: 'Tăng cường lãnh đạo triển khai Đề án 06 trên địa bàn thị xã',
    },
    {
      type: 'Kế hoạch',
      documentNumber: '32/KH-UBND',
      documentDate: '03/02/2023',
      subject: 'Thí điểm chuyển đổi số đối với 04 xã, phường',
    },
    {
      type: 'Công văn',
      documentNumber: '546/UBND-VHTT',
      documentDate: '24/4/2023',
      subject: 'Nâng cao dịch vụ công trực tuyến',
    },
  ],
};

/** Online settlement, digitised results, online payment, satisfaction: section I.9 of the report, percentages alone. */
export const PILOT_COMMUNES: readonly {
  readonly unit: string;
  readonly settledOnline: string;
  readonly digitised: string;
  readonly paidOnline: string;
  readonly satisfaction: string;
}[] = [
  { unit: '12127', settledOnline: '97.8%', digitised: '57.23%', paidOnline: '78%', satisfaction: '77.92%' },
  { unit: '12133', settledOnline: '89.7%', digitised: '69.97%', paidOnline: '3.5%', satisfaction: '79.17%' },
  { unit: '12139', settledOnline: '82.9%', digitised: '39.4%', paidOnline: '14.3%', satisfaction: '82.71%' },
  { unit: '12103', settledOnline: '75%', digitised: '66.2%', paidOnline: '90.5%', satisfaction: '81.67%' },
];

export function pilotCommuneAnswers(commune: (typeof PILOT_COMMUNES)[number]): Answers {
  return {
    sentOn: '2023-11-30',
    indicators: {
      'I.10': { stated: Number(commune.digitised.replace('%', '')), evidence: `${REPORT} của thị xã, mục I.9` },
    },
    narrative: {
      results: [
        `Tỷ lệ hồ sơ được tiếp nhận, giải quyết trực tuyến: ${commune.settledOnline}.`,
        `Tỷ lệ hồ sơ thanh toán trực tuyến: ${commune.paidOnline}.`,
        `Chỉ số hài lòng về cung ứng dịch vụ hành chính công theo Quyết định số 2350/QĐ-SNV ngày 21/11/2023: ${commune.satisfaction}.`,
      ],
    },
  };
}

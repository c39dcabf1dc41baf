/** How to fill the form in, said from the rules that will judge it. */
import { assignedRows } from '../catalogue/assignment.ts';
import { CODES } from './form.ts';
import type { Issue } from './issue.ts';
import { deadlineWords, officeOf, windowWords } from './period-words.ts';

export function coverSteps(issue: Issue): string[] {
  const { catalogue, unit, period, units } = issue;
  const rows = assignedRows(catalogue, unit);
  const receiver = units.find((each) => each.code === catalogue.policy.reportTo);
  const to = receiver && receiver.code !== unit.code ? ` về ${officeOf(receiver)}` : '';
  const forCommunes = rows.some((row) => row.part === 'xa');
  const steps = [
    'Chỉ điền vào ô nền vàng. Ô nền xám có công thức, các ô khác là nội dung của biểu; trang được khóa không mật khẩu để tránh gõ nhầm.',
    'Chỉ tiêu tỷ lệ: điền tử số và mẫu số, tỷ lệ tự tính. Đã công bố tỷ lệ hoặc không có tử số, mẫu số thì ghi tỷ lệ theo điểm phần trăm (98,5% ghi 98,5, không ghi 0,985); tỷ lệ không kèm tử số, mẫu số không cộng được lên cấp trên.',
    `Ô trống nghĩa là chưa báo cáo, khác với số 0. Chỉ tiêu không áp dụng cho đơn vị ghi ${CODES.notApplicable}; có áp dụng nhưng chưa thu thập được số liệu ghi ${CODES.notCollected}.`,
    forCommunes
      ? 'Chỉ tiêu có hai dòng thì dòng thứ nhất là hồ sơ của cơ quan cấp huyện, dòng “cấp xã” là tổng của các xã, phường, thị trấn; không gộp hai dòng làm một.'
      : '',
    'Minh chứng: ghi tên, số và ngày của văn bản; ngày văn bản không sau ngày gửi báo cáo. Không ghi nội dung mật và thông tin cá nhân.',
    `Số liệu tính ${windowWords(period)}. Gửi${to} ${deadlineWords(period, catalogue.policy)}; gửi sau thời hạn được ghi nhận là trễ kèm số ngày trễ. Ghi ngày gửi vào ô “Ngày gửi báo cáo”.`,
    'Có thể chỉnh độ cao dòng, độ rộng cột; không xóa dòng, cột, không đổi tên trang. Trước khi gửi nên bấm “Kiểm tra” và ghi mã kiểm tra vào trang bìa để đối chiếu bản giấy với tệp.',
  ];
  return steps.filter((step) => step !== '');
}

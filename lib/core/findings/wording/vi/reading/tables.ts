/** Words for what was noticed while tying rows and columns to the form. */
import type { Wordings } from '../../../language.ts';
import { quoted } from '../../fact-text.ts';
import { about, said } from '../rules/phrases.ts';
import { column, perhaps, table } from './terms.ts';

export const tables: Wordings = {
  'locate.by-name': {
    title: 'Nhận ra chỉ tiêu theo tên',
    message: (f) =>
      `Bảng này không có mã của biểu mẫu được phát nên ${said(f, 'rows')} dòng được nhận ra theo tên chỉ tiêu, không theo số thứ tự. Hãy xem lại danh sách chỉ tiêu đã nhận; kỳ sau nên dùng biểu mẫu được phát.`,
  },
  'locate.column-by-heading': {
    title: 'Nhận ra cột theo tiêu đề',
    message: (f) =>
      `Cột “${said(f, 'heading')}” mất mã cột nên được nhận theo tiêu đề là cột ${column(f, 'field')}. Hãy kiểm tra đúng là cột đó.`,
  },
  'locate.column-by-key': {
    title: 'Tiêu đề cột bị sửa',
    message: (f) =>
      `Tiêu đề của cột ${column(f, 'key')} đã bị sửa hoặc xóa. Mã cột và tên ô vẫn khớp nên số liệu vẫn được lấy; hãy trả lại tiêu đề như biểu mẫu được phát.`,
  },
  'locate.column-contradicted': {
    title: 'Mã cột và tiêu đề trái nhau',
    message: (f) =>
      `Theo mã thì đây là cột ${column(f, 'key')}, nhưng tiêu đề lại ghi “${said(f, 'heading')}”. Không biết số liệu trong cột được điền theo bên nào nên không lấy; hãy sửa tiêu đề cho đúng biểu mẫu và kiểm tra số liệu trong cột.`,
  },
  'locate.column-twice': {
    title: 'Hai cột cùng một loại số liệu',
    message: (f) =>
      `Có nhiều cột cùng là ${column(f, 'field')} (${quoted(f, 'headings')}) nên không lấy cột nào. Hãy giữ lại một cột, cột còn lại xóa hoặc đặt tiêu đề khác.`,
  },
  'locate.column-unconfirmed': {
    title: 'Không chắc là cột nào',
    message: (f) =>
      `Cột có mã ${column(f, 'key')} nhưng tiêu đề không còn nhận ra được, nên số liệu trong cột không được lấy. Hãy ghi lại tiêu đề như biểu mẫu được phát.`,
  },
  'locate.hidden-sheet': {
    title: 'Số liệu nằm ở trang tính ẩn',
    message: (f) =>
      `Trang tính này đang ẩn nhưng có ${said(f, 'rows')} dòng chỉ tiêu và vẫn được đọc. Nếu là bản cũ thì hãy xóa; nếu là số liệu báo cáo thì bỏ ẩn để người ký nhìn thấy.`,
  },
  'locate.key-missing': {
    title: 'Dòng mất mã',
    message: (f) =>
      `Dòng “${said(f, 'name')}” không còn mã ở cột ẩn và được nhận theo tên là ${said(f, 'key')}. Hãy kiểm tra đúng dòng.`,
  },
  'locate.key-moved': {
    title: 'Mã dòng không khớp tên',
    message: (f) =>
      `Mã của dòng là ${said(f, 'key')} nhưng tên là của ${said(f, 'belongsTo')} (“${said(f, 'name')}”); thường do sắp xếp mà không chọn cột mã. Số liệu được lấy theo tên; hãy kiểm tra số liệu của dòng này đúng là của chỉ tiêu ${said(f, 'belongsTo')}.`,
  },
  'locate.name-changed': {
    title: 'Tên dòng khác biểu mẫu đôi chút',
    message: (f) =>
      `Tên dòng ${said(f, 'key')} ghi là “${said(f, 'printed')}”, biểu mẫu là “${said(f, 'name')}”. Số liệu vẫn được lấy vì mã khớp.`,
  },
  'locate.name-lost': {
    title: 'Tên dòng bị sửa khác hẳn',
    message: (f) =>
      `Dòng có mã ${said(f, 'key')} nhưng tên ghi “${said(f, 'printed')}” thay cho “${said(f, 'name')}”. Mã và tên ô vẫn khớp nên số liệu được lấy; hãy trả lại tên và kiểm tra số liệu đúng là của chỉ tiêu này.`,
  },
  'locate.name-shortened': {
    title: 'Tên chỉ tiêu viết khác, đã nhận ra',
    message: (f) =>
      `“${said(f, 'printed')}” được hiểu là ${said(f, 'key')} “${said(f, 'name')}”, vì không có chỉ tiêu nào khác gần với tên này. Hãy xác nhận hoặc ghi đúng tên chỉ tiêu.`,
  },
  'locate.no-key-column': {
    title: 'Cột mã đã bị xóa',
    message: (f) =>
      `Cột mã (cột ẩn) của ${table(f)} đã bị xóa; các dòng được nhận theo tên. Hãy kiểm tra tên các dòng chưa bị sửa; kỳ sau giữ nguyên cột này.`,
  },
  'locate.no-key-row': {
    title: 'Dòng mã đã bị xóa',
    message: (f) =>
      `Dòng mã (dòng ẩn) của ${table(f)} đã bị xóa; các cột được nhận theo tiêu đề. Hãy kiểm tra tiêu đề các cột chưa bị sửa; kỳ sau giữ nguyên dòng này.`,
  },
  'locate.other-table': {
    title: 'Còn bảng chỉ tiêu khác chưa đọc',
    message: (f) =>
      `Trang tính này cũng có ${said(f, 'rows')} dòng chỉ tiêu có số liệu, nhưng không được lấy vì số liệu được đọc ở trang tính ${said(f, 'read')}, theo biểu mẫu được phát. Hãy chép số liệu vào biểu mẫu, hoặc xóa trang tính này nếu là bản nháp.`,
  },
  'locate.row-deleted': {
    title: 'Một dòng của biểu mẫu đã bị xóa',
    message: (f) =>
      `Dòng ${said(f, 'key')} “${said(f, 'name')}” có trong biểu mẫu được phát nhưng đã bị xóa. Nếu không có số liệu thì để dòng lại và ghi C, không áp dụng thì ghi K; hãy chép lại dòng từ biểu mẫu.`,
  },
  'locate.row-nameless': {
    title: 'Có số liệu ở dòng không tên',
    message: (f) =>
      `Dòng ${said(f, 'row')} có số liệu nhưng không có tên chỉ tiêu, nên không được lấy. Hãy ghi tên chỉ tiêu, hoặc xóa nếu là ghi nháp.`,
  },
  'locate.row-repeated': {
    title: 'Một chỉ tiêu có hai dòng giống nhau',
    message: (f) =>
      `${about(f)}có ở nhiều dòng (${said(f, 'cells')}) với cùng số liệu hoặc dòng kia để trống; chỉ tính một lần. Hãy xóa dòng thừa.`,
  },
  'locate.row-twice': {
    title: 'Một chỉ tiêu có hai số liệu khác nhau',
    message: (f) =>
      `${about(f)}có ở nhiều dòng (${said(f, 'cells')}) với số liệu khác nhau: ${quoted(f, 'values')}. Không biết lấy dòng nào nên không lấy dòng nào; hãy giữ một dòng.`,
  },
  'locate.row-unconfirmed': {
    title: 'Không chắc dòng là của chỉ tiêu nào',
    message: (f) =>
      `Mã dòng là ${said(f, 'key')} (“${said(f, 'name')}”) nhưng tên ghi “${said(f, 'printed')}”, không có dấu hiệu nào khác để chắc chắn, nên số liệu không được lấy. Hãy ghi lại tên chỉ tiêu như biểu mẫu.`,
  },
  'locate.row-unknown': {
    title: 'Dòng không thuộc danh mục',
    message: (f) =>
      `“${said(f, 'printed')}” không phải tên chỉ tiêu, nhiệm vụ nào trong danh mục nên số liệu của dòng không được tổng hợp.${perhaps(f)} Nếu đúng, hãy ghi theo tên chính thức; nếu là nội dung thêm, hãy chuyển sang phần thuyết minh.`,
  },
  'locate.rows-unknown': {
    title: 'Nhiều dòng không thuộc danh mục',
    message: (f) =>
      `Ngoài các dòng đã nêu, ${table(f)} còn ${said(f, 'rows')} dòng khác không thuộc danh mục và không được tổng hợp. Hãy kiểm tra có đúng biểu mẫu không.`,
  },
  'locate.task-twice': {
    title: 'Một nhiệm vụ có hai dòng khác nhau',
    message: (f) =>
      `Nhiệm vụ số ${said(f, 'task')} có ở nhiều dòng (${said(f, 'cells')}) với nội dung khác nhau; dòng đầu được lấy. Hãy giữ một dòng.`,
  },
};

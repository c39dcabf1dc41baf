/** Words for what was noticed while tying rows and columns to the form. */
import type { Wordings } from '../../language.ts';
import { about, said } from '../rules/phrases.ts';
import { column, perhaps, quoted, table } from './terms.ts';

export const tables: Wordings = {
  'locate.by-name': {
    title: { vi: 'Nhận ra chỉ tiêu theo tên', en: 'Indicators recognised by name' },
    vi: (f) =>
      `Bảng này không có mã của biểu mẫu được phát nên ${said(f, 'rows')} dòng được nhận ra theo tên chỉ tiêu, không theo số thứ tự. Hãy xem lại danh sách chỉ tiêu đã nhận; kỳ sau nên dùng biểu mẫu được phát.`,
    en: (f) =>
      `This table has no keys of the issued form, so ${said(f, 'rows')} rows were recognised by indicator name, never by row number. Look through the list; use the issued form next time.`,
  },
  'locate.column-by-heading': {
    title: { vi: 'Nhận ra cột theo tiêu đề', en: 'Column recognised by its heading' },
    vi: (f) =>
      `Cột “${said(f, 'heading')}” mất mã cột nên được nhận theo tiêu đề là cột ${column(f, 'field', 'vi')}. Hãy kiểm tra đúng là cột đó.`,
    en: (f) =>
      `The column “${said(f, 'heading')}” has lost its key and was taken, by its heading, as the ${column(f, 'field', 'en')}. Check that it is.`,
  },
  'locate.column-by-key': {
    title: { vi: 'Tiêu đề cột bị sửa', en: 'Column heading changed' },
    vi: (f) =>
      `Tiêu đề của cột ${column(f, 'key', 'vi')} đã bị sửa hoặc xóa. Mã cột và tên ô vẫn khớp nên số liệu vẫn được lấy; hãy trả lại tiêu đề như biểu mẫu được phát.`,
    en: (f) =>
      `The heading of the ${column(f, 'key', 'en')} column was changed or removed. Its key and cell names still agree, so the figures were taken; restore the heading of the issued form.`,
  },
  'locate.column-contradicted': {
    title: { vi: 'Mã cột và tiêu đề trái nhau', en: 'Column key and heading contradict each other' },
    vi: (f) =>
      `Theo mã thì đây là cột ${column(f, 'key', 'vi')}, nhưng tiêu đề lại ghi “${said(f, 'heading')}”. Không biết số liệu trong cột được điền theo bên nào nên không lấy; hãy sửa tiêu đề cho đúng biểu mẫu và kiểm tra số liệu trong cột.`,
    en: (f) =>
      `By its key this is the ${column(f, 'key', 'en')} column, but its heading reads “${said(f, 'heading')}”. Nobody can say which the figures follow, so none was taken; correct the heading and check the figures under it.`,
  },
  'locate.column-twice': {
    title: { vi: 'Hai cột cùng một loại số liệu', en: 'Two columns for one kind of figure' },
    vi: (f) =>
      `Có nhiều cột cùng là ${column(f, 'field', 'vi')} (${quoted(f, 'headings')}) nên không lấy cột nào. Hãy giữ lại một cột, cột còn lại xóa hoặc đặt tiêu đề khác.`,
    en: (f) =>
      `Several columns claim to be the ${column(f, 'field', 'en')} (${quoted(f, 'headings')}), so none was taken. Keep one; delete or retitle the other.`,
  },
  'locate.column-unconfirmed': {
    title: { vi: 'Không chắc là cột nào', en: 'Column cannot be confirmed' },
    vi: (f) =>
      `Cột có mã ${column(f, 'key', 'vi')} nhưng tiêu đề không còn nhận ra được, nên số liệu trong cột không được lấy. Hãy ghi lại tiêu đề như biểu mẫu được phát.`,
    en: (f) =>
      `The column is keyed as ${column(f, 'key', 'en')} but its heading is no longer recognisable, so its figures were not taken. Restore the heading of the issued form.`,
  },
  'locate.hidden-sheet': {
    title: { vi: 'Số liệu nằm ở trang tính ẩn', en: 'Figures on a hidden sheet' },
    vi: (f) =>
      `Trang tính này đang ẩn nhưng có ${said(f, 'rows')} dòng chỉ tiêu và vẫn được đọc. Nếu là bản cũ thì hãy xóa; nếu là số liệu báo cáo thì bỏ ẩn để người ký nhìn thấy.`,
    en: (f) =>
      `This sheet is hidden but holds ${said(f, 'rows')} indicator rows, which were read. Delete it if it is an old copy; unhide it if it is the report.`,
  },
  'locate.key-missing': {
    title: { vi: 'Dòng mất mã', en: 'Row has lost its key' },
    vi: (f) =>
      `Dòng “${said(f, 'name')}” không còn mã ở cột ẩn và được nhận theo tên là ${said(f, 'key')}. Hãy kiểm tra đúng dòng.`,
    en: (f) =>
      `The row “${said(f, 'name')}” has lost its hidden key and was taken by its name as ${said(f, 'key')}. Check that it is the right row.`,
  },
  'locate.key-moved': {
    title: { vi: 'Mã dòng không khớp tên', en: 'Row key belongs to another row' },
    vi: (f) =>
      `Mã của dòng là ${said(f, 'key')} nhưng tên là của ${said(f, 'belongsTo')} (“${said(f, 'name')}”); thường do sắp xếp mà không chọn cột mã. Số liệu được lấy theo tên; hãy kiểm tra số liệu của dòng này đúng là của chỉ tiêu ${said(f, 'belongsTo')}.`,
    en: (f) =>
      `The row's key is ${said(f, 'key')} but its name is that of ${said(f, 'belongsTo')} (“${said(f, 'name')}”), usually because rows were sorted without the key column. The name was followed; check that the figures belong to ${said(f, 'belongsTo')}.`,
  },
  'locate.name-changed': {
    title: { vi: 'Tên dòng khác biểu mẫu đôi chút', en: 'Row name differs a little from the form' },
    vi: (f) =>
      `Tên dòng ${said(f, 'key')} ghi là “${said(f, 'printed')}”, biểu mẫu là “${said(f, 'name')}”. Số liệu vẫn được lấy vì mã khớp.`,
    en: (f) =>
      `Row ${said(f, 'key')} is named “${said(f, 'printed')}”; the form says “${said(f, 'name')}”. The figures were taken, since the key agrees.`,
  },
  'locate.name-lost': {
    title: { vi: 'Tên dòng bị sửa khác hẳn', en: 'Row name changed to something else' },
    vi: (f) =>
      `Dòng có mã ${said(f, 'key')} nhưng tên ghi “${said(f, 'printed')}” thay cho “${said(f, 'name')}”. Mã và tên ô vẫn khớp nên số liệu được lấy; hãy trả lại tên và kiểm tra số liệu đúng là của chỉ tiêu này.`,
    en: (f) =>
      `The row is keyed ${said(f, 'key')} but named “${said(f, 'printed')}” instead of “${said(f, 'name')}”. Key and cell names agree, so its figures were taken; restore the name and check that they belong here.`,
  },
  'locate.name-shortened': {
    title: { vi: 'Tên chỉ tiêu viết khác, đã nhận ra', en: 'Indicator named in other words' },
    vi: (f) =>
      `“${said(f, 'printed')}” được hiểu là ${said(f, 'key')} “${said(f, 'name')}”, vì không có chỉ tiêu nào khác gần với tên này. Hãy xác nhận hoặc ghi đúng tên chỉ tiêu.`,
    en: (f) =>
      `“${said(f, 'printed')}” was taken for ${said(f, 'key')} “${said(f, 'name')}”, as no other indicator comes near. Confirm it or write the official name.`,
  },
  'locate.no-key-column': {
    title: { vi: 'Cột mã đã bị xóa', en: 'Key column deleted' },
    vi: (f) =>
      `Cột mã (cột ẩn) của ${table(f, 'vi')} đã bị xóa; các dòng được nhận theo tên. Hãy kiểm tra tên các dòng chưa bị sửa; kỳ sau giữ nguyên cột này.`,
    en: (f) =>
      `The hidden key column of ${table(f, 'en')} is gone; rows were recognised by name. Check that no name was changed; keep that column next time.`,
  },
  'locate.no-key-row': {
    title: { vi: 'Dòng mã đã bị xóa', en: 'Key row deleted' },
    vi: (f) =>
      `Dòng mã (dòng ẩn) của ${table(f, 'vi')} đã bị xóa; các cột được nhận theo tiêu đề. Hãy kiểm tra tiêu đề các cột chưa bị sửa; kỳ sau giữ nguyên dòng này.`,
    en: (f) =>
      `The hidden key row of ${table(f, 'en')} is gone; columns were recognised by heading. Check that no heading was changed; keep that row next time.`,
  },
  'locate.other-table': {
    title: { vi: 'Còn bảng chỉ tiêu khác chưa đọc', en: 'Another indicator table, not read' },
    vi: (f) =>
      `Trang tính này cũng có ${said(f, 'rows')} dòng chỉ tiêu có số liệu, nhưng không được lấy vì số liệu được đọc ở trang ${said(f, 'read')}, theo biểu mẫu được phát. Hãy chép số liệu vào biểu mẫu, hoặc xóa trang này nếu là bản nháp.`,
    en: (f) =>
      `This sheet also has ${said(f, 'rows')} indicator rows with figures; they were not taken, since the issued form on ${said(f, 'read')} was read. Copy the figures into the form, or delete this sheet if it is a draft.`,
  },
  'locate.row-deleted': {
    title: { vi: 'Một dòng của biểu mẫu đã bị xóa', en: 'A row of the form was deleted' },
    vi: (f) =>
      `Dòng ${said(f, 'key')} “${said(f, 'name')}” có trong biểu mẫu được phát nhưng đã bị xóa. Nếu không có số liệu thì để dòng lại và ghi C, không áp dụng thì ghi K; hãy chép lại dòng từ biểu mẫu.`,
    en: (f) =>
      `Row ${said(f, 'key')} “${said(f, 'name')}” was in the issued form and has been deleted. Restore it; write C when there is no figure yet, K when it does not apply.`,
  },
  'locate.row-nameless': {
    title: { vi: 'Có số liệu ở dòng không tên', en: 'Figures in a row without a name' },
    vi: (f) =>
      `Dòng ${said(f, 'row')} có số liệu nhưng không có tên chỉ tiêu, nên không được lấy. Hãy ghi tên chỉ tiêu, hoặc xóa nếu là ghi nháp.`,
    en: (f) =>
      `Row ${said(f, 'row')} holds figures but no indicator name, so they were not taken. Name the indicator, or delete the row.`,
  },
  'locate.row-repeated': {
    title: { vi: 'Một chỉ tiêu có hai dòng giống nhau', en: 'An indicator on two equal rows' },
    vi: (f) =>
      `${about(f, 'vi')}có ở nhiều dòng (${said(f, 'cells')}) với cùng số liệu hoặc dòng kia để trống; chỉ tính một lần. Hãy xóa dòng thừa.`,
    en: (f) =>
      `${about(f, 'en')}stands on several rows (${said(f, 'cells')}) with the same figures, or blank; it counts once. Delete the extra row.`,
  },
  'locate.row-twice': {
    title: { vi: 'Một chỉ tiêu có hai số liệu khác nhau', en: 'An indicator on two differing rows' },
    vi: (f) =>
      `${about(f, 'vi')}có ở nhiều dòng (${said(f, 'cells')}) với số liệu khác nhau: ${quoted(f, 'values')}. Không biết lấy dòng nào nên không lấy dòng nào; hãy giữ một dòng.`,
    en: (f) =>
      `${about(f, 'en')}stands on several rows (${said(f, 'cells')}) with differing figures: ${quoted(f, 'values')}. Nobody can say which is meant, so none was taken; keep one row.`,
  },
  'locate.row-unconfirmed': {
    title: { vi: 'Không chắc dòng là của chỉ tiêu nào', en: 'Row cannot be confirmed' },
    vi: (f) =>
      `Mã dòng là ${said(f, 'key')} (“${said(f, 'name')}”) nhưng tên ghi “${said(f, 'printed')}”, không có dấu hiệu nào khác để chắc chắn, nên số liệu không được lấy. Hãy ghi lại tên chỉ tiêu như biểu mẫu.`,
    en: (f) =>
      `The key is ${said(f, 'key')} (“${said(f, 'name')}”) but the name reads “${said(f, 'printed')}” and nothing else confirms it, so the figures were not taken. Restore the indicator's name.`,
  },
  'locate.row-unknown': {
    title: { vi: 'Dòng không thuộc danh mục', en: 'Row not in the catalogue' },
    vi: (f) =>
      `“${said(f, 'printed')}” không phải tên chỉ tiêu, nhiệm vụ nào trong danh mục nên số liệu của dòng không được tổng hợp.${perhaps(f, 'vi')} Nếu đúng, hãy ghi theo tên chính thức; nếu là nội dung thêm, hãy chuyển sang phần thuyết minh.`,
    en: (f) =>
      `“${said(f, 'printed')}” is no indicator or task of the catalogue, so the row is not consolidated.${perhaps(f, 'en')} If so, use the official name; if it is extra, move it to the narrative.`,
  },
  'locate.rows-unknown': {
    title: { vi: 'Nhiều dòng không thuộc danh mục', en: 'Many rows not in the catalogue' },
    vi: (f) =>
      `Ngoài các dòng đã nêu, ${table(f, 'vi')} còn ${said(f, 'rows')} dòng khác không thuộc danh mục và không được tổng hợp. Hãy kiểm tra có đúng biểu mẫu không.`,
    en: (f) =>
      `Beside the rows named, ${table(f, 'en')} has ${said(f, 'rows')} more that are not in the catalogue and are not consolidated. Check that it is the right form.`,
  },
  'locate.task-twice': {
    title: { vi: 'Một nhiệm vụ có hai dòng khác nhau', en: 'A task on two differing rows' },
    vi: (f) =>
      `Nhiệm vụ số ${said(f, 'task')} có ở nhiều dòng (${said(f, 'cells')}) với nội dung khác nhau; dòng đầu được lấy. Hãy giữ một dòng.`,
    en: (f) =>
      `Task ${said(f, 'task')} stands on several rows (${said(f, 'cells')}) that differ; the first was taken. Keep one row.`,
  },
};

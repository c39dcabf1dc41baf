/** The page for the administrator: how to put the add-in in front of people, also where there is no internet. */
import type { OfficeFrom } from './build-pane.ts';
import { escaped, FILES } from './manifest-xml.ts';

export function guidePage(base: string, version: string, office: OfficeFrom): string {
  const link = escaped(base);
  const library =
    office === 'self'
      ? 'Thư viện office.js nằm ngay trong thư mục này (office/), máy người dùng không cần ra internet. Microsoft chỉ hỗ trợ bản trên mạng của họ, nên hãy thử trên một máy của mỗi phiên bản Excel trước khi dùng rộng rãi.'
      : 'Thư viện office.js tải từ https://appsforoffice.microsoft.com. Mạng kín không ra được internet thì đóng gói lại với --office self.';
  const libraryEn =
    office === 'self'
      ? 'The library office.js lies in this folder (office/); no internet is needed. Microsoft supports only its own copy online: try one computer of each Excel version first.'
      : 'The library office.js comes from https://appsforoffice.microsoft.com. For a closed network package again with --office self.';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cài đặt ngăn kiểm tra tonghop</title>
<link rel="icon" href="${FILES.icon(32)}">
<link rel="stylesheet" href="huong-dan.css">
</head>
<body>
<h1>Cài đặt ngăn kiểm tra “Tổng hợp chuyển đổi số”</h1>
<p>Phiên bản ${escaped(version)} · địa chỉ <a href="${link}">${link}</a> · <a href="#en">English below</a></p>

<h2>1. Đưa thư mục này lên máy chủ</h2>
<ol>
<li>Chép toàn bộ thư mục lên một máy chủ web tĩnh (IIS, nginx, Apache) sao cho mở được <a href="${link}${FILES.pane}">${link}${FILES.pane}</a>.</li>
<li>Phải là https, chứng thư được máy người dùng tin cậy (chứng thư nội bộ của cơ quan cũng được).</li>
<li>Không gửi tiêu đề <code>X-Frame-Options: DENY</code>: Excel trên web mở ngăn trong một khung. Tệp .json gửi với kiểu <code>application/json</code>, tệp .wasm với kiểu <code>application/wasm</code> (IIS cũ không phát .wasm khi chưa khai báo kiểu; khi đó ngăn vẫn chạy, chỉ phần “kết quả đã lưu” báo chưa kiểm tra).</li>
<li>${library}</li>
</ol>
<p>Mở địa chỉ trên bằng trình duyệt thường: thấy dòng “Ngăn này cần Excel…” là máy chủ đã đúng.</p>

<h2>2. Phát cho người dùng</h2>
<table>
<tr><th>Cách</th><th>Dùng khi</th><th>Làm thế nào</th></tr>
<tr><td>Trung tâm quản trị Microsoft 365</td><td>Cơ quan có Microsoft 365</td><td>Cài đặt → Ứng dụng tích hợp → Tải lên ứng dụng tùy chỉnh → chọn <code>manifest.xml</code>, chọn nhóm người dùng. Chờ đến 24 giờ.</td></tr>
<tr><td>Thư mục chia sẻ</td><td>Excel 2021, LTSC 2021/2024 trong mạng kín (Windows)</td><td>Đặt <code>manifest.xml</code> vào thư mục chia sẻ, ví dụ <code>\\\\may-chu\\tonghop</code>. Trong Excel: Tệp → Tùy chọn → Trung tâm tin cậy → Danh mục phần bổ trợ tin cậy → thêm đường dẫn, đánh dấu “Hiển thị trong menu”. Khởi động lại Excel, Chèn → Phần bổ trợ của tôi → Thư mục chia sẻ.</td></tr>
<tr><td>Danh mục SharePoint</td><td>SharePoint Server tại chỗ</td><td>Tải <code>manifest.xml</code> lên danh mục ứng dụng. Không có nút trên dải lệnh; mở bằng Chèn → Phần bổ trợ của tôi.</td></tr>
<tr><td>Một máy để thử</td><td>Thí điểm</td><td>Excel trên web: Chèn → Phần bổ trợ → Tải lên phần bổ trợ của tôi → <code>manifest.xml</code>.</td></tr>
</table>
<p>Đặt thư mục chia sẻ cho nhiều máy bằng chính sách nhóm, hoặc tệp .reg sau (thay đường dẫn, tạo GUID riêng):</p>
<pre>Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{GUID}]
"Id"="{GUID}"
"Url"="\\\\\\\\may-chu\\\\tonghop"
"Flags"=dword:00000001</pre>

<h2>3. Kiểm tra, nâng cấp, gỡ</h2>
<ul>
<li>Trên thẻ Trang đầu có nút “Kiểm tra báo cáo”. Mở một sổ mẫu, bấm nút, bấm “Kiểm tra”.</li>
<li>Nâng cấp: chép đè thư mục trên máy chủ. Chỉ khi nút hay tên đổi mới phải phát lại <code>manifest.xml</code>.</li>
<li>Gỡ: xóa khỏi trung tâm quản trị hoặc khỏi thư mục chia sẻ. Ngăn không để lại gì trên máy; trong sổ chỉ có giải trình và mã kiểm tra do người dùng tự ghi.</li>
<li>Ngăn không gửi dữ liệu đi đâu, không chạy mã tạo từ văn bản (<code>'wasm-unsafe-eval'</code> chỉ cho phép WebAssembly nằm trong thư mục này, dùng khi người dùng bấm “Kiểm tra kết quả đã lưu”): chính sách nội dung chỉ cho tải từ ${office === 'self' ? 'chính thư mục này' : 'thư mục này và từ địa chỉ của Microsoft nêu trên'}.</li>
<li>Excel 2019 trở về trước: ngăn hiện dòng chỉ sang lệnh <code>tonghop check</code>.</li>
</ul>
<p>Chưa thử trong Excel thật ở mọi phiên bản: hãy chạy bảng kiểm 15 phút kèm theo mã nguồn trên mỗi phiên bản đang dùng trước khi phát.</p>

<div lang="en">
<h1 id="en">Installing the pane “Digital transformation returns”</h1>
<ol>
<li>Copy this folder to any static web server so that <a href="${link}${FILES.pane}">${link}${FILES.pane}</a> opens, over https with a certificate the computers trust. Send no <code>X-Frame-Options: DENY</code>; serve .wasm as <code>application/wasm</code> (without it only the check of stored results reports itself as not done).</li>
<li>${libraryEn}</li>
<li>Hand out <code>manifest.xml</code>: Microsoft 365 admin centre (Settings → Integrated apps → Upload custom apps); or a shared folder as trusted catalogue (Excel 2021, LTSC, Windows: File → Options → Trust Center → Trusted Add-in Catalogs); or a SharePoint app catalogue (no ribbon button there); or, to try it, Excel on the web: Insert → Add-ins → Upload My Add-in.</li>
<li>To upgrade, copy the new folder over the old one; hand the manifest out again only when its button or name has changed.</li>
<li>Nothing leaves the computer. Run the 15-minute checklist in each version of Excel you use before rolling out.</li>
</ol>
</div>
</body>
</html>
`;
}

export const GUIDE_STYLE = `body { color: #1b1b1b; font: 15px/1.5 "Segoe UI", system-ui, "Noto Sans", Arial, sans-serif; margin: 24px auto; max-width: 860px; padding: 0 16px; }
h1 { color: #1f3864; font-size: 22px; }
h2 { font-size: 17px; margin-top: 28px; }
table { border-collapse: collapse; }
th, td { border: 1px solid #c8c8c8; padding: 6px 8px; text-align: left; vertical-align: top; }
th { background: #e3eaf6; }
pre, code { background: #f3f3f3; font-family: Consolas, monospace; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 10px; }
[lang="en"] { border-top: 1px solid #c8c8c8; margin-top: 32px; }
`;

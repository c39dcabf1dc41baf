import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { checkManifest } from '../../manifest/check-manifest.ts';
import { iconPng } from '../../manifest/icon.ts';
import { ICON_SIZES, manifestXml } from '../../manifest/manifest-xml.ts';

const shipped = manifestXml({ base: 'https://so.example.gov.vn/tonghop/', version: '0.1.0' });

test.each(['https://localhost:3000/', 'https://so.example.gov.vn/tonghop/', 'https://x.vn/?a=1&b=2/'])(
  'the manifest made for %s is sound',
  (base) => expect(checkManifest(manifestXml({ base, version: '1.2.3.4' }))).toEqual([]),
);

/** Mistakes that Microsoft's reader lets through; each is one change to the shipped manifest. */
const damages: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ['no Id', /<Id>.*<\/Id>/, '', /Id is missing/],
  ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>tonghop</Id>', /“tonghop” is no GUID/],
  ['a wrong host', '<Host Name="Workbook"/>', '<Host Name="Wrkbook"/>', /the host is “Wrkbook”/],
  [
    'an http address',
    'https://so.example.gov.vn/tonghop/taskpane.html',
    'http://so.example.gov.vn/taskpane.html',
    /not an https address/,
  ],
  [
    'a resource nobody defined',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Pane.Link"/>',
    /“Pane\.Link” is defined nowhere/,
  ],
  [
    'a resource nobody uses',
    '<LearnMoreUrl resid="Guide.Url"/>',
    '<LearnMoreUrl resid="Pane.Url"/>',
    /“Guide\.Url” is used nowhere/,
  ],
  [
    'a label that is too long',
    'DefaultValue="Kiểm tra báo cáo"',
    `DefaultValue="${'x'.repeat(126)}"`,
    /126 characters, at most 125/,
  ],
  ['an id that is too long', /Open\.Tip/g, `Open.${'x'.repeat(40)}`, /at most 32 are allowed/],
  [
    'elements in another order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /Version: stands after ProviderName/,
  ],
  [
    'an icon without its size for a sharp screen',
    /<bt:Image size="80" resid="Icon.80"\/>/g,
    '',
    /80 pixels is missing/,
  ],
  ['no requirements', /<Requirements>[\s\S]*?<\/Requirements>/, '', /Requirements is missing/],
  ['text that is no XML', '</OfficeApp>', '', /not well-formed/],
];

test.each(damages)('a manifest with %s is refused', (_what, from, to, reason) => {
  const damaged = shipped.replace(from, to);
  expect(damaged).not.toBe(shipped);
  expect(checkManifest(damaged).join('\n')).toMatch(reason);
});

test("Microsoft's own reader reads it as it was meant", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-manifest-'));
  const file = path.join(folder, 'manifest.xml');
  writeFileSync(file, shipped);
  const read = await OfficeAddinManifest.readManifestFile(file);
  rmSync(folder, { recursive: true });
  expect(read).toMatchObject({
    id: '6f0c1a52-38b4-4d0e-9c57-0b5a571fe201',
    version: '0.1.0',
    displayName: 'Tổng hợp chuyển đổi số',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'vi-VN',
    defaultSettings: { sourceLocation: 'https://so.example.gov.vn/tonghop/taskpane.html' },
  });
});

test.each(ICON_SIZES)('the icon of %i pixels is a PNG of that size, the same every time', (size) => {
  const png = Buffer.from(iconPng(size));
  expect(png.subarray(1, 4).toString('ascii')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  const at = png.indexOf('IDAT');
  const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  expect(pixels).toHaveLength(size * (size * 4 + 1));
  // The corner is clear, the middle of the edge is painted.
  expect(pixels[4]).toBe(0);
  expect(pixels[Math.floor(size / 2) * (size * 4 + 1) + 4]).toBe(255);
  expect(png.equals(Buffer.from(iconPng(size)))).toBe(true);
});

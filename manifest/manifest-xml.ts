/**
 * The add-in's manifest for one address. XML, not the unified JSON manifest: only XML reaches Excel 2021 and LTSC, a
 * shared-folder catalogue and a SharePoint catalogue, which is what closed networks have.
 */

export interface ManifestInput {
  /** Where the pane's files lie, `https://…/` with the slash. */
  readonly base: string;
  /** `1.2.3.4`; Excel reads the ribbon again when it goes up. */
  readonly version: string;
}

/** One identity for organisations, another for development, so that both can be installed side by side. */
const ID = '6f0c1a52-38b4-4d0e-9c57-0b5a571fe201';
const DEVELOPMENT_ID = '6f0c1a52-38b4-4d0e-9c57-0b5a571fe2de';

const NAME = { vi: 'Tổng hợp chuyển đổi số', en: 'Digital transformation returns' };
const ABOUT = {
  vi: 'Kiểm tra sổ báo cáo chuyển đổi số ngay trong Excel: sai ở đâu, sai gì, sửa thế nào, đạt mục tiêu đến đâu.',
  en: 'Checks a digital-transformation return inside Excel: where it is wrong, how to correct it, how it meets the targets.',
};

/** Texts of the ribbon by resource id: Vietnamese first, English beside it. */
const SHORT: Readonly<Record<string, { vi: string; en: string }>> = {
  'Group.Label': { vi: 'Tổng hợp', en: 'Returns' },
  'Open.Label': { vi: 'Kiểm tra báo cáo', en: 'Check return' },
  'GetStarted.Title': { vi: 'Đã sẵn sàng kiểm tra báo cáo', en: 'Ready to check returns' },
};
const LONG: Readonly<Record<string, { vi: string; en: string }>> = {
  'Open.Tip': {
    vi: 'Mở ngăn kiểm tra: tìm chỗ sai trong sổ đang mở, bấm để đến ô, xem mức đạt mục tiêu 2025 và 2030.',
    en: 'Opens the pane: finds what is wrong in the open workbook, goes to the cell, shows the targets of 2025 and 2030.',
  },
  'GetStarted.Text': {
    vi: 'Bấm “Kiểm tra báo cáo” trên thẻ Trang đầu.',
    en: 'Press “Check return” on the Home tab.',
  },
};

export const ICON_SIZES = [16, 32, 64, 80] as const;

/** Files of the package, relative to the base address. */
export const FILES = {
  pane: 'taskpane.html',
  guide: 'huong-dan.html',
  icon: (size: number) => `icons/icon-${size}.png`,
} as const;

/** True for the addresses of the development server. */
function isLocal(base: string): boolean {
  return /^https:\/\/(localhost|127\.0\.0\.1)(:|\/)/.test(base);
}

export function manifestXml({ base, version }: ManifestInput): string {
  const url = (file: string) => escaped(base + file);
  const image = (size: number) => `<bt:Image id="Icon.${size}" DefaultValue="${url(FILES.icon(size))}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${isLocal(base) ? DEVELOPMENT_ID : ID}</Id>
  <Version>${escaped(version)}</Version>
  <ProviderName>tonghop</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
  <DisplayName DefaultValue="${escaped(NAME.vi)}">
    <Override Locale="en-US" Value="${escaped(NAME.en)}"/>
  </DisplayName>
  <Description DefaultValue="${escaped(ABOUT.vi)}">
    <Override Locale="en-US" Value="${escaped(ABOUT.en)}"/>
  </Description>
  <IconUrl DefaultValue="${url(FILES.icon(32))}"/>
  <HighResolutionIconUrl DefaultValue="${url(FILES.icon(64))}"/>
  <SupportUrl DefaultValue="${url(FILES.guide)}"/>
  <AppDomains>
    <AppDomain>${escaped(new URL(base).origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.7">
      <Set Name="ExcelApi" MinVersion="1.7"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${url(FILES.pane)}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title"/>
            <Description resid="GetStarted.Text"/>
            <LearnMoreUrl resid="Guide.Url"/>
          </GetStarted>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Tonghop.Group">
                <Label resid="Group.Label"/>
                ${icons('                ')}
                <Control xsi:type="Button" id="Tonghop.Open">
                  <Label resid="Open.Label"/>
                  <Supertip>
                    <Title resid="Open.Label"/>
                    <Description resid="Open.Tip"/>
                  </Supertip>
                  ${icons('                  ')}
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Tonghop.Pane</TaskpaneId>
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${[16, 32, 80].map(image).join('\n        ')}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${url(FILES.pane)}"/>
        <bt:Url id="Guide.Url" DefaultValue="${url(FILES.guide)}"/>
      </bt:Urls>
      <bt:ShortStrings>
        ${strings(SHORT)}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${strings(LONG)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

function icons(indent: string): string {
  const images = [16, 32, 80].map((size) => `${indent}  <bt:Image size="${size}" resid="Icon.${size}"/>`);
  return `<Icon>\n${images.join('\n')}\n${indent}</Icon>`;
}

function strings(texts: Readonly<Record<string, { vi: string; en: string }>>): string {
  return Object.entries(texts)
    .map(([id, { vi, en }]) =>
      [
        `<bt:String id="${id}" DefaultValue="${escaped(vi)}">`,
        `          <bt:Override Locale="en-US" Value="${escaped(en)}"/>`,
        '        </bt:String>',
      ].join('\n'),
    )
    .join('\n        ');
}

/** Text as XML has it, in attributes too. */
export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

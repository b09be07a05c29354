import { escapeXml, MAIN, sharedStrings, sheetXml, XML, type Sheet } from './xlsx-sheet.ts';
import { zip } from './zip.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of sheets (Office Open XML, ECMA-376), dated on one day (YYYY-MM-DD): the same sheets make the same bytes.
 * A library for it takes six times the time for sheets of a million cells, and dates its files by the clock.
 */
export function workbook(sheets: readonly Sheet[], { title, day }: { title: string; day: string }): Uint8Array {
  const strings = sharedStrings();
  const parts = sheets.map((sheet, i) => ({
    path: `xl/worksheets/sheet${i + 1}.xml`,
    contents: sheetXml(sheet, strings),
  }));
  return zip(
    [
      { path: '[Content_Types].xml', contents: contentTypes(sheets.length) },
      {
        path: '_rels/.rels',
        contents: relationships([
          [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
          [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      },
      { path: 'docProps/core.xml', contents: coreProperties(title, day) },
      { path: 'xl/workbook.xml', contents: workbookXml(sheets) },
      {
        path: 'xl/_rels/workbook.xml.rels',
        contents: relationships([
          ...sheets.map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
          [`${OFFICE}/styles`, 'styles.xml'],
          [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
        ]),
      },
      { path: 'xl/styles.xml', contents: STYLES },
      { path: 'xl/sharedStrings.xml', contents: stringsXml(strings.all()) },
      ...parts,
    ],
    day,
  );
}

const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;

const contentTypes = (sheets: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  override('/xl/workbook.xml', `${CONTENT}.sheet.main+xml`) +
  override('/xl/styles.xml', `${CONTENT}.styles+xml`) +
  override('/xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`) +
  override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
  Array.from({ length: sheets }, (_, i) =>
    override(`/xl/worksheets/sheet${i + 1}.xml`, `${CONTENT}.worksheet+xml`),
  ).join('') +
  '</Types>';

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const coreProperties = (title: string, day: string): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escapeXml(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`;

const workbookXml = (sheets: readonly Sheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  `<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

const stringsXml = (strings: readonly string[]): string =>
  `${XML}<sst xmlns="${MAIN}" uniqueCount="${strings.length}">${strings
    .map(text => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
    .join('')}</sst>`;

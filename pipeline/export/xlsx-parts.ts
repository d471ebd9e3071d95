// The parts of a workbook as XML (Office Open XML), in the plainest form that spreadsheets read.
import { columnName, escapeText, fitting } from "../core/xlsx-cell.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Styles by number: plain text, heading, whole day, long text that wraps, link. */
export const STYLE = { plain: 0, heading: 1, day: 2, wrapped: 3, link: 4 } as const;

export interface Cell {
  readonly value: string | number | boolean;
  readonly style?: number;
  /** Where a click leads: `'people'!A5`. */
  readonly link?: string;
}

export type Cells = readonly (Cell | undefined)[];

export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** Walked once, while the sheet is written. */
  readonly rows: Iterable<Cells>;
  readonly rowCount: number;
  /** Rows that stay in sight; with a filter on the last of them. */
  readonly frozen: number;
  /** What is shown where a cell of the first row is chosen. */
  readonly notes?: readonly { readonly title: string; readonly text: string }[];
}

/** More links than these a sheet cannot have. */
const MOST_LINKS = 65_000;

function cellXml({ value, style = STYLE.plain }: Cell, at: string): string {
  const styled = style === STYLE.plain ? "" : ` s="${style}"`;
  if (typeof value === "number") return `<c r="${at}"${styled}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}"${styled} t="b"><v>${Number(value)}</v></c>`;
  const inside = escapeText(fitting(value));
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${inside}</t></is></c>`;
}

function* rowsXml(rows: Iterable<Cells>, links: string[]): Generator<string> {
  const columns: string[] = [];
  let row = 0;
  for (const cells of rows) {
    row++;
    let xml = `<row r="${row}">`;
    for (const [index, cell] of cells.entries()) {
      if (!cell) continue;
      columns[index] ??= columnName(index);
      const at = `${columns[index]}${row}`;
      xml += cellXml(cell, at);
      if (cell.link && links.length < MOST_LINKS)
        links.push(`<hyperlink ref="${at}" location="${escapeText(cell.link)}"/>`);
    }
    yield `${xml}</row>`;
  }
}

function notesXml(notes: Sheet["notes"] = []): string {
  if (notes.length === 0) return "";
  const prompts = notes.map(
    ({ title, text }, at) =>
      `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${escapeText(title.slice(0, 32))}" prompt="${escapeText(text.slice(0, 255))}" sqref="${columnName(at)}1"/>`,
  );
  return `<dataValidations count="${notes.length}">${prompts.join("")}</dataValidations>`;
}

/** A sheet piece by piece. */
export function* sheetXml({ rows, rowCount, widths, frozen, notes }: Sheet): Generator<string> {
  const last = `${columnName(Math.max(widths.length - 1, 0))}${Math.max(rowCount, 1)}`;
  const pane =
    frozen > 0
      ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
      : "";
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`;
  yield `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  yield `<cols>${columns.join("")}</cols><sheetData>`;
  const links: string[] = [];
  yield* rowsXml(rows, links);
  yield `</sheetData>${frozen > 0 ? `<autoFilter ref="A${frozen}:${last}"/>` : ""}${notesXml(notes)}`;
  if (links.length > 0) yield `<hyperlinks>${links.join("")}</hyperlinks>`;
  yield "</worksheet>";
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="3"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font><font><u/><sz val="10"/><color rgb="FF0B57A4"/><name val="Arial"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="49" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="2" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** All parts of a workbook with their paths in its package; the sheets are written as they are asked for. */
export function* workbookParts(
  sheets: readonly Sheet[],
): Generator<readonly [path: string, xml: Iterable<string>]> {
  const each = (part: (sheet: Sheet, number: number) => string): string =>
    sheets.map((sheet, at) => part(sheet, at + 1)).join("");
  const filters = each(({ name, frozen, rowCount, widths }, n) =>
    frozen > 0
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${n - 1}" hidden="1">'${name}'!$A$${frozen}:$${columnName(widths.length - 1)}$${Math.max(rowCount, 1)}</definedName>`
      : "",
  );
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  yield [
    "[Content_Types].xml",
    [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/styles.xml", "styles")}${each((_, n) => override(`xl/worksheets/sheet${n}.xml`, "worksheet"))}</Types>`,
    ],
  ];
  yield [
    "_rels/.rels",
    [
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  ];
  yield [
    "xl/workbook.xml",
    [
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name }, n) => `<sheet name="${escapeText(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets>${filters ? `<definedNames>${filters}</definedNames>` : ""}</workbook>`,
    ],
  ];
  yield [
    "xl/_rels/workbook.xml.rels",
    [
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
  ];
  yield ["xl/styles.xml", [STYLES]];
  for (const [at, sheet] of sheets.entries()) yield [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)];
}

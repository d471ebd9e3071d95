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

export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
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

const rowXml = (cells: readonly (Cell | undefined)[], row: number): string =>
  `<row r="${row}">${cells.map((cell, at) => (cell ? cellXml(cell, `${columnName(at)}${row}`) : "")).join("")}</row>`;

function linksXml(rows: Sheet["rows"]): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((cell, at) =>
      cell?.link
        ? [`<hyperlink ref="${columnName(at)}${row + 1}" location="${escapeText(cell.link)}"/>`]
        : [],
    ),
  );
  return links.length > 0 ? `<hyperlinks>${links.slice(0, MOST_LINKS).join("")}</hyperlinks>` : "";
}

function notesXml(notes: Sheet["notes"] = []): string {
  if (notes.length === 0) return "";
  const prompts = notes.map(
    ({ title, text }, at) =>
      `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${escapeText(title.slice(0, 32))}" prompt="${escapeText(text.slice(0, 255))}" sqref="${columnName(at)}1"/>`,
  );
  return `<dataValidations count="${notes.length}">${prompts.join("")}</dataValidations>`;
}

export function sheetXml({ rows, widths, frozen, notes }: Sheet): string {
  const last = `${columnName(Math.max(widths.length - 1, 0))}${Math.max(rows.length, 1)}`;
  const pane =
    frozen > 0
      ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
      : "";
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.map((cells, at) => rowXml(cells, at + 1)).join("")}</sheetData>`,
    frozen > 0 ? `<autoFilter ref="A${frozen}:${last}"/>` : "",
    notesXml(notes),
    linksXml(rows),
    "</worksheet>",
  ].join("");
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="3"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font><font><u/><sz val="10"/><color rgb="FF0B57A4"/><name val="Arial"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="49" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="2" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** All parts of a workbook by their paths in its package. */
export function workbookParts(sheets: readonly Sheet[]): Map<string, string> {
  const each = (part: (sheet: Sheet, number: number) => string): string =>
    sheets.map((sheet, at) => part(sheet, at + 1)).join("");
  const filters = each(({ name, frozen, rows, widths }, n) =>
    frozen > 0
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${n - 1}" hidden="1">'${name}'!$A$${frozen}:$${columnName(widths.length - 1)}$${Math.max(rows.length, 1)}</definedName>`
      : "",
  );
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  return new Map([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/styles.xml", "styles")}${each((_, n) => override(`xl/worksheets/sheet${n}.xml`, "worksheet"))}</Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name }, n) => `<sheet name="${escapeText(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets>${filters ? `<definedNames>${filters}</definedNames>` : ""}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", STYLES],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const),
  ]);
}

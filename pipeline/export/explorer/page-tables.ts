// Every table on the front page: what a row is, its first rows, and each column explained.
import { plainNumber } from "../../core/numbers.ts";
import type { Published } from "../../flow.ts";
import { type Kind, kinds } from "../../model/kinds.ts";
import type { Field, RecordType } from "../../model/record-type.ts";
import { allTypes } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import { firstOf, rowsOf } from "../rows.ts";
import { grouped, type Html, html } from "./html.ts";

const SHOWN = 5;
/** Longest text of a cell that is shown whole. */
const LONGEST = 80;

/** A cell as people read it; the end of a long one is left out. */
function shown(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "number" ? plainNumber(value) : [value].flat().join(" | ");
  const points = [...text];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join("")}…` : text;
}

const NUMBER = html` class="number"`;
const isNumber = ({ rdf }: Kind): boolean => /#(?:integer|decimal)$/.test(rdf);

const rowOf = (type: RecordType, row: Row): Html => html`<tr>${Object.entries(type.fields).map(
  ([name, { kind }]) => html`<td${isNumber(kinds[kind]) && NUMBER}>${shown(row[name])}</td>`,
)}</tr>
`;

function holds({ kind, codes, refersTo }: Field): string {
  if (codes) return `one of ${codes.values.join(", ")}`;
  const into = refersTo ? ` of ${refersTo.join(", ")}` : "";
  return `${kinds[kind].says}${into}`;
}

const columns = (type: RecordType): Html => html`<table>
<caption class="hidden">Columns of ${type.table}</caption>
<thead><tr><th scope="col">Column</th><th scope="col">What it holds</th><th scope="col">Form</th></tr></thead>
<tbody>
${Object.entries(type.fields).map(
  ([
    name,
    field,
  ]) => html`<tr><th scope="row"><code>${name}</code></th><td>${field.description}</td><td>${holds(field)}${!field.required && " (may be empty)"}</td></tr>
`,
)}</tbody>
</table>`;

function section(dataset: Published, type: RecordType): Html {
  const rows = rowsOf(dataset, type.table);
  const id = `table-${type.table}`;
  const head = Object.entries(type.fields).map(
    ([name, { title }]) => html`<th scope="col" title="${title}">${name}</th>`,
  );
  const first = firstOf(rows, SHOWN);
  return html`<details class="table" id="${id}">
<summary><span class="name">${type.title}</span> <span class="count">${grouped(rows.length)}</span> <span class="what">${type.description}</span></summary>
<p class="links"><a href="csv/${type.table}.csv">csv/${type.table}.csv</a> · <a href="parquet/${type.table}.parquet">Parquet</a> · <a href="schemas/${type.table}.schema.json">JSON Schema</a><span data-browse="${type.table}"></span></p>
${
  rows.length === 0
    ? html`<p>No rows.</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="First rows of ${type.table}"><table class="rows">
<caption>${rows.length > SHOWN ? `The first ${SHOWN} of ${grouped(rows.length)} rows` : `All ${rows.length} rows`}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${first.map((row) => rowOf(type, row))}</tbody>
</table></div>`
}
<div class="scroll" tabindex="0" role="region" aria-label="Columns of ${type.table}">${columns(type)}</div>
</details>
`;
}

/** All tables, each to be opened. */
export const tables = (dataset: Published): Html => html`<section id="tables" aria-labelledby="tables-title">
<h2 id="tables-title">Tables</h2>
<p class="lead">One table a record type; ids in one table are referred to from others. Open one for its first rows and its columns explained.</p>
${allTypes.map((type) => section(dataset, type))}</section>`;

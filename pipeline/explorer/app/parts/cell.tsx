// A cell of a list: references and names lead to their record, codes and countries read well, empty ones stay empty.
import { kinds } from "../../../model/kinds.ts";
import type { TableName } from "../../../model/records.ts";
import { readableDate, readableNumber } from "../data/readable.ts";
import { columnsOf, fieldOf, isReference, type ShortRow } from "../data/records.ts";
import { nameColumn } from "../data/selection.ts";
import { hashOf } from "../route.ts";
import { countryName, RecordLink } from "./common.tsx";

/** The column with the id that a display name stands for: `place` of `placeName`. */
const idColumn = (name: string): string => name.replace(/Name$/, "");

export function Cell({ table, cells, column }: { table: TableName; cells: ShortRow; column: number }) {
  const name = columnsOf(table)[column] ?? "";
  const value = cells[column];
  if (value === null || value === undefined)
    return name === nameColumn(table) ? <Name cells={cells} text={String(cells[0])} /> : null;
  const kind = fieldOf(table, name)?.kind ?? "text";
  const text = typeof value === "number" ? readableNumber(value) : [value].flat().join(" | ");
  if (name === nameColumn(table) || kind === "id") return <Name cells={cells} text={text} />;
  if (isReference(table, name))
    return (
      <>
        {[value].flat().map((id, at) => (
          <>
            {at > 0 && ", "}
            <RecordLink key={id} id={String(id)} />
          </>
        ))}
      </>
    );
  if (kind === "display") {
    const id = cells[columnsOf(table).indexOf(idColumn(name))];
    return typeof id === "string" ? <a href={hashOf(id)}>{text}</a> : <bdi>{text}</bdi>;
  }
  if (kind === "country") return <span title={text}>{countryName(text)}</span>;
  if (kind === "date") return <span title={text}>{readableDate(text)}</span>;
  if (kind === "share") return <>{Math.round(Number(value) * 100)} %</>;
  if (kind === "wikidata" || kind === "geonames" || kind === "ror") {
    const { before, after } = kinds[kind].iri;
    return (
      <a href={before + text + after} rel="noreferrer">
        {text}
      </a>
    );
  }
  return <bdi>{text}</bdi>;
}

const Name = ({ cells, text }: { cells: ShortRow; text: string }) => (
  <a class="name" href={hashOf(String(cells[0]))} title={text}>
    <bdi>{text}</bdi>
  </a>
);

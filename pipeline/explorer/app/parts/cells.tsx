// All cells of a record, each with the words that it was read from: one click leads to them in their text.
import { groupBy } from "../../../core/group.ts";
import type { Evidence } from "../../../export/explorer/whole-row.ts";
import type { KindName } from "../../../model/kinds.ts";
import { readableDate } from "../data/readable.ts";
import type { WholeRecord } from "../data/records.ts";
import { sourceText } from "../data/text.ts";
import { wordsHash } from "../route.ts";
import { countryName, RecordLink } from "./common.tsx";
import { excerpt } from "./quotation.tsx";
import { isReady, usePromise } from "./use.ts";

/** Witnesses of one cell that are shown at once. */
const SHOWN = 3;

/** Cells that follow from others, whose words are theirs. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  edtf: ["startDate", "endDate"],
  country: ["place", "organization", "name"],
  plover: ["type"],
  schemaType: ["type"],
  agentType: ["agent"],
  unitCode: ["unit"],
  type: ["name"],
  firstSeen: ["mentionCount"],
  lastSeen: ["mentionCount"],
};

/** Cells that no words tell. */
const MADE: ReadonlySet<string> = new Set(["id", "confidence"]);
const STANDS = "where the record stands";

function Witness({ evidence: [, document, start, end, rule] }: { evidence: Evidence }) {
  const source = usePromise(() => sourceText(document), [document]);
  const shown = isReady(source) && source ? excerpt(source.text, { start, end }) : undefined;
  if (rule === STANDS) return <a href={wordsHash(document, start, end)}>Show it in the text</a>;
  return (
    <a class="witness" href={wordsHash(document, start, end)} title={`Rule: ${rule}`}>
      {shown ? (
        <>
          {shown.before}
          <mark>{shown.words}</mark>
          {shown.after}
        </>
      ) : (
        `${document}, ${start} to ${end}`
      )}
    </a>
  );
}

function Value({ record, name }: { record: WholeRecord; name: string }) {
  const value = record.row[name];
  const kind = record.type.fields[name]?.kind;
  if (kind === "reference") return <RecordLink id={String(value)} name={String(value)} />;
  const text = [value].flat().map(String).join(" | ");
  const says = kind === "country" ? countryName(text) : kind === "date" ? readableDate(text) : text;
  return (
    <>
      <bdi>{text}</bdi>
      {says.replace(" to ", "/") !== text && <small> {says}</small>}
    </>
  );
}

/** A name follows from the reference that it shows, or a reference from the name that the text tells. */
function followedBy(name: string, kind: KindName | undefined): readonly string[] {
  if (kind === "display") return [name.replace(/Name$/, "")];
  return FOLLOWS[name] ?? (kind === "reference" ? [`${name}Name`] : []);
}

/** The words of a cell: its own, those of the cell that it follows from, or all that the record was read from. */
function witnessesOf(
  name: string,
  { row, type }: WholeRecord,
  told: ReadonlyMap<string, readonly Evidence[]>,
): readonly Evidence[] {
  const own = told.get(name);
  if (own) return own;
  const from = followedBy(name, type.fields[name]?.kind);
  const followed = from.map((each) => told.get(each) ?? []).find((each) => each.length > 0);
  if (followed) return followed;
  const { document, start, end } = row;
  const isWhere = !MADE.has(name) && typeof start === "number" && typeof end === "number";
  return isWhere ? [[name, String(document), start, end, STANDS]] : [];
}

function Witnesses({ all, without }: { all: readonly Evidence[]; without: string }) {
  if (all.length === 0) return <span class="facts">{without}</span>;
  const told = (some: readonly Evidence[]) =>
    some.map((evidence) => (
      <Witness key={`${evidence[1]} ${evidence[2]} ${evidence[3]}`} evidence={evidence} />
    ));
  return (
    <>
      {told(all.slice(0, SHOWN))}
      {all.length > SHOWN && (
        <details>
          <summary>{all.length - SHOWN} more</summary>
          {told(all.slice(SHOWN))}
        </details>
      )}
    </>
  );
}

export function Cells({ record }: { record: WholeRecord }) {
  const told = groupBy(record.evidence, ([field]) => field);
  const filled = Object.entries(record.type.fields).filter(([name]) => record.row[name] !== undefined);
  return (
    <section aria-labelledby="cells-title">
      <h2 id="cells-title">Each cell and its words</h2>
      <table class="cells">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
            <th scope="col">Read from</th>
          </tr>
        </thead>
        <tbody>
          {filled.map(([name, { title, description }]) => (
            <tr key={name}>
              <th scope="row" title={description}>
                {title} <code>{name}</code>
              </th>
              <td>
                <Value record={record} name={name} />
              </td>
              <td>
                <Witnesses all={witnessesOf(name, record, told)} without={description} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

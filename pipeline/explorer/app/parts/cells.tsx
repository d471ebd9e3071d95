// All cells of a record, each with the words that it was read from: one click leads to them in their text.
import { groupBy } from "../../../core/group.ts";
import type { Evidence } from "../../../export/explorer/whole-row.ts";
import type { WholeRecord } from "../data/records.ts";
import { sourceText } from "../data/text.ts";
import { wordsHash } from "../route.ts";
import { RecordLink } from "./common.tsx";
import { excerpt } from "./quotation.tsx";
import { isReady, usePromise } from "./use.ts";

/** Witnesses of one cell that are shown at once. */
const SHOWN = 3;

function Witness({ evidence: [, document, start, end, rule] }: { evidence: Evidence }) {
  const source = usePromise(() => sourceText(document), [document]);
  const shown = isReady(source) && source ? excerpt(source.text, { start, end }) : undefined;
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
  if (record.type.fields[name]?.kind === "reference")
    return <RecordLink id={String(value)} name={String(value)} />;
  return <bdi>{[value].flat().map(String).join(" | ")}</bdi>;
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
          {filled.map(([name, { title, description }]) => {
            const witnesses = told.get(name) ?? [];
            return (
              <tr key={name}>
                <th scope="row" title={description}>
                  {title}
                </th>
                <td>
                  <Value record={record} name={name} />
                </td>
                <td>
                  {witnesses.slice(0, SHOWN).map((evidence) => (
                    <Witness key={`${evidence[1]} ${evidence[2]} ${evidence[3]}`} evidence={evidence} />
                  ))}
                  {witnesses.length > SHOWN && (
                    <details>
                      <summary>{witnesses.length - SHOWN} more</summary>
                      {witnesses.slice(SHOWN).map((evidence) => (
                        <Witness key={`${evidence[1]} ${evidence[2]} ${evidence[3]}`} evidence={evidence} />
                      ))}
                    </details>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

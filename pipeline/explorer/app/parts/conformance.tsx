// What other people's programs say of the release, where `make conformance` wrote it beside it.
import { load } from "../data/store.ts";
import { PlainTable } from "./plain-table.tsx";
import { usePromise } from "./use.ts";

/** The tables of a Markdown text, each as rows of cells. */
function tablesOf(text: string): string[][][] {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.startsWith("|"));
  return blocks.map((block) =>
    block
      .trim()
      .split("\n")
      .filter((line) => !/^[|\s:-]+$/.test(line))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}

export function Conformance() {
  const told = usePromise(() => load<string | null>("conformance"), []);
  const tables = typeof told === "string" ? tablesOf(told) : [];
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="conformance-title">
      <h2 id="conformance-title">What other programs say</h2>
      {tables.map(([head = [], ...rows]) => (
        <PlainTable
          key={head.join()}
          label={`${head.join(", ")}, as other programs say`}
          columns={head.map((title) => ({ title }))}
          rows={rows}
        />
      ))}
    </section>
  );
}

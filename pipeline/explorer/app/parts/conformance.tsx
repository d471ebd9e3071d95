// What other people's programs say of the release, where `make conformance` wrote it beside it.
import { load } from "../data/store.ts";
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
        <div class="scroll" key={head.join()}>
          <table>
            <thead>
              <tr>
                {head.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, at) => (
                    <td key={head[at]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

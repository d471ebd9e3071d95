// A table that is short enough to be in the page as a whole; a wide one is scrolled by itself, with keys too.
import type { ComponentChildren } from "preact";

export interface PlainColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

interface Input {
  /** What the table tells, for those who do not see what stands around it. */
  readonly label: string;
  readonly caption?: ComponentChildren;
  readonly columns: readonly PlainColumn[];
  /** The cells of each row; the first names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

export function PlainTable({ label, caption, columns, rows }: Input) {
  const classOf = (at: number) => (columns[at]?.isNumber ? "number" : undefined);
  return (
    <>
      {caption && <p class="facts">{caption}</p>}
      <div class="scroll" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              {columns.map(({ title }, at) => (
                <th scope="col" key={title} class={classOf(at)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells], row) => (
              <tr key={`${row}`}>
                <th scope="row">{first}</th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1]?.title} class={classOf(at + 1)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

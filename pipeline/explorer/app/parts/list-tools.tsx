// What stands above a list: what it is narrowed by, and which columns it shows.
import type { TableName } from "../../../model/records.ts";
import { columnsOf, fieldOf } from "../data/records.ts";
import { nameColumn, type Selection, toggled } from "../data/selection.ts";
import { ValueName } from "./facets.tsx";

interface Input {
  readonly table: TableName;
  readonly selection: Selection;
  readonly change: (next: Selection) => void;
}

/** What the list is narrowed by; each is taken out by a click. */
export function Chosen({ table, selection, change }: Input) {
  const all = [...selection.filters].flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  if (all.length === 0) return null;
  return (
    <ul class="chosen" aria-label="Filters">
      {all.map(([name, value]) => (
        <li key={`${name} ${value}`}>
          <button type="button" class="chip" onClick={() => change(toggled(selection, name, value))}>
            {fieldOf(table, name)?.title}: <ValueName table={table} name={name} value={value} />
            <span aria-hidden="true"> ✕</span>
            <span class="hidden"> (remove)</span>
          </button>
        </li>
      ))}
      {all.length > 1 && (
        <li>
          <ClearAll selection={selection} change={change} />
        </li>
      )}
    </ul>
  );
}

/** Leaves nothing of words and filters. */
export const ClearAll = ({ selection, change }: Omit<Input, "table">) => (
  <button type="button" onClick={() => change({ ...selection, words: "", filters: new Map() })}>
    Clear all
  </button>
);

/** Which columns a list shows. */
export function ColumnChoice({ table, selection, change }: Input) {
  const toggle = (name: string) => {
    const has = selection.columns.includes(name);
    const columns = columnsOf(table).filter((each) =>
      each === name ? !has : selection.columns.includes(each),
    );
    change({ ...selection, columns });
  };
  return (
    <details class="menu">
      <summary>Columns</summary>
      <ul>
        {columnsOf(table).map((name) => (
          <li key={name}>
            <label title={fieldOf(table, name)?.description}>
              <input
                type="checkbox"
                name="column"
                value={name}
                checked={selection.columns.includes(name)}
                disabled={name === nameColumn(table)}
                onChange={() => toggle(name)}
              />{" "}
              {fieldOf(table, name)?.title} <code>{name}</code>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

// Dates and numbers as people read them; beside them stands what the table holds.

/** Parts of a year (ISO 8601-2). */
const DIVISIONS: Readonly<Record<string, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "1st quarter",
  34: "2nd quarter",
  35: "3rd quarter",
  36: "4th quarter",
  37: "1st third",
  38: "2nd third",
  39: "3rd third",
  40: "1st half",
  41: "2nd half",
};

const MARKS: Readonly<Record<string, string>> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

function moment(edtf: string): string {
  const [, date = edtf, mark = ""] = /^(.*?)([~?%]?)$/.exec(edtf) ?? [];
  const [, year = "", division = ""] = /^(-?\d{4})-(\d\d)$/.exec(date) ?? [];
  const told = DIVISIONS[division];
  return (MARKS[mark] ?? "") + (told ? `${told} ${year}` : date.replace(/^(\d{3})X$/, "$10s"));
}

/** `2024-21` as `spring 2024`, an interval as from and to. */
export function readableDate(edtf: string): string {
  const [start = "", end] = edtf.split("/");
  if (end === undefined) return moment(start);
  if (end === ".." || end === "") return `since ${moment(start)}`;
  return start === ".." || start === "" ? `until ${moment(end)}` : `${moment(start)} to ${moment(end)}`;
}

/** Long numbers in groups of three digits. */
export const readableNumber = (value: number): string =>
  Math.abs(value) < 10_000 ? String(value) : value.toLocaleString("en", { maximumFractionDigits: 20 });

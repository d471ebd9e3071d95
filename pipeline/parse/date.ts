// Reads the dates of mastheads, source notes and datelines as EDTF. What a text does not tell is left out.
import type { Edtf } from "../flow.ts";

export interface FoundDate {
  readonly edtf: Edtf;
  readonly start: number;
  readonly end: number;
  /** 3: with a day; 2: with a month or season; 1: a year. */
  readonly precision: 1 | 2 | 3;
}

/** A day and month whose year is told elsewhere. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janvier", "enero", "janeiro", "gennaio"],
  ["february", "feb", "februar", "février", "febrero", "fevereiro", "febbraio"],
  ["march", "mar", "märz", "mars", "marzo", "março"],
  ["april", "apr", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maio", "maggio"],
  ["june", "jun", "juni", "juin", "junio", "junho", "giugno"],
  ["july", "jul", "juli", "juillet", "julio", "julho", "luglio"],
  ["august", "aug", "août", "agosto"],
  ["september", "sept", "sep", "septembre", "septiembre", "setembro", "settembre"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "ottobre"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "dezember", "dez", "décembre", "diciembre", "dezembro", "dicembre"],
];
const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const SEASON_NUMBER = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

const MONTH = `(?:${[...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const YEAR = "((?:19|20)\\d\\d)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?";
/** "No. 8 August 2023": what stands behind the word for a number is the number, and no day. */
const UNNUMBERED = "(?<!\\b(?:no|nr|issue|number)\\.?\\s)";
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const pattern = (body: string): RegExp => new RegExp(`${EDGE}${body}${END}`, "giu");
const OF = "\\s*(?:of\\s+|de\\s+)?";
const TO = "\\s*(?:-|–|—|/|&|to|and)\\s*";

/** Forms in order of trust; each turns its groups into EDTF, or undefined where no such day exists. */
const FORMS: readonly { readonly find: RegExp; readonly precision: 1 | 2 | 3; readonly edtf: Make }[] = [
  { find: pattern(`${YEAR}-(\\d\\d)-(\\d\\d)`), precision: 3, edtf: ([y, m, d]) => dayOf(y, Number(m), d) },
  {
    find: pattern(`${UNNUMBERED}${DAY}${TO}${DAY}\\s+(${MONTH})\\.?,?\\s+${YEAR}`),
    precision: 3,
    edtf: ([a, b, m, y]) => daysOf(dayOf(y, monthOf(m), a), dayOf(y, monthOf(m), b)),
  },
  {
    find: pattern(`${UNNUMBERED}${DAY}${OF}(${MONTH})\\.?,?${OF}${YEAR}`),
    precision: 3,
    edtf: ([d, m, y]) => dayOf(y, monthOf(m), d),
  },
  {
    find: pattern(`(${MONTH})\\.?\\s*${DAY},?\\s+${YEAR}`),
    precision: 3,
    edtf: ([m, d, y]) => dayOf(y, monthOf(m), d),
  },
  {
    find: pattern(`${YEAR}\\s(${MONTH})\\s${DAY}`),
    precision: 3,
    edtf: ([y, m, d]) => dayOf(y, monthOf(m), d),
  },
  {
    find: pattern(`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}`),
    precision: 3,
    edtf: ([d, m, y]) => dayOf(y, Number(m), d),
  },
  { find: pattern(`(\\d{1,2})([/-])(\\d{1,2})\\2${YEAR}`), precision: 3, edtf: slashed },
  {
    find: pattern(`${YEAR}(?:\\.\\s?|/)(\\d{1,2})(?:\\.\\s?|/)(\\d{1,2})\\.?`),
    precision: 3,
    edtf: ([y, m, d]) => dayOf(y, Number(m), d),
  },
  {
    find: pattern(`(${MONTH})\\.?\\s*${YEAR}${TO}(${MONTH})\\.?,?\\s*${YEAR}`),
    precision: 2,
    edtf: ([a, y, b, z]) => `${y}-${two(monthOf(a))}/${z}-${two(monthOf(b))}`,
  },
  {
    find: pattern(`(${MONTH})\\.?${TO}(${MONTH})\\.?,?\\s*${YEAR}`),
    precision: 2,
    edtf: ([a, b, y]) =>
      monthOf(a) < monthOf(b)
        ? `${y}-${two(monthOf(a))}/${y}-${two(monthOf(b))}`
        : `${Number(y) - 1}-${two(monthOf(a))}/${y}-${two(monthOf(b))}`,
  },
  {
    find: pattern(`(${MONTH})\\.?,?${OF}${YEAR}`),
    precision: 2,
    edtf: ([m, y]) => `${y}-${two(monthOf(m))}`,
  },
  {
    // "Winter 2013 (July)": south of the equator seasons fall in other months.
    find: pattern(`(?:spring|summer|autumn|fall|winter),?\\s*${YEAR}\\s*\\((${MONTH})\\.?\\)`),
    precision: 2,
    edtf: ([y, m]) => `${y}-${two(monthOf(m))}`,
  },
  {
    find: pattern(`(spring|summer|autumn|fall|winter),?${OF}${YEAR}`),
    precision: 2,
    edtf: ([s = "", y]) => `${y}-${SEASON_NUMBER.get(s.toLowerCase())}`,
  },
  { find: pattern(YEAR), precision: 1, edtf: ([y]) => y },
];
type Make = (groups: readonly (string | undefined)[]) => Edtf | undefined;

const two = (number: number): string => String(number).padStart(2, "0");
const monthOf = (name = ""): number => MONTH_NUMBER.get(name.toLowerCase()) ?? 0;

/** `13/02/2015` and `02/13/2015` tell which is the month; `03/04/2015` does not, and gives the year alone. */
function slashed([first = "", , second = "", year = ""]: readonly (string | undefined)[]): Edtf | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a === b || a > 12) return dayOf(year, b, first);
  return b > 12 ? dayOf(year, a, second) : year;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): Edtf | undefined {
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const real = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= last;
  return real ? `${year}-${two(month)}-${two(Number(day))}` : undefined;
}

/** "15-31 July 2024": from day to day of one month. */
const daysOf = (from: Edtf | undefined, until: Edtf | undefined): Edtf | undefined =>
  from !== undefined && until !== undefined && from < until ? `${from}/${until}` : undefined;

/** The most exact date in a short text; of equally exact ones the first. */
export function dateIn(text: string): FoundDate | undefined {
  let best: FoundDate | undefined;
  for (const { find, precision, edtf } of FORMS) {
    if (best && best.precision > precision) break;
    find.lastIndex = 0;
    for (let found = find.exec(text); found; found = find.exec(text)) {
      const value = edtf(found.slice(1));
      if (value === undefined) continue;
      const start = found.index;
      if (!best || start < best.start) best = { edtf: value, start, end: start + found[0].length, precision };
      break;
    }
  }
  return best;
}

const DAY_MONTH = pattern(`${DAY}\\s+(${MONTH})`);
const MONTH_DAY = pattern(`(${MONTH})\\.?\\s+${DAY}`);

/** The first day and month without a year. */
export function dayOfYearIn(text: string): DayOfYear | undefined {
  for (const [find, order] of [
    [MONTH_DAY, "month"],
    [DAY_MONTH, "day"],
  ] as const) {
    find.lastIndex = 0;
    const found = find.exec(text);
    if (!found) continue;
    const [name, number] = order === "month" ? [found[1], found[2]] : [found[2], found[1]];
    const month = monthOf(name);
    if (dayOf("2000", month, number) === undefined) continue;
    return { month, day: Number(number), start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** A day and month in the latest year in which it is not after the anchor. Without an anchor's month, in its year. */
export function yearFromAnchor({ month, day }: DayOfYear, anchor: Edtf | undefined): Edtf | undefined {
  const [, year = "", anchorMonth, anchorDay] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(anchor ?? "") ?? [];
  if (year === "") return undefined;
  const [limitMonth, limitDay] = [Number(anchorMonth ?? 12), Number(anchorDay ?? 31)];
  const later = limitMonth <= 12 && (month > limitMonth || (month === limitMonth && day > limitDay));
  return dayOf(later ? String(Number(year) - 1) : year, month, String(day));
}

// A row of a table as an entry of a calendar: "12 June ; Town Hall ; Workshop on reefs" is read as "12 June: Workshop on reefs | Town Hall".
import type { Unit } from "./unit.ts";
import { isDate } from "./word.ts";

/** What parts the cells of an entry. */
export const CELL = "|";

/** The units of a row with a day: the day first, then what it tells, last who or where; as they are where no cell has a day. */
export function entryOfRow(units: readonly Unit[]): readonly Unit[] {
  const mark = units.find(isMark);
  const cells = cellsOf(units);
  const day = cells.find(isDay);
  const rest = cells.filter((cell) => cell !== day && !isHour(cell));
  const told = rest.filter((cell) => !isName(cell));
  if (!mark || !day || told.length === 0) return units;
  const colon: Unit = { ...mark, text: ":", lower: ":" };
  const bar: Unit = { ...mark, text: CELL, lower: CELL };
  const entry = [...told, ...rest.filter(isName)].flatMap((cell, at) => (at === 0 ? cell : [bar, ...cell]));
  return [...day, colon, ...entry];
}

/** The cells of a row that have words. */
function cellsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const cells: Unit[][] = [[]];
  for (const unit of units)
    if (isMark(unit)) cells.push([]);
    else cells.at(-1)?.push(unit);
  return cells.filter(({ length }) => length > 0);
}

const isMark = ({ lower, mention }: Unit): boolean => lower === ";" && !mention;

/** "12 June", "12 June, 10 a.m.": at least a month, since a year alone heads figures. */
const isDay = ([first, ...others]: readonly Unit[]): boolean =>
  isDate(first) && /^\d{4}-\d{2}/.test(first?.mention?.date?.edtf ?? "") && others.every(isOfHour);

const isHour = (cell: readonly Unit[]): boolean => cell.every(isOfHour);

const isOfHour = ({ lower }: Unit): boolean =>
  /^(?:,|[-–]|at|from|to|\d{1,2}(?:[.:]\d{2})?(?:[ap]\.?m\.?)?|[ap]\.?m\.?|h|hours?|noon)$/.test(lower);

/** A cell of names alone: where it is, or who. */
const isName = (cell: readonly Unit[]): boolean =>
  cell.every(
    ({ mention, lower }) =>
      (mention && mention.type !== "EVENT") || /^(?:,|and|of|the|in|at|dr|prof|mr|ms|mrs)$/.test(lower),
  );

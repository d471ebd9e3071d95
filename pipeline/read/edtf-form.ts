// Whether a text is a date as EDTF in the forms that annals publishes.

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const OPEN = new Set(["", ".."]);

/** `2016-12-15`, `2016-12`, `2016-21` (spring), `2016`, `201X`, `2016-03~`, and spans of them with `/`. */
export function isEdtf(text: string): boolean {
  const parts = text.split("/");
  if (parts.length === 1) return isPart(text);
  if (parts.length !== 2) return false;
  return parts.every((part) => OPEN.has(part) || isPart(part)) && parts.some((part) => !OPEN.has(part));
}

function isPart(text: string): boolean {
  const [, year = "", month, day] = PART.exec(text) ?? [];
  if (year === "") return false;
  if (month === undefined) return true;
  const number = Number(month);
  const isSeason = number >= 21 && number <= 24;
  if (day === undefined) return isSeason || (number >= 1 && number <= 12);
  return number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), number);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

// Numbers as they are published: plain digits, never an exponent, never a digit more than the number holds.

/** `5000000000`, `0.000001`, `-12.5`: the shortest decimal that gives the number back, without exponent. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number that can be published`);
  const short = String(value === 0 ? 0 : value);
  const [mantissa = "", exponent] = short.split("e");
  if (exponent === undefined) return short;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0").slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ""}`;
}

const DECIMAL_DIGIT = /^\p{Nd}$/u;
const isDigit = (point: number): boolean => DECIMAL_DIGIT.test(String.fromCodePoint(point));

/** A decimal digit of any script as one of 0 to 9: "4" for "４" and "٤". Unicode keeps each script's ten together, zero first. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (isDigit(zero - 1)) zero--;
  return String((point - zero) % 10);
}

/** Decimal digits of any script as 0 to 9, full-width marks as those of ASCII: "3.5" for "３．５". Keeps the count of characters. */
export const plainDigits = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, (digit) => (digit <= "9" ? digit : asciiDigit(digit)))
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** The number that a plain decimal stands for; undefined for any other text, and for other spellings of it. */
export function readPlainNumber(text: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return plainNumber(value) === text ? value : undefined;
}

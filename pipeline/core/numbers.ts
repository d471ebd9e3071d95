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

/** The number that a plain decimal stands for; undefined for any other text, and for other spellings of it. */
export function readPlainNumber(text: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return plainNumber(value) === text ? value : undefined;
}

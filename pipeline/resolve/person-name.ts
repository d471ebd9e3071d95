// Names of persons for comparing: in any order, with initials, with or without the middle ones.
import { fold } from "../core/keys.ts";
import type { PersonName } from "../flow.ts";

export interface NameShape {
  /** Folded words in the order written. */
  readonly tokens: readonly string[];
  /** The words of more than one letter, sorted: equal for "Chen Bo" and "BO Chen". */
  readonly key: string;
  /** The single letters beside them, in the order written. */
  readonly initials: string;
  /** The family name, where the form of the name tells it. */
  readonly family?: string;
  /** The given names, where the family name is told. */
  readonly given: readonly string[];
  /** How much of a name it is: two words or more, one word with initials, or one word alone. */
  readonly fullness: "full" | "initials" | "single";
}

const words = (name: string): string[] =>
  fold(name.replace(/['’ʼ`]/g, ""))
    .split(" ")
    .filter((token) => token !== "");

const isInitial = (token: string): boolean => token.length === 1;

/** What the form of a name tells. */
export function shapeOf(name: string, parts?: PersonName): NameShape {
  const tokens = words(name);
  const long = tokens.filter((token) => !isInitial(token));
  const family = parts?.family
    ? words(parts.family)
    : /^\p{Ll}/u.test(name)
      ? tokens // A name that begins with a particle is a surname alone: "de Zeeuw".
      : familyBesideInitials(tokens, long);
  const given = family ? withoutRun(tokens, family) : [];
  const alone = tokens.length < 2 || (family !== undefined && family.length === tokens.length);
  const fullness = alone ? "single" : long.length >= 2 && !onlyInitials(given) ? "full" : "initials";
  return {
    tokens,
    key: [...long].sort().join(" "),
    initials: tokens.filter(isInitial).join(" "),
    ...(family ? { family: family.join(" ") } : {}),
    given,
    fullness,
  };
}

const onlyInitials = (given: readonly string[]): boolean => given.length > 0 && given.every(isInitial);

/** "A. B. Okafor" and "Okafor A." tell the family name by their initials at one end. */
function familyBesideInitials(tokens: readonly string[], long: readonly string[]): string[] | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (tokens.length < 2 || long.length === 0 || !first || !last) return undefined;
  const leading = tokens.findIndex((token) => !isInitial(token));
  if (leading > 0 && tokens.slice(leading).every((token) => !isInitial(token))) return [...long];
  return isInitial(last) && !isInitial(first) && long.length === 1 ? [...long] : undefined;
}

/** The tokens without the run that the family name is; all of them where it is not among them. */
function withoutRun(tokens: readonly string[], run: readonly string[]): string[] {
  for (let at = 0; at + run.length <= tokens.length; at++)
    if (run.every((token, index) => tokens[at + index] === token))
      return [...tokens.slice(0, at), ...tokens.slice(at + run.length)];
  return [];
}

const sameGiven = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));

/** Whether given names agree, initials standing for what begins with them: "J. P." with "John", "John Paul". */
export function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const count = Math.min(a.length, b.length);
  if (count === 0) return false;
  for (let at = 0; at < count; at++) if (!sameGiven(a[at] ?? "", b[at] ?? "")) return false;
  return true;
}

/** Whether a name is another without some of its middle or last names: "Ana Ruiz" of "Ana María Ruiz Soler". */
export function isShortened(short: NameShape, long: NameShape): boolean {
  if (short.tokens.length >= long.tokens.length || short.tokens[0] !== long.tokens[0]) return false;
  const surnameFirst = (shape: NameShape): boolean =>
    shape.family !== undefined && shape.tokens.join(" ").startsWith(`${shape.family} `);
  if (surnameFirst(short) || surnameFirst(long)) return false;
  let at = 0;
  for (const token of long.tokens) if (token === short.tokens[at]) at++;
  return at === short.tokens.length;
}

/** Whether a surname alone may be the family name of a fuller name; where that is not told, any but a first name before it. */
export function bearsFamilyName(shape: NameShape, surname: string): boolean {
  const whole = ` ${shape.family ?? shape.tokens.join(" ")} `;
  const at = whole.indexOf(` ${surname} `);
  return at === 0 || whole.endsWith(` ${surname} `) || (shape.family === undefined && at > 0);
}

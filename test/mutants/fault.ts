// What a fault is: one thing wrong in one file of a release, made by chance from a seed.

/** What a fault is done to, and by what chance. */
export interface Victim {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Another file of the same release. */
  readonly read: (path: string) => Uint8Array;
  /** One of a list; undefined of an empty one. */
  readonly pick: <T>(list: readonly T[]) => T | undefined;
}

/** A file as a fault leaves it. */
export interface Harmed {
  /** Its bytes; none where it is gone. */
  readonly bytes: string | Uint8Array | undefined;
  /** What the message has to name beside the file: a record, a key. */
  readonly about?: string;
}

export interface Fault {
  readonly name: string;
  /** The files that it can be done to. */
  readonly on: RegExp;
  /** True where nothing but the checksums, or what descriptions tell of files, can tell it. */
  readonly isSealed?: boolean;
  /** True where SHA256SUMS is left as it was. */
  readonly isUnsigned?: boolean;
  /** Undefined where this file has no place for it. */
  readonly harm: (victim: Victim) => Harmed | undefined | Promise<Harmed | undefined>;
}

const KINDS = ["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"];

/** A text with one of its letters or digits another of its kind. */
export function misspelt(text: string, pick: Victim["pick"]): string | undefined {
  const at = pick(Array.from(text.matchAll(/[a-zA-Z0-9]/g), ({ index }) => index));
  if (at === undefined) return undefined;
  const kind = KINDS.find((letters) => letters.includes(text.charAt(at))) ?? "";
  const other = pick([...kind].filter((letter) => letter !== text.charAt(at))) ?? "";
  return text.slice(0, at) + other + text.slice(at + 1);
}

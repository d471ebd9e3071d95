// Keys that browser and release sort alike, whatever letters a text has.

/** A key in ASCII, in which beginnings stay beginnings: browser and release sort it alike. */
export const asciiKey = (text: string): string =>
  text.replace(
    /[^\u0021-\u007d]/gu,
    (character) => `~${(character.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`,
  );

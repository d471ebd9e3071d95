// What the form of some words tells: whether they look like a person's name, and how surely.
import { isThingHead } from "../../lexicon/not-names.ts";
import {
  isAmbiguousName,
  isGivenName,
  isParticle,
  isPinyinGiven,
  isPlaceName,
  isSurname,
  isSyllable,
  surnameHasOrder,
  surnameHasOrigin,
} from "../../lexicon/person-names.ts";
import { isFamilyFirst } from "./name.ts";
import type { Word } from "./words.ts";

export interface Shaped {
  readonly rule: string;
  readonly confidence: number;
}

const EASTERN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const shaped = (rule: string, confidence: number): Shaped => ({ rule, confidence });

/** How sure the form alone makes it that these words are a person's name; undefined where it tells nothing. */
export function shapeOfName(words: readonly Word[]): Shaped | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length < 2 || words.length > 7) return undefined;
  return inCapitals(words) ?? eastern(words, first) ?? western(words, first, last);
}

/** KWON Hye-jin, Dov BEN-ARI, Pieter VAN DER MEER: one part in capitals, the other not. */
function inCapitals(words: readonly Word[]): Shaped | undefined {
  const caps = words.filter((word) => word.shape === "caps" && !isParticle(word.lower));
  if (caps.length === 0 || STATION.test(words.at(-1)?.text ?? "")) return undefined;
  const others = words.filter((word) => word.shape === "title");
  const [first] = words;
  if (first && first === caps[0] && surnameHasOrigin(first.key, "vietnamese") && others.length > 1)
    return others.every(({ key }) => isSyllable("vietnamese", key))
      ? shaped("person-vietnamese", 0.9)
      : undefined;
  if (others.length === 0 || caps.length > 2) return undefined;
  if (others.some((word) => EASTERN_GIVEN.test(word.text))) return shaped("person-capital-surname", 0.94);
  if (others.some((word) => isGivenName(word.key))) return shaped("person-capital-surname", 0.92);
  if (
    first === caps[0] &&
    (first?.text.length ?? 0) > 6 &&
    others.length > 1 &&
    PATRONYMIC.test(others.at(-1)?.key ?? "")
  )
    return shaped("person-capital-surname", 0.9);
  if (caps.every((word) => isSurname(word.key) && !isAmbiguousName(word.key)))
    return shaped("person-capital-surname", 0.88);
  return undefined;
}

/** "Grace FM", "Rose TV": a station, and no surname in capitals. */
const STATION = /^(?:FM|TV|AM)$/;

/** "Orozobekovich", "Toktosunovna": whose child somebody is. */
const PATRONYMIC = /..(?:ovich|evich|ovna|evna|ovych|ivna|ovic|evic)$/;

/** Family name first, with a given name of that language's syllables. */
function eastern(words: readonly Word[], first: Word): Shaped | undefined {
  const second = words[1];
  if (!second || words.some((word) => word.shape !== "title")) return undefined;
  if (words.length === 2 && EASTERN_GIVEN.test(second.text) && isEasternGiven(second)) {
    return shaped("person-eastern-given", surnameHasOrder(first.key, "first") ? 0.93 : 0.85);
  }
  if (words.length === 2 && surnameHasOrder(second.key, "first") && isKoreanGiven(first))
    return shaped("person-eastern-given", 0.88);
  if (words.length === 2 && EASTERN_GIVEN.test(first.text) && surnameHasOrder(second.key, "first"))
    return shaped("person-eastern-given", 0.9);
  if (!isFamilyFirst(words)) return undefined;
  if (surnameHasOrigin(first.key, "vietnamese") && words.length >= 3) return shaped("person-vietnamese", 0.9);
  if (surnameHasOrigin(first.key, "japanese")) return shaped("person-japanese", 0.88);
  if (surnameHasOrigin(first.key, "chinese") && words.length === 3) return shaped("person-pinyin", 0.82);
  if (surnameHasOrigin(first.key, "korean") && words.length === 3) return shaped("person-korean", 0.85);
  if (surnameHasOrigin(first.key, "chinese") && isPinyinGiven(second.key) && second.key.length > 2)
    return shaped("person-pinyin", isAmbiguousName(second.key) ? 0.78 : 0.86);
  return undefined;
}

/** "Hyun-Woo": two Korean syllables, the second in a capital too. */
const isKoreanGiven = ({ key }: Word): boolean => {
  const parts = key.split("-");
  return parts.length === 2 && parts.every((part) => isSyllable("korean", part));
};

function isEasternGiven({ key }: Word): boolean {
  const parts = key.split("-");
  return (
    parts.length === 2 && parts.every((part) => isSyllable("korean", part) || /^[a-z']{1,6}$/.test(part))
  );
}

/** Given name first: by the lexicon, by initials, by particles. */
function western(words: readonly Word[], first: Word, last: Word): Shaped | undefined {
  if (
    (last.shape !== "title" && last.shape !== "elided") ||
    (isThingHead(last.lower) && !isSurname(last.key))
  )
    return undefined;
  const surname = isSurname(last.key);
  if (words.slice(0, -1).some((word) => word.shape === "initial" || word.shape === "dotted")) {
    if (first.shape === "title") return shaped("person-middle-initial", 0.93);
    return shaped("person-initials", surname ? 0.92 : 0.85);
  }
  if (isGivenName(first.key)) return byGivenName(words, first, last);
  const plain = surname && !isAmbiguousName(last.key);
  if (plain && words.length === 2 && surnameHasOrigin(last.key, "chinese-common") && isPinyinGiven(first.key))
    return shaped("person-pinyin-turned", 0.8);
  return plain && words.length === 2 && /[^\x20-\x7e]/.test(last.text)
    ? shaped("person-known-surname", 0.72)
    : undefined;
}

/** A known given name first; one that is a word or a place as often needs more. */
function byGivenName(words: readonly Word[], first: Word, last: Word): Shaped | undefined {
  const surname = isSurname(last.key);
  const vague = isAmbiguousName(last.key);
  if (vague && !surname) return undefined;
  if (isAmbiguousName(first.key)) {
    if (surname && !vague) return shaped("person-known-names", 0.8);
    return words.length === 3 && !isPlaceName(first.key) ? shaped("person-given-name", 0.74) : undefined;
  }
  if (surname) return shaped("person-known-names", vague ? 0.86 : 0.93);
  return shaped("person-given-name", words.length <= 4 || hasParticle(words) ? 0.86 : 0.7);
}

const hasParticle = (words: readonly Word[]): boolean =>
  words.slice(1).some((word) => isParticle(word.lower));

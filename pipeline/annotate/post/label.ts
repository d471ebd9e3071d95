// "Editor: Jane Doe" in a footer: a post at the publisher.
import { fold } from "../../core/keys.ts";
import type { Mention, PostPhrase } from "../../flow.ts";
import { honorificAt } from "../person/honorific.ts";
import type { Text } from "../text.ts";
import { bound } from "./bind.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import { endOf, honorificStart, mentionAt, type Publisher, type Scene } from "./scene.ts";

/** The post that a label tells of one or several names. Its body is the publisher, where the masthead names one. */
export function labelledPost(
  scene: Scene,
  person: Mention,
  publisher: number | undefined,
): PostPhrase | undefined {
  const owner = publisher === undefined ? {} : { organization: publisher };
  const edits = editedBy(scene, person);
  if (edits) return bound(scene, { ...edits, ...owner }, person, "post-label");
  const colon = labelBefore(scene, person);
  if (colon < 0) return undefined;
  if (/^editors$/i.test(scene.words[colon - 1]?.text ?? "")) {
    const post = bound(scene, { ...editors(scene, colon), ...owner }, person, "post-label");
    return { ...post, titleSpan: { start: post.titleSpan.start, end: post.titleSpan.end - 1 } };
  }
  for (let at = Math.max(0, colon - LONGEST); at < colon; at++) {
    const phrase = phraseAt(scene, at);
    if (phrase?.to !== colon) continue;
    if (isEntry(scene, phrase)) return bound(scene, phrase, person, "post-label");
    if (!(phrase.class === "paper" || isLineOfOffice(scene, phrase))) continue;
    const office = phrase.class === "paper" ? bodyBehind(scene, person) : officeOf(scene, colon);
    const held = office === undefined ? owner : { organization: office };
    const whole = phrase.organization === undefined ? { ...phrase, ...held } : phrase;
    return bound(scene, whole, person, "post-label");
  }
  return undefined;
}

/** Words of a label. */
const LONGEST = 14;

/** "- Rector of the University of Example: A": a post with its body, as an entry of a list begins. */
const isEntry = ({ words }: Scene, { from, organization, implied, title }: Phrase): boolean =>
  (organization !== undefined || implied !== undefined) &&
  !PLAYED.test(title) &&
  (from === 0 || /^[-–—•*·;.]$/.test(words[from - 1]?.text ?? ""));

/** "Head of Office: A", "Press officer: A" at the foot of an issue. */
const isLineOfOffice = (scene: Scene, { title, class: kind }: Phrase): boolean =>
  scene.words.length < 40 &&
  (/^Head of (?:the )?Office$/.test(title) ||
    (scene.block.block.kind === "imprint" && kind === "officer" && !PLAYED.test(title)));

/** Parts in a programme of music or talks. */
const PLAYED = /\b(?:chair|chairman|chairwoman|chairperson|speaker|moderator|conductor|host|author|judge)$/i;

/** "Web editor: A. Harbour Trust, Pier Street 5": the body that the line names behind the name. */
function bodyBehind(scene: Scene, person: Mention): number | undefined {
  if (scene.block.block.kind !== "imprint") return undefined;
  const end = endOf(scene, person);
  const body = scene.words[end]?.text === "." ? mentionAt(scene, end + 1) : undefined;
  return body?.type === "ORGANIZATION" ? body.id : undefined;
}

/** "Shore Lines is edited by A" at the foot of an issue. */
function editedBy(scene: Scene, person: Mention): Phrase | undefined {
  const first = honorificStart(scene, scene.firstWord.get(person.id) ?? 0);
  const said = `${scene.words[first - 2]?.lower} ${scene.words[first - 1]?.lower}`;
  if (scene.block.block.kind !== "imprint" || said !== "edited by") return undefined;
  // "edited by A for the Office": who works for another body.
  if (scene.words[endOf(scene, person)]?.shape !== "mark") return undefined;
  const at = first - 2;
  return {
    ...{ from: at, to: at + 1, titleFrom: at, titleTo: at + 1, title: "Editor" },
    ...{ class: "paper" as const, direct: false, tense: "present" as const },
  };
}

/** The office that the lines name. */
const officeOf = ({ mentions, words }: Scene, colon: number): number | undefined =>
  mentions.findLast(
    ({ type, text, end }) =>
      type === "ORGANIZATION" && end <= (words[colon]?.start ?? 0) && /\b(?:Office|Bureau)$/.test(text),
  )?.id;

/** "Editors": the post of each. */
function editors(scene: Scene, colon: number): Phrase {
  const text = scene.words[colon - 1]?.text ?? "";
  return {
    from: colon - 1,
    to: colon,
    titleFrom: colon - 1,
    titleTo: colon,
    title: text.slice(0, -1),
    class: "paper",
    direct: false,
    tense: "present",
  };
}

/** The mark of the label before a name, over honorifics and the names listed before it; -1 where there is none. */
function labelBefore(scene: Scene, person: Mention): number {
  const first = scene.firstWord.get(person.id) ?? 0;
  for (let at = first - 1; at >= 0 && at > first - 24; at--) {
    const word = scene.words[at];
    if (word?.text === ":" || word?.text === "|") return at;
    const passes =
      scene.mentionOf[at]?.type === "PERSON" ||
      /^(?:,|and|&|;)$/.test(word?.lower ?? "") ||
      honorificAt(scene.words, at) !== undefined;
    if (!passes) return -1;
  }
  return -1;
}

/** The publisher, by the mention that names it as the masthead does, or else the first name in the masthead's words. */
export function publisherOf(
  text: Text,
  mentions: readonly Mention[],
  nameOf: (id: number) => string,
): Publisher | undefined {
  const told = fold(text.document.masthead.publisher?.value ?? "");
  if (told === "") return undefined;
  const bodies = mentions.filter(({ type }) => type === "ORGANIZATION");
  const held = bodies.filter(
    ({ text: words }) => words.length > 3 && ` ${told} `.includes(` ${fold(words)} `),
  );
  const placeOf = ({ text: words }: Mention): number => told.indexOf(fold(words));
  const found = held.reduce<Mention | undefined>(
    (best, one) =>
      !best ||
      placeOf(one) < placeOf(best) ||
      (placeOf(one) === placeOf(best) && one.text.length > best.text.length)
        ? one
        : best,
    undefined,
  );
  if (!found) return undefined;
  const name = nameOf(found.id);
  const last = held.findLast((one) => placeOf(one) > placeOf(found) + fold(found.text).length) ?? found;
  return {
    id: found.id,
    whole: last.id,
    name,
    told,
    isNamedBy: ({ id }) => id === found.id || nameOf(id) === name || nameOf(id) === found.name,
  };
}

// The body behind the name of whoever has a bare title: "Permanent Secretary A of the Ministry", "Project Manager B (Acme Research)".
import type { Mention } from "../../flow.ts";
import type { PostClass } from "../../lexicon/posts.ts";
import type { Phrase } from "./phrase.ts";
import { countryBefore, endOf, mentionAt, type Scene } from "./scene.ts";

/** Which bodies have posts of a class; a body of another kind behind the name is where its holder comes from. */
const BODIES: ReadonlyMap<PostClass, RegExp> = new Map<PostClass, RegExp>([
  ["officer", /./],
  ["adviser", /./],
  ["minister", /\b(?:ministry|department|office|government|secretariat|cabinet)\b/i],
  ["secretary", /\b(?:ministry|department|office|secretariat|division|commission|agency|directorate)\b/i],
  ["state-secretary", /\b(?:ministry|department|office|chancellery)\b/i],
  [
    "diplomat",
    /\b(?:embassy|high commission|consulate|mission|delegation|legation|ministry|office|representation)\b/i,
  ],
  [
    "counsellor",
    /\b(?:embassy|high commission|consulate|mission|delegation|legation|ministry|representation)\b/i,
  ],
  ["town", /\bbank\b/i],
  ["commissioner", /\b(?:commission|authority|agency|service|police)\b/i],
]);

/** The body behind "of", "from" or an opening bracket after a name whose title stands bare before it. */
export function bodyBehindName(scene: Scene, phrase: Phrase, person: Mention): number | undefined {
  if (phrase.organization !== undefined || phrase.implied || phrase.to !== phrase.titleTo) return undefined;
  const fits = BODIES.get(phrase.class);
  // "Chair A from the Ministry of Health opened the workshop": of the workshop.
  const isChair = CHAIRING.test(phrase.title) && scene.words[endOf(scene, person)]?.lower === "from";
  const body = fits && !isChair ? bodyAt(scene, endOf(scene, person)) : undefined;
  return body && fits?.test(body.text) ? body.id : undefined;
}

const CHAIRING = /\b(?:chair|chairman|chairwoman|chairperson|president|moderator|rapporteur)$/i;

function bodyAt(scene: Scene, at: number): Mention | undefined {
  const { words } = scene;
  const lead = words[at]?.lower ?? "";
  if (lead === "(") return inBrackets(scene, at + 1);
  if (lead !== "of" && lead !== "from") return undefined;
  const name = /^(?:the|our)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const behind = [name + 1, name + 2].find((to) => countryBefore(scene, to)?.from === name) ?? name;
  return [name, behind].map((each) => mentionAt(scene, each)).find(isBody);
}

/** Letters alone in brackets may be a party's. */
function inBrackets(scene: Scene, at: number): Mention | undefined {
  const body = mentionAt(scene, at);
  return isBody(body) && body.text.includes(" ") ? body : undefined;
}

const isBody = (mention: Mention | undefined): mention is Mention => mention?.type === "ORGANIZATION";

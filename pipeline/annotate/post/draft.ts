// A post's phrase while it is read: what diplomats and advisers have behind their titles, and its words.
import type { CountryCode, Mention } from "../../flow.ts";
import { fieldEnd } from "./field.ts";
import { countryOf, endOf, mentionAt, type Scene } from "./scene.ts";
import { type Title, titleAt } from "./title.ts";

/** What is read so far; grows word by word. */
export interface Draft {
  to: number;
  titleTo: number;
  field: string;
  suffix: string;
  organization: number | undefined;
  country: { readonly code: CountryCode; readonly from: number; readonly to: number } | undefined;
}

/** The words of a stretch as written. */
export const textOf = (scene: Scene, from: number, to: number): string =>
  scene.block.text.slice(scene.words[from]?.start ?? 0, scene.words[to - 1]?.end ?? 0);

const DETERMINERS = /^(?:the|our|its|their|his|her|this|that|a|an)$/;
/** Behind an article. */
export const skipDeterminer = (scene: Scene, at: number): number =>
  DETERMINERS.test(scene.words[at]?.lower ?? "") && !mentionAt(scene, at) ? at + 1 : at;

/** "Consul General of Spain in Lyon", "Ambassador in Moscow": where a diplomat sits belongs to the title. */
export const isSeat = (scene: Scene, title: Title, draft: Draft): boolean =>
  title.class === "diplomat" && /^(?:in|at)$/.test(scene.words[draft.to]?.lower ?? "");

/** Takes a place into the title. */
export function seated(scene: Scene, draft: Draft, end: number): boolean {
  if (draft.titleTo === draft.to) draft.titleTo = end;
  else draft.suffix = ` ${textOf(scene, draft.to, end)}`;
  draft.to = end;
  return true;
}

/** "Ambassador to Chile", "Assistant to the US President for Science and Technology". */
export function towards(scene: Scene, title: Title, draft: Draft): boolean {
  const at = skipDeterminer(scene, draft.to + 1);
  const mention = mentionAt(scene, at);
  if (
    title.class === "diplomat" &&
    mention &&
    (mention.type === "PLACE" || mention.type === "ORGANIZATION")
  ) {
    return seated(scene, draft, behindSecond(scene, endOf(scene, mention)));
  }
  if (title.class === "adviser") return advised(scene, draft, at);
  return servesParliament(scene, title, draft, mention) || servesMinister(scene, draft, at);
}

/** "the Clerk to Parliament": the house that is served is the body. */
function servesParliament(scene: Scene, title: Title, draft: Draft, house: Mention | undefined): boolean {
  if (house?.type !== "ORGANIZATION" || title.class !== "officer" || draft.organization !== undefined)
    return false;
  if (!/^(?:clerk|chaplain|counsel|secretary|librarian|registrar)$/.test(lastOfTitle(scene, draft)))
    return false;
  draft.organization = house.id;
  draft.to = endOf(scene, house);
  return true;
}

/** "Parliamentary Secretary to the Minister of Fisheries": whose secretary it is belongs to the title. */
function servesMinister(scene: Scene, draft: Draft, at: number): boolean {
  const whom = titleAt(scene.words, at);
  if (!whom || draft.titleTo !== draft.to || at === draft.to + 1) return false;
  if (!/^(?:secretary|assistant|aide|clerk|chaplain)$/.test(lastOfTitle(scene, draft))) return false;
  const of = /^(?:of|for)$/.test(scene.words[whom.to]?.lower ?? "");
  const end = of ? fieldEnd(scene, whom.to + 1) : whom.to;
  draft.to = end > whom.to + 1 ? end : whom.to;
  draft.titleTo = draft.to;
  return true;
}

const lastOfTitle = (scene: Scene, draft: Draft): string => scene.words[draft.titleTo - 1]?.lower ?? "";

/** "to China and Mongolia": behind the second country. */
function behindSecond(scene: Scene, end: number): number {
  const second = scene.words[end]?.lower === "and" ? mentionAt(scene, end + 1) : undefined;
  return second && countryOf(second) ? endOf(scene, second) : end;
}

/** "Legal Adviser to the Fund": the body that is advised, where nobody in it is named. */
function advisesBody(scene: Scene, draft: Draft, body: Mention): boolean {
  const end = endOf(scene, body);
  const whose = /^['’]s$/.test(scene.words[end]?.text ?? "") || scene.words[end]?.lower === "for";
  if (body.type !== "ORGANIZATION" || draft.organization !== undefined || whose || titleAt(scene.words, end))
    return false;
  if (!/^advis[eo]r$/.test(lastOfTitle(scene, draft))) return false;
  draft.organization = body.id;
  draft.to = end;
  return true;
}

function advised(scene: Scene, draft: Draft, start: number): boolean {
  let at = start;
  const mention = mentionAt(scene, at);
  if (mention && mention.type !== "PERSON") {
    const code = countryOf(mention);
    at = endOf(scene, mention);
    if (advisesBody(scene, draft, mention)) return true;
    if (code) draft.country ??= { code, from: start, to: at };
  }
  const whom = titleAt(scene.words, at);
  if (whom) at = whom.to;
  else if (at === start) at = fieldEnd(scene, start);
  if (at === start) return false;
  draft.to = at;
  draft.titleTo = at;
  return true;
}

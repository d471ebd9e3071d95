// What an article tells of events: candidates judged, dated, placed, and each happening told once.
import type { Annotated, EventDraft, Mention, ParticipationDraft, Reference } from "../../flow.ts";
import { joined } from "../participant/join.ts";
import { type Memory, remember } from "../participant/memory.ts";
import { rememberSubject } from "../participant/spoken.ts";
import { participationsOf } from "../participant.ts";
import { guestsTalking, toldAgain, withoutHostsElsewhere } from "./article/again.ts";
import { withAntecedent } from "./article/antecedent.ts";
import { withAssembly } from "./article/assembled.ts";
import type { KnownBodies } from "./article/body.ts";
import { closeShow, dateLater, endOrKeep } from "./article/closing.ts";
import { afterMain, closeAt, goWith, isAtClose, isGathering, occasionOf, stayOf } from "./article/course.ts";
import { Crowds } from "./article/crowd.ts";
import { dateByClause } from "./article/days.ts";
import {
  addParts,
  type Draft,
  isFiner,
  isSame,
  narrow,
  placeAgain,
  placeAtHost,
  toldMention,
} from "./article/draft.ts";
import { lengthen } from "./article/duration.ts";
import {
  asToldOf,
  ceremonyIn,
  continuedBy,
  gatheringIn,
  isUndated,
  likeBefore,
  undatedSigning,
  withEarlier,
} from "./article/earlier.ts";
import { toldUnder } from "./article/grants.ts";
import {
  isAlone,
  isEmpty,
  isEvent,
  isNamedByTheme,
  isOnlySpokenOf,
  isOrdinal,
  speaksOfEarlier,
} from "./article/judge.ts";
import {
  asLecture,
  identityOf,
  isCalled,
  isOpeningSpeech,
  namedOccasionOf,
  yearInName,
} from "./article/known.ts";
import { ListScope } from "./article/list-scope.ts";
import { firstMemory } from "./article/memory.ts";
import { draftOf } from "./article/new.ts";
import { isOpenedBefore, spread } from "./article/opened.ts";
import { ownersOf } from "./article/owner.ts";
import { pendingIn } from "./article/pending.ts";
import type { Scene } from "./article/scene.ts";
import { bodiesActing } from "./article/sitting.ts";
import { standingOf } from "./article/standing.ts";
import { isPredecessor, succeed, withPredecessor } from "./article/succession.ts";
import { isUndecided, type Pending, settles } from "./article/undecided.ts";
import { type Candidate, nameOfTheme, type Told } from "./candidate.ts";
import { dateOf, isClosing, lastDayOf } from "./date.ts";
import { hereIn } from "./place/here.ts";
import { placeSpokenOf } from "./place/known.ts";
import { isCloser, placesOf, placeTold } from "./place.ts";
import { candidatesOf } from "./sentence.ts";
import { limits } from "./time.ts";

type Parts = EventDraft["participants"];

/** When and where an event was. */
interface Where {
  readonly date: Mention | undefined;
  readonly place: Mention | undefined;
  readonly isOneOfMany: boolean;
}

/** What an article has told so far: its events, and what pronouns stand for. */
export class ArticleEvents {
  readonly #mentions: readonly Mention[];
  readonly #scene: Scene;
  /** The last gathering of the article before: "At the same meeting". */
  readonly #previous: Draft | undefined;
  readonly #drafts: Draft[] = [];
  readonly #crowds = new Crowds();
  /** The last event that the article reports, which later sentences go on from. */
  #main: Draft | undefined;
  /** What the sentence before spoke of without its day. */
  #pending: Pending | undefined;
  #memory: Memory;
  readonly #lists = new ListScope();

  constructor(annotated: Annotated, scene: Scene, bodies: KnownBodies, previous?: Draft) {
    this.#mentions = annotated.mentions;
    this.#scene = scene;
    this.#previous = previous;
    const known = { mentions: this.#mentions, drafts: this.#drafts, bodies, title: scene.title };
    this.#memory = firstMemory(known, (reference, type) => this.#isOf(reference, type));
  }

  /** The last gathering with a date that the article tells. */
  get gathering(): Draft | undefined {
    return this.#drafts.findLast(isGathering);
  }

  read(): EventDraft[] {
    for (const [at, told] of this.#scene.body.entries()) this.#readSentence(told, this.#scene.body[at + 1]);
    if (!this.#drafts.some(({ core }) => core))
      for (const told of this.#scene.title) this.#readSentence(told);
    return this.#drafts;
  }

  #readSentence(told: Told, next?: Told): void {
    const isItem = told.block.block.kind === "item" || told.header !== undefined;
    if (told.firstOfBlock) this.#main = this.#lists.enter(isItem, this.#drafts.length, this.#main);
    lengthen(this.#main, told);
    this.#memory = this.#crowds.read(told, this.#memory, "before");
    const read = [...candidatesOf(told), ...toldUnder(this.#scene.title, told)];
    const candidates = withAssembly(told, this.gathering ? undefined : next, read);
    for (const candidate of candidates) this.#take(candidate, isAlone(candidate, candidates));
    this.#memory = this.#crowds.read(told, this.#memory, "after");
    closeShow(this.#drafts, told);
    const spoken = pendingIn(told, candidates);
    if (this.#pending?.candidate.told !== told) this.#pending = spoken && { candidate: spoken };
    this.#memory = rememberSubject(this.#memory, told, candidates.length === 0);
  }

  #take(read: Candidate, alone: boolean): void {
    const drafts = this.#lists.visible(this.#drafts);
    const like = likeBefore(drafts, read);
    if (!like) return;
    const candidate = this.#drafts.length === 0 ? withAntecedent(like) : like;
    const parts = this.#partsOf(candidate);
    const guests = guestsTalking(candidate, parts, drafts, this.#memory);
    const before =
      this.#continued(candidate) ??
      this.#earlier(candidate, parts, drafts) ??
      continuedBy(drafts, candidate, parts, this.#identity);
    const isPredecessors = parts.every(({ agent }) => this.#isPerson(agent));
    const earlier =
      before && isPredecessors ? withPredecessor(drafts, before, parts, this.#identity) : before;
    if (earlier) {
      const here = withoutHostsElsewhere(parts, candidate, this.#siteOf(earlier));
      this.#add(earlier, candidate, asToldOf(earlier, candidate, here));
    }
    const created = earlier ? undefined : this.#create(candidate, parts, alone);
    if (created) addParts(created, guests);
    else if (!earlier && isUndecided(candidate)) this.#pending = { candidate, parts };
    this.#crowds.note(candidate, earlier ?? created);
    const known = earlier ? withEarlier(earlier, parts) : parts;
    this.#memory = remember(this.#memory, candidate, parts, this.#isPerson, known);
  }

  #partsOf(candidate: Candidate): ParticipationDraft[] {
    return [
      ...participationsOf(candidate, this.#memory, this.#isPerson),
      ...ownersOf(candidate, this.#mentions, this.#memory),
      ...bodiesActing(candidate, this.#drafts, this.#memory),
    ];
  }

  /** "It ran from 4 to 6 May", "The board took this decision on 9 May": what the sentence before spoke of, told now that its day is known. */
  #continued(candidate: Candidate): Draft | undefined {
    const pending = this.#pending;
    const date = pending && dateOf(candidate);
    if (!pending || !date || !settles(candidate, pending)) return undefined;
    this.#pending = undefined;
    const parts = [...(pending.parts ?? this.#partsOf(pending.candidate))];
    return this.#push(pending.candidate, parts, { date, place: placesOf(candidate)[0], isOneOfMany: false });
  }

  readonly #isPerson = (reference: Reference): boolean => this.#isOf(reference, "PERSON");

  readonly #identity = (reference: Reference): string => identityOf(this.#mentions, reference);

  #isOf(reference: Reference, type: Mention["type"]): boolean {
    return "mention" in reference && this.#mentions[reference.mention]?.type === type;
  }

  /** The event told before that a candidate speaks of: by name, or by "the meeting". */
  #earlier(candidate: Candidate, parts: Parts, drafts: readonly Draft[]): Draft | undefined {
    const named = nameOfTheme(candidate.theme);
    if (named && named.type !== "PERSON" && named.type !== "PLACE") {
      const same = this.#drafts.find(
        (draft) => draft.type.value === candidate.type && isCalled(this.#mentions, draft, named),
      );
      if (same) return same;
    }
    if (candidate.of)
      return toldAgain(drafts, candidate, parts, this.#mentions, (draft) => this.#siteOf(draft));
    if (candidate.again || isOpeningSpeech(candidate))
      return gatheringIn(drafts) ?? ceremonyIn(drafts, parts);
    if (isOnlySpokenOf(candidate))
      return drafts.findLast(({ type }) => type.value === candidate.type) ?? gatheringIn(drafts);
    const undated = undatedSigning(drafts, candidate);
    if (undated || !speaksOfEarlier(candidate)) return undated;
    const type = candidate.theme?.type;
    const ceremony = candidate.theme?.classes.has("ceremony") || candidate.theme?.classes.has("occasion");
    const dated = dateOf(candidate) !== undefined;
    const last = drafts.findLast((draft) => draft.type.value === type);
    if (
      dated &&
      ((isClosing(candidate) && !isOrdinal(candidate)) || isOpenedBefore(candidate) || isUndated(last))
    )
      return last;
    if (dated) return ceremony && !drafts.at(-1)?.start ? drafts.at(-1) : undefined;
    return last ?? (ceremony ? (this.#main ?? drafts.at(-1)) : gatheringIn(drafts));
  }

  #add(draft: Draft, candidate: Candidate, parts: Parts): void {
    draft.participants = joined(draft.type.value, draft.participants, parts, this.#mentions);
    const place = placeTold(draft, candidate) ?? hereIn(draft, candidate, this.#scene.dateline);
    const before = this.#siteOf(draft);
    // "The venue was the Grand Hotel": told more exactly than the town before.
    const tells = candidate.places.length > 0 || !(candidate.of || candidate.again);
    const closer = place !== undefined && tells && isCloser(place, before);
    if (place && (!draft.place || closer)) placeAgain(draft, place, this.#drafts);
    const date = isPredecessor(draft, candidate) ? undefined : dateOf(candidate);
    if (date && isFiner(draft, date)) narrow(draft, date);
    else if (!draft.start && date?.date) {
      dateLater(draft, date, candidate.closing);
      this.#lead(draft);
    } else if (date?.date) spread(draft, candidate, date);
  }

  #siteOf({ place }: Draft): Mention | undefined {
    return place && "mention" in place.value ? this.#mentions[place.value.mention] : undefined;
  }

  #create(told: Candidate, parts: Parts, alone: boolean): Draft | undefined {
    const date = dateOf(told);
    const candidate = date ? asLecture(told) : afterMain(told, this.#main);
    if (!isEvent(candidate, date, alone)) return undefined;
    // "The workshop was attended by A": reported though its beginning was told in a heading or not at all.
    if (speaksOfEarlier(candidate) && !date && (parts.length === 0 || candidate.clause === undefined))
      return undefined;
    const isMore = candidate.again && !(date && isNamedByTheme(candidate));
    if (isMore || isOnlySpokenOf(candidate) || isEmpty(candidate, parts)) return undefined;
    const places = placesOf(candidate);
    const isOneOfMany = places.length > 1;
    return places.map((place) => this.#push(candidate, parts, { date, place, isOneOfMany })).at(-1);
  }

  #push(candidate: Candidate, parts: Parts, { date, place, isOneOfMany }: Where): Draft {
    const leads = !this.#drafts.some(({ core }) => core);
    const start = date?.date && limits(date.date.edtf).start;
    const draft = draftOf(candidate, parts, {
      article: this.#scene.article,
      mentions: this.#mentions,
      standing: standingOf(candidate, start, this.#scene.anchor, leads),
      oneOf: isOneOfMany ? place : undefined,
    });
    const named = nameOfTheme(candidate.theme);
    const known = { mentions: this.#mentions, drafts: this.#drafts, dateline: this.#scene.dateline };
    const spoken = place
      ? toldMention(place, "event-place-in-clause")
      : placeSpokenOf(candidate, known, this.#memory);
    if (spoken) draft.place = spoken;
    const inName = yearInName(named) ? named : namedOccasionOf(candidate);
    const year = yearInName(inName);
    if (date) dateByClause(draft, candidate, date);
    else if (year)
      draft.start = { value: year, span: inName?.span ?? draft.type.span, rule: "event-year-in-name" };
    const main = this.#whole(candidate);
    if (main && (date || !year)) goWith(draft, { main, gathering: this.gathering }, candidate);
    const last = candidate.closing ?? lastDayOf(candidate);
    if (isAtClose(candidate)) closeAt(draft);
    if (last && !draft.end) endOrKeep(draft, last);
    placeAtHost(draft, this.#siteOf(draft), (reference) => this.#isOf(reference, "ORGANIZATION"));
    const same = this.#merged(draft);
    if (same) return same;
    succeed(this.#drafts, draft, candidate, this.#identity);
    this.#drafts.push(draft);
    this.#lead(draft);
    return draft;
  }

  /** Others may be told on the occasion of an event that took place on its day. */
  #lead(draft: Draft): void {
    if (draft.core && draft.start && draft.status.value === "happened") this.#main = draft;
  }

  /** What a candidate happens in the course of; "at the same meeting" may speak of the article before. */
  #whole(candidate: Candidate): Draft | undefined {
    const stay = stayOf(candidate, this.#drafts, this.#mentions);
    return stay ?? this.#main ?? (occasionOf(candidate) ? this.#previous : undefined);
  }

  /** One happening told twice in an article is one: same type, same time, a participant or name in common. */
  #merged(draft: Draft): Draft | undefined {
    const same = this.#drafts.find((other) => isSame(other, draft));
    if (same)
      same.participants = joined(draft.type.value, same.participants, draft.participants, this.#mentions);
    return same;
  }
}

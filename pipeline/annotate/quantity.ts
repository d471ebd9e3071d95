// QUANTITY mentions: numbers that count or measure, with value, qualifier and unit.
import type { QuantityValue } from "../flow.ts";
import type { Measure } from "../lexicon/measures.ts";
import { memberNouns, timeNouns } from "../lexicon/nouns.ts";
import { numberWords } from "../lexicon/numbers.ts";
import type { Annotator, Proposal } from "./annotator.ts";
import { type Atom, atomsOf } from "./number/atoms.ts";
import { type Amount, isParty, magnitudeOf, readAmount } from "./quantity/amount.ts";
import {
  ABOUT,
  countedByLabel,
  countedByNumber,
  countedInAll,
  endsPhrase,
  isBe,
  isElidedObject,
  isMeasuredAgain,
  isMoreOfThem,
  isRest,
  isShare,
  isSum,
  isVerb,
  OURS,
  OWNERS,
} from "./quantity/elided.ts";
import { isAgeOrTime, isCompared, isFrequency, isNoCount, isOfYear } from "./quantity/filter.ts";
import { mayBegin, PERCENT, type Told, type Unit, unitFrom } from "./quantity/found.ts";
import { settled } from "./quantity/measure.ts";
import { isOfPlace } from "./quantity/of-place.ts";
import { type Counted, countedAt, memberUnit } from "./quantity/unit.ts";
import type { Text, TextBlock } from "./text.ts";

export const quantities: Annotator = {
  propose: (text) => text.blocks.flatMap((block) => new Reading(text, block).proposals),
};

/** One block's quantities from left to right: what was counted last is what "nine" and "of which" mean. */
class Reading {
  readonly proposals: Proposal[] = [];
  readonly #text: Text;
  readonly #block: TextBlock;
  readonly #atoms: readonly Atom[];
  #last: Told | undefined;
  /** What the number before counted or measured. */
  #unit: Unit | undefined;
  /** The measure told last, and the token behind it. */
  #length: { readonly unit: Unit; readonly sentence: number; readonly next: number } | undefined;
  /** The sum of money told last. */
  #sum: { readonly measure: Measure; readonly sentence: number; readonly last: Told | undefined } | undefined;

  constructor(text: Text, block: TextBlock) {
    this.#text = text;
    this.#block = block;
    this.#atoms = atomsOf(block);
    for (let at = 0; at < this.#atoms.length; ) {
      const amount = mayBegin(this.#atoms[at] as Atom) ? readAmount(this.#atoms, at) : undefined;
      if (amount) this.#take(amount);
      at = Math.max(at + 1, amount?.to ?? 0);
    }
  }

  #take(amount: Amount): void {
    if (isNoCount(this.#atoms, amount)) return;
    const found = this.#unitOf(amount);
    if (!found) return;
    const { unit, to } = found;
    const first = this.#atoms[amount.from] as Atom;
    const last = this.#atoms[to - 1] as Atom;
    const sentence = this.#block.tokens[first.token]?.sentence ?? 0;
    this.#unit = unit;
    if (!unit.measure && unit.unit !== "time") {
      const alone = this.#last?.sentence !== sentence;
      const only = this.#last === undefined;
      this.#last = { unit, value: amount.value, sentence, next: this.#nextToken(unit, last), alone, only };
    }
    if (unit.measure && !unit.measure.money) this.#length = { unit, sentence, next: last.token + 1 };
    if (unit.measure?.money) this.#sum = { measure: unit.measure, sentence, last: this.#last };
    this.proposals.push({
      type: "QUANTITY",
      block: this.#block.index,
      start: first.start,
      end: last.end,
      rule: `quantity-${unit.rule}`,
      confidence: unit.confidence,
      quantity: this.#value(amount, unit),
    });
  }

  #nextToken({ place }: Unit, last: Atom): number {
    const end = place?.end ?? last.end;
    let token = last.token + 1;
    while ((this.#block.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < end) token++;
    return token;
  }

  #value({ value, valueMax, qualifier }: Amount, { unit, measure, place, factor = 1 }: Unit): QuantityValue {
    const { view } = this.#block.block;
    return {
      value: value * factor,
      ...(valueMax === undefined ? {} : { valueMax }),
      qualifier,
      unit,
      ...(measure?.code ? { unitCode: measure.code } : {}),
      ...(place ? { unitSpan: view.toSource(place.start, place.end) } : {}),
    };
  }

  #unitOf(amount: Amount): { readonly unit: Unit; readonly to: number } | undefined {
    const { figure, to } = amount;
    if (figure.percent)
      return { unit: { unit: "%", rule: "fraction", confidence: 0.85, measure: PERCENT }, to };
    if (amount.measure) return { unit: this.#measured(amount, amount.measure), to };
    if (isAgeOrTime(this.#atoms, amount)) return undefined;
    const member = this.#member(amount);
    if (member !== undefined) return member ? { unit: member, to } : undefined;
    const again = isOfYear(this.#atoms, amount) ? this.#unit : undefined;
    const shared = this.#sharedMeasure(amount) ?? this.#elidedSum(amount) ?? again;
    if (shared) return { unit: shared, to };
    if (amount.value < 2 || !Number.isInteger(amount.value)) return undefined;
    const unit =
      this.#counted(amount) ?? this.#shared(amount) ?? this.#rest(amount) ?? this.#toldBefore(amount);
    return unit && { unit, to };
  }

  #measured({ to, from }: Amount, found: Measure): Unit {
    const measure = found.money ? settled(this.#text, found) : found;
    const [first, last] = [this.#atoms[from], this.#atoms[to - 1]];
    const place = first && last ? { start: first.start, end: last.end } : undefined;
    const rule = measure.money ? "money" : "measure";
    return { unit: measure.name, rule, confidence: 0.92, measure, ...(place ? { place } : {}) };
  }

  /** "eight-member party": the unit, null for other hyphened words ("two-day"), undefined where there is no hyphen. */
  #member({ to }: Amount): Unit | null | undefined {
    const [hyphen, word] = [this.#atoms[to], this.#atoms[to + 1]];
    if (!hyphen?.glued || !word?.glued || !"-‑–".includes(hyphen.text)) return undefined;
    if (!memberNouns.has(word.lower) || (this.#atoms[to + 2]?.text === "-" && this.#atoms[to + 2]?.glued))
      return null;
    const place = { start: word.start, end: word.end };
    return { unit: memberUnit(word.lower), rule: "member", confidence: 0.85, place };
  }

  /** The noun phrase right after it, or after "of" ("dozens of universities"). */
  #counted(amount: Amount): Unit | undefined {
    const { tokens } = this.#block;
    let at = (this.#atoms[amount.to - 1] as Atom).token + 1;
    const before = this.#atoms[amount.from - 1]?.lower ?? "";
    if (tokens[at]?.lower === "of") {
      const partitive = this.#partitive(amount, at + 1);
      if (partitive) return partitive;
      if (amount.figure.digits && !amount.figure.large) return undefined;
      at++;
    }
    const counted = countedAt(this.#block, at);
    if (!counted || counted.duration || isFrequency(tokens[counted.next]?.lower, counted)) return undefined;
    if (isParty(this.#atoms, amount, counted.head) || (before === "every" && timeNouns.has(counted.head)))
      return undefined;
    return unitFrom(counted, "counted", 0.85);
  }

  /** "six of them women", "two of ours", "three of the winners", "fifty-seven of which". */
  #partitive(amount: Amount, at: number): Unit | undefined {
    const { tokens } = this.#block;
    const word = tokens[at]?.lower ?? "";
    if (OURS.has(word) && !(word === "his" && countedAt(this.#block, at + 1)))
      return this.#antecedent((this.#atoms[amount.from] as Atom).token);
    if (word === "them" || word === "whom" || word === "which") {
      const said = countedAt(this.#block, at + 1);
      const bare = said && this.#block.text.slice(said.start, said.end).split(" ").length <= 2;
      if (word === "them" && said && bare) return unitFrom(said, "of-them", 0.8);
      const token = (this.#atoms[amount.from] as Atom).token;
      return this.#antecedent(token) ?? (word === "them" ? this.#subject(token) : undefined);
    }
    const all = ABOUT.test(word) ? at + 1 : at;
    if (tokens[all]?.pos === "NUM") {
      const total = countedAt(this.#block, all + 1);
      return total && !total.duration ? unitFrom(total, "of-the", 0.75) : undefined;
    }
    if (!["the", "these", "those", "its", "their", "our", "his", "her"].includes(word)) return undefined;
    const number = numberWords.has(tokens[at + 1]?.lower ?? "") || tokens[at + 1]?.pos === "NUM" ? 1 : 0;
    const counted = countedAt(this.#block, at + 1 + number);
    return counted && !counted.duration && amount.value > 1 ? unitFrom(counted, "of-the", 0.75) : undefined;
  }

  /** "The birds were weighed, 2 300 of them": what the sentence is about. */
  #subject(token: number): Unit | undefined {
    const { tokens, sentences } = this.#block;
    const from = sentences[tokens[token]?.sentence ?? 0]?.from ?? 0;
    const counted = countedAt(this.#block, OWNERS.test(tokens[from]?.lower ?? "") ? from + 1 : from);
    return counted && !counted.duration ? unitFrom(counted, "of-them", 0.7) : undefined;
  }

  /** What was counted last, in this sentence, or alone in the sentence before. */
  #antecedent(token: number): Unit | undefined {
    const last = this.#last;
    const sentence = this.#block.tokens[token]?.sentence ?? 0;
    const begins = this.#block.sentences[sentence]?.from === token;
    if (!last || (last.sentence < sentence && !(begins && (last.only || last.alone)))) return undefined;
    if (last.sentence < sentence - 1 && !last.only) return undefined;
    return { ...last.unit, rule: "of-which", confidence: 0.75 };
  }

  /** The amount that "to", "and" or "or" joins to a number. */
  #joined({ to }: Amount): Amount | undefined {
    const link = this.#atoms[to]?.lower;
    if (link !== "to" && link !== "and" && link !== "or") return undefined;
    const next = readAmount(this.#atoms, to + 1);
    return next && !next.figure.percent && !isNoCount(this.#atoms, next) ? next : undefined;
  }

  /** "from 62 to 71.5 million euros", "from 14.1 to 13.2 per cent": the measure of the number that follows. */
  #sharedMeasure(amount: Amount): Unit | undefined {
    const next = this.#joined(amount);
    if (!next?.measure) return undefined;
    const { figure } = next;
    const magnitude = figure.large ? magnitudeOf(figure) : 1;
    const factor = !amount.figure.large && amount.value < 1000 ? magnitude : 1;
    return { ...this.#measured(next, next.measure), rule: "shared-measure", confidence: 0.8, factor };
  }

  /** "It was granted 27 million euros; it had asked for 35 million": the money told last. */
  #elidedSum({ from, to, figure, value }: Amount): Unit | undefined {
    const sum = this.#sum;
    const first = (this.#atoms[from] as Atom).token;
    const sentence = this.#block.tokens[first]?.sentence ?? 0;
    const place = { from: first, to: (this.#atoms[to - 1] as Atom).token + 1 };
    if (!sum || sum.sentence < sentence - 1) return undefined;
    if (!figure.large && (value < 20 || sum.last !== this.#last)) return undefined;
    if (!isSum(this.#block.tokens, place, figure.large === true)) return undefined;
    const { measure } = sum;
    return { unit: measure.name, rule: "elided-sum", confidence: 0.75, measure };
  }

  /** "from 10 to 25 members", "11 or 12 papers": the unit of the number that follows. */
  #shared(amount: Amount): Unit | undefined {
    const next = this.#joined(amount);
    const unit = next && !next.measure ? this.#counted(next) : undefined;
    return unit && { ...unit, rule: "shared", confidence: 0.75 };
  }

  /** "The first of four pumps runs. The remaining three will follow". */
  #rest({ from, to, value }: Amount): Unit | undefined {
    const last = this.#last;
    const first = (this.#atoms[from] as Atom).token;
    const place = { from: first, to: (this.#atoms[to - 1] as Atom).token + 1 };
    const sentence = this.#block.tokens[first]?.sentence ?? 0;
    if (!last || last.sentence < sentence - 3 || last.value <= value) return undefined;
    return isRest(this.#block.tokens, place) ? { ...last.unit, rule: "rest", confidence: 0.7 } : undefined;
  }

  /** What a number counts by a noun or label before it, or in all. */
  #numbered(place: { readonly from: number; readonly to: number }, sentence: number): Counted | undefined {
    return (
      countedByNumber(this.#block, place.from, sentence) ??
      countedByLabel(this.#block, place.from) ??
      countedInAll(this.#block, place)
    );
  }

  /** "Of 31 proposals, nine were selected", "31 votes to 27", "the number of projects from six to eight". */
  #toldBefore(amount: Amount): Unit | undefined {
    const { tokens } = this.#block;
    const first = this.#atoms[amount.from] as Atom;
    const after = tokens[(this.#atoms[amount.to - 1] as Atom).token + 1];
    const sentence = tokens[first.token]?.sentence ?? 0;
    const place = { from: first.token, to: (this.#atoms[amount.to - 1] as Atom).token + 1 };
    const ends = endsPhrase(after);
    const numbered = ends ? this.#numbered(place, sentence) : undefined;
    if (numbered) return unitFrom(numbered, "number-of", 0.75);
    const length = this.#length;
    if (length?.sentence === sentence && isMeasuredAgain(tokens, length.next, place))
      return { ...length.unit, rule: "measured-again", confidence: 0.7 };
    const last = this.#last;
    if (last && isMoreOfThem(tokens, place)) return { ...last.unit, rule: "more", confidence: 0.65 };
    if (!last || last.sentence !== sentence) return undefined;
    if (isOfPlace(this.#atoms, amount)) return { ...last.unit, rule: "of-place", confidence: 0.7 };
    if (isElidedObject(tokens, last.next, place)) return { ...last.unit, rule: "elided", confidence: 0.65 };
    const link = this.#atoms[amount.from - 1]?.lower ?? "";
    if (isShare(tokens, last.next, place)) return { ...last.unit, rule: "told-before", confidence: 0.7 };
    const before = this.#atoms[amount.from - 2]?.lower ?? "";
    if (ends && isCompared(before, link)) return { ...last.unit, rule: "compared", confidence: 0.75 };
    const verb = isVerb(after);
    const leads = first.text !== first.lower || /^(?:,|;|and|while|but|only|whom|which)$/.test(link);
    if (verb && isBe(after)) {
      const said = countedAt(this.#block, (this.#atoms[amount.to - 1] as Atom).token + 2);
      const end = said && tokens[said.next];
      if (said && (!end || end.pos === "PUNCT" || end.lower === "and")) return unitFrom(said, "were", 0.75);
    }
    return verb && leads ? { ...last.unit, rule: "told-before", confidence: 0.7 } : undefined;
  }
}

// How much mentions lose on spoilt text: the F1 of clean and of noisy copies of the annotated documents.
import type { Draft } from "../../pipeline/flow.ts";
import { draft } from "../../pipeline/run.ts";
import { agreement, f1, type goldDocuments, sourceOf } from "../support/gold.ts";
import { noisy } from "../support/noise.ts";

/** Share of words that are spoilt. */
export const RATE = 0.01;
/** Points of F1 that may be lost at that rate. */
export const LOSS = 4;
const SEEDS = [1, 2, 3];

export interface NoiseScore {
  readonly clean: number;
  readonly spoilt: number;
}

/** The mention F1 of annotated documents as they are and at the rate of noise; each spoilt draft is shown to `look`. */
export function noiseScore(
  documents: ReturnType<typeof goldDocuments>,
  look: (made: Draft) => void = () => {},
): NoiseScore {
  const drafted = (text: string): Draft => draft(sourceOf(text), () => {});
  const clean = f1(documents.map(({ text, marked }) => agreement(marked, drafted(text))));
  const spoilt = documents.flatMap(({ text, marked }) =>
    SEEDS.map((seed) => {
      const { text: changed, placeOf } = noisy(text, seed, RATE);
      const made = drafted(changed);
      look(made);
      const moved = marked.map(({ type, start, end }) => ({
        type,
        start: placeOf(start),
        end: placeOf(end - 1) + 1,
      }));
      return agreement(moved, made);
    }),
  );
  return { clean, spoilt: f1(spoilt) };
}

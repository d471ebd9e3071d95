// Chance by a seed: the same seed tries the same.
import { randomNumbers } from "../support/noise.ts";

export type Random = () => number;

export const randomOf: (seed: number) => Random = randomNumbers;

export const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

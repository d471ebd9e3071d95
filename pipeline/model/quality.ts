// What quality.json holds: how good the rules are on annotated documents, and how true the confidences are that they state.

/** Counts of records against the annotation, and the shares that follow from them. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Records whose stated confidence lies in a band; one without records has no shares. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly records: number;
  readonly stated?: number;
  readonly observed?: number;
}

/** The scores of one kind of record. */
export interface Measured {
  readonly extracted: Score;
  readonly published: Score;
  /** As published, with the confidences that the other documents alone give. */
  readonly leftOut: Score;
  /** As published with other settings. */
  readonly publishedAt: readonly (Score & { readonly minConfidence: number })[];
  readonly publishedByGroup: Readonly<Record<string, Score>>;
  readonly publishedByKind?: Readonly<Record<string, Score>>;
}

export interface Quality {
  readonly method: readonly string[];
  readonly documents: number;
  /** Documents in each group of them. */
  readonly groups: Readonly<Record<string, number>>;
  readonly minConfidence: number;
  readonly records: Readonly<Record<string, Measured>>;
  readonly confidence: Readonly<Record<string, readonly Band[]>>;
  readonly notAnnotated: readonly string[];
}

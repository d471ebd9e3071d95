// Property tests try the same values on every run, so that a red test is red for everybody; FC_SEED=N tries others.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 23) });

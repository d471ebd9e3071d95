// Candidates of one sentence that tell the same happening: who came to a town for a conference, attended it.
import type { Candidate, Part } from "../candidate.ts";
import { dateOf, isClosing } from "../date.ts";
import { withCelebrated } from "./celebrated.ts";

const COMING = new Set(["Visit", "Meeting", "Exchange"]);
const COMERS = new Set(["visitor", "attendee", "participant"]);

/** The candidates of a sentence, each happening once. */
export const united = (candidates: readonly Candidate[]): Candidate[] =>
  withoutTelling(
    withoutCompany(
      withoutComing(
        withoutSecond(
          withinVisit(
            byTheme(
              withoutWhere(
                withoutWay(withLaureates(withHosts(withoutAgents(withoutCrowd(withCelebrated(candidates)))))),
              ),
            ),
          ),
        ),
      ),
    ),
  );

/** "Colombia, represented by A, and B were witnesses": A was one, too; nobody attended anything else. */
function withoutAgents(candidates: readonly Candidate[]): readonly Candidate[] {
  const company = candidates.find(({ rule }) => rule === "event-company");
  const [role] = company?.parts.map((part) => part.role) ?? [];
  const agents = candidates.filter(({ clause }) => clause?.verb.lemma === "represent" && clause.verb.reduced);
  if (!company || !role || agents.length === 0) return candidates;
  const more = agents.flatMap(({ parts }) => parts.map(({ phrase }): Part => ({ role, phrase })));
  return candidates
    .filter((candidate) => !agents.includes(candidate))
    .map((candidate) =>
      candidate === company ? { ...company, parts: [...company.parts, ...more] } : candidate,
    );
}

const RECEIVING = new Set(["receive", "welcome", "greet"]);

/** "visited the Institute on 8 May, where it was received by A": whoever receives the visitors there hosts the visit. */
function withHosts(candidates: readonly Candidate[]): readonly Candidate[] {
  const visit = candidates.find(({ type, clause }) => type === "Visit" && clause !== undefined);
  if (!visit) return candidates;
  const receptions = candidates.filter(
    (candidate) =>
      (candidate.type === "Meeting" || (candidate.type === "Visit" && candidate.places.length === 0)) &&
      candidate.clause?.verb.passive === true &&
      RECEIVING.has(candidate.clause.verb.lemma ?? "") &&
      candidate.from > visit.from &&
      [undefined, dateOf(visit)].includes(dateOf(candidate)),
  );
  if (receptions.length === 0) return candidates;
  const hosts = receptions.flatMap(({ parts }) => parts.filter(({ role }) => role === "host"));
  return candidates
    .filter((candidate) => !receptions.includes(candidate))
    .map((candidate) => (candidate === visit ? { ...visit, parts: [...visit.parts, ...hosts] } : candidate));
}

/** "travelled on to Cusco, where they saw the seed bank on 5 May": one visit, of what is dated there. */
function withoutWay(candidates: readonly Candidate[]): readonly Candidate[] {
  const way = candidates.find(
    (candidate) => isOwnVisit(candidate) && !candidate.clause?.where && dateOf(candidate) === undefined,
  );
  const seen = candidates.find(
    (candidate) => way && isOwnVisit(candidate) && candidate.clause?.where && candidate.from > way.from,
  );
  if (!way || !seen || dateOf(seen) === undefined) return candidates;
  const hosts = seen.parts.filter(({ role }) => role === "host");
  return candidates
    .filter((candidate) => candidate !== way)
    .map((candidate) => (candidate === seen ? { ...seen, parts: [...way.parts, ...hosts] } : candidate));
}

const isOwnVisit = ({ type, clause, again }: Candidate): boolean =>
  type === "Visit" && clause !== undefined && !again;

/** "spent April at the Agency, where they were trained": one stay, told more of. */
function withoutWhere(candidates: readonly Candidate[]): readonly Candidate[] {
  const stay = candidates.find(({ type, clause }) => type === "Exchange" && clause?.where === undefined);
  return candidates.filter(
    (candidate) =>
      !stay ||
      candidate === stay ||
      candidate.type !== "Exchange" ||
      candidate.clause?.where === undefined ||
      (dateOf(candidate) !== undefined && dateOf(candidate) !== dateOf(stay)),
  );
}

const isHonour = ({ rule }: Candidate): boolean => rule === "event-noun-honour";

/** "A is one of three laureates of the Prize, which B awarded on 3 May": one award, to A by B; and no company of an award before. */
function withLaureates(candidates: readonly Candidate[]): readonly Candidate[] {
  const honours = candidates.filter(isHonour);
  if (honours.length === 0) return candidates;
  const isOf = (candidate: Candidate, honour: Candidate): boolean =>
    !isHonour(candidate) &&
    candidate.type === "Award" &&
    candidate.clause !== undefined &&
    candidate.clause === honour.clause;
  const others = candidates.filter(
    (candidate) => !(candidate.again && honours.some((honour) => isOf(candidate, honour))),
  );
  const given = honours.filter((honour) => others.some((candidate) => isOf(candidate, honour)));
  return others
    .filter((candidate) => !given.includes(candidate))
    .map((candidate) => {
      const won = given.filter((honour) => isOf(candidate, honour)).flatMap(({ parts }) => parts);
      return won.length === 0 ? candidate : { ...candidate, parts: [...candidate.parts, ...won] };
    });
}

const isResult = ({ type, clause, again }: Candidate): boolean =>
  type === "Result" && clause !== undefined && !again;

const hasAuthor = ({ parts }: Candidate): boolean =>
  parts.some(({ role, phrase }) => role === "author" && phrase.mention !== undefined);

/** "announced on 15 May that it has": what the verb tells is told by the next. */
const leadsOn = ({ clause }: Candidate): boolean =>
  REPORTS.has(clause?.verb.lemma ?? "") && clause?.following.slice(0, 4).includes("that") === true;
const REPORTS = new Set(["announce", "report", "publish", "disclose", "reveal"]);

/** "The vaccine cut infections by half, Dr A reported", "A announced that it has developed a vaccine": one result, of whom the sentence names. */
function withoutTelling(candidates: readonly Candidate[]): Candidate[] {
  const results = candidates.filter(isResult);
  const isNamed = results.some(hasAuthor);
  return candidates.filter(
    (candidate) =>
      !isResult(candidate) ||
      ((!isNamed || hasAuthor(candidate)) &&
        !(leadsOn(candidate) && results.some(({ from }) => from > candidate.from))),
  );
}

/** "told the Post in an interview": one interview. "came to Lima to see the school": one visit, of the school. */
const withoutSecond = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ clause, type, rule, told, from }) =>
      clause === undefined ||
      rule.startsWith("event-noun") ||
      !candidates.some(
        (other) =>
          // "In a conversation with our reporter she spoke about": no speech of its own.
          (type === "Speech" && isInterview(other) && other.clause === clause) ||
          (other.type === type &&
            ((type === "Interview" && isInterview(other)) ||
              // "In her lecture she spoke about coral", "gave the lecture on 3 May, speaking on eels": one lecture.
              (type === "Speech" && other.rule === "event-noun-spoken" && other.clause === clause) ||
              (type === "Speech" && clause.verb.reduced && other.from < from && !clause.verb.passive) ||
              (type === "Visit" &&
                other.clause?.verb.infinitive === true &&
                other.clause.continues === told.reading.clauses.indexOf(clause)))),
      ),
  );

const isInterview = ({ type, rule }: Candidate): boolean =>
  type === "Interview" && rule === "event-noun-spoken";

/** "The party, accompanied by Dr A, toured Gondar": one visit. */
const withoutCompany = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    (candidate) =>
      !(
        candidate.clause?.verb.lemma === "accompany" &&
        candidate.clause.verb.reduced &&
        candidate.places.length === 0 &&
        candidates.some(
          (other) => other !== candidate && other.type === "Visit" && other.clause !== undefined,
        )
      ),
  );

/** "The Forum, sponsored by A, will meet in B": verbs about one theme tell one event, dated and placed by any of them. */
function byTheme(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { theme, type, clause } = candidate;
    const key =
      theme && clause
        ? `${type} ${theme.headEnd} ${clause.verb.elided ? clause.verb.start : ""}`
        : `${type} ${groups.size} alone`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].map(merged);
}

function merged(group: readonly Candidate[]): Candidate {
  const [first, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
  if (!first || others.length === 0) return group[0] as Candidate;
  const end = others.find(isClosing);
  const closing = end && dateOf(end);
  return {
    ...first,
    // "The course, which ends on 3 June, is run by A": no other day is told.
    ...(end && closing && closing === dateOf(first) ? { clause: end.clause } : {}),
    ...(closing && closing !== dateOf(first) ? { closing } : {}),
    parts: [...first.parts, ...others.flatMap(({ parts }) => parts)],
    places: [...first.places, ...others.flatMap(({ places }) => places)],
    phrases: [...first.phrases, ...others.flatMap(({ phrases }) => phrases)],
  };
}

/** All days before one of them ("the talks, held on 3 and 4 May, ended on the 4th"; "got a prize on the 4th at the talks"), dated before undated, main clauses before others. */
const rank = (candidate: Candidate): number => {
  const edtf = dateOf(candidate)?.date?.edtf;
  const ofAnother = isClosing(candidate) || candidate.rule === "event-noun-occasion";
  const days = edtf === undefined ? 4 : edtf.includes("/") || !ofAnother ? 0 : 2;
  return days + (candidate.clause?.subordinate ? 1 : 0);
};

/** "was shown the archive during her tour of the Library": what happens in the course of a visit is that visit. */
function withinVisit(candidates: readonly Candidate[]): Candidate[] {
  const visits = candidates.filter(({ rule, type }) => rule === "event-noun-occasion" && type === "Visit");
  const isWithin = (candidate: Candidate, visit: Candidate): boolean =>
    candidate !== visit &&
    candidate.type === "Visit" &&
    candidate.clause !== undefined &&
    candidate.clause === visit.clause &&
    candidate.places.every(({ mention }) => mention === undefined);
  if (visits.length === 0) return [...candidates];
  return candidates
    .filter((candidate) => !visits.some((visit) => isWithin(candidate, visit)))
    .map((candidate) => {
      if (!visits.includes(candidate)) return candidate;
      const parts = candidates.filter((other) => isWithin(other, candidate)).flatMap((other) => other.parts);
      return { ...candidate, parts: [...candidate.parts, ...parts] };
    });
}

const HOSTED = new Set(["Conference", "Meeting", "Exhibition", "Exchange"]);

/** "some 300 delegates came to Lima, where the Ministry hosted the Forum": nobody named came, but there it was. */
function withoutCrowd(candidates: readonly Candidate[]): readonly Candidate[] {
  const crowd = candidates.find(
    ({ type, clause, parts }) =>
      type === "Visit" && clause && parts.length > 0 && parts.every(({ phrase }) => isNobody(phrase)),
  );
  const end = crowd?.clause?.verb.end;
  const hosted =
    end === undefined
      ? undefined
      : candidates.find(
          ({ type, clause, told, theme }) =>
            HOSTED.has(type) &&
            theme?.mention?.type === "EVENT" &&
            clause &&
            isWhereBetween(told, end, clause.verb.start),
        );
  if (!crowd || !hosted) return candidates;
  const there = { preposition: "in", phrases: crowd.places, at: crowd.from };
  return candidates
    .filter((candidate) => candidate !== crowd)
    .map((candidate) =>
      candidate === hosted ? { ...hosted, phrases: [...hosted.phrases, there] } : candidate,
    );
}

const isWhereBetween = ({ sentence }: Candidate["told"], from: number, to: number): boolean =>
  sentence.units.slice(from, Math.max(from, to)).some(({ lower, mention }) => !mention && lower === "where");

const isNobody = ({ mention, pronoun, attributive, complements }: Part["phrase"]): boolean =>
  !mention &&
  !pronoun &&
  attributive.every(({ type }) => type === "QUANTITY") &&
  complements.every(({ phrases }) => phrases.every((inner) => inner.mention?.type !== "ORGANIZATION"));

/** "came to Oslo for the 3rd Forum", "gathered in Lima for a workshop": the coming is no event of its own. */
function withoutComing(candidates: readonly Candidate[]): Candidate[] {
  const purposes = candidates.filter(({ rule }) => rule === "event-noun-purpose");
  if (purposes.length === 0) return [...candidates];
  const isComing = ({ clause, type, theme, rule }: Candidate, purpose: Candidate): boolean =>
    clause !== undefined &&
    clause === purpose.clause &&
    !rule.startsWith("event-noun") &&
    COMING.has(type) &&
    !theme;
  return candidates.flatMap((candidate) => {
    if (purposes.some((purpose) => isComing(candidate, purpose))) return [];
    if (candidate.rule !== "event-noun-purpose") return [candidate];
    const comers = candidates
      .filter((other) => isComing(other, candidate))
      .flatMap(({ parts }) => parts)
      .filter(({ role }) => COMERS.has(role))
      .map(({ phrase }): Part => ({ role: "attendee", phrase }));
    return [{ ...candidate, parts: [...candidate.parts, ...comers] }];
  });
}

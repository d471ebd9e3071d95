// Papers that put questions: "answered the questions of X", "Asked by X, in a long interview", "confided to X, whose reporter", "interview with X FM".
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isGivenName, isSurname, nameKey } from "../../lexicon/person-names.ts";
import { countryAt, isCapital, lowerAt } from "../name/token.ts";

/** Where the paper's name ends that begins at a token behind a preposition; the token itself where no paper asks. */
export function askerEnd(tokens: readonly Token[], preposition: number, from: number): number {
  const station = stationEnd(tokens, preposition, from);
  if (station > from) return station;
  const interviewer = interviewerEnd(tokens, preposition, from);
  if (interviewer > from) return interviewer;
  if (!isAsking(tokens, preposition) || !isOneName(tokens, from)) return from;
  return isCapital(tokens[from + 1]?.text ?? "") ? from + 2 : from + 1;
}

/** "an interview with Sunrise FM", "spoke to Lake View TV": up to three capitals before what a station calls itself. */
function stationEnd(tokens: readonly Token[], preposition: number, from: number): number {
  const asked = /^(?:interview|spoke|talked|speaking|talking|interviewed|confided|live)$/;
  if (!/^(?:with|to|by|on|for|of)$/.test(lowerAt(tokens, preposition))) return from;
  if (!asked.test(lowerAt(tokens, preposition - 1))) return from;
  for (let at = from + 1; at < from + 4 && isCapital(tokens[at]?.text ?? ""); at++)
    if (/^(?:FM|TV|AM)$/.test(tokens[at]?.text ?? ""))
      return isCapital(tokens[at + 1]?.text ?? "") ? from : at + 1;
  return from;
}

/** How papers and stations of other languages begin their names. */
const FOREIGN =
  /^(?:Diario|Diário|Correo|Correio|Jornal|Gazeta|Gaceta|Gazzetta|Folha|Radio|Rádio|Télé|Tele|Canal|Kanal|Agence|Agencia|Agência|Noticias|Notícias|Heraldo|Tribuna|Tribune|Estado|Nación|Prensa|Mundo|País|Corriere|Giornale|Journal|Kurier|Tagblatt|Zeitung|Dagblad|Dagens|Rzeczpospolita|Dainik|Harian|Suara|Berita|Sinar|Utusan|Magyar|Dziennik|Voz|Voix|Stampa|Libre|Monde|Matin|Soir|Temps|Quotidien|Express|Echo|Hora|Vanguardia|Opinión|Informador|Comercio|Universal|Telégrafo|Telegrafista|Observador|Universo|Liberal|Popolo|Messaggero|Standaard|Telegraaf|Morgen|Volkskrant|Postimees|Politika|Novosti|Vesti|Pravda|Izvestia)$/;

const ARTICLE = /^(?:El|La|Le|Les|Los|Las|Il|Lo|Die|Der|Das|De|Het|O|A)$/;

/** "in an interview with Montana on 3 May", "an interview that he gave to Diario del Sur", "told Kabana, in an interview". */
function interviewerEnd(tokens: readonly Token[], preposition: number, from: number): number {
  if (!isInterview(tokens, preposition)) return from;
  if (isWord("stop", lowerAt(tokens, from)) && !ARTICLE.test(tokens[from]?.text ?? "")) return from;
  const to = paperEnd(tokens, from);
  const first = tokens[from]?.text ?? "";
  const foreign = (FOREIGN.test(first) || ARTICLE.test(first)) && to > from + 1;
  const plain = to === from + 1 && isOneName(tokens, from) && !isSurname(nameKey(tokens[from]?.text ?? ""));
  const told = lowerAt(tokens, preposition) !== "with" && isNobody(tokens, from, to);
  if (!foreign && !plain && !told) return from;
  return /^(?:on|in|last|this|yesterday|the|that|about|when|before|after|[,.;)])$/.test(lowerAt(tokens, to))
    ? to
    : from;
}

const QUESTIONED = /^(?:interviewed|questioned|quizzed)$/;

/** "when Kurier Wschodni interviewed her": the name at the head of its clause, where no person stands. */
export function questioningEnd(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  const leads =
    !before ||
    before.sentence !== tokens[from]?.sentence ||
    /^(?:as|and|when|whom|which|after|,|the)$/.test(before.lower);
  if (!leads || isWord("stop", lowerAt(tokens, from))) return from;
  const to = paperEnd(tokens, from);
  if (!QUESTIONED.test(lowerAt(tokens, to)) || !isNobody(tokens, from, to)) return from;
  const whom = tokens[to + 1];
  const asked = /^(?:her|him|them|us|me)$/.test(whom?.lower ?? "") || isCapital(whom?.text ?? "");
  return asked ? to : from;
}

/** "gave an interview to Dainik Alo": two or three capitals that no person bears. */
const isNobody = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from + 1 &&
  to < from + 4 &&
  tokens
    .slice(from, to)
    .every(
      ({ text, lower }) =>
        !isGivenName(nameKey(text)) &&
        !isSurname(nameKey(text)) &&
        !isWord("post", lower) &&
        text !== text.toUpperCase(),
    ) &&
  !countryAt(tokens, from);

/** Whether the words before a name speak of an interview that it leads. */
function isInterview(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [lowerAt(tokens, at - 1), lowerAt(tokens, at)];
  if (word === "with") return before === "interview" && /^(?:an?|his|her|the)$/.test(lowerAt(tokens, at - 2));
  if (word === "by")
    return tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ lower, sentence }) => QUESTIONED.test(lower) && sentence === tokens[at]?.sentence);
  if (/^(?:told|assured|informed)$/.test(word))
    return tokens
      .slice(at + 2, at + 11)
      .some(({ lower }) => /^(?:interview|interviewed|questioned)$/.test(lower));
  return (
    word === "to" &&
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === "interview") &&
    (before === "interview" || /^(?:gave|given|gives|granted)$/.test(before))
  );
}

/** Behind the capitals of a name, and the particles between them: "Diario del Sur". */
function paperEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 5) {
    if (isCapital(tokens[to]?.text ?? "")) to++;
    else if (to > from && isWord("particle", lowerAt(tokens, to)) && isCapital(tokens[to + 1]?.text ?? ""))
      to += 2;
    else break;
  }
  return to;
}

function isAsking(tokens: readonly Token[], preposition: number): boolean {
  const [before, word] = [lowerAt(tokens, preposition - 1), lowerAt(tokens, preposition)];
  if (/^(?:of|from)$/.test(word)) return before === "questions";
  if (word === "by") return /^(?:asked|questioned|quizzed)$/.test(before) && isTalk(tokens, preposition);
  return (
    word === "to" &&
    /^(?:confided|spoke|talked|speaking|talking)$/.test(before) &&
    isTalk(tokens, preposition)
  );
}

/** An interview or a reporter in the rest of the sentence. */
const isTalk = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 24)
    .some(
      ({ lower, sentence }) =>
        sentence === tokens[from]?.sentence &&
        /^(?:interview|reporter|reporters|correspondent|paper|newspaper)$/.test(lower),
    );

/** One or two capitals that are no person's name and no known word. */
const isOneName = (tokens: readonly Token[], from: number): boolean =>
  isCapital(tokens[from]?.text ?? "") &&
  !isCapital(tokens[from + 2]?.text ?? "") &&
  !isGivenName(nameKey(tokens[from]?.text ?? "")) &&
  !isWord("post", lowerAt(tokens, from)) &&
  !isWord("stop", lowerAt(tokens, from)) &&
  !countryAt(tokens, from);

// Whether a word cut at a line end is a compound that keeps its hyphen ("well-" / "known") or one word ("inter-" / "national").
import { wordSet } from "../core/word-set.ts";

/** Says whether a word cut at a line end ("inter-" / "national") keeps its hyphen. */
export type KeepsHyphen = (before: string, after: string) => boolean;

/** Two capitals at least and no small letter. */
export const isInCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** First parts that compounds are built with; a word cut behind one keeps its hyphen. */
const COMPOUNDING = wordSet(
  "all cross double ex far first full half high ill large long low medium mid multi new non off on one post pre pro " +
    "quasi real second self semi short single small so state third three top two ultra vice well wide world year " +
    "co four five six seven eight nine ten follow hands hi in out up down open people science public private " +
    "low-carbon know decision policy long-term client user data knowledge market energy cost climate earth human " +
    "face day to end man sub inter-agency e anti twenty thirty forty fifty sixty seventy eighty ninety",
);

/** Second parts that are no words: "open-" / "ing", "public-" / "ation", "six-" / "ty". */
const ENDING =
  /^(?:s|y|r|d|n|st|ed|er|ers|est|ing|ings|ly|al|ary|ages?|ance|ations?|ational|ition|ity|ities|itarian|ists?|ism|ise[ds]?|ising|isation|ize[ds]?|izing|ization|ments?|ness|ledge|ful|ships?|wards?|ty|teen|th|een|teenth|eenth|tieth|ieth)$/;

/** What stands behind a prefix with its hyphen; with anything else the two are one word: "in-" / "augurated", "pro-" / "blem". */
const BEHIND_PREFIX: ReadonlyMap<string, RegExp> = new Map([
  [
    "in",
    /^(?:house|depth|person|kind|country|service|vitro|vivo|situ|silico|flight|orbit|line|built|patients?|region|laws?|store|session|field|class|work|between|state|migration|process|school|room|port|water|hand)$/,
  ],
  [
    "ex",
    /^(?:(?:minister|president|director|mayor|rector|governor|ambassador|commissioner|employee|member|officer|soldier|player|partner|general|secretary|fighter|combatant|prisoner|senator|leader|manager|adviser|advisor|banker|teacher|smoker|pupil|student|champion|chancellor|dean|chief|head|chair|chairman|chairwoman|husband|wife|king|queen|convict|deputy|premier|captain|pilot)s?|prime|officio|post|ante|situ|service|works|factory|pats?|military|soviet|yugoslav|vivo|gratia)$/,
  ],
  [
    "pro",
    /^(?:poor|active|bono|rectors?|vice|rata|democracy|democratic|business|european|western|government|life|choice|growth|independence|deans?|environment|environmental)$/,
  ],
  [
    "pre",
    /^(?:school|schools|schoolers|war|service|doctoral|university|clinical|industrial|colonial|columbian|conference|congress|event|session|order|orders|ordered|register|registration|selection|selected|seed|accession|feasibility|competitive|existing|paid|print|prints|recorded|approved|treatment|primary|launch|flight|pandemic|covid|hospital|trial|natal|historic|historical|commercial|monsoon|harvest|sowing|financing|investment|qualification|qualified|booked|set|cast|test|tests|term|market|islamic|christian|roman|arranged|packed|tax|college|departure|summit|meeting)$/,
  ],
  [
    "co",
    /^(?:op|ops|operat\w*|ordinat\w*|founder\w*|found\w*|chair\w*|author\w*|organi\w*|financ\w*|fund\w*|host\w*|lead\w*|led|direct\w*|own\w*|product\w*|produc\w*|work\w*|exist\w*|edit\w*|develop\w*|design\w*|creat\w*|sponsor\w*|president\w*|investigator\w*|locat\w*|signator\w*|supervis\w*|benefit\w*|recipient\w*|pilot\w*|teach\w*|manage\w*|conven\w*|applicant\w*|inventor\w*|winner\w*|curat\w*|educat\w*|opt\w*|morbid\w*|generat\w*|decid\w*|responsib\w*|principal\w*|head\w*|sign\w*|write\w*|writ\w*|pay\w*|driver\w*|star\w*|pastor\w*)$/,
  ],
  ["man", /^(?:made|hours?|days?|months?|years?|at|in|to|of|eating|power)$/],
  ["to", /^(?:be|do)$/],
  [
    "on",
    /^(?:site|board|call|demand|shore|campus|orbit|farm|street|air|screen|the|stage|grid|line|job|duty|premises|trend|going)$/,
  ],
  ["up", /^(?:to|and|front|market|close|country|river|sized?)$/],
  ["out", /^(?:of|patients?|migration|going)$/],
  [
    "off",
    /^(?:the|line|site|shore|season|road|grid|campus|peak|take|budget|target|duty|white|hand|farm|street|piste|year|shoot|load|spring|print)$/,
  ],
  [
    "semi",
    /^(?:arid|final|finals|finalists?|annual|annually|skilled|nomadic|permanent|public|official|precious|detached|autonomous|automatic|autonomy|structured|circular|conductors?|urban|desert|rural|natural|professional|finished)$/,
  ],
  [
    "anti",
    /^(?:corruption|malarial?|poverty|doping|trust|terror\w*|retro\w*|viral\w*|virus|discriminat\w*|drug|drugs|tobacco|fraud|money|racist|racism|war|nuclear|aircraft|tank|microb\w*|bacter\w*|inflammat\w*|trafficking|smuggling|piracy|personnel|fungal|cancer|age?ing|poaching|violence|gravity|matter|american|western|semit\w*|slavery|bullying)$/,
  ],
  [
    "sub",
    /^(?:committee|committees|regional|region|regions|saharan|saharan|sector|sectors|national|group|groups|office|offices|units?|contract\w*|station|stations|project|projects|zero|tropical|component|components|contracting|dean|director|fund|goal|goals|grant|grants|prefect|continent)$/,
  ],
  [
    "mid",
    /^(?:term|career|century|year|day|week|size|sized|level|wife|winter|summer|morning|afternoon|atlantic|range|season|point|west|way|\d+s?|january|february|march|april|may|june|july|august|september|october|november|december)$/i,
  ],
  ["so", /^(?:called|and|far|so)$/],
  [
    "all",
    /^(?:round|time|star|day|inclusive|weather|female|male|party|important|purpose|terrain|new|women|encompassing|embracing|out|american|african|european|india|russian|russia|union|night|year|electric|powerful)$/,
  ],
  ["far", /^(?:reaching|off|away|sighted|flung|right|left|north|east|infrared|from)$/],
  ["hi", /^(?:tech|fi|res|vis)$/],
  ["end", /^(?:users?|use|of|to|product|products|point|points|year|line|result|date|game|stage|term)$/],
  [
    "ten",
    /^(?:day|year|month|week|hour|minute|member|man|woman|point|page|tonne|ton|part|person|fold|metre|meter|km|kilometre|thousand|times|storey|story|strong|team|track|acre|hectare|bed|room|nation|country|digit|seat|item|step|million|billion|course|pin|gallon|litre|week-long|year-old|day-long)s?$/,
  ],
]);

/** Without knowledge of the document's words: compounds are known by their first part, and by how they go on. */
export const keepsHyphen: KeepsHyphen = (before, after) => {
  if (isInCapitals(before)) return true;
  const first = before.toLowerCase();
  if (!COMPOUNDING.has(first) || ENDING.test(after)) return false;
  return BEHIND_PREFIX.get(first)?.test(after) ?? true;
};

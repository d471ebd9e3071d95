// Posts: title, body, country and time, bound to the person who holds them.
import { describe, expect, test } from "vitest";
import { postsIn } from "./person-support.ts";

/** Sentence, and its posts as NAME | TITLE | BODY | COUNTRY | DATE | FROM | UNTIL; the issue is of 30 June 2022. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    "The Norwegian Minister of Fisheries, Bjørn Skjæran, opened the meeting on 31 January 2022.",
    "Bjørn Skjæran | Minister of Fisheries | (Ministry of Fisheries) | NO | 2022-01-31",
  ],
  [
    "Siti Nurbaya Bakar, Indonesian Minister of Environment and Forestry, attended.",
    "Siti Nurbaya Bakar | Minister of Environment and Forestry | (Ministry of Environment and Forestry) | ID | 2022-06-30",
  ],
  [
    "Dan Jørgensen, Minister of Energy of Denmark, came on 2 May 2022.",
    "Dan Jørgensen | Minister of Energy | (Ministry of Energy) | DK | 2022-05-02",
  ],
  [
    "Jennifer Hale, U.S. Secretary of Transportation, spoke.",
    "Jennifer Hale | Secretary of Transportation | (Department of Transportation) | US | 2022-06-30",
  ],
  [
    "Kenya's Cabinet Secretary for Health, Mutahi Kagwe, spoke.",
    "Mutahi Kagwe | Cabinet Secretary for Health |  | KE | 2022-06-30",
  ],
  ["Peru's President Pedro Castillo came.", "Pedro Castillo | President |  | PE | 2022-06-30"],
  ["South African President Naledi Khumalo came.", "Naledi Khumalo | President |  | ZA | 2022-06-30"],
  [
    "President of the Republic of Kazakhstan Kassym-Jomart Tokayev came.",
    "Kassym-Jomart Tokayev | President |  | KZ | 2022-06-30",
  ],
  ["Prince Albert II of Monaco came.", "Albert II | Prince |  | MC | 2022-06-30"],
  [
    "ESA Director General Josef Aschbacher spoke on 15 June 2022.",
    "Josef Aschbacher | Director General | ESA |  | 2022-06-15",
  ],
  [
    "Thomas Brauer, NASA's Associate Administrator for Science, spoke.",
    "Thomas Brauer | Associate Administrator for Science | NASA | US | 2022-06-30",
  ],
  [
    "WHO Regional Director for Africa Matshidiso Moeti said cases had fallen.",
    "Matshidiso Moeti | Regional Director for Africa | WHO |  | 2022-06-30",
  ],
  ["Mayor of Rotterdam Ahmed Aboutaleb came.", "Ahmed Aboutaleb | Mayor of Rotterdam |  |  | 2022-06-30"],
  [
    "Governor of Punjab Sardar Latif Khosa came.",
    "Sardar Latif Khosa | Governor of Punjab |  |  | 2022-06-30",
  ],
  ["U.S. Ambassador to Japan Rahm Emanuel came.", "Rahm Emanuel | Ambassador to Japan |  | US | 2022-06-30"],
  [
    "Eija Rotinen, Ambassador of Finland to Chile, came.",
    "Eija Rotinen | Ambassador to Chile |  | FI | 2022-06-30",
  ],
  [
    "Mahmoud Abdel-Rahman, Egyptian Ambassador in Ottawa, hosted a dinner.",
    "Mahmoud Abdel-Rahman | Ambassador |  | EG | 2022-06-30",
  ],
  [
    "Ms Leila Haddad, Counsellor for Economic Affairs at the Embassy of Tunisia in Ottawa, signed.",
    "Leila Haddad | Counsellor for Economic Affairs | Embassy of Tunisia in Ottawa | TN | 2022-06-30",
  ],
  [
    "John Kerry, U.S. Special Presidential Envoy for Climate, came.",
    "John Kerry | Special Presidential Envoy for Climate |  | US | 2022-06-30",
  ],
  [
    "Anil Mehta, Adviser to the Prime Minister for Space, spoke.",
    "Anil Mehta | Adviser to the Prime Minister for Space |  |  | 2022-06-30",
  ],
  [
    "Maria João Rodrigues, President of the Foundation for Science and Technology (FCT), came.",
    "Maria João Rodrigues | President | Foundation for Science and Technology |  | 2022-06-30",
  ],
  [
    "Zhang Yaping, Vice President of the Chinese Academy of Sciences, came from 3 to 6 May 2022.",
    "Zhang Yaping | Vice President | Chinese Academy of Sciences | CN | 2022-05-03/2022-05-06",
  ],
  [
    "Lívia Horváthová, head of communications at the Slovak Space Office, said so.",
    "Lívia Horváthová | head of communications | Slovak Space Office | SK | 2022-06-30",
  ],
  [
    "Rosa Vidal, Founder and Chair of the Andean Water Foundation, spoke.",
    "Rosa Vidal | Founder | Andean Water Foundation |  | 2022-06-30",
    "Rosa Vidal | Chair | Andean Water Foundation |  | 2022-06-30",
  ],
  [
    "Dr Eva Lindqvist, Director of the Arctic Research Centre and President of the European Polar Board, spoke.",
    "Eva Lindqvist | Director | Arctic Research Centre |  | 2022-06-30",
    "Eva Lindqvist | President | European Polar Board |  | 2022-06-30",
  ],
  [
    "Deputy Prime Minister and Minister of Finance Grant Robertson spoke.",
    "Grant Robertson | Deputy Prime Minister |  |  | 2022-06-30",
    "Grant Robertson | Minister of Finance | (Ministry of Finance) |  | 2022-06-30",
  ],
  [
    "Antoine Petit, President of CNRS, Ingrid Haugen, Director of SINTEF, and Ivo Novak signed.",
    "Antoine Petit | President | CNRS | FR | 2022-06-30",
    "Ingrid Haugen | Director | SINTEF | NO | 2022-06-30",
  ],
  [
    "The acting CEO of Acme Robotics, Dr Helen Park, resigned in March.",
    "Helen Park | acting CEO | Acme Robotics |  |  |  | 2022-03",
  ],
  [
    "Emeritus Professor Wangari Mwangi of Makerere University spoke.",
    "Wangari Mwangi | Emeritus Professor | Makerere University |  | 2022-06-30",
  ],
  ["Prof. Wangari Mwangi spoke.", ""],
  ["Jan Kowal, a student at Makerere University, won.", ""],
  [
    "Kim Min-jung was Director of KARI from 2015 to 2019.",
    "Kim Min-jung | Director | KARI | KR | 2015/2019 | 2015 | 2019",
  ],
  [
    "Hiroshi Yamamoto, President of JAXA since April 2018, spoke on 3 June 2022.",
    "Hiroshi Yamamoto | President | JAXA | JP | 2022-06-03 | 2018-04",
  ],
  [
    "Carlos Moedas, former Director of the Lisbon Science Museum, spoke.",
    "Carlos Moedas | Director | Lisbon Science Museum |  |  |  | ../2022-06-30",
  ],
  [
    "Jane Doe was elected President of the European Geosciences Union on 3 April 2022.",
    "Jane Doe | President | European Geosciences Union |  | 2022-04-03 | 2022-04-03",
  ],
  [
    "The Danube Commission elected Ivan Zavadsky as its Executive Secretary in December 2021.",
    "Ivan Zavadsky | Executive Secretary | Danube Commission |  | 2021-12 | 2021-12",
  ],
  [
    "The Board appointed Anne-Sophie Lindqvist as Director of the Museum of Natural History on 1 March 2022.",
    "Anne-Sophie Lindqvist | Director | Museum of Natural History |  | 2022-03-01 | 2022-03-01",
  ],
  [
    "Paulo Esteves will become Secretary General of CPLP on 1 January 2023.",
    "Paulo Esteves | Secretary General | CPLP |  | 2023-01-01 | 2023-01-01",
  ],
  [
    "Omar Sy assumed the chairmanship of the African Water Association in May 2021.",
    "Omar Sy | Chairman | African Water Association |  | 2021-05 | 2021-05",
  ],
  [
    "Malik Touré took charge of the Institute of Agronomy on 1 February 2022.",
    "Malik Touré | head | Institute of Agronomy |  | 2022-02-01 | 2022-02-01",
  ],
  [
    "Lena Graf, who has been at the head of the Alpine Museum since 2011, spoke.",
    "Lena Graf | head | Alpine Museum |  | 2022-06-30 | 2011",
  ],
  [
    "Priya Natarajan became Dean of the School of Engineering on 1 May 2022. She replaces Mark Twombly, who retired in April.",
    "Priya Natarajan | Dean | School of Engineering |  | 2022-05-01 | 2022-05-01",
    "Mark Twombly | Dean | School of Engineering |  |  |  | 2022-04",
  ],
  [
    "Ms Ana Ruiz, Director of the Coral Institute, leaves next month. Her place will be taken on 1 August by Tom Reid.",
    "Ana Ruiz | Director | Coral Institute |  | 2022-06-30 |  | 2022-07",
    "Tom Reid | Director | Coral Institute |  | 2022-08-01 | 2022-08-01",
  ],
  [
    "Sam Okello, Minister of Water of Uganda, came. Minister Okello thanked the workers.",
    "Sam Okello | Minister of Water | (Ministry of Water) | UG | 2022-06-30",
  ],
  ["The President of the Board spoke about the Governor's Prize.", ""],
  ["Ministers met the directors of two institutes.", ""],
];

describe("posts are read", () => {
  test.each(CASES)("%s", (sentence, ...posts) => {
    expect(postsIn(sentence)).toEqual(posts.filter(Boolean));
  });
});

// Posts: title, body, country and time, bound to the person who holds them.
import { describe, expect, test } from "vitest";
import { postsIn } from "./person-support.ts";

/** Sentence, and its posts as NAME | TITLE | BODY | COUNTRY | DATE | FROM | UNTIL; the issue is of 30 June 2022. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    "It was signed on 5 May 2022: for ARTE by Anne Vogel, Head of Documentaries; Ana Ruiz, Managing Director, signed for NASA.",
    "Anne Vogel | Head of Documentaries | ARTE |  | 2022-05-05",
    "Ana Ruiz | Managing Director | NASA | US | 2022-05-05",
  ],
  [
    "Deputy Governor Bo Lindqvist put his name to it for the Reserve Bank of India.",
    "Bo Lindqvist | Deputy Governor | Reserve Bank of India | IN | 2022-06-30",
  ],
  [
    "It was attended by Ministers Peggy Olsen (Botswana) and Anna Nowak (Namibia).",
    "Peggy Olsen | Minister |  | BW | 2022-06-30",
    "Anna Nowak | Minister |  | NA | 2022-06-30",
  ],
  [
    "The Road Fund of Malawi (RFM) and the Zambia Revenue Agency were led there by the Directors of the two bodies, Anna Nowak and Bo Lindqvist.",
    "Anna Nowak | Director | Road Fund of Malawi | MW | 2022-06-30",
    "Bo Lindqvist | Director | Zambia Revenue Agency | ZM | 2022-06-30",
  ],
  [
    "Dr Hans Meyer hands over the directorship of NASA on 1 July 2022 to Prof. Anna Nowak.",
    "Hans Meyer | Director | NASA | US | 2022-06-30 |  | 2022-07-01",
    "Anna Nowak | Director | NASA | US | 2022-07-01 | 2022-07-01",
  ],
  [
    "They visited the Marine Fisheries Institute (MFI); Anna Nowak, its Director, received them.",
    "Anna Nowak | Director | Marine Fisheries Institute |  | 2022-06-30",
  ],
  [
    "The Geological Society of Zambia elected Birgit Olsen, until 2013 Dean of Science at the University of Zambia, as its President.",
    "Birgit Olsen | Dean of Science | University of Zambia | ZM |  |  | 2013",
    "Birgit Olsen | President | Geological Society of Zambia | ZM | 2022-06-30",
  ],
  [
    "Justo Cruz Quispe, Mayor of San Pedro de Atacama, spoke.",
    "Justo Cruz Quispe | Mayor of San Pedro de Atacama |  |  | 2022-06-30",
  ],
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
    "Mahmoud Abdel-Rahman | Ambassador in Ottawa |  | EG | 2022-06-30",
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
  [
    "Dr Aminata Sow, Registrar of the University of Dakar from 2009 to 2015, becomes Director of the Institute of Peace on 1 July 2022 in succession to Mrs Maria Weiss.",
    "Aminata Sow | Registrar | University of Dakar |  | 2009/2015 | 2009 | 2015",
    "Aminata Sow | Director | Institute of Peace |  | 2022-07-01 | 2022-07-01",
    "Maria Weiss | Director | Institute of Peace |  |  |  | 2022-07-01",
  ],
  [
    "The Framework was signed by Anna Berg, who heads the Alpine Translation Fund, and by John Adams.",
    "Anna Berg | head | Alpine Translation Fund |  | 2022-06-30",
  ],
  [
    "Ms Carla Meyer took up the post of Belgium's Trade Commissioner for South Asia on 2 May 2022.",
    "Carla Meyer | Trade Commissioner for South Asia |  | BE | 2022-05-02 | 2022-05-02",
  ],
  [
    "The Council of Ministers elected Ellen Paye, head of the Legal Unit since 2009, as Deputy Executive Secretary.",
    "Ellen Paye | head | Legal Unit |  | 2022-06-30 | 2009",
    "Ellen Paye | Deputy Executive Secretary |  |  | 2022-06-30",
  ],
  [
    "Ms Laura Kim became Coordinator of the Northern Office on 1 May 2022. Dr Pär Lindell held the post from 2014 to 2018.",
    "Laura Kim | Coordinator | Northern Office |  | 2022-05-01 | 2022-05-01",
    "Pär Lindell | Coordinator | Northern Office |  | 2014/2018 | 2014 | 2018",
  ],
  [
    "Colonel Sione Moala resigned as chairman of the Pacific Food Committee in May 2022.",
    "Sione Moala | chairman | Pacific Food Committee |  |  |  | 2022-05",
  ],
  ["Jane Doe is Consul General of Spain in Lyon.", "Jane Doe | Consul General in Lyon |  | ES | 2022-06-30"],
  [
    "Dame Henrietta Moore, formerly Head of Asian Prints at the British Library, spoke.",
    "Henrietta Moore | Head of Asian Prints | British Library | GB |  |  | ../2022-06-30",
  ],
  [
    "Dr Anita Rao, Head of the Physics Division since 2014, takes over as Director of the Kaveri Laboratory on 1 July 2022.",
    "Anita Rao | Head | Physics Division |  | 2022-06-30 | 2014",
    "Anita Rao | Director | Kaveri Laboratory |  | 2022-07-01 | 2022-07-01",
  ],
  [
    "In the chair was Kouamé Brou, Minister of Water of Ghana, who had taken over as Chairman of the Water Council from Hon. Momodu Kamara.",
    "Kouamé Brou | Minister of Water | (Ministry of Water) | GH | 2022-06-30",
    "Kouamé Brou | Chairman | Water Council |  | 2022-06-30",
    "Momodu Kamara | Chairman | Water Council",
  ],
  [
    "Col. Wilfred Langat took office as Director of Space Science on 1 May 2022, in succession to Eng. Paul Sang, who left in June 2021.",
    "Wilfred Langat | Director of Space Science |  |  | 2022-05-01 | 2022-05-01",
    "Paul Sang | Director of Space Science |  |  |  |  | 2021-06",
  ],
  [
    "Ms Hanneke Smit, Ambassador of the Netherlands to Ghana, and our Executive Secretary, Dr Aminata Bangura, signed it.",
    "Hanneke Smit | Ambassador to Ghana |  | NL | 2022-06-30",
    "Aminata Bangura | Executive Secretary |  |  | 2022-06-30",
  ],
  [
    "Mr Tom Reed, until June 2021 Economic Attaché at the Embassy of Belgium in Kigali, came.",
    "Tom Reed | Economic Attaché | Embassy of Belgium in Kigali | BE |  |  | 2021-06",
  ],
  [
    "Hon. Akua Mensah and Brig. Gen. (Retd.) Kwabena Darko, her country's High Commissioner to India, came.",
    "Kwabena Darko | High Commissioner to India |  |  | 2022-06-30",
  ],
  [
    "Ms Ruth Chan, Commissioner-designate for Trade, and Justice Peter Obi, Chief Justice of Nigeria, met.",
    "Ruth Chan | Commissioner-designate for Trade",
    "Peter Obi | Chief Justice |  | NG | 2022-06-30",
  ],
  [
    "The Archbishop of Lagos, Adewale Martins, blessed the hall.",
    "Adewale Martins | Archbishop of Lagos |  |  | 2022-06-30",
  ],
  ["Bishop Desmond Okafor prayed."],
  [
    "The Lord Mayor of Dublin, Alison Gilliland, met the Governor of the Bank of Ghana, Ernest Addison.",
    "Alison Gilliland | Lord Mayor of Dublin |  |  | 2022-06-30",
    "Ernest Addison | Governor | Bank of Ghana | GH | 2022-06-30",
  ],
  [
    "Rina Patel will succeed Omar Diallo as Director of the Water Institute on 1 September 2022.",
    "Omar Diallo | Director | Water Institute |  |  |  | 2022-09-01",
    "Rina Patel | Director | Water Institute |  | 2022-09-01 | 2022-09-01",
  ],
  [
    "Omar Diallo steps down as Rector of the University of Bern on 31 August 2022.",
    "Omar Diallo | Rector | University of Bern |  | 2022-06-30 |  | 2022-08-31",
  ],
  [
    "Xi Chen was appointed interim Dean of the Faculty of Law on 3 May 2022.",
    "Xi Chen | interim Dean | Faculty of Law |  | 2022-05-03 | 2022-05-03",
  ],
  [
    "Under its Secretary-General, Lars Holm, the Baltic Council grew.",
    "Lars Holm | Secretary-General | Baltic Council |  | 2022-06-30",
  ],
  [
    "The retired director of the Polar Museum, Nils Aas, and honorary president Eva Dahl came.",
    "Nils Aas | director | Polar Museum |  |  |  | ../2022-06-30",
    "Eva Dahl | honorary president |  |  | 2022-06-30",
  ],
  [
    "Nepal's ambassador-designate to Japan, Durga Bahadur Subedi, called on the minister.",
    "Durga Bahadur Subedi | ambassador-designate to Japan |  | NP | 2022-06-30",
  ],
  [
    "President Macron and Chancellor Scholz met. Director Hansen stayed at home.",
    "Macron | President |  |  | 2022-06-30",
    "Scholz | Chancellor |  |  | 2022-06-30",
    "Hansen | Director |  |  | 2022-06-30",
  ],
  [
    "Queen Margrethe II of Denmark and Sultan Haitham bin Tariq of Oman opened it.",
    "Margrethe II | Queen |  | DK | 2022-06-30",
    "Haitham bin Tariq | Sultan |  | OM | 2022-06-30",
  ],
  [
    "Anna Lindh (Sweden's Minister for Foreign Affairs), Joschka Weber (Vice-Chancellor of Germany) and Hubert Morin (France) met.",
    "Anna Lindh | Minister for Foreign Affairs | (Ministry of Foreign Affairs) | SE | 2022-06-30",
    "Joschka Weber | Vice-Chancellor |  | DE | 2022-06-30",
  ],
  [
    "Elected President of the Alpine Club was Rosa Keller, who succeeds Hans Frei.",
    "Rosa Keller | President | Alpine Club |  | 2022-06-30",
    "Hans Frei | President | Alpine Club",
  ],
  ["The club's new secretary, Ueli Marti, comes from Bern.", "Ueli Marti | secretary |  |  | 2022-06-30"],
  [
    "The Board named Paula Ruiz Chief Executive Officer; she takes over from Jorge Salas on 1 July 2022.",
    "Paula Ruiz | Chief Executive Officer |  |  | 2022-06-30",
    "Jorge Salas | Chief Executive Officer",
  ],
];

const HANDED_ON: readonly (readonly [string, ...string[]])[] = [
  ["They were shown round by Ana Ruiz, the centre's head.", "Ana Ruiz | head |  |  | 2022-06-30"],
  [
    "It was opened by Jan Beck, Assistant Director-General; rain fell.",
    "Jan Beck | Assistant Director-General |  |  | 2022-06-30",
  ],
  [
    "Ing. Jan Dvořák, Chief Mining Officer of the Ministry of Energy, came.",
    "Jan Dvořák | Chief Mining Officer | Ministry of Energy |  | 2022-06-30",
  ],
  [
    "Ana Ruiz becomes the first Director of the newly founded Andean Seed Centre.",
    "Ana Ruiz | Director | Andean Seed Centre |  | 2022-06-30",
  ],
  [
    "Ana Ruiz, First Vice President of the Andean Seed Centre, came.",
    "Ana Ruiz | First Vice President | Andean Seed Centre |  | 2022-06-30",
  ],
  ["It was led by Ana Ruiz, Head of Documentaries.", "Ana Ruiz | Head of Documentaries |  |  | 2022-06-30"],
];

test.each(HANDED_ON)("%s", (sentence, ...posts) => {
  expect(postsIn(sentence)).toEqual(posts);
});

describe("posts are read", () => {
  test.each(CASES)("%s", (sentence, ...posts) => {
    expect(postsIn(sentence)).toEqual(posts.filter(Boolean));
  });
});

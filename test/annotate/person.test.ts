// PERSON: who is found in a sentence, and who is not; how surnames alone find their full name.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotated, peopleIn } from "./person-support.ts";

const CASES: readonly (readonly [string, string])[] = [
  [
    "It was led by DZHUMABAEV Emil Orozovich, Chairman of the Fund, and Colonel-Major KOUAKOU Yao Désiré.",
    "DZHUMABAEV Emil Orozovich; KOUAKOU Yao Désiré",
  ],
  ["Sir Hugh Ashton-Lake of the Royal Dental College lectured.", "Hugh Ashton-Lake"],
  ["Justo Cruz Quispe, Mayor of San Pedro de Atacama, spoke.", "Justo Cruz Quispe"],
  ["Ousmane Keita dit Bâ, Head of Computing, left.", "Ousmane Keita dit Bâ"],
  ["Editor of Labour Notes: Vera Ten. Photographs: B. Motsami.", "Vera Ten; B. Motsami"],
  [
    "Ing. Ladislav Novák ml. and Vice Minister Sonia Quispe vda. de Aramayo signed.",
    "Ladislav Novák ml.; Sonia Quispe vda. de Aramayo",
  ],
  [
    "Speeches were made by Brother Anselm Zumstein SJ and by Claire-Lise Moret.",
    "Anselm Zumstein; Claire-Lise Moret",
  ],
  [
    "The guests met Fregattenkapitän Jörn-Hinrich Ahlmann and Senior Chief Chikulamayembe.",
    "Jörn-Hinrich Ahlmann; Chikulamayembe",
  ],
  ["His successor, Bernadette NZE MBA OBIANG, takes over on 3 May.", "Bernadette NZE MBA OBIANG"],
  ["The brothers Zurab and Vakhtang Beridze won the prize.", "Zurab; Vakhtang Beridze"],
  ["He and Aigerim Sadykova will be hosted there.", "Aigerim Sadykova"],
  ["The council met under the chairmanship of Bounmy Keovilay.", "Bounmy Keovilay"],
  ["A residency keeps the calligrapher Mirwais Azimi in Doha.", "Mirwais Azimi"],
  ["Two sisters, Hilaria Mamani and Justa Mamani, created the archive.", "Hilaria Mamani; Justa Mamani"],
  ["Losaline Vaʻinuku gave the keynote.", "Losaline Vaʻinuku"],
  ["The Doña Rosa and the icebreaker Almirante Reyes sailed.", ""],
  ["Dr. Ngozi Okafor told reporters that the trial had begun.", "Ngozi Okafor"],
  ["H.E. Dr. Nguyen Van Thanh chaired the session.", "Nguyen Van Thanh"],
  ["Prof. Tshilidzi Mulaudzi gave a talk.", "Tshilidzi Mulaudzi"],
  ["Sir David Attenborough opened the wing.", "David Attenborough"],
  ["Mme Aminata Traoré and Herr Klaus Obermaier spoke.", "Aminata Traoré; Klaus Obermaier"],
  ["Señora Lucía Ibarra thanked the hosts.", "Lucía Ibarra"],
  ["Academician Bakhyt Sultanov was present.", "Bakhyt Sultanov"],
  ["Prime Minister Fumio Kishida arrived.", "Fumio Kishida"],
  ["ESA Director General Josef Aschbacher spoke.", "Josef Aschbacher"],
  ["Ambassador Lotta Karlsson took part.", "Lotta Karlsson"],
  ["Mayor of Rotterdam Ahmed Aboutaleb welcomed the guests.", "Ahmed Aboutaleb"],
  ["U.S. Ambassador to Japan Rahm Emanuel toured the plant.", "Rahm Emanuel"],
  ["Secretary of State for Health Sajid Javid came.", "Sajid Javid"],
  ["Governor of Punjab Sardar Latif Khosa opened it.", "Sardar Latif Khosa"],
  ["Kenya's Cabinet Secretary for Health, Mutahi Kagwe, launched the campaign.", "Mutahi Kagwe"],
  ["WHO Regional Director for Africa Matshidiso Moeti said cases had fallen.", "Matshidiso Moeti"],
  ["President of the Republic of Kazakhstan Kassym-Jomart Tokayev came.", "Kassym-Jomart Tokayev"],
  ["Princess Astrid of Belgium and King Mohammed VI opened the fair.", "Astrid; Mohammed VI"],
  ["Mutahi Kagwe, Director of the Kenya Forest Service, spoke.", "Mutahi Kagwe"],
  ["The prize went to Kwesi Quarcoo (University of Ghana).", "Kwesi Quarcoo"],
  ["Kwame Boateng (University of Ghana) and Fatou Diop spoke.", "Kwame Boateng; Fatou Diop"],
  ["Oudom Phetsavanh of the Department of Forestry gave the lecture.", "Oudom Phetsavanh"],
  ["The delegation was led by Gunnar Sveinsson.", "Gunnar Sveinsson"],
  ["Ninety photographs by Malia Tuilagi are shown.", "Malia Tuilagi"],
  ["Contact: Ewa Nowakowska, Tel. 22 555", "Ewa Nowakowska"],
  ["Photo: Giulia Bianchi/ESO", "Giulia Bianchi"],
  ["By Tomasz Zieliński", "Tomasz Zieliński"],
  ["Text: Håkan Öberg", "Håkan Öberg"],
  ["T. K. Venkataraman won.", "T. K. Venkataraman"],
  ["J.R. Oyelaran and M. van der Meer published the map.", "J.R. Oyelaran; M. van der Meer"],
  ["Amina J. Mohammed visited Fiji.", "Amina J. Mohammed"],
  ["KWON Hye-jin and Dov BEN-ARI signed.", "KWON Hye-jin; Dov BEN-ARI"],
  ["TANAKA Yoshiko visited Lima.", "TANAKA Yoshiko"],
  ["Zhang Yaping visited Sri Lanka.", "Zhang Yaping"],
  ["Wei Zhang, a student of Fudan University, won the contest.", "Wei Zhang"],
  ["Tan Wei Ling and Rajesh Kumar spoke.", "Tan Wei Ling; Rajesh Kumar"],
  ["Chen Shih-chung met Kim Min-jung.", "Chen Shih-chung; Kim Min-jung"],
  ["Trần Thị Mai Hương reported the results.", "Trần Thị Mai Hương"],
  ["Suzuki Haruka and Hiroshi Yamamoto came.", "Suzuki Haruka; Hiroshi Yamamoto"],
  ["Jun'ichi Hamada lectured in Quito.", "Jun'ichi Hamada"],
  ["Sheikh Abdullah bin Zayed Al Nahyan received them.", "Abdullah bin Zayed Al Nahyan"],
  ["Mahmoud Abdel-Rahman and Salem Al Marri came.", "Mahmoud Abdel-Rahman; Salem Al Marri"],
  ["Maria João Rodrigues and Paulo Esteves spoke.", "Maria João Rodrigues; Paulo Esteves"],
  ["Lucía Ramírez de Arellano visited the site.", "Lucía Ramírez de Arellano"],
  ["Marie Dupont-Lefèvre and Jan van der Berg led the study.", "Marie Dupont-Lefèvre; Jan van der Berg"],
  ["Siobhán Ní Bhriain O'Dwyer retired.", "Siobhán Ní Bhriain O'Dwyer"],
  ["Martin Luther Osei Jr. sang.", "Martin Luther Osei Jr."],
  ["Priya Natarajan replaces Mark Twombly.", "Priya Natarajan; Mark Twombly"],
  ["Ecologists Jane Goodwin and Peter Mbeki disagree.", "Jane Goodwin; Peter Mbeki"],
  [
    "Antoine Petit, Fabiola Gianotti and Ingrid Haugen signed.",
    "Antoine Petit; Fabiola Gianotti; Ingrid Haugen",
  ],
  ["Gloria Macapagal Arroyo took office.", "Gloria Macapagal Arroyo"],
  [
    "Thai Prime Minister Prayut Chan-o-cha and his Lao counterpart Phankham Viphavanh met.",
    "Prayut Chan-o-cha; Phankham Viphavanh",
  ],
  ["Xie Zhenhua met John Kerry in Shanghai.", "Xie Zhenhua; John Kerry"],
  ["Oksana Lyniv served as Rector.", "Oksana Lyniv"],
  ["Wulan HARTONO, Deputy Director of the Coral Institute, signed.", "Wulan HARTONO"],
  ["Kealoha Nakoa took charge of the herbarium.", "Kealoha Nakoa"],
  ["Among them is Tadzio Ubogu, the youngest trainee.", "Tadzio Ubogu"],
  ["Prof. dr. K.-J. Averdijk (Radboud University) came.", "K.-J. Averdijk"],
  ["Papers were read by Phạm Thị Thu Ngân (Hue Arts Museum) and others.", "Phạm Thị Thu Ngân"],
  [
    "Eight apprentice cooks, among them Xadi Xoro Bamba-Keita (Dakar) and Carla Dall'Orto (Modena), are taking a course.",
    "Xadi Xoro Bamba-Keita; Carla Dall'Orto",
  ],
  [
    "In February Xlina Zubalova de Prieto, of Montevideo, gave the museum 60 000 euros.",
    "Xlina Zubalova de Prieto",
  ],
  ["Fifteen canvases by Xavto Gudiabe leave next Tuesday.", "Xavto Gudiabe"],
  ['"Here they gave us a ship," said Xatience Kpan-Doe, one of the trainees.', "Xatience Kpan-Doe"],
  ["Yesterday Mayor KARATAY gave the Copper Tray of the City to Pierre Le Gall.", "Pierre Le Gall"],
  [
    "General Sir Rupert Ashcombe-Vane and Justice Opeyemi Adekunbi attended.",
    "Rupert Ashcombe-Vane; Opeyemi Adekunbi",
  ],
  [
    "Mr Justice Kwabena Ofosu-Ampofo heard the case; Judge Xavira Lindqvarn did not.",
    "Kwabena Ofosu-Ampofo; Xavira Lindqvarn",
  ],
  [
    "Lt Gen (retd) P. K. Nambudripad, Wg Cdr Anshul Dhatwalia and Gp Capt Zubair Qadri flew in.",
    "P. K. Nambudripad; Anshul Dhatwalia; Zubair Qadri",
  ],
  [
    "Chief Ogbonnaya Eze-Nwafor and Otunba Gbemisola Adetokun-Ray came.",
    "Ogbonnaya Eze-Nwafor; Gbemisola Adetokun-Ray",
  ],
  ["dr hab. inż. Wojciech Ćwiertniak lectured.", "Wojciech Ćwiertniak"],
  ["Prof. Dr. rer. nat. habil. Jörn-Uwe Kwiatkowski-Petersen spoke.", "Jörn-Uwe Kwiatkowski-Petersen"],
  ["Chief Engineer Luís Carvalhal showed them around.", "Luís Carvalhal"],
  ["Sister Xaveria Nduku and Brother Anselm Weidenkopf run the clinic.", "Xaveria Nduku; Anselm Weidenkopf"],
  [
    "Ing. Radoslav Štěpnička, CSc., and JUDr. Alžběta Nováčková signed.",
    "Radoslav Štěpnička; Alžběta Nováčková",
  ],
  [
    "Tevita 'Ofahengaue and Sa'ane 'Akau'ola met Ma'afu Palu.",
    "Tevita 'Ofahengaue; Sa'ane 'Akau'ola; Ma'afu Palu",
  ],
  ["Robert 'Bob' Hayward sang 'The Wind' in Cork.", "Robert 'Bob' Hayward"],
  [
    "Sheikh Hamdan al-Qubaisi, Ahmed el-Tayyeb and Nora bint Saleh ar-Rumaihi arrived.",
    "Hamdan al-Qubaisi; Ahmed el-Tayyeb; Nora bint Saleh ar-Rumaihi",
  ],
  [
    "Maria d'Orléans-Bragança met Teresa dell'Acqua in the Teatro dell'Opera.",
    "Maria d'Orléans-Bragança; Teresa dell'Acqua",
  ],
  ["Zh. T. Abdrakhmanov and Yu. A. Osipov published a paper.", "Zh. T. Abdrakhmanov; Yu. A. Osipov"],
  ['"No", replied Qetevan Zhvania-Lund.', "Qetevan Zhvania-Lund"],
  ["The team is headed by Xolani kaMagwaza.", "Xolani kaMagwaza"],
  [
    "Among the winners were Xerxes Palanivel-Roy, Dzintars Kreics and Oona Hietaharju.",
    "Xerxes Palanivel-Roy; Dzintars Kreics; Oona Hietaharju",
  ],
  [
    "Azat Toktogul uulu, Minister of Water, and Gulnara Asan kyzy spoke.",
    "Azat Toktogul uulu; Gulnara Asan kyzy",
  ],
  [
    "Dato' Azlan bin Haji Mohd Yusof and Noraini binti Syed Omar came.",
    "Azlan bin Haji Mohd Yusof; Noraini binti Syed Omar",
  ],
  ["Harjit Singh a/l Balwant Singh, a teacher, won.", "Harjit Singh a/l Balwant Singh"],
  ["Magnus B. Oluwole-Davies died in May.", "Magnus B. Oluwole-Davies"],
  ["The Danube Delta, the largest wetland, and Radio Zet, a station, are in it.", ""],
];

const NOBODY: readonly string[] = [
  "The Fridtjof Nansen Medal was given yesterday.",
  "The concert took place in the Alfred Nobel Hall.",
  "Lake Victoria and Mount Kenya are shrinking.",
  "The Max Planck Society and Johns Hopkins University have opened the Simón Bolívar Park.",
  "The Queen Elizabeth Hospital and King Abdullah University signed.",
  "Goldman Sachs and Morgan Stanley sponsored the fair.",
  "Robert Bosch Stiftung and Bill & Melinda Gates Foundation funded it.",
  "The Victoria Falls Hotel hosted the Chelsea Flower Show.",
  "San Pedro de Atacama is near Santiago.",
  "New York Times reporters were present in Addis Ababa.",
  "Mr Chairman, the Hague Convention was discussed.",
  "The President of the Board opened the Rosa Parks Museum.",
  "In April, May and June the Charles Darwin Station is closed.",
  "Marine Research and Space Technology Win Support",
  "The Marie Curie Fellowship and the Erasmus Mundus programme continue.",
  "The exhibitors, among them DAAD, Campus France and the British Council, put up their stands.",
  "General Electric and General Motors signed with Sister City International.",
  "The Major Project Fund and the Private Sector Forum met in Father Square.",
  "It was signed in the Naib Hamam on Thursday.",
  "An Indra Users' Committee of nine members had been founded.",
  "# Green Energy Forum Opens in Cape Town",
];

describe("people are found", () => {
  test.each(CASES)("%s", (sentence, people) => {
    expect(peopleIn(sentence).join("; ")).toBe(people);
  });
});

describe("nobody is found", () => {
  test.each(NOBODY)("%s", (sentence) => expect(peopleIn(sentence)).toEqual([]));
});

const FAMILIES: readonly (readonly [string, string, string | undefined])[] = [
  ["Dr. KWON Hye-jin spoke.", "Kwon Hye-jin", "Kwon"],
  ["Dov BEN-ARI spoke.", "Dov Ben-Ari", "Ben-Ari"],
  ["Dr. Aziza YO'LDOSHEVA spoke.", "Aziza Yo'ldosheva", "Yo'ldosheva"],
  ["Dr. Maeve O'NEILL-SMITH spoke.", "Maeve O'Neill-Smith", "O'Neill-Smith"],
  ["Wim VAN DER HEIDEN spoke.", "Wim van der Heiden", "van der Heiden"],
  ["Dr. Inés LAGOS DE LA VEGA spoke.", "Inés Lagos de la Vega", "Lagos de la Vega"],
  ["Mr Zhang Yaping spoke.", "Zhang Yaping", "Zhang"],
  ["Mr Xiaoming Li spoke.", "Xiaoming Li", "Li"],
  ["Dr Jan van der Berg spoke.", "Jan van der Berg", "van der Berg"],
  ["Ms Ana Lucía Flores Quispe spoke.", "Ana Lucía Flores Quispe", "Flores Quispe"],
  ["Mr Kwame Asante Boateng spoke.", "Kwame Asante Boateng", "Boateng"],
  ["Dr Nguyen Thi Lan spoke.", "Nguyen Thi Lan", "Nguyen"],
  ["Ms Suzuki Haruka spoke.", "Suzuki Haruka", "Suzuki"],
  ["Dr Khamvong Sisattana spoke.", "Khamvong Sisattana", undefined],
];

describe("family names are told by the form", () => {
  test.each(FAMILIES)("%s", (sentence, name, family) => {
    const person = annotated(sentence).mentions.find(({ type }) => type === "PERSON");
    expect([person?.name, person?.person?.family]).toEqual([name, family]);
  });
});

/** The antecedents of the people in a text, by name. */
function links(...paragraphs: string[]): string[] {
  const { mentions } = annotated(...paragraphs);
  return mentions
    .filter(({ type, antecedent }) => type === "PERSON" && antecedent !== undefined)
    .map(({ text, antecedent }) => `${text} > ${mentions[antecedent ?? -1]?.name}`);
}

describe("surnames alone", () => {
  test.each([
    ["Salem Al Marri, Director General of MBRSC, spoke. Al Marri was glad.", "Al Marri > Salem Al Marri"],
    ["Dr Jan van der Berg came. Mr van der Berg left.", "van der Berg > Jan van der Berg"],
    ["José Luis Huanca Mamani spoke. Mr Huanca left.", "Huanca > José Luis Huanca Mamani"],
    ["KWON Hye-jin signed. KWON then flew home.", "KWON > Kwon Hye-jin"],
    ["Dr Trần Thị Mai Hương spoke. Dr Hương left.", "Hương > Trần Thị Mai Hương"],
    ["Li Wei and Li Na attended. Ms Li was glad.", ""],
    ["Dr Helen Park spoke. The Science Park is open.", ""],
  ])("%s", (sentence, link) => expect(links(sentence).join("; ")).toBe(link));

  test("in a heading before the full name", () => {
    expect(links("# Minister Okello Opens Dam", "The Ugandan Minister, Sam Okello, opened the dam.")).toEqual(
      ["Okello > Sam Okello"],
    );
  });

  test("name their gender by the honorific", () => {
    const person = annotated("Mrs Ewa Nowak spoke.").mentions.find(({ type }) => type === "PERSON");
    expect(person?.person).toMatchObject({ honorific: "Mrs", gender: "female" });
  });
});

test("a name stands where its text says, whatever is around it", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "Dr",
      "Lee",
      "Seok-jin",
      "of",
      ",",
      "de",
      "O'Neill",
      "J.",
      "🛰",
      "(",
      ")",
      "Minister",
      "'s",
      ".",
    ),
  );
  fc.assert(
    fc.property(pieces, (words) => {
      const { document, mentions } = annotated(words.join(" ") || "x");
      for (const mention of mentions)
        expect(document.source.text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
    }),
    { numRuns: 60 },
  );
});

// What bodies of other languages are called in an English text: "the museum" of a Museo, "the university" of an Universität.

const ABROAD: Readonly<Record<string, string>> = {
  academy: "academia academie akademie akademia accademia akademi",
  bank: "banco banque banca bankasi",
  centre: "centro zentrum centrum centar",
  center: "centro zentrum centrum centar",
  college: "colegio colegiu collegium",
  council: "consejo conseil conselho consiglio",
  faculty: "facultad faculte fakultat faculdade facolta fakultas",
  federation: "federacion federacao foderation federazione",
  foundation:
    "fundacion fundacao fundacio fondation fondazione stiftung stichting saatio fundacja yayasan vakfi",
  hospital: "hopital ospedale klinikum krankenhaus ziekenhuis sykehus sjukhus szpital hastanesi",
  institute: "instituto institut istituto instytut enstitusu institutul",
  laboratory: "laboratorio laboratoire labor",
  library: "biblioteca bibliotheque bibliothek bibliotheek biblioteka bibliotek kirjasto perpustakaan",
  ministry: "ministerio ministere ministerium ministero ministerstwo kementerian",
  museum: "museo museu musee muzeum muzeul muzej museet muzium muzesi",
  observatory: "observatorio observatoire sternwarte osservatorio",
  opera: "oper operahuset",
  parliament: "parlamento parlement parlament sejm riksdag eduskunta",
  school: "escuela escola ecole schule hochschule scuola szkola sekolah skola",
  society: "sociedad sociedade societe gesellschaft societa towarzystwo",
  theatre: "teatro theater teatr teatrul",
  union: "sindicato syndicat gewerkschaft",
  university:
    "universidad universidade universitat universite universita universiteit universitas universiti uniwersytet univerzita univerza universitesi universitet yliopisto",
};

const words = new Map(Object.entries(ABROAD).map(([kind, names]) => [kind, names.split(" ")]));

/** Whether a folded name holds the word for a kind of body, in English or in a language of its own. */
export const holdsKind = (name: string, word: string): boolean =>
  ` ${name} `.includes(` ${word} `) ||
  (words.get(word) ?? []).some((abroad) => ` ${name} `.includes(` ${abroad} `));

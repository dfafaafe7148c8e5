/** News agencies and distributors by the names they sign with: what makes "Berlin (dpa) - " a dateline and not a remark. */

import { foldName } from "../model/fold.ts";

/** Agencies of the world as they sign, by region. Sources: members of EANA, OANA, FAAPA and ALR; the agencies' own style. */
const agencyNames = `
  Reuters, Reuter, Thomson Reuters, Рейтер, AP, Associated Press, AFP, Agence France-Presse, АФП, UPI, United Press International,
  CNN, BBC, Bloomberg, Dow Jones, Dow Jones Newswires, VOA, RFE/RL, DW, NPR, CBS, NBC, JTA, RNS, IPS, States Newsroom,
  dpa, Deutsche Presse-Agentur, dpa-AFX, epd, KNA, sid, AFX, APA, SDA, ATS, Keystone-SDA, Keystone-ATS, EFE, Agencia EFE, Europa Press,
  ANSA, Adnkronos, AGI, LaPresse, Lusa, Agência Lusa, Belga, ANP, PA, PA Media, Press Association, NTB, TT, Ritzau, STT,
  BNS, ELTA, LETA, PAP, ČTK, TASR, SITA, MTI, Agerpres, Mediafax, BTA, БТА, Tanjug, Танјуг, Beta, HINA, FENA, STA, MIA, МИА, ATA,
  ANA-MPA, AMNA, ΑΠΕ-ΜΠΕ, Anadolu, AA, Anadolu Agency, Anadolu Ajansı, İHA, DHA, ANKA,
  TASS, ТАСС, ITAR-TASS, ИТАР-ТАСС, RIA Novosti, РИА Новости, РИА, Interfax, Интерфакс, INTERFAX.RU, Interfax-Ukraine, Интерфакс-Украина,
  Sputnik, Regnum, ПРАЙМ, Ukrinform, Укринформ, Укрінформ, UNIAN, УНИАН, УНІАН, УНН, BelTA, БЕЛТА, Moldpres, Infotag,
  AZERTAC, AZERTAJ, AZƏRTAC, АЗЕРТАДЖ, Trend, Тренд, Trend News Agency, Turan, Report, Репорт, Armenpress, Арменпресс, Interpressnews,
  Kazinform, КазИнформ, QazInform, Kabar, Кабар, UzA, УзА, Khovar, Ховар, Montsame,
  IRNA, ИРНА, ISNA, Mehr, MNA, Tasnim, Fars, FNA, SPA, WAM, KUNA, QNA, BNA, ONA, SANA, NNA, Petra, WAFA, MENA, INA, APS, MAP, TAP, LANA, SUNA,
  ENA, NAN, GNA, Panapress, Angop, AIM, SAnews, SAPA, Nampa, New Ziana,
  Xinhua, Синьхуа, China News Service, CNS, CNA, Kyodo, Kyodo News, Jiji, Jiji Press, Yonhap, Newsis, KCNA, VNA, TNA, Bernama, Antara, PNA,
  PTI, Press Trust of India, ANI, IANS, UNI, APP, BSS, UNB, RSS, AAP, NZN,
  Canadian Press, La Presse Canadienne, Notimex, Prensa Latina, ACN, AVN, Télam, NA, Noticias Argentinas, Andina, ABI, Colprensa, Agência Brasil,
  Estadão Conteúdo, Folhapress, Agencia IP`;

/** Firms that pass on other people's texts: they are `via`, never the source. */
const distributorNames = `
  MENAFN, PRNewswire, PR Newswire, Business Wire, BusinessWire, GlobeNewswire, Globe Newswire, Marketwired, Marketwire, Newsfile, Newsfile Corp.,
  Accesswire, ACCESS Newswire, EIN Presswire, EINPresswire.com, EZ Newswire, ots, news aktuell, APO Group, African Press Organization, AllAfrica,
  NewsVoir, Canada NewsWire, CNW, Tribune News Service, TNS, Zawya, StatePoint`;

/** Agencies whose words stand in everybody's texts. */
const worldNames =
  "Reuters, AP, Associated Press, AFP, Agence France-Presse, UPI, dpa, EFE, ANSA, CNN, BBC, Bloomberg, TASS, ТАСС, Xinhua, Interfax, Интерфакс, RIA Novosti, РИА Новости, Fox News, Sky News, Guardian, New York Times, Washington Post, Financial Times";

const worldAgencies = new Set(worldNames.split(",").map((name) => foldName(name.trim())));
const agencies = new Set(agencyNames.split(",").map((name) => foldName(name.trim())));
const distributors = new Set(distributorNames.split(",").map((name) => foldName(name.trim())));

/** @example isAgency("AZƏRTAC") //=> true */
export function isAgency(name: string): boolean {
  return agencies.has(foldName(name));
}

/** @example isDistributor("MENAFN") //=> true */
export function isDistributor(name: string): boolean {
  return distributors.has(foldName(name));
}

/** @example isWorldAgency("the BBC") //=> true */
export function isWorldAgency(name: string): boolean {
  return worldAgencies.has(foldName(name));
}

/** Words at the end of an outlet's name. */
const outletWord =
  /(?:News|Times|Post|Agency|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Chronicle|Observer|Mail|Daily|Radio|TV|Television|Newspaper|Magazine|Newswires?|Online)$/u;

/** An agency, or a name that ends as those of outlets do. @example isOutlet("Harbour Post") //=> true */
export function isOutlet(name: string): boolean {
  return isAgency(name) || outletWord.test(name);
}

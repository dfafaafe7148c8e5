/** The three seeds' facts written out by hand, and a made-up archive of any size over many years. */

import type { ArticleSpec, TagSpec } from "./fixture-archive.ts";

/** What an ideal reading of the three seeds gives, their texts shortened. */
export const seedArticles: readonly ArticleSpec[] = [
  {
    file: "000_68093400c9ee64a5.txt",
    date: "2025-10-12",
    headline:
      "Azerbaijan’s Ambassador to Mexico delivers keynote lecture on the history of the Armenia-Azerbaijan conflict",
    isDerived: true,
    kind: "opinion",
    paragraphs: [
      "Within the framework of close relations between the Republic of Azerbaijan and Mexico, Azerbaijan's Ambassador to Mexico, His Excellency Mammad Talibov, delivered a distinguished keynote lecture on the history of the Armenia-Azerbaijan conflict, with a particular focus on the 44-Day Patriotic War of 2020 and the restoration of Azerbaijan's territorial integrity and sovereignty.",
      "The conference, held on October 3, 2025, before professors and students at the Tecnológico de Monterrey, centered on key strategic themes that promote regional peace in the South Caucasus. Ambassador Talibov emphasized that the remarkable results of the 44-Day Patriotic War were achieved in accordance with international law and United Nations resolutions.",
      "Ambassador Talibov, who also serves as Azerbaijan's non-resident ambassador to Costa Rica, Colombia, Peru, Guatemala, Honduras, and Panama, highlighted Azerbaijan's post-war reconstruction efforts under the leadership of President Ilham Aliyev. He underscored the nation's commitment to restoring its territorial integrity and sovereignty, while promoting stability and cooperation across the South Caucasus.",
      "In his address, Ambassador Talibov reviewed the historical background of the Armenia-Azerbaijan conflict, focusing on the new geopolitical realities in the South Caucasus, Azerbaijan's peace agenda, and initiatives aimed at ensuring regional stability and economic cooperation, which also benefit the European Union.",
      "In parallel diplomatic developments, on September 3–4, 2025, Azerbaijan's Deputy Foreign Minister Elnur Mammadov paid an official visit to the Republic of Peru. According to the Press Service of Azerbaijan's Ministry of Foreign Affairs, the first round of political consultations between the foreign ministries of both countries took place in Lima.",
      "Azerbaijan's growing geostrategic role and leadership in multilateral diplomacy will further advance economic partnerships and political cooperation between Mexico, Peru, and the dynamic government of Azerbaijan.",
    ],
    notes: [
      "The views and opinions expressed by guest columnists in their op-eds may differ from and do not necessarily reflect the views of the editorial staff.",
    ],
    tags: [
      "person Mammad Talibov",
      "person Ilham Aliyev",
      "person Elnur Mammadov",
      "place Azerbaijan",
      "place Mexico",
      "place Peru",
      "organisation Tecnológico de Monterrey",
      "organisation United Nations",
    ],
    events: [
      ["2025-10-03", "October 3, 2025", 2],
      ["2025-09-03", "September 3–4, 2025", 5, "2025-09-04"],
      ["2020", "2020", 1],
    ],
    related: [
      ["001_c1eaac14e289d28d.txt", "Mammad Talibov", "Mexico"],
      ["004_7208efc317281c34.txt", "Mexico", "Azerbaijan"],
    ],
  },
  {
    file: "001_c1eaac14e289d28d.txt",
    date: "2023-10-05",
    headline:
      "Azerbaijani Ambassador to Mexico Mammad Talibov met with students of Monterrey Institute of Technology",
    isDerived: true,
    source: "AzerNews",
    via: "MENAFN",
    paragraphs: [
      "Azerbaijani Ambassador to Mexico Mammad Talibov met with students enrolling in the Conflict and Negotiations program at the Faculty of Social Sciences and Government of Monterrey Institute of Technology, Mexico's most advanced and prestigious higher education institution, Azernew s reports.",
      "The diplomat made a broad presentation about the past conflict and provided information about the history of Armenian aggression, the difficulties Azerbaijan faced during the 30-year occupation, the double standards it met, the 44-day war and its consequences, the new realities in the region, the ongoing peace process, as well as the large-scale reconstruction work carried out in Azerbaijan, and the safe return of internally displaced persons.",
      "The conference also reported on the local anti-terrorist measures carried out by the Azerbaijani Armed Forces in the Garabagh economic region on September 19 and its results, the complete restoration of Azerbaijan's sovereignty as a result of the dissolution of the so-called criminal regime in Garabagh.",
      "This was demonstrated by the official visit of Azerbaijani Assistant to the First Vice President Elchin Amirbayov to Mexico in November of last year, as well as the third round of bilateral political consultations at the vice-ministerial level held earlier this month in Mexico City.",
    ],
    tags: ["person Mammad Talibov", "person Elchin Amirbayov", "place Mexico", "place Azerbaijan"],
    events: [
      ["2023-09-19", "September 19", 3],
      ["2022-11", "November of last year", 4],
    ],
    removed: [[1, "agency-prefix", "(MENAFN- AzerNews)"]],
    related: [["000_68093400c9ee64a5.txt", "Mammad Talibov", "Mexico"]],
  },
  {
    file: "004_7208efc317281c34.txt",
    date: "2025-11-26",
    time: "16:53",
    headline: "Mexican ambassador: Baku and Mexico city working on new round of political consultations",
    section: "Foreign policy",
    source: "Report News Agency",
    paragraphs: [
      "Azerbaijan and Mexico are working to arrange a new round of political consultations between their foreign ministries, Mexico’s Ambassador to Azerbaijan, María Victoria Romero Caballero, told Report.",
      "“As for the mechanism of political consultations, we are currently working actively on this together with the new Azerbaijani Ambassador to Mexico (Seymur Fataliyev – ed.),” she said.",
      "Discussing the embassy’s plans in Baku, the ambassador noted that an ambitious cultural programme is being prepared for 2026:",
      {
        kind: "quote",
        html: "“We will continue displaying the works of Diego Rivera – possibly also bringing them to regions outside the capital.”",
      },
      "The previous, third round of Azerbaijan–Mexico political consultations was held in May 2023 in Mexico.",
    ],
    tags: [
      "+place Azerbaijan",
      "+place Mexico",
      "+person María Victoria Romero Caballero",
      "+tag culture",
      "person Diego Rivera",
      "place Baku",
    ],
    events: [["2023-05", "May 2023", 5]],
    removed: [
      [1, "menu", "Ilham Aliyev Path to Victory WUF13 Budget package UEFA Champions League"],
      [2, "menu", "Ilham Aliyev Path to Victory WUF13 Budget package UEFA Champions League"],
      [6, "section-line", "Foreign policy"],
      [7, "date-line", "• 26 November, 2025"],
      [8, "date-line", "• 16:53"],
      [
        9,
        "headline-repeat",
        "Mexican ambassador: Baku and Mexico city working on new round of political consultations",
      ],
      [21, "tag-line", "Azerbaijan Mexico María Victoria Romero Caballero culture"],
      [
        22,
        "other-language-headline",
        "Meksika səfiri: Bakı və Mexiko siyasi məsləhətləşmələrin yeni raundunun keçirilməsi üzərində işləyir",
      ],
      [25, "sidebar", "Latest News"],
      [27, "sidebar", "18:59"],
      [29, "sidebar", "Miroslav Antonovich: Azerbaijan is a logistics hub of Eurasia - INTERVIEW"],
      [31, "sidebar", "Infrastructure"],
    ],
    translations: [
      [
        "az",
        "Meksika səfiri: Bakı və Mexiko siyasi məsləhətləşmələrin yeni raundunun keçirilməsi üzərində işləyir",
      ],
      ["ru", "Посол Мексики: Баку и Мехико работают над проведением нового раунда политконсультаций"],
    ],
    related: [["000_68093400c9ee64a5.txt", "Mexico", "Azerbaijan"]],
  },
];

const places = [
  "Baku",
  "Mexico City",
  "Lima",
  "Tbilisi",
  "Ankara",
  "Geneva",
  "Vienna",
  "Nairobi",
  "Jakarta",
  "Reykjavík",
  "Bakı şəhəri",
  "Łódź",
];
const people = [
  "Ilham Aliyev",
  "Mammad Talibov",
  "Élodie Marchand",
  "Nino Kapanadze",
  "Ömer Çelik",
  "Şəfiqə Əliyeva",
  "Иван Петров",
  "Grace Wanjiru",
  "Ada Lindqvist",
  "Juan Pérez Ñúñez",
  "Zofia Wójcik",
  "Budi Santoso",
];
const bodies = [
  "United Nations",
  "European Union",
  "World Bank",
  "Organization of Turkic States",
  "Port Authority",
  "Central Bank",
  "Red Crescent",
  "University of Lima",
];
const topics = [
  "culture",
  "energy",
  "trade",
  "floods",
  "elections",
  "railways",
  "water",
  "football",
  "press freedom",
  "harvest",
];
const outlets = [
  "Report News Agency",
  "AzerNews",
  "The Harbour Courier",
  "Le Courrier du Fleuve",
  "El Faro de la Costa",
  "Вестник Залива",
  "Günlük Posta",
];
const verbs = [
  "opens",
  "delays",
  "reviews",
  "signs",
  "questions",
  "doubles",
  "publishes",
  "closes",
  "restores",
  "votes on",
];
const objects = [
  "a new line to the coast",
  "its water plan for the dry years",
  "the accord on grain transit",
  "a fund for flooded districts",
  "the archive of the old port",
  "the budget after a night of talks",
  "an inquiry into the bridge",
  "rules for river trade",
  "the harvest figures",
  "a memorial to the crew",
];

/** A small linear congruential generator (Numerical Recipes): the same archive each time. */
function createRandom(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % most;
  };
}

function pick<T>(from: readonly T[], random: (most: number) => number): T {
  const found = from[random(997) % from.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/** Made-up articles over the years from 1987, some busy, some empty, in five languages, with stories told twice and undated ones. */
export function madeUpArticles(count: number, seed = 7): ArticleSpec[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => madeUpArticle(at, random));
}

function madeUpArticle(at: number, random: (most: number) => number): ArticleSpec {
  const year = pick([1987, 1988, 1991, 2003, 2004, 2004, 2011, 2019, 2022, 2023, 2024, 2025, 2025], random);
  const month = 1 + (random(97) % 12);
  const day = 1 + (random(89) % 28);
  const place = pick(places, random);
  const person = pick(people, random);
  const body = pick(bodies, random);
  const topic = pick(topics, random);
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const isUndated = at % 23 === 22;
  const lang = pick(["en", "en", "en", "en", "es", "ru", "ar"], random);
  const what = `${pick(verbs, random)} ${pick(objects, random)}`;
  const isStory = at % 11 === 4 || at % 11 === 5;
  const tags: TagSpec[] = [
    `place ${place}`,
    `person ${person}`,
    `organisation ${body}`,
    `${at % 3 === 0 ? "+" : ""}tag ${topic}`,
  ];
  return {
    file: `made-up/${String(at).padStart(4, "0")}.md`,
    ...(isUndated ? {} : { date }),
    ...(at % 4 === 0 ? { time: "09:30" } : {}),
    headline: headlineIn(lang, body, what, place, at),
    isDerived: at % 5 === 1,
    paragraphs: paragraphsIn(lang, { person, place, body, what, topic }),
    source: pick(outlets, random),
    ...(at % 9 === 3 ? { via: "MENAFN" } : {}),
    ...(at % 4 === 1 ? { authors: at % 8 === 1 ? ["Ada Lindqvist"] : ["Grace Wanjiru", "Juan Pérez"] } : {}),
    ...(at % 3 === 0 ? { section: pick(["Foreign policy", "Economy", "Culture"], random) } : {}),
    kind: pick(["news", "news", "news", "opinion", "interview"], random),
    lang,
    ...(at % 2 === 0 ? { url: `https://www.example.org/news/${at}` } : {}),
    ...(at % 6 === 0 ? { rights: "© The Harbour Courier. Kept for research." } : {}),
    tags,
    events: lang === "en" && !isUndated ? [[`${year - 1}-0${1 + (at % 9)}`, "last year's talks", 2]] : [],
    removed:
      at % 7 === 0
        ? [
            [1, "menu", "Home News Sport Weather"],
            [30, "footer", "All rights reserved"],
          ]
        : [],
    related: at > 3 ? [[`made-up/${String(at - 3).padStart(4, "0")}.md`, person, place]] : [],
    ...(isStory
      ? { story: [`story ${Math.floor(at / 11)}`, at % 11 === 4 ? "main" : "shortened"] as const }
      : {}),
    ...(at % 17 === 8 ? { translations: [["ru", "Заголовок на другом языке о том же самом"]] as const } : {}),
    ...(at % 31 === 30 ? { withdrawn: "The outlet took the article back on its own account." } : {}),
  };
}

function headlineIn(lang: string, body: string, what: string, place: string, at: number): string {
  if (lang === "es") return `${body}: la ciudad de ${place} espera una respuesta antes del otoño (${at})`;
  if (lang === "ru") return `В городе ${place} обсудили новые правила речной торговли, выпуск ${at}`;
  if (lang === "ar") return `اجتماع جديد في ${place} لبحث اتفاق المياه بين البلدين ${at}`;
  return `${body} ${what} in ${place}${at % 3 === 0 ? "" : ` as talks enter week ${2 + (at % 40)}`}`;
}

function paragraphsIn(
  lang: string,
  {
    person,
    place,
    body,
    what,
    topic,
  }: Readonly<Record<"person" | "place" | "body" | "what" | "topic", string>>,
): ArticleSpec["paragraphs"] {
  if (lang === "ar") {
    return [
      `عقد مسؤولون من ${body} اجتماعا في ${place} لبحث اتفاق جديد بشأن المياه والتجارة النهرية، بحضور ${person} وعدد من الخبراء.`,
      "وقال المشاركون إن النتائج ستعلن خلال الأسابيع المقبلة بعد مراجعة الأرقام الأخيرة.",
    ];
  }
  if (lang === "ru") {
    return [
      `На встрече в городе ${place} представители ${body} и ${person} обсудили правила речной торговли и сроки их введения.`,
      "По словам участников, решение будет принято после того, как будут сверены данные за прошлый год.",
    ];
  }
  if (lang === "es") {
    return [
      `${person} presentó en ${place} el informe de ${body} sobre ${topic}, y pidió una respuesta antes de que termine la temporada.`,
      "La sesión duró tres horas y terminó sin acuerdo, según los asistentes.",
    ];
  }
  return [
    `${place}: ${body} ${what}, ${person} told reporters on Tuesday after a meeting that ran two hours over its time.`,
    `The decision follows last year's talks, in which both sides agreed to publish their figures on ${topic} before the winter. People in ${place} had asked for as much in a petition signed by eleven thousand of them.`,
    "“We said we would come back with numbers, and here they are,” the delegation said in a note handed out at the door. “What happens next is for others to decide.”",
    `A vote is expected within the month. ${person} declined to say how it might go.`,
  ];
}

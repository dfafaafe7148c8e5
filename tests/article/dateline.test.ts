import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDateline } from "../../src/article/dateline.ts";
import { datelineForms } from "../../src/article/dateline-forms.ts";
import { parseIsoDate } from "../../src/model/iso-date.ts";

const published = parseIsoDate("2025-10-04");

describe("findDateline", () => {
  test.each([
    ["LIMA, Oct 3 (Reuters) - Peru said", "LIMA, Oct 3 (Reuters) - ", "Lima", "Reuters", "2025-10-03"],
    ["NEW YORK, Oct. 3 - Shares rose", "NEW YORK, Oct. 3 - ", "New York", undefined, "2025-10-03"],
    [
      "FORT LAUDERDALE, Fla., Oct 3 - A firm",
      "FORT LAUDERDALE, Fla., Oct 3 - ",
      "Fort Lauderdale",
      undefined,
      "2025-10-03",
    ],
    ["ALLENTOWN, Pa., Oct 3 - A firm", "ALLENTOWN, Pa., Oct 3 - ", "Allentown", undefined, "2025-10-03"],
    ["Toronto, Oct 3 - A firm", "Toronto, Oct 3 - ", "Toronto", undefined, "2025-10-03"],
    [
      "BAKU, Azerbaijan, October 3. /Trend/. The",
      "BAKU, Azerbaijan, October 3. /Trend/. ",
      "Baku",
      "Trend",
      "2025-10-03",
    ],
    ["Baku, 3 October, AZERTAC The president", "Baku, 3 October, AZERTAC ", "Baku", "AZERTAC", "2025-10-03"],
    ["Berlin (dpa) - Die Regierung", "Berlin (dpa) - ", "Berlin", "dpa", undefined],
    ["(CNN) — The president", "(CNN) — ", undefined, "CNN", undefined],
    [
      "МОСКВА, 3 окт - РИА Новости. Президент",
      "МОСКВА, 3 окт - РИА Новости. ",
      "Москва",
      "РИА Новости",
      "2025-10-03",
    ],
    ["Lima, oct. 3 (EFE).- El presidente", "Lima, oct. 3 (EFE).- ", "Lima", "EFE", "2025-10-03"],
    ["İSTANBUL (AA) - Cumhurbaşkanı", "İSTANBUL (AA) - ", "İstanbul", "AA", undefined],
    ["Киев. 3 октября. УНН. Президент", "Киев. 3 октября. УНН. ", "Киев", "УНН", "2025-10-03"],
    ["PORT-AU-PRINCE, Haiti (AP) — The", "PORT-AU-PRINCE, Haiti (AP) — ", "Port-au-Prince", "AP", undefined],
    ["WASHINGTON — The president", "WASHINGTON — ", "Washington", undefined, undefined],
    ["ISLAMABAD: The government", "ISLAMABAD: ", "Islamabad", undefined, undefined],
    ["Berlin. Die Feuerwehr kämpft", "Berlin. ", "Berlin", undefined, undefined],
    ["Berlin – Die Regierung", "Berlin – ", "Berlin", undefined, undefined],
    ["(서울=연합뉴스) 홍길동 기자 = 정부는", "(서울=연합뉴스) 홍길동 기자 = ", "서울", "연합뉴스", undefined],
    [
      "新华社北京10月3日电（记者张三）国务院",
      "新华社北京10月3日电（记者张三）",
      "北京",
      "新华社",
      "2025-10-03",
    ],
  ])("%j opens with its dateline", (text, prefix, place, source, date) => {
    const found = findDateline(text, published);
    expect(found?.prefix).toBe(prefix);
    expect(found?.place).toBe(place);
    expect(found?.source).toBe(source);
    expect(found?.date).toBe(date);
  });

  test("a distributor stands before the outlet that wrote", () => {
    expect(findDateline("(MENAFN- AzerNews) Azerbaijani Ambassador to Mexico met", undefined)).toEqual({
      prefix: "(MENAFN- AzerNews) ",
      via: "MENAFN",
      source: "AzerNews",
    });
    expect(findDateline("NEW YORK, Oct. 3, 2025 /PRNewswire/ -- Acme", undefined)).toMatchObject({
      via: "PRNewswire",
      date: "2025-10-03",
    });
  });

  test("an outlet in brackets is believed by its name's last word, before a sentence", () => {
    expect(findDateline("(Harbour News) The third quay opened", undefined)).toEqual({
      prefix: "(Harbour News) ",
      source: "Harbour News",
    });
    for (const text of [
      "(Harbour News) and others",
      "(Good News) for all",
      "(Laughter) The mayor",
      "(In the Post) The quay",
    ])
      expect(findDateline(text, undefined), text).toBeUndefined();
  });

  test("the year of a date without one is the nearest to the publication", () => {
    expect(findDateline("LIMA, Dec 31 - Peru", parseIsoDate("2025-01-02"))?.date).toBe("2024-12-31");
    expect(findDateline("LIMA, Dec 31 - Peru", undefined)?.date).toBeUndefined();
  });

  test.each([
    "Within the framework of close relations - and more - the ambassador spoke.",
    "IBM - the computer maker - said on Monday",
    "BREAKING - The president has left",
    "Endlich. Die Feuerwehr kämpft gegen einen Brand",
    "REVEALED: The men behind the deal",
    "Berlin – die Stadt der Museen – feiert",
    "【独自・写真】首相が会見した",
    "СРОЧНО - Президент подписал указ",
    "В Москве, 3 октября, Интерфакс сообщил",
    "On May 3, Reuters reported that the firm",
    "The Venice summit on June 8-10 is likely to disappoint",
    "Kenia: Parallel zum Gipfel",
    "Apple (AAPL) - the maker of phones - said",
    "Mr. Smith (left) - who won - said",
    "",
  ])("%j opens without a dateline", (text) => {
    expect(findDateline(text, published)).toBeUndefined();
  });
});

test("no form of dateline is passed over by its wide pattern, which is asked first", () => {
  const part = fc.constantFrom(
    ..."LIMA|Lima|İstanbul|МОСКВА|É|𝐀𝐁|e\u0301|St.|d’Ivoire|Port-au-Prince|a|, |. | |-| — |: |/|(|)|Reuters|УНН|Oct|3|3 окт|2025|Peru|“".split(
      "|",
    ),
  );
  let found = 0;
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 10 }), (parts) => {
      const text = parts.join("");
      for (const { wide, pattern } of datelineForms) {
        if (!pattern().test(text)) continue;
        found++;
        expect(wide.test(text)).toBe(true);
      }
    }),
    { numRuns: 20_000, seed: 7 },
  );
  expect(found).toBeGreaterThan(200);
});

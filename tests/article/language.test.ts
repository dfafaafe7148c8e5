import { expect, test } from "vitest";
import { findLanguage, foreignLanguageOf } from "../../src/article/language.ts";

test.each([
  ["en", "Azerbaijan and Mexico are working to arrange a new round of political consultations."],
  ["az", "Meksika səfiri: Bakı və Mexiko siyasi məsləhətləşmələrin yeni raundu üzərində işləyir"],
  ["ru", "Посол Мексики: Баку и Мехико работают над проведением нового раунда политконсультаций"],
  ["uk", "Президент України заявив, що переговори відбудуться наступного тижня в Києві."],
  ["es", "El presidente anunció este martes nuevas medidas económicas para el próximo año."],
  ["tr", "Cumhurbaşkanı, görüşmelerin önümüzdeki hafta Ankara'da yapılacağını açıkladı."],
  ["de", "Die Bundesregierung hat am Mittwoch ein neues Gesetz zur Rente beschlossen."],
  ["fr", "Le gouvernement a présenté mercredi un nouveau projet de loi sur les retraites."],
  ["pt", "O presidente anunciou nesta terça-feira novas medidas econômicas para o próximo ano."],
  ["ja", "イオン銀行は14日、同日付で小林裕明社長を解任する人事を発表した。"],
  ["ja", "気象庁は13日、日向灘で震度5弱の地震があったと発表した。地震規模推定深度約三十粁。"],
  ["zh", "国务院总理星期三在北京会见了来访的法国外交部长。"],
  ["ko", "더불어민주당 지도부가 전당대회 선거에 선호투표제를 도입하는 방안을 논의했다."],
  ["el", "Ο πρωθυπουργός ανακοίνωσε νέα μέτρα για την οικονομία."],
  ["ka", "პრემიერ-მინისტრმა ახალი ზომები გამოაცხადა."],
])("%s is told from %j", (lang, text) => {
  expect(findLanguage(text).lang).toBe(lang);
});

test("a borrowed name with ə does not make an English sentence Azerbaijani", () => {
  expect(
    findLanguage("The company of Əliyev and Həsənov opened a second office in the city of London").lang,
  ).toBe("en");
});

test("a text without letters has no language", () => {
  expect(findLanguage("12.10.2025 — 16:53")).toEqual({ lang: "und", confidence: "low" });
});

test("a longer text in a language nobody taught us is not taken for another", () => {
  const xhosa =
    "Owayesakuba nguMphathiswa wamaShishini oLuntu akabanjwanga emva kotyelelo lwakhe kwinkundla yamatyala eKapa ngoMvulo ophelileyo, utshilo ummeli wakhe.";
  expect(findLanguage(xhosa).lang).toBe("und");
});

test("a word or two is never a sure find", () => {
  expect(findLanguage("Report").confidence).not.toBe("high");
});

test.each([
  ["en", "«Мы работаем над новым раундом консультаций», — сказал посол.", "ru"],
  ["en", "El presidente anunció nuevas medidas económicas y pidió más atención a la situación.", "es"],
  ["en", "The ambassador, José María Núñez, met students of the Tecnológico in Mexico City.", undefined],
  ["en", "Посол", undefined],
  ["ru", "The agency said in a statement that it would appeal against the decision.", "en"],
  ["ru", "Президент объявил о новых экономических мерах на будущий год.", undefined],
  ["de", "Die Bundesregierung hat am Mittwoch ein neues Gesetz beschlossen.", undefined],
])("in an article in %s the passage %j is in %s", (articleLang, text, lang) => {
  expect(foreignLanguageOf(text, articleLang)).toBe(lang);
});

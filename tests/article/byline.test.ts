import { expect, test } from "vitest";
import { findBylineNames, isBylineWord } from "../../src/article/byline.ts";

test.each([
  ["By Jane Doe", ["Jane Doe"]],
  ["By Jane Doe and John Roe, Staff Writers", ["Jane Doe", "John Roe"]],
  ["Von Jan Müller", ["Jan Müller"]],
  ["Par Marie Curie et Jean Dupont", ["Marie Curie", "Jean Dupont"]],
  ["Por María R. Sahuquillo", ["María R. Sahuquillo"]],
  ["di Luca Monaco", ["Luca Monaco"]],
  ["Door Bart de Vries", ["Bart de Vries"]],
  ["Автор: Иван Петров", ["Иван Петров"]],
  ["بقلم محمد علي", ["محمد علي"]],
  ["박준석 기자", ["박준석"]],
  ["Sophie FosterTravel News Reporter", ["Sophie Foster"]],
  ["byRahimu Fadhili", ["Rahimu Fadhili"]],
  ["Steffan Rhys Deputy Content Hub Director", ["Steffan Rhys"]],
  ["Ewan McDonald", ["Ewan McDonald"]],
  ["Fouzia Van Der Fort", ["Fouzia Van Der Fort"]],
])("findBylineNames(%j) is %j", (line, names) => {
  expect(findBylineNames(line).map(({ name }) => name)).toEqual(names);
});

test.each(["12 comments", "", "@handle", "Read more about the long and winding story of the town"])(
  "findBylineNames(%j) finds no one",
  (line) => expect(findBylineNames(line)).toEqual([]),
);

test("a byline word says so, and a bare name does not", () => {
  expect(findBylineNames("By Jane Doe")[0]).toMatchObject({ prefix: "by", isWhole: true });
  expect(findBylineNames("Jane Doe")[0]).toMatchObject({ prefix: "", isWhole: true });
});

test.each(["von", "By", "Автор:", "Par"])("%j alone announces the next line", (line) => {
  expect(isBylineWord(line)).toBe(true);
});

test("a long line of separators is read in no time", () => {
  const start = process.cpuUsage().user;
  findBylineNames(` , ${"a - and ".repeat(50_000)}`);
  expect(process.cpuUsage().user - start).toBeLessThan(200_000);
});

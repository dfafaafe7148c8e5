/** The search page's script: reads the address, shows results, keeps the address true. The only client file that knows the DOM. */

import { searchGlobal } from "../model/search-format.ts";
import type { Choice, ChoiceKind } from "./search-choice.ts";
import { make } from "./search-dom.ts";
import { type Card, type Index, openIndex } from "./search-index.ts";
import type { PageMore } from "./search-more.ts";
import { eachCard, type Results, search } from "./search-results.ts";
import { findSnippet, markText, type Pieces } from "./search-snippet.ts";

/** Words of the interface, from the template. */
type Word =
  | "one"
  | "other"
  | "upTo"
  | "none"
  | "noneYet"
  | "hint"
  | "corrected"
  | "loading"
  | "failed"
  | "undated"
  | ChoiceKind;

interface Fields {
  readonly q: HTMLInputElement;
  readonly sort: HTMLSelectElement;
}

const pageSize = 10;
const mostCited = 200;
/** Milliseconds without a key before a search, and before the reader is told to wait. */
const pause = 180;
const patience = 400;

const waiting = new Map<string, (values: readonly unknown[]) => void>();
Object.assign(window, {
  [searchGlobal]: (name: string, ...values: readonly unknown[]) => waiting.get(name)?.(values),
});

/** A script element, since pages on a disk may load nothing else. */
function loadFile(name: string): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const script = make("script");
    script.src = `search/${name}.js`;
    script.onload = script.onerror = () => {
      script.remove();
      reject(new Error(name));
    };
    document.head.append(script);
  });
}

/** That script holds more than the index knows of: what makes elements. */
function loadMore(index: Index): Promise<PageMore> {
  return index.more() as Promise<PageMore>;
}

function piecesOf(pieces: Pieces): (Node | string)[] {
  return pieces.map((piece, i) => (i % 2 === 0 ? piece : make("mark", "", piece)));
}

function start(words: Record<Word, string>): void {
  const find = <T extends HTMLElement>(name: string) => document.getElementById(`search-${name}`) as T;
  const form = find<HTMLFormElement>("form");
  const { q: input, sort } = form.elements as unknown as Fields;
  const facetBox = find("facets");
  const status = find("status");
  const list = find("results");
  const more = find("more");
  const cite = find("cite");
  const { lang } = document.documentElement;
  let opened: Promise<Index> | undefined;
  let turn = 0;
  let timer = 0;
  let shown: { index: Index; results: Results; next: number } | undefined;

  const fill = (word: Word, values: Readonly<Record<string, string>>) =>
    words[word].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

  /** Shows what an address asks for: its `q`, `sort`, and a value for each box ticked. */
  const run = async (asked: URLSearchParams, isTyping: boolean) => {
    const mine = ++turn;
    const say = (text: string) => {
      if (mine === turn) status.textContent = text;
    };
    const slow = setTimeout(() => say(words.loading), patience);
    try {
      opened ??= openIndex(loadFile);
      const index = await opened;
      const choice: Choice = (kind) => asked.getAll(kind);
      const results = await search(index, { text: input.value, sort: sort.value, choice, isTyping });
      if (mine !== turn) return;
      clearTimeout(slow);
      list.replaceChildren();
      shown = results && { index, results, next: 0 };
      cite.hidden = !results?.shown.length;
      if (!results) {
        say(words.hint);
        return facetBox.replaceChildren();
      }
      say(results.check ? words.loading : summary(results));
      await showMore();
      const { settle, countFacets, facetBoxes } = await loadMore(index);
      const settled = await settle(index, results);
      const { counts } = await countFacets(index, settled.numbers, choice);
      if (mine !== turn) return;
      // What is shown are the first of those that are left.
      const next = settled === results ? (shown?.next ?? 0) : list.children.length;
      shown = { index, results: settled, next };
      more.hidden = next >= settled.shown.length;
      say(summary(settled));
      const focused = document.activeElement?.id;
      facetBox.replaceChildren(...facetBoxes(counts, choice, words));
      // The boxes are made anew: a reader who moves by keyboard stays on the one just ticked.
      if (focused?.startsWith("facet-")) document.getElementById(focused)?.focus();
    } catch {
      say(words.failed);
      opened = undefined;
    } finally {
      clearTimeout(slow);
    }
  };

  const summary = ({ shown: { length }, check, corrected = [] }: Results): string => {
    const form = new Intl.PluralRules(lang).select(length) === "one" ? "one" : "other";
    const total = !length ? "none" : !check ? form : list.firstChild ? "upTo" : "noneYet";
    const count = length.toLocaleString(lang, { numberingSystem: "latn" });
    const said = corrected.map((words) => fill("corrected", words));
    return [...said, fill(total, { count })].join(" ");
  };

  const showMore = async () => {
    if (!shown) return;
    const mine = shown;
    const { index, results } = mine;
    more.hidden = true;
    mine.next = await eachCard(index, results, [mine.next, pageSize], (card, number) => {
      if (mine === shown) list.append(resultOf(card, index.articles[number]?.date ?? "", results));
    });
    if (mine === shown) more.hidden = mine.next >= results.shown.length;
  };

  const resultOf = (card: Card, date: string, { gathered }: Results): HTMLElement => {
    const marked = gathered.flatMap((one) => one.marked);
    const { paragraph, pieces } = findSnippet(card, marked);
    const link = make("a", "headline", ...piecesOf(markText(card.headline, marked)));
    link.href = card.path.split("/").map(encodeURIComponent).join("/") + (paragraph && `#${paragraph}`);
    const snippet = make("span", "dek", ...piecesOf(pieces));
    for (const text of [link, snippet]) Object.assign(text, { lang: card.lang, dir: "auto" });
    const day =
      date.length < 10
        ? date || words.undated
        : new Date(date).toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" });
    const time = make(date ? "time" : "span", "", day);
    if (date) Object.assign(time, { dateTime: date });
    const source = card.source ? [" ", make("span", "dot", make("bdi", "", card.source))] : [];
    return make("li", "", link, " ", make("span", "meta", time, ...source), " ", snippet);
  };

  /** Sets the form from the address; its boxes are made with the results. */
  const readAddress = () => {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get("q") ?? "";
    sort.value = asked.get("sort") ?? "";
    if (sort.selectedIndex < 0) sort.selectedIndex = 0;
    void run(asked, false);
  };

  /** Asks as the form says. The address says the same; a new entry in the history only where the reader asked for it. */
  const ask = (isNew: boolean, isTyping: boolean) => {
    clearTimeout(timer);
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) asked.append(name, `${value}`.trim());
    const address = `${asked}` && `?${asked}`;
    try {
      if (address !== location.search)
        history[isNew ? "pushState" : "replaceState"](null, "", location.pathname + address);
    } catch {
      // A browser that lets no page on a disk change its address: the search works all the same.
    }
    void run(asked, isTyping);
  };

  const citeResults = async () => {
    if (!shown) return;
    const { index, results } = shown;
    const cited: { card: Card; number: number }[] = [];
    await eachCard(index, results, [0, mostCited], (card, number) => cited.push({ card, number }));
    (await loadMore(index)).saveRis(index, cited);
  };

  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(false, true), pause);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    ask(true, false);
  };
  sort.onchange = facetBox.onchange = () => ask(true, false);
  more.onclick = () => void showMore();
  cite.onclick = () => void citeResults();
  window.onpopstate = readAddress;
  readAddress();
}

const words = document.getElementById("search")?.dataset["words"];
if (words) start(JSON.parse(words));

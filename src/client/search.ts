/** The search page's script: reads the address, shows results, keeps the address true. The only client file that knows the DOM. */

import { searchGlobal } from "../model/search-format.ts";
import {
  type Choice,
  type ChoiceKind,
  choiceKinds,
  countFacets,
  type FacetCount,
  type Facets,
} from "./search-facets.ts";
import { type Card, type Index, openIndex } from "./search-index.ts";
import { cardsFrom, type Results, type Sort, search, settle } from "./search-results.ts";
import { writeRis } from "./search-ris.ts";
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

const pageSize = 10;
const mostCited = 200;
const facetsShown = 8;
/** Milliseconds without a key before a search. */
const pause = 180;

const waiting = new Map<string, (values: readonly unknown[]) => void>();
Object.assign(window, {
  [searchGlobal]: (name: string, ...values: readonly unknown[]) => waiting.get(name)?.(values),
});

/** A script element, since pages on a disk may load nothing else. */
function loadFile(name: string): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    waiting.set(name, resolve);
    script.src = `search/${name}.js`;
    script.onload = script.onerror = () => {
      waiting.delete(name);
      script.remove();
      reject(new Error(name));
    };
    document.head.append(script);
  });
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

/** Texts go into the page as text alone. */
function piecesOf(pieces: Pieces): (Node | string)[] {
  return pieces.map((piece, i) => (i % 2 === 0 ? piece : make("mark", "", piece)));
}

function start(box: HTMLElement): void {
  const words = JSON.parse(box.dataset["words"] ?? "{}") as Record<Word, string>;
  const root = box.dataset["root"] ?? "";
  const find = <T extends Element>(selector: string) => document.querySelector<T>(selector) as T;
  const form = find<HTMLFormElement>("#search-form");
  const input = find<HTMLInputElement>("#q");
  const sort = find<HTMLSelectElement>("#search-sort");
  const facetBox = find<HTMLElement>("#search-facets");
  const status = find<HTMLElement>("#search-status");
  const list = find<HTMLOListElement>("#search-results");
  const more = find<HTMLButtonElement>("#search-more");
  const cite = find<HTMLButtonElement>("#search-cite");
  const lang = document.documentElement.lang;
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
  const languages = new Intl.DisplayNames([lang], { type: "language" });
  const number = new Intl.NumberFormat(lang, { numberingSystem: "latn" });
  let opened: Promise<Index> | undefined;
  let turn = 0;
  let shown: { index: Index; results: Results; next: number } | undefined;

  const fill = (word: Word, values: Record<string, string>) =>
    words[word].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

  const choiceNow = (): Choice => {
    const chosen = (kind: ChoiceKind) =>
      [...facetBox.querySelectorAll<HTMLInputElement>(`input[name=${kind}]:checked`)].map((box) => box.value);
    return { year: chosen("year"), source: chosen("source"), tag: chosen("tag"), lang: chosen("lang") };
  };

  /** The address says what is shown; a new entry in the history only where the reader asked for it. */
  const saveAddress = (choice: Choice, isNew: boolean) => {
    const query = new URLSearchParams();
    if (input.value.trim() !== "") query.set("q", input.value.trim());
    if (sort.value !== "relevance") query.set("sort", sort.value);
    for (const kind of choiceKinds) for (const value of choice[kind]) query.append(kind, value);
    const address = `${location.pathname}${query.size > 0 ? `?${query}` : ""}`;
    if (address === location.pathname + location.search) return;
    try {
      history[isNew ? "pushState" : "replaceState"](null, "", address);
    } catch {
      // A browser that lets no page on a disk change its address: the search works all the same.
    }
  };

  const run = async (choice: Choice, isTyping: boolean) => {
    const mine = ++turn;
    const text = input.value;
    const slow = setTimeout(() => {
      status.textContent = words.loading;
    }, 400);
    try {
      opened ??= openIndex(loadFile);
      const index = await opened;
      const results = await search(index, { text, sort: sort.value as Sort, choice, isTyping });
      if (mine !== turn) return;
      clearTimeout(slow);
      list.replaceChildren();
      shown = results && { index, results, next: 0 };
      cite.hidden = results === undefined || results.numbers.length === 0;
      more.hidden = true;
      status.textContent =
        results === undefined ? words.hint : results.isExact ? summary(results) : words.loading;
      if (results === undefined) return showFacets(undefined, choice);
      await showMore(mine);
      if (mine !== turn) return;
      const settled = await settle(index, results);
      const { counts } = await countFacets(index, settled.found.numbers, choice);
      if (mine !== turn) return;
      if (settled !== results) {
        // What is shown are the first of those that are left.
        shown = { index, results: settled, next: list.children.length };
        more.hidden = shown.next >= settled.numbers.length;
      }
      if (!results.isExact) status.textContent = summary(settled);
      showFacets(counts, choice);
    } catch {
      if (mine === turn) status.textContent = words.failed;
      opened = undefined;
    } finally {
      clearTimeout(slow);
    }
  };

  const summary = ({ numbers, isExact, found }: Results): string => {
    const count = number.format(numbers.length);
    const plain = new Intl.PluralRules(lang).select(numbers.length) === "one" ? "one" : "other";
    const isNoneYet = list.children.length === 0 && !isExact;
    const total =
      numbers.length === 0
        ? words.none
        : isNoneYet
          ? words.noneYet
          : fill(isExact ? plain : "upTo", { count });
    const corrected = found.corrected.map(([typed, taken]) => fill("corrected", { typed, taken }));
    return [...corrected, total].join(" ");
  };

  const showMore = async (mine: number) => {
    if (shown === undefined) return;
    const { index, results } = shown;
    for await (const { card, number: of, next } of cardsFrom(index, results, shown.next, pageSize)) {
      if (mine !== turn) return;
      shown.next = next;
      if (card !== null) list.append(resultOf(card, index.dateOf(of), results));
    }
    more.hidden = shown.next >= results.numbers.length;
  };

  const resultOf = (card: Card, date: string, { found }: Results): HTMLElement => {
    const { paragraph, pieces } = findSnippet(card, found.marked);
    const link = make("a", "headline", ...piecesOf(markText(card.headline, found.marked)));
    const address = root + card.path.split("/").map(encodeURIComponent).join("/");
    link.href = paragraph === "" ? address : `${address}#${encodeURIComponent(paragraph)}`;
    const time = date === "" ? make("span", "", words.undated) : make("time", "", dateWords(date));
    if (date !== "") time.setAttribute("datetime", date);
    const meta = make("span", "meta", time);
    if (card.source !== "") meta.append(" ", make("span", "dot", make("bdi", "", card.source)));
    const snippet = make("span", "dek", ...piecesOf(pieces));
    for (const text of [link, snippet]) {
      text.lang = card.lang;
      text.dir = "auto";
    }
    return make("li", "", link, " ", meta, " ", snippet);
  };

  const dateWords = (date: string): string =>
    date.length === 10 ? dates.format(new Date(`${date}T00:00:00Z`)) : date;

  const showFacets = (found: Facets["counts"] | undefined, choice: Choice) => {
    const focused = document.activeElement?.id;
    const groups = choiceKinds.map((kind) => facetOf(kind, found?.[kind] ?? [], choice[kind]));
    facetBox.replaceChildren(...groups.filter((group) => group !== undefined));
    // The boxes are made anew: a reader who moves by keyboard stays on the one just ticked.
    if (focused?.startsWith("facet-")) document.getElementById(focused)?.focus();
  };

  const facetOf = (kind: ChoiceKind, counts: readonly FacetCount[], chosen: readonly string[]) => {
    if (counts.length === 0 || (counts.length === 1 && chosen.length === 0)) return undefined;
    const box = make("fieldset", "facet", make("legend", "", words[kind]));
    const isKept = ({ value }: FacetCount, i: number) => i < facetsShown || chosen.includes(value);
    for (const { value, count } of counts.filter(isKept)) {
      const tick = make("input");
      Object.assign(tick, { type: "checkbox", name: kind, value, checked: chosen.includes(value) });
      tick.id = `facet-${kind}-${value}`;
      const name = kind === "lang" ? (languages.of(value) ?? value) : value;
      const label = make(
        "label",
        "",
        tick,
        " ",
        make("bdi", "", name),
        " ",
        make("span", "n", number.format(count)),
      );
      box.append(label);
    }
    return box;
  };

  /** Sets the form from the address; `choice` has no boxes yet when the page opens. */
  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    input.value = query.get("q") ?? "";
    sort.value = query.get("sort") ?? "relevance";
    if (sort.selectedIndex < 0) sort.value = "relevance";
    const chosen = (kind: ChoiceKind) => query.getAll(kind);
    void run(
      { year: chosen("year"), source: chosen("source"), tag: chosen("tag"), lang: chosen("lang") },
      false,
    );
  };

  const ask = (isNew: boolean, isTyping: boolean) => {
    const choice = choiceNow();
    saveAddress(choice, isNew);
    void run(choice, isTyping);
  };

  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(false, true), pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask(true, false);
  });
  form.addEventListener("change", (event) => {
    if (event.target !== input) ask(true, false);
  });
  facetBox.addEventListener("change", () => ask(true, false));
  more.addEventListener("click", () => void showMore(turn));
  cite.addEventListener("click", () => void citeResults());
  addEventListener("popstate", readAddress);

  const citeResults = async () => {
    if (shown === undefined) return;
    const { index, results } = shown;
    const articles: { card: Card; date: string }[] = [];
    for await (const { card, number: of } of cardsFrom(index, results, 0, mostCited)) {
      if (card !== null) articles.push({ card, date: index.dateOf(of) });
    }
    const base = index.meta.site.url ?? new URL(root === "" ? "." : root, location.href).href;
    const blob = new Blob([writeRis(articles, base)], { type: "application/x-research-info-systems" });
    const link = make("a");
    link.href = URL.createObjectURL(blob);
    link.download = "search-results.ris";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  readAddress();
}

const box = document.querySelector<HTMLElement>("#search");
if (box !== null) start(box);

/** Runs in every page of the preview: loads it anew when the site is built anew, and shows why when it could not be. */

import { type PreviewState, previewEventsPath } from "../model/preview-state.ts";

/** Where the reader was; kept over one load of the same page. */
interface ReadingPlace {
  readonly page: string;
  readonly x: number;
  readonly y: number;
  /** Of all `details`, by number, whether it is open. */
  readonly details: readonly boolean[];
  /** Number of the focused element among all that can be. */
  readonly focus: number;
}

const storageKey = "backissue-preview";
const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";
const shownSite = document.currentScript?.dataset["site"] ?? "";
const overlay = makeOverlay();
const badge = makeBadge();

returnToPlace();
new EventSource(previewEventsPath).addEventListener("state", (event: MessageEvent<string>) =>
  show(JSON.parse(event.data)),
);

function show({ site, isBuilding, failure }: PreviewState): void {
  badge.hidden = !isBuilding;
  if (isBuilding) return;
  overlay.show(failure);
  if (failure === null && site !== shownSite) loadAnew();
}

function loadAnew(): void {
  const place: ReadingPlace = {
    page: location.pathname + location.search,
    x: scrollX,
    y: scrollY,
    details: [...document.querySelectorAll("details")].map((each) => each.open),
    focus: [...document.querySelectorAll(focusable)].indexOf(document.activeElement ?? document.body),
  };
  sessionStorage.setItem(storageKey, JSON.stringify(place));
  location.reload();
}

function returnToPlace(): void {
  const text = sessionStorage.getItem(storageKey);
  sessionStorage.removeItem(storageKey);
  if (text === null) return;
  const place: ReadingPlace = JSON.parse(text);
  if (place.page !== location.pathname + location.search) return;
  for (const [index, each] of document.querySelectorAll("details").entries())
    each.open = place.details[index] ?? each.open;
  const focused = document.querySelectorAll<HTMLElement>(focusable)[place.focus];
  focused?.focus({ preventScroll: true });
  const scroll = () => scrollTo(place.x, place.y);
  scroll();
  // Pictures may have moved everything since.
  addEventListener("load", scroll);
}

/** The failure over the page; Escape takes it away until the next build. Styles are set by script, since pages allow no inline ones. */
function makeOverlay() {
  const dialog = document.createElement("dialog");
  dialog.style.cssText =
    "box-sizing:border-box;width:min(100% - 2rem,60rem);max-height:80vh;overflow:auto;padding:1rem 1.5rem;border:2px solid #b3261e;border-radius:.5rem;color:#1b1b1b;background:#fff8f7";
  const heading = document.createElement("h2");
  heading.textContent = "The build failed";
  heading.style.cssText = "margin:0;font:600 1.1rem system-ui,sans-serif";
  const words = document.createElement("pre");
  words.style.cssText = "white-space:pre-wrap;overflow-wrap:anywhere;font:.9rem/1.5 ui-monospace,monospace";
  const close = document.createElement("button");
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.append(heading, words, close);
  document.body.append(dialog);
  const showText = (text: string | null): void => {
    if (text === null) dialog.close();
    else if (words.textContent !== text || !dialog.open) {
      words.textContent = text;
      if (!dialog.open) dialog.showModal();
    }
  };
  return { show: showText };
}

function makeBadge(): HTMLElement {
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  status.textContent = "building …";
  status.hidden = true;
  status.style.cssText =
    "position:fixed;inset-block-end:.5rem;inset-inline-end:.5rem;padding:.2rem .6rem;border-radius:1rem;font:.8rem system-ui,sans-serif;color:#fff;background:#333c";
  document.body.append(status);
  return status;
}

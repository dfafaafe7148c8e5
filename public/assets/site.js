// Small comforts. Every page works without this file.
(() => {
  const find = (selector) => document.querySelector(selector);

  // The key "/" leads to the search box; it can be turned off on the search page (WCAG 2.1.4).
  const remembered = (value) => {
    try {
      if (value !== undefined) localStorage.setItem("backissue-keys", value);
      return localStorage.getItem("backissue-keys");
    } catch {
      return null; // Pages from disk may have no storage.
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || remembered() === "off") return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const box = find("#q");
    const link = find('.masthead a[href$="search.html"]');
    if (!box && !link) return;
    event.preventDefault();
    if (box) box.focus();
    else location.href = link.href;
  });
  const keys = find("#keys");
  if (keys) {
    const box = keys.querySelector("input");
    box.checked = remembered() !== "off";
    box.addEventListener("change", () => remembered(box.checked ? "on" : "off"));
    delete keys.dataset.waiting;
  }

  // Front page: what this day of the year holds.
  const today = find("#today");
  if (today) {
    const now = new Date();
    const day = `${now.getMonth() + 1}`.padStart(2, "0") + `${now.getDate()}`.padStart(2, "0");
    const entry = today.dataset.days.split(" ").find((item) => item.startsWith(`${day}:`));
    if (entry) {
      const link = today.querySelector("a");
      const name = new Intl.DateTimeFormat(document.documentElement.lang, {
        day: "numeric",
        month: "long",
      }).format(now);
      link.textContent = today.dataset.text.replace("{date}", name).replace("{count}", entry.slice(5));
      link.href = link.href.replace(/index\.html$/, `${day.slice(0, 2)}-${day.slice(2)}.html`);
    }
  }

  // Not found: the address may name a date.
  const hint = find("#date-hint");
  const date = hint && /\/(\d{4})(?:\/(\d{2})(?:\/(\d{2}))?)?(?:\/|$)/.exec(location.pathname);
  if (date) {
    const parts = date.slice(1).filter(Boolean);
    const before = location.pathname.slice(0, date.index + 1);
    hint.textContent = `${hint.dataset.text.replace("{date}", parts.join("-"))} `;
    for (const [at, part] of parts.entries()) {
      const href = `${before + parts.slice(0, at + 1).join("/")}/index.html`;
      // Only pages that are there are offered.
      fetch(href, { method: "HEAD" }).then(
        (answer) => answer.ok && hint.append(anchor(href, part), " "),
        () => {},
      );
    }
    hint.hidden = false;
  }

  // Article: copy a citation, quote a paragraph.
  const cite = find("#cite");
  if (cite) {
    for (const text of cite.querySelectorAll(".citation"))
      text.append(" ", copyButton(text.textContent.trim()));
    find(".text").addEventListener("click", (event) => {
      const mark = event.target.closest(".pilcrow");
      if (mark) quote(mark.closest("[id]"));
    });
    const target = document.getElementById(location.hash.slice(1));
    if (target?.closest(".text")) quote(target);
  }

  function quote(block) {
    find(".quotation")?.remove();
    const copy = block.cloneNode(true);
    copy.querySelector(".pilcrow")?.remove();
    const text = copy.textContent.trim();
    const source = find(".citation").firstChild.textContent.trim();
    const address = location.protocol === "file:" ? "" : ` ${location.href.replace(/#.*/, "")}#${block.id}`;
    const box = document.createElement("div");
    box.className = "quotation";
    const quoted = document.createElement("q");
    quoted.textContent = text;
    box.append(quoted, `${source} `, copyButton(`“${text}” ${source}${address}`, cite.dataset.quote));
    block.after(box);
  }

  function copyButton(text, label = cite.dataset.copy) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = label;
    button.addEventListener("click", async () => {
      await copyText(text);
      button.textContent = cite.dataset.copied;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
    return button;
  }

  // Pages from disk have no clipboard API: there the old way is the only one.
  async function copyText(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }

  function anchor(href, text) {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = text;
    return link;
  }
})();

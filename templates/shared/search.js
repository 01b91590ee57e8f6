// The search field: results while one types, by keyboard or pointer. What finds them is fetched on first use.
(() => {
  "use strict";
  const form = document.querySelector("form.search");
  if (!form) return;
  const input = form.querySelector("input");
  const page = document.querySelector(".search-results");
  const { index: folder, engine: engineURL, language: languageURL, base, contact, contactName } = form.dataset;
  const say = form.dataset;
  const isOnDisk = location.protocol === "file:";

  // Files of the index are scripts that call this: a page on a disk may fetch nothing else.
  const waiting = new Map();
  const script = (address) => new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement("script"), { src: address, onload: resolve, onerror: reject });
    document.head.append(element);
  });
  window.pultSearch = (name, from, content) => waiting.get(name)?.(from, content);
  // What tells a map from one that lies in a cache; nothing at first.
  let newer = "";
  const addressOf = (name, version) => (name === "language" ? languageURL : `${folder}${name}.js${version && `?v=${version}`}`);
  const load = (name, version) => new Promise((resolve, reject) => {
    waiting.set(name, (from, content) => {
      // The site was built anew while this page was open, or an old map lay in a cache.
      if (version && from !== version) return reject(Object.assign(new Error("stale"), { version: from }));
      resolve(content);
    });
    script(addressOf(name, name === "map" ? newer : version)).then(
      () => reject(new Error(name)),
      // A file that is gone makes the map as suspect as one of another version.
      () => reject(Object.assign(new Error(name), { version })),
    );
  });

  let opened;
  const open = () => (opened ??= (window.pultSearchEngine ? Promise.resolve() : script(engineURL)).then(async () => {
    const index = new window.pultSearchEngine.Index(load);
    await index.open();
    return index;
  }).catch((fault) => { opened = undefined; throw fault; }));
  const find = async (query) => {
    const own = open();
    const ask = async (index) => ({ index, ...(await window.pultSearchEngine.find(index, query)) });
    try {
      return await ask(await own);
    } catch (fault) {
      // Of several queries the first has the map fetched again, and the others take what comes.
      if (opened === own) {
        opened = undefined;
        if (!fault.version || fault.version === newer) throw fault;
        newer = fault.version;
      }
      return ask(await open());
    }
  };

  const make = (name, attributes = {}, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...content.filter(Boolean));
    return element;
  };
  const status = make("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  form.after(status);
  const panel = page || make("div", { class: "results", hidden: "" });
  if (!page) form.append(panel);
  const clear = () => panel.querySelectorAll(":scope > :not(h2)").forEach((old) => old.remove());
  const close = () => { if (!page) panel.hidden = true; status.textContent = ""; };

  const withMarks = (found, text) => window.pultSearchEngine.marked(found.index, found.units, text)
    .map((part) => (part.isHit ? make("mark", {}, part.text) : part.text));
  const item = (found, { record }) => {
    const text = make("span", { class: "result-text" }, ...withMarks(found, record.description));
    const link = make("a", { href: base + record.address, "data-pult": "result" }, make("strong", {}, ...withMarks(found, record.title)),
      record.section && make("small", {}, record.section), text);
    return { record, link, text };
  };

  // The sentence of a page that has most of the words, where the description has not as many.
  const pages = new Map();
  const sentences = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) return [];
    const body = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-pult=body]");
    const blocks = body ? [...body.querySelectorAll("p, li, td, dd")].filter((block) => !block.querySelector("p, li, td, dd")) : [];
    return blocks.flatMap((block) => block.textContent.trim().replace(/\s+/g, " ").split(/(?<=[.!?…])\s+/));
  };
  const showSentence = async (found, { record, link, text }) => {
    const { hitCount } = window.pultSearchEngine;
    let best = hitCount(found.index, found.units, record.description);
    if (best >= found.units.length || isOnDisk) return;
    if (!pages.has(link.href)) pages.set(link.href, sentences(link.href).catch(() => []));
    let shown;
    for (const sentence of await pages.get(link.href)) {
      const count = hitCount(found.index, found.units, sentence);
      if (count > best) [best, shown] = [count, sentence];
    }
    if (shown) text.replaceChildren(...withMarks(found, around(found, shown)));
  };
  // A long sentence from a little before its first hit on.
  const around = (found, sentence) => {
    const parts = window.pultSearchEngine.marked(found.index, found.units, sentence);
    const start = parts.slice(0, parts.findIndex(({ isHit }) => isHit)).reduce((sum, { text }) => sum + text.length, 0);
    if (sentence.length < 180 || start < 90) return sentence;
    return `… ${sentence.slice(sentence.indexOf(" ", start - 60) + 1)}`;
  };

  const chips = (words) => make("p", { class: "suggestions" }, `${say.near} `, ...words.flatMap((word) => {
    const link = make("a", { href: `${form.action}?q=${encodeURIComponent(word)}`, "data-pult": "suggestion" }, word);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      input.value = word;
      input.focus();
      run();
    });
    return [link, " "];
  }));
  const showNothing = (found, query) => {
    const message = say.nothing.replace("{query}", query);
    clear();
    panel.append(make("p", {}, message));
    if (found?.suggestions.length) panel.append(chips(found.suggestions));
    if (!page && contact) panel.append(make("p", {}, make("a", { href: contact }, contactName)));
    status.textContent = [message, found?.suggestions.length ? `${say.near} ${found.suggestions.join(", ")}` : ""].join(" ").trim();
    panel.hidden = false;
  };

  let excerpts;
  const show = (found, query, limit) => {
    if (!found.hits.length) return showNothing(found, query);
    clear();
    if (found.corrected.size) {
      const corrected = [...found.corrected].reduce((text, [from, to]) => (to ? text.replace(from, to) : text), query);
      panel.append(make("p", { class: "corrected" }, say.shown.replace("{query}", corrected)));
    }
    const items = found.hits.slice(0, limit).map((hit) => item(found, hit));
    panel.append(make("ol", {}, ...items.map(({ link }) => make("li", {}, link))));
    const isMore = found.hits.length > items.length;
    if (isMore && page) {
      const more = make("button", { type: "button", class: "more-results" }, say.more);
      more.addEventListener("click", () => showMore(found, query, limit + 10, items.length));
      panel.append(more);
    } else if (isMore) {
      panel.append(make("p", { class: "all-results" }, make("a", { href: `${form.action}?q=${encodeURIComponent(query)}` }, say.all.replace("{count}", found.hits.length))));
    }
    status.textContent = say.count.replace("{count}", found.hits.length);
    panel.hidden = false;
    clearTimeout(excerpts);
    excerpts = setTimeout(() => items.slice(0, page ? 5 : 3).forEach((item) => showSentence(found, item).catch(() => {})), 250);
  };
  const showMore = async (found, query, limit, from) => {
    await withRecords(found, limit);
    show(found, query, limit);
    links()[from]?.focus();
  };
  const withRecords = (found, limit) => Promise.all(found.hits.slice(0, limit).map(async (hit) => { hit.record ??= await found.index.record(hit.text); }));

  let turn = 0;
  const remember = (query) => {
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    try { history.replaceState(null, "", address); } catch { /* Some browsers let nobody change the address of a file. */ }
  };
  const run = async () => {
    const query = input.value.trimStart();
    const mine = ++turn;
    if (page) remember(query.trim());
    if (!query.trim()) { clear(); panel.hidden = true; return close(); }
    const limit = page ? 10 : 8;
    try {
      const found = await find(query);
      await withRecords(found, limit);
      if (mine !== turn) return;
      if (found.units.length) show(found, query.trim(), limit);
      // A single letter is no word yet.
      else { clear(); panel.hidden = true; close(); }
    } catch {
      if (mine !== turn) return;
      clear();
      panel.append(make("p", {}, say.failed));
      status.textContent = say.failed;
      panel.hidden = false;
    }
  };

  const links = () => [...panel.querySelectorAll("a[data-pult], a[href], button")];
  const move = (step) => {
    const all = [input, ...links()];
    const at = all.indexOf(document.activeElement);
    all[(Math.max(at, 0) + step + all.length) % all.length].focus();
  };
  input.addEventListener("input", run);
  input.addEventListener("focus", () => { open().catch(() => {}); if (input.value.trim() && panel.hidden) run(); });
  form.addEventListener("submit", (event) => { if (page) { event.preventDefault(); run(); } });
  for (const area of [form, panel]) {
    area.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (panel.hidden) return;
        event.preventDefault();
        event.stopPropagation();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Escape" && !panel.hidden) {
        event.preventDefault();
        input.focus();
        close();
      }
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) close(); });

  // For a page that searches in a place of its own, too.
  window.PultFind = { find, withRecords, withMarks };

  if (page) {
    const query = new URLSearchParams(location.search).get("q");
    if (query) { input.value = query; run(); }
  }
})();

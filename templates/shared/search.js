// The search: one small index per language, fetched on first use; results as links, by keyboard or pointer.
(() => {
  "use strict";
  const form = document.querySelector("form.search");
  if (!form) return;
  const input = form.querySelector("input");
  const page = document.querySelector(".search-results");
  const { index: indexURL, base, count, nothing, failed } = form.dataset;
  const limit = page ? 50 : 8;
  const special = { "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i" };
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "").replace(/[łđøßæœı]/g, (letter) => special[letter]);
  const words = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  let pages;
  const prepare = (rows) =>
    rows.map(([title, url, description, keywords, headings, section]) => ({
      title, url, description, section,
      fields: [[title, 12], [keywords, 7], [headings, 5], [section, 3], [description, 2]]
        .map(([text, weight]) => ({ plain: words(text.toLowerCase()), folded: words(fold(text)), weight })),
    }));
  const load = () => {
    pages ??= indexURL.endsWith(".js")
      ? new Promise((resolve, reject) => {
          window.pultSearchIndex = (rows) => resolve(prepare(rows));
          const script = Object.assign(document.createElement("script"), { src: indexURL, onerror: reject });
          document.head.append(script);
        })
      : fetch(indexURL).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status))).then(prepare);
    return pages;
  };

  const scoreOf = (entry, terms) => {
    let total = 0;
    for (const { exact, folded } of terms) {
      let best = 0;
      for (const field of entry.fields) {
        field.folded.forEach((word, at) => {
          if (!word.startsWith(folded)) return;
          const whole = word.length === folded.length ? 1.5 : 1;
          const marks = (field.plain[at] || "").startsWith(exact) ? 1.2 : 1;
          best = Math.max(best, field.weight * whole * marks);
        });
      }
      if (!best) return 0;
      total += best;
    }
    return total;
  };
  const find = (entries, query) => {
    const exact = words(query.toLowerCase());
    const terms = words(fold(query)).map((folded, at) => ({ folded, exact: exact[at] || folded }));
    if (!terms.length) return [];
    return entries
      .map((entry, order) => ({ entry, order, score: scoreOf(entry, terms) }))
      .filter((hit) => hit.score)
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .map((hit) => hit.entry);
  };

  const make = (name, text, attributes = {}) => {
    const element = Object.assign(document.createElement(name), { textContent: text || "" });
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const status = make("p", "", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  form.after(status);
  const panel = page || make("div", "", { class: "results", hidden: "" });
  if (!page) form.append(panel);

  const clear = () => panel.querySelectorAll(":scope > ol, :scope > p").forEach((old) => old.remove());
  const say = (text) => { clear(); panel.append(make("p", text)); status.textContent = text; panel.hidden = false; };
  const show = (hits, query) => {
    if (!hits.length) return say(nothing.replace("{query}", query));
    clear();
    const list = make("ol");
    for (const { title, url, description, section } of hits.slice(0, limit)) {
      const link = make("a", "", { href: base + url, "data-pult": "result" });
      link.append(make("strong", title), make("small", section && description ? `${section} · ${description}` : section || description));
      const item = make("li");
      item.append(link);
      list.append(item);
    }
    panel.append(list);
    status.textContent = count.replace("{count}", hits.length);
    panel.hidden = false;
  };
  const close = () => { if (!page) panel.hidden = true; status.textContent = ""; };

  let turn = 0;
  const run = async () => {
    const query = input.value.trim();
    const mine = ++turn;
    if (page) history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) { clear(); panel.hidden = true; return close(); }
    try {
      const entries = await load();
      if (mine === turn) show(find(entries, query), query);
    } catch {
      pages = undefined;
      if (mine === turn) say(failed);
    }
  };

  const links = () => [...panel.querySelectorAll("a")];
  const move = (step) => {
    const all = [input, ...links()];
    const at = all.indexOf(document.activeElement);
    all[(Math.max(at, 0) + step + all.length) % all.length].focus();
  };
  input.addEventListener("input", run);
  input.addEventListener("focus", () => { load().catch(() => {}); if (input.value.trim() && panel.hidden) run(); });
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
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) close(); });

  if (page) {
    const query = new URLSearchParams(location.search).get("q");
    if (query) { input.value = query; run(); }
  }
})();

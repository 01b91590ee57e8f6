// The palette: whatever the playbook has, by typing; the keys of all pages, and their help. Fetched on first use (playbook.js). What the tab
// remembers (pages shown, whether single keys work) stays in its own memory.
window.PultDesk = (() => {
  "use strict";
  const { texts: say, playbooks } = window.PultPlaces;
  const folder = document.querySelector("form.search").dataset.base;
  const filled = (pattern, slots) => pattern.replace(/\{(\w+)\}/g, (_, name) => slots[name]);
  const make = (name, attributes = {}, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...content.filter((part) => part || part === 0));
    return element;
  };
  const memory = (name, value) => {
    try {
      if (value === null) return sessionStorage.removeItem(name);
      return value === undefined ? sessionStorage.getItem(name) : sessionStorage.setItem(name, value);
    } catch {
      return null;
    }
  };
  const hasKeys = () => memory("pult-keys") !== "off";
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const keys = (...names) => names.map((name) => make("kbd", {}, name === "Ctrl" && isMac ? "⌘" : name));

  // -- What there is beside the texts: the sections, the languages, what this page can do, the steps of all playbooks

  const here = location.href.split(/[?#]/)[0];
  const goes = { overview: "o", playbooks: "p", replies: "r", guidelines: "t", articles: "a", duty: "d", ledger: "l", health: "h" };
  const sections = () => [...document.querySelectorAll(".side [data-section]")].map((link) => ({
    title: link.textContent, place: link.href, keys: goes[link.dataset.section] && ["g", goes[link.dataset.section]],
  }));
  const languages = () => [...document.querySelectorAll(".languages a:not([aria-current])")].map((link) => ({
    title: filled(say.languageIs, { language: link.textContent }), place: link.href, lang: link.lang,
  }));
  const actions = () => {
    const tools = document.querySelector(".playbook-tools");
    const press = (name) => () => tools.querySelector(`[data-${name}]`).click();
    return [
      ...(tools ? ["start", "print"].map((name) => ({ title: tools.querySelector(`[data-${name}]`).textContent, does: press(name) })) : []),
      { title: say.shortcuts, does: () => showHelp(), keys: ["?"] },
    ];
  };
  const places = () => [...sections(), ...actions(), ...languages()];
  const steps = playbooks.flatMap(({ title, address, language: lang, steps }) => {
    const place = new URL(folder + address, location.href).href;
    return steps.map(([id, name], at) => ({ title: name, parent: title, number: at + 1, place: `${place}#${id}`, isHere: place === here, lang }));
  });
  const recent = () => {
    try { return JSON.parse(memory("pult-recent") ?? "[]").filter(({ place }) => place !== here); } catch { return []; }
  };

  // -- Finding in that: every word that is typed begins a word of a title, marks and capitals aside, or shares its stem

  const special = { ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe" };
  const folded = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[łđøßæœ]/g, (letter) => special[letter]);
  const words = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const fits = (title, typed, language) => typed.every((word) => words(title).some((own) => {
    if (folded(own).startsWith(folded(word))) return true;
    return language && word.length > 3 && language.word(own).stem === language.word(word).stem;
  }));
  const matching = (items, typed, language) => items.filter(({ title }) => fits(title, typed, language));
  // A title with what was typed marked.
  const marked = (title, typed) => title.split(/([\p{L}\p{N}]+)/u).map((part, at) => (at % 2
    && typed.some((word) => folded(part).startsWith(folded(word))) ? make("mark", {}, part) : part));

  // -- The dialog

  const input = make("input", {
    id: "palette-input", type: "text", role: "combobox", "aria-expanded": "false", "aria-controls": "palette-list", "aria-autocomplete": "list",
    "aria-label": say.findLabel, placeholder: say.findHint, autocomplete: "off", autocapitalize: "none", spellcheck: "false",
  });
  const list = make("div", { id: "palette-list", class: "palette-list", role: "listbox", "aria-label": say.findLabel });
  const status = make("p", { class: "visually-hidden", role: "status" });
  const note = make("p", { class: "palette-note", hidden: "" });
  const forget = make("button", { type: "button", class: "plain" }, say.forget);
  const close = make("button", { type: "button", class: "dialog-close", "aria-label": say.close }, "×");
  const hint = (text, ...names) => make("span", {}, ...keys(...names), ` ${text}`);
  const dialog = make("dialog", { class: "palette", "aria-label": say.findLabel },
    make("div", { class: "palette-head" }, input, close), list, note,
    make("div", { class: "palette-foot" }, make("p", { class: "palette-hints", "aria-hidden": "true" },
      hint(say.keyChoose, "↑", "↓"), hint(say.keyOpen, "Enter"), hint(say.keyNewTab, "Ctrl", "Enter"), hint(say.keyClose, "Esc")), forget),
    status);

  let shown = [], active = -1;
  const choose = (at, isQuiet) => {
    shown[active]?.element.setAttribute("aria-selected", "false");
    active = shown.length ? (at + shown.length) % shown.length : -1;
    const element = shown[active]?.element;
    element?.setAttribute("aria-selected", "true");
    if (element) input.setAttribute("aria-activedescendant", element.id); else input.removeAttribute("aria-activedescendant");
    if (!isQuiet) element?.scrollIntoView({ block: "nearest" });
    if (active === 0) list.scrollTop = 0;
  };
  const option = (item, typed, at) => {
    const title = make("span", { class: "palette-title" }, ...(item.marks ?? marked(item.title, typed)));
    if (item.lang) title.lang = item.lang;
    const tail = item.keys && hasKeys() ? make("span", { class: "palette-keys", "aria-hidden": "true" }, ...keys(...item.keys))
      : item.kind && item.kind !== item.title && make("span", { class: "palette-kind" }, item.kind);
    const number = item.number && make("span", { class: "palette-number", "aria-hidden": "true" }, item.number);
    const parent = item.parent && !item.isHere && make("span", { class: "palette-parent" }, item.parent);
    const attributes = { id: `palette-${at}`, role: "option", "aria-selected": "false", class: "palette-item" };
    if (!item.place) return make("div", attributes, number, title, parent, tail);
    const link = make("a", { ...attributes, href: item.place, tabindex: "-1" }, number, title, parent, tail);
    if (item.isText) link.dataset.pult = "result";
    return link;
  };
  const render = (groups, typed) => {
    shown = [];
    list.replaceChildren(...groups.filter(({ items }) => items.length).map(({ name, items }, group) => {
      const own = items.map((item) => {
        const element = option(item, typed, shown.length);
        shown.push({ ...item, element });
        return element;
      });
      return make("div", { role: "group", "aria-labelledby": `palette-group-${group}` },
        make("p", { id: `palette-group-${group}`, class: "palette-group", role: "presentation" }, name), ...own);
    }));
    input.setAttribute("aria-expanded", String(shown.length > 0));
    list.hidden = !shown.length;
    choose(0, true);
  };
  let spoken;
  const tell = (text) => {
    clearTimeout(spoken);
    spoken = setTimeout(() => { status.textContent = text; }, 350);
  };

  const showAll = () => {
    const own = recent();
    forget.hidden = !own.length;
    note.hidden = true;
    render([
      { name: say.recent, items: own.slice(0, 5) }, { name: say.stepsHere, items: steps.filter(({ isHere }) => isHere).slice(0, 9) },
      { name: say.goTo, items: places() },
    ], []);
    tell("");
  };
  const texts = async (query) => {
    if (!window.PultFind) return { items: [] };
    const { find, withRecords, withMarks } = window.PultFind;
    const found = await find(query);
    await withRecords(found, 9);
    const items = found.hits.slice(0, 9).map(({ record }) => ({
      title: record.title, marks: withMarks(found, record.title), kind: record.section, isText: true,
      place: new URL(folder + record.address, location.href).href,
    }));
    return { items, count: found.hits.length, language: found.index.language };
  };
  let turn = 0, language;
  const run = async () => {
    const query = input.value.trim(), mine = ++turn;
    if (!words(query).length) return showAll();
    let found = { items: [] }, hasFailed = false;
    try { found = await texts(input.value.trimStart()); } catch { hasFailed = true; }
    if (mine !== turn) return;
    language = found.language ?? language;
    const typed = words(query), known = matching(recent(), typed, language).slice(0, 3);
    const own = matching(steps, typed, language), all = [...own.filter(({ isHere }) => isHere), ...own.filter(({ isHere }) => !isHere)];
    const more = { title: filled(say.everything, { query }), place: `${document.querySelector("form.search").action}?q=${encodeURIComponent(query)}` };
    const isKnown = ({ place }) => known.some((one) => one.place === place);
    // Who types how a step begins wants the step.
    const isNamed = all.some(({ title }) => folded(title).startsWith(folded(query)));
    const stepGroup = { name: say.steps, items: all.slice(0, 8) };
    const textGroup = { name: say.texts, items: [...found.items.filter((item) => !isKnown(item)), ...(found.count > 9 ? [more] : [])] };
    render([
      { name: say.recent, items: known },
      { name: say.goTo, items: matching(places(), typed, language).filter((item) => !isKnown(item)).slice(0, 4) },
      ...(isNamed ? [stepGroup, textGroup] : [textGroup, stepGroup]),
    ], typed);
    forget.hidden = true;
    const nothing = filled(say.nothing, { query });
    note.textContent = hasFailed ? say.failed : nothing;
    note.hidden = shown.length > 0 && !hasFailed;
    tell(shown.length ? filled(say.results, { count: shown.length }) : note.textContent);
  };

  // The focus goes back to where it was; where that was nowhere, browsers leave it for a moment in what nobody sees any more.
  const shut = (box) => {
    box.close();
    if (box.contains(document.activeElement)) document.activeElement.blur();
  };
  const go = (item, isNew) => {
    if (!item) return;
    if (item.place && isNew) return window.open(item.place, "_blank", "noopener");
    shut(dialog);
    if (item.place) location.href = item.place; else item.does();
  };
  const open = (typed = "") => {
    shut(help);
    if (!dialog.open) dialog.showModal();
    input.value = typed;
    input.focus();
    run();
  };
  input.addEventListener("input", run);
  dialog.addEventListener("keydown", (event) => {
    // What the page does with these keys is none of the dialog's.
    event.stopPropagation();
    const { key } = event;
    if (event.isComposing || (event.target !== input && key !== "Escape")) return;
    if (key === "Escape") shut(dialog);
    else if (key === "ArrowDown" || key === "ArrowUp") choose(active + (key === "ArrowDown" ? 1 : -1));
    else if (key === "PageDown" || key === "PageUp") choose(Math.min(Math.max(active + (key === "PageDown" ? 8 : -8), 0), shown.length - 1));
    else if (key === "Enter") go(shown[active], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    const item = shown.find(({ element }) => element === event.target.closest("[role=option]"));
    // Links open by themselves, in new tabs where somebody asks for that.
    if (item && !item.place) go(item);
    else if (item && !event.ctrlKey && !event.metaKey && !event.shiftKey) shut(dialog);
  });
  list.addEventListener("pointermove", ({ target }) => {
    const at = shown.findIndex(({ element }) => element === target.closest("[role=option]"));
    if (at >= 0 && at !== active) choose(at, true);
  });
  close.addEventListener("click", () => shut(dialog));
  forget.addEventListener("click", () => {
    memory("pult-recent", null);
    showAll();
    tell(say.forgotten);
    input.focus();
  });

  // -- The help, and the switch for single keys

  const entry = (text, ...names) => {
    const parts = names.flatMap((name, at) => [at ? " " : "", ...(name === "," ? [say.or] : keys(name))]);
    return make("div", {}, make("dt", {}, ...parts), make("dd", {}, text));
  };
  const toggle = make("input", { type: "checkbox", id: "single-keys", "aria-describedby": "single-keys-note" });
  const helpClose = make("button", { type: "button", class: "dialog-close", "aria-label": say.close }, "×");
  const group = (name, ...entries) => make("section", {}, make("h3", {}, name), make("dl", {}, ...entries));
  const help = make("dialog", { class: "keys", "aria-labelledby": "keys-title" },
    make("div", { class: "keys-head" }, make("h2", { id: "keys-title" }, say.shortcuts), helpClose),
    make("div", { class: "keys-groups" },
      group(say.everywhere, entry(say.keyFind, "Ctrl", "K", ",", "/"), entry(say.keyHelp, "?"), entry(say.keyNext, "j"), entry(say.keyPrevious, "k")),
      group(say.goTo, ...sections().filter((one) => one.keys).map((one) => entry(one.title, ...one.keys))),
      group(say.stepByStep, entry(say.keyWay, "1", "…", "9"), entry(say.keyBack, "Backspace"), entry(say.keyReply, "r"))),
    make("p", { class: "keys-switch" }, make("label", { for: "single-keys" }, toggle, say.singleKeys),
      make("span", { id: "single-keys-note" }, filled(say.singleKeysNote, { key: isMac ? "⌘ K" : "Ctrl K" }))));
  const showHelp = () => {
    shut(dialog);
    toggle.checked = hasKeys();
    if (!help.open) help.showModal();
  };
  toggle.addEventListener("change", () => memory("pult-keys", toggle.checked ? "on" : "off"));
  helpClose.addEventListener("click", () => shut(help));
  help.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    shut(help);
  });
  // A click beside a dialog closes it.
  for (const box of [dialog, help]) box.addEventListener("click", (event) => { if (event.target === box) shut(box); });
  document.body.append(dialog, help);

  // -- Keys

  let goesOn;
  const follow = (key) => {
    clearTimeout(goesOn);
    goesOn = undefined;
    const name = Object.keys(goes).find((one) => goes[one] === key);
    const link = name && document.querySelector(`.side [data-section=${name}]`);
    if (link) location.href = link.href;
    return Boolean(link);
  };
  const listed = () => {
    const main = document.querySelector("main");
    const headings = [...main.querySelectorAll(".steps > h2")].filter((one) => one.offsetParent);
    for (const heading of headings) heading.tabIndex = -1;
    const links = [...main.querySelectorAll(":is(.lines, .panel, .places, .search-results, tbody) a")].filter((one) => one.offsetParent);
    return headings.length ? headings : links;
  };
  const move = (by) => {
    const all = listed(), at = all.indexOf(document.activeElement);
    // Without a place yet, from what is in sight.
    const seen = all.findIndex((one) => one.getBoundingClientRect().top > 8);
    const next = at >= 0 ? at + by : by > 0 ? seen : seen - 1;
    all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
    document.activeElement.scrollIntoView?.({ block: "nearest" });
  };
  const single = (key) => {
    if (goesOn) return follow(key);
    if (key === "/") open();
    else if (key === "?") showHelp();
    else if (key === "j" || key === "k") move(key === "j" ? 1 : -1);
    else if (key === "g") goesOn = setTimeout(() => { goesOn = undefined; }, 1500);
    else return false;
    return true;
  };
  const isTyping = ({ target }) => Boolean(target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog"));
  const onKey = (event) => {
    const { key } = event, command = event.ctrlKey || event.metaKey;
    if (event.isComposing || event.altKey || event.defaultPrevented) return;
    if (command && !event.shiftKey && key.toLowerCase() === "k") {
      if (dialog.open) shut(dialog); else open();
    } else if (command || key.length > 1 || isTyping(event)) {
      return;
    } else if (!hasKeys()) {
      // The search field listens for it, too.
      if (key === "/") event.stopPropagation();
      return;
    } else if (!single(key)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", onKey, true);

  // What was typed while this was on its way.
  const press = ([first, ...rest]) => {
    if (first === "find" || first === "/") open(rest.join(""));
    else for (const key of [first, ...rest]) single(key);
  };
  return { press, open };
})();

// The toolbar: who reads, in which language, when, with drafts or without, and what the page is.
import { element } from "./element.js";
import { addressOf, look } from "./glance.js";
import { weigh } from "./weight.js";

const verdicts = { kept: "kept", broken: "cannot be kept", unbacked: "no service level" };

export class Bar {
  #bar;
  #popups = [];
  #actions;
  #audience = element("div", { class: "group", role: "group", "aria-label": "Audience" });
  #locale;
  #drafts;
  #time;
  #facts;
  #badge;
  #dot = element("span", { class: "dot", "aria-hidden": "true" });

  constructor(root, actions) {
    this.#actions = actions;
    this.#locale = this.#popup("Language", "locale");
    this.#time = this.#popup("Time", "time");
    this.#facts = this.#popup("Page", "facts");
    this.#drafts = element("button", { type: "button", class: "drafts", "aria-pressed": "true" }, "Drafts");
    this.#badge = element("button", { type: "button", class: "badge", "aria-expanded": "false", onclick: () => actions.toggleFindings() }, "…");
    const mark = element("button", { type: "button", class: "mark", "aria-label": "Preview toolbar", title: "Preview toolbar (Alt+P)", onclick: () => this.#collapse() },
      this.#dot, element("span", { class: "word" }, "Pult"));
    this.#bar = element("div", { class: "bar", role: "toolbar", "aria-label": "Preview" }, mark,
      element("div", { class: "tools" }, this.#audience, this.#locale.button, this.#time.button, this.#drafts, this.#facts.button), this.#badge);
    root.append(...this.#popups.map(({ box }) => box), this.#bar);
    this.#set(Boolean(actions.remembered().collapsed));
    root.addEventListener("keydown", (event) => { if (event.key === "Escape") this.#closePopups(true); });
    addEventListener("keydown", (event) => { if (event.altKey && event.code === "KeyP") { event.preventDefault(); this.#collapse(); } });
    addEventListener("pointerdown", (event) => { if (!event.composedPath().includes(root)) this.#closePopups(false); });
  }

  connected(isConnected) {
    this.#dot.classList.toggle("lost", !isConnected);
    this.#dot.title = isConnected ? "" : "The preview does not run any more.";
  }

  showFindings(isOpen) { this.#badge.setAttribute("aria-expanded", isOpen); }

  show(state) {
    const worst = state.failure || state.errors ? "error" : state.warnings ? "warning" : "fine";
    const count = state.failure ? 1 : state.total || 0;
    this.#badge.className = `badge ${worst}`;
    this.#badge.replaceChildren(count ? String(count) : "✓");
    this.#badge.setAttribute("aria-label", state.failure || state.summary || "");
    this.#badge.title = state.failure || state.summary || "";
    this.#bar.classList.toggle("bare", !state.audience);
    if (!state.audience) return;
    this.#showAudience(state);
    this.#showLocales(state);
    this.#showTime(state);
    this.#showDrafts(state);
    this.#showFacts(state);
  }

  // MARK: Collapsing and popups

  #collapse() {
    const isCollapsed = !this.#bar.classList.contains("collapsed");
    this.#actions.remember({ collapsed: isCollapsed });
    this.#set(isCollapsed);
  }

  #set(isCollapsed) {
    this.#bar.classList.toggle("collapsed", isCollapsed);
    this.#bar.querySelector(".mark").setAttribute("aria-expanded", !isCollapsed);
    if (isCollapsed) this.#closePopups(false);
  }

  #popup(label, name) {
    const box = element("section", { class: `popup ${name}`, id: `popup-${name}`, "aria-label": label, hidden: true });
    const button = element("button", { type: "button", class: name, "aria-expanded": "false", "aria-controls": box.id }, label);
    const popup = { box, button, opened: () => {} };
    button.addEventListener("click", () => {
      const isOpen = box.hidden;
      this.#closePopups(false);
      if (!isOpen) return;
      box.hidden = false;
      button.setAttribute("aria-expanded", "true");
      const right = Math.max(8, Math.min(innerWidth - box.offsetWidth - 8, button.getBoundingClientRect().left));
      box.style.left = `${right}px`;
      popup.opened();
      box.querySelector("a, input, button")?.focus();
    });
    this.#popups.push(popup);
    return popup;
  }

  #closePopups(returnsFocus) {
    for (const { box, button } of this.#popups) {
      if (box.hidden) continue;
      box.hidden = true;
      button.setAttribute("aria-expanded", "false");
      if (returnsFocus) button.focus();
    }
  }

  // MARK: What it shows

  #showAudience({ audience, other }) {
    const choice = (name, label) => name === audience
      ? element("span", { class: "choice", "aria-current": "true" }, label)
      : element("a", { class: "choice", href: addressOf(other), "aria-label": `${label}: this text on the other site` }, label);
    this.#audience.replaceChildren(choice("public", "Customer"), choice("internal", "Agent"));
  }

  #showLocales({ locales }) {
    const current = locales.find((locale) => locale.is_current), missing = locales.filter((locale) => locale.is_missing).length;
    this.#locale.button.replaceChildren((current || locales[0])?.code || "–",
      missing ? element("span", { class: "count", title: `${missing} not translated` }, `−${missing}`) : "");
    this.#locale.button.setAttribute("aria-label", `Language: ${current?.name || "none"}${missing ? `, ${missing} not translated` : ""}`);
    this.#locale.box.replaceChildren(element("ul", {}, locales.map((locale) => element("li", {},
      element("a", { href: addressOf(locale.address), lang: locale.code, "aria-current": locale.is_current && "true" }, locale.name),
      locale.is_missing && element("span", { class: "missing" }, "not translated")))));
  }

  #showDrafts({ drafts }) {
    this.#drafts.setAttribute("aria-pressed", drafts);
    this.#drafts.title = drafts ? "Drafts are shown" : "Drafts are left out, as customers see it";
    this.#drafts.onclick = () => look({ drafts: drafts ? "no" : "yes" });
  }

  #showTime({ now, easter }) {
    const at = new URLSearchParams(location.search).get("at");
    this.#time.button.classList.toggle("travels", Boolean(at));
    this.#time.button.replaceChildren(at ? now.slice(0, 16).replace("T", " ") : "Now");
    this.#time.button.setAttribute("aria-label", at ? `Time: ${now.slice(0, 16).replace("T", " ")}` : "Time: now");
    const field = element("input", { type: "datetime-local", value: now.slice(0, 16), name: "at", "aria-label": "Moment" });
    const go = (value) => look({ at: value });
    const shift = (hours) => () => {
      const moment = new Date(`${field.value}Z`);
      moment.setTime(moment.getTime() + hours * 3600e3);
      go(moment.toISOString().slice(0, 16));
    };
    const step = (label, hours) => element("button", { type: "button", onclick: shift(hours) }, label);
    this.#time.box.replaceChildren(
      element("form", { onsubmit: (event) => { event.preventDefault(); go(field.value); } }, field, element("button", { class: "go" }, "Go")),
      element("div", { class: "steps" }, step("−1 day", -24), step("−1 hour", -1), step("+1 hour", 1), step("+1 day", 24)),
      element("div", { class: "steps" },
        element("button", { type: "button", class: "easter", onclick: () => go(`${easter}T10:00`) }, "Easter Sunday"),
        element("button", { type: "button", class: "christmas", onclick: () => go(`${now.slice(0, 4)}-12-24T15:00`) }, "Christmas Eve"),
        element("button", { type: "button", class: "present", disabled: !at, onclick: () => go(null) }, "Now")),
      element("p", { class: "hint" }, "Hours, notices, answer times and verdicts are those of this moment."));
  }

  #showFacts({ text }) {
    this.#facts.button.hidden = !text;
    const broken = text?.promises.some(({ verdict }) => verdict !== "kept");
    this.#facts.button.classList.toggle("alert", Boolean(text && (broken || text.is_stale)));
    if (!text) return;
    const weight = element("span", { class: "weight" }, "…");
    this.#facts.opened = async () => {
      try { weight.textContent = `${await weigh()} kB compressed`; } catch { weight.textContent = "unknown"; }
    };
    const row = (name, ...values) => values[0] ? [element("dt", {}, name), element("dd", {}, ...values)] : [];
    this.#facts.box.replaceChildren(element("dl", {},
      row("File", element("a", { href: text.editor, title: "Open in the editor" }, text.file)),
      row("Owner", text.owner || "nobody"),
      row("Review by", text.review_by || "no date", text.is_stale && element("strong", { class: "stale" }, " overdue")),
      row("Updated", text.updated), row("Expires", text.expires), row("State", text.is_draft && "draft"),
      row("Words", String(text.words)), row("Weight", weight),
      row("Promises", text.promises.length ? element("ul", { class: "promises" }, text.promises.map((promise) => element("li", { class: promise.verdict },
        element("a", { href: promise.editor }, promise.words), ` ${promise.level || ""} `,
        element("strong", {}, verdicts[promise.verdict]),
        promise.repairs.length ? element("small", {}, ` would hold: ${promise.repairs.join(", ")}`) : null))) : "none")));
  }
}

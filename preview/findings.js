// What is wrong: on this page first, then elsewhere; each with its line, what to do, and a button where the program can do it.
import { element } from "./element.js";

const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export class Findings {
  #panel;
  #list = element("div", { class: "list" });
  #title = element("h2", { id: "findings-title" });
  #held = element("p", { class: "held", hidden: true });
  #status = element("p", { class: "status", role: "status" });
  #actions;
  // What the writer has put away: the same findings do not come up again by themselves.
  #dismissed = "";
  #signature = "";
  // Whether it came up by itself; then it goes by itself, too.
  #isUnasked = false;

  constructor(root, actions) {
    this.#actions = actions;
    const close = element("button", { class: "close", type: "button", "aria-label": "Close", onclick: () => this.#close() }, "×");
    this.#held.append("The page stands as it was before. ",
      element("button", { type: "button", class: "link", onclick: () => actions.showAnyway() }, "Show it as it is now"));
    this.#panel = element("section", { class: "findings", "aria-labelledby": "findings-title", hidden: true, tabindex: "-1" },
      element("header", {}, this.#title, close), this.#held, this.#list, this.#status);
    this.#panel.addEventListener("keydown", (event) => { if (event.key === "Escape") this.#close(); });
    root.append(this.#panel);
  }

  // A fault of the configuration or of the theme is a fault of every page.
  concernEveryPage({ findings = [] }) {
    return findings.some(({ severity, file }) => severity === "error" && (file === "pult.yaml" || (file || "").startsWith("templates/")));
  }

  show(state, isUrgent) {
    this.#status.textContent = "";
    const own = state.findings.filter((finding) => finding.of_page), others = state.findings.filter((finding) => !finding.of_page);
    this.#title.textContent = state.failure ? "The site cannot be read"
      : own.length ? `${counted(own.length, "finding")} on this page` : state.total ? `${counted(state.total, "finding")} in the site` : "Nothing to mend";
    this.#list.replaceChildren(...[
      state.failure && element("p", { class: "failure" }, state.failure),
      ...own.map((finding) => this.#card(finding)),
      own.length && others.length ? element("h3", {}, "Elsewhere in the site") : null,
      ...others.map((finding) => this.#card(finding)),
      state.total > state.findings.length && element("p", { class: "more" }, `… and ${state.total - state.findings.length} more: see pult check.`),
    ].filter(Boolean));
    this.#signature = state.failure || JSON.stringify(state.findings.filter(({ severity }) => severity === "error").map(({ file, line, message }) => [file, line, message]));
    if (!isUrgent) {
      if (!state.total || this.#isUnasked) this.#set(false);
      this.#dismissed = "";
    } else if (this.#signature !== this.#dismissed && this.#panel.hidden) {
      this.#set(true);
      this.#isUnasked = true;
    }
  }

  // Whether the page on the screen is an older one than the files.
  hold(isHeld) { this.#held.hidden = !isHeld; }

  fail(error) { this.#status.textContent = `The preview does not answer: ${error.message}`; }

  toggle() { if (this.#panel.hidden) { this.#set(true); this.#panel.focus(); } else { this.#close(); } }

  #close() {
    this.#dismissed = this.#signature;
    this.#set(false);
  }

  #set(isOpen) {
    this.#panel.hidden = !isOpen;
    this.#isUnasked = false;
    this.#actions.changed(isOpen);
  }

  #card(finding) {
    const place = finding.file && (finding.line ? `${finding.file}:${finding.line}:${finding.column}` : finding.file);
    return element("article", { class: `finding ${finding.severity}`, "data-code": finding.code },
      element("p", { class: "what" }, element("span", { class: "severity" }, finding.severity), " ", finding.message),
      place && element("p", { class: "where" }, element("a", { href: finding.editor, title: "Open in the editor" }, place)),
      finding.excerpt && finding.line ? this.#line(finding) : null,
      finding.notes.map((note) => element("p", { class: "note" }, note)),
      finding.fixes.length ? element("p", { class: "fixes" }, finding.fixes.map((fix, number) => this.#button(finding, fix, number))) : null,
      element("details", {}, element("summary", {}, `Why: ${finding.summary} `, element("code", {}, finding.code)),
        element("div", { class: "manual" }, ...finding.manual.split(/\n{2,}/).map((part) => element(/^ {4}/.test(part) ? "pre" : "p", {}, part)))));
  }

  // The source line with what is meant marked; far off, only what stands around it.
  #line({ excerpt, line, column, end_column: end }) {
    const scalars = [...excerpt], from = Math.max(0, column - 1 - 60), to = Math.min(scalars.length, end - 1 + 60);
    const text = (start, stop) => scalars.slice(start, stop).join("");
    return element("pre", { class: "line", "data-line": line },
      element("span", { class: "number" }, `${line} `), from > 0 ? "…" : "", text(from, column - 1),
      element("mark", {}, text(column - 1, end - 1) || " "), text(end - 1, to), to < scalars.length ? "…" : "");
  }

  #button(finding, fix, number) {
    const press = async (event) => {
      const button = event.currentTarget;
      button.disabled = true;
      try { await this.#actions.fix(finding, number); } catch (error) {
        this.#status.textContent = error.message;
        button.disabled = false;
      }
    };
    return element("button", { type: "button", class: "fix", onclick: press }, `Fix it: ${fix}`);
  }
}

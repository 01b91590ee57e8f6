// Copying the reply of a step, filtering the ledger, cards for the printer, and what is fetched on first use: the palette and the keys
// (desk.js), a playbook step by step (steps.js). Samples are shown and hidden by the style sheet alone; a reply's page has more (reply.js).
(() => {
  "use strict";
  for (const button of document.querySelectorAll(".reply-text button.copy")) {
    const text = button.closest(".reply-text").querySelector(".reply-body");
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const words = text.innerText.trim();
      try {
        await navigator.clipboard.writeText(words);
      } catch {
        const range = document.createRange();
        range.selectNodeContents(text);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        document.execCommand("copy");
      }
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = label; }, 1600);
    });
  }
  // The ledger's filters, which are of no use without this script.
  for (const form of document.querySelectorAll("[data-filters]")) {
    const rows = document.querySelectorAll("tr[data-verdict]");
    const filter = () => {
      const wanted = Object.entries(Object.fromEntries(new FormData(form))).filter(([, value]) => value);
      for (const row of rows) row.hidden = !wanted.every(([name, value]) => row.dataset[name] === value);
    };
    form.hidden = false;
    form.addEventListener("change", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    filter();
  }

  // -- Fetched on first use

  const script = (src) => new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement("script"), { src, async: false, onload: resolve, onerror: reject }));
  });
  const sheet = (href) => new Promise((resolve) => {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: resolve, onerror: resolve }));
  });
  const once = (work) => { let made; return () => (made ??= work().catch((fault) => { made = undefined; throw fault; })); };
  const link = document.querySelector(".find");
  const common = once(() => Promise.all([sheet(link.dataset.style), script(link.dataset.places)]));
  const desk = once(async () => { await common(); await script(link.dataset.desk); return window.PultDesk; });

  // -- The palette and the keys. What is typed before they are there is kept for them.

  const SINGLE = /^[/?gjk]$/;
  const memory = (name, value) => {
    try { return value === undefined ? sessionStorage.getItem(name) : sessionStorage.setItem(name, value); } catch { return null; }
  };
  const isTyping = ({ target }) => Boolean(target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog"));
  let waiting;
  const give = async (key) => {
    waiting = [key];
    try {
      const { press } = await desk();
      removeEventListener("keydown", onKey, true);
      press(waiting);
    } catch {
      // Without them the page of the search does what it can.
      if (key !== "j" && key !== "k") location.href = link.href;
    }
    waiting = undefined;
  };
  const onKey = (event) => {
    const { key, altKey } = event, command = event.ctrlKey || event.metaKey;
    if (event.isComposing || event.defaultPrevented || altKey) return;
    if (waiting) {
      if (command || (key.length > 1 && key !== "Backspace")) return;
      if (key === "Backspace") waiting.pop(); else waiting.push(key);
    } else if (command && !event.shiftKey && key.toLowerCase() === "k") give("find");
    else if (command || !SINGLE.test(key) || isTyping(event)) return;
    else if (memory("pult-keys") !== "off") give(key);
    // The search field listens for it, too.
    else return key === "/" && event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  if (link) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "find" });
    const key = link.querySelector("kbd");
    if (/Mac|iPhone|iPad/.test(navigator.platform)) key.textContent = "⌘ K";
    key.hidden = false;
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
    button.append(...link.childNodes);
    button.addEventListener("click", () => give("find"));
    button.addEventListener("pointerenter", () => desk().catch(() => {}), { once: true });
    link.replaceWith(button);
    addEventListener("keydown", onKey, true);
    // The pages that this tab has shown, for the palette; in its own memory, until the agent or the tab forgets them.
    const title = document.querySelector("main h1")?.textContent.trim(), place = location.href.split(/[?#]/)[0];
    const kind = document.querySelector(".side [aria-current]")?.textContent;
    if (title && kind) {
      let recent = [];
      try { recent = JSON.parse(memory("pult-recent") ?? "[]"); } catch { /* Somebody else's. */ }
      memory("pult-recent", JSON.stringify([{ title, kind, place }, ...recent.filter((one) => one.place !== place)].slice(0, 9)));
    }
  }

  // -- A playbook: one step at a time, and as cards

  const tools = document.querySelector(".playbook-tools");
  const steps = once(async () => {
    await Promise.all([common(), ...tools.dataset.needs.split(" ").map(script)]);
    await script(tools.dataset.steps);
    return window.PultSteps;
  });
  if (tools && link) {
    tools.hidden = false;
    tools.querySelector("[data-start]").addEventListener("click", async () => (await steps()).start());
    tools.querySelector("[data-print]").addEventListener("click", () => print());
    const wanted = new URLSearchParams(location.search).get("step") !== null;
    const open = () => { if (!window.PultSteps) steps().then(({ resume }) => resume()); };
    if (wanted || location.hash.startsWith("#step=")) open();
    addEventListener("hashchange", () => { if (location.hash.startsWith("#step=")) open(); });
  }
  // Every step with its text is a card while the page is printed, and links to steps say the number of theirs.
  const body = document.querySelector(".playbook > .playbook-ways > .steps");
  const makeCards = () => {
    const numbers = new Map([...body.querySelectorAll(":scope > h2")].map(({ id }, at) => [`#${id}`, at + 1]));
    let card;
    for (const node of [...body.children]) {
      if (node.tagName === "H2") {
        card = Object.assign(document.createElement("section"), { className: "card" });
        node.before(card);
      }
      card?.append(node);
    }
    for (const link of body.querySelectorAll(".card a[href^='#']")) {
      const number = numbers.get(decodeURIComponent(link.getAttribute("href")));
      if (number) link.dataset.card = number;
    }
  };
  addEventListener("beforeprint", () => {
    // A step that is linked to may hide in a closed box; printing shows everything.
    document.querySelectorAll("details:not(.step-reply)").forEach((box) => { box.open = true; });
    if (body) makeCards();
  });
  addEventListener("afterprint", () => body?.querySelectorAll(":scope > .card").forEach((card) => card.replaceWith(...card.childNodes)));
})();

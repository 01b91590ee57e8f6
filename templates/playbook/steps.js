// A playbook one step at a time, with the time that each may take. Fetched on first use (playbook.js). The way so far stays in the tab's own
// memory, so that a reply can be opened in between, until it is begun anew or the summary is left.
window.PultSteps = (() => {
  "use strict";
  const { texts: say } = window.PultPlaces, clocks = window.PultClocks;
  const article = document.querySelector("article.playbook"), body = article.querySelector(".steps");
  const tools = article.querySelector(".playbook-tools"), heading = article.querySelector("h1");
  const title = heading.textContent.trim(), pageTitle = document.title;
  const filled = (pattern, slots) => pattern.replace(/\{(\w+)\}/g, (_, name) => slots[name] ?? "");
  const now = () => Math.floor(Date.now() / 1000);
  const make = (name, attributes = {}, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
    element.append(...content.filter((part) => part || part === 0));
    return element;
  };

  // -- The steps, as the page has them

  const decoded = (fragment) => { try { return decodeURIComponent(fragment); } catch { return fragment; } };
  const idOf = (link) => decoded(link.getAttribute("href").slice(1));
  const steps = [];
  for (const node of body.children) {
    if (node.tagName !== "H2" || !node.id) steps.at(-1)?.nodes.push(node);
    else steps.push({ id: node.id, number: steps.length + 1, title: node.textContent.trim(), lang: body.lang || undefined, nodes: [] });
  }
  const byID = new Map(steps.map((step) => [step.id, step]));
  // When a way is taken: what stands before the link, up to a colon, else the whole sentence around it.
  const condition = (link, block) => {
    const range = document.createRange();
    const text = (set) => { range.selectNodeContents(block); set(); return range.toString().replace(/\s+/g, " "); };
    const before = text(() => range.setEndBefore(link)), after = text(() => range.setStartAfter(link));
    const start = before.match(/^.*[.!?…]["»“”’]?\s/)?.[0].length ?? 0, own = before.slice(start).trim();
    const end = after.match(/^.*?[.!?…](?=["»“”’]?(?:\s|$))/)?.[0] ?? after;
    const isWhole = start === 0 && /^[.!?…]?\s*$/.test(after) && /(^|:)\s*$/.test(before);
    if (/:$/.test(own)) return { text: own.slice(0, -1), isWhole };
    const isAlone = !own && /^[.!?…]?\s*$/.test(end);
    return { text: isAlone ? "" : `${own} ${link.textContent}${end}`.trim().replace(/\.$/, ""), isWhole };
  };
  const waysOf = (step) => {
    const ways = [], spent = new Set();
    const links = step.nodes.filter((node) => !node.matches(".step")).flatMap((node) => [...node.querySelectorAll("a[href^='#']")]);
    for (const link of links) {
      const target = byID.get(idOf(link)), block = link.closest("li, p, td, dd, blockquote");
      if (!target || !block) continue;
      const { text, isWhole } = condition(link, block), item = link.closest("li");
      if (isWhole && (!item || item.textContent.trim() === block.textContent.trim())) spent.add(item ?? block);
      if (!ways.some((way) => way.target === target)) ways.push({ target, text });
    }
    return { ways, spent };
  };
  const cardOf = (step) => {
    const card = step.nodes.find((node) => node.matches(".step")), late = card?.querySelector(".step-late");
    const target = late && byID.get([...late.querySelectorAll("a[href^='#']")].map(idOf)[0]);
    const end = card?.querySelector(".step-end dd"), within = card?.querySelector(".step-within dd"), link = card?.querySelector(".more a");
    return {
      role: card?.dataset.role, roleName: card?.querySelector(":scope > dl > div:first-child:not([class]) dd")?.textContent,
      limit: clocks.read(card?.dataset.within), limitText: within?.textContent, outcome: end?.textContent, late: late && { target, after: clocks.read(late.dataset.after) }, reply: link,
    };
  };
  for (const step of steps) Object.assign(step, cardOf(step), waysOf(step));
  // Whose opening hours count: the role's, else the channel's.
  const tableOf = (own, since) => clocks.calendar("roles", own.role, since) ?? clocks.calendar("channels", promise.channel, since);
  const promise = { limit: clocks.read(article.dataset.promise), channel: article.dataset.promiseChannel };

  // -- The way: where a case has been and since when; `at` is the present place, what lies behind it can be gone again.

  const KEY = `pult-run ${location.pathname}`;
  let run, at = 0, isShown = false;
  const remember = () => { try { sessionStorage.setItem(KEY, JSON.stringify({ ...run, at })); } catch { /* It goes on without. */ } };
  const forget = () => { run = undefined; try { sessionStorage.removeItem(KEY); } catch { /* Nothing was kept. */ } };
  const recall = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY));
      if (kept?.path.every(({ step }) => step === null || byID.has(step))) [run, at] = [kept, kept.at];
    } catch { /* Then there is none. */ }
  };
  const place = () => run.path[at], step = () => byID.get(place().step);
  const address = () => `#step=${encodeURIComponent(place().step ?? "")}`;
  const mark = (isNew) => history[isNew ? "pushState" : "replaceState"]({ run: run.id, at }, "", address());
  const begin = (id, isNew) => {
    const started = now();
    run = { id: `${started}-${Math.random()}`, channel: run?.channel, path: [{ step: id ?? steps[0].id, since: started }] };
    at = 0;
    mark(isNew);
    show();
  };
  const go = (target, how, outcome) => {
    place().how = how;
    run.path.length = at + 1;
    run.path.push({ step: target?.id ?? null, since: now(), outcome });
    at += 1;
    mark(true);
    show();
  };
  // The place that the address names, when it is one of this way.
  const follow = (state) => {
    if (state?.run && state.run === run?.id && run.path[state.at]) {
      at = state.at;
      return show();
    }
    const id = !state && location.hash.startsWith("#step=") && decoded(location.hash.slice("#step=".length));
    if (!byID.has(id)) return hide();
    if (run && place().step === id) { mark(); show(); } else begin(id);
  };

  // -- The page of a step

  const view = make("section", { class: "run", "aria-label": filled(say.runLabel, { title }), hidden: "" });
  const live = make("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  article.before(view, live);
  let dials = [];
  const dial = (name, isLimit) => {
    const time = make("p", { class: "dial-time", role: "timer", "aria-label": name });
    const bar = make("progress", { max: "1", value: "0", "aria-hidden": "true" });
    const badge = make("span", { class: "dial-badge" }), text = make("span", {});
    const state = isLimit && make("p", { class: "dial-state" }, badge, " ", text);
    const box = make("div", { class: "dial" }, make("p", { class: "dial-name" }, name), time, isLimit && bar, state);
    return { name, box, time, bar, badge, text };
  };
  const write = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  const badges = { "in-time": say.inTime, soon: say.soon, over: say.over };
  const tick = () => {
    const moment = now(), told = [];
    for (const one of dials) {
      write(one.time, clocks.stopwatch(moment - one.since));
      const standing = one.limit && clocks.standing(one.limit, one.table, one.since, moment);
      if (!standing) continue;
      const { state, left, share, end, rests } = standing, by = state === "over" ? "" : clocks.by(end, one.table, moment);
      const text = filled(state === "over" ? say.overBy : say.left, { time: clocks.span(left, state !== "over") });
      one.bar.value = share;
      write(one.badge, badges[state]);
      write(one.text, [text, by, rests && state !== "over" && say.rests].filter(Boolean).join(" · "));
      if (one.box.dataset.state && one.box.dataset.state !== state && state !== "in-time") told.push(`${one.name}: ${badges[state]}, ${text}.`);
      one.box.dataset.state = state;
    }
    const { since } = place(), own = step(), after = own?.late && (own.late.after ?? own.limit);
    const late = after && clocks.standing(after, tableOf(own, since), since, moment)?.state === "over";
    view.querySelector(".run-late")?.toggleAttribute("data-due", Boolean(late));
    if (told.length) live.textContent = told.join(" ");
  };
  const wayButton = (number, text, target, act, kind) => {
    const key = number < 10 ? make("kbd", { "aria-hidden": "true" }, number) : make("span", { class: "run-nokey" });
    const button = make("button", { type: "button", class: `run-way ${kind ?? ""}` }, key,
      make("span", { class: "run-words" }, text && make("span", { class: "run-condition" }, text), make("strong", {}, target)));
    if (number < 10) button.setAttribute("aria-keyshortcuts", String(number));
    button.addEventListener("click", act);
    return button;
  };
  const waysOn = (own) => {
    const all = own.ways.map(({ target, text }) => [text, target.title, () => go(target, text || target.title)]);
    const late = own.late?.target;
    if (late) all.push([say.late, late.title, () => go(late, say.late), "run-late"]);
    const end = own.outcome ? filled(say.end, { outcome: own.outcome }) : say.endPlain;
    if (own.outcome || !own.ways.length) all.push([own.outcome ? "" : say.noWay, end, () => go(null, "", own.outcome), "run-end"]);
    return all.map(([text, target, act, kind], index) => wayButton(index + 1, text, target, act, kind));
  };
  const control = (text, act, kind = "plain") => {
    const button = make("button", { type: "button", class: kind }, text);
    button.addEventListener("click", act);
    return button;
  };
  const trail = () => {
    const done = run.path.slice(0, at), first = done.length > 5 ? done.length - 4 : 0;
    const items = done.map(({ step }, index) => [byID.get(step), index]).filter(([, index]) => index === 0 || index >= first);
    const back = ([{ title, number }, index]) => make("li", {}, control(`${number}. ${title}`, () => history.go(index - at)));
    const rest = first > 1 && make("li", { class: "run-gap" }, filled(say.stepsBetween, { count: first - 1 }));
    const here = make("li", { "aria-current": "step" }, step() ? `${step().number}. ${step().title}` : say.endPlain);
    const list = make("ol", {}, ...items.slice(0, 1).map(back), rest, ...items.slice(1).map(back), here);
    return make("nav", { class: "run-trail", "aria-label": say.trail }, list);
  };
  const withChannel = (link) => {
    const url = new URL(link.href);
    if (run.channel) url.searchParams.set("channel", run.channel);
    return url.href;
  };
  const replyLink = (own) => {
    if (!own.reply) return null;
    const link = make("a", { class: "run-reply", href: withChannel(own.reply), "aria-keyshortcuts": "r" }, make("kbd", { "aria-hidden": "true" }, "r"),
      make("span", {}, make("span", { class: "run-condition" }, say.openReply), make("strong", {}, own.reply.textContent)));
    return link;
  };
  const channelChoice = () => {
    const source = tools.querySelector("select");
    if (!source) return null;
    const select = make("select", { id: "run-channel" }, ...[...source.options].map((option) => option.cloneNode(true)));
    run.channel ??= select.options[0].value;
    select.value = run.channel;
    select.addEventListener("change", () => {
      run.channel = select.value;
      remember();
      const link = view.querySelector("a.run-reply");
      if (link) link.href = withChannel(step().reply);
    });
    return make("p", { class: "run-channel" }, make("label", { for: "run-channel" }, source.getAttribute("aria-label")), select);
  };
  const textOf = (own) => {
    const copy = (node) => {
      if (node.matches(".step") || own.spent.has(node)) return null;
      const clone = node.cloneNode(false);
      clone.removeAttribute("id");
      for (const child of node.childNodes) {
        const part = child.nodeType === Node.ELEMENT_NODE ? copy(child) : child.cloneNode();
        if (part) clone.append(part);
      }
      return /^(UL|OL)$/.test(node.tagName) && !clone.children.length ? null : clone;
    };
    const parts = own.nodes.map(copy), kept = [];
    parts.forEach((part, index) => {
      // "What next:" says nothing without its list.
      const leadsNowhere = part?.tagName === "P" && /:\s*$/.test(part.textContent) && index + 1 < parts.length && !parts[index + 1];
      if (part && !leadsNowhere) kept.push(part);
    });
    return make("div", { class: "run-text body", lang: own.lang }, ...kept);
  };
  const factsOf = (own) => {
    const card = own.nodes.find((node) => node.matches(".step"))?.querySelector(":scope > dl")?.cloneNode(true);
    card?.querySelectorAll(".step-end").forEach((one) => one.remove());
    return card?.children.length ? make("div", { class: "run-facts step" }, card) : null;
  };
  const stepPage = (own) => {
    const name = make("h2", { class: "run-title", tabindex: "-1", lang: own.lang },
      make("span", { class: "run-number", "aria-hidden": "true" }, own.number),
      make("span", { class: "visually-hidden" }, `${filled(say.stepNumber, { number: own.number })}: `), own.title);
    const { since } = place(), started = run.path[0].since;
    const here = dial(say.inStep, Boolean(own.limit)), all = dial(say.sinceStart, Boolean(promise.limit));
    dials = [{ ...here, since, limit: own.limit, table: tableOf(own, since) },
      { ...all, since: started, limit: promise.limit, table: clocks.calendar("channels", promise.channel, started) }];
    if (promise.limit) all.box.append(make("p", { class: "dial-note" }, article.querySelector(".fact-promise dd")?.textContent ?? ""));
    if (own.limitText) here.box.append(make("p", { class: "dial-note" }, filled(say.limit, { limit: own.limitText })));
    const back = control(`← ${say.back}`, () => history.back(), "copy copy-second");
    back.disabled = at === 0;
    return [
      make("div", { class: "run-main" }, name, factsOf(own), textOf(own), replyLink(own),
        make("h3", { class: "run-ask" }, say.waysOn), make("div", { class: "run-ways" }, ...waysOn(own))),
      make("aside", { class: "run-side", "aria-label": say.times }, make("div", { class: "run-dials" }, here.box, all.box),
        make("div", { class: "run-more" }, channelChoice(),
          make("div", { class: "run-controls" }, back, control(say.restart, () => begin(undefined, true)), control(say.leave, leave)))),
    ];
  };

  // -- The summary

  const { lang } = document.documentElement;
  const clockTime = (moment, style) => new Date(moment * 1000).toLocaleString(lang === "en" ? "en-GB" : lang, { dateStyle: style, timeStyle: "short" });
  const stretch = (start, end) => {
    const isOneDay = new Date(start * 1000).toDateString() === new Date(end * 1000).toDateString();
    return `${clockTime(start, "medium")} – ${clockTime(end, isOneDay ? undefined : "medium")} (${clocks.span(end - start)})`;
  };
  const summary = () => {
    const { since: end, outcome } = place(), start = run.path[0].since;
    const lines = run.path.slice(0, at).map(({ step, since, how }, index) => {
      const own = byID.get(step), until = run.path[index + 1].since;
      const standing = own.limit && clocks.standing(own.limit, tableOf(own, since), since, until);
      const kept = standing && badges[standing.state === "over" ? "over" : "in-time"];
      const limit = own.limitText && [filled(say.limit, { limit: own.limitText }), kept].filter(Boolean).join(", ");
      const first = `${index + 1}. ${own.title}${own.roleName ? ` (${own.roleName})` : ""}: ${clocks.span(until - since)}${limit ? ` – ${limit}` : ""}`;
      return how ? `${first}\n   → ${how}` : first;
    });
    const whole = stretch(start, end);
    return [`${title}: ${outcome || say.endPlain}`, whole, "", ...lines].join("\n");
  };
  const summaryPage = () => {
    const { since: end, outcome } = place(), text = summary();
    const rows = String(Math.min(24, text.split("\n").length + 1));
    const box = make("textarea", { class: "run-summary", readonly: "", rows, "aria-label": say.summary, spellcheck: "false" });
    box.value = text;
    const done = make("p", { class: "run-done", role: "status" });
    const copy = control(say.copySummary, async () => {
      let isDone = true;
      try { await navigator.clipboard.writeText(box.value); } catch { box.select(); isDone = document.execCommand("copy"); }
      done.textContent = isDone ? say.copiedSummary : say.copyFailed;
    }, "copy");
    dials = [];
    const name = make("h2", { class: "run-title", tabindex: "-1" },
      make("span", { class: "run-number is-end", "aria-hidden": "true" }, "✓"), outcome ? filled(say.ended, { outcome }) : say.endedPlain);
    const totals = make("p", { class: "lead" }, filled(say.totals, { steps: at, time: clocks.span(end - run.path[0].since) }));
    return [make("div", { class: "run-main" }, name, totals, box, make("div", { class: "run-controls run-finish" }, copy,
      control(`← ${say.back}`, () => history.back(), "copy copy-second"), control(say.restart, () => begin(undefined, true)),
      control(say.leave, leave), done))];
  };

  // -- Showing and leaving

  const show = () => {
    remember();
    isShown = true;
    const own = step();
    document.title = `${own ? `${own.number}. ${own.title}` : say.endedPlain} – ${pageTitle}`;
    const name = make("h1", { class: "run-name" }, title);
    view.replaceChildren(make("header", { class: "run-head" }, name, trail()), ...(own ? stepPage(own) : summaryPage()));
    view.hidden = false;
    article.hidden = true;
    document.body.dataset.run = "";
    live.textContent = "";
    if (own) tick();
    scrollTo({ top: 0, behavior: "instant" });
    view.querySelector(".run-title").focus({ preventScroll: true });
  };
  const hide = () => {
    if (!isShown) return;
    isShown = false;
    dials = [];
    document.title = pageTitle;
    view.hidden = true;
    article.hidden = false;
    delete document.body.dataset.run;
    write(tools.querySelector("[data-start]"), run ? say.goOn : label);
  };
  const label = tools.querySelector("[data-start]").textContent;
  const leave = () => {
    const id = place().step ?? "";
    if (!id) forget();
    history.pushState(null, "", `#${encodeURIComponent(id)}`);
    hide();
    (byID.has(id) ? document.getElementById(id) : heading).scrollIntoView();
    tools.querySelector("[data-start]").focus({ preventScroll: true });
  };
  const hasKeys = () => { try { return sessionStorage.getItem("pult-keys") !== "off"; } catch { return true; } };
  document.addEventListener("keydown", (event) => {
    if (!isShown || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !hasKeys()) return;
    if (event.target.closest?.("input, textarea, select, [contenteditable], dialog")) return;
    const way = /^[1-9]$/.test(event.key) && view.querySelectorAll(".run-way")[event.key - 1];
    if (way) way.click();
    else if (event.key === "Backspace") { if (at) history.back(); else leave(); }
    else if (event.key === "r") view.querySelector("a.run-reply")?.click();
    else return;
    event.preventDefault();
  });
  view.addEventListener("click", (event) => {
    const link = event.target.closest(".run-text a[href^='#'], .run-facts a[href^='#']"), target = link && byID.get(idOf(link));
    if (!target) return;
    event.preventDefault();
    go(target, step().ways.find((way) => way.target === target)?.text || say.late);
  });
  addEventListener("popstate", ({ state }) => follow(state));
  setInterval(() => { if (isShown && dials.length && !document.hidden) tick(); }, 1000);
  document.addEventListener("visibilitychange", () => { if (isShown && dials.length && !document.hidden) tick(); });

  recall();
  if (run) write(tools.querySelector("[data-start]"), say.goOn);
  const start = () => { if (run) { mark(true); show(); } else if (steps.length) begin(undefined, true); };
  const resume = () => {
    const wanted = new URLSearchParams(location.search).get("step");
    if (history.state?.run || location.hash) return follow(history.state);
    if (wanted !== null && steps.length && (!wanted || byID.has(wanted))) begin(wanted || undefined);
  };
  return { start, resume };
})();

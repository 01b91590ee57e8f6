// The page of a reply: an agent fills the gaps in, sees the letter change, switches its language and copies it. What is typed stays in the
// tab's own memory (sessionStorage) and leaves the browser only through the clipboard.
(() => {
  "use strict";
  const page = document.querySelector('[data-pult="reply"]');
  if (!page || !window.PultReplies) return;
  const { names: rules, sms } = window.PultReplies;
  const form = page.querySelector(".reply-form"), actions = page.querySelector(".reply-actions");
  const desk = page.querySelector(".reply-desk"), sheet = desk.querySelector('[data-pult="body"]');
  const status = actions.querySelector("[role=status]"), length = actions.querySelector(".reply-length");
  const subjectButton = actions.querySelector("[data-copy=subject]");
  const choice = form.querySelector("#reply-channel"), answers = [...form.querySelectorAll("[data-channel]")];
  const languages = [...form.querySelectorAll("[name=reply-language]")];
  // A playbook that is gone through step by step says on which channel the customer is.
  const asked = new URLSearchParams(location.search).get("channel");
  if ([...(choice?.options ?? [])].some((option) => option.value === asked)) choice.value = asked;
  const say = (text) => { status.textContent = ""; requestAnimationFrame(() => { status.textContent = text; }); };
  const filled = (pattern, slots) => pattern.replace(/\{(\w+)\}/g, (_, name) => slots[name]);

  // -- Memory: the names of the customer and of the agent, which go along to any reply, and the rest, which belongs to this one.

  const KEY = "pult-reply";
  const blank = () => ({ reply: page.dataset.reply, called: {}, own: {}, values: {}, latest: {} });
  const recall = () => {
    try {
      const kept = { ...blank(), ...JSON.parse(sessionStorage.getItem(KEY)) };
      if (kept.reply === page.dataset.reply || kept.goesAlong) return kept;
      return { ...blank(), called: kept.called, own: kept.own };
    } catch {
      return blank();
    }
  };
  let memory = recall();
  let language = memory.goesAlong && languages.some((one) => one.value === memory.language) ? memory.language : page.dataset.locale;
  Object.assign(memory, { reply: page.dataset.reply, goesAlong: false });
  const remember = () => {
    try { sessionStorage.setItem(KEY, JSON.stringify(memory)); } catch { /* A browser that remembers nothing will do. */ }
  };

  // -- The letters, one for each language; gaps and the words around them as they were written.

  const beside = (span, side) => {
    const near = side === "before" ? span.previousSibling : span.nextSibling;
    if (near?.nodeType === Node.TEXT_NODE) return near;
    const text = document.createTextNode("");
    span[side](text);
    return text;
  };
  const letterOf = (box) => {
    const words = new Map();
    const gaps = [...box.querySelectorAll(".placeholder")].map((span) => {
      const [before, after] = [beside(span, "before"), beside(span, "after")];
      for (const text of [before, after]) words.set(text, text.data);
      const sample = span.querySelector(".placeholder-sample").textContent;
      return { span, before, after, sample, name: span.dataset.name, fallback: span.dataset.fallback };
    });
    const links = [...box.querySelectorAll("a[href]")]
      .map((link) => ({ link, pattern: link.getAttribute("href").replace(/%7B/gi, "{").replace(/%7D/gi, "}") }))
      .filter(({ pattern }) => pattern.includes("{{"));
    return { box, words, gaps, links, body: box.querySelector(".reply-body"), subject: box.querySelector(".reply-subject") };
  };
  const letters = new Map();
  for (const box of page.querySelectorAll(".reply-text")) {
    box.querySelector(".reply-tools")?.remove();
    sheet.append(box);
    letters.set(box.lang, letterOf(box));
  }
  page.querySelector(".others")?.remove();
  const letter = () => letters.get(language);

  // -- Values

  const rows = [...form.querySelectorAll("[data-gap]")].map((row) => ({
    row, name: row.dataset.gap, title: row.querySelector("label").textContent, input: row.querySelector(".gap-value"),
    formBox: row.querySelector(".gap-form"), formInput: row.querySelector(".gap-form input"), note: row.querySelector(".gap-note"),
    isCalled: "called" in row.dataset, isOwn: "own" in row.dataset, isAnswer: "answerBy" in row.dataset, varies: "varies" in row.dataset || "answerBy" in row.dataset,
  }));
  const rowOf = (name) => rows.find((row) => row.name === name);
  const hasVocative = () => "vocative" in languages.find((one) => one.value === language).dataset;
  const channel = () => choice?.value ?? answers[0]?.dataset.channel;
  const answerBy = () => {
    const id = channel();
    return (id && window.PultAnswers?.answer(id, PultAnswers.now(id), language)?.by) || "";
  };
  // What was typed for a gap, and in which language where that matters.
  const typed = (row) => {
    if (row.isCalled) return { text: memory.called[row.name]?.name ?? "" };
    if (row.isOwn) return { text: memory.own[row.name] ?? "" };
    const values = memory.values[row.name] ?? {}, own = row.varies ? language : "";
    if (values[own]) return { text: values[own] };
    const other = row.isAnswer ? undefined : memory.latest[row.name];
    return other && values[other] ? { text: values[other], from: other } : { text: "" };
  };
  const calledForm = (row) => {
    const name = typed(row).text.trim(), own = memory.called[row.name]?.forms?.[language]?.trim();
    if (own) return own;
    const made = name ? PultNames.form(name, rules[language]) : null;
    return made ?? (hasVocative() ? "" : name);
  };
  const valueOf = ({ name, fallback }) => {
    const row = rowOf(name);
    const text = !row ? "" : row.isCalled ? calledForm(row) : typed(row).text.trim() || (row.isAnswer ? answerBy() : "");
    if (text) return { text, state: "is-filled" };
    // A name without a form of address leaves the greeting without it.
    if (fallback !== undefined || (row?.isCalled && typed(row).text.trim())) return { text: fallback ?? "", state: "is-fallback" };
    return { text: row?.title ?? name, state: "is-empty" };
  };

  // -- Showing

  // Where nothing stands in a gap, its blank and its comma go too, and a sentence still begins with a capital.
  const close = ({ span, before, after }) => {
    const opens = !before.data.trim() && !before.previousSibling;
    if (opens) {
      const rest = after.data.replace(/^[\s,]+/, "");
      after.data = rest.charAt(0).toLocaleUpperCase(language) + rest.slice(1);
    } else if (/^\s*[,.!?:;…)]/.test(after.data)) {
      before.data = before.data.replace(/[\s,]+$/, "");
    } else if (/^\s/.test(after.data) || (!after.data && !after.nextSibling)) {
      before.data = before.data.trimEnd();
    }
    span.textContent = "";
  };
  const showLetter = () => {
    const { words, gaps, links } = letter();
    for (const [text, data] of words) text.data = data;
    for (const gap of gaps) {
      const { text, state } = valueOf(gap);
      gap.span.textContent = text;
      gap.span.className = `placeholder ${state}`;
    }
    for (const gap of gaps) if (!gap.span.textContent) close(gap);
    for (const { link, pattern } of links) {
      const only = /^\{\{[^{}]*\}\}$/.test(pattern);
      const url = pattern.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name) => {
        const { text, state } = valueOf({ name });
        return state === "is-empty" ? "" : only ? text : encodeURIComponent(text);
      });
      if (PultLetter.reaches(url)) link.setAttribute("href", url); else link.removeAttribute("href");
    }
  };
  const noteOf = (row) => {
    const { text, from } = typed(row);
    if (row.isCalled) {
      if (!text.trim() || !hasVocative()) return "";
      return calledForm(row) ? form.dataset.formHint : form.dataset.formUnknown;
    }
    if (row.isAnswer) return answerBy() ? form.dataset.answerHint : "";
    const name = from && languages.find((one) => one.value === from)?.dataset.name;
    return name ? filled(form.dataset.typedElsewhere, { language: name }) : "";
  };
  const showRow = (row) => {
    const gap = letter().gaps.find(({ name }) => name === row.name);
    row.row.hidden = !gap && !letter().links.some(({ pattern }) => pattern.includes(row.name));
    row.input.lang = language;
    row.input.placeholder = (row.isAnswer && answerBy()) || gap?.sample || "";
    const note = noteOf(row);
    row.note.textContent = note;
    row.note.classList.toggle("is-warning", note === form.dataset.formUnknown || (!!note && !row.isCalled && !row.isAnswer));
    if (!row.formBox) return;
    row.formBox.hidden = !hasVocative() || !typed(row).text.trim();
    row.formInput.lang = language;
    row.formInput.placeholder = PultNames.form(typed(row).text, rules[language]) ?? "";
  };
  const showInputs = () => {
    for (const row of rows) {
      row.input.value = typed(row).text;
      if (row.formInput) row.formInput.value = memory.called[row.name]?.forms?.[language] ?? "";
    }
  };
  const show = () => {
    showLetter();
    rows.forEach(showRow);
    const part = answers.find((one) => one.dataset.channel === channel());
    for (const one of answers) one.hidden = one !== part || one.dataset.open === undefined;
    length.hidden = part?.dataset.kind !== "sms";
    if (!length.hidden) length.textContent = filled(actions.dataset.sms, PultLetter.message(PultLetter.text(letter().body), sms));
    subjectButton.hidden = !letter().subject;
  };
  const speak = (code, isSilent) => {
    language = code;
    for (const [own, { box }] of letters) box.hidden = own !== code;
    for (const one of languages) one.checked = one.value === code;
    letter().subject?.append(subjectButton);
    showInputs();
    show();
    const { name } = languages.find((one) => one.value === code).dataset;
    if (!isSilent) say(filled(form.dataset.languageNow, { language: name }));
  };

  // -- Copying

  const byEvent = (text, html, element) => {
    const give = (event) => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
      if (html) event.clipboardData.setData("text/html", html);
    };
    const focused = document.activeElement;
    getSelection().selectAllChildren(element);
    document.addEventListener("copy", give, { once: true });
    const isDone = document.execCommand("copy");
    document.removeEventListener("copy", give);
    if (isDone) {
      getSelection().removeAllRanges();
      focused?.focus();
    }
    return isDone;
  };
  const put = async (text, html, element) => {
    const blob = (type, content) => new Blob([content], { type });
    try {
      if (!html) await navigator.clipboard.writeText(text);
      else await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) })]);
      return true;
    } catch {
      return byEvent(text, html, element);
    }
  };
  const empty = (element) => {
    const names = [...element.querySelectorAll(".placeholder.is-empty")].map((span) => span.textContent);
    return names.length ? " " + filled(form.dataset.stillEmpty, { names: [...new Set(names)].join(", ") }) : "";
  };
  const copy = async (kind) => {
    showLetter();
    const { body, subject } = letter();
    const element = kind === "subject" ? subject : body, label = subject?.firstElementChild.textContent ?? "";
    const words = kind === "subject" ? PultLetter.text(subject).slice(label.length).trim() : PultLetter.text(body);
    const isDone = await put(words, kind === "html" ? PultLetter.html(body) : "", element);
    say(isDone ? page.querySelector(`[data-copy=${kind}]`).dataset.done + empty(element) : actions.dataset.failed);
  };

  // -- Typing and keys

  const keep = (row) => {
    if (row.isCalled) {
      const known = (memory.called[row.name] ??= { name: "", forms: {} });
      // The forms typed by hand were those of another name.
      if (known.name !== row.input.value) known.forms = {};
      known.name = row.input.value;
      row.formInput.value = known.forms[language] ?? "";
    } else if (row.isOwn) {
      memory.own[row.name] = row.input.value;
    } else {
      const own = row.varies ? language : "";
      (memory.values[row.name] ??= {})[own] = row.input.value;
      memory.latest[row.name] = own;
    }
  };
  const clear = () => {
    memory = blank();
    try { sessionStorage.removeItem(KEY); } catch { /* Then there is nothing to forget. */ }
    form.querySelector(".reply-carried").hidden = true;
    showInputs();
    show();
    rows.find((row) => !row.row.hidden)?.input.focus();
    say(form.dataset.cleared);
  };
  const fields = () => [...form.querySelectorAll("select, input[type=text]")].filter((field) => field.offsetParent);
  const next = (field) => (fields()[fields().indexOf(field) + 1] ?? actions.querySelector("[data-copy=text]")).focus();
  const firstEmpty = () => {
    const open = rows.filter((row) => !row.row.hidden);
    (open.find((row) => !row.input.value && !(row.isAnswer && answerBy())) ?? open[0])?.input.focus();
  };
  const turn = (step) => {
    const codes = languages.map((one) => one.value);
    if (codes.length > 1) speak(codes[(codes.indexOf(language) + step + codes.length) % codes.length]);
  };
  const onKey = (event) => {
    if (event.isComposing || event.target.closest?.(".search")) return;
    const { key, altKey, shiftKey } = event, command = event.ctrlKey || event.metaKey;
    const isPlain = !altKey && !shiftKey && !command;
    if (key === "Enter" && command && !altKey) copy(shiftKey ? "html" : "text");
    else if (key === "Enter" && isPlain && event.target.matches(".reply-form [type=text], .reply-form [type=radio]")) next(event.target);
    else if (key === "F2" && isPlain) firstEmpty();
    else if (altKey && !command && !shiftKey && (key === "ArrowDown" || key === "ArrowUp")) turn(key === "ArrowDown" ? 1 : -1);
    else return;
    event.preventDefault();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => { event.preventDefault(); clear(); });
  form.addEventListener("input", ({ target }) => {
    const row = rows.find(({ input, formInput }) => input === target || formInput === target);
    if (!row) return;
    if (row.input === target) keep(row); else memory.called[row.name].forms[language] = target.value;
    remember();
    show();
  });
  form.addEventListener("change", ({ target }) => {
    if (target.name === "reply-language") return speak(target.value);
    show();
    const row = rows.find(({ input }) => input === target);
    if (row?.isCalled && hasVocative() && target.value.trim()) say(calledForm(row) || form.dataset.formUnknown);
  });
  const point = (name) => { for (const { span } of letter().gaps) span.classList.toggle("is-here", span.dataset.name === name); };
  form.addEventListener("focusin", ({ target }) => point(target.closest("[data-gap]")?.dataset.gap));
  form.addEventListener("focusout", () => point());
  sheet.addEventListener("click", ({ target }) => rowOf(target.closest(".placeholder")?.dataset.name)?.input.focus());
  for (const button of page.querySelectorAll("[data-copy]")) button.addEventListener("click", () => copy(button.dataset.copy));
  page.querySelector(".reply-moods")?.addEventListener("click", ({ target }) => {
    if (!target.closest("a")) return;
    Object.assign(memory, { goesAlong: true, language });
    remember();
  });
  document.addEventListener("keydown", onKey);
  document.addEventListener("pult:answers", show);

  form.hidden = actions.hidden = false;
  desk.dataset.live = "";
  speak(language, true);
  form.querySelector(".reply-carried").hidden = !rows.some((row) => !row.isOwn && typed(row).text);
  if (rows.some((row) => typed(row).text)) remember();
})();

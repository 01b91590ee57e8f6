// Shows a page anew without loading it: what differs between the page as it came and the page as it is now takes the other's place.
// Where scripts hold on to what would go, the page is loaded instead, and the browser keeps the place.
const live = '[data-pult="answer-by"], [data-pult="search"], [data-times], button, input, select, textarea, form, script, dialog';
// What a script has taken apart and put together in its own way: any change in it loads the page.
const kept = '[data-pult="reply"]';
const isLive = (node) => node.nodeType === Node.ELEMENT_NODE && (node.matches(live) || node.querySelector(live) !== null);

// The nodes of the page that stand for the nodes of its source; null where a script has changed too much. Scripts add nodes of
// their own, which stand for nothing.
const align = (source, shown) => {
  const found = [];
  let index = 0;
  for (const node of source) {
    while (index < shown.length && (shown[index].nodeName !== node.nodeName || (shown[index].id || "") !== (node.id || ""))) index += 1;
    if (index === shown.length) return null;
    found.push(shown[index]);
    index += 1;
  }
  return found;
};

const sameAttributes = (one, other) => one.attributes.length === other.attributes.length
  && [...one.attributes].every(({ name, value }) => other.getAttribute(name) === value);

// Collects what is to be done; false when the page has to be loaded.
const plan = (before, after, shown, steps) => {
  if (before.isEqualNode(after)) return true;
  if (before.nodeType === Node.ELEMENT_NODE && before.matches(kept)) return false;
  if (before.nodeType !== after.nodeType || before.nodeName !== after.nodeName || (before.id || "") !== (after.id || "")) {
    return replace([before], [after], [shown], shown.parentNode, steps);
  }
  if (before.nodeType !== Node.ELEMENT_NODE) {
    steps.push(() => { shown.nodeValue = after.nodeValue; });
    return true;
  }
  if (!sameAttributes(before, after)) {
    if (before.matches(live)) return false;
    steps.push(() => {
      for (const { name } of [...before.attributes]) if (!after.hasAttribute(name)) shown.removeAttribute(name);
      for (const { name, value } of [...after.attributes]) if (before.getAttribute(name) !== value) shown.setAttribute(name, value);
    });
  }
  return children(before, after, shown, steps);
};

const children = (before, after, shown, steps) => {
  const [old, fresh] = [[...before.childNodes], [...after.childNodes]];
  const places = align(old, [...shown.childNodes]);
  if (!places) return false;
  if (old.length === fresh.length) return old.every((node, index) => plan(node, fresh[index], places[index], steps));
  let start = 0;
  while (start < old.length && start < fresh.length && old[start].isEqualNode(fresh[start])) start += 1;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end).isEqualNode(fresh.at(-1 - end))) end += 1;
  const rest = (list) => list.slice(start, list.length - end);
  return replace(rest(old), rest(fresh), rest(places), shown, steps, places[old.length - end] || null);
};

const replace = (before, after, shown, parent, steps, next = shown.at(-1)?.nextSibling || null) => {
  if ([...before, ...after].some(isLive)) return false;
  steps.push(() => {
    const anchor = next && next.parentNode === parent ? next : null;
    for (const node of shown) node.remove();
    for (const node of after) parent.insertBefore(document.importNode(node, true), anchor);
  });
  return true;
};

const addresses = (page, selector, name) => [...page.querySelectorAll(selector)].map((node) => node.getAttribute(name)).join(" ");

export class Swap {
  #generation;
  #source = null;

  constructor(generation) { this.#generation = generation; }

  // The page as it came: what scripts have made of it since does not count.
  async start() {
    const { source, generation } = await this.#fetch();
    this.#generation ??= generation;
    if (generation === this.#generation) this.#source = source;
  }

  isBehind(generation) { return generation !== this.#generation; }

  async show(generation) {
    if (generation === this.#generation) return;
    const { source, status } = await this.#fetch();
    if (status !== 200 || !this.#source || !this.#apply(source)) { location.reload(); return; }
    this.#source = source;
    this.#generation = generation;
  }

  // Pictures whose bytes are others under the same address.
  pictures(generation) {
    for (const picture of document.images) {
      const url = new URL(picture.src, location.href);
      if (url.origin !== location.origin) continue;
      url.searchParams.set("pult", generation);
      picture.src = url.href;
    }
  }

  async #fetch() {
    const response = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } });
    const source = new DOMParser().parseFromString(await response.text(), "text/html");
    source.querySelector("script[data-pult-preview]")?.remove();
    const generation = Number(/pult;dur=(\d+)/.exec(response.headers.get("Server-Timing"))?.[1]);
    return { source, status: response.status, generation };
  }

  #apply(source) {
    const before = this.#source, steps = [];
    if (addresses(before, "script[src]", "src") !== addresses(source, "script[src]", "src")) return false;
    if (!sameAttributes(before.documentElement, source.documentElement)) return false;
    if (!plan(before.body, source.body, document.body, steps)) return false;
    for (const step of steps) step();
    document.title = source.title;
    this.#styles(before, source);
    return true;
  }

  // A style sheet goes when the one in its place has come: nobody sees the page naked.
  #styles(before, source) {
    const of = (page) => [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute("href"));
    const [old, fresh] = [of(before), of(source)];
    const shown = [...document.head.querySelectorAll('link[rel="stylesheet"]')];
    fresh.forEach((address, index) => {
      if (old[index] === address) return;
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
      link.addEventListener("load", () => shown[index]?.remove());
      if (shown[index]) shown[index].after(link); else document.head.append(link);
    });
    shown.slice(fresh.length).forEach((link) => link.remove());
  }
}

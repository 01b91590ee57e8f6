// How one looks at the site stands in the address: ?at=2026-12-24T15:00&drafts=no. It stays from page to page.
const names = ["at", "drafts"];

export const glance = () => [...new URLSearchParams(location.search)].filter(([name]) => names.includes(name));

// The address of the same view of another page; `changes` may set or (null) leave out.
export const addressOf = (path, changes = {}) => {
  const url = new URL(path, location.href);
  for (const [name, value] of [...glance(), ...Object.entries(changes)]) {
    if (value === null) url.searchParams.delete(name); else url.searchParams.set(name, value);
  }
  return url.href;
};

export const look = (changes) => { location.href = addressOf(location.pathname + location.search + location.hash, changes); };

const isSite = (url) => url.origin === location.origin && /^\/(help-center|playbook)(\/|$)/.test(url.pathname);

// Links and search forms of the pages know nothing of it, so it is added when they are used.
export const keepGlance = () => {
  if (!glance().length) return;
  const add = (event) => {
    const link = event.composedPath().find((node) => node.localName === "a" && node.href);
    if (!link || link.getAttribute("href").startsWith("#")) return;
    const url = new URL(link.href);
    if (!isSite(url)) return;
    for (const [name, value] of glance()) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
    link.href = url.href;
  };
  for (const name of ["click", "auxclick", "contextmenu"]) addEventListener(name, add, true);
  addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "get" || !isSite(new URL(form.action))) return;
    for (const [name, value] of glance()) {
      if (form.elements[name]) continue;
      const field = Object.assign(document.createElement("input"), { type: "hidden", name, value });
      form.append(field);
    }
  }, true);
};

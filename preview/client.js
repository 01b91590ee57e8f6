// The preview's part in the browser: hears when something has changed, shows it, and holds toolbar and findings.
// It lives in a shadow tree of its own: the site's styles and it do not meet.
import { Bar } from "./bar.js";
import { Findings } from "./findings.js";
import { element } from "./element.js";
import { keepGlance, glance } from "./glance.js";
import { Swap } from "./swap.js";

const script = document.querySelector("script[data-pult-preview]");
const host = element("pult-preview");
const root = host.attachShadow({ mode: "open" });
root.append(element("link", { rel: "stylesheet", href: "/_pult/client.css" }));
document.documentElement.append(host);

const remembered = () => { try { return JSON.parse(localStorage.getItem("pult-preview")) || {}; } catch { return {}; } };
const remember = (values) => { try { localStorage.setItem("pult-preview", JSON.stringify({ ...remembered(), ...values })); } catch {} };

const page = async (path = location.pathname) => {
  const query = new URLSearchParams(glance());
  query.set("page", decodeURI(path));
  const response = await fetch(`/_pult/state?${query}`, { cache: "no-store" });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
};

const fix = async (finding, number) => {
  const body = JSON.stringify({ token: script.dataset.token, generation: state.generation, number: finding.number, fix: number });
  const response = await fetch("/_pult/fix", { method: "POST", headers: { "Content-Type": "application/json" }, body });
  if (!response.ok) throw new Error((await response.text()).trim());
  await refresh(false);
};

const bar = new Bar(root, { remembered, remember, toggleFindings: () => findings.toggle() });
const findings = new Findings(root, { fix, changed: (open) => bar.showFindings(open), showAnyway: () => show(true) });
// The state of the site that this page shows; browsers that do not tell get the state of the first look.
const shown = performance.getEntriesByType("navigation")[0]?.serverTiming?.find(({ name }) => name === "pult")?.duration;
const swap = new Swap(shown);
let state = { generation: shown };

// Whether the text of this page is so broken that its last good state stays.
const isBroken = () => Boolean(state.failure) || state.page_errors > 0 || findings.concernEveryPage(state);

const show = async (anyway) => {
  if (!anyway && isBroken()) { findings.hold(swap.isBehind(state.generation)); return; }
  await swap.show(state.generation);
  findings.hold(false);
};

let running = Promise.resolve();
const refresh = (hasAssets) => {
  // One after the other: what comes last is what counts.
  running = running.then(async () => {
    state = await page();
    bar.show(state);
    findings.show(state, isBroken());
    await show(false);
    if (hasAssets) swap.pictures(state.generation);
    host.dataset.generation = state.generation;
  }).catch((error) => findings.fail(error));
  return running;
};

keepGlance();
await swap.start();
await refresh(false);
// A browser has few connections to a host: a page that nobody sees gives its own back, and looks again when it is seen.
let events = null;
const deaf = () => { events?.close(); events = null; };
const listen = () => {
  if (events || document.hidden) return;
  events = new EventSource("/_pult/events");
  events.addEventListener("built", (event) => {
    const [generation, assets] = event.data.split(" ");
    bar.connected(true);
    if (Number(generation) !== state.generation) refresh(assets === "assets");
  });
  events.addEventListener("error", () => bar.connected(false));
};
listen();
document.addEventListener("visibilitychange", () => { if (document.hidden) deaf(); else listen(); });
addEventListener("pagehide", deaf);
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

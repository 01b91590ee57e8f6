// A button beside the headings of a text copies the address of what stands below. It stands beside the heading and not in it, so that the
// heading is still read as it was written.
(() => {
  "use strict";
  const body = document.querySelector('[data-copy-link] [data-pult="body"]');
  if (!body) return;
  const { copyLink, linkCopied, linkShown } = body.closest("[data-copy-link]").dataset;
  const status = Object.assign(document.createElement("p"), { className: "visually-hidden" });
  status.setAttribute("role", "status");
  body.after(status);

  // Where the clipboard is closed to pages, a selection may still be copied.
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = Object.assign(document.createElement("textarea"), { value: text, className: "visually-hidden" });
      const before = document.activeElement;
      document.body.append(field);
      field.select();
      const isDone = document.execCommand("copy");
      field.remove();
      before?.focus({ preventScroll: true });
      return isDone;
    }
  };

  let timer;
  const copy = async (button, id) => {
    const address = location.href.split(/[?#]/)[0] + "#" + encodeURIComponent(id);
    const isCopied = await copied(address);
    if (!isCopied) location.hash = encodeURIComponent(id);
    status.textContent = "";
    clearTimeout(timer);
    for (const other of body.querySelectorAll(".copy-link[data-told]")) delete other.dataset.told;
    button.dataset.told = isCopied ? linkCopied : linkShown;
    // After the box was emptied, so that the same words are read again.
    setTimeout(() => { status.textContent = button.dataset.told ?? ""; }, 60);
    timer = setTimeout(() => { delete button.dataset.told; }, 2400);
  };

  const label = (heading) => copyLink.replace("{heading}", heading.textContent.trim());
  const make = (heading) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copy-link" });
    const sign = document.createElement("span");
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = "#";
    button.append(sign);
    button.addEventListener("click", () => copy(button, button.previousElementSibling.id));
    heading.after(button);
    return button;
  };
  // The preview changes texts while they are shown.
  const dress = () => {
    for (const button of body.querySelectorAll(":scope > .copy-link")) if (!button.previousElementSibling?.matches("h2[id], h3[id]")) button.remove();
    for (const heading of body.querySelectorAll(":scope > h2[id], :scope > h3[id]")) {
      const next = heading.nextElementSibling, button = next?.matches(".copy-link") ? next : make(heading);
      if (button.getAttribute("aria-label") !== label(heading)) button.setAttribute("aria-label", label(heading));
    }
  };
  dress();
  new MutationObserver(dress).observe(body, { childList: true, characterData: true, subtree: true });

  // A place that is linked to may hide in a closed box.
  const reveal = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* Not every address is well-formed. */ }
    const target = id && document.getElementById(id);
    if (!target || !body.contains(target)) return;
    const boxes = [];
    for (let box = target.closest("details:not([open])"); box; box = box.parentElement.closest("details:not([open])")) boxes.push(box);
    if (!boxes.length) return;
    for (const box of boxes) box.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();
})();

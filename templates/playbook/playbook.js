// Copying the reply of a step, filtering the ledger. Samples are shown and hidden by the style sheet alone; the page of a reply has more
// (reply.js).
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
  // A step that is linked to may hide in a closed box; printing shows everything.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((box) => { box.open = true; }));
})();

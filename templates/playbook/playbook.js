// Copying replies. Samples are shown and hidden by the style sheet alone.
(() => {
  "use strict";
  for (const button of document.querySelectorAll("button.copy")) {
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
  // A step that is linked to may hide in a closed box; printing shows everything.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((box) => { box.open = true; }));
})();

// "Was this helpful?": sends the answer without leaving the page. Without this script the forms are sent as forms are. No cookies go along, and
// nothing is stored.
(() => {
  "use strict";
  for (const box of document.querySelectorAll('[data-pult="feedback"][data-thanks]')) {
    const status = box.querySelector('[role="status"]');
    let isSending = false;

    const say = (text, kind) => {
      status.textContent = text;
      status.dataset.kind = kind;
    };
    const thank = () => {
      for (const part of box.querySelectorAll("form, details")) part.hidden = true;
      say(box.dataset.thanks, "thanks");
      // The button that had the focus is gone.
      status.tabIndex = -1;
      status.focus();
    };
    const send = async (form, isHelpful) => {
      if (isSending) return;
      isSending = true;
      box.setAttribute("aria-busy", "true");
      say("", "");
      const data = new FormData(form);
      const answer = {
        article: data.get("article"), locale: data.get("locale"), helpful: isHelpful, reason: data.get("reason"),
        comment: data.get("comment")?.trim() || null, page: location.protocol === "file:" ? data.get("page") : location.origin + location.pathname,
      };
      try {
        const response = await fetch(form.action, {
          method: "POST", credentials: "omit", cache: "no-store", headers: { "Content-Type": "application/json" }, body: JSON.stringify(answer),
          signal: AbortSignal.timeout?.(20000),
        });
        if (!response.ok) throw new Error(response.status);
        thank();
      } catch {
        // What was written stays where it is.
        say(box.dataset.failed, "failed");
      } finally {
        isSending = false;
        box.removeAttribute("aria-busy");
      }
    };
    for (const form of box.querySelectorAll("form")) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        send(form, !form.closest("details"));
      });
    }
  }
})();

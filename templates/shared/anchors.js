// Beside each section's heading a button that copies the address of the section.
for (const body of document.querySelectorAll('[data-pult="body"][data-copy-link]')) {
  const { copyLink, linkCopied } = body.dataset;
  for (const heading of body.querySelectorAll("h2[id], h3[id]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "anchor";
    button.title = copyLink;
    button.setAttribute("aria-label", `${copyLink}: ${heading.textContent}`);
    button.textContent = "#";
    button.addEventListener("click", async () => {
      const address = new URL(`#${heading.id}`, location.href);
      history.replaceState(null, "", address);
      try {
        await navigator.clipboard.writeText(address.href);
        tell(button, linkCopied);
      } catch {
        // Without the right to write to the clipboard the address bar shows the address.
      }
    });
    heading.append(button);
  }
}

// Says it beside the heading, to eyes and ears, for a moment.
function tell(button, words) {
  button.parentElement.querySelector(".anchor-told")?.remove();
  const told = document.createElement("span");
  told.className = "anchor-told";
  told.setAttribute("role", "status");
  button.after(told);
  told.textContent = words;
  setTimeout(() => told.remove(), 2500);
}

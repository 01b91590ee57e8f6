// A letter on the page as it goes out: plain text for a chat, HTML for a mail, and its length as an SMS.
window.PultLetter = (() => {
  "use strict";
  // What customers can follow; everything else is the playbook's own.
  const OUTWARD = /^(?:https?|mailto|tel|sms):/i;
  const WEB = /^https?:\/\/\S+$/i;
  // Notes for agents, and what is no text.
  const LEFT_OUT = ".alert, .footnotes, .footnote-ref, sup:has(> a[href^='#']), script, style, button";
  const BLOCKS = /^(?:P|H[1-6]|UL|OL|PRE|BLOCKQUOTE|HR|TABLE|DIV|SECTION|FIGURE|DL)$/;
  const KEPT = /^(?:P|H[1-6]|UL|OL|LI|PRE|BLOCKQUOTE|HR|BR|TABLE|THEAD|TBODY|TR|TH|TD|STRONG|EM|DEL|CODE)$/;

  const address = (link) => {
    const own = link.dataset.public ?? link.getAttribute("href") ?? "";
    return OUTWARD.test(own) ? own : null;
  };
  // A gap that nobody has filled goes out with its braces, so that it is noticed.
  const gap = (element) =>
    element.classList.contains("placeholder") && element.classList.contains("is-empty") ? `{{${element.dataset.name}}}` : null;

  // -- Plain text

  const readable = (url) => url.replace(/^(?:mailto|tel|sms):/i, "").replace(/^(?!https?:)([^?]*)\?.*$/i, "$1");
  const bare = (text) => text.replace(/^https?:\/\//i, "").replace(/\/$/, "").replace(/\s/g, "").toLowerCase();
  const link = (element) => {
    const words = run(element).trim(), url = address(element);
    if (!url) return words;
    const shown = readable(url);
    return !words || bare(words) === bare(shown) ? words || shown : `${words} (${shown})`;
  };
  const inline = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[ \t\n\r\f]+/g, " ");
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(LEFT_OUT)) return "";
    if (node.tagName === "BR") return "\n";
    if (node.tagName === "IMG") return node.alt;
    if (node.tagName === "INPUT") return node.checked ? "[x] " : "[ ] ";
    return node.tagName === "A" ? link(node) : gap(node) ?? run(node);
  };
  const run = (element) => [...element.childNodes].map(inline).join("");
  const tidy = (text) => text.replace(/ *\n */g, "\n").replace(/ {2,}/g, " ").trim();

  const list = (element) => {
    let number = Number(element.getAttribute("start") ?? 1);
    const items = [...element.children].map((item) => {
      const mark = element.tagName === "OL" ? `${number++}. ` : "- ";
      return mark + flow(item).join("\n").replaceAll("\n", "\n" + " ".repeat(mark.length));
    });
    return items.join("\n");
  };
  const block = (element) => {
    switch (element.tagName) {
      case "UL": case "OL": return [list(element)];
      case "PRE": return [element.textContent.trimEnd()];
      case "HR": return ["---"];
      case "BLOCKQUOTE": return [flow(element).join("\n\n").replace(/^/gm, "> ")];
      case "TABLE": return [[...element.rows].map((row) => [...row.cells].map((cell) => tidy(run(cell))).join(" | ")).join("\n")];
      default: return flow(element);
    }
  };
  // The blocks of an element; text that stands between them is a block of its own.
  const flow = (element) => {
    const blocks = [];
    let loose = "";
    const flush = () => { blocks.push(tidy(loose)); loose = ""; };
    for (const node of element.childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE && BLOCKS.test(node.tagName)) {
        flush();
        if (!node.matches(LEFT_OUT)) blocks.push(...block(node));
      } else {
        loose += inline(node);
      }
    }
    flush();
    return blocks.filter(Boolean);
  };

  // -- HTML

  const anchor = (url, ...content) => {
    const element = document.createElement("a");
    element.href = url;
    element.append(...content);
    return element;
  };
  // The node with nothing on it that only the playbook understands.
  const clean = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(LEFT_OUT)) return [];
    if (node.tagName === "IMG") return [document.createTextNode(node.alt)];
    if (node.tagName === "INPUT") return [document.createTextNode(node.checked ? "[x]" : "[ ]")];
    const open = gap(node);
    if (open) return [document.createTextNode(open)];
    const content = [...node.childNodes].flatMap(clean);
    if (node.tagName === "A") return address(node) ? [anchor(address(node), ...content)] : content;
    if (node.matches(".placeholder") && !node.closest("a") && WEB.test(node.textContent)) return [anchor(node.textContent, ...content)];
    if (!KEPT.test(node.tagName)) return content;
    const element = document.createElement(node.tagName);
    if (node.hasAttribute("start")) element.setAttribute("start", node.getAttribute("start"));
    element.append(...content);
    return [element];
  };

  // -- Short messages, as Sources/Languages/Matching/ShortMessage counts them

  const message = (text, { basic, extended }) => {
    const letters = [...text];
    const isShort = letters.every((letter) => basic.includes(letter) || extended.includes(letter));
    const sizes = letters.map((letter) => (isShort ? extended.includes(letter) : letter.codePointAt(0) > 0xffff) ? 2 : 1);
    const length = sizes.reduce((sum, size) => sum + size, 0);
    const [single, several] = isShort ? [160, 153] : [70, 67];
    if (length <= single) return { length, parts: 1 };
    let [parts, used] = [1, 0];
    for (const size of sizes) {
      if (used + size > several) [parts, used] = [parts + 1, 0];
      used += size;
    }
    return { length, parts };
  };

  return {
    message,
    reaches: (url) => OUTWARD.test(url),
    text: (element) => flow(element).join("\n\n"),
    html: (element) => {
      const box = document.createElement("div");
      box.append(...[...element.childNodes].flatMap(clean));
      return box.innerHTML.trim();
    },
  };
})();

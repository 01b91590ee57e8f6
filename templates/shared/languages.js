// At the root only: on to the first of the visitor's languages that the site has. Nothing is stored.
(() => {
  "use strict";
  const links = [...document.querySelectorAll(".editions a[hreflang]")];
  for (const wanted of navigator.languages || [navigator.language || ""]) {
    const link = links.find((one) => one.hreflang === wanted.toLowerCase().split("-")[0]);
    if (link) return location.replace(link.href);
  }
})();

// What a visitor's browser loads for this page, compressed: HTML, styles and scripts, in kB. The preview's own part does not count.
const gzipped = async (text) => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).arrayBuffer()).byteLength;
};

export const weigh = async () => {
  const html = await (await fetch(location.href, { cache: "no-store" })).text();
  const page = new DOMParser().parseFromString(html, "text/html");
  const plain = html.replace(/<script [^>]*data-pult-preview[^>]*><\/script>\n?/, "");
  const files = [...page.querySelectorAll('link[rel="stylesheet"], script[src]:not([data-pult-preview])')]
    .map((node) => new URL(node.getAttribute("href") || node.getAttribute("src"), location.href).href);
  const texts = [plain, ...await Promise.all(files.map(async (file) => (await fetch(file)).text()))];
  const sizes = await Promise.all(texts.map(gzipped));
  return (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1);
};

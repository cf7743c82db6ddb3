import { day, escape, fill, languages, names, words } from "./words.js";

// What all pages of a language share is put together once.
const same = Object.fromEntries(languages.map((language) => {
  const t = words[language];
  return [language, {
    beginning: `<!DOCTYPE html>
<html lang="${t.code}"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'" />
  `,
    head: `<meta property="og:locale" content="${t.locale}" />
<meta property="og:locale:alternate" content="${t.otherLocale}" />
<meta property="og:image" content="/icon-512.png" />
<meta property="og:image:width" content="512">
<meta property="og:image:height" content="512">
<meta name="twitter:card" content="summary">
  <link rel="alternate" type="application/atom+xml" title="${t.site}" href="${t.root}/feed.xml" />
<link rel="alternate" type="application/feed+json" title="${t.site}" href="${t.root}/feed.json" />
  <link rel="icon" type="image/svg+xml" href="/assets/mark.e1c6f53d5b99.svg" />
  <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
  <link rel="manifest" href="${t.root}/manifest.webmanifest" />
`,
    header: new Map(),
    footer: `</main>
  <footer class="site-footer"><div class="wrap"><div class="footer-about"><p>${t.siteIs}</p><p><strong>${t.notGovernment}</strong></p><p>${fill(t.dataAsOf, day(names[language].asOf, language))}</p></div>
    <nav aria-label="${t.more}"><ul>${t.further.map(({ path, label }) => `<li><a href="${t.root}${path}">${label}</a></li>`).join("")}</ul></nav></div></footer></body></html>
`,
  }];
}));

const header = (language, section) => {
  const known = same[language].header;
  if (!known.has(section)) {
    const t = words[language];
    known.set(section, `<a class="skip" href="#main">${t.skip}</a><p class="made-up" role="note"><strong>${t.madeUp}</strong></p><header class="site-header"><div class="wrap"><a class="wordmark" href="${t.root}/"><svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><rect class="mark-seal" x="1" y="1" width="30" height="30" rx="5"></rect>
  <path class="mark-river" d="M11 3 C 20 9, 22 13, 16 17 S 10 25, 20 29"></path></svg>${t.siteShort}</a>
      <nav aria-label="${t.mainNavigation}"><ul>${t.main.map(({ path, label }) => `<li><a href="${t.root}${path}"${path === `/${section}.html` ? ' aria-current="true"' : ""}>${label}</a></li>`).join("")}</ul></nav>
      <button class="reading-switch" type="button" aria-pressed="false">${t.easyReading}</button>
`);
  }
  return known.get(section);
};

/** What the page is about, in the words of schema.org: its subject, if any, and the way to it. */
const linkedData = (t, subject, trail) => {
  const graph = subject ? [subject] : [];
  if (trail) {
    graph.push({
      "@type": "BreadcrumbList",
      itemListElement: [{ path: `${t.root}/`, label: t.home }, ...trail].map(({ path, label }, i) => ({ "@type": "ListItem", position: i + 1, name: label, item: path })),
    });
  }
  if (graph.length === 0) graph.push({ "@type": "WebSite", name: t.site, url: `${t.root}/`, inLanguage: t.code, description: t.siteIs });
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
};

const searchMarks = ({ kind, status, areas = [], number }) =>
  `<meta name="search:kind" content="${escape(kind)}" data-pagefind-filter="kind[content]" data-pagefind-meta="kind[content]" />`
  + (status ? `<meta name="search:status" content="${escape(status)}" data-pagefind-filter="status[content]" data-pagefind-meta="status[content]" />` : "")
  + areas.map((area) => `<meta name="search:area" content="${escape(area)}" data-pagefind-filter="area[content]" />`).join("")
  + (number ? `<meta name="search:number" content="${number}" data-pagefind-meta="number[content]" />` : "");

/** The path of a page without its language. */
export const pathOf = (url) => url.replace(/^\/en\//, "/");

/** A whole page. */
export const frame = ({ language, title, description, url, section = "", name = "", trail, feed, facts, subject, unlisted }, main) => {
  const t = words[language];
  const path = pathOf(url);
  const there = t.otherRoot + path;
  const [shownTitle, shownDescription] = [escape(title), escape(description)];
  return `${same[language].beginning}<title>${shownTitle} · ${t.siteShort}</title><meta name="description" content="${shownDescription}" />${unlisted ? '<meta name="robots" content="noindex">' : ""}<meta name="color-scheme" content="light dark">
  <link rel="canonical" href="${url}" />
  <link rel="alternate" hreflang="${t.code}" href="${url}" />
  <link rel="alternate" hreflang="${t.otherCode}" href="${there}" />
  <link rel="alternate" hreflang="x-default" href="${path}" />
  <meta property="og:type" content="article" />
<meta property="og:site_name" content="${t.site}" />
<meta property="og:title" content="${shownTitle}" /><meta property="og:description" content="${shownDescription}" /><meta property="og:url" content="${url}" />
${feed ? `<link rel="alternate" type="application/atom+xml" title="${shownTitle} · ${t.siteShort}" href="${feed}" />` : ""}${same[language].head}
  ${facts ? searchMarks(facts) : ""}
  <link rel="stylesheet" href="/assets/site.c47d73189bd2.css" /><script src="/assets/reading.HTGMGEKO.js"></script><script type="application/ld+json">${linkedData(t, subject, trail)}</script></head>
<body>${header(language, section)}
      <a class="language" href="${there}" hreflang="${t.otherCode}" lang="${t.otherCode}">${t.otherLanguage}</a></div></header>${trail ? `<nav class="trail wrap" aria-label="${t.trail}"><ol><li><a href="${t.root}/">${t.home}</a></li>${trail.map(({ path, label }) => `<li><a href="${path}">${escape(label)}</a></li>`).join("")}</ol></nav>` : ""}<main id="main" class="wrap ${name}"${facts ? ' data-pagefind-body=""' : ""}>${main}${same[language].footer}`;
};

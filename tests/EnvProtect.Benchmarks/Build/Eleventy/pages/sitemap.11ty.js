import { pathOf } from "../templates/frame.js";

export const data = { permalink: "/sitemap.xml" };

export function render({ collections }) {
  const pages = [
    ...collections.homes.map(({ url }) => ({ url })),
    ...[...collections.lists, ...collections.changes].filter(({ number }) => number === 1),
    ...collections.directories,
    ...collections.sets,
    ...collections.issue.map(({ url, data }) => ({ url, on: data.date })),
  ];
  const lines = pages.map(({ url, on }) => {
    const path = pathOf(url);
    return `<url><loc>${url}</loc>${on ? `<lastmod>${on}</lastmod>` : ""}<xhtml:link rel="alternate" hreflang="zh-Hans" href="${path}"/><xhtml:link rel="alternate" hreflang="en" href="/en${path}"/></url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${lines.join("")}</urlset>
`;
}

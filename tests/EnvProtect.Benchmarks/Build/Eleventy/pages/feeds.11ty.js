import { escape } from "../templates/frame.js";

export const data = {
  pagination: { data: "collections.feeds", size: 1, alias: "feed" },
  permalink: (data) => `/${data.feed.language}/feed.xml`,
};

export function render({ feed }) {
  const entries = feed.issues.map(({ url, data }) => `<entry><title>${escape(data.title)}</title><id>https://example.org${url}</id><updated>${data.asOf}T00:00:00Z</updated><summary>${escape(data.summary)}</summary></entry>`).join("\n");
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>EnvProtect</title>\n${entries}\n</feed>\n`;
}

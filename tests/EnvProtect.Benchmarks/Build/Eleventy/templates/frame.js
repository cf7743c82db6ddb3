/** Text for HTML. */
export const escape = (text) => String(text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const sections = ["issues", "status", "kind", "category", "area", "unit", "year"];

export const frame = (language, title, description, url, main) => `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(title)} · EnvProtect</title>
  <meta name="description" content="${escape(description)}">
  <link rel="canonical" href="https://example.org${url}">
  <link rel="alternate" hreflang="zh" href="https://example.org${url.replace(/^\/(zh|en)/, "/zh")}">
  <link rel="alternate" hreflang="en" href="https://example.org${url.replace(/^\/(zh|en)/, "/en")}">
  <link rel="stylesheet" href="/site.css">
</head>
<body>
  <header class="site-header"><a href="/">EnvProtect</a><nav><ul>${sections.map((name) => `<li><a href="/${language}/${name}.html">${name}</a></li>`).join("\n")}</ul></nav></header>
  <main id="main" class="wrap">${main}</main>
  <footer><ul>${sections.map((name) => `<li><a href="/${language}/${name}.html">${name}</a></li>`).join("\n")}</ul></footer>
</body>
</html>
`;

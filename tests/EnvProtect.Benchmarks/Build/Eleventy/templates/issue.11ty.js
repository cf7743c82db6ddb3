import { frame } from "./frame.js";
import { icons, seal } from "./parts.js";
import { river } from "./river.js";
import { counted, day, escape, fill, names, time, words } from "./words.js";

const shortestPart = 3;
const parts = (id) => id.includes("-") ? id : Array.from({ length: Math.max(1, id.length - shortestPart + 1) }, (_, start) => id.slice(start)).join(" ");

export function render(data) {
  const { language, page: { url, fileSlug: id } } = data;
  const [t, n] = [words[language], names[language]];
  const [kind, status, standing] = [n.kind[data.kind], n.status[data.status], t.standings[data.deadline]];
  const [title, summary, today] = [escape(data.title), escape(data.summary), day(n.asOf, language)];
  const isFinished = data.deadline === "finished";
  const feed = isFinished ? "" : url.replace(/\.html$/, ".xml");
  const on = time(data.date, language);
  const inChinese = (text) => language === "en" ? `<span lang="zh-Hans">${escape(text)}</span>` : escape(text);
  const cite = `<cite><a href="${t.root}/sources/${data.source}.html">${t.open}${escape(n.source[data.source])}${t.close}</a> ${inChinese(data.locator)}</cite>`;
  const link = (section, facet, code) => `<a href="${t.root}/${section}/${code}.html">${escape(n[facet][code])}</a>`;
  const links = (section, facet, codes) => `<ul class="plain">${codes.map((code) => `<li>${link(section, facet, code)}</li>`).join("")}</ul>`;
  const fact = (label, value) => `<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const minor = (label, value) => `<div class="fact-minor"><dt>${label}</dt><dd>${value}</dd></div>`;
  const verdict = (code) => `<span class="verdict verdict-${code}">${n.verdict[code]}</span>`;
  const sentence = isFinished ? fill(standing.sentence, language === "en" ? status.toLowerCase() : status)
    : data.deadline === "none" ? standing.sentence
    : `${fill(standing.sentence, day(data.dueon, language), counted(data.duedays, t.day, t.days))}<small class="computed">${fill(t.computed, today)}</small>`;
  const trail = [{ label: t.sections.issues, path: `${t.root}/issues.html` }];
  if (data.plan) trail.push({ label: t.sections.plans, path: `${t.root}/plans.html` }, { label: n.plan[data.plan], path: `${t.root}/plans/${data.plan}.html` });
  return frame({
    language, title: data.title, description: data.summary, url, section: "issues", name: "issue", trail, feed,
    facts: { kind, status, areas: data.area.map((code) => n.area[code]), number: id },
    subject: {
      "@type": "Report", name: data.title, abstract: data.summary, identifier: id, url, inLanguage: t.code,
      isBasedOn: `${t.root}/sources/${data.source}.html`, isPartOf: `${t.root}/data/`,
      spatialCoverage: data.area.map((code) => ({ "@type": "AdministrativeArea", name: n.area[code], url: `${t.root}/areas/${code}.html` })),
      dateModified: data.date,
    },
  }, `<article><header class="issue-head"><p class="kicker">${kind}${data.number ? ` ${escape(data.number)}` : ""}${data.key ? `<span class="tag">${t.key}</span>` : ""}</p>
      <h1>${title}</h1>
      <div class="issue-seal">${seal(language, data.status, "large")}</div><p class="lead">${summary}</p></header>

    <section class="state" aria-labelledby="state"><h2 id="state">${t.stateHeading}</h2>
      <p>${t.lastPublished}${t.colon}<strong>${status}</strong>${t.comma}${on}${t.stop}
        <span class="origin">${t.sourceColon}${cite}</span></p>
      <p class="standing standing-${standing.css}">${icons[standing.icon]}
  <span>${sentence}</span></p></section>

    <section class="life" aria-labelledby="life"><h2 id="life">${t.lifeHeading}</h2>
      ${river(language, data.life)}</section>

    <div class="issue-body"><div class="issue-text">${data.content}
${data.verdict ? `<div class="verdict-note"><dl>${fact(t.printedVerdict, verdict(data.verdict))}${data.derivedverdict ? fact(t.derivedVerdict, verdict(data.derivedverdict)) : ""}</dl></div>` : ""}
        <section class="record" aria-labelledby="changes"><h2 id="changes">${t.changesHeading}</h2>
  <ol class="changes"><li><span class="update-date">${on}</span>${t.statusPublished}${status}<span class="origin">${cite}</span></li></ol>${feed ? `<p class="machine">${icons.feed} ${t.howIssue} <a href="${feed}" type="application/atom+xml">${t.issueFeed}</a></p>` : ""}</section>
        <section class="sources" aria-labelledby="sources"><h2 id="sources">${t.sourcesHeading}</h2>
  <ul class="plain"><li>${cite}</li></ul>
  <h3 id="cite">${t.cite}</h3>
  <p class="citation">${fill(t.citation, title, id, today)} <span class="address">${url}</span></p>
  <p class="machine">${icons.data} <a href="/odata/Issues('${id}')">${t.machine}</a></p></section></div>
      <div class="issue-side"><section class="facts" aria-labelledby="facts"><h2 id="facts">${t.factsHeading}</h2>
  <dl>${data.dueon ? `<div><dt>${t.deadline}</dt>
        <dd>${time(data.dueon, language)}<span class="as-printed">${t.asPrinted}${inChinese(data.printed)}</span></dd></div>` : ""}${Object.entries(data.units).map(([role, units]) => fact(n.unitRole[role], links("units", "unit", units))).join("")}${data.area.length > 0 ? fact(t.areas, links("areas", "area", data.area)) : ""}${data.category.length > 0 ? `<div><dt>${t.categories}</dt>
        <dd>${links("categories", "category", data.category)}</dd></div>` : ""}${data.plan ? minor(t.plan, link("plans", "plan", data.plan)) : ""}${data.chapter ? minor(t.chapter, escape(data.chapter)) : ""}${data.campaign ? fact(t.campaign, link("campaigns", "campaign", data.campaign)) : ""}${data.channel ? fact(t.channel, n.channel[data.channel]) : ""}${data.medium ? fact(t.medium, n.medium[data.medium]) : ""}${data.batch ? fact(t.batch, escape(data.batch)) : ""}${data.daystoresolve ? fact(t.daysToResolve, counted(data.daystoresolve, t.day, t.days)) : ""}${data.daystopublish ? fact(t.daysToPublish, counted(data.daystopublish, t.day, t.days)) : ""}<div><dt>${t.number}</dt><dd><code>${id}</code></dd></div></dl></section></div></div>
    <section class="next" aria-labelledby="next"><h2 id="next">${t.next}</h2>
  <dl><div><dt>${t.stillThere}</dt>
      <dd>${icons.phone}${t.call} ${data.kind === "case" ? fill(t.sayNumber, escape(data.number)) : t.sayPlace}</dd></div>
    <div><dt>${t.notTrue}</dt>
      <dd>${t.notTrueHow}</dd></div>${data.units.responsible ? `<div><dt>${t.askUnit}</dt>
        <dd>${t.askBefore}${data.units.responsible.map((code) => link("units", "unit", code)).join(t.list)}${t.askAfter}</dd></div>` : ""}<div><dt>${t.fault}</dt>
      <dd>${t.faultHow}</dd></div></dl></section>
    <section class="paper-only notice-foot" aria-label="${t.onPaper}">
  <div><p><strong>${t.readOn}</strong></p>
    <p class="address">${url}</p>
    <p>${fill(t.dataAsOf, today)} ${t.sourceColon}${cite}</p></div></section></article><data hidden value="${parts(id)}" data-pagefind-index-attrs="value" data-pagefind-weight="10"></data>`);
}

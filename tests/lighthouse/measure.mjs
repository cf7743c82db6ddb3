// The median of three runs of Lighthouse, mobile, for each page type: npm ci && node measure.mjs http://127.0.0.1:5080 [PATH...]
// Chromium is taken from CHROME_PATH, or /usr/bin/chromium.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';

const RUNS = 3;
const PORT = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PATHS = [
  '/', '/issues/', '/issues/hengyang-2018-06', '/issues/D1YZ202000131', '/plans/', '/plans/hengyang-2018', '/areas/', '/areas/430482', '/units/shuikoushan-group',
  '/categories/water', '/deadlines/', '/indicators/', '/indicators/goodAirDays', '/bulletins/yongzhou-2020-15', '/consultations/', '/handovers/', '/sources/hengyang-plan-2019',
  '/campaigns/hengyang-2021-summer', '/rankings/', '/changes/', '/units/', '/pages/', '/pages/sign-off', '/search/', '/data/', '/data/query', '/about', '/en/', '/en/issues/', '/en/issues/hengyang-2018-06', '/en/search/',
];

const [origin = 'http://127.0.0.1:5080', ...given] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const browser = spawn(process.env.CHROME_PATH ?? '/usr/bin/chromium', [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', `--user-data-dir=${profile}`, `--remote-debugging-port=${PORT}`, 'about:blank',
], { stdio: 'ignore' });
try {
  await started();
  console.log(`| page | ${CATEGORIES.join(' | ')} | layout shift | largest paint |\n|---|---:|---:|---:|---:|---:|---:|`);
  for (const path of given.length > 0 ? given : PATHS) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push((await lighthouse(origin + path, { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error' })).lhr);
    const median = (value) => runs.map(value).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
    const scores = CATEGORIES.map((category) => Math.round(median((run) => run.categories[category].score) * 100));
    const shift = median((run) => run.audits['cumulative-layout-shift'].numericValue).toFixed(3);
    const paint = (median((run) => run.audits['largest-contentful-paint'].numericValue) / 1000).toFixed(1);
    console.log(`| \`${path}\` | ${scores.join(' | ')} | ${shift} | ${paint} s |`);
    const failed = Object.values(runs[0].audits).filter((audit) => audit.score !== null && audit.score < 0.9 && ['binary', 'metricSavings'].includes(audit.scoreDisplayMode));
    if (scores.some((score, i) => score < (i === 0 ? 95 : 100))) console.error(`${path}: ${failed.map((audit) => audit.id).join(', ')}`);
  }
} finally {
  browser.kill();
  await new Promise((done) => browser.once('exit', done));
  rmSync(profile, { recursive: true, force: true });
}

async function started() {
  for (let i = 0; i < 100; i++) {
    if (await fetch(`http://127.0.0.1:${PORT}/json/version`).then((answer) => answer.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Chromium did not start.');
}

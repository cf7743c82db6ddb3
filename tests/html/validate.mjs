// Validates the pages below a folder: node validate.mjs DIR
// Pages of one folder come from one template: of a folder with more than MOST, so many are taken, evenly.
// Prints a line for each fault, and ends with 1 where there are any.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { HtmlValidate } from 'html-validate';

// What the HTML standard demands, not what one may like: attributes in any order, closing slashes, long lines.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off', 'require-sri': 'off', 'no-raw-characters': 'off' },
});
const [root] = process.argv.slice(2);
const MOST = 20;
const all = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.html') && !file.startsWith('admin')).sort();
const folders = all.reduce((map, file) => map.set(dirname(file), [...(map.get(dirname(file)) ?? []), file]), new Map());
const pages = [...folders.values()].flatMap((files) => files.filter((_, i) => files.length <= MOST || i % Math.ceil(files.length / MOST) === 0));
let faults = 0;
for (const file of pages) {
  const report = await validator.validateString(readFileSync(join(root, file), 'utf8'), join(root, file));
  for (const { messages } of report.results) {
    for (const { line, column, ruleId, message } of messages) {
      faults++;
      if (faults <= 40) console.log(`${relative(root, join(root, file))}(${line},${column}): ${ruleId}: ${message}`);
    }
  }
}
console.log(`${pages.length} pages, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);

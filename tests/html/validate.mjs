// Validates every page below a folder: node validate.mjs DIR
// Prints a line for each fault, and ends with 1 where there are any.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HtmlValidate } from 'html-validate';

// What the HTML standard demands, not what one may like: attributes in any order, closing slashes, long lines.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off', 'require-sri': 'off', 'no-raw-characters': 'off' },
});
const [root] = process.argv.slice(2);
const pages = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.html') && !file.startsWith('admin')).sort();
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

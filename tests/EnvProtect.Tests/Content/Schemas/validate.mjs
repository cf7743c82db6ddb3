// Reads { schemas: { name: schema }, documents: [[name, document], ...] } and writes a list of faults, one text a document.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../../src/EnvProtect.Site/Client/package.json', import.meta.url));
const Ajv = require('ajv').default;
const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
require('ajv-formats').default(ajv);

const { schemas, documents } = JSON.parse(readFileSync(0, 'utf8'));
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const faults = documents.map(([name, document]) => {
  const validate = validators[name];
  return validate(document) ? '' : validate.errors.map((error) => `${error.instancePath} ${error.message}`).join('; ');
});
process.stdout.write(JSON.stringify(faults));

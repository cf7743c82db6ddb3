// odata-openapi: our metadata in XML, read by odata-csdl, as a description in OpenAPI.
import { createRequire } from 'node:module';
import { answer, service } from './answer.mjs';

const require = createRequire(import.meta.url);
const { xml2json } = require('odata-csdl');
const { csdl2openapi } = require('odata-openapi');
const metadata = await (await fetch(`${service}$metadata`)).text();
const messages = [];
const csdl = xml2json(metadata, { messages });
const api = csdl2openapi(csdl, { messages });
answer({
  messages,
  version: api.openapi,
  paths: Object.keys(api.paths),
  writes: Object.values(api.paths).flatMap((path) => Object.keys(path)).filter((method) => ['patch', 'put', 'delete'].includes(method)).length,
  title: api.components.schemas['EnvProtect.Issue'].properties.TitleZh,
});

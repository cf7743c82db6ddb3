// o.js: a query by an object, and an entity with what it leads to.
import { createRequire } from 'node:module';
import { answer, service } from './answer.mjs';

const { o } = createRequire(import.meta.url)('o.js');
const list = await o(service).get('Issues').query({ $filter: "Status eq 'inProgress' and Kind eq 'problem'", $select: 'Id,TitleZh', $orderby: 'Id', $top: 3 });
const one = await o(service).get("Issues('hengyang-2018-06')").query({ $expand: 'Measures' });
answer({ ids: list.map((issue) => issue.Id), title: one.TitleZh, measures: one.Measures.length });

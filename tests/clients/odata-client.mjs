// @odata/client: metadata, a filtered list, an entity by key, a count.
import { OData } from '@odata/client';
import { answer, service } from './answer.mjs';

const client = OData.New4({ serviceEndpoint: service, metadataUri: `${service}$metadata` });
const issues = client.getEntitySet('Issues');
const filter = OData.newFilter().field('Status').eq('inProgress').field('Kind').eq('problem');
const list = await issues.query(OData.newOptions().filter(filter).select(['Id', 'TitleZh']).orderby('Id', 'asc').top(3));
const one = await issues.retrieve('hengyang-2018-06');
const count = await issues.count(filter);
answer({ ids: list.map((issue) => issue.Id), title: one.TitleZh, count });

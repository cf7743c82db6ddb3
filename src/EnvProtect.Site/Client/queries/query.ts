// A query as it is chosen, and the address that asks it.
import type { Property } from './metadata';

export interface Condition {
  readonly property: Property;
  readonly operator: string;
  readonly value: string;
}

export interface Query {
  readonly set: string;
  readonly columns: readonly string[];
  readonly conditions: readonly Condition[];
  readonly order: string;
  readonly isDescending: boolean;
}

/** The options of a query by their names; those that say nothing are left out. */
export function optionsOf(query: Query): readonly (readonly [name: string, value: string])[] {
  const filter = query.conditions.map(conditionText).join(' and ');
  const all: (readonly [string, string])[] = [
    ['$select', query.columns.join(',')],
    ['$filter', filter],
    ['$orderby', query.order === '' ? '' : query.order + (query.isDescending ? ' desc' : '')],
  ];
  return all.filter(([, value]) => value !== '');
}

/** The address of a query below the service, with more options behind its own. */
export function addressOf(service: string, query: Query, ...more: readonly (readonly [string, string])[]): string {
  const options = [...optionsOf(query), ...more].map(([name, value]) => `${name}=${encode(value)}`).join('&');
  return service + query.set + (options === '' ? '' : `?${options}`);
}

/** Commas and colons may stand in an address as they are, and read better; quotes may not stand in a command line. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/'/g, '%27');
}

function conditionText({ property, operator, value }: Condition): string {
  if (operator === 'null') return `${property.name} eq null`;
  if (operator === 'notnull') return `${property.name} ne null`;
  if (operator === 'contains') return `contains(${property.type === 'Edm.String' ? property.name : `cast(${property.name},Edm.String)`},${quoted(value)})`;
  return `${property.name} ${operator} ${literal(property, value)}`;
}

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** A value of a property as a literal. What is no number or day goes as it is, and the service says what is wrong with it. */
function literal(property: Property, value: string): string {
  return property.type === 'Edm.String' ? quoted(value) : value.trim() === '' ? 'null' : value.trim();
}

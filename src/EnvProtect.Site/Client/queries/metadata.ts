// What the service says of itself: its sets and their properties, from CSDL in JSON.

export interface Property {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  /** The codes that it may have, each with its label; none where it is free. */
  readonly codes: readonly { readonly value: string; readonly label: string }[];
}

export interface EntitySet {
  readonly name: string;
  readonly properties: readonly Property[];
}

type Json = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the metadata of the service at an address that ends with a slash. */
export async function readMetadata(service: string, isEnglish: boolean): Promise<readonly EntitySet[]> {
  const response = await fetch(`${service}$metadata?$format=json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return setsOf((await response.json()) as Json, isEnglish);
}

export function setsOf(metadata: Json, isEnglish: boolean): readonly EntitySet[] {
  const container = find(metadata, `${metadata['$EntityContainer']}`);
  const sets: EntitySet[] = [];
  for (const [name, value] of Object.entries(container)) {
    if (isObject(value) && value['$Collection'] === true) sets.push({ name, properties: propertiesOf(find(metadata, `${value['$Type']}`), isEnglish) });
  }
  return sets;
}

/** The element of a qualified name, Namespace.Name. */
function find(metadata: Json, qualified: string): Json {
  const dot = qualified.lastIndexOf('.');
  const space = metadata[qualified.slice(0, dot)];
  const found = isObject(space) ? space[qualified.slice(dot + 1)] : undefined;
  return isObject(found) ? found : {};
}

function propertiesOf(type: Json, isEnglish: boolean): readonly Property[] {
  const label = (value: Json, otherwise: string): string => `${(isEnglish ? value['@Core.Description#en'] : undefined) ?? value['@Core.Description'] ?? otherwise}`;
  const properties: Property[] = [];
  for (const [name, value] of Object.entries(type)) {
    if (!isObject(value) || value['$Kind'] === 'NavigationProperty' || name.startsWith('$') || name.includes('@')) continue;
    const allowed = value['@Validation.AllowedValues'];
    const codes = (Array.isArray(allowed) ? allowed : []).filter(isObject).map((code) => ({ value: `${code['Value']}`, label: label(code, '') }));
    properties.push({ name, type: `${value['$Type'] ?? 'Edm.String'}`, label: label(value, name), codes });
  }
  return properties;
}

/** Which issues each way of narrowing down leads to, by their place in the register. */
export interface Facets {
  /** Issues on one page of the register. */
  readonly pageSize: number;
  readonly count: number;
  /** For each group, and each of its values, the places of its issues: the first, then the distance from one to the next. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** One value a group. */
export type Selection = ReadonlyMap<string, string>;

export async function loadFacets(address: string): Promise<Facets> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Facets;
}

/** The places of the issues that a selection leaves, in the order of the register. */
export function narrow(facets: Facets, selection: Selection): readonly number[] {
  const sets = [...selection].map(([group, value]) => new Set(places(facets.groups[group]?.[value] ?? [])));
  const [first, ...others] = sets.sort((a, b) => a.size - b.size);
  if (!first) return Array.from({ length: facets.count }, (_, place) => place);
  return [...first].filter((place) => others.every((set) => set.has(place)));
}

export function toggled(selection: Selection, group: string, value: string): Selection {
  const next = new Map(selection);
  if (next.get(group) === value) next.delete(group);
  else next.set(group, value);
  return next;
}

export function readSelection(query: string, facets: Facets): Selection {
  return new Map([...new URLSearchParams(query)].filter(([group, value]) => facets.groups[group]?.[value]));
}

/** The conditions of an address that no issue meets: of a group that there is, a value that there is not. */
export function unknownIn(query: string, facets: Facets): readonly string[] {
  return [...new URLSearchParams(query)].filter(([group, value]) => facets.groups[group] && !facets.groups[group][value]).map(([group, value]) => `${group}=${value}`);
}

export const addressOf = (register: string, selection: Selection): string =>
  selection.size > 0 ? `${register}?${new URLSearchParams([...selection])}` : register;

function places(distances: readonly number[]): readonly number[] {
  let place = 0;
  return distances.map((distance) => (place += distance));
}

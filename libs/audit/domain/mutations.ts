/** For specs: what somebody could do to a file by hand. */
export interface Mutation {
  readonly name: string;
  readonly value: unknown;
}

type Path = readonly (string | number)[];

/** Every value within this one, with the way to it. */
function* within(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [field, each] of Object.entries(value)) yield* within(each, [...path, Array.isArray(value) ? Number(field) : field]);
}

/** The same with what `change` makes of the place at the end of a way. */
function changed(root: unknown, path: Path, change: (parent: Record<string | number, unknown>, field: string | number) => void): unknown {
  const copy = structuredClone(root);
  const field = path.at(-1) ?? '';
  change(path.slice(0, -1).reduce((at, step) => (at as Record<string | number, unknown>)[step], copy) as Record<string | number, unknown>, field);
  return copy;
}

/** Each value replaced by others, dropped, doubled and exchanged with the next; to each object something added. */
export function mutationsOf(root: unknown): Mutation[] {
  const same = JSON.stringify(root);
  return [...allOf(root)].filter(({ value }) => JSON.stringify(value) !== same);
}

function* allOf(root: unknown): Generator<Mutation> {
  for (const [path, value] of within(root)) {
    const name = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.').replaceAll('.[]', '[]');
    for (const other of othersOf(value)) yield { name: `${name}: ${JSON.stringify(other).slice(0, 40)}`, value: path.length === 0 ? other : changed(root, path, (parent, field) => (parent[field] = other)) };
    if (path.length === 0) continue;
    yield { name: `${name}: dropped`, value: changed(root, path, (parent, field) => (Array.isArray(parent) ? parent.splice(Number(field), 1) : delete parent[field])) };
    if (typeof path.at(-1) !== 'number') continue;
    yield { name: `${name}: doubled`, value: changed(root, path, (parent, field) => (parent as unknown as unknown[]).splice(Number(field), 0, structuredClone(value))) };
    yield { name: `${name}: doubled at the end`, value: changed(root, path, (parent) => (parent as unknown as unknown[]).push(structuredClone(value))) };
    yield { name: `${name}: exchanged`, value: changed(root, path, (parent, field) => (parent as unknown as unknown[]).splice(Number(field), 2, ...(parent as unknown as unknown[]).slice(Number(field), Number(field) + 2).reverse())) };
  }
}

/** Values of every kind, and such as differ from this one by a little. */
function othersOf(value: unknown): unknown[] {
  const others: unknown[] = [null, true, false, 0, -1, 1.5, 2 ** 53, '', ' ', 'x', [], {}, [null], [value], { value }];
  if (typeof value === 'number') others.push(value + 1, value - 1, value + 900, String(value));
  if (typeof value === 'boolean') others.push(String(value));
  if (typeof value === 'string') others.push(`${value} `, ` ${value}`, `${value}\n`, `${value}\u0000`, `${value}\ufffd`, value.slice(0, -1), value + value, value.toUpperCase(), value.toLowerCase(), value.replaceAll('\n', '\r\n'), lastBitOf(value), `${value}— KPMG ${value.slice(-94)}`);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) others.push({ ...value, certifiedBy: 'KPMG' }, { ...value, constructor: 'x' }, JSON.parse(`{"__proto__":{"a":1}${JSON.stringify(value).slice(1).replace(/^(?=[^}])/, ',')}`));
  return others;
}

/** The last letter that is one of base64 is another one, of which a careless reader reads the same bytes. */
const lastBitOf = (text: string): string => text.replace(/[A-Za-z0-9+/](?==*\n?$)/, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ 1));

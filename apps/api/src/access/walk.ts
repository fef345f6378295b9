import { getNamedType, isObjectType, parse, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { costOf, LIMITS } from '../limits.js';
import { asked, everythingWithin, reading } from './selection.js';
import type { Role } from './readers.js';
import type { Cell, Matrix } from './table.js';

interface Failed {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly Failed[];
}

/** Notes of everything in an answer whether it came, was empty, or was refused. */
export class Walk {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly matrix: Matrix,
    private readonly role: Role,
  ) {}

  note(of: GraphQLObjectType, answer: Answered): void {
    for (const error of answer.errors) this.refused(of, answer.data, error.path ?? []);
    const refused = new Set(answer.errors.map(({ path = [] }) => path.filter((step) => typeof step === 'string').join('.')));
    if (answer.data) this.object(of, answer.data, [], refused);
  }

  private object(type: GraphQLObjectType, value: Record<string, unknown>, path: readonly string[], refused: ReadonlySet<string>): void {
    const actual = this.schema.getType(typeof value['__typename'] === 'string' ? value['__typename'] : type.name);
    if (!isObjectType(actual)) return;
    for (const [name, field] of Object.entries(actual.getFields())) {
      const key = name in value ? name : `${actual.name}_${name}`;
      if (!(key in value)) continue;
      const at = [...path, key];
      if (value[key] === null && refused.has(at.join('.'))) continue;
      this.matrix.note(`${actual.name}.${name}`, this.role, cellOf(value[key]));
      const within = getNamedType(field.type) as GraphQLObjectType;
      for (const each of [value[key]].flat(3)) if (typeof each === 'object' && each !== null) this.object(within, each as Record<string, unknown>, at, refused);
    }
  }

  /** The field that an error is of, found along its path. */
  private refused(of: GraphQLObjectType, data: unknown, path: readonly (string | number)[]): void {
    let [type, value]: [unknown, unknown] = [of, data];
    let name = '';
    for (const step of path) {
      if (typeof step === 'string' && isObjectType(type)) {
        name = `${type.name}.${step}`;
        type = getNamedType(type.getFields()[step]?.type);
      }
      value = (value as Record<string | number, unknown> | null)?.[step];
      const actual = (value as { __typename?: string } | null)?.__typename;
      if (actual) type = this.schema.getType(actual);
    }
    if (name) this.matrix.note(name, this.role, 'refused');
  }
}

const cellOf = (value: unknown): Cell => (value === null || (Array.isArray(value) && value.length === 0) ? 'null' : 'seen');

/** Documents that together read every field of a type by its id, as few as its cost allows. */
export function documentsOf(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  const whole = (fields: readonly string[]): string => `query ($id: ID!) { node(id: $id) { __typename id ... on ${type.name} { ${fields.join(' ')} } } }`;
  const documents: string[][] = [[]];
  for (const field of asked(type)) {
    const last = documents.at(-1) ?? [];
    const read = reading(field, [type.name]);
    if (last.length && !(Number(costOf(schema, parse(whole([...last, read])), { id: '' })) <= LIMITS.cost / 2)) documents.push([read]);
    else last.push(read);
  }
  return documents.map(whole);
}

/** A root field with everything within it, asked with these arguments. */
export function documentOf(field: GraphQLField<unknown, unknown>, given: readonly string[]): string {
  const args = field.args.filter(({ name }) => given.includes(name));
  const short = field.args.some(({ name }) => name === 'first') ? ['first: 10'] : [];
  const said = [...args.map(({ name }) => `${name}: $${name}`), ...short].join(', ');
  return `query ${args.length ? `(${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) ` : ''}{ ${field.name}${said && `(${said})`} ${everythingWithin(field.type)} }`;
}

/** Which of so many things are there at all. */
export function thereDocument(count: number): string {
  const each = Array.from({ length: count }, (_, at) => `n${at}`);
  return `query (${each.map((name) => `$${name}: ID!`).join(', ')}) { ${each.map((name) => `${name}: node(id: $${name}) { __typename id }`).join(' ')} }`;
}

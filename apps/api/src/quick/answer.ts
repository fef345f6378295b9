import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { NotQuick, type Part, type Shape } from './plan.js';

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'rootValue' | 'operation' | 'variableValues'>;
/** An object or a list that is being filled; a value that is waited for has its place already. */
type Place = Record<string | number, unknown>;

/** Answers one question from its plan. Values that are there are put in their place at once; only what is promised is waited for. */
export class Answer {
  private waiting = 0;
  private over = false;
  private done!: (data: Place | null) => void;
  private readonly data: Place = {};
  private readonly infos = new Map<Part, GraphQLResolveInfo>();
  private readonly promised = new Map<Promise<unknown>, { into: Place; key: string | number; shape: Shape; part: Part }[]>();
  /** The answer; null where anything at all is unusual: a refusal, a fault, a null where there may be none. GraphQL's own execution then says what. */
  readonly whole = new Promise<Place | null>((resolve) => (this.done = resolve));

  constructor(
    private readonly context: unknown,
    private readonly info: Info,
  ) {}

  run(parts: readonly Part[]): Promise<Place | null> {
    this.hold(() => this.fill(this.data, this.info.rootValue as Place, parts));
    return this.whole;
  }

  private fill(into: Place, source: Place, parts: readonly Part[]): void {
    for (const part of parts) {
      const value = part.resolve ? part.resolve(source, part.args ? part.args(this.info.variableValues) : {}, this.context, this.infoOf(part)) : source?.[part.name];
      this.put(into, part.key, value, part.shape, part);
    }
  }

  private put(into: Place, key: string | number, value: unknown, shape: Shape, part: Part): void {
    if (isPromise(value)) return this.wait(into, key, value, shape, part);
    if (value === null || value === undefined) {
      if (!shape.nullable) throw new NotQuick();
      into[key] = null;
      return;
    }
    if (shape.kind === 'leaf') {
      const said: unknown = value instanceof Error ? undefined : shape.type.serialize(value);
      if (said === undefined || said === null) throw new NotQuick();
      into[key] = said;
    } else if (shape.kind === 'list') this.list(into, key, value, shape.of, part);
    else if (shape.kind === 'object') this.object(into, key, value, shape.type, shape.parts(), part);
    else this.abstract(into, key, value, shape, part);
  }

  /** A loader promises the same thing to everybody who asks for it: it is waited for once. */
  private wait(into: Place, key: string | number, value: Promise<unknown>, shape: Shape, part: Part): void {
    into[key] = undefined;
    const waiting = this.promised.get(value);
    if (waiting) return void waiting.push({ into, key, shape, part });
    const places = [{ into, key, shape, part }];
    this.promised.set(value, places);
    this.waiting++;
    value.then(
      (found) =>
        this.hold(() => {
          this.promised.delete(value);
          for (const place of places) this.put(place.into, place.key, found, place.shape, place.part);
        }, true),
      () => this.end(null),
    );
  }

  private list(into: Place, key: string | number, value: unknown, of: Shape, part: Part): void {
    if (!Array.isArray(value)) throw new NotQuick();
    const list: unknown[] = new Array(value.length);
    into[key] = list;
    try {
      for (let at = 0; at < value.length; at++) this.put(list as unknown as Place, at, value[at], of, part);
    } catch (error) {
      // what is promised after it is nobody's any more
      for (const each of value) if (isPromise(each)) each.then(undefined, () => undefined);
      throw error;
    }
  }

  private object(into: Place, key: string | number, value: unknown, type: GraphQLObjectType, parts: readonly Part[], part: Part): void {
    if (typeof value !== 'object' || value instanceof Error) throw new NotQuick();
    if (type.isTypeOf && type.isTypeOf(value, this.context, this.infoOf(part)) !== true) throw new NotQuick();
    const object: Place = {};
    into[key] = object;
    this.fill(object, value as Place, parts);
  }

  private abstract(into: Place, key: string | number, value: unknown, shape: Extract<Shape, { kind: 'abstract' }>, part: Part): void {
    const name = value instanceof Error ? undefined : shape.resolveType(value, this.context, this.infoOf(part), shape.type);
    if (typeof name !== 'string') throw new NotQuick();
    const type = this.info.schema.getType(name);
    const possible = this.info.schema.getPossibleTypes(shape.type).find((each) => each === type);
    if (!possible) throw new NotQuick();
    this.object(into, key, value, possible, shape.partsOf(possible), part);
  }

  /** The same for every object; a path leads from the nearest object only. */
  private infoOf(part: Part): GraphQLResolveInfo {
    const known = this.infos.get(part);
    if (known) return known;
    const info = { ...part.info, ...this.info, path: { prev: undefined, key: part.key, typename: part.info.parentType.name } };
    this.infos.set(part, info);
    return info;
  }

  /** Does a piece of the work; the last one ends it. */
  private hold(work: () => void, waited = false): void {
    if (this.over) return;
    try {
      work();
    } catch {
      return this.end(null);
    }
    if (waited) this.waiting--;
    if (this.waiting === 0) this.end(this.data);
  }

  private end(data: Place | null): void {
    this.over = true;
    this.done(data);
  }
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

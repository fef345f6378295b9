import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { isObjectType, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { FROM_CONTEXT, type GraphQLContext } from './context.js';
import { ratesOf } from './turns.js';

type Resolve = GraphQLFieldResolver<unknown, GraphQLContext>;
type Value = (parent: unknown, context: GraphQLContext, info: GraphQLResolveInfo) => unknown;
/** A parameter as its decorator has noted it, under a key that begins with Nest's number for its kind. */
interface Parameter {
  readonly index: number;
  readonly data?: unknown;
  readonly pipes: readonly unknown[];
  readonly factory?: object;
}

const [PARENT, CONTEXT, INFO] = ['0', '1', '2'];

/**
 * Fields of objects are resolved by their methods alone. Nest's way to them is made for guards, pipes and interceptors, of which a field of an object has none:
 * on a board it would make some twenty promises for each of three hundred fields. Root fields, and fields that take arguments, keep Nest's way.
 */
@Injectable()
export class PlainFields {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** The questions that cost a turn each time they are asked. */
  limited(): ReadonlySet<string> {
    return new Set([...this.methods()].filter(({ instance, method }) => kindOf(instance, method) === 'Query' && ratesOf(method)).map(({ name, method }) => nameOf(name, method)));
  }

  /** Makes fields of this schema plain; how many. */
  into(schema: GraphQLSchema): number {
    let plain = 0;
    for (const { instance, name, method } of this.methods()) {
      if (!Reflect.getMetadata('graphql:resolve_property', method)) continue;
      const type = schema.getType(kindOf(instance, method) ?? '');
      const field = isObjectType(type) ? type.getFields()[nameOf(name, method)] : undefined;
      const resolve = field && plainly(instance, name, method);
      if (!resolve) continue;
      field.resolve = resolve;
      plain++;
    }
    return plain;
  }

  private *methods(): Iterable<{ instance: object; name: string; method: Method }> {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, Method | undefined>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = prototype[name];
        if (method) yield { instance: instance as object, name, method };
      }
    }
  }
}

type Method = (...values: unknown[]) => unknown;
const kindOf = (instance: object, method: Method): string | undefined => (Reflect.getMetadata('graphql:resolver_type', method) ?? Reflect.getMetadata('graphql:resolver_type', instance.constructor)) as string | undefined;
const nameOf = (name: string, method: Method): string => (Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? name;

const ENHANCERS = ['__guards__', '__interceptors__', '__pipes__', '__exceptionFilters__', 'graphql:field_resolver_middleware'];

/** Undefined where a parameter is none of these, or somebody has put a guard, a pipe … before the field: it stays with Nest. */
function plainly(instance: object, name: string, method: Method): Resolve | undefined {
  if (ENHANCERS.some((key) => Reflect.getMetadata(key, method) !== undefined || Reflect.getMetadata(key, instance.constructor) !== undefined)) return undefined;
  const parameters = Object.entries((Reflect.getMetadata('__routeArguments__', instance.constructor, name) ?? {}) as Record<string, Parameter>);
  const values: Value[] = [];
  for (const [key, parameter] of parameters) {
    const value = valueOf(key, parameter);
    if (!value || parameter.pipes.length > 0 || parameter.data !== undefined) return undefined;
    values[parameter.index] = value;
  }
  if (values.length !== parameters.length) return undefined;
  return called(instance, method, values);
}

/** Without a list of values for each of a thousand calls. */
function called(instance: object, method: Method, [first, second, third, ...more]: readonly Value[]): Resolve {
  if (!first) return () => method.call(instance);
  if (!second) return (parent, _, context, info) => method.call(instance, first(parent, context, info));
  if (!third) return (parent, _, context, info) => method.call(instance, first(parent, context, info), second(parent, context, info));
  return (parent, _, context, info) => method.call(instance, first(parent, context, info), second(parent, context, info), third(parent, context, info), ...more.map((value) => value(parent, context, info)));
}

function valueOf(key: string, { factory }: Parameter): Value | undefined {
  const ofContext = factory && FROM_CONTEXT.get(factory);
  if (ofContext) return (_parent, context) => ofContext(context);
  const [kind] = key.split(':');
  if (kind === PARENT) return (parent) => parent;
  if (kind === CONTEXT) return (_parent, context) => context;
  return kind === INFO ? (_parent, _context, info) => info : undefined;
}

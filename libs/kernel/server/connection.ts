import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Refused } from '@tribune/kernel/domain';
import { cursorOf, IS_PART, readCursor, type CursorPart, type KeyOf } from './cursor.js';
import { IsOptional, IsString, Max, Min } from 'class-validator';

@ObjectType({ description: 'Where a page of a list stands (Relay).' })
export class PageInfo {
  @Field({ description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether this page has some before it.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  @Min(1)
  @Max(100)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Begin after this cursor.' })
  @IsOptional()
  @IsString()
  after?: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  readonly totalCount?: number;
}

/** Base classes for `DecisionConnection`: `class DecisionConnection extends connectionOf(Decision) {}` with its own @ObjectType. */
export function connectionOf<T extends object>(type: new () => T) {
  @ObjectType(`${type.name}Edge`, { description: `A ${type.name} in its list.` })
  class EdgeOf {
    @Field({ description: 'Where it stands; pass it as `after`.' })
    cursor!: string;

    @Field(() => type, { description: 'The thing itself.' })
    node!: T;
  }
  @ObjectType({ isAbstract: true })
  abstract class ConnectionOf {
    @Field(() => [EdgeOf], { description: 'This page, in order.' })
    edges!: EdgeOf[];

    @Field(() => PageInfo, { description: 'Whether there is more.' })
    pageInfo!: PageInfo;
  }
  return ConnectionOf;
}

/** Cuts `rows` (one more than asked for, when there are more) to a page; `key` is what the list is ordered by, as plain JSON values. */
export function pageOf<Row, T>(rows: readonly Row[], args: PageArgs, key: (row: Row) => readonly (string | number)[], map: (row: Row) => T): Connection<T> {
  const edges = rows.slice(0, args.first).map((row) => ({ cursor: cursorOf(key(row)), node: map(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The key in a cursor (keyset paging); null at the beginning of the list. `shape` says what the list is ordered by: a forged cursor is refused, not put to the database. */
export function afterKey<const S extends readonly CursorPart[]>(args: PageArgs, shape: S): KeyOf<S> | null {
  if (!args.after) return null;
  const key = readCursor(args.after);
  if (!Array.isArray(key) || key.length !== shape.length || !shape.every((part, at) => IS_PART[part](key[at]))) {
    throw new Refused('InputInvalid', { field: 'after', problem: 'The cursor is not one that this list gave' });
  }
  return key as KeyOf<S>;
}

import { Field, InterfaceType } from '@nestjs/graphql';
import type { RefusalData } from '@tribune/kernel/domain';
import { spoken } from './spoken.js';

/** A typed refusal: a GraphQL object whose fields carry what its sentence needs. */
@InterfaceType({ description: 'Why something did not happen, in a sentence for the person who asked.' })
export abstract class Refusal {
  @Field({ description: 'The name of this refusal; the same as its type.' })
  code!: string;

  @Field({ description: 'What happened, to which thing, and what to do.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The input field it is about.' })
  field?: string | null;

  /** The sentence, from the refusal's own fields. */
  abstract sentence(): string;
}

export type RefusalClass = new () => Refusal;

const known = new Map<string, RefusalClass>();

/** Makes refusal types known by their names, so that `Refused('RevisionMovedOn', …)` becomes a RevisionMovedOn. */
export function registerRefusals<const T extends readonly RefusalClass[]>(...types: T): T {
  for (const type of types) known.set(type.name, type);
  return types;
}

type Sentences<C> = { readonly [K in keyof C as C[K] extends RefusalClass ? K : never]: string | (C[K] extends new () => infer R ? (refusal: R) => string : never) };

const inGerman = new Map<string, (refusal: Refusal) => string>();

/** The same sentences in German: one for each refusal that a module exports, so that the compiler asks for the missing one. */
export function germanRefusals<C extends object>(_module: C, sentences: Sentences<C>): void {
  for (const [code, sentence] of Object.entries<string | ((refusal: never) => string)>(sentences)) inGerman.set(code, typeof sentence === 'string' ? () => sentence : (sentence as (refusal: Refusal) => string));
}

/** Whether some area has declared it. */
export const isRefusalCode = (code: string): boolean => known.has(code);

/** For the spec that looks for refusals without German. */
export const refusalsWithoutGerman = (): string[] => [...known.keys()].filter((code) => !inGerman.has(code));

/** The refusal as its GraphQL type; undefined where no area has declared the code, which is a bug. */
export function refusalOf(code: string, data: RefusalData): Refusal | undefined {
  const type = known.get(code);
  if (!type) return undefined;
  const refusal = Object.assign(new type(), data);
  refusal.code = code;
  refusal.field ??= null;
  refusal.message = refusal.sentence();
  if (spoken() === 'de') refusal.message = inGerman.get(code)?.(refusal) ?? refusal.message;
  return refusal;
}

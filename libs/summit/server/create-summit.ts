import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf, spoken } from '@tribune/kernel/server';
import { firstAgenda } from '@tribune/summit/domain';
import { SummitPayload, type Done, type Hands } from './hands.js';
import { fieldsJson, SummitFieldsInput } from './summit-fields.input.js';
import { SponsorNotAtTheTop, SummitTimesUnusable } from './summit.refusals.js';

@InputType({ description: 'Calls a summit; it is a draft until it is announced.' })
export class CreateSummitInput extends SummitFieldsInput {}

@ObjectType({ description: 'It is a draft, with the usual agenda.' })
export class CreateSummitPayload extends SummitPayload {}

export const CreateSummitResult = resultOf('CreateSummit', CreateSummitPayload, [SummitTimesUnusable, SponsorNotAtTheTop]);

/** Executives call summits; three parts stand on the agenda from the beginning, and before them what came of the last plan. */
export const createSummit = ({ once, store }: Hands, actor: Actor, input: CreateSummitInput): Promise<Done> =>
  once.run(actor, 'createSummit', input, async (tx) => {
    const agenda = firstAgenda(await store.anyApproved(tx, actor), spoken());
    return { summitId: await store.act<string>(tx, actor, 'create_summit', fieldsJson(input), JSON.stringify(agenda)) };
  });

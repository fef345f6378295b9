import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Decisions that a champion has linked: final together, or not at all (D10).' })
export class DecisionLink {
  madeByUuid!: string;
  decisionUuids!: readonly string[];

  @Field(() => ID, { description: 'For dissolving it.' })
  id!: string;

  @Field({ description: 'Why they belong together.' })
  because!: string;

  @Field({ description: 'When it was made.' })
  at!: Date;

  @Field({ description: 'Whether the person who asks may dissolve it.' })
  mayDissolve!: boolean;
}

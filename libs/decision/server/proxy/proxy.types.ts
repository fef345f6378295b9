import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '@tribune/kernel/server';

@ObjectType({ implements: () => Node, description: 'A member’s vote in another member’s hands, for a time or a decision (D7).' })
export class Proxy extends Node {
  councilUuid!: string;
  giverUuid!: string;
  holderUuid!: string;
  decisionUuid!: string | null;

  @Field({ description: 'When it was given.' })
  at!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when; null for one decision.' })
  until!: Date | null;

  @Field({ description: 'Given by the person who asks.' })
  mine!: boolean;
}

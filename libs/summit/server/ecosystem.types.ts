import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An element of the ecosystem: something that customers meet at a touch point, by the company itself or by a partner.' })
export class EcosystemElement {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The stage of its touch point.' })
  stageId!: string;

  @Field({ description: 'That stage.' })
  stage!: string;

  @Field(() => ID, { description: 'The touch point.' })
  touchPointId!: string;

  @Field({ description: 'Its name.' })
  touchPoint!: string;

  @Field({ description: 'What the element is.' })
  name!: string;

  @Field({ description: 'The partner who does it; empty: the company itself.' })
  partner!: string;

  @Field({ description: 'Why so.' })
  reason!: string;

  @Field({ description: 'What may go wrong with it; may be empty.' })
  risk!: string;

  @Field(() => Int, { description: 'Counts its changes: whoever changes it says which version they have read.' })
  version!: number;
}

@ObjectType({ description: 'The ecosystem as the latest summit that says something of it has it.' })
export class Ecosystem {
  @Field(() => ID, { description: 'The summit.' })
  summitId!: string;

  @Field({ description: 'What it is called.' })
  summitTitle!: string;

  @Field(() => [EcosystemElement], { description: 'Its elements, along the journey.' })
  elements!: EcosystemElement[];
}

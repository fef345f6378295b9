import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A charter as it was written, by whom and when.' })
export class CharterVersion {
  actorUuid!: string | null;

  @Field({ description: 'When.' })
  at!: Date;

  @Field({ description: 'What it said from then on; empty when it was taken back.' })
  charter!: string;
}

@ObjectType({ description: 'A function that had a seat on a council and has none now.' })
export class Vacancy {
  @Field({ description: 'The function.' })
  function!: string;

  @Field({ description: 'Since when nobody sits there for it.' })
  since!: Date;
}

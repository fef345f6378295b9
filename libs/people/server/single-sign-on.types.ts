import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An organization’s own way in, as its administrators have set it. The client’s secret is readable by nobody.' })
export class SingleSignOn {
  @Field({ description: 'What the button is called: “Sign in with …”.' })
  name!: string;

  @Field({ description: 'The provider’s issuer.' })
  issuer!: string;

  @Field({ description: 'How the provider knows this installation.' })
  clientId!: string;

  @Field(() => [String], { description: 'For addresses of these domains.' })
  domains!: string[];

  @Field({ description: 'When it was set last.' })
  configuredAt!: Date;

  @Field(() => Int, { description: 'How many people have allowed it to sign them in.' })
  people!: number;
}

@ObjectType({ description: 'A company’s own way in, for addresses of a domain.' })
export class WayIn {
  @Field(() => ID, { description: 'Which.' })
  id!: string;

  @Field({ description: 'What its button is called.' })
  name!: string;

  @Field({ description: 'Where it leads.' })
  organizationName!: string;
}

import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access, anybody } from '@tribune/kernel/server';
import { mailboxUrl } from '@tribune/notification/server';

@ObjectType({ description: 'The installation that answers.' })
export class Installation {
  @Field({ description: 'True where organizations are made up for a demonstration.' })
  demo!: boolean;

  @Field({ description: 'True where the installation keeps its own mail: the mailbox page shows it.' })
  mailbox!: boolean;
}

@Resolver(() => Installation)
export class InstallationResolver {
  @Access(anybody)
  @Query(() => Installation, { description: 'What may be known before anyone has signed in.' })
  installation(): Installation {
    return { demo: process.env['TRIBUNE_DEMO'] === '1', mailbox: mailboxUrl() !== undefined };
  }
}

import { Field, GraphQLISODateTime, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, anybody, Database } from '@tribune/kernel/server';
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
  constructor(private readonly database: Database) {}

  @ResolveField(() => GraphQLISODateTime, { description: 'What time it is here: the clock that every deadline runs by.' })
  async now(): Promise<Date> {
    const [row] = await this.database.askAsStranger<{ now: Date }>('select kernel.now() as now', []);
    return row?.now ?? new Date();
  }

  @Access(anybody, 'READ')
  @Query(() => Installation, { description: 'What may be known before anyone has signed in.' })
  installation(): Installation {
    return { demo: process.env['TRIBUNE_DEMO'] === '1', mailbox: mailboxUrl() !== undefined };
  }
}

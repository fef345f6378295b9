import { Injectable } from '@nestjs/common';
import { Args, Context, Field, ID, InterfaceType, Query, Resolver } from '@nestjs/graphql';
import { Access, signedIn } from './access.js';
import { Me, type GraphQLContext } from './context.js';
import type { Actor } from '@tribune/kernel/domain';
import { parseNodeId } from './node-id.js';

/** Relay's Node. `uuid` is the database's id and stays inside. */
@InterfaceType({ description: 'Anything with an id of its own.', resolveType: (value: object) => value.constructor.name })
export abstract class Node {
  @Field(() => ID, { description: 'The same for ever, and unique over all types.' })
  id!: string;

  uuid!: string;
}

type LoadNode = (actor: Actor, uuid: string, context: GraphQLContext) => Promise<Node | null>;

/** Areas say here how one of theirs is loaded: through the person who asks, or not at all. */
@Injectable()
export class Nodes {
  private readonly loads = new Map<string, LoadNode>();

  register(type: string, load: LoadNode): void {
    this.loads.set(type, load);
  }

  async load(actor: Actor, id: string, context: GraphQLContext): Promise<Node | null> {
    const { type, id: uuid } = parseNodeId(id);
    return (await this.loads.get(type)?.(actor, uuid, context)) ?? null;
  }
}

@Resolver(() => Node)
export class NodeResolver {
  constructor(private readonly nodes: Nodes) {}

  @Access(signedIn, 'READ')
  @Query(() => Node, { nullable: true, description: 'A thing by its id, or null when it is not there for you.' })
  node(@Me() actor: Actor, @Args('id', { type: () => ID, description: 'Any global id.' }) id: string, @Context() context: GraphQLContext): Promise<Node | null> {
    return this.nodes.load(actor, id, context);
  }
}

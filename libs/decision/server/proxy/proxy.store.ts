import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, toNodeId, type GraphQLContext } from '@tribune/kernel/server';
import { Proxy } from './proxy.types.js';

type ProxyRow = Omit<Proxy, 'uuid'>;
/** A member whose vote the person carries in an open vote, and the ballot that stands for them. */
export interface CarriedRow {
  readonly decisionUuid: string;
  readonly basis: number;
  readonly giverUuid: string;
  readonly votedInPerson: boolean;
}

/** Proxies, as far as they concern the person who asks. */
@Injectable()
export class ProxyStore {
  constructor(private readonly database: Database) {}

  /** The proxies that the person has given or carries on this council and that hold now. */
  async mine(actor: Actor, context: GraphQLContext, councilId: string): Promise<Proxy[]> {
    const proxies = loader(context, 'myProxies', async (ids) => {
      const rows = await this.database.read<ProxyRow>(
        actor,
        `select p.id, p.council_id as "councilUuid", p.giver_id as "giverUuid", p.holder_id as "holderUuid", p.decision_id as "decisionUuid", p.at, p.until_at as until, p.giver_id = $3 as mine
           from decision.standing_proxy p left join decision.decision d on d.organization_id = p.organization_id and d.id = p.decision_id
          where p.organization_id = $1 and p.council_id = any($2) and $3 in (p.giver_id, p.holder_id) and d.state is distinct from 'FINAL' order by p.at`,
        [actor.organizationId, ids, actor.personId],
      );
      return groupedBy(rows.map((row) => Object.assign(new Proxy(), row, { uuid: row.id, id: toNodeId('Proxy', row.id) })), ({ councilUuid }) => councilUuid);
    });
    return (await proxies.load(councilId)) ?? [];
  }

  /** Whose votes the person may cast in the votes of these decisions. */
  async carried(actor: Actor, context: GraphQLContext, decisionId: string): Promise<CarriedRow[]> {
    const carried = loader(context, 'carriedVotes', async (ids) => {
      const rows = await this.database.read<CarriedRow>(
        actor,
        `select d.id as "decisionUuid", e.basis, e.person_id as "giverUuid",
                exists (select from decision.ballot b where b.organization_id = e.organization_id and b.decision_id = e.decision_id and b.basis = e.basis and b.person_id = e.person_id and b.cast_by is null) as "votedInPerson"
           from decision.decision d
           join council.council c on c.organization_id = d.organization_id and c.id = d.council_id and c.proxies_allowed
           join decision.elector e on e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id <> $3
          where d.organization_id = $1 and d.id = any($2) and d.state = 'VOTING' and decision.proxy_holder(d, e.person_id) = $3
            and not exists (select from decision.standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id in ($3, e.person_id))
          order by e.person_id`,
        [actor.organizationId, ids, actor.personId],
      );
      return groupedBy(rows, ({ decisionUuid }) => decisionUuid);
    });
    return (await carried.load(decisionId)) ?? [];
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { byKey, Database, loader, toNodeId, type GraphQLContext } from '@tribune/kernel/server';
import { DecisionLink } from './link.types.js';

interface LinkRow {
  decisionUuid: string;
  id: string;
  because: string;
  at: Date;
  madeByUuid: string;
  mayDissolve: boolean;
  decisionUuids: string[];
}

/** Links of decisions that the person has been shown. */
@Injectable()
export class LinkStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<DecisionLink | null> {
    const links = loader(context, 'links', async (ids) => {
      const rows = await this.database.read<LinkRow>(
        actor,
        `select m.decision_id as "decisionUuid", l.id, l.because, l.at, l.made_by as "madeByUuid",
                exists (select from champion.live_term t where t.organization_id = l.organization_id and t.constituency_id = l.constituency_id and t.person_id = $3 and t.rank = 0)
                  and not exists (select from decision.finalization f where f.organization_id = m.organization_id and f.decision_id = m.decision_id) as "mayDissolve",
                (select array_agg(o.decision_id order by d.number) from decision.link_member o join decision.decision d on d.organization_id = o.organization_id and d.id = o.decision_id
                  where o.organization_id = l.organization_id and o.link_id = l.id) as "decisionUuids"
           from decision.link_member m join decision.link l on l.organization_id = m.organization_id and l.id = m.link_id
          where m.organization_id = $1 and m.decision_id = any($2) and m.live`,
        [actor.organizationId, ids, actor.personId],
      );
      return byKey(rows, ({ decisionUuid }) => decisionUuid);
    });
    const row = await links.load(decisionId);
    return row ? Object.assign(new DecisionLink(), row, { id: toNodeId('Link', row.id) }) : null;
  }
}

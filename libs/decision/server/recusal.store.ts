import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, type GraphQLContext } from '@tribune/kernel/server';
import { Recusal } from './recusal.types.js';

type RecusalRow = Omit<Recusal, 'facts' | 'stands'> & { ofMember: boolean; judgedByMe: boolean };

/** Declared conflicts of interest in decisions that the person has been shown, and what became of them. */
@Injectable()
export class RecusalStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Recusal[]> {
    const recusals = loader(context, 'recusals', async (ids) => {
      const rows = await this.database.read<RecusalRow>(
        actor,
        `select r.decision_id as "decisionUuid", r.person_id as "personUuid", r.reason, r.at, c.contested_by as "contestedByUuid", c.reason as "contestedBecause", c.at as "contestedAt", e.at as "setAsideAt",
                (select count(*)::integer from decision.recusal_voice v where v.organization_id = r.organization_id and v.decision_id = r.decision_id and v.person_id = r.person_id and v.stands) as "saidItStands",
                (select count(*)::integer from decision.recusal_voice v where v.organization_id = r.organization_id and v.decision_id = r.decision_id and v.person_id = r.person_id and not v.stands) as "saidItFalls",
                exists (select from decision.recusal_voice v where v.organization_id = r.organization_id and v.decision_id = r.decision_id and v.person_id = r.person_id and v.member_id = $3) as "judgedByMe",
                exists (select from council.seat s where s.organization_id = d.organization_id and s.council_id = d.council_id and s.person_id = r.person_id and s.until_at is null) as "ofMember"
           from decision.recusal r join decision.decision d on d.organization_id = r.organization_id and d.id = r.decision_id
           left join decision.recusal_contest c on c.organization_id = r.organization_id and c.decision_id = r.decision_id and c.person_id = r.person_id
           left join decision.recusal_end e on e.organization_id = r.organization_id and e.decision_id = r.decision_id and e.person_id = r.person_id
          where r.organization_id = $1 and r.decision_id = any($2) order by r.at`,
        [actor.organizationId, ids, actor.personId],
      );
      return groupedBy(rows.map(recusalOf), (recusal) => recusal.decisionUuid);
    });
    return (await recusals.load(decisionId)) ?? [];
  }
}

function recusalOf({ ofMember, judgedByMe, ...row }: RecusalRow): Recusal {
  const setAside = row.setAsideAt !== null;
  return Object.assign(new Recusal(), row, { stands: !setAside, facts: { personId: row.personUuid, ofMember, judgedByMe, setAside, contested: row.contestedAt !== null } });
}

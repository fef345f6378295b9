import { Injectable } from '@nestjs/common';
import type { Namable } from '@tribune/discussion/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, toNodeId, type GraphQLContext, type Tx } from '@tribune/kernel/server';
import { Contribution } from './discussion.types.js';

type ContributionRow = Omit<Contribution, 'id' | 'replyTo' | 'text' | 'earlier' | 'editableUntil'> & { replyToUuid: string | null; wordings: { text: string; at: string }[]; editable: Date | null };

const SELECT = `
  select c.id as uuid, c.decision_id as "decisionUuid", c.author_id as "authorUuid", c.number, c.reply_to as "replyToUuid", c.at, k.name as "officeFor", c.is_alternate as "asAlternate", x.at as "withdrawnAt",
         coalesce((select jsonb_agg(jsonb_build_object('text', w.text, 'at', w.at) order by w.version) from discussion.readable_wording w where w.organization_id = c.organization_id and w.contribution_id = c.id), '[]') as wordings,
         array(select m.person_id from discussion.mention m where m.organization_id = c.organization_id and m.contribution_id = c.id) as "mentionedUuids",
         c.author_id = $3 as "isMine",
         c.author_id = $3 or exists (select from discussion.reading r where r.organization_id = c.organization_id and r.contribution_id = c.id and r.person_id = $3) as "isRead",
         case when c.author_id = $3 and x.at is null and c.at + interval '15 minutes' > kernel.now() then c.at + interval '15 minutes' end as editable
    from discussion.contribution c
    left join champion.constituency k on k.organization_id = c.organization_id and k.id = c.constituency_id
    left join discussion.withdrawal x on x.organization_id = c.organization_id and x.contribution_id = c.id`;

/** Discussions of decisions inside which the person is: whoever calls has asked that. The only place that queries them. */
@Injectable()
export class DiscussionStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Contribution[]> {
    const all = loader(context, 'contributions', async (ids) => {
      const rows = await this.rows<ContributionRow>(actor, `${SELECT} where c.organization_id = $1 and c.decision_id = any($2) order by c.number`, ids, actor.personId);
      return groupedBy(rows.map(contributionOf), ({ decisionUuid }) => decisionUuid);
    });
    return (await all.load(decisionId)) ?? [];
  }

  async find(actor: Actor, id: string): Promise<Contribution | null> {
    const [row] = await this.rows<ContributionRow>(actor, `${SELECT} where c.organization_id = $1 and c.id = $2`, id, actor.personId);
    return row ? contributionOf(row) : null;
  }

  /** What this person has not had before their eyes: one statement for a list of decisions of any length. */
  async unread(actor: Actor, context: GraphQLContext, decisionId: string): Promise<number> {
    const counts = loader(context, 'unreadCount', async (ids) => {
      const rows = await this.rows<{ id: string; n: number }>(
        actor,
        `select c.decision_id as id, count(*)::integer as n from discussion.contribution c where c.organization_id = $1 and c.decision_id = any($2) and c.author_id <> $3
            and not exists (select from discussion.reading r where r.organization_id = c.organization_id and r.contribution_id = c.id and r.person_id = $3)
            and not exists (select from discussion.withdrawal x where x.organization_id = c.organization_id and x.contribution_id = c.id) group by c.decision_id`,
        ids,
        actor.personId,
      );
      return new Map(rows.map(({ id, n }) => [id, n]));
    });
    return (await counts.load(decisionId)) ?? 0;
  }

  /** Everybody inside, by name: who reads it, and who may be named. */
  inside(actor: Actor, councilId: string): Promise<Namable[]> {
    return this.rows<Namable>(
      actor,
      `select p.id, p.name from people.person p where p.organization_id = $1 and p.left_at is null and (
           exists (select from council.seat s where s.organization_id = p.organization_id and s.council_id = $2 and s.person_id = p.id and s.until_at is null)
        or exists (select from champion.live_term t where t.organization_id = p.organization_id and t.person_id = p.id)
        or exists (select from people.role r where r.organization_id = p.organization_id and r.person_id = p.id and r.role = 'ANALYST')) order by p.name, p.id`,
      councilId,
    );
  }

  /** Calls discussion.<act>(token, …): it finds out who acts, and refuses or commits. */
  async act(tx: Tx, actor: Actor, act: 'contribute' | 'edit_contribution' | 'withdraw_contribution' | 'mark_discussion_read', ...values: readonly unknown[]): Promise<string> {
    const [row] = await tx.query<{ answer: string }[]>(`select discussion.${act}(${[actor.token, ...values].map((_, at) => `$${at + 1}`).join(', ')}) as answer`, [actor.token, ...values]);
    return row?.answer ?? '';
  }

  private rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, ...values]);
  }
}

function contributionOf({ wordings, replyToUuid, editable, ...row }: ContributionRow): Contribution {
  const said = wordings.map(({ text, at }) => ({ text, at: new Date(at) }));
  return Object.assign(new Contribution(), row, {
    id: toNodeId('Contribution', row.uuid),
    replyTo: replyToUuid && toNodeId('Contribution', replyToUuid),
    text: said.at(-1)?.text ?? null,
    earlier: said.slice(0, -1),
    editableUntil: editable,
  });
}

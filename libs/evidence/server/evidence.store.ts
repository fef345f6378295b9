import { Injectable } from '@nestjs/common';
import type { EvidenceFacts, Picture, PictureType } from '@tribune/evidence/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, toNodeId, type GraphQLContext, type Tx } from '@tribune/kernel/server';
import { Evidence, EvidencePicture } from './evidence.types.js';

type EvidenceRow = Omit<Evidence, 'id' | 'isMine' | 'picture'> & { picture: Omit<EvidencePicture, 'url'> | null };
export interface PictureFile {
  readonly decisionId: string;
  readonly type: PictureType;
  readonly bytes: Buffer;
  readonly hash: string;
}

/** A numeric's own spelling, without the zeros that its column adds. */
const decimal = (column: string) => `trim_scale(e.${column})::text as ${column}`;
const SELECT = `
  select e.id as uuid, e.decision_id as "decisionUuid", e.author_id as "authorUuid", e.touch_point_id as "touchPointUuid", e.kind, e.why, e.title, e.text, e.quote, ${decimal('value')}, e.unit, e.n,
         ${decimal('low')}, ${decimal('high')}, e.source, e.url, e.place, e.day::text as day, e.at, w.at as "withdrawnAt", w.reason as "withdrawnBecause",
         coalesce(e.at > v.opened_at, false) as "afterVoteOpened",
         exists (select from evidence.reading r where r.organization_id = e.organization_id and r.evidence_id = e.id and r.person_id = $3) as "isRead",
         case when p.evidence_id is not null then jsonb_build_object('alt', p.alt, 'width', p.width, 'height', p.height) end as picture
    from evidence.evidence e
    join decision.decision d on d.organization_id = e.organization_id and d.id = e.decision_id
    left join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
    left join evidence.withdrawal w on w.organization_id = e.organization_id and w.evidence_id = e.id
    left join evidence.picture p on p.organization_id = e.organization_id and p.evidence_id = e.id`;

/** Evidence of decisions that the person has been shown; the only place that queries it. */
@Injectable()
export class EvidenceStore {
  constructor(private readonly database: Database) {}

  /** In the order in which it came, withdrawn pieces among it. */
  async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Evidence[]> {
    const all = loader(context, 'evidence', async (ids) => {
      const rows = await this.rows<EvidenceRow>(actor, `${SELECT} where e.organization_id = $1 and e.decision_id = any($2) order by e.at, e.id`, ids, actor.personId);
      return groupedBy(rows.map((row) => evidenceOf(actor, row)), ({ decisionUuid }) => decisionUuid);
    });
    return (await all.load(decisionId)) ?? [];
  }

  /** How many pieces stand: one statement for a list of decisions of any length. */
  async count(actor: Actor, context: GraphQLContext, decisionId: string): Promise<number> {
    const counts = loader(context, 'evidenceCount', async (ids) => {
      const rows = await this.rows<{ id: string; n: number }>(
        actor,
        `select e.decision_id as id, count(*)::integer as n from evidence.evidence e where e.organization_id = $1 and e.decision_id = any($2)
            and not exists (select from evidence.withdrawal w where w.organization_id = e.organization_id and w.evidence_id = e.id) group by e.decision_id`,
        ids,
      );
      return new Map(rows.map(({ id, n }) => [id, n]));
    });
    return (await counts.load(decisionId)) ?? 0;
  }

  async find(actor: Actor, id: string): Promise<Evidence | null> {
    const [row] = await this.rows<EvidenceRow>(actor, `${SELECT} where e.organization_id = $1 and e.id = $2`, id, actor.personId);
    return row ? evidenceOf(actor, row) : null;
  }

  /** The bytes and the decision that they belong to: whoever serves them asks first whether the person may see that. */
  async picture(actor: Actor, evidenceId: string): Promise<PictureFile | null> {
    const [row] = await this.rows<PictureFile>(
      actor,
      `select e.decision_id as "decisionId", p.type, p.bytes, encode(p.hash, 'hex') as hash from evidence.picture p
         join evidence.evidence e on e.organization_id = p.organization_id and e.id = p.evidence_id where p.organization_id = $1 and p.evidence_id = $2`,
      evidenceId,
    );
    return row ?? null;
  }

  async attach(tx: Tx, actor: Actor, decisionId: string, facts: EvidenceFacts, picture: (Picture & { alt: string }) | null): Promise<string> {
    const frame = picture && { type: picture.type, width: picture.width, height: picture.height, alt: picture.alt };
    const [row] = await tx.query<{ id: string }[]>('select evidence.attach_evidence($1, $2, $3, $4, $5) as id', [actor.token, decisionId, columnsOf(facts), picture && Buffer.from(picture.bytes), frame]);
    return row?.id ?? '';
  }

  async withdraw(tx: Tx, actor: Actor, evidenceId: string, reason: string): Promise<string> {
    const [row] = await tx.query<{ decision: string }[]>('select evidence.withdraw_evidence($1, $2, $3) as decision', [actor.token, evidenceId, reason]);
    return row?.decision ?? '';
  }

  async markRead(tx: Tx, actor: Actor, decisionId: string, evidenceIds: readonly string[]): Promise<void> {
    await tx.query('select evidence.mark_evidence_read($1, $2, $3)', [actor.token, decisionId, evidenceIds]);
  }

  private rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, ...values]);
  }
}

/** As SQL names it. */
export const columnsOf = ({ touchPointId, ...facts }: EvidenceFacts): object => ({ ...facts, touch_point_id: touchPointId });

function evidenceOf(actor: Actor, { picture, ...row }: EvidenceRow): Evidence {
  const id = toNodeId('Evidence', row.uuid);
  const shown = picture && Object.assign(new EvidencePicture(), picture, { url: `/pictures/${id}` });
  return Object.assign(new Evidence(), row, { id, isMine: row.authorUuid === actor.personId, picture: shown });
}

import type { Actor } from '@tribune/kernel/domain';
import type { Tx } from '@tribune/kernel/server';

interface Condition {
  readonly revision: number;
  readonly body: string;
  readonly why: string;
  readonly champion: string;
}

/** The condition of a constituency's champion that stands, with the text that they proposed (D9). */
export async function standingCondition(tx: Tx, actor: Actor, decisionId: string, constituencyId: string): Promise<Condition | undefined> {
  const [row] = await tx.query<Condition[]>(
    `select f.revision, f.proposed_body as body, f.interest as why, p.name as champion from decision.refusal f join people.person p on p.organization_id = f.organization_id and p.id = f.person_id
      where f.organization_id = $1 and f.decision_id = $2 and f.constituency_id = $3 and f.live and f.kind = 'CONDITION'`,
    [actor.organizationId, decisionId, constituencyId],
  );
  return row;
}

/** The approval of a constituency that holds only while something does, if it stands. */
export async function limitedApproval(tx: Tx, actor: Actor, decisionId: string, constituencyId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }[]>(
    'select a.id from decision.approval a where a.organization_id = $1 and a.decision_id = $2 and a.constituency_id = $3 and a.live and a.holds_while is not null',
    [actor.organizationId, decisionId, constituencyId],
  );
  return row?.id;
}

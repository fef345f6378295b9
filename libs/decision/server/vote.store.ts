import { Injectable } from '@nestjs/common';
import type { FrozenRules } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { byKey, Database, groupedBy, loader, type GraphQLContext } from '@tribune/kernel/server';
import { PERSON, personOf, type Person, type PersonRow } from '@tribune/people/server';
import { Ballot, RankingCount, Tally, Vote, VoteElector } from './vote.types.js';

interface VoteRow extends FrozenRules {
  decisionUuid: string;
  basis: number;
  openedAt: Date;
  closesAt: Date;
  reopens: number | null;
  stale: boolean;
  over: boolean;
  tally: (Omit<Tally, 'rules' | 'closedAt' | 'ranking'> & { closedAt: string }) | null;
}
/** With the person in one row of each person's alone. */
type ElectorRow = Omit<VoteElector, 'person'> & PersonRow;
type BallotRow = Omit<Ballot, 'stale'> & { current: number };

const BALLOT = `b.decision_id as "decisionUuid", b.basis, b.person_id as "personUuid", b.cast_number as "castNumber", b.choice, b.ranking, b.cast_by is not null as "byProxy", b.reason, b.revision, b.at, d.vote_basis as current`;

/** Votes of decisions that the person has been shown: rules, electorate, counts, and ballots only as far as they are not hidden (D5). */
@Injectable()
export class VoteStore {
  constructor(private readonly database: Database) {}

  /** Every vote on the decision, the standing one last. */
  async votes(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Vote[]> {
    const votes = loader(context, 'votes', async (ids) => {
      const rows = await this.rows<VoteRow>(
        actor,
        `select v.decision_id as "decisionUuid", v.basis, v.method, v.threshold_num as "thresholdNum", v.threshold_den as "thresholdDen", v.quorum_num as "quorumNum", v.quorum_den as "quorumDen",
                v.opened_at as "openedAt", v.closes_at as "closesAt", v.reopens, v.basis < d.vote_basis as stale, v.closes_at <= kernel.now() or d.state <> 'VOTING' as over,
                case when t.basis is not null then jsonb_build_object('electors', t.electors, 'recused', t.recused, 'quorum', t.quorum, 'voted', t.voted, 'agree', t.agree, 'abstain', t.abstain,
                  'object', t.object, 'carried', t.carried, 'winner', t.winner, 'closedAt', t.closed_at, 'found', t.derivation) end as tally
           from decision.vote v join decision.decision d on d.organization_id = v.organization_id and d.id = v.decision_id
           left join decision.tally t on t.organization_id = v.organization_id and t.decision_id = v.decision_id and t.basis = v.basis
          where v.organization_id = $1 and v.decision_id = any($2) order by v.basis`,
        ids,
      );
      return groupedBy(rows.map(voteOf), (vote) => vote.decisionUuid);
    });
    return (await votes.load(decisionId)) ?? [];
  }

  /** The electorate of one vote, by name; a board of fifty decisions has hundreds of electors, who are a few people, each told of once. That somebody has voted is no secret among those who see the decision; what, is. */
  async electors(actor: Actor, context: GraphQLContext, decisionId: string, basis: number): Promise<VoteElector[]> {
    const electors = loader(context, 'electors', async (ids) => {
      const rows = await this.rows<ElectorRow>(
        actor,
        `select e.decision_id as "decisionUuid", e.basis, e.person_id as "personUuid", e.function_name as "functionName", e.weight, r.person_id is not null as recused, ${PERSON},
                b.basis is not null as "hasVoted"
           from (select l.*, row_number() over (partition by l.person_id) = 1 as told from decision.elector l where l.organization_id = $1 and l.decision_id = any($2)) e
           join people.person n on n.organization_id = e.organization_id and n.id = e.person_id
           left join people.person p on e.told and p.organization_id = e.organization_id and p.id = e.person_id
           left join decision.standing_recusal r on r.organization_id = e.organization_id and r.decision_id = e.decision_id and r.person_id = e.person_id
           left join lateral (select l.basis from decision.ballot l where l.organization_id = e.organization_id and l.decision_id = e.decision_id and l.basis = e.basis and l.person_id = e.person_id limit 1) b on true
          order by n.name, n.id`,
        ids,
      );
      const people = byKey(rows.filter(({ id }) => id !== null).map(personOf), ({ uuid }) => uuid);
      return groupedBy(rows.map((row) => electorOf(row, people.get(row.personUuid))), (elector) => elector.decisionUuid);
    });
    return ((await electors.load(decisionId)) ?? []).filter((elector) => elector.basis === basis);
  }

  /** Somebody's ballot, once the vote that stands now is closed; before that the database gives none. */
  async closedBallot(actor: Actor, context: GraphQLContext, { decisionUuid, basis, personUuid }: VoteElector): Promise<Ballot | null> {
    const ballots = loader(context, 'closedBallots', async (ids) => {
      const rows = await this.rows<BallotRow>(
        actor,
        `select distinct on (b.decision_id, b.basis, b.person_id) ${BALLOT} from decision.closed_ballot b join decision.decision d on d.organization_id = b.organization_id and d.id = b.decision_id
          where b.organization_id = $1 and b.decision_id = any($2) order by b.decision_id, b.basis, b.person_id, b.cast_number desc`,
        ids,
      );
      return groupedBy(rows.map(ballotOf), (ballot) => ballot.decisionUuid);
    });
    return ((await ballots.load(decisionUuid)) ?? []).find((ballot) => ballot.basis === basis && ballot.personUuid === personUuid) ?? null;
  }

  /** The person's own, for every basis of the decision; found by session, not by the name they give. */
  async myBallots(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Ballot[]> {
    return (await this.castByMe(actor, context, decisionId)).filter(({ personUuid }) => personUuid === actor.personId);
  }

  /** The person's own ballots, and those that they cast for others by proxy. */
  async castByMe(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Ballot[]> {
    const ballots = loader(context, 'myBallots', async (ids) => {
      const rows = await this.rows<BallotRow>(
        actor,
        `select ${BALLOT} from decision.my_ballots($3, $2) b join decision.decision d on d.organization_id = b.organization_id and d.id = b.decision_id where d.organization_id = $1`,
        ids,
        actor.token,
      );
      return groupedBy(rows.map(ballotOf), (ballot) => ballot.decisionUuid);
    });
    return (await ballots.load(decisionId)) ?? [];
  }

  private rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, ...values]);
  }
}

function voteOf({ over, tally, ...row }: VoteRow): Vote {
  const ranking = tally?.found.options ? Object.assign(new RankingCount(), tally.found) : null;
  const counted = tally && Object.assign(new Tally(), tally, { rules: row, closedAt: new Date(tally.closedAt), ranking });
  return Object.assign(new Vote(), row, { tally: counted, open: !row.stale && !over && !tally });
}

const electorOf = (row: ElectorRow, person: Person | undefined): VoteElector =>
  Object.assign(new VoteElector(), {
    decisionUuid: row.decisionUuid, basis: row.basis, personUuid: row.personUuid, functionName: row.functionName, weight: row.weight, recused: row.recused, hasVoted: row.hasVoted, person,
  });

function ballotOf({ current, ...row }: BallotRow): Ballot {
  return Object.assign(new Ballot(), row, { stale: row.basis < current });
}

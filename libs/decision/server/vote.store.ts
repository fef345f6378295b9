import { Injectable } from '@nestjs/common';
import type { FrozenRules } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { byKey, Database, groupedBy, loader, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, type Person } from '@tribune/people/server';
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
/** Hundreds of electors and ballots are read as one list for each vote: what the driver does for each value of each row is more than all the rest. */
interface ElectorsRow {
  readonly decisionUuid: string;
  readonly basis: number;
  readonly electors: readonly [personUuid: string, functionName: string | null, weight: number, recused: boolean, hasVoted: boolean][];
}
interface BallotsRow {
  readonly decisionUuid: string;
  readonly basis: number;
  readonly current: number;
  readonly ballots: readonly [personUuid: string, castNumber: number, choice: Ballot['choice'], ranking: readonly string[] | null, byProxy: boolean, reason: string | null, revision: number, at: string][];
}
/** Whose ballot it is, and in which vote on the decision. */
export const castFor = ({ basis, personUuid }: Pick<Ballot, 'basis' | 'personUuid'>): string => `${basis} ${personUuid}`;
type BallotRow = Omit<Ballot, 'stale'> & { current: number };

const BALLOT = `b.decision_id as "decisionUuid", b.basis, b.person_id as "personUuid", b.cast_number as "castNumber", b.choice, b.ranking, b.cast_by is not null as "byProxy", b.reason, b.revision, b.at, d.vote_basis as current`;

/** Votes of decisions that the person has been shown: rules, electorate, counts, and ballots only as far as they are not hidden (D5). */
@Injectable()
export class VoteStore {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleStore,
  ) {}

  /** Every vote on the decision, the standing one last. */
  async votes(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Vote[]> {
    const votes = loader(context, 'votes', async (ids) => {
      const rows = await this.rows<VoteRow>(
        actor,
        `select v.decision_id as "decisionUuid", v.basis, v.method, v.threshold_num as "thresholdNum", v.threshold_den as "thresholdDen", v.quorum_num as "quorumNum", v.quorum_den as "quorumDen",
                v.opened_at as "openedAt", v.closes_at as "closesAt", v.reopens, v.basis < d.vote_basis as stale, v.closes_at <= (select kernel.now()) or d.state <> 'VOTING' as over,
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

  /** The electorate of one vote, by name; a board of fifty decisions has hundreds of electors, who are a few people. That somebody has voted is no secret among those who see the decision; what, is. */
  async electors(actor: Actor, context: GraphQLContext, decisionId: string, basis: number): Promise<VoteElector[]> {
    const electors = loader(context, 'electors', async (ids) => {
      const rows = await this.rows<ElectorsRow>(
        actor,
        `select e.decision_id as "decisionUuid", e.basis, json_agg(json_build_array(e.person_id, e.function_name, e.weight, r.person_id is not null, b.basis is not null) order by n.name, n.id) as electors
           from decision.elector e
           join people.person n on n.organization_id = e.organization_id and n.id = e.person_id
           left join decision.standing_recusal r on r.organization_id = e.organization_id and r.decision_id = e.decision_id and r.person_id = e.person_id
           left join (select distinct l.decision_id, l.basis, l.person_id from decision.ballot l where l.organization_id = $1 and l.decision_id = any($2)) b
             on b.decision_id = e.decision_id and b.basis = e.basis and b.person_id = e.person_id
          where e.organization_id = $1 and e.decision_id = any($2) group by e.decision_id, e.basis`,
        ids,
      );
      const uuids = new Set(rows.flatMap((row) => row.electors.map(([uuid]) => uuid)));
      const people = byKey(await Promise.all([...uuids].map((uuid) => this.people.known(actor, context, uuid))), ({ uuid }) => uuid);
      return groupedBy(rows.flatMap((row) => electorsOf(row, people)), (elector) => elector.decisionUuid);
    });
    return ((await electors.load(decisionId)) ?? []).filter((elector) => elector.basis === basis);
  }

  /** The standing ballots of everybody, by basis and person, once the vote that stands now is closed; before that the database gives none. */
  async closedBallots(actor: Actor, context: GraphQLContext, decisionId: string): Promise<ReadonlyMap<string, Ballot>> {
    const ballots = loader(context, 'closedBallots', async (ids) => {
      const rows = await this.rows<BallotsRow>(
        actor,
        `select b.decision_id as "decisionUuid", b.basis, d.vote_basis as current, json_agg(json_build_array(b.person_id, b.cast_number, b.choice, b.ranking, b.cast_by is not null, b.reason, b.revision, b.at)) as ballots
           from (select distinct on (l.decision_id, l.basis, l.person_id) l.* from decision.closed_ballot l where l.organization_id = $1 and l.decision_id = any($2)
                  order by l.decision_id, l.basis, l.person_id, l.cast_number desc) b
           join decision.decision d on d.organization_id = $1 and d.id = b.decision_id group by b.decision_id, b.basis, d.vote_basis`,
        ids,
      );
      return groupedBy(rows.flatMap(ballotsOf), (ballot) => ballot.decisionUuid);
    });
    return byKey((await ballots.load(decisionId)) ?? [], castFor);
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
    return this.database.read<Row>(actor, sql, [actor.organizationId, ...values], { kept: true });
  }
}

function voteOf({ over, tally, ...row }: VoteRow): Vote {
  const ranking = tally?.found.options ? Object.assign(new RankingCount(), tally.found) : null;
  const counted = tally && Object.assign(new Tally(), tally, { rules: row, closedAt: new Date(tally.closedAt), ranking });
  return Object.assign(new Vote(), row, { tally: counted, open: !row.stale && !over && !tally });
}

function electorsOf({ decisionUuid, basis, electors }: ElectorsRow, people: ReadonlyMap<string, Person>): VoteElector[] {
  return electors.map(([personUuid, functionName, weight, recused, hasVoted]) => Object.assign(new VoteElector(), { decisionUuid, basis, personUuid, functionName, weight, recused, hasVoted, person: people.get(personUuid) }));
}

function ballotsOf({ decisionUuid, basis, current, ballots }: BallotsRow): Ballot[] {
  return ballots.map(([personUuid, castNumber, choice, ranking, byProxy, reason, revision, at]) =>
    Object.assign(new Ballot(), { decisionUuid, basis, personUuid, castNumber, choice, ranking, byProxy, reason, revision, at: new Date(at), stale: basis < current }),
  );
}

function ballotOf({ current, ...row }: BallotRow): Ballot {
  return Object.assign(new Ballot(), row, { stale: row.basis < current });
}

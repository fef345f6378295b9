import { Injectable } from '@nestjs/common';
import { type Actor } from '@tribune/kernel/domain';
import { afterKey, byKey, Database, groupedBy, loader, pageOf, toNodeId, type Connection, type GraphQLContext, type PageArgs, type Tx } from '@tribune/kernel/server';
import { SEEN, seenBy } from './constituency.store.js';
import { Election, Nomination, WeeklyAdditions } from './election.types.js';

type Row<T> = { id: string } & Omit<T, 'id' | 'uuid'>;

/** What the person has to do with an election. */
export interface MyPart {
  readonly electionId: string;
  readonly hasVoted: boolean;
}

const ELECTION = `e.id, e.constituency_id as "constituencyId", e.method, e.state, e.called_at as "calledAt", e.nominations_close_at as "nominationsCloseAt", e.voting_opened_at as "votingOpenedAt",
  coalesce(e.roll_closed_at, e.nominations_close_at) as "rollClosesAt",
  e.voting_closes_at as "votingClosesAt", e.published_at as "publishedAt", e.reopened, e.electorate, e.confirms_term_id is not null as confirmation, 1 + e.alternates as places, e.minimum_published as "minimumPublished",
  encode(e.seed_commitment, 'hex') as "seedCommitment", kernel.now() < case e.state when 'NOMINATING' then e.nominations_close_at else e.voting_closes_at end as "inTime"
  from champion.election e join champion.constituency k on k.organization_id = e.organization_id and k.id = e.constituency_id`;

@Injectable()
export class ElectionStore {
  constructor(private readonly database: Database) {}

  /** Elections of the constituencies that the person may see, the latest first. */
  async page(actor: Actor, args: PageArgs): Promise<Connection<Election>> {
    const [at = null, id = null] = afterKey(args, ['moment', 'uuid']) ?? [];
    const rows = await this.query<Row<Election> & { key: string }>(
      actor,
      `select e.called_at::text as key, ${ELECTION} where ${SEEN} and ($4::timestamptz is null or (e.called_at, e.id) < ($4, $5::uuid)) order by e.called_at desc, e.id desc limit $6`,
      [...seenBy(actor), at, id, args.first + 1],
    );
    return pageOf(rows, args, (row) => [row.key, row.id], electionOf);
  }

  async find(actor: Actor, id: string): Promise<Election | null> {
    const [row] = await this.query<Row<Election>>(actor, `select ${ELECTION} where ${SEEN} and e.id = $4`, [...seenBy(actor), id]);
    return row ? electionOf(row) : null;
  }

  /** The one that runs in a constituency; null when none does. */
  async running(actor: Actor, context: GraphQLContext, constituencyId: string): Promise<Election | null> {
    const elections = loader(context, 'runningElection', async (ids) => {
      const rows = await this.query<Row<Election>>(actor, `select ${ELECTION} where ${SEEN} and e.published_at is null and e.constituency_id = any($4)`, [...seenBy(actor), ids]);
      return byKey(rows.map(electionOf), (election) => election.constituencyId);
    });
    return elections.load(constituencyId);
  }

  /** Who stands, in the order of their names; beyond them only the person's own nomination and those the person has made. */
  async nominations(actor: Actor, context: GraphQLContext, electionId: string): Promise<Nomination[]> {
    const nominations = loader(context, 'nominations', async (ids) => {
      const rows = await this.query<Nomination>(
        actor,
        `select n.election_id as "electionId", n.person_id as "personId", n.nominated_by as "nominatedById", n.statement, n.nominated_at as "nominatedAt", n.consented_at as "consentedAt", n.withdrawn_at as "withdrawnAt"
           from champion.nomination n join people.person p on p.organization_id = n.organization_id and p.id = n.person_id
          where n.organization_id = $1 and n.election_id = any($3) and ($2 in (n.person_id, n.nominated_by) or (n.consented_at is not null and n.withdrawn_at is null)) order by p.name, p.id`,
        [actor.organizationId, actor.personId, ids],
      );
      return groupedBy(rows.map((row) => Object.assign(new Nomination(), row)), (nomination) => nomination.electionId);
    });
    return (await nominations.load(electionId)) ?? [];
  }

  /** Null when the person was not on the roll at its freezing. The person's own part alone: nobody's login reads another's. */
  async myPart(actor: Actor, context: GraphQLContext, electionId: string): Promise<MyPart | null> {
    const parts = loader(context, 'myElections', async () => {
      const rows = await this.query<MyPart>(actor, 'select election_id as "electionId", has_voted as "hasVoted" from champion.my_elections($1)', [actor.token]);
      return byKey(rows, (part) => part.electionId);
    });
    return parts.load(electionId);
  }

  /** How many joined the roll per week, from the closing of the roll before, or its beginning, until this roll closed: nobody who votes for the first time is left out (E1). */
  async additionsByWeek(actor: Actor, context: GraphQLContext, electionId: string): Promise<WeeklyAdditions[]> {
    const additions = loader(context, 'additionsByWeek', async (ids) => {
      const rows = await this.query<WeeklyAdditions & { electionId: string }>(
        actor,
        `select e.id as "electionId", to_char(date_trunc('week', c.added_at at time zone o.time_zone), 'YYYY-MM-DD') as week, count(*)::integer as added
           from champion.election e join people.organization o on o.id = e.organization_id
           left join lateral (select max(coalesce(b.roll_closed_at, b.nominations_close_at)) as closed_at from champion.election b
             where b.organization_id = e.organization_id and b.constituency_id = e.constituency_id and b.called_at < e.called_at) before on true
           join champion.constituent c on c.organization_id = e.organization_id and c.constituency_id = e.constituency_id
            and c.added_at > coalesce(before.closed_at, '-infinity') and c.added_at <= coalesce(e.roll_closed_at, e.nominations_close_at)
          where e.organization_id = $1 and e.id = any($2) group by 1, 2 order by 1, 2`,
        [actor.organizationId, ids],
      );
      return groupedBy(rows, (row) => row.electionId);
    });
    return ((await additions.load(electionId)) ?? []).map(({ week, added }) => Object.assign(new WeeklyAdditions(), { week, added }));
  }

  /** The person on the roll with this address, as far as the asker stands on it too; null otherwise. */
  async constituentByEmail(tx: Tx, actor: Actor, electionId: string, email: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `select p.id from champion.election e join champion.constituency k on k.organization_id = e.organization_id and k.id = e.constituency_id
         join champion.constituent c on c.organization_id = k.organization_id and c.constituency_id = k.id and c.left_at is null
         join people.person p on p.organization_id = c.organization_id and p.id = c.person_id where ${SEEN} and e.id = $4 and lower(p.email) = lower(btrim($5))`,
      [...seenBy(actor), electionId, email],
    );
    return row?.id ?? null;
  }

  async call(tx: Tx, actor: Actor, constituencyId: string, nominationDays: number, votingDays: number): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('select champion.call_election($1, $2, $3, $4) as id', [actor.token, constituencyId, nominationDays, votingDays]);
    return row?.id ?? '';
  }

  nominate(tx: Tx, actor: Actor, electionId: string, personId: string, statement: string): Promise<unknown> {
    return tx.query('select champion.nominate($1, $2, $3, $4)', [actor.token, electionId, personId, statement]);
  }

  consent(tx: Tx, actor: Actor, electionId: string, statement: string): Promise<unknown> {
    return tx.query('select champion.consent_to_nomination($1, $2, $3)', [actor.token, electionId, statement]);
  }

  withdraw(tx: Tx, actor: Actor, electionId: string): Promise<unknown> {
    return tx.query('select champion.withdraw_nomination($1, $2)', [actor.token, electionId]);
  }

  private query<R>(actor: Actor, sql: string, values: unknown[]): Promise<R[]> {
    return this.database.read<R>(actor, sql, values);
  }
}

const electionOf = (row: Row<Election>): Election => Object.assign(new Election(), row, { uuid: row.id, id: toNodeId('Election', row.id) });

import { Injectable } from '@nestjs/common';
import { whyNotCall } from '@tribune/champion/domain';
import { hasRole, holdsTerm, isStaff, type Actor } from '@tribune/kernel/domain';
import { byKey, Database, groupedBy, loader, spoken, toNodeId, type GraphQLContext, type Tx } from '@tribune/kernel/server';
import { Constituency, Term } from './champion.types.js';

type Row<T> = { id: string } & Omit<T, 'id' | 'uuid'>;
type ConstituencyRow = Row<Omit<Constituency, 'callClosed'>> & { hasOfficer: boolean; isRunning: boolean; timeZone: string; now: Date };

const ON_ROLL = `exists (select from champion.constituent c where c.organization_id = k.organization_id and c.constituency_id = k.id and c.person_id = $2 and c.left_at is null)`;
const CONSTITUENCY = `k.id, k.name, upper(k.kind) as kind, k.binds_from as "bindsFrom", ${ON_ROLL} as "onRoll",
  (select count(*)::integer from champion.constituent c left join people.person p on p.organization_id = c.organization_id and p.id = c.person_id
    where c.organization_id = k.organization_id and c.constituency_id = k.id and c.left_at is null and p.left_at is null) as "rollSize",
  exists (select from people.role r where r.organization_id = k.organization_id and r.role = 'ELECTION_OFFICER') as "hasOfficer",
  exists (select from champion.election e where e.organization_id = k.organization_id and e.constituency_id = k.id and e.published_at is null) as "isRunning",
  champion.callable_from(k.organization_id, k.id) as "callableFrom", (select o.time_zone from people.organization o where o.id = k.organization_id) as "timeZone", kernel.now() as now
  from champion.constituency k`;
/** Staff, champions and alternates see every constituency; everybody else those on whose roll they stand. */
export const SEEN = `k.organization_id = $1 and ($3 or ${ON_ROLL})`;
export const seenBy = (actor: Actor): unknown[] => [actor.organizationId, actor.personId, isStaff(actor) || holdsTerm(actor)];

const TERM = `t.id, t.constituency_id as "constituencyId", t.election_id as "electionId", t.person_id as "personId", t.rank, t.starts_at as "startsAt", t.ends_at as "endsAt", t.ended_at as "endedAt",
  t.ended_because as "endedBecause", (select h.until_at from champion.hand_over h where h.organization_id = t.organization_id and h.term_id = t.id and h.taken_back_at is null and h.until_at > kernel.now()
    and t.ended_at is null limit 1) as "handedOverUntil"`;

@Injectable()
export class ConstituencyStore {
  constructor(private readonly database: Database) {}

  /** Those that the person may see, the customers' first. */
  async all(actor: Actor): Promise<Constituency[]> {
    const rows = await this.query<ConstituencyRow>(actor, `select ${CONSTITUENCY} where ${SEEN} order by k.kind <> 'customers', k.name`, seenBy(actor));
    return rows.map((row) => constituencyOf(actor, row));
  }

  /** A constituency that something else has led to, or that the person asks for; null when it is not theirs to see. */
  async find(actor: Actor, context: GraphQLContext, id: string): Promise<Constituency | null> {
    const known = loader(context, 'constituency', async (ids) => {
      const rows = await this.query<ConstituencyRow>(actor, `select ${CONSTITUENCY} where ${SEEN} and k.id = any($4)`, [...seenBy(actor), ids]);
      return byKey(rows.map((row) => constituencyOf(actor, row)), ({ uuid }) => uuid);
    });
    return known.load(id);
  }

  async term(actor: Actor, id: string): Promise<Term | null> {
    const [row] = await this.query<Row<Term>>(
      actor,
      `select ${TERM} from champion.term t join champion.constituency k on k.organization_id = t.organization_id and k.id = t.constituency_id where ${SEEN} and t.id = $4`,
      [...seenBy(actor), id],
    );
    return row ? termOf(row) : null;
  }

  /** Terms that run now, the champion's first. */
  async liveTerms(actor: Actor, context: GraphQLContext, constituencyId: string): Promise<Term[]> {
    const terms = loader(context, 'liveTerms', async (ids) => {
      const rows = await this.query<Row<Term>>(actor, `select ${TERM} from champion.live_term t where t.organization_id = $1 and t.constituency_id = any($2) order by t.rank`, [actor.organizationId, ids]);
      return groupedBy(rows.map(termOf), (term) => term.constituencyId);
    });
    return (await terms.load(constituencyId)) ?? [];
  }

  /** Terms of an election, whether or not they still run. */
  async termsOfElection(actor: Actor, context: GraphQLContext, electionId: string): Promise<Term[]> {
    const terms = loader(context, 'termsOfElection', async (ids) => {
      const rows = await this.query<Row<Term>>(actor, `select ${TERM} from champion.term t where t.organization_id = $1 and t.election_id = any($2) order by t.rank`, [actor.organizationId, ids]);
      return groupedBy(rows.map(termOf), (term) => term.electionId);
    });
    return (await terms.load(electionId)) ?? [];
  }

  /** Terms that have ended, the latest first. */
  async formerTerms(actor: Actor, context: GraphQLContext, constituencyId: string): Promise<Term[]> {
    const terms = loader(context, 'formerTerms', async (ids) => {
      const sql = `select ${TERM} from champion.term t where t.organization_id = $1 and t.constituency_id = any($2) and t.ended_at is not null order by t.ended_at desc, t.rank`;
      return groupedBy((await this.query<Row<Term>>(actor, sql, [actor.organizationId, ids])).map(termOf), (term) => term.constituencyId);
    });
    return (await terms.load(constituencyId)) ?? [];
  }

  /** The terms that the person holds now. */
  async termsOfPerson(actor: Actor): Promise<Term[]> {
    const rows = await this.query<Row<Term>>(actor, `select ${TERM} from champion.live_term t where t.organization_id = $1 and t.person_id = $2 order by t.rank`, [actor.organizationId, actor.personId]);
    return rows.map(termOf);
  }

  async create(tx: Tx, actor: Actor, name: string, kind: string): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('select champion.create_constituency($1, $2, $3) as id', [actor.token, name, kind.toLowerCase()]);
    return row?.id ?? '';
  }

  resign(tx: Tx, actor: Actor, constituencyId: string): Promise<unknown> {
    return tx.query('select champion.resign($1, $2)', [actor.token, constituencyId]);
  }

  handOver(tx: Tx, actor: Actor, constituencyId: string, until: Date): Promise<unknown> {
    return tx.query('select champion.hand_over($1, $2, $3)', [actor.token, constituencyId, until]);
  }

  takeBack(tx: Tx, actor: Actor, constituencyId: string): Promise<unknown> {
    return tx.query('select champion.take_back($1, $2)', [actor.token, constituencyId]);
  }

  private query<R>(actor: Actor, sql: string, values: unknown[]): Promise<R[]> {
    return this.database.read<R>(actor, sql, values);
  }
}

const constituencyOf = (actor: Actor, { hasOfficer, isRunning, timeZone, now, ...row }: ConstituencyRow): Constituency =>
  Object.assign(new Constituency(), row, {
    uuid: row.id,
    id: toNodeId('Constituency', row.id),
    callClosed: whyNotCall({ isOfficer: hasRole(actor, 'ELECTION_OFFICER'), isAdministrator: hasRole(actor, 'ADMIN'), hasOfficer, isRunning, callableFrom: row.callableFrom, timeZone, now }, spoken()),
  });
const termOf = (row: Row<Term>): Term => Object.assign(new Term(), row, { uuid: row.id, id: toNodeId('Term', row.id) });

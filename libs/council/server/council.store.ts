import { Injectable } from '@nestjs/common';
import { isStaff, type Actor } from '@tribune/kernel/domain';
import { byKey, Database, groupedBy, loader, toNodeId, type GraphQLContext, type Tx } from '@tribune/kernel/server';
import { Council, Seat, VotingRule } from './council.types.js';

type RuleToDeclare = Pick<VotingRule, 'name' | 'method' | 'thresholdNum' | 'thresholdDen' | 'quorumNum' | 'quorumDen' | 'workingDays' | 'isDefault'>;
type Row<T> = { id: string } & Omit<T, 'id' | 'uuid'>;

const COUNCIL = 'c.id, c.name, c.charter, c.version, c.proxies_allowed as "proxiesAllowed"';
const SEAT = `s.id, s.council_id as "councilId", s.person_id as "personId", s.is_chair as "isChair", s.weight, f.name as function, s.from_at as "fromAt", s.until_at as "untilAt"
  from council.seat s left join people.function f on f.organization_id = s.organization_id and f.id = s.function_id`;
const RULE = `r.id, r.council_id as "councilId", r.name, r.method, r.threshold_num as "thresholdNum", r.threshold_den as "thresholdDen", r.quorum_num as "quorumNum", r.quorum_den as "quorumDen",
  r.working_days as "workingDays", r.is_default as "isDefault" from council.voting_rule r`;

/** Who sits where is for the staff, champions and alternates to see. */
const maySee = (actor: Actor): boolean => isStaff(actor) || actor.terms.length > 0;

@Injectable()
export class CouncilStore {
  constructor(private readonly database: Database) {}

  async councils(actor: Actor): Promise<Council[]> {
    if (!maySee(actor)) return [];
    const rows = await this.query<Row<Council>>(actor, `select ${COUNCIL} from council.council c where c.organization_id = $1 order by c.founded_at, c.id`);
    return rows.map(councilOf);
  }

  /** A council by id, for those who may see councils; null otherwise. */
  async council(actor: Actor, id: string): Promise<Council | null> {
    if (!maySee(actor)) return null;
    const [row] = await this.query<Row<Council>>(actor, `select ${COUNCIL} from council.council c where c.organization_id = $1 and c.id = $2`, id);
    return row ? councilOf(row) : null;
  }

  /** The council of something that the person has been shown. */
  shown(actor: Actor, context: GraphQLContext, id: string): Promise<Council | null> {
    return loader(context, 'councilShown', async (ids) => {
      const rows = await this.query<Row<Council>>(actor, `select ${COUNCIL} from council.council c where c.organization_id = $1 and c.id = any($2)`, ids);
      return byKey(rows.map(councilOf), ({ uuid }) => uuid);
    }).load(id);
  }

  async seat(actor: Actor, id: string): Promise<Seat | null> {
    if (!maySee(actor)) return null;
    const [row] = await this.query<Row<Seat>>(actor, `select ${SEAT} where s.organization_id = $1 and s.id = $2`, id);
    return row ? seatOf(row) : null;
  }

  async votingRule(actor: Actor, id: string): Promise<VotingRule | null> {
    if (!maySee(actor)) return null;
    const [row] = await this.query<Row<VotingRule>>(actor, `select ${RULE} where r.organization_id = $1 and r.id = $2`, id);
    return row ? ruleOf(row) : null;
  }

  /** Seats that are held now, the chair first, then by function. */
  async seatsOf(actor: Actor, context: GraphQLContext, councilId: string): Promise<Seat[]> {
    const seats = loader(context, 'seatsOfCouncil', async (ids) => {
      const rows = await this.query<Row<Seat>>(actor, `select ${SEAT} where s.organization_id = $1 and s.council_id = any($2) and s.until_at is null order by s.is_chair desc, f.name, s.from_at, s.id`, ids);
      return groupedBy(rows.map(seatOf), (seat) => seat.councilId);
    });
    return (await seats.load(councilId)) ?? [];
  }

  async seatsOfPerson(actor: Actor, context: GraphQLContext, personId: string): Promise<Seat[]> {
    const seats = loader(context, 'seatsOfPerson', async (ids) => {
      const rows = await this.query<Row<Seat>>(actor, `select ${SEAT} where s.organization_id = $1 and s.person_id = any($2) and s.until_at is null order by s.from_at, s.id`, ids);
      return groupedBy(rows.map(seatOf), (seat) => seat.personId);
    });
    return (await seats.load(personId)) ?? [];
  }

  /** The default first. */
  async rulesOf(actor: Actor, context: GraphQLContext, councilId: string): Promise<VotingRule[]> {
    const rules = loader(context, 'rulesOfCouncil', async (ids) => {
      const rows = await this.query<Row<VotingRule> & { councilId: string }>(actor, `select ${RULE} where r.organization_id = $1 and r.council_id = any($2) order by r.is_default desc, r.name`, ids);
      return new Map([...groupedBy(rows, (row) => row.councilId)].map(([id, each]) => [id, each.map(ruleOf)]));
    });
    return (await rules.load(councilId)) ?? [];
  }

  async createCouncil(tx: Tx, actor: Actor, name: string, members: readonly object[]): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('select council.create_council($1, $2, $3) as id', [actor.token, name, JSON.stringify(members)]);
    return row?.id ?? '';
  }

  endSeat(tx: Tx, actor: Actor, seatId: string): Promise<unknown> {
    return tx.query('select council.end_seat($1, $2)', [actor.token, seatId]);
  }

  declareRule(tx: Tx, actor: Actor, councilId: string, rule: RuleToDeclare): Promise<unknown> {
    const { name, method, thresholdNum, thresholdDen, quorumNum, quorumDen, workingDays, isDefault } = rule;
    return tx.query('select council.declare_rule($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [actor.token, councilId, name, method, thresholdNum, thresholdDen, quorumNum, quorumDen, workingDays, isDefault]);
  }

  allowProxies(tx: Tx, actor: Actor, councilId: string, allowed: boolean): Promise<unknown> {
    return tx.query('select council.allow_proxies($1, $2, $3)', [actor.token, councilId, allowed]);
  }

  changeCouncil(tx: Tx, actor: Actor, councilId: string, seenVersion: number, name: string, charter: string): Promise<unknown> {
    return tx.query('select council.change_council($1, $2, $3, $4, $5)', [actor.token, councilId, seenVersion, name, charter]);
  }

  weighSeat(tx: Tx, actor: Actor, seatId: string, weight: number): Promise<unknown> {
    return tx.query('select council.weigh_seat($1, $2, $3)', [actor.token, seatId, weight]);
  }

  private query<R>(actor: Actor, sql: string, ...values: unknown[]): Promise<R[]> {
    return this.database.read<R>(actor, sql, [actor.organizationId, ...values]);
  }
}

const councilOf = (row: Row<Council>): Council => Object.assign(new Council(), row, { uuid: row.id, id: toNodeId('Council', row.id) });
const seatOf = (row: Row<Seat>): Seat => Object.assign(new Seat(), row, { uuid: row.id, id: toNodeId('Seat', row.id) });
const ruleOf = (row: Row<VotingRule>): VotingRule => Object.assign(new VotingRule(), row, { uuid: row.id, id: toNodeId('VotingRule', row.id) });

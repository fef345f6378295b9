import { Injectable } from '@nestjs/common';
import { hasRole, holdsTerm, isStaff, Refused, type Actor } from '@tribune/kernel/domain';
import { afterKey, byKey, Database, fromNodeId, groupedBy, loader, pageOf, toNodeId, type Connection, type GraphQLContext, type PageArgs, type Tx } from '@tribune/kernel/server';
import { PARTS, type SummitState } from '@tribune/summit/domain';
import { AgendaItem, CompanyFunction, Summit, SummitChampion, SummitParticipant } from './summit.types.js';

interface SummitRow {
  id: string;
  title: string;
  state: SummitState;
  startsAt: Date;
  startsKey: string;
  endsAt: Date;
  place: string;
  version: number;
  sequence: number;
  cancelledBecause: string;
  relationship: string;
  purpose: string;
  visionVersion: number;
  beliefsEnded: boolean;
  sponsorUuid: string;
  organizerUuid: string;
  participantCount: number;
  parts: number[];
  takePart: boolean;
  askedOfMe: string;
  preparedByMe: boolean;
  hasBegun: boolean;
  latestNumber: number | null;
  approved: number | null;
  latestReview: 'NONE' | 'OPEN' | 'ENDED';
  reviews: boolean;
}

const SELECT = `
  select s.id, s.title, s.state, s.starts_at as "startsAt", s.starts_at::text as "startsKey", s.ends_at as "endsAt", s.place, s.version, s.sequence, s.cancelled_because as "cancelledBecause", s.sponsor_id as "sponsorUuid",
         s.relationship, s.purpose, s.vision_version as "visionVersion", s.beliefs_ended_at is not null as "beliefsEnded",
         s.organizer_id as "organizerUuid", (select count(*)::integer from summit.participant p where p.organization_id = s.organization_id and p.summit_id = s.id) as "participantCount",
         array(select distinct a.part from summit.agenda_item a where a.organization_id = s.organization_id and a.summit_id = s.id) as parts,
         me.person_id is not null as "takePart", coalesce(me.asked, '') as "askedOfMe", me.prepared_at is not null as "preparedByMe", s.starts_at <= kernel.now() as "hasBegun",
         latest.number as "latestNumber", case when done.outcome is not null then 'ENDED' when review.number is not null then 'OPEN' else 'NONE' end as "latestReview", mine.person_id is not null as reviews,
         (select max(o.number) from summit.review_outcome o where o.organization_id = s.organization_id and o.summit_id = s.id and o.outcome = 'APPROVED') as approved
    from summit.summit s left join summit.participant me on me.organization_id = s.organization_id and me.summit_id = s.id and me.person_id = $2
    left join lateral (select max(v.number) as number from summit.plan_version v where v.organization_id = s.organization_id and v.summit_id = s.id) latest on true
    left join summit.version_review review on review.organization_id = s.organization_id and review.summit_id = s.id and review.number = latest.number
    left join summit.review_outcome done on done.organization_id = s.organization_id and done.summit_id = s.id and done.number = latest.number
    left join summit.reviewer mine on mine.organization_id = s.organization_id and mine.summit_id = s.id and mine.number = latest.number and mine.person_id = $2`;
const PREVIOUS = `(select p.id from summit.summit p join summit.review_outcome o on o.organization_id = p.organization_id and o.summit_id = p.id and o.outcome = 'APPROVED'
   where p.organization_id = s.organization_id and p.state <> 'CANCELLED' and p.starts_at < s.starts_at order by p.starts_at desc, o.at desc limit 1) as id`;
/** Who works here sees summits, and who takes part in one sees that; a draft only who plans it. */
const VISIBLE = `s.organization_id = $1 and ($3 or me.person_id is not null) and (s.state <> 'DRAFT' or $2 in (s.organizer_id, s.sponsor_id))`;

/** Reads summits through the person who asks, and calls the SQL functions that act on them. */
@Injectable()
export class SummitStore {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, args: PageArgs): Promise<Connection<Summit>> {
    const [at = null, id = null] = afterKey(args, ['moment', 'uuid']) ?? [];
    const rows = await this.rows<SummitRow>(actor, `${SELECT} where ${VISIBLE} and ($4::timestamptz is null or (s.starts_at, s.id) < ($4, $5::uuid)) order by s.starts_at desc, s.id desc limit $6`, at, id, args.first + 1);
    return pageOf(rows, args, (row) => [row.startsKey, row.id], (row) => summitOf(actor, row));
  }

  /** By id, one query for a list of any length; null when it is not there for this person. */
  find(actor: Actor, context: GraphQLContext, id: string): Promise<Summit | null> {
    return loader(context, 'summit', async (ids) => {
      const rows = await this.rows<SummitRow>(actor, `${SELECT} where ${VISIBLE} and s.id = any($4)`, ids);
      return byKey(rows.map((row) => summitOf(actor, row)), (summit) => summit.uuid);
    }).load(id);
  }

  /** The summit before it whose plan was approved: what a summit begins with. */
  async previous(actor: Actor, context: GraphQLContext, summitId: string): Promise<Summit | null> {
    const all = loader(context, 'previousSummit', async (ids) => byKey(
      await this.ask<{ of: string; id: string | null }>(actor, `select s.id as of, ${PREVIOUS} from summit.summit s where s.organization_id = $1 and s.id = any($2)`, ids), (row) => row.of));
    const id = (await all.load(summitId))?.id;
    return id ? this.find(actor, context, id) : null;
  }

  async anyApproved(tx: Tx, actor: Actor): Promise<boolean> {
    const [row] = await tx.query<{ any: boolean }[]>(`select exists (select from summit.review_outcome o where o.organization_id = $1 and o.outcome = 'APPROVED') as any`, [actor.organizationId]);
    return row?.any ?? false;
  }

  /** Those at the top and of the functions, in the order in which they were added. */
  async participantsOf(actor: Actor, context: GraphQLContext, summitId: string): Promise<SummitParticipant[]> {
    const all = loader(context, 'summitParticipants', async (ids) => {
      const rows = await this.ask<Omit<SummitParticipant, 'functionId'> & { functionUuid: string | null }>(
        actor,
        `select p.summit_id as "summitUuid", p.person_id as "personUuid", p.function_id as "functionUuid", f.name as "functionName", p.asked, p.prepared_at as "preparedAt"
           from summit.participant p left join people.function f on f.organization_id = p.organization_id and f.id = p.function_id
          where p.organization_id = $1 and p.summit_id = any($2) order by f.name nulls first, p.added_at, p.person_id`,
        ids,
      );
      return groupedBy(rows.map(({ functionUuid, ...row }) => Object.assign(new SummitParticipant(), row, { functionId: functionUuid && toNodeId('Function', functionUuid) })), (each) => each.summitUuid);
    });
    return (await all.load(summitId)) ?? [];
  }

  async agendaOf(actor: Actor, context: GraphQLContext, summitId: string): Promise<AgendaItem[]> {
    const all = loader(context, 'summitAgenda', async (ids) => {
      const rows = await this.ask<AgendaItem>(
        actor,
        `select a.summit_id as "summitUuid", a.position, a.part, a.title, a.minutes, a.starts_at as "startsAt" from summit.agenda_item a
          where a.organization_id = $1 and a.summit_id = any($2) order by a.position`,
        ids,
      );
      return groupedBy(rows.map((row) => Object.assign(new AgendaItem(), row)), (each) => each.summitUuid);
    });
    return (await all.load(summitId)) ?? [];
  }

  /** Who sits as champion now: they are part of every summit. */
  async champions(actor: Actor): Promise<SummitChampion[]> {
    const rows = await this.ask<SummitChampion>(
      actor,
      `select t.person_id as "personUuid", c.name as "constituencyName" from champion.live_term t join champion.constituency c on c.organization_id = t.organization_id and c.id = t.constituency_id
        where t.organization_id = $1 and t.rank = 0 order by c.name`,
    );
    return rows.map((row) => Object.assign(new SummitChampion(), row));
  }

  async functions(actor: Actor): Promise<CompanyFunction[]> {
    const rows = await this.ask<{ id: string; name: string }>(actor, 'select id, name from people.function where organization_id = $1 order by lower(name)');
    return rows.map(({ id, name }) => Object.assign(new CompanyFunction(), { id: toNodeId('Function', id), name }));
  }

  /** The database id of a summit that the person may see. */
  async seen(tx: Tx, actor: Actor, nodeId: string): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(`${SELECT} where ${VISIBLE} and s.id = $4`, [...here(actor), fromNodeId('Summit', nodeId)]);
    if (!row) throw new Refused('NotFound', { type: 'Summit' });
    return row.id;
  }

  /** Calls summit.<act>(token, …): it finds out who acts, and refuses or commits. */
  async act<T>(tx: Tx, actor: Actor, act: string, ...values: readonly unknown[]): Promise<T> {
    const places = [actor.token, ...values].map((_, at) => `$${at + 1}`).join(', ');
    const [row] = await tx.query<{ answer: T }[]>(`select summit.${act}(${places}) as answer`, [actor.token, ...values]);
    return row?.answer as T;
  }

  /** Of the organization, with the organization alone before the values. */
  private ask<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, ...values]);
  }

  private rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [...here(actor), ...values]);
  }
}

const here = (actor: Actor) => [actor.organizationId, actor.personId, isStaff(actor) || holdsTerm(actor)];

function summitOf(actor: Actor, { parts, hasBegun, latestNumber, latestReview, reviews, approved, ...row }: SummitRow): Summit {
  const facts = {
    state: row.state, isPlanner: [row.organizerUuid, row.sponsorUuid].includes(actor.personId), isParticipant: row.takePart, asked: row.askedOfMe !== '', prepared: row.preparedByMe, hasBegun, beliefsEnded: row.beliefsEnded,
    latest: latestNumber === null ? null : { number: latestNumber, review: latestReview }, reviews, mayComment: hasRole(actor, 'EXECUTIVE') || actor.terms.some(({ rank }) => rank === 0), approved,
    mayBring: [row.organizerUuid, row.sponsorUuid].includes(actor.personId) || actor.seats.length > 0 || actor.terms.some(({ rank }) => rank === 0) || (row.takePart && hasRole(actor, 'EXECUTIVE')),
    participants: row.participantCount, emptyParts: PARTS.filter((part) => !parts.includes(part)),
  };
  return Object.assign(new Summit(), row, { uuid: row.id, id: toNodeId('Summit', row.id), facts });
}

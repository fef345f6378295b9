import { Injectable } from '@nestjs/common';
import type { ActionState } from '@tribune/action/domain';
import { hasOffice } from '@tribune/decision/server';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { afterKey, byKey, Database, fromNodeId, groupedBy, loader, pageOf, toNodeId, type Connection, type GraphQLContext, type PageArgs, type Tx } from '@tribune/kernel/server';
import { Action, ActionProgress, NotedIn, type CarriedOut } from './action.types.js';
import type { ActionView } from './action.enums.js';

interface ActionRow {
  id: string;
  what: string;
  state: ActionState;
  pausedBySystem: boolean;
  dueOn: string;
  dueAt: Date;
  overdue: boolean;
  percent: number | null;
  createdAt: Date;
  decisionUuid: string | null;
  decisionNumber: number | null;
  decisionRevision: number | null;
  touchPointUuid: string | null;
  meetingUuid: string | null;
  itemUuid: string | null;
  council: string | null;
  metAt: Date | null;
  item: string | null;
  ownerUuid: string;
  createdByUuid: string;
  councilId: string;
  authorId: string | null;
  rank: number;
}

interface CarriedOutRow {
  readonly title: string;
  readonly text: CarriedOut;
}

/** What is to be done comes before what is paused, and that before what is over. */
const RANK = `case a.state when 'PAUSED' then 1 when 'DONE' then 2 when 'DROPPED' then 3 else 0 end`;
/** Where the organization counts its days, and which day it is there: once for all rows (action.today, action.end_of). */
const ZONE = '(select o.time_zone, (kernel.now() at time zone o.time_zone)::date as today from people.organization o where o.id = $1 offset 0) z';
const OVERDUE = `(a.state in ('OPEN', 'DOING') and a.due_on < z.today)`;
/** What an owner has to know of the decision, and no more of it: its final text, without background, amounts, or anybody's vote or word. */
const CARRIED_OUT = `body->'prose'->>'title' as title, jsonb_build_object('whatChanges', body #>> '{prose,whatChanges}', 'easier', body #>> '{prose,easier}', 'conditions', coalesce(body #> '{effects,conditions}', '[]'),
  'effectiveOn', body #>> '{effects,effectiveOn}', 'embargoUntil', body #>> '{effects,embargoUntil}') as text`;
const SELECT = `
  select a.id, a.what, a.state, a.paused_by_system as "pausedBySystem", a.due_on::text as "dueOn", (a.due_on + 1)::timestamp at time zone z.time_zone as "dueAt", ${OVERDUE} as overdue, a.created_at as "createdAt",
         (select p.percent from action.progress p where p.organization_id = a.organization_id and p.action_id = a.id and p.percent is not null order by p.number desc limit 1) as percent,
         a.decision_id as "decisionUuid", a.revision as "decisionRevision", d.number as "decisionNumber", a.touch_point_id as "touchPointUuid", a.owner_id as "ownerUuid",
         a.created_by as "createdByUuid", coalesce(d.council_id, m.council_id) as "councilId", d.author_id as "authorId", a.meeting_id as "meetingUuid", a.item_id as "itemUuid", c.name as council, m.starts_at as "metAt", ${RANK} as rank,
         case when $3 and a.item_id is not null then (select coalesce(t.body::jsonb->'prose'->>'title', i.title) from council.meeting_item i
                left join decision.decision o on o.organization_id = i.organization_id and o.id = i.decision_id
                left join decision.revision t on t.organization_id = o.organization_id and t.decision_id = o.id and t.revision = o.current_revision
               where i.organization_id = a.organization_id and i.meeting_id = a.meeting_id and i.id = a.item_id) end as item
    from action.action a cross join ${ZONE}
    left join decision.decision d on d.organization_id = a.organization_id and d.id = a.decision_id
    left join council.meeting m on m.organization_id = a.organization_id and m.id = a.meeting_id
    left join council.council c on c.organization_id = m.organization_id and c.id = m.council_id`;
/** Who sees decisions sees their actions; an owner without an office sees their own. */
const VISIBLE = 'a.organization_id = $1 and ($3 or a.owner_id = $2)';
const MY_FUNCTIONS = 'select s.function_id from council.seat s where s.organization_id = $1 and s.person_id = $2 and s.until_at is null and s.function_id is not null';
const VIEWS: Readonly<Record<keyof typeof ActionView, string>> = {
  MINE: 'a.owner_id = $2',
  FUNCTION: `(exists (select from touch_point.touch_point t where t.organization_id = $1 and t.id = a.touch_point_id and t.owner_function_id in (${MY_FUNCTIONS}))
    or exists (select from council.seat s where s.organization_id = $1 and s.person_id = a.owner_id and s.until_at is null and s.function_id in (${MY_FUNCTIONS})))`,
  ALL: 'true',
  HAND_OVER: 'exists (select from action.open_action o where o.organization_id = $1 and o.id = a.id and o.owner_left)',
};

/** Reads actions through the person who asks, and calls the SQL functions that act on them. */
@Injectable()
export class ActionStore {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, args: PageArgs, view: keyof typeof ActionView, overdueOnly: boolean): Promise<Connection<Action>> {
    const [rank = null, day = null, id = null] = afterKey(args, ['integer', 'day', 'uuid']) ?? [];
    const rows = await this.rows<ActionRow>(
      actor,
      `${SELECT} where ${VISIBLE} and ${VIEWS[view]} and (not $4 or ${OVERDUE}) and ($5::integer is null or (${RANK}, a.due_on, a.id) > ($5, $6::date, $7::uuid))
       order by ${RANK}, a.due_on, a.id limit $8`,
      overdueOnly, rank, day, id, args.first + 1,
    );
    return pageOf(rows, args, (row) => [row.rank, row.dueOn, row.id], (row) => actionOf(actor, row));
  }

  /** By id, one query for a list of any length; null when it is not there for this person. */
  find(actor: Actor, context: GraphQLContext, id: string): Promise<Action | null> {
    return loader(context, 'action', async (ids) => {
      const rows = await this.byKey<ActionRow>(actor, `${SELECT} where ${VISIBLE} and a.id = any($4)`, ids);
      return byKey(rows.map((row) => actionOf(actor, row)), (action) => action.uuid);
    }).load(id);
  }

  async ofDecision(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Action[]> {
    const actions = loader(context, 'actionsOfDecision', async (ids) => {
      const rows = await this.byKey<ActionRow>(actor, `${SELECT} where ${VISIBLE} and a.decision_id = any($4) order by ${RANK}, a.due_on, a.id`, ids);
      return groupedBy(rows.map((row) => actionOf(actor, row)), (action) => action.decisionUuid ?? '');
    });
    return (await actions.load(decisionId)) ?? [];
  }

  /** What the decision says that an action carries out, for whoever sees the action; read once for all actions of the same text. */
  async carriedOut(actor: Actor, context: GraphQLContext, { decisionUuid, decisionRevision }: Action): Promise<CarriedOutRow | null> {
    if (decisionUuid === null || decisionRevision === null) return null;
    const texts = loader(context, 'carriedOut', async (keys) => {
      const [ids, revisions] = [keys.map((key) => key.slice(0, 36)), keys.map((key) => Number(key.slice(37)))];
      const rows = await this.database.read<CarriedOutRow & { key: string }>(
        actor,
        `select f.key, ${CARRIED_OUT} from (select r.decision_id || ' ' || r.revision as key, r.body::jsonb as body from decision.revision r
           join unnest($2::uuid[], $3::integer[]) as w (id, revision) on w.id = r.decision_id and w.revision = r.revision where r.organization_id = $1 offset 0) f`,
        [actor.organizationId, ids, revisions],
        { kept: true },
      );
      return byKey(rows, ({ key }) => key);
    });
    return texts.load(`${decisionUuid} ${decisionRevision}`);
  }

  /** What a meeting noted, in that order, by the item at which it was noted. */
  async notedAt(actor: Actor, context: GraphQLContext, meetingId: string, itemId: string): Promise<Action[]> {
    const noted = loader(context, 'actionsOfMeeting', async (ids) => {
      const rows = await this.rows<ActionRow>(actor, `${SELECT} where ${VISIBLE} and a.meeting_id = any($4) order by a.created_at, a.id`, ids);
      return groupedBy(rows, (row) => row.meetingUuid ?? '');
    });
    return ((await noted.load(meetingId)) ?? []).filter((row) => row.itemUuid === itemId).map((row) => actionOf(actor, row));
  }

  /** What earlier meetings of this council have noted and nobody has finished; what is due soonest first. */
  async openOf(actor: Actor, councilId: string, meetingId: string): Promise<Action[]> {
    const rows = await this.rows<ActionRow>(actor, `${SELECT} where ${VISIBLE} and m.council_id = $4 and a.meeting_id <> $5 and a.state in ('OPEN', 'DOING', 'PAUSED') order by ${RANK}, a.due_on, a.id limit 100`, councilId, meetingId);
    return rows.map((row) => actionOf(actor, row));
  }

  /** What happened to it, oldest first. */
  async progressOf(actor: Actor, context: GraphQLContext, actionId: string): Promise<ActionProgress[]> {
    const progress = loader(context, 'actionProgress', async (ids) => {
      const rows = await this.rows<ActionProgress>(
        actor,
        `select p.action_id as "actionUuid", p.number, p.kind, p.person_id as "personUuid", p.words, p.percent, p.owner_id as "newOwnerUuid", p.due_on::text as "dueOn", p.at
           from action.progress p join action.action a on a.organization_id = p.organization_id and a.id = p.action_id where ${VISIBLE} and p.action_id = any($4) order by p.number`,
        ids,
      );
      return groupedBy(rows.map((row) => Object.assign(new ActionProgress(), row)), (each) => each.actionUuid);
    });
    return (await progress.load(actionId)) ?? [];
  }

  /** People on the staff by a part of their name, twenty at most, a beginning before a middle; nobody for who neither works with decisions nor owns an action. */
  async ownersCalled(actor: Actor, search: string | null, chosen: string | null): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(
      actor,
      `select p.id from people.person p where p.organization_id = $1 and p.employee and p.left_at is null and ($4::text is null or strpos(lower(p.name), lower($4)) > 0 or p.id = $5)
          and ($3 or exists (select from action.action a where a.organization_id = $1 and a.owner_id = $2)) order by p.id is distinct from $5::uuid, strpos(' ' || lower(p.name), ' ' || lower(coalesce($4, ''))) = 0, lower(p.name), p.id limit 20`,
      search, chosen,
    );
    return rows.map(({ id }) => id);
  }

  async ownsAny(actor: Actor): Promise<boolean> {
    const [row] = await this.database.read<{ owns: boolean }>(actor, 'select exists (select from action.action a where a.organization_id = $1 and a.owner_id = $2) as owns', [actor.organizationId, actor.personId]);
    return row?.owns ?? false;
  }

  /** The database id of an action that the person may see. */
  async seen(tx: Tx, actor: Actor, nodeId: string): Promise<string> {
    const id = fromNodeId('Action', nodeId);
    const [row] = await tx.query<{ id: string }[]>(`select a.id from action.action a where ${VISIBLE} and a.id = $4`, [actor.organizationId, actor.personId, hasOffice(actor), id]);
    if (!row) throw new Refused('NotFound', { type: 'Action' });
    return row.id;
  }

  /** Calls action.<act>(token, …): it finds out who acts, and refuses or commits. */
  async act<T>(tx: Tx, actor: Actor, act: string, ...values: readonly unknown[]): Promise<T> {
    const places = [actor.token, ...values].map((_, at) => `$${at + 1}`).join(', ');
    const [row] = await tx.query<{ answer: T }[]>(`select action.${act}(${places}) as answer`, [actor.token, ...values]);
    return row?.answer as T;
  }

  private rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, actor.personId, hasOffice(actor), ...values]);
  }

  private byKey<Row>(actor: Actor, sql: string, keys: readonly string[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, actor.personId, hasOffice(actor), keys], { kept: true });
  }
}

function actionOf(actor: Actor, { councilId, authorId, rank: _, council, metAt, item, ...row }: ActionRow): Action {
  const mayPlan = authorId === actor.personId || actor.seats.some((seat) => seat.councilId === councilId);
  const facts = { state: row.state, pausedBySystem: row.pausedBySystem, isOwner: row.ownerUuid === actor.personId, mayPlan };
  const notedIn = row.meetingUuid && council && metAt ? Object.assign(new NotedIn(), { meetingId: toNodeId('Meeting', row.meetingUuid), council, startsAt: metAt, item }) : null;
  return Object.assign(new Action(), row, { uuid: row.id, id: toNodeId('Action', row.id), facts, notedIn });
}

import { Injectable } from '@nestjs/common';
import { JOURNEY_TEMPLATE, STANDARD_STAGES, type TouchPointDraft } from '@tribune/touch-point/domain';
import { LANGUAGES, type Actor, type Language } from '@tribune/kernel/domain';
import { afterKey, byKey, Database, groupedBy, loader, pageOf, spoken, toNodeId, type Connection, type GraphQLContext, type PageArgs, type Tx } from '@tribune/kernel/server';
import { Stage, TouchPoint } from './touch-point.types.js';

type TouchPointRow = { id: string; position: number; sorted: string } & Omit<TouchPoint, 'id' | 'uuid'>;
type StageRow = { id: string; name: string; position: number };

const TOUCH_POINT = `t.id, t.name, t.slug, t.version, t.added_at as "addedAt", t.retired_at as "retiredAt", t.channel, t.stage_id as "stageId", f.name as "ownerFunction", t.sourcing, t.priority, t.customers_do as "customersDo", t.customers_want as "customersWant", t.promise,
  s.position, lower(t.name) as sorted
  from touch_point.touch_point t join touch_point.stage s on s.organization_id = t.organization_id and s.id = t.stage_id
  left join people.function f on f.organization_id = t.organization_id and f.id = t.owner_function_id`;

/** Everybody in an organization may see its touch points: customers meet it there. */
@Injectable()
export class TouchPointStore {
  constructor(private readonly database: Database) {}

  /** Along the journey: by stage, then by name. */
  async page(actor: Actor, args: PageArgs): Promise<Connection<TouchPoint>> {
    const [position = null, name = null] = afterKey(args, ['integer', 'text']) ?? [];
    const rows = await this.query<TouchPointRow>(
      actor,
      `select ${TOUCH_POINT} where t.organization_id = $1 and t.retired_at is null and ($2::integer is null or (s.position, lower(t.name)) > ($2, $3::text)) order by s.position, lower(t.name) limit $4`,
      position,
      name,
      args.first + 1,
    );
    return pageOf(rows, args, (row) => [row.position, row.sorted], touchPointOf);
  }

  /** One query for a list of any length; null for what is not there. */
  async touchPoint(actor: Actor, context: GraphQLContext, id: string): Promise<TouchPoint | null> {
    return loader(context, 'touchPoint', async (ids) => {
      const rows = await this.query<TouchPointRow>(actor, `select ${TOUCH_POINT} where t.organization_id = $1 and t.id = any($2)`, ids);
      return byKey(rows.map(touchPointOf), (touchPoint) => touchPoint.uuid);
    }).load(id);
  }

  /** By its address; null when it is not there. */
  async bySlug(actor: Actor, slug: string): Promise<TouchPoint | null> {
    const [row] = await this.query<TouchPointRow>(actor, `select ${TOUCH_POINT} where t.organization_id = $1 and t.slug = $2`, slug);
    return row ? touchPointOf(row) : null;
  }

  /** The functions that there are, by name: any of them may own a touch point. */
  async functions(actor: Actor): Promise<string[]> {
    const rows = await this.query<{ name: string }>(actor, 'select name from people.function where organization_id = $1 order by lower(name)');
    return rows.map(({ name }) => name);
  }

  async stages(actor: Actor): Promise<Stage[]> {
    const rows = await this.query<StageRow>(actor, 'select id, name, position from touch_point.stage where organization_id = $1 order by position, id');
    return rows.map(stageOf);
  }

  async stage(actor: Actor, context: GraphQLContext, id: string): Promise<Stage | null> {
    return loader(context, 'stage', async (ids) => {
      const rows = await this.query<StageRow>(actor, 'select id, name, position from touch_point.stage where organization_id = $1 and id = any($2)', ids);
      return byKey(rows.map(stageOf), (stage) => stage.uuid);
    }).load(id);
  }

  async touchPointsOf(actor: Actor, context: GraphQLContext, stageId: string): Promise<TouchPoint[]> {
    const touchPoints = loader(context, 'touchPointsOfStage', async (ids) => {
      const rows = await this.query<TouchPointRow>(actor, `select ${TOUCH_POINT} where t.organization_id = $1 and t.stage_id = any($2) and t.retired_at is null order by t.priority, lower(t.name)`, ids);
      return groupedBy(rows.map(touchPointOf), (touchPoint) => touchPoint.stageId);
    });
    return (await touchPoints.load(stageId)) ?? [];
  }

  /** Those that are retired, by name. */
  async retired(actor: Actor): Promise<TouchPoint[]> {
    const rows = await this.query<TouchPointRow>(actor, `select ${TOUCH_POINT} where t.organization_id = $1 and t.retired_at is not null order by lower(t.name)`);
    return rows.map(touchPointOf);
  }

  async useJourneyTemplate(tx: Tx, actor: Actor): Promise<number> {
    const language = await this.languageOfJourney(tx, actor);
    const [row] = await tx.query<{ added: number }[]>('select touch_point.use_journey_template($1, $2, $3) as added', [actor.token, STANDARD_STAGES[language], JSON.stringify(JOURNEY_TEMPLATE[language])]);
    return row?.added ?? 0;
  }

  /** The language in which the template is there already, so that asking again in another one doubles nothing; else the asker's own. */
  private async languageOfJourney(tx: Tx, actor: Actor): Promise<Language> {
    const stages = await tx.query<{ name: string }[]>('select name from touch_point.stage where organization_id = $1', [actor.organizationId]);
    return LANGUAGES.find((language) => stages.some(({ name }) => STANDARD_STAGES[language].includes(name))) ?? spoken();
  }

  async addTouchPoint(tx: Tx, actor: Actor, draft: TouchPointDraft): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('select touch_point.add_touch_point($1, $2) as id', [actor.token, JSON.stringify(draft)]);
    return row?.id ?? '';
  }

  async changeTouchPoint(tx: Tx, actor: Actor, id: string, seenVersion: number, draft: TouchPointDraft): Promise<void> {
    await tx.query('select touch_point.change_touch_point($1, $2, $3, $4)', [actor.token, id, seenVersion, JSON.stringify(draft)]);
  }

  retireTouchPoint(tx: Tx, actor: Actor, id: string, retired: boolean): Promise<unknown> {
    return tx.query('select touch_point.retire_touch_point($1, $2, $3)', [actor.token, id, retired]);
  }

  arrangeStages(tx: Tx, actor: Actor, stages: readonly { id: string | null; name: string }[], removed: readonly string[]): Promise<unknown> {
    return tx.query('select touch_point.arrange_stages($1, $2, $3)', [actor.token, JSON.stringify(stages), removed]);
  }

  private query<R>(actor: Actor, sql: string, ...values: unknown[]): Promise<R[]> {
    return this.database.read<R>(actor, sql, [actor.organizationId, ...values]);
  }
}

const touchPointOf = (row: TouchPointRow): TouchPoint => Object.assign(new TouchPoint(), row, { uuid: row.id, id: toNodeId('TouchPoint', row.id) });
const stageOf = (row: StageRow): Stage => Object.assign(new Stage(), row, { uuid: row.id, id: toNodeId('Stage', row.id) });

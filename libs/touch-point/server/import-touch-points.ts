import { Injectable } from '@nestjs/common';
import { readTouchPoints, STANDARD_STAGES, unknownStages, type TouchPointRow } from '@tribune/touch-point/domain';
import type { Actor } from '@tribune/kernel/domain';
import { said, spoken, type Tx } from '@tribune/kernel/server';
import { Imports, type ImportComparison, type Importing } from '@tribune/people/server';

const COMPARE = `
  select r.row, case when t.id is null then 'NEW'
    when (t.name, t.channel, lower(s.name), lower(coalesce(f.name, '')), t.sourcing, t.priority, t.customers_do, t.customers_want, t.promise)
      is distinct from (t.name, r.channel, lower(r.stage), lower(r."ownerFunction"), r.sourcing, r.priority, r."customersDo", r."customersWant", r.promise) then 'CHANGED'
    else 'UNCHANGED' end as state
  from jsonb_to_recordset($2) as r(row integer, name text, channel text, stage text, "ownerFunction" text, sourcing text, priority integer, "customersDo" text, "customersWant" text, promise text)
  left join touch_point.touch_point t on t.organization_id = $1 and lower(t.name) = lower(r.name)
  left join touch_point.stage s on s.organization_id = $1 and s.id = t.stage_id
  left join people.function f on f.organization_id = $1 and f.id = t.owner_function_id`;

/** Touch points along the journey. A journey without stages is given the five usual ones. */
@Injectable()
export class ImportTouchPoints implements Importing<TouchPointRow> {
  constructor(imports: Imports) {
    imports.register('TOUCH_POINTS', this);
  }

  read = readTouchPoints;

  async compare(tx: Tx, actor: Actor, drafts: readonly TouchPointRow[]): Promise<ImportComparison> {
    const problems = unknownStages(drafts, await this.stages(tx, actor), spoken());
    const wrong = new Set(problems.map(({ row }) => row));
    const good = drafts.filter(({ row }) => !wrong.has(row));
    const found = await tx.query<{ row: number; state: string }[]>(COMPARE, [actor.organizationId, JSON.stringify(good)]);
    return { added: found.filter(({ state }) => state === 'NEW').length, changed: found.filter(({ state }) => state === 'CHANGED').length, problems };
  }

  async apply(tx: Tx, actor: Actor, drafts: readonly TouchPointRow[]): Promise<unknown> {
    return tx.query('select touch_point.import_touch_points($1, $2, $3)', [actor.token, await this.stages(tx, actor), JSON.stringify(drafts)]);
  }

  private async stages(tx: Tx, actor: Actor): Promise<readonly string[]> {
    const stages = await tx.query<{ name: string }[]>('select name from touch_point.stage where organization_id = $1 order by position', [actor.organizationId]);
    return stages.length > 0 ? stages.map(({ name }) => name) : said(STANDARD_STAGES);
  }
}

import { Injectable } from '@nestjs/common';
import { readRoll, type RollDraft } from '@tribune/champion/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import type { Tx } from '@tribune/kernel/server';
import { Imports, type ImportComparison, type Importing, type ImportTarget } from '@tribune/people/server';

const COMPARE = `
  select case when c.person_id is null then 'NEW'
    when c.left_at is not null or (r.segment <> '' and r.segment is distinct from c.segment) or (not p.employee and r."nameGuessed" is not true and p.name <> r.name) or p.left_at is not null then 'CHANGED'
    else 'UNCHANGED' end as state, count(*)::integer as rows
  from jsonb_to_recordset($3) as r(name text, email text, "nameGuessed" boolean, segment text)
  left join people.person p on p.organization_id = $1 and lower(p.email) = lower(r.email)
  left join champion.constituent c on c.organization_id = $1 and c.constituency_id = $2 and c.person_id = p.id
  group by 1`;

/** A constituency's roll. Nobody is taken off it: a file cannot narrow a roll (P1). */
@Injectable()
export class ImportRoll implements Importing<RollDraft> {
  constructor(imports: Imports) {
    imports.register('ROLL', this);
  }

  readonly scope = 'IMPORT_ROLL';
  read = readRoll;

  async compare(tx: Tx, actor: Actor, drafts: readonly RollDraft[], target: ImportTarget): Promise<ImportComparison> {
    const constituency = await this.constituencyOf(tx, actor, target);
    const found = await tx.query<{ state: string; rows: number }[]>(COMPARE, [actor.organizationId, constituency, JSON.stringify(drafts)]);
    const count = (wanted: string) => found.find(({ state }) => state === wanted)?.rows ?? 0;
    return { added: count('NEW'), changed: count('CHANGED'), problems: [] };
  }

  async apply(tx: Tx, actor: Actor, drafts: readonly RollDraft[], target: ImportTarget): Promise<unknown> {
    return tx.query('select champion.import_roll($1, $2, $3)', [actor.token, await this.constituencyOf(tx, actor, target), JSON.stringify(drafts)]);
  }

  private async constituencyOf(tx: Tx, actor: Actor, { constituencyId }: ImportTarget): Promise<string> {
    const [found] = await tx.query<{ id: string }[]>(
      `select id from champion.constituency where organization_id = $1 and (id = $2 or ($2::uuid is null and kind = 'customers'))`,
      [actor.organizationId, constituencyId],
    );
    if (!found) throw new Refused('NotFound', { type: 'Constituency' });
    return found.id;
  }
}

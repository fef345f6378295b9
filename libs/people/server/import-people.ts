import { Injectable } from '@nestjs/common';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { said, type Tx } from '@tribune/kernel/server';
import { importSentences, readPeople, type ImportProblem, type PersonDraft } from '@tribune/people/domain';
import { Imports, type ImportComparison, type Importing } from './imports.js';

interface Found {
  row: number;
  state: 'NEW' | 'CHANGED' | 'UNCHANGED';
  officerOnCouncil: boolean;
}

const COMPARE = `
  select r.row, exists (select from council.seat s where s.organization_id = $1 and s.person_id = p.id and s.until_at is null) and 'ELECTION_OFFICER' = any(r.roles) as "officerOnCouncil",
    case when p.id is null then 'NEW'
      when (r."nameGuessed" is not true and p.name is distinct from r.name) or not p.employee or p.left_at is not null
        or exists (select from unnest(r.roles) wanted where not exists (select from people.role h where h.organization_id = $1 and h.person_id = p.id and h.role = wanted)) then 'CHANGED'
      else 'UNCHANGED' end as state
  from jsonb_to_recordset($2) as r(row integer, name text, email text, "nameGuessed" boolean, roles text[])
  left join people.person p on p.organization_id = $1 and lower(p.email) = lower(r.email)`;

/** People on the staff, with their roles. Roles are added, never taken away. */
@Injectable()
export class ImportPeople implements Importing<PersonDraft> {
  constructor(imports: Imports) {
    imports.register('PEOPLE', this);
  }

  readonly scope = 'IMPORT_PEOPLE';
  read = readPeople;

  async compare(tx: Tx, actor: Actor, drafts: readonly PersonDraft[]): Promise<ImportComparison> {
    if (actor.scopes && drafts.some(({ roles }) => roles.length > 0)) throw new Refused('TokenNotEnough');
    const found = await tx.query<Found[]>(COMPARE, [actor.organizationId, JSON.stringify(drafts)]);
    const problems = found.filter(({ officerOnCouncil }) => officerOnCouncil).map(({ row }): ImportProblem => ({
      row, field: 'roles', value: 'ELECTION_OFFICER', message: said(importSentences).officerOnCouncil,
    }));
    return { added: found.filter(({ state }) => state === 'NEW').length, changed: found.filter(({ state }) => state === 'CHANGED').length, problems };
  }

  apply(tx: Tx, actor: Actor, drafts: readonly PersonDraft[]): Promise<unknown> {
    return tx.query('select people.import_people($1, $2)', [actor.token, JSON.stringify(drafts)]);
  }
}

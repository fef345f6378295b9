import { Injectable } from '@nestjs/common';
import { readSeats, type SeatDraft } from '@tribune/council/domain';
import { Refused, type Actor, type InEveryLanguage } from '@tribune/kernel/domain';
import { said, type Tx } from '@tribune/kernel/server';
import type { ImportProblem } from '@tribune/people/domain';
import { Imports, type ImportComparison, type Importing, type ImportTarget } from '@tribune/people/server';

interface Found {
  row: number;
  state: 'NEW' | 'CHANGED' | 'UNCHANGED';
  isOfficer: boolean;
}

const COMPARE = `
  select r.row, exists (select from people.role h where h.organization_id = $1 and h.person_id = p.id and h.role = 'ELECTION_OFFICER') as "isOfficer",
    case when s.id is null then 'NEW' when s.is_chair <> r."isChair" or lower(coalesce(f.name, '')) <> lower(r.function) then 'CHANGED' else 'UNCHANGED' end as state
  from jsonb_to_recordset($3) as r(row integer, email text, function text, "isChair" boolean)
  left join people.person p on p.organization_id = $1 and lower(p.email) = lower(r.email)
  left join council.seat s on s.organization_id = $1 and s.council_id = $2 and s.person_id = p.id and s.until_at is null
  left join people.function f on f.organization_id = $1 and f.id = s.function_id`;

const OFFICER: InEveryLanguage = {
  en: 'This person is the election officer, who may not sit on a council. Take that role back first.',
  de: 'Diese Person hat die Wahlleitung und darf in keinem Rat sitzen. Nehmen Sie ihr zuerst diese Rolle.',
};

/** Seats of one council. Those that the file does not name stay. */
@Injectable()
export class ImportSeats implements Importing<SeatDraft> {
  constructor(imports: Imports) {
    imports.register('SEATS', this);
  }

  read = readSeats;

  async compare(tx: Tx, actor: Actor, drafts: readonly SeatDraft[], target: ImportTarget): Promise<ImportComparison> {
    const found = await tx.query<Found[]>(COMPARE, [actor.organizationId, await this.councilOf(tx, actor, target), JSON.stringify(drafts)]);
    const problems = found.filter(({ isOfficer }) => isOfficer).map(({ row }): ImportProblem => ({
      row, field: 'e-mail', value: null, message: said(OFFICER),
    }));
    return { added: found.filter(({ state }) => state === 'NEW').length, changed: found.filter(({ state }) => state === 'CHANGED').length, problems };
  }

  async apply(tx: Tx, actor: Actor, drafts: readonly SeatDraft[], target: ImportTarget): Promise<unknown> {
    return tx.query('select council.import_seats($1, $2, $3)', [actor.token, await this.councilOf(tx, actor, target), JSON.stringify(drafts)]);
  }

  private async councilOf(tx: Tx, actor: Actor, { councilId }: ImportTarget): Promise<string> {
    const councils = await tx.query<{ id: string }[]>('select id from council.council where organization_id = $1 and ($2::uuid is null or id = $2)', [actor.organizationId, councilId]);
    const [only, another] = councils;
    if (!only && councilId) throw new Refused('NotFound', { type: 'Council' });
    if (!only) throw new Refused('InputInvalid', { field: 'councilId', problem: 'There is no council yet. Create one first' });
    if (another) throw new Refused('InputInvalid', { field: 'councilId', problem: 'There are several councils. Please choose one' });
    return only.id;
  }
}

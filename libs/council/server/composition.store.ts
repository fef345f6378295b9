import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, type GraphQLContext } from '@tribune/kernel/server';
import { CharterVersion, Vacancy } from './composition.types.js';

interface VersionRow {
  council_id: string;
  at: Date;
  actor_id: string | null;
  charter: string;
}

/** How a council is made up is for its members and for administrators to see. */
export const seesComposition = (actor: Actor, councilId: string): boolean => hasRole(actor, 'ADMIN') || actor.seats.some((seat) => seat.councilId === councilId);

/** What a council's page reads beside the council itself. */
@Injectable()
export class CompositionStore {
  constructor(private readonly database: Database) {}

  /** The charter's versions, newest first, at most fifty; for everybody who sees the council. */
  async charters(actor: Actor, context: GraphQLContext, councilId: string): Promise<CharterVersion[]> {
    const versions = loader(context, 'chartersOfCouncil', async (ids) => {
      const rows = await this.database.read<VersionRow>(
        actor,
        `select c.id as council_id, e.at, e.actor_id, e.data->>'charter' as charter from unnest($2::uuid[]) c(id)
          cross join lateral (select * from audit.event x where x.organization_id = $1 and x.subject_type = 'Council' and x.subject_id = c.id and x.type = 'CharterWritten' order by x.id desc limit 50) e
          order by e.id desc`,
        [actor.organizationId, ids],
      );
      return new Map([...groupedBy(rows, (row) => row.council_id)].map(([id, of]) => [id, of.map(({ at, actor_id, charter }) => Object.assign(new CharterVersion(), { at, charter, actorUuid: actor_id }))]));
    });
    return (await versions.load(councilId)) ?? [];
  }

  /** Functions whose last seat has ended, by name; none for others than members and administrators. */
  async vacancies(actor: Actor, context: GraphQLContext, councilId: string): Promise<Vacancy[]> {
    if (!seesComposition(actor, councilId)) return [];
    const vacancies = loader(context, 'vacanciesOfCouncil', async (ids) => {
      const rows = await this.database.read<Vacancy & { council_id: string }>(
        actor,
        `select s.council_id, f.name as function, max(s.until_at) as since from council.seat s join people.function f on f.organization_id = s.organization_id and f.id = s.function_id
          where s.organization_id = $1 and s.council_id = any($2) group by s.council_id, f.name having bool_and(s.until_at is not null) order by lower(f.name)`,
        [actor.organizationId, ids],
      );
      return groupedBy(rows.map((row) => Object.assign(new Vacancy(), row)), (row) => row.council_id);
    });
    return (await vacancies.load(councilId)) ?? [];
  }
}

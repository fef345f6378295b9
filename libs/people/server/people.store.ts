import { Injectable } from '@nestjs/common';
import { hasRole, isStaff, Refused, type Actor, type Role } from '@tribune/kernel/domain';
import { afterKey, byKey, Database, groupedBy, loader, loaderOfKnown, pageOf, toNodeId, type Connection, type GraphQLContext, type PageArgs, type Tx } from '@tribune/kernel/server';
import { Organization, Person, type LanguageName } from './people.types.js';

/** A person's row, under the names that PERSON gives its columns. */
export interface PersonRow {
  id: string;
  name: string;
  email: string;
  employee: boolean;
  left_at: Date | null;
  language: LanguageName | null;
  time_zone: string | null;
  sorted: string;
}

export const PERSON = 'p.id, p.name, p.email, p.employee, p.left_at, p.language, p.time_zone, lower(p.name) as sorted';
/** Whom this person may look up: themselves, the staff when they are staff or hold a term, everybody as administrator. */
const SEEN = `(p.id = $2 or $3 or ($4 and p.employee))`;
const seenBy = (actor: Actor) => [actor.organizationId, actor.personId, hasRole(actor, 'ADMIN'), isStaff(actor) || actor.terms.length > 0];

@Injectable()
export class PeopleStore {
  constructor(private readonly database: Database) {}

  async organization(actor: Actor): Promise<Organization> {
    const [row] = await this.database.read<{ id: string; name: string; slug: string; isDemo: boolean; timeZone: string; language: LanguageName }>(
      actor,
      'select id, name, slug, is_demo as "isDemo", time_zone as "timeZone", language from people.organization where id = $1',
      [actor.organizationId],
    );
    if (!row) throw new Refused('NotFound', { type: 'Organization' });
    return Object.assign(new Organization(), row, { uuid: row.id, id: toNodeId('Organization', row.id) });
  }

  /** A person whom something else has led to (a seat, a term, a ballot): by name, for everybody who may see that thing. One query for a list of any length. */
  known(actor: Actor, context: GraphQLContext, id: string): Promise<Person> {
    const load = async (ids: readonly string[]) => {
      const rows = await this.database.read<PersonRow>(actor, `select ${PERSON} from people.person p where p.organization_id = $1 and p.id = any($2)`, [actor.organizationId, ids], { kept: true });
      return byKey(rows.map(personOf), (person) => person.uuid);
    };
    return loaderOfKnown(context, 'person', load, () => new Refused('NotFound', { type: 'Person' })).load(id);
  }

  /** By id, as far as this person may look people up; null otherwise. */
  async find(actor: Actor, id: string): Promise<Person | null> {
    const [row] = await this.database.read<PersonRow>(actor, `select ${PERSON} from people.person p where p.organization_id = $1 and ${SEEN} and p.id = $5`, [...seenBy(actor), id]);
    return row ? personOf(row) : null;
  }

  /** Those who are there and whom this person may see, by name. */
  async page(actor: Actor, args: PageArgs, { search, staffOnly, withRole }: { search: string | null; staffOnly: boolean; withRole: boolean }): Promise<Connection<Person>> {
    const [name = null, id = null] = afterKey(args, ['text', 'uuid']) ?? [];
    const rows = await this.database.read<PersonRow>(
      actor,
      `select ${PERSON} from people.person p
        where p.organization_id = $1 and ${SEEN} and p.left_at is null
          and ($5::text is null or strpos(lower(p.name), lower($5)) > 0 or ($3 and strpos(lower(p.email), lower($5)) > 0))
          and ($6::text is null or (lower(p.name), p.id) > ($6, $7::uuid)) and (p.employee or not $9)
          and (not $10 or exists (select from people.role h where h.organization_id = $1 and h.person_id = p.id))
        order by lower(p.name), p.id limit $8`,
      [...seenBy(actor), search, name, id, args.first + 1, staffOnly, withRole],
    );
    return pageOf(rows, args, (row) => [row.sorted, row.id], personOf);
  }

  async rolesOf(actor: Actor, context: GraphQLContext, personId: string): Promise<readonly Role[]> {
    const roles = loader(context, 'roles', async (ids) => {
      const rows = await this.database.read<{ person_id: string; role: Role }>(actor, 'select person_id, role from people.role where organization_id = $1 and person_id = any($2) order by role', [
        actor.organizationId,
        ids,
      ]);
      return new Map([...groupedBy(rows, (row) => row.person_id)].map(([key, held]) => [key, held.map(({ role }) => role)]));
    });
    return (await roles.load(personId)) ?? [];
  }

  grantRole(tx: Tx, actor: Actor, personId: string, role: Role): Promise<unknown> {
    return tx.query('select people.grant_role($1, $2, $3)', [actor.token, personId, role]);
  }

  setPreferences(tx: Tx, actor: Actor, language: LanguageName | null, timeZone: string | null): Promise<unknown> {
    return tx.query('select people.set_preferences($1, $2, $3)', [actor.token, language, timeZone]);
  }

  setOrganizationLanguage(tx: Tx, actor: Actor, language: LanguageName): Promise<unknown> {
    return tx.query('select people.set_organization_language($1, $2)', [actor.token, language]);
  }

  changeOrganization(tx: Tx, actor: Actor, name: string, timeZone: string): Promise<unknown> {
    return tx.query('select people.change_organization($1, $2, $3)', [actor.token, name, timeZone]);
  }

  askFounding(tx: Tx, actor: Actor): Promise<unknown> {
    return tx.query('select people.ask_founding($1)', [actor.token]);
  }

  revokeRole(tx: Tx, actor: Actor, personId: string, role: Role): Promise<unknown> {
    return tx.query('select people.revoke_role($1, $2, $3)', [actor.token, personId, role]);
  }

  personLeaves(tx: Tx, actor: Actor, personId: string): Promise<unknown> {
    return tx.query('select people.person_leaves($1, $2)', [actor.token, personId]);
  }
}

export const personOf = (row: PersonRow): Person =>
  Object.assign(new Person(), {
    uuid: row.id, id: toNodeId('Person', row.id), name: row.name, employee: row.employee, leftAt: row.left_at, address: row.email,
    reads: { language: row.language, timeZone: row.time_zone },
  });

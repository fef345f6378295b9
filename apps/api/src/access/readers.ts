import { foundWorld, signIn, type TestApi } from '@tribune/testing';
import pg from 'pg';
import { fillDemo } from '../demo/fill-demo.js';

/** Who asks. `token` is a program with all scopes, of the administrator. `left` has left the company, `former` gave up the council seat and stays; both a moment ago, with the session that they had. */
export const ROLES = ['nobody', 'foreign', 'left', 'customer', 'employee', 'former', 'member', 'champion', 'executive', 'administrator', 'token'] as const;
export type Role = (typeof ROLES)[number];

export interface Readers {
  readonly organizationId: string;
  readonly tokens: Record<Role, string | undefined>;
  readonly ids: Readonly<Partial<Record<Role, string>>>;
}

const PLAIN = `p.left_at is null and not exists (select from people.role r where r.person_id = p.id) and not exists (select from council.seat s where s.person_id = p.id)
  and not exists (select from champion.term t where t.person_id = p.id) and not exists (select from champion.nomination n where n.person_id = p.id)
  and not exists (select from action.action a where a.owner_id = p.id) and not exists (select from register.report r where r.reporter_id = p.id)`;

/** The demonstration's airline, full of everything, as if it were none: nobody may become whom they like. */
export async function readersOf(api: TestApi): Promise<Readers> {
  const { database } = api;
  const client = new pg.Client({ connectionString: database.urls.migrator, options: '-c role=tribune_owner' });
  await client.connect();
  await fillDemo(client).finally(() => client.end());
  const [airline] = await database.owner<{ id: string }>('select id from people.organization');
  const organizationId = airline?.id ?? '';
  const person = async (where: string, ...values: string[]): Promise<string> => {
    const [row] = await database.owner<{ id: string }>(`select p.id from people.person p where p.organization_id = $1 and ${where} order by p.email limit 1`, [organizationId, ...values]);
    if (!row) throw new Error(`The demonstration has nobody who is ${where} ${values.join()}`);
    return row.id;
  };
  const named = (name: string): Promise<string> => person('p.name = $2', name);
  const ids = {
    left: await named('Yusuf Demir'), former: await named('Kenji Mori'), member: await named('Daniel Osei'), champion: await named('Amina Haddad'), executive: await named('Helena Brandt'),
    administrator: await named('Tobias Krall'), customer: await person(`not p.employee and ${PLAIN}`), employee: await person(`p.employee and ${PLAIN}`),
  };
  const signed = await Promise.all(Object.entries(ids).map(async ([role, id]) => [role, await signIn(database, organizationId, id)] as const));
  const tokens = Object.fromEntries(signed) as Record<keyof typeof ids, string>;
  const [seat] = await database.owner<{ id: string }>('select id from council.seat where person_id = $1 and until_at is null', [ids.former]);
  await database.query('api', 'select council.end_seat($1, $2)', [tokens.administrator, seat?.id]);
  await database.query('api', 'select people.person_leaves($1, $2)', [tokens.administrator, ids.left]);
  const secret = `tribune_${'a5'.repeat(32)}`;
  await database.query('api', `select auth.make_api_token($1, 'Everything', array['READ', 'IMPORT_PEOPLE', 'IMPORT_ROLL', 'IMPORT_FIGURES'], 30, $2)`, [tokens.administrator, secret]);
  return { organizationId, ids, tokens: { ...tokens, nobody: undefined, foreign: undefined, token: secret } };
}

/** Somebody who may do everything in another organization, founded when the airline's rows are marked and known. */
export async function foreigner({ database }: TestApi): Promise<string> {
  const { organizationId, administrator } = await foundWorld(database, { name: 'Halden Rail', customers: 3 });
  for (const role of ['EXECUTIVE', 'AUDITOR', 'ANALYST', 'CONTENT_EDITOR']) await database.owner('select people.give_role($1, $2, $3, $2)', [organizationId, administrator.id, role]);
  return administrator.token;
}

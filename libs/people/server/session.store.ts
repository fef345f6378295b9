import { Injectable } from '@nestjs/common';
import { Refused, type Actor, type Language } from '@tribune/kernel/domain';
import { Database, toNodeId, type Tx } from '@tribune/kernel/server';
import { deviceOf } from '@tribune/people/domain';
import type { DemoPersona, Founder, Passkey, SignedInSession, SignInLink } from './session.types.js';

type WithoutToken = Omit<Actor, 'token'>;

/** The only way to sessions: functions that ask for a secret. The API's login reads none of their tables. */
@Injectable()
export class SessionStore {
  constructor(private readonly database: Database) {}

  /** Whose session this is; null for a stranger. */
  async whoIs(token: string | undefined): Promise<Actor | null> {
    const who = token ? await this.call<WithoutToken | null>('auth.whoami($1)', [token]) : null;
    return who && token ? { ...who, token } : null;
  }

  /** The same right after a session was opened, when there must be one. */
  async whoSignedIn(token: string): Promise<Actor> {
    const actor = await this.whoIs(token);
    if (!actor) throw new Refused('SignInRequired');
    return actor;
  }

  requestLink(email: string): Promise<void> {
    return this.call('auth.request_link($1)', [email]);
  }

  /** The session's secret; for the same key once more, the same session. */
  redeem(token: string, key: string, organizationId: string | null): Promise<string> {
    return this.call('auth.redeem($1, $2, $3)', [token, key, organizationId]);
  }

  signInDemo(organizationId: string, personId: string): Promise<string> {
    return this.call('auth.sign_in_demo($1, $2)', [organizationId, personId]);
  }

  foundOrganization(firstLink: string, name: string, timeZone: string, language: Language, adminName: string, adminEmail: string, key: string): Promise<string> {
    return this.call('people.found_organization($1, $2, $3, $4, $5, $6, $7)', [firstLink, name, timeZone, language, adminName, adminEmail, key]);
  }

  signOut(actor: Actor): Promise<void> {
    return this.call('auth.sign_out($1)', [actor.token]);
  }

  /** Notes with what a session has just begun. */
  seen(token: string, userAgent: string | undefined): Promise<void> {
    const { browser, system } = deviceOf(userAgent);
    return this.call('auth.session_seen($1, $2, $3)', [token, browser, system]);
  }

  /** One of the person's sessions, or all the others. */
  endSession(actor: Actor, sessionId: string | null): Promise<void> {
    return this.call('auth.end_session($1, $2)', [actor.token, sessionId]);
  }

  async link(token: string): Promise<SignInLink | null> {
    const link = await this.call<SignInLink | null>('auth.read_link($1)', [token]);
    return link && { ...link, organizations: (link.organizations ?? []).map(({ id, name }) => ({ id: toNodeId('Organization', id), name })) };
  }

  founder(token: string): Promise<Founder | null> {
    return this.call('auth.founder_of($1)', [token]);
  }

  firstLinkUsable(token: string): Promise<boolean> {
    return this.call('auth.first_link_usable($1)', [token]);
  }

  async demoPersonas(): Promise<DemoPersona[]> {
    const personas = await this.call<DemoPersona[]>('auth.demo_personas()', []);
    return personas.map((each) => ({ ...each, organizationId: toNodeId('Organization', each.organizationId), personId: toNodeId('Person', each.personId) }));
  }

  async sessions(actor: Actor): Promise<SignedInSession[]> {
    const sessions = await this.call<SignedInSession[]>('auth.my_sessions($1)', [actor.token]);
    return sessions.map((each) => ({ ...each, signedInAt: new Date(each.signedInAt), lastSeenAt: new Date(each.lastSeenAt), expiresAt: new Date(each.expiresAt) }));
  }

  async passkeys(actor: Actor): Promise<Passkey[]> {
    const passkeys = await this.call<Passkey[]>('auth.my_passkeys($1)', [actor.token]);
    return passkeys.map((each) => ({ ...each, registeredAt: new Date(each.registeredAt), usableFrom: new Date(each.usableFrom) }));
  }

  cancelPasskey(tx: Tx, actor: Actor, passkeyId: string): Promise<unknown> {
    return tx.query('select auth.cancel_passkey($1, $2)', [actor.token, passkeyId]);
  }

  private async call<T>(expression: string, values: unknown[]): Promise<T> {
    const [row] = await this.database.askAsStranger<{ value: T }>(`select ${expression} as value`, values);
    return row?.value as T;
  }
}

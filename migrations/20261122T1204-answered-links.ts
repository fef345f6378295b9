import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link whose answer was lost on the way is answered again to the same key, with the same session. A link knows to which mailbox it went, because one
 * mailbox may belong to people of several organizations; and an administrator may be mailed a link that founds another.
 */
export class AnsweredLinks20261122120400 implements MigrationInterface {
  name = 'AnsweredLinks20261122120400';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists auth.redeem(text);
      drop function if exists people.found_organization(text, text, text, text, text);
      alter table auth.link add email text, add answered_key bytea, add answered_organization uuid, add answered_session uuid;
      alter table auth.first_link
        add asked_in uuid, add asked_by uuid, add expires_at timestamptz,
        add answered_key bytea, add answered_request bytea, add answered_organization uuid, add answered_session uuid,
        add foreign key (asked_in, asked_by) references people.person (organization_id, id),
        add check ((asked_in is null) = (asked_by is null)), add check (asked_by is null or expires_at is not null);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table auth.link drop email, drop answered_key, drop answered_organization, drop answered_session;
      alter table auth.first_link drop asked_in, drop asked_by, drop expires_at, drop answered_key, drop answered_request, drop answered_organization, drop answered_session;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time, tenancy, exactly-once: what every area stands on. */
export class Kernel20261121100000 implements MigrationInterface {
  name = 'Kernel20261121100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter default privileges revoke execute on functions from public;
      create schema kernel;
      grant usage on schema kernel to tribune_api, tribune_worker, tribune_auth;

      -- One shift for the whole installation, so that tests and the demo can let weeks pass; owner only.
      create table kernel.clock (
        only_row boolean primary key default true check (only_row),
        shift interval not null default interval '0',
        sealed boolean not null default false
      );
      insert into kernel.clock default values;
      -- Needed by the defaults of the tables below; its text lives in libs/kernel/server/sql/now.sql from then on.
      create function kernel.now() returns timestamptz language sql volatile security definer set search_path = kernel, pg_temp
        as 'select clock_timestamp() + shift from clock';
      grant execute on function kernel.now() to tribune_api, tribune_worker, tribune_auth;

      -- SHA-256 of a text's UTF-8 bytes. Generated columns stand on it, so it is never replaced.
      create function kernel.text_hash(value text) returns bytea language sql immutable strict set search_path = pg_catalog, pg_temp
        as $$ select sha256(convert_to(value, 'UTF8')) $$;

      -- Row-level security in one spelling: the API sees the organization it has set, the worker sees all.
      create function kernel.protect(target regclass) returns void language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', target);
        execute format('create policy tenant on %s to tribune_api, tribune_auth using (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)
          with check (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)', target);
        execute format('create policy worker on %s to tribune_worker using (true) with check (true)', target);
      end $$;

      create function kernel.append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: rows are added, never changed or removed', tg_table_name using errcode = '55006';
      end $$;

      create function kernel.freeze(variadic targets regclass[]) returns void language plpgsql as $$
      declare target regclass;
      begin
        foreach target in array targets loop
          execute format('create trigger append_only before update or delete on %s for each row execute function kernel.append_only()', target);
          execute format('create trigger never_truncated before truncate on %s for each statement execute function kernel.append_only()', target);
        end loop;
      end $$;
    `);
    await q.query(`
      -- A key, its request and its first answer commit together with the effect; the same key with other input is refused.
      create table kernel.idempotency (
        organization_id uuid not null,
        person_id uuid not null,
        key text not null check (length(key) between 8 and 100),
        operation text not null,
        request_hash bytea not null,
        response jsonb,
        at timestamptz not null default clock_timestamp(),
        primary key (organization_id, person_id, key)
      );
      select kernel.protect('kernel.idempotency');
      grant select, insert, update (response) on kernel.idempotency to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema kernel cascade');
    await q.query('alter default privileges grant execute on functions to public');
  }
}

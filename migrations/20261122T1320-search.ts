import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of a revision, title first, so that decisions are found by what they say. The function stands below an index, so it is never replaced. */
export class Search20261122132000 implements MigrationInterface {
  name = 'Search20261122132000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema search;
      grant usage on schema search to tribune_api;
      create function search.words(body text) returns tsvector language sql immutable strict set search_path = pg_catalog, pg_temp set timezone = 'UTC'
        as $$ select setweight(to_tsvector('simple', coalesce(body::jsonb->'prose'->>'title', '')), 'A') || to_tsvector('simple', coalesce(body::jsonb->'prose', '{}')) $$;
      create index revision_search on decision.revision using gin (search.words(body));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index decision.revision_search');
    await q.query('drop schema search cascade');
  }
}

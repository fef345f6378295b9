import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps the register and its search as quick with thousands of decisions as with fifty: words that are computed once, and the order that pages are read in. */
export class Growth20261122140000 implements MigrationInterface {
  name = 'Growth20261122140000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index decision.revision_words;
      alter table decision.revision add column register_words tsvector generated always as (register.prose_words(body)) stored;
      create index revision_words on decision.revision using gin (register_words);
      create index refusal_words on decision.refusal using gin (register.words(interest || ' ' || evidence || ' ' || alternative)) where kind = 'REFUSE';
      create index refusal_newest on decision.refusal (organization_id, at desc) where kind = 'REFUSE';
      create index approval_words on decision.approval using gin (register.words(note || ' ' || coalesce(holds_while, '')));
      -- replaced by the view register.entry, and by a window in one statement
      drop function if exists register.entries(uuid);
      drop function if exists decision.queue_place(uuid, uuid, uuid);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop view if exists register.entry;
      drop index decision.approval_words, decision.refusal_newest, decision.refusal_words, decision.revision_words;
      alter table decision.revision drop column register_words;
      create index revision_words on decision.revision using gin (register.prose_words(body));
    `);
  }
}

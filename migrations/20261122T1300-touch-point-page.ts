import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A touch point has an address of its own that no renaming changes, and a version, so that nobody writes over what they have not seen. */
export class TouchPointPage20261122130000 implements MigrationInterface {
  name = 'TouchPointPage20261122130000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table touch_point.touch_point add column slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), add column version integer not null default 1 check (version > 0);
      update touch_point.touch_point t set slug = n.base || case when n.nth > 1 then '-' || n.nth else '' end
        from (select b.organization_id, b.id, b.base, row_number() over (partition by b.organization_id, b.base order by b.added_at, b.id) as nth
                from (select x.organization_id, x.id, x.added_at, coalesce(nullif(btrim(left(regexp_replace(lower(x.name), '[^a-z0-9]+', '-', 'g'), 60), '-'), ''), 'touch-point') as base
                        from touch_point.touch_point x) b) n
       where n.organization_id = t.organization_id and n.id = t.id;
      alter table touch_point.touch_point alter column slug set not null;
      create unique index touch_point_slug on touch_point.touch_point (organization_id, slug);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger if exists keep_address on touch_point.touch_point;
      alter table touch_point.touch_point drop column slug, drop column version;
    `);
  }
}

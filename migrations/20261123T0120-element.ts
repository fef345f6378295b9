import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Part 3 of a summit (PRODUCT 2): each element of the ecosystem, by the company itself or by a partner, with the reason and the risk. */
export class Element20261123012000 implements MigrationInterface {
  name = 'Element20261123012000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table summit.element (
        organization_id uuid not null,
        summit_id uuid not null,
        id uuid not null default gen_random_uuid(),
        touch_point_id uuid not null,
        name text not null check (length(btrim(name)) between 1 and 120),
        -- who does it; empty: the company itself
        partner text not null default '' check (length(partner) <= 120),
        reason text not null check (length(btrim(reason)) between 1 and 500),
        risk text not null default '' check (length(risk) <= 500),
        version integer not null default 1,
        added_at timestamptz not null default kernel.now(),
        removed_at timestamptz,
        primary key (organization_id, summit_id, id),
        foreign key (organization_id, summit_id) references summit.summit,
        foreign key (organization_id, touch_point_id) references touch_point.touch_point
      );
      select kernel.protect('summit.element');
      grant select on summit.element to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table summit.element');
  }
}

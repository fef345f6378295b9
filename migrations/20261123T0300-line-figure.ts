import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line of a plan may name the figure of the scorecard that shows whether it moves what it shall: an attribute at its touch point (PRODUCT 2, 9). */
export class LineFigure20261123030000 implements MigrationInterface {
  name = 'LineFigure20261123030000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table summit.plan_line add column attribute text check (attribute in ('OVERALL', 'ACTIVE', 'EMOTIONAL', 'RATIONAL', 'ETHICAL'));
      -- a version keeps at which touch point it is measured, whatever the line says later; versions made before name none
      alter table summit.plan_version_line add column attribute text, add column touch_point_id uuid,
        add foreign key (organization_id, touch_point_id) references touch_point.touch_point, add check (attribute is null or touch_point_id is not null);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table summit.plan_version_line drop column attribute, drop column touch_point_id; alter table summit.plan_line drop column attribute');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a meeting gives somebody to do: an action of an item of its agenda, without a decision and its touch points (PRODUCT 3). */
export class MeetingAction20261123040000 implements MigrationInterface {
  name = 'MeetingAction20261123040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table action.action
        alter column decision_id drop not null, alter column revision drop not null, alter column touch_point_id drop not null,
        add column meeting_id uuid,
        add column item_id uuid,
        -- an agenda is written anew as a whole: what was treated stands on it again when that is done
        add constraint action_item foreign key (organization_id, meeting_id, item_id) references council.meeting_item (organization_id, meeting_id, id) deferrable initially deferred,
        -- it carries out a decision at a touch point, or was noted in a meeting; its keys are the whole of either
        add constraint action_origin check (num_nonnulls(decision_id, revision, touch_point_id) in (0, 3) and num_nonnulls(meeting_id, item_id) in (0, 2) and (decision_id is null) <> (meeting_id is null));
      create index action_meeting on action.action (organization_id, meeting_id, item_id) where meeting_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from action.progress p using action.action a where a.organization_id = p.organization_id and a.id = p.action_id and a.decision_id is null;
      delete from action.action where decision_id is null;
      alter table action.action drop column item_id cascade, drop column meeting_id cascade, alter column decision_id set not null, alter column revision set not null, alter column touch_point_id set not null;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to meetings that are still to come, of those whose seat or office has ended before this step; from now on they end with it (invitation_ends.sql). */
export class EndedInvitations20261123041000 implements MigrationInterface {
  name = 'EndedInvitations20261123041000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from council.invitation i using council.meeting m
       where m.organization_id = i.organization_id and m.id = i.meeting_id and m.state = 'PLANNED' and m.starts_at > kernel.now()
         and not exists (select from council.seat s where s.organization_id = i.organization_id and s.council_id = m.council_id and s.person_id = i.person_id and s.until_at is null)
         and not exists (select from champion.term t where t.organization_id = i.organization_id and t.person_id = i.person_id and t.rank = 0 and t.ended_at is null)
         and not exists (select from council.attendance a where a.organization_id = i.organization_id and a.meeting_id = i.meeting_id and a.person_id = i.person_id)
    `);
  }

  async down(): Promise<void> {
    // whoever has left is not invited again
  }
}

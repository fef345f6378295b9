import type { ClientBase } from 'pg';
import type { EmergencyFacts, ReportFacts } from './letter.js';

type EmergencyRow = Omit<EmergencyFacts, 'since' | 'endsAt'> & { readonly since: Date; readonly endsAt: Date };

export async function emergencyFacts(client: ClientBase, organizationId: string, id: string): Promise<EmergencyRow | undefined> {
  const { rows } = await client.query<EmergencyRow>(
    `select '/r/' || o.slug || '/e' || a.number as path, a.what, a.why, t.name as "touchPointName", a.since, a.ends_at as "endsAt"
       from register.emergency_act a
       join people.organization o on o.id = a.organization_id
       join touch_point.touch_point t on t.organization_id = a.organization_id and t.id = a.touch_point_id
      where a.organization_id = $1 and a.id = $2`,
    [organizationId, id],
  );
  return rows[0];
}

export async function reportFacts(client: ClientBase, organizationId: string, id: string): Promise<ReportFacts | undefined> {
  const { rows } = await client.query<ReportFacts>(
    `select r.number, r.what, t.name as "touchPointName", a.words as answer
       from register.report r
       join touch_point.touch_point t on t.organization_id = r.organization_id and t.id = r.touch_point_id
       left join register.report_answer a on a.organization_id = r.organization_id and a.report_id = r.id
      where r.organization_id = $1 and r.id = $2`,
    [organizationId, id],
  );
  return rows[0];
}

-- How far the record is sealed, for administrators and auditors.
create or replace function audit.record_state(token text) returns jsonb language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  head checkpoint;
begin
  select * into actor from auth.actor(token);
  if not people.has_role(actor.organization_id, actor.person_id, 'ADMIN') and not people.has_role(actor.organization_id, actor.person_id, 'AUDITOR') then return null; end if;
  select * into head from checkpoint c where c.organization_id = actor.organization_id order by c.size desc limit 1;
  return jsonb_build_object('organization', actor.organization_id, 'size', coalesce(head.size, 0), 'sealedAt', head.sealed_at, 'checkpoint', head.note, 'key', head.key,
    'oldestUnsealed', (select min(e.at) from event e left join tree t on t.organization_id = e.organization_id
        where e.organization_id = actor.organization_id and (e.xid, e.id) > (coalesce(t.xid, '0'), coalesce(t.event_id, 0))),
    'mayExport', people.has_role(actor.organization_id, actor.person_id, 'AUDITOR'));
end $$;
grant execute on function audit.record_state(text) to tribune_api;

-- The record's entries from this position on, at most a thousand, each as the line of a file: what was sealed there, and the event as it stands now.
create or replace function audit.record_entries(token text, start bigint) returns table (place bigint, line text) language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare organization uuid := audit.demand_auditor(token);
begin
  return query
    select l.position, (jsonb_build_object('position', l.position, 'leaf', encode(l.hash, 'hex'), 'event', l.event_id::text)
        || case when e.id is null then '{"facts": null}' when audit.is_withheld(e) then '{"facts": null, "withheld": true}' else jsonb_build_object('facts', audit.facts(e)) end)::text
      from leaf l left join event e on e.organization_id = l.organization_id and e.id = l.event_id
     where l.organization_id = organization and l.position >= start order by l.position limit 1000;
end $$;
grant execute on function audit.record_entries(text, bigint) to tribune_api;

-- Whether the weekly mail comes, and when no mail comes; both quiet times or neither.
create or replace function notification.set_rhythm(token text, weekly boolean, quiet_from time, quiet_until time) returns void language plpgsql security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if (quiet_from is null) <> (quiet_until is null) then perform kernel.refuse('FieldMissing', jsonb_build_object('field', case when quiet_from is null then 'quietFrom' else 'quietUntil' end)); end if;
  if quiet_from = quiet_until then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'quietUntil', 'problem', 'Quiet hours begin and end at different times')); end if;
  insert into rhythm (organization_id, person_id, weekly, quiet_from, quiet_until) values (actor.organization_id, actor.person_id, set_rhythm.weekly, set_rhythm.quiet_from, set_rhythm.quiet_until)
  on conflict on constraint rhythm_pkey do update set weekly = excluded.weekly, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until;
end $$;
grant execute on function notification.set_rhythm(text, boolean, time, time) to tribune_api;

-- Champions, before anything is approved, and executives say something to a line of the latest version.
create or replace function summit.comment_on_line(token text, summit uuid, seen_number integer, line uuid, words text) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'commentOnLine');
  perform summit.demand_latest(s, seen_number);
  if length(btrim(coalesce(words, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'words')); end if;
  if not exists (select from plan_version_line l where l.organization_id = s.organization_id and l.summit_id = s.id and l.number = seen_number and l.line_id = line) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'PlanLine')); end if;
  insert into line_comment (organization_id, summit_id, number, line_id, person_id, constituency_id, words)
  values (s.organization_id, s.id, seen_number, line, actor.person_id,
    (select t.constituency_id from champion.live_term t where t.organization_id = s.organization_id and t.person_id = actor.person_id and t.rank = 0 order by t.constituency_id limit 1), btrim(comment_on_line.words));
  perform audit.record(s.organization_id, actor.person_id, 'LineCommented', 'Summit', s.id, jsonb_build_object('number', seen_number, 'line', line));
end $$;
grant execute on function summit.comment_on_line(text, uuid, integer, uuid, text) to tribune_api;

-- "Propose the decision": a draft of whoever asks, filled in as far as the act tells, which names it from its first moment. For the council on which they sit; for champions the oldest.
create or replace function register.draft_emergency_decision(token text, act uuid) returns integer language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  a emergency_act;
  council uuid;
  made uuid;
begin
  select * into actor from auth.actor(token);
  select * into a from emergency_act x where x.organization_id = actor.organization_id and x.id = act;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'EmergencyAct', 'id', act)); end if;
  select c.id into council from council.council c where c.organization_id = actor.organization_id order by council.holds_seat(c.organization_id, c.id, actor.person_id) desc, c.founded_at, c.id limit 1;
  if council is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council')); end if;
  made := decision.draft_decision(token, council, kernel.canonical(jsonb_build_object('schema', 1,
    'prose', jsonb_build_object('title', left(a.what, 200), 'whatChanges', a.what, 'easier', '', 'background', 'Done without approval since ' || to_char(a.since, 'YYYY-MM-DD') || ' (emergency act ' || a.number || '). ' || a.why),
    'effects', jsonb_build_object('touchPoints', jsonb_build_array(a.touch_point_id), 'constituencies',
      (select coalesce(jsonb_agg(jsonb_build_object('constituency', k.id, 'stance', 'affects') order by k.id::text), '[]') from champion.constituency k where k.organization_id = a.organization_id and k.binds_from <= kernel.now())))));
  perform register.name_emergency_act(token, act, made);
  return (select d.number from decision.decision d where d.organization_id = a.organization_id and d.id = made);
end $$;
grant execute on function register.draft_emergency_decision(text, uuid) to tribune_api;

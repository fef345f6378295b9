-- An emergency act as one line of the register.
create or replace function register.emergency_line(organization uuid, act uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('id', a.id, 'standing', register.emergency_standing(a), 'title', a.what, 'summary', a.why, 'since', a.since, 'endsAt', a.ends_at,
      'changedAt', greatest(a.recorded_at, case when a.ends_at <= kernel.now() then a.ends_at end, (select max(f.at) from emergency_decision n join decision.finalization f on f.organization_id = n.organization_id and f.decision_id = n.decision_id
         where n.organization_id = organization and n.act_id = a.id)),
      'places', (select jsonb_build_array(jsonb_build_object('id', t.id, 'name', w.name, 'nameNow', nullif(t.name, w.name), 'stage', g.name))
         from touch_point.touch_point t join touch_point.stage g on g.organization_id = t.organization_id and g.id = t.stage_id
         cross join lateral (select coalesce(register.name_of_place(t.organization_id, t.id, a.recorded_at), t.name) as name) w
        where t.organization_id = organization and t.id = a.touch_point_id))
  from emergency_act a where a.organization_id = organization and a.id = emergency_line.act
$$;

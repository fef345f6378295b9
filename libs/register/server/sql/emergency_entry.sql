-- An emergency act, whole: as what somebody recorded it, and the decisions that are meant to decide it, as far as they are public.
create or replace function register.emergency_entry(organization uuid, act uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('emergency', jsonb_build_object('id', a.id, 'recordedAs', a.recorded_as, 'functionName', a.function_name,
      'underWay', exists (select from emergency_decision n join decision.decision d on d.organization_id = n.organization_id and d.id = n.decision_id
         where n.organization_id = organization and n.act_id = a.id and d.state in ('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED')),
      'decidedBy', (select coalesce(jsonb_agg(register.reference(organization, f.decision_id, f.revision) order by f.at), '[]') from emergency_decision n
         join decision.finalization f on f.organization_id = n.organization_id and f.decision_id = n.decision_id where n.organization_id = organization and n.act_id = a.id)))
  from emergency_act a where a.organization_id = organization and a.id = emergency_entry.act
$$;

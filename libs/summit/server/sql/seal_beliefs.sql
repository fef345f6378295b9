-- A participant seals what they believe of some stages: one figure each on the whole, attributes if they like. Nothing of it is ever changed, and
-- what belongs to a stage is sealed together: afterwards they see the others'. `beliefs`: [{stageId, attribute, value}].
create or replace function summit.seal_beliefs(token text, summit uuid, beliefs jsonb) returns integer language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  sealed integer;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'sealBeliefs');
  if s.beliefs_ended_at is not null then perform kernel.refuse('BeliefsEnded'); end if;
  if coalesce(jsonb_array_length(beliefs), 0) = 0 or exists (
       select from jsonb_to_recordset(beliefs) as b("stageId" uuid, attribute text, value integer)
        group by b."stageId" having count(*) filter (where b.attribute = 'OVERALL') <> 1 or count(*) <> count(distinct b.attribute) or bool_or(b.value is null or b.value not between 0 and 100)) then
    perform kernel.refuse('BeliefUnusable');
  end if;
  if exists (select from jsonb_to_recordset(beliefs) as b("stageId" uuid) where not exists (select from touch_point.stage t where t.organization_id = s.organization_id and t.id = b."stageId")) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Stage'));
  end if;
  if exists (select from belief k join jsonb_to_recordset(beliefs) as b("stageId" uuid) on b."stageId" = k.stage_id
              where k.organization_id = s.organization_id and k.summit_id = s.id and k.person_id = actor.person_id) then
    perform kernel.refuse('StageSealed');
  end if;
  insert into belief (organization_id, summit_id, person_id, stage_id, attribute, value, had_seen)
  select s.organization_id, s.id, actor.person_id, b."stageId", b.attribute, b.value, scorecard.has_seen(s.organization_id, actor.person_id, b."stageId")
    from jsonb_to_recordset(beliefs) as b("stageId" uuid, attribute text, value integer);
  select count(distinct b."stageId") into sealed from jsonb_to_recordset(beliefs) as b("stageId" uuid);
  perform audit.record(s.organization_id, actor.person_id, 'BeliefsSealed', 'Summit', s.id, jsonb_build_object('stages', sealed));
  return sealed;
end $$;
grant execute on function summit.seal_beliefs(text, uuid, jsonb) to tribune_api;

-- The only way in which beliefs come out. Of each stage: one's own; and the others', what is measured and what competitors reach, once one's own is
-- sealed or nobody can seal any more. Without names, and in the order of their values: nothing tells whose is whose.
create or replace function summit.beliefs_of(token text, summit uuid) returns jsonb language plpgsql stable security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.caller(token, array['READ']);
  select * into s from summit.summit x where x.organization_id = actor.organization_id and x.id = beliefs_of.summit;
  if s.id is null or not summit.works_here(actor.organization_id, actor.person_id) or (s.state = 'DRAFT' and actor.person_id not in (s.organizer_id, s.sponsor_id)) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Summit'));
  end if;
  return jsonb_build_object(
    'sealing', (select coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'stages',
        (select count(*) from belief b where b.organization_id = s.organization_id and b.summit_id = s.id and b.person_id = p.person_id and b.attribute = 'OVERALL'))), '[]')
      from participant p where p.organization_id = s.organization_id and p.summit_id = s.id),
    'stages', (select coalesce(jsonb_agg(summit.stage_beliefs(s, actor.person_id, t.id) order by t.position, t.id), '[]') from touch_point.stage t where t.organization_id = s.organization_id));
end $$;
grant execute on function summit.beliefs_of(text, uuid) to tribune_api;

-- The agenda as it shall stand, if nobody has changed it since it was read: decisions of this council that are no drafts, and other things by their titles, in order.
-- Champions hear of it when a decision of theirs is put on it; what stood there already keeps its day and its note. `items`: itemId, decisionId, minutesOfId, title, minutes.
create or replace function council.set_meeting_agenda(token text, meeting uuid, seen_version integer, items jsonb) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
  before jsonb;
  stood meeting_item[];
begin
  select * into actor from auth.actor(token);
  m := council.lock_meeting(actor.organization_id, meeting, actor.person_id, 'setMeetingAgenda');
  perform council.demand_meeting_version(m, seen_version);
  if exists (select from jsonb_to_recordset(items) as i("decisionId" uuid, title text) where i."decisionId" is null and length(btrim(coalesce(i.title, ''))) = 0) then
    perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'title'));
  end if;
  if exists (select from jsonb_to_recordset(items) as i("decisionId" uuid) where i."decisionId" is not null group by i."decisionId" having count(*) > 1) then perform kernel.refuse('DecisionTwice'); end if;
  if exists (select from jsonb_to_recordset(items) as i("decisionId" uuid) where i."decisionId" is not null and not exists (
       select from decision.decision d where d.organization_id = m.organization_id and d.id = i."decisionId" and d.council_id = m.council_id and d.state <> 'DRAFT')) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision'));
  end if;
  if exists (select from jsonb_to_recordset(items) as i("minutesOfId" uuid, "decisionId" uuid) where i."minutesOfId" is not null and (i."decisionId" is not null or not exists (
       select from meeting o where o.organization_id = m.organization_id and o.id = i."minutesOfId" and o.council_id = m.council_id and o.state = 'HELD'))) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Meeting'));
  end if;
  if exists (select from jsonb_to_recordset(items) as i("minutesOfId" uuid) where i."minutesOfId" is not null group by i."minutesOfId" having count(*) > 1)
    or exists (select from jsonb_to_recordset(items) as i("itemId" uuid) where i."itemId" is not null group by i."itemId" having count(*) > 1) then
    perform kernel.refuse('DecisionTwice');
  end if;
  if exists (select from meeting_vote v where v.organization_id = m.organization_id and v.meeting_id = m.id and not exists (
       select from jsonb_to_recordset(items) as i("decisionId" uuid) where i."decisionId" = v.decision_id)) then
    perform kernel.refuse('VotedHere');
  end if;
  if exists (select from meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id and x.treated_at is not null and not exists (
       select from jsonb_to_recordset(items) as i("itemId" uuid, "decisionId" uuid) where i."itemId" = x.id or i."decisionId" = x.decision_id)) then
    perform kernel.refuse('TreatedHere');
  end if;
  select coalesce(array_agg(x), '{}') into stood from meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id;
  select coalesce(jsonb_object_agg(x.decision_id, x.listed_at), '{}') into before from meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id and x.decision_id is not null;
  delete from meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id;
  insert into meeting_item (organization_id, meeting_id, position, decision_id, title, minutes, listed_at, id, note, treated_at, minutes_of)
  select m.organization_id, m.id, n, (i->>'decisionId')::uuid, case when i->>'decisionId' is null then btrim(i->>'title') else '' end, (i->>'minutes')::integer,
         coalesce(x.listed_at, kernel.now()), coalesce(x.id, gen_random_uuid()), coalesce(x.note, ''), x.treated_at, (i->>'minutesOfId')::uuid
    from jsonb_array_elements(items) with ordinality e(i, n)
    left join unnest(stood) x on case when i->>'decisionId' is null then x.decision_id is null and x.id = (i->>'itemId')::uuid else x.decision_id = (i->>'decisionId')::uuid end;
  update council.meeting x set version = x.version + 1 where x.organization_id = m.organization_id and x.id = m.id;
  perform audit.record(m.organization_id, actor.person_id, 'MeetingAgendaSet', 'Meeting', m.id);
  perform council.invite_to_meeting(m.organization_id, m.id, actor.person_id);
  perform council.tell_champions(m.organization_id, m.id, actor.person_id, array(select jsonb_object_keys(before)::uuid));
end $$;
grant execute on function council.set_meeting_agenda(text, uuid, integer, jsonb) to tribune_api;

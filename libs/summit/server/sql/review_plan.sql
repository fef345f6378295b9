-- A reviewer says it for themselves: approve, approve all but these lines, or have these changed; each line with its reason. Once more takes the place of what they said before, which stays.
-- `named`: [{lineId, words}].
create or replace function summit.review_plan(token text, summit uuid, seen_number integer, verdict text, words text, named jsonb) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  this_turn integer;
  naming integer;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'reviewPlan');
  perform summit.demand_latest(s, seen_number);
  select count(distinct n."lineId") into naming from jsonb_to_recordset(coalesce(named, '[]')) as n("lineId" uuid);
  if naming <> jsonb_array_length(coalesce(named, '[]')) then perform kernel.refuse('ReviewUnusable', jsonb_build_object('problem', 'TWICE')); end if;
  if verdict = 'APPROVE' and naming > 0 then perform kernel.refuse('ReviewUnusable', jsonb_build_object('problem', 'LINES')); end if;
  if verdict <> 'APPROVE' and naming = 0 then perform kernel.refuse('ReviewUnusable', jsonb_build_object('problem', 'NO_LINE')); end if;
  if exists (select from jsonb_to_recordset(coalesce(named, '[]')) as n(words text) where length(btrim(coalesce(n.words, ''))) = 0) then perform kernel.refuse('ReviewUnusable', jsonb_build_object('problem', 'NO_REASON')); end if;
  if exists (select from jsonb_to_recordset(coalesce(named, '[]')) as n("lineId" uuid)
              where not exists (select from plan_version_line l where l.organization_id = s.organization_id and l.summit_id = s.id and l.number = seen_number and l.line_id = n."lineId")) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'PlanLine'));
  end if;
  if verdict = 'APPROVE_BUT' and naming = (select count(*) from plan_version_line l where l.organization_id = s.organization_id and l.summit_id = s.id and l.number = seen_number) then
    perform kernel.refuse('ReviewUnusable', jsonb_build_object('problem', 'EVERY_LINE'));
  end if;
  select coalesce(max(r.turn), 0) + 1 into this_turn from plan_review r where r.organization_id = s.organization_id and r.summit_id = s.id and r.number = seen_number and r.person_id = actor.person_id;
  insert into plan_review (organization_id, summit_id, number, person_id, turn, verdict, words) values (s.organization_id, s.id, seen_number, actor.person_id, this_turn, review_plan.verdict, btrim(coalesce(review_plan.words, '')));
  insert into plan_review_line (organization_id, summit_id, number, person_id, turn, line_id, words)
  select s.organization_id, s.id, seen_number, actor.person_id, this_turn, n."lineId", btrim(n.words) from jsonb_to_recordset(coalesce(named, '[]')) as n("lineId" uuid, words text);
  insert into plan_read (organization_id, summit_id, number, person_id) values (s.organization_id, s.id, seen_number, actor.person_id) on conflict do nothing;
  perform audit.record(s.organization_id, actor.person_id, 'PlanReviewed', 'Summit', s.id, jsonb_build_object('number', seen_number, 'verdict', verdict));
  perform summit.settle_review(s.organization_id, s.id, seen_number);
end $$;
grant execute on function summit.review_plan(text, uuid, integer, text, text, jsonb) to tribune_api;

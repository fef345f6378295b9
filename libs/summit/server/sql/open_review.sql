-- The latest version is put to those at the top: its rule and who reviews stand from now on. Reviewers are asked by mail, champions told that they may comment.
create or replace function summit.open_review(token text, summit uuid, seen_number integer, method text, working_days integer, quorum_num integer default 1, quorum_den integer default 2, threshold_num integer default 1, threshold_den integer default 2) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'openReview');
  perform summit.demand_latest(s, seen_number);
  if exists (select from version_review r where r.organization_id = s.organization_id and r.summit_id = s.id and r.number = seen_number) then perform kernel.refuse('ReviewOpened', jsonb_build_object('number', seen_number)); end if;
  insert into version_review (organization_id, summit_id, number, method, quorum_num, quorum_den, threshold_num, threshold_den, opened_by, closes_at)
  select s.organization_id, s.id, seen_number, open_review.method, case when open_review.method = 'UNANIMITY' then 1 else open_review.quorum_num end, case when open_review.method = 'UNANIMITY' then 1 else open_review.quorum_den end, open_review.threshold_num, open_review.threshold_den, actor.person_id, kernel.add_working_days(kernel.now(), greatest(1, least(working_days, 20)), o.time_zone)
    from people.organization o where o.id = s.organization_id;
  insert into reviewer (organization_id, summit_id, number, person_id)
  select p.organization_id, s.id, seen_number, p.id from people.person p
   where p.organization_id = s.organization_id and p.left_at is null
     and (p.id = s.sponsor_id or (people.has_role(p.organization_id, p.id, 'EXECUTIVE') and exists (select from participant x where x.organization_id = s.organization_id and x.summit_id = s.id and x.person_id = p.id)));
  if not found then perform kernel.refuse('NobodyReviews'); end if;
  perform audit.record(s.organization_id, actor.person_id, 'PlanReviewOpened', 'Summit', s.id, jsonb_build_object('number', seen_number));
  perform notification.queue_mail(s.organization_id, w.person_id, 'PlanReviewAsked', jsonb_build_object('summit', s.id), 'review:' || s.id || ':' || seen_number || ':' || w.person_id)
    from reviewer w where w.organization_id = s.organization_id and w.summit_id = s.id and w.number = seen_number and w.person_id <> actor.person_id;
  perform notification.queue_mail(s.organization_id, t.person_id, 'PlanCommentsAsked', jsonb_build_object('summit', s.id), 'comments:' || s.id || ':' || seen_number || ':' || t.person_id)
    from champion.live_term t where t.organization_id = s.organization_id and t.rank = 0;
end $$;
grant execute on function summit.open_review(text, uuid, integer, text, integer, integer, integer, integer, integer) to tribune_api;

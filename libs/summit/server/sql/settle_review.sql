-- The only writer of a review's outcome: once everybody has reviewed, or the time is up and the quorum is there. Called under the summit's lock.
create or replace function summit.settle_review(organization uuid, summit uuid, version integer) returns boolean language plpgsql
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  r version_review;
  c summit.review_count;
begin
  select * into r from version_review v where v.organization_id = organization and v.summit_id = settle_review.summit and v.number = version;
  if not found or exists (select from review_outcome o where o.organization_id = organization and o.summit_id = r.summit_id and o.number = version) then return false; end if;
  c := summit.count_reviews(organization, r.summit_id, version);
  if c.reviewed < c.reviewers and (r.closes_at > kernel.now() or c.reviewed < c.quorum) then return false; end if;
  insert into review_outcome (organization_id, summit_id, number, outcome, reviewers, reviewed, quorum, approving, left_out)
  values (organization, r.summit_id, version, case when c.met then 'APPROVED' else 'NOT_APPROVED' end, c.reviewers, c.reviewed, c.quorum, c.approving, c.left_out);
  perform audit.record(organization, null, case when c.met then 'PlanApproved' else 'PlanNotApproved' end, 'Summit', r.summit_id, jsonb_build_object('number', version));
  return true;
end $$;

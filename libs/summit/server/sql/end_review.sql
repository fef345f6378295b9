-- A new version, or the end of the summit, ends the review that runs: nothing comes of it.
create or replace function summit.end_review(organization uuid, summit uuid) returns void language sql
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  insert into review_outcome (organization_id, summit_id, number, outcome, reviewers, reviewed, quorum, approving, left_out)
  select r.organization_id, r.summit_id, r.number, 'ENDED', c.reviewers, c.reviewed, c.quorum, c.approving, c.left_out
    from version_review r cross join lateral summit.count_reviews(r.organization_id, r.summit_id, r.number) c
   where r.organization_id = organization and r.summit_id = end_review.summit
     and not exists (select from review_outcome o where o.organization_id = r.organization_id and o.summit_id = r.summit_id and o.number = r.number)
$$;

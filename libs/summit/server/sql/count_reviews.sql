-- The one count of a version's reviews; libs/summit/domain/review.ts explains it on screens and must agree. Who has left without a review counts no more.
create or replace function summit.count_reviews(organization uuid, summit uuid, version integer) returns summit.review_count language sql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  with r as (select * from version_review v where v.organization_id = organization and v.summit_id = count_reviews.summit and v.number = version),
  said as (select s.person_id, s.verdict from standing_review s where s.organization_id = organization and s.summit_id = count_reviews.summit and s.number = version),
  n as (select (select count(*) from reviewer w join people.person p on p.organization_id = w.organization_id and p.id = w.person_id
                 where w.organization_id = organization and w.summit_id = count_reviews.summit and w.number = version and (p.left_at is null or w.person_id in (select person_id from said)))::integer as reviewers,
               (select count(*) from said)::integer as reviewed, (select count(*) from said where verdict <> 'REQUEST_CHANGES')::integer as approving,
               (select count(*) from named_line l where l.organization_id = organization and l.summit_id = count_reviews.summit and l.number = version and l.left_out)::integer as left_out,
               (select count(*) from plan_version_line l where l.organization_id = organization and l.summit_id = count_reviews.summit and l.number = version)::integer as lines),
  q as (select n.*, r.method, r.threshold_num, r.threshold_den, ((n.reviewers * r.quorum_num + r.quorum_den - 1) / r.quorum_den)::integer as quorum from n, r)
  select reviewers, reviewed, quorum, approving, left_out, lines - left_out,
         reviewed > 0 and reviewed >= quorum and lines > left_out and case method when 'UNANIMITY' then approving = reviewers when 'CONSENT' then approving = reviewed when 'SUPERMAJORITY' then approving * threshold_den >= threshold_num * reviewed else 2 * approving > reviewed end from q
$$;
grant execute on function summit.count_reviews(uuid, uuid, integer) to tribune_api;

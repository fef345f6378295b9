-- Only a version whose frozen rule is met is approved, whoever writes the row; and what is written is what was counted.
create or replace function summit.guard_outcome() returns trigger language plpgsql
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare c summit.review_count;
begin
  c := summit.count_reviews(new.organization_id, new.summit_id, new.number);
  if (new.reviewers, new.reviewed, new.quorum, new.approving, new.left_out) is distinct from (c.reviewers, c.reviewed, c.quorum, c.approving, c.left_out) or (new.outcome <> 'ENDED' and (new.outcome = 'APPROVED') <> c.met) then
    raise exception 'the outcome of a review is what its reviews say' using errcode = '55006';
  end if;
  if new.outcome <> 'ENDED' and c.reviewed < c.reviewers and (c.reviewed < c.quorum
       or (select r.closes_at > kernel.now() from version_review r where r.organization_id = new.organization_id and r.summit_id = new.summit_id and r.number = new.number)) then
    raise exception 'a review lasts until everybody has reviewed, or its time is up' using errcode = '55006';
  end if;
  return new;
end $$;
create or replace trigger guard_outcome before insert on summit.review_outcome for each row execute function summit.guard_outcome();

-- A meeting that left a champion out records no vote on a decision of theirs, whoever writes the row; and a recorded vote stays as it is.
create or replace function council.guard_meeting_vote() returns trigger language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare without text[];
begin
  if tg_op <> 'INSERT' then raise exception 'a recorded vote stays as it is' using errcode = '55006'; end if;
  perform 1 from meeting m where m.organization_id = new.organization_id and m.id = new.meeting_id for update;
  without := council.left_out(new.organization_id, new.meeting_id, new.decision_id);
  if cardinality(without) > 0 then perform kernel.refuse('ChampionLeftOut', jsonb_build_object('constituencies', without)); end if;
  return new;
end $$;
create or replace trigger guard_meeting_vote before insert or update or delete on council.meeting_vote for each row execute function council.guard_meeting_vote();

-- Writes down which champions have let their clock for the current revision run out, once each (D11). Missed is a clock at whose end the champion held no
-- standing answer and had neither handed over nor recused; whoever comes later finds the same. The decision is locked by who calls.
create or replace function decision.record_missed(organization uuid, decision uuid) returns integer language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  missed record;
  n integer := 0;
begin
  for missed in
    select c.organization_id, c.decision_id, c.constituency_id, c.revision, t.id as term_id, t.person_id, decision.turn_from(c.organization_id, c.decision_id, c.constituency_id, 1) as due_at
      from decision.decision d
      join clock c on c.organization_id = d.organization_id and c.decision_id = d.id and c.revision = d.current_revision and c.due_at <= kernel.now()
      join champion.live_term t on t.organization_id = c.organization_id and t.constituency_id = c.constituency_id and t.rank = 0
     where d.organization_id = organization and d.id = decision and d.state = 'CARRIED' and not decision.wrote_it(d.organization_id, d.id, t.person_id)
       and not exists (select from missed_clock m where m.organization_id = c.organization_id and m.decision_id = c.decision_id and m.constituency_id = c.constituency_id and m.revision = c.revision and m.term_id = t.id)
  loop
    -- no time at all: nothing is asked of them now, because they have handed over or recused, or have been asked anew
    continue when missed.due_at is null or missed.due_at = '-infinity' or missed.due_at > kernel.now();
    continue when exists (select from champion.hand_over h where h.organization_id = missed.organization_id and h.term_id = missed.term_id
                             and h.from_at <= missed.due_at and least(h.until_at, coalesce(h.taken_back_at, 'infinity')) > missed.due_at);
    continue when exists (select from approval a where a.organization_id = missed.organization_id and a.decision_id = missed.decision_id and a.constituency_id = missed.constituency_id and a.revision = missed.revision
                             and a.term_id = missed.term_id and a.at <= missed.due_at and coalesce(a.died_at, 'infinity') > missed.due_at)
               or exists (select from refusal f where f.organization_id = missed.organization_id and f.decision_id = missed.decision_id and f.constituency_id = missed.constituency_id and f.revision = missed.revision
                             and f.term_id = missed.term_id and f.at <= missed.due_at and coalesce(f.died_at, 'infinity') > missed.due_at);
    insert into missed_clock (organization_id, decision_id, constituency_id, revision, term_id, person_id, due_at)
    values (missed.organization_id, missed.decision_id, missed.constituency_id, missed.revision, missed.term_id, missed.person_id, missed.due_at);
    perform audit.record(missed.organization_id, null, 'ClockMissed', 'Decision', missed.decision_id,
      jsonb_build_object('revision', missed.revision, 'constituency', missed.constituency_id, 'person', missed.person_id, 'dueAt', missed.due_at));
    n := n + 1;
  end loop;
  return n;
end $$;

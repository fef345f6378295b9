-- The scorecard is for those who work here and who hold an office; the same answer for everybody else as if there were none.
create or replace function scorecard.demand_reader(organization uuid, person uuid) returns void language plpgsql stable
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
begin
  if not (exists (select from people.role r where r.organization_id = organization and r.person_id = person)
          or exists (select from council.seat s where s.organization_id = organization and s.person_id = person and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now()))
          or exists (select from champion.live_term t where t.organization_id = organization and t.person_id = person)) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Scorecard'));
  end if;
end $$;

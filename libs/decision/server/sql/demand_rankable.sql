-- Options are ranked, and nothing else is: a rule that ranks needs them, every other rule has no use for them (D4).
create or replace function decision.demand_rankable(organization uuid, decision uuid, at_revision integer, method text) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare options text[] := (select decision.options_of(r.body) from revision r where r.organization_id = organization and r.decision_id = decision and r.revision = at_revision);
begin
  if (method = 'RANKING') is distinct from (options is not null) then perform kernel.refuse('OptionsNeedRanking', jsonb_build_object('ranking', method = 'RANKING')); end if;
end $$;

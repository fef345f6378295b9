create or replace function champion.demand_may_stand(organization uuid, constituency uuid, person uuid) returns void language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare obstacle text := champion.may_stand(organization, constituency, person);
begin
  if obstacle is not null then perform kernel.refuse(obstacle); end if;
end $$;

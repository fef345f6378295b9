-- The signed heads of the record after this size, the smallest first, at most a thousand.
create or replace function audit.record_checkpoints(token text, after bigint) returns setof audit.checkpoint language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare organization uuid := audit.demand_auditor(token);
begin
  return query select c.* from checkpoint c where c.organization_id = organization and c.size > after order by c.size limit 1000;
end $$;
grant execute on function audit.record_checkpoints(text, bigint) to tribune_api;

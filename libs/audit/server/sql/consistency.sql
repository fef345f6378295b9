-- What proves that the record at this address has only grown from the one signed head to the other (the newest where none is named), for whoever may read the
-- register there: both heads, and the hashes from which the proof is reckoned. Null where nobody may know of it; no heads where these sizes were never signed.
create or replace function audit.consistency(address text, token text, first_size bigint, second_size bigint) returns jsonb language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare
  who jsonb := register.reader(address, token);
  org uuid := (who->>'organization')::uuid;
  first checkpoint;
  second checkpoint;
begin
  if who is null or not (who->>'mayRead')::boolean then return null; end if;
  select * into first from checkpoint c where c.organization_id = org and c.size = first_size;
  select * into second from checkpoint c where c.organization_id = org and c.size <= coalesce(second_size, c.size) order by c.size desc limit 1;
  if first.size is null or second.size is distinct from coalesce(second_size, second.size) or first.size > second.size then return jsonb_build_object('organization', org, 'heads', null); end if;
  return audit.growth(org, first.size, second.size)
    || jsonb_build_object('organization', org, 'heads', jsonb_build_array(jsonb_build_object('size', first.size, 'note', first.note, 'key', first.key), jsonb_build_object('size', second.size, 'note', second.note, 'key', second.key)));
end $$;
grant execute on function audit.consistency(text, text, bigint, bigint) to tribune_api;

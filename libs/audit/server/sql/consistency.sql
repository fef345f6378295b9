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
  return jsonb_build_object(
    'organization', org, 'heads', jsonb_build_array(jsonb_build_object('size', first.size, 'note', first.note, 'key', first.key), jsonb_build_object('size', second.size, 'note', second.note, 'key', second.key)),
    'tiles', (select coalesce(jsonb_agg(encode(t.root, 'hex') order by t.number), '[]') from tile t where t.organization_id = org and t.number < second.size / 256),
    -- the leaves of the tiles in which the one tree ends and the other
    'leaves', (select coalesce(jsonb_agg(jsonb_build_array(l.position, encode(l.hash, 'hex')) order by l.position), '[]')
        from (select distinct s / 256 as number from unnest(array[first.size, second.size]) s) n join leaf l on l.organization_id = org and l.position >= n.number * 256 and l.position < least((n.number + 1) * 256, second.size)));
end $$;
grant execute on function audit.consistency(text, text, bigint, bigint) to tribune_api;

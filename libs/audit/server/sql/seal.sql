-- Seals the events up to this one: their places in the tree, its new head, and who signed it. Which events those are, and in which order, is found out here;
-- the worker only reckons and signs. In one transaction with `begin_seal`.
create or replace function audit.seal(organization uuid, seen_size bigint, last_xid xid8, last_event bigint, roots bytea[], tiles bytea[], note text, key text) returns bigint language plpgsql security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare
  t tree;
  added bigint;
begin
  select * into t from tree x where x.organization_id = organization for update;
  if not found or t.size <> seen_size then raise exception 'the tree has grown meanwhile' using errcode = '40001'; end if;
  if last_xid >= audit.horizon() then raise exception 'a transaction that is still running could come before this event' using errcode = '55000'; end if;
  insert into leaf (organization_id, position, event_id, hash)
  select organization, t.size + row_number() over (order by e.xid, e.id) - 1, e.id, e.leaf_hash from event e
   where e.organization_id = organization and (e.xid, e.id) > (t.xid, t.event_id) and (e.xid, e.id) <= (last_xid, last_event);
  get diagnostics added = row_count;
  if added = 0 then raise exception 'there is nothing to seal' using errcode = '55000'; end if;
  -- a checkpoint names its record and its size in its first two lines
  if split_part(note, E'\n', 1) <> 'tribune/' || organization or split_part(note, E'\n', 2) <> (t.size + added)::text then raise exception 'the checkpoint is that of another tree' using errcode = '22023'; end if;
  insert into tile (organization_id, number, root) select organization, t.size / 256 + n - 1, r from unnest(tiles) with ordinality u(r, n);
  insert into checkpoint (organization_id, size, note, key) values (organization, t.size + added, seal.note, seal.key);
  update tree x set size = t.size + added, roots = seal.roots, xid = last_xid, event_id = last_event where x.organization_id = organization;
  return t.size + added;
end $$;
grant execute on function audit.seal(uuid, bigint, xid8, bigint, bytea[], bytea[], text, text) to tribune_worker;

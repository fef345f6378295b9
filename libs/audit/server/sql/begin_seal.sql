-- What is to be sealed next, at most so many events, in the order in which they will stand: by transaction, then by id. Only transactions older than every
-- running one are taken, so that none that commits late is stepped over. Holds the tree until the transaction ends; null while another worker holds it.
create or replace function audit.begin_seal(organization uuid, most integer) returns jsonb language plpgsql security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare t tree;
begin
  insert into tree (organization_id) values (organization) on conflict do nothing;
  select * into t from tree x where x.organization_id = organization for update skip locked;
  if not found then return null; end if;
  return (
    with next as (
      select e.xid, e.id, e.leaf_hash from event e
       where e.organization_id = organization and (e.xid, e.id) > (t.xid, t.event_id) and e.xid < (select audit.horizon())
       order by e.xid, e.id limit most)
    select jsonb_build_object(
      'size', t.size,
      'roots', coalesce((select jsonb_agg(encode(r, 'hex') order by n) from unnest(t.roots) with ordinality u(r, n)), '[]'),
      'checkpoint', (select c.note from checkpoint c where c.organization_id = organization order by c.size desc limit 1),
      'leaves', coalesce(jsonb_agg(encode(n.leaf_hash, 'hex') order by n.xid, n.id), '[]'),
      'xid', (array_agg(n.xid::text order by n.xid desc, n.id desc))[1],
      'event', (array_agg(n.id::text order by n.xid desc, n.id desc))[1])
      from next n);
end $$;
grant execute on function audit.begin_seal(uuid, integer) to tribune_worker;

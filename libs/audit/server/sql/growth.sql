-- The hashes from which a proof is reckoned that the record has only grown from the one size to the other: the roots of its full tiles, and the leaves of the tiles in
-- which the one tree ends and the other.
create or replace function audit.growth(organization uuid, first_size bigint, second_size bigint) returns jsonb language sql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object(
    'tiles', (select coalesce(jsonb_agg(encode(t.root, 'hex') order by t.number), '[]') from tile t where t.organization_id = organization and t.number < second_size / 256),
    'leaves', (select coalesce(jsonb_agg(jsonb_build_array(l.position, encode(l.hash, 'hex')) order by l.position), '[]')
        from (select distinct s / 256 as number from unnest(array[first_size, second_size]) s) n join leaf l on l.organization_id = organization and l.position >= n.number * 256 and l.position < least((n.number + 1) * 256, second_size)))
$$;
grant execute on function audit.growth(uuid, bigint, bigint) to tribune_worker;

-- A page of the register for whoever asks, policy inside: one statement gives the page, what it can be filtered by, and how many there are of each kind.
-- Newest first; what was looked for, best first. `after` is the place behind which the page begins: rank, moment, key.
create or replace function register.read_register(address text, token text, size integer, looked_for text default null, kinds text[] default null, stage uuid default null, place uuid default null,
  after_rank numeric default null, after_at timestamptz default null, after_key text default null) returns jsonb language plpgsql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  who jsonb := register.reader(address, token);
  organization uuid := (who->>'organization')::uuid;
  found jsonb;
begin
  if who is null or not (who->>'mayRead')::boolean then return who; end if;
  select coalesce(jsonb_agg(register.line(organization, p.key, p.kind, p.at, p.subject, p.revision) || jsonb_build_object('cursor', jsonb_build_array(p.rank, p.at, p.key)) order by p.rank desc, p.at desc, p.key desc), '[]') into found
    from (select e.*, coalesce(h.rank, 0) as rank
            from register.entries(organization) e
            left join register.hits(organization, looked_for) h on looked_for is not null and h.subject = e.subject and h.revision is not distinct from e.revision
           where (looked_for is null or h.subject is not null)
             and (kinds is null or e.kind = any (kinds))
             and ((stage is null and place is null) or register.takes_place_at(organization, e.subject, e.revision, stage, place))
             and (after_key is null or (coalesce(h.rank, 0), e.at, e.key) < (after_rank, after_at, after_key))
           order by rank desc, e.at desc, e.key desc limit size) p;
  return who || jsonb_build_object('lines', found, 'stages', register.places(organization),
    'counts', (select coalesce(jsonb_object_agg(c.kind, c.n), '{}') from (select e.kind, count(*) as n from register.entries(organization) e group by e.kind) c));
end $$;
grant execute on function register.read_register(text, text, integer, text, text[], uuid, uuid, numeric, timestamptz, text) to tribune_api;

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
  if looked_for is null then
    select coalesce(jsonb_agg(register.line(organization, p.key, p.kind, p.at, p.subject, p.revision) || jsonb_build_object('cursor', jsonb_build_array(0, p.at, p.key)) order by p.at desc, p.key desc), '[]') into found
      from register.newest(organization, size, kinds, stage, place, after_at, after_key) p;
  else
    select coalesce(jsonb_agg(register.line(organization, p.key, p.kind, p.at, p.subject, p.revision) || jsonb_build_object('cursor', jsonb_build_array(p.rank, p.at, p.key)) order by p.rank desc, p.at desc, p.key desc), '[]') into found
      from (select s.*
              from (select e.*, h.rank from register.hits(organization, looked_for) h join entry e on e.organization_id = organization and e.subject = h.subject and e.revision is not distinct from h.revision
                     where kinds is null or e.kind = any (kinds) order by h.rank desc, e.at desc, e.key desc offset 0) s
             -- words under an embargo find nothing; asked in that order, of no more than the page needs
             where register.kept_until(organization, s.subject, s.revision) is null
               and (stage is null and place is null or register.takes_place_at(organization, s.subject, s.revision, stage, place))
               and (after_key is null or (s.rank, s.at, s.key) < (after_rank, after_at, after_key))
             limit size) p;
  end if;
  return who || jsonb_build_object('lines', found, 'stages', register.places(organization),
    'counts', register.counts(organization));
end $$;
grant execute on function register.read_register(text, text, integer, text, text[], uuid, uuid, numeric, timestamptz, text) to tribune_api;

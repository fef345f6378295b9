-- Who spoke for a constituency, in public: the name of the constituency, of the person, and whether they stood in for the champion.
create or replace function register.who_answered(organization uuid, term uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('constituency', k.name, 'champion', p.name, 'asAlternate', t.rank > 0)
    from champion.term t
    join champion.constituency k on k.organization_id = t.organization_id and k.id = t.constituency_id
    join people.person p on p.organization_id = t.organization_id and p.id = t.person_id
   where t.organization_id = organization and t.id = term
$$;

-- Who may have a passkey: champions and alternates, who sign with it from taking office (P2), and the staff, for signing in.
create or replace function auth.demand_passkey_holder(organization uuid, person uuid) returns void language plpgsql stable
set search_path = auth, pg_temp set timezone = 'UTC' as $$
begin
  if not exists (select from champion.live_term t where t.organization_id = organization and t.person_id = person)
     and not exists (select from people.person p where p.organization_id = organization and p.id = person and p.employee) then
    perform kernel.refuse('PasskeyNotForYou');
  end if;
end $$;

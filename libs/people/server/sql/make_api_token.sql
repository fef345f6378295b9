-- A secret for a program, made by somebody who has just signed in, for themselves. The staff and who holds office may; a scope asks for the role behind it.
create or replace function auth.make_api_token(token text, name text, scopes text[], days integer, secret text) returns uuid language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
begin
  select * into actor from auth.demand_fresh(token);
  if not exists (select from people.person p where p.organization_id = actor.organization_id and p.id = actor.person_id and p.employee)
     and not exists (select from champion.live_term t where t.organization_id = actor.organization_id and t.person_id = actor.person_id) then
    perform kernel.refuse('TokenNotForYou');
  end if;
  if scopes && array['IMPORT_PEOPLE', 'IMPORT_ROLL'] then perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN'); end if;
  if 'IMPORT_FIGURES' = any(scopes) then perform scorecard.demand_measurer(actor.organization_id, actor.person_id); end if;
  if secret !~ '^tribune_[0-9a-f]{64}$' then raise 'not a token’s secret'; end if;
  -- two at once are counted one after the other
  perform from people.person p where p.organization_id = actor.organization_id and p.id = actor.person_id for no key update;
  if (select count(*) from api_token t where t.organization_id = actor.organization_id and t.person_id = actor.person_id and t.revoked_at is null and t.expires_at > kernel.now()) >= 20 then
    perform kernel.refuse('TooManyTokens');
  end if;
  insert into api_token (organization_id, person_id, name, token_hash, scopes, expires_at)
  values (actor.organization_id, actor.person_id, btrim(make_api_token.name), kernel.text_hash(secret),
    (select array_agg(distinct wanted order by wanted) from unnest(make_api_token.scopes) wanted), kernel.now() + make_interval(days => make_api_token.days))
  returning id into made;
  perform audit.record(actor.organization_id, actor.person_id, 'ApiTokenMade', 'Person', actor.person_id, jsonb_build_object('token', made, 'scopes', to_jsonb(scopes), 'days', days));
  return made;
end $$;
grant execute on function auth.make_api_token(text, text, text[], integer, text) to tribune_api;

-- The answer of a moment ago was lost on its way: the same session, by a new secret, because the first is known to nobody.
create or replace function auth.answer_again(organization uuid, session_id uuid) returns text language plpgsql
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare token text := kernel.new_token();
begin
  update session s set token_hash = kernel.text_hash(token)
   where s.organization_id = organization and s.id = answer_again.session_id and s.ended_at is null and s.signed_in_at > kernel.now() - interval '10 minutes';
  if not found then perform kernel.refuse('LinkNotUsable'); end if;
  return token;
end $$;

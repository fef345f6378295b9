-- Its author may put it differently for fifteen minutes; what it said before is kept and can be read.
create or replace function discussion.edit_contribution(token text, contribution uuid, words text, mentioned uuid[] default '{}') returns uuid language plpgsql security definer
set search_path = discussion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  c discussion.contribution;
begin
  select * into actor from auth.actor(token);
  c := discussion.own_contribution(actor.organization_id, actor.person_id, edit_contribution.contribution);
  if c.at + interval '15 minutes' <= kernel.now() then perform kernel.refuse('EditTimeOver'); end if;
  if length(btrim(coalesce(words, ''), e' \t\r\n')) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'text')); end if;
  insert into wording (organization_id, contribution_id, version, text)
  select w.organization_id, w.contribution_id, w.version + 1, btrim(words, e' \t\r\n') from wording w
   where w.organization_id = c.organization_id and w.contribution_id = c.id and w.text <> btrim(words, e' \t\r\n')
     and w.version = (select max(v.version) from wording v where v.organization_id = c.organization_id and v.contribution_id = c.id);
  if found then
    perform discussion.mention_people(c, (select d.council_id from decision.decision d where d.organization_id = c.organization_id and d.id = c.decision_id), mentioned);
    perform audit.record(c.organization_id, actor.person_id, 'ContributionEdited', 'Discussion', c.decision_id, jsonb_build_object('number', c.number));
  end if;
  return c.decision_id;
end $$;
grant execute on function discussion.edit_contribution(text, uuid, text, uuid[]) to tribune_api;

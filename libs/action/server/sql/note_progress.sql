-- How far it is, in words and, where that says something, in percent; notes are added, never changed.
create or replace function action.note_progress(token text, action uuid, words text, percent integer default null) returns integer language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  a action.action;
begin
  select * into actor from auth.actor(token);
  a := action.lock_action(actor.organization_id, action, actor.person_id, 'noteProgress');
  if length(btrim(coalesce(words, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'words')); end if;
  return action.log(a.organization_id, a.id, actor.person_id, 'NOTED', words, percent);
end $$;
grant execute on function action.note_progress(text, uuid, text, integer) to tribune_api;

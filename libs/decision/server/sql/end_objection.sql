-- Who objected says that a newer text has taken it up, or withdraws it (D8).
create or replace function decision.end_objection(token text, objection uuid, ended_as text) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  held record;
  d decision.decision;
  o decision.objection;
begin
  select * into actor from auth.actor(token);
  select * into held from decision.lock_objection(actor.organization_id, objection, actor.person_id);
  d := held.d;
  o := held.o;
  if o.person_id <> actor.person_id then perform kernel.refuse('ObjectorEnds'); end if;
  if ended_as is null or ended_as not in ('INTEGRATED', 'WITHDRAWN') then perform kernel.refuse('InputInvalid', '{"field": "endedAs", "problem": "An objection ends as integrated or withdrawn"}'); end if;
  if ended_as = 'INTEGRATED' and d.current_revision = o.revision then perform kernel.refuse('NothingIntegrated'); end if;
  perform decision.finish_objection(d, o.id, ended_as, actor.person_id);
end $$;
grant execute on function decision.end_objection(text, uuid, text) to tribune_api;

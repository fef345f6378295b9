-- Any member or champion, within 24 hours of an editorial edit; nobody lowers one (D3).
create or replace function decision.raise_to_material(token text, decision uuid, raised_revision integer) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  r revision;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  perform decision.demand_shaper(d.organization_id, d.council_id, actor.person_id);
  if d.state in ('DRAFT', 'WITHDRAWN') then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'raiseToMaterial')); end if;
  select * into r from revision x where x.organization_id = d.organization_id and x.decision_id = d.id and x.revision = raised_revision;
  if not found or r.class <> 'EDITORIAL' or r.revision <= d.vote_basis then perform kernel.refuse('NothingToRaise'); end if;
  if r.at + interval '24 hours' <= kernel.now() then perform kernel.refuse('EditWindowOver', jsonb_build_object('endedAt', r.at + interval '24 hours')); end if;
  insert into raise (organization_id, decision_id, revision, person_id) values (d.organization_id, d.id, r.revision, actor.person_id);
  update decision.decision x set vote_basis = r.revision where x.organization_id = d.organization_id and x.id = d.id;
  perform audit.record(d.organization_id, actor.person_id, 'EditRaised', 'Decision', d.id, jsonb_build_object('revision', r.revision));
  perform decision.reopen_vote(d, r.revision, actor.person_id);
  perform decision.refresh_state(d.organization_id, d.id);
  perform decision.settle(d.organization_id, d.id);
end $$;
grant execute on function decision.raise_to_material(text, uuid, integer) to tribune_api;

-- A text that somebody proposes without making it a revision: canonical, of the shape of a body, complete, and different from what stands.
create or replace function decision.check_proposed_body(d decision.decision, body text) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if kernel.canonical(body::jsonb) <> body then perform kernel.refuse('BodyMalformed'); end if;
  -- refuses none at all, too
  perform decision.check_body(body::jsonb);
  perform decision.demand_complete(body);
  if exists (select from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision and r.body = check_proposed_body.body) then perform kernel.refuse('NothingChanged'); end if;
exception when invalid_text_representation or untranslatable_character then
  perform kernel.refuse('BodyMalformed');
end $$;

-- To the electors of the standing vote and the champions whom the decision names, once per revision and kind; not to who did it.
drop function if exists decision.mail_council(uuid, uuid, text);
create or replace function decision.mail_council(organization uuid, decision uuid, kind text, doer uuid default null) returns void language sql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select notification.queue_mails(organization, array_agg(w.person_id), kind, jsonb_build_object('decision', decision), array_agg(kind || ':' || decision || ':' || d.current_revision || ':' || w.person_id))
  from decision.decision d, lateral (
    select e.person_id from elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis
    union select d.author_id
    union select t.person_id from champion.live_term t join revision_constituency c on c.organization_id = t.organization_id and c.constituency_id = t.constituency_id
           where t.organization_id = d.organization_id and t.rank = 0 and c.decision_id = d.id and c.revision = d.current_revision) w
  where d.organization_id = organization and d.id = decision and w.person_id is distinct from doer
$$;

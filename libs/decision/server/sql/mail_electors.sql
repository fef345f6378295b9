-- To exactly those who are asked and have not acted (D12).
create or replace function decision.mail_electors(organization uuid, decision uuid, vote_basis integer, kind text) returns void language sql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select notification.queue_mails(organization, array_agg(e.person_id), kind, jsonb_build_object('decision', decision), array_agg(kind || ':' || decision || ':' || vote_basis || ':' || e.person_id))
  from elector e
  where e.organization_id = organization and e.decision_id = decision and e.basis = vote_basis
    and not exists (select from standing_recusal r where r.organization_id = e.organization_id and r.decision_id = e.decision_id and r.person_id = e.person_id)
    and not exists (select from ballot b where b.organization_id = e.organization_id and b.decision_id = e.decision_id and b.basis = e.basis and b.person_id = e.person_id)
$$;

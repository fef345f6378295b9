-- Events with what decides who may hear of them: the author while a decision is a draft, the constituency of elections and terms.
-- With the reader's rights: each login sees its organization's alone.
create or replace view audit.activity with (security_invoker = true) as
  select e.organization_id, e.xid, e.id, e.at, e.type, e.subject_type, e.subject_id,
    case e.subject_type when 'Decision' then (select d.proposed_at is null from decision.decision d where d.organization_id = e.organization_id and d.id = e.subject_id) end as is_draft,
    case e.subject_type when 'Decision' then (select d.author_id from decision.decision d where d.organization_id = e.organization_id and d.id = e.subject_id) end as author_id,
    case e.subject_type
      when 'Constituency' then e.subject_id
      when 'Election' then (select x.constituency_id from champion.election x where x.organization_id = e.organization_id and x.id = e.subject_id)
      when 'Term' then (select t.constituency_id from champion.term t where t.organization_id = e.organization_id and t.id = e.subject_id) end as constituency_id,
    case e.subject_type when 'Discussion' then (select d.council_id from decision.decision d where d.organization_id = e.organization_id and d.id = e.subject_id) end as council_id
  from audit.event e;
grant select on audit.activity to tribune_api;

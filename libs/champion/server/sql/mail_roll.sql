-- Tells everybody on the roll, once per kind and election (and reopening).
create or replace function champion.mail_roll(organization uuid, constituency uuid, kind text, election uuid) returns void language sql
set search_path = champion, pg_temp as $$
  select notification.queue_mail(organization, c.person_id, kind, jsonb_build_object('election', election), kind || ':' || election || ':' || (select reopened from champion.election e where e.organization_id = organization and e.id = election) || ':' || c.person_id)
  from constituent c join people.person p on p.organization_id = c.organization_id and p.id = c.person_id and p.left_at is null
  where c.organization_id = organization and c.constituency_id = constituency and c.left_at is null
$$;

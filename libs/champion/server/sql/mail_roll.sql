-- Tells everybody on the roll, once per kind and election (and reopening).
create or replace function champion.mail_roll(organization uuid, constituency uuid, kind text, election uuid) returns void language sql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  -- a left join, although everybody is a person: it makes the planner look people up by their key, also before it knows how many there are
  select notification.queue_mails(organization, array_agg(c.person_id), kind, jsonb_build_object('election', election), array_agg(kind || ':' || election || ':' || e.reopened || ':' || c.person_id))
  from champion.election e
  join constituent c on c.organization_id = e.organization_id and c.constituency_id = constituency and c.left_at is null
  left join people.person p on p.organization_id = c.organization_id and p.id = c.person_id
  where e.organization_id = organization and e.id = election and p.left_at is null
$$;

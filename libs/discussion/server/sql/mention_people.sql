-- Those inside who are named get a mail at once, and once; everybody else finds it when they come (quiet by default).
create or replace function discussion.mention_people(c discussion.contribution, council uuid, mentioned uuid[]) returns void language sql
set search_path = discussion, pg_temp set timezone = 'UTC' as $$
  with named as (
    insert into mention (organization_id, contribution_id, person_id)
    select p.organization_id, c.id, p.id from people.person p
     where p.organization_id = c.organization_id and p.id = any (mentioned) and p.id <> c.author_id and p.left_at is null and decision.takes_part(p.organization_id, council, p.id)
    order by p.id limit 20
    on conflict do nothing returning person_id)
  select notification.queue_mail(c.organization_id, n.person_id, 'Mentioned', jsonb_build_object('decision', c.decision_id, 'person', c.author_id), 'Mentioned:' || c.id || ':' || n.person_id) from named n
$$;

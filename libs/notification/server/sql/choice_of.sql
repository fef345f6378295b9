-- How somebody is told of a topic: as they chose, else quietly: at once is what waits for them alone, who names them, and the one moment that is for ever.
create or replace function notification.choice_of(organization uuid, person uuid, topic text) returns text language sql stable
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  select coalesce(
    (select s.choice from setting s where s.organization_id = organization and s.person_id = person and s.topic = choice_of.topic),
    case when topic in ('ALWAYS', 'ASKED', 'REMINDER', 'TALK', 'FINAL', 'WEEKLY') then 'AT_ONCE' else 'WEEKLY' end)
$$;
grant execute on function notification.choice_of(uuid, uuid, text) to tribune_api;

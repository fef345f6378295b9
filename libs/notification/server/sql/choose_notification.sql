-- How the person wants to be told of a topic.
create or replace function notification.choose_notification(token text, topic text, choice text) returns void language plpgsql security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  insert into setting (organization_id, person_id, topic, choice) values (actor.organization_id, actor.person_id, choose_notification.topic, choose_notification.choice)
  on conflict on constraint setting_pkey do update set choice = excluded.choice;
end $$;
grant execute on function notification.choose_notification(text, text, text) to tribune_api;

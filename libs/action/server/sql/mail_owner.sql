-- An action waits for its owner alone, so its owner hears of it at once; not who gave it to themselves.
create or replace function action.mail_owner(organization uuid, action uuid, doer uuid) returns void language sql
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select notification.queue_mail(organization, a.owner_id, 'ActionAssigned', action.told(a), 'ActionAssigned:' || a.id || ':' || a.owner_id || ':' || kernel.now()::date)
    from action.action a where a.organization_id = organization and a.id = mail_owner.action and a.owner_id <> doer
$$;

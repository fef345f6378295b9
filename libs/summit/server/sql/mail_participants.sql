-- Each participant hears it once: of the invitation, of another time or place, of the end. Not who does it: they know.
create or replace function summit.mail_participants(organization uuid, summit uuid, what text, doer uuid, only_one uuid default null) returns void language sql
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select notification.queue_mail(organization, p.person_id, case what when 'invited' then 'SummitInvited' when 'moved' then 'SummitMoved' else 'SummitCancelled' end, jsonb_build_object('summit', s.id),
           what || ':' || s.id || ':' || s.sequence || ':' || p.person_id)
    from participant p join summit.summit s on s.organization_id = p.organization_id and s.id = p.summit_id
   where p.organization_id = organization and p.summit_id = mail_participants.summit and p.person_id <> doer and (only_one is null or p.person_id = only_one)
$$;

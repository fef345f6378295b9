-- Each invited person hears it once: of the invitation, of another time or place, of the end. Not who does it: they know.
create or replace function council.mail_meeting(organization uuid, meeting uuid, what text, doer uuid, only_these uuid[] default null) returns void language sql
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select notification.queue_mail(organization, i.person_id, case what when 'invited' then 'MeetingInvited' when 'moved' then 'MeetingMoved' else 'MeetingCancelled' end, jsonb_build_object('meeting', m.id),
           'meeting ' || what || ':' || m.id || ':' || m.sequence || ':' || i.person_id)
    from invitation i join meeting m on m.organization_id = i.organization_id and m.id = i.meeting_id
   where i.organization_id = organization and i.meeting_id = mail_meeting.meeting and i.person_id is distinct from doer and (only_these is null or i.person_id = any (only_these))
$$;

-- What others do to a proposal, told to its author; once per event.
create or replace function notification.tell_author() returns trigger language plpgsql security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare author uuid;
begin
  select d.author_id into author from decision.decision d where d.organization_id = new.organization_id and d.id = new.subject_id;
  if author is null or author = new.actor_id then return null; end if;
  case
    when new.type = 'DecisionSeconded' then perform notification.queue_mail(new.organization_id, author, 'ProposalSeconded', jsonb_build_object('decision', new.subject_id, 'person', new.actor_id), 'event:' || new.id);
    when new.type = 'DecisionAmended' then perform notification.queue_mail(new.organization_id, author, 'ProposalAmended', jsonb_build_object('decision', new.subject_id, 'person', new.actor_id), 'event:' || new.id);
    when (new.data->>'carried')::boolean then perform notification.queue_mail(new.organization_id, author, 'VoteCarried', jsonb_build_object('decision', new.subject_id), 'event:' || new.id);
    else perform notification.queue_mail(new.organization_id, author, 'VoteNotCarried', jsonb_build_object('decision', new.subject_id), 'event:' || new.id);
  end case;
  return null;
end $$;
create or replace trigger tell_author after insert on audit.event for each row
  when (new.subject_type = 'Decision' and new.type in ('DecisionSeconded', 'DecisionAmended', 'VoteClosed')) execute function notification.tell_author();

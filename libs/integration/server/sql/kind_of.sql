-- What a program is told of, by the event's type; null for everything else: nothing of drafts, of who has voted, of discussions, and nothing that an administrator may not read.
create or replace function integration.kind_of(type text) returns text language sql immutable
set search_path = integration, pg_temp set timezone = 'UTC' as $$
  select case type
    when 'DecisionProposed' then 'decision.proposed' when 'DecisionAmended' then 'decision.amended'
    when 'VoteOpened' then 'decision.vote_opened' when 'VoteReopened' then 'decision.vote_opened' when 'VoteClosed' then 'decision.vote_closed'
    when 'DecisionApproved' then 'decision.approved' when 'DecisionWaived' then 'decision.approved' when 'DecisionRefused' then 'decision.refused'
    when 'DecisionFinal' then 'decision.final' when 'DecisionWithdrawn' then 'decision.withdrawn' when 'OutcomeReviewed' then 'decision.reviewed'
    when 'EmergencyActRecorded' then 'emergency_act.recorded' when 'EmergencyActEnded' then 'emergency_act.ended' when 'ChangeReported' then 'change.reported'
    when 'ElectionCalled' then 'election.called' when 'ConfirmationCalled' then 'election.called' when 'ElectionPublished' then 'election.published'
    when 'TermBegan' then 'term.began' when 'TermEnded' then 'term.ended'
    when 'MeetingPlanned' then 'meeting.planned' when 'MinutesApproved' then 'meeting.minutes_approved'
    when 'ActionCreated' then 'action.created' when 'ActionFinished' then 'action.finished'
    when 'PersonLeft' then 'person.left' end
$$;

-- What a mail is about, as people choose it; ALWAYS is what nobody can switch off: ways in, elections, offices. A refusal asks its proposal's author for a change.
create or replace function notification.topic_of(kind text, is_author boolean) returns text language sql immutable
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  select case
    when kind in ('VoteOpened', 'VoteReopened', 'ApprovalAsked', 'ActionAssigned', 'SummitInvited', 'SummitMoved', 'SummitCancelled', 'PlanReviewAsked', 'PlanCommentsAsked', 'MeetingInvited', 'MeetingMoved', 'MeetingCancelled', 'MeetingTreats', 'ObjectionRaised', 'ObjectionAnswered', 'ProxyGiven') or (kind in ('DecisionRefused', 'ConditionSet', 'ConditionBroken') and is_author) then 'ASKED'
    when kind in ('VoteReminder', 'BallotReminder', 'AnswerReminder', 'LastAnswerReminder', 'ActionDueSoon', 'ActionOverdue', 'PreparationReminder') then 'REMINDER'
    when kind in ('ProposalSeconded', 'ProposalAmended', 'VoteCarried', 'VoteNotCarried') then 'PROPOSAL'
    when kind = 'DecisionFinal' then 'FINAL'
    when kind in ('DecisionRefused', 'ConditionSet', 'ConditionBroken') then 'OUTCOME'
    when kind in ('Mentioned', 'Replied') then 'TALK'
    when kind = 'WeeklyDigest' then 'WEEKLY'
    else 'ALWAYS' end
$$;

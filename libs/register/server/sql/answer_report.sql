-- What became of a reported change: decision N carries it, it is an emergency act, it will be undone, or it is no change. Once. The reporter is mailed; where they agreed, the answer is public.
create or replace function register.answer_report(token text, report_number integer, verdict text, words text, key text, without_report boolean) returns void language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  r report;
  decision uuid;
  act uuid;
  secret text;
begin
  select * into actor from auth.actor(token);
  select * into r from report x where x.organization_id = actor.organization_id and x.number = report_number for update;
  if not found or register.may_answer(r, actor.person_id) is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Report')); end if;
  if exists (select from report_answer a where a.organization_id = r.organization_id and a.report_id = r.id) then perform kernel.refuse('AlreadyAnswered'); end if;
  if length(btrim(coalesce(words, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'words')); end if;
  if verdict = 'CARRIED' then
    select d.id into decision from decision.decision d join decision.finalization f on f.organization_id = d.organization_id and f.decision_id = d.id where d.organization_id = r.organization_id and d.number::text = btrim(key);
    if decision is null then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'key', 'problem', 'Give the number of a decision that is final')); end if;
  elsif verdict = 'EMERGENCY' then
    select a.id into act from emergency_act a where a.organization_id = r.organization_id and 'e' || a.number = lower(btrim(key));
    if act is null then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'key', 'problem', 'Give the number of an emergency act, for example e2')); end if;
  end if;
  insert into report_answer (organization_id, report_id, verdict, words, decision_id, act_id, without_report, answered_by, answered_as)
  values (r.organization_id, r.id, answer_report.verdict, btrim(answer_report.words), decision, act, coalesce(answer_report.without_report, false), actor.person_id, register.may_answer(r, actor.person_id));
  perform audit.record(r.organization_id, actor.person_id, 'ReportAnswered', 'Report', r.id, jsonb_build_object('verdict', verdict));
  if r.reporter_id is not null then
    perform notification.queue_mail(r.organization_id, r.reporter_id, 'ReportAnswered', jsonb_build_object('report', r.id), 'report:' || r.id);
  else
    -- the link of the first mail is gone with it: a new one, which the page knows instead
    secret := kernel.new_token();
    update report x set secret_hash = kernel.text_hash(secret) where x.organization_id = r.organization_id and x.id = r.id;
    perform notification.queue_mail_to(r.organization_id, null, r.address, 'ReportAnswered', jsonb_build_object('report', r.id, 'token', secret));
  end if;
end $$;
grant execute on function register.answer_report(text, integer, text, text, text, boolean) to tribune_api;

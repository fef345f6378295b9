create or replace function register.answer_told(r register.report) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('verdict', a.verdict, 'words', a.words, 'answeredAs', a.answered_as, 'at', a.at,
      'key', coalesce((select d.number::text from decision.decision d where d.organization_id = a.organization_id and d.id = a.decision_id), (select 'e' || e.number from emergency_act e where e.organization_id = a.organization_id and e.id = a.act_id)))
    from report_answer a where a.organization_id = r.organization_id and a.report_id = r.id
$$;

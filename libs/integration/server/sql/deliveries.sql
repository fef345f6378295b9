-- What was delivered to a webhook, the newest first, before this number (null: from the end).
create or replace function integration.deliveries(token text, webhook uuid, before bigint, most integer) returns jsonb language plpgsql stable security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  return (select coalesce(jsonb_agg(to_jsonb(page) order by page.number desc), '[]') from (
    select d.number, d.kind, d.subject_type as "subjectType", d.subject_id as "subjectId", d.happened_at as "happenedAt", d.tried_at as "triedAt", d.attempts, d.status, d.took_ms as "tookMs", d.answer,
           case when d.delivered_at is not null then null else d.next_attempt_at end as "nextAttemptAt",
           case when d.delivered_at is not null then 'DELIVERED' when d.next_attempt_at is null then 'GIVEN_UP' when d.attempts > 0 then 'RETRYING' else 'WAITING' end as state
      from delivery d where d.organization_id = actor.organization_id and d.webhook_id = webhook and (before is null or d.number < before) order by d.number desc limit most) page);
end $$;
grant execute on function integration.deliveries(text, uuid, bigint, integer) to tribune_api;

-- Letters that are due and not sent, and for how many seconds the oldest has been: of the installation, without a word of whom or what.
create or replace function notification.mail_backlog(out waiting bigint, out oldest_seconds double precision) language sql stable security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  select count(*), coalesce(extract(epoch from (select kernel.now()) - min(m.queued_at)), 0) from mail m where m.sent_at is null and m.next_attempt_at <= (select kernel.now())
$$;
grant execute on function notification.mail_backlog() to tribune_api;

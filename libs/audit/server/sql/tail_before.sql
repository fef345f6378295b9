-- Where somebody begins who wants to hear what has happened in the last seconds, too: right before the oldest event of their organization in them; none where nothing has.
-- From the newest back: it costs what has happened since, however long the record is.
create or replace function audit.tail_before(organization uuid, seconds int) returns table (xid text, id text) language plpgsql stable
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare
  since constant timestamptz := kernel.now() - make_interval(secs => seconds);
  e record;
begin
  for e in select v.xid, v.id, v.at from event v where v.organization_id = organization order by v.xid desc, v.id desc loop
    exit when e.at < since;
    xid := e.xid; id := e.id - 1;
  end loop;
  if xid is not null then return next; end if;
end $$;
grant execute on function audit.tail_before(uuid, int) to tribune_api;

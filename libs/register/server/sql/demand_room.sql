-- Ten reports a day and person, three a day and mailbox, thirty an hour from strangers altogether. Those who report at once are counted one after the other.
create or replace function register.demand_room(organization uuid, person uuid, mailbox text) returns void language plpgsql
set search_path = register, pg_temp set timezone = 'UTC' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('report:' || organization || ':' || coalesce(person::text, 'strangers'), 0));
  if (select count(*) from report r where r.organization_id = organization and r.reporter_id = person and r.reported_at > kernel.now() - interval '1 day') >= 10
     or (person is null and ((select count(*) from report r where r.organization_id = organization and lower(r.address) = lower(mailbox) and r.reported_at > kernel.now() - interval '1 day') >= 3
       or (select count(*) from report r where r.organization_id = organization and r.address is not null and r.reported_at > kernel.now() - interval '1 hour') >= 30)) then
    perform kernel.refuse('TooManyReports');
  end if;
end $$;

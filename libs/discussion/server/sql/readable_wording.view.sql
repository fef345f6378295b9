-- The wordings of what stands; of what is withdrawn, none: the API's login cannot read them.
create or replace view discussion.readable_wording as
  select w.* from discussion.wording w
   where w.organization_id = kernel.organization()
     and not exists (select from discussion.withdrawal x where x.organization_id = w.organization_id and x.contribution_id = w.contribution_id);
grant select on discussion.readable_wording to tribune_api;

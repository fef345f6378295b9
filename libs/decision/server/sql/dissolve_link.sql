-- The champion of the constituency for which it was made dissolves a link, until its decisions are final (D10). What was ready alone becomes final.
create or replace function decision.dissolve_link(token text, link uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  its uuid[];
begin
  select * into actor from auth.actor(token);
  select array_agg(m.decision_id order by m.decision_id) into its from link_member m where m.organization_id = actor.organization_id and m.link_id = dissolve_link.link and m.live;
  perform 1 from decision.decision d where d.organization_id = actor.organization_id and d.id = any (its) order by d.id for update;
  -- under the locks of its decisions: nobody dissolves it beside this
  if not exists (select from decision.link l where l.organization_id = actor.organization_id and l.id = dissolve_link.link and l.dissolved_at is null) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Link', 'id', dissolve_link.link)); end if;
  if exists (select from finalization f where f.organization_id = actor.organization_id and f.decision_id = any (its)) then perform kernel.refuse('DecisionIsFinal'); end if;
  if not exists (select from decision.link l join champion.live_term t on t.organization_id = l.organization_id and t.constituency_id = l.constituency_id and t.person_id = actor.person_id and t.rank = 0
                  where l.organization_id = actor.organization_id and l.id = dissolve_link.link) then
    perform kernel.refuse('NotTheActingChampion', '{"because": "NO_TERM", "turnAt": null}');
  end if;
  update decision.link l set dissolved_at = kernel.now(), dissolved_by = actor.person_id where l.organization_id = actor.organization_id and l.id = dissolve_link.link;
  update link_member m set live = false where m.organization_id = actor.organization_id and m.link_id = dissolve_link.link;
  perform audit.record(actor.organization_id, actor.person_id, 'LinkDissolved', 'Decision', x, jsonb_build_object('link', dissolve_link.link)) from unnest(its) x;
  perform decision.settle(actor.organization_id, x) from unnest(its) x;
end $$;
grant execute on function decision.dissolve_link(text, uuid) to tribune_api;

-- Somebody inside a proposed decision says something, or answers what somebody said; an answer to an answer stands beside it.
create or replace function discussion.contribute(token text, decision uuid, words text, reply_to uuid default null, mentioned uuid[] default '{}') returns uuid language plpgsql security definer
set search_path = discussion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  c contribution;
  office record;
begin
  select * into actor from auth.actor(token);
  select * into d from decision.decision x where x.organization_id = actor.organization_id and x.id = contribute.decision and (x.proposed_at is not null or x.author_id = actor.person_id);
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision')); end if;
  perform decision.demand_part(d, actor.person_id);
  if d.proposed_at is null then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'contribute')); end if;
  if length(btrim(coalesce(words, ''), e' \t\r\n')) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'text')); end if;
  if contribute.reply_to is not null then
    select coalesce(p.reply_to, p.id) into c.reply_to from contribution p where p.organization_id = d.organization_id and p.decision_id = d.id and p.id = contribute.reply_to;
    if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Contribution', 'field', 'replyTo')); end if;
  end if;
  select t.constituency_id, t.rank > 0 as is_alternate into office from champion.live_term t where t.organization_id = d.organization_id and t.person_id = actor.person_id order by t.rank, t.starts_at limit 1;
  -- two at once wait here for their number
  insert into thread (organization_id, decision_id) values (d.organization_id, d.id)
    on conflict (organization_id, decision_id) do update set last_number = thread.last_number + 1 returning last_number into c.number;
  insert into contribution (organization_id, decision_id, number, reply_to, author_id, constituency_id, is_alternate)
    values (d.organization_id, d.id, c.number, c.reply_to, actor.person_id, office.constituency_id, coalesce(office.is_alternate, false)) returning * into c;
  insert into wording (organization_id, contribution_id, version, text) values (c.organization_id, c.id, 1, btrim(words, e' \t\r\n'));
  perform discussion.mention_people(c, d.council_id, mentioned);
  perform audit.record(d.organization_id, actor.person_id, 'Contributed', 'Discussion', d.id, jsonb_build_object('number', c.number));
  return c.id;
end $$;
grant execute on function discussion.contribute(text, uuid, text, uuid, uuid[]) to tribune_api;

-- The one count (D4): a function of frozen rules, electorate and ballots, in integers. outcome.ts explains it on screens and must agree.
-- Recused electors leave electorate and quorum; quorum is the rounded-up share of the rest, by heads; abstaining counts as voting, not as base.
-- Weighted: the weights of those who agree against the weights of agree and object. Consent falls with a ballot or a standing objection against it.
create or replace function decision.count_votes(organization uuid, decision uuid, vote_basis integer) returns decision.tally language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  with v as (select * from vote where organization_id = organization and decision_id = decision and basis = vote_basis),
  e as (select l.person_id, l.weight, r.person_id is not null as recused from elector l
          left join standing_recusal r on r.organization_id = l.organization_id and r.decision_id = l.decision_id and r.person_id = l.person_id
         where l.organization_id = organization and l.decision_id = decision and l.basis = vote_basis),
  standing as (select distinct on (b.person_id) b.person_id, b.choice, b.ranking, e.weight from ballot b join e on e.person_id = b.person_id and not e.recused
                where b.organization_id = organization and b.decision_id = decision and b.basis = vote_basis order by b.person_id, b.cast_number desc),
  n as (select (select count(*) from e where not recused)::integer as electors, (select count(*) from e where recused)::integer as recused, count(*)::integer as voted,
          count(*) filter (where choice = 'AGREE')::integer as agree, count(*) filter (where choice = 'ABSTAIN')::integer as abstain, count(*) filter (where choice = 'OBJECT')::integer as object,
          coalesce(sum(weight) filter (where choice = 'AGREE'), 0)::integer as agree_weight, coalesce(sum(weight) filter (where choice = 'OBJECT'), 0)::integer as object_weight,
          coalesce(jsonb_agg(to_jsonb(ranking)) filter (where choice = 'RANK'), '[]') as rankings from standing),
  q as (select n.*, v.*, ((n.electors::bigint * v.quorum_num + v.quorum_den - 1) / v.quorum_den)::integer as quorum,
          (select count(*) from standing_objection o where o.organization_id = organization and o.decision_id = decision)::integer as objections,
          case v.method when 'RANKING' then decision.rank_options((select decision.options_of(r.body) from revision r where r.organization_id = organization and r.decision_id = decision and r.revision = vote_basis), n.rankings) end as ranked
          from n, v)
  select organization, decision, vote_basis, electors, recused, quorum, voted, agree, abstain, object,
    voted >= quorum and voted > 0 and case method
      when 'MAJORITY' then 2 * agree > agree + object
      when 'SUPERMAJORITY' then agree > 0 and agree::bigint * threshold_den >= threshold_num::bigint * (agree + object)
      when 'CONSENT' then agree > 0 and object = 0 and objections = 0
      when 'UNANIMITY' then electors > 0 and agree = electors
      when 'WEIGHTED' then agree > 0 and case when 2 * threshold_num = threshold_den then 2 * agree_weight > agree_weight + object_weight
                                              else agree_weight::bigint * threshold_den >= threshold_num::bigint * (agree_weight + object_weight) end
      when 'RANKING' then coalesce(ranked->>'winner' <> 'LEAVE', false)
    end,
    jsonb_build_object('method', method, 'thresholdNum', threshold_num, 'thresholdDen', threshold_den, 'base', case method when 'UNANIMITY' then electors when 'WEIGHTED' then agree_weight + object_weight else agree + object end)
      || case method when 'WEIGHTED' then jsonb_build_object('agreeWeight', agree_weight, 'objectWeight', object_weight) when 'RANKING' then ranked
                     when 'CONSENT' then jsonb_build_object('standingObjections', objections) else '{}' end,
    kernel.now(), ranked->>'winner'
  from q
$$;

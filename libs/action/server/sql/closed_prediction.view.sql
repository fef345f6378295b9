-- What was predicted, without by whom, once the vote that stands is closed; smallest first, so that no order tells either.
-- From three predictions on: with fewer, knowing that somebody predicted would be knowing what.
create or replace view action.closed_prediction as
  select l.organization_id, l.decision_id, l.effect, array_agg(l.percent order by l.percent) as percents
    from (select distinct on (p.organization_id, p.decision_id, p.basis, p.person_id, p.effect) p.* from action.prediction p
           where p.organization_id = kernel.organization() order by p.organization_id, p.decision_id, p.basis, p.person_id, p.effect, p.cast_number desc) l
    join decision.decision d on d.organization_id = l.organization_id and d.id = l.decision_id and d.vote_basis = l.basis
    join decision.tally t on t.organization_id = l.organization_id and t.decision_id = l.decision_id and t.basis = l.basis
   -- without those who take no part; read from the tables, because this view is made before decision.standing_recusal
   where not exists (select from decision.recusal r left join decision.recusal_end e using (organization_id, decision_id, person_id)
     where r.organization_id = l.organization_id and r.decision_id = l.decision_id and r.person_id = l.person_id and e.at is null)
   group by l.organization_id, l.decision_id, l.effect having count(*) >= 3;
grant select on action.closed_prediction to tribune_api;

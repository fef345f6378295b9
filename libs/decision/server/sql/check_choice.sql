-- What a ballot may say under the method that the vote froze (D4, D5): a ranking of the options, or agree, abstain, object with its reason.
create or replace function decision.check_choice(d decision.decision, choice text, reason text, ranking text[]) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  ranks boolean := (select v.method = 'RANKING' from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis);
  options text[] := (select decision.options_of(r.body) from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.vote_basis);
begin
  if choice is null or not choice = any (case when ranks then array['RANK', 'ABSTAIN'] else array['AGREE', 'ABSTAIN', 'OBJECT'] end) or (choice = 'RANK') <> (ranking is not null) then
    perform kernel.refuse('ChoiceUnknown');
  end if;
  if choice = 'OBJECT' and length(btrim(coalesce(reason, ''))) = 0 then perform kernel.refuse('ObjectionNeedsReason'); end if;
  if choice = 'RANK' and (coalesce(cardinality(ranking), 0) = 0 or array_position(ranking, null) is not null or not ranking <@ options or (select count(distinct l) from unnest(ranking) l) < cardinality(ranking)) then
    perform kernel.refuse('RankingUnusable');
  end if;
end $$;

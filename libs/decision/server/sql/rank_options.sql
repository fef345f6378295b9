-- Schulze (doi 10.1007/s00355-010-0475-4) by winning votes, in integers. `rankings` are arrays of letters, the best first; what a ballot does not rank stands
-- below all that it does, level. Nobody wins where two are level at the end: a tie is not carried (D4).
create or replace function decision.rank_options(options text[], rankings jsonb) returns jsonb language plpgsql immutable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  n integer := cardinality(options);
  preferred integer[][];
  path integer[][];
  ballot text[];
  place integer[];
  winners text[] := '{}';
begin
  preferred := array_fill(0, array[n, n]);
  path := preferred;
  for ballot in select array(select jsonb_array_elements_text(r)) from jsonb_array_elements(rankings) r loop
    select array_agg(coalesce(array_position(ballot, o), n + 1) order by at) into place from unnest(options) with ordinality u(o, at);
    for i in 1..n loop for j in 1..n loop
      if place[i] < place[j] then preferred[i][j] := preferred[i][j] + 1; end if;
    end loop; end loop;
  end loop;
  for i in 1..n loop for j in 1..n loop
    if i <> j and preferred[i][j] > preferred[j][i] then path[i][j] := preferred[i][j]; end if;
  end loop; end loop;
  for k in 1..n loop for i in 1..n loop for j in 1..n loop
    if i <> j and i <> k and j <> k then path[i][j] := greatest(path[i][j], least(path[i][k], path[k][j])); end if;
  end loop; end loop; end loop;
  for i in 1..n loop
    if not exists (select from generate_series(1, n) j where j <> i and path[j][i] > path[i][j]) then winners := winners || options[i]; end if;
  end loop;
  return jsonb_build_object('options', to_jsonb(options), 'preferred', to_jsonb(preferred), 'strongest', to_jsonb(path), 'winners', to_jsonb(winners),
    'winner', case when cardinality(winners) = 1 and jsonb_array_length(rankings) > 0 then winners[1] end);
end $$;

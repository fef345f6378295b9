-- Proposing needs four fields: a title, what changes for customers (at most 60 words), how this makes their lives easier, a touch point (D1, D2).
create or replace function decision.demand_complete(body text) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare doc jsonb := body::jsonb;
declare field text;
begin
  foreach field in array array['title', 'whatChanges', 'easier'] loop
    if length(btrim(coalesce(doc->'prose'->>field, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', field)); end if;
  end loop;
  if decision.count_words(doc->'prose'->>'whatChanges') > 60 then
    perform kernel.refuse('TooManyWords', jsonb_build_object('field', 'whatChanges', 'words', decision.count_words(doc->'prose'->>'whatChanges'), 'maximum', 60));
  end if;
  if jsonb_array_length(doc->'effects'->'touchPoints') = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'touchPoints')); end if;
end $$;

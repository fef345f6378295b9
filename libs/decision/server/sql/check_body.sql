-- The shape of a revision's body: prose, which may be edited, and effects, which are material. Nothing else may stand in it.
create or replace function decision.check_body(doc jsonb) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  effects jsonb := doc->'effects';
  prose jsonb := doc->'prose';
begin
  -- nothing but an object has a schema
  if doc->>'schema' is distinct from '1' or jsonb_typeof(effects) is distinct from 'object' or jsonb_typeof(prose) is distinct from 'object'
     or exists (select from jsonb_object_keys(doc) k where k not in ('schema', 'effects', 'prose'))
     or exists (select from jsonb_object_keys(prose) k where k not in ('title', 'whatChanges', 'easier', 'background'))
     or exists (select from jsonb_each(prose) p where jsonb_typeof(p.value) <> 'string')
     or exists (select from jsonb_object_keys(effects) k where k not in ('touchPoints', 'constituencies', 'measures', 'conditions', 'amounts', 'effectiveOn', 'reviewOn', 'supersedes', 'embargoUntil', 'options', 'chosen'))
     or jsonb_typeof(effects->'touchPoints') is distinct from 'array' or jsonb_typeof(effects->'constituencies') is distinct from 'array'
     or jsonb_typeof(coalesce(effects->'supersedes', '[]')) <> 'array' or jsonb_typeof(coalesce(effects->'options', '[]')) <> 'array'
  then perform kernel.refuse('BodyMalformed'); end if;
  -- kept from the public until it takes effect, at most (D14)
  if effects ? 'embargoUntil' and (effects->>'embargoUntil')::date > coalesce((effects->>'effectiveOn')::date, '-infinity') then perform kernel.refuse('EmbargoTooLong'); end if;
  if effects ? 'options' then perform decision.check_options(effects->'options'); end if;
  if exists (select from jsonb_array_elements(effects->'constituencies') c
              where c->>'stance' not in ('affects', 'unaffected') or c->>'stance' is null
                 or (c->>'stance' = 'unaffected' and length(btrim(coalesce(c->>'reason', ''))) = 0)) then
    perform kernel.refuse('StanceNeedsReason');
  end if;
end $$;

-- The whole agenda in its order: part, title, minutes, startsAt.
create or replace function summit.put_agenda(organization uuid, summit uuid, items jsonb) returns void language plpgsql
set search_path = summit, pg_temp set timezone = 'UTC' as $$
begin
  if exists (select from jsonb_array_elements(items) i where length(btrim(coalesce(i->>'title', ''))) = 0) then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'title')); end if;
  delete from agenda_item a where a.organization_id = organization and a.summit_id = put_agenda.summit;
  insert into agenda_item (organization_id, summit_id, position, part, title, minutes, starts_at)
  select organization, put_agenda.summit, n, (i->>'part')::integer, btrim(i->>'title'), (i->>'minutes')::integer, (i->>'startsAt')::timestamptz from jsonb_array_elements(items) with ordinality e(i, n);
end $$;

-- What the page behind a mailed link about an address may show before its button is pressed. Null for a link that never was.
create or replace function people.read_address_change(secret text) returns jsonb language sql stable security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('purpose', s.purpose, 'personName', p.name, 'organizationName', o.name, 'newAddress', c.new_email, 'undoUntil', c.undo_until,
    'state', case
      when c.ended_because in ('OBJECTED', 'UNDONE') then 'STOPPED'
      when p.left_at is not null or (c.ended_at is not null and c.ended_because <> 'REPLACED') or (c.ended_because = 'REPLACED' and s.purpose = 'CONFIRM') then 'OVER'
      when c.confirmed_at is not null then case when s.purpose = 'OBJECT' and c.undo_until <= kernel.now() then 'OVER' else 'DONE' end
      when s.purpose = 'CONFIRM' and c.confirm_until <= kernel.now() then 'OVER' else 'WAITS' end)
  from address_secret s
  join address_change c on c.organization_id = s.organization_id and c.id = s.change_id
  join person p on p.organization_id = c.organization_id and p.id = c.person_id
  join organization o on o.id = c.organization_id
  where s.token_hash = kernel.text_hash(secret)
$$;
grant execute on function people.read_address_change(text) to tribune_api;

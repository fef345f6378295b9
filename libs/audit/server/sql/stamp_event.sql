-- Whoever inserts an event, its time, transaction and leaf are the database's.
create or replace function audit.stamp_event() returns trigger language plpgsql
set search_path = audit, pg_temp set timezone = 'UTC' as $$
begin
  new.at := kernel.now();
  -- beyond all that an earlier cluster had given (audit.horizon)
  new.xid := (pg_current_xact_id()::text::numeric + (select e.shift from audit.era e))::text::xid8;
  -- what is withheld (audit.is_withheld) must not be found by trying all who could have done it at each microsecond: its leaf is in the record, its salt is not
  if new.type in ('BallotCast', 'EffectsPredicted') then new.data := coalesce(new.data, '{}') || jsonb_build_object('salt', gen_random_uuid()); end if;
  new.leaf_hash := audit.event_leaf(new);
  return new;
end $$;
create or replace trigger stamp_event before insert on audit.event for each row execute function audit.stamp_event();

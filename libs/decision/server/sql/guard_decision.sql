-- Revisions count up by one, the basis only rises, and what has happened does not unhappen. Holds for every writer, the owner's functions included.
create or replace function decision.guard_decision() returns trigger language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if tg_op = 'DELETE' then raise exception 'decisions are never removed' using errcode = '55006'; end if;
  if (new.organization_id, new.id, new.number, new.council_id, new.created_at) is distinct from (old.organization_id, old.id, old.number, old.council_id, old.created_at) then
    raise exception 'a decision keeps its number, council and organization' using errcode = '55006';
  end if;
  if new.current_revision not in (old.current_revision, old.current_revision + 1) then raise exception 'revisions count up by one' using errcode = '23514'; end if;
  if new.vote_basis < old.vote_basis then raise exception 'the basis of a vote only rises' using errcode = '23514'; end if;
  if old.proposed_at is not null and new.proposed_at is distinct from old.proposed_at then raise exception 'a proposal stays proposed' using errcode = '23514'; end if;
  if new.state is distinct from old.state and new.state <> decision.state_of(new) then raise exception 'the state of a decision is computed' using errcode = '23514'; end if;
  return new;
end $$;
create or replace trigger guard_decision before update or delete on decision.decision for each row execute function decision.guard_decision();

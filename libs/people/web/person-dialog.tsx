import { useNavigate } from '@tanstack/react-router';
import { useAct, type Role } from '@tribune/kernel/web';
import { Button, CheckField, ConfirmButton, Dialog, Problem, say, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { GrantRole, PersonLeaves, RevokeRole, type PersonRow } from './people.documents.js';
import { texts } from './people.texts.js';

const words = texts.people;

const ROLES = Object.keys(texts.roles) as Role[];

/** One person's roles, each given or taken back at once; and the end of their access. */
export function PersonDialog({ person, onClose }: { person: PersonRow | null; onClose: () => void }) {
  return (
    <Dialog open={person !== null} onClose={onClose} title={person?.name ?? ''} actions={<Button onPress={onClose}>{words.done}</Button>}>
      {person && <Roles key={person.id} person={person} onClose={onClose} />}
    </Dialog>
  );
}

function Roles({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const [held, setHeld] = useState<readonly Role[]>(person.roles);
  const [touched, setTouched] = useState<Role | null>(null);
  const grant = useAct(GrantRole);
  const revoke = useAct(RevokeRole);
  const navigate = useNavigate();
  const leave = useAct(PersonLeaves, {
    onDone: () => {
      say(words.left(person.name));
      onClose();
      void navigate({ to: `/people/${person.id}/hand-over` });
    },
  });
  const refused = grant.problem ?? revoke.problem ?? grant.failure ?? revoke.failure;
  const busy = grant.pending || revoke.pending;
  /** Shown at once, and taken back when the server refuses, which is said beside it. */
  const toggle = async (role: Role, wanted: boolean) => {
    setTouched(role);
    (wanted ? revoke : grant).reset();
    setHeld(wanted ? [...held, role] : held.filter((each) => each !== role));
    const done = await (wanted ? grant : revoke).act({ personId: person.id, role });
    if (!done) setHeld(held);
  };
  return (
    <Stack gap="md">
      {!person.employee && <Text tone="waiting">{words.becomesStaff}</Text>}
      <Stack gap="sm">
        {ROLES.map((role) => <CheckField key={role} label={texts.roles[role].name} hint={texts.roles[role].does} value={held.includes(role)} disabled={busy} error={role === touched ? refused : null} onChange={(wanted) => void toggle(role, wanted)} />)}
      </Stack>
      <Problem problem={leave.problem} failure={leave.failure} />
      {person.employee && (
        <div>
          <ConfirmButton look="danger" title={words.leavesTitle(person.name)} sentence={words.leavesSentence} confirm={words.leavesAct(person.name)} pending={leave.pending} onConfirm={() => leave.act({ personId: person.id })}>
            {words.leaves}
          </ConfirmButton>
        </div>
      )}
    </Stack>
  );
}

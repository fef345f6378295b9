import { hasRole, Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Avatar, Button, ButtonLink, EmptyState, Page, Row, Rows, Segmented, Stack, StateBadge, TextField } from '@tribune/ui';
import { useDeferredValue, useState } from 'react';
import { PeopleQuery, type PersonRow } from './people.documents.js';
import { PersonDialog } from './person-dialog.js';
import { roleWords } from './role-words.js';

/** Who is in the organization; administrators give and take back roles here. */
export function PeoplePage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [who, setWho] = useState<'staff' | 'all'>('staff');
  const [chosen, setChosen] = useState<PersonRow | null>(null);
  return (
    <Page title="People and roles" lead={admin ? 'Roles are given here. A champion is not a role: customers elect theirs.' : 'Who works with the councils.'}
      actions={admin && <ButtonLink to="/import/people">Import people</ButtonLink>}>
      <Stack gap="lg">
        <TextField label="Find somebody" type="search" optional value={typed} onChange={setTyped} hint={admin ? 'By name or address.' : 'By name.'} />
        {admin && <Segmented label="Show" value={who} onChange={setWho} options={[{ value: 'staff', label: 'Staff' }, { value: 'all', label: 'Everybody, customers too' }]} />}
        <PeopleList key={`${who} ${search}`} search={search} staff={who === 'staff'} after={null} onChoose={admin ? setChosen : undefined} />
      </Stack>
      <PersonDialog person={chosen} onClose={() => setChosen(null)} />
    </Page>
  );
}

interface ListProps {
  search: string;
  staff: boolean;
  after: string | null;
  onChoose: ((person: PersonRow) => void) | undefined;
}

/** One page of people, and behind its end the next. */
function PeopleList({ search, staff, after, onChoose }: ListProps) {
  const query = useLiveQuery({ query: PeopleQuery, variables: { after, staff, search: search || null }, about: { types: ['Person', 'Organization', 'Constituency'] } });
  const [more, setMore] = useState(false);
  return (
    <Loaded query={query} label="People">
      {({ people: { edges, pageInfo } }) =>
        edges.length === 0 ? <EmptyState title={search ? `Nobody here is called “${search}”` : 'Nobody is here yet'} sentence={search ? 'Try a part of the name.' : 'Import people, or create a council.'} /> : (
          <Stack gap="md">
            <Rows label="People">{edges.map(({ node }) => <PersonLine key={node.id} person={node} onChoose={onChoose} />)}</Rows>
            {pageInfo.hasNextPage && !more && <div><Button onPress={() => setMore(true)}>Show more people</Button></div>}
            {pageInfo.hasNextPage && more && <PeopleList search={search} staff={staff} after={pageInfo.endCursor} onChoose={onChoose} />}
          </Stack>
        )
      }
    </Loaded>
  );
}

function PersonLine({ person, onChoose }: { person: PersonRow; onChoose: ListProps['onChoose'] }) {
  const detail = [person.email, person.employee ? null : 'customer'].filter(Boolean).join(' · ');
  return (
    <Row leading={<Avatar name={person.name} />} title={person.name} detail={detail || undefined}
      trailing={<>{person.roles.map((role) => <StateBadge key={role} size="sm" label={roleWords[role].name} />)}{onChoose && <Button size="sm" onPress={() => onChoose(person)}>Change</Button>}</>} />
  );
}

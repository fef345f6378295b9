import { hasRole, Loaded, useLiveQuery, useSignedIn, worksHere } from '@tribune/kernel/web';
import { Avatar, Button, ButtonLink, EmptyState, Page, QuietLink, Row, Rows, Segmented, Stack, StateBadge, TextField } from '@tribune/ui';
import { useDeferredValue, useState } from 'react';
import { officesOf } from './offices-of.js';
import { OfficesQuery, PeopleQuery, type PersonRow } from './people.documents.js';
import { texts } from './people.texts.js';
import { PersonDialog } from './person-dialog.js';

const words = texts.people;

/** Who is in the organization; administrators give and take back roles here. */
export function PeoplePage() {
  const session = useSignedIn();
  const admin = hasRole(session, 'ADMIN');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [who, setWho] = useState<'staff' | 'all'>('staff');
  const [chosen, setChosen] = useState<PersonRow | null>(null);
  if (!worksHere(session)) return <Page title={words.title} lead={words.lead}><EmptyState title={words.notOpen} sentence={words.notOpenSentence} action={<QuietLink to="/elections">{words.elections}</QuietLink>} /></Page>;
  return (
    <Page title={words.title} lead={admin ? words.leadAdmin : words.lead}
      actions={<><ButtonLink look="quiet" to="/people/roles">{words.roles}</ButtonLink>{admin && <ButtonLink look="quiet" to="/people/single-sign-on">{words.singleSignOn}</ButtonLink>}{admin && <ButtonLink to="/import/people">{words.import}</ButtonLink>}</>}>
      <Stack gap="lg">
        <TextField label={words.find} type="search" optional="unsaid" value={typed} onChange={setTyped} hint={admin ? words.byNameOrAddress : words.byName} />
        {admin && <Segmented label={words.show} value={who} onChange={setWho} options={[{ value: 'staff', label: words.staff }, { value: 'all', label: words.everybody }]} />}
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
  const { data } = useLiveQuery({ query: OfficesQuery, variables: {}, about: { types: ['Seat', 'Term'] } });
  const offices = data && officesOf(data, words.offices);
  const [more, setMore] = useState(false);
  return (
    <Loaded query={query} label={words.list}>
      {({ people: { edges, pageInfo } }) =>
        edges.length === 0 ? <EmptyState title={search ? words.nobodyCalled(search) : words.nobody} sentence={search ? words.tryPart : words.begin} /> : (
          <Stack gap="md">
            <Rows label={words.list}>{edges.map(({ node }) => <PersonLine key={node.id} person={node} offices={offices?.get(node.id) ?? []} onChoose={onChoose} />)}</Rows>
            {pageInfo.hasNextPage && !more && <div><Button onPress={() => setMore(true)}>{words.more}</Button></div>}
            {pageInfo.hasNextPage && more && <PeopleList search={search} staff={staff} after={pageInfo.endCursor} onChoose={onChoose} />}
          </Stack>
        )
      }
    </Loaded>
  );
}

function PersonLine({ person, offices, onChoose }: { person: PersonRow; offices: readonly string[]; onChoose: ListProps['onChoose'] }) {
  const detail = [person.email, person.employee ? null : words.customer, ...offices].filter(Boolean).join(' · ');
  return (
    <Row leading={<Avatar name={person.name} />} title={person.name} detail={detail || undefined}
      trailing={<>{person.roles.map((role) => <StateBadge key={role} size="sm" label={texts.roles[role].name} />)}{onChoose && <Button size="sm" of={person.name} onPress={() => onChoose(person)}>{words.change}</Button>}</>} />
  );
}

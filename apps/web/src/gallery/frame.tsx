import { Button, Card, Cluster, Columns, Disclosure, OnThisPage, Prose, Row, Rows, Section, Split, Stack, StateBadge, Clock, Text } from '@tribune/ui';
import { inHours } from './in-hours.js';
import type { Group } from './specimen.js';

const Box = ({ children }: { children: string }) => <Card level="sunk"><Text size="sm" tone="muted">{children}</Text></Card>;

const PARTS = ['What is proposed', 'How it is voted on', 'Who has approved', 'What came of it'];

/** Where things stand on a page. */
export const frame: Group = {
  id: 'frame',
  title: 'The frame',
  lead: 'Where things stand. Spacing comes from these alone; no page sets a margin of its own.',
  specimens: [
    { name: 'Page', when: 'Once for each address: title, lead, state, and its act beside the title. This page is one; narrow for forms and texts, wide for maps.', Show: () => <Text size="sm" tone="muted">Title, tabTitle, above, lead, state, actions, width (narrow, normal, wide).</Text> },
    { name: 'Section', when: 'A named part of a page. The act that belongs to it stands beside its title.', Show: () => <Section title="Evidence" lead="What those inside this decision know, and how." actions={<Button size="sm">Attach evidence</Button>}><Text>Its content follows at the same distance everywhere.</Text></Section> },
    { name: 'OnThisPage', when: 'Once at the top of a page that is many screens long; it finds the sections by itself.', Show: () => <Stack><OnThisPage />{PARTS.map((title) => <Section key={title} title={title}><Box>A part of the page</Box></Section>)}</Stack> },
    { name: 'Split', when: 'A main column, and beside it what only informs; on a phone below each other. A list that leads through the page stands at its left.', Show: () => <Split aside={<Box>Aside</Box>} list={<Box>List</Box>}><Box>Main column</Box></Split> },
    { name: 'Columns', when: 'Equal things, as many beside each other as fit.', Show: () => <Columns min="sm"><Box>One</Box><Box>Two</Box><Box>Three</Box></Columns> },
    { name: 'Stack', when: 'Things below each other, one step of the spacing scale apart.', Show: () => <Stack gap="sm"><Box>First</Box><Box>Second</Box></Stack> },
    { name: 'Cluster', when: 'Small things beside each other that wrap: badges, buttons.', Show: () => <Cluster><StateBadge tone="agree" label="Carried" /><StateBadge tone="waiting" label="Waiting" /><Button size="sm">Read</Button></Cluster> },
    {
      name: 'Card', when: 'One self-contained thing. Raised for the one thing to do now, flat for one of several, sunk for what only informs. Few of them.',
      Show: () => (
        <Columns>
          <Card level="raised" tone="waiting" title="Your approval is asked for" above={<><span>Decision 12</span><StateBadge size="sm" tone="waiting" label="Waiting" /></>} actions={<Button look="primary">Read and answer</Button>}>
            <Text tone="muted">Refunds within three working days, at every touch point.</Text>
          </Card>
          <Card title="Seats" actions={<Button>Invite</Button>}><Text tone="muted">Seven seats, one of them vacant.</Text></Card>
          <Card level="sunk" title="Who sees this"><Text tone="muted">Members of the council and the champions.</Text></Card>
        </Columns>
      ),
    },
    {
      name: 'Rows', when: 'A list of things, hairlines between them; dense where each is a line.',
      Show: () => <Rows label="Dense" dense><Row title="Marketing" trailing={<StateBadge size="sm" tone="accent" label="Has voted" />} /><Row title="Service" trailing={<StateBadge size="sm" label="Not yet" />} /></Rows>,
    },
    { name: 'Row', when: 'One thing in a list. The whole row is the link; what it is stands above, the clock beside the title, why below.', Show: Waiting },
    { name: 'Disclosure', when: 'More, for whoever wants to know; never for what everybody needs.', Show: () => <Disclosure summary="How it is decided"><Prose>More agree than object; at least half of the members take part.</Prose></Disclosure> },
  ],
};

function Waiting() {
  return (
    <Rows label="Waiting for you">
      <Row to="/gallery" above="Your vote · Decision 12" title="Refunds within three working days" detail="Your vote is asked for; four of seven have voted." trailing={<><Clock due={inHours(5.2)} label="Vote closes" /><Button size="sm">Read and vote</Button></>} />
      <Row to="/gallery" above={<Cluster><StateBadge size="sm" tone="stale" label="Stale" /><span>Decision 9</span></Cluster>} title="A person answers within two minutes, or calls back" detail="Changed since you voted: say whether your vote still holds." trailing={<Clock due={inHours(52)} />} />
      <Row quiet above="Decision 7" title="Plain prices on every shelf" trailing={<StateBadge size="sm" tone="final" label="Final" />} />
    </Rows>
  );
}

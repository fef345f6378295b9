import { IconPlus } from '@tribune/ui/icons';
import { Button, ButtonLink, Cluster, CommandButton, CommandList, ConfirmButton, Dialog, Menu, PickButtons, say, Segmented, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import type { Group } from './specimen.js';

/** What is pressed. */
export const acting: Group = {
  id: 'acting',
  title: 'Acting',
  lead: 'One primary button on a page. Where a button cannot be pressed, the reason stands beside it.',
  specimens: [
    {
      name: 'Button', when: 'Does something. Primary once; secondary beside it; quiet for what is seldom wanted; danger for what cannot be taken back.',
      Show: () => (
        <Stack gap="sm">
          <Cluster><Button look="primary">Agree</Button><Button>Abstain</Button><Button look="danger">Withdraw</Button><Button look="quiet">Not now</Button></Cluster>
          <Cluster><Button size="sm">Small</Button><Button size="sm" icon={<IconPlus size={16} aria-hidden />}>With a mark</Button><Button look="primary" pending>Sending</Button><Button disabled>Closed</Button></Cluster>
        </Stack>
      ),
    },
    { name: 'ButtonLink', when: 'Goes somewhere, and is the thing to do there.', Show: () => <Cluster><ButtonLink look="primary" to="/gallery">Read and vote</ButtonLink><ButtonLink size="sm" to="/gallery">Read</ButtonLink></Cluster> },
    { name: 'CommandButton', when: 'An act that may be closed to this person now: it says why.', Show: () => <Stack gap="sm"><CommandButton>Vote</CommandButton><CommandButton closed="The vote has not opened yet: it needs one more member to second it.">Vote</CommandButton></Stack> },
    { name: 'ConfirmButton', when: 'Heavy acts: asked once more, in words.', Show: () => <Cluster><ConfirmButton look="danger" title="Withdraw this proposal?" sentence="It stays readable, with its votes. A new revision can bring it back." confirm="Withdraw it" onConfirm={() => undefined}>Withdraw</ConfirmButton></Cluster> },
    { name: 'Dialog', when: 'A short task over the page that it belongs to; a longer one gets its own page.', Show: Opened },
    { name: 'Menu', when: 'Acts that few need, behind one button.', Show: () => <Cluster><Menu placement="bottom-start" target={<Button>Download as CSV</Button>} entries={[{ kind: 'heading', label: 'For which program?' }, { kind: 'act', label: 'For Excel', onPress: () => undefined }, { kind: 'act', label: 'For other programs', onPress: () => undefined }, { kind: 'line' }, { kind: 'link', label: 'What the columns mean', to: '/gallery' }]} /></Cluster> },
    { name: 'CommandList', when: 'Finding anything from the keyboard; once for the application.', Show: Palette },
    { name: 'PickButtons', when: 'A few weighty answers; picking one is not yet doing it.', Show: Answer },
    { name: 'Segmented', when: 'A few views of one thing, one of them chosen.', Show: Views },
    { name: 'Toaster', when: 'Where say() speaks: in passing, after something was done, with undo where there is one. Once for the application.', Show: () => <Cluster><Button onPress={() => say('Your vote is in. You can change it until the vote closes.', { undo: () => undefined })}>Say it</Button></Cluster> },
  ],
};

function Opened() {
  const [open, setOpen] = useState(false);
  return (
    <Cluster>
      <Button onPress={() => setOpen(true)}>Raise an objection</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Raise an objection" actions={<><Button look="primary" onPress={() => setOpen(false)}>Raise it</Button><Button onPress={() => setOpen(false)}>Cancel</Button></>}><Text>An objection names the harm, and what would lift it.</Text></Dialog>
    </Cluster>
  );
}

function Palette() {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  return (
    <Cluster>
      <Button onPress={() => setOpen(true)}>Find anything</Button>
      {open && <CommandList label="Find anything" placeholder="A decision, a touch point, a person …" value={typed} onChange={setTyped} status="2 found" onClose={() => setOpen(false)} groups={[{ label: 'Decisions', options: [{ id: '1', title: 'Refunds within three working days', above: 'Decision 12', onChoose: () => setOpen(false) }, { id: '2', title: 'Plain prices on every shelf', above: 'Decision 7', onChoose: () => setOpen(false) }] }]} />}
    </Cluster>
  );
}

function Answer() {
  const [answer, setAnswer] = useState<'agree' | 'abstain' | 'object' | null>('agree');
  return <PickButtons label="Your vote" value={answer} onPick={setAnswer} options={[{ value: 'agree', label: 'Agree', hint: 'Let it happen', tone: 'agree' }, { value: 'abstain', label: 'Abstain', hint: 'You took part', tone: 'abstain' }, { value: 'object', label: 'Object', hint: 'Not like this', tone: 'object' }]} />;
}

function Views() {
  const [view, setView] = useState<'all' | 'final'>('all');
  return <Segmented label="Show" value={view} onChange={setView} options={[{ value: 'all', label: 'All', count: 38 }, { value: 'final', label: 'Final', count: 11 }]} />;
}

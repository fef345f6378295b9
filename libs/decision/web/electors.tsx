import { Disclosure, Person, Row, Rows, StateBadge, type Tone } from '@tribune/ui';
import type { Elector, Vote } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { texts as deliberating } from './deliberating.texts.js';
import { CHOICE_TONES } from './standing.js';

/** Who votes, by name; before the close whether, after it how. */
export function Electors({ vote }: { vote: Vote }) {
  const over = !vote.open;
  return (
    <Disclosure summary={texts.vote.who} open={!vote.stale}>
      <Rows dense label={texts.vote.who}>
        {vote.electors.map((elector) => (
          <Row key={elector.person.id} title={<Person size="sm" name={elector.person.name} note={vote.method === 'WEIGHTED' ? [elector.functionName, texts.vote.weighs(elector.weight)].filter(Boolean).join(' · ') : elector.functionName} />} detail={elector.ballot?.reason} trailing={<StateBadge size="sm" {...markOf(elector, over)} />} />
        ))}
      </Rows>
    </Disclosure>
  );
}

function markOf({ recused, ballot, hasVoted }: Elector, over: boolean): { tone: Tone; label: string } {
  const { choices, did, didNot, has, hasNot } = texts.vote;
  if (recused) return { tone: 'neutral', label: texts.vote.recused };
  if (ballot) return { tone: CHOICE_TONES[ballot.choice], label: ballot.byProxy ? deliberating.proxy.by(choices[ballot.choice]) : choices[ballot.choice] };
  if (over) return { tone: hasVoted ? 'accent' : 'neutral', label: hasVoted ? did : didNot };
  return { tone: hasVoted ? 'accent' : 'neutral', label: hasVoted ? has : hasNot };
}

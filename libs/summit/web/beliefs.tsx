import { useAct } from '@tribune/kernel/web';
import { ATTRIBUTES, type Attribute } from '@tribune/scorecard/domain';
import { Button, ButtonLink, Cluster, ConfirmButton, Notice, Problem, say, Section, SelectField, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { GapPicture, type GapRow } from './gap-picture.js';
import { GapTable } from './gap-table.js';
import { gapsOnAgenda, hasGapToTalkAbout } from './gaps-on-agenda.js';
import { texts } from './part-one.texts.js';
import { EndBeliefs, SetAgenda } from './summit.acts.js';
import { isOpen, type StageBeliefs, type Summit } from './summit.documents.js';

const words = texts.beliefs;

/** What is believed and what is measured, as far as the reader may see it. */
export function Beliefs({ summit }: { summit: Summit }) {
  const { state, beliefs, participantCount, takePart, beliefsEnded } = summit;
  if (state === 'DRAFT' || state === 'CANCELLED' || beliefs.stages.length === 0) return null;
  const all = beliefs.sealing.filter(({ stages }) => stages >= beliefs.stages.length).length;
  const some = beliefs.sealing.filter(({ stages }) => stages > 0).length - all;
  const closed = beliefs.stages.flatMap(({ open, stage }) => (open || !stage ? [] : stage.name));
  const begun = beliefs.stages.some(({ mine }) => mine.length > 0);
  return (
    <Section id="beliefs" title={words.title} lead={words.lead}>
      <Stack gap="lg">
        <Cluster justify="between">
          <Text tone="muted">{words.progress(all, some, participantCount)}</Text>
          {isOpen(summit, 'sealBeliefs') && closed.length > 0 && <ButtonLink look="primary" to={`/summits/${summit.id}/beliefs`}>{begun ? words.goOn : words.seal}</ButtonLink>}
        </Cluster>
        <Seen summit={summit} />
        {closed.length > 0 && !beliefsEnded && <Text size="sm" tone="muted">{takePart ? words.closed(closed) : words.closedForAll}</Text>}
        <Planning summit={summit} />
      </Stack>
    </Section>
  );
}

/** The picture and its table, in one attribute. */
function Seen({ summit: { beliefs } }: { summit: Summit }) {
  const [attribute, setAttribute] = useState<Attribute>('OVERALL');
  const open = beliefs.stages.filter((stage) => stage.open).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const known = ATTRIBUTES.filter((each) => open.some(({ gaps }) => gaps.some((gap) => gap.attribute === each)));
  const rows = open.flatMap(({ stage, gaps }): GapRow[] => gaps.flatMap((gap) => (gap.attribute === attribute && stage ? [{ stage, gap }] : [])));
  const mine = ({ stage }: GapRow) => own(open, stage.id, attribute);
  if (open.length === 0) return null;
  return (
    <>
      {known.length > 1 && <SelectField label={words.attribute} value={attribute} onChange={(next) => setAttribute((next || 'OVERALL') as Attribute)} options={known.map((value) => ({ value, label: texts.attributes[value] }))} />}
      <GapPicture rows={rows} />
      <GapTable rows={rows} mine={mine} />
    </>
  );
}

const own = (stages: readonly StageBeliefs[], stageId: string, attribute: Attribute): number | null => stages.find(({ stage }) => stage?.id === stageId)?.mine.find((each) => each.attribute === attribute)?.value ?? null;

/** For who called it and its sponsor: ending, and what follows for the agenda. */
function Planning({ summit }: { summit: Summit }) {
  const end = useAct(EndBeliefs, { onDone: () => say(words.ended) });
  const put = useAct(SetAgenda, { onDone: () => say(words.toAgendaDone) });
  const mayPut = summit.beliefsEnded && isOpen(summit, 'setAgenda');
  return (
    <Stack>
      <Cluster>
        {isOpen(summit, 'endBeliefs') && <ConfirmButton title={words.endTitle} sentence={words.endSentence} confirm={words.end} onConfirm={() => end.act({ summitId: summit.id })}>{words.end}</ConfirmButton>}
        {mayPut && hasGapToTalkAbout(summit) && <Button pending={put.pending} onPress={() => void put.act({ summitId: summit.id, seenVersion: summit.version, items: gapsOnAgenda(summit) })}>{words.toAgenda}</Button>}
      </Cluster>
      {mayPut && !hasGapToTalkAbout(summit) && <Notice>{words.firstNone}</Notice>}
      <Problem problem={end.problem ?? put.problem} failure={end.failure ?? put.failure} />
    </Stack>
  );
}

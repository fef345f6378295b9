import { useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { QuietLink, ScreenReaderOnly, Stack, Text } from '@tribune/ui';
import { EcosystemQuery } from './ecosystem.documents.js';
import { texts } from './ecosystem.texts.js';
import styles from './ecosystem-lane.module.css';

/** A lane of the journey map: at each stage who does what, the company itself or a partner, with the reason and the risk. */
export function EcosystemLane({ id }: SectionSubject) {
  const { data } = useLiveQuery({ query: EcosystemQuery, variables: {}, about: { types: ['Summit'] } });
  const ecosystem = data?.ecosystem;
  if (!ecosystem) return null;
  return (
    <tr>
      <th scope="row"><QuietLink to={`/summits/${ecosystem.summitId}/ecosystem`}>{texts.lane}</QuietLink></th>
      {id.split(',').map((stage) => {
        const elements = ecosystem.elements.filter(({ stageId }) => stageId === stage);
        return (
          <td key={stage} className={styles.cell}>
            {elements.length === 0 ? <ScreenReaderOnly>{texts.none}</ScreenReaderOnly> : <Stack gap="sm">{elements.map((element) => <OneOf key={element.id} {...element} />)}</Stack>}
          </td>
        );
      })}
    </tr>
  );
}

function OneOf({ name, touchPoint, partner, reason, risk }: { name: string; touchPoint: string; partner: string; reason: string; risk: string }) {
  return (
    <div>
      <Text size="sm" strong>{name}</Text>
      <Text size="sm">{partner ? texts.with(partner) : texts.inHouse}</Text>
      <Text size="sm" tone="muted">{touchPoint}</Text>
      <Text size="sm" tone="muted">{texts.why(reason)}</Text>
      {risk && <Text size="sm" tone="muted">{texts.danger(risk)}</Text>}
    </div>
  );
}

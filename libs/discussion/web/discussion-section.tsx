import { Loaded, useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Section, Stack, Text } from '@tribune/ui';
import { ContributionItem } from './contribution-item.js';
import { DiscussionQuery, type Discussion } from './discussion.documents.js';
import { texts } from './discussion.texts.js';
import { NewSince } from './new-since.js';
import { SayForm } from './say-form.js';
import styles from './discussion.module.css';
import { useFresh } from './use-fresh.js';

const ABOUT = { types: ['Discussion'] };

/** What those inside say to each other about a decision, live; nothing for everybody else (D12). */
export function DiscussionSection({ id }: SectionSubject) {
  const query = useLiveQuery({ query: DiscussionQuery, variables: { id }, about: ABOUT });
  return <Loaded query={query} label={texts.title}>{({ decision }) => decision?.discussion && <Thread decisionId={id} discussion={decision.discussion} />}</Loaded>;
}

function Thread({ decisionId, discussion: { contributions, inside } }: { decisionId: string; discussion: Discussion }) {
  const { fresh, onSeen } = useFresh(decisionId, contributions);
  const shared = { decisionId, inside, fresh, onSeen };
  return (
    <Section id="discussion" title={texts.title} lead={texts.lead(inside.length)}>
      <Stack gap="lg">
        <NewSince contributions={contributions} />
        {contributions.length === 0 && <Text tone="muted">{texts.empty}</Text>}
        {contributions.length > 0 && (
          <ol className={styles.thread} aria-label={texts.title}>
            {contributions.filter(({ replyTo }) => replyTo === null).map((each) => (
              <ContributionItem key={each.id} {...shared} contribution={each} answers={contributions.filter(({ replyTo }) => replyTo === each.id)} />
            ))}
          </ol>
        )}
        <SayForm decisionId={decisionId} inside={inside} label={texts.say} hint={texts.sayHint} />
      </Stack>
    </Section>
  );
}

import { useAct } from '@tribune/kernel/web';
import { Avatar, Button, ConfirmButton, Disclosure, formatDateTime, Moment, Prose, Seen, StateBadge, Stack, Text, say } from '@tribune/ui';
import { useState } from 'react';
import { WithdrawContribution, type Contribution, type Inside } from './discussion.documents.js';
import styles from './discussion.module.css';
import { texts } from './discussion.texts.js';
import { EditForm } from './edit-form.js';
import { SafeText } from './safe-text.js';
import { SayForm } from './say-form.js';

interface Shared {
  decisionId: string;
  inside: Inside;
  fresh: readonly string[];
  onSeen: (id: string) => void;
}

/** One contribution with what was answered to it. */
export function ContributionItem({ contribution, answers, ...shared }: Shared & { contribution: Contribution; answers?: readonly Contribution[] }) {
  const [answering, setAnswering] = useState(false);
  const { id, replyTo, isRead, author } = contribution;
  const { decisionId, inside, fresh, onSeen } = shared;
  return (
    <li id={`contribution-${contribution.number}`} tabIndex={-1} className={styles.item}>
      <Seen onSeen={isRead ? null : () => onSeen(id)}>
        <One contribution={contribution} inside={inside} fresh={fresh.includes(id)} onAnswer={replyTo === null ? () => setAnswering(true) : null} />
      </Seen>
      {((answers?.length ?? 0) > 0 || answering) && (
        <div className={styles.answers}>
          <ol>{answers?.map((each) => <ContributionItem key={each.id} {...shared} contribution={each} />)}</ol>
          {answering && <SayForm decisionId={decisionId} inside={inside} replyTo={id} label={texts.replyTo(author.name)} onDone={() => setAnswering(false)} onCancel={() => setAnswering(false)} />}
        </div>
      )}
    </li>
  );
}

function One({ contribution, inside, fresh, onAnswer }: { contribution: Contribution; inside: Inside; fresh: boolean; onAnswer: (() => void) | null }) {
  const [editing, setEditing] = useState(false);
  const { author, at, text, officeFor, asAlternate, earlier, editableUntil, isMine } = contribution;
  return (
    <article className={styles.one} aria-label={author.name}>
      <Avatar name={author.name} size="sm" />
      <div className={styles.words}>
        <p className={styles.head}>
          <span className={styles.name}>{author.name}</span>
          {officeFor && <StateBadge size="sm" tone="agree" label={asAlternate ? texts.alternate(officeFor) : texts.office(officeFor)} />}
          <span className={styles.at}><Moment at={at} />{earlier.length > 0 && ` · ${texts.edited}`}</span>
          {fresh && <StateBadge size="sm" tone="accent" label={texts.fresh} />}
        </p>
        {text === null && <Text tone="muted" size="sm">{author.name} {texts.withdrawn}</Text>}
        {text !== null && !editing && <Prose><SafeText text={text} inside={inside} /></Prose>}
        {text !== null && editing && <EditForm contribution={contribution} text={text} onDone={() => setEditing(false)} />}
        {earlier.length > 0 && <Disclosure summary={texts.earlier(earlier.length)}><Stack gap="sm">{earlier.map((each) => <div key={each.at}><Text size="xs" tone="muted"><Moment at={each.at} /></Text><Prose>{each.text}</Prose></div>)}</Stack></Disclosure>}
        {!editing && text !== null && (
          <div className={styles.acts}>
            {onAnswer && <Button size="sm" look="quiet" onPress={onAnswer}>{texts.reply}</Button>}
            {editableUntil && <Button size="sm" look="quiet" of={formatDateTime(at)} onPress={() => setEditing(true)}>{texts.edit}</Button>}
            {isMine && <Withdraw contribution={contribution} />}
          </div>
        )}
      </div>
    </article>
  );
}

function Withdraw({ contribution }: { contribution: Contribution }) {
  const act = useAct(WithdrawContribution, { onDone: () => say(texts.withdrawDone) });
  return (
    <ConfirmButton size="sm" look="quiet" of={formatDateTime(contribution.at)} title={texts.withdrawTitle} sentence={act.problem ?? act.failure ?? texts.withdrawSentence} confirm={texts.withdraw} cancel={texts.cancel} pending={act.pending} onConfirm={() => act.act({ contributionId: contribution.id })}>
      {texts.withdraw}
    </ConfirmButton>
  );
}

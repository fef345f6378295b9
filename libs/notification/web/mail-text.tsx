import { Prose, QuietLink } from '@tribune/ui';
import { linksIn } from './links-in.js';

/** The text of a mail, as text and nothing else; addresses of this installation can be followed, others are only read. */
export function MailText({ text }: { text: string }) {
  return <Prose>{linksIn(text.trim(), location.origin).map(({ words, to }, at) => (to === undefined ? <span key={at}>{words}</span> : <QuietLink key={at} to={to}>{words}</QuietLink>))}</Prose>;
}

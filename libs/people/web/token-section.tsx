import { ButtonLink, Section } from '@tribune/ui';
import { texts as words } from './token.texts.js';

/** On the account page: the way to what programs may do in one's name. */
export const TokenSection = () => <Section title={words.title} lead={words.section} actions={<ButtonLink size="sm" to="/account/tokens">{words.open}</ButtonLink>}>{null}</Section>;

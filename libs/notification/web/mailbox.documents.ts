import { graphql } from '@tribune/kernel/web';

export const MailboxQuery = graphql(`
  query Mailbox($search: String) {
    mailbox(search: $search) { id at to toName subject }
  }
`);

export const MailQuery = graphql(`
  query Mail($id: String!) {
    mailbox(search: $id) { id at to toName from subject text }
  }
`);

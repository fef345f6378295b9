import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLContext } from '@tribune/kernel/server';
import { GraphQLError, Kind, parse, print, visit, type DefinitionNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** off: everybody may ask whatever the schema has, within limits. on: only programs with a token may. browsers: what no page sent, by its browser's own words, may too. */
type Mode = 'off' | 'on' | 'browsers';

/** TRUSTED_DOCUMENTS; without it on in production, where this process serves the pages. */
export function trustMode({ TRUSTED_DOCUMENTS: asked, NODE_ENV, WEB_DIST }: NodeJS.ProcessEnv = process.env): Mode {
  if (asked === 'on' || asked === 'off' || asked === 'browsers') return asked;
  if (asked) throw new Error('TRUSTED_DOCUMENTS is on, off or browsers.');
  return NODE_ENV === 'production' && WEB_DIST ? 'on' : 'off';
}

/** Where the build of the pages has written what they send. */
export function trustedTexts(): readonly string[] {
  const file = path.join(process.env['WEB_DIST'] ?? '', 'trusted-documents.json');
  if (!existsSync(file)) throw new Error(`There is no ${file}: only the documents of our own pages are to be answered (TRUSTED_DOCUMENTS), and nothing says which these are.`);
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}

/** Who asks: a program with a token, and whether a browser says that a page does. */
export interface Asks {
  readonly isProgram: boolean;
  readonly isPage: boolean;
}

/** Answers what our own pages ask, each document as the build has found it, and nothing else: who is on somebody's page, or in their browser, cannot ask for what no page shows. */
export class TrustedDocuments {
  private known: Set<string> | undefined;
  // Apollo keeps what it has parsed: the same text is the same document
  private readonly answers = new WeakMap<DocumentNode, boolean>();

  constructor(
    private readonly mode: Mode,
    private readonly texts: () => readonly string[] = trustedTexts,
  ) {}

  refusalOf(document: DocumentNode, { isProgram, isPage }: Asks): GraphQLError | undefined {
    if (this.mode === 'off' || isProgram || (this.mode === 'browsers' && !isPage) || this.has(document)) return undefined;
    return new GraphQLError('This installation answers its own pages, and programs that have a token: this document is none that its pages send. Make a token on your account page, or reload the page if it is an old one.', {
      extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 403 } },
    });
  }

  private has(document: DocumentNode): boolean {
    this.known ??= new Set(documentsIn(this.texts()).map((each) => fingerprint(each.document)));
    const answer = this.answers.get(document) ?? this.known.has(fingerprint(document));
    this.answers.set(document, answer);
    return answer;
  }
}

export const asksOf = ({ contextValue, request }: Pick<GraphQLRequestContext<GraphQLContext>, 'contextValue' | 'request'>): Asks => ({ isProgram: contextValue.actor?.scopes !== undefined, isPage: request.http?.headers.has('sec-fetch-site') ?? true });

/** A document that somebody has sent before who may send it: Apollo keeps it, and looks for no mistakes again (first-look.ts). */
export const trustedOnly = (trusted: TrustedDocuments): ApolloServerPlugin<GraphQLContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async (asked) => {
      const refusal = trusted.refusalOf(asked.document, asksOf(asked));
      if (refusal) throw refusal;
    },
  }),
});

/** The operations in these texts, each with the fragments that it uses. */
export function documentsIn(texts: readonly string[]): { name: string; document: DocumentNode }[] {
  const definitions = texts.flatMap((text) => parse(text).definitions);
  const fragments = new Map(definitions.filter(isFragment).map((each) => [each.name.value, each]));
  const usedBy = (node: DefinitionNode, found = new Set<FragmentDefinitionNode>()): Set<FragmentDefinitionNode> => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment && !found.has(fragment)) usedBy(fragment, found.add(fragment));
      },
    });
    return found;
  };
  return definitions.filter(isOperation).map((operation) => ({ name: operation.name?.value ?? '', document: { kind: Kind.DOCUMENT, definitions: [operation, ...usedBy(operation)] } }));
}

const isFragment = (each: DefinitionNode): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION;
const isOperation = (each: DefinitionNode): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION;

/** What a document asks, however it is laid out and in whichever order it is sent: the pages' cache asks for the types of things besides. */
export function fingerprint(document: DocumentNode): string {
  // directives like @_unmask speak to the client alone, which leaves them out
  const bare = visit(document, { Directive: ({ name }) => (name.value.startsWith('_') ? null : undefined), SelectionSet: { leave: (set): SelectionSetNode => withoutTypes(set) } });
  const parts = new Set(bare.definitions.map((each) => print(each)));
  return createHash('sha256').update([...parts].sort().join('\n')).digest('base64url');
}

/** Types are no news: who may see a thing may see of which type it is. */
function withoutTypes(set: SelectionSetNode): SelectionSetNode {
  const isType = (each: unknown): boolean => (each as FieldNode).kind === Kind.FIELD && (each as FieldNode).name.value === '__typename' && !(each as FieldNode).alias && !(each as FieldNode).directives?.length;
  const selections = set.selections.filter((each) => !isType(each));
  return selections.length > 0 ? { ...set, selections } : { ...set, selections: set.selections.slice(0, 1) };
}

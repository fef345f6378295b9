import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { lengthRefusal } from './document-shape.js';
import { LIMITS } from './limits.js';

/** Our pages send a handful of texts. */
const KEPT = 50;

/** Reads a text once, as long as it is among the latest: who sends the same text listens to the same document. */
export class LiveDocuments {
  private readonly known = new Map<string, DocumentNode>();

  read = (text: string): DocumentNode => {
    const document = this.known.get(text) ?? parse(text, { maxTokens: LIMITS.tokens });
    this.known.delete(text);
    this.known.set(text, document);
    for (const oldest of this.known.keys()) if (this.known.size > KEPT) this.known.delete(oldest);
    return document;
  };

  /** Why a text is no document. */
  mistakeIn(text: string): GraphQLError | undefined {
    const refusal = lengthRefusal(text);
    if (refusal) return refusal;
    try {
      this.read(text);
      return undefined;
    } catch (error) {
      if (error instanceof GraphQLError) return error;
      throw error;
    }
  }
}

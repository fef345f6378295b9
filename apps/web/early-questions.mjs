import fs from 'node:fs';
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { textsIn } from './trusted-documents.mjs';

/** What the page at an address asks first, by name; the question of who is signed in is every page's. */
const FIRST = { '/': ['Session', 'WaitingForYou', 'Unread'], '/sign-in': ['Session', 'DemoPersonas'], '*': ['Session'] };

/** Writes these questions into the page as they will be sent, word for word; main.ts asks them while the application is loading (libs/kernel/web/early). */
export function earlyQuestions() {
  const texts = new Map();
  return {
    name: 'early-questions',
    apply: 'build',
    moduleParsed({ id }) {
      if (/\/libs\/[^/]+\/web\/[^/]+\.documents\.ts$/.test(id)) for (const text of textsIn(fs.readFileSync(id, 'utf8'))) texts.set(/\bquery (\w+)/.exec(text)?.[1], text);
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        const questions = {};
        for (const [address, names] of Object.entries(FIRST)) questions[address] = await Promise.all(names.map((name) => asSent(name, texts.get(name))));
        // a block of data, which no content policy has to allow
        return [{ tag: 'script', attrs: { type: 'application/json', id: 'questions' }, children: JSON.stringify(questions).replaceAll('<', '\\u003c'), injectTo: 'head' }];
      },
    },
  };
}

/** The pages' own client says how it would send it. */
async function asSent(name, text) {
  if (!text) throw new Error(`No page asks ${name}.`);
  let sent;
  const fetch = async (_url, { body }) => {
    sent = body;
    return new Response('{"data":null}', { headers: { 'content-type': 'application/json' } });
  };
  await new Client({ url: 'http://localhost/graphql', preferGetMethod: false, fetch, exchanges: [cacheExchange, fetchExchange] }).query(text, {}).toPromise();
  return sent;
}

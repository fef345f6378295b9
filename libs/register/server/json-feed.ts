import { FEED_PAGE, homeOf, pageAddress, type Feed } from './feed.js';
import { wordsIn } from './register.words.js';
import { whatCame } from './what-came.js';

/** A page of the register as JSON Feed 1.1, for who reads no XML; what is ours alone stands under `_tribune`. */
export function jsonFeedOf(feed: Feed): object {
  const { register, language, page, pages } = feed;
  const words = wordsIn(language);
  return {
    version: 'https://jsonfeed.org/version/1.1', title: words.title(register.organizationName), description: words.subtitle, language,
    home_page_url: homeOf(feed), feed_url: pageAddress(feed, 'feed.json', page), ...(page < pages && { next_url: pageAddress(feed, 'feed.json', page + 1) }),
    authors: [{ name: register.organizationName }],
    _tribune: { page, pages, page_size: FEED_PAGE },
    items: register.lines.map((line) => ({
      id: `urn:uuid:${line.id ?? ''}`, url: `${homeOf(feed)}/${line.key}`, title: `${words.kind(line)}: ${line.title ?? words.keptBack(line)}`,
      summary: line.summary ?? words.keptBack(line), content_text: [line.summary ?? words.keptBack(line), ...whatCame(line, language)].join('\n\n'),
      date_published: line.at.toISOString(), date_modified: line.changedAt.toISOString(), tags: [words.kind(line), ...line.places.map(({ name }) => name)],
      _tribune: { key: line.key, kind: line.kind, standing: line.standing, hash: line.hash, progress: line.progress, outcome: line.outcome },
    })),
  };
}

/*
 * The application without a connection: its own files, nothing else. It never sees what the API answers: whoever reads
 * offline reads what their own tab has kept. `write-service-worker.mjs` puts VERSION and FILES before these lines.
 */
const CACHE = `tribune-${VERSION}`;
const PAGE = '/index.html';

self.addEventListener('install', (event) => {
  // `reload` asks the server itself: a file of the version before, out of the browser's own cache, would break this one.
  const fetched = (file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' });
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map(fetched))).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') return event.respondWith(pageOf(request));
  if (pathname.startsWith('/assets/') || FILES.includes(pathname)) event.respondWith(fileOf(request));
});

/** The page comes from the server, so that a new version is there at once; without one, the page that is kept. */
async function pageOf(request) {
  try {
    const answer = await fetch(request);
    if (![502, 503, 504].includes(answer.status)) return answer;
    return (await kept(PAGE)) ?? answer;
  } catch (lost) {
    const page = await kept(PAGE);
    if (page) return page;
    throw lost;
  }
}

/** Files of the application carry their version in their name, and the few that do not come from the server first. */
async function fileOf(request) {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/assets/')) return (await caches.match(request)) ?? fetch(request);
  return fetch(request).catch(async (lost) => (await kept(pathname)) ?? Promise.reject(lost));
}

const kept = (path) => caches.open(CACHE).then((cache) => cache.match(path));

/** The version before stays for pages that are still open with it; `keys` names caches in the order in which they were made. */
async function dropOld() {
  const old = (await caches.keys()).filter((name) => name.startsWith('tribune-') && name !== CACHE);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

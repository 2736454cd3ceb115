// Keeps the booth for times without a network. KEPT stands in front: the page and what it loads.
'use strict';

const CACHE = 'hexapla-booth-page';
const PATIENCE = 2000; // milliseconds that a slow network gets before the kept page is shown

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE)
    .then((cache) => cache.addAll(KEPT.map((address) => new Request(address, { cache: 'reload' }))))
    .then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const forget = async () => {
    const cache = await caches.open(CACHE);
    const requests = await cache.keys();
    await Promise.all(requests
      .filter((request) => {
        const address = new URL(request.url);
        return !KEPT.includes(address.pathname + address.search);
      })
      .map((request) => cache.delete(request)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

const fresh = async (request) => {
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(CACHE);
    await cache.put('/booth', response.clone());
  }
  return response;
};

const page = async (request) => {
  const kept = await caches.match('/booth', { cacheName: CACHE });
  const network = fresh(request);
  if (!kept) {
    return network;
  }
  const late = new Promise((resolve) => { setTimeout(() => resolve(kept), PATIENCE); });
  return Promise.race([network.catch(() => kept), late]);
};

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate' && address.pathname === '/booth') {
    event.respondWith(page(event.request));
  } else if (KEPT.includes(address.pathname + address.search)) {
    event.respondWith(caches.match(event.request, { cacheName: CACHE })
      .then((kept) => kept || fetch(event.request)));
  }
});

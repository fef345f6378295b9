/* Runs before the first paint, as a file of its own so that the content policy can forbid inline scripts. */
(function () {
  var kept = null;
  try {
    kept = localStorage.getItem('tribune.colour-scheme');
  } catch {
    /* storage is forbidden: follow the device */
  }
  var dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  document.querySelector('meta[name="theme-color"]').setAttribute('content', dark ? '#0e0f11' : '#f6f3ec');
})();

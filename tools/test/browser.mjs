// Chromium for Playwright: the one named, one that is installed, or else the one that comes with the packages.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The environment that makes Playwright find its browser. */
export async function browserEnvironment() {
  const installed = [process.env.CHROMIUM_PATH, ...usual].find((file) => file && fs.existsSync(file));
  if (installed) return { CHROMIUM_PATH: installed };
  if (process.platform !== 'linux' || process.arch !== 'x64') return {};

  // Read while the package is imported: with it, the shared libraries that a bare machine lacks are unpacked as well.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  const libraries = [path.join(os.tmpdir(), 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = process.env.FONTCONFIG_PATH ? { FONTCONFIG_PATH: process.env.FONTCONFIG_PATH } : {};
  return { CHROMIUM_PATH: executable, LD_LIBRARY_PATH: libraries, ...fonts };
}

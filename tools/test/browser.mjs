// Chromium for Playwright: the one named, the one that comes with the packages, or else one that is installed.
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
  const named = process.env.CHROMIUM_PATH;
  if (named && fs.existsSync(named)) return { CHROMIUM_PATH: named };
  // The packages' own has no window to draw: it takes about half the processor time of an installed one, and is the same everywhere.
  if (process.platform === 'linux' && process.arch === 'x64') return ofThePackages();
  const installed = usual.find((file) => fs.existsSync(file));
  return installed ? { CHROMIUM_PATH: installed } : {};
}

async function ofThePackages() {
  // Read while the package is imported: with it, the shared libraries that a bare machine lacks are unpacked as well.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  const libraries = [path.join(os.tmpdir(), 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = process.env.FONTCONFIG_PATH ? { FONTCONFIG_PATH: process.env.FONTCONFIG_PATH } : {};
  return { CHROMIUM_PATH: executable, LD_LIBRARY_PATH: libraries, ...fonts };
}

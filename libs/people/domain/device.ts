const BROWSERS = ['EDGE', 'OPERA', 'SAMSUNG', 'FIREFOX', 'CHROME', 'SAFARI'] as const;
const SYSTEMS = ['IPHONE', 'IPAD', 'ANDROID', 'CHROMEOS', 'WINDOWS', 'MACOS', 'LINUX'] as const;
export type Browser = (typeof BROWSERS)[number];
export type System = (typeof SYSTEMS)[number];

/** What somebody signed in with, as they would call it. No version and no address: it is for recognizing one's own devices, and for nothing else. */
export interface Device {
  readonly browser: Browser | null;
  readonly system: System | null;
}

/** The order tells: nearly all of them say that they are the ones below them, too. */
const BROWSER_SAYS: Readonly<Record<Browser, RegExp>> = {
  EDGE: /\bEdg(e|A|iOS)?\//, OPERA: /\b(OPR|OPiOS|Opera)\//, SAMSUNG: /\bSamsungBrowser\//, FIREFOX: /\b(Firefox|FxiOS)\//, CHROME: /(Chrome|Chromium|CriOS)\//, SAFARI: /\bVersion\/.*\bSafari\//,
};
const SYSTEM_SAYS: Readonly<Record<System, RegExp>> = { IPHONE: /\biPhone\b/, IPAD: /\biPad\b/, ANDROID: /\bAndroid\b/, CHROMEOS: /\bCrOS\b/, WINDOWS: /\bWindows\b/, MACOS: /\bMac OS X\b/, LINUX: /\bLinux\b/ };

/** Reads what a browser says of itself (User-Agent); null for what is not known. */
export function deviceOf(userAgent: string | undefined): Device {
  const said = userAgent?.slice(0, 1000) ?? '';
  return { browser: BROWSERS.find((each) => BROWSER_SAYS[each].test(said)) ?? null, system: SYSTEMS.find((each) => SYSTEM_SAYS[each].test(said)) ?? null };
}

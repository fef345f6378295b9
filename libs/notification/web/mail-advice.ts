/** What to do about a mail server's answer, as far as its words tell. */
export function adviceOn(words: string): 'nobody' | 'password' | 'sender' | 'encryption' | 'other' {
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|timeout/i.test(words)) return 'nobody';
  if (/\b(53[05]|534)\b|authenticat|invalid login/i.test(words)) return 'password';
  if (/sender|mail command failed/i.test(words)) return 'sender';
  if (/ssl|tls|certificate|wrong version/i.test(words)) return 'encryption';
  return 'other';
}

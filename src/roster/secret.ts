import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** The keys made of one roster key, each for one use (HKDF-SHA-256, RFC 5869). */
export interface Keys {
  /** HMAC of patterns and traits */
  readonly token: Uint8Array;
  readonly box: Uint8Array;
  readonly nonce: Uint8Array;
  readonly baseline: Uint8Array;
}

/** 32 random bytes, base64url. */
export function newRosterKey(): string {
  return `brk1-${randomBytes(32).toString('base64url')}`;
}

/** @returns undefined when the text is no roster key */
export function keysOf(rosterKey: string): Keys | undefined {
  const match = /^brk1-([A-Za-z0-9_-]{43})$/.exec(rosterKey.trim());
  if (match === null) return undefined;
  const material = Buffer.from(match[1] ?? '', 'base64url');
  const derive = (use: string) => new Uint8Array(hkdfSync('sha256', material, '', `briefpress roster v1 ${use}`, 32));
  return { token: derive('token'), box: derive('box'), nonce: derive('nonce'), baseline: derive('baseline') };
}

/** The first 96 bits of HMAC-SHA-256 (RFC 2104): enough that no two of a room's patterns meet by chance. */
export function digest(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest().subarray(0, 12).toString('base64');
}

/**
 * AES-256-GCM. The nonce is a HMAC of what is sealed, so that sealing the same twice gives the same file and no nonce
 * serves two texts (the construction of RFC 8452 in spirit: synthetic, not random).
 */
export function seal(keys: Keys, text: string, label: string): string {
  const nonce = createHmac('sha256', keys.nonce).update(`${label}\0${text}`).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', keys.box, nonce).setAAD(Buffer.from(label));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64');
}

/** @returns undefined when key or label are others, or a byte was changed */
export function unseal(keys: Keys, sealed: string, label: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < 28) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', keys.box, bytes.subarray(0, 12)).setAAD(Buffer.from(label));
  decipher.setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

import { createHash, generateKeyPairSync, sign, verify as verifyWith, createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHex, toHex, type Sha256 } from './bytes.js';
import { openCheckpoint, readCheckpoint, writeCheckpoint } from './checkpoint.js';
import { consistencyProof, hasGrown } from './consistency.js';
import { inclusionProof, rootByProof } from './inclusion.js';
import { EMPTY, grown, nodeHash, rootOf, TILE, type Frontier } from './merkle.js';
import { openNote, readKey, signNote, writeKey, type Cryptography } from './note.js';

const sha256: Sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const cryptography: Cryptography = { sha256, verify: (key, message, signature) => verifyWith(null, message, createPublicKey({ key: Buffer.concat([PREFIX, key]), format: 'der', type: 'spki' }), signature) };
const treeOf = (leaves: readonly Uint8Array[]): Frontier => leaves.reduce<Frontier>((tree, leaf) => grown(sha256, tree, leaf), EMPTY);

// The test vectors of Certificate Transparency's reference implementation for RFC 6962.
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const PROOFS: readonly [position: number, size: number, proof: readonly string[]][] = [
  [0, 1, []],
  [0, 8, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']],
  [5, 8, ['bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7']],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [1, 5, ['6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b']],
];
const GROWTHS: readonly [first: number, size: number, proof: readonly string[]][] = [
  [1, 1, []],
  [1, 8, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']],
  [6, 8, ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7']],
  [2, 5, ['5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b']],
  [6, 7, ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7']],
];
const leaves = INPUTS.map((input) => sha256(Uint8Array.of(0), fromHex(input) ?? Uint8Array.of()));
const known = (of: readonly Uint8Array[]) => ({ leaf: (at: number) => of[at], tile: () => undefined });

test('roots and proofs are those of RFC 6962', () => {
  expect(toHex(rootOf(sha256, EMPTY))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(leaves.map((_, at) => toHex(rootOf(sha256, treeOf(leaves.slice(0, at + 1)))))).toEqual(ROOTS);
  for (const [position, size, proof] of PROOFS) expect(inclusionProof(sha256, known(leaves), position, size).map(toHex)).toEqual(proof);
  for (const [first, size, proof] of GROWTHS) expect(consistencyProof(sha256, known(leaves), first, size).map(toHex)).toEqual(proof);
});

test('of every tree each leaf’s proof leads to its root, and to no root from another place, leaf or size', () => {
  // RFC 9162, 2.1.1 as it is written
  const naive = (of: readonly Uint8Array[]): Uint8Array => {
    if (of.length < 2) return of[0] ?? sha256();
    let left = 1;
    while (left * 2 < of.length) left *= 2;
    return nodeHash(sha256, naive(of.slice(0, left)), naive(of.slice(left)));
  };
  const many = Array.from({ length: 700 }, (_, at) => sha256(Uint8Array.of(at % 256, at >> 8)));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1))), ([size, position]) => {
      const some = many.slice(0, size);
      const root = toHex(naive(some));
      const tiles: Uint8Array[] = [];
      expect(toHex(rootOf(sha256, some.reduce<Frontier>((tree, leaf) => grown(sha256, tree, leaf, (number, tile) => (tiles[number] = tile)), EMPTY)))).toBe(root);
      expect(tiles.length).toBe(Math.floor(size / TILE));
      // only the leaves of its own tile and of the last are needed
      const near = (at: number) => [Math.floor(position / TILE), Math.floor(size / TILE)].includes(Math.floor(at / TILE));
      const proof = inclusionProof(sha256, { leaf: (at) => (near(at) ? some[at] : undefined), tile: (number) => tiles[number] }, position, size);
      const leads = (leaf: Uint8Array, at: number, of: number, by = proof) => toHex(rootByProof(sha256, leaf, at, of, by) ?? Uint8Array.of());
      const own = some[position] ?? Uint8Array.of();
      expect(leads(own, position, size)).toBe(root);
      if (size > 1) expect(leads(own, (position + 1) % size, size)).not.toBe(root);
      expect(leads(sha256(own), position, size)).not.toBe(root);
      expect(leads(own, position, size, [...proof, own])).not.toBe(root);
      if (proof.length > 0) expect(leads(own, position, size, proof.slice(1))).not.toBe(root);
    }),
    { numRuns: 150 },
  );
});

test('every tree is shown to have grown out of each smaller one, and out of none in which a leaf was another', () => {
  const many = Array.from({ length: 700 }, (_, at) => sha256(Uint8Array.of(at % 256, at >> 8)));
  const tiles: Uint8Array[] = [];
  const heads = [{ size: 0, root: rootOf(sha256, EMPTY) }];
  many.reduce((tree, leaf) => {
    const next = grown(sha256, tree, leaf, (number, root) => (tiles[number] = root));
    heads.push({ size: next.size, root: rootOf(sha256, next) });
    return next;
  }, EMPTY);
  const head = (size: number) => heads[size] ?? { size: 0, root: Uint8Array.of() };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }).chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size }))), ([size, first]) => {
      const near = (at: number) => [Math.floor(first / TILE), Math.floor(size / TILE)].includes(Math.floor(at / TILE));
      const proof = consistencyProof(sha256, { leaf: (at) => (near(at) && at < size ? many[at] : undefined), tile: (number) => tiles[number] }, first, size);
      const shows = (one = head(first), other = head(size), by = proof) => hasGrown(sha256, one, other, by);
      expect(shows()).toBe(true);
      const forged = sha256(head(first).root);
      expect([shows({ size: first, root: forged }), shows(head(first), { size, root: forged }), shows(head(first), head(size), [...proof, forged]), shows(head(size + 1), head(size))]).toEqual([false, false, false, false]);
      if (proof.length > 0) expect([shows(head(first), head(size), proof.slice(1)), shows(head(first), head(size), proof.slice(0, -1)), shows(head(first - 1)), shows(head(size)), shows(head(size), head(first))]).toEqual([false, false, false, false, false]);
    }),
    { numRuns: 200 },
  );
  expect([hasGrown(sha256, head(0), head(5), []), hasGrown(sha256, head(0), head(5), [head(1).root]), hasGrown(sha256, head(4), head(8), [])]).toEqual([true, false, false]);
});

test('notes are those of C2SP: an example of its reference opens, and with one letter changed it does not', () => {
  const key = readKey(sha256, 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
  const note = 'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
  if (!key) throw new Error('The example’s key cannot be read');
  expect(openNote(cryptography, note, [key])).toEqual({ text: 'This is an example message.\n', by: key });
  expect(openNote(cryptography, note.replace('example m', 'exemple m'), [key])).toEqual({ refused: 'BAD_SIGNATURE' });
  expect(openNote(cryptography, note, [])).toEqual({ refused: 'UNKNOWN_KEY' });
  expect(openNote(cryptography, note.slice(0, -1), [key])).toEqual({ refused: 'MALFORMED' });
  expect(readKey(sha256, 'example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')).toBeNull();
});

test('a checkpoint is signed, opened and refused under another name', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = { name: 'tribune/one', publicKey: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)) };
  const checkpoint = { origin: 'tribune/one', size: 8, root: leaves[0] ?? Uint8Array.of() };
  const note = signNote(sha256, writeCheckpoint(checkpoint), key, (message) => sign(null, message, privateKey));
  expect(openCheckpoint(cryptography, note, [key])).toEqual({ ...checkpoint, root: new Uint8Array(checkpoint.root), by: key });
  expect(openCheckpoint(cryptography, signNote(sha256, writeCheckpoint({ ...checkpoint, origin: 'tribune/two' }), key, (message) => sign(null, message, privateKey)), [key])).toEqual({ refused: 'MALFORMED' });
  expect(readKey(sha256, writeKey(sha256, key))).toEqual(key);
  for (const text of ['', 'x\n1\n', 'x\n01\nAAAA\n', `x\n1\n${'A'.repeat(8)}\n`]) expect(readCheckpoint(text)).toBeNull();
});

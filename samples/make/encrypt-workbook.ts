/**
 * A workbook with a password, as Excel writes one: standard encryption of ECMA-376 (MS-OFFCRYPTO 2.3.4.5–2.3.4.9),
 * AES-128 with a key from 50,000 rounds of SHA-1, inside a compound file. Salt and verifier are fixed, so that the same
 * workbook always gives the same bytes: this protects nothing, it makes a sample.
 */
import { createCipheriv, createHash } from 'node:crypto';
import XLSX from 'xlsx';

const SALT = Buffer.from('tonghop mau thu!', 'latin1');
const VERIFIER = Buffer.from('sample verifier.', 'latin1');

export function encryptWorkbook(bytes: Uint8Array, password: string): Uint8Array {
  const key = keyOf(password);
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(bytes.length));
  const file = XLSX.CFB.utils.cfb_new({});
  XLSX.CFB.utils.cfb_add(file, '/EncryptionInfo', encryptionInfo(key));
  XLSX.CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.concat([size, aes(key, padded(bytes))]));
  XLSX.CFB.utils.cfb_del(file, '/\u0001Sh33tJ5');
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as unknown as Buffer);
}

function keyOf(password: string): Buffer {
  let hash = sha1(SALT, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < 50000; round++) hash = sha1(uint32(round), hash);
  hash = sha1(hash, uint32(0));
  const mixed = (filler: number) => {
    const block = Buffer.alloc(64, filler);
    for (const [at, byte] of hash.entries()) block[at] = filler ^ byte;
    return sha1(block);
  };
  return Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, 16);
}

function encryptionInfo(key: Buffer): Buffer {
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const [aes128, sha, keyBits, aesProvider] = [0x660e, 0x8004, 128, 0x18];
  const header = Buffer.concat([...[0x24, 0, aes128, sha, keyBits, aesProvider, 0, 0].map(uint32), provider]);
  const verifierHash = Buffer.concat([sha1(VERIFIER), Buffer.alloc(12)]);
  const verifier = [uint32(SALT.length), SALT, aes(key, VERIFIER), uint32(20), aes(key, verifierHash)];
  // Version 4.2, flags "CryptoAPI" and "AES".
  return Buffer.concat([Buffer.from([4, 0, 2, 0]), uint32(0x24), uint32(header.length), header, ...verifier]);
}

function aes(key: Buffer, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
}

function sha1(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

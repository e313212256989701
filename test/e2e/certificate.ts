import { generateKeyPairSync, sign } from 'node:crypto';

const field = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Buffer[]) => field(0x30, ...parts);
const number = (n: number) => field(0x02, Buffer.from([n]));
/** ecdsa-with-SHA256. */
const ALGORITHM = sequence(field(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
const name = (text: string) =>
  sequence(field(0x31, sequence(field(0x06, Buffer.from('550403', 'hex')), field(0x0c, Buffer.from(text)))));
const time = (text: string) => field(0x17, Buffer.from(text));

/** A key and a certificate that says who it is for itself: for browsers that are told to take any. X.509, in PEM. */
export function ownCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const who = name('Invented for the tests');
  const toBeSigned = sequence(
    field(0xa0, number(2)),
    number(1),
    ALGORITHM,
    who,
    sequence(time('200101000000Z'), time('491231235959Z')),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const der = sequence(toBeSigned, ALGORITHM, field(0x03, Buffer.from([0]), signature));
  const lines = der.toString('base64').match(/.{1,64}/g)!;
  const cert = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, cert };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressFault, publicAddress } from '../../../src/sources/request/address.ts';

const fault = (address: string) => {
  const checked = publicAddress(address);
  return checked.ok ? null : checked.fault;
};
const asked = (address: string) => {
  const checked = publicAddress(address);
  return checked.ok ? checked.url.href : null;
};

/** Every spelling of these loopback, private and link-local addresses that a URL can hold. */
const NUMBERS: readonly (readonly [number, number, number, number])[] = [
  [127, 0, 0, 1],
  [127, 1, 2, 3],
  [10, 0, 0, 1],
  [172, 16, 0, 9],
  [192, 168, 1, 1],
  [169, 254, 169, 254],
  [100, 64, 0, 1],
  [0, 0, 0, 0],
  [255, 255, 255, 255],
  [93, 184, 216, 34],
];

const FULL_WIDTH = (text: string) =>
  text.replace(/[0-9a-z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0));

function spellings([a, b, c, d]: readonly [number, number, number, number]): string[] {
  const value = ((a * 256 + b) * 256 + c) * 256 + d;
  const hex = (n: number) => `0x${n.toString(16)}`;
  const octal = (n: number) => `0${n.toString(8)}`;
  const dotted = [a, b, c, d].join('.');
  const pair = (x: number, y: number) => (x * 256 + y).toString(16);
  const mapped = `::ffff:${pair(a, b)}:${pair(c, d)}`;
  return [
    dotted,
    `${dotted}.`,
    `${value}`,
    hex(value),
    octal(value),
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    [a, b, c, d].map((n) => `00${octal(n)}`).join('.'),
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${hex(a)}.${b}.${c * 256 + d}`,
    `${octal(a)}.${hex(b)}.${c}.${d}`,
    dotted.replaceAll('.', '%2e'),
    dotted.replaceAll('.', '。'),
    dotted.replaceAll('.', '．'),
    FULL_WIDTH(dotted),
    FULL_WIDTH(hex(value)),
    `${a}%2E${b}.${c}.${d}`,
    `[${mapped}]`,
    `[::${dotted}]`,
    `[::ffff:${dotted}]`,
    `[64:ff9b::${pair(a, b)}:${pair(c, d)}]`,
    `[2002:${pair(a, b)}:${pair(c, d)}::1]`,
  ];
}

const NUMERIC = NUMBERS.flatMap(spellings).flatMap((host) => [`https://${host}/`, `http://${host}/feed.xml`]);

const REFUSED: Readonly<Record<AddressFault, readonly string[]>> = {
  number: [
    'https://./',
    'https://[::1]/',
    'https://[::]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'http://0/',
    'http://1/',
    'https://127.1/',
  ],
  scheme: [
    'file:///etc/passwd',
    'data:text/html,hello',
    'blob:https://news.com/7e1f',
    'ftp://news.com/',
    'javascript:alert(1)',
    'about:blank',
    'chrome://settings/',
    'chrome-extension://abc/x.html',
    'moz-extension://abc/x.html',
    'view-source:https://news.com/',
    'ws://news.com/',
    'wss://news.com/',
    'filesystem:https://news.com/temporary/x',
    'mailto:a@news.com',
    'gopher://news.com/',
  ],
  credentials: [
    'https://user@news.com/',
    'https://user:word@news.com/',
    'https://news.com@127.0.0.1/',
    'https://127.0.0.1@news.com/',
    'https://:word@news.com/',
    'https://news.com%40x@evil.com/',
  ],
  port: [
    'https://news.com:8443/',
    'https://news.com:22/',
    'http://news.com:8080/',
    'https://news.com:80/',
    'https://news.com:65535/',
  ],
  malformed: [
    '',
    'news.com',
    '//news.com/',
    'https://',
    'https:///',
    'https://news.com /',
    ' https://news.com/',
    'https://news.com/\n',
    'https://ne\tws.com/',
    'https://news.com\\@127.0.0.1/',
    'https:\\\\news.com/',
    'https://news.com/\u0000',
    'https://news.com:99999/',
    'https://news..com/',
    'https://.news.com/',
    'https://news.com../',
    'https://-news.com/',
    'https://news-.com/',
    'https://ne!ws.com/',
    'https://ne*ws.com/',
    'https://[::1/',
    'https://[::1%25eth0]/',
    'https://256.256.256.256/',
    'https://1.2.3.4.5/',
    `https://${'a'.repeat(64)}.com/`,
    `https://${'abc.'.repeat(70)}com/`,
    `https://news.com/${'x'.repeat(2048)}`,
  ],
  private: [
    'https://localhost/',
    'http://localhost/',
    'https://router/',
    'https://intranet/',
    'https://com/',
    'https://LOCALHOST./',
    'https://news.localhost/',
    'https://printer.local/',
    'https://printer.local./',
    'https://PRINTER.LOCAL/',
    'https://nas.lan/',
    'https://nas.home/',
    'https://nas.home.arpa/',
    'https://1.0.0.127.in-addr.arpa/',
    'https://wiki.corp/',
    'https://wiki.intranet/',
    'https://metadata.google.internal/',
    'https://ip-10-0-0-1.eu-west-1.compute.internal/',
    'https://x.test/',
    'https://x.example/',
    'https://x.invalid/',
    'https://fritz.box/',
    'https://facebookcorewwwi.onion/',
    'https://x.i2p/',
    'https://127.0.0.1.nip.io/',
    'https://app.10.0.0.1.nip.io/',
    'https://7f000001.nip.io/',
    'https://magic-127-0-0-1.nip.io/',
    'https://127-0-0-1.sslip.io/',
    'https://www.192-168-0-1.sslip.io/',
    'https://10.0.0.1.xip.io/',
    'https://localtest.me/',
    'https://a.localtest.me/',
    'https://lvh.me/',
    'https://vcap.me/',
    'https://192-168-1-5.0123456789abcdef.plex.direct/',
    'https://routerlogin.net/',
    'https://tplinkwifi.net/',
    'https://10.0.0.1.something.com/',
    'https://ip-10-0-0-1.something.com/',
    'https://10-0-0-1.something.com/',
    'https://ｌｏｃａｌｈｏｓｔ/',
    'https://lo\u00adcalhost/',
    'https://news。local/',
  ],
  'unknown-suffix': [
    'https://news.zzz/',
    'https://wiki.mycompany/',
    'https://host.docker/',
    'https://news.com.unknownword/',
    'https://co.uk/',
    'https://com.au/',
    'https://server.dom/',
    'https://0x7f.0x0.0x0.0xg/',
  ],
};

describe('an address that may not be asked', () => {
  it('covers 400 spellings and more of numbers alone', () => {
    expect(new Set(NUMERIC).size).toBeGreaterThan(400);
  });

  it.each(NUMERIC)('is %s: a number', (address) => {
    // Some spellings are no address at all to the parser: then there is nothing to ask either.
    expect(['number', 'malformed']).toContain(fault(address));
  });

  it.each(Object.entries(REFUSED).flatMap(([why, addresses]) => addresses.map((address) => [why, address])))(
    'is one that is %s: %j',
    (why, address) => {
      expect(fault(address!)).toBe(why);
    },
  );

  it('is one that a redirect could smuggle in relative to a public one', () => {
    for (const location of ['//127.0.0.1/', '//localhost/', 'https:127.0.0.1', '/\\127.0.0.1/', 'http://[::1]/']) {
      const url = URL.parse(location, 'https://news.com/a/b');
      const checked = url && publicAddress(url.href);
      expect(checked?.ok ? checked.url.hostname : 'refused').not.toMatch(/127|localhost|::1/);
    }
  });
});

describe('an address that may be asked', () => {
  it.each([
    ['https://news.com/story', 'https://news.com/story'],
    ['http://news.com/story', 'https://news.com/story'],
    ['HTTP://NEWS.COM:80/Story?b=1#part', 'https://news.com/Story?b=1'],
    ['https://news.com:443/', 'https://news.com/'],
    ['https://news.com./story', 'https://news.com/story'],
    ['https://www.bbc.co.uk/news/1', 'https://www.bbc.co.uk/news/1'],
    ['https://ＢＢＣ.co.uk/', 'https://bbc.co.uk/'],
    ['https://bücher.de/', 'https://xn--bcher-kva.de/'],
    ['https://zeitung.xn--p1ai/', 'https://zeitung.xn--p1ai/'],
    ['https://someone.github.io/', 'https://someone.github.io/'],
    ['https://abcnews.go.com/a?id=12.3.4.5', 'https://abcnews.go.com/a?id=12.3.4.5'],
    [
      'https://web.archive.org/web/20200101000000id_/http://127.0.0.1/',
      'https://web.archive.org/web/20200101000000id_/http://127.0.0.1/',
    ],
    ['https://2024.news.com/', 'https://2024.news.com/'],
    ['https://local.news.com/', 'https://local.news.com/'],
    ['https://homenews.com/', 'https://homenews.com/'],
    ['https://mylocal.de/', 'https://mylocal.de/'],
    ['https://1.fm/', 'https://1.fm/'],
  ])('%s is asked as %s', (address, expected) => {
    expect(asked(address)).toBe(expected);
  });

  it('is the same when looked at again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const first = asked(address);
        if (first !== null) expect(asked(first)).toBe(first);
      }),
    );
  });

  it('is never anything but https to a name with dots, whatever is given', () => {
    const piece = fc.constantFrom(
      '127.0.0.1',
      'news.com',
      '@',
      ':',
      '/',
      '\\',
      '.',
      '[::1]',
      'localhost',
      '%2e',
      '0x7f',
      '#',
      '?',
      '\t',
      'http:',
      '//',
      '。',
    );
    const given = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(piece, { maxLength: 8 }).map((parts) => `https://${parts.join('')}`),
    );
    fc.assert(
      fc.property(given, (address) => {
        const checked = publicAddress(address);
        if (!checked.ok) return;
        expect(checked.url.href).toMatch(/^https:\/\/[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\/[^#]*$/i);
        expect(checked.url.hostname).not.toMatch(/^[\d.]+$|(?:^|\.)localhost$/);
      }),
      { numRuns: 3000 },
    );
  });
});

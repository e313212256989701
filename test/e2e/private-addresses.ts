/** Spellings of this machine's own address that a browser may take for it, each with a path by which its canary tells it. */
export function inwardAddresses(port: number): string[] {
  const hosts = [
    ...['127.0.0.1', '127.0.0.1.', '2130706433', '0x7f000001', '017700000001', '0x7f.0x0.0x0.0x1', '0177.0.0.01'],
    ...['127.1', '127.0.1', '0x7f.1', '127.0.0.0x1', '127.1.2.3', '127.255.255.254', '0', '0.0.0.0', '00.0.0.0'],
    ...['127%2e0%2e0%2e1', '127。0。0。1', '１２７.0.0.1', '①②⑦.0.0.1', '[::1]', '[0:0:0:0:0:0:0:1]', '[::]'],
    ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', 'localhost', 'LOCALHOST', 'localhost.', 'ｌocalhost'],
    ...['user@127.0.0.1', 'news.com@127.0.0.1', 'news.com%40127.0.0.1', '127.0.0.1.nip.io', '7f000001.nip.io'],
    ...['localtest.me', 'lvh.me', '127-0-0-1.sslip.io', 'app.10.0.0.1.nip.io', 'ip6-localhost', 'local\u00adhost'],
  ];
  return hosts.flatMap((host, i) => [`http://${host}:${port}/http-${i}`, `https://${host}:${port}/https-${i}`]);
}

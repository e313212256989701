/**
 * Public broadcasters: founded by law to serve the public of a country or region, whoever governs it. The members of the
 * European Broadcasting Union that the directory knows, and their like elsewhere. One domain of the directory a word.
 */
export const publicBroadcasters = `
  bbc.com channel4.com rte.ie rtve.es ccma.cat rtp.pt rainews.it vaticannews.va sanmarinortv.sm ert.gr
  tagesschau.de zdf.de deutschlandfunk.de dw.com ndr.de wdr.de br.de mdr.de swr.de rbb24.de hessenschau.de
  orf.at srf.ch rts.ch swissinfo.ch francetvinfo.fr france24.com rfi.fr radiofrance.fr arte.tv vrt.be rtbf.be nos.nl
  npo.nl svt.se sverigesradio.se nrk.no dr.dk yle.fi ruv.is err.ee lsm.lv lrt.lt tvp.info polskieradio.pl
  ceskatelevize.cz irozhlas.cz rtvs.sk tvr.ro moldova1.md bnt.bg hrt.hr rtvslo.si rts.rs rtsh.al suspilne.media
  kan.org.il cbc.ca ici.radio-canada.ca npr.org pbs.org tvbrasil.ebc.com.br abc.net.au sbs.com.au rnz.co.nz
  nhk.or.jp kbs.co.kr pts.org.tw thaipbs.or.th sabcnews.com`;

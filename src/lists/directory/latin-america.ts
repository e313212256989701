/** Publishers of Latin America and the Caribbean. How a line is read is said in `../read-facts.ts`. */
export const latinAmerica = `
# BR
TV Globo; Rede Globo; Globo; Jornal Nacional; GloboNews; Globo News | globo.com, redeglobo.globo.com | broadcaster
G1; g1 | g1.globo.com | online
O Globo; jornal O Globo | oglobo.globo.com | newspaper
Extra; Extra (Rio de Janeiro); Extra Online | extra.globo.com | newspaper
Valor Econômico; Valor | valor.globo.com | newspaper
Época | epoca.globo.com | magazine
CBN; Rádio CBN | cbn.globo.com | broadcaster
CNN Brasil | cnnbrasil.com.br | broadcaster
SBT; SBT News | sbtnews.sbt.com.br, sbt.com.br | broadcaster
Record TV; Rede Record; R7; Portal R7 | r7.com | broadcaster
Band; Band News; BandNews; Rede Bandeirantes | band.uol.com.br, band.com.br | broadcaster
Jovem Pan; Jovem Pan News | jovempan.com.br | broadcaster
TV Brasil; EBC | tvbrasil.ebc.com.br, ebc.com.br | broadcaster
Folha de S.Paulo; Folha; Folha de São Paulo; Folha de S. Paulo; Folha Online | folha.uol.com.br, folha.com.br | newspaper
O Estado de S. Paulo; Estadão; Estadao; O Estado de São Paulo | estadao.com.br | newspaper
Correio Braziliense | correiobraziliense.com.br | newspaper
Zero Hora; GZH | gauchazh.clicrbs.com.br | newspaper
Estado de Minas; EM.com.br | em.com.br | newspaper
Gazeta do Povo | gazetadopovo.com.br | newspaper
O Dia; O Dia (Rio de Janeiro) | odia.ig.com.br | newspaper
O Povo | opovo.com.br | newspaper
Jornal do Commercio | jc.uol.com.br | newspaper
UOL; UOL Notícias; Universo Online | uol.com.br, noticias.uol.com.br | online
iG; Portal iG | ig.com.br | online
Terra; Portal Terra | terra.com.br | online
Metrópoles | metropoles.com | online
Poder360; Poder 360 | poder360.com.br | online
Nexo; Nexo Jornal | nexojornal.com.br | online
Brasil 247 | brasil247.com | online
Brasil de Fato | brasildefato.com.br | online
O Antagonista | oantagonista.com.br | online
The Intercept Brasil; Intercept Brasil | intercept.com.br | online
Agência Pública; A Pública | apublica.org | online
BBC Brasil; BBC News Brasil | bbc.com/portuguese | broadcaster
El País Brasil | brasil.elpais.com | newspaper
Veja | veja.abril.com.br | magazine
IstoÉ; Istoé | istoe.com.br | magazine
Exame | exame.com, exame.abril.com.br | magazine
CartaCapital; Carta Capital | cartacapital.com.br | magazine
piauí; Piauí; revista piauí | piaui.folha.uol.com.br | magazine
Superinteressante | super.abril.com.br | magazine
Agência Lupa; Lupa | lupa.uol.com.br, lupa.news, piaui.folha.uol.com.br/lupa | fact-checker
Aos Fatos | aosfatos.org | fact-checker
Estadão Verifica | estadao.com.br/estadao-verifica | fact-checker
Fato ou Fake | g1.globo.com/fato-ou-fake | fact-checker
Projeto Comprova; Comprova | projetocomprova.com.br | fact-checker
Boatos.org; Boatos | boatos.org | fact-checker
e-farsas; E-farsas | e-farsas.com | fact-checker
IBGE; Instituto Brasileiro de Geografia e Estatística | ibge.gov.br | government
Governo Federal; Planalto | gov.br | government

# AR
Televisión Pública; TV Pública; TPA | tvpublica.com.ar | broadcaster
TN; Todo Noticias | tn.com.ar | broadcaster
C5N | c5n.com | broadcaster
Radio Mitre | radiomitre.cienradios.com | broadcaster
Clarín; Clarin; diario Clarín | clarin.com | newspaper
La Nación; La Nación (Argentina); La Nacion; LA NACION | lanacion.com.ar | newspaper
Página/12; Página 12; Pagina 12 | pagina12.com.ar | newspaper
Ámbito Financiero; Ámbito | ambito.com | newspaper
El Cronista | cronista.com | newspaper
La Voz del Interior; La Voz | lavoz.com.ar | newspaper
La Capital; La Capital (Rosario) | lacapital.com.ar | newspaper
Olé; Diario Olé | ole.com.ar | newspaper
Perfil; Perfil (Argentina) | perfil.com | newspaper
Buenos Aires Herald | buenosairesherald.com | newspaper
Buenos Aires Times | batimes.com.ar | newspaper
Infobae | infobae.com | online
elDiarioAR | eldiarioar.com | online
Chequeado | chequeado.com | fact-checker

# MX
Televisa; Noticieros Televisa; N+; TelevisaUnivision | nmas.com.mx, televisa.com | broadcaster
TV Azteca; Azteca Noticias | tvazteca.com | broadcaster
Radio Fórmula; Grupo Fórmula | radioformula.com.mx | broadcaster
Aristegui Noticias; Aristegui | aristeguinoticias.com | online
El Universal; El Universal (México) | eluniversal.com.mx | newspaper
Reforma; Diario Reforma; Grupo Reforma | reforma.com | newspaper
Milenio; Milenio Diario | milenio.com | newspaper
La Jornada | jornada.com.mx | newspaper
Excélsior; Excelsior | excelsior.com.mx | newspaper
El Financiero; El Financiero (México) | elfinanciero.com.mx | newspaper
El Economista (México); El Economista | eleconomista.com.mx | newspaper
El Sol de México | elsoldemexico.com.mx | newspaper
El Norte; El Norte (Monterrey) | elnorte.com | newspaper
El Informador; Informador | informador.mx | newspaper
Mexico News Daily | mexiconewsdaily.com | online
Animal Político | animalpolitico.com | online
SinEmbargo; Sin Embargo | sinembargo.mx | online
Proceso; Proceso (México) | proceso.com.mx | magazine
Letras Libres | letraslibres.com | magazine
El Sabueso | animalpolitico.com/sabueso, animalpolitico.com/elsabueso | fact-checker
Verificado | verificado.com.mx | fact-checker

# CO
Caracol Radio; Caracol | caracol.com.co | broadcaster
Noticias Caracol; Caracol TV | noticiascaracol.com, caracoltv.com | broadcaster
Noticias RCN; RCN; RCN Radio | noticiasrcn.com, rcnradio.com | broadcaster
Blu Radio; BLU Radio | bluradio.com | broadcaster
El Tiempo; El Tiempo (Colombia) | eltiempo.com | newspaper
El Espectador; El Espectador (Colombia) | elespectador.com | newspaper
El Colombiano | elcolombiano.com | newspaper
El País (Cali); El País | elpais.com.co | newspaper
La República (Colombia); La República | larepublica.co | newspaper
Portafolio | portafolio.co | newspaper
El Heraldo; El Heraldo (Barranquilla) | elheraldo.co | newspaper
Semana; Revista Semana | semana.com | magazine
La Silla Vacía | lasillavacia.com | online
ColombiaCheck; Colombiacheck | colombiacheck.com | fact-checker

# VE
VTV (Venezuela); Venezolana de Televisión; VTV | vtv.gob.ve | broadcaster
teleSUR; Telesur; TeleSUR | telesurtv.net, telesurenglish.net | broadcaster
El Nacional; El Nacional (Venezuela) | elnacional.com | newspaper
El Universal (Venezuela); El Universal | eluniversal.com | newspaper
Últimas Noticias; Últimas Noticias (Venezuela) | ultimasnoticias.com.ve | newspaper
Tal Cual; TalCual | talcualdigital.com | newspaper
Efecto Cocuyo | efectococuyo.com | online
El Pitazo | elpitazo.net | online
Runrunes; Runrun.es | runrun.es | online
Armando.info | armando.info | online
Venezuelanalysis | venezuelanalysis.com | online
Cotejo.info; Cotejo | cotejo.info | fact-checker
Cazadores de Fake News | cazadoresdefakenews.info | fact-checker

# CL
TVN (Chile); 24 Horas; Televisión Nacional de Chile; TVN | 24horas.cl, tvn.cl | broadcaster
Canal 13 (Chile); T13; Tele13 | t13.cl | broadcaster
CNN Chile | cnnchile.com | broadcaster
Radio Bío Bío; BioBioChile; Biobío; Radio Biobío | biobiochile.cl | broadcaster
Cooperativa; Radio Cooperativa | cooperativa.cl | broadcaster
El Mercurio; El Mercurio (Chile); Emol | emol.com, elmercurio.com | newspaper
La Tercera; La Tercera (Chile) | latercera.com | newspaper
La Cuarta | lacuarta.com | newspaper
El Mostrador | elmostrador.cl | online
CIPER; Ciper Chile; CIPER Chile | ciperchile.cl | online
The Clinic | theclinic.cl | magazine
Mala Espina Check | malaespinacheck.cl | fact-checker
Fast Check CL | fastcheck.cl | fact-checker

# PE
TV Perú; TVPerú | tvperu.gob.pe | broadcaster
RPP; RPP Noticias; Radio Programas del Perú | rpp.pe | broadcaster
América Noticias; América Televisión | americatv.com.pe | broadcaster
El Comercio (Perú); El Comercio | elcomercio.pe | newspaper
La República (Perú); La República | larepublica.pe | newspaper
Perú 21; Perú21; Peru21 | peru21.pe | newspaper
Gestión | gestion.pe | newspaper
Correo; Diario Correo (Perú); Diario Correo | diariocorreo.pe | newspaper
Ojo Público; OjoPúblico | ojo-publico.com | online
IDL-Reporteros; IDL Reporteros | idl-reporteros.pe | online
Verificador LR; Verificador de La República | larepublica.pe/verificador | fact-checker

# EC
Ecuavisa | ecuavisa.com | broadcaster
Teleamazonas | teleamazonas.com | broadcaster
El Comercio (Ecuador); El Comercio | elcomercio.com | newspaper
El Universo; El Universo (Ecuador) | eluniverso.com | newspaper
Expreso; Expreso (Ecuador); Diario Expreso | expreso.ec | newspaper
Primicias | primicias.ec | online
GK; GK City | gk.city | online
Ecuador Chequea | ecuadorchequea.com | fact-checker
Ecuador Verifica | ecuadorverifica.org | fact-checker

# BO
Red Uno | reduno.com.bo | broadcaster
Los Tiempos; Los Tiempos (Bolivia) | lostiempos.com | newspaper
El Deber | eldeber.com.bo | newspaper
La Razón (Bolivia); La Razón | la-razon.com | newspaper
Página Siete | paginasiete.bo | newspaper
Fides; ANF; Agencia de Noticias Fides | noticiasfides.com | agency
Chequea Bolivia | chequeabolivia.bo | fact-checker
Bolivia Verifica | boliviaverifica.bo | fact-checker

# PY
ABC Color; ABC (Paraguay); ABC | abc.com.py | newspaper
Última Hora; Última Hora (Paraguay) | ultimahora.com | newspaper
La Nación (Paraguay); La Nación | lanacion.com.py | newspaper

# UY
El País (Uruguay); El País | elpais.com.uy | newspaper
El Observador; El Observador (Uruguay) | elobservador.com.uy | newspaper
La Diaria; la diaria | ladiaria.com.uy | newspaper
Búsqueda; Semanario Búsqueda | busqueda.com.uy | magazine
Subrayado | subrayado.com.uy | broadcaster
Verificado.uy | verificado.uy | fact-checker

# CR
La Nación (Costa Rica); La Nación | nacion.com | newspaper
CRHoy; crhoy.com | crhoy.com | online
The Tico Times; Tico Times | ticotimes.net | newspaper
La República (Costa Rica); La República | larepublica.net | newspaper
Doble Check | doblecheck.cr | fact-checker

# PA
La Prensa (Panamá); La Prensa | prensa.com | newspaper
La Estrella de Panamá; La Estrella | laestrella.com.pa | newspaper
Telemetro; Telemetro Reporta | telemetro.com | broadcaster

# NI
La Prensa (Nicaragua); La Prensa | laprensani.com, laprensa.com.ni | newspaper
Confidencial; Confidencial (Nicaragua) | confidencial.digital | online

# HN
La Prensa (Honduras); La Prensa | laprensa.hn | newspaper
El Heraldo (Honduras); El Heraldo | elheraldo.hn | newspaper
La Tribuna; La Tribuna (Honduras) | latribuna.hn | newspaper

# SV
La Prensa Gráfica | laprensagrafica.com | newspaper
El Diario de Hoy; elsalvador.com | elsalvador.com | newspaper
El Faro; El Faro (El Salvador) | elfaro.net | online

# GT
Prensa Libre; Prensa Libre (Guatemala) | prensalibre.com | newspaper
elPeriódico; elPeriódico (Guatemala) | elperiodico.com.gt | newspaper
Plaza Pública | plazapublica.com.gt | online
Agencia Ocote; Fáctica | agenciaocote.com | fact-checker

# BZ
Amandala | amandala.com.bz | newspaper

# CU
Granma | granma.cu | newspaper
Juventud Rebelde | juventudrebelde.cu | newspaper
Cubadebate | cubadebate.cu | online
14ymedio | 14ymedio.com | online
elTOQUE; El Toque | eltoque.com | online
CiberCuba | cibercuba.com | online

# DO
Listín Diario; Listin Diario | listindiario.com | newspaper
Diario Libre | diariolibre.com | newspaper
El Nuevo Diario; El Nuevo Diario (República Dominicana) | elnuevodiario.com.do | newspaper

# PR
El Nuevo Día; El Nuevo Dia | elnuevodia.com | newspaper
Primera Hora; Primera Hora (Puerto Rico) | primerahora.com | newspaper
Centro de Periodismo Investigativo; CPI | periodismoinvestigativo.com | online

# HT
Le Nouvelliste; Le Nouvelliste (Haïti) | lenouvelliste.com | newspaper
AyiboPost | ayibopost.com | online

# JM
The Gleaner; Jamaica Gleaner; Gleaner | jamaica-gleaner.com | newspaper
Jamaica Observer; The Jamaica Observer; The Observer | jamaicaobserver.com | newspaper

# TT
Trinidad and Tobago Guardian; Trinidad Guardian; Trinidad & Tobago Guardian | guardian.co.tt | newspaper
Trinidad and Tobago Newsday; Newsday (Trinidad) | newsday.co.tt | newspaper

# BB
Barbados Today | barbadostoday.bb | online
Nation News; Nation News (Barbados) | nationnews.com | newspaper

# GY
Stabroek News | stabroeknews.com | newspaper
Kaieteur News | kaieteurnewsonline.com | newspaper
`;

/**
 * Where science publishes its own announcements: press services and the press offices of research bodies. Those that the
 * directory does not know stand here with their names; journals come from the directory by their kind.
 */
export const scienceOffices = `
# -
EurekAlert! | eurekalert.org | press-release-wire
Newswise | newswise.com | press-release-wire
AlphaGalileo | alphagalileo.org | press-release-wire
Informationsdienst Wissenschaft; idw | idw-online.de | press-release-wire
CERN | home.cern | government
European Southern Observatory; ESO | eso.org | government
European Space Agency; ESA | esa.int | government
NASA | nasa.gov | government
National Institutes of Health; NIH | nih.gov | government
National Science Foundation; NSF | nsf.gov | government
US Geological Survey; USGS | usgs.gov | government
NOAA | noaa.gov | government
Max Planck Society; Max-Planck-Gesellschaft | mpg.de | government
Fraunhofer; Fraunhofer-Gesellschaft | fraunhofer.de | government
Helmholtz Association; Helmholtz-Gemeinschaft | helmholtz.de | government
CNRS | cnrs.fr | government
INSERM; Inserm | inserm.fr | government
CSIC | csic.es | government
CSIRO | csiro.au | government
RIKEN | riken.jp | government
UK Research and Innovation; UKRI | ukri.org | government
MIT News | news.mit.edu | online
`;

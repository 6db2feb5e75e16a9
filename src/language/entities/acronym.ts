/** Acronyms of things, places and titles that news has as often as those of bodies. */
const THINGS: ReadonlySet<string> = new Set(
  "CEO CFO COO GDP GNP SUV ATM AIDS HIV DNA RNA USA UAE DPRK ROK PRC DRC USSR FRG GDR EEZ LAC GMT UTC IST EST PDF URL FAQ MPS MEP MLA ICU IPO LNG VAT GPS RPG IED LOC DMZ CAR VIP FTSE DAX CAC NPT INF SALT START TPP NAFTA ICBM WMD COVID SARS MERS MVP PDA PCB MRI ISS CCTV CGI LED OTC PLC LLC SIM CEOS NGO NGOS POW POWS DUI AFCON HMS USS RMS USNS JCPOA ITAR NDAA FOIA".split(
    " ",
  ),
);

/** Whether a word is an acronym of three to six capitals that may be a body's. */
export const isBodyAcronym = (word: string): boolean => /^[A-Z]{3,6}$/.test(word) && !THINGS.has(word);

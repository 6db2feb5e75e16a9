/**
 * Countries and territories, one a line: ISO 3166-1 alpha-3, alpha-2, name, other names (`|`),
 * adjectives and demonyms in the singular (`|`), capitals (`|`), metonyms for its government (`|`).
 * Written from general knowledge; codes are ISO 3166-1 (Kosovo: the user-assigned XKX).
 */
export const COUNTRIES = `
AFG	AF	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan	Afghan|Afghani	Kabul	
ALB	AL	Albania	Republic of Albania	Albanian	Tirana	
DZA	DZ	Algeria	People's Democratic Republic of Algeria	Algerian	Algiers	
AND	AD	Andorra	Principality of Andorra	Andorran	Andorra la Vella	
AGO	AO	Angola	Republic of Angola	Angolan	Luanda	
ATG	AG	Antigua and Barbuda	Antigua	Antiguan	St. John's	
ARG	AR	Argentina	Argentine Republic|Argentine	Argentine|Argentinian|Argentinean	Buenos Aires	Casa Rosada
ARM	AM	Armenia	Republic of Armenia	Armenian	Yerevan	
AUS	AU	Australia	Commonwealth of Australia	Australian|Aussie	Canberra	
AUT	AT	Austria	Republic of Austria	Austrian	Vienna	
AZE	AZ	Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azeri	Baku	
BHS	BS	Bahamas	The Bahamas	Bahamian	Nassau	
BHR	BH	Bahrain	Kingdom of Bahrain	Bahraini	Manama	
BGD	BD	Bangladesh	People's Republic of Bangladesh	Bangladeshi	Dhaka|Dacca	
BRB	BB	Barbados		Barbadian|Bajan	Bridgetown	
BLR	BY	Belarus	Byelorussia|Belorussia|Republic of Belarus	Belarusian|Belarussian|Belorussian|Byelorussian	Minsk	
BEL	BE	Belgium	Kingdom of Belgium	Belgian		
BLZ	BZ	Belize		Belizean	Belmopan	
BEN	BJ	Benin	Dahomey	Beninese	Porto-Novo|Cotonou	
BTN	BT	Bhutan		Bhutanese	Thimphu	
BOL	BO	Bolivia	Plurinational State of Bolivia	Bolivian	La Paz|Sucre	
BIH	BA	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina|BiH	Bosnian|Herzegovinian	Sarajevo	
BWA	BW	Botswana	Bechuanaland	Botswanan|Motswana|Batswana	Gaborone	
BRA	BR	Brazil	Federative Republic of Brazil|Brasil	Brazilian	Brasilia|Brasília	Planalto
BRN	BN	Brunei	Brunei Darussalam	Bruneian	Bandar Seri Begawan	
BGR	BG	Bulgaria	Republic of Bulgaria	Bulgarian	Sofia	
BFA	BF	Burkina Faso	Upper Volta|Burkina	Burkinabe|Burkinabé|Burkinabè	Ouagadougou	
BDI	BI	Burundi		Burundian	Gitega|Bujumbura	
CPV	CV	Cabo Verde	Cape Verde	Cape Verdean|Cabo Verdean	Praia	
KHM	KH	Cambodia	Kampuchea|Kingdom of Cambodia	Cambodian|Kampuchean	Phnom Penh	
CMR	CM	Cameroon	Cameroun	Cameroonian	Yaounde|Yaoundé	
CAN	CA	Canada		Canadian	Ottawa	Parliament Hill|Rideau Hall
CAF	CF	Central African Republic	CAR	Central African	Bangui	
TCD	TD	Chad	Tchad	Chadian	N'Djamena|Ndjamena|N'djamena	
CHL	CL	Chile	Republic of Chile	Chilean	Santiago	La Moneda
CHN	CN	China	People's Republic of China|PRC|P.R.C.|Mainland China|mainland China|Communist China|Red China	Chinese	Beijing|Peking	Zhongnanhai
COL	CO	Colombia	Republic of Colombia	Colombian	Bogota|Bogotá	Casa de Nariño|Casa de Narino
COM	KM	Comoros		Comoran|Comorian	Moroni	
COD	CD	Democratic Republic of the Congo	DR Congo|DRC|D.R. Congo|Democratic Republic of Congo|Congo-Kinshasa|Zaire|Belgian Congo|Democratic Republic of the Congo (DRC)	Congolese|Zairean|Zairian	Kinshasa	
COG	CG	Republic of the Congo	Congo-Brazzaville|Congo Republic|Republic of Congo	Congolese	Brazzaville	
CRI	CR	Costa Rica		Costa Rican	San Jose|San José	
CIV	CI	Côte d'Ivoire	Ivory Coast|Cote d'Ivoire|Côte d’Ivoire|the Ivory Coast	Ivorian|Ivoirian	Abidjan|Yamoussoukro	
HRV	HR	Croatia	Republic of Croatia	Croatian|Croat	Zagreb	
CUB	CU	Cuba	Republic of Cuba	Cuban	Havana	
CYP	CY	Cyprus	Republic of Cyprus	Cypriot|Greek Cypriot|Greek-Cypriot	Nicosia	
CZE	CZ	Czechia	Czech Republic|Czechoslovakia	Czech|Czechoslovak|Czechoslovakian	Prague	Prague Castle
DNK	DK	Denmark	Kingdom of Denmark	Danish|Dane	Copenhagen	Christiansborg
DJI	DJ	Djibouti		Djiboutian|Djiboutian		
DMA	DM	Dominica		Dominican	Roseau	
DOM	DO	Dominican Republic		Dominican	Santo Domingo	
ECU	EC	Ecuador	Republic of Ecuador	Ecuadorian|Ecuadorean	Quito	Carondelet
EGY	EG	Egypt	Arab Republic of Egypt	Egyptian	Cairo	
SLV	SV	El Salvador	Salvador	Salvadoran|Salvadorean	San Salvador	
GNQ	GQ	Equatorial Guinea		Equatoguinean|Equatorial Guinean	Malabo	
ERI	ER	Eritrea	State of Eritrea	Eritrean	Asmara	
EST	EE	Estonia	Republic of Estonia	Estonian	Tallinn	
SWZ	SZ	Eswatini	Swaziland|Kingdom of Eswatini	Swazi	Mbabane	
ETH	ET	Ethiopia	Federal Democratic Republic of Ethiopia|Abyssinia	Ethiopian	Addis Ababa	
FJI	FJ	Fiji	Republic of Fiji	Fijian	Suva	
FIN	FI	Finland	Republic of Finland	Finnish|Finn	Helsinki	
FRA	FR	France	French Republic	French|Frenchman|Frenchwoman|Frenchmen	Paris	Élysée|Elysee|Elysée|Elysee Palace|Élysée Palace|Elysée Palace|Quai d'Orsay|Matignon
GAB	GA	Gabon	Gabonese Republic	Gabonese	Libreville	
GMB	GM	Gambia	The Gambia	Gambian	Banjul	
GEO	GE	Georgia	Republic of Georgia	Georgian	Tbilisi	
DEU	DE	Germany	Federal Republic of Germany|West Germany|East Germany|German Democratic Republic|GDR	German|East German|West German	Berlin|Bonn	Bundestag
GHA	GH	Ghana	Gold Coast	Ghanaian|Ghanian	Accra	
GRC	GR	Greece	Hellenic Republic	Greek|Hellenic	Athens	
GRD	GD	Grenada		Grenadian	St. George's	
GTM	GT	Guatemala		Guatemalan	Guatemala City	
GIN	GN	Guinea	Republic of Guinea|Guinea-Conakry	Guinean	Conakry	
GNB	GW	Guinea-Bissau	Guinea Bissau	Bissau-Guinean|Bissau Guinean	Bissau	
GUY	GY	Guyana	British Guiana	Guyanese	Georgetown	
HTI	HT	Haiti		Haitian	Port-au-Prince	
HND	HN	Honduras		Honduran	Tegucigalpa	
HUN	HU	Hungary		Hungarian|Magyar	Budapest	
ISL	IS	Iceland	Republic of Iceland	Icelandic|Icelander	Reykjavik|Reykjavík	
IND	IN	India	Republic of India|Bharat	Indian	New Delhi|Delhi	South Block
IDN	ID	Indonesia	Republic of Indonesia|Dutch East Indies	Indonesian	Jakarta	Merdeka Palace
IRN	IR	Iran	Islamic Republic of Iran|Persia|Islamic Republic	Iranian|Persian	Tehran|Teheran	
IRQ	IQ	Iraq	Republic of Iraq	Iraqi	Baghdad	
IRL	IE	Ireland	Republic of Ireland|Irish Republic|Eire|Éire	Irish|Irishman|Irishmen|Irishwoman	Dublin	
ISR	IL	Israel	State of Israel|Jewish state|the Jewish state	Israeli	Jerusalem|Tel Aviv	Knesset
ITA	IT	Italy	Italian Republic	Italian	Rome	Palazzo Chigi|Quirinale|Farnesina
JAM	JM	Jamaica		Jamaican	Kingston	
JPN	JP	Japan	Nippon	Japanese	Tokyo	Kantei|Kasumigaseki|Nagatacho
JOR	JO	Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom	Jordanian	Amman	
KAZ	KZ	Kazakhstan	Republic of Kazakhstan|Kazakstan	Kazakh|Kazakhstani|Kazak	Astana|Nur-Sultan	
KEN	KE	Kenya	Republic of Kenya	Kenyan	Nairobi	
KIR	KI	Kiribati		I-Kiribati	Tarawa	
PRK	KP	North Korea	Democratic People's Republic of Korea|DPRK|D.P.R.K.|N. Korea|N.Korea|NKorea|Hermit Kingdom|hermit kingdom|the North Korean regime	North Korean|N. Korean	Pyongyang	
KOR	KR	South Korea	Republic of Korea|ROK|S. Korea|S.Korea|SKorea|Korea	South Korean|Korean|S. Korean	Seoul	Blue House|Cheong Wa Dae
XKX	XK	Kosovo	Kosova|Republic of Kosovo	Kosovar|Kosovan	Pristina|Priština|Prishtina	
KWT	KW	Kuwait	State of Kuwait	Kuwaiti		
KGZ	KG	Kyrgyzstan	Kyrgyz Republic|Kirghizia|Kirgizia	Kyrgyz|Kyrgyzstani|Kirghiz	Bishkek	
LAO	LA	Laos	Lao People's Democratic Republic|Lao PDR	Laotian|Lao	Vientiane	
LVA	LV	Latvia	Republic of Latvia	Latvian	Riga	
LBN	LB	Lebanon	Lebanese Republic	Lebanese	Beirut	Baabda
LSO	LS	Lesotho	Basutoland	Basotho|Mosotho	Maseru	
LBR	LR	Liberia	Republic of Liberia	Liberian	Monrovia	
LBY	LY	Libya	Jamahiriya|State of Libya	Libyan	Tripoli	
LIE	LI	Liechtenstein		Liechtensteiner	Vaduz	
LTU	LT	Lithuania	Republic of Lithuania	Lithuanian	Vilnius	
LUX	LU	Luxembourg	Grand Duchy of Luxembourg	Luxembourger|Luxembourgish		
MDG	MG	Madagascar	Malagasy Republic	Malagasy|Madagascan	Antananarivo	
MWI	MW	Malawi	Nyasaland	Malawian	Lilongwe	
MYS	MY	Malaysia	Federation of Malaysia|Malaya	Malaysian|Malayan	Kuala Lumpur|Putrajaya	
MDV	MV	Maldives	The Maldives	Maldivian	Male|Malé	
MLI	ML	Mali	Republic of Mali	Malian	Bamako	
MLT	MT	Malta	Republic of Malta	Maltese	Valletta	
MHL	MH	Marshall Islands		Marshallese	Majuro	
MRT	MR	Mauritania		Mauritanian	Nouakchott	
MUS	MU	Mauritius		Mauritian	Port Louis	
MEX	MX	Mexico	United Mexican States|México	Mexican	Mexico City	Los Pinos
FSM	FM	Micronesia	Federated States of Micronesia	Micronesian	Palikir	
MDA	MD	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldavian	Chisinau|Chișinău|Kishinev	
MCO	MC	Monaco	Principality of Monaco	Monegasque|Monacan		
MNG	MN	Mongolia		Mongolian|Mongol	Ulaanbaatar|Ulan Bator	
MNE	ME	Montenegro		Montenegrin	Podgorica	
MAR	MA	Morocco	Kingdom of Morocco	Moroccan	Rabat	
MOZ	MZ	Mozambique		Mozambican	Maputo	
MMR	MM	Myanmar	Burma|Union of Burma|Union of Myanmar	Burmese|Myanmarese|Myanma	Naypyidaw|Naypyitaw|Nay Pyi Taw|Yangon|Rangoon	
NAM	NA	Namibia	South West Africa|South-West Africa	Namibian	Windhoek	
NRU	NR	Nauru		Nauruan	Yaren	
NPL	NP	Nepal	Kingdom of Nepal	Nepali|Nepalese	Kathmandu|Katmandu	Singha Durbar
NLD	NL	Netherlands	The Netherlands|Holland|Kingdom of the Netherlands	Dutch|Dutchman|Dutchmen|Dutchwoman	Amsterdam|The Hague	Binnenhof
NZL	NZ	New Zealand	Aotearoa	New Zealander|Kiwi|New Zealand	Wellington	Beehive
NIC	NI	Nicaragua		Nicaraguan	Managua	
NER	NE	Niger	Republic of Niger	Nigerien	Niamey	
NGA	NG	Nigeria	Federal Republic of Nigeria	Nigerian	Abuja	Aso Rock|Aso Villa
MKD	MK	North Macedonia	Macedonia|Former Yugoslav Republic of Macedonia|former Yugoslav Republic of Macedonia|FYROM|Republic of Macedonia|Republic of North Macedonia	Macedonian|North Macedonian	Skopje	
NOR	NO	Norway	Kingdom of Norway	Norwegian	Oslo	
OMN	OM	Oman	Sultanate of Oman|Sultanate	Omani	Muscat	
PAK	PK	Pakistan	Islamic Republic of Pakistan	Pakistani	Islamabad	
PLW	PW	Palau		Palauan	Ngerulmud|Koror	
PSE	PS	Palestine	Palestinian Territories|Palestinian territories|State of Palestine|Palestinian Authority|Palestinian National Authority|PNA|Occupied Territories|occupied territories|occupied Palestinian territories|Palestinian areas	Palestinian|Gazan	Ramallah|Gaza City	Muqata
PAN	PA	Panama	Republic of Panama	Panamanian	Panama City	
PNG	PG	Papua New Guinea	PNG	Papua New Guinean|Papuan	Port Moresby	
PRY	PY	Paraguay		Paraguayan	Asuncion|Asunción	
PER	PE	Peru	Republic of Peru	Peruvian	Lima	
PHL	PH	Philippines	The Philippines|Republic of the Philippines	Filipino|Philippine|Filipina|Pilipino	Manila	Malacañang|Malacanang|Malacanang Palace|Malacañang Palace
POL	PL	Poland	Republic of Poland|People's Republic of Poland	Polish|Pole	Warsaw	Belweder
PRT	PT	Portugal	Portuguese Republic	Portuguese	Lisbon	
QAT	QA	Qatar	State of Qatar|Quatar	Qatari	Doha	
ROU	RO	Romania	Rumania|Roumania	Romanian|Rumanian	Bucharest	Cotroceni
RUS	RU	Russia	Russian Federation|Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics|Soviet Russia	Russian|Soviet	Moscow	Kremlin|the Kremlin|Lubyanka
RWA	RW	Rwanda		Rwandan|Rwandese	Kigali	
KNA	KN	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis	Kittitian	Basseterre	
LCA	LC	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|St. Lucian	Castries	
VCT	VC	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines	Vincentian	Kingstown	
WSM	WS	Samoa	Western Samoa	Samoan	Apia	
SMR	SM	San Marino		Sammarinese		
STP	ST	São Tomé and Príncipe	Sao Tome and Principe|Sao Tome	Sao Tomean|Santomean	São Tomé	
SAU	SA	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudi Arabian|Saudi-Arabian	Riyadh	
SEN	SN	Senegal	Republic of Senegal	Senegalese	Dakar	
SRB	RS	Serbia	Republic of Serbia|Yugoslavia|Federal Republic of Yugoslavia|Serbia and Montenegro|former Yugoslavia|rump Yugoslavia	Serbian|Serb|Yugoslav|Yugoslavian	Belgrade	
SYC	SC	Seychelles		Seychellois	Victoria	
SLE	SL	Sierra Leone		Sierra Leonean|Sierra Leonian	Freetown	
SGP	SG	Singapore	Republic of Singapore	Singaporean	Singapore	Istana
SVK	SK	Slovakia	Slovak Republic	Slovak|Slovakian	Bratislava	
SVN	SI	Slovenia	Republic of Slovenia	Slovenian|Slovene	Ljubljana	
SLB	SB	Solomon Islands	Solomons	Solomon Islander	Honiara	
SOM	SO	Somalia	Federal Republic of Somalia	Somali|Somalian	Mogadishu	Villa Somalia
ZAF	ZA	South Africa	Republic of South Africa	South African	Pretoria|Cape Town	Union Buildings|Luthuli House
SSD	SS	South Sudan	Republic of South Sudan	South Sudanese	Juba	
ESP	ES	Spain	Kingdom of Spain	Spanish|Spaniard	Madrid	Moncloa|Moncloa Palace
LKA	LK	Sri Lanka	Ceylon	Sri Lankan|Ceylonese	Colombo	Temple Trees
SDN	SD	Sudan	Republic of the Sudan	Sudanese	Khartoum	
SUR	SR	Suriname	Surinam	Surinamese	Paramaribo	
SWE	SE	Sweden	Kingdom of Sweden	Swedish|Swede	Stockholm	Rosenbad
CHE	CH	Switzerland	Swiss Confederation	Swiss	Bern|Berne	
SYR	SY	Syria	Syrian Arab Republic	Syrian	Damascus	
TWN	TW	Taiwan	Republic of China|Chinese Taipei|R.O.C.|Formosa|Nationalist China	Taiwanese	Taipei	
TJK	TJ	Tajikistan	Tadzhikistan	Tajik|Tajikistani	Dushanbe	
TZA	TZ	Tanzania	United Republic of Tanzania	Tanzanian	Dodoma|Dar es Salaam	
THA	TH	Thailand	Kingdom of Thailand|Siam	Thai	Bangkok	
TLS	TL	Timor-Leste	East Timor	East Timorese|Timorese	Dili	
TGO	TG	Togo		Togolese	Lome|Lomé	
TON	TO	Tonga		Tongan	Nuku'alofa|Nukuʻalofa	
TTO	TT	Trinidad and Tobago	Trinidad|Tobago	Trinidadian|Tobagonian	Port of Spain|Port-of-Spain	
TUN	TN	Tunisia		Tunisian	Tunis	Carthage
TUR	TR	Turkey	Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye	Turkish|Turk	Ankara	
TKM	TM	Turkmenistan		Turkmen|Turkmenistani	Ashgabat|Ashkhabad	
TUV	TV	Tuvalu		Tuvaluan	Funafuti	
UGA	UG	Uganda	Republic of Uganda	Ugandan	Kampala	
UKR	UA	Ukraine	the Ukraine	Ukrainian	Kyiv|Kiev	Bankova
ARE	AE	United Arab Emirates	UAE|U.A.E.|Emirates|the Emirates	Emirati|Emirian	Abu Dhabi	
GBR	GB	United Kingdom	UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|England	British|Briton|Brit|English|Englishman|Englishmen|U.K.|UK	London	Downing Street|10 Downing Street|No. 10|No 10|Number 10|Whitehall|Westminster|Buckingham Palace|Scotland Yard
USA	US	United States	United States of America|US|U.S.|USA|U.S.A.|America|the States	American|U.S.|US	Washington|Washington, D.C.|Washington D.C.|Washington, DC|Washington DC	White House|the White House|Oval Office|Foggy Bottom|Capitol Hill|Pentagon|the Pentagon|Langley|Trump White House|Biden White House|Obama White House|Bush White House
URY	UY	Uruguay		Uruguayan	Montevideo	
UZB	UZ	Uzbekistan		Uzbek|Uzbekistani	Tashkent	
VUT	VU	Vanuatu	New Hebrides	Ni-Vanuatu|Vanuatuan	Port Vila	
VAT	VA	Vatican City	Vatican|the Vatican|Holy See|the Holy See|Vatican City State	Vatican	Vatican City	
VEN	VE	Venezuela	Bolivarian Republic of Venezuela	Venezuelan	Caracas	Miraflores|Miraflores Palace
VNM	VN	Vietnam	Viet Nam|Socialist Republic of Vietnam|North Vietnam|South Vietnam	Vietnamese|North Vietnamese|South Vietnamese	Hanoi	
YEM	YE	Yemen	Republic of Yemen|North Yemen|South Yemen	Yemeni|Yemenite	Sanaa|Sana'a|Sana’a|Aden	
ZMB	ZM	Zambia	Northern Rhodesia	Zambian	Lusaka	
ZWE	ZW	Zimbabwe	Rhodesia|Southern Rhodesia	Zimbabwean|Rhodesian	Harare	
HKG	HK	Hong Kong	Hongkong|Hong Kong Special Administrative Region|HKSAR	Hong Konger|Hongkonger		
MAC	MO	Macau	Macao	Macanese		
PRI	PR	Puerto Rico		Puerto Rican	San Juan	
GRL	GL	Greenland		Greenlandic|Greenlander	Nuuk	
FRO	FO	Faroe Islands	Faroes|Faeroe Islands	Faroese	Torshavn|Tórshavn	
ESH	EH	Western Sahara	Sahrawi Arab Democratic Republic|SADR	Sahrawi|Saharawi	Laayoune|El Aaiun	
NCL	NC	New Caledonia		New Caledonian|Kanak	Noumea|Nouméa	
PYF	PF	French Polynesia	Tahiti	Tahitian|Polynesian	Papeete	
GUF	GF	French Guiana		Guianese	Cayenne	
GLP	GP	Guadeloupe		Guadeloupean	Basse-Terre	
MTQ	MQ	Martinique		Martinican	Fort-de-France	
REU	RE	Réunion	Reunion Island		Saint-Denis	
MYT	YT	Mayotte		Mahoran	Mamoudzou	
GUM	GU	Guam		Guamanian|Chamorro	Hagåtña|Hagatna	
ASM	AS	American Samoa		American Samoan	Pago Pago	
VIR	VI	U.S. Virgin Islands	US Virgin Islands|Virgin Islands	Virgin Islander	Charlotte Amalie	
VGB	VG	British Virgin Islands			Road Town	
MNP	MP	Northern Mariana Islands			Saipan	
BMU	BM	Bermuda		Bermudian|Bermudan	Hamilton	
CYM	KY	Cayman Islands		Caymanian	George Town	
FLK	FK	Falkland Islands	Falklands|Malvinas|Islas Malvinas	Falkland Islander	Stanley	
GIB	GI	Gibraltar		Gibraltarian		
IMN	IM	Isle of Man		Manx	Douglas	
JEY	JE	Jersey			Saint Helier	
GGY	GG	Guernsey			St Peter Port	
ABW	AW	Aruba		Aruban	Oranjestad	
CUW	CW	Curaçao	Curacao	Curaçaoan|Curacaoan	Willemstad	
SXM	SX	Sint Maarten			Philipsburg	
TCA	TC	Turks and Caicos Islands	Turks and Caicos		Cockburn Town	
AIA	AI	Anguilla		Anguillan	The Valley	
MSR	MS	Montserrat		Montserratian	Plymouth	
COK	CK	Cook Islands		Cook Islander	Avarua	
NIU	NU	Niue		Niuean	Alofi	
TKL	TK	Tokelau		Tokelauan		
NFK	NF	Norfolk Island				
PCN	PN	Pitcairn Islands	Pitcairn			
SHN	SH	Saint Helena	St. Helena|St Helena		Jamestown	
SPM	PM	Saint Pierre and Miquelon				
WLF	WF	Wallis and Futuna				
IOT	IO	British Indian Ocean Territory	Chagos Islands|Chagos Archipelago|Diego Garcia	Chagossian		
SJM	SJ	Svalbard	Spitsbergen		Longyearbyen	
ALA	AX	Åland Islands	Aland Islands		Mariehamn	
ATA	AQ	Antarctica		Antarctic		
CXR	CX	Christmas Island				
CCK	CC	Cocos Islands	Keeling Islands			
BLM	BL	Saint Barthélemy	St. Barts			
MAF	MF	Saint Martin			Marigot	
BES	BQ	Bonaire	Caribbean Netherlands			
SGS	GS	South Georgia and the South Sandwich Islands	South Georgia			
`;

/**
 * Names that need care: ambiguous as a bare word, so a name here counts as a country only when
 * nothing in the text speaks for another reading (a person's first or last name, a U.S. state).
 */
export const AMBIGUOUS_COUNTRIES: readonly string[] = [
  "Georgia",
  "Jordan",
  "Chad",
  "Jersey",
  "Male",
  "Victoria",
  "Reunion",
  "Hamilton",
  "Stanley",
  "Douglas",
  "Kingston",
  "Georgetown",
  "Carthage",
  "Langley",
  "Santiago",
  "Sofia",
  "Sucre",
  "Emirates",
  "Beehive",
  "Westminster",
  "Istana",
];

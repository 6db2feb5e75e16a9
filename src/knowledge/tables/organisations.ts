/**
 * Bodies across countries, and bodies of states, armed groups, parties, companies and media, one a line:
 * id, country code or `IGO`/`NGO`/`IMG` class (`-` none), sectors (`|`), name, other names (`|`).
 * Lines may carry years `from-to` last. Written from general knowledge.
 */
export const ORGANISATIONS = `
united-nations	IGO	IGO	United Nations	UN|U.N.|United Nations Organization|UNO|world body|U.N|Turtle Bay
un-security-council	IGO	IGO	United Nations Security Council	UN Security Council|U.N. Security Council|Security Council|UNSC
un-general-assembly	IGO	IGO	United Nations General Assembly	UN General Assembly|U.N. General Assembly|General Assembly|UNGA
unhcr	IGO	IGO|REF	UN refugee agency	UNHCR|U.N. refugee agency|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees|U.N. High Commissioner for Refugees|UN High Commission for Refugees
unicef	IGO	IGO	UNICEF	UN children's agency|United Nations Children's Fund|U.N. children's agency|Unicef
wfp	IGO	IGO	World Food Programme	World Food Program|WFP|UN World Food Programme
who	IGO	IGO|MED	World Health Organization	WHO|World Health Organisation|UN health agency|U.N. health agency
iaea	IGO	IGO	International Atomic Energy Agency	IAEA|UN nuclear watchdog|U.N. nuclear watchdog|UN nuclear agency|U.N. nuclear agency
unesco	IGO	IGO	UNESCO	United Nations Educational, Scientific and Cultural Organization|Unesco
unrwa	IGO	IGO|REF	UNRWA	United Nations Relief and Works Agency|UN Relief and Works Agency
undp	IGO	IGO	United Nations Development Programme	UNDP|UN Development Programme|United Nations Development Program
ohchr	IGO	IGO	UN Human Rights Office	OHCHR|UN Human Rights Council|U.N. Human Rights Council|Human Rights Council|U.N. human rights office|UN human rights office
ilo	IGO	IGO|LAB	International Labour Organization	ILO|International Labor Organization
fao	IGO	IGO	Food and Agriculture Organization	FAO
iom	IGO	IGO	International Organization for Migration	IOM|International Organisation for Migration
opcw	IGO	IGO	Organisation for the Prohibition of Chemical Weapons	OPCW|Organization for the Prohibition of Chemical Weapons
ipcc	IGO	IGO	Intergovernmental Panel on Climate Change	IPCC
european-union	IGO	IGO	European Union	EU|E.U.|European Community|European Communities|EC|EEC|European Economic Community|Brussels|Common Market|bloc of 27
european-commission	IGO	IGO	European Commission	EU Commission
european-parliament	IGO	IGO|LEG	European Parliament	Europarliament|EU parliament
european-council	IGO	IGO	European Council	EU Council|Council of the European Union
european-central-bank	IGO	IGO|BUS	European Central Bank	ECB
council-of-europe	IGO	IGO	Council of Europe	
osce	IGO	IGO	Organization for Security and Co-operation in Europe	OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|CSCE
nato	IGO	IGO|MIL	NATO	Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Atlantic alliance|North Atlantic Alliance
isaf	IGO	IGO|MIL	International Security Assistance Force	ISAF
african-union	IGO	IGO	African Union	AU|A.U.|Organization of African Unity|OAU|Organisation of African Unity
ecowas	IGO	IGO	Economic Community of West African States	ECOWAS|Ecowas|ECOMOG
sadc	IGO	IGO	Southern African Development Community	SADC
igad	IGO	IGO	Intergovernmental Authority on Development	IGAD
eac	IGO	IGO	East African Community	EAC
asean	IGO	IGO	Association of Southeast Asian Nations	ASEAN|Asean|Association of South East Asian Nations|Association of South-East Asian Nations
apec	IGO	IGO	Asia-Pacific Economic Cooperation	APEC|Apec
saarc	IGO	IGO	South Asian Association for Regional Cooperation	SAARC
sco	IGO	IGO	Shanghai Cooperation Organisation	SCO|Shanghai Cooperation Organization
cis	IGO	IGO	Commonwealth of Independent States	CIS
csto	IGO	IGO|MIL	Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation
eaeu	IGO	IGO	Eurasian Economic Union	EAEU|EEU
arab-league	IGO	IGO	Arab League	League of Arab States
gcc	IGO	IGO	Gulf Cooperation Council	GCC|Gulf Co-operation Council
oic	IGO	IGO	Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference
opec	IGO	IGO|BUS	OPEC	Opec|Organization of Petroleum Exporting Countries|Organization of the Petroleum Exporting Countries|OPEC+|Opec+
oecd	IGO	IGO	OECD	Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
imf	IGO	IGO|BUS	International Monetary Fund	IMF|I.M.F.
world-bank	IGO	IGO|BUS	World Bank	International Bank for Reconstruction and Development
wto	IGO	IGO|BUS	World Trade Organization	WTO|World Trade Organisation|GATT
iea	IGO	IGO	International Energy Agency	IEA
adb	IGO	IGO|BUS	Asian Development Bank	ADB
aiib	IGO	IGO|BUS	Asian Infrastructure Investment Bank	AIIB
ebrd	IGO	IGO|BUS	European Bank for Reconstruction and Development	EBRD
g7	IGO	IGO	Group of Seven	G7|G-7|Group of Eight|G8|G-8|G7 nations|Group of Seven (G7)
g20	IGO	IGO	Group of 20	G20|G-20|Group of Twenty
g77	IGO	IGO	Group of 77	G77|G-77
brics	IGO	IGO	BRICS	Brics|BRIC
quad	IGO	IGO	Quad	Quadrilateral Security Dialogue
aukus	IGO	IGO|MIL	AUKUS	Aukus
five-eyes	IGO	IGO|SPY	Five Eyes	
oas	IGO	IGO	Organization of American States	OAS|Organisation of American States
mercosur	IGO	IGO	Mercosur	MERCOSUR
unasur	IGO	IGO	UNASUR	Unasur|Union of South American Nations
celac	IGO	IGO	CELAC	Community of Latin American and Caribbean States
caricom	IGO	IGO	CARICOM	Caricom|Caribbean Community
commonwealth	IGO	IGO	Commonwealth	Commonwealth of Nations
non-aligned	IGO	IGO	Non-Aligned Movement	NAM
pacific-islands-forum	IGO	IGO	Pacific Islands Forum	
icc	IGO	IGO|JUD	International Criminal Court	ICC|Hague court
icj	IGO	IGO|JUD	International Court of Justice	ICJ|World Court
icty	IGO	IGO|JUD	International Criminal Tribunal for the former Yugoslavia	ICTY|Yugoslav war crimes tribunal|UN war crimes tribunal
echr	IGO	IGO|JUD	European Court of Human Rights	ECHR
ecj	IGO	IGO|JUD	European Court of Justice	ECJ|Court of Justice of the European Union
pca	IGO	IGO|JUD	Permanent Court of Arbitration	
interpol	IGO	IGO|COP	Interpol	INTERPOL
europol	IGO	IGO|COP	Europol	
frontex	IGO	IGO|COP	Frontex	
icao	IGO	IGO	International Civil Aviation Organization	ICAO
imo	IGO	IGO	International Maritime Organization	IMO
itu	IGO	IGO	International Telecommunication Union	ITU
ctbto	IGO	IGO	Comprehensive Nuclear-Test-Ban Treaty Organization	CTBTO
unifil	IGO	IGO|MIL	United Nations Interim Force in Lebanon	UNIFIL
monusco	IGO	IGO|MIL	MONUSCO	
minusma	IGO	IGO|MIL	MINUSMA	
amisom	IGO	IGO|MIL	AMISOM	African Union Mission in Somalia
icrc	NGO	NGO|MED	International Committee of the Red Cross	ICRC|Red Cross|International Red Cross|International Federation of Red Cross and Red Crescent Societies|IFRC|Red Crescent
msf	NGO	NGO|MED	Doctors Without Borders	MSF|Médecins Sans Frontières|Medecins Sans Frontieres
amnesty	NGO	NGO	Amnesty International	Amnesty
hrw	NGO	NGO	Human Rights Watch	HRW
greenpeace	NGO	NGO	Greenpeace	
oxfam	NGO	NGO	Oxfam	
save-the-children	NGO	NGO	Save the Children	
wwf	NGO	NGO	WWF	World Wide Fund for Nature|World Wildlife Fund
care	NGO	NGO	CARE International	
rsf	NGO	NGO|JRN	Reporters Without Borders	RSF|Reporters Sans Frontières|Reporters Sans Frontieres
cpj	NGO	NGO|JRN	Committee to Protect Journalists	CPJ
transparency	NGO	NGO	Transparency International	
crisis-group	NGO	NGO	International Crisis Group	Crisis Group
phr	NGO	NGO|MED	Physicians for Human Rights	
world-vision	NGO	NGO	World Vision	
mercy-corps	NGO	NGO	Mercy Corps	
norwegian-refugee-council	NGO	NGO|REF	Norwegian Refugee Council	NRC
irc	NGO	NGO|REF	International Rescue Committee	IRC
sohr	NGO	NGO	Syrian Observatory for Human Rights	SOHR
ioc	NGO	NGO	International Olympic Committee	IOC
fifa	NGO	NGO	FIFA	Fifa
uefa	NGO	NGO	UEFA	Uefa
wada	NGO	NGO	World Anti-Doping Agency	WADA
wef	NGO	NGO|BUS	World Economic Forum	WEF
gates-foundation	USA	NGO	Gates Foundation	Bill and Melinda Gates Foundation|Bill & Melinda Gates Foundation
wikileaks	NGO	NGO	WikiLeaks	Wikileaks
white-helmets	SYR	NGO	White Helmets	Syria Civil Defence
aclu	USA	NGO	ACLU	American Civil Liberties Union
nra	USA	NGO	National Rifle Association	NRA
naacp	USA	NGO	NAACP	
al-qaeda	IMG	REB	al-Qaeda	Al-Qaeda|al Qaeda|Al Qaeda|al-Qaida|Al-Qaida|al Qaida|Qaeda|al-Qaeda network
islamic-state	IMG	REB	Islamic State	ISIS|ISIL|IS|Isis|Daesh|Da'esh|ISIS militants|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State group
aqim	IMG	REB	al-Qaeda in the Islamic Maghreb	AQIM|Al-Qaeda in the Islamic Maghreb
aqap	YEM	REB	al-Qaeda in the Arabian Peninsula	AQAP|Al-Qaeda in the Arabian Peninsula
al-qaeda-iraq	IRQ	REB	al-Qaeda in Iraq	Al-Qaeda in Iraq|Al Qaeda in Iraq
taliban	AFG	REB	Taliban	Taleban|the Taliban|Talib|Afghan Taliban	-2021-08-15
taliban-government	AFG	GOV	Taliban	Taleban	2021-08-15-
ttp	PAK	REB	Pakistani Taliban	Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan|TTP
haqqani	AFG	REB	Haqqani network	Haqqani Network
is-khorasan	AFG	REB	Islamic State Khorasan	ISIS-K|IS-K|ISKP|Islamic State-Khorasan
hezb-i-islami	AFG	REB	Hezb-i-Islami	Hezb-e-Islami
northern-alliance	AFG	MIL	Northern Alliance	
hamas	PSE	REB	Hamas	Islamic Resistance Movement|Qassam Brigades|al-Qassam Brigades|Izz ad-Din al-Qassam Brigades
fatah	PSE	PTY	Fatah	al-Fatah|Fateh|Al-Fatah
plo	PSE	GOV	Palestine Liberation Organization	PLO|P.L.O.|Palestine Liberation Organisation
palestinian-authority	PSE	GOV	Palestinian Authority	PA|Palestinian National Authority
islamic-jihad	PSE	REB	Islamic Jihad	Palestinian Islamic Jihad
al-aqsa-brigades	PSE	REB	al-Aqsa Martyrs Brigades	Al-Aqsa Martyrs Brigades|Al Aqsa Martyrs Brigades
pflp	PSE	REB	Popular Front for the Liberation of Palestine	PFLP
hezbollah	LBN	REB	Hezbollah	Hizbollah|Hizbullah|Hezballah|Hizballah|Party of God
amal	LBN	REB	Amal	Amal militia|Amal movement
sla	LBN	REB	South Lebanon Army	SLA
houthis	YEM	REB	Houthis	Houthi|Houthi rebels|Houthi movement|Ansar Allah|Ansarullah|Huthi|Huthis
pkk	TUR	REB	Kurdistan Workers' Party	PKK|Kurdistan Workers’ Party|Kurdish Workers' Party|Kurdish Workers Party|Kurdistan Workers Party
ypg	SYR	REB	People's Protection Units	YPG
sdf-syria	SYR	REB	Syrian Democratic Forces	SDF
fsa	SYR	REB	Free Syrian Army	FSA
nusra	SYR	REB	Nusra Front	al-Nusra Front|Al-Nusra Front|Jabhat al-Nusra|al-Nusra|Hayat Tahrir al-Sham|HTS
syrian-national-coalition	SYR	OPP	Syrian National Coalition	Syrian National Council
peshmerga	IRQ	REB	Peshmerga	Kurdish peshmerga
krg	IRQ	GOV	Kurdistan Regional Government	KRG
pmf	IRQ	PRM	Popular Mobilization Forces	PMF|Popular Mobilisation Forces|Hashd al-Shaabi|Hashed al-Shaabi
mahdi-army	IRQ	REB	Mahdi Army	Mehdi Army|al-Mahdi Army
kataib-hezbollah	IRQ	REB	Kataib Hezbollah	Kata'ib Hezbollah
puk	IRQ	PTY	Patriotic Union of Kurdistan	PUK
kdp	IRQ	PTY	Kurdistan Democratic Party	KDP|KDP party
mek	IRN	REB	People's Mujahedin Organization of Iran	MEK|Mujahedin-e Khalq|Mujahideen-e-Khalq|National Council of Resistance of Iran
irgc	IRN	MIL	Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard|Quds Force|Revolutionary Guard Corps|Iran's Revolutionary Guards
muslim-brotherhood	EGY	OPP	Muslim Brotherhood	Brotherhood|Ikhwan
al-shabaab	SOM	REB	al-Shabaab	al-Shabab|Al-Shabaab|Al-Shabab|al Shabaab|Al Shabaab|Shebab|Shabaab
boko-haram	NGA	REB	Boko Haram	
iswap	NGA	REB	Islamic State West Africa Province	ISWAP
mend	NGA	REB	Movement for the Emancipation of the Niger Delta	MEND
lra	UGA	REB	Lord's Resistance Army	LRA|Lord’s Resistance Army
adf	UGA	REB	Allied Democratic Forces	ADF
m23	COD	REB	M23	March 23 Movement
fdlr	COD	REB	FDLR	Democratic Forces for the Liberation of Rwanda
rpf	RWA	GOV	Rwandan Patriotic Front	RPF
unita	AGO	REB	UNITA	Unita|National Union for the Total Independence of Angola
mpla	AGO	GOV	MPLA	
renamo	MOZ	REB	Renamo	RENAMO|Mozambique National Resistance
frelimo	MOZ	GOV	Frelimo	FRELIMO
swapo	NAM	GOV	SWAPO	Swapo
polisario	ESH	REB	Polisario Front	Polisario
fis	DZA	OPP	Islamic Salvation Front	FIS
gia	DZA	REB	Armed Islamic Group	GIA
splm	SSD	GOV	Sudan People's Liberation Movement	SPLM
spla	SSD	REB	Sudan People's Liberation Army	SPLA|Sudan People’s Liberation Army
rsf-sudan	SDN	PRM	Rapid Support Forces	
janjaweed	SDN	PRM	Janjaweed	Janjawid
jem	SDN	REB	Justice and Equality Movement	JEM
sla-sudan	SDN	REB	Sudan Liberation Army	Sudan Liberation Movement
tplf	ETH	REB	Tigray People's Liberation Front	TPLF|Tigray People’s Liberation Front
olf	ETH	REB	Oromo Liberation Front	OLF
seleka	CAF	REB	Seleka	Séléka
anti-balaka	CAF	PRM	anti-balaka	Anti-balaka
ruf	SLE	REB	Revolutionary United Front	RUF
npfl	LBR	REB	National Patriotic Front of Liberia	NPFL
lurd	LBR	REB	LURD	
gnu-libya	LBY	GOV	Government of National Accord	GNA|Government of National Unity
lna	LBY	MIL	Libyan National Army	LNA
ntc	LBY	GOV	National Transitional Council	NTC
farc	COL	REB	FARC	Farc|Revolutionary Armed Forces of Colombia
eln	COL	REB	National Liberation Army	ELN
auc	COL	PRM	United Self-Defense Forces of Colombia	AUC
shining-path	PER	REB	Shining Path	Sendero Luminoso
tupac-amaru	PER	REB	Tupac Amaru Revolutionary Movement	MRTA|Tupac Amaru
fmln	SLV	REB	Farabundo Marti National Liberation Front	FMLN
sandinistas	NIC	GOV	Sandinista National Liberation Front	Sandinista|Sandinistas|FSLN
contras	NIC	REB	Contras	Contra rebels
zapatistas	MEX	REB	Zapatista National Liberation Army	EZLN|Zapatistas|Zapatista
sinaloa-cartel	MEX	CRM	Sinaloa Cartel	Sinaloa cartel
jalisco-cartel	MEX	CRM	Jalisco New Generation Cartel	CJNG
zetas	MEX	CRM	Zetas	Los Zetas
ms-13	SLV	CRM	MS-13	Mara Salvatrucha
ltte	LKA	REB	Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers|Tamil Tiger
jvp	LKA	PTY	Janatha Vimukthi Peramuna	JVP
khmer-rouge	KHM	REB	Khmer Rouge	
npa	PHL	REB	New People's Army	NPA|New People’s Army
abu-sayyaf	PHL	REB	Abu Sayyaf	Abu Sayyaf Group
milf	PHL	REB	Moro Islamic Liberation Front	MILF
mnlf	PHL	REB	Moro National Liberation Front	MNLF
jemaah-islamiyah	IDN	REB	Jemaah Islamiyah	Jemaah Islamiah|JI
gam	IDN	REB	Free Aceh Movement	GAM
opm	IDN	REB	Free Papua Movement	OPM
fretilin	TLS	PTY	Fretilin	FRETILIN
arsa	MMR	REB	Arakan Rohingya Salvation Army	ARSA
arakan-army	MMR	REB	Arakan Army	
kia	MMR	REB	Kachin Independence Army	KIA
knu	MMR	REB	Karen National Union	KNU
nld	MMR	OPP	National League for Democracy	NLD
tatmadaw	MMR	MIL	Tatmadaw	
lashkar-e-taiba	PAK	REB	Lashkar-e-Taiba	LeT|Lashkar-e-Tayyiba|Lashkar-e-Toiba
jaish-e-mohammed	PAK	REB	Jaish-e-Mohammed	Jaish-e-Muhammad|JeM
isi	PAK	SPY	Inter-Services Intelligence	ISI
naxalites	IND	REB	Naxalites	Naxalite|Communist Party of India (Maoist)
ulfa	IND	REB	United Liberation Front of Assam	ULFA
hurriyat	IND	OPP	All Parties Hurriyat Conference	Hurriyat Conference|Hurriyat
ira	GBR	REB	Irish Republican Army	IRA|Provisional IRA|Real IRA|New IRA
uda	GBR	PRM	Ulster Defence Association	UDA
uvf	GBR	PRM	Ulster Volunteer Force	UVF
sinn-fein	IRL	PTY	Sinn Féin	Sinn Fein
eta	ESP	REB	ETA	Eta|Basque separatist group ETA
flnc	FRA	REB	National Liberation Front of Corsica	FLNC
red-brigades	ITA	REB	Red Brigades	
red-army-faction	DEU	REB	Red Army Faction	
kla	XKX	REB	Kosovo Liberation Army	KLA|UCK
nla-macedonia	MKD	REB	National Liberation Army of Macedonia	
wagner	RUS	PRM	Wagner Group	Wagner|Wagner mercenaries
azov	UKR	MIL	Azov Battalion	Azov Regiment|Azov
dpr	UKR	REB	Donetsk People's Republic	DPR|DNR|Donetsk People’s Republic|self-proclaimed Donetsk People's Republic
lpr	UKR	REB	Luhansk People's Republic	LPR|LNR|Luhansk People’s Republic
chechen-rebels	RUS	REB	Chechen rebels	Chechens
aum	JPN	REB	Aum Shinrikyo	
etim	CHN	REB	East Turkestan Islamic Movement	ETIM
gulen	TUR	OPP	Gulen movement	Gülen movement|FETO|FETÖ
falun-gong	CHN	REL	Falun Gong	
anc	ZAF	GOV	African National Congress	ANC
da-zaf	ZAF	OPP	Democratic Alliance	
eff	ZAF	OPP	Economic Freedom Fighters	EFF
inkatha	ZAF	PTY	Inkatha Freedom Party	Inkatha
zanu-pf	ZWE	GOV	ZANU-PF	Zanu-PF|ZANU PF
mdc	ZWE	OPP	Movement for Democratic Change	MDC
apc-nga	NGA	PTY	All Progressives Congress	APC
pdp-nga	NGA	PTY	People's Democratic Party	PDP|Peoples Democratic Party
republican-party	USA	PTY	Republican Party	GOP|Republicans|Republican National Committee|RNC|Republican
democratic-party	USA	PTY	Democratic Party	Democrats|Democratic National Committee|DNC
tea-party	USA	PTY	Tea Party	
us-congress	USA	LEG	U.S. Congress	US Congress|Congress|United States Congress
us-senate	USA	LEG	U.S. Senate	US Senate|Senate|United States Senate
us-house	USA	LEG	U.S. House of Representatives	House of Representatives|US House|U.S. House
us-supreme-court	USA	JUD	U.S. Supreme Court	US Supreme Court
us-state-department	USA	GOV	U.S. State Department	State Department|US State Department|Department of State|U.S. Department of State
us-defense-department	USA	MIL	U.S. Defense Department	Defense Department|Department of Defense|Pentagon|US Department of Defense|U.S. Department of Defense
us-treasury	USA	GOV	U.S. Treasury	Treasury Department|US Treasury|U.S. Treasury Department|Department of the Treasury
us-justice-department	USA	GOV	U.S. Justice Department	Justice Department|Department of Justice|US Department of Justice|DOJ
us-homeland	USA	GOV	Department of Homeland Security	Homeland Security|DHS|Homeland Security Department
us-commerce	USA	GOV	Commerce Department	Department of Commerce|U.S. Commerce Department
us-energy	USA	GOV	Energy Department	Department of Energy
us-nsc	USA	GOV	National Security Council	
fed	USA	GOV|BUS	Federal Reserve	Fed|U.S. Federal Reserve|US Federal Reserve
cia	USA	SPY	CIA	Central Intelligence Agency|C.I.A.
fbi	USA	COP	FBI	Federal Bureau of Investigation|F.B.I.
nsa	USA	SPY	National Security Agency	NSA
dea	USA	COP	DEA	Drug Enforcement Administration
ice	USA	COP	ICE	Immigration and Customs Enforcement
cbp	USA	COP	Customs and Border Protection	CBP|Border Patrol|U.S. border patrol|U.S. Border Patrol
epa	USA	GOV	Environmental Protection Agency	EPA
fda	USA	GOV	Food and Drug Administration	FDA
cdc	USA	GOV|MED	Centers for Disease Control and Prevention	CDC|Centers for Disease Control
nasa	USA	GOV	NASA	Nasa
faa	USA	GOV	Federal Aviation Administration	FAA
ntsb	USA	GOV	National Transportation Safety Board	NTSB
sec	USA	GOV	Securities and Exchange Commission	SEC
usgs	USA	GOV	U.S. Geological Survey	USGS|US Geological Survey
usaid	USA	GOV	USAID	U.S. Agency for International Development
us-army	USA	MIL	U.S. Army	US Army
us-navy	USA	MIL	U.S. Navy	US Navy
us-air-force	USA	MIL	U.S. Air Force	US Air Force
us-marines	USA	MIL	U.S. Marines	US Marines|U.S. Marine Corps|Marine Corps
centcom	USA	MIL	U.S. Central Command	CENTCOM|Centcom|US Central Command
nypd	USA	COP	New York Police Department	NYPD
lapd	USA	COP	Los Angeles Police Department	LAPD
uk-parliament	GBR	LEG	UK Parliament	House of Commons|House of Lords|British Parliament|British parliament|Commons
uk-foreign-office	GBR	GOV	Foreign Office	Foreign and Commonwealth Office|FCO|FCDO|British Foreign Office|UK Foreign Office
uk-home-office	GBR	GOV	Home Office	
uk-mod	GBR	MIL	UK Ministry of Defence	MoD|MOD
uk-met-police	GBR	COP	Metropolitan Police	Met Police|Scotland Yard|Met
mi5	GBR	SPY	MI5	
mi6	GBR	SPY	MI6	Secret Intelligence Service
gchq	GBR	SPY	GCHQ	
nhs	GBR	MED	National Health Service	NHS
bank-of-england	GBR	GOV|BUS	Bank of England	
labour-party	GBR	PTY	Labour Party	Labour
conservative-party	GBR	PTY	Conservative Party	Tories|Conservatives|Tory Party
lib-dems	GBR	PTY	Liberal Democrats	Lib Dems|Lib Dem
snp	GBR	PTY	Scottish National Party	SNP
ukip	GBR	PTY	UKIP	UK Independence Party|Ukip
reform-uk	GBR	PTY	Reform UK	Brexit Party
dup	GBR	PTY	Democratic Unionist Party	DUP
plaid-cymru	GBR	PTY	Plaid Cymru	
fine-gael	IRL	PTY	Fine Gael	
fianna-fail	IRL	PTY	Fianna Fáil	Fianna Fail
cdu	DEU	PTY	Christian Democratic Union	CDU|Christian Democrats
csu	DEU	PTY	Christian Social Union	CSU
spd	DEU	PTY	Social Democratic Party of Germany	SPD
afd	DEU	PTY	Alternative for Germany	AfD
german-greens	DEU	PTY	The Greens (Germany)	
fdp	DEU	PTY	Free Democratic Party	FDP
bundesbank	DEU	GOV|BUS	Bundesbank	
bundeswehr	DEU	MIL	Bundeswehr	
bundestag	DEU	LEG	Bundestag	
bnd	DEU	SPY	BND	Federal Intelligence Service
national-front	FRA	PTY	National Rally	National Front|Front National|Rassemblement National
french-socialists	FRA	PTY	French Socialist Party	
lrem	FRA	PTY	La République En Marche	En Marche|La Republique En Marche|Renaissance party
les-republicains	FRA	PTY	Les Républicains	Les Republicains|UMP
french-national-assembly	FRA	LEG	French National Assembly	
lega	ITA	PTY	Northern League	Lega Nord|The League
m5s	ITA	PTY	Five Star Movement	5-Star Movement|Five-Star Movement|M5S
forza-italia	ITA	PTY	Forza Italia	
brothers-of-italy	ITA	PTY	Brothers of Italy	
pd-italy	ITA	PTY	Italian Democratic Party	
pp	ESP	PTY	People's Party (Spain)	Partido Popular
psoe	ESP	PTY	PSOE	Spanish Socialist Workers' Party
podemos	ESP	PTY	Podemos	
vox	ESP	PTY	Vox	
syriza	GRC	PTY	Syriza	SYRIZA
new-democracy	GRC	PTY	New Democracy	
pasok	GRC	PTY	PASOK	Pasok
golden-dawn	GRC	PTY	Golden Dawn	
fidesz	HUN	PTY	Fidesz	
jobbik	HUN	PTY	Jobbik	
pis	POL	PTY	Law and Justice	PiS|Law and Justice party
civic-platform	POL	PTY	Civic Platform	Civic Coalition
solidarity	POL	LAB	Solidarity	
fpo	AUT	PTY	Freedom Party of Austria	FPÖ|FPO
ovp	AUT	PTY	Austrian People's Party	ÖVP|OVP
pvv	NLD	PTY	Party for Freedom	PVV
vvd	NLD	PTY	VVD	
united-russia	RUS	PTY	United Russia	
state-duma	RUS	LEG	State Duma	Duma|Russian Duma
federation-council	RUS	LEG	Federation Council	
fsb	RUS	SPY	FSB	Federal Security Service
kgb	RUS	SPY	KGB	
gru	RUS	SPY	GRU	
svr	RUS	SPY	SVR	
red-army	RUS	MIL	Red Army	
verkhovna-rada	UKR	LEG	Verkhovna Rada	Rada
sbu	UKR	SPY	SBU	Security Service of Ukraine
batkivshchyna	UKR	PTY	Batkivshchyna	
party-of-regions	UKR	PTY	Party of Regions	
akp	TUR	PTY	AKP	Justice and Development Party|AK Party
chp	TUR	OPP	CHP	Republican People's Party|Republican People’s Party
hdp	TUR	OPP	HDP	Peoples' Democratic Party|Peoples’ Democratic Party
mhp	TUR	PTY	MHP	Nationalist Movement Party
likud	ISR	PTY	Likud	Likud party
israeli-labor	ISR	PTY	Israeli Labor Party	
kadima	ISR	PTY	Kadima	
yesh-atid	ISR	PTY	Yesh Atid	
shas	ISR	PTY	Shas	
idf	ISR	MIL	Israel Defense Forces	IDF|Israeli Defense Forces|Israel Defence Forces
mossad	ISR	SPY	Mossad	
shin-bet	ISR	SPY	Shin Bet	Shabak
knesset	ISR	LEG	Knesset	
baath	SYR	PTY	Baath Party	Ba'ath Party|Baath party|Ba'ath party
al-wefaq	BHR	OPP	al-Wefaq	Al-Wefaq
ennahda	TUN	PTY	Ennahda	Ennahdha
bjp	IND	PTY	Bharatiya Janata Party	BJP
indian-congress	IND	PTY	Indian National Congress	Congress Party|Congress party
aap	IND	PTY	Aam Aadmi Party	AAP
rss	IND	PTY	Rashtriya Swayamsevak Sangh	RSS
shiv-sena	IND	PTY	Shiv Sena	
lok-sabha	IND	LEG	Lok Sabha	
rajya-sabha	IND	LEG	Rajya Sabha	
bsf	IND	MIL	Border Security Force	BSF
pti	PAK	PTY	Pakistan Tehreek-e-Insaf	PTI|Tehreek-e-Insaf
ppp	PAK	PTY	Pakistan Peoples Party	PPP|Pakistan People's Party
pml-n	PAK	PTY	Pakistan Muslim League-Nawaz	PML-N|Pakistan Muslim League
mqm	PAK	PTY	Muttahida Qaumi Movement	MQM
awami-league	BGD	PTY	Awami League	
bnp-bgd	BGD	PTY	Bangladesh Nationalist Party	BNP
nepali-congress	NPL	PTY	Nepali Congress	
maoists-npl	NPL	REB	Communist Party of Nepal (Maoist)	
ccp	CHN	PTY|GOV	Chinese Communist Party	CCP|CPC|Communist Party of China|Politburo Standing Committee
npc	CHN	LEG	National People's Congress	National People’s Congress|NPC
pla	CHN	MIL	People's Liberation Army	PLA|People’s Liberation Army
china-mfa	CHN	GOV	Chinese Foreign Ministry	Ministry of Foreign Affairs of China|China's Foreign Ministry
taiwan-affairs-office	CHN	GOV	Taiwan Affairs Office	
kuomintang	TWN	PTY	Kuomintang	KMT|Nationalist Party
dpp	TWN	PTY	Democratic Progressive Party	DPP
legislative-yuan	TWN	LEG	Legislative Yuan	
ldp	JPN	PTY	Liberal Democratic Party	LDP
dpj	JPN	PTY	Democratic Party of Japan	DPJ
komeito	JPN	PTY	Komeito	New Komeito
cdp-jpn	JPN	PTY	Constitutional Democratic Party of Japan	
sdf-japan	JPN	MIL	Japan Self-Defense Forces	Self-Defense Forces|Self-Defence Forces|Maritime Self-Defense Force|Air Self-Defense Force|Ground Self-Defense Force
japan-diet	JPN	LEG	Diet	National Diet
boj	JPN	GOV|BUS	Bank of Japan	BOJ
jaxa	JPN	GOV	JAXA	
workers-party-korea	PRK	PTY|GOV	Workers' Party of Korea	Workers’ Party of Korea
kpa	PRK	MIL	Korean People's Army	Korean People’s Army
korean-democratic-party	KOR	PTY	Democratic Party of Korea	
ppp-kor	KOR	PTY	People Power Party	Liberty Korea Party|Saenuri Party|Grand National Party
kor-jcs	KOR	MIL	Joint Chiefs of Staff of South Korea	
nis	KOR	SPY	National Intelligence Service	NIS
umno	MYS	PTY	UMNO	Umno
pap	SGP	PTY	People's Action Party	
golkar	IDN	PTY	Golkar	
pdi-p	IDN	PTY	PDI-P	
pheu-thai	THA	PTY	Pheu Thai	Pheu Thai Party|Thai Rak Thai
cpp	KHM	PTY	Cambodian People's Party	
alp	AUS	PTY	Australian Labor Party	
lpa	AUS	PTY	Liberal Party of Australia	
liberal-canada	CAN	PTY	Liberal Party of Canada	
ndp	CAN	PTY	New Democratic Party	NDP
bloc-quebecois	CAN	PTY	Bloc Québécois	Bloc Quebecois
rcmp	CAN	COP	RCMP	Royal Canadian Mounted Police
pri	MEX	PTY	Institutional Revolutionary Party	PRI
pan-mex	MEX	PTY	National Action Party	
morena	MEX	PTY	Morena	
pt-brazil	BRA	PTY	Workers' Party (Brazil)	
psuv	VEN	PTY	United Socialist Party of Venezuela	PSUV
pdvsa	VEN	BUS	PDVSA	
mas-bol	BOL	PTY	Movement Toward Socialism	Movement for Socialism
peronists	ARG	PTY	Peronists	Justicialist Party|Peronist
christian-church	-	REL	Roman Catholic Church	Catholic Church|Church of Rome
russian-orthodox	RUS	REL	Russian Orthodox Church	
church-of-england	GBR	REL	Church of England	Anglican Church
greek-orthodox	GRC	REL	Greek Orthodox Church	
un-human-rights-commission	IGO	IGO	United Nations Commission on Human Rights	UN Human Rights Commission|U.N. Human Rights Commission|UN Commission on Human Rights|U.N. Commission on Human Rights
un-secretariat	IGO	IGO	United Nations Secretariat	UN Secretariat
un-development	IGO	IGO	United Nations Environment Programme	UNEP|UN Environment Programme|U.N. Environment Program
unaids	IGO	IGO|MED	UNAIDS	
unfpa	IGO	IGO	United Nations Population Fund	UNFPA
unodc	IGO	IGO	UN Office on Drugs and Crime	UNODC|United Nations Office on Drugs and Crime
unmovic	IGO	IGO	UN Monitoring, Verification and Inspection Commission	UNMOVIC
unscom	IGO	IGO	UN Special Commission	UNSCOM|U.N. Special Commission
unprofor	IGO	IGO|MIL	United Nations Protection Force	UNPROFOR|UN Protection Force|U.N. Protection Force
unmik	IGO	IGO	UN Mission in Kosovo	UNMIK|United Nations Mission in Kosovo
kfor	IGO	IGO|MIL	KFOR	Kosovo Force
sfor	IGO	IGO|MIL	Stabilization Force	SFOR|IFOR|Implementation Force
unficyp	IGO	IGO|MIL	UN Peacekeeping Force in Cyprus	UNFICYP
untaet	IGO	IGO	UN Transitional Administration in East Timor	UNTAET|UNAMET|INTERFET
untac	IGO	IGO	UN Transitional Authority in Cambodia	UNTAC
unosom	IGO	IGO|MIL	UN Operation in Somalia	UNOSOM|UNITAF
unamir	IGO	IGO|MIL	UN Assistance Mission for Rwanda	UNAMIR
unamid	IGO	IGO|MIL	UNAMID	UN-African Union Mission in Darfur
unmiss	IGO	IGO|MIL	UN Mission in South Sudan	UNMISS
minustah	IGO	IGO|MIL	MINUSTAH	UN Stabilization Mission in Haiti
unama	IGO	IGO	UN Assistance Mission in Afghanistan	UNAMA
unami	IGO	IGO	UN Assistance Mission for Iraq	UNAMI
unsmil	IGO	IGO	UN Support Mission in Libya	UNSMIL
minurso	IGO	IGO|MIL	MINURSO	
monuc	IGO	IGO|MIL	MONUC	
ocha	IGO	IGO	UN Office for the Coordination of Humanitarian Affairs	OCHA|UN OCHA|UN humanitarian office
ecosoc	IGO	IGO	Economic and Social Council	ECOSOC
undof	IGO	IGO|MIL	UN Disengagement Observer Force	UNDOF
atmis	IGO	IGO|MIL	ATMIS	African Union Transition Mission in Somalia
au-peace-council	IGO	IGO	African Union Peace and Security Council	AU Peace and Security Council
african-commission	IGO	IGO	African Union Commission	AU Commission
afdb	IGO	IGO|BUS	African Development Bank	AfDB
idb	IGO	IGO|BUS	Inter-American Development Bank	IDB
isdb	IGO	IGO|BUS	Islamic Development Bank	
eib	IGO	IGO|BUS	European Investment Bank	EIB
bis	IGO	IGO|BUS	Bank for International Settlements	BIS
oapec	IGO	IGO|BUS	OAPEC	
unctad	IGO	IGO	UNCTAD	United Nations Conference on Trade and Development
wmo	IGO	IGO	World Meteorological Organization	WMO|World Meteorological Organisation
wipo	IGO	IGO	World Intellectual Property Organization	WIPO
iata	NGO	NGO|BUS	International Air Transport Association	IATA
iwc	IGO	IGO	International Whaling Commission	IWC
paho	IGO	IGO|MED	Pan American Health Organization	PAHO
iachr	IGO	IGO|JUD	Inter-American Commission on Human Rights	IACHR
iacthr	IGO	IGO|JUD	Inter-American Court of Human Rights	
ictr	IGO	IGO|JUD	International Criminal Tribunal for Rwanda	ICTR
scsl	IGO	IGO|JUD	Special Court for Sierra Leone	
stl	IGO	IGO|JUD	Special Tribunal for Lebanon	
eccc	KHM	JUD	Extraordinary Chambers in the Courts of Cambodia	ECCC
ofac	USA	GOV	Office of Foreign Assets Control	OFAC
warsaw-pact	IGO	IGO|MIL	Warsaw Pact	Warsaw Treaty Organization
comecon	IGO	IGO	Comecon	COMECON
contadora	IGO	IGO	Contadora Group	Contadora
western-european-union	IGO	IGO|MIL	Western European Union	WEU
efta	IGO	IGO	European Free Trade Association	EFTA
contact-group	IGO	IGO	Contact Group	
middle-east-quartet	IGO	IGO	Middle East Quartet	Quartet
frontline-states	IGO	IGO	Front Line States	Frontline States
andean	IGO	IGO	Andean Community	Andean Pact
alba	IGO	IGO	Bolivarian Alliance	ALBA
sica	IGO	IGO	Central American Integration System	SICA
lima-group	IGO	IGO	Lima Group	
uma	IGO	IGO	Arab Maghreb Union	
comesa	IGO	IGO	COMESA	Common Market for Eastern and Southern Africa
eccas	IGO	IGO	Economic Community of Central African States	ECCAS
g5-sahel	IGO	IGO|MIL	G5 Sahel	
alliance-sahel	IGO	IGO	Alliance of Sahel States	
arctic-council	IGO	IGO	Arctic Council	
eurogroup	IGO	IGO	Eurogroup	
fatf	IGO	IGO	Financial Action Task Force	FATF
mekong	IGO	IGO	Mekong River Commission	
euratom	IGO	IGO	Euratom	
eurojust	IGO	IGO|JUD	Eurojust	
esa	IGO	IGO	European Space Agency	ESA
cern	IGO	IGO|EDU	CERN	
ema	IGO	IGO|MED	European Medicines Agency	EMA
nnsc	IGO	IGO	Neutral Nations Supervisory Commission	
un-command	IGO	IGO|MIL	United Nations Command	UN Command|U.N. Command
interim-haiti	HTI	GOV	Transitional Presidential Council	
onlf	ETH	REB	Ogaden National Liberation Front	ONLF
eplf	ERI	REB	Eritrean People's Liberation Front	EPLF
eprdf	ETH	GOV	Ethiopian People's Revolutionary Democratic Front	EPRDF
fano	ETH	PRM	Fano	Fano militia
wslf	ETH	REB	Western Somali Liberation Front	WSLF
icu	SOM	REB	Union of Islamic Courts	Islamic Courts Union|UIC|Islamic Courts
snm	SOM	REB	Somali National Movement	SNM
usc	SOM	REB	United Somali Congress	
tfg	SOM	GOV	Transitional Federal Government	TFG
zanla	ZWE	REB	ZANLA	ZIPRA
zapu	ZWE	PTY	ZAPU	Zimbabwe African People's Union
umkhonto	ZAF	REB	Umkhonto we Sizwe	
pac	ZAF	PTY	Pan Africanist Congress	
udf-zaf	ZAF	OPP	United Democratic Front	
national-party-zaf	ZAF	GOV	National Party of South Africa	
awb	ZAF	PRM	Afrikaner Resistance Movement	AWB
cosatu	ZAF	LAB	COSATU	Congress of South African Trade Unions
mk-party	ZAF	OPP	uMkhonto weSizwe Party	MK Party
fnla	AGO	REB	National Front for the Liberation of Angola	FNLA
flec	AGO	REB	FLEC	Front for the Liberation of the Enclave of Cabinda
rcd	COD	REB	Congolese Rally for Democracy	RCD|Rally for Congolese Democracy
mlc	COD	REB	Movement for the Liberation of Congo	MLC
cndp	COD	REB	National Congress for the Defence of the People	CNDP
afdl	COD	REB	Alliance of Democratic Forces for the Liberation of Congo	AFDL
codeco	COD	REB	CODECO	
interahamwe	RWA	PRM	Interahamwe	
fnl	BDI	REB	National Liberation Forces	FNL|Forces for National Liberation
cndd-fdd	BDI	GOV	CNDD-FDD	
nra-uga	UGA	REB	National Resistance Army	
wnbf	UGA	REB	West Nile Bank Front	
mau	KEN	CRM	Mungiki	
odm	KEN	PTY	Orange Democratic Movement	ODM
kanu	KEN	PTY	KANU	Kenya African National Union
ipob	NGA	OPP	Indigenous People of Biafra	IPOB
massob	NGA	OPP	MASSOB	
opc	NGA	PRM	Oodua People's Congress	OPC
ndc-gha	GHA	PTY	National Democratic Congress	NDC
npp	GHA	PTY	New Patriotic Party	NPP
ulimo	LBR	REB	ULIMO	United Liberation Movement of Liberia for Democracy
inpfl	LBR	REB	INPFL	Independent National Patriotic Front of Liberia
model	LBR	REB	Movement for Democracy in Liberia	
afrc	SLE	REB	Armed Forces Revolutionary Council	AFRC
kamajors	SLE	PRM	Kamajors	Civil Defence Forces
mpci	CIV	REB	Patriotic Movement of Ivory Coast	MPCI
fn-civ	CIV	REB	New Forces	Forces Nouvelles
mnla	MLI	REB	National Movement for the Liberation of Azawad	MNLA
ansar-dine	MLI	REB	Ansar Dine	Ansar al-Din
mujao	MLI	REB	MUJAO	Movement for Unity and Jihad in West Africa
jnim	MLI	REB	JNIM	Jama'at Nasr al-Islam wal Muslimin|Jamaat Nusrat al-Islam wal-Muslimin
mfdc	SEN	REB	Movement of Democratic Forces of Casamance	MFDC
gspc	DZA	REB	Salafist Group for Preaching and Combat	GSPC
ais	DZA	REB	Islamic Salvation Army	AIS
fln	DZA	PTY	National Liberation Front of Algeria	FLN
frolinat	TCD	REB	FROLINAT	GUNT
fact	TCD	REB	Front for Change and Concord in Chad	
cpc-caf	CAF	REB	Coalition of Patriots for Change	
anyanya	SSD	REB	Anya-Nya	Anyanya
nda-sudan	SDN	OPP	National Democratic Alliance	NDA
ffc	SDN	OPP	Forces for Freedom and Change	FFC
spla-io	SSD	REB	SPLM-IO	SPLA-IO|SPLM-In-Opposition
spla-n	SDN	REB	SPLM-N	SPLM-North|Sudan People's Liberation Movement-North
libya-dawn	LBY	PRM	Libya Dawn	
libya-hor	LBY	LEG	House of Representatives of Libya	
ansar-sharia	LBY	REB	Ansar al-Sharia	Ansar al-Shariah
gamaa	EGY	REB	al-Gamaa al-Islamiya	Gamaa Islamiya|al-Gama'a al-Islamiyya|Islamic Group
egyptian-jihad	EGY	REB	Egyptian Islamic Jihad	
scaf	EGY	MIL	Supreme Council of the Armed Forces	SCAF
ndp-egy	EGY	PTY	National Democratic Party	
fjp	EGY	PTY	Freedom and Justice Party	
wafd	EGY	PTY	Wafd Party	Wafd
ugtt	TUN	LAB	UGTT	Tunisian General Labour Union
pjd	MAR	PTY	Justice and Development Party of Morocco	PJD
phalange	LBN	PRM	Phalange	Phalangists|Phalangist militia|Kataeb|Kataeb Party
lebanese-forces	LBN	PTY	Lebanese Forces	
march-14	LBN	PTY	March 14 alliance	March 14 coalition
future-movement	LBN	PTY	Future Movement	
fpm	LBN	PTY	Free Patriotic Movement	
fatah-al-islam	LBN	REB	Fatah al-Islam	
psp	LBN	PTY	Progressive Socialist Party	
dflp	PSE	REB	Democratic Front for the Liberation of Palestine	DFLP
pflp-gc	PSE	REB	PFLP-GC	Popular Front for the Liberation of Palestine-General Command
black-september	PSE	REB	Black September	
palestinian-council	PSE	LEG	Palestinian Legislative Council	
palestine-national-council	PSE	LEG	Palestine National Council	Palestinian National Council
prc	PSE	REB	Popular Resistance Committees	
force-17	PSE	COP	Force 17	
gaza-health	PSE	MED	Gaza health ministry	Gaza's health ministry|Gaza Health Ministry
ghf	USA	NGO	Gaza Humanitarian Foundation	GHF
kach	ISR	REB	Kach	Kach movement
meretz	ISR	PTY	Meretz	
shas-party	ISR	PTY	Shas party	
blue-white	ISR	PTY	Blue and White party	Blue and White alliance
yisrael-beiteinu	ISR	PTY	Yisrael Beiteinu	
united-torah	ISR	PTY	United Torah Judaism	
cogat	ISR	MIL	COGAT	
peace-now	ISR	NGO	Peace Now	
btselem	ISR	NGO	B'Tselem	
yesha	ISR	SOC	Yesha Council	
iai	ISR	BUS	Israel Aerospace Industries	
inc	IRQ	OPP	Iraqi National Congress	
igc	IRQ	GOV	Iraqi Governing Council	
cpa-irq	IRQ	GOV	Coalition Provisional Authority	
sciri	IRQ	PTY	Supreme Council for the Islamic Revolution in Iraq	SCIRI|Supreme Islamic Iraqi Council
dawa	IRQ	PTY	Dawa Party	Dawa party|Islamic Dawa Party
badr	IRQ	PRM	Badr Brigade	Badr Organization|Badr Brigades|Badr Corps
ansar-islam	IRQ	REB	Ansar al-Islam	
sons-of-iraq	IRQ	PRM	Sons of Iraq	Awakening Councils
sairoon	IRQ	PTY	Sadrist movement	Sadrist Movement|Sadrist bloc
asaib	IRQ	PRM	Asaib Ahl al-Haq	
islamic-army	IRQ	REB	Islamic Army in Iraq	
ahrar	SYR	REB	Ahrar al-Sham	
jaysh-islam	SYR	REB	Jaysh al-Islam	
sna	SYR	REB	Syrian National Army	SNA
pyd	SYR	PTY	Democratic Union Party	PYD
hnc	SYR	OPP	High Negotiations Committee	
guardian-council	IRN	GOV	Guardian Council	Council of Guardians
assembly-experts	IRN	GOV	Assembly of Experts	
majlis-iran	IRN	LEG	Islamic Consultative Assembly	Majlis
basij	IRN	PRM	Basij	Basij militia
aeoi	IRN	GOV	Atomic Energy Organization of Iran	
jundallah	IRN	REB	Jundallah	Jundullah
jaish-adl	IRN	REB	Jaish al-Adl	
tudeh	IRN	PTY	Tudeh Party	
pjak	IRN	REB	PJAK	Party of Free Life of Kurdistan
kdpi	IRN	REB	Kurdistan Democratic Party of Iran	KDPI
stc	YEM	OPP	Southern Transitional Council	STC
gpc	YEM	PTY	General People's Congress	
islah	YEM	PTY	Islah	Islah party
plc-yemen	YEM	GOV	Presidential Leadership Council	
grey-wolves	TUR	REB	Grey Wolves	Gray Wolves
dhkp	TUR	REB	DHKP-C	Revolutionary People's Liberation Party-Front|Dev Sol
tak	TUR	REB	Kurdistan Freedom Falcons	TAK
dem-party	TUR	OPP	DEM Party	Peoples' Equality and Democracy Party
iyi	TUR	PTY	IYI Party	
refah	TUR	PTY	Welfare Party	
mit	TUR	SPY	National Intelligence Organization	
asala	ARM	REB	ASALA	Armenian Secret Army for the Liberation of Armenia
eoka	CYP	REB	EOKA	EOKA-B
akel	CYP	PTY	AKEL	
november-17	GRC	REB	November 17	
grapo	ESP	REB	GRAPO	
herri-batasuna	ESP	PTY	Herri Batasuna	Batasuna
pnv	ESP	PTY	Basque Nationalist Party	PNV
erc	ESP	PTY	Republican Left of Catalonia	ERC
ciudadanos	ESP	PTY	Ciudadanos	
guardia-civil	ESP	COP	Civil Guard	Guardia Civil
action-directe	FRA	REB	Action Directe	
gign	FRA	COP	GIGN	
dgse	FRA	SPY	DGSE	
cgt	FRA	LAB	CGT	General Confederation of Labour
lfi	FRA	PTY	France Unbowed	La France Insoumise|LFI
inla	GBR	REB	Irish National Liberation Army	INLA
real-ira	GBR	REB	Continuity IRA	
lvf	GBR	PRM	Loyalist Volunteer Force	LVF
uff	GBR	PRM	Ulster Freedom Fighters	UFF
ruc	GBR	COP	Royal Ulster Constabulary	RUC
psni	GBR	COP	Police Service of Northern Ireland	PSNI
uup	GBR	PTY	Ulster Unionist Party	UUP|Ulster Unionists
sdlp	GBR	PTY	Social Democratic and Labour Party	SDLP
alliance-ni	GBR	PTY	Alliance Party	
tuc	GBR	LAB	Trades Union Congress	TUC
num	GBR	LAB	National Union of Mineworkers	
obr	GBR	GOV	Office for Budget Responsibility	
uk-supreme-court	GBR	JUD	UK Supreme Court	
cps	GBR	JUD	Crown Prosecution Service	CPS
ofcom	GBR	GOV	Ofcom	
uk-treasury	GBR	GOV	HM Treasury	
royal-navy	GBR	MIL	Royal Navy	
raf	GBR	MIL	Royal Air Force	RAF
british-council	GBR	NGO	British Council	
chatham-house	GBR	EDU	Chatham House	
iiss	GBR	EDU	International Institute for Strategic Studies	IISS
sipri	SWE	EDU	Stockholm International Peace Research Institute	SIPRI
nobel-committee	NOR	NGO	Norwegian Nobel Committee	Nobel Committee
stasi	DEU	SPY	Stasi	
socialist-unity	DEU	PTY	Socialist Unity Party	
pegida	DEU	SOC	PEGIDA	Pegida
die-linke	DEU	PTY	Left Party	Die Linke
german-constitutional-court	DEU	JUD	Federal Constitutional Court	
securitate	ROU	SPY	Securitate	
nsf-romania	ROU	GOV	National Salvation Front	
psd-romania	ROU	PTY	Social Democratic Party of Romania	
charter-77	CZE	OPP	Charter 77	
civic-forum	CZE	OPP	Civic Forum	
ods	CZE	PTY	Civic Democratic Party	
smer	SVK	PTY	Smer	Smer-SD
hzds	SVK	PTY	Movement for a Democratic Slovakia	
sds-bih	BIH	PTY	Serb Democratic Party	SDS
sda-bih	BIH	PTY	Party of Democratic Action	SDA
hdz	HRV	PTY	Croatian Democratic Union	HDZ
hvo	BIH	REB	Croatian Defence Council	HVO
bosnian-serb-army	BIH	REB	Bosnian Serb army	Bosnian Serb Army|Army of Republika Srpska
republika-srpska	BIH	GOV	Republika Srpska	Bosnian Serb Republic
jna	SRB	MIL	Yugoslav People's Army	JNA|Yugoslav army
sps	SRB	PTY	Socialist Party of Serbia	SPS
sns-srb	SRB	PTY	Serbian Progressive Party	SNS
srs-srb	SRB	PTY	Serbian Radical Party	
otpor	SRB	OPP	Otpor	
dos-srb	SRB	OPP	Democratic Opposition of Serbia	
ldk	XKX	PTY	Democratic League of Kosovo	LDK
vetevendosje	XKX	PTY	Vetevendosje	Self-Determination party
ucpmb	SRB	REB	Liberation Army of Presevo, Medvedja and Bujanovac	
vmro	MKD	PTY	VMRO-DPMNE	
cpsu	RUS	PTY|GOV	Communist Party of the Soviet Union	Soviet Communist Party|CPSU
supreme-soviet	RUS	LEG	Supreme Soviet	
congress-deputies	RUS	LEG	Congress of People's Deputies	
kprf	RUS	PTY	Communist Party of the Russian Federation	KPRF
yabloko	RUS	OPP	Yabloko	
ldpr-rus	RUS	PTY	Liberal Democratic Party of Russia	LDPR
rosgvardia	RUS	MIL	Rosgvardia	Russian National Guard
roskomnadzor	RUS	GOV	Roskomnadzor	
investigative-committee	RUS	JUD	Investigative Committee	
pussy-riot	RUS	OPP	Pussy Riot	
caucasus-emirate	RUS	REB	Caucasus Emirate	
our-ukraine	UKR	PTY	Our Ukraine	
servant-people	UKR	PTY	Servant of the People	Servant of the People party
right-sector	UKR	PRM	Right Sector	
nabu	UKR	COP	National Anti-Corruption Bureau	NABU
sajudis	LTU	OPP	Sajudis	
georgian-dream	GEO	PTY	Georgian Dream	
unm-geo	GEO	OPP	United National Movement	
pas-mda	MDA	PTY	Party of Action and Solidarity	
imu	UZB	REB	Islamic Movement of Uzbekistan	IMU
hizb-tahrir	IMG	OPP	Hizb ut-Tahrir	Hizb-ut-Tahrir
uto	TJK	REB	United Tajik Opposition	
pnc-afg	AFG	REB	National Resistance Front of Afghanistan	National Resistance Front
mujahideen-afg	AFG	REB	Afghan mujahideen	
harkat	PAK	REB	Harkat-ul-Mujahideen	Harakat ul-Mujahideen|Harkat ul-Ansar
hizbul	IND	REB	Hizbul Mujahideen	Hizb-ul-Mujahideen
jklf	IND	REB	Jammu and Kashmir Liberation Front	JKLF
lej	PAK	REB	Lashkar-e-Jhangvi	Lashkar-i-Jhangvi
ssp	PAK	REB	Sipah-e-Sahaba	
bla	PAK	REB	Balochistan Liberation Army	Baluchistan Liberation Army|BLA
jud	PAK	REB	Jamaat-ud-Dawa	
tlp	PAK	PTY	Tehreek-e-Labbaik Pakistan	TLP
jui	PAK	PTY	Jamiat Ulema-e-Islam	JUI-F
mma	PAK	PTY	Muttahida Majlis-e-Amal	
pdm	PAK	OPP	Pakistan Democratic Movement	
jamaat-islami	PAK	PTY	Jamaat-e-Islami	Jamaat-i-Islami
nab	PAK	JUD	National Accountability Bureau	
ispr	PAK	MIL	Inter-Services Public Relations	ISPR
khalistan	IND	REB	Babbar Khalsa	Khalistan Commando Force
akali	IND	PTY	Akali Dal	Shiromani Akali Dal
tmc	IND	PTY	Trinamool Congress	
cpi-m	IND	PTY	Communist Party of India (Marxist)	CPI(M)
janata-dal	IND	PTY	Janata Dal	Janata Dal (United)
nscn	IND	REB	National Socialist Council of Nagaland	NSCN
bodo	IND	REB	National Democratic Front of Bodoland	NDFB
simi	IND	REB	Students Islamic Movement of India	SIMI
indian-mujahideen	IND	REB	Indian Mujahideen	
vhp	IND	REL	Vishwa Hindu Parishad	VHP
bajrang	IND	PRM	Bajrang Dal	
cbi-ind	IND	COP	Central Bureau of Investigation	CBI
raw	IND	SPY	Research and Analysis Wing	
rbi	IND	GOV|BUS	Reserve Bank of India	RBI
isro	IND	GOV	ISRO	Indian Space Research Organisation
unp	LKA	PTY	United National Party	UNP
slfp	LKA	PTY	Sri Lanka Freedom Party	SLFP
slpp	LKA	PTY	Sri Lanka Podujana Peramuna	
tna	LKA	PTY	Tamil National Alliance	
ntj	LKA	REB	National Thowheeth Jama'ath	
ipkf	IND	MIL	Indian Peace Keeping Force	IPKF
jmb	BGD	REB	Jamaat-ul-Mujahideen Bangladesh	JMB
rab	BGD	COP	Rapid Action Battalion	
jatiya	BGD	PTY	Jatiya Party	
cpn-uml	NPL	PTY	CPN-UML	Communist Party of Nepal (Unified Marxist-Leninist)
usdp	MMR	PTY	Union Solidarity and Development Party	USDP
slorc	MMR	MIL	State Law and Order Restoration Council	SLORC|State Peace and Development Council|SPDC
sac-mmr	MMR	MIL	State Administration Council	
nug	MMR	OPP	National Unity Government of Myanmar	NUG
pdf-mmr	MMR	REB	People's Defence Force	People's Defense Force
tnla	MMR	REB	Ta'ang National Liberation Army	TNLA
mndaa	MMR	REB	MNDAA	Myanmar National Democratic Alliance Army
uwsa	MMR	REB	United Wa State Army	UWSA
shan-army	MMR	REB	Shan State Army	
funcinpec	KHM	PTY	FUNCINPEC	Funcinpec
cnrp	KHM	OPP	Cambodia National Rescue Party	CNRP
kpnlf	KHM	REB	Khmer People's National Liberation Front	KPNLF
move-forward	THA	OPP	Move Forward Party	Future Forward Party
democrat-tha	THA	PTY	Democrat Party of Thailand	
red-shirts	THA	OPP	United Front for Democracy Against Dictatorship	UDD|Red Shirts
yellow-shirts	THA	OPP	People's Alliance for Democracy	Yellow Shirts
ncpo	THA	MIL	National Council for Peace and Order	NCPO
brn	THA	REB	Barisan Revolusi Nasional	BRN
pulo	THA	REB	Patani United Liberation Organization	PULO
pas-mys	MYS	PTY	Parti Islam Se-Malaysia	
pakatan	MYS	PTY	Pakatan Harapan	
barisan	MYS	PTY	Barisan Nasional	
dap	MYS	PTY	Democratic Action Party	
bersih	MYS	SOC	Bersih	
wp-sgp	SGP	OPP	Workers' Party of Singapore	
gerindra	IDN	PTY	Gerindra	Great Indonesia Movement Party
kpk	IDN	JUD	Corruption Eradication Commission	KPK
tni	IDN	MIL	Indonesian National Armed Forces	TNI|Kopassus
jad	IDN	REB	Jamaah Ansharut Daulah	JAD
fpi	IDN	REL	Islamic Defenders Front	FPI
laskar-jihad	IDN	REB	Laskar Jihad	
tpnpb	IDN	REB	West Papua National Liberation Army	TPNPB
bnpb	IDN	GOV	National Disaster Mitigation Agency	BNPB|National Agency for Disaster Countermeasure
cnrt	TLS	PTY	National Council of Timorese Resistance	CNRT
falintil	TLS	REB	Falintil	
biff	PHL	REB	Bangsamoro Islamic Freedom Fighters	BIFF
ndf-phl	PHL	REB	National Democratic Front of the Philippines	NDF|National Democratic Front
cpp-phl	PHL	REB	Communist Party of the Philippines	
maute	PHL	REB	Maute group	Maute
comelec	PHL	GOV	Commission on Elections	Comelec
phivolcs	PHL	GOV|EDU	Phivolcs	Philippine Institute of Volcanology and Seismology
pagasa	PHL	GOV|EDU	PAGASA	
ndrrmc	PHL	GOV	NDRRMC	National Disaster Risk Reduction and Management Council
bougainville	PNG	REB	Bougainville Revolutionary Army	
ramsi	IGO	IGO|COP	RAMSI	Regional Assistance Mission to Solomon Islands
flnks	FRA	OPP	FLNKS	Kanak and Socialist National Liberation Front
one-nation	AUS	PTY	One Nation party	One Nation Party
asio	AUS	SPY	ASIO	
nz-national	NZL	PTY	New Zealand National Party	
japan-communist	JPN	PTY	Japanese Communist Party	
japan-socialist	JPN	PTY	Japan Socialist Party	
ishin	JPN	PTY	Japan Innovation Party	Nippon Ishin
japan-red-army	JPN	REB	Japanese Red Army	
miti	JPN	GOV	METI	MITI
nra-jpn	JPN	GOV	Nuclear Regulation Authority	
jma	JPN	GOV|EDU	Japan Meteorological Agency	JMA
jcg	JPN	MIL	Japan Coast Guard	
pboc	CHN	GOV|BUS	People's Bank of China	PBOC
ndrc	CHN	GOV	National Development and Reform Commission	NDRC
cmc-chn	CHN	MIL	Central Military Commission	
ccdi	CHN	COP	Central Commission for Discipline Inspection	
wuc	CHN	OPP	World Uyghur Congress	World Uighur Congress
hk-legco	HKG	LEG	Legislative Council of Hong Kong	LegCo
hk-icac	HKG	COP	Independent Commission Against Corruption	ICAC
tpp-twn	TWN	PTY	Taiwan People's Party	
mac-twn	TWN	GOV	Mainland Affairs Council	
kcia	KOR	SPY	KCIA	Korean Central Intelligence Agency
unification-ministry	KOR	GOV	Unification Ministry	Ministry of Unification
kctu	KOR	LAB	Korean Confederation of Trade Unions	KCTU
kor-constitutional-court	KOR	JUD	Constitutional Court of Korea	
spa-prk	PRK	LEG	Supreme People's Assembly	
flq	CAN	REB	Front de libération du Québec	FLQ
parti-quebecois	CAN	PTY	Parti Québécois	Parti Quebecois
conservative-canada	CAN	PTY	Conservative Party of Canada	
csis-can	CAN	SPY	Canadian Security Intelligence Service	CSIS
prd-mex	MEX	PTY	Party of the Democratic Revolution	PRD
epr-mex	MEX	REB	Popular Revolutionary Army	
gulf-cartel	MEX	CRM	Gulf Cartel	Gulf cartel
tijuana-cartel	MEX	CRM	Tijuana Cartel	Tijuana cartel|Juarez cartel|Juarez Cartel
medellin	COL	CRM	Medellin cartel	Medellín cartel|Medellin Cartel
cali	COL	CRM	Cali cartel	Cali Cartel
m19	COL	REB	M-19	April 19 Movement
epl	COL	REB	Popular Liberation Army	EPL
clan-golfo	COL	CRM	Clan del Golfo	Gulf Clan
urng	GTM	REB	Guatemalan National Revolutionary Unity	URNG
arena	SLV	PTY	Nationalist Republican Alliance	Arena party
arde	NIC	REB	ARDE	Democratic Revolutionary Alliance
fdn	NIC	REB	Nicaraguan Democratic Force	FDN
uno-nic	NIC	PTY	National Opposition Union	
fraph	HTI	PRM	FRAPH	Tonton Macoutes|Tontons Macoutes
lavalas	HTI	PTY	Fanmi Lavalas	Lavalas
hnp	HTI	COP	Haitian National Police	
g9	HTI	CRM	G9	Viv Ansanm
mta	VEN	CRM	Tren de Aragua	
mud	VEN	OPP	Democratic Unity Roundtable	MUD
cne-ven	VEN	GOV	National Electoral Council	
apra	PER	PTY	APRA	
pcc	BRA	CRM	First Capital Command	PCC
comando-vermelho	BRA	CRM	Red Command	Comando Vermelho
mst	BRA	AGR	Landless Workers' Movement	MST|Landless Workers Movement
pmdb	BRA	PTY	PMDB	
stf	BRA	JUD	Supreme Federal Tribunal	
funai	BRA	GOV	FUNAI	
montoneros	ARG	REB	Montoneros	
ucr	ARG	PTY	Radical Civic Union	UCR
mothers-plaza	ARG	NGO	Mothers of the Plaza de Mayo	
fpmr	CHL	REB	Manuel Rodriguez Patriotic Front	
dina	CHL	SPY	DINA	
tupamaros	URY	REB	Tupamaros	
alpha-66	CUB	REB	Alpha 66	
canf	USA	NGO	Cuban American National Foundation	
us-fema	USA	GOV	Federal Emergency Management Agency	FEMA
us-fcc	USA	GOV	Federal Communications Commission	FCC
us-ftc	USA	GOV	Federal Trade Commission	FTC
us-nrc	USA	GOV	Nuclear Regulatory Commission	
us-noaa	USA	GOV	National Oceanic and Atmospheric Administration	NOAA
us-nws	USA	GOV	National Weather Service	
us-nhc	USA	GOV	National Hurricane Center	
us-irs	USA	GOV	Internal Revenue Service	IRS
us-tsa	USA	COP	Transportation Security Administration	TSA
us-atf	USA	COP	ATF	Bureau of Alcohol, Tobacco and Firearms
us-secret-service	USA	COP	Secret Service	U.S. Secret Service
us-coast-guard	USA	MIL	U.S. Coast Guard	US Coast Guard
us-joint-chiefs	USA	MIL	Joint Chiefs of Staff	
us-southcom	USA	MIL	U.S. Southern Command	Southern Command|SOUTHCOM
us-africom	USA	MIL	U.S. Africa Command	AFRICOM
us-indopacom	USA	MIL	U.S. Indo-Pacific Command	U.S. Pacific Command|Indo-Pacific Command
us-norad	USA	MIL	NORAD	
us-ustr	USA	GOV	Office of the U.S. Trade Representative	USTR
us-omb	USA	GOV	Office of Management and Budget	OMB
us-cbo	USA	GOV	Congressional Budget Office	CBO
us-gao	USA	GOV	Government Accountability Office	GAO
us-labor	USA	GOV	Labor Department	U.S. Labor Department|Department of Labor
us-interior	USA	GOV	Interior Department	U.S. Interior Department
us-transportation	USA	GOV	Transportation Department	U.S. Transportation Department|Department of Transportation
us-agriculture	USA	GOV	Agriculture Department	U.S. Department of Agriculture|USDA
us-education	USA	GOV	Education Department	U.S. Department of Education|Department of Education
us-veterans	USA	GOV	Department of Veterans Affairs	
us-hhs	USA	GOV|MED	Department of Health and Human Services	HHS
us-nih	USA	GOV|MED	National Institutes of Health	NIH
us-peace-corps	USA	GOV	Peace Corps	
us-ems	USA	GOV	Export-Import Bank	
us-odni	USA	SPY	Office of the Director of National Intelligence	ODNI
us-dia	USA	SPY	Defense Intelligence Agency	DIA
us-commission-911	USA	GOV	9/11 Commission	
us-nation-of-islam	USA	REL	Nation of Islam	
us-proud-boys	USA	PRM	Proud Boys	Oath Keepers
us-kkk	USA	PRM	Ku Klux Klan	KKK
us-black-lives	USA	SOC	Black Lives Matter	
us-splc	USA	NGO	Southern Poverty Law Center	
us-afl-cio	USA	LAB	AFL-CIO	
us-uaw	USA	LAB	United Auto Workers	UAW
us-teamsters	USA	LAB	Teamsters	International Brotherhood of Teamsters
us-aipac	USA	NGO	AIPAC	American Israel Public Affairs Committee
us-planned-parenthood	USA	NGO|MED	Planned Parenthood	
us-rand	USA	EDU	RAND Corporation	Rand Corporation
us-brookings	USA	EDU	Brookings Institution	
us-csis	USA	EDU	Center for Strategic and International Studies	
us-isw	USA	EDU	Institute for the Study of War	ISW
us-cfr	USA	EDU	Council on Foreign Relations	
us-heritage	USA	EDU	Heritage Foundation	
us-carter-center	USA	NGO	Carter Center	
us-freedom-house	USA	NGO	Freedom House	
us-jpl	USA	EDU	Jet Propulsion Laboratory	
afreeca	NGO	NGO	ActionAid	Christian Aid
carita	NGO	NGO|REL	Caritas	
islamic-relief	NGO	NGO	Islamic Relief	
plan	NGO	NGO	Plan International	
wck	NGO	NGO	World Central Kitchen	
merlin	NGO	NGO|MED	Médecins du Monde	Doctors of the World
ifaw	NGO	NGO	Sea Shepherd	
bellingcat	NGO	NGO|JRN	Bellingcat	
icij	NGO	NGO|JRN	International Consortium of Investigative Journalists	ICIJ
ican	NGO	NGO	ICAN	International Campaign to Abolish Nuclear Weapons
acled	NGO	NGO|EDU	ACLED	Armed Conflict Location and Event Data Project
caj	NGO	NGO|JUD	Court of Arbitration for Sport	
iaaf	NGO	NGO	World Athletics	IAAF
fia	NGO	NGO	FIA	
nba	USA	BUS	National Basketball Association	NBA
nfl	USA	BUS	National Football League	NFL
world-council-churches	NGO	NGO|REL	World Council of Churches	
sant-egidio	NGO	NGO|REL	Sant'Egidio	Community of Sant'Egidio
opus-dei	NGO	REL	Opus Dei	
holy-see-press	VAT	REL	Holy See Press Office	
roman-curia	VAT	REL	Roman Curia	
syriac	-	REL	Coptic Church	Coptic Orthodox Church
`;

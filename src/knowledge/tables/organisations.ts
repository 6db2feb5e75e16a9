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
`;

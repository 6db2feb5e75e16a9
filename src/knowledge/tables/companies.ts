/** Companies and media: same columns as the organisations. Written from general knowledge. */
export const COMPANIES = `
apple	USA	BUS	Apple	Apple Inc.|Apple Inc
google	USA	BUS	Google	Alphabet|Alphabet Inc.
microsoft	USA	BUS	Microsoft	
amazon	USA	BUS	Amazon.com	Amazon.com Inc.
facebook	USA	BUS	Facebook	Meta Platforms|Meta
twitter	USA	BUS	Twitter	
tesla	USA	BUS	Tesla	Tesla Inc.
spacex	USA	BUS	SpaceX	
nvidia	USA	BUS	Nvidia	
intel	USA	BUS	Intel	Intel Corp.
ibm	USA	BUS	IBM	
netflix	USA	BUS	Netflix	
uber	USA	BUS	Uber	
openai	USA	BUS	OpenAI	
qualcomm	USA	BUS	Qualcomm	
cisco	USA	BUS	Cisco	Cisco Systems
oracle	USA	BUS	Oracle	
boeing	USA	BUS	Boeing	Boeing Co.
lockheed	USA	BUS	Lockheed Martin	
raytheon	USA	BUS	Raytheon	RTX
general-motors	USA	BUS	General Motors	GM|General Motors Co.
ford	USA	BUS	Ford Motor	Ford Motor Co.|Ford Motor Company
chrysler	USA	BUS	Chrysler	Fiat Chrysler
exxon	USA	BUS	ExxonMobil	Exxon Mobil|Exxon
chevron	USA	BUS	Chevron	
conocophillips	USA	BUS	ConocoPhillips	
halliburton	USA	BUS	Halliburton	
walmart	USA	BUS	Walmart	Wal-Mart
coca-cola	USA	BUS	Coca-Cola	
pepsico	USA	BUS	PepsiCo	
mcdonalds	USA	BUS	McDonald's	
starbucks	USA	BUS	Starbucks	
nike	USA	BUS	Nike	
disney	USA	BUS	Walt Disney	Disney
goldman-sachs	USA	BUS	Goldman Sachs	
jpmorgan	USA	BUS	JPMorgan Chase	JPMorgan|J.P. Morgan|JP Morgan
citigroup	USA	BUS	Citigroup	Citibank
bank-of-america	USA	BUS	Bank of America	
morgan-stanley	USA	BUS	Morgan Stanley	
wells-fargo	USA	BUS	Wells Fargo	
lehman	USA	BUS	Lehman Brothers	
aig	USA	BUS	AIG	American International Group
blackrock	USA	BUS	BlackRock	
pfizer	USA	BUS|MED	Pfizer	
moderna	USA	BUS|MED	Moderna	
johnson-johnson	USA	BUS|MED	Johnson & Johnson	Johnson and Johnson
merck	USA	BUS|MED	Merck	
united-airlines	USA	BUS	United Airlines	
american-airlines	USA	BUS	American Airlines	
delta	USA	BUS	Delta Air Lines	Delta Airlines
fedex	USA	BUS	FedEx	
us-steel	USA	BUS	U.S. Steel	US Steel|United States Steel
enron	USA	BUS	Enron	
blackwater	USA	BUS	Blackwater	
general-electric	USA	BUS	General Electric	GE
moodys	USA	BUS	Moody's	Moody's Investors Service
standard-poors	USA	BUS	Standard & Poor's	S&P|Standard and Poor's
fitch	USA	BUS	Fitch	Fitch Ratings
nyse	USA	BUS	New York Stock Exchange	
nasdaq	USA	BUS	Nasdaq	
bp	GBR	BUS	BP	British Petroleum
shell	GBR	BUS	Shell	Royal Dutch Shell|Royal Dutch/Shell
hsbc	GBR	BUS	HSBC	
barclays	GBR	BUS	Barclays	
lloyds	GBR	BUS	Lloyds Banking Group	
rbs	GBR	BUS	Royal Bank of Scotland	RBS
british-airways	GBR	BUS	British Airways	
rolls-royce	GBR	BUS	Rolls-Royce	
bae	GBR	BUS	BAE Systems	
vodafone	GBR	BUS	Vodafone	
unilever	GBR	BUS	Unilever	
astrazeneca	GBR	BUS|MED	AstraZeneca	
gsk	GBR	BUS|MED	GlaxoSmithKline	GSK
rio-tinto	GBR	BUS	Rio Tinto	
cambridge-analytica	GBR	BUS	Cambridge Analytica	
volkswagen	DEU	BUS	Volkswagen	VW
bmw	DEU	BUS	BMW	
daimler	DEU	BUS	Daimler	Mercedes-Benz|DaimlerChrysler
siemens	DEU	BUS	Siemens	
deutsche-bank	DEU	BUS	Deutsche Bank	
commerzbank	DEU	BUS	Commerzbank	
lufthansa	DEU	BUS	Lufthansa	
basf	DEU	BUS	BASF	
bayer	DEU	BUS	Bayer	
sap	DEU	BUS	SAP	
biontech	DEU	BUS|MED	BioNTech	
rheinmetall	DEU	BUS	Rheinmetall	
airbus	FRA	BUS	Airbus	EADS
total	FRA	BUS	TotalEnergies	
air-france	FRA	BUS	Air France	Air France-KLM
renault	FRA	BUS	Renault	
peugeot	FRA	BUS	Peugeot	PSA Peugeot Citroen
bnp-paribas	FRA	BUS	BNP Paribas	
societe-generale	FRA	BUS	Société Générale	Societe Generale
areva	FRA	BUS	Areva	
alstom	FRA	BUS	Alstom	
edf	FRA	BUS	EDF	
fiat	ITA	BUS	Fiat	
eni	ITA	BUS	Eni	ENI
unicredit	ITA	BUS	UniCredit	
santander	ESP	BUS	Santander	Banco Santander
telefonica	ESP	BUS	Telefónica	Telefonica
repsol	ESP	BUS	Repsol	
nestle	CHE	BUS	Nestlé	Nestle
ubs	CHE	BUS	UBS	
credit-suisse	CHE	BUS	Credit Suisse	
novartis	CHE	BUS|MED	Novartis	
roche	CHE	BUS|MED	Roche	
glencore	CHE	BUS	Glencore	
philips	NLD	BUS	Philips	
asml	NLD	BUS	ASML	
ing	NLD	BUS	ING	
nokia	FIN	BUS	Nokia	
ericsson	SWE	BUS	Ericsson	
volvo	SWE	BUS	Volvo	
ikea	SWE	BUS	IKEA	Ikea
maersk	DNK	BUS	Maersk	A.P. Moller-Maersk
novo-nordisk	DNK	BUS|MED	Novo Nordisk	
equinor	NOR	BUS	Equinor	Statoil
gazprom	RUS	BUS	Gazprom	
rosneft	RUS	BUS	Rosneft	
lukoil	RUS	BUS	Lukoil	
yukos	RUS	BUS	Yukos	
aeroflot	RUS	BUS	Aeroflot	
sberbank	RUS	BUS	Sberbank	
rosatom	RUS	BUS	Rosatom	
kaspersky	RUS	BUS	Kaspersky Lab	Kaspersky
naftogaz	UKR	BUS	Naftogaz	
toyota	JPN	BUS	Toyota	Toyota Motor|Toyota Motor Corp.
honda	JPN	BUS	Honda	Honda Motor
nissan	JPN	BUS	Nissan	Nissan Motor
sony	JPN	BUS	Sony	
toshiba	JPN	BUS	Toshiba	
hitachi	JPN	BUS	Hitachi	
mitsubishi	JPN	BUS	Mitsubishi	Mitsubishi Heavy Industries|Mitsubishi Motors
softbank	JPN	BUS	SoftBank	Softbank
nintendo	JPN	BUS	Nintendo	
nippon-steel	JPN	BUS	Nippon Steel	
tepco	JPN	BUS	Tokyo Electric Power	TEPCO|Tepco|Tokyo Electric Power Co.
takata	JPN	BUS	Takata	
japan-airlines	JPN	BUS	Japan Airlines	JAL
ana	JPN	BUS	All Nippon Airways	
samsung	KOR	BUS	Samsung	Samsung Electronics
hyundai	KOR	BUS	Hyundai	Hyundai Motor
lg	KOR	BUS	LG Electronics	LG
kia-motors	KOR	BUS	Kia Motors	
lotte	KOR	BUS	Lotte	Lotte Group
sk-hynix	KOR	BUS	SK Hynix	
korean-air	KOR	BUS	Korean Air	
tsmc	TWN	BUS	TSMC	Taiwan Semiconductor Manufacturing Co.
foxconn	TWN	BUS	Foxconn	Hon Hai
huawei	CHN	BUS	Huawei	Huawei Technologies
zte	CHN	BUS	ZTE	
alibaba	CHN	BUS	Alibaba	
tencent	CHN	BUS	Tencent	
baidu	CHN	BUS	Baidu	
bytedance	CHN	BUS	ByteDance	TikTok
xiaomi	CHN	BUS	Xiaomi	
lenovo	CHN	BUS	Lenovo	
byd	CHN	BUS	BYD	
sinopec	CHN	BUS	Sinopec	
cnooc	CHN	BUS	CNOOC	
petrochina	CHN	BUS	PetroChina	CNPC|China National Petroleum Corp.
bank-of-china	CHN	BUS	Bank of China	
icbc	CHN	BUS	ICBC	Industrial and Commercial Bank of China
evergrande	CHN	BUS	Evergrande	China Evergrande
sinovac	CHN	BUS|MED	Sinovac	
air-china	CHN	BUS	Air China	
cathay	HKG	BUS	Cathay Pacific	
tata	IND	BUS	Tata Motors	Tata Group|Tata Steel
reliance	IND	BUS	Reliance Industries	
infosys	IND	BUS	Infosys	
adani	IND	BUS	Adani Group	
air-india	IND	BUS	Air India	
aramco	SAU	BUS	Saudi Aramco	Aramco
sabic	SAU	BUS	SABIC	
emirates-airline	ARE	BUS	Emirates airline	Emirates Airlines
qatar-airways	QAT	BUS	Qatar Airways	
turkish-airlines	TUR	BUS	Turkish Airlines	
el-al	ISR	BUS	El Al	
nso	ISR	BUS	NSO Group	
petrobras	BRA	BUS	Petrobras	
vale	BRA	BUS	Vale SA	
odebrecht	BRA	BUS	Odebrecht	
embraer	BRA	BUS	Embraer	
pemex	MEX	BUS	Pemex	
ypf	ARG	BUS	YPF	
bhp	AUS	BUS	BHP	BHP Billiton
qantas	AUS	BUS	Qantas	
bombardier	CAN	BUS	Bombardier	
air-canada	CAN	BUS	Air Canada	
malaysia-airlines	MYS	BUS	Malaysia Airlines	
petronas	MYS	BUS	Petronas	
singapore-airlines	SGP	BUS	Singapore Airlines	
temasek	SGP	BUS	Temasek	
lion-air	IDN	BUS	Lion Air	
garuda	IDN	BUS	Garuda Indonesia	Garuda
ethiopian-airlines	ETH	BUS	Ethiopian Airlines	
pan-am	USA	BUS	Pan Am	Pan American
reuters	GBR	JRN	Reuters	Thomson Reuters
associated-press	USA	JRN	Associated Press	AP|The AP
afp	FRA	JRN	Agence France-Presse	AFP|Agence France Presse
bloomberg	USA	JRN	Bloomberg News	Bloomberg
upi	USA	JRN	United Press International	UPI
dpa	DEU	JRN	dpa	Deutsche Presse-Agentur
ansa	ITA	JRN	ANSA	Ansa
efe	ESP	JRN	EFE	
tass	RUS	JRN	TASS	Itar-Tass|ITAR-TASS|Tass
interfax	RUS	JRN	Interfax	
ria	RUS	JRN	RIA Novosti	RIA
sputnik	RUS	JRN	Sputnik	
rt	RUS	JRN	RT	Russia Today
pravda	RUS	JRN	Pravda	
izvestia	RUS	JRN	Izvestia	
kommersant	RUS	JRN	Kommersant	
novaya-gazeta	RUS	JRN	Novaya Gazeta	
xinhua	CHN	JRN	Xinhua	Xinhua News Agency|New China News Agency
cctv	CHN	JRN	CCTV	China Central Television
global-times	CHN	JRN	Global Times	
peoples-daily	CHN	JRN	People's Daily	
china-daily	CHN	JRN	China Daily	
scmp	HKG	JRN	South China Morning Post	
kyodo	JPN	JRN	Kyodo	Kyodo News
jiji	JPN	JRN	Jiji Press	Jiji
nhk	JPN	JRN	NHK	
nikkei	JPN	JRN	Nikkei	Nikkei Asian Review|Nikkei Asia|Nihon Keizai Shimbun
yomiuri	JPN	JRN	Yomiuri Shimbun	Yomiuri
asahi	JPN	JRN	Asahi Shimbun	Asahi
mainichi	JPN	JRN	Mainichi Shimbun	Mainichi
japan-times	JPN	JRN	Japan Times	The Japan Times
yonhap	KOR	JRN	Yonhap	Yonhap News Agency
chosun	KOR	JRN	Chosun Ilbo	
kcna	PRK	JRN	KCNA	Korean Central News Agency
rodong	PRK	JRN	Rodong Sinmun	
irna	IRN	JRN	IRNA	Islamic Republic News Agency
fars	IRN	JRN	Fars	Fars News Agency
mehr	IRN	JRN	Mehr News Agency	
tasnim	IRN	JRN	Tasnim	Tasnim News Agency
press-tv	IRN	JRN	Press TV	
sana	SYR	JRN	SANA	Syrian Arab News Agency
spa	SAU	JRN	Saudi Press Agency	SPA
al-arabiya	SAU	JRN	Al Arabiya	al-Arabiya|Al-Arabiya
al-jazeera	QAT	JRN	Al Jazeera	al-Jazeera|Al-Jazeera
mena	EGY	JRN	MENA	Middle East News Agency
al-ahram	EGY	JRN	Al-Ahram	
anadolu	TUR	JRN	Anadolu Agency	Anadolu
hurriyet	TUR	JRN	Hurriyet	
haaretz	ISR	JRN	Haaretz	Ha'aretz
jerusalem-post	ISR	JRN	Jerusalem Post	
wafa	PSE	JRN	WAFA	
press-trust	IND	JRN	Press Trust of India	
times-of-india	IND	JRN	Times of India	
the-hindu	IND	JRN	The Hindu	
dawn	PAK	JRN	Dawn	
antara	IDN	JRN	Antara	
jakarta-post	IDN	JRN	Jakarta Post	
straits-times	SGP	JRN	Straits Times	
bangkok-post	THA	JRN	Bangkok Post	
bernama	MYS	JRN	Bernama	
new-york-times	USA	JRN	New York Times	NYT|The New York Times|N.Y. Times
washington-post	USA	JRN	Washington Post	The Washington Post
wall-street-journal	USA	JRN	Wall Street Journal	WSJ|The Wall Street Journal
los-angeles-times	USA	JRN	Los Angeles Times	LA Times
usa-today	USA	JRN	USA Today	
chicago-tribune	USA	JRN	Chicago Tribune	
boston-globe	USA	JRN	Boston Globe	
time	USA	JRN	Time magazine	
newsweek	USA	JRN	Newsweek	
new-yorker	USA	JRN	New Yorker	
politico	USA	JRN	Politico	POLITICO
axios	USA	JRN	Axios	
buzzfeed	USA	JRN	BuzzFeed News	BuzzFeed
breitbart	USA	JRN	Breitbart	
huffpost	USA	JRN	HuffPost	Huffington Post
cnn	USA	JRN	CNN	
fox-news	USA	JRN	Fox News	
msnbc	USA	JRN	MSNBC	
cnbc	USA	JRN	CNBC	
nbc	USA	JRN	NBC News	NBC
abc-us	USA	JRN	ABC News	ABC
cbs	USA	JRN	CBS News	CBS
npr	USA	JRN	NPR	National Public Radio
pbs	USA	JRN	PBS	
voa	USA	JRN	Voice of America	VOA
rferl	USA	JRN	Radio Free Europe/Radio Liberty	RFE/RL|Radio Free Europe
rfa	USA	JRN	Radio Free Asia	
bbc	GBR	JRN	BBC	British Broadcasting Corporation|BBC News
sky-news	GBR	JRN	Sky News	
itv	GBR	JRN	ITV	ITV News
guardian	GBR	JRN	The Guardian	Guardian newspaper
times-uk	GBR	JRN	The Times of London	Times of London
daily-telegraph	GBR	JRN	Daily Telegraph	
independent	GBR	JRN	The Independent	
financial-times	GBR	JRN	Financial Times	the Financial Times|FT
economist	GBR	JRN	The Economist	
daily-mail	GBR	JRN	Daily Mail	
daily-mirror	GBR	JRN	Daily Mirror	
le-monde	FRA	JRN	Le Monde	
le-figaro	FRA	JRN	Le Figaro	
liberation	FRA	JRN	Libération	
charlie-hebdo	FRA	JRN	Charlie Hebdo	
france-24	FRA	JRN	France 24	
rfi	FRA	JRN	Radio France Internationale	RFI
spiegel	DEU	JRN	Der Spiegel	Spiegel
bild	DEU	JRN	Bild	Bild newspaper
die-zeit	DEU	JRN	Die Zeit	
faz	DEU	JRN	Frankfurter Allgemeine Zeitung	
sueddeutsche	DEU	JRN	Süddeutsche Zeitung	Sueddeutsche Zeitung
dw	DEU	JRN	Deutsche Welle	DW
corriere	ITA	JRN	Corriere della Sera	
la-repubblica	ITA	JRN	La Repubblica	
el-pais	ESP	JRN	El País	El Pais
el-mundo	ESP	JRN	El Mundo	
globe-and-mail	CAN	JRN	Globe and Mail	
cbc	CAN	JRN	CBC News	CBC
abc-au	AUS	JRN	Australian Broadcasting Corporation	
sydney-morning-herald	AUS	JRN	Sydney Morning Herald	
la-prensa	NIC	JRN	La Prensa	
folha	BRA	JRN	Folha de S.Paulo	
o-globo	BRA	JRN	O Globo	
clarin	ARG	JRN	Clarín	Clarin
el-universal	MEX	JRN	El Universal	
wikinews	-	JRN	Wikinews	
ukrinform	UKR	JRN	Ukrinform	
kyiv-independent	UKR	JRN	Kyiv Independent	
ctk	CZE	JRN	CTK	Ceteka
bta	BGR	JRN	BTA	
tanjug	SRB	JRN	Tanjug	
hina	HRV	JRN	HINA	
`;

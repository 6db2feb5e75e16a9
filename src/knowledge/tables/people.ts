/**
 * Heads of state and government and other office holders, one a line: id, country code, office, name,
 * other names (`|`), year from, year to (empty = still in office when written).
 * Offices: head = head of state or government, foreign, defence, official. Written from general knowledge.
 */
export const PEOPLE = `
joe-biden	USA	President	Joe Biden	Joseph R. Biden|Joseph Biden|Biden	2021	2025
joe-biden-vp	USA	Vice President	Joe Biden	Joseph Biden	2009	2017
donald-trump	USA	President	Donald Trump	Donald J. Trump|Trump	2017	2021
donald-trump-2	USA	President	Donald Trump	Donald J. Trump|Trump	2025	
barack-obama	USA	President	Barack Obama	Obama	2009	2017
george-w-bush	USA	President	George W. Bush	George Bush|Bush	2001	2009
bill-clinton	USA	President	Bill Clinton	Clinton	1993	2001
kamala-harris	USA	Vice President	Kamala Harris	Harris	2021	2025
mike-pence	USA	Vice President	Mike Pence	Pence	2017	2021
jd-vance	USA	Vice President	JD Vance	J.D. Vance|Vance	2025	
dick-cheney	USA	Vice President	Dick Cheney	Cheney	2001	2009
antony-blinken	USA	Secretary of State	Antony Blinken	Tony Blinken|Blinken	2021	2025
mike-pompeo	USA	Secretary of State	Mike Pompeo	Pompeo	2018	2021
rex-tillerson	USA	Secretary of State	Rex Tillerson	Tillerson	2017	2018
john-kerry	USA	Secretary of State	John Kerry	Kerry	2013	2017
hillary-clinton	USA	Secretary of State	Hillary Clinton	Hillary Rodham Clinton	2009	2013
condoleezza-rice	USA	Secretary of State	Condoleezza Rice	Rice	2005	2009
colin-powell	USA	Secretary of State	Colin Powell	Powell	2001	2005
marco-rubio	USA	Secretary of State	Marco Rubio	Rubio	2025	
lloyd-austin	USA	Secretary of Defense	Lloyd Austin	Austin	2021	2025
pete-hegseth	USA	Secretary of Defense	Pete Hegseth	Hegseth	2025	
james-mattis	USA	Secretary of Defense	James Mattis	Jim Mattis|Mattis	2017	2019
mark-esper	USA	Secretary of Defense	Mark Esper	Esper	2019	2020
robert-gates	USA	Secretary of Defense	Robert Gates		2006	2011
leon-panetta	USA	Secretary of Defense	Leon Panetta	Panetta	2011	2013
chuck-hagel	USA	Secretary of Defense	Chuck Hagel	Hagel	2013	2015
ash-carter	USA	Secretary of Defense	Ash Carter	Ashton Carter	2015	2017
donald-rumsfeld	USA	Secretary of Defense	Donald Rumsfeld	Rumsfeld	2001	2006
jake-sullivan	USA	National Security Adviser	Jake Sullivan	Sullivan	2021	2025
jen-psaki	USA	White House Press Secretary	Jen Psaki	Psaki	2021	2022
karine-jean-pierre	USA	White House Press Secretary	Karine Jean-Pierre	Jean-Pierre	2022	2025
sean-spicer	USA	White House Press Secretary	Sean Spicer	Spicer	2017	2017
shinzo-abe	JPN	Prime Minister	Shinzo Abe	Abe Shinzo|Abe	2012	2020
yoshihide-suga	JPN	Prime Minister	Yoshihide Suga	Suga Yoshihide|Suga	2020	2021
fumio-kishida	JPN	Prime Minister	Fumio Kishida	Kishida Fumio|Kishida	2021	2024
shigeru-ishiba	JPN	Prime Minister	Shigeru Ishiba	Ishiba Shigeru|Ishiba	2024	2025
sanae-takaichi	JPN	Prime Minister	Sanae Takaichi	Takaichi	2025	
yoshihiko-noda	JPN	Prime Minister	Yoshihiko Noda	Noda	2011	2012
naoto-kan	JPN	Prime Minister	Naoto Kan		2010	2011
yukio-hatoyama	JPN	Prime Minister	Yukio Hatoyama	Hatoyama	2009	2010
junichiro-koizumi	JPN	Prime Minister	Junichiro Koizumi	Koizumi	2001	2006
xi-jinping	CHN	President	Xi Jinping	Xi	2013	
hu-jintao	CHN	President	Hu Jintao		2003	2013
jiang-zemin	CHN	President	Jiang Zemin		1993	2003
li-keqiang	CHN	Premier	Li Keqiang		2013	2023
li-qiang	CHN	Premier	Li Qiang		2023	
wen-jiabao	CHN	Premier	Wen Jiabao		2003	2013
wang-yi	CHN	Foreign Minister	Wang Yi		2013	
yang-jiechi	CHN	Foreign Minister	Yang Jiechi		2007	2013
hua-chunying	CHN	Foreign Ministry spokeswoman	Hua Chunying		2012	2024
vladimir-putin	RUS	President	Vladimir Putin	Vladimir V. Putin|Putin	2000	2008
vladimir-putin-2	RUS	President	Vladimir Putin	Vladimir V. Putin|Putin	2012	
vladimir-putin-pm	RUS	Prime Minister	Vladimir Putin	Putin	2008	2012
dmitry-medvedev	RUS	President	Dmitry Medvedev	Dmitri Medvedev|Medvedev	2008	2012
mikhail-mishustin	RUS	Prime Minister	Mikhail Mishustin	Mishustin	2020	
sergei-lavrov	RUS	Foreign Minister	Sergei Lavrov	Sergey Lavrov|Lavrov	2004	
sergei-shoigu	RUS	Defence Minister	Sergei Shoigu	Sergey Shoigu|Shoigu	2012	2024
andrei-belousov	RUS	Defence Minister	Andrei Belousov	Andrey Belousov	2024	
dmitry-peskov	RUS	Kremlin spokesman	Dmitry Peskov	Dmitri Peskov|Peskov	2012	
maria-zakharova	RUS	Foreign Ministry spokeswoman	Maria Zakharova	Zakharova	2015	
boris-yeltsin	RUS	President	Boris Yeltsin	Yeltsin	1991	1999
volodymyr-zelenskyy	UKR	President	Volodymyr Zelenskyy	Volodymyr Zelensky|Vladimir Zelensky|Volodymyr Zelenskiy|Zelenskyy|Zelensky|Zelenskiy	2019	
petro-poroshenko	UKR	President	Petro Poroshenko	Poroshenko	2014	2019
viktor-yanukovych	UKR	President	Viktor Yanukovych	Yanukovych|Yanukovich	2010	2014
viktor-yushchenko	UKR	President	Viktor Yushchenko	Yushchenko	2005	2010
dmytro-kuleba	UKR	Foreign Minister	Dmytro Kuleba	Kuleba	2020	2024
andriy-yermak	UKR	Head of the Presidential Office	Andriy Yermak	Yermak	2020	2025
oleksii-reznikov	UKR	Defence Minister	Oleksii Reznikov	Reznikov	2021	2023
rustem-umerov	UKR	Defence Minister	Rustem Umerov	Umerov	2023	2025
kim-jong-un	PRK	Leader	Kim Jong Un	Kim Jong-un	2011	
kim-jong-il	PRK	Leader	Kim Jong Il	Kim Jong-il	1994	2011
kim-yo-jong	PRK	Official	Kim Yo Jong	Kim Yo-jong	2018	
moon-jae-in	KOR	President	Moon Jae-in	Moon	2017	2022
yoon-suk-yeol	KOR	President	Yoon Suk-yeol	Yoon Suk Yeol|Yoon	2022	2025
lee-jae-myung	KOR	President	Lee Jae-myung	Lee Jae Myung	2025	
park-geun-hye	KOR	President	Park Geun-hye		2013	2017
lee-myung-bak	KOR	President	Lee Myung-bak		2008	2013
roh-moo-hyun	KOR	President	Roh Moo-hyun		2003	2008
kim-dae-jung	KOR	President	Kim Dae-jung		1998	2003
tsai-ing-wen	TWN	President	Tsai Ing-wen	Tsai	2016	2024
lai-ching-te	TWN	President	Lai Ching-te	William Lai	2024	
ma-ying-jeou	TWN	President	Ma Ying-jeou		2008	2016
narendra-modi	IND	Prime Minister	Narendra Modi	Modi	2014	
manmohan-singh	IND	Prime Minister	Manmohan Singh		2004	2014
atal-bihari-vajpayee	IND	Prime Minister	Atal Bihari Vajpayee	Vajpayee	1998	2004
s-jaishankar	IND	Foreign Minister	Subrahmanyam Jaishankar	S. Jaishankar|S Jaishankar|Jaishankar	2019	
imran-khan	PAK	Prime Minister	Imran Khan		2018	2022
shehbaz-sharif	PAK	Prime Minister	Shehbaz Sharif	Shahbaz Sharif	2022	
nawaz-sharif	PAK	Prime Minister	Nawaz Sharif		2013	2017
pervez-musharraf	PAK	President	Pervez Musharraf	Musharraf	2001	2008
hamid-karzai	AFG	President	Hamid Karzai	Karzai	2001	2014
ashraf-ghani	AFG	President	Ashraf Ghani	Ghani	2014	2021
sheikh-hasina	BGD	Prime Minister	Sheikh Hasina	Hasina	2009	2024
muhammad-yunus	BGD	Chief Adviser	Muhammad Yunus	Yunus	2024	
mahinda-rajapaksa	LKA	President	Mahinda Rajapaksa	Rajapaksa	2005	2015
gotabaya-rajapaksa	LKA	President	Gotabaya Rajapaksa		2019	2022
ranil-wickremesinghe	LKA	President	Ranil Wickremesinghe	Wickremesinghe	2022	2024
aung-san-suu-kyi	MMR	State Counsellor	Aung San Suu Kyi	Suu Kyi	2016	2021
min-aung-hlaing	MMR	Military chief	Min Aung Hlaing		2011	
thein-sein	MMR	President	Thein Sein		2011	2016
thaksin-shinawatra	THA	Prime Minister	Thaksin Shinawatra	Thaksin	2001	2006
yingluck-shinawatra	THA	Prime Minister	Yingluck Shinawatra	Yingluck	2011	2014
prayuth-chan-ocha	THA	Prime Minister	Prayuth Chan-ocha	Prayut Chan-o-cha|Prayuth	2014	2023
srettha-thavisin	THA	Prime Minister	Srettha Thavisin		2023	2024
paetongtarn-shinawatra	THA	Prime Minister	Paetongtarn Shinawatra		2024	2025
hun-sen	KHM	Prime Minister	Hun Sen		1998	2023
hun-manet	KHM	Prime Minister	Hun Manet		2023	
joko-widodo	IDN	President	Joko Widodo	Jokowi|Widodo	2014	2024
prabowo-subianto	IDN	President	Prabowo Subianto	Prabowo	2024	
susilo-bambang-yudhoyono	IDN	President	Susilo Bambang Yudhoyono	Yudhoyono	2004	2014
megawati-sukarnoputri	IDN	President	Megawati Sukarnoputri	Megawati	2001	2004
mahathir-mohamad	MYS	Prime Minister	Mahathir Mohamad	Mahathir	2018	2020
najib-razak	MYS	Prime Minister	Najib Razak	Najib	2009	2018
anwar-ibrahim	MYS	Prime Minister	Anwar Ibrahim	Anwar	2022	
lee-hsien-loong	SGP	Prime Minister	Lee Hsien Loong		2004	2024
lawrence-wong	SGP	Prime Minister	Lawrence Wong		2024	
rodrigo-duterte	PHL	President	Rodrigo Duterte	Duterte	2016	2022
ferdinand-marcos-jr	PHL	President	Ferdinand Marcos Jr.	Bongbong Marcos|Ferdinand Marcos Jr|Marcos	2022	
benigno-aquino	PHL	President	Benigno Aquino	Benigno Aquino III	2010	2016
gloria-arroyo	PHL	President	Gloria Macapagal Arroyo	Gloria Arroyo|Arroyo	2001	2010
nguyen-phu-trong	VNM	Communist Party chief	Nguyen Phu Trong		2011	2024
to-lam	VNM	Communist Party chief	To Lam		2024	
anthony-albanese	AUS	Prime Minister	Anthony Albanese	Albanese	2022	
scott-morrison	AUS	Prime Minister	Scott Morrison	Morrison	2018	2022
malcolm-turnbull	AUS	Prime Minister	Malcolm Turnbull	Turnbull	2015	2018
tony-abbott	AUS	Prime Minister	Tony Abbott	Abbott	2013	2015
kevin-rudd	AUS	Prime Minister	Kevin Rudd	Rudd	2007	2010
julia-gillard	AUS	Prime Minister	Julia Gillard	Gillard	2010	2013
john-howard	AUS	Prime Minister	John Howard		1996	2007
penny-wong	AUS	Foreign Minister	Penny Wong		2022	
jacinda-ardern	NZL	Prime Minister	Jacinda Ardern	Ardern	2017	2023
christopher-luxon	NZL	Prime Minister	Christopher Luxon	Luxon	2023	
helen-clark	NZL	Prime Minister	Helen Clark		1999	2008
justin-trudeau	CAN	Prime Minister	Justin Trudeau	Trudeau	2015	2025
mark-carney	CAN	Prime Minister	Mark Carney	Carney	2025	
stephen-harper	CAN	Prime Minister	Stephen Harper	Harper	2006	2015
paul-martin	CAN	Prime Minister	Paul Martin		2003	2006
jean-chretien	CAN	Prime Minister	Jean Chretien	Jean Chrétien	1993	2003
tony-blair	GBR	Prime Minister	Tony Blair	Blair	1997	2007
gordon-brown	GBR	Prime Minister	Gordon Brown		2007	2010
david-cameron	GBR	Prime Minister	David Cameron	Cameron	2010	2016
theresa-may	GBR	Prime Minister	Theresa May		2016	2019
boris-johnson	GBR	Prime Minister	Boris Johnson		2019	2022
liz-truss	GBR	Prime Minister	Liz Truss	Truss	2022	2022
rishi-sunak	GBR	Prime Minister	Rishi Sunak	Sunak	2022	2024
keir-starmer	GBR	Prime Minister	Keir Starmer	Starmer	2024	
david-lammy	GBR	Foreign Secretary	David Lammy	Lammy	2024	2025
ben-wallace	GBR	Defence Secretary	Ben Wallace		2019	2023
dominic-raab	GBR	Foreign Secretary	Dominic Raab	Raab	2019	2021
jack-straw	GBR	Foreign Secretary	Jack Straw		2001	2006
jacques-chirac	FRA	President	Jacques Chirac	Chirac	1995	2007
nicolas-sarkozy	FRA	President	Nicolas Sarkozy	Sarkozy	2007	2012
francois-hollande	FRA	President	Francois Hollande	François Hollande|Hollande	2012	2017
emmanuel-macron	FRA	President	Emmanuel Macron	Macron	2017	
jean-yves-le-drian	FRA	Foreign Minister	Jean-Yves Le Drian	Le Drian	2017	2022
gerhard-schroeder	DEU	Chancellor	Gerhard Schroeder	Gerhard Schröder|Schroeder|Schröder	1998	2005
angela-merkel	DEU	Chancellor	Angela Merkel	Merkel	2005	2021
olaf-scholz	DEU	Chancellor	Olaf Scholz	Scholz	2021	2025
friedrich-merz	DEU	Chancellor	Friedrich Merz	Merz	2025	
annalena-baerbock	DEU	Foreign Minister	Annalena Baerbock	Baerbock	2021	2025
frank-walter-steinmeier	DEU	President	Frank-Walter Steinmeier	Steinmeier	2017	
silvio-berlusconi	ITA	Prime Minister	Silvio Berlusconi	Berlusconi	2001	2011
matteo-renzi	ITA	Prime Minister	Matteo Renzi	Renzi	2014	2016
giuseppe-conte	ITA	Prime Minister	Giuseppe Conte		2018	2021
mario-draghi	ITA	Prime Minister	Mario Draghi	Draghi	2021	2022
giorgia-meloni	ITA	Prime Minister	Giorgia Meloni	Meloni	2022	
jose-maria-aznar	ESP	Prime Minister	Jose Maria Aznar	José María Aznar|Aznar	1996	2004
jose-luis-rodriguez-zapatero	ESP	Prime Minister	Jose Luis Rodriguez Zapatero	José Luis Rodríguez Zapatero|Zapatero	2004	2011
mariano-rajoy	ESP	Prime Minister	Mariano Rajoy	Rajoy	2011	2018
pedro-sanchez	ESP	Prime Minister	Pedro Sanchez	Pedro Sánchez	2018	
antonio-costa	PRT	Prime Minister	Antonio Costa	António Costa	2015	2024
mark-rutte	NLD	Prime Minister	Mark Rutte	Rutte	2010	2024
alexander-de-croo	BEL	Prime Minister	Alexander De Croo	De Croo	2020	2025
donald-tusk	POL	Prime Minister	Donald Tusk	Tusk	2007	2014
donald-tusk-2	POL	Prime Minister	Donald Tusk	Tusk	2023	
andrzej-duda	POL	President	Andrzej Duda	Duda	2015	2025
mateusz-morawiecki	POL	Prime Minister	Mateusz Morawiecki	Morawiecki	2017	2023
lech-kaczynski	POL	President	Lech Kaczynski	Lech Kaczyński	2005	2010
viktor-orban	HUN	Prime Minister	Viktor Orban	Viktor Orbán|Orban|Orbán	2010	
robert-fico	SVK	Prime Minister	Robert Fico	Fico	2023	
klaus-iohannis	ROU	President	Klaus Iohannis	Iohannis	2014	2025
kyriakos-mitsotakis	GRC	Prime Minister	Kyriakos Mitsotakis	Mitsotakis	2019	
alexis-tsipras	GRC	Prime Minister	Alexis Tsipras	Tsipras	2015	2019
sauli-niinisto	FIN	President	Sauli Niinisto	Sauli Niinistö|Niinisto|Niinistö	2012	2024
sanna-marin	FIN	Prime Minister	Sanna Marin	Marin	2019	2023
alexander-stubb	FIN	President	Alexander Stubb	Stubb	2024	
jens-stoltenberg	NOR	Prime Minister	Jens Stoltenberg		2005	2013
jonas-gahr-store	NOR	Prime Minister	Jonas Gahr Store	Jonas Gahr Støre	2021	
mette-frederiksen	DNK	Prime Minister	Mette Frederiksen	Frederiksen	2019	
aleksandar-vucic	SRB	President	Aleksandar Vucic	Aleksandar Vučić|Vucic	2017	
slobodan-milosevic	SRB	President	Slobodan Milosevic	Milosevic	1989	2000
alexander-lukashenko	BLR	President	Alexander Lukashenko	Aleksandr Lukashenko|Lukashenko	1994	
maia-sandu	MDA	President	Maia Sandu	Sandu	2020	
mikheil-saakashvili	GEO	President	Mikheil Saakashvili	Mikhail Saakashvili|Saakashvili	2004	2013
ilham-aliyev	AZE	President	Ilham Aliyev	Aliyev	2003	
nikol-pashinyan	ARM	Prime Minister	Nikol Pashinyan	Pashinyan	2018	
nursultan-nazarbayev	KAZ	President	Nursultan Nazarbayev	Nazarbayev	1991	2019
kassym-jomart-tokayev	KAZ	President	Kassym-Jomart Tokayev	Tokayev	2019	
recep-tayyip-erdogan	TUR	President	Recep Tayyip Erdogan	Recep Tayyip Erdoğan|Tayyip Erdogan|Erdogan|Erdoğan	2014	
recep-tayyip-erdogan-pm	TUR	Prime Minister	Recep Tayyip Erdogan	Tayyip Erdogan|Erdogan	2003	2014
abdullah-gul	TUR	President	Abdullah Gul	Abdullah Gül	2007	2014
hakan-fidan	TUR	Foreign Minister	Hakan Fidan	Fidan	2023	
ariel-sharon	ISR	Prime Minister	Ariel Sharon	Sharon	2001	2006
ehud-olmert	ISR	Prime Minister	Ehud Olmert	Olmert	2006	2009
ehud-barak	ISR	Prime Minister	Ehud Barak		1999	2001
benjamin-netanyahu	ISR	Prime Minister	Benjamin Netanyahu	Binyamin Netanyahu|Netanyahu	2009	2021
benjamin-netanyahu-2	ISR	Prime Minister	Benjamin Netanyahu	Binyamin Netanyahu|Netanyahu	2022	
naftali-bennett	ISR	Prime Minister	Naftali Bennett		2021	2022
yair-lapid	ISR	Prime Minister	Yair Lapid	Lapid	2022	2022
shimon-peres	ISR	President	Shimon Peres	Peres	2007	2014
yoav-gallant	ISR	Defence Minister	Yoav Gallant	Gallant	2022	2024
yasser-arafat	PSE	President	Yasser Arafat	Yasir Arafat|Arafat	1994	2004
mahmoud-abbas	PSE	President	Mahmoud Abbas	Abbas	2005	
ismail-haniyeh	PSE	Hamas leader	Ismail Haniyeh	Ismail Haniya|Haniyeh	2017	2024
yahya-sinwar	PSE	Hamas leader	Yahya Sinwar	Sinwar	2017	2024
hosni-mubarak	EGY	President	Hosni Mubarak	Mubarak	1981	2011
mohamed-morsi	EGY	President	Mohamed Morsi	Mohammed Morsi|Mohammed Mursi|Morsi	2012	2013
abdel-fattah-el-sisi	EGY	President	Abdel Fattah al-Sisi	Abdel Fattah el-Sisi|al-Sisi|el-Sisi|Sisi	2014	
king-abdullah-ii	JOR	King	King Abdullah II	King Abdullah	1999	
mohammed-bin-salman	SAU	Crown Prince	Mohammed bin Salman	Mohammad bin Salman	2017	
king-salman	SAU	King	King Salman	Salman bin Abdulaziz	2015	
adel-al-jubeir	SAU	Foreign Minister	Adel al-Jubeir	al-Jubeir	2015	2018
mohammed-bin-zayed	ARE	President	Mohammed bin Zayed	Mohamed bin Zayed	2022	
tamim-bin-hamad	QAT	Emir	Tamim bin Hamad Al Thani	Sheikh Tamim	2013	
bashar-al-assad	SYR	President	Bashar al-Assad	Bashar Assad|al-Assad|Assad	2000	2024
ahmed-al-sharaa	SYR	President	Ahmed al-Sharaa	Abu Mohammed al-Golani|al-Sharaa	2024	
saad-hariri	LBN	Prime Minister	Saad Hariri	Hariri	2009	2020
michel-aoun	LBN	President	Michel Aoun	Aoun	2016	2022
hassan-nasrallah	LBN	Hezbollah leader	Hassan Nasrallah	Nasrallah	1992	2024
saddam-hussein	IRQ	President	Saddam Hussein	Saddam	1979	2003
nouri-al-maliki	IRQ	Prime Minister	Nouri al-Maliki	Nuri al-Maliki|al-Maliki|Maliki	2006	2014
haider-al-abadi	IRQ	Prime Minister	Haider al-Abadi	al-Abadi|Abadi	2014	2018
mohammed-shia-al-sudani	IRQ	Prime Minister	Mohammed Shia al-Sudani	al-Sudani	2022	
mohammad-khatami	IRN	President	Mohammad Khatami	Mohammed Khatami|Khatami	1997	2005
mahmoud-ahmadinejad	IRN	President	Mahmoud Ahmadinejad	Ahmadinejad	2005	2013
hassan-rouhani	IRN	President	Hassan Rouhani	Hassan Rohani|Rouhani	2013	2021
ebrahim-raisi	IRN	President	Ebrahim Raisi	Raisi	2021	2024
masoud-pezeshkian	IRN	President	Masoud Pezeshkian	Pezeshkian	2024	
ali-khamenei	IRN	Supreme Leader	Ali Khamenei	Ayatollah Ali Khamenei|Khamenei	1989	
mohammad-javad-zarif	IRN	Foreign Minister	Mohammad Javad Zarif	Javad Zarif|Zarif	2013	2021
hossein-amir-abdollahian	IRN	Foreign Minister	Hossein Amir-Abdollahian	Amir-Abdollahian	2021	2024
abbas-araghchi	IRN	Foreign Minister	Abbas Araghchi	Abbas Araqchi|Araghchi	2024	
ali-abdullah-saleh	YEM	President	Ali Abdullah Saleh	Saleh	1990	2012
abd-rabbu-mansour-hadi	YEM	President	Abd-Rabbu Mansour Hadi	Hadi	2012	2022
muammar-gaddafi	LBY	Leader	Muammar Gaddafi	Moammar Gadhafi|Muammar Gadhafi|Gaddafi|Gadhafi|Kadhafi	1969	2011
khalifa-haftar	LBY	Commander	Khalifa Haftar	Khalifa Hifter|Haftar	2014	
zine-el-abidine-ben-ali	TUN	President	Zine El Abidine Ben Ali	Ben Ali	1987	2011
kais-saied	TUN	President	Kais Saied	Saied	2019	
abdelaziz-bouteflika	DZA	President	Abdelaziz Bouteflika	Bouteflika	1999	2019
king-mohammed-vi	MAR	King	King Mohammed VI	Mohammed VI	1999	
omar-al-bashir	SDN	President	Omar al-Bashir	Omar Bashir|al-Bashir|Bashir	1989	2019
abdel-fattah-al-burhan	SDN	Army chief	Abdel Fattah al-Burhan	al-Burhan|Burhan	2019	
salva-kiir	SSD	President	Salva Kiir	Kiir	2011	
riek-machar	SSD	Vice President	Riek Machar	Machar	2011	
abiy-ahmed	ETH	Prime Minister	Abiy Ahmed	Abiy	2018	
isaias-afwerki	ERI	President	Isaias Afwerki	Afwerki	1993	
mwai-kibaki	KEN	President	Mwai Kibaki	Kibaki	2002	2013
uhuru-kenyatta	KEN	President	Uhuru Kenyatta	Kenyatta	2013	2022
william-ruto	KEN	President	William Ruto	Ruto	2022	
yoweri-museveni	UGA	President	Yoweri Museveni	Museveni	1986	
paul-kagame	RWA	President	Paul Kagame	Kagame	2000	
joseph-kabila	COD	President	Joseph Kabila	Kabila	2001	2019
felix-tshisekedi	COD	President	Felix Tshisekedi	Félix Tshisekedi|Tshisekedi	2019	
robert-mugabe	ZWE	President	Robert Mugabe	Mugabe	1987	2017
emmerson-mnangagwa	ZWE	President	Emmerson Mnangagwa	Mnangagwa	2017	
thabo-mbeki	ZAF	President	Thabo Mbeki	Mbeki	1999	2008
jacob-zuma	ZAF	President	Jacob Zuma	Zuma	2009	2018
cyril-ramaphosa	ZAF	President	Cyril Ramaphosa	Ramaphosa	2018	
nelson-mandela	ZAF	President	Nelson Mandela	Mandela	1994	1999
olusegun-obasanjo	NGA	President	Olusegun Obasanjo	Obasanjo	1999	2007
goodluck-jonathan	NGA	President	Goodluck Jonathan		2010	2015
muhammadu-buhari	NGA	President	Muhammadu Buhari	Buhari	2015	2023
bola-tinubu	NGA	President	Bola Tinubu	Tinubu	2023	
laurent-gbagbo	CIV	President	Laurent Gbagbo	Gbagbo	2000	2011
alassane-ouattara	CIV	President	Alassane Ouattara	Ouattara	2011	
charles-taylor	LBR	President	Charles Taylor		1997	2003
macky-sall	SEN	President	Macky Sall		2012	2024
assimi-goita	MLI	Junta leader	Assimi Goita	Assimi Goïta|Goita	2021	
idriss-deby	TCD	President	Idriss Deby	Idriss Déby|Deby	1990	2021
nana-akufo-addo	GHA	President	Nana Akufo-Addo	Akufo-Addo	2017	2025
samia-suluhu-hassan	TZA	President	Samia Suluhu Hassan		2021	
vicente-fox	MEX	President	Vicente Fox		2000	2006
felipe-calderon	MEX	President	Felipe Calderon	Felipe Calderón	2006	2012
enrique-pena-nieto	MEX	President	Enrique Pena Nieto	Enrique Peña Nieto|Pena Nieto|Peña Nieto	2012	2018
andres-manuel-lopez-obrador	MEX	President	Andres Manuel Lopez Obrador	Andrés Manuel López Obrador|Lopez Obrador|López Obrador	2018	2024
claudia-sheinbaum	MEX	President	Claudia Sheinbaum	Sheinbaum	2024	
luiz-inacio-lula-da-silva	BRA	President	Luiz Inacio Lula da Silva	Luiz Inácio Lula da Silva|Lula da Silva|Lula	2003	2010
luiz-inacio-lula-da-silva-2	BRA	President	Luiz Inacio Lula da Silva	Luiz Inácio Lula da Silva|Lula da Silva|Lula	2023	
dilma-rousseff	BRA	President	Dilma Rousseff	Rousseff	2011	2016
michel-temer	BRA	President	Michel Temer	Temer	2016	2018
jair-bolsonaro	BRA	President	Jair Bolsonaro	Bolsonaro	2019	2022
nestor-kirchner	ARG	President	Nestor Kirchner	Néstor Kirchner	2003	2007
cristina-kirchner	ARG	President	Cristina Fernandez de Kirchner	Cristina Kirchner|Cristina Fernández de Kirchner	2007	2015
mauricio-macri	ARG	President	Mauricio Macri	Macri	2015	2019
alberto-fernandez	ARG	President	Alberto Fernandez	Alberto Fernández	2019	2023
javier-milei	ARG	President	Javier Milei	Milei	2023	
hugo-chavez	VEN	President	Hugo Chavez	Hugo Chávez|Chavez|Chávez	1999	2013
nicolas-maduro	VEN	President	Nicolas Maduro	Nicolás Maduro|Maduro	2013	
juan-guaido	VEN	Opposition leader	Juan Guaido	Juan Guaidó|Guaido|Guaidó	2019	2022
alvaro-uribe	COL	President	Alvaro Uribe	Álvaro Uribe|Uribe	2002	2010
juan-manuel-santos	COL	President	Juan Manuel Santos		2010	2018
ivan-duque	COL	President	Ivan Duque	Iván Duque	2018	2022
gustavo-petro	COL	President	Gustavo Petro	Petro	2022	
michelle-bachelet	CHL	President	Michelle Bachelet	Bachelet	2006	2018
sebastian-pinera	CHL	President	Sebastian Pinera	Sebastián Piñera|Pinera|Piñera	2010	2022
gabriel-boric	CHL	President	Gabriel Boric	Boric	2022	
evo-morales	BOL	President	Evo Morales		2006	2019
alberto-fujimori	PER	President	Alberto Fujimori	Fujimori	1990	2000
rafael-correa	ECU	President	Rafael Correa		2007	2017
fidel-castro	CUB	President	Fidel Castro	Castro	1976	2008
raul-castro	CUB	President	Raul Castro	Raúl Castro	2008	2018
miguel-diaz-canel	CUB	President	Miguel Diaz-Canel	Miguel Díaz-Canel|Diaz-Canel|Díaz-Canel	2018	
daniel-ortega	NIC	President	Daniel Ortega	Ortega	2007	
nayib-bukele	SLV	President	Nayib Bukele	Bukele	2019	
jovenel-moise	HTI	President	Jovenel Moise	Jovenel Moïse	2017	2021
jean-bertrand-aristide	HTI	President	Jean-Bertrand Aristide	Aristide	2001	2004
kofi-annan	IGO	UN Secretary-General	Kofi Annan	Annan	1997	2006
ban-ki-moon	IGO	UN Secretary-General	Ban Ki-moon	Ban	2007	2016
antonio-guterres	IGO	UN Secretary-General	Antonio Guterres	António Guterres|Guterres	2017	
stoltenberg-nato	IGO	NATO Secretary General	Jens Stoltenberg	Stoltenberg	2014	2024
rutte-nato	IGO	NATO Secretary General	Mark Rutte	Rutte	2024	
ursula-von-der-leyen	EUR	President of the European Commission	Ursula von der Leyen	von der Leyen	2019	
jean-claude-juncker	EUR	President of the European Commission	Jean-Claude Juncker	Juncker	2014	2019
josep-borrell	EUR	EU foreign policy chief	Josep Borrell	Borrell	2019	2024
kaja-kallas	EUR	EU foreign policy chief	Kaja Kallas	Kallas	2024	
federica-mogherini	EUR	EU foreign policy chief	Federica Mogherini	Mogherini	2014	2019
charles-michel	EUR	President of the European Council	Charles Michel		2019	2024
javier-solana	EUR	EU foreign policy chief	Javier Solana	Solana	1999	2009
pope-francis	VAT	Pope	Pope Francis	Francis	2013	2025
pope-benedict	VAT	Pope	Pope Benedict XVI	Benedict XVI|Pope Benedict	2005	2013
pope-john-paul	VAT	Pope	Pope John Paul II	John Paul II	1978	2005
dalai-lama	CHN	Tibetan spiritual leader	Dalai Lama		1950	
osama-bin-laden	IMG	al-Qaeda leader	Osama bin Laden	bin Laden	1988	2011
`;

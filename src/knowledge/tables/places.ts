/**
 * Places other than the cities' table, one line per country and kind: country code (`-` none), kind
 * (region, city, point, sea, area), then names separated by `;`, each with other names after `|` and an
 * optional position as `@lat,lon`. Written from general knowledge; positions to the nearest tenth of a degree.
 */
export const PLACES = `
USA	region	Alabama|Ala.;Alaska;Arizona|Ariz.;Arkansas|Ark.;California|Calif.;Colorado|Colo.;Connecticut|Conn.;Delaware|Del.;Florida|Fla.;Hawaii;Idaho;Illinois|Ill.;Indiana|Ind.;Iowa;Kansas|Kan.;Kentucky|Ky.;Louisiana|La.;Maine;Maryland|Md.;Massachusetts|Mass.;Michigan|Mich.;Minnesota|Minn.;Mississippi|Miss.;Missouri|Mo.;Montana|Mont.;Nebraska|Neb.;Nevada|Nev.;New Hampshire|N.H.;New Jersey|N.J.;New Mexico|N.M.;New York State|New York state|N.Y.;North Carolina|N.C.;North Dakota|N.D.;Ohio;Oklahoma|Okla.;Oregon|Ore.;Pennsylvania|Pa.;Rhode Island|R.I.;South Carolina|S.C.;South Dakota|S.D.;Tennessee|Tenn.;Texas;Utah;Vermont|Vt.;Virginia|Va.;Washington State|Washington state;West Virginia|W.Va.;Wisconsin|Wis.;Wyoming|Wyo.;District of Columbia|D.C.;New England;Midwest;Silicon Valley;Long Island;Manhattan;Brooklyn;Queens;Hollywood;Wall Street;Appalachia;Rust Belt;Gulf Coast;West Coast;East Coast;Bay Area;Cape Cod
USA	city	New York|New York City|NYC@40.7,-74.0;Washington|Washington, D.C.|Washington D.C.|Washington, DC|Washington DC@38.9,-77.0;Dayton@39.8,-84.2;Palm Beach@26.7,-80.0;Ferguson@38.7,-90.3;Uvalde@29.2,-99.8;Newtown@41.4,-73.3;Roswell@33.4,-104.5;Los Alamos@35.9,-106.3
USA	point	Mar-a-Lago|Mar-a-Lago resort@26.7,-80.0;Camp David@39.6,-77.5;Pearl Harbor@21.4,-157.9;Guantanamo Bay|Guantánamo Bay|Guantanamo@19.9,-75.1;Bedminster@40.7,-74.6;Andrews Air Force Base@38.8,-76.9;Cape Canaveral@28.4,-80.6;Kennedy Space Center@28.6,-80.7;World Trade Center@40.7,-74.0;Times Square@40.8,-74.0;Ground Zero;Rose Garden;West Wing;Statue of Liberty;Fort Hood@31.1,-97.8;Fort Bragg@35.1,-79.0;Sunnylands@33.8,-116.4
CAN	region	Ontario;Quebec|Québec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland|Newfoundland and Labrador;Prince Edward Island;Yukon;Nunavut;Northwest Territories
GBR	region	England;Scotland;Wales;Northern Ireland|Ulster;Cornwall;Yorkshire;Lancashire;Kent;Essex;Sussex;Devon;Midlands|West Midlands;Greater Manchester;Merseyside;Tyneside;Hebrides;Orkney;Shetland;Cumbria
GBR	point	Heathrow|Heathrow Airport@51.5,-0.5;Gatwick@51.2,-0.2;Chequers@51.7,-0.8;Windsor Castle@51.5,-0.6;Stormont@54.6,-5.8;Lockerbie@55.1,-3.4;Sandhurst@51.3,-0.8;Balmoral@57.0,-3.2;Gleneagles@56.3,-3.7;Trafalgar Square@51.5,-0.1
GBR	city	Salisbury@51.1,-1.8
IRL	region	Connacht;Leinster;Munster;Donegal;Kerry
AUS	region	New South Wales|NSW;Victoria;Queensland;South Australia;Western Australia;Tasmania;Northern Territory;Australian Capital Territory;Outback
NZL	region	North Island;South Island;Otago;Canterbury;Waikato
DEU	region	Bavaria;Saxony;Hesse;Brandenburg;Thuringia;Saarland;Lower Saxony;North Rhine-Westphalia;Baden-Württemberg|Baden-Wurttemberg;Rhineland-Palatinate;Schleswig-Holstein;Saxony-Anhalt;Mecklenburg-Western Pomerania;Ruhr;Rhineland
DEU	point	Ramstein|Ramstein Air Base@49.4,7.6;Brandenburg Gate@52.5,13.4;Elmau|Schloss Elmau@47.5,11.2
FRA	region	Corsica;Brittany;Normandy;Alsace;Lorraine;Provence;Burgundy;Aquitaine;Picardy;Île-de-France|Ile-de-France;French Riviera|Riviera|Cote d'Azur;Champagne;Loire
FRA	city	Biarritz@43.5,-1.6;Evian@46.4,6.6;Rambouillet@48.6,1.8;Deauville@49.4,0.1
FRA	point	Eiffel Tower@48.9,2.3;Notre-Dame|Notre Dame@48.9,2.3;Bataclan@48.9,2.4;Champs-Élysées|Champs-Elysees@48.9,2.3
ITA	region	Sicily;Sardinia;Lombardy;Tuscany;Veneto;Piedmont;Campania;Calabria;Puglia|Apulia;Umbria;Lazio;Liguria;Lampedusa
ITA	city	L'Aquila@42.4,13.4;Taormina@37.9,15.3
ESP	region	Catalonia|Catalunya;Basque Country|Basque region;Andalusia;Galicia;Navarre|Navarra;Canary Islands|Canaries;Balearic Islands;Valencia region;Castile;Ceuta;Melilla;Majorca|Mallorca;Ibiza
PRT	region	Algarve;Azores;Madeira;Alentejo
GRC	region	Crete;Lesbos|Lesvos;Thrace;Peloponnese;Rhodes;Chios;Samos;Kos;Corfu;Attica
CYP	region	Northern Cyprus|northern Cyprus|Turkish Republic of Northern Cyprus
BEL	city	Brussels@50.8,4.4
BEL	region	Flanders;Wallonia
NLD	point	Schiphol|Schiphol Airport@52.3,4.8
NLD	region	Zeeland;Friesland;Limburg
CHE	city	Davos@46.8,9.8;Montreux@46.4,6.9;Locarno@46.2,8.8
CHE	region	Ticino;Vaud
AUT	region	Tyrol;Carinthia;Styria;Salzburg province
POL	region	Silesia;Pomerania;Mazovia;Galicia (Poland)
POL	point	Auschwitz|Auschwitz-Birkenau@50.0,19.2
CZE	region	Bohemia;Moravia
HUN	region	Transdanubia
ROU	region	Transylvania;Wallachia;Moldavia region
SRB	region	Vojvodina;Presevo Valley
BIH	region	Republika Srpska;Bosnian Serb Republic|Bosnian Serb republic;Herzegovina
BIH	city	Srebrenica@44.1,19.3;Gorazde|Goražde@43.7,19.0;Bihac|Bihać@44.8,15.9;Pale@43.8,18.6;Zepa@44.0,19.1
HRV	region	Krajina;Slavonia;Dalmatia;Istria
HRV	city	Vukovar@45.4,19.0;Dubrovnik@42.7,18.1
MDA	region	Transnistria|Transdniestria|Trans-Dniester|Dniester region;Gagauzia
RUS	region	Siberia;Chechnya;Dagestan;Ingushetia;North Ossetia;Tatarstan;Bashkortostan;Kaliningrad region;Urals;Far East|Russian Far East;Primorye;Sakhalin;Kamchatka;Yakutia|Sakha;Kuban;North Caucasus;Rostov region;Belgorod region;Kursk region;Bryansk region;Chukotka;Karelia;Kabardino-Balkaria;Kuril Islands|Kurils|Northern Territories
RUS	city	Beslan@43.2,44.5;Kiev Station
RUS	point	Red Square@55.8,37.6;Novo-Ogaryovo@55.7,37.2;Baikonur@45.6,63.3
UKR	region	Crimea|Crimean Peninsula|Crimean peninsula;Donbas|Donbass;Donetsk region|Donetsk oblast;Luhansk region|Lugansk region|Luhansk oblast;Kherson region;Zaporizhzhia region;Kharkiv region;Galicia (Ukraine);Transcarpathia
UKR	city	Bakhmut@48.6,38.0;Bucha@50.5,30.2;Avdiivka@48.1,37.7;Debaltseve@48.3,38.4;Irpin@50.5,30.2;Odessa@46.5,30.7;Kiev@50.5,30.5;Kharkov@50.0,36.2;Lviv|Lvov@49.8,24.0;Donetsk@48.0,37.8;Luhansk|Lugansk@48.6,39.3;Mariupol@47.1,37.5;Chernobyl@51.3,30.2;Kherson@46.6,32.6
UKR	point	Maidan|Independence Square@50.5,30.5;Snake Island@45.3,30.2
BLR	city	Minsk@53.9,27.6
GEO	region	Abkhazia;South Ossetia;Adjara|Ajaria
GEO	city	Tskhinvali@42.2,44.0;Gori@42.0,44.1;Sukhumi@43.0,41.0
AZE	region	Nagorno-Karabakh|Karabakh|Artsakh;Nakhichevan|Nakhchivan|Naxcivan
AZE	city	Stepanakert@39.8,46.8;Shusha@39.8,46.7
TUR	region	Anatolia;Hatay;Diyarbakir province;Kurdistan region of Turkey;Thrace (Turkey)
TUR	city	Ankara@39.9,32.9;Istanbul@41.0,29.0;Incirlik|Incirlik Air Base|Incirlik air base@37.0,35.4;Kobani (Turkey)
SYR	region	Golan Heights|Golan;Idlib province;Rojava;Eastern Ghouta|Ghouta;Deir ez-Zor province;Kurdish Syria
SYR	city	Kobani|Kobane|Kobanî@36.9,38.4;Raqqa@36.0,39.0;Palmyra@34.6,38.3;Idlib@35.9,36.6;Homs@34.7,36.7;Hama@35.1,36.8;Aleppo@36.2,37.2;Deraa|Daraa@32.6,36.1;Deir ez-Zor|Deir al-Zor|Deir el-Zour@35.3,40.1;Khan Sheikhoun|Khan Sheikhun@35.4,36.7;Douma@33.6,36.4;Latakia@35.5,35.8;Afrin@36.5,36.9;Manbij@36.5,38.0
SYR	point	Hmeimim|Khmeimim@35.4,35.9
LBN	region	south Lebanon|southern Lebanon|South Lebanon;Bekaa Valley|Bekaa;Mount Lebanon;Shebaa Farms
LBN	city	Sidon@33.6,35.4;Tyre@33.3,35.2;Baalbek@34.0,36.2;Nabatieh@33.4,35.5;Qana@33.2,35.3;Zahle@33.8,35.9
ISR	region	Galilee;Negev;Upper Galilee;Sharon Plain
ISR	city	Jerusalem@31.8,35.2;Tel Aviv@32.1,34.8;Sderot@31.5,34.6;Ashkelon@31.7,34.6;Ashdod@31.8,34.7;Haifa@32.8,35.0;Beersheba@31.3,34.8;Dimona@31.1,35.0;Eilat@29.6,34.9;Kiryat Shmona@33.2,35.6
ISR	point	Western Wall;Temple Mount@31.8,35.2;Yad Vashem;Ben Gurion Airport|Ben-Gurion Airport@32.0,34.9
PSE	region	Gaza|Gaza Strip|the Gaza Strip;West Bank|the West Bank|occupied West Bank;East Jerusalem|east Jerusalem
PSE	city	Hebron@31.5,35.1;Jericho@31.9,35.4;Ramallah@31.9,35.2;Nablus@32.2,35.3;Jenin@32.5,35.3;Bethlehem@31.7,35.2;Rafah@31.3,34.2;Khan Younis|Khan Yunis@31.3,34.3;Tulkarm|Tulkarem@32.3,35.0;Qalqilya@32.2,35.0;Beit Hanoun@31.5,34.5;Jabaliya|Jabalia@31.5,34.5;Gaza City@31.5,34.5;Beit Lahiya@31.6,34.5
PSE	point	Erez crossing|Erez;Rafah crossing;Al-Aqsa Mosque|al-Aqsa Mosque|al-Aqsa mosque|Al-Aqsa mosque@31.8,35.2
JOR	city	Aqaba@29.5,35.0;Zarqa@32.1,36.1;Irbid@32.6,35.9
IRQ	region	Kurdistan|Iraqi Kurdistan|Kurdistan Region;Anbar|Anbar province;Nineveh;Diyala;Sadr City;Green Zone;Sinjar;Sunni Triangle
IRQ	city	Mosul@36.3,43.1;Fallujah|Falluja@33.3,43.8;Tikrit@34.6,43.7;Samarra@34.2,43.9;Ramadi@33.4,43.3;Kirkuk@35.5,44.4;Najaf@32.0,44.3;Karbala|Kerbala@32.6,44.0;Basra@30.5,47.8;Erbil|Arbil|Irbil@36.2,44.0;Baquba|Baqouba@33.8,44.6;Halabja@35.2,46.0;Tal Afar@36.4,42.4;Sulaimaniya|Sulaimaniyah@35.6,45.4
IRQ	point	Abu Ghraib@33.3,44.1;Ain al-Asad|Al Asad Air Base@33.8,42.4
IRN	region	Khuzestan|Khuzistan;Sistan-Baluchistan|Sistan and Baluchestan;Kurdistan province
IRN	city	Natanz@33.5,51.9;Fordow|Fordo@34.9,51.0;Bushehr@29.0,50.8;Arak@34.1,49.7;Isfahan|Esfahan@32.7,51.7;Qom@34.6,50.9;Bandar Abbas@27.2,56.3;Mashhad@36.3,59.6;Susangerd@31.6,48.2;Khorramshahr@30.4,48.2;Abadan@30.3,48.3;Chabahar@25.3,60.6
IRN	point	Parchin@35.5,51.8;Kharg Island@29.2,50.3;Evin prison|Evin Prison
SAU	region	Hejaz;Eastern Province;Neom
SAU	city	Mecca@21.4,39.8;Medina@24.5,39.6;Jeddah@21.5,39.2;Dhahran@26.3,50.1;Taif@21.3,40.4;Abqaiq@25.9,49.7
YEM	region	Hadramout|Hadramawt;Marib province;Saada province
YEM	city	Hodeidah|Hodeida@14.8,43.0;Taiz|Taez@13.6,44.0;Marib@15.5,45.3;Saada@16.9,43.8;Aden@12.8,45.0;Mukalla@14.5,49.1
ARE	city	Dubai@25.2,55.3;Fujairah@25.1,56.3
EGY	region	Sinai|Sinai Peninsula|north Sinai|North Sinai;Upper Egypt;Nile Delta
EGY	city	Sharm el-Sheikh|Sharm el Sheikh|Sharm al-Sheikh@27.9,34.3;El Arish|el-Arish|al-Arish@31.1,33.8;Taba@29.5,34.9;Luxor@25.7,32.6;Alexandria@31.2,29.9;Port Said@31.3,32.3
EGY	point	Tahrir Square@30.0,31.2;Suez Canal
LBY	region	Cyrenaica;Tripolitania;Fezzan
LBY	city	Benghazi@32.1,20.1;Misrata|Misurata@32.4,15.1;Sirte@31.2,16.6;Derna@32.8,22.6;Tobruk@32.1,24.0;Zawiya|Zawiyah@32.8,12.7;Brega@30.4,19.6
TUN	city	Sousse@35.8,10.6;Sidi Bouzid@35.0,9.5;Sfax@34.7,10.8
DZA	region	Kabylia|Kabylie
SDN	region	Darfur|West Darfur|North Darfur|South Darfur|West Darfur State;Kordofan|South Kordofan|North Kordofan;Blue Nile state;Nuba Mountains
SDN	city	Omdurman@15.6,32.5;Port Sudan@19.6,37.2;El Fasher|el-Fasher|al-Fashir@13.6,25.3;Geneina|El Geneina@13.5,22.4
SSD	region	Upper Nile;Unity State|Unity state;Jonglei;Equatoria
SSD	city	Bentiu@9.2,29.8;Malakal@9.5,31.7;Bor@6.2,31.6
ETH	region	Tigray;Oromia;Amhara;Ogaden;Afar
ETH	city	Mekelle|Mekele@13.5,39.5
SOM	region	Somaliland;Puntland;Jubaland
SOM	city	Kismayo|Kismayu@-0.4,42.5;Baidoa@3.1,43.6;Hargeisa@9.6,44.1
KEN	region	Rift Valley;Mandera;Lamu
KEN	city	Garissa@-0.5,39.6;Eldoret@0.5,35.3
KEN	point	Westgate|Westgate mall@-1.3,36.8
UGA	city	Entebbe@0.1,32.5;Gulu@2.8,32.3;Soroti@1.7,33.6
COD	region	North Kivu|Nord-Kivu;South Kivu|Sud-Kivu;Kivu;Ituri;Katanga;Kasai
COD	city	Goma@-1.7,29.2;Bukavu@-2.5,28.9;Lubumbashi@-11.7,27.5;Beni@0.5,29.5;Bunia@1.6,30.2
NGA	region	Borno|Borno state|Borno State;Niger Delta;Kaduna state;Plateau state;Rivers state;Biafra;Adamawa;Yobe
NGA	city	Maiduguri@11.8,13.2;Chibok@10.9,12.8;Lagos@6.5,3.4;Jos@9.9,8.9;Dapchi@12.5,11.5
MLI	city	Timbuktu@16.8,-3.0;Gao@16.3,0.0;Kidal@18.4,1.4
CMR	region	Anglophone regions;Far North region
CIV	city	Bouake|Bouaké@7.7,-5.0
SLE	city	Bo@8.0,-11.7
AGO	region	Cabinda
MOZ	region	Cabo Delgado
ZAF	region	KwaZulu-Natal|Natal;Gauteng;Western Cape;Eastern Cape;Northern Cape;Limpopo;Mpumalanga;Transvaal;Free State
ZAF	city	Soweto@-26.3,27.9;Marikana@-25.7,27.5;Sharpeville
ZAF	point	Robben Island@-33.8,18.4
ZWE	region	Matabeleland;Mashonaland
TZA	region	Zanzibar
SEN	region	Casamance
PAK	region	Punjab province;Sindh;Balochistan|Baluchistan;Khyber Pakhtunkhwa|North-West Frontier Province|Northwest Frontier Province;North Waziristan;South Waziristan;Waziristan;Swat Valley|Swat;Azad Kashmir|Pakistani Kashmir|Pakistan-administered Kashmir;Gilgit-Baltistan;tribal areas|FATA
PAK	city	Abbottabad@34.2,73.2;Quetta@30.2,67.0;Peshawar@34.0,71.6;Rawalpindi@33.6,73.1;Balakot@34.5,73.4;Gwadar@25.1,62.3
IND	region	Kashmir|Jammu and Kashmir|Indian Kashmir|Indian-administered Kashmir;Punjab;Uttar Pradesh;Bihar;Gujarat;Assam;Kerala;Tamil Nadu;Karnataka;Maharashtra;West Bengal;Rajasthan;Madhya Pradesh;Andhra Pradesh;Telangana;Odisha|Orissa;Jharkhand;Chhattisgarh;Haryana;Himachal Pradesh;Uttarakhand;Manipur;Nagaland;Mizoram;Tripura;Meghalaya;Arunachal Pradesh;Sikkim;Ladakh;Goa;Andaman Islands|Andaman and Nicobar Islands;Galwan Valley|Galwan
IND	city	Mumbai|Bombay@19.1,72.9;Kolkata|Calcutta@22.6,88.4;Chennai|Madras@13.1,80.3;Bengaluru|Bangalore@13.0,77.6;Srinagar@34.1,74.8;Ayodhya@26.8,82.2;Amritsar@31.6,74.9;Pulwama@33.9,74.9;Pathankot@32.3,75.7;Bhopal@23.3,77.4;Godhra@22.8,73.6
BGD	region	Chittagong Hill Tracts
BGD	city	Cox's Bazar@21.4,92.0;Chittagong|Chattogram@22.3,91.8
LKA	region	Jaffna peninsula
LKA	city	Jaffna@9.7,80.0;Kandy@7.3,80.6
MMR	region	Rakhine|Rakhine State|Rakhine state|Arakan;Kachin State|Kachin state|Kachin;Shan State|Shan state;Karen State|Karen state;Chin State;Sagaing
AFG	region	Helmand|Helmand province;Kandahar province;Nangarhar;Kunduz province;Panjshir|Panjshir Valley;Paktika;Paktia;Khost province;Uruzgan;Zabul;Kunar;Ghazni province;Badakhshan
AFG	city	Kandahar@31.6,65.7;Herat@34.3,62.2;Mazar-i-Sharif|Mazar-e-Sharif|Mazar-i Sharif@36.7,67.1;Jalalabad@34.4,70.4;Kunduz@36.7,68.9;Lashkar Gah|Lashkargah@31.6,64.4;Tora Bora@34.1,70.2
AFG	point	Bagram|Bagram Air Base|Bagram air base@34.9,69.3
CHN	region	Xinjiang|Xinjiang Uyghur Autonomous Region;Tibet|Tibet Autonomous Region;Guangdong;Sichuan;Yunnan;Hubei;Hunan;Henan;Hebei;Shandong;Shanxi;Shaanxi;Jiangsu;Zhejiang;Fujian;Jiangxi;Anhui;Liaoning;Jilin;Heilongjiang;Inner Mongolia;Guangxi;Guizhou;Gansu;Qinghai;Ningxia;Hainan;Manchuria
CHN	city	Lhasa@29.7,91.1;Urumqi|Ürümqi@43.8,87.6;Kashgar@39.5,76.0;Canton|Guangzhou@23.1,113.3;Beidaihe@39.8,119.5;Boao@19.2,110.6;Hangzhou@30.3,120.2;Dandong@40.1,124.4;Xiamen@24.5,118.1;Tianjin@39.1,117.2;Shenzhen@22.5,114.1;Wuhan@30.6,114.3
CHN	point	Tiananmen Square|Tiananmen@39.9,116.4;Great Hall of the People@39.9,116.4;Diaoyutai|Diaoyutai State Guesthouse;Great Wall
TWN	region	Kinmen|Quemoy;Matsu
JPN	region	Okinawa;Hokkaido;Honshu;Kyushu;Shikoku;Fukushima prefecture|Fukushima Prefecture;Aomori;Akita;Ishikawa;Mie prefecture;Senkaku Islands|Senkakus|Diaoyu Islands|Diaoyus;Kansai;Kanto;Tohoku
JPN	city	Fukushima@37.8,140.5;Hiroshima@34.4,132.5;Nagasaki@32.7,129.9;Ise-Shima@34.3,136.8;Karuizawa@36.3,138.6;Toyako@42.6,140.8;Kobe@34.7,135.2;Osaka@34.7,135.5;Sendai@38.3,140.9;Nagoya@35.2,136.9
JPN	point	Yasukuni Shrine|Yasukuni@35.7,139.7;Futenma@26.3,127.8;Yokota Air Base@35.7,139.3;Kadena|Kadena Air Base@26.4,127.8;Haneda|Haneda Airport@35.6,139.8;Narita|Narita Airport@35.8,140.4
KOR	region	Jeju|Jeju Island;Gyeonggi;Yeonpyeong|Yeonpyeong Island;Gangwon|Gangwon Province;Dokdo|Takeshima|Liancourt Rocks
KOR	city	Busan|Pusan@35.2,129.1;Pyeongchang|PyeongChang@37.4,128.4;Seongju@35.9,128.3;Pyeongtaek@37.0,127.1;Incheon@37.5,126.7;Gwangju|Kwangju@35.2,126.9
KOR	point	Osan Air Base@37.1,127.0
PRK	city	Sinpo@40.0,128.2;Wonsan@39.2,127.4;Kaesong@38.0,126.6;Sunan@39.2,125.7;Chongjin@41.8,129.8;Sinuiju@40.1,124.4
PRK	point	Yongbyon|Nyongbyon@39.8,125.8;Punggye-ri|Punggye-Ri@41.3,129.1;Tongchang-ri|Sohae|Dongchang-ri@39.7,124.7;Musudan-ri@40.9,129.7;Mount Paektu|Mount Kumgang
MNG	region	Gobi
VNM	region	Mekong Delta;Central Highlands
VNM	city	Saigon|Ho Chi Minh City@10.8,106.7;Da Nang|Danang@16.1,108.2;Hue@16.5,107.6
THA	region	Isaan;Pattani province;Deep South
PHL	region	Mindanao;Luzon;Visayas;Sulu;Bangsamoro;Palawan
PHL	city	Marawi@8.0,124.3;Zamboanga@6.9,122.1;Jolo@6.1,121.0;Davao@7.1,125.6
PHL	point	Subic Bay@14.8,120.3;Scarborough Shoal@15.2,117.8;Second Thomas Shoal@9.7,115.9
IDN	region	Aceh;Papua|West Papua|Irian Jaya;Java;Sumatra;Sulawesi;Kalimantan;Bali;Lombok;Maluku|Moluccas;Central Sulawesi;Borneo (Indonesia)
IDN	city	Banda Aceh@5.5,95.3;Palu@-0.9,119.9;Jakarta@-6.2,106.8
MYS	region	Sabah;Sarawak;Johor;Penang;Selangor
SGP	point	Sentosa|Sentosa Island@1.2,103.8;Shangri-La Hotel
MEX	region	Chiapas;Oaxaca;Sinaloa;Guerrero;Jalisco;Michoacan|Michoacán;Baja California;Veracruz;Yucatan|Yucatán;Tamaulipas;Chihuahua state;Sonora
MEX	city	Iguala@18.3,-99.5;Cancun|Cancún@21.2,-86.8;Ciudad Juarez|Ciudad Juárez@31.7,-106.5;Los Cabos@23.0,-109.7
GTM	city	Guatemala City@14.6,-90.5
PAN	point	Panama Canal
COL	region	Antioquia;Cauca;Valle del Cauca;Putumayo;Caqueta
COL	city	Medellin|Medellín@6.2,-75.6;Cali@3.4,-76.5;Cartagena@10.4,-75.5;Cucuta|Cúcuta@7.9,-72.5
VEN	region	Zulia;Tachira|Táchira;Orinoco Belt
BRA	region	Amazonas;Rondonia|Rondônia;Mato Grosso;Bahia;Minas Gerais;Rio Grande do Sul;Para (Brazil);Acre state
BRA	city	Rio|Rio de Janeiro@-22.9,-43.2;Sao Paulo|São Paulo@-23.5,-46.6
ARG	region	Patagonia;Tierra del Fuego
CHL	region	Araucania|Araucanía;Easter Island;Atacama
BOL	region	Santa Cruz province
PER	region	Puno;Cusco region
ECU	region	Galapagos|Galápagos|Galapagos Islands
CUB	city	Santiago de Cuba@20.0,-75.8
HTI	city	Cap-Haitien@19.8,-72.2
-	sea	Sea of Japan|East Sea;South China Sea;East China Sea;Yellow Sea|West Sea;Pacific|Pacific Ocean;Atlantic|Atlantic Ocean;Indian Ocean;Arctic Ocean;Mediterranean|Mediterranean Sea;Black Sea;Baltic Sea|Baltic;North Sea;Caspian Sea|Caspian;Red Sea;Persian Gulf|Arabian Gulf;Gulf of Oman;Gulf of Aden;Arabian Sea;Bay of Bengal;Strait of Hormuz|Straits of Hormuz;Taiwan Strait|Taiwan Straits;Bosphorus|Bosporus;Dardanelles;English Channel;Strait of Malacca|Malacca Strait;Kerch Strait;Sea of Azov;Adriatic|Adriatic Sea;Aegean|Aegean Sea;Caribbean Sea;Gulf of Mexico;Gulf of Tonkin;Korea Strait;Tsugaru Strait;Bering Sea;Bering Strait;Philippine Sea;Coral Sea;Tasman Sea;Timor Sea;Andaman Sea;Celebes Sea;Sulu Sea;Bab el-Mandeb;Strait of Gibraltar;Barents Sea;Gulf of Guinea;Gulf of Thailand;Gulf of Finland;Northern Limit Line
-	area	Asia;Europe;Africa;North America;South America;Latin America;Central America;Middle East|Mideast;Near East;East Asia|Northeast Asia;Southeast Asia;South Asia;Central Asia;West Africa;East Africa;North Africa;Central Africa;Southern Africa;Horn of Africa;Sahel;Sahara;sub-Saharan Africa|Sub-Saharan Africa;Western Europe;Eastern Europe;Central Europe;Balkans;Caucasus|South Caucasus;Scandinavia;Baltics|Baltic states|Baltic States;Caribbean;Gulf|Gulf states;Maghreb;Levant;Arctic;Korean Peninsula|Korean peninsula;Indian subcontinent;Pacific Rim;Asia-Pacific|Asia Pacific|Indo-Pacific;Demilitarized Zone|DMZ|demilitarised zone;Panmunjom|Joint Security Area;Durand Line;Himalayas;Andes;Alps;Amazon;Mekong;Danube;Rhine;Nile;Euphrates;Tigris;Spratly Islands|Spratlys;Paracel Islands|Paracels;Kashmir region;West;Western world;Global South;Great Lakes region;Golden Triangle;Iron Curtain;Green Line;Oceania;Polynesia;Melanesia;Micronesia region;Antilles;Iberia|Iberian Peninsula;Borneo;New Guinea;Fertile Crescent;Lake Chad;Lake Chad Basin
`;

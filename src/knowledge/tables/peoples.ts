/**
 * Peoples, religions and confessions, one a line: country where they mostly act (`-` none), kind (`ethnic` or
 * `religious`), singular or adjective, further forms (`|`). Written from general knowledge.
 */
export const PEOPLES = `
-	ethnic	Kurdish	Kurd|Kurds
-	ethnic	Arab	Arabs|Arabic
-	ethnic	Hutu	Hutus
-	ethnic	Tutsi	Tutsis
-	ethnic	Tuareg	Tuaregs
-	ethnic	Berber	Berbers
-	ethnic	Fulani	Fulanis|Peul
-	ethnic	Pashtun	Pashtuns|Pathan|Pathans
-	ethnic	Baluch	Balochi|Baloch|Baluchi
-	ethnic	Roma	Gypsy|Gypsies
-	ethnic	Bedouin	Bedouins
-	ethnic	Slavic	Slav|Slavs
-	ethnic	African	Africans
-	ethnic	European	Europeans
-	ethnic	Asian	Asians
-	ethnic	Latin American	Latin Americans
-	ethnic	Western	Westerner|Westerners
-	ethnic	Hispanic	Hispanics|Latino|Latinos
-	ethnic	African-American	African-Americans|African American|African Americans
-	ethnic	Scandinavian	Scandinavians
-	ethnic	Caribbean	
-	ethnic	Central Asian	Central Asians
-	ethnic	Southeast Asian	Southeast Asians
-	ethnic	South Asian	South Asians
-	ethnic	Middle Eastern	
RUS	ethnic	Chechen	Chechens
RUS	ethnic	Ingush	
RUS	ethnic	Dagestani	Dagestanis
RUS	ethnic	Tatar	Tatars
RUS	ethnic	Ossetian	Ossetians
GEO	ethnic	Abkhaz	Abkhazian|Abkhazians
GEO	ethnic	South Ossetian	South Ossetians
UKR	ethnic	Crimean	Crimean Tatar|Crimean Tatars|Crimeans
MDA	ethnic	Transnistrian	Transdniestrian
AZE	ethnic	Karabakh Armenian	Karabakh Armenians
BIH	ethnic	Bosnian Serb	Bosnian Serbs
BIH	ethnic	Bosniak	Bosniaks|Bosnian Moslem|Bosnian Muslim|Bosnian Muslims|Bosnian Moslems
BIH	ethnic	Bosnian Croat	Bosnian Croats
XKX	ethnic	Kosovo Albanian	Kosovo Albanians|Kosovar Albanian
XKX	ethnic	Kosovo Serb	Kosovo Serbs
CYP	ethnic	Turkish Cypriot	Turkish Cypriots|Turkish-Cypriot
GBR	ethnic	Scottish	Scot|Scots
GBR	ethnic	Welsh	Welshman
GBR	ethnic	Northern Irish	
ESP	ethnic	Basque	Basques
ESP	ethnic	Catalan	Catalans
FRA	ethnic	Corsican	Corsicans
BEL	ethnic	Flemish	Walloon|Walloons
CAN	ethnic	Quebecois	Québécois|Quebecer|Quebecers
CHN	ethnic	Tibetan	Tibetans
CHN	ethnic	Uighur	Uighurs|Uyghur|Uyghurs
CHN	ethnic	Han Chinese	
MMR	ethnic	Rohingya	Rohingyas
MMR	ethnic	Karen	Karens
MMR	ethnic	Kachin	Kachins
MMR	ethnic	Shan	
LKA	ethnic	Tamil	Tamils
LKA	ethnic	Sinhalese	
IND	ethnic	Kashmiri	Kashmiris
IND	ethnic	Punjabi	Punjabis
IND	ethnic	Gujarati	
IND	religious	Sikh	Sikhs
IND	ethnic	Naga	Nagas
PAK	ethnic	Sindhi	Mohajir
AFG	ethnic	Hazara	Hazaras
IDN	ethnic	Acehnese	
PHL	ethnic	Moro	Moros
NGA	ethnic	Yoruba	Yorubas
NGA	ethnic	Igbo	Ibo|Igbos
NGA	ethnic	Hausa	Hausas
NGA	ethnic	Ogoni	
KEN	ethnic	Kikuyu	Kikuyus
KEN	ethnic	Luo	Kalenjin
ETH	ethnic	Oromo	Oromos
ETH	ethnic	Tigrayan	Tigrayans|Tigrean
ETH	ethnic	Amhara	Amharas
SDN	ethnic	Darfuri	Darfuris
SSD	ethnic	Dinka	Dinkas
SSD	ethnic	Nuer	
UGA	ethnic	Acholi	
ZAF	ethnic	Zulu	Zulus
ZAF	ethnic	Xhosa	Afrikaner|Afrikaners
ZWE	ethnic	Shona	Ndebele
SOM	ethnic	Somalilander	
ESH	ethnic	Sahrawis	Saharawis
NIC	ethnic	Miskito	Miskitos
CHL	ethnic	Mapuche	Mapuches
NZL	ethnic	Maori	Māori|Maoris
AUS	ethnic	Aboriginal	Aborigine|Aborigines
LBN	religious	Maronite	Maronites|Maronite Christian
USA	ethnic	Texan	Texans
USA	ethnic	Californian	Californians
USA	ethnic	New Yorker	New Yorkers
USA	ethnic	Floridian	Floridians
JPN	ethnic	Okinawan	Okinawans
DEU	ethnic	Bavarian	Bavarians
ITA	ethnic	Sicilian	Sicilians
-	religious	Muslim	Muslims|Moslem|Moslems
-	religious	Islamic	
-	religious	Islamist	Islamists
-	religious	Shiite	Shiites|Shi'ite|Shi'ites|Shia|Shias|Shi'a
-	religious	Sunni	Sunnis
-	religious	Alawite	Alawites
-	religious	Druze	Druse
-	religious	Yazidi	Yazidis|Yezidi|Yezidis
-	religious	Christian	Christians
-	religious	Catholic	Catholics|Roman Catholic|Roman Catholics
-	religious	Protestant	Protestants
-	religious	Orthodox	
-	religious	Coptic	Copt|Copts
-	religious	Anglican	Anglicans
-	religious	Evangelical	Evangelicals
-	religious	Mormon	Mormons
-	religious	Jewish	Jew|Jews
-	religious	Hindu	Hindus
-	religious	Buddhist	Buddhists
-	religious	Taoist	
-	religious	Baha'i	Bahai
-	religious	Wahhabi	Salafist|Salafi
`;

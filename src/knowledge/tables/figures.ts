/**
 * People of the news outside the highest offices: same columns as the officials; office as `role/SECTOR+SECTOR`.
 * Written from general knowledge.
 */
export const FIGURES = `
USA	national security adviser/GOV	Michael Flynn	2017-01-20	2017-02-13
USA	national security adviser/GOV	H.R. McMaster|H. R. McMaster	2017-02-20	2018-04-09
USA	national security adviser/GOV	John Bolton	2018-04-09	2019-09-10
USA	national security adviser/GOV	Robert O'Brien	2019-09-18	2021-01-20
USA	national security adviser/GOV	Jake Sullivan	2021-01-20	2025-01-20
USA	national security adviser/GOV	Susan Rice	2013-07-01	2017-01-20	f
USA	press secretary/GOV	Sean Spicer	2017-01-20	2017-07-21
USA	press secretary/GOV	Sarah Sanders|Sarah Huckabee Sanders	2017-07-26	2019-07-01	f
USA	press secretary/GOV	Kayleigh McEnany	2020-04-07	2021-01-20	f
USA	press secretary/GOV	Jen Psaki	2021-01-20	2022-05-13	f
USA	press secretary/GOV	Karine Jean-Pierre	2022-05-13	2025-01-20	f
USA	press secretary/GOV	Karoline Leavitt	2025-01-20		f
USA	press secretary/GOV	Josh Earnest	2014-06-20	2017-01-20
USA	press secretary/GOV	Jay Carney	2011-02-11	2014-06-20
USA	State Department spokesman/GOV	Mark Toner	2015-05	2017-04
USA	State Department spokeswoman/GOV	Heather Nauert	2017-04-24	2019-04	f
USA	State Department spokesman/GOV	Ned Price	2021-01-20	2023-04
USA	State Department spokesman/GOV	Matthew Miller	2023-04	2025-01-20
USA	treasury secretary/GOV	Henry Paulson|Hank Paulson	2006-07-10	2009-01-20
USA	treasury secretary/GOV	Timothy Geithner|Tim Geithner	2009-01-26	2013-01-25
USA	treasury secretary/GOV	Jack Lew|Jacob Lew	2013-02-28	2017-01-20
USA	treasury secretary/GOV	Steven Mnuchin	2017-02-13	2021-01-20
USA	treasury secretary/GOV	Janet Yellen	2021-01-26	2025-01-20	f
USA	treasury secretary/GOV	Scott Bessent	2025-01-28	
USA	attorney general/GOV	John Ashcroft	2001-02-02	2005-02-03
USA	attorney general/GOV	Eric Holder	2009-02-03	2015-04-27
USA	attorney general/GOV	Loretta Lynch	2015-04-27	2017-01-20	f
USA	attorney general/GOV	Jeff Sessions	2017-02-09	2018-11-07
USA	attorney general/GOV	William Barr|Bill Barr	2019-02-14	2020-12-23
USA	attorney general/GOV	Merrick Garland	2021-03-11	2025-01-20
USA	attorney general/GOV	Pam Bondi	2025-02-05		f
USA	UN ambassador/GOV	Nikki Haley	2017-01-27	2018-12-31	f
USA	UN ambassador/GOV	Samantha Power	2013-08-05	2017-01-20	f
USA	UN ambassador/GOV	Linda Thomas-Greenfield	2021-02-25	2025-01-20	f
USA	Fed chair/GOV+BUS	Alan Greenspan	1987-08-11	2006-01-31
USA	Fed chair/GOV+BUS	Ben Bernanke	2006-02-01	2014-01-31
USA	Fed chair/GOV+BUS	Janet Yellen	2014-02-03	2018-02-03	f
USA	Fed chair/GOV+BUS	Jerome Powell	2018-02-05	
USA	FBI director/COP	Robert Mueller	2001-09-04	2013-09-04
USA	FBI director/COP	James Comey	2013-09-04	2017-05-09
USA	FBI director/COP	Christopher Wray	2017-08-02	2025-01-19
USA	FBI director/COP	Kash Patel	2025-02-20	
USA	CIA director/SPY	George Tenet	1997-07-11	2004-07-11
USA	CIA director/SPY	John Brennan	2013-03-08	2017-01-20
USA	CIA director/SPY	Gina Haspel	2018-05-21	2021-01-20	f
USA	CIA director/SPY	William Burns	2021-03-19	2025-01-20
USA	House speaker/LEG	Newt Gingrich	1995-01-04	1999-01-03
USA	House speaker/LEG	Nancy Pelosi	2007-01-04	2011-01-05	f
USA	House speaker/LEG	John Boehner	2011-01-05	2015-10-29
USA	House speaker/LEG	Paul Ryan	2015-10-29	2019-01-03
USA	House speaker/LEG	Nancy Pelosi	2019-01-03	2023-01-03	f
USA	House speaker/LEG	Kevin McCarthy	2023-01-07	2023-10-03
USA	House speaker/LEG	Mike Johnson	2023-10-25	
USA	senator/LEG	Mitch McConnell	1985-01-03	
USA	senator/LEG	Chuck Schumer|Charles Schumer	1999-01-03	
USA	senator/LEG	Harry Reid	1987-01-03	2017-01-03
USA	senator/LEG	John McCain	1987-01-03	2018-08-25
USA	senator/LEG	Lindsey Graham	2003-01-03	
USA	senator/LEG	Bernie Sanders	2007-01-03	
USA	senator/LEG	Ted Cruz	2013-01-03	
USA	senator/LEG	Elizabeth Warren	2013-01-03		f
USA	senator/LEG	Mitt Romney	2019-01-03	2025-01-03
USA	senator/LEG	Marco Rubio	2011-01-03	2025-01-20
USA	senator/LEG	Joe Manchin	2010-11-15	2025-01-03
USA	senator/LEG	Dianne Feinstein	1992-11-04	2023-09-29	f
USA	senator/LEG	Ted Kennedy|Edward Kennedy	1962-11-07	2009-08-25
USA	representative/LEG	Alexandria Ocasio-Cortez	2019-01-03		f
USA	representative/LEG	Adam Schiff	2001-01-03	2024-12-08
USA	governor/GOV	Andrew Cuomo	2011-01-01	2021-08-24
USA	governor/GOV	Gavin Newsom	2019-01-07	
USA	governor/GOV	Ron DeSantis	2019-01-08	
USA	governor/GOV	Greg Abbott	2015-01-20	
USA	governor/GOV	Chris Christie	2010-01-19	2018-01-16
USA	governor/GOV	Arnold Schwarzenegger	2003-11-17	2011-01-03
USA	mayor/GOV	Rudy Giuliani|Rudolph Giuliani	1994-01-01	2001-12-31
USA	mayor/GOV	Michael Bloomberg	2002-01-01	2013-12-31
USA	mayor/GOV	Bill de Blasio	2014-01-01	2021-12-31
USA	mayor/GOV	Eric Adams	2022-01-01	2025-12-31
USA	envoy/GOV	Stephen Biegun	2018-08-23	2021-01-20
USA	envoy/GOV	Steve Witkoff	2025-01-20	
USA	envoy/GOV	Richard Holbrooke	2009-01-22	2010-12-13
USA	envoy/GOV	George Mitchell	2009-01-22	2011-05-20
USA	adviser/GOV	Jared Kushner	2017-01-20	2021-01-20
USA	adviser/GOV	Ivanka Trump	2017-03-29	2021-01-20	f
USA	adviser/GOV	Kellyanne Conway	2017-01-20	2020-08-31	f
USA	chief strategist/GOV	Steve Bannon|Stephen Bannon	2017-01-20	2017-08-18
USA	chief of staff/GOV	Reince Priebus	2017-01-20	2017-07-31
USA	chief of staff/GOV	John Kelly	2017-07-31	2019-01-02
USA	first lady/GOV	Melania Trump	2017-01-20	2021-01-20	f
USA	first lady/GOV	Michelle Obama	2009-01-20	2017-01-20	f
USA	first lady/GOV	Jill Biden	2021-01-20	2025-01-20	f
USA	first lady/GOV	Laura Bush	2001-01-20	2009-01-20	f
USA	general/MIL	David Petraeus	2007-02-10	2011-07-18
USA	general/MIL	Stanley McChrystal	2009-06-15	2010-06-23
USA	general/MIL	Mark Milley	2019-10-01	2023-10-01
USA	general/MIL	Joseph Dunford	2015-10-01	2019-09-30
USA	admiral/MIL	Harry Harris	2015-05-27	2018-05-30
USA	chief medical adviser/GOV+MED	Anthony Fauci	1984-11-02	2022-12-31
USA	businessman/BUS	Elon Musk		
USA	businessman/BUS	Bill Gates		
USA	businessman/BUS	Jeff Bezos		
USA	businessman/BUS	Mark Zuckerberg		
USA	businessman/BUS	Tim Cook		
USA	businessman/BUS	Warren Buffett		
USA	whistleblower/ELI	Edward Snowden		
USA	former president/ELI	Gerald Ford		
USA	former president/ELI	Richard Nixon		
USA	former president/ELI	John F. Kennedy|John Kennedy		
AUS	WikiLeaks founder/ELI	Julian Assange		
GBR	party leader/OPP	Jeremy Corbyn	2015-09-12	2020-04-04
GBR	party leader/OPP	Ed Miliband	2010-09-25	2015-05-08
GBR	party leader/PTY	Nick Clegg	2007-12-18	2015-05-08
GBR	party leader/PTY	Nigel Farage	2006-09-12	
GBR	party leader/OPP	Kemi Badenoch	2024-11-02		f
GBR	first minister/GOV	Nicola Sturgeon	2014-11-20	2023-03-28	f
GBR	first minister/GOV	Alex Salmond	2007-05-16	2014-11-18
GBR	mayor/GOV	Sadiq Khan	2016-05-09	
GBR	chancellor of the exchequer/GOV	George Osborne	2010-05-11	2016-07-13
GBR	chancellor of the exchequer/GOV	Rachel Reeves	2024-07-05		f
GBR	prince/GOV	Prince Charles	1948-11-14	2022-09-08
GBR	prince/GOV	Prince William		
GBR	prince/GOV	Prince Harry		
GBR	prince/GOV	Prince Philip		2021-04-09
GBR	bank governor/GOV+BUS	Mark Carney	2013-07-01	2020-03-15
GBR	bank governor/GOV+BUS	Andrew Bailey	2020-03-16	
GBR	envoy/NGO	Terry Waite	1980	1987
FRA	party leader/OPP	Marine Le Pen	2011-01-16		f
FRA	party leader/OPP	Jean-Marie Le Pen	1972-10-05	2011-01-16
FRA	party leader/OPP	Jean-Luc Mélenchon|Jean-Luc Melenchon	2016-02-10	
FRA	party leader/OPP	Jordan Bardella	2022-11-05	
FRA	mayor/GOV	Anne Hidalgo	2014-04-05		f
FRA	finance minister/GOV	Bruno Le Maire	2017-05-17	2024-09-21
DEU	finance minister/GOV	Wolfgang Schäuble|Wolfgang Schaeuble|Wolfgang Schauble	2009-10-28	2017-10-24
DEU	economy minister/GOV	Robert Habeck	2021-12-08	2025-05-06
DEU	finance minister/GOV	Christian Lindner	2021-12-08	2024-11-07
DEU	party leader/OPP	Alice Weidel	2017-10		f
NLD	party leader/OPP	Geert Wilders	2006-02-22	
ESP	Catalan leader/OPP	Carles Puigdemont	2016-01-12	2017-10-27
RUS	opposition leader/OPP	Alexei Navalny|Alexey Navalny|Aleksei Navalny	2011	2024-02-16
RUS	opposition leader/OPP	Boris Nemtsov		2015-02-27
RUS	mercenary leader/PRM	Yevgeny Prigozhin	2014	2023-08-23
RUS	Chechen leader/GOV	Ramzan Kadyrov	2007-02-15	
RUS	general/MIL	Valery Gerasimov	2012-11-09	
RUS	UN ambassador/GOV	Vitaly Churkin	2006-04-08	2017-02-20
RUS	UN ambassador/GOV	Vasily Nebenzya|Vassily Nebenzia	2017-07-27	
RUS	speaker/LEG	Vyacheslav Volodin	2016-10-05	
RUS	presidential aide/GOV	Yuri Ushakov	2012-05	
RUS	foreign ministry spokesman/GOV	Alexander Lukashevich	2011-01	2015-08
RUS	oligarch/BUS	Mikhail Khodorkovsky		
RUS	oligarch/BUS	Roman Abramovich		
CHN	party chief/GOV	Bo Xilai	2007-11-30	2012-03-15
CHN	dissident/OPP	Liu Xiaobo		2017-07-13
CHN	dissident/OPP	Ai Weiwei		
CHN	dissident/OPP	Chen Guangcheng		
CHN	spiritual leader/REL	Dalai Lama|the Dalai Lama		
CHN	vice premier/GOV	Liu He	2018-03-19	2023-03-12
CHN	vice premier/GOV	He Lifeng	2023-03-12	
CHN	vice president/GOV	Wang Qishan	2018-03-17	2023-03-10
CHN	vice president/GOV	Han Zheng	2023-03-10	
CHN	businessman/BUS	Jack Ma		
CHN	businesswoman/BUS	Meng Wanzhou			f
CHN	Huawei founder/BUS	Ren Zhengfei		
CHN	ambassador/GOV	Cui Tiankai	2013-04-02	2021-06-22
HKG	activist/OPP	Joshua Wong		
HKG	media tycoon/BUS+OPP	Jimmy Lai		
TUR	cleric/REL+OPP	Fethullah Gülen|Fethullah Gulen		2024-10-20
TUR	PKK leader/REB	Abdullah Öcalan|Abdullah Ocalan		
TUR	mayor/OPP	Ekrem İmamoğlu|Ekrem Imamoglu	2019-06-27	2025-03-23
TUR	party leader/OPP	Kemal Kılıçdaroğlu|Kemal Kilicdaroglu	2010-05-22	2023-11-05
TUR	spokesman/GOV	Ibrahim Kalin	2014-12-11	2023-06-03
ISR	finance minister/GOV	Bezalel Smotrich	2022-12-29	
ISR	national security minister/GOV	Itamar Ben-Gvir|Itamar Ben Gvir	2022-12-29	
ISR	spokesman/MIL	Daniel Hagari	2023-03	2025-03
SAU	al-Qaeda leader/REB	Osama bin Laden|Osama Bin Laden|Usama bin Laden	1988	2011-05-02
EGY	al-Qaeda leader/REB	Ayman al-Zawahiri|Ayman al-Zawahri	2011-06-16	2022-07-31
JOR	al-Qaeda in Iraq leader/REB	Abu Musab al-Zarqawi	2004	2006-06-07
IRQ	Islamic State leader/REB	Abu Bakr al-Baghdadi	2010-05-16	2019-10-27
SAU	journalist/JRN	Jamal Khashoggi		2018-10-02
YEM	Houthi leader/REB	Abdul-Malik al-Houthi|Abdel-Malek al-Houthi|Abdulmalik al-Houthi	2004	
IRN	nuclear negotiator/GOV	Saeed Jalili	2007-10-20	2013-09-10
IRN	nuclear negotiator/GOV	Ali Larijani	2005-08-15	2007-10-20
IRN	speaker/LEG	Mohammad Bagher Ghalibaf|Mohammad Baqer Qalibaf	2020-05-28	
IRN	opposition leader/OPP	Mir Hossein Mousavi|Mir-Hossein Mousavi	2009	
IRN	foreign ministry spokesman/GOV	Bahram Ghasemi|Bahram Qasemi	2016-06	2019-04
IRN	foreign ministry spokesman/GOV	Nasser Kanaani	2022-07	2024-08
IRN	foreign ministry spokesman/GOV	Esmaeil Baghaei|Esmail Baghaei	2024-10	
AFG	Taliban spokesman/REB	Zabihullah Mujahid	2007	2021-08-15
AFG	warlord/REB	Gulbuddin Hekmatyar		
AFG	Northern Alliance commander/MIL	Ahmad Shah Massoud|Ahmed Shah Massoud		2001-09-09
AFG	general/MIL	Abdul Rashid Dostum|Abdurrashid Dostum		
PAK	activist/CVL	Malala Yousafzai			f
PAK	nuclear scientist/EDU	Abdul Qadeer Khan|A.Q. Khan		2021-10-10
LKA	rebel leader/REB	Velupillai Prabhakaran		2009-05-18
LBN	general/MIL	Michel Aoun	1984-06-23	1990-10-13
LBN	speaker/LEG	Nabih Berri	1992-10-20	
BIH	Bosnian Serb leader/REB	Radovan Karadžić|Radovan Karadzic	1992	1996-07-19
BIH	Bosnian Serb general/REB	Ratko Mladić|Ratko Mladic	1992	1996
PHL	senator/LEG	Leila de Lima	2016-06-30	2022-06-30	f
PHL	journalist/JRN	Maria Ressa			f
COL	rebel leader/REB	Manuel Marulanda		2008-03-26
PER	rebel leader/REB	Abimael Guzmán|Abimael Guzman		2021-09-11
AGO	rebel leader/REB	Jonas Savimbi	1966	2002-02-22
COD	militia leader/REB	Bosco Ntaganda		
UGA	rebel leader/REB	Joseph Kony		
UGA	opposition leader/OPP	Bobi Wine		
UGA	opposition leader/OPP	Kizza Besigye		
ZAF	archbishop/REL	Desmond Tutu		2021-12-26
ZAF	ANC official/PTY	Winnie Mandela|Winnie Madikizela-Mandela		2018-04-02	f
ZAF	opposition politician/OPP	Julius Malema	2013-07	
IGO	mediator/IGO	Diego Cordovez	1982	1988
IGO	envoy/IGO	Martin Griffiths	2018-02-16	2021-07-18
IGO	envoy/IGO	Tom Andrews	2020-05-01	
SWE	activist/NGO	Greta Thunberg			f
KOR	opposition leader/OPP	Lee Jae-myung|Lee Jae Myung	2022-08-28	2025-06-04
KOR	national security adviser/GOV	Chung Eui-yong|Chung Eui Yong	2017-05-21	2020-07-03
KOR	confidante/ELI	Choi Soon-sil			f
KOR	businessman/BUS	Lee Jae-yong|Jay Y. Lee		
PRK	half-brother of the leader/ELI	Kim Jong-nam|Kim Jong Nam		2017-02-13
PRK	ambassador/GOV	Kim Hyok-chol|Kim Hyok Chol	2019-01	2019-02-28
PRK	vice foreign minister/GOV	Kim Kye-gwan|Kim Kye Gwan	2004	2019
PRK	general/MIL	Kim Yong-chol|Kim Yong Chol	2009	
JPN	politician/PTY	Ichiro Ozawa		
JPN	governor/GOV	Shintaro Ishihara	1999-04-23	2012-10-31
JPN	governor/GOV	Takeshi Onaga	2014-12-10	2018-08-08
JPN	governor/GOV	Denny Tamaki	2018-10-04	
MMR	junta spokesman/MIL	Zaw Min Tun	2021-02	
VEN	interior minister/GOV	Diosdado Cabello	2024-08-27	
BRA	judge/JUD	Alexandre de Moraes	2017-03-22	
MEX	drug lord/CRM	Joaquín Guzmán|Joaquin Guzman|El Chapo|Joaquin "El Chapo" Guzman		
`;

/**
 * People of the news of 1979 to 2016 whom the tables of officials and figures lack: same columns. Every row has a term, so
 * that a family name alone means those of its time. Written from general knowledge.
 */
export const HISTORY = `
USA	FM	Henry Kissinger	1973-09-22	1977-01-20
USA	FM	Cyrus Vance	1977-01-20	1980-04-28
USA	FM	Edmund Muskie	1980-05-08	1981-01-18
USA	FM	Alexander Haig|Alexander M. Haig	1981-01-22	1982-07-05
USA	FM	George Shultz|George P. Shultz	1982-07-16	1989-01-20
USA	FM	James Baker|James A. Baker	1989-01-25	1992-08-23
USA	FM	Lawrence Eagleburger	1992-08-23	1993-01-20
USA	FM	Warren Christopher	1993-01-20	1997-01-17
USA	DM	Harold Brown	1977-01-20	1981-01-20
USA	DM	Caspar Weinberger	1981-01-21	1987-11-23
USA	DM	Frank Carlucci	1987-11-23	1989-01-20
USA	DM	Dick Cheney|Richard Cheney	1989-03-21	1993-01-20
USA	DM	Les Aspin	1993-01-20	1994-02-03
USA	DM	William Perry|William J. Perry	1994-02-03	1997-01-24
USA	VP	Walter Mondale	1977-01-20	1981-01-20
USA	VP	Dan Quayle	1989-01-20	1993-01-20
USA	national security adviser/GOV	Zbigniew Brzezinski	1977-01-20	1981-01-20
USA	national security adviser/GOV	Brent Scowcroft	1989-01-20	1993-01-20
USA	national security adviser/GOV	Anthony Lake	1993-01-20	1997-03-14
USA	national security adviser/GOV	Sandy Berger|Samuel Berger	1997-03-14	2001-01-20
USA	national security adviser/GOV	Condoleezza Rice	2001-01-20	2005-01-26	f
USA	UN ambassador/GOV	Jeane Kirkpatrick	1981-02-04	1985-04-01	f
USA	envoy/GOV	Richard Holbrooke	1994	2010-12-13
USA	envoy/GOV	Dennis Ross	1993	2001-01
USA	envoy/GOV	Philip Habib	1981	1987
USA	envoy/GOV	George Mitchell	1995	2011-05-20
USA	envoy/GOV	Zalmay Khalilzad	2018-09-05	2021-10-19
USA	envoy/GOV	Christopher Hill|Christopher R. Hill	2005	2009
USA	envoy/GOV	Anthony Zinni	2001-11	2003-03
USA	administrator of Iraq/GOV	Paul Bremer|L. Paul Bremer	2003-05-11	2004-06-28
USA	general/MIL	Norman Schwarzkopf	1988-11-23	1991-08-09
USA	general/MIL	Wesley Clark|Wesley K. Clark	1997-07	2000-05
USA	general/MIL	Tommy Franks	2000-07-06	2003-07-07
USA	general/MIL	David Petraeus	2007-02-10	2011-07-18
USA	general/MIL	Stanley McChrystal	2009-06-15	2010-06-23
USA	general/MIL	John Abizaid	2003-07-07	2007-03-16
USA	chairman of the joint chiefs/MIL	Mark Milley	2019-10-01	2023-10-01
USA	chairman of the joint chiefs/MIL	Martin Dempsey	2011-10-01	2015-10-01
USA	chairman of the joint chiefs/MIL	Mike Mullen	2007-10-01	2011-09-30
USA	attorney general/GOV	Janet Reno	1993-03-12	2001-01-20	f
USA	attorney general/GOV	Alberto Gonzales	2005-02-03	2007-09-17
USA	speaker/LEG	Newt Gingrich	1995-01-04	1999-01-03
USA	speaker/LEG	Dennis Hastert	1999-01-06	2007-01-03
USA	speaker/LEG	John Boehner	2011-01-05	2015-10-29
USA	speaker/LEG	Kevin McCarthy	2023-01-07	2023-10-03
USA	speaker/LEG	Mike Johnson	2023-10-25	
USA	senator/LEG	Jesse Helms	1973-01-03	2003-01-03
USA	senator/LEG	John McCain	1987-01-03	2018-08-25
USA	senator/LEG	Edward Kennedy|Ted Kennedy	1962-11-07	2009-08-25
USA	governor/GOV	Andrew Cuomo	2011-01-01	2021-08-24
USA	mayor/GOV	Rudolph Giuliani|Rudy Giuliani	1994-01-01	2002-01-01
USA	Nation of Islam leader/REL	Louis Farrakhan	1978	
USA	rights leader/SOC	Jesse Jackson	1971	
GBR	FM	Lord Carrington|Peter Carrington	1979-05-05	1982-04-05
GBR	FM	Francis Pym	1982-04-06	1983-06-11
GBR	FM	Geoffrey Howe	1983-06-11	1989-07-24
GBR	FM	Douglas Hurd	1989-10-26	1995-07-05
GBR	FM	Malcolm Rifkind	1995-07-05	1997-05-02
GBR	PM	James Callaghan	1976-04-05	1979-05-04
GBR	envoy/GOV	David Owen|Lord Owen	1992-08	1995-06
GBR	party leader/OPP	Neil Kinnock	1983-10-02	1992-07-18
GBR	party leader/OPP	Jeremy Corbyn	2015-09-12	2020-04-04
GBR	Northern Ireland secretary/GOV	Mo Mowlam	1997-05-03	1999-10-11	f
GBR	governor of Hong Kong/GOV	Chris Patten	1992-07-09	1997-07-01
GBR	Sinn Fein leader/PTY	Gerry Adams	1983-11-13	2018-02-10
GBR	Sinn Fein negotiator/PTY	Martin McGuinness	1978	2017-03-21
GBR	unionist leader/PTY	Ian Paisley	1971-09-30	2008-05-31
GBR	unionist leader/PTY	David Trimble	1995-09-08	2005-06-24
IRL	PM	Charles Haughey	1987-03-10	1992-02-11
IRL	PM	Garret FitzGerald	1982-12-14	1987-03-10
FRA	PM	Jacques Chirac	1986-03-20	1988-05-10
FRA	PM	Laurent Fabius	1984-07-17	1986-03-20
FRA	PM	Michel Rocard	1988-05-10	1991-05-15
FRA	PM	Edith Cresson	1991-05-15	1992-04-02	f
FRA	PM	Pierre Bérégovoy|Pierre Beregovoy	1992-04-02	1993-03-29
FRA	PM	Edouard Balladur	1993-03-29	1995-05-17
FRA	PM	Alain Juppé|Alain Juppe	1995-05-17	1997-06-02
FRA	FM	Claude Cheysson	1981-05-22	1984-12-07
FRA	FM	Roland Dumas	1988-05-10	1993-03-29
FRA	DM	Pierre Joxe	1991-01-29	1993-03-09
FRA	FM	Hervé de Charette|Herve de Charette	1995-05-18	1997-06-02
FRA	general/MIL	Philippe Morillon	1992-09	1993-07
DEU	FM	Hans-Dietrich Genscher	1974-05-17	1992-05-18
DEU	FM	Klaus Kinkel	1992-05-18	1998-10-26
DEU	P	Richard von Weizsäcker|Richard von Weizsaecker	1984-07-01	1994-07-01
DEU	P	Roman Herzog	1994-07-01	1999-07-01
DEU	East German leader/GOV	Erich Honecker	1971-05-03	1989-10-18
DEU	East German leader/GOV	Egon Krenz	1989-10-18	1989-12-06
ITA	PM	Bettino Craxi	1983-08-04	1987-04-18
ITA	PM	Giulio Andreotti	1989-07-22	1992-06-28
ITA	PM	Lamberto Dini	1995-01-17	1996-05-17
ITA	FM	Gianni De Michelis	1989-07-22	1992-06-28
ESP	PM	Felipe González|Felipe Gonzalez	1982-12-02	1996-05-05
ESP	PM	Adolfo Suárez|Adolfo Suarez	1976-07-03	1981-02-25
PRT	P	Mário Soares|Mario Soares	1986-03-09	1996-03-09
GRC	PM	Constantine Mitsotakis	1990-04-11	1993-10-13
CYP	P	Spyros Kyprianou	1977-08-03	1988-02-28
CYP	P	George Vassiliou	1988-02-28	1993-02-28
CYP	P	Demetris Christofias|Dimitris Christofias	2008-02-28	2013-02-28
CYP	Turkish Cypriot leader/GOV	Rauf Denktash|Rauf Denktas|Rauf Denktaş	1975-02-13	2005-04-24
CYP	Turkish Cypriot leader/GOV	Mehmet Ali Talat	2005-04-24	2010-04-23
CYP	Turkish Cypriot leader/GOV	Mustafa Akinci|Mustafa Akıncı	2015-04-30	2020-10-23
TUR	PM	Tansu Çiller|Tansu Ciller	1993-06-25	1996-03-06	f
TUR	PM	Necmettin Erbakan	1996-06-28	1997-06-30
TUR	PM	Mesut Yılmaz|Mesut Yilmaz	1997-06-30	1999-01-11
TUR	P	Kenan Evren	1980-09-12	1989-11-09
POL	L	Wojciech Jaruzelski	1981-10-18	1990-12-22
POL	Solidarity leader/LAB	Lech Wałęsa|Lech Walesa	1980-08-31	1990-12-22
POL	PM	Tadeusz Mazowiecki	1989-08-24	1991-01-12
CZE	L	Gustáv Husák|Gustav Husak	1975-05-29	1989-12-10
SVK	PM	Vladimír Mečiar|Vladimir Meciar	1992-06-24	1998-10-30
HUN	L	János Kádár|Janos Kadar	1956-11-04	1988-05-22
ROU	P	Ion Iliescu	1989-12-26	1996-11-29
ROU	P	Ion Iliescu	2000-12-20	2004-12-20
ROU	P	Emil Constantinescu	1996-11-29	2000-12-20
ROU	PM	Petre Roman	1989-12-26	1991-10-16
BGR	L	Todor Zhivkov	1954-03-04	1989-11-10
BGR	P	Zhelyu Zhelev	1990-08-01	1997-01-22
ALB	L	Enver Hoxha	1944-11-29	1985-04-11
ALB	P	Ramiz Alia	1982-11-22	1992-04-03
ALB	P	Sali Berisha	1992-04-09	1997-07-24
SRB	L	Josip Broz Tito	1953-01-14	1980-05-04
SRB	FM	Vladislav Jovanović|Vladislav Jovanovic	1991-07	1995-08
SRB	PM	Milan Panić|Milan Panic	1992-07-14	1993-02-09
SRB	P	Milan Milutinović|Milan Milutinovic	1997-12-29	2002-12-29
MNE	P	Milo Đukanović|Milo Djukanovic	1998-01-15	2002-11-25
XKX	P	Ibrahim Rugova	2002-03-04	2006-01-21
XKX	KLA leader/REB	Hashim Thaci|Hashim Thaçi	1998	2008-01-09
BIH	Bosnian Croat leader/REB	Mate Boban	1992-07-03	1994-02-08
BIH	PM	Haris Silajdžić|Haris Silajdzic	1993-10-25	1996-01-30
BIH	Bosnian Serb leader/GOV	Biljana Plavšić|Biljana Plavsic	1996-07-19	1998-11-04	f
BIH	high representative/IGO	Carl Bildt	1995-12-14	1997-06-18
BIH	high representative/IGO	Paddy Ashdown	2002-05-27	2006-01-31
HRV	general/MIL	Ante Gotovina	1992	2000-09
MKD	P	Kiro Gligorov	1991-01-27	1999-11-19
MKD	P	Boris Trajkovski	1999-12-15	2004-02-26
RUS	L	Yuri Andropov	1982-11-12	1984-02-09
RUS	L	Konstantin Chernenko	1984-02-13	1985-03-10
RUS	FM	Andrei Gromyko	1957-02-14	1985-07-02
RUS	FM	Eduard Shevardnadze	1985-07-02	1990-12-20
RUS	FM	Andrei Kozyrev	1990-10-11	1996-01-05
RUS	FM	Yevgeny Primakov|Yevgeni Primakov	1996-01-09	1998-09-11
RUS	PM	Yevgeny Primakov|Yevgeni Primakov	1998-09-11	1999-05-12
RUS	PM	Viktor Chernomyrdin	1992-12-14	1998-03-23
RUS	PM	Nikolai Ryzhkov	1985-09-27	1991-01-14
RUS	DM	Dmitry Yazov|Dmitri Yazov	1987-05-30	1991-08-22
RUS	DM	Pavel Grachev	1992-05-18	1996-06-18
RUS	general/MIL	Alexander Lebed	1992-06	1996-10-17
RUS	party leader/OPP	Gennady Zyuganov	1993-02-14	
RUS	party leader/PTY	Vladimir Zhirinovsky	1991	2022-04-06
RUS	Chechen leader/REB	Dzhokhar Dudayev	1991-10-27	1996-04-21
RUS	Chechen leader/REB	Aslan Maskhadov	1997-02-12	2005-03-08
RUS	Chechen commander/REB	Shamil Basayev	1991	2006-07-10
RUS	dissident/OPP	Andrei Sakharov	1968	1989-12-14
GEO	P	Zviad Gamsakhurdia	1991-05-26	1992-01-06
GEO	P	Eduard Shevardnadze	1992-03-10	2003-11-23
AZE	P	Ayaz Mutalibov	1990-05-18	1992-03-06
AZE	P	Abulfaz Elchibey	1992-06-17	1993-09-01
ARM	P	Levon Ter-Petrosyan|Levon Ter-Petrosian	1991-11-11	1998-02-03
TJK	P	Rahmon Nabiyev	1991-12-02	1992-09-07
MDA	P	Mircea Snegur	1990-09-03	1997-01-15
UKR	P	Leonid Kravchuk	1991-12-05	1994-07-19
LTU	P	Vytautas Landsbergis	1990-03-11	1992-11-25
BLR	P	Stanislav Shushkevich	1991-09-18	1994-01-26
EGY	FM	Amr Moussa|Amr Musa	1991-05-20	2001-05-15
EGY	FM	Esmat Abdel Meguid	1984-07-17	1991-05-20
EGY	cleric/REL+REB	Omar Abdel-Rahman|Omar Abdel Rahman	1985	2017-02-18
IGO	Arab League chief/IGO	Amr Moussa|Amr Musa	2001-06-01	2011-06-01
IGO	Arab League chief/IGO	Esmat Abdel Meguid	1991-05-20	2001-05-15
IGO	Arab League chief/IGO	Ahmed Aboul Gheit	2016-07-03	
SYR	FM	Farouk al-Sharaa|Farouq al-Shara|Farouk al-Shara	1984-03-01	2006-02-21
SYR	DM	Mustafa Tlass	1972-03-22	2004-05-12
JOR	K	King Hussein|King Hussein of Jordan	1952-08-11	1999-02-07
JOR	CP	Prince Hassan|Crown Prince Hassan	1965-04-01	1999-01-25
LBN	PM	Rafik Hariri|Rafiq Hariri|Rafik al-Hariri	1992-10-31	1998-12-02
LBN	PM	Saad Hariri|Saad al-Hariri	2009-11-09	2011-06-13
LBN	PM	Selim al-Hoss|Salim Hoss|Selim Hoss	1987-06-02	1990-12-24
LBN	PM	Omar Karami	2004-10-21	2005-04-19
LBN	P	Amin Gemayel|Amine Gemayel	1982-09-23	1988-09-22
LBN	P	Elias Sarkis	1976-09-23	1982-09-23
LBN	president-elect/GOV	Bashir Gemayel	1982-08-23	1982-09-14
LBN	Druze leader/PTY	Walid Jumblatt|Walid Jumblat	1977-03-16	2023-05-25
LBN	militia leader/REB	Samir Geagea	1986-01-15	1994-04-21
LBN	militia leader/REB	Antoine Lahad	1984-04-04	2000-05-24
LBN	Hezbollah leader/REB	Abbas al-Musawi|Abbas Musawi	1991-05	1992-02-16
LBN	cleric/REL	Mohammed Hussein Fadlallah|Sheikh Fadlallah	1982	2010-07-04
PSE	PM	Ahmed Qureia|Ahmed Qurei|Ahmed Korei|Abu Ala	2003-10-07	2006-03-29
PSE	Hamas founder/REB	Ahmed Yassin|Sheikh Ahmed Yassin|Sheikh Yassin|Ahmad Yassin	1987-12-14	2004-03-22
PSE	Hamas leader/REB	Abdel Aziz al-Rantisi|Abdel Aziz Rantisi|Abdel-Aziz Rantissi	2004-03-23	2004-04-17
PSE	Hamas leader/REB	Mahmoud al-Zahar|Mahmoud Zahar	1987-12-14	
PSE	PLO official/GOV	Farouk Kaddoumi|Farouq Kaddoumi	1973	2009
PSE	negotiator/GOV	Hanan Ashrawi	1991	2020-12-09	f
PSE	negotiator/GOV	Nabil Shaath	1991	2005
PSE	Fatah leader/PTY	Marwan Barghouti	1994	
PSE	security chief/COP	Mohammed Dahlan|Muhammad Dahlan	1994	2003-09
PSE	security chief/COP	Jibril Rajoub	1994	2002-07
PSE	PFLP leader/REB	George Habash	1967-12-11	2000-04
PSE	Palestinian militant/REB	Abu Nidal	1974	2002-08-16
PSE	Palestinian militant/REB	Abu Abbas|Mohammed Abbas	1977	2004-03-08
PSE	Islamic Jihad leader/REB	Fathi Shaqaqi|Fathi Shikaki	1981	1995-10-26
ISR	FM	Moshe Arens	1988-12-22	1990-06-11
ISR	FM	David Levy	1990-06-13	1992-07-13
ISR	FM	Shimon Peres	1992-07-14	1995-11-22
ISR	FM	Silvan Shalom	2003-02-28	2006-01-18
ISR	PM	Shimon Peres	1984-09-13	1986-10-20
ISR	PM	Shimon Peres	1995-11-22	1996-06-18
ISR	DM	Ezer Weizman	1977-06-20	1980-05-28
ISR	P	Ezer Weizman	1993-05-13	2000-07-13
ISR	P	Chaim Herzog	1983-05-05	1993-05-13
ISR	DM	Yitzhak Mordechai	1996-06-18	1999-01-25
ISR	DM	Shaul Mofaz	2002-11-04	2006-05-04
ISR	DM	Amir Peretz	2006-05-04	2007-06-18
ISR	chief of staff/MIL	Moshe Yaalon|Moshe Ya'alon	2002-07-09	2005-06-01
ISR	chief of staff/MIL	Dan Halutz	2005-06-01	2007-02-14
ISR	nuclear whistleblower/OPP	Mordechai Vanunu	1986	2004-04-21
IRQ	FM	Tariq Aziz|Tareq Aziz	1983-01-24	1991-12-19
IRQ	deputy prime minister/GOV	Tariq Aziz|Tareq Aziz	1991-12-19	2003-04-09
IRQ	FM	Naji Sabri	2001-08-05	2003-04-09
IRQ	information minister/GOV	Mohammed Saeed al-Sahhaf|Mohammed Said al-Sahaf	2001-04	2003-04-09
IRQ	opposition leader/OPP	Ahmed Chalabi|Ahmad Chalabi	1992	2003-07-13
IRQ	Kurdish leader/PTY	Massoud Barzani|Masoud Barzani|Masud Barzani	1979-03-01	2005-06-14
IRQ	Kurdish leader/PTY	Jalal Talabani	1975-06-01	2005-04-06
IRQ	general/MIL	Ali Hassan al-Majid	1987	2003-08-17
IRN	P	Abolhassan Bani-Sadr|Abolhassan Banisadr	1980-02-04	1981-06-22
IRN	PM	Mehdi Bazargan	1979-02-04	1979-11-06
IRN	shah/GOV	Mohammad Reza Pahlavi|Mohammed Reza Pahlavi	1941-09-16	1979-02-11
IRN	FM	Sadegh Ghotbzadeh|Sadeq Qotbzadeh	1979-11-29	1980-08-04
IRN	FM	Ali Akbar Velayati|Ali-Akbar Velayati	1981-12-15	1997-08-20
IRN	FM	Kamal Kharrazi|Kamal Kharazi	1997-08-20	2005-08-24
IRN	negotiator/GOV	Hassan Rouhani|Hassan Rowhani|Hasan Rowhani	2003-10-06	2005-08-15
SAU	K	King Khalid	1975-03-25	1982-06-13
SAU	K	King Fahd	1982-06-13	2005-08-01
SAU	FM	Saud al-Faisal|Prince Saud al-Faisal	1975-10-13	2015-04-29
SAU	oil minister/GOV	Ahmed Zaki Yamani|Sheikh Yamani	1962-03-09	1986-10-29
SAU	oil minister/GOV	Ali al-Naimi|Ali Naimi	1995-08-02	2016-05-07
KWT	emir/GOV	Jaber al-Ahmad al-Sabah|Sheikh Jaber	1977-12-31	2006-01-15
YEM	South Yemen leader/GOV	Ali Salem al-Beidh|Ali Salim al-Bidh	1986-01-24	1994-07-07
TUN	P	Habib Bourguiba	1957-07-25	1987-11-07
DZA	P	Houari Boumediene	1965-06-19	1978-12-27
DZA	P	Liamine Zeroual	1994-01-30	1999-04-27
DZA	P	Mohamed Boudiaf	1992-01-16	1992-06-29
DZA	Islamist leader/OPP	Abassi Madani	1989-02	2003-07-02
MAR	K	King Hassan|King Hassan II|Hassan II	1961-03-03	1999-07-23
ESH	Polisario leader/REB	Mohamed Abdelaziz	1976-08-30	2016-05-31
LBY	FM	Moussa Koussa|Musa Kusa	2009-03-04	2011-03-30
LBY	son of the leader/ELI	Saif al-Islam Gaddafi|Saif al-Islam Gadhafi|Saif al-Islam	2000	
SDN	P	Jaafar Nimeiri|Gaafar Nimeiry|Jaafar Numeiri	1969-05-25	1985-04-06
SDN	PM	Sadiq al-Mahdi|Sadeq al-Mahdi	1986-05-06	1989-06-30
SDN	rebel leader/REB	John Garang	1983-05-16	2005-07-30
SDN	Islamist leader/OPP	Hassan al-Turabi|Hassan Turabi	1989	2016-03-05
ETH	L	Mengistu Haile Mariam	1977-02-03	1991-05-21
ETH	emperor/GOV	Haile Selassie	1930-04-02	1974-09-12
SOM	P	Mohamed Siad Barre|Siad Barre|Mohammed Siad Barre	1969-10-21	1991-01-26
SOM	warlord/REB	Mohamed Farrah Aideed|Mohammed Farah Aidid|Mohamed Farah Aideed|Mohammed Farah Aideed	1991-01-26	1996-08-01
SOM	warlord/REB	Ali Mahdi Mohamed|Ali Mahdi Mohammed	1991-01-26	2000-08
SOM	P	Abdullahi Yusuf Ahmed|Abdullahi Yusuf	2004-10-14	2008-12-29
SOM	Islamist leader/REB	Hassan Dahir Aweys	2006-06	2013-06
UGA	P	Milton Obote	1980-12-17	1985-07-27
UGA	rebel leader/REB	Alice Lakwena	1986-08	1987-11	f
RWA	P	Juvénal Habyarimana|Juvenal Habyarimana	1973-07-05	1994-04-06
RWA	P	Pasteur Bizimungu	1994-07-19	2000-03-23
BDI	P	Pierre Buyoya	1996-07-25	2003-04-30
BDI	P	Melchior Ndadaye	1993-07-10	1993-10-21
COD	opposition leader/OPP	Etienne Tshisekedi|Étienne Tshisekedi	1990	2017-02-01
COD	rebel leader/REB	Jean-Pierre Bemba	1998-11	2003-07-17
COD	rebel leader/REB	Laurent Nkunda	2004	2009-01-22
COD	militia leader/REB	Thomas Lubanga	2001	2005-03-19
COG	P	Pascal Lissouba	1992-08-31	1997-10-15
CAF	emperor/GOV	Jean-Bedel Bokassa|Jean-Bédel Bokassa	1966-01-01	1979-09-20
CAF	P	Ange-Félix Patassé|Ange-Felix Patasse	1993-10-22	2003-03-15
TCD	P	Hissène Habré|Hissene Habre|Hissein Habre	1982-06-07	1990-12-01
NGA	P	Shehu Shagari	1979-10-01	1983-12-31
NGA	L	Muhammadu Buhari	1983-12-31	1985-08-27
NGA	L	Ibrahim Babangida	1985-08-27	1993-08-26
NGA	L	Ernest Shonekan	1993-08-26	1993-11-17
NGA	L	Abdulsalami Abubakar	1998-06-08	1999-05-29
NGA	opposition leader/OPP	Moshood Abiola|M.K.O. Abiola	1993-06-12	1998-07-07
NGA	activist/OPP	Ken Saro-Wiwa	1990	1995-11-10
NGA	opposition politician/OPP	Atiku Abubakar	2006	
GHA	P	Jerry Rawlings	1981-12-31	2001-01-07
LBR	P	Samuel Doe	1980-04-12	1990-09-09
LBR	rebel leader/REB	Charles Taylor	1989-12-24	1997-08-02
LBR	rebel leader/REB	Prince Johnson|Prince Yormie Johnson	1990-02	1992
LBR	interim president/GOV	Amos Sawyer	1990-11-22	1994-03-07
SLE	rebel leader/REB	Foday Sankoh	1991-03-23	2000-05-17
SLE	rebel commander/REB	Sam Bockarie	1991	1999-12
SLE	L	Valentine Strasser	1992-04-29	1996-01-16
SLE	junta leader/MIL	Johnny Paul Koroma	1997-05-25	1998-02-12
CIV	P	Félix Houphouët-Boigny|Felix Houphouet-Boigny	1960-11-03	1993-12-07
CIV	P	Henri Konan Bédié|Henri Konan Bedie	1993-12-07	1999-12-24
CIV	L	Robert Guéï|Robert Guei	1999-12-24	2000-10-26
CIV	rebel leader/REB	Guillaume Soro	2002-09-19	2007-03-29
TGO	P	Gnassingbé Eyadéma|Gnassingbe Eyadema	1967-04-14	2005-02-05
MLI	P	Moussa Traoré|Moussa Traore	1968-11-19	1991-03-26
MLI	P	Alpha Oumar Konaré|Alpha Oumar Konare	1992-06-08	2002-06-08
BFA	P	Thomas Sankara	1983-08-04	1987-10-15
GNB	P	João Bernardo Vieira|Joao Bernardo Vieira	1980-11-14	1999-05-07
AGO	P	Agostinho Neto	1975-11-11	1979-09-10
MOZ	P	Samora Machel	1975-06-25	1986-10-19
MOZ	rebel leader/REB	Afonso Dhlakama	1979-10-17	2018-05-03
NAM	SWAPO leader/REB	Sam Nujoma	1960	1990-03-21
ZWE	opposition leader/OPP	Joshua Nkomo	1961	1987-12-22
ZWE	PM	Robert Mugabe	1980-04-18	1987-12-31
ZWE	Rhodesian leader/GOV	Ian Smith	1964-04-13	1979-06-01
ZWE	PM	Abel Muzorewa|Bishop Abel Muzorewa	1979-06-01	1979-12-12
ZMB	P	Kenneth Kaunda	1964-10-24	1991-11-02
ZMB	P	Frederick Chiluba	1991-11-02	2002-01-02
TZA	P	Julius Nyerere	1964-04-26	1985-11-05
MWI	P	Hastings Banda|Hastings Kamuzu Banda	1966-07-06	1994-05-24
KEN	opposition leader/OPP	Raila Odinga	1992	
ZAF	ANC leader/OPP	Nelson Mandela	1961	1994-05-10
ZAF	ANC leader/OPP	Oliver Tambo	1967	1991-07-07
ZAF	ANC leader/OPP	Walter Sisulu	1949	1994-05-10
ZAF	Inkatha leader/PTY	Mangosuthu Buthelezi|Gatsha Buthelezi	1975-03-21	2019-08-25
ZAF	FM	Pik Botha|Roelof Botha	1977-04-01	1994-05-10
ZAF	Communist leader/PTY	Chris Hani	1991-12	1993-04-10
ZAF	Communist leader/PTY	Joe Slovo	1984	1995-01-06
LSO	K	King Moshoeshoe|Moshoeshoe II	1966-10-04	1996-01-15
MDG	P	Didier Ratsiraka	1975-06-15	2002-07-05
MDG	P	Marc Ravalomanana	2002-05-06	2009-03-17
IND	PM	P.V. Narasimha Rao|Narasimha Rao|P. V. Narasimha Rao	1991-06-21	1996-05-16
IND	PM	V.P. Singh|V. P. Singh|Vishwanath Pratap Singh	1989-12-02	1990-11-10
IND	PM	I.K. Gujral|Inder Kumar Gujral|I. K. Gujral	1997-04-21	1998-03-19
IND	PM	H.D. Deve Gowda|Deve Gowda	1996-06-01	1997-04-21
IND	FM	Jaswant Singh	1998-12-05	2002-07-01
IND	DM	George Fernandes	1998-03-19	2004-05-22
IND	home minister/GOV	Lal Krishna Advani|L.K. Advani	1998-03-19	2004-05-22
IND	bandit queen/CRM	Phoolan Devi	1979	1983-02
IND	Kashmiri separatist leader/OPP	Syed Ali Shah Geelani|Syed Ali Geelani	1993	2021-09-01
IND	Kashmiri separatist leader/OPP	Yasin Malik	1989	
IND	nun/REL+NGO	Mother Teresa	1950	1997-09-05	f
PAK	PM	Mohammad Khan Junejo	1985-03-24	1988-05-29
PAK	PM	Benazir Bhutto	1993-10-19	1996-11-05	f
PAK	P	Ghulam Ishaq Khan	1988-08-17	1993-07-18
PAK	P	Farooq Leghari	1993-11-14	1997-12-02
PAK	PM	Shaukat Aziz	2004-08-28	2007-11-15
PAK	PM	Zulfikar Ali Bhutto|Zulfiqar Ali Bhutto	1973-08-14	1977-07-05
PAK	FM	Shah Mehmood Qureshi	2008-03-31	2011-02-09
PAK	Taliban leader/REB	Baitullah Mehsud	2007-12	2009-08-05
PAK	Taliban leader/REB	Hakimullah Mehsud	2009-08-22	2013-11-01
PAK	militant leader/REB	Hafiz Saeed|Hafiz Muhammad Saeed	1987	
PAK	militant leader/REB	Masood Azhar|Maulana Masood Azhar	2000-01	
PAK	chief justice/JUD	Iftikhar Chaudhry|Iftikhar Muhammad Chaudhry	2005-06-30	2013-12-11
BGD	P	Hussain Muhammad Ershad|Hossain Mohammad Ershad|H.M. Ershad	1983-12-11	1990-12-06
BGD	P	Ziaur Rahman	1977-04-21	1981-05-30
BGD	chief adviser/GOV	Muhammad Yunus|Mohammad Yunus	2024-08-08	
LKA	P	J.R. Jayewardene|Junius Jayewardene	1978-02-04	1989-01-02
LKA	P	Ranasinghe Premadasa	1989-01-02	1993-05-01
NPL	K	King Birendra	1972-01-31	2001-06-01
NPL	rebel leader/REB	Prachanda	1996-02-13	2008-08-18
AFG	P	Babrak Karmal	1979-12-27	1986-11-24
AFG	P	Burhanuddin Rabbani	1992-06-28	2001-12-22
AFG	P	Hafizullah Amin	1979-09-14	1979-12-27
AFG	P	Nur Muhammad Taraki|Noor Mohammad Taraki	1978-04-30	1979-09-14
AFG	rebel leader/REB	Gulbuddin Hekmatyar	1976	2016-09-22
AFG	Taliban foreign minister/GOV	Wakil Ahmed Muttawakil|Wakil Ahmad Mutawakil	1999-10	2001-12
AFG	Taliban leader/REB	Mullah Akhtar Mansour|Akhtar Mansour|Akhtar Mohammad Mansour	2015-07-29	2016-05-21
AFG	Taliban deputy leader/REB	Abdul Ghani Baradar|Mullah Baradar|Mullah Abdul Ghani Baradar	2018-10	2021-09-07
AFG	FM	Abdullah Abdullah	2001-12-22	2006-04-20
AFG	Haqqani network leader/REB	Sirajuddin Haqqani	2007	2021-09-07
CHN	L	Hua Guofeng	1976-10-07	1978-12-22
CHN	PM	Zhao Ziyang	1980-09-10	1987-11-24
CHN	party chief/GOV	Hu Yaobang	1982-09-11	1987-01-15
CHN	party chief/GOV	Zhao Ziyang	1987-01-16	1989-06-23
CHN	FM	Qian Qichen	1988-04-12	1998-03-18
CHN	FM	Tang Jiaxuan	1998-03-18	2003-03-17
CHN	dissident/OPP	Wei Jingsheng	1978	
CHN	dissident/OPP	Wang Dan	1989	
CHN	dissident/OPP	Fang Lizhi	1986	2012-04-06
CHN	defense minister/MIL	Chi Haotian	1993-03-29	2003-03-17
TWN	P	Chiang Ching-kuo	1978-05-20	1988-01-13
TWN	P	Lee Teng-hui	1988-01-13	2000-05-20
HKG	democracy leader/OPP	Martin Lee	1990	
HKG	activist/OPP	Benny Tai	2013	
KOR	P	Chun Doo-hwan|Chun Doo Hwan	1980-09-01	1988-02-25
KOR	P	Roh Tae-woo|Roh Tae Woo	1988-02-25	1993-02-25
KOR	P	Park Chung-hee|Park Chung Hee	1963-12-17	1979-10-26
KOR	P	Choi Kyu-hah|Choi Kyu Hah	1979-12-06	1980-08-16
PRK	L	Kim Il-sung|Kim Il Sung	1948-09-09	1994-07-08
PRK	defector/OPP	Hwang Jang-yop|Hwang Jang Yop	1997-02-12	2010-10-10
PRK	sister of the leader/GOV	Kim Yo-jong|Kim Yo Jong	2014-03	
JPN	PM	Masayoshi Ohira	1978-12-07	1980-06-12
JPN	PM	Zenko Suzuki	1980-07-17	1982-11-27
JPN	PM	Yasuhiro Nakasone	1982-11-27	1987-11-06
JPN	PM	Noboru Takeshita	1987-11-06	1989-06-03
JPN	PM	Toshiki Kaifu	1989-08-10	1991-11-05
JPN	PM	Kiichi Miyazawa	1991-11-05	1993-08-09
JPN	PM	Morihiro Hosokawa	1993-08-09	1994-04-28
JPN	PM	Tomiichi Murayama	1994-06-30	1996-01-11
JPN	emperor/GOV	Emperor Hirohito|Hirohito	1926-12-25	1989-01-07
JPN	cult leader/REB	Shoko Asahara	1987	1995-05-16
JPN	UN refugee chief/IGO	Sadako Ogata	1991-02-18	2000-12-31	f
PHL	VP	Salvador Laurel	1986-02-25	1992-06-30
PHL	rebel leader/REB	Nur Misuari	1972	1996-09-02
PHL	Communist leader/REB	Jose Maria Sison|Jose Ma. Sison	1968-12-26	2022-12-16
PHL	cardinal/REL	Jaime Sin|Cardinal Sin	1976-05-24	2005-06-21
PHL	first lady/GOV	Imelda Marcos	1965-12-30	1986-02-25	f
PHL	senator/LEG	Gregorio Honasan|Gringo Honasan	1995-06-30	2019-06-30
PHL	opposition leader/OPP	Benigno Aquino Jr.|Ninoy Aquino	1973	1983-08-21
IDN	FM	Ali Alatas	1988-03-21	1999-10-20
IDN	general/MIL	Wiranto	1998-02-16	1999-10-26
IDN	cleric/REL+REB	Abu Bakar Bashir|Abu Bakar Ba'asyir	1999	
TLS	independence leader/OPP	Xanana Gusmão|Xanana Gusmao	1981	2002-05-20
TLS	independence activist/OPP	José Ramos-Horta|Jose Ramos-Horta|Jose Ramos Horta	1975	2002-05-20
TLS	bishop/REL	Carlos Belo|Carlos Filipe Ximenes Belo	1983	2002-11-26
MYS	opposition leader/OPP	Anwar Ibrahim	1998-09-02	2022-11-24
SGP	PM	Goh Chok Tong	1990-11-28	2004-08-12
THA	PM	Prem Tinsulanonda	1980-03-03	1988-08-04
THA	PM	Chatichai Choonhavan	1988-08-04	1991-02-23
THA	PM	Suchinda Kraprayoon	1992-04-07	1992-05-24
THA	PM	Chuan Leekpai	1992-09-23	1995-07-13
THA	PM	Chavalit Yongchaiyudh	1996-11-25	1997-11-09
THA	PM	Samak Sundaravej	2008-01-29	2008-09-09
THA	PM	Somchai Wongsawat	2008-09-18	2008-12-02
KHM	Khmer Rouge leader/REB	Pol Pot	1963	1998-04-15
KHM	Khmer Rouge leader/REB	Khieu Samphan	1976	1998-12-25
KHM	Khmer Rouge leader/REB	Ieng Sary	1975	1996-08
KHM	Khmer Rouge leader/REB	Nuon Chea	1975	1998-12-25
KHM	Khmer Rouge commander/REB	Ta Mok	1977	1999-03-06
KHM	PM	Norodom Ranariddh|Prince Ranariddh|Prince Norodom Ranariddh	1993-07-02	1997-08-06
KHM	P	Heng Samrin	1979-01-07	1992-04-06
KHM	opposition leader/OPP	Sam Rainsy	1995	
KHM	opposition leader/OPP	Kem Sokha	2012	
VNM	FM	Nguyen Co Thach	1980-02-07	1991-08-10
MMR	L	Ne Win	1962-03-02	1988-07-23
MMR	L	Saw Maung	1988-09-18	1992-04-23
MMR	general/MIL	Khin Nyunt	1988-09-18	2004-10-18
MMR	drug lord/CRM	Khun Sa	1976	1996-01-05
AUS	PM	Malcolm Fraser	1975-11-11	1983-03-11
AUS	PM	Bob Hawke	1983-03-11	1991-12-20
AUS	PM	Paul Keating	1991-12-20	1996-03-11
AUS	FM	Gareth Evans	1988-09-02	1996-03-11
NZL	PM	David Lange	1984-07-26	1989-08-08
FJI	L	Sitiveni Rabuka	1987-05-14	1987-12-05
FJI	coup leader/REB	George Speight	2000-05-19	2000-07-26
PNG	PM	Michael Somare	1975-09-16	1980-03-11
PNG	PM	Julius Chan	1994-08-30	1997-03-27
CAN	PM	Pierre Trudeau|Pierre Elliott Trudeau	1980-03-03	1984-06-30
CAN	PM	Brian Mulroney	1984-09-17	1993-06-25
CAN	Quebec premier/GOV	Jacques Parizeau	1994-09-26	1996-01-29
CAN	Quebec premier/GOV	Lucien Bouchard	1996-01-29	2001-03-08
MEX	P	Miguel de la Madrid	1982-12-01	1988-12-01
MEX	P	Carlos Salinas|Carlos Salinas de Gortari	1988-12-01	1994-12-01
MEX	P	Ernesto Zedillo	1994-12-01	2000-12-01
MEX	presidential candidate/PTY	Luis Donaldo Colosio	1993-11-28	1994-03-23
MEX	rebel leader/REB	Subcomandante Marcos|Subcommander Marcos	1994-01-01	2014-05-25
MEX	bishop/REL	Samuel Ruiz	1959	2000-03-30
GTM	P	Efraín Ríos Montt|Efrain Rios Montt	1982-03-23	1983-08-08
GTM	P	Jorge Serrano|Jorge Serrano Elias	1991-01-14	1993-06-01
GTM	rights activist/NGO	Rigoberta Menchú|Rigoberta Menchu	1980		f
SLV	P	Alfredo Cristiani	1989-06-01	1994-06-01
SLV	party leader/PTY	Roberto D'Aubuisson	1981-09-30	1992-02-20
SLV	archbishop/REL	Oscar Romero|Óscar Romero|Oscar Arnulfo Romero	1977-02-22	1980-03-24
SLV	rebel leader/REB	Joaquín Villalobos|Joaquin Villalobos	1980	1992-01-16
NIC	L	Anastasio Somoza	1974-12-01	1979-07-17
NIC	rebel leader/REB	Edén Pastora|Eden Pastora	1982	1986-05
NIC	Contra leader/REB	Adolfo Calero	1983	1990-06
NIC	P	Arnoldo Alemán|Arnoldo Aleman	1997-01-10	2002-01-10
NIC	defense minister/MIL	Humberto Ortega	1979-07-19	1995-02-21
NIC	VP	Rosario Murillo	2017-01-10		f
NIC	FM	Miguel d'Escoto|Miguel D'Escoto	1979-07-19	1990-04-25
NIC	archbishop/REL	Miguel Obando y Bravo|Miguel Obando	1970	2005-03-12
HND	P	Roberto Suazo Córdova|Roberto Suazo Cordova	1982-01-27	1986-01-27
HND	P	Rafael Callejas|Rafael Leonardo Callejas	1990-01-27	1994-01-27
CRI	P	Oscar Arias|Óscar Arias	1986-05-08	1990-05-08
CRI	P	Oscar Arias|Óscar Arias	2006-05-08	2010-05-08
PAN	L	Omar Torrijos	1968-10-12	1981-07-31
PAN	P	Guillermo Endara	1989-12-20	1994-09-01
PAN	P	Ricardo Martinelli	2009-07-01	2014-07-01
CUB	FM	Felipe Pérez Roque|Felipe Perez Roque	1999-05-28	2009-03-02
HTI	P	Jean-Claude Duvalier|Baby Doc Duvalier	1971-04-21	1986-02-07
HTI	L	Raoul Cédras|Raoul Cedras	1991-09-30	1994-10-10
HTI	L	Henri Namphy	1986-02-07	1988-09-17
HTI	gang leader/CRM	Jimmy Chérizier|Jimmy Cherizier	2020-06	
DOM	P	Joaquín Balaguer|Joaquin Balaguer	1986-08-16	1996-08-16
GRD	PM	Maurice Bishop	1979-03-13	1983-10-19
JAM	PM	Michael Manley	1989-02-10	1992-03-30
JAM	PM	Edward Seaga	1980-11-01	1989-02-10
SUR	L	Desi Bouterse	1980-02-25	1988-01-25
COL	P	Belisario Betancur	1982-08-07	1986-08-07
COL	P	Virgilio Barco	1986-08-07	1990-08-07
COL	P	César Gaviria|Cesar Gaviria	1990-08-07	1994-08-07
COL	P	Ernesto Samper	1994-08-07	1998-08-07
COL	drug lord/CRM	Pablo Escobar	1976	1993-12-02
COL	paramilitary leader/PRM	Carlos Castaño|Carlos Castano	1994	2004-04-16
COL	rebel leader/REB	Alfonso Cano	2008-05-24	2011-11-04
COL	rebel leader/REB	Raúl Reyes|Raul Reyes	1985	2008-03-01
COL	FARC leader/REB	Rodrigo Londoño|Rodrigo Londono|Timochenko	2011-11-15	2017-08-31
COL	opposition politician/OPP	Ingrid Betancourt	2001	2008-07-02	f
VEN	P	Carlos Andrés Pérez|Carlos Andres Perez	1989-02-02	1993-05-21
VEN	P	Rafael Caldera	1994-02-02	1999-02-02
VEN	opposition leader/OPP	Henrique Capriles	2012-02-12	2017
VEN	opposition leader/OPP	Leopoldo López|Leopoldo Lopez	2009-12	
VEN	coup leader/GOV	Pedro Carmona	2002-04-12	2002-04-14
PER	P	Fernando Belaúnde Terry|Fernando Belaunde Terry	1980-07-28	1985-07-28
PER	P	Alan García|Alan Garcia	1985-07-28	1990-07-28
PER	spy chief/SPY	Vladimiro Montesinos	1990-07-28	2000-09-24
PER	opposition leader/OPP	Keiko Fujimori	2010	
BOL	P	Hugo Banzer	1997-08-06	2001-08-07
BOL	P	Gonzalo Sánchez de Lozada|Gonzalo Sanchez de Lozada	2002-08-06	2003-10-17
BOL	P	Carlos Mesa	2003-10-17	2005-06-09
BOL	coca growers' leader/AGR	Evo Morales	1996	2006-01-22
ECU	P	Abdalá Bucaram|Abdala Bucaram	1996-08-10	1997-02-06
ECU	P	Jamil Mahuad	1998-08-10	2000-01-22
ECU	P	Lucio Gutiérrez|Lucio Gutierrez	2003-01-15	2005-04-20
PRY	P	Alfredo Stroessner	1954-08-15	1989-02-03
PRY	P	Andrés Rodríguez|Andres Rodriguez	1989-02-03	1993-08-15
PRY	general/MIL	Lino Oviedo	1993	1996-04-24
CHL	P	Patricio Aylwin	1990-03-11	1994-03-11
CHL	P	Eduardo Frei	1994-03-11	2000-03-11
ARG	P	Leopoldo Galtieri	1981-12-22	1982-06-18
ARG	P	Jorge Videla|Jorge Rafael Videla	1976-03-29	1981-03-29
ARG	P	Raúl Alfonsín|Raul Alfonsin	1983-12-10	1989-07-08
ARG	P	Eduardo Duhalde	2002-01-02	2003-05-25
ARG	economy minister/GOV	Domingo Cavallo	1991-01-29	1996-07-26
ARG	FM	Nicanor Costa Méndez|Nicanor Costa Mendez	1981-12-22	1982-07-02
ARG	colonel/REB	Mohamed Ali Seineldín|Mohamed Ali Seineldin	1988-12	1990-12-03
BRA	P	João Figueiredo|Joao Figueiredo	1979-03-15	1985-03-15
BRA	P	José Sarney|Jose Sarney	1985-03-15	1990-03-15
BRA	P	Fernando Collor|Fernando Collor de Mello	1990-03-15	1992-12-29
BRA	P	Itamar Franco	1992-12-29	1995-01-01
BRA	union leader/LAB	Chico Mendes	1977	1988-12-22
URY	P	Julio María Sanguinetti|Julio Maria Sanguinetti	1995-03-01	2000-03-01
IGO	SG	Kurt Waldheim	1972-01-01	1982-01-01
IGO	SG	Javier Pérez de Cuéllar|Javier Perez de Cuellar	1982-01-01	1992-01-01
IGO	SG	Boutros Boutros-Ghali|Boutros Boutros Ghali	1992-01-01	1997-01-01
IGO	NATO secretary-general/IGO	Manfred Wörner|Manfred Woerner	1988-07-01	1994-08-13
IGO	NATO secretary-general/IGO	Willy Claes	1994-10-17	1995-10-20
IGO	NATO secretary-general/IGO	Javier Solana	1995-12-05	1999-10-06
IGO	NATO secretary-general/IGO	Lord Robertson|George Robertson	1999-10-14	2004-01-01
IGO	NATO secretary-general/IGO	Jaap de Hoop Scheffer	2004-01-05	2009-08-01
IGO	NATO secretary-general/IGO	Anders Fogh Rasmussen	2009-08-01	2014-10-01
IGO	EU foreign policy chief/IGO	Javier Solana	1999-10-18	2009-12-01
IGO	European Commission president/IGO	Jacques Delors	1985-01-06	1995-01-23
IGO	European Commission president/IGO	Jacques Santer	1995-01-23	1999-03-15
IGO	European Commission president/IGO	Romano Prodi	1999-09-16	2004-11-22
IGO	UN envoy/IGO	Lakhdar Brahimi	1992	2014-05-31
IGO	UN envoy/IGO	Yasushi Akashi	1992-01	1995-11-01
IGO	UN envoy/IGO	Alvaro de Soto	1990	2007-05
IGO	UN envoy/IGO	Terje Roed-Larsen|Terje Rød-Larsen	1993	2016
IGO	UN envoy/IGO	Sergio Vieira de Mello	1999-10-25	2003-08-19
IGO	UN envoy/IGO	Staffan de Mistura	2007-09	
IGO	UN envoy/IGO	Ibrahim Gambari	2006-05	2009-12
IGO	UN envoy/IGO	Jan Egeland	2003-06	2006-12
IGO	UN envoy/IGO	Ismail Ould Cheikh Ahmed	2015-04-25	2018-02-28
IGO	UN envoy/IGO	Geir Pedersen	2018-10-31	2025-09
IGO	UN envoy/IGO	Hans Grundberg	2021-08-06	
IGO	UN envoy/IGO	Jamal Benomar	2011-04	2015-04-16
IGO	UN envoy/IGO	Bernardino León|Bernardino Leon	2014-08-14	2015-11-04
IGO	UN envoy/IGO	Ghassan Salamé|Ghassan Salame	2017-06-22	2020-03-02
IGO	weapons inspector/IGO	Rolf Ekeus	1991	1997-07-01
IGO	weapons inspector/IGO	Richard Butler	1997-07-01	1999-06-30
IGO	weapons inspector/IGO	Hans Blix	2000-03-01	2003-06-30
IGO	IAEA chief/IGO	Mohamed ElBaradei|Mohammed ElBaradei|Mohamed el-Baradei	1997-12-01	2009-11-30
IGO	IAEA chief/IGO	Yukiya Amano	2009-12-01	2019-07-18
IGO	IAEA chief/IGO	Rafael Grossi|Rafael Mariano Grossi	2019-12-03	
IGO	war crimes prosecutor/IGO+JUD	Carla Del Ponte|Carla del Ponte	1999-09-15	2008-01-01	f
IGO	war crimes prosecutor/IGO+JUD	Louise Arbour	1996-10-01	1999-09-15	f
IGO	war crimes prosecutor/IGO+JUD	Richard Goldstone	1994-08-15	1996-09-30
IGO	ICC prosecutor/IGO+JUD	Luis Moreno-Ocampo|Luis Moreno Ocampo	2003-06-16	2012-06-15
IGO	ICC prosecutor/IGO+JUD	Fatou Bensouda	2012-06-15	2021-06-15	f
IGO	ICC prosecutor/IGO+JUD	Karim Khan	2021-06-16	
IGO	OAU chief/IGO	Salim Ahmed Salim	1989-09-19	2001-09-17
IGO	OAS chief/IGO	Luis Almagro	2015-05-26	2025-05-26
IGO	OAS chief/IGO	José Miguel Insulza|Jose Miguel Insulza	2005-05-26	2015-05-26
IGO	Commonwealth secretary-general/IGO	Emeka Anyaoku	1990-07-01	2000-03-31
IGO	Commonwealth secretary-general/IGO	Don McKinnon	2000-04-01	2008-03-31
IGO	Commonwealth secretary-general/IGO	Patricia Scotland	2016-04-01	2025-03-31	f
VEN	terrorist/REB	Carlos the Jackal|Ilich Ramirez Sanchez	1973	1994-08-14
SAU	9/11 mastermind/REB	Khalid Sheikh Mohammed|Khaled Sheikh Mohammed	1998	2003-03-01
TUR	gunman/REB	Mehmet Ali Agca|Mehmet Ali Ağca	1979	1981-05-13
CHN	security chief/GOV	Zhou Yongkang	2007-10-22	2012-11-15
`;

/**
 * Office holders, one term a line: country (ISO alpha-3), office, names (the first is printed; `|` separates
 * variants), first day, day after the last (ISO, as precise as known with confidence; empty = open), gender
 * (`f`, else male). Offices: P president, PM prime minister, C chancellor, VP vice president, K king, Q queen,
 * SL supreme leader, L leader, CP crown prince, FM foreign minister, DM defence minister, SG secretary-general,
 * or `role/SECTOR`. Written from general knowledge.
 */
export const OFFICIALS = `
USA	P	Jimmy Carter	1977-01-20	1981-01-20
USA	P	Ronald Reagan	1981-01-20	1989-01-20
USA	P	George H.W. Bush|George H. W. Bush|George Bush Sr.	1989-01-20	1993-01-20
USA	P	Bill Clinton|William Jefferson Clinton	1993-01-20	2001-01-20
USA	P	George W. Bush|George Bush|George Walker Bush	2001-01-20	2009-01-20
USA	P	Barack Obama|Barack Hussein Obama	2009-01-20	2017-01-20
USA	P	Donald Trump|Donald J. Trump|Donald John Trump	2017-01-20	2021-01-20
USA	P	Joe Biden|Joseph Biden|Joseph R. Biden|Joe R. Biden	2021-01-20	2025-01-20
USA	P	Donald Trump|Donald J. Trump|Donald John Trump	2025-01-20	
USA	VP	Al Gore	1993-01-20	2001-01-20
USA	VP	Dick Cheney	2001-01-20	2009-01-20
USA	VP	Joe Biden|Joseph Biden	2009-01-20	2017-01-20
USA	VP	Mike Pence	2017-01-20	2021-01-20
USA	VP	Kamala Harris	2021-01-20	2025-01-20	f
USA	VP	JD Vance|J.D. Vance|J. D. Vance	2025-01-20	
USA	FM	Madeleine Albright	1997-01-23	2001-01-20	f
USA	FM	Colin Powell	2001-01-20	2005-01-26
USA	FM	Condoleezza Rice	2005-01-26	2009-01-20	f
USA	FM	Hillary Clinton|Hillary Rodham Clinton	2009-01-21	2013-02-01	f
USA	FM	John Kerry	2013-02-01	2017-01-20
USA	FM	Rex Tillerson	2017-02-01	2018-03-31
USA	FM	Mike Pompeo	2018-04-26	2021-01-20
USA	FM	Antony Blinken|Tony Blinken	2021-01-26	2025-01-20
USA	FM	Marco Rubio	2025-01-21	
USA	DM	William Cohen	1997-01-24	2001-01-20
USA	DM	Donald Rumsfeld	2001-01-20	2006-12-18
USA	DM	Robert Gates	2006-12-18	2011-07-01
USA	DM	Leon Panetta	2011-07-01	2013-02-27
USA	DM	Chuck Hagel	2013-02-27	2015-02-17
USA	DM	Ash Carter|Ashton Carter	2015-02-17	2017-01-20
USA	DM	James Mattis|Jim Mattis	2017-01-20	2019-01-01
USA	DM	Patrick Shanahan	2019-01-01	2019-06-24
USA	DM	Mark Esper	2019-07-23	2020-11-09
USA	DM	Lloyd Austin	2021-01-22	2025-01-20
USA	DM	Pete Hegseth	2025-01-25	
CAN	PM	Jean Chrétien|Jean Chretien	1993-11-04	2003-12-12
CAN	PM	Paul Martin	2003-12-12	2006-02-06
CAN	PM	Stephen Harper	2006-02-06	2015-11-04
CAN	PM	Justin Trudeau	2015-11-04	2025-03-14
CAN	PM	Mark Carney	2025-03-14	
CAN	FM	John Baird	2011-05-18	2015-02-03
CAN	FM	Stéphane Dion|Stephane Dion	2015-11-04	2017-01-10
CAN	FM	Chrystia Freeland	2017-01-10	2019-11-20	f
CAN	FM	François-Philippe Champagne|Francois-Philippe Champagne	2019-11-20	2021-01-12
CAN	FM	Marc Garneau	2021-01-12	2021-10-26
CAN	FM	Mélanie Joly|Melanie Joly	2021-10-26	2025-05-13	f
CAN	FM	Anita Anand	2025-05-13		f
CAN	DM	Harjit Sajjan	2015-11-04	2021-10-26
CAN	DM	Anita Anand	2021-10-26	2023-07-26	f
CAN	DM	Bill Blair	2023-07-26	2025-05-13
MEX	P	Vicente Fox	2000-12-01	2006-12-01
MEX	P	Felipe Calderón|Felipe Calderon	2006-12-01	2012-12-01
MEX	P	Enrique Peña Nieto|Enrique Pena Nieto	2012-12-01	2018-12-01
MEX	P	Andrés Manuel López Obrador|Andres Manuel Lopez Obrador|AMLO|Lopez Obrador|López Obrador	2018-12-01	2024-10-01
MEX	P	Claudia Sheinbaum	2024-10-01		f
MEX	FM	Luis Videgaray	2017-01-04	2018-12-01
MEX	FM	Marcelo Ebrard	2018-12-01	2023-06-12
MEX	FM	Alicia Bárcena|Alicia Barcena	2023-07	2024-10-01	f
GBR	PM	Margaret Thatcher	1979-05-04	1990-11-28	f
GBR	PM	John Major	1990-11-28	1997-05-02
GBR	PM	Tony Blair	1997-05-02	2007-06-27
GBR	PM	Gordon Brown	2007-06-27	2010-05-11
GBR	PM	David Cameron	2010-05-11	2016-07-13
GBR	PM	Theresa May	2016-07-13	2019-07-24	f
GBR	PM	Boris Johnson	2019-07-24	2022-09-06
GBR	PM	Liz Truss|Elizabeth Truss	2022-09-06	2022-10-25	f
GBR	PM	Rishi Sunak	2022-10-25	2024-07-05
GBR	PM	Keir Starmer|Sir Keir Starmer	2024-07-05	
GBR	Q	Queen Elizabeth II|Elizabeth II|Queen Elizabeth	1952-02-06	2022-09-08	f
GBR	K	King Charles III|Charles III|King Charles	2022-09-08	
GBR	FM	Robin Cook	1997-05-02	2001-06-08
GBR	FM	Jack Straw	2001-06-08	2006-05-05
GBR	FM	Margaret Beckett	2006-05-05	2007-06-27	f
GBR	FM	David Miliband	2007-06-28	2010-05-11
GBR	FM	William Hague	2010-05-12	2014-07-14
GBR	FM	Philip Hammond	2014-07-15	2016-07-13
GBR	FM	Boris Johnson	2016-07-13	2018-07-09
GBR	FM	Jeremy Hunt	2018-07-09	2019-07-24
GBR	FM	Dominic Raab	2019-07-24	2021-09-15
GBR	FM	Liz Truss	2021-09-15	2022-09-06	f
GBR	FM	James Cleverly	2022-09-06	2023-11-13
GBR	FM	David Cameron|Lord Cameron	2023-11-13	2024-07-05
GBR	FM	David Lammy	2024-07-05	2025-09-05
GBR	FM	Yvette Cooper	2025-09-05		f
GBR	DM	Geoff Hoon	1999-10-11	2005-05-06
GBR	DM	John Reid	2005-05-06	2006-05-05
GBR	DM	Des Browne	2006-05-05	2008-10-03
GBR	DM	Liam Fox	2010-05-12	2011-10-14
GBR	DM	Michael Fallon	2014-07-15	2017-11-01
GBR	DM	Gavin Williamson	2017-11-02	2019-05-01
GBR	DM	Penny Mordaunt	2019-05-01	2019-07-24	f
GBR	DM	Ben Wallace	2019-07-24	2023-08-31
GBR	DM	Grant Shapps	2023-08-31	2024-07-05
GBR	DM	John Healey	2024-07-05	
GBR	home secretary/GOV	Amber Rudd	2016-07-13	2018-04-29	f
GBR	home secretary/GOV	Sajid Javid	2018-04-30	2019-07-24
GBR	home secretary/GOV	Priti Patel	2019-07-24	2022-09-06	f
GBR	home secretary/GOV	Suella Braverman	2022-10-25	2023-11-13	f
GBR	home secretary/GOV	James Cleverly	2023-11-13	2024-07-05
GBR	home secretary/GOV	Yvette Cooper	2024-07-05	2025-09-05	f
IRL	PM	Bertie Ahern	1997-06-26	2008-05-07
IRL	PM	Brian Cowen	2008-05-07	2011-03-09
IRL	PM	Enda Kenny	2011-03-09	2017-06-14
IRL	PM	Leo Varadkar	2017-06-14	2020-06-27
IRL	PM	Micheál Martin|Micheal Martin	2020-06-27	2022-12-17
IRL	PM	Leo Varadkar	2022-12-17	2024-04-09
IRL	PM	Simon Harris	2024-04-09	2025-01-23
IRL	PM	Micheál Martin|Micheal Martin	2025-01-23	
IRL	P	Mary Robinson	1990-12-03	1997-09-12	f
IRL	P	Mary McAleese	1997-11-11	2011-11-11	f
IRL	P	Michael D. Higgins	2011-11-11	2025-11-11
IRL	FM	Simon Coveney	2017-06-14	2022-12-17
FRA	P	Valéry Giscard d'Estaing|Valery Giscard d'Estaing|Giscard d'Estaing	1974-05-27	1981-05-21
FRA	P	François Mitterrand|Francois Mitterrand|Francois Mitterand	1981-05-21	1995-05-17
FRA	P	Jacques Chirac	1995-05-17	2007-05-16
FRA	P	Nicolas Sarkozy	2007-05-16	2012-05-15
FRA	P	François Hollande|Francois Hollande	2012-05-15	2017-05-14
FRA	P	Emmanuel Macron	2017-05-14	
FRA	PM	Lionel Jospin	1997-06-03	2002-05-06
FRA	PM	Jean-Pierre Raffarin	2002-05-06	2005-05-31
FRA	PM	Dominique de Villepin	2005-05-31	2007-05-17
FRA	PM	François Fillon|Francois Fillon	2007-05-17	2012-05-15
FRA	PM	Jean-Marc Ayrault	2012-05-15	2014-03-31
FRA	PM	Manuel Valls	2014-03-31	2016-12-06
FRA	PM	Bernard Cazeneuve	2016-12-06	2017-05-10
FRA	PM	Edouard Philippe|Édouard Philippe	2017-05-15	2020-07-03
FRA	PM	Jean Castex	2020-07-03	2022-05-16
FRA	PM	Élisabeth Borne|Elisabeth Borne	2022-05-16	2024-01-09	f
FRA	PM	Gabriel Attal	2024-01-09	2024-09-05
FRA	PM	Michel Barnier	2024-09-05	2024-12-13
FRA	PM	François Bayrou|Francois Bayrou	2024-12-13	2025-09-09
FRA	PM	Sébastien Lecornu|Sebastien Lecornu	2025-09-09	
FRA	FM	Hubert Védrine|Hubert Vedrine	1997-06	2002-05
FRA	FM	Dominique de Villepin	2002-05-07	2004-03-31
FRA	FM	Michel Barnier	2004-03-31	2005-05-31
FRA	FM	Bernard Kouchner	2007-05-18	2010-11-14
FRA	FM	Alain Juppé|Alain Juppe	2011-02-27	2012-05-15
FRA	FM	Laurent Fabius	2012-05-16	2016-02-11
FRA	FM	Jean-Marc Ayrault	2016-02-11	2017-05-10
FRA	FM	Jean-Yves Le Drian	2017-05-17	2022-05-20
FRA	FM	Catherine Colonna	2022-05-20	2024-01-11	f
FRA	FM	Stéphane Séjourné|Stephane Sejourne	2024-01-11	2024-09-21
FRA	FM	Jean-Noël Barrot|Jean-Noel Barrot	2024-09-21	
FRA	DM	Jean-Yves Le Drian	2012-05-16	2017-05-10
FRA	DM	Florence Parly	2017-06-21	2022-05-20	f
FRA	DM	Sébastien Lecornu|Sebastien Lecornu	2022-05-20	2025-09-09
FRA	DM	Michèle Alliot-Marie|Michele Alliot-Marie	2002-05-07	2007-05-18	f
DEU	C	Helmut Schmidt	1974-05-16	1982-10-01
DEU	C	Helmut Kohl	1982-10-01	1998-10-27
DEU	C	Gerhard Schröder|Gerhard Schroeder|Gerhard Schroder	1998-10-27	2005-11-22
DEU	C	Angela Merkel	2005-11-22	2021-12-08	f
DEU	C	Olaf Scholz	2021-12-08	2025-05-06
DEU	C	Friedrich Merz	2025-05-06	
DEU	P	Johannes Rau	1999-07-01	2004-07-01
DEU	P	Horst Köhler|Horst Koehler	2004-07-01	2010-05-31
DEU	P	Joachim Gauck	2012-03-18	2017-03-18
DEU	P	Frank-Walter Steinmeier	2017-03-19	
DEU	FM	Hans-Dietrich Genscher	1974-05-17	1992-05-18
DEU	FM	Joschka Fischer	1998-10-27	2005-11-22
DEU	FM	Frank-Walter Steinmeier	2005-11-22	2009-10-28
DEU	FM	Guido Westerwelle	2009-10-28	2013-12-17
DEU	FM	Frank-Walter Steinmeier	2013-12-17	2017-01-27
DEU	FM	Sigmar Gabriel	2017-01-27	2018-03-14
DEU	FM	Heiko Maas	2018-03-14	2021-12-08
DEU	FM	Annalena Baerbock	2021-12-08	2025-05-06	f
DEU	FM	Johann Wadephul	2025-05-06	
DEU	DM	Peter Struck	2002-07-19	2005-11-22
DEU	DM	Thomas de Maizière|Thomas de Maiziere	2011-03-03	2013-12-17
DEU	DM	Ursula von der Leyen	2013-12-17	2019-07-17	f
DEU	DM	Annegret Kramp-Karrenbauer	2019-07-17	2021-12-08	f
DEU	DM	Christine Lambrecht	2021-12-08	2023-01-19	f
DEU	DM	Boris Pistorius	2023-01-19	
ITA	PM	Silvio Berlusconi	2001-06-11	2006-05-17
ITA	PM	Romano Prodi	2006-05-17	2008-05-08
ITA	PM	Silvio Berlusconi	2008-05-08	2011-11-16
ITA	PM	Mario Monti	2011-11-16	2013-04-28
ITA	PM	Enrico Letta	2013-04-28	2014-02-22
ITA	PM	Matteo Renzi	2014-02-22	2016-12-12
ITA	PM	Paolo Gentiloni	2016-12-12	2018-06-01
ITA	PM	Giuseppe Conte	2018-06-01	2021-02-13
ITA	PM	Mario Draghi	2021-02-13	2022-10-22
ITA	PM	Giorgia Meloni	2022-10-22		f
ITA	P	Carlo Azeglio Ciampi	1999-05-18	2006-05-15
ITA	P	Giorgio Napolitano	2006-05-15	2015-01-14
ITA	P	Sergio Mattarella	2015-02-03	
ITA	FM	Franco Frattini	2008-05-08	2011-11-16
ITA	FM	Angelino Alfano	2016-12-12	2018-06-01
ITA	FM	Luigi Di Maio	2019-09-05	2022-10-22
ITA	FM	Antonio Tajani	2022-10-22	
ITA	DM	Guido Crosetto	2022-10-22	
ITA	interior minister/GOV	Matteo Salvini	2018-06-01	2019-09-05
ESP	PM	José María Aznar|Jose Maria Aznar	1996-05-05	2004-04-17
ESP	PM	José Luis Rodríguez Zapatero|Jose Luis Rodriguez Zapatero|Rodriguez Zapatero|Zapatero	2004-04-17	2011-12-21
ESP	PM	Mariano Rajoy	2011-12-21	2018-06-02
ESP	PM	Pedro Sánchez|Pedro Sanchez	2018-06-02	
ESP	K	Juan Carlos|King Juan Carlos|Juan Carlos I	1975-11-22	2014-06-19
ESP	K	Felipe VI|King Felipe|King Felipe VI	2014-06-19	
ESP	FM	Josep Borrell	2018-06-07	2019-11-30
ESP	FM	José Manuel Albares|Jose Manuel Albares	2021-07-12	
ESP	DM	Margarita Robles	2018-06-07		f
PRT	PM	José Sócrates|Jose Socrates	2005-03-12	2011-06-21
PRT	PM	Pedro Passos Coelho	2011-06-21	2015-11-26
PRT	PM	António Costa|Antonio Costa	2015-11-26	2024-04-02
PRT	PM	Luís Montenegro|Luis Montenegro	2024-04-02	
PRT	P	Mário Soares|Mario Soares	1986-03-09	1996-03-09
PRT	P	Marcelo Rebelo de Sousa	2016-03-09	
NLD	PM	Wim Kok	1994-08-22	2002-07-22
NLD	PM	Jan Peter Balkenende	2002-07-22	2010-10-14
NLD	PM	Mark Rutte	2010-10-14	2024-07-02
NLD	PM	Dick Schoof	2024-07-02	
NLD	K	Willem-Alexander|King Willem-Alexander	2013-04-30	
BEL	PM	Guy Verhofstadt	1999-07-12	2008-03-20
BEL	PM	Elio Di Rupo	2011-12-06	2014-10-11
BEL	PM	Charles Michel	2014-10-11	2019-10-27
BEL	PM	Alexander De Croo	2020-10-01	2025-02-03
BEL	PM	Bart De Wever	2025-02-03	
AUT	C	Wolfgang Schüssel|Wolfgang Schuessel	2000-02-04	2007-01-11
AUT	C	Werner Faymann	2008-12-02	2016-05-09
AUT	C	Christian Kern	2016-05-17	2017-12-18
AUT	C	Sebastian Kurz	2017-12-18	2019-05-28
AUT	C	Sebastian Kurz	2020-01-07	2021-10-11
AUT	C	Alexander Schallenberg	2021-10-11	2021-12-06
AUT	C	Karl Nehammer	2021-12-06	2025-01-10
AUT	C	Christian Stocker	2025-03-03	
AUT	P	Alexander Van der Bellen	2017-01-26	
CHE	FM	Didier Burkhalter	2012-01-01	2017-10-31
CHE	FM	Ignazio Cassis	2017-11-01	
DNK	PM	Anders Fogh Rasmussen	2001-11-27	2009-04-05
DNK	PM	Lars Løkke Rasmussen|Lars Lokke Rasmussen	2009-04-05	2011-10-03
DNK	PM	Helle Thorning-Schmidt	2011-10-03	2015-06-28	f
DNK	PM	Lars Løkke Rasmussen|Lars Lokke Rasmussen	2015-06-28	2019-06-27
DNK	PM	Mette Frederiksen	2019-06-27		f
DNK	FM	Lars Løkke Rasmussen|Lars Lokke Rasmussen	2022-12-15	
NOR	PM	Kjell Magne Bondevik	2001-10-19	2005-10-17
NOR	PM	Jens Stoltenberg	2005-10-17	2013-10-16
NOR	PM	Erna Solberg	2013-10-16	2021-10-14	f
NOR	PM	Jonas Gahr Støre|Jonas Gahr Store	2021-10-14	
SWE	PM	Göran Persson|Goran Persson	1996-03-22	2006-10-06
SWE	PM	Fredrik Reinfeldt	2006-10-06	2014-10-03
SWE	PM	Stefan Löfven|Stefan Lofven	2014-10-03	2021-11-30
SWE	PM	Magdalena Andersson	2021-11-30	2022-10-18	f
SWE	PM	Ulf Kristersson	2022-10-18	
SWE	FM	Anna Lindh	1998-10-07	2003-09-11	f
SWE	FM	Carl Bildt	2006-10-06	2014-10-03
SWE	FM	Margot Wallström|Margot Wallstrom	2014-10-03	2019-09-10	f
SWE	FM	Ann Linde	2019-09-10	2022-10-18	f
FIN	P	Tarja Halonen	2000-03-01	2012-03-01	f
FIN	P	Sauli Niinistö|Sauli Niinisto	2012-03-01	2024-03-01
FIN	P	Alexander Stubb	2024-03-01	
FIN	PM	Sanna Marin	2019-12-10	2023-06-20	f
FIN	PM	Petteri Orpo	2023-06-20	
ISL	PM	Katrín Jakobsdóttir|Katrin Jakobsdottir	2017-11-30	2024-04-09	f
POL	P	Lech Wałęsa|Lech Walesa	1990-12-22	1995-12-22
POL	P	Aleksander Kwaśniewski|Aleksander Kwasniewski	1995-12-23	2005-12-23
POL	P	Lech Kaczyński|Lech Kaczynski	2005-12-23	2010-04-10
POL	P	Bronisław Komorowski|Bronislaw Komorowski	2010-08-06	2015-08-06
POL	P	Andrzej Duda	2015-08-06	2025-08-06
POL	P	Karol Nawrocki	2025-08-06	
POL	PM	Donald Tusk	2007-11-16	2014-09-22
POL	PM	Ewa Kopacz	2014-09-22	2015-11-16	f
POL	PM	Beata Szydło|Beata Szydlo	2015-11-16	2017-12-11	f
POL	PM	Mateusz Morawiecki	2017-12-11	2023-12-13
POL	PM	Donald Tusk	2023-12-13	
POL	FM	Radosław Sikorski|Radoslaw Sikorski|Radek Sikorski	2007-11-16	2014-09-22
POL	FM	Radosław Sikorski|Radoslaw Sikorski|Radek Sikorski	2023-12-13	
CZE	P	Václav Havel|Vaclav Havel	1993-02-02	2003-02-02
CZE	P	Václav Klaus|Vaclav Klaus	2003-03-07	2013-03-07
CZE	P	Miloš Zeman|Milos Zeman	2013-03-08	2023-03-08
CZE	P	Petr Pavel	2023-03-09	
CZE	PM	Andrej Babiš|Andrej Babis	2017-12-06	2021-12-17
CZE	PM	Petr Fiala	2021-12-17	2025-12
SVK	P	Zuzana Čaputová|Zuzana Caputova	2019-06-15	2024-06-15	f
SVK	PM	Robert Fico	2006-07-04	2010-07-08
SVK	PM	Robert Fico	2012-04-04	2018-03-22
SVK	PM	Robert Fico	2023-10-25	
SVK	P	Peter Pellegrini	2024-06-15	
HUN	PM	Viktor Orbán|Viktor Orban	1998-07-06	2002-05-27
HUN	PM	Ferenc Gyurcsány|Ferenc Gyurcsany	2004-09-29	2009-04-14
HUN	PM	Viktor Orbán|Viktor Orban	2010-05-29	
HUN	FM	Péter Szijjártó|Peter Szijjarto	2014-09-23	
ROU	P	Nicolae Ceaușescu|Nicolae Ceausescu	1974-03-28	1989-12-22
ROU	P	Traian Băsescu|Traian Basescu	2004-12-20	2014-12-21
ROU	P	Klaus Iohannis	2014-12-21	2025-02-12
ROU	P	Nicușor Dan|Nicusor Dan	2025-05-26	
BGR	P	Todor Zhivkov	1971-07-07	1989-11-17
BGR	P	Rumen Radev	2017-01-22	
BGR	PM	Boyko Borisov|Boiko Borisov	2009-07-27	2013-03-13
BGR	PM	Boyko Borisov|Boiko Borisov	2017-05-04	2021-05-12
GRC	PM	Andreas Papandreou	1981-10-21	1989-07-02
GRC	PM	Costas Simitis	1996-01-22	2004-03-10
GRC	PM	Costas Karamanlis|Kostas Karamanlis	2004-03-10	2009-10-06
GRC	PM	George Papandreou	2009-10-06	2011-11-11
GRC	PM	Antonis Samaras	2012-06-20	2015-01-26
GRC	PM	Alexis Tsipras	2015-01-26	2019-07-08
GRC	PM	Kyriakos Mitsotakis	2019-07-08	
GRC	FM	Nikos Dendias	2019-07-09	2023-05-26
GRC	finance minister/GOV	Yanis Varoufakis	2015-01-27	2015-07-06
CYP	P	Glafcos Clerides	1993-02-28	2003-02-28
CYP	P	Tassos Papadopoulos	2003-02-28	2008-02-28
CYP	P	Nicos Anastasiades	2013-02-28	2023-02-28
CYP	P	Nikos Christodoulides	2023-02-28	
SRB	P	Slobodan Milošević|Slobodan Milosevic	1989-05-08	2000-10-07
SRB	P	Vojislav Koštunica|Vojislav Kostunica	2000-10-07	2003-03-07
SRB	P	Boris Tadić|Boris Tadic	2004-07-11	2012-04-05
SRB	P	Tomislav Nikolić|Tomislav Nikolic	2012-05-31	2017-05-31
SRB	PM	Zoran Djindjić|Zoran Djindjic|Zoran Đinđić	2001-01-25	2003-03-12
SRB	PM	Aleksandar Vučić|Aleksandar Vucic	2014-04-27	2017-05-31
SRB	P	Aleksandar Vučić|Aleksandar Vucic	2017-05-31	
SRB	PM	Ana Brnabić|Ana Brnabic	2017-06-29	2024-03-20	f
HRV	P	Franjo Tuđman|Franjo Tudjman	1990-05-30	1999-12-10
HRV	P	Stipe Mesić|Stipe Mesic|Stjepan Mesic	2000-02-18	2010-02-18
HRV	P	Kolinda Grabar-Kitarović|Kolinda Grabar-Kitarovic	2015-02-19	2020-02-18	f
HRV	P	Zoran Milanović|Zoran Milanovic	2020-02-18	
HRV	PM	Andrej Plenković|Andrej Plenkovic	2016-10-19	
BIH	P	Alija Izetbegović|Alija Izetbegovic	1990-12-20	2000-10-14
BIH	P	Milorad Dodik	2018-11-20	2022-11-16
SVN	PM	Janez Janša|Janez Jansa	2020-03-13	2022-06-01
MNE	P	Milo Djukanović|Milo Djukanovic	2018-05-20	2023-05-20
MKD	PM	Zoran Zaev	2017-05-31	2022-01-16
ALB	PM	Sali Berisha	2005-09-11	2013-09-15
ALB	PM	Edi Rama	2013-09-15	
XKX	P	Hashim Thaçi|Hashim Thaci	2016-04-07	2020-11-05
XKX	P	Vjosa Osmani	2021-04-06		f
XKX	PM	Ramush Haradinaj	2017-09-09	2020-02-03
XKX	PM	Albin Kurti	2021-03-22	
XKX	P	Ibrahim Rugova	2002-03-04	2006-01-21
RUS	L	Leonid Brezhnev	1964-10-14	1982-11-10
RUS	P	Mikhail Gorbachev	1985-03-11	1991-12-25
RUS	P	Boris Yeltsin	1991-07-10	1999-12-31
RUS	P	Vladimir Putin	1999-12-31	2008-05-07
RUS	PM	Vladimir Putin	2008-05-08	2012-05-07
RUS	P	Vladimir Putin	2012-05-07	
RUS	P	Dmitry Medvedev|Dmitri Medvedev	2008-05-07	2012-05-07
RUS	PM	Dmitry Medvedev|Dmitri Medvedev	2012-05-08	2020-01-16
RUS	deputy chairman of the security council/GOV	Dmitry Medvedev|Dmitri Medvedev	2020-01-16	
RUS	PM	Mikhail Kasyanov	2000-05-17	2004-02-24
RUS	PM	Mikhail Mishustin	2020-01-16	
RUS	FM	Eduard Shevardnadze	1985-07-02	1991-01-15
RUS	FM	Igor Ivanov	1998-09-11	2004-03-09
RUS	FM	Sergey Lavrov|Sergei Lavrov	2004-03-09	
RUS	DM	Sergei Ivanov	2001-03-28	2007-02-15
RUS	DM	Anatoly Serdyukov	2007-02-15	2012-11-06
RUS	DM	Sergei Shoigu|Sergey Shoigu	2012-11-06	2024-05-12
RUS	DM	Andrei Belousov|Andrey Belousov	2024-05-14	
RUS	spokesman/GOV	Dmitry Peskov|Dmitri Peskov	2012-05-22	
RUS	spokeswoman/GOV	Maria Zakharova	2015-08-10		f
UKR	P	Leonid Kuchma	1994-07-19	2005-01-23
UKR	P	Viktor Yushchenko	2005-01-23	2010-02-25
UKR	P	Viktor Yanukovych|Viktor Yanukovich	2010-02-25	2014-02-22
UKR	P	Petro Poroshenko	2014-06-07	2019-05-20
UKR	P	Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Vladimir Zelensky	2019-05-20	
UKR	PM	Yulia Tymoshenko	2007-12-18	2010-03-04	f
UKR	PM	Arseniy Yatsenyuk|Arseny Yatseniuk	2014-02-27	2016-04-14
UKR	PM	Volodymyr Groysman	2016-04-14	2019-08-29
UKR	PM	Denys Shmyhal	2020-03-04	2025-07-16
UKR	PM	Yulia Svyrydenko	2025-07-17		f
UKR	FM	Pavlo Klimkin	2014-06-19	2019-08-29
UKR	FM	Dmytro Kuleba	2020-03-04	2024-09-05
UKR	FM	Andrii Sybiha|Andriy Sybiha	2024-09-05	
UKR	DM	Oleksii Reznikov|Oleksiy Reznikov	2021-11-04	2023-09-05
UKR	DM	Rustem Umerov	2023-09-06	2025-07-17
UKR	presidential chief of staff/GOV	Andriy Yermak	2020-02-11	2025-11-28
UKR	commander-in-chief/MIL	Valerii Zaluzhnyi|Valery Zaluzhny|Valeriy Zaluzhnyi	2021-07-27	2024-02-08
UKR	commander-in-chief/MIL	Oleksandr Syrskyi|Oleksandr Syrsky	2024-02-08	
BLR	P	Alexander Lukashenko|Aleksandr Lukashenko|Alyaksandr Lukashenka	1994-07-20	
BLR	opposition leader/OPP	Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaya	2020-05		f
MDA	P	Vladimir Voronin	2001-04-07	2009-09-11
MDA	P	Igor Dodon	2016-12-23	2020-12-24
MDA	P	Maia Sandu	2020-12-24		f
LTU	P	Dalia Grybauskaitė|Dalia Grybauskaite	2009-07-12	2019-07-12	f
LTU	P	Gitanas Nausėda|Gitanas Nauseda	2019-07-12	
EST	PM	Kaja Kallas	2021-01-26	2024-07-23	f
EST	P	Toomas Hendrik Ilves	2006-10-09	2016-10-10
LVA	P	Vaira Vike-Freiberga	1999-07-08	2007-07-08	f
LVA	P	Edgars Rinkēvičs|Edgars Rinkevics	2023-07-08	
GEO	P	Eduard Shevardnadze	1995-11-26	2003-11-23
GEO	P	Mikheil Saakashvili|Mikhail Saakashvili	2004-01-25	2013-11-17
GEO	P	Salome Zourabichvili|Salome Zurabishvili	2018-12-16	2024-12-29	f
GEO	PM	Irakli Garibashvili	2021-02-22	2024-01-29
GEO	PM	Irakli Kobakhidze	2024-02-08	
ARM	P	Robert Kocharyan|Robert Kocharian	1998-04-09	2008-04-09
ARM	P	Serzh Sargsyan|Serzh Sarkisian	2008-04-09	2018-04-09
ARM	PM	Nikol Pashinyan	2018-05-08	
AZE	P	Heydar Aliyev|Geidar Aliyev	1993-10-10	2003-10-31
AZE	P	Ilham Aliyev	2003-10-31	
KAZ	P	Nursultan Nazarbayev	1991-12-16	2019-03-20
KAZ	P	Kassym-Jomart Tokayev|Kasym-Zhomart Tokayev	2019-03-20	
UZB	P	Islam Karimov	1991-09-01	2016-09-02
UZB	P	Shavkat Mirziyoyev	2016-12-14	
KGZ	P	Askar Akayev	1990-10-27	2005-04-11
KGZ	P	Kurmanbek Bakiyev	2005-08-14	2010-04-15
KGZ	P	Almazbek Atambayev	2011-12-01	2017-11-24
KGZ	P	Sooronbay Jeenbekov	2017-11-24	2020-10-15
KGZ	P	Sadyr Japarov	2021-01-28	
TJK	P	Emomali Rahmon|Emomali Rakhmonov|Imomali Rakhmonov	1994-11-16	
TKM	P	Saparmurat Niyazov	1990-11-02	2006-12-21
TKM	P	Gurbanguly Berdymukhamedov|Gurbanguly Berdimuhamedow	2007-02-14	2022-03-19
TUR	P	Turgut Özal|Turgut Ozal	1989-11-09	1993-04-17
TUR	P	Suleyman Demirel|Süleyman Demirel	1993-05-16	2000-05-16
TUR	P	Ahmet Necdet Sezer	2000-05-16	2007-08-28
TUR	P	Abdullah Gül|Abdullah Gul	2007-08-28	2014-08-28
TUR	PM	Bülent Ecevit|Bulent Ecevit	1999-01-11	2002-11-18
TUR	PM	Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Tayyip Erdogan|Tayyip Erdoğan	2003-03-14	2014-08-28
TUR	P	Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Tayyip Erdogan|Tayyip Erdoğan	2014-08-28	
TUR	PM	Ahmet Davutoğlu|Ahmet Davutoglu	2014-08-28	2016-05-24
TUR	PM	Binali Yıldırım|Binali Yildirim	2016-05-24	2018-07-09
TUR	FM	Ahmet Davutoğlu|Ahmet Davutoglu	2009-05-01	2014-08-28
TUR	FM	Mevlüt Çavuşoğlu|Mevlut Cavusoglu	2014-08-29	2023-06-03
TUR	FM	Hakan Fidan	2023-06-03	
TUR	DM	Hulusi Akar	2018-07-10	2023-06-03
ISR	PM	Menachem Begin	1977-06-21	1983-10-10
ISR	PM	Yitzhak Shamir	1986-10-20	1992-07-13
ISR	PM	Yitzhak Rabin	1992-07-13	1995-11-04
ISR	PM	Benjamin Netanyahu|Binyamin Netanyahu|Bibi Netanyahu	1996-06-18	1999-07-06
ISR	PM	Ehud Barak	1999-07-06	2001-03-07
ISR	PM	Ariel Sharon	2001-03-07	2006-04-14
ISR	PM	Ehud Olmert	2006-04-14	2009-03-31
ISR	PM	Benjamin Netanyahu|Binyamin Netanyahu|Bibi Netanyahu	2009-03-31	2021-06-13
ISR	PM	Naftali Bennett	2021-06-13	2022-07-01
ISR	PM	Yair Lapid	2022-07-01	2022-12-29
ISR	PM	Benjamin Netanyahu|Binyamin Netanyahu|Bibi Netanyahu	2022-12-29	
ISR	P	Moshe Katsav	2000-08-01	2007-07-01
ISR	P	Shimon Peres	2007-07-15	2014-07-24
ISR	P	Reuven Rivlin	2014-07-24	2021-07-07
ISR	P	Isaac Herzog	2021-07-07	
ISR	FM	Tzipi Livni	2006-01-18	2009-03-31	f
ISR	FM	Avigdor Lieberman	2009-03-31	2012-12-18
ISR	FM	Yair Lapid	2021-06-13	2022-12-29
ISR	FM	Eli Cohen	2022-12-29	2023-12-31
ISR	FM	Israel Katz	2024-01-01	2024-11-08
ISR	FM	Gideon Saar|Gideon Sa'ar	2024-11-08	
ISR	DM	Amir Peretz	2006-05-04	2007-06-18
ISR	DM	Ehud Barak	2007-06-18	2013-03-18
ISR	DM	Moshe Yaalon|Moshe Ya'alon	2013-03-18	2016-05-20
ISR	DM	Avigdor Lieberman	2016-05-30	2018-11-18
ISR	DM	Benny Gantz	2020-05-17	2022-12-29
ISR	DM	Yoav Gallant	2022-12-29	2024-11-08
ISR	DM	Israel Katz	2024-11-08	
PSE	P	Yasser Arafat|Yasir Arafat	1994-07-05	2004-11-11
PSE	P	Mahmoud Abbas|Abu Mazen	2005-01-15	
PSE	PM	Ismail Haniyeh|Ismail Haniya	2006-03-29	2007-06-14
PSE	PM	Salam Fayyad	2007-06-15	2013-06-06
PSE	PM	Rami Hamdallah	2013-06-06	2019-04-14
PSE	PM	Mohammad Shtayyeh	2019-04-14	2024-03-31
PSE	PM	Mohammad Mustafa	2024-03-31	
PSE	chief negotiator/GOV	Saeb Erekat|Saeb Erakat	1995	2020-11-10
PSE	Hamas leader/REB	Khaled Meshaal|Khaled Mashaal	2004	2017-05-06
PSE	Hamas leader/REB	Ismail Haniyeh|Ismail Haniya	2017-05-06	2024-07-31
PSE	Hamas leader/REB	Yahya Sinwar|Yehya Sinwar	2017-02-13	2024-10-16
JOR	K	King Hussein	1952-08-11	1999-02-07
JOR	K	King Abdullah II|Abdullah II|King Abdullah of Jordan	1999-02-07	
JOR	Q	Queen Rania	1999-03-22		f
JOR	FM	Ayman Safadi	2017-01-15	
LBN	P	Elias Hrawi	1989-11-24	1998-11-24
LBN	P	Emile Lahoud|Émile Lahoud	1998-11-24	2007-11-23
LBN	P	Michel Suleiman	2008-05-25	2014-05-25
LBN	P	Michel Aoun	2016-10-31	2022-10-30
LBN	P	Joseph Aoun	2025-01-09	
LBN	PM	Rafik Hariri|Rafiq Hariri|Rafic Hariri	2000-10-23	2004-10-21
LBN	PM	Fouad Siniora|Fuad Siniora	2005-07-19	2009-11-09
LBN	PM	Saad Hariri|Saad al-Hariri	2016-12-18	2020-01-21
LBN	PM	Najib Mikati	2021-09-10	2025-02-08
LBN	PM	Nawaf Salam	2025-02-08	
LBN	Hezbollah leader/REB	Hassan Nasrallah	1992-02	2024-09-27
SYR	P	Hafez al-Assad|Hafez Assad	1971-03-12	2000-06-10
SYR	P	Bashar al-Assad|Bashar Assad|Bashar al-Asad	2000-07-17	2024-12-08
SYR	P	Ahmed al-Sharaa|Abu Mohammed al-Golani|Abu Mohammad al-Julani	2025-01-29	
SYR	FM	Farouk al-Sharaa|Farouq al-Shara	1984-03-01	2006-02-11
SYR	FM	Walid Muallem|Walid al-Moallem	2006-02-11	2020-11-16
SYR	FM	Faisal Mekdad	2020-11-22	2024-12-08
IRQ	P	Saddam Hussein	1979-07-16	2003-04-09
IRQ	P	Jalal Talabani	2005-04-07	2014-07-24
IRQ	P	Fuad Masum|Fouad Massoum	2014-07-24	2018-10-02
IRQ	P	Barham Salih|Barham Saleh	2018-10-02	2022-10-17
IRQ	PM	Iyad Allawi|Ayad Allawi	2004-06-28	2005-05-03
IRQ	PM	Ibrahim al-Jaafari	2005-05-03	2006-05-20
IRQ	PM	Nouri al-Maliki|Nuri al-Maliki	2006-05-20	2014-09-08
IRQ	PM	Haider al-Abadi|Haidar al-Abadi	2014-09-08	2018-10-25
IRQ	PM	Adel Abdul Mahdi|Adil Abdul-Mahdi	2018-10-25	2020-05-07
IRQ	PM	Mustafa al-Kadhimi	2020-05-07	2022-10-27
IRQ	PM	Mohammed Shia al-Sudani|Mohammed al-Sudani	2022-10-27	
IRQ	FM	Tariq Aziz	1983	1991
IRQ	FM	Hoshyar Zebari	2003-09	2014-07
IRQ	president of the Kurdistan Region/GOV	Masoud Barzani|Massoud Barzani	2005-06-14	2017-11-01
IRQ	cleric/REL	Moqtada al-Sadr|Muqtada al-Sadr		
IRQ	cleric/REL	Ali al-Sistani|Ayatollah Ali al-Sistani		
IRN	SL	Ruhollah Khomeini|Ayatollah Khomeini|Ayatollah Ruhollah Khomeini	1979-12-03	1989-06-03
IRN	SL	Ali Khamenei|Ayatollah Ali Khamenei|Ayatollah Khamenei	1989-06-04	
IRN	P	Akbar Hashemi Rafsanjani|Hashemi Rafsanjani|Ali Akbar Rafsanjani	1989-08-16	1997-08-03
IRN	P	Mohammad Khatami|Mohammed Khatami	1997-08-03	2005-08-03
IRN	P	Mahmoud Ahmadinejad	2005-08-03	2013-08-03
IRN	P	Hassan Rouhani|Hassan Rohani	2013-08-03	2021-08-03
IRN	P	Ebrahim Raisi|Ibrahim Raisi	2021-08-03	2024-05-19
IRN	P	Masoud Pezeshkian	2024-07-28	
IRN	FM	Kamal Kharrazi	1997-08-20	2005-08-24
IRN	FM	Manouchehr Mottaki	2005-08-24	2010-12-13
IRN	FM	Ali Akbar Salehi	2011-01-30	2013-08-15
IRN	FM	Mohammad Javad Zarif|Javad Zarif	2013-08-15	2021-08-25
IRN	FM	Hossein Amir-Abdollahian|Hossein Amirabdollahian	2021-08-25	2024-05-19
IRN	FM	Abbas Araghchi|Abbas Araqchi	2024-08-21	
IRN	Quds Force commander/MIL	Qassem Soleimani|Qasem Soleimani	1998	2020-01-03
SAU	K	King Fahd	1982-06-13	2005-08-01
SAU	K	King Abdullah|Abdullah bin Abdulaziz	2005-08-01	2015-01-23
SAU	K	King Salman|Salman bin Abdulaziz	2015-01-23	
SAU	CP	Mohammed bin Salman|Mohammad bin Salman|MBS|Prince Mohammed bin Salman|Crown Prince Mohammed bin Salman	2017-06-21	
SAU	FM	Saud al-Faisal|Prince Saud al-Faisal	1975-10-13	2015-04-29
SAU	FM	Adel al-Jubeir	2015-04-29	2018-12-27
SAU	FM	Faisal bin Farhan|Prince Faisal bin Farhan	2019-10-23	
ARE	P	Khalifa bin Zayed|Sheikh Khalifa bin Zayed	2004-11-03	2022-05-13
ARE	P	Mohammed bin Zayed|Sheikh Mohammed bin Zayed|MBZ|Mohamed bin Zayed	2022-05-14	
QAT	emir/GOV	Hamad bin Khalifa al-Thani|Sheikh Hamad bin Khalifa al-Thani	1995-06-27	2013-06-25
QAT	emir/GOV	Tamim bin Hamad al-Thani|Sheikh Tamim bin Hamad al-Thani|Sheikh Tamim|Tamim bin Hamad Al Thani	2013-06-25	
KWT	emir/GOV	Sabah al-Ahmad al-Sabah|Sheikh Sabah al-Ahmad al-Sabah	2006-01-29	2020-09-29
BHR	K	King Hamad|Hamad bin Isa al-Khalifa	1999-03-06	
OMN	sultan/GOV	Sultan Qaboos|Qaboos bin Said	1970-07-23	2020-01-10
OMN	sultan/GOV	Haitham bin Tariq|Sultan Haitham	2020-01-11	
YEM	P	Ali Abdullah Saleh	1990-05-22	2012-02-27
YEM	P	Abd-Rabbu Mansour Hadi|Abdrabbuh Mansur Hadi|Abed Rabbo Mansour Hadi	2012-02-27	2022-04-07
YEM	P	Rashad al-Alimi	2022-04-07	
EGY	P	Anwar Sadat|Anwar el-Sadat	1970-10-15	1981-10-06
EGY	P	Hosni Mubarak	1981-10-14	2011-02-11
EGY	P	Mohamed Morsi|Mohammed Morsi|Mohamed Mursi	2012-06-30	2013-07-03
EGY	P	Adly Mansour	2013-07-04	2014-06-08
EGY	P	Abdel Fattah al-Sisi|Abdel Fattah el-Sisi|Abdel-Fattah el-Sissi|Abdel Fattah el-Sissi	2014-06-08	
EGY	FM	Amr Moussa	1991-05-20	2001-05-15
EGY	FM	Sameh Shoukry|Sameh Shukri	2014-06-17	2024-07-03
EGY	FM	Badr Abdelatty	2024-07-03	
LBY	L	Muammar Gaddafi|Moammar Gadhafi|Muammar Qaddafi|Muammar el-Qaddafi|Muammar al-Gaddafi|Moamer Kadhafi	1969-09-01	2011-10-20
LBY	PM	Fayez al-Sarraj|Fayez Serraj	2016-03-30	2021-03-15
LBY	PM	Abdulhamid Dbeibah|Abdul Hamid Dbeibah	2021-03-15	
LBY	commander/MIL	Khalifa Haftar|Khalifa Hifter	2015-03-02	
TUN	P	Zine El Abidine Ben Ali|Zine al-Abidine Ben Ali	1987-11-07	2011-01-14
TUN	P	Beji Caid Essebsi	2014-12-31	2019-07-25
TUN	P	Kais Saied	2019-10-23	
DZA	P	Ahmed Ben Bella	1963-09-15	1965-06-19
DZA	P	Chadli Bendjedid	1979-02-09	1992-01-11
DZA	P	Abdelaziz Bouteflika	1999-04-27	2019-04-02
DZA	P	Abdelmadjid Tebboune	2019-12-19	
MAR	K	King Hassan|Hassan II|King Hassan II	1961-02-26	1999-07-23
MAR	K	King Mohammed VI|Mohammed VI	1999-07-23	
SDN	P	Omar al-Bashir|Omar Hassan al-Bashir|Omar Bashir	1993-10-16	2019-04-11
SDN	L	Abdel Fattah al-Burhan|Abdel-Fattah Burhan	2019-04-12	
SDN	PM	Abdalla Hamdok	2019-08-21	2022-01-02
SDN	RSF leader/PRM	Mohamed Hamdan Dagalo|Hemedti|Hemeti	2013	
SSD	P	Salva Kiir	2011-07-09	
SSD	VP	Riek Machar	2011-07-09	2013-07-23
ETH	PM	Meles Zenawi	1995-08-23	2012-08-20
ETH	PM	Hailemariam Desalegn	2012-09-21	2018-04-02
ETH	PM	Abiy Ahmed	2018-04-02	
ERI	P	Isaias Afwerki	1993-05-24	
SOM	P	Hassan Sheikh Mohamud	2012-09-16	2017-02-16
SOM	P	Mohamed Abdullahi Mohamed|Farmajo|Farmaajo	2017-02-16	2022-05-23
SOM	P	Hassan Sheikh Mohamud	2022-05-23	
DJI	P	Ismail Omar Guelleh	1999-05-08	
KEN	P	Daniel arap Moi	1978-08-22	2002-12-30
KEN	P	Mwai Kibaki	2002-12-30	2013-04-09
KEN	P	Uhuru Kenyatta	2013-04-09	2022-09-13
KEN	P	William Ruto	2022-09-13	
KEN	opposition leader/OPP	Raila Odinga	2013-04	2025-10-15
UGA	P	Idi Amin	1971-01-25	1979-04-11
UGA	P	Yoweri Museveni	1986-01-29	
TZA	P	Benjamin Mkapa	1995-11-23	2005-12-21
TZA	P	Jakaya Kikwete	2005-12-21	2015-11-05
TZA	P	John Magufuli	2015-11-05	2021-03-17
TZA	P	Samia Suluhu Hassan	2021-03-19		f
RWA	P	Paul Kagame	2000-04-22	
BDI	P	Pierre Nkurunziza	2005-08-26	2020-06-08
BDI	P	Evariste Ndayishimiye	2020-06-18	
COD	P	Mobutu Sese Seko	1965-11-24	1997-05-16
COD	P	Laurent Kabila|Laurent-Desire Kabila|Laurent-Désiré Kabila	1997-05-17	2001-01-16
COD	P	Joseph Kabila	2001-01-17	2019-01-24
COD	P	Felix Tshisekedi|Félix Tshisekedi	2019-01-24	
COG	P	Denis Sassou Nguesso	1997-10-25	
CMR	P	Paul Biya	1982-11-06	
CAF	P	Francois Bozize|François Bozizé	2003-03-15	2013-03-24
CAF	P	Faustin-Archange Touadera|Faustin-Archange Touadéra	2016-03-30	
TCD	P	Goukouni Oueddei	1979-11-10	1982-06-07
TCD	P	Idriss Déby|Idriss Deby	1990-12-02	2021-04-20
TCD	P	Mahamat Idriss Déby|Mahamat Deby|Mahamat Idriss Deby	2021-04-20	
NGA	P	Sani Abacha	1993-11-17	1998-06-08
NGA	P	Olusegun Obasanjo	1999-05-29	2007-05-29
NGA	P	Umaru Yar'Adua|Umaru Musa Yar'Adua	2007-05-29	2010-05-05
NGA	P	Goodluck Jonathan	2010-05-06	2015-05-29
NGA	P	Muhammadu Buhari	2015-05-29	2023-05-29
NGA	P	Bola Tinubu|Bola Ahmed Tinubu	2023-05-29	
GHA	P	Jerry Rawlings|Jerry John Rawlings	1993-01-07	2001-01-07
GHA	P	John Kufuor	2001-01-07	2009-01-07
GHA	P	John Atta Mills	2009-01-07	2012-07-24
GHA	P	John Mahama|John Dramani Mahama	2012-07-24	2017-01-07
GHA	P	Nana Akufo-Addo	2017-01-07	2025-01-07
GHA	P	John Mahama|John Dramani Mahama	2025-01-07	
CIV	P	Laurent Gbagbo	2000-10-26	2011-04-11
CIV	P	Alassane Ouattara	2011-04-11	
SEN	P	Abdoulaye Wade	2000-04-01	2012-04-02
SEN	P	Macky Sall	2012-04-02	2024-04-02
SEN	P	Bassirou Diomaye Faye	2024-04-02	
SEN	PM	Ousmane Sonko	2024-04-02	
MLI	P	Amadou Toumani Touré|Amadou Toumani Toure	2002-06-08	2012-03-22
MLI	P	Ibrahim Boubacar Keita|Ibrahim Boubacar Keïta	2013-09-04	2020-08-18
MLI	P	Assimi Goïta|Assimi Goita	2021-05-24	
BFA	P	Blaise Compaoré|Blaise Compaore	1987-10-15	2014-10-31
BFA	P	Roch Marc Christian Kaboré|Roch Kabore|Roch Marc Christian Kabore	2015-12-29	2022-01-24
BFA	P	Ibrahim Traoré|Ibrahim Traore	2022-09-30	
NER	P	Mahamadou Issoufou	2011-04-07	2021-04-02
NER	P	Mohamed Bazoum	2021-04-02	2023-07-26
NER	L	Abdourahamane Tchiani|Abdourahmane Tchiani	2023-07-28	
GIN	P	Lansana Conté|Lansana Conte	1984-04-05	2008-12-22
GIN	P	Alpha Condé|Alpha Conde	2010-12-21	2021-09-05
GIN	P	Mamady Doumbouya	2021-10-01	
GAB	P	Omar Bongo	1967-12-02	2009-06-08
GAB	P	Ali Bongo|Ali Bongo Ondimba	2009-10-16	2023-08-30
GAB	P	Brice Oligui Nguema	2023-09-04	
TGO	P	Gnassingbé Eyadéma|Gnassingbe Eyadema	1967-04-14	2005-02-05
TGO	P	Faure Gnassingbé|Faure Gnassingbe	2005-05-04	2025-05-03
BEN	P	Patrice Talon	2016-04-06	
LBR	P	Charles Taylor	1997-08-02	2003-08-11
LBR	P	Ellen Johnson Sirleaf|Ellen Johnson-Sirleaf	2006-01-16	2018-01-22	f
LBR	P	George Weah	2018-01-22	2024-01-22
LBR	P	Joseph Boakai	2024-01-22	
SLE	P	Ahmad Tejan Kabbah|Ahmed Tejan Kabbah	1998-03-10	2007-09-17
SLE	P	Julius Maada Bio	2018-04-04	
GMB	P	Yahya Jammeh	1994-07-22	2017-01-19
GMB	P	Adama Barrow	2017-01-19	
GNQ	P	Teodoro Obiang|Teodoro Obiang Nguema	1979-08-03	
AGO	P	José Eduardo dos Santos|Jose Eduardo dos Santos|Eduardo dos Santos	1979-09-10	2017-09-26
AGO	P	João Lourenço|Joao Lourenco	2017-09-26	
MOZ	P	Joaquim Chissano	1986-11-06	2005-02-02
MOZ	P	Filipe Nyusi	2015-01-15	2025-01-15
MOZ	P	Daniel Chapo	2025-01-15	
ZMB	P	Kenneth Kaunda	1964-10-24	1991-11-02
ZMB	P	Edgar Lungu	2015-01-25	2021-08-24
ZMB	P	Hakainde Hichilema	2021-08-24	
ZWE	P	Robert Mugabe	1987-12-31	2017-11-21
ZWE	P	Emmerson Mnangagwa	2017-11-24	
ZWE	opposition leader/OPP	Morgan Tsvangirai	1999-09	2018-02-14
MWI	P	Lazarus Chakwera	2020-06-28	2025-10-04
NAM	P	Sam Nujoma	1990-03-21	2005-03-21
NAM	P	Hage Geingob	2015-03-21	2024-02-04
BWA	P	Ian Khama	2008-04-01	2018-04-01
BWA	P	Mokgweetsi Masisi	2018-04-01	2024-11-01
ZAF	P	P.W. Botha	1984-09-14	1989-08-14
ZAF	P	F.W. de Klerk|Frederik de Klerk|F. W. de Klerk	1989-09-20	1994-05-10
ZAF	P	Nelson Mandela	1994-05-10	1999-06-14
ZAF	P	Thabo Mbeki	1999-06-14	2008-09-24
ZAF	P	Jacob Zuma	2009-05-09	2018-02-14
ZAF	P	Cyril Ramaphosa	2018-02-15	
ZAF	FM	Naledi Pandor	2019-05-30	2024-06-19	f
MDG	P	Andry Rajoelina	2019-01-19	2025-10-14
CHN	L	Deng Xiaoping	1978-12-22	1992-10
CHN	P	Jiang Zemin	1993-03-27	2003-03-15
CHN	P	Hu Jintao	2003-03-15	2013-03-14
CHN	P	Xi Jinping	2013-03-14	
CHN	PM	Li Peng	1988-04-09	1998-03-17
CHN	PM	Zhu Rongji	1998-03-17	2003-03-16
CHN	PM	Wen Jiabao	2003-03-16	2013-03-15
CHN	PM	Li Keqiang	2013-03-15	2023-03-11
CHN	PM	Li Qiang	2023-03-11	
CHN	FM	Qian Qichen	1988-04-12	1998-03-18
CHN	FM	Tang Jiaxuan	1998-03-18	2003-03-17
CHN	FM	Li Zhaoxing	2003-03-17	2007-04-27
CHN	FM	Yang Jiechi	2007-04-27	2013-03-16
CHN	FM	Wang Yi	2013-03-16	2022-12-30
CHN	FM	Qin Gang	2022-12-30	2023-07-25
CHN	FM	Wang Yi	2023-07-25	
CHN	DM	Wei Fenghe	2018-03-19	2023-03-12
CHN	DM	Li Shangfu	2023-03-12	2023-10-24
CHN	DM	Dong Jun	2023-12-29	
CHN	spokeswoman/GOV	Hua Chunying	2012-11-16		f
CHN	spokesman/GOV	Hong Lei	2010-10	2016-06
CHN	spokesman/GOV	Lu Kang	2015-06	2019-07
CHN	spokesman/GOV	Geng Shuang	2016-09	2020-06
CHN	spokesman/GOV	Zhao Lijian	2020-02	2023-01
CHN	spokesman/GOV	Wang Wenbin	2020-07	2024-05
CHN	spokeswoman/GOV	Mao Ning	2022-09		f
CHN	spokesman/GOV	Lin Jian	2024-03	
CHN	spokesman/GOV	Guo Jiakun	2025-01	
HKG	chief executive/GOV	Tung Chee-hwa|Tung Chee Hwa	1997-07-01	2005-03-12
HKG	chief executive/GOV	Donald Tsang	2005-06-21	2012-07-01
HKG	chief executive/GOV	Leung Chun-ying|C.Y. Leung|CY Leung	2012-07-01	2017-07-01
HKG	chief executive/GOV	Carrie Lam	2017-07-01	2022-07-01	f
HKG	chief executive/GOV	John Lee|John Lee Ka-chiu	2022-07-01	
TWN	P	Lee Teng-hui	1988-01-13	2000-05-20
TWN	P	Chen Shui-bian	2000-05-20	2008-05-20
TWN	P	Ma Ying-jeou	2008-05-20	2016-05-20
TWN	P	Tsai Ing-wen	2016-05-20	2024-05-20	f
TWN	P	Lai Ching-te|William Lai	2024-05-20	
TWN	FM	Joseph Wu	2018-02-26	2024-05-20
JPN	PM	Ryutaro Hashimoto	1996-01-11	1998-07-30
JPN	PM	Keizo Obuchi	1998-07-30	2000-04-05
JPN	PM	Yoshiro Mori	2000-04-05	2001-04-26
JPN	PM	Junichiro Koizumi	2001-04-26	2006-09-26
JPN	PM	Shinzo Abe|Shinzō Abe	2006-09-26	2007-09-26
JPN	PM	Yasuo Fukuda	2007-09-26	2008-09-24
JPN	PM	Taro Aso	2008-09-24	2009-09-16
JPN	PM	Yukio Hatoyama	2009-09-16	2010-06-08
JPN	PM	Naoto Kan	2010-06-08	2011-09-02
JPN	PM	Yoshihiko Noda	2011-09-02	2012-12-26
JPN	PM	Shinzo Abe|Shinzō Abe	2012-12-26	2020-09-16
JPN	PM	Yoshihide Suga	2020-09-16	2021-10-04
JPN	PM	Fumio Kishida	2021-10-04	2024-10-01
JPN	PM	Shigeru Ishiba	2024-10-01	2025-10-21
JPN	PM	Sanae Takaichi	2025-10-21		f
JPN	emperor/GOV	Akihito|Emperor Akihito	1989-01-07	2019-04-30
JPN	emperor/GOV	Naruhito|Emperor Naruhito	2019-05-01	
JPN	FM	Katsuya Okada	2009-09-16	2010-09-17
JPN	FM	Seiji Maehara	2010-09-17	2011-03-09
JPN	FM	Koichiro Gemba	2011-09-02	2012-12-26
JPN	FM	Fumio Kishida	2012-12-26	2017-08-03
JPN	FM	Taro Kono	2017-08-03	2019-09-11
JPN	FM	Toshimitsu Motegi	2019-09-11	2021-11-04
JPN	FM	Yoshimasa Hayashi	2021-11-10	2023-09-13
JPN	FM	Yoko Kamikawa	2023-09-13	2024-10-01	f
JPN	FM	Takeshi Iwaya	2024-10-01	2025-10-21
JPN	DM	Itsunori Onodera	2012-12-26	2014-09-03
JPN	DM	Gen Nakatani	2014-12-24	2016-08-03
JPN	DM	Tomomi Inada	2016-08-03	2017-07-28	f
JPN	DM	Takeshi Iwaya	2018-10-02	2019-09-11
JPN	DM	Taro Kono	2019-09-11	2020-09-16
JPN	DM	Nobuo Kishi	2020-09-16	2022-08-10
JPN	DM	Minoru Kihara	2023-09-13	2024-10-01
JPN	chief cabinet secretary/GOV	Yoshihide Suga	2012-12-26	2020-09-16
JPN	chief cabinet secretary/GOV	Katsunobu Kato	2020-09-16	2021-10-04
JPN	chief cabinet secretary/GOV	Hirokazu Matsuno	2021-10-04	2023-12-14
JPN	chief cabinet secretary/GOV	Yoshimasa Hayashi	2023-12-14	2025-10-21
JPN	governor/GOV	Yuriko Koike	2016-07-31		f
JPN	finance minister/GOV	Taro Aso	2012-12-26	2021-10-04
JPN	central bank governor/GOV	Haruhiko Kuroda	2013-03-20	2023-04-08
JPN	central bank governor/GOV	Kazuo Ueda	2023-04-09	
KOR	P	Kim Young-sam	1993-02-25	1998-02-25
KOR	P	Kim Dae-jung|Kim Dae Jung	1998-02-25	2003-02-25
KOR	P	Roh Moo-hyun|Roh Moo Hyun	2003-02-25	2008-02-25
KOR	P	Lee Myung-bak|Lee Myung Bak	2008-02-25	2013-02-25
KOR	P	Park Geun-hye|Park Geun Hye	2013-02-25	2017-03-10	f
KOR	acting president/GOV	Hwang Kyo-ahn	2016-12-09	2017-05-10
KOR	P	Moon Jae-in|Moon Jae In	2017-05-10	2022-05-10
KOR	P	Yoon Suk-yeol|Yoon Suk Yeol|Yoon Seok-youl	2022-05-10	2025-04-04
KOR	P	Lee Jae-myung|Lee Jae Myung	2025-06-04	
KOR	FM	Ban Ki-moon|Ban Ki Moon	2004-01-16	2006-11-10
KOR	FM	Yun Byung-se	2013-03-11	2017-06-18
KOR	FM	Kang Kyung-wha|Kang Kyung Wha	2017-06-18	2021-02-08	f
KOR	FM	Chung Eui-yong|Chung Eui Yong	2021-02-09	2022-05-11
KOR	FM	Park Jin	2022-05-12	2024-01-10
KOR	FM	Cho Tae-yul	2024-01-10	2025-07
KOR	FM	Cho Hyun	2025-07	
KOR	DM	Han Min-koo	2014-06-30	2017-07-13
KOR	DM	Song Young-moo	2017-07-13	2018-09-20
KOR	DM	Shin Won-sik	2023-10-07	2024-09-05
PRK	L	Kim Il-sung|Kim Il Sung	1948-09-09	1994-07-08
PRK	L	Kim Jong-il|Kim Jong Il	1994-07-08	2011-12-17
PRK	L	Kim Jong-un|Kim Jong Un	2011-12-17	
PRK	official/GOV	Kim Yo-jong|Kim Yo Jong	2014-10		f
PRK	FM	Ri Yong-ho|Ri Yong Ho	2016-05	2020-01
PRK	FM	Ri Su-yong|Ri Su Yong|Ri Soo-yong	2014-04	2016-05
PRK	FM	Choe Son-hui|Choe Son Hui	2022-06-10		f
PRK	head of state/GOV	Kim Yong-nam|Kim Yong Nam	1998-09-05	2019-04-11
MNG	P	Khaltmaagiin Battulga	2017-07-10	2021-06-25
IND	PM	Indira Gandhi	1980-01-14	1984-10-31	f
IND	PM	Rajiv Gandhi	1984-10-31	1989-12-02
IND	PM	Atal Bihari Vajpayee|A.B. Vajpayee	1998-03-19	2004-05-22
IND	PM	Manmohan Singh	2004-05-22	2014-05-26
IND	PM	Narendra Modi	2014-05-26	
IND	P	A.P.J. Abdul Kalam	2002-07-25	2007-07-25
IND	P	Pratibha Patil	2007-07-25	2012-07-25	f
IND	P	Pranab Mukherjee	2012-07-25	2017-07-25
IND	P	Ram Nath Kovind	2017-07-25	2022-07-25
IND	P	Droupadi Murmu	2022-07-25		f
IND	FM	Jaswant Singh	1998-12-05	2002-07-01
IND	FM	S.M. Krishna	2009-05-22	2012-10-26
IND	FM	Salman Khurshid	2012-10-28	2014-05-26
IND	FM	Sushma Swaraj	2014-05-26	2019-05-30	f
IND	FM	Subrahmanyam Jaishankar|S. Jaishankar|S Jaishankar	2019-05-30	
IND	DM	Nirmala Sitharaman	2017-09-03	2019-05-30	f
IND	DM	Rajnath Singh	2019-05-30	
IND	home minister/GOV	Amit Shah	2019-05-30	
IND	finance minister/GOV	Nirmala Sitharaman	2019-05-31		f
IND	opposition leader/OPP	Rahul Gandhi	2014-05	
IND	party leader/PTY	Sonia Gandhi	1998-03-14	2022-10	f
PAK	P	Mohammad Zia-ul-Haq|Zia ul-Haq	1978-09-16	1988-08-17
PAK	PM	Benazir Bhutto	1993-10-19	1996-11-05	f
PAK	PM	Nawaz Sharif	1997-02-17	1999-10-12
PAK	P	Pervez Musharraf	2001-06-20	2008-08-18
PAK	L	Pervez Musharraf	1999-10-12	2001-06-20
PAK	P	Asif Ali Zardari|Asif Zardari	2008-09-09	2013-09-09
PAK	PM	Yousuf Raza Gilani|Yusuf Raza Gilani|Yousaf Raza Gilani	2008-03-25	2012-06-19
PAK	PM	Nawaz Sharif	2013-06-05	2017-07-28
PAK	PM	Shahid Khaqan Abbasi	2017-08-01	2018-05-31
PAK	PM	Imran Khan	2018-08-18	2022-04-10
PAK	PM	Shehbaz Sharif|Shahbaz Sharif	2022-04-11	2023-08-14
PAK	PM	Shehbaz Sharif|Shahbaz Sharif	2024-03-03	
PAK	P	Arif Alvi	2018-09-09	2024-03-10
PAK	P	Asif Ali Zardari|Asif Zardari	2024-03-10	
PAK	FM	Hina Rabbani Khar	2011-02-18	2013-03-16	f
PAK	FM	Shah Mahmood Qureshi	2018-08-20	2022-04-10
PAK	FM	Bilawal Bhutto Zardari|Bilawal Bhutto-Zardari	2022-04-27	2023-08-10
PAK	FM	Ishaq Dar	2024-03-11	
PAK	army chief/MIL	Ashfaq Parvez Kayani|Ashfaq Kayani	2007-11-29	2013-11-29
PAK	army chief/MIL	Raheel Sharif	2013-11-29	2016-11-29
PAK	army chief/MIL	Qamar Javed Bajwa	2016-11-29	2022-11-29
PAK	army chief/MIL	Asim Munir|Syed Asim Munir	2022-11-29	
BGD	PM	Khaleda Zia	2001-10-10	2006-10-29	f
BGD	PM	Sheikh Hasina	2009-01-06	2024-08-05	f
BGD	chief adviser/GOV	Muhammad Yunus	2024-08-08	
LKA	P	Chandrika Kumaratunga	1994-11-12	2005-11-19	f
LKA	P	Mahinda Rajapaksa	2005-11-19	2015-01-09
LKA	P	Maithripala Sirisena	2015-01-09	2019-11-18
LKA	P	Gotabaya Rajapaksa	2019-11-18	2022-07-14
LKA	P	Ranil Wickremesinghe	2022-07-21	2024-09-23
LKA	P	Anura Kumara Dissanayake	2024-09-23	
LKA	PM	Ranil Wickremesinghe	2015-01-09	2019-11-21
NPL	K	King Gyanendra|Gyanendra	2001-06-04	2008-05-28
NPL	PM	Girija Prasad Koirala	2006-04-30	2008-08-18
NPL	PM	Pushpa Kamal Dahal|Prachanda	2016-08-04	2017-06-07
NPL	PM	Khadga Prasad Oli|K.P. Sharma Oli|KP Sharma Oli	2018-02-15	2021-07-13
NPL	PM	Pushpa Kamal Dahal|Prachanda	2022-12-26	2024-07-15
NPL	PM	Khadga Prasad Oli|K.P. Sharma Oli|KP Sharma Oli	2024-07-15	2025-09-09
AFG	P	Mohammad Najibullah|Najibullah	1987-09-30	1992-04-16
AFG	L	Mullah Mohammad Omar|Mullah Omar|Mullah Mohammed Omar	1996-09-27	2001-11-13
AFG	P	Hamid Karzai	2001-12-22	2014-09-29
AFG	P	Ashraf Ghani	2014-09-29	2021-08-15
AFG	chief executive/GOV	Abdullah Abdullah	2014-09-29	2020-03-11
AFG	SL	Hibatullah Akhundzada|Haibatullah Akhundzada	2021-08-15	
MDV	P	Maumoon Abdul Gayoom	1978-11-11	2008-11-11
MDV	P	Mohamed Nasheed	2008-11-11	2012-02-07
MDV	P	Abdulla Yameen	2013-11-17	2018-11-17
MDV	P	Ibrahim Mohamed Solih	2018-11-17	2023-11-17
MDV	P	Mohamed Muizzu	2023-11-17	
MMR	L	Than Shwe	1992-04-23	2011-03-30
MMR	P	Thein Sein	2011-03-30	2016-03-30
MMR	state counsellor/GOV	Aung San Suu Kyi|Suu Kyi	2016-04-06	2021-02-01	f
MMR	opposition leader/OPP	Aung San Suu Kyi|Suu Kyi	1988-09-27	2016-04-06	f
MMR	L	Min Aung Hlaing	2021-02-01	
THA	K	King Bhumibol|Bhumibol Adulyadej|King Bhumibol Adulyadej	1946-06-09	2016-10-13
THA	K	King Vajiralongkorn|Vajiralongkorn|Maha Vajiralongkorn	2016-10-13	
THA	PM	Thaksin Shinawatra	2001-02-09	2006-09-19
THA	PM	Abhisit Vejjajiva	2008-12-17	2011-08-05
THA	PM	Yingluck Shinawatra	2011-08-05	2014-05-07	f
THA	PM	Prayuth Chan-ocha|Prayut Chan-o-cha	2014-08-24	2023-08-22
THA	PM	Srettha Thavisin	2023-08-22	2024-08-14
THA	PM	Paetongtarn Shinawatra	2024-08-16	2025-08-29	f
THA	PM	Anutin Charnvirakul	2025-09-07	
KHM	PM	Hun Sen	1985-01-14	2023-08-22
KHM	PM	Hun Manet	2023-08-22	
KHM	K	Norodom Sihanouk|King Sihanouk	1993-09-24	2004-10-07
LAO	PM	Thongloun Sisoulith	2016-04-20	2021-03-22
VNM	P	Tran Duc Luong	1997-09-24	2006-06-27
VNM	P	Nguyen Minh Triet	2006-06-27	2011-07-25
VNM	P	Truong Tan Sang	2011-07-25	2016-04-02
VNM	P	Tran Dai Quang	2016-04-02	2018-09-21
VNM	PM	Phan Van Khai	1997-09-25	2006-06-27
VNM	PM	Nguyen Tan Dung	2006-06-27	2016-04-06
VNM	PM	Nguyen Xuan Phuc	2016-04-07	2021-04-05
VNM	PM	Pham Minh Chinh	2021-04-05	
VNM	party chief/GOV	Nguyen Phu Trong	2011-01-19	2024-07-19
VNM	party chief/GOV	To Lam	2024-08-03	
MYS	PM	Mahathir Mohamad|Mahathir Mohammad	1981-07-16	2003-10-31
MYS	PM	Abdullah Ahmad Badawi|Abdullah Badawi	2003-10-31	2009-04-03
MYS	PM	Najib Razak|Najib Tun Razak	2009-04-03	2018-05-10
MYS	PM	Mahathir Mohamad|Mahathir Mohammad	2018-05-10	2020-03-01
MYS	PM	Muhyiddin Yassin	2020-03-01	2021-08-21
MYS	PM	Ismail Sabri Yaakob	2021-08-21	2022-11-24
MYS	PM	Anwar Ibrahim	2022-11-24	
SGP	PM	Lee Kuan Yew	1959-06-05	1990-11-28
SGP	PM	Goh Chok Tong	1990-11-28	2004-08-12
SGP	PM	Lee Hsien Loong	2004-08-12	2024-05-15
SGP	PM	Lawrence Wong	2024-05-15	
SGP	FM	Vivian Balakrishnan	2015-10-01	
IDN	P	Suharto	1967-03-12	1998-05-21
IDN	P	B.J. Habibie	1998-05-21	1999-10-20
IDN	P	Abdurrahman Wahid	1999-10-20	2001-07-23
IDN	P	Megawati Sukarnoputri	2001-07-23	2004-10-20	f
IDN	P	Susilo Bambang Yudhoyono	2004-10-20	2014-10-20
IDN	P	Joko Widodo|Jokowi	2014-10-20	2024-10-20
IDN	P	Prabowo Subianto|Prabowo	2024-10-20	
IDN	FM	Marty Natalegawa	2009-10-22	2014-10-20
IDN	FM	Retno Marsudi	2014-10-27	2024-10-20	f
IDN	DM	Prabowo Subianto|Prabowo	2019-10-23	2024-10-20
PHL	P	Ferdinand Marcos	1965-12-30	1986-02-25
PHL	P	Corazon Aquino	1986-02-25	1992-06-30	f
PHL	P	Fidel Ramos|Fidel V. Ramos	1992-06-30	1998-06-30
PHL	P	Joseph Estrada	1998-06-30	2001-01-20
PHL	P	Gloria Macapagal Arroyo|Gloria Arroyo|Gloria Macapagal-Arroyo	2001-01-20	2010-06-30	f
PHL	P	Benigno Aquino|Benigno Aquino III|Noynoy Aquino	2010-06-30	2016-06-30
PHL	P	Rodrigo Duterte	2016-06-30	2022-06-30
PHL	P	Ferdinand Marcos Jr.|Bongbong Marcos|Ferdinand "Bongbong" Marcos Jr.	2022-06-30	
PHL	VP	Leni Robredo	2016-06-30	2022-06-30	f
PHL	VP	Sara Duterte	2022-06-30		f
PHL	FM	Teodoro Locsin	2018-10-17	2022-06-30
PHL	FM	Enrique Manalo	2022-07-01	2025-07
PHL	DM	Delfin Lorenzana	2016-06-30	2022-06-30
TLS	P	Xanana Gusmão|Xanana Gusmao	2002-05-20	2007-05-20
TLS	P	José Ramos-Horta|Jose Ramos-Horta	2007-05-20	2012-05-20
TLS	P	José Ramos-Horta|Jose Ramos-Horta	2022-05-20	
AUS	PM	John Howard	1996-03-11	2007-12-03
AUS	PM	Kevin Rudd	2007-12-03	2010-06-24
AUS	PM	Julia Gillard	2010-06-24	2013-06-27	f
AUS	PM	Tony Abbott	2013-09-18	2015-09-15
AUS	PM	Malcolm Turnbull	2015-09-15	2018-08-24
AUS	PM	Scott Morrison	2018-08-24	2022-05-23
AUS	PM	Anthony Albanese	2022-05-23	
AUS	FM	Alexander Downer	1996-03-11	2007-12-03
AUS	FM	Julie Bishop	2013-09-18	2018-08-28	f
AUS	FM	Marise Payne	2018-08-28	2022-05-23	f
AUS	FM	Penny Wong	2022-05-23		f
AUS	DM	Peter Dutton	2021-03-30	2022-05-23
AUS	DM	Richard Marles	2022-06-01	
NZL	PM	Helen Clark	1999-12-05	2008-11-19	f
NZL	PM	John Key	2008-11-19	2016-12-12
NZL	PM	Bill English	2016-12-12	2017-10-26
NZL	PM	Jacinda Ardern	2017-10-26	2023-01-25	f
NZL	PM	Chris Hipkins	2023-01-25	2023-11-27
NZL	PM	Christopher Luxon|Chris Luxon	2023-11-27	
NZL	FM	Winston Peters	2017-10-26	2020-11-06
NZL	FM	Nanaia Mahuta	2020-11-06	2023-11-11	f
NZL	FM	Winston Peters	2023-11-27	
FJI	PM	Frank Bainimarama|Voreqe Bainimarama	2007-01-05	2022-12-24
FJI	PM	Sitiveni Rabuka	2022-12-24	
PNG	PM	Peter O'Neill	2012-08-03	2019-05-29
PNG	PM	James Marape	2019-05-30	
SLB	PM	Manasseh Sogavare	2019-04-24	2024-05-02
BRA	P	Fernando Henrique Cardoso	1995-01-01	2003-01-01
BRA	P	Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva|Lula da Silva|Lula	2003-01-01	2011-01-01
BRA	P	Dilma Rousseff	2011-01-01	2016-08-31	f
BRA	P	Michel Temer	2016-08-31	2019-01-01
BRA	P	Jair Bolsonaro	2019-01-01	2023-01-01
BRA	P	Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva|Lula da Silva|Lula	2023-01-01	
BRA	FM	Celso Amorim	2003-01-01	2011-01-01
BRA	FM	Ernesto Araújo|Ernesto Araujo	2019-01-01	2021-03-29
BRA	FM	Mauro Vieira	2023-01-01	
ARG	P	Carlos Menem	1989-07-08	1999-12-10
ARG	P	Fernando de la Rúa|Fernando de la Rua	1999-12-10	2001-12-21
ARG	P	Néstor Kirchner|Nestor Kirchner	2003-05-25	2007-12-10
ARG	P	Cristina Fernández de Kirchner|Cristina Fernandez de Kirchner|Cristina Kirchner|Cristina Fernandez	2007-12-10	2015-12-10	f
ARG	P	Mauricio Macri	2015-12-10	2019-12-10
ARG	P	Alberto Fernández|Alberto Fernandez	2019-12-10	2023-12-10
ARG	P	Javier Milei	2023-12-10	
CHL	L	Augusto Pinochet|General Pinochet	1973-09-11	1990-03-11
CHL	P	Ricardo Lagos	2000-03-11	2006-03-11
CHL	P	Michelle Bachelet	2006-03-11	2010-03-11	f
CHL	P	Sebastián Piñera|Sebastian Pinera	2010-03-11	2014-03-11
CHL	P	Michelle Bachelet	2014-03-11	2018-03-11	f
CHL	P	Sebastián Piñera|Sebastian Pinera	2018-03-11	2022-03-11
CHL	P	Gabriel Boric	2022-03-11	
COL	P	Andrés Pastrana|Andres Pastrana	1998-08-07	2002-08-07
COL	P	Álvaro Uribe|Alvaro Uribe	2002-08-07	2010-08-07
COL	P	Juan Manuel Santos	2010-08-07	2018-08-07
COL	P	Iván Duque|Ivan Duque	2018-08-07	2022-08-07
COL	P	Gustavo Petro	2022-08-07	
VEN	P	Hugo Chávez|Hugo Chavez	1999-02-02	2013-03-05
VEN	P	Nicolás Maduro|Nicolas Maduro	2013-03-05	
VEN	opposition leader/OPP	Juan Guaidó|Juan Guaido	2019-01-05	2023-01-05
VEN	opposition leader/OPP	María Corina Machado|Maria Corina Machado	2023		f
VEN	opposition leader/OPP	Henrique Capriles	2012	2018
VEN	VP	Delcy Rodríguez|Delcy Rodriguez	2018-06-14		f
VEN	FM	Jorge Arreaza	2017-08-02	2021-08-19
PER	P	Alberto Fujimori	1990-07-28	2000-11-22
PER	P	Alejandro Toledo	2001-07-28	2006-07-28
PER	P	Alan García|Alan Garcia	2006-07-28	2011-07-28
PER	P	Ollanta Humala	2011-07-28	2016-07-28
PER	P	Pedro Pablo Kuczynski	2016-07-28	2018-03-23
PER	P	Martín Vizcarra|Martin Vizcarra	2018-03-23	2020-11-09
PER	P	Pedro Castillo	2021-07-28	2022-12-07
PER	P	Dina Boluarte	2022-12-07	2025-10-10	f
BOL	P	Evo Morales	2006-01-22	2019-11-10
BOL	P	Jeanine Áñez|Jeanine Anez	2019-11-12	2020-11-08	f
BOL	P	Luis Arce	2020-11-08	2025-11-08
ECU	P	Rafael Correa	2007-01-15	2017-05-24
ECU	P	Lenín Moreno|Lenin Moreno	2017-05-24	2021-05-24
ECU	P	Guillermo Lasso	2021-05-24	2023-11-23
ECU	P	Daniel Noboa	2023-11-23	
PRY	P	Fernando Lugo	2008-08-15	2012-06-22
PRY	P	Santiago Peña|Santiago Pena	2023-08-15	
URY	P	José Mujica|Jose Mujica	2010-03-01	2015-03-01
URY	P	Luis Lacalle Pou	2020-03-01	2025-03-01
CUB	P	Fidel Castro	1976-12-02	2008-02-24
CUB	P	Raúl Castro|Raul Castro	2008-02-24	2018-04-19
CUB	P	Miguel Díaz-Canel|Miguel Diaz-Canel	2018-04-19	
CUB	FM	Bruno Rodríguez|Bruno Rodriguez	2009-03-02	
NIC	P	Daniel Ortega	1985-01-10	1990-04-25
NIC	P	Violeta Chamorro|Violeta Barrios de Chamorro	1990-04-25	1997-01-10	f
NIC	P	Daniel Ortega	2007-01-10	
HND	P	Manuel Zelaya	2006-01-27	2009-06-28
HND	P	Juan Orlando Hernández|Juan Orlando Hernandez	2014-01-27	2022-01-27
HND	P	Xiomara Castro	2022-01-27		f
GTM	P	Otto Pérez Molina|Otto Perez Molina	2012-01-14	2015-09-03
GTM	P	Jimmy Morales	2016-01-14	2020-01-14
GTM	P	Bernardo Arévalo|Bernardo Arevalo	2024-01-15	
SLV	P	José Napoleón Duarte|Jose Napoleon Duarte	1984-06-01	1989-06-01
SLV	P	Nayib Bukele	2019-06-01	
PAN	L	Manuel Noriega	1983-08-12	1989-12-20
PAN	P	José Raúl Mulino|Jose Raul Mulino	2024-07-01	
CRI	P	Óscar Arias|Oscar Arias	2006-05-08	2010-05-08
HTI	P	Jean-Bertrand Aristide	2001-02-07	2004-02-29
HTI	P	René Préval|Rene Preval	2006-05-14	2011-05-14
HTI	P	Michel Martelly	2011-05-14	2016-02-07
HTI	P	Jovenel Moïse|Jovenel Moise	2017-02-07	2021-07-07
HTI	PM	Ariel Henry	2021-07-20	2024-04-24
VAT	POPE	Pope John Paul II|John Paul II	1978-10-16	2005-04-02
VAT	POPE	Pope Benedict XVI|Benedict XVI|Pope Benedict	2005-04-19	2013-02-28
VAT	POPE	Pope Francis	2013-03-13	2025-04-21
VAT	POPE	Pope Leo XIV|Pope Leo|Leo XIV	2025-05-08	
IGO	SG	Kurt Waldheim	1972-01-01	1981-12-31
IGO	SG	Javier Pérez de Cuéllar|Javier Perez de Cuellar|Perez de Cuellar	1982-01-01	1991-12-31
IGO	SG	Boutros Boutros-Ghali	1992-01-01	1996-12-31
IGO	SG	Kofi Annan	1997-01-01	2006-12-31
IGO	SG	Ban Ki-moon|Ban Ki Moon	2007-01-01	2016-12-31
IGO	SG	António Guterres|Antonio Guterres	2017-01-01	
IGO	SG	Jaap de Hoop Scheffer	2004-01-05	2009-08-01
IGO	SG	Anders Fogh Rasmussen	2009-08-01	2014-10-01
IGO	SG	Jens Stoltenberg	2014-10-01	2024-10-01
IGO	SG	Mark Rutte	2024-10-01	
IGO	European Commission president/IGO	Romano Prodi	1999-09-16	2004-11-22
IGO	European Commission president/IGO	José Manuel Barroso|Jose Manuel Barroso	2004-11-22	2014-10-31
IGO	European Commission president/IGO	Jean-Claude Juncker	2014-11-01	2019-11-30
IGO	European Commission president/IGO	Ursula von der Leyen	2019-12-01		f
IGO	European Council president/IGO	Herman Van Rompuy	2009-12-01	2014-11-30
IGO	European Council president/IGO	Donald Tusk	2014-12-01	2019-11-30
IGO	European Council president/IGO	Charles Michel	2019-12-01	2024-11-30
IGO	European Council president/IGO	António Costa|Antonio Costa	2024-12-01	
IGO	EU foreign policy chief/IGO	Javier Solana	1999-10-18	2009-12-01
IGO	EU foreign policy chief/IGO	Catherine Ashton	2009-12-01	2014-11-01	f
IGO	EU foreign policy chief/IGO	Federica Mogherini	2014-11-01	2019-11-30	f
IGO	EU foreign policy chief/IGO	Josep Borrell	2019-12-01	2024-11-30
IGO	EU foreign policy chief/IGO	Kaja Kallas	2024-12-01		f
IGO	chief negotiator/IGO	Michel Barnier	2016-10-01	2021-03-31
IGO	director-general/IGO	Mohamed ElBaradei|Mohammed ElBaradei	1997-12-01	2009-11-30
IGO	director-general/IGO	Yukiya Amano	2009-12-01	2019-07-18
IGO	director-general/IGO	Rafael Grossi|Rafael Mariano Grossi	2019-12-03	
IGO	director-general/IGO+MED	Margaret Chan	2007-01-04	2017-06-30	f
IGO	director-general/IGO+MED	Tedros Adhanom Ghebreyesus|Tedros	2017-07-01	
IGO	managing director/IGO	Dominique Strauss-Kahn	2007-11-01	2011-05-18
IGO	managing director/IGO	Christine Lagarde	2011-07-05	2019-09-12	f
IGO	managing director/IGO	Kristalina Georgieva	2019-10-01		f
IGO	European Central Bank president/IGO	Mario Draghi	2011-11-01	2019-10-31
IGO	European Central Bank president/IGO	Christine Lagarde	2019-11-01		f
IGO	World Bank president/IGO	Robert Zoellick	2007-07-01	2012-06-30
IGO	World Bank president/IGO	Jim Yong Kim	2012-07-01	2019-02-01
IGO	World Bank president/IGO	David Malpass	2019-04-09	2023-06-01
IGO	World Bank president/IGO	Ajay Banga	2023-06-02	
IGO	chief weapons inspector/IGO	Hans Blix	2000-03-01	2003-06-30
IGO	human rights chief/IGO	Navi Pillay|Navanethem Pillay	2008-09-01	2014-08-31	f
IGO	human rights chief/IGO	Zeid Ra'ad al-Hussein|Zeid Raad al-Hussein	2014-09-01	2018-08-31
IGO	human rights chief/IGO	Volker Türk|Volker Turk	2022-10-17	
IGO	UN envoy/IGO	Lakhdar Brahimi	2012-08-17	2014-05-31
IGO	UN envoy/IGO	Staffan de Mistura	2014-07-10	2018-12-31
IGO	UN envoy/IGO	Geir Pedersen	2019-01-07	2025
IGO	refugee chief/IGO	Filippo Grandi	2016-01-01	
`;

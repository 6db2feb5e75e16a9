/**
 * CAMEO codes: code, name, QuadClass (1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict),
 * Goldstein score, PLOVER type, mode and contexts as the 2021 conversion table gives them (modes in the names of PLOVER 2.0).
 * Names and Goldstein values after andybega/icews `data-raw/cameo-codes.csv` (MIT), PLOVER columns after CAMEO2PLOVER-2021.
 * Tab-separated.
 */
export const CAMEO_TABLE = `
01	Make public statement	1	0			
010	Make statement	1	0			
011	Decline comment	1	-0.1			
012	Make pessimistic comment	1	-0.4			
013	Make optimistic comment	1	0.4			
014	Consider policy option	1	0			
015	Acknowledge or claim responsibility	1	0			
016	Deny responsibility	1	-5			
017	Engage in symbolic act	1	0			
018	Make empathetic comment	1	3.4			
019	Express accord	1	3.4			
02	Appeal	1	3			
020	Make an appeal or request	1	3			
021	Appeal for material cooperation	1	3.4			
0211	Appeal for economic cooperation	1	3.4			
0212	Appeal for military cooperation	1	3.4			
0213	Appeal for judicial cooperation	1	3.4			
0214	Appeal for intelligence	1	3.4			
022	Appeal for diplomatic cooperation (such as policy support)	1	3.4			
023	Appeal for aid	1	3.4			
0231	Appeal for economic aid	1	3.4			
0232	Appeal for military aid	1	3.4			
0233	Appeal for humanitarian aid	1	3.4			
0234	Appeal for military protection or peacekeeping	1	3.4			
024	Appeal for political reform	1	-0.3			
0241	Appeal for change in leadership	1	-0.3			
0242	Appeal for policy change	1	-0.3			
0243	Appeal for rights	1	-0.3			
0244	Appeal for change in institutions, regime	1	-0.3			
025	Appeal to yield	1	-0.3			
0251	Appeal for easing of administrative sanctions	1	-0.3			
0252	Appeal for easing of political dissent	1	-0.3			
0253	Appeal for release of persons or property	1	-0.3			
0254	Appeal for easing of economic sanctions, boycott, or embargo	1	-0.3			
0255	Appeal for target to allow international involvement (non-mediation)	1	-0.3			
0256	Appeal for de-escalation of military engagement	1	-0.3			
026	Appeal to others to meet or negotiate	1	4			
027	Appeal to others to settle dispute	1	4			
028	Appeal to engage in or accept mediation	1	4			
03	Express intent to cooperate	1	4	AGREE		
030	Express intent to cooperate	1	4	AGREE		diplomatic
031	Express intent to engage in material cooperation	1	5.2	AGREE		diplomatic
0311	Express intent to cooperate economically	1	5.2	AGREE		economic
0312	Express intent to cooperate militarily	1	5.2	AGREE		military
0313	Express intent to cooperate on judicial matters	1	5.2	AGREE		legal
0314	Express intent to cooperate on intelligence	1	5.2	AGREE		intelligence
032	Express intent to engage in diplomatic cooperation (such as policy support)	1	4.5	AGREE		diplomatic
033	Express intent to provide material aid	1	5.2	AGREE		diplomatic
0331	Express intent to provide economic aid	1	5.2	AGREE		economic
0332	Express intent to provide military aid	1	5.2	AGREE		military
0333	Express intent to provide humanitarian aid	1	5.2	AGREE		human_security
0334	Express intent to provide military protection or peacekeeping	1	6	AGREE		peacekeeping
034	Express intent to institute political reform	1	7	AGREE		political_institutions
0341	Express intent to change leadership	1	7	AGREE		political_institutions
0342	Express intent to change policy	1	7	AGREE		executive
0343	Express intent to provide rights	1	7	AGREE		rights_freedoms
0344	Express intent to change institutions, regime	1	7	AGREE		political_institutions
035	Express intent to yield	1	7	AGREE		
0351	Express intent to ease administrative sanctions	1	7	AGREE		rights_freedoms
0352	Express intent to ease popular dissent	1	7	AGREE		
0353	Express intent to release persons or property	1	7	AGREE		rights_freedoms
0354	Express intent to ease economic sanctions, boycott, or embargo	1	7	AGREE		economic
0355	Express intent to allow international involvement (non-mediation)	1	7	AGREE		diplomatic
0356	Express intent to de-escalate military engagement	1	7	AGREE		military
036	Express intent to meet or negotiate	1	4	AGREE		diplomatic
037	Express intent to settle dispute	1	5	AGREE		diplomatic
038	Express intent to accept mediation	1	7	AGREE		diplomatic
039	Express intent to mediate	1	5	AGREE		diplomatic
04	Consult	1	1	CONSULT		
040	Consult	1	1	CONSULT		
041	Discuss by telephone	1	1	CONSULT	phone	
042	Make a visit	1	1.9	CONSULT	visit	
043	Host a visit	1	2.8	CONSULT	visit	
044	Meet at a 'third' location	1	2.5	CONSULT	third-party	
045	Mediate	1	5	CONSULT		diplomatic
046	Engage in negotiation	1	7	CONSULT		diplomatic
05	Engage in diplomatic cooperation	1	3.5	SUPPORT		
050	Engage in diplomatic cooperation	1	3.5	SUPPORT		diplomatic
051	Praise or endorse	1	3.4	SUPPORT		diplomatic
052	Defend verbally	1	3.5	SUPPORT		diplomatic
053	Rally support on behalf of	1	3.8	SUPPORT		diplomatic
054	Grant diplomatic recognition	1	6	SUPPORT		diplomatic
055	Apologize	1	7	SUPPORT		diplomatic
056	Forgive	1	7	SUPPORT		diplomatic
057	Sign formal agreement	1	8	SUPPORT		diplomatic
06	Engage in material cooperation	2	6	COOPERATE		
060	Engage in material cooperation	2	6	COOPERATE		
061	Cooperate economically	2	6.4	COOPERATE		economic
062	Cooperate militarily	2	7.4	COOPERATE		military
063	Engage in judicial cooperation	2	7.4	COOPERATE		legal
064	Share intelligence or information	2	7	COOPERATE		intelligence
07	Provide aid	2	7	AID		
070	Provide aid	2	7	AID		
071	Provide economic aid	2	7.4	AID		economic
072	Provide military aid	2	8.3	AID		military
073	Provide humanitarian aid	2	7.4	AID		human_security
074	Provide military protection or peacekeeping	2	8.5	AID		peacekeeping
075	Grant asylum	2	7	AID		asylum
08	Yield	2	5	CONCEDE		
080	Yield	2	5	CONCEDE		
081	Ease administrative sanctions	2	5	CONCEDE		legal
0811	Ease restrictions on political freedoms	2	5	CONCEDE		pro_democracy
0812	Ease ban on political parties or politicians	2	5	CONCEDE		pro_democracy
0813	Ease curfew	2	5	RETREAT		legal
0814	Ease state of emergency or martial law	2	5	RETREAT		legal
082	Ease political dissent	2	5	CONCEDE		pro_democracy
083	Accede to requests or demands for political reform	2	5	CONCEDE		political_institutions
0831	Accede to demands for change in leadership	2	5	CONCEDE		political_institutions
0832	Accede to demands for change in policy	2	5	CONCEDE		executive
0833	Accede to demands for rights	2	5	CONCEDE		rights_freedoms
0834	Accede to demands for change in institutions, regime	2	5	CONCEDE		political_institutions
084	Return, release	2	7	RETREAT		
0841	Return, release person(s)	2	7	RETREAT	release	legal
0842	Return, release property	2	7	RETREAT	release	legal
085	Ease economic sanctions, boycott, embargo	2	7	RETREAT		economic
086	Allow international involvement	2	9	RETREAT	access	diplomatic
0861	Receive deployment of peacekeepers	2	9	RETREAT	access	peacekeeping
0862	Receive inspectors	2	9	RETREAT	access	diplomatic
0863	Allow humanitarian access	2	9	RETREAT	access	human_security
087	De-escalate military engagement	2	9	RETREAT	disarm	military
0871	Declare truce, ceasefire	2	9	RETREAT	ceasefire	military
0872	Ease military blockade	2	9	RETREAT	withdraw	military
0873	Demobilize armed forces	2	9	RETREAT	disarm	military
0874	Retreat or surrender militarily	2	10	RETREAT	disarm	military
09	Investigate	3	-2	ACCUSE		
090	Investigate	3	-2	ACCUSE	investigate	
091	Investigate crime, corruption	3	-2	ACCUSE	investigate	crime,corruption
092	Investigate human rights abuses	3	-2	ACCUSE	investigate	human_rights
093	Investigate military action	3	-2	ACCUSE	investigate	military
094	Investigate war crimes	3	-2	ACCUSE	investigate	military,legal
10	Demand	3	-5	REQUEST		
100	Demand	3	-5	REQUEST		
101	Demand material cooperation	3	-5	REQUEST	assist	
1011	Demand economic cooperation	3	-5	REQUEST	assist	economic
1012	Demand military cooperation	3	-5	REQUEST	assist	military
1013	Demand judicial cooperation	3	-5	REQUEST	assist	legal
1014	Demand intelligence cooperation	3	-5	REQUEST	assist	intelligence
102	Demand diplomatic cooperation (such as policy support)	3	-5	REQUEST	assist	diplomatic
103	Demand material aid	3	-5	REQUEST	assist	
1031	Demand economic aid	3	-5	REQUEST	assist	economic
1032	Demand military aid	3	-5	REQUEST	assist	military
1033	Demand humanitarian aid	3	-5	REQUEST	assist	human_security
1034	Demand military protection or peacekeeping	3	-5	REQUEST	assist	peacekeeping
104	Demand political reform	3	-5	REQUEST	change	political_institutions
1041	Demand change in leadership	3	-5	REQUEST	change	executive
1042	Demand policy change	3	-5	REQUEST	change	executive
1043	Demand rights	3	-5	REQUEST	change	rights_freedoms
1044	Demand change in institutions, regime	3	-5	REQUEST	change	political_institutions
105	Demand that target yields	3	-5	REQUEST	change	legal
1051	Demand easing of administrative sanctions	3	-5	REQUEST	yield	legal
1052	Demand easing of political dissent	3	-5	REQUEST	yield	legal
1053	Demand release of persons or property	3	-5	REQUEST	yield	legal
1054	Demand easing of economic sanctions, boycott, or embargo	3	-5	REQUEST	yield	economic
1055	Demand that target allows international involvement (non-mediation)	3	-5	REQUEST	yield	diplomatic
1056	Demand de-escalation of military engagement	3	-5	REQUEST	yield	military
106	Demand meeting, negotiation	3	-5	REQUEST	meet	diplomatic
107	Demand settling of dispute	3	-5	REQUEST	meet	diplomatic
108	Demand mediation	3	-5	REQUEST	meet	diplomatic
11	Disapprove	3	-2	ACCUSE		
110	Disapprove	3	-2	ACCUSE	disapprove	
111	Criticize or denounce	3	-2	ACCUSE	disapprove	
112	Accuse	3	-2	ACCUSE	disapprove	
1121	Accuse of crime, corruption	3	-2	ACCUSE	allege	crime,corruption
1122	Accuse of human rights abuses	3	-2	ACCUSE	allege	human_rights
1123	Accuse of aggression	3	-2	ACCUSE	allege	military
1124	Accuse of war crimes	3	-2	ACCUSE	allege	military,legal
1125	Accuse of espionage, treason	3	-2	ACCUSE	allege	legal
113	Rally opposition against	3	-2	ACCUSE	disapprove	
114	Complain officially	3	-2	ACCUSE	allege	diplomatic
115	Bring lawsuit against	3	-2	ACCUSE	allege	legal
116	find guilty or liable (legally)	3	-2	ACCUSE	disapprove	legal
12	Reject	3	-4	REJECT		
120	Reject	3	-4	REJECT		
121	Reject material cooperation	3	-4	REJECT	assist	
1211	Reject economic cooperation	3	-4	REJECT	assist	economic
1212	Reject military cooperation	3	-4	REJECT	assist	military
1213	Reject judicial cooperation	3	-4	REJECT	assist	legal
1214	Reject intelligence cooperation	3	-4	REJECT	assist	intelligence
122	Reject request or demand for material aid	3	-4	REJECT	assist	
1221	Reject request for economic aid	3	-4	REJECT	assist	economic
1222	Reject request for military aid	3	-4	REJECT	assist	military
1223	Reject request for humanitarian aid	3	-4	REJECT	assist	human_security
1224	Reject request for military protection or peacekeeping	3	-4	REJECT	assist	peacekeeping
123	Reject request or demand for political reform	3	-4	REJECT	change	political_institutions
1231	Reject request for change in leadership	3	-4	REJECT	change	executive
1232	Reject request for policy change	3	-4	REJECT	change	executive
1233	Reject request for rights	3	-4	REJECT	change	rights_freedoms
1234	Reject request for change in institutions, regime	3	-4	REJECT	change	political_institutions
124	Refuse to yield	3	-4	REJECT	change	
1241	Refuse to ease administrative sanctions	3	-4	REJECT	change	executive
1242	Refuse to ease popular dissent	3	-4	REJECT	change	
1243	Refuse to release persons or property	3	-4	REJECT	yield	legal
1244	Refuse to ease economic sanctions, boycott, or embargo	3	-4	REJECT	yield	economic
1245	Refuse to allow international involvement (non mediation)	3	-4	REJECT	yield	diplomatic
1246	Refuse to de-escalate military engagement	3	-4	REJECT	yield	military
125	Reject proposal to meet, discuss, or negotiate	3	-5	REJECT	meet	diplomatic
126	Reject mediation	3	-5	REJECT	meet	diplomatic
127	Reject plan, agreement to settle dispute	3	-5	REJECT	meet	diplomatic
128	Defy norms, law	3	-5	REJECT	yield	legal
129	Veto	3	-5	REJECT	yield	diplomatic
13	Threaten	3	-6	THREATEN		
130	Threaten	3	-4.4	THREATEN		
131	Threaten non-force	3	-5.8	THREATEN		
1311	Threaten to reduce or stop aid	3	-5.8	THREATEN	relations	
1312	Threaten with sanctions, boycott, embargo	3	-5.8	THREATEN	restrict	economic
1313	Threaten to reduce or break relations	3	-5.8	THREATEN	relations	diplomatic
132	Threaten with administrative sanctions	3	-5.8	THREATEN	restrict	executive
1321	Threaten with restrictions on political freedoms	3	-5.8	THREATEN	restrict	human_rights
1322	Threaten to ban political parties or politicians	3	-5.8	THREATEN	restrict	pro_autocracy
1323	Threaten to impose curfew	3	-5.8	THREATEN	restrict	pro_autocracy
1324	Threaten to impose state of emergency or martial law	3	-5.8	THREATEN	restrict	pro_autocracy
133	Threaten with political dissent, protest	3	-5.8	THREATEN	relations	
134	Threaten to halt negotiations	3	-5.8	THREATEN	relations	diplomatic
135	Threaten to halt mediation	3	-5.8	THREATEN	relations	diplomatic
136	Threaten to halt international involvement (non-mediation)	3	-7	THREATEN	expel	diplomatic
137	Threaten with repression	3	-7	THREATEN	violence	pro_autocracy
138	Threaten with military force	3	-7	THREATEN	violence	military
1381	Threaten blockade	3	-7	THREATEN	restrict	military
1382	Threaten occupation	3	-7	THREATEN	territory	military
1383	Threaten unconventional violence	3	-7	THREATEN	violence	military
1384	Threaten conventional attack	3	-7	THREATEN	violence	military
1385	Threaten attack with WMD	3	-7	THREATEN	violence	cbrn
139	Give ultimatum	3	-7	THREATEN	relations	diplomatic
14	Protest	4	-6.5	PROTEST		
140	Engage in political dissent	4	-6.5	PROTEST		
141	Demonstrate or rally	4	-6.5	PROTEST	demo	
1411	Demonstrate for leadership change	4	-6.5	PROTEST	demo	executive
1412	Demonstrate for policy change	4	-6.5	PROTEST	demo	executive
1413	Demonstrate for rights	4	-6.5	PROTEST	demo	rights_freedoms
1414	Demonstrate for change in institutions, regime	4	-6.5	PROTEST	demo	political_institutions
142	Conduct hunger strike	4	-6.5	PROTEST	hunger	
1421	Conduct hunger strike for leadership change	4	-6.5	PROTEST	hunger	executive
1422	Conduct hunger strike for policy change	4	-6.5	PROTEST	hunger	executive
1423	Conduct hunger strike for rights	4	-6.5	PROTEST	hunger	rights_freedoms
1424	Conduct hunger strike for change in institutions, regime	4	-6.5	PROTEST	hunger	political_institutions
143	Conduct strike or boycott	4	-6.5	PROTEST	boycott	
1431	Conduct strike or boycott for leadership change	4	-6.5	PROTEST	boycott	executive
1432	Conduct strike or boycott for policy change	4	-6.5	PROTEST	boycott	executive
1433	Conduct strike or boycott for rights	4	-6.5	PROTEST	boycott	rights_freedoms
1434	Conduct strike or boycott for change in institutions, regime	4	-6.5	PROTEST	boycott	political_institutions
144	Obstruct passage, block	4	-7.5	PROTEST	obstruct	
1441	Obstruct passage to demand leadership change	4	-7.5	PROTEST	obstruct	executive
1442	Obstruct passage to demand policy change	4	-7.5	PROTEST	obstruct	executive
1443	Obstruct passage to demand rights	4	-7.5	PROTEST	obstruct	rights_freedoms
1444	Obstruct passage to demand change in institutions, regime	4	-7.5	PROTEST	obstruct	political_institutions
145	Protest violently, riot	4	-7.5	PROTEST	riot	
1451	Engage in violent protest for leadership change	4	-7.5	PROTEST	riot	executive
1452	Engage in violent protest for policy change	4	-7.5	PROTEST	riot	executive
1453	Engage in violent protest for rights	4	-7.5	PROTEST	riot	rights_freedoms
1454	Engage in violent protest for change in institutions, regime	4	-7.5	PROTEST	riot	political_institutions
15	Exhibit force posture	4	-7.2	MOBILIZE		
150	Demonstrate military or police power	4	-7.2	MOBILIZE		
151	Increase police alert status	4	-7.2	MOBILIZE	police	
152	Increase military alert status	4	-7.2	MOBILIZE	troops	military
153	Mobilize or increase police power	4	-7.2	MOBILIZE	police	
154	Mobilize or increase armed forces	4	-7.2	MOBILIZE	troops	military
16	Reduce relations	4	-4	SANCTION		
160	Reduce relations	4	-4	SANCTION		
161	Reduce or break diplomatic relations	4	-4	SANCTION	withdraw	diplomatic
162	Reduce or stop material aid	4	-5.6	SANCTION	discontinue	human_security
1621	Reduce or stop economic assistance	4	-5.6	SANCTION	discontinue	economic
1622	Reduce or stop military assistance	4	-5.6	SANCTION	discontinue	military
1623	Reduce or stop humanitarian assistance	4	-5.6	SANCTION	discontinue	human_security
163	Impose embargo, boycott, or sanctions	4	-8	SANCTION	discontinue	economic
164	Halt negotiations	4	-6.5	SANCTION	withdraw	diplomatic
165	Halt mediation	4	-7	SANCTION	withdraw	diplomatic
166	Expel or withdraw	4	-7	SANCTION	expel	diplomatic
1661	Expel or withdraw peacekeepers	4	-7	SANCTION	expel	military
1662	Expel or withdraw inspectors, observers	4	-7	SANCTION	expel	diplomatic
1663	Expel or withdraw aid agencies	4	-7	SANCTION	expel	human_security
17	Coerce	4	-7	COERCE		
170	Coerce	4	-7	COERCE		
171	Seize or damage property	4	-9.2	COERCE	seize	human_security
1711	Confiscate property	4	-9.2	COERCE	seize	human_security
1712	Destroy property	4	-9.2	ASSAULT	destroy	human_security
172	Impose administrative sanctions	4	-5	COERCE	restrict	executive
1721	Impose restrictions on political freedoms	4	-5	COERCE	restrict	rights_freedoms
1722	Ban political parties or politicians	4	-5	COERCE	restrict	pro_autocracy
1723	Impose curfew	4	-5	COERCE	curfew	pro_autocracy
1724	Impose state of emergency or martial law	4	-5	COERCE	martial-law	pro_autocracy
173	Arrest, detain, or charge with legal action	4	-5	COERCE	arrest	legal
174	Expel or deport individuals	4	-5	COERCE	deport	legal
175	Use tactics of violent repression	4	-9	ASSAULT		military,repression
18	Assault	4	-9	ASSAULT		
180	Use unconventional violence	4	-9	ASSAULT		
181	Abduct, hijack, or take hostage	4	-9	ASSAULT	abduct	
182	Physically assault	4	-9.5	ASSAULT	beat	
1821	Sexually assault	4	-9	ASSAULT	sexual	
1822	Torture	4	-9	ASSAULT	torture	
1823	Kill by physical assault	4	-10	ASSAULT		
183	Conduct suicide, car, or other non-military bombing	4	-10	ASSAULT	suicide-attack	
1831	Carry out suicide bombing	4	-10	ASSAULT	suicide-attack	
1832	Carry out car bombing	4	-10	ASSAULT	explosives	
1833	Carry out roadside bombing	4	-10	ASSAULT	explosives	
184	Use as human shield	4	-8	ASSAULT	abduct	
185	Attempt to assassinate	4	-8	ASSAULT	targeted	
186	Assassinate	4	-10	ASSAULT	targeted	
19	Fight	4	-10	ASSAULT		
190	Use conventional military force	4	-10	ASSAULT		military
191	Impose blockade, restrict movement	4	-9.5	COERCE	restrict	military
192	Occupy territory	4	-9.5	COERCE	seize	military
193	fight with small arms and light weapons	4	-10	ASSAULT	firearms	military
194	fight with artillery and tanks	4	-10	ASSAULT	heavy-weapons	military
195	Employ aerial weapons	4	-10	ASSAULT	heavy-weapons	military
196	Violate ceasefire	4	-9.5	ASSAULT		legal,military
20	Use unconventional mass violence	4	-10	ASSAULT		
200	Use unconventional mass violence	4	-10	ASSAULT		military
201	Engage in mass expulsion	4	-9.5	ASSAULT		religion_ethnicity
202	Engage in mass killings	4	-10	ASSAULT		religion_ethnicity
203	Engage in ethnic cleansing	4	-10	ASSAULT		religion_ethnicity
204	Use weapons of mass destruction	4	-10	ASSAULT	unconventional	cbrn
2041	Use chemical, biological, or radiological weapons	4	-10	ASSAULT	unconventional	cbrn
2042	Detonate nuclear weapons	4	-10	ASSAULT	unconventional	cbrn
`;

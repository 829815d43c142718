/**
 * Further terms of the issue list, by issue: places of conflicts, bodies, instruments, trades and things by whose
 * names ministries of all houses speak of a matter. Our own list, gone through heading by heading beside the topic
 * menus and thesauri that `issues.ts` names. A term under `says` files by itself; one under `hints` needs another.
 */
export const TERMS: Readonly<Record<string, { says?: string; hints?: string }>> = {
  ukraine: {
    says: 'odesa; odessa; sumy; kramatorsk; bakhmut; avdiivka; chasiv yar; kupiansk; chernihiv; danube ports; ports of izmail; russian full-scale; russia’s full-scale; russian occupation; ukrainian grid; our defense forces; against our country; against our state',
    hints: 'dnipro; lviv; izmail; territories of ukraine',
  },
  'georgia-conflict': {
    says: 'occupied regions of georgia; occupied territories of georgia; administrative boundary line; administrative boundary lines; occupation line; borderisation; borderization; eumm; sukhumi; ochamchire; geneva discussions; monitoring mission in georgia',
    hints: 'occupied regions; gali',
  },
  'belarus-crisis': {
    says: 'grodno; hrodna; political prisoners in belarus; lukashenko’s regime; balloons from belarus',
    hints: 'belarus',
  },
  syria: {
    says: 'deraa; latakia; homs; quneitra; syrians; suwayda; as-suwayda',
    hints: 'kurds; tartus',
  },
  iraq: {
    says: 'mosul; kirkuk; sinjar; popular mobilization forces; popular mobilisation forces',
    hints: 'basra',
  },
  lebanon: {
    says: 'lebanese armed forces; lebanese army; lebanon’s; taif agreement',
    hints: 'naqoura',
  },
  yemen: { says: 'marib; taiz; hodeida; yemenis; southern transitional council', hints: 'aden' },
  libya: {
    says: 'sirte; tobruk; misrata; libyans; skhirat',
    hints: 'government of national unity',
  },
  sudan: {
    says: 'omdurman; kordofan; el obeid; abyei; malakal; nyala; warring sudanese',
    hints: 'adré; adre',
  },
  ethiopia: { says: 'mekelle', hints: 'afar' },
  'great-lakes': {
    says: 'ituri; masisi; walikale; eastern democratic republic of the congo',
    hints: 'bujumbura',
  },
  sahel: {
    says: 'ouagadougou; n’djamena; timbuktu; jihadist groups in the sahel',
    hints: 'gao; kidal',
  },
  'lake-chad': { says: 'maiduguri; borno; mnjtf', hints: 'banditry' },
  myanmar: {
    says: 'naypyidaw; nay pyi taw; tatmadaw; cox’s bazar; kachin; shan state; junta in myanmar',
    hints: 'the junta',
  },
  afghanistan: {
    says: 'kandahar; panjshir; de facto authorities in kabul',
    hints: 'de facto authorities',
  },
  kashmir: { says: 'srinagar', hints: 'islamabad and new delhi' },
  bosnia: { says: 'banja luka; high representative in sarajevo', hints: 'sarajevo' },
  haiti: {
    says: 'kenyan-led mission; transitional presidential council; artibonite',
    hints: 'security support mission',
  },
  'colombia-peace': {
    says: '2016 peace agreement; 2016 peace accord; final peace agreement; peace accord with the farc; colombia’s peace; armed groups in colombia',
    hints: 'talks with armed groups; farc dissidents',
  },
  'korean-peninsula': {
    says: 'korean war armistice; north-south dialogue; panmunjom',
    hints: 'nuclear and missile development',
  },
  'middle-east': {
    says: 'levant; mashreq; arab world; gulf states; gulf countries; countries of the gulf',
  },
  americas: { says: 'south america; south american' },
  europe: {
    says: 'european affairs; southeast europe; south-east europe; southeastern europe; nordic region',
    hints: 'nordic; europe’s',
  },
  'south-asia': { hints: 'kathmandu; dhaka; colombo' },
  regions: {
    says: 'regional and global matters; regional and international matters; global and regional matters; geopolitical situation; geopolitical developments; international developments; situation in the region and; world situation; regional files; regional questions; international questions; regional and global agenda; matters of regional; issues of regional; regional and international situation; situation in their regions',
    hints: 'geopolitical; geopolitics; in the region',
  },
  security: {
    says: 'threat landscape; common threats; new threats; security dialogue; security policy; regional security issues; international security; security matters; security of the region; security talks; security consultations; militias; armed groups',
    hints: 'threats',
  },
  'military-assistance': {
    says: 'arms transfers; capabilities of the armed forces; deliver weapons; delivery of weapons; arms shipments; tank coalition; iris-t; nasams; leopard tanks; abrams; gripen; mirage; atacms; storm shadow; taurus missiles; bayraktar; drone coalition; train soldiers; training of soldiers; training of troops; missile systems; air-defence; supply of air defence; ammunition initiative; spare parts for tanks; defense forces; defence forces of ukraine; lethal equipment; non-lethal',
    hints:
      'additional systems; reconnaissance; demining equipment; share of the burden; next stage of support',
  },
  'defence-cooperation': {
    says: 'arms sales; foreign military sales; military staff talks; staff talks; joint military; naval cooperation; port call; port calls; warship; warships; corvette; corvettes; naval vessel; naval vessels; defence pact; defense pact; defence agreement; defense agreement; defence technology; defense technology; military technology; status of forces; rotational forces; aircraft carrier; military training cooperation; defence attaché; military attaché; peace of mind of allies; naval base; joint manoeuvres; armed forces of both; defence ties; defence white paper; arms industry; armaments; general staffs; general staff; chiefs of staff; chiefs of defence; chief of defence; joint patrol; patrol aircraft; training ground; training area; military academy; military academies; cadets; military hospital; military flights; military aircraft; helicopters; helicopter; coastal radar; ammunition factory; arms factory; arms deal; arms purchases; paratroopers; joint battalion; conscripts; minehunters; minesweepers; demonstration of force; air base; air bases; barracks',
    hints:
      'procurement; manoeuvres; navy; air force; army; troops; soldiers; cadet; garrison; base',
  },
  deterrence: {
    says: 'forward defence; forward defense; enhanced vigilance; allied troops; nato battlegroup; nuclear sharing',
    hints: 'battalion',
  },
  ceasefire: {
    says: 'pause in fighting; pause in the fighting; end of the fighting; end to the fighting; stop the fighting; cessation of fighting; halt to the fighting; silence the guns; lay down their arms; lay down arms; humanitarian pause; humanitarian pauses; humanitarian truce; ceasefire line',
    hints: 'fighting; the lull; pause; guns',
  },
  peace: {
    says: 'peace conference; peace accord; peace accords; peace envoy; national reconciliation; proximity talks; all-party talks; settlement plan; peaceful solution; negotiated peace; path to a settlement; peace and reconciliation; direct talks; ready for talks; ready for direct; facilitate talks; facilitating talks; facilitation of talks; host talks; mediating; mediators; mediating role; role as mediator; role as guarantor; parties’ views closer; bring the parties together; bringing the parties; rounds of negotiations; way out of the crisis; path out of the crisis; solution to the conflict; solution to the crisis; resolve the conflict; resolving the conflict; settle disputes; dispute resolution; resolution of disputes; parallel initiatives; dialogue with the rebels; talks with the rebels; venue for the talks; venue for talks; host the talks; hosting the talks; armed opposition; peace commission; peace monitors; truth commission; transitional justice; round table; disarmament of the rebels; demobilisation; demobilization; reintegration of fighters; elders; ceasefire talks; peace delegation; rebel leaders; rebel groups; disarming of; rebel',
    hints:
      'peacefully; envoy; talks; only way out; compromise; agreement between the parties; rebels; insurgents; warring; insurgent',
  },
  peacekeeping: {
    says: 'blue helmets; peace operations; peace operation; peace support operations; peacekeeping troops; observer mission; ceasefire monitoring; un peacekeeper; eufor; observer team; troops serving with',
    hints: 'convoy; monitoring mission; stabilisation force; international force',
  },
  'de-escalation': {
    says: 'defuse; defusing; tension; lower the temperature; cool-headed; heads cool; wider war; wider conflict; regional war; regional conflagration; spillover; spill over; conflict from spreading; conflict spreading; conflict from widening; prevent further violence; end to the violence; end the violence; cycle of violence; retaliation; reprisals',
    hints: 'end of violence; spiral; violence; steadiness',
  },
  'sovereignty-territorial-integrity': {
    says: 'secession; secessionist; separatism; territorial dispute; territorial disputes; respect for borders; territorial unity; recognised borders; recognized borders; sovereign equality; breakaway; unilateral declaration of independence; declaration of independence; inviolable; one state; illegal referendum',
    hints: 'separatist; separatists; borders',
  },
  'prisoner-exchange': {
    says: 'exchange of bodies; bodies of the fallen; fallen hostages; captured soldiers; prisoner-of-war; prisoner swaps; exchange of prisoners of war; swap of prisoners',
  },
  'civilian-protection': {
    says: 'civilian victims; harm to civilians; attacks on schools; attacks on medical; medical staff; indiscriminate bombardment; indiscriminate attacks; indiscriminate strikes; schools and hospitals; civilian objects; protection of the population; attacks on civilian; civilian population',
    hints: 'airstrikes; air strikes; strikes on; bombardment',
  },
  'war-crimes': {
    says: 'impunity; mass atrocity; fact-finding mission; torture chambers; mass executions; summary executions; answer for their crimes; those responsible for attacks; evidence of crimes; investigation of crimes; international crimes; hague tribunal; compensation for victims of war',
    hints: 'commission of inquiry; those responsible; answer for',
  },
  'arms-control': {
    says: 'vienna document; conventional forces; nuclear doctrine; no first use; anti-personnel mines; arms trade treaty; small arms; autonomous weapons; missile moratorium; nuclear risks; risk of nuclear; nuclear powers',
    hints: 'confidence-building measures; confidence building measures',
  },
  proliferation: {
    says: 'nuclear-free; weapon-free zone; missile technology control; icbm; icbms; intercontinental; nuclear suppliers group; nsg; nuclear test; ballistic',
    hints: 'safeguards agreement',
  },
  'nuclear-safety': {
    says: 'safety of nuclear; reactor safety; rivne nuclear; nuclear accident; spent fuel; nuclear waste; radioactive waste; stress tests; dosimeters',
    hints: 'decommissioning',
  },
  cyber: {
    says: 'cyber-attack; cyber-attacks; cyber resilience; cyber capacity; digital attacks; malware; phishing; hacker; hacked; data theft; cyber dialogue; cyber operations; online scams; scam compounds; scam centres; theft of data; data leak; stolen data; ransom demand; it systems; attack on the servers; servers; network intrusion',
    hints: 'outage; systems',
  },
  disinformation: {
    says: 'information operations; influence operations; hybrid operation; hybrid operations; hybrid activities; hybrid activity; arson attacks; acts of sabotage; sabotage; troll; meddling; deepfakes; deepfake; bots; smear campaign; smear campaigns; foreign agents; foreign-funded',
    hints: 'recklessness; slander',
  },
  terrorism: {
    says: 'gunmen; extremists; explosive device; car bomb; hijacking; countering terrorism; al-qaida; terrorism financing; foreign fighters; foreign terrorist fighters; counter-extremism; bomb blast; market attack; islamist; cross-border infiltration; state sponsorship of terrorism; bomber; bomb; hostage crisis; hijackers; terrorist plot; plot to; jihadi; kidnappers; drone attack on the; massacre at the market; grenade; shooting in; stabbing',
    hints: 'attackers; the attack; blast',
  },
  'organised-crime': {
    says: 'call-centre gangs; call-centre; call centre gangs; scam compounds; victims of trafficking; trafficking victims; police cooperation; interpol; europol; criminal organisation; criminal organization; firearms; poaching; cattle rustling; online fraud; gang; drug lords; trafficking of; smuggling networks; smuggling gangs; judicial and police; cross-border criminal; organised criminal; criminality; joint operations centre; poachers; smuggling rings; smuggling ring; counterfeit goods; ivory smuggling; cigarette smuggling; fuel smuggling; gold smuggling; gold smugglers; bank robbers; clan crime; contract killings; police training; police liaison; liaison officers; police academies; car theft; art theft; joint police; fugitives; fugitive; robbery; mercenary networks; slavery rings; money mules; cryptocurrency fraud; boiler rooms',
    hints: 'ransom; stolen; armed groups; weapons flows; networks; police; rings; ring',
  },
  drugs: {
    says: 'narcotic drugs; drug smuggling; drug production; opium; poppy; poppies; drug cartel; counter-drug; coca; tramadol; precursors; drug-related; drug money; drug labs; drug laboratories; seizure of cocaine; addicts; khat ban; cannabis; ketamine; hashish',
  },
  'maritime-security': {
    says: 'coast guards; freedom of shipping; merchant fleet; sea routes; shipping routes; shipping lane; shipping lanes; strait is open; strait remains open; strait open; the strait; straits; seabed; continental shelf; maritime zones; grey zone; maritime law enforcement; naval mission; seized vessel; vessels; navigational; sea mines; naval mines; international waters; territorial waters; passage through the strait; ship; ships; harbour security; critical underwater; undersea cable; undersea infrastructure; seized ship; seized ships; coastguard; lighthouses; sea rescue; sinking of the tanker; collision at sea; pirates; pirate; sea patrol; sea patrols; sea border; fishing militia; salvage of; ship collision; coastal waters; sea lane; anchorage; frigate patrol; naval incident; ramming; shoal; reef; reefs; the strait is',
    hints: 'vessel; crew; crews; strait; cargo ship; sea; mariners; wreck; buoys; patrol',
  },
  'black-sea': {
    says: 'demining of the black sea; mine countermeasures in the black; danube ports; black sea ports; odesa port; the danube delta',
    hints: 'danube; constanța; constanta',
  },
  'baltic-sea': {
    says: 'estlink 2; cable damage in the baltic; baltic cables; åland; shadow fleet in the baltic',
    hints: 'baltic; the cable; cables; anchor',
  },
  airspace: {
    says: 'jamming; gps jamming; gnss interference; air defence identification zone; unidentified drones; drone flights; shot down; downed; downing of; intercepted; drone attack on; incursion into its airspace; plane was shot; airliner; flight safety; drones crossed; drones entered; overflight rights; debris; missile crossing; closed its airspace; closure of airspace; air corridor; air raid sirens; shot down over; stray missile; stray drone; spy balloon; shooting down; shooting down of; was downed',
    hints: 'drones; drone; overflew; missile fragments; sirens',
  },
  space: {
    says: 'satellite launch; space programme; space program; rockets into orbit; orbit; spacecraft; space research; satellites and rocket; launch site; rocket launches; launch pad; space debris; crewed flight; moon landing; mars; ground station; tracking station',
    hints: 'rocket',
  },
  intelligence: {
    says: 'spying; spy; spies; secret services; wiretapping; security services; poisoning of; double agent; agents; wiretaps; intelligence officers; intelligence agencies; eavesdropping',
    hints: 'surveillance; agent',
  },
  'border-security': {
    says: 'border commission; border fence; frontex; border police; border patrol; joint border; border checkpoint; border checkpoints; border closure; closure of the border; border infrastructure; delimitation of the border; land border; border talks; reopening of the border; border dispute; land crossing; border stones; border markers; border marking; border river; border zone; border bridge; border wall; barbed wire',
    hints:
      'demarcation; border situation; border; crossing; crossings; checkpoint; frontier post; goods traffic; the wall; fence',
  },
  economy: {
    says: 'economies; economic mission; fiscal; monetary policy; industrial policy; industrial zone; industrial zones; economic forum; gross domestic product; economic coordination; economic council; economic corridor; economic commission; commercial and economic; chamber of commerce; economic reforms; industries; macroeconomic; economic partner; economic links; economic diplomacy; economic matters; chambers of commerce; economic ministers; finance minister; economy minister; cost of fuel; exchange rate; standards of living; price of copper; free zone; free zones; state enterprises; craft; crafts; artisans; joint ventures in; shipyards; shipbuilding; car industry; insurance market',
    hints:
      'currency; interest rates; central bank; recession; gdp; sectors; productivity; shipbuilders; prices; factories',
  },
  sanctions: {
    says: 'sanctions evasion; blacklist; blacklisted; delisting; lifting of sanctions; embargoes; dual-use goods; dual-use; sanctions waiver; sanctions relief; travel bans and asset; punitive measures; economic pressure; economic blockade; the blockade; listings; asset freezes',
    hints: 'unilateral measures; waiver; waivers; blockade; measures against',
  },
  trade: {
    says: 'trade balance; trade flows; trade facilitation; customs clearance; customs duties; countervailing; quotas; trade surplus; supply of goods; single window; goods and services; bilateral commerce; export opportunities; on its market; to its market; into its market; domestic market; access to the market; opening of its market; opening of the market; trading; traders; beer; chocolate; textiles; garments; steel exports; volume of trade; trade remedy; trade ties; trading partner; trading partners; wood products; car exports; tariff-free; levies; levy on; basket of goods; market share; cosmetics; duties on; intellectual property; standards and metrology; standardisation; standardization; certification; conformity; trademarks; copyright; aluminium; aluminum; cement; furniture; toys; footwear; shoes; carpets; ceramics; perfume; watches; labelling; import ban; import bans; export ban; export bans; import licence; import licences; customs officers; customs posts; warehouse; warehouses; showroom; trade office; trade offices; trade houses; trading houses; supermarkets; counter-tariffs; dumping; most favoured nation; trade defence; trade dispute; countermeasures on imports',
    hints:
      'quota; market; markets; purchases; purchase of; consumers; steel; cars; consignments; shipments; timber; shops; buyers; customers; duty',
  },
  investment: {
    says: 'investment agreement; co-investment; venture capital; capital markets; public-private; concession; concessions; stock exchange; bonds; invest in; investment promotion; investment forum; inward investment; industrial park; companies to operate; companies to invest; companies to enter; encouraging companies; set up production; production facility; production facilities; assembly plant; to manufacture in; make in india; start production; swedish companies; business opportunities; opportunities for companies; opportunities for businesses; interest of companies; interest of firms; shareholder; holding company; bankers; free port; privatisation; expropriation; expropriated; investor dispute; mining investment; gigafactory; assembly of; plant in',
    hints:
      'companies; firms; company; plant; production; stake; manufacturers; manufacture; opportunities; investor',
  },
  infrastructure: {
    says: 'public works; housing construction; infrastructure fund; construction sector; construction companies; large-scale projects; urban development; power lines; infrastructure financing; submarine electricity cable; infrastructure investment; electricity interconnections; sewers; stadiums; street lighting; airport terminal; housing; bridges and roads; irrigation works; masterplan; water towers',
    hints: 'construction; building of; cable; dedicated fund; interconnector; power line',
  },
  transport: {
    says: 'road transport; road haulage; haulage permits; transport permits; flight connections; flight connection; air service agreement; air services agreement; air transport; cargo; containers; container terminal; expressway; highway; tunnel; trilateral highway; air traffic; landing rights; airline; aircraft; direct flight; road network; railway project; railways; rail freight; port infrastructure; deep-sea port; logistics hub; transport links; transit corridor; transit routes; transit route; delivery times; road safety; corridors; ferry services; shipping companies; buses; train service; train services; night train; tram; trams; cable car; bus line; bus lines; ring road; rolling stock; wagons; locomotive; toll; flyover; motor vehicles; pilot training; truck drivers; lorry drivers; night ferry; air ambulance; air connection; air connections; airlift of goods; shipping link; sea link; bridge across; bridge over; canal traffic; pilots; passenger trains; railway bridge; border bridge; stations; road accidents; sleeper trains; container port; container service; dry ports; shipping line; inland waterway; inland waterways; river navigation; gauge; runway; airfield; hangar',
    hints:
      'corridor; bridge; road; route; routes; terminal; airline routes; port; harbour; bus; jetty; quay; crossing; pier',
  },
  energy: {
    says: 'power purchase; electricity grid; power plant; gas reserves; energy link; transmission line; transmission lines; power line; power lines; energy resources; energy mix; electric power; hydroelectric; oil fields; drilling; energy exports; energy imports; energy trade; offshore gas; energy ministers; hydropower plant; gas deliveries; oil deliveries; oil exports; oil prices; gas prices; fuel shortages; energy projects; gas interconnector; energy corridor; submarine electricity; power interconnection; import of low-carbon electricity; winter preparedness; kerosene; refineries; power station; power stations; lignite; biogas; oilfield; petrol; electricity tariffs; electricity price; electricity prices; substation; substations; outages; grid connection; fuel prices; fuel subsidies; barrels; oil wells; gas wells; gas terminal; regasification; heating oil; drilling rights; offshore field; licensing round; power cuts; electrified; electricity supply; electricity line; dam and power',
    hints: 'heating; turbines; winter; upstream; barrel; turbine',
  },
  'energy-infrastructure': {
    says: 'power facilities; attacks on the grid; strikes on the grid; energy assets; ukrainian grid; electricity facilities; energy sites; thermal power plants',
    hints: 'transformer; generators',
  },
  'nuclear-energy': {
    says: 'reactor; reactors; nuclear cooperation; uranium supply; uranium supplies; uranium mining; nuclear units; peaceful use of nuclear',
    hints: 'uranium',
  },
  'clean-energy': {
    says: 'e-mobility; electric mobility; green technologies; green technology; solar park; solar panels; solar energy; wind energy; renewable; carbon-free; green growth; green industry; clean tech; clean technologies; sustainable energy; energy storage; electric cars; electric buses; green economy; ammonia; hydrogen corridor; battery plant; turbines; wind park; tidal; heat pumps; charging stations; charging points; bioethanol; ethanol; offshore wind; geothermal energy; rooftop solar; sustainable aviation fuel; wave power; hydrogen plant; low-carbon steel',
    hints: 'battery manufacturers; turbine',
  },
  'food-security': {
    says: 'food systems; grain corridor; food imports; nutrition; cereals; wheat supplies; global hunger; food relief; starvation; school meals; wfp; world food programme',
    hints: 'rice; maize; sugar',
  },
  agriculture: {
    says: 'fishermen; fishers; seafood; pork; poultry; horticulture; locust; locusts; animal health; plant protection; apples; tomatoes; cocoa; salmon; grapes; mangoes; forestry; soybeans; rice exports; dairy products; food processing; agribusiness; agronomists; seedlings; rural; fish; shrimp; lobster; farmland; swine fever; avian flu; foot-and-mouth; sugar cane; cheese; durian; citrus; date palms; saffron; whisky; potatoes; onions; lamb; sheep; horses; camels; sea cucumber; sea cucumbers; oysters; tuna; mackerel; herring; cod; fishing rights; access to fishing grounds; shared fishing grounds; fishing quotas; fishing boats; fishing boat; trawlers; trawler; harvests; tractors; pesticides; vineyards; winegrowers; winemakers; cashew; cashews; groundnuts; peanuts; vanilla; spices; nuts; eggs; barley; oranges; pineapple; pineapples; melons; seed bank; plant seeds; cattle disease; bird flu; milk; butter; goats; rubber; rice quota; fisheries protocol; squid; crab; anchovy; beekeepers; cut flowers; lemons; olives; agricultural machinery; plantations; farm; farms; orchards; pastures; grazing',
    hints:
      'rice; flowers; timber; honey; spirits; brandy; produce; gum arabic; wool; silk; dates; lamb exports; seed; vegetables; vegetable',
  },
  'supply-chains': {
    says: 'nickel; graphite; mining sector; mineral processing; chipmakers; chip; gallium; tungsten; copper; battery minerals; critical supply; decoupling; severing of supply; de-risking supply; strategic raw materials; phosphate; phosphates; diamonds; emeralds; bauxite; manganese; zinc; titanium; coking coal; magnesium; platinum; antimony; mining licences; mining licence; mine concession; mines and minerals; smelter; ore; iron ore; wafer; wafers; shortages of components; permanent magnets; magnets; neodymium; helium',
    hints: 'mining; minerals; diversification of supply; gold; tin; components; mine',
  },
  'financial-assistance': {
    says: 'soft loan; soft loans; concessional; loan facility; budget aid; tranche; disbursement; guarantee facility; deposit with the central bank; bailout; financial package; credit facility; emergency funding; grant aid; stand-by arrangement; extended fund facility; aid package; was new money; afdb; african development bank; asian development bank; credit; pounds for; euros for; dollars for; bridge loan; cash injection; swap line; rescue package; moratorium on debt; tranches; deposits',
    hints: 'euros; dollars; pounds; chf; predictable funding; contribution of; underfunding',
  },
  debt: {
    says: 'debt service; debt swap; debt swaps; debt; creditor; debt rescheduling; eurobond',
  },
  reconstruction: {
    says: 'recovery efforts; recovery programme; rebuilt; restoration of infrastructure; reconstruct; rebuilding of',
  },
  corruption: {
    says: 'kickbacks; independence of the judiciary; rule-of-law; integrity of the judiciary; stolen assets',
  },
  reforms: {
    says: 'reform process; reform programme; reform path; pace of reform; courage of the reforms; overhaul of; modernisation of the state; civil service reform; pension reform; land reform; deregulation',
    hints: 'overhaul',
  },
  taxation: {
    says: 'tax; taxes; tax treaty; avoidance of double taxation; tax evasion; vat; tax agreement; tax havens; digital tax; tax code; tax authorities; tax information',
  },
  labour: {
    says: 'skilled worker; skilled workers; specified skilled worker; caregivers; recruitment; remittances; employment permit; manpower; guest workers; social security agreement; posted workers; job seekers; professionals mobility; work permits; mobility of professionals; welfare of workers; workers’ rights; welfare of migrant; domestic helpers; overseas workers; nurses’; health workers abroad; seasonal; fruit pickers; construction workers; unpaid wages; sponsorship system; kafala; trade union; pensions; social security; carers; care workers; welders; money sent home; labour inspectors; labor inspectors; labour ministers; labor ministers; recognition of qualifications; professional qualifications; pension; au pairs; shift workers; dock workers; recruitment of',
    hints: 'jobs; skills; human resources; professionals; seafarers; strike; hiring; wages',
  },
  development: {
    says: 'grant assistance; rural development; community development; microfinance; capacity-building; development bank; exchange of notes; developing states; small island developing states; sids; ldc; ldcs; usaid; jica; aid projects; development finance; development support; assistance extended by; assistance extended since; cooperation projects; development agenda; align development; sanitation projects; vocational centre; poverty alleviation; middle-income; school building; village; volunteers abroad; clean cooking; cooperatives; rural electrification; water points; well drilling; small grants; graduation from least; peace corps',
    hints: 'assistance extended; projects in the counties; grant; villages; school buildings',
  },
  digital: {
    says: 'digital transition; internet; social media; digital identity; blockchain; cryptocurrency; cryptocurrencies; ict; fibre; fiber-optic; broadband; data embassy; data governance; tech companies; online platforms; digital trade; digital services; smart city; smart cities; digital skills; digital cooperation; algorithms; supercomputer; supercomputing; data localisation; roaming; mobile networks; electronic signatures; e-signature; digital wallet; satellite internet; video games; esports; source code; app stores; electronic invoices; electronic customs; smartphones; robotics; robots; drones for farming; chatbots; data protection',
    hints: 'online; platforms; tech; gigafactories; apps; app; networks; mobile',
  },
  'science-technology': {
    says: 'horizon europe; scientific cooperation; research cooperation; academies of sciences; laboratory; r&d; high technologies; nuclear research; polar research; joint research; innovators; telescope; observatory; research vessel; research ship; genomics; fusion; particle; antarctic station; inventors; joint laboratories; technology park; technology parks; astronomy; oceanographic; seismologists; academy of sciences; tech park; innovation hub; technical universities; incubator; incubators',
    hints: 'researchers; discovery; institute',
  },
  'human-rights': {
    says: 'persecution; rights defenders; dissidents; rights of the child; executions; death sentence; death sentences; persons with disabilities; human rights dialogue; police violence; peaceful protest; peaceful protests; protests; activists; activist; opposition leader; violence against demonstrators; rights violations; violations of rights; hunger strike; prison conditions; torture; disability; lgbt; lgbti; freedom of conscience; capital punishment; conversion; slavery; opposition politician; opposition politicians; political killings; extrajudicial; abductions of critics; exile; critics of the government; political imprisonment; unfair trial; arrests of candidates; mass arrests; arrests of; detained activists; curfew; freedom of speech and assembly',
    hints: 'opposition; imprisoned; protest; murder of; critics',
  },
  'media-freedom': {
    says: 'news agency; news agencies; public broadcaster; television channel; tv channel; press offices; free press; imprisoned journalist; broadcasting; reporters; newspaper; newspapers; blogger; bloggers; radio station; radio stations; newsroom; closure of the broadcaster',
    hints: 'press; editor; broadcast; radio',
  },
  women: {
    says: 'girls’ education; feminist; empowerment of women; women and children; women’s rights; female genital; maternal; domestic violence; schooling of girls; girls in school; girls staying in school; women leaders; women’s shelters; forced marriage; women in; women’s football; widows; midwife; surrogate; trafficking of women; girls; equal pay; women ministers',
    hints: 'equality; mothers',
  },
  minorities: {
    says: 'roma; minority language; mother tongue; ethnic hungarians; ethnic albanians; ethnic serbs; ethnic; tatars; community of serb; -speaking population; speaking population; russophone; language of instruction; kindred people; ethnic minority; minority schools; nomads; sami',
    hints: 'bilingual signs; speakers',
  },
  children: {
    says: 'child soldiers; orphans; children’s rights; unicef; kidnapped children; child labour; child protection; children taken; child marriage; minors; unaccompanied minors; abducted twins; abducted child; custody of the children; children taken from; orphanage; orphanages; school feeding',
    hints: 'children; twins; boys',
  },
  religion: {
    says: 'synagogue; synagogues; temple; temples; monastery; monasteries; bishop; bishops; cardinal; conclave; rabbi; imam; shrines; inter-faith; christians; christian communities; dialogue of religions; dialogue of civilisations; dialogue among civilizations; tolerance and coexistence; coexistence; cathedral; relic; relics; convent; holy places; archbishop; mufti; al-azhar; pilgrim; nuns; friars; parish; sheikh; holy sites; freedom of worship; places of worship; worship; sanctuary; monks; priests; clergy; mosques',
    hints: 'faith',
  },
  governance: {
    says: 'constitution; impeachment; prime minister-designate; caretaker; cabinet reshuffle; government crisis; state of emergency; martial law; constitutional court; political impasse; political deadlock; political stalemate; political landscape; presidential vacuum; unity government; resignation; new cabinet; ousted; overthrow; putsch; power sharing; return to civilian; military rulers; ruling junta; provisional government; handover of power; constituent assembly; new parliament; state of siege',
    hints: 'political; transition; succession',
  },
  democracy: {
    says: 'democratic process; democratic standards; pro-democracy; civil society organisations; civil society organizations; ngos; principles of democracy; democratic resilience; democratic order',
    hints: 'parties',
  },
  elections: {
    says: 'run-off; runoff; electoral law; election observation; observation mission; polling stations; upcoming elections; forthcoming elections; general elections; general election; early elections; snap elections; local elections; electoral calendar; postponement of the vote; ballots; inclusive and credible; ballot boxes; observers; vote count; recount; election campaign; electoral roll; candidates for president; polling; disputed vote; election results; outcome of the vote',
    hints: 'poll; polling day; candidate; candidates; campaign; the vote',
  },
  legislation: {
    says: 'draft bill; withdraw the bill; withdrawal of the bill; new law; the act; legal amendments; amendments; constitutional amendments; parliamentary diplomacy; friendship groups; parliamentary friendship; speaker of; senators; deputies; plenary; lawmaker; friendship group; law on foreign; electoral bill',
    hints: 'bill; law; committee; the bill',
  },
  congratulations: {
    says: 'anniversary of independence; congratulatory message; birthday wishes; well-wishes; wished her; wished success; centenary; bicentenary; diplomatic ties anniversary; national days; on the occasion of the national; success in his new; success in her new; assuming his; assuming her; wedding; newborn; birth of; coronation; accession to the throne; enthronement; golden jubilee; name day; new year greetings; anniversary of the founding; fiftieth anniversary; well wishes',
    hints: 'success; throne',
  },
  condolences: {
    says: 'lost their lives; claimed the lives; deadly; fatalities; grief; swift recovery; quick recovery; funeral; deaths in; state of health; those injured; the injured; dead and injured; mourners; solidarity with the families; passing away; bereavement; national tragedy; victims of the attack; victims of the accident; lost his life; lost her life; state funeral; book of condolence; half-mast; the late president; the late king; bereaved; mourned; deaths of; drowned; drowning; perished',
    hints: 'injured; wounded; solidarity; the gesture; the dead; the late',
  },
  disasters: {
    says: 'storms; quake; avalanche; emergency services; civil protection; civil defence; civil defense; early-warning systems; early warning systems; flooded; train crash; derailment; bridge collapse; mine collapse; disaster management; disaster-prone; landslip; ferry disaster; seismic; natural hazards; firefighting; air crash; crash of; water bombers; volcano; shipwreck; capsized; capsizing; sinking of; firemen; fire brigade; fire service; rescuers; rescue workers; rescue dogs; tornado; hail; snowstorm; blizzard; cold wave; ashfall; evacuees; dyke; dykes; embankment; mine rescue; wreck; flood defences; flood protection; mine disaster',
    hints: 'explosion; collapse; heat; evacuated; salvage; salvaged; the storm; snow',
  },
  climate: {
    says: 'global warming; sea level; sea-level rise; rising seas; carbon market; carbon markets; carbon credits; coal phase-out; climate-resilient; emission; cop; climate conference; climate negotiations; climate vulnerability; mitigation; glaciers; ice melt; heatwaves; carbon tax; carbon-neutral; climate migration; climate refugees; cop host; tree cover; small islands',
    hints: 'glacier; ice',
  },
  environment: {
    says: 'sand storms; sandstorms; dust storms; sand and dust; protected area; protected areas; whale; whaling; whales; tree planting; reforestation; invasive; toxic; hazardous; ivory; cites; ozone; river pollution; mangrove; water pollution; plastics treaty; forest protection; natural resources; sustainable management; landfill; ecosystems; ecosystem; national park; national parks; turtles; snow leopard; bees; pollinators; wolves; bears; elephants; elephant; tiger; tigers; rhino; rhinos; coral reef; litter; seagrass; peatlands; peatland; smog; haze; transboundary haze; air pollution; sewage; chemical spill; tailings; pollution of; beavers; sturgeon; seals; migratory birds; birds; cranes; cheetahs; vultures; bay; logging; sand mining; seabed mining; deep-sea mining; rewilding; nature reserve; nature reserves; soil erosion; plastic waste; smelter emissions',
    hints: 'amazon; gold mining; river basins; forest; reserve; the bay; trees; dust',
  },
  water: {
    says: 'water treaty; water quota; water release; shared waters; dam project; water flows; downstream; water rights; water levels; basin; canal; water scarcity; water storage; aquifer; water infrastructure; upper reservoir; river commission; water ministers; drought relief wells; water cooperation; flood plain; hydrologists; lake level; lake levels; drinking-water; spring water; boreholes; borehole; fresh water',
    hints: 'river basins; basin; hydropower; flow; lake; reservoir',
  },
  health: {
    says: 'medical cooperation; medical tourism; health workers; midwives; surgery; surgeons; medical care; sanatorium; health insurance; health emergencies; africa cdc; medical treatment; doctors; physicians; hospital ship; medical staff; medical teams; medical team; health ministers; generic medicines; drug prices; medical supplies; dengue; measles; tuberculosis; hiv; aids; vaccination campaign; burn victims; prosthetics; public-health; nursing; antibiotics; attacks on hospitals; tobacco; children’s hospital; ambulances; ambulance; blood donors; transplant; transplants; oncology; antivenom; snakebite; insulin; medicine shortages; shortages of medicine; obesity; vaping; addiction; maternity; polio vaccination; vaccination against measles; vaccination of children; eye hospital; eye clinic; dialysis; epidemics; leprosy; yellow fever; quarantine stations; health checks; nurses; surgeon; dentists; sanatoriums; spa; public hospitals; medical school; medical schools; medical schools’ exchange; food safety',
    hints:
      'treatment; clinic; patients; pharmaceutical companies; clinics; mother and child; patient',
  },
  migration: {
    says: 'migratory; illegal entry; returnees; mediterranean route; unaccompanied; deportees; third-country nationals; migration pact; migration compact; safe third country; return of migrants; return hubs; crossings organised; illegal crossings; irregular crossings; irregular entry; migrant boats; dinghies; arrivals by sea; legal migration; overstayers; mixed migration; stowaways; stowaway; landings; smuggled; migration office; border pushbacks; pushbacks; deported migrants; return flights; deportation flights; resettlement of; settlement of migrants; overcrowded boats; migrants’',
    hints: 'arrivals; boats; resettlement; instrumentalisation; balsas; islands’ camps',
  },
  refugees: {
    says: 'influx; host communities; fleeing; unhcr; durable solutions; camps; stateless; returnee; resettled; hosting refugees; hosting of refugees; displaced populations; displaced families; asylum-seekers; flight of; uprooted; homecoming; shelters; displacement camps; settlement camps; refugees’; exiles; expellees',
    hints: 'hosting; camp; shelter; flee; returnees; return of the exiled',
  },
  humanitarian: {
    says: 'ocha; humanitarian appeal; un appeal; flash appeal; relief workers; winter aid; blankets; medical aid; airlift; relief flights; relief efforts; humanitarian workers; humanitarian convoys; humanitarian partners; aid organisations; aid organizations; aid to civilians; access for aid; access for humanitarian; humanitarian contribution; aid convoys; food and medicine; emergency aid; emergency assistance; humanitarian operations; humanitarian law and access; mine clearance; demine; underfunding of; aid trucks; trucks of aid; aid supplies; aid shipments; aid flights; parcels; clean water; water trucks; mobile clinics; cash assistance; bakeries; winter clothing; baby food; unexploded; unexploded ordnance; minefields; deminers; mines left; sacks of flour; relief ship; relief ships; relief train; relief corridor; soup kitchens; hygiene kits; trucks carrying; field kitchen; field kitchens; soup kitchen; relief team',
    hints:
      'convoys; convoy; appeal; aid; suffering; generators; contribution of; flour; mines; rations; wells',
  },
  'consular-cases': {
    says: 'death row; jailed; sentenced to; held without; detained national; detained nationals; detained citizen; imprisoned national; missing persons; passports; kidnapped; abducted; hostage-taking; charity worker; in prison; released from; arrest of; detention of; arrested; custody; pardon; clemency; crew members; seized crew; dual citizens; citizens in distress; nationals abroad; transfer of prisoners; missing citizens; evacuated its citizens; evacuation of nationals; evacuation of its citizens; parental abduction; welfare of its citizens; protection of citizens; citizens abroad; sailors; immediate release; release of its nationals; missing since; hikers; stranded tourists; prison sentence; life sentence; humanitarian grounds; held in custody; fishermen held; detained fishermen; detained sailors; consular visit; consular visits; access to the detained; missing person; missing hikers; citizens held; release of the crew; convicted nationals; convicted citizens; detained abroad',
    hints:
      'crews; prison; imprisoned; release of; missing; families of; crew; sentence; released; lawyer; fate of; detained man; the captives',
  },
  visas: {
    says: 'visa-exemption; residence permits; work visa; passport; electronic travel; tourist flows; tourist arrivals; tourist numbers; free travel; visa on arrival; holidaymakers; entry bans; entry requirements; visitor numbers; exemption of visas; visa fees; visa waivers; hotel; hotels; mobility scheme; travellers; travelers; youth mobility; consular fees; ordinary passports; diplomatic passports; service passports; landing cards; visa centre; visa applications; residence cards; settlement of retirees; pensioners abroad; cruise ships; cruise tourism; resorts; pilgrim visas; fingerprinting; tour operators; holiday makers; backpackers; driving licences; driving licenses; ski tourism; hikers’ trail',
    hints: 'arrivals; visitors; entry; retirees; beaches; queue; queues',
  },
  'diplomatic-property': {
    says: 'honorary consul; chargé d’affaires; charge d’affaires; persona non grata; agrément; recalled its ambassador; consul general; consuls general; embassy building; embassy premises; new embassy; vienna conventions; expelled diplomats; resident embassy; resident mission; diplomatic premises; opening of a consulate; resident ambassador; trade attaché; embassy plot; embassy land; diplomatic pouch; storming of the embassy; attack on the embassy; break-in at the embassy; exchange of ambassadors; return of ambassadors',
    hints: 'ambassadors; premises; diplomat; mission in; ambassadorial',
  },
  justice: {
    says: 'bringing to trial; brought to trial; to trial; trial; extradite; extradited; arrest warrant; warrant; prosecutor; prosecutors; attorney general; mutual legal; itlos; arbitral; international tribunal; before the court; court ruling; courts; judges; judgment; judgement of the court; verdict; rule of law in international; legal proceedings; held accountable under; criminal proceedings; investigation into; inquiry into; found and held; accused of; international conventions; convicts; convicted; court case; lawyers; bar association; judge; inheritance; child custody; transfer of convicts; transfer of sentenced; law of treaties; prison transfer; judicial training; commission of jurists; the hague; international jurists; treaty obligations; legal proceedings against; extradition of',
    hints: 'court; accused; suspects; conventions; investigation; justice; ruling; appeal; legal',
  },
  'culture-education': {
    says: 'library; orchestra; concert; artists; artworks; restitution; looted; cultural property; artefacts; artifacts; antiquities; fifa; paralympic; asian games; doctoral; professors; exchange of students; confucius institute; human resources exchanges; young leaders; youth exchange; erasmus; sister-city; twin cities; chair of; language school; language schools; films; cinema; marbles; world heritage; human resource development; exchange programme; exchange programmes; translation; translations; books; pandas; academics; alumni; basketball; marathon; rugby; theatre; fashion; cuisine; diplomatic academy; diplomatic academies; training of diplomats; training of diplomatic; championship; championships; tournament; diplomas; academic degrees; recognition of diplomas; bronzes; manuscripts; cultural sites; chess; film festival; choir; poet; poetry; writers; paintings; sculpture; folk; carnival; book fair; biennale; opera; ballet; skiing; handball; volleyball; hockey; paralympics; kindergarten; kindergartens; schooling; student visas; medical students; lecturers; branch of the university; museum pieces; national library; language centre; volunteers; scouts; summer camp; olympiad; games; musicians; photographers; twin the; twinned; sister university',
    hints:
      'art; institute; school; exchanges; training; stadium; novel; circus; stage; manuscript; archive; degree; monuments',
  },
  'historical-memory': {
    says: 'wartime; exhumation; exhumations; graves; war cemetery; veterans; colonial; colonial past; colonial era; reparations; anniversary of the end of the war; end of the second world war; history textbooks; historical issues; history issues; historical justice; fallen soldiers; battle of; war memorial; transatlantic slave; military cemetery; cemetery; cemeteries; burial sites; archives; statue; statues; street names; textbooks; unknown soldier; laid a wreath; wreath; forced labourers; human remains; skulls; return of the remains; mass grave; colonial crimes; remembrance day; commemorated; commemorate; resistance fighters; liberation of the camp; archive',
    hints: 'apology; history; remains; statuary; massacre of; battlefield dead',
  },
  'racism-intolerance': {
    says: 'quran burning; burning of the quran; burning of the holy; discrimination against muslims; anti-semitic; islamophobic; incitement to hatred; hatred',
  },
  society: {
    says: 'ageing; aging; ageing society; demography; birth rate; families; social welfare; social inclusion; homelessness; older persons; pensioners; elderly; childcare; homeless; youth unemployment; population ageing; population decline; care for the elderly',
    hints: 'disability',
  },
  organisations: {
    says: 'support for its candidature; candidate for the post; candidacy for; candidacies; reciprocal support; in international bodies; international forums; multilateral forums; multilateral agenda; at multilateral; rotating presidency; group of coastal states; regional body; regional bodies; permanent secretariat; membership of the organisation; observer status; as a forum; chairmanship of the group',
    hints: 'candidate; chairmanship; secretariat; charter; forum',
  },
  un: {
    says: 'un bodies; un elections; un membership; seat on the security council; security council seat; un80 initiative; un country team; un special; un funds; un secretariat; under un auspices; un budget; un peace',
    hints: 'un',
  },
  nato: {
    says: 'atlantic alliance; nato secretary; spending target; hague summit; vilnius summit; washington summit; allied leaders; transatlantic link; transatlantic partnership; steadfast allies',
    hints: 'transatlantic',
  },
  eu: {
    says: 'horizon europe; eurozone; euro area; eu budget; eu member; acquis; eu-türkiye; türkiye-eu; eu-turkey; eu-gcc; eu-central asia; eu-mercosur; eu-korea; relations with the european union; dialogue with the european union; high-level dialogues; european agenda; eu funds; eu institutions; eu council presidency; multiannual',
    hints: 'union; europeans',
  },
  'eu-accession': {
    says: 'negotiating framework; accession conference; european union membership; chapters; candidate for membership; european trajectory; opening of clusters; opening of cluster; merit-based; pro-european course; european road; europeanisation; membership talks; european course; european family; journey to the european union; way to the european union; road to the european union; be in the european union; part of the european union',
    hints: 'good faith; chapter; cluster',
  },
  osce: {
    says: 'participating states; chairman-in-office; chairperson-in-office; helsinki +50; vienna-based; osce presence',
    hints: 'the organization; the organisation; the chairmanship',
  },
  'council-of-europe': {
    says: 'committee of ministers; pace; european convention on human rights; istanbul convention',
  },
  'arab-league': { says: 'gcc-; gulf cooperation; inter-arab; arab states' },
  'african-union': {
    says: 'pan-african; african unity; au summit; african standby; sadc region; ecowas region',
    hints: 'early-warning mechanism',
  },
  oas: { says: 'iberoamerican; central american integration; andean community; prosur; unasur' },
  commonwealth: { says: 'commonwealth summit; commonwealth secretary' },
  'indo-pacific-economic': {
    says: 'trans-pacific partnership; regional comprehensive economic partnership',
  },
  'china-policy': {
    says: 'china’s role; role of china; chinese overcapacity; chinese companies; relations with china; rise of china',
  },
  'russia-policy': {
    says: 'further pressure on russia; russian regime; russia’s behaviour; kremlin’s policy; russian threat; threat from russia; russian oil',
    hints: 'war chest; the kremlin; moscow',
  },
  contacts: {
    says: 'stay in contact; political contacts; schedule of contacts; contacts between; stay in regular contact; remain in regular contact; keep in contact; co-chairing; co-chair the; return visit; pay a visit; pay an official visit; official invitation; invited to pay; invitation to pay; to travel to; will travel; next session of; hold the next; host the next; session of the joint; commission in; next joint commission; date of the next; resume the dialogue format; before the year is out; meet on the margins; receive her; receive him; visit at the earliest; visit in the near future; next consultations; political consultations between',
    hints: 'visit; session; joint commission; invited; invite; dates',
  },
  'bilateral-relations': {
    says: 'bonds of friendship; historic bonds; important partner; close ties; entire gamut; wide range of bilateral; full range of bilateral; various fields of cooperation; areas of cooperation; avenues of cooperation; cooperation in various fields; relations between; state of relations; ties between the two; relations of friendship; fraternal relations; brotherly relations; joint agenda; bilateral dossier; bilateral files; all-weather; move forward hand in hand; bilateral track',
    hints: 'friends; neighbours; neighbors; friendly; brotherly; ties',
  },
  'protocol-matters': {
    says: 'warm hospitality; gracious hospitality; generous hospitality; warm reception accorded; farewell visit; presentation of credentials; departing ambassador; outgoing ambassador; tenure; honoured with; medal; honorary doctorate; order of the; wreath-laying; gift; gifts; red carpet; painting as a gift',
    hints: 'welcome',
  },
  diaspora: {
    says: 'overseas communities; nationals living; community in; citizens living in; expatriate; emigrants; descendants; communities living; community in the capital; compatriots abroad; heritage language; emigrant; descendants of',
    hints: 'community',
  },
  'financial-cooperation': {
    says: 'correspondent banking; fintech cooperation; remittance; swift system; settlement currencies; dollar settlements; central bank cooperation; card system; stock exchanges; bank accounts; credit cards; money transfers; remittance fees; insurance; bank branches; central bank governors; stock market; islamic finance; sukuk; bank licence; banknotes',
    hints: 'bank; payments; accounts',
  },
  'global-governance': {
    says: 'reform of the international financial; bretton woods; international financial architecture; fairer international order; equal and orderly; global south solidarity; reform of global governance; reformed multilateralism; new world order',
    hints: 'multilateral',
  },
  'troop-movements': {
    says: 'garrison; redeploy; redeployment; pullback; pull back its; mobilisation; mobilization; reservists; withdrawal of its soldiers; deployment of troops; deployment of soldiers; withdraw its soldiers; departure of the troops; departure of its troops; pull-out; pullout; military convoys; withdrawal of the last',
    hints: 'withdrawn; withdrawal',
  },
  'local-government': {
    says: 'mayor; municipality; municipalities; provinces; prefectures; cantons; sister provinces; twin towns; city councils; regional governors; interregional; inter-regional',
    hints: 'province; cities; towns',
  },
  'public-safety': {
    says: 'police officers; prison service; riots; riot; fire safety; neighbourhood watch; stadium security; crowd control',
  },
  arctic: { says: 'reindeer; polar code; northern passage; ice-class' },
}

/** What a term weighs by its words: the longer, the surer; a single one only hints, until a second sign is there. */
const SAYS = [0.5, 0.75, 0.85] as const
const HINTS = 0.4

/** Where the words of a heading mean another thing. */
export const NOT_TERMS: Readonly<Record<string, string>> = {
  agriculture: 'fishing grounds',
  'sovereignty-territorial-integrity': 'automotive annex; annex to; annex on; annexes',
  justice:
    'contrary to international law; bounds of international law; accordance with international law; violation of international law; violates international law; under international law; in line with international law; in line with the un charter; rules-based international order; rules-based order; to justice and reconciliation',
  'consular-cases':
    'ordinary passports; diplomatic passports; service passports; hostage to; made hostage; held hostage to',
  labour: 'relief workers',
  'security-guarantees': 'role as guarantor; guarantor in the talks; guarantor of the peace',
  'civilian-protection': 'attacks on civilian shipping; civilian shipping; civilian nuclear',
  'military-assistance': 'drawdown of; arms control; coat of arms',
  ukraine:
    'occupied regions of georgia; occupied territories of georgia; occupied palestinian; occupied west bank',
  proliferation:
    'proliferation of parallel; proliferation of initiatives; proliferation of small arms',
  'local-government': 'municipal elections',
  covid:
    'vaccination of children; vaccination against measles; polio vaccination; measles vaccines; malaria vaccine; vaccination campaign',
  'eu-accession': 'accession to; accession to the; accession to the throne',
  migration: 'border with belarus',
  energy: 'buyers of russian oil; olive oil',
  trade: 'import of low-carbon',
  ceasefire: 'after the end of hostilities; during hostilities; destroyed during hostilities',
}

function listed(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim().replaceAll('’', "'"))
    .filter((phrase) => phrase !== '')
}

/** The terms of an issue with their weights. */
export function termsOf(id: string): (readonly [phrase: string, weight: number])[] {
  const { says = '', hints = '' } = TERMS[id] ?? {}
  return [
    ...listed(says).map(
      (phrase) => [phrase, SAYS[Math.min(3, phrase.split(' ').length) - 1] ?? SAYS[0]] as const,
    ),
    ...listed(hints).map((phrase) => [phrase, HINTS] as const),
  ]
}

/** The words of an issue's other senses. */
export function notOf(id: string): string[] {
  return listed(NOT_TERMS[id] ?? '')
}

/**
 * What the matters of the issue list are called in the usage of many houses: proper names of places, bodies, missions,
 * instruments, plans and cases, and the set phrases of notes and statements. Our own list, gone through heading by
 * heading after the agendas of the UN, regional bodies and ministries that `issues.ts` names. Under `names` stands what
 * can be nothing else, under `says` what files by itself or with a second sign, under `not` other senses.
 */
type Usage = { names?: string; says?: string; not?: string }

export const USAGE: Readonly<Record<string, Usage>> = {
  conflicts: {
    names:
      'hotbeds of tension; hotbeds of conflict; hot spots of the world; frozen conflicts; protracted conflicts; conflicts on the continent; conflicts in the world; crises on the continent; armed conflicts; prevention of conflicts; conflict prevention; settle conflicts; settlement of conflicts; resolution of conflicts',
  },
  ukraine: {
    names:
      'kharkiv; kherson; mykolaiv; mariupol; zaporizhzhia; kramatorsk; kharkiv’s; sumy region; purl initiative; ramstein format; rammstein format; contact group on defense of ukraine; ukraine defense contact group; coalition of the willing; temporarily occupied territories; joint forces operation; intra-ukrainian conflict; anti-terrorist operation area; war of aggression against ukraine; istanbul talks of 2022; anchorage understandings; pokrovsk; zaporizhzhia region; kherson region; kursk region; toretsk; dnipropetrovsk region; luhansk region; donetsk region; lnr; dnr; two people’s republics; kiev regime; ukrainian armed formations; european solution for ukraine; end its aggression; end the aggression against ukraine; stop its aggression',
    says: 'russia’s actions',
  },
  crimea: { names: 'crimea platform; sevastopol; simferopol; crimean tatars; mejlis' },
  syria: {
    names:
      'aleppo; damascus; hama; syria’s recovery; resolution 2254; assad regime; bashar al-assad; al-hol; al-hawl; al-sharaa; hayat tahrir al-sham; bab al-hawa; constitutional committee; syrian democratic forces; astana process; astana guarantors; astana format; idlib; suweida',
  },
  'chemical-weapons': { names: 'novichok; nerve agent; opcw; douma; chemical attack; sarin' },
  'korean-peninsula': {
    names:
      'inter-korean; abductions issue; abductee; abductees; pyongyang’s; kim jong un; kim jong-un; denuclearisation of the korean; denuclearization of the korean; panmunjom; audacious initiative; korean unification; north korean troops; dprk troops; multilateral sanctions monitoring team',
  },
  'iran-nuclear': {
    names:
      'snapback; snap-back; e3; fordow; natanz; isfahan facilities; vienna talks; uranium enrichment; enriched uranium; enrichment of uranium; enrichment levels; joint comprehensive plan; return to the jcpoa; tehran’s nuclear; maximum pressure campaign; resolution 2231',
  },
  iran: {
    names:
      'revolutionary guards; revolutionary guard corps; irgc; tehran’s proxies; iran’s proxies; iranian proxies; mahsa amini; axis of resistance; destabilizing regional activities; destabilising regional activities; iran’s destabilizing; iran’s destabilising; iranian drones; iranian attack on israel; regime in tehran; iranian regime; twelve-day war',
  },
  'nagorno-karabakh': {
    names:
      'statement of november 9, 2020; statement of 9 november 2020; trilateral statement of november 9; trilateral statement of 9 november; zangezur corridor; lachin corridor; crossroads of peace; osce minsk group; minsk group; minsk group co-chairs; trilateral statements by the leaders of armenia; yerevan and baku; baku and yerevan; unblocking of transport; unblocking economic ties; trump route; normalization between azerbaijan and armenia; delimitation of the armenian-azerbaijani; regional communications in the south caucasus; armenian prisoners; peace agenda between armenia and azerbaijan; normalization in the south caucasus; normalisation in the south caucasus',
  },
  'georgia-conflict': {
    names:
      'tskhinvali; ergneti; geneva international discussions; incident prevention and response',
  },
  transnistria: {
    names: 'tiraspol; transnistrian; transdniestrian; transdniestria; pridnestrovie; 5+2 format',
  },
  taiwan: {
    names:
      'the strait’s calm; drills round the island; drills around the island; taipei; one china; one-china; taiwan independence; three joint communiqués; taiwan compatriots; reunification of china; resolution 2758',
  },
  'south-china-sea': {
    names:
      'west philippine sea; second thomas shoal; scarborough shoal; sabina shoal; spratly; spratlys; paracel; arbitral award of 2016; 2016 arbitral award; southeast asian claimants; maritime claims in the south china sea; nine-dash line; ten-dash line; code of conduct in the south china sea',
  },
  'east-china-sea': { names: 'senkaku; senkakus; diaoyu; diaoyu dao' },
  'hong-kong': {
    names: 'jimmy lai; one country, two systems; basic law of hong kong; hong kong 47',
  },
  'xinjiang-tibet': { names: 'xizang; uyghur; uyghurs; uighurs; dalai lama; tibetan; tibetans' },
  gaza: {
    names:
      'the strip; gaza city; deir al-balah; rafah crossing; board of peace; international stabilization force; kerem shalom; khan younis; northern gaza; hostage deal; gaza humanitarian foundation; netzarim; philadelphi corridor; rebuilding the strip; gaza plan; cairo plan for gaza; comprehensive plan for gaza; israeli hostages',
  },
  'israel-palestinian': {
    names:
      'hebron; nablus; ramallah; outposts; razing of homes; settlers; demolition of homes; settlement expansion; settler violence; state of palestine; palestinian authority; palestinian state; palestinian question; palestinian cause; east jerusalem; 1967 lines; lines of 1967; 4 june 1967; fourth of june 1967; al-aqsa; temple mount; haram al-sharif; arab peace initiative; new york declaration on the two-state; e1 settlement; e1 area; unrwa; occupied palestinian territory; annexation of the west bank; legitimate rights of the palestinian people; two states; masafer yatta; jenin',
  },
  'israel-normalization': {
    names:
      'abraham accords; negev forum; negev summit; negev ministerial; ties between israel and; normalisation with israel; normalization with israel',
    says: 'flying to and from israel; flights to and from israel; overflights by israeli; airspace to israeli; open its airspace to israel',
  },
  lebanon: {
    names:
      'unifil; blue line; resolution 1701; beirut; taif; litani; south lebanon; southern lebanon; lebanese state; mechanism for the cessation of hostilities in lebanon; weapons of hezbollah; disarmament of hezbollah; disarmament of hizbullah',
  },
  yemen: {
    names:
      'hans grundberg; grundberg; sana’a; sanaa; houthi; houthis; ansar allah; fso safer; safer tanker; safer oil tanker; hodeidah; presidential leadership council; yemeni; southern transitional council; al-mahra; hadramawt',
  },
  'red-sea-shipping': {
    names:
      'aspides; prosperity guardian; bab al-mandab; bab el-mandeb; attacks on merchant ships; attacks on commercial ships; attacks on commercial shipping; attacks on ships in the red sea; houthi attacks on ships; houthi attacks on shipping',
  },
  iraq: {
    names:
      'erbil; peshmerga; unami; kurdistan region; baghdad; strategic framework agreement with iraq; iraq’s economy',
  },
  libya: {
    names:
      '5+5 joint military commission; joint military commission; haftar; unsmil; benghazi; dbeibah; derna; libyan national army; libyan-led; berlin process on libya',
  },
  sudan: {
    names:
      'rapid support forces; rsf; el fasher; el-fasher; al-fasher; darfur; khartoum; burhan; hemedti; jeddah process; juba agreement; south sudan; sudanese people; warring generals; zamzam camp; port sudan; unitams; unmiss',
  },
  ethiopia: {
    names:
      'tigray; tplf; pretoria agreement; agreement signed in pretoria; pretoria peace agreement; amhara; oromia; addis ababa and asmara',
  },
  'ethiopia-dam': {
    names:
      'gerd; renaissance dam; nile waters; waters of the nile; blue nile dam; unilateral measures on the nile; nile water; egypt’s water security; filling and operation',
  },
  somalia: {
    names: 'atmis; aussom; somaliland; al-shabaab; al shabaab; mogadishu; somali; jubaland',
  },
  'great-lakes': {
    names:
      'm23; goma; bukavu; kinshasa; kigali; luanda process; nairobi process; fdlr; eastern drc; eastern congo; north kivu; south kivu; rwanda defence force; congolese; washington accords; doha framework; monusco; uvira',
  },
  sahel: {
    names:
      'liptako-gourma; bamako; niamey; burkina faso’s transition; wagner; africa corps; bazoum; alliance of sahel states; minusma; g5 sahel; barkhane; takuba; aes states; central sahel',
  },
  'western-sahara': {
    names:
      'minurso; polisario; sahrawi; autonomy plan; moroccan sahara; moroccanness of the sahara; territorial integrity of morocco; staffan de mistura; tindouf; autonomy initiative',
  },
  'central-african-republic': { names: 'minusca; bangui; touadéra' },
  mozambique: { names: 'cabo delgado; samim' },
  afghanistan: {
    names:
      'taliban; kabul; afghan people; afghan women; afghan girls; moscow format; doha process on afghanistan; unama; hamid karzai international airport; torkham; afghan soil; haqqani',
  },
  myanmar: {
    names:
      'aung san suu kyi; rohingya; rakhine; five-point consensus; arakan army; myawaddy; military regime in burma; burmese regime; naypyitaw; state administration council',
  },
  kashmir: {
    names:
      'pahalgam; line of control; operation sindoor; jammu and kashmir; indus waters treaty; indus water treaty; indian illegally occupied; article 370; kartarpur; ceasefire understanding between india and pakistan',
  },
  'india-china-border': {
    names:
      'eastern ladakh; depsang; demchok; galwan; line of actual control; boundary question; india-china border; border areas between india and china; tawang',
  },
  kosovo: {
    names:
      'mitrovica; northern municipalities; number plates; licence plates; kosovo and metohija; serb-majority municipalities; banjska; kfor; unmik; brussels agreement; ohrid agreement; belgrade–pristina; belgrade and pristina; pristina; priština; north of kosovo',
  },
  bosnia: {
    names:
      'dayton; republika srpska; dodik; eufor; althea; sarajevo; srebrenica; office of the high representative',
  },
  'western-balkans': {
    names:
      'berlin process; common regional market; open balkan; balkans; brdo-brijuni; growth plan for the western balkans',
  },
  cyprus: {
    names:
      'nicosia; buffer zone in cyprus; famagusta; two sides on the island; varosha; bizonal; bicommunal; turkish cypriots; greek cypriots; turkish cypriot; cyprus issue; cyprus question; cyprus problem; trnc; unficyp; crans-montana',
  },
  'eastern-mediterranean': {
    names:
      'aegean; turkish-libyan memorandum; turkish-libyan maritime; turkiye-libya maritime; eastern mediterranean; kastellorizo; gavdos; continental shelf; casus belli; athens declaration; 3+1 mechanism; 3+1 format; seismic research vessel',
  },
  'northern-ireland': {
    names:
      'windsor framework; good friday; belfast agreement; stormont; power-sharing; the troubles; protocol on ireland; legacy act',
  },
  'belarus-crisis': {
    names:
      'tsikhanouskaya; tikhanovskaya; lukashenko regime; ryanair; bialiatski; political prisoners in belarus; belarusian democratic',
    not: 'talks in belarus; held in belarus; in belarus on; on march in belarus',
  },
  'kazakhstan-unrest': {
    names:
      'january events; riots in almaty; tragic january; events in almaty; unrest in kazakhstan; events in kazakhstan',
  },
  'central-asia-borders': { names: 'kyrgyz-tajik; tajik-kyrgyz; batken; vorukh; isfara' },
  venezuela: {
    names:
      'maduro; caracas; essequibo; corina machado; edmundo gonzález; strikes on boats; barbados agreement; chevron’s licence',
  },
  haiti: { names: 'port-au-prince; multinational security support; gang suppression; haitian' },
  cuba: {
    names: 'havana; cuban; embargo against cuba; blockade against cuba; guantanamo; guantánamo',
  },
  nicaragua: { names: 'ortega; managua; ortega-murillo' },
  falklands: { names: 'malvinas; falkland; south georgia' },
  'kuril-islands': {
    names:
      'northern territories; kurils; kuril islands; four islands; peace treaty issue; peace treaty between japan and russia',
  },
  chagos: { names: 'chagos; diego garcia' },
  'thailand-cambodia': {
    names:
      'thai-cambodian; cambodian-thai; thailand-cambodia; cambodia-thailand; border with cambodia; border with thailand; preah vihear; kuala lumpur accord; cambodian soldiers; general border committee',
  },
  'african-transitions': {
    names:
      'return to constitutional order; restoration of constitutional order; constitutional order in; transition in guinea; transition in gabon; unconstitutional changes of government; conakry; libreville',
  },
  gibraltar: { names: 'gibraltar' },
  kaliningrad: { names: 'kaliningrad' },
  'gulf-islands': {
    names: 'abu musa; greater tunb; lesser tunb; three occupied islands; three islands',
  },
  'takeshima-dokdo': { names: 'takeshima; dokdo' },
  'baltic-sea': {
    names:
      'gulf of finland; baltic sentry; shadow fleet in the baltic; cables in the baltic; baltic sea cables; baltic sea',
  },
  'caspian-sea': { names: 'caspian; aktau convention' },

  security: {
    says: 'military use of artificial; use of artificial intelligence in; safety of the region; threats to stability; common threats',
    names:
      'regional security issues; regional security challenges; security issues in the region; stability and security problems; security threats in; peace and security on the continent; shared security challenges; common security challenges',
  },
  'european-security': {
    names:
      'pan-european track; pan-european security; indivisible security; security in europe; helsinki conference; helsinki final act; helsinki principles; russian initiatives on security; legally binding security guarantees; legal security guarantees; european security architecture; stopping nato expansion; non-expansion of nato; nato’s eastward expansion; expansion of nato to the east; responses from the united states and nato; response from the united states and nato',
  },
  'security-guarantees': {
    names:
      'legal security guarantees; legally binding security guarantees; response from the united states and nato; us and nato responses; agreement on security cooperation and long-term support; long-term security commitments; multinational force ukraine; reassurance force; article 5-like; article 5 type',
  },
  'military-assistance': {
    says: 'howitzers; shells; surplus howitzers; transfer of surplus; arms deliveries; arms supplies; weapons deliveries; missiles for; air-defence; air defence batteries; armoured vehicles for; tanks for',
    names:
      'weapons you need; weapons we need; purl initiative; ramstein format; rammstein format; patriot batteries; patriot system; patriot systems; assistance in armaments; military aid; lethal aid; non-lethal; f-16s; leopard; taurus; atacms; storm shadow; himars; iris-t; capability coalition; czech ammunition initiative; artillery rounds; interceptors; military training mission; eumam; european peace facility; security force assistance; assist ukraine; ukraine’s defense against; ukraine’s defence against; defend itself against russian; foreign military financing; prioritized ukraine requirements list',
    not: 'lay down their weapons; assault weapons near; weapons near',
  },
  'defence-cooperation': {
    says: 'spending target; spending target agreed; two navies; navies; port visits; submarine rescue; staff exchanges; officers; officer training; joint drills; air forces; land forces; arms purchases; warships; howitzers; fighter programme; defence agreement; military training; armed forces of both',
    names:
      'defence spending; defense spending; percent of gdp on defence; reciprocal access agreement; status of forces agreement; visiting forces agreement; logistics agreement; acsa; gsomia; co-production; defence pact; defense pact; mutual defense treaty; mutual defence treaty; treaty of mutual cooperation and security; article 5 of our security treaty; ironclad alliance; chief of the defense staff; chief of defence staff; defense staff; field of security and defense; field of security and defence; security and defence partnership; defence industrial; defense industrial; safe instrument; sky shield; two-plus-two; 2+2 meeting; 2+2 dialogue; military-technical; nuclear consultative group; washington declaration; joint military exercises; naval exercises; joint exercises; port calls; defence procurement; frigates; submarines; host nation support; okinawa; futenma; u.s. bases; alliance coordination; defence attachés',
    not: 'joint production of vaccines; production of vaccines; strategic framework agreement; training exercises for teachers',
  },
  deterrence: {
    names:
      'eastern flank; brigade in lithuania; enhanced forward presence; air policing; eastern sentry; deterrence and defence; deterrence and defense; extended deterrence; allied posture; force posture; collective deterrence',
  },
  'troop-movements': {
    says: 'battalions; additional battalions; moved up; up to the frontier; troops massed; deployments near; deployment of troops; armoured columns; reinforcements; large-scale exercises',
    names:
      'massing of forces; massing of troops; troop build-up; military build-up; military buildup; troops along the border; forces near the border; live-fire drills near; live fire near; unannounced exercises; snap drills; pullback of troops; pullback of forces; withdrawal of troops; withdrawal of forces; withdrawal of foreign forces; withdrawal of foreign troops; mobilisation of reservists; situation on the borders',
  },
  ceasefire: {
    names:
      'truce; armistice; cease-fire; ceasefire line; ceasefire agreement; lasting ceasefire; 30-day ceasefire; unconditional ceasefire',
    not: 'areas of hostilities; area of hostilities; zone of hostilities; safety during hostilities',
  },
  peace: {
    says: 'arms alone; bring the conflict to a close; bringing the conflict to a close; end to the conflict; end the conflict; ending the conflict; mediating between; mediate between; between the generals; between the warring; around one table; sit down together; settle their differences; differences through talks; table of talks; political way out; talks between the parties; peacemaking; honest broker; shuttle diplomacy',
    names:
      'no military solution; not a military solution; there can be no military; resolution to the conflict; resolution of the conflict; resolution to the war; end of the war; ending the war; end to the war; durable resolution; peace talks; negotiated settlement; negotiated solution; talks with representatives of the ukrainian; its settlement; peaceful settlement of; peaceful means; peaceful resolution; disputes be settled; settlement of disputes; pacific settlement; mediation efforts; mediation between; good offices; mediator; facilitate talks between; host talks between; peace process; peace treaty; peace deal; just peace; lasting peace; durable peace; comprehensive peace; inclusive dialogue between the parties; seriously in diplomacy; path of diplomacy; through diplomacy; political and diplomatic; diplomatic solution; only way out; negotiating table; dialogue and diplomacy',
    not: 'peaceful, and integrated; elections that are peaceful; peaceful elections; peaceful and transparent elections; prosperous, peaceful; resuming peaceful life; peaceful life; peaceful development; peaceful use; peaceful uses; peaceful atom; peaceful elections; peaceful demonstrators; peaceful protesters; peaceful protests; peaceful transfer; inclusive and peaceful process; peace and security; talks between the leaders; peaceful coexistence; successful diplomacy',
  },
  peacekeeping: {
    not: 'mission of observers; election observers; mission closed; reopening of the mission',
    names:
      'blue helmets; un peacekeepers; peacekeepers; peacekeeping contingent; troop-contributing; troop contributing; monitoring mission; stabilisation mission; unifil; minusca; monusco; unmiss; kfor; eufor; undof; unficyp; minurso; corporal; peacekeeping operations; drawdown of the mission; mission’s mandate',
  },
  'de-escalation': {
    says: 'hotline; hotline between; head off incidents; heading off; calm on; cool heads; cooling; incidents at sea; misunderstandings; risk of miscalculation; miscalculation; stepping back; step back; brink',
    names:
      'maximum restraint; utmost restraint; exercise restraint; restraint; lowering tensions; easing tensions; ease tensions; reduce tensions; reducing tensions; calm the situation; escalation of tensions; prevent escalation; avoid escalation; preventing escalation; prevent the conflict from escalating; conflict from escalating; wider conflagration; calm and restraint; refrain from any action',
    not: 'in the event of escalation; event of an escalation; event of further escalation; response to escalation; stop any escalation; morning escalation; ease of; calm seas',
  },
  'sovereignty-territorial-integrity': {
    names:
      'borders must not be changed by force; changed by force; change borders by force; inviolability of borders; inviolability of frontiers; independent foreign policy; non-interference; interference in the internal affairs; interference in internal affairs; ensure its own security; choose its own alliances; choose defense alliances; choose its own path; right to choose; core interests',
    not: 'removal of territorial claims; recognition of the donetsk',
  },
  'prisoner-exchange': {
    names:
      'all-for-all; all for all; swap of captives; exchange of captives; captives; exchange of prisoners; prisoner exchange; prisoner swap; exchange of detainees; exchange of hostages; in exchange for palestinian prisoners; exchange for prisoners; prisoners for hostages; hostages for prisoners; repatriation of bodies; captured sailors; captured servicemen; exchange of persons held',
    not: 'exchange of views; exchange of notes; political prisoners',
  },
  'civilian-protection': {
    names:
      'humanitarian corridors; humanitarian corridor; humanitarian international law; killing of aid workers; attacks on aid workers; attacks on humanitarian personnel; attacks on hospitals; attacks on schools; civilian infrastructure; safe evacuation of civilians; protection of medical; protecting civilian lives; norms of international humanitarian law; comply with international humanitarian law; adherence to international humanitarian law; respect international humanitarian law; harm to civilians; civilian casualties; civilian harm',
    not: 'evacuation of osce; evacuation of diplomats; ransomware attacks on hospitals; cyberattacks on hospitals; answer for attacks; conformity with the norms of international humanitarian law; in accordance with international humanitarian law; in line with international humanitarian law',
  },
  'war-crimes': {
    says: 'hague prosecutors; prosecutors; deported civilians; crimes committed; trial of those; bring those responsible; those responsible to justice; investigators; torture of prisoners; abuses committed',
    names:
      'special tribunal; special international tribunal; tribunal on; document all crimes; crimes committed by; international military tribunal; military tribunal; crime of aggression; crimes against ukraine; bucha; irpin; register of damage; claims commission; mass graves; hold perpetrators; perpetrators to account; arrest warrants; international criminal court; rome statute; genocide case; crimes of genocide; compensation for the losses caused; investigate atrocities; atrocities; accountability for crimes; hold russia accountable; hold the kremlin; hold putin accountable; would have to answer for',
    not: 'regime accountable; government accountable; accountable to the consensus; armenian genocide; criminal and inhumane act; accountable government; accountable governments; accountable institutions; accountable to its people',
  },
  'arms-control': {
    says: 'warhead limits; warheads; limits on warheads; launchers; verification of limits',
    names:
      'new start; cluster munitions; ottawa convention; anti-personnel landmines; landmine ban; treaty on the prohibition of nuclear weapons; nuclear disarmament; nuclear arsenal; inf treaty; intermediate-range; strategic arms; strategic offensive; risk reduction; nuclear weapon states; nuclear-weapon states; p5 process; no first use; nuclear testing; fissile material cut-off',
  },
  proliferation: {
    names:
      'npt review conference; review conference of the npt; non-proliferation treaty; nuclear-test-ban; ctbt; ctbto; nuclear suppliers group; additional protocol; proliferation security initiative; missile technology control regime; hague code of conduct; iaea safeguards; safeguards agreement; complete denuclearization; complete denuclearisation; resolution 1540; nuclear-weapon-free zone',
    not: 'missile and drone attacks; missile attacks; missile strikes; missile defence; missile defense; air and missile',
  },
  'biological-weapons': {
    names: 'biological laboratories; biolaboratories; biological weapons; bioweapons; btwc; bwc',
  },
  'nuclear-safety': {
    names:
      'safety of nuclear; nuclear facilities in ukraine; safety and security of nuclear; nuclear safety and security; zaporizhzhia plant; zaporizhzhya; znpp; enerhodar; energodar; chernobyl; chornobyl; grossi; seven pillars; safety of the plant; radiation safety; nuclear power plants in ukraine; plant in enerhodar',
  },
  cyber: {
    says: 'intruders in the networks; intrusions; networks of the ministry; hacked accounts',
    not: 'data breach at the service',
    names:
      'ransomware; cyberattack; cyberattacks; malicious cyber; cybercrime; hackers; cyberspace; cybersecurity; cyber defence; cyber defense; cyber dialogue; cyber attacks; critical infrastructure against; salt typhoon; pall mall process; ict security',
  },
  disinformation: {
    says: 'paid accounts; spread falsehoods; falsehoods; bots; doctored videos; deepfakes',
    names:
      'fimi; foreign information manipulation; hybrid operation; hybrid attack; hybrid attacks; hybrid war; hybrid warfare; hybrid threats; hybrid campaign; sabotage; arson attacks; fake news; troll; foreign interference; election interference; propaganda',
    not: 'bill on foreign agents; foreign agents; foreign agents law; interference in china’s internal; interference in the internal; interference in internal',
  },
  terrorism: {
    says: 'cells planning; planning attacks; attack cells; gunmen; extremists; designations of armed groups; freezing of their funds; extremist groups; bomb attack; car bomb; suicide attack; hostage-taking by; radical groups',
    names:
      'terrorist attack; terrorist attacks; counter-terrorism; counterterrorism; jaish-e-mohammed; lashkar-e-taiba; pkk; ypg; feto; fetö; ttp; 1267; state sponsor of terrorism; daesh; da’esh; isis; isil; isis-k; fatf grey list; violent extremism; radicalisation; radicalization; foreign fighters; foreign terrorist fighters; terrorist financing; financing of terrorism; cross-border terrorism; jihadist; jihadists; al-qaida; bombing of a mosque; suicide bombing',
    not: 'talks with armed groups; peace agreement with armed groups; dialogue with armed groups; negotiations with armed groups; disarmament of armed groups; nationalist militants; nationalist militants; militants of nationalist',
  },
  'organised-crime': {
    says: 'networks moving; moving cocaine; ring of; extortion; money launderers; organised networks; trafficking networks; smuggled goods; crime syndicates; corridors of smuggling; weapons smuggling',
    names:
      'organised crime; organized crime; cartels; people smugglers; smuggling rings; smuggling networks; trafficking in persons; human trafficking; money laundering; illicit financial flows; scam centres; scam centers; scam compounds; online scams; gang violence; gangs; transnational criminal; criminal networks; europol; interpol; firearms trafficking; illegal mining',
    not: 'handing over of fugitives; fugitives; heinous crime; terrible crime; crime of aggression; war crime; russian crimes; trafficking of illicit fentanyl; drug trafficking; trafficking of drugs; gangs in haiti',
  },
  drugs: {
    names:
      'fentanyl; opioids; synthetic drugs; cocaine; captagon; counter-narcotics; counternarcotics; narcotics; opium; precursor chemicals; drug traffickers; narco-trafficking; methamphetamine',
  },
  'maritime-security': {
    says: 'illegal fishing; illegal, unreported and unregulated fishing; unregulated fishing; iuu fishing; distant-water fleets; supply vessel; ramming of; cutters; median line; overlapping claims; sea border; territorial sea; naval incident; tanker seized; boarding party; sailors held; water cannon against vessels; water cannon on vessels',
    names:
      'maritime domain awareness; freedom of navigation; law of the sea; unclos; undersea cable; undersea cables; submarine cable; submarine cables; subsea cable; subsea cables; patrol boats; patrol vessels; coast guard; coast guards; coastguard; piracy; pirates; hijacking of a ship; seizure of a vessel; seizure of the vessel; seizure of two; seizure of a trawler; seized trawler; seized vessel; collision with; maritime boundary; boarding of; shadow fleet; maritime patrol; anti-piracy; sea lanes; sea lines of communication',
  },
  'black-sea': {
    names:
      'black sea; montreux; kerch; kerch strait; sea of azov; mine countermeasures in the black sea; blocked vessels; demine the ports; unblocking ukrainian ports; blockade of ports; blockage of ukrainian',
  },
  airspace: {
    says: 'unidentified drones; drones over; drone sightings; interception; intercepted aircraft; fighter jets entered; air corridor; overflight; flight ban; aircraft entered; radar',
    names:
      'security in the sky; close the sky; closing the sky; closing the airspace; mh17; ps752; surveillance balloon; high-altitude balloon; violation of airspace; violations of airspace; violated its airspace; incursion into airspace; drone incursion; drone incursions; drones in polish airspace; no-fly zone; ukraine international airlines; azerbaijan airlines; downing of the plane; downing of an aircraft; downing of the aircraft; gps jamming; airspace closure; aviation safety; airliner; civil aviation safety; drone wall',
    not: 'downing of flights',
  },
  space: {
    says: 'ground station; observation satellites; earth observation; rocket launch site; crewed flight',
    names:
      'artemis accords; gaganyaan; astronaut; astronauts; cosmonaut; lunar mission; satellite; satellites; space agency; space exploration; baikonur; outer space; space station; nisar; space debris; launch vehicle',
    not: 'rocket launch systems; rocket launch; launch systems; missile launch; rocket attacks; rockets fired',
  },
  intelligence: {
    says: 'data breach at the service; two attaches; moles; counter-intelligence; surveillance of; eavesdropping; wiretapping',
    names:
      'intelligence officers; intelligence services; intelligence sharing; espionage; special services; spying; spies; havana syndrome; classified information; section 702; general security of military information',
  },
  'border-security': {
    says: 'guarding of the coast; guarding of the border; border posts; border controls; control of the border; frontier posts; biometric; on the border between; migrants at the border; migrants on the border; people at the border; belarusian borders; belarusian border; belarus borders; borders with the european union; situation at the border; situation on the border',
    names:
      'border management; border guards; border guard; border fence; border demarcation; demarcation of the border; border patrols; land border; illegal crossings; checkpoints; border crossings; smart border; frontex',
    not: 'delimitation and demarcation of the armenia',
  },

  economy: {
    names:
      'state budget; state treasury; budget deficit; budget revenues; fiscal policy; strengthen our economies; domestic economy; economic relationship; economic agenda; economic and energy security; economic security challenges; economic pillar; overcapacity; fair competition; level playing field; cost of living; vision 2030; economic headwinds; economic resilience; resilience of our respective economies; resilience of our economies; resilient economies; macroeconomic; joint economic commission; intergovernmental commission; economic integration; economic and investment; economic and commercial; economic, cultural; industrial cooperation; industrial policy; economic coercion; economic prosperity; inclusive growth; private sector; small and medium enterprises; smes',
    says: 'manufacturing industry; manufacturing sector; processing industry',
  },
  sanctions: {
    says: 'closing loopholes; loopholes; banned goods; dual-use goods; ban on seaborne; ceiling on its price; oil ceiling; export bans; frozen funds; trade restrictions against; economic pressure; economic penalties; punitive measures; embargoed; evasion; financial restrictions',
    not: 'freezing of their funds',
    names:
      'trade with russia; embargo on trade; assets of russia; embargo on imports of russian; frozen assets; frozen russian; frozen russian funds; confiscated assets; central bank assets; immobilised assets; immobilized assets; price cap; sanctions package; package of sanctions; secondary sanctions; unilateral coercive; restrictive measures; asset freezes; travel bans; blacklisting; designations; arms embargo; embargo; economic measures in the event; severe costs; impose costs; imposing costs; raising costs; circumvention; lifting of sanctions; sanctions relief; anti-sanctions; ruble payments; caesar act; war chest; ofac; snapback; buyers of russian oil; buyers of oil',
  },
  trade: {
    says: 'two-way commerce; commerce; opening the market; opening of the market; open markets; levies on; duties on; quotas; goods trade; exports to; imports of; trading partner; trading partners; customs; trade ties',
    names:
      'mercosur agreement; eu-mercosur; free trade; tariff; tariffs; reciprocal tariffs; trade deal; trade turnover; bilateral turnover; turnover; trade volume; volume of trade; market access; access to the market; trade deficit; trade surplus; non-tariff; anti-dumping; countervailing; customs duties; rules of origin; cepa; comprehensive economic partnership; trade in goods; export of goods; exporters; importers; on its market; business delegation; economic mission; trade mission; trade barriers; trade fair; expo; most-favoured-nation; agoa; gsp+; everything but arms; trade balance; trade irritants',
    not: 'banned goods; double levies; international markets; energy markets; exports of ukrainian wheat; labour market; labor market; job market',
  },
  investment: {
    says: 'joint venture; investors; protection of investors; arbitration clause; capital inflows; entrepreneurs; industrialists; industrial zones',
    names:
      'foreign investment; foreign direct investment; fdi; investors; investor; investment treaty; investment protection; industrial park; industrial parks; industrial zone; special economic zone; sovereign wealth; business climate; manufacture in; joint ventures; companies to operate; interest of firms; investment climate; manufacturers; public-private partnership; privatisation; venture capital; investment fund',
    not: 'investment in cybersecurity; investment in education; investment in health; investment in defence; investment in defense',
  },
  infrastructure: {
    says: 'ring roads; housing estates; new capital; water mains; public works; metro line; sewerage; urban renewal; bridges; broadband rollout',
    names:
      'belt and road; global gateway; partnership for global infrastructure; pgi; pgii; infrastructure projects; infrastructure investment; construction of housing; construction of a hospital; construction of schools; quality infrastructure; urban development; smart cities; infrastructure fund',
  },
  transport: {
    names:
      'middle corridor; trans-caspian; north-south corridor; international north-south transport; instc; lobito corridor; imec; india-middle east-europe; direct flights; air links; air connectivity; high-speed rail; railway; rail link; chabahar; gwadar; rail baltica; development road; bridge over the; seaport; deep-sea port; airport; open skies agreement; air services agreement; road transport; trucking; carriers; container terminal',
    not: 'lorries with; roads for relief; the ferry that sank; cocaine through container ports; through container ports; cocaine through ports; shipments through ports; drones over the airport; over the airport; clinics and rural roads; rural roads; aircraft construction; steel and logistics; opening roads; grain transport',
  },
  energy: {
    says: 'power link; subsea power; power cable; spare capacity; price of crude; seaborne crude; producers; pipeline route; gas hub; fuel prices; electricity supplies; oil and gas; energy ties; energy projects; grid connection',
    names:
      'thermal modernization; thermal modernisation; heating season; heating seasons; coal stocks; gas consumption; interconnector; electricity interconnection; turkstream; turkish stream; power of siberia; southern gas corridor; tap pipeline; eastmed; lng; liquefied natural gas; gas supplies; oil supplies; gas pipeline; oil pipeline; offshore exploration; exploration blocks; hydrocarbons; oil prices; energy crisis; energy market; energy markets; energy security; energy dependence; gas storage; electricity imports; power grid; fuel supplies; energy stability; energy resources; druzhba pipeline; refinery; petroleum; coal',
    not: 'operators of power grids; power-sharing; great power; power grids operators; green energy; clean energy; renewable energy; nuclear energy; atomic energy; energy transition; energy infrastructure; energy facilities; energy ceasefire',
  },
  'energy-infrastructure': {
    says: 'operators of power grids; power grids; substations; grid operators; blackouts; attacks on the grid; strikes on the grid; damaged power',
    names:
      'strikes on power; strikes on energy; attacks on energy; energy truce; energy ceasefire; restore the grid; generators; transformers; energy support fund; power stations; ukrainian grid; damaged energy',
  },
  'nord-stream': { names: 'nord stream; nord stream 2' },
  'nuclear-energy': {
    says: 'reactor; reactors; reactor units; choice of a vendor; enrichment services; spent fuel',
    names:
      'akkuyu; el dabaa; rooppur; paks; small modular reactor; small modular reactors; smrs; 123 agreement; rosatom; nuclear fuel; civil nuclear; peaceful uses of nuclear; peaceful atom; nuclear power station; westinghouse',
    not: 'safety of nuclear power plants; security of nuclear power plants; nuclear power plants in ukraine; shelling of the zaporizhzhya nuclear power; zaporizhzhya nuclear power; zaporizhzhia nuclear power',
  },
  'clean-energy': {
    says: 'solar park; storage facility; wind power; solar power; electric vehicles; power from renewables; battery storage',
    names:
      'just energy transition; jetp; solar alliance; offshore wind; wind farm; wind farms; solar parks; green hydrogen; carbon capture; decarbonisation; decarbonization; clean energy transition; green transition; green transformation; energy transition; low-carbon electricity; geothermal; hydropower; biofuels; biofuel; renewable energy; renewables; battery manufacturers; electric mobility; net-zero industry',
  },
  'food-security': {
    says: 'school meals; grain reserves; reserves against drought; food reserves; staple foods; food systems; bread prices; hungry',
    names:
      'global food crisis; food crisis; food insecurity; hunger; famine; fertiliser; fertilizer; fertilisers; fertilizers; foodstuffs; wheat prices; grain prices; world food programme; malnutrition',
    not: 'fishery products; health care, food, shelter; food, shelter',
  },
  'grain-exports': {
    names:
      'ports of the odesa region; ports of odesa; agro-industrial products; ships under the flags; agricultural exports from ukraine; grain deal; grain agreement; grain initiative; black sea initiative; black sea grain; russia-un memorandum; ukrainian grain; ukraine’s grain; ukrainian wheat; ukrainian food exports; grain from ukraine; export of ukrainian; ukrainian ports; ukraine’s ports; ports of ukraine; grain corridor; sea corridor for; grain transport; export grain; export its grain; grain and other products; food exports by sea; grain exports; demine the ports; solidarity lanes; unblock ports; food from ukraine',
  },
  agriculture: {
    says: 'fresh fruit; fruit exports; farm products; farm goods; beekeeping; honey; rice; maize; coffee growers; tea growers; plant health; animal health; meat exports; crop; crops; harvest; fertile land; cold chain',
    names:
      'irrigation; seeds; smallholders; smallholder; poultry; beef; pork; dairy; phytosanitary; veterinary; fishing quotas; fisheries; trawlers; fishermen; aquaculture; livestock; agri-food; agrifood; farmers; agricultural cooperation; food safety; horticulture; avocados; durian',
    not: 'avian flu; bird flu; fate of fishermen; fishing grounds; illegal, unreported; unreported and unregulated; unregulated fishing; distant-water; sanitary and epidemiological; sanitary restrictions; release of fishermen; release of the fishermen; detained fishermen; seizure of a trawler; seized trawler; agricultural vessels',
  },
  'supply-chains': {
    says: 'refine lithium; single supplier; dependence on a single; magnets; rare earth magnets; battery minerals; stockpiles; mining of; minerals; processing of minerals; bottlenecks',
    names:
      'critical minerals; rare earths; rare earth; lithium; cobalt; nickel; gallium; germanium; graphite; semiconductors; semiconductor; chips; supply chains; supply chain; de-risking; minerals security partnership; economic security; chip exports; raw materials; strategic autonomy in raw materials; chips act',
    not: 'economic security cooperation',
  },
  'financial-assistance': {
    says: 'next disbursement; disbursement; fund’s facility; the fund’s; programme with the fund; programme with the imf; tranche; loan; loans; guarantee facility; deposit; stabilisation of the currency',
    names:
      'imf programme; imf program; standby arrangement; extended fund facility; concessional loan; macro-financial; budget support; budgetary support; reparations loan; era loans; rollover of deposits; line of credit; credit line; soft loan; economic support to ukraine; financial stability of ukraine; increasing ukraine’s financial; donor conference; donors’ conference; financial package; balance of payments',
    not: 'grant our country; grant the status; grant access; grants access; to grant candidate; donor funds; world bank’s efforts; contribution of chf',
  },
  debt: {
    says: 'standstill; repayments; bilateral creditors; creditor; lenders; arrears; repayment',
    names:
      'debt restructuring; debt relief; debt treatment; common framework; debt burden; creditors; paris club; debt swap; debt swaps; debt distress; debt sustainability',
  },
  reconstruction: {
    says: 'north’s rebuilding; rebuilding; pledges made; restoring homes; demining; mine clearance; ruined; razed',
    names:
      'post-war development; way to recovery; recovery conference; ukraine recovery conference; urc; rebuilding; rebuild; reconstruction; post-war recovery; clearing and rebuilding; destroyed property; destroyed housing; liberated lands; rehabilitation of; donors’ conference for ukraine; fast recovery; compensation for the losses; marshall plan; early recovery',
  },
  corruption: {
    says: 'looted money; looted funds; villas bought; stolen funds; kickbacks; assets hidden; hidden abroad; recovering assets; recovery of assets; embezzled; embezzlement; graft; former ruler; illicit enrichment; whistleblowers; conflict of interest; public procurement',
    names:
      'anti-corruption; judicial reform; reform of the judiciary; stolen assets; nabu; sapo; rule of law; good governance; bribery; kleptocracy; transparency international',
  },
  reforms: {
    names:
      'reform programme; reform agenda; course of reforms; decentralisation; decentralization; public administration reform; land reform; structural reforms; reforms needed; domestic reforms; pace of reforms',
    not: 'reforms still outstanding; reforms required for membership; immigration reform; reform of the wto; wto reform; reform of the united nations; reform of the security council; reform of the judiciary; un reform; security sector reform; reform of multilateral; palestinian authority and its reform',
  },
  taxation: {
    says: 'double levies; levies on companies; tax; taxes; tax evasion; corporate tax; tax information',
    names:
      'minimum tax; double taxation; tax regime; tax treaty; digital services tax; tax cooperation; profit shifting; beps',
  },
  labour: {
    says: 'maids; rest days; pay and; minimum wage; overtime; care workers; orderly recruitment; working conditions; construction sites; labour rights; wages; work abroad; foreign workers; guest workers; skilled labour; job opportunities; apprentices; youth employment; decent work',
    names:
      'salaries; wages; seasonal workers; domestic workers; kafala; skilled workers; nurses; recruitment of; social security agreement; pensions; creation of jobs; job creation; migrant workers; workforce; vocational training; labour mobility; labor mobility; overseas workers; apprenticeship; unemployment; forced labour; forced labor',
    not: 'recruitment of child; labor rights',
  },
  development: {
    says: 'development bank; rural roads; poverty; poor households; livelihoods; rural development; grassroots; concessional; development partners; aid programme; development projects; capacity of civil servants',
    names:
      'sustainable development goals; sdgs; 2030 agenda; poverty reduction; south-south cooperation; development assistance; development cooperation; development banks; mdbs; capacity building; capacity-building; least developed; official development assistance; oda; grant aid; usaid; early-warning systems; technical assistance; world bank evolution; compact for; seville',
    not: 'sustainable development of the region',
  },
  digital: {
    says: 'cloud; algorithms; start-ups; chatbots; data centre; mobile network; social networks; electronic services; digital skills; ai',
    names:
      'artificial intelligence; 5g; 6g; telecoms; data centres; data centers; cloud services; digital public infrastructure; upi; e-government; digitization; digitisation; digitalisation; digitalization; online platforms; data flows; data protection; ai safety; ai governance; ai summit; it industry; diia; tech companies; social media regulation; fibre-optic; data cable; open ran; trusted vendors; startups',
    not: 'digital attacks',
  },
  'science-technology': {
    names:
      'quantum; horizon europe; joint research; start-up; research and innovation; innovation; scientific cooperation; icet; biotechnology; deep tech; cern; technology dialogue; emerging technologies',
  },
  'financial-cooperation': {
    names:
      'currency swap; swap line; national currencies; local currencies; rupay; mir cards; mir card; payment system; payment systems; correspondent banking; branch of a bank; swift system; de-dollarisation; remittances; central banks; stock exchange; islamic finance',
    says: 'in finance; , finance',
  },
  'indo-pacific-economic': {
    names: 'cptpp; rcep; ipef; indo-pacific economic framework; trans-pacific partnership',
  },
  climate: {
    says: 'warmer sea; warmer world; last conference of the parties; heating planet; coastal towns; rising seas; rising sea levels; islands most exposed; greenhouse gases; heat waves; carbon markets; low-carbon; cleaner air',
    names:
      'cop26; cop27; cop28; cop29; cop30; paris agreement; nationally determined; ndc; ndcs; loss and damage; methane; 1.5 degrees; adaptation finance; climate finance; net zero; net-zero; emissions; green climate fund; tropical forests forever; climate action; climate resilience; carbon border; cbam',
    not: 'low-carbon electricity; business climate; investment climate; political climate; green transformation; green transition; climate of',
  },
  environment: {
    says: 'unregulated fishing; illegal fishing; iuu fishing; distant-water fleets; coral reefs; wetlands; endangered species; waste management; air quality; nature parks; reforestation; great green wall; single-use',
    names:
      'plastic; plastics; deforestation; amazon; biodiversity; wildlife; marine protected; bbnj; high seas treaty; desertification; kunming-montreal; global biodiversity framework; forests; environmental justice; pollution; ocean conservation; snow leopard; elephants; mangroves; aral sea; environmental crime; cop15',
  },
  'fukushima-water': {
    names:
      'alps treated; treated water; fukushima daiichi; japanese seafood; seafood imports; nuclear-contaminated water',
  },
  water: {
    names:
      'transboundary rivers; transboundary water; mekong; mekong region; teesta; ganges; amu darya; syr darya; desalination; drinking water; water resources; water sharing; helmand; tigris; euphrates; water management; water security; sanitation; lancang',
    not: 'safe drinking water, critical',
  },
  arctic: {
    says: 'polar waters; polar; high north; icebreakers; icebreaker; sea ice',
    names: 'arctic; greenland; svalbard; northern sea route; barents',
  },
  'human-rights': {
    says: 'foreign agents; working conditions on; civic space; demonstrators; dissent; dissidents; jailed opponents; arbitrary; ill-treatment; rights of workers; persecution of',
    names:
      'opposition figures; civil society; death penalty; universal periodic review; navalny; kara-murza; lgbt; lgbtq; lgbti; torture; enforced disappearances; political prisoners; peaceful demonstrators; peaceful protesters; freedom of assembly; freedom of expression; human rights council; human rights defenders; activists; crackdown; foreign agents; repression; arbitrary arrest; fundamental freedoms',
    not: 'racial discrimination; freedom of religion; religious freedom; forced labour in xinjiang',
  },
  'media-freedom': {
    says: 'correspondent; correspondents; sentencing of a correspondent; newspaper; newspapers; editor; broadcasting licence; accreditation of journalists',
    names:
      'khashoggi; journalist; journalists; press freedom; free press; broadcaster; media outlets; internet shutdowns; freedom of the press; freedom of the media; rsf’s press index; reporters; al jazeera; independent media',
  },
  women: {
    says: 'seats for women; women at the; women mediators; women entrepreneurs',
    names:
      'afghan girls; afghan women; closed to girls; midwives; gender; gender-responsive; women; girls; sexual violence; gender-based; gender-based violence; girls’ schooling; girls’ education; women leaders; women’s participation; femicide; istanbul convention; women’s economic',
    not: 'women and men who; men and women; servicemen and women; girls and boys',
  },
  minorities: {
    says: 'mother tongue; national minority; kin-state; bilingual; minority schools',
    names:
      'minority; minorities; language law; first nations; indigenous; russian-speaking; russian-speakers; non-citizens; roma; hungarian minority; national communities; latino; ethnic communities; languages charter',
  },
  children: {
    says: 'minors; minors taken; children taken; youngsters; orphans; child protection; orphanages',
    names:
      'deported children; abducted children; ukrainian children; abduction of children; bring kids back; children in armed conflict; girls and boys in; child soldiers; unicef; child labour; return of children; children and armed conflict',
  },
  religion: {
    says: 'shrine; places of worship; pilgrims; monastery; monasteries; clergy; bishops; imams',
    names:
      'religious freedom; freedom of religion; orthodox church; interfaith; inter-religious; interreligious; hajj; umrah; holy quran; quran; vatican; holy see; pope; pilgrims; pilgrimage; patriarchate; mosque; churches; holy sites; holy places; religious communities',
    not: 'pope for; bombing of a mosque; desecration of the holy quran',
  },
  'racism-intolerance': {
    names:
      'antisemitism; anti-semitism; islamophobia; racial discrimination; racism; racial equality; hate speech; xenophobia; incitement to hatred; desecration of the holy quran; burning of the quran; quran burning; anti-muslim; ihra; racial justice; defamation of religions',
  },
  governance: {
    says: 'new cabinet; deadlock; cabinet reshuffle; caretaker; head of government; political parties; opposition leaders; power-sharing government; stability of institutions; interim authorities; interim government',
    names:
      'coalition government; domestic political situation; political situation in the country; political stability; transfer of power; domestic and foreign policy; executive branch; work of the government; government’s work; formation of a government; new government; constitutional reform; political crisis; constitutional crisis; national dialogue; political transition; state building',
    not: 'government of national unity in libya; new government in baghdad; political process leading',
  },
  democracy: {
    names:
      'democratic values; summit for democracy; democratic backsliding; democratic institutions; promoting democracy; strengthen democracy; strengthen democracies; defence of democracy; democratic resilience; democratic governance; democratic charter; community of democracies; pluralism',
    not: 'democratic people’s republic; democratic republic; syrian democratic forces; belarusian democratic; democratic community; democratic world; democratic unionist',
  },
  elections: {
    not: 'campaign for a seat; vote in the general assembly; vote in the security council; the campaign against; the campaign to; military campaign; vaccination campaign; campaign of',
    says: 'conduct of the vote; mission of observers; voters; voting; polling day; polling stations; electoral law; ballot boxes; electoral calendar; turnout',
    names:
      'general elections; general election; presidential elections; presidential election; parliamentary elections; snap elections; election observers; observation mission; vote rigging; ballot; polls; referendum; electoral process; free and fair; odihr; run-off; electoral commission',
  },
  congratulations: {
    names:
      'new year; coming new year; christmas; eid; ramadan; diwali; nowruz; lunar new year; assumption of office; inauguration; re-election; reelection; birthday; national day; independence day; this occasion; assumption of the presidency',
    not: 'inauguration of the; before ramadan; after ramadan; during ramadan; ramadan ceasefire',
  },
  condolences: {
    names:
      'loss of life; victims of the; passing of; death of; bereaved; speedy recovery; sympathies; those who lost their lives; mourning; legacy of the late; state funeral',
    not: 'release of their loved ones; families and loved ones abroad; death of mahsa; death of alexei; victims of the war; victims of torture',
  },
  disasters: {
    says: 'quake-hit; quake; storm; storms; mine collapse; dam burst; rescue dogs; flooded; heatwave; emergency services; civil protection; early warning',
    names:
      'earthquake; earthquakes; floods; flooding; wildfires; wildfire; forest fires; hurricane; cyclone; typhoon; tsunami; landslide; landslides; volcanic; eruption; search and rescue; dam collapse; kakhovka; disaster relief; disaster risk; early-warning; drought',
    not: 'submarine rescue; search and rescue in polar; school meals and grain reserves against drought; reserves against drought; rocket fire; let firefighters; live fire; landslide victory; flood of',
  },
  health: {
    says: 'insulin; avian flu; bird flu; shortage of medicines; midwives; swine fever in humans; measles; vaccinations; vaccine plant; clinics; medical training; doctors; disease outbreak; outbreak of; epidemic; immunisation; public health; maternal health; cancer care; telemedicine; drug approvals',
    names:
      'buy medications; medical workers; primary care; mental health; psychological assistance; psychological support; mental problems; world mental health day; pandemic preparedness; pandemic agreement; pandemic treaty; pandemic fund; vaccine manufacturing; manufacturing of vaccines; production of vaccines; antimicrobial; mpox; monkeypox; hiv; malaria; tuberculosis; ebola; cholera; polio; pharmaceutical companies; medicines; hospitals; medical staff; health systems; universal health; global health; nurses; medical equipment; treatment of wounded; health cooperation; health workers; world health organization; gavi; global fund',
    not: 'ransomware attacks on hospitals; attacks on hospitals and schools; in particular medical ones',
  },
  covid: {
    names:
      'covid; covid-19; coronavirus; sputnik v; covax; vaccine equity; vaccination certificates; pandemic; trips waiver; vaccine doses; epidemic conditions; omicron; vaccine passports; wuhan',
    not: 'vaccine plant; regional vaccine; vaccine factory; pandemic agreement; pandemic preparedness; pandemic treaty; pandemic fund; future pandemics; despite the pandemic; next pandemic',
  },
  migration: {
    says: 'rescued at sea; rescued in the channel; people rescued; landed people; disembarkation; recruitment of care workers; boat crossings; crossings by boat; people crossing; arrivals by sea; return agreement; migrants stranded; people arriving; smuggled across; migration routes',
    names:
      'irregular migration; illegal migration; readmission; pushbacks; small boats; channel crossings; legal pathways; root causes of migration; instrumentalisation of migrants; migrants; asylum; safe third country; return hubs; global compact for; migratory flows; migration routes; darien; migration partnership; deportation flights; iom',
  },
  refugees: {
    names:
      'refugees; refugee; displaced persons; internally displaced; displaced citizens; forcibly displaced; kakuma; dadaab; temporary protection; temporary shelter; unhcr; idps; host communities; voluntary return; seeking refuge; return its citizens',
  },
  humanitarian: {
    says: 'lorries with; flour and fuel; aid lorries; roads for relief; convoys; water purifiers; relief through; let relief through; aid workers; emergency supplies; emergency aid; displaced families; feeding programme; needy; blankets; hunger in',
    names:
      'medicines and food; food and medicines; food and medicine; medicine and food; food, medicine; deliver assistance; humanitarian; famine-stricken; life-saving; relief supplies; aid convoys; airlift; tents; world food programme; ocha; icrc; red cross; red crescent; relief workers; aid agencies; food aid; food parcels; aid trucks; emergency relief; humanitarian demining; humanitarian appeal; un appeal; chf 15 million for; lives have been ripped; humanitarian situation; humanitarian crisis; urgent needs; humanitarian access',
    not: 'cultural and humanitarian; cultural-humanitarian; humanitarian cooperation; humanitarian ties; humanitarian sphere; humanitarian exchanges; humanitarian spheres; humanitarian links; humanitarian law; humanitarian corridors; humanitarian corridor; humanitarian contacts; humanitarian fields; humanitarian field; humanitarian areas; humanitarian, cultural; educational and humanitarian',
  },
  'consular-cases': {
    says: 'hikers; taken in the north; brought home safely; sailors whose ship; detained in port; held abroad; held in prison; families of the missing; missing citizens; fate of citizens; seafarers; crew held; citizens arrested; arrested nationals; jailed; evacuated citizens; students evacuated',
    names:
      'wrongfully detained; wrongful detention; unjustly detained; gershkovich; consular access; consular protection; citizens held; nationals held; detained citizens; detained nationals; execution of a national; kidnapping of; kidnapped; hostages; hostage; detention of two; stranded abroad; students stranded; parental abduction; child abduction; release of fishermen; detained fishermen; evacuation of nationals; evacuation of citizens; dual nationals; imprisoned in; prisoner in; american citizens held; release of the crews; release the crews; crew members',
    not: 'hostage to; opposition figures; deaths of; executions of prisoners',
  },
  visas: {
    says: 'without a stamp; stays of ninety; ninety days; entry permits; easier travel; freedom to travel; entry rules; entry bans; border-free travel; short stays; tourist season; holidaymakers',
    names:
      'visa-free; visa; visas; visa liberalization; visa liberalisation; student visas; work permits; residence permits; freedom of movement; esta; schengen; etias; entry restrictions; restrictions on entry; tourist arrivals; visa waiver',
  },
  'diplomatic-property': {
    says: 'reopening of the mission; mission closed; accreditation of; attaches; attachés; consular network; new chancery; chancery; embassy building; resident ambassador; ambassadors exchanged; exchange of ambassadors',
    names:
      'return of embassies; embassy; embassies; consulate; consulates; consulate general; expulsion of diplomats; diplomatic property; diplomatic staff; staffing of the missions; vienna convention on diplomatic; persona non grata; personae non gratae; diplomatic mission; diplomatic missions; chargé d’affaires',
    not: 'attacks on the consulate of; embassy of the',
  },
  justice: {
    says: 'wanted for; return of a banker; surrender of suspects; warrants; wanted men; handing over of; handing over of fugitives; fugitives; court judgments; recognition of court; suspects; arrest warrant; bilateral legal; treaty on legal; legal proceedings; courts; verdict; judges; transfer of prisoners; arbitral tribunal',
    names:
      'prosecutor general’s office; prosecutor general; extradition; mutual legal assistance; sentenced persons; advisory opinion; international court of justice; icj; special mechanism in the form of arbitration; arbitration; tribunal; military tribunal; international criminal court; jurisdiction of; bring to justice; brought to justice; bringing to trial; bring to trial; held to account; geneva conventions; international humanitarian law; judicial cooperation; legal cooperation; ratification of the conventions; ratify the convention; treaty ratification; prosecution; prosecuting',
    not: 'arbitration clause; verdict of history; arbitral award; law of the sea; climate justice; environmental justice; social justice; pursuit of justice; fundamental principles of international law; principles of international law; international humanitarian standards',
  },
  'culture-education': {
    says: 'bursaries; bursary; postgraduate; postgraduate study; dance troupe; troupe; concert; choir; schooling; bronzes; museums; youth games; games; language chair; orchestra; film festival; festival; library; academic; researchers; teachers; pupils; exchange programme; translation of; archaeological; heritage sites; football; championship',
    names:
      'scholarships; student exchanges; university; universities; students; artefacts; artifacts; parthenon; year of culture; olympic; olympics; paralympic; world cup; euro 2024; people-to-people; twinning; sister cities; youth exchanges; language teaching; branch of the university; museum; exhibition; cultural heritage; unesco; erasmus; fulbright; confucius institute; goethe; sport; sports; athletes; expo; cultural cooperation; cultural ties; cultural exchanges; education; higher education; theatre; sculptures',
    not: 'schooling in the mother tongue; clinics and rural roads; nuclear chair; university hospital; student visas; students stranded; tourist visas; higher education of officers',
  },
  'historical-memory': {
    says: 'wartime massacre; exhuming of victims; exhuming; wartime crimes; wartime past; mass murder of',
    names:
      'glorification of nazism; nazism; great patriotic war; holodomor; holocaust; armenian genocide; events of 1915; volhynia; exhumations; comfort women; forced labour in wartime; wartime labour; yasukuni; world war ii; second world war; nanjing; victory day; anniversary of victory; anniversary of the victory; d-day; historical experience; historical truth; historical issues; recognition of history; war graves; soviet monuments; colonial past; colonial era; slavery; reparations for slavery',
    not: 'memorial site; holocaust memorial; remains one of; remains committed; remains concerned; remains ready; remains a; has been and remains; our long history as; history as friends; history of friendship; history of cooperation; history of partnership; long history of',
  },
  society: {
    names:
      'ageing population; aging population; social protection; demographic; low birth rate; pension reform; persons with disabilities; disability; social policy; family policy',
    not: 'housing estates; affordable housing; social security agreement',
    says: 'social issues; social sphere; social infrastructure',
  },
  'public-safety': {
    names: 'gun violence; public order; protests; policing; community violence',
    says: 'riot control; riot police; tear gas; stun grenades; rubber bullets',
    not: 'peaceful protests; peaceful protest; peaceful protesters; right to protest; freedom of protest',
  },
  'local-government': {
    names:
      'governors; oblast; municipalities; regional budgets; mayors; territorial communities; regional authorities; county officials; county elected officials; county executives; county leaders; city officials; tribal leaders',
    not: 'serb-majority municipalities; community of serb',
  },
  legislation: {
    names:
      'bill in congress; inter-parliamentary; parliamentary friendship; draft law; bill; adoption of the law; ratification by; parliamentary cooperation; parliamentary diplomacy; congress reauthorize; appropriations; supplemental; foreign agents law; law on foreign; the law on; repeal of; speakers of; passage of the; legislative package',
    not: 'bill of; state duma of; electricity bill; energy bills; security council of the russian federation; national security law; basic law; speaker of the upper house of parliament; speaker of the upper house of the parliament; speaker of the lower house of parliament; speaker of the lower house of the parliament',
  },
  organisations: {
    names:
      'multilateralism; multilateral fora; multilateral platforms; multilateral organisations; international organisations; international organizations; international fora; global institutions; candidatures; candidacies; multilateral formats; multilateral cooperation',
    not: 'permanent seat; security council seat; bilateral and multilateral efforts; seat in the security council; candidature for a permanent; candidature for a non-permanent; candidature for the security council',
  },
  un: {
    says: 'rotating seat; votes for a seat; votes for a; elected members; seat on the council; support in the assembly; term on the council; the council seat; votes in the assembly; blue book; world organisation; world body; the assembly in new york; election to the council',
    names:
      'security council reform; reform of the security council; reformed un security council; non-permanent seat; permanent seat; non-permanent member; non-permanent membership; un80; summit of the future; pact for the future; general assembly resolution; next secretary-general; un reform; united nations charter; un charter; charter of the united nations; candidature for the security council; human rights council membership; at the un and; at the un; within the un',
    not: 'margins of the un general; margins of the general; margins of the united nations; sidelines of the un; sidelines of the general; sidelines of the united nations; un general assembly in new york; un-brokered; un-mediated; un-facilitated; un appeal; un special envoy; un peacekeepers',
  },
  nato: {
    says: 'agreed by the alliance; allies’ spending; the north atlantic; alliance’s summit',
    names:
      'nato-ukraine commission; nato-ukraine council; transatlantic bond; transatlantic unity; strategic concept; washington summit of the alliance; the hague summit; vilnius summit; madrid summit; nato summit; allied unity; burden sharing; north atlantic treaty; north atlantic alliance; article 5 of the washington',
    not: 'u.s.-japan alliance; japan alliance; korea alliance; australia alliance; alliance of sahel; modernize the alliance; solar alliance; global alliance; responses received from the united states and nato; nato expansion; nato’s non-expansion',
  },
  'nato-enlargement': {
    says: 'sweden’s entry; finland’s entry; entry into the alliance; entry into nato',
    names:
      'open door policy; open-door; accession protocols; membership action plan; membership in the alliance; join nato; nato membership; invitation to join the alliance; accession to nato; euro-atlantic aspirations; euro-atlantic integration; choose defense alliances',
    not: 'nato expansion and',
  },
  eu: {
    says: 'talks with brussels; the twenty-seven; the 27; union’s budget; european institutions; common agricultural policy',
    names:
      'strategic autonomy; multiannual financial framework; presidency of the council of the eu; presidency of the council; customs union; european council; eu summit; european union as; strategic partnership with the eu; eu’s role; single market',
    not: 'the union state; of the union state; union state of; integration within the union; union state; soviet union; african union; trade union; horizon europe; eu countries; eu states; eu-mercosur; council of europe',
  },
  'eu-accession': {
    says: 'opening of chapters; chapters; outstanding for membership; candidate country; candidate countries; accession process; the acquis; path towards the union; negotiating framework; membership of the union; way into the union',
    names:
      'completed questionnaire; answers to the questionnaire; candidate status; status of a candidate; candidate for eu; accession negotiations; accession talks; first cluster; opening of clusters; stabilisation and association; association agreement; european path; path to eu; path to the eu; eu membership; membership of the eu; membership in the european union; european perspective; european integration; enlargement; sees ukraine in the european; european future; eu integration; eastern partnership; dialogue with the european union; european aspirations; euro-atlantic aspirations; european choice',
    not: 'euro-atlantic path of; enlargement of brics; brics enlargement; european future of the western',
  },
  brexit: {
    names:
      'brexit; trade and cooperation agreement; reset with the united kingdom; reset with the eu; uk-eu; eu-uk',
  },
  osce: {
    not: 'chairmanship of the ten-member; chairmanship of the bloc; chairmanship of the group; chairmanship of the council of europe; chairmanship of the committee',
    names:
      'osce; odihr; special monitoring mission; participating states; osce chairpersonship; ministerial council in; helsinki conference; helsinki final act; osce presence',
  },
  'union-state': { names: 'union state' },
  g7: {
    names:
      'group of seven; g7 summit; hiroshima summit; kananaskis; evian summit; apulia summit; elmau; carbis bay; outreach session',
    not: 'g7 nations; g7 members; g7 countries; g7 partners; g7 and eu',
  },
  g20: {
    names:
      'group of twenty; g20 summit; g20 presidency; presidency of the g20; johannesburg summit; rio de janeiro summit; new delhi leaders',
    not: 'g20 common framework',
  },
  brics: { names: 'brics; kazan summit; new development bank' },
  asean: {
    says: 'ten-member bloc; ten member states of; southeast asian; southeast asian bloc',
    names:
      'asean; east asia summit; asean centrality; asean regional forum; asean-u.s.; asean charter',
    not: 'southeast asian claimants',
  },
  'african-union': {
    says: 'continental body; continental organisation; regional economic communities; standby force; peace and security council; continental free trade',
    names:
      'agenda 2063; ecowas; sadc; igad; afcfta; african continental free trade; african peer review; african solutions; african-led',
    not: 'parallel initiatives',
  },
  oas: {
    names:
      'celac; caricom; inter-american; mercosur summit; summit of the americas; oas; unasur; sica; pacific alliance',
    not: 'eu-mercosur; mercosur agreement; public-private partnership',
  },
  'arab-league': {
    names:
      'gcc; gulf cooperation council; arab summit; arab league; league of arab states; oic; organisation of islamic cooperation; organization of islamic cooperation; arab maghreb union; extraordinary arab-islamic',
  },
  commonwealth: { names: 'chogm; commonwealth of nations; commonwealth heads; commonwealth games' },
  'guam-bsec': {
    names:
      'three seas; bucharest nine; b9; bsec; lublin triangle; visegrad; v4; nb8; nordic-baltic; weimar triangle; med9; craiova group; slavkov',
  },
  'pacific-islands': {
    names:
      'pacific islands forum; blue pacific; pacific island; pacific family; partners in the blue pacific; falepili',
  },
  'indo-pacific': {
    names:
      'free and open indo-pacific; indo-pacific strategy; indo-pacific; asia-pacific; trilateral cooperation with the republic of korea; foip; camp david trilateral',
    not: 'free and open mekong; indo-pacific economic framework; stability of the asia-pacific economic; asia-pacific economic cooperation',
  },
  'middle-east': {
    names: 'gulf security; middle east; near east; gulf region; gulf states',
    not: 'middle east peace; india-middle east; special envoy for the middle east; middle east respiratory',
  },
  africa: {
    names:
      'african continent; partnership with africa; africa summit; african countries; african problems; ticad; focac; russia–africa; russia-africa; mattei plan; global africa',
    not: 'south africa; africa corps; west africa; horn of africa; north africa',
  },
  americas: {
    names:
      'latin america; western hemisphere; the hemisphere; hemisphere’s; los angeles declaration; central america; caribbean; amazon cooperation treaty; americas partnership',
    not: 'summit of the americas',
  },
  'central-asia': { names: 'central asia; central asian; c5+1; samarkand summit' },
  'south-caucasus': { names: 'south caucasus; 3+3 platform; 3+3 format' },
  europe: {
    names:
      'european political community; epc summit; future of europe; security of europe; european sovereignty',
    not: 'council of europe',
  },
  'south-asia': {
    names:
      'sri lanka’s; dhaka; rajapaksa; awami league; interim government in; sheikh hasina; maldives; neighbourhood first',
    not: 'floods in pakistan',
  },
  'china-policy': {
    names:
      'prc’s; prc; challenges posed by china; china’s economic coercion; relations with beijing; policy towards china; competition with china; if china provides; china provides; china’s support for russia; de-risking from china; china and north korea; economic coercion; china’s role',
    not: 'decoupling and the severing',
  },
  'russia-policy': {
    names:
      'dialogue with moscow; relations with moscow; relations with russia; dependence on russian; energy dependence on russia; threats posed by russia; threat posed by russia; russian threat; leaders of the united states and russia; moscow to the table; policy towards russia; call with russian; russian foreign minister; russia’s malign; events in russia; developments in russia; developments inside russia; events inside russia',
  },
  'bilateral-relations': {
    says: 'centenary year; built together; both nations; old friends; close neighbours; our two peoples; shared history; neighbourly; good-neighbourly; brotherly; partnership of equals; relations as a whole; new chapter in relations',
    names:
      'topical issues on the agenda; other issues on the agenda; bilateral agenda; bilateral matters; bilateral issues; bilateral relationship; all-round cooperation; comprehensive partnership; strategic partnership; relations between our countries; friendly ties; anniversary of diplomatic relations; anniversary of the establishment of diplomatic relations; years of diplomatic relations; years of bilateral; leading partners; friendly canada; important partner; diplomatic relations; whole range of; entire gamut; full spectrum of; special privileged; strategic framework agreement; global partnership',
    not: 'trilateral cooperation; economic relationship; trade relationship; strategic partnership based on',
  },
  contacts: {
    says: 'a trip by; trip by the foreign minister; trip to; return visit; state visit; visit in spring; visit in autumn; date of the visit; calendar of; exchange of visits; high-level visits',
    names:
      'margins of the general assembly; sidelines of the general assembly; margins of the un general; political consultations; upcoming visit; visits of foreign; visiting kyiv; close contact; stay in touch; remain in touch; regular contact; next round of consultations; hospitality; political contacts',
    not: 'consultations held in; a meeting of the nato-ukraine; agreements reached in the course of',
  },
  diaspora: {
    says: 'community of compatriots; community abroad; citizens living abroad; emigrants; expatriate',
    names:
      'diaspora; compatriots; overseas indians; canadians of ukrainian origin; of ukrainian origin; community living in; expatriates; expatriate community; overseas chinese; nationals living in',
  },
  'protocol-matters': {
    names: 'credentials; letters of credence; order of merit; state decoration; guard of honour',
    not: 'protocol on ireland; additional protocol; award of 2016; arbitral award; has been awarded; accession protocols',
  },
  'global-governance': {
    names:
      'global security initiative; global development initiative; global civilization initiative; global governance initiative; multipolar; multipolar world; multipolarity; shared future for mankind; community with a shared future; rules-based international order; international rules based order; rules based order; hegemonism; unipolar; equal and orderly multipolar',
    not: 'free and open, rules-based order; open, rules-based order; violates the rules-based; world order based on rules',
  },
  'turkic-states': { names: 'organization of turkic states; turkic world; turkic states; turksoy' },
  'non-aligned-movement': { names: 'g77; g-77; group of 77; non-aligned; global south' },
  'eco-d8': { names: 'd-8; d8; cica; economic cooperation organization' },
  francophonie: { names: 'francophonie; cplp; ibero-american' },
  'council-of-europe': {
    names:
      'council of europe; venice commission; european court of human rights; ecthr; parliamentary assembly of the council',
    not: 'pace of',
  },
  regions: { names: 'international agendas' },
}

/** What a name weighs: it files by itself. A single small word may be part of another name. */
const NAMES = 0.9
const SAYS = [0.5, 0.75, 0.85] as const

function listed(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim().replaceAll('’', "'"))
    .filter((phrase) => phrase !== '')
}

/** The words that many houses use for an issue, with their weights. */
export function usageOf(id: string): (readonly [phrase: string, weight: number])[] {
  const { names = '', says = '' } = USAGE[id] ?? {}
  return [
    ...listed(names).map((phrase) => [phrase, NAMES] as const),
    ...listed(says).map(
      (phrase) => [phrase, SAYS[Math.min(3, phrase.split(' ').length) - 1] ?? SAYS[0]] as const,
    ),
  ]
}

/** Words of its other senses. */
export function otherSensesOf(id: string): string[] {
  return listed(USAGE[id]?.not ?? '')
}

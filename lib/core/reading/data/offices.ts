/**
 * Words of which offices are made. Our own list, after the titles of the CIA's public directory
 * "Chiefs of State and Cabinet Members of Foreign Governments" and the protocol lists of the UN
 * ("Heads of State, Heads of Government and Ministers for Foreign Affairs").
 */

/** Head nouns of offices with their rank class, which ties "the minister" to "Foreign Minister". */
export const OFFICE_HEADS: Readonly<Record<string, string>> = {
  president: 'president',
  'vice-president': 'vice',
  'prime-minister': 'premier',
  premier: 'premier',
  'deputy-premier': 'minister',
  chancellor: 'premier',
  taoiseach: 'premier',
  tánaiste: 'minister',
  'president-elect': 'president',
  'president-designate': 'president',
  'minister-designate': 'premier',
  'minister-elect': 'premier',
  'co-president': 'president',
  'vice-premier': 'vice',
  'vice-chancellor': 'vice',
  'vice-minister': 'minister',
  'vice-chairman': 'chair',
  minister: 'minister',
  'minister-president': 'premier',
  secretary: 'secretary',
  undersecretary: 'secretary',
  'under-secretary': 'secretary',
  'under-secretary-general': 'secretary-general',
  'secretary-general': 'secretary-general',
  king: 'monarch',
  queen: 'monarch',
  emir: 'monarch',
  amir: 'monarch',
  sultan: 'monarch',
  emperor: 'monarch',
  prince: 'prince',
  princess: 'prince',
  pope: 'pope',
  patriarch: 'pope',
  pontiff: 'pope',
  father: 'pope',
  ayatollah: 'leader',
  regent: 'monarch',
  'grand-duke': 'monarch',
  duke: 'monarch',
  'ambassador-at-large': 'representative',
  ambassador: 'ambassador',
  representative: 'representative',
  envoy: 'representative',
  'chairperson-in-office': 'chair',
  'chairman-in-office': 'chair',
  'chair-in-office': 'chair',
  delegate: 'representative',
  negotiator: 'representative',
  chargé: 'ambassador',
  'high-representative': 'representative',
  mediator: 'representative',
  rapporteur: 'representative',
  nuncio: 'ambassador',
  consul: 'ambassador',
  commissioner: 'commissioner',
  speaker: 'speaker',
  chairman: 'chair',
  chairperson: 'chair',
  chairwoman: 'chair',
  chair: 'chair',
  'co-chair': 'chair',
  director: 'director',
  'director-general': 'director',
  advisor: 'advisor',
  adviser: 'advisor',
  assistant: 'advisor',
  aide: 'advisor',
  counselor: 'advisor',
  counsellor: 'advisor',
  councilor: 'councilor',
  councillor: 'councilor',
  coordinator: 'coordinator',
  governor: 'governor',
  canciller: 'minister',
  mayor: 'mayor',
  senator: 'senator',
  congressman: 'senator',
  congresswoman: 'senator',
  administrator: 'director',
  chief: 'chief',
  head: 'head',
  leader: 'leader',
  commander: 'chief',
  'commander-in-chief': 'chief',
  deputy: 'deputy',
  member: 'member',
  spokesperson: 'spokesperson',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  attorney: 'attorney',
  treasurer: 'minister',
  ceo: 'director',
  founder: 'director',
  general: 'general',
  diplomat: 'diplomat',
  official: 'official',
  principal: 'official',
}

/** Short forms of offices, in capitals. */
export const SHORT_HEADS: Readonly<Record<string, string>> = {
  PM: 'premier',
  DPM: 'minister',
  FM: 'minister',
  EAM: 'minister',
  SFA: 'secretary',
  NSA: 'advisor',
  SG: 'secretary-general',
  UNSG: 'secretary-general',
  HRVP: 'representative',
  'HR/VP': 'representative',
}

/** Words that may stand before the head of an office. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'additional acting deputy vice first second third former special federal state alternate interim outgoing ' +
    'incoming caretaker senior principal permanent presidential high executive crown prime under ' +
    'plenipotentiary extraordinary honorary elect president-elect assistant joint supreme minister ' +
    'national chief press union royal grand newly appointed newly-appointed elected re-elected designate ' +
    'holy ecumenical apostolic full-fledged associate executive inspector private parliamentary personal ' +
    'vice-prime co-ordinating coordinating regional senate majority minority leading top lead managing general'
  ).split(' '),
)

/** Words of ministries and institutions, as they stand inside offices. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  (
    'foreign affairs external relations state defence defense interior home internal finance finances ' +
    'economy economic trade commerce industry energy labour labor social protection education science ' +
    'culture sport sports health agriculture food transport infrastructure environment ecology justice ' +
    'treasury homeland security national international development cooperation co-operation integration ' +
    'europe european euro-atlantic union commission council parliament general assembly senate house ' +
    'congress representatives ministers cabinet government republic kingdom federation federative ' +
    'confederation commonwealth democratic people peoples islamic hellenic state states united nations ' +
    'organization organisation treaty north atlantic alliance committee office agency bureau department ' +
    'ministry foreign-policy policy political strategic planning intelligence service services staff ' +
    'armed forces army navy air force joint chiefs central bank board governors regional reintegration ' +
    'temporarily occupied territories veterans digital transformation strategic industries ecological ' +
    'natural resources immigration refugees citizenship multilateral francophonie tourism equality ' +
    'women gender human rights religious freedom religion communications information technology media ' +
    'water communities overseas territory territories research innovation climate change action green ' +
    'investment investments business enterprise supply chain customs taxation emergency situations civil ' +
    'management crisis neighbourhood neighborhood enlargement partnerships partnership budget ' +
    'presidency administration executive supervisory party duma rada verkhovna federal bundestag ' +
    'knesset lok sabha diet national-security eurasian conference islamic arab league african asian ' +
    'pacific islands forum caribbean community gulf nuclear atomic monetary fund world global chief ' +
    'emigration migration asylum public order works housing urban rural affairs east west south middle near asia ' +
    'africa america americas central western eastern southern northern hemisphere arms control ' +
    'nonproliferation disarmament prime first special permanent mission politburo communist ' +
    'constitutional supreme court prosecutor election electoral ombudsman commercial ' +
    'socialist bolivarian plurinational hashemite grand duchy sultanate emirate principality swiss popular ' +
    'worship cult consular legal diaspora expatriates emigrants planning indian political-military spokesperson ' +
    'mekong maritime oceans fisheries forestry livestock irrigation lands mines minerals mining petroleum oil gas ' +
    'power electricity nuclear-energy utilities construction transportation railways aviation tourism heritage ' +
    'antiquities endowments wakfs awqaf hajj family families youth children ageing elderly welfare pensions ' +
    'employment skills universities higher scientific technological digitalization digitalisation digital-affairs ' +
    'ai artificial cyber cybersecurity space overseas-territories devolution constitution reform reforms ' +
    'reconstruction rehabilitation repatriates displaced persons relief disaster risk reduction civil-protection ' +
    'municipal municipalities provinces provincial local self-government decentralization lands property ' +
    'competition markets consumer small medium enterprises entrepreneurship innovation-policy exports imports ' +
    'commerce-industry revenue statistics audit court-of-audit privatization aerospace defense-industry ' +
    'guard revolution strategic-affairs expediency assembly guardian ulema fatwa shura consultative upper lower ' +
    'chamber deputies senators seimas sejm saeima riigikogu rada storting riksdag folketing eduskunta bundesrat ' +
    'nationalrat majlis meclis hural khural kurultai kenesh mejlis oliy jogorku political-affairs ' +
    'multilateralism peacebuilding peacekeeping operations peace humanitarian coordination drugs crime narcotics ' +
    'refugee population disarmament-affairs meteorological intellectual property-rights telecommunication postal ' +
    'sustainable sustainability non-proliferation nuclear-test-ban prohibition chemical weapons atomic-energy ' +
    'criminal tribunal monetary-affairs monetary reserve treaty-organization co-operation-council arab-states ' +
    'economics issues negotiations mobility innovation engagement outreach initiatives counsel maintenance income ' +
    'horn sahel mediterranean balkans caucasus transatlantic indo-pacific eurasia oceania caribbean-community'
  ).split(' '),
)

/** Honorifics before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr. mr mrs. mrs ms. ms mme mme. dr. dr h.e. sir dame lord lady baroness sheikh sheikha shaikh ' +
    'prof. professor gen. general lt. col. colonel adm. admiral hon. rev. madam madame sayyid sen. rep. amb. shri smt smt. shrimati he hh hrh hm prince princess senator seyyed ' +
    'hon honourable honorable rt right-honourable h.h. h.m. h.r.h. capt. capt captain brig. brig brigadier maj. maj ' +
    'lieutenant commodore eng. engr. sheik cardinal archbishop bishop monsignor msgr. ' +
    "dato dato' seri tengku sayed syed seyed moulana maulana imam hojatoleslam messrs. ing. dipl.-ing. drs. ir. yb yab yam ybm ybhg tyt datuk datin datu pehin dasho lyonpo comrade barr. barrister arch. alhaji ato ustaz ustadh lic. rt. gov. rep maestro"
  ).split(' '),
)

/** Letters after a name that are no part of it: members of parliament, orders, degrees. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  (
    'MP MEP MSP TD KC QC KCMG GCMG CMG DCMG OBE MBE CBE KBE DBE GBE CH PC AC AO AM QSO CNZM DNZM ONZ SC SAN CFR GCFR GCON ' +
    'EGH CGH MGH PhD MD FACP MPH Esq JD NDC PSC FRS KG KT RN USN USA USAF USMC'
  ).split(' '),
)

/** Longer honorifics: "His Excellency", "Her Majesty". */
export const HIGH_HONORIFICS: ReadonlySet<string> = new Set(
  'excellency majesty highness holiness all-holiness eminence beatitude honour honor'.split(' '),
)

/** Small words inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn bint von van der den de da dos di du la le ter ten ul ur af av zu y e abu abd'.split(
    ' ',
  ),
)

/** Nouns that name both or all sides of a call together. */
export const JOINT_NOUNS: ReadonlySet<string> = new Set(
  (
    'sides parties leaders presidents ministers officials secretaries interlocutors participants ' +
    'diplomats counterparts chancellors premiers principals heads politicians statesmen ' +
    'delegations partners governments countries states nations colleagues advisors advisers envoys ' +
    'representatives two three four both negotiators chiefs speakers allies directors'
  ).split(' '),
)

/** Nouns for a talk: as a subject they speak for both sides. */
export const TALK_NOUNS: ReadonlySet<string> = new Set(
  (
    'discussion discussions conversation conversations talks talk meeting meetings call calls dialogue ' +
    'negotiations consultations agenda exchange visit session summit consultation dialog engagement'
  ).split(' '),
)

/** Nouns of groups that speak as one. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'senators members lawmakers congressmen deputies ambassadors representatives delegation delegates ' +
    'governors mayors experts executives ceos businessmen families advocates activists survivors ' +
    'students athletes veterans journalists commissioners legislators parliamentarians mps leadership ' +
    'administration government authorities ministry cabinet council commission embassy side party ' +
    'people team officials attendees allies group coordinators stakeholders women organizers mediators'
  ).split(' '),
)

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
  chancellor: 'premier',
  taoiseach: 'premier',
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
  ambassador: 'ambassador',
  representative: 'representative',
  envoy: 'representative',
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

/** Words that may stand before the head of an office. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'acting deputy vice first second third former special federal state alternate interim outgoing ' +
    'incoming caretaker senior principal permanent presidential high executive crown prime under ' +
    'plenipotentiary extraordinary honorary elect president-elect assistant joint supreme minister ' +
    'national chief press union royal grand newly appointed newly-appointed elected re-elected'
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
    'migration asylum public order works housing urban rural affairs east west south middle near asia ' +
    'africa america americas central western eastern southern northern hemisphere arms control ' +
    'nonproliferation disarmament prime first special permanent mission politburo communist ' +
    'constitutional supreme court prosecutor election electoral ombudsman commercial ' +
    'consular legal diaspora expatriates emigrants planning indian political-military spokesperson'
  ).split(' '),
)

/** Honorifics before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr. mr mrs. mrs ms. ms mme mme. dr. dr h.e. sir dame lord lady baroness sheikh sheikha shaikh ' +
    'prof. professor gen. general lt. col. colonel adm. admiral hon. rev. madam madame sayyid sen. rep. amb. shri smt smt. shrimati he hh hrh hm prince princess senator seyyed'
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

/**
 * Words by which a content points back to the matter spoken of before, or names no matter of its own.
 *
 * Sources: demonstratives and pro-forms after Halliday & Hasan 1976, Cohesion in English (reference, and the
 * "general nouns" of 6.1 by which a text refers back: matter, question, situation, step); the nouns, verbs and
 * adjectives of talks in general are our own, from the genre.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Nouns by which a text takes up what it has named: "this decision", "the proposal". */
export const GENERAL_NOUNS = words(`
  matter matters issue issues question questions topic topics subject subjects problem problems point points
  situation situations development developments event events incident incidents crisis crises conflict attack attacks
  dispute project projects proposal proposals plan plans initiative initiatives idea ideas decision decisions
  measure measures step steps move moves action actions agreement agreements arrangement arrangements deal
  process processes programme programmes program programs format formats framework mechanism mechanisms
  document documents text statement statements gesture gestures approach approaches effort efforts work
  achievement achievements result results outcome outcomes success progress goal goals aim aims objective objectives
  end purpose direction area areas field fields sphere regard respect connection context issue front case cases
  circumstances conditions concern concerns challenge challenges task tasks priority priorities need needs
  position positions view views assessment assessments opinion opinions explanation explanations
  request requests offer offers invitation principle principles consensus solution solutions
`)

/** Words of talks in general, which name no matter: "his strong support", "to continue working closely together". */
export const GENERAL_WORDS = words(`
  support supports supported supporting assistance aid help helping role roles leadership contribution contributions
  commitment commitments readiness willingness desire intention determination hope importance significance need
  interest interests understanding solidarity unity efforts engagement involvement participation partners partner
  friends allies counterpart counterparts colleague colleagues side sides party parties country countries state states
  government governments people peoples nation nations team teams authorities leaders minister ministers president
  work working works worked continue continues continued continuing continuation cooperate cooperating cooperation
  coordinate coordinating coordination collaborate collaboration dialogue discuss discussing discussion discussions
  contact contacts exchange exchanges exchanging talk talks meeting consult consulting consultations
  together closely close further joint jointly mutual common shared strong stronger strongly full fully active actively
  constructive positive effective important significant great greater deep deeper high higher special specific
  concrete practical relevant respective current recent ongoing necessary possible key main major various certain
  several many different additional next new first last early swift swiftly soon immediate timely prompt final
  advance advancing promote promoting develop developing strengthen strengthening intensify expand expanding
  maintain maintaining ensure ensuring achieve achieving reach reaching address addressing resolve resolving overcome
  overcoming implement implementing implementation prepare preparing take taking taken make making made give giving
  given provide provides provided providing do does did doing done spare bring bringing keep keeping kept find finding
  play played plays hold holds held move moving forward carry carrying go going come coming way ways means manner
  agreed agree discussed raised mentioned spoke say said believe believes consider considered considering
  unanimous similar same well known well-known good better best much more most all any some both each other others another
  own swift possible able ready united continued consistent personal personally high-level level levels highest
  answer answers response responses neighbours neighbors community communities world
  reasons reason cause causes circumstances details detail course state status stage moment time times
  account accounts information available update updates exhaustive thorough detailed principled
  future past today yesterday tomorrow week month year day days now already still also again
`)

/** Small words that carry no matter. */
export const FUNCTION_WORDS = words(`
  the a an and or but nor of to in on at by for from with without about as into over under through during within between
  among against towards toward upon since until before after while if when where whether how why what who whom whose
  that this these those such it its they them their theirs he she his her hers him we us our ours i me my you your
  is are was were be been being am has have had having will would shall should must can could may might not no
  there here so too very only just even than then both either neither yet however therefore thus including
  's ' n't 'll 're 've
`)

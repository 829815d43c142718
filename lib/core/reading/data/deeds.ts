/**
 * Irregular pasts of verbs that tell of meetings and deeds in readouts, beside the regular ones in -ed.
 * The list is the irregular verbs of Quirk et al. 1985 (A Comprehensive Grammar, 3.11 ff.), those that a
 * person or a body can be the subject of, without the verbs of saying.
 */
export const PAST_DEEDS: ReadonlySet<string> = new Set(
  (
    'met spoke held had took gave made went came saw sent left led began brought bought built chose did drew ' +
    'drove fell felt flew fought found got grew heard hid hit kept laid lent let lost paid put ran read rode ' +
    'rose sat set shook shot shut sold sought stood struck swore taught threw told thought understood undertook ' +
    'underwent withdrew won wore wrote sang spent meets speaks holds receives visits hosts convenes'
  ).split(' '),
)

/** Nouns that a "to" after them belongs to: "the commitment to seek" tells no purpose of the talk. */
export const NOUNS_BEFORE_TO: ReadonlySet<string> = new Set(
  (
    'commitment commitments effort efforts readiness way ways step steps intention intentions right rights ability ' +
    'need plan plans decision decisions agreement agreements attempt attempts willingness desire desires call calls work ' +
    'engagement people millions thousands proposal proposals initiative initiatives measures refusal reluctance failure ' +
    'promise promises pledge pledges determination resolve obligation obligations duty capacity capability capabilities ' +
    'potential chance chances reason reasons mandate mission aim goal goals aid assistance support access addition ' +
    'invitation request requests order orders appeal appeals offer offers authority freedom power tendency threat threats ' +
    'urgency importance interest campaign strategy mechanism mechanisms tools resources funds order administration'
  ).split(' '),
)

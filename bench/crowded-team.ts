import type pg from 'pg'
import { ISSUES } from '@/lib/core/reading/data/issues'

/** How much a crowded team holds. */
export const CROWD = { calls: 2000, accounts: 4000, positions: 100_000, issues: 60, actors: 48 }

/** Tables that are filled here by statements of their own: their triggers rest meanwhile. */
const FILLED = ['readout', 'readout_version', 'call', 'account', 'participant', 'actor', 'position']
const HANGING = ['position_source', 'position_issue']

/**
 * Fills a team with 2,000 calls of two accounts each and 100,000 positions on 60 issues, the first of them on 5,000
 * or more. Invented throughout: numbered actors and words drawn at random, always the same. As the tables' owner.
 */
export async function fillTeam(client: pg.ClientBase, teamId: string): Promise<void> {
  for (const table of [...FILLED, ...HANGING])
    await client.query(`alter table ${table} disable trigger user`)
  await client.query('select setseed(0.5)')
  for (const statement of STATEMENTS)
    await client.query(statement.replaceAll('$team', `'${teamId}'`))
  for (const table of [...FILLED, ...HANGING])
    await client.query(`alter table ${table} enable trigger user`)
  await client.query(
    'select position_in_time_keep($1, array_agg(id)) from position where team_id = $1',
    [teamId],
  )
  await client.query('vacuum analyze')
}

const ISSUE_IDS = ISSUES.slice(0, CROWD.issues)
  .map(({ id }) => `'${id}'`)
  .join(', ')
const WORDS =
  `regional council reviewed safe passage harbour grain convoy ceasefire observers northern border prisoners
  exchange winter fuel delivery joint commission railway sanctions relief inspection protocol monitoring mission
  ministerial visit framework agreement implementation humanitarian corridor reconstruction deposits export licences`
    .trim()
    .split(/\s+/)
const WORD = `(array['${WORDS.join("', '")}'])[1 + floor(random() * ${WORDS.length})::int]`

const STATEMENTS = [
  `create temp table crowd_actor on commit preserve rows as select n, uuidv7() as id from generate_series(0, ${CROWD.actors - 1}) n`,
  `insert into actor (team_id, id, kind, name, name_key, state)
     select $team, id, 'person', 'Minister ' || n, 'minister ' || n, case when n % 2 = 0 then 'NO' else 'SE' end from crowd_actor`,
  `create temp table crowd_call on commit preserve rows as
     select n, uuidv7() as id, date '2017-01-01' + (n * 1.6)::int as held_on, 2 * (n % 24) as one, 2 * (n % 24) + 1 as other
     from generate_series(1, ${CROWD.calls}) n`,
  `insert into call (team_id, id, title, held_on, channel, initiator, initiator_state, cast_key)
     select $team, id, 'Minister ' || one || ' – Minister ' || other, held_on, (array['phone', 'video', 'in-person'])[1 + n % 3],
       'Minister ' || one, case when n % 2 = 0 then 'NO' else 'SE' end, one || ' ' || other from crowd_call`,
  `create temp table crowd_account on commit preserve rows as
     select uuidv7() as id, uuidv7() as readout, uuidv7() as version, c.id as call, c.n, c.held_on, c.one, c.other, side
     from crowd_call c cross join generate_series(0, 1) side`,
  `insert into readout (team_id, id, issuer_name, issuer_state, title, published_on)
     select $team, readout, case side when 0 then 'Ministry of Norland' else 'Ministry of Sudmark' end,
       case side when 0 then 'NO' else 'SE' end, 'Readout ' || n || ' ' || side, held_on from crowd_account`,
  `insert into readout_version (team_id, id, readout_id, number, body, sha256)
     select $team, version, readout, 1, 'A readout.', md5(version::text) from crowd_account`,
  `insert into account (team_id, id, readout_id, call_id, held_on, channel)
     select $team, id, readout, call, held_on, 'phone' from crowd_account`,
  `insert into participant (team_id, id, account_id, actor_id, name, office, state, side)
     select $team, uuidv7(), a.id, o.id, 'Minister ' || o.n, 'Foreign Minister', case when o.n % 2 = 0 then 'NO' else 'SE' end,
       case when o.n % 2 = a.side then 'a' else 'b' end
     from crowd_account a join crowd_actor o on o.n in (a.one, a.other)`,
  `create temp table crowd_position on commit preserve rows as
     select uuidv7() as id, a.id as account, a.readout, a.version, a.one, a.other, k, random() as r, random() as s
     from crowd_account a cross join generate_series(0, ${CROWD.positions / CROWD.accounts - 1}) k`,
  `insert into position (team_id, id, readout_id, version_id, account_id, source_kind, cue, cue_start, cue_end, content,
       content_start, content_end, prefix, suffix, act, force, polarity, origin, state, reader, confidence)
     select $team, id, readout, version, account, case when r < 0.2 then 'joint' else 'actors' end,
       (array['discussed', 'noted', 'stressed', 'called for', 'condemned'])[1 + floor(s * 5)::int], k * 200, k * 200 + 9,
       concat_ws(' ', ${Array.from({ length: 14 }, () => WORD).join(', ')}), k * 200 + 10, k * 200 + 120,
       'The ministers met and', 'before the week was out.', 'assertive', floor(s * 5)::int,
       (array['supports', 'opposes', 'calls-for', 'commits', 'neutral'])[1 + floor(r * 5)::int], 'reader', 'suggested', '1', r
     from crowd_position`,
  `insert into position_source (team_id, position_id, actor_id)
     select $team, p.id, o.id from crowd_position p join crowd_actor o on o.n = case when p.s < 0.5 then p.one else p.other end
     where p.r >= 0.2`,
  // Few issues are most of what is held: the square of a random share.
  `insert into position_issue (team_id, position_id, issue, ordinal)
     select $team, id, (array[${ISSUE_IDS}])[1 + floor(power(random(), 2) * ${CROWD.issues})::int], 0 from crowd_position`,
  `insert into position_issue (team_id, position_id, issue, ordinal)
     select $team, id, (array[${ISSUE_IDS}])[1 + floor(power(random(), 2) * ${CROWD.issues})::int], 1 from crowd_position
     where s < 0.3 on conflict do nothing`,
]

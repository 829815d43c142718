import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Doing } from '@/lib/features/home/schema'
import type { ActionName } from '@/lib/platform/auth/permissions'

type Verb = ActionName | 'team.create' | 'team.join'
type Words = (of: { doing: Doing; title: ReactNode }) => ReactNode

const many = (times: number, one: string, several: string) =>
  times === 1 ? one : `${times} ${several}`

/** What was done, after the name of who did it. What has no line here happens without leaving an activity. */
const SAID: Partial<Record<Verb, Words>> = {
  'team.create': () => 'made the team',
  'team.join': ({ doing }) => `joined as ${doing.role ?? 'a member'}`,
  'team.leave': () => 'left the team',
  'team.rename': () => 'gave the team another name or address',
  'team.invite': ({ doing }) =>
    `invited ${many(doing.times, 'somebody', 'people')} as ${doing.role ?? 'a member'}`,
  'team.withdrawInvitation': () => 'withdrew an invitation',
  'team.changeRole': ({ doing }) =>
    `made ${doing.person ?? 'somebody'} ${doing.role ?? 'another role'}`,
  'team.removeMember': ({ doing }) => `removed ${doing.person ?? 'somebody'} from the team`,
  'team.handOver': ({ doing }) => `handed ownership over to ${doing.person ?? 'somebody'}`,
  'readout.add': ({ doing, title }) =>
    doing.times === 1 ? <>added {title}</> : `added ${doing.times} readouts`,
  'readout.edit': ({ title }) => <>edited {title}</>,
  'readout.delete': ({ title }) => <>deleted {title}</>,
  'readout.restore': ({ title }) => <>restored {title}</>,
  'readout.addVersion': ({ title }) => <>added a newer text of {title}</>,
  'readout.reread': ({ title }) => <>had {title} read again</>,
  'readout.undoReading': ({ title }) => <>took a reading of {title} back</>,
  'call.edit': ({ title }) => <>edited the call {title}</>,
  'call.attach': ({ title }) => <>joined an account to the call {title}</>,
  'call.detach': ({ title }) => <>took an account out of the call {title}</>,
  'call.merge': ({ title }) => <>merged calls into {title}</>,
  'position.suggest': ({ doing, title }) => (
    <>
      suggested {many(doing.times, 'a position', 'positions')} in {title}
    </>
  ),
  'position.add': ({ doing, title }) => (
    <>
      added {many(doing.times, 'a position', 'positions')} in {title}
    </>
  ),
  'position.confirm': ({ doing, title }) => (
    <>
      confirmed {many(doing.times, 'a position', 'positions')} in {title}
    </>
  ),
  'position.reject': ({ doing, title }) => (
    <>
      rejected {many(doing.times, 'a position', 'positions')} in {title}
    </>
  ),
  'position.edit': ({ doing, title }) => (
    <>
      edited {many(doing.times, 'a position', 'positions')} in {title}
    </>
  ),
  'position.settle': ({ doing, title }) => (
    <>
      settled the words of {many(doing.times, 'a position', 'positions')} in {title}
    </>
  ),
  'position.undo': ({ title }) => <>undid a decision in {title}</>,
  'comment.add': ({ doing, title }) => (
    <>
      wrote {many(doing.times, 'a comment', 'comments')} on {title}
    </>
  ),
  'comment.edit': ({ title }) => <>edited a comment on {title}</>,
  'comment.delete': ({ title }) => <>deleted a comment on {title}</>,
  'comment.resolve': ({ title }) => <>resolved or reopened a thread on {title}</>,
  'comparison.tie': ({ title }) => <>tied or untied positions in {title}</>,
  'query.save': ({ title }) => <>saved or changed the question {title}</>,
  'comparison.mark': ({ title }) => <>judged a difference told of {title}</>,
  'comparison.save': ({ title }) => <>saved or changed the comparison {title}</>,
  'comment.settle': ({ title }) => <>settled the passage of a thread on {title}</>,
  'collection.create': ({ title }) => <>made the collection {title}</>,
  'collection.edit': ({ title }) => <>worked on the collection {title}</>,
  'collection.delete': ({ title }) => <>deleted the collection {title}</>,
  'brief.publish': ({ doing, title }) => (
    <>
      published edition {doing.edition ?? ''} of {title}
    </>
  ),
  'brief.share': ({ title }) => <>made a share link for {title}</>,
  'brief.revoke': ({ title }) => <>revoked a share link of {title}</>,
  'sample.load': () => 'loaded the sample collection',
  'sample.remove': () => 'removed the sample collection',
}

const FOLDERS = {
  readout: 'readouts',
  call: 'calls',
  collection: 'collections',
  'saved-comparison': 'comparisons',
} as const

/** What somebody did, as a sentence. */
export function DoingSentence({ team, doing }: { team: string; doing: Doing }) {
  const words = SAID[doing.verb as Verb]
  const name = doing.title ?? 'something that is gone'
  const title = doing.place ? (
    <Link
      href={`/t/${team}/${FOLDERS[doing.place.kind]}/${doing.place.id}`}
      className="underline decoration-line underline-offset-3 hover:decoration-current"
    >
      {name}
    </Link>
  ) : (
    name
  )
  return (
    <>
      <b className="font-semibold">{doing.who}</b>{' '}
      {words ? words({ doing, title }) : <>changed {title}</>}
    </>
  )
}

import { deleteQueryAction } from '@/lib/features/saved-query/actions'
import type { World } from '@/scripts/testing/isolation/world'
import { as } from '@/scripts/testing/people'

const theQuery = (w: World) => ({ queryId: w.ids.savedQuery })

/** Rows of `ACTION_CASES` for saved questions. */
export const SAVED_QUERY_CASES = {
  'saved-query.saveQueryAction': {
    may: 'query.save',
    input: () => ({ name: 'N', question: 'issue=trade' }),
  },
  'saved-query.editQueryAction': {
    may: 'query.save',
    input: (w: World) => ({ ...theQuery(w), revision: 1, name: 'N', note: '' }),
  },
  'saved-query.deleteQueryAction': { may: 'query.save', input: theQuery },
  'saved-query.restoreQueryAction': {
    may: 'query.save',
    input: async (w: World) => {
      const aim = { team: w.team.slug, ...theQuery(w) }
      const result = await as(w.people.editor, () => deleteQueryAction(aim))
      if (!result?.data) throw new Error('could not prepare: the question was not deleted')
      return theQuery(w)
    },
  },
  'saved-query.collectAnswersAction': {
    may: 'collection.edit',
    input: (w: World) => ({ collectionId: w.ids.collection, question: 'force=1' }),
  },
} as const

import type pg from 'pg'

/** A table of Parley with the columns that are kept, in their order (generated ones make themselves). */
export type KeptTable = { name: string; columns: string[] }

/** Every table of the schema `public`. */
export async function listTables(client: pg.Client): Promise<KeptTable[]> {
  const { rows } = await client.query<KeptTable>(`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`)
  return rows
}

/** A foreign key, as it can be taken away and made again. */
export type ForeignKey = { table: string; name: string; definition: string }

/** Every foreign key of the schema `public`. */
export async function listForeignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`)
  return rows
}

/** Hashes of the migrations that the database has had, oldest first: which shape its rows have. */
export async function listMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(
    'select hash from drizzle.__drizzle_migrations order by id',
  )
  return rows.map((row) => row.hash)
}

/** A name in an SQL statement. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * The parts of a schema, each as rows of `{ statement }` in an order that does not depend on when things were made.
 * Run in this order, the statements rebuild the schema: foreign keys and triggers come after what they speak of.
 */
export const schemaQueries = {
  extensions: `
    select format('create extension if not exists %I', extname) as statement
    from pg_extension where extname <> 'plpgsql' order by extname`,

  functions: functionsWhere('not'),

  tables: `
    with columns as (
      select a.attrelid, string_agg(
        format('  %I %s%s%s', a.attname,
          case when pg_get_expr(d.adbin, d.adrelid) ~ '^nextval' then 'serial' else format_type(a.atttypid, a.atttypmod) end,
          case when a.attnotnull then ' not null' else '' end,
          case when d.adbin is null or pg_get_expr(d.adbin, d.adrelid) ~ '^nextval' then ''
               when a.attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
               else ' default ' || pg_get_expr(d.adbin, d.adrelid) end),
        E',\\n' order by a.attnum) as text
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attnum > 0 and not a.attisdropped
      group by a.attrelid
    ), constraints as (
      select conrelid, string_agg(format(E',\\n  constraint %I %s', conname, pg_get_constraintdef(oid)), ''
        order by array_position(array['p', 'u', 'x', 'c'], contype::text), conname) as text
      from pg_constraint where contype in ('p', 'u', 'x', 'c') and conrelid <> 0
      group by conrelid
    )
    select format(E'create table %I (\\n%s%s\\n)%s', c.relname, columns.text, constraints.text,
      case when c.reloptions is null then '' else format(' with (%s)', array_to_string(c.reloptions, ', ')) end) as statement
    from pg_class c
    join columns on columns.attrelid = c.oid
    left join constraints on constraints.conrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    order by c.relname`,

  // Their arguments are rows of tables, so these come after them.
  rowFunctions: functionsWhere(''),

  indexes: `
    select pg_get_indexdef(i.indexrelid) as statement
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = 'public'::regnamespace
      and not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x'))
    order by i.indrelid::regclass::text, c.relname`,

  foreignKeys: `
    select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as statement
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace
    order by conrelid::regclass::text, conname`,

  views: `
    select format(E'create view %I as\\n%s', viewname, rtrim(definition, ';')) as statement
    from pg_views where schemaname = 'public' order by viewname`,

  triggers: `
    select pg_get_triggerdef(t.oid) as statement
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    order by t.tgrelid::regclass::text, t.tgname`,

  grants: `
    select format('grant %s on %I to %I', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type),
      c.relname, g.grantee::regrole::text) as statement
    from pg_class c cross join aclexplode(c.relacl) g
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and g.grantee <> c.relowner
    group by c.relname, g.grantee
    order by c.relname, g.grantee::regrole::text`,

  defaultGrants: `
    select format('alter default privileges in schema public grant %s on tables to %I',
      string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), g.grantee::regrole::text) as statement
    from pg_default_acl d cross join aclexplode(d.defaclacl) g
    where d.defaclobjtype = 'r' and d.defaclnamespace = 'public'::regnamespace and g.grantee <> d.defaclrole
    group by g.grantee order by g.grantee::regrole::text`,
} as const

/** Functions that take a table's row, or (`not`) those that do not. */
function functionsWhere(not: 'not' | ''): string {
  return `
    select rtrim(pg_get_functiondef(p.oid), E'\\n ') as statement
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      and ${not} exists (select from pg_type t where t.oid = any (p.proargtypes) and t.typrelid <> 0)
    order by p.proname, p.oid::regprocedure::text`
}

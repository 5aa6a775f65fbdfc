import type { MigrationInterface, QueryRunner } from 'typeorm'

export class OrderedIds1795717200000 implements MigrationInterface {
  readonly name = 'OrderedIds1795717200000'

  /**
   * With the millisecond alone, two rows that one transaction wrote were ordered by chance. The twelve bits behind the
   * version now count 4096ths of it (RFC 9562, section 6.2, method 3), so ids follow the statements that made them.
   */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function new_id() returns uuid language sql volatile parallel safe as $fn$
        select (overlay(
          lpad(to_hex((extract(epoch from clock_timestamp()) * 1000000)::bigint * 512 / 125), 15, '0') placing '7' from 13 for 0)
          || right(gen_random_uuid()::text, 17))::uuid
      $fn$;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function new_id() returns uuid language sql volatile parallel safe as $fn$
        select encode(
          set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid
      $fn$;
    `)
  }
}

import { Injectable } from '@nestjs/common'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Name and meaning of a metric. Names are snake_case without the prefix and end in their unit (`_seconds`, `_total`). */
export interface MetricText<Label extends string> {
  readonly name: string
  readonly help: string
  /** Every label that will ever be set; values must come from small fixed sets, never from people or ids. */
  readonly labels?: readonly Label[]
}

const prefix = 'moderato_'
const namePattern = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

/** Upper bounds in seconds, dense where the promises lie (50 ms, 250 ms, 1 s). */
const durationBucketsSec = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15]

/** This process's metrics: Node's own (memory, CPU, garbage collection, event-loop delay with p99) and ours. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry()

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  /** Media type of {@link render}'s text. */
  get contentType(): string {
    return this.registry.contentType
  }

  /** All metrics in the Prometheus text format. */
  render(): Promise<string> {
    return this.registry.metrics()
  }

  /** @throws Error when the name is taken or not snake_case */
  counter<Label extends string = never>(text: MetricText<Label>): Counter<Label> {
    return new Counter({ ...this.options(text, '_total'), registers: [this.registry] })
  }

  /** @param read - called at each scrape to set the value; a failure leaves the last one */
  gauge<Label extends string = never>(
    text: MetricText<Label>,
    read?: (gauge: Gauge<Label>) => Promise<void> | void,
  ): Gauge<Label> {
    const collect = async function (this: Gauge<Label>): Promise<void> {
      try {
        await read?.(this)
      } catch {
        // A scrape must not fail as a whole because one source (say, Redis) is away.
      }
    }
    return new Gauge({ ...this.options(text, ''), registers: [this.registry], ...(read ? { collect } : {}) })
  }

  /** A histogram of seconds. */
  duration<Label extends string = never>(text: MetricText<Label>): Histogram<Label> {
    const buckets = [...durationBucketsSec]
    return new Histogram({ ...this.options(text, '_seconds'), buckets, registers: [this.registry] })
  }

  private options<Label extends string>({ name, help, labels = [] }: MetricText<Label>, suffix: string) {
    if (!namePattern.test(name) || !name.endsWith(suffix)) throw new Error(`metric name ${name} must end in ${suffix}`)
    return { name: prefix + name, help, labelNames: [...labels] }
  }
}

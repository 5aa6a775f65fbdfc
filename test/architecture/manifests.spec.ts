import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { loadAll } from 'js-yaml'
import { describe, expect, it } from 'vitest'

interface Probe {
  httpGet: { path: string; port: string }
}

interface Container {
  name: string
  image: string
  command?: string[]
  ports?: { name: string; containerPort: number }[]
  env?: { name: string; value: string }[]
  envFrom?: { configMapRef?: { name: string }; secretRef?: { name: string } }[]
  startupProbe?: Probe
  livenessProbe?: Probe
  readinessProbe?: Probe
  resources?: { requests?: object; limits?: { memory?: string } }
  securityContext?: object
}

interface Manifest {
  path: string
  apiVersion: string
  kind: string
  metadata?: { name?: string }
  resources?: string[]
  images?: { name: string }[]
  data?: Record<string, string>
  stringData?: Record<string, string>
  spec?: {
    selector?: Record<string, unknown> & { matchLabels?: object }
    ports?: { targetPort: string }[]
    template?: {
      metadata: { labels: object }
      spec: { containers: Container[]; securityContext: object; terminationGracePeriodSeconds?: number }
    }
  }
}

const folder = 'docker/kubernetes'
const manifests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => read(join(folder, name)))
const ofKind = (kind: string) => manifests.filter((manifest) => manifest.kind === kind)
const workloads = [...ofKind('Deployment'), ...ofKind('Job')]
const containers = workloads.flatMap(({ spec }) => spec?.template?.spec.containers ?? [])
const deployed = ofKind('Deployment').flatMap(({ spec }) => spec?.template?.spec.containers ?? [])

const dockerfile = readFileSync('docker/Dockerfile', 'utf8')
const settings = new Set(
  [...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]),
)
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
)
/** What each program answers to operators. */
const answered: Record<string, string[]> = {
  api: Object.keys((JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: object }).paths),
  worker: [...readFileSync('apps/worker/src/operations-listener.ts', 'utf8').matchAll(/path === '(\/\w+)'/g)].map(
    (match) => match[1] ?? '',
  ),
}

function read(path: string): Manifest[] {
  return (loadAll(readFileSync(path, 'utf8')) as Omit<Manifest, 'path'>[]).map((manifest) => ({ ...manifest, path }))
}

/** The port a target of the Dockerfile listens on unless told otherwise, by its variable. */
function portOf(target: string): { variable: string; port: number } {
  const [, variable = '', port = ''] =
    new RegExp(`AS ${target}\\nENV (\\w+)=(\\d+)\\nEXPOSE \\2\\n`).exec(dockerfile) ?? []
  return { variable, port: Number(port) }
}

describe('the manifests', () => {
  it('are there, each with a kind and a name', () => {
    const kinds = ['ConfigMap', 'Deployment', 'Job', 'Kustomization', 'PodDisruptionBudget', 'Secret', 'Service']
    expect([...new Set(manifests.map(({ kind }) => kind))].sort()).toEqual(kinds)
    const nameless = manifests.filter(
      ({ apiVersion, kind, metadata }) => !apiVersion || (kind !== 'Kustomization' && !metadata?.name),
    )
    expect(nameless).toEqual([])
  })

  it('are all taken by a kustomization of their folder, but for the example', () => {
    const taken = ofKind('Kustomization').flatMap(({ path, resources = [] }) =>
      resources.map((name) => join(dirname(path), name)),
    )
    const others = manifests.filter(({ kind }) => kind !== 'Kustomization').map(({ path }) => path)
    expect(others.filter((path) => !basename(path).includes('.example.')).sort()).toEqual(taken.sort())
  })

  it('run images that the Dockerfile makes, as the kustomizations name them', () => {
    const targets = [...dockerfile.matchAll(/^FROM runtime AS (\w+)$/gm)].map((match) => `moderato-${match[1] ?? ''}`)
    const named = ofKind('Kustomization').flatMap(({ images = [] }) => images.map(({ name }) => name))
    expect([...new Set(named)].sort()).toEqual(targets.sort())
    expect(containers.map(({ image }) => image).filter((image) => !targets.includes(image))).toEqual([])
  })

  it('set nothing that no program reads', () => {
    const given = manifests.flatMap(({ data = {}, stringData = {} }) => Object.keys({ ...data, ...stringData }))
    const own = containers.flatMap(({ env = [] }) => env.map(({ name }) => name))
    expect(given).toContain('DATABASE_URL')
    expect([...given, ...own].filter((name) => !settings.has(name))).toEqual([])
  })

  it('take their settings from what is there', () => {
    const asked = containers.flatMap(({ envFrom = [] }) =>
      envFrom.map(
        ({ configMapRef, secretRef }) =>
          `${configMapRef ? 'ConfigMap' : 'Secret'} ${(configMapRef ?? secretRef)?.name ?? ''}`,
      ),
    )
    const there = manifests.map(({ kind, metadata }) => `${kind} ${metadata?.name ?? ''}`)
    expect(asked.length).toBe(2 * containers.length)
    expect(asked.filter((name) => !there.includes(name))).toEqual([])
  })

  it('run scripts of the package', () => {
    const run = containers.flatMap(({ command }) => (command?.[0] === 'npm' ? [command.slice(1).join(' ')] : []))
    expect(run).toEqual(['run migrate'])
    expect(scripts).toContain('migrate')
  })

  it('let nothing run as root or without bounds', () => {
    for (const { spec } of workloads)
      expect(spec?.template?.spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 })
    for (const { securityContext, resources } of containers) {
      expect(securityContext).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } })
      expect(resources).toMatchObject({
        requests: { cpu: expect.anything() as unknown },
        limits: { memory: expect.anything() as unknown },
      })
    }
  })
})

describe.each(deployed.map((container) => [container.name, container] as const))('the %s', (name, container) => {
  const { variable, port } = portOf(name)

  it('listens where its image does', () => {
    expect(container.ports).toEqual([expect.objectContaining({ containerPort: port })])
    expect(container.env).toContainEqual({ name: variable, value: String(port) })
  })

  it('is asked how it is at paths it answers', () => {
    const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe]
    expect(probes.map((probe) => probe?.httpGet.path)).toEqual(['/healthz', '/healthz', '/readyz'])
    for (const probe of probes) {
      expect(answered[name]).toContain(probe?.httpGet.path)
      expect(container.ports?.map((one) => one.name)).toContain(probe?.httpGet.port)
    }
  })

  it('is found by what selects it', () => {
    const deployment = ofKind('Deployment').find(({ spec }) => spec?.template?.spec.containers[0] === container)
    const labels = deployment?.spec?.template?.metadata.labels
    expect(deployment?.spec?.selector?.matchLabels).toEqual(labels)
    const budgets = ofKind('PodDisruptionBudget').map(({ spec }) => spec?.selector?.matchLabels)
    expect(budgets).toContainEqual(labels)
  })
})

it('the service leads to a port of the pods it selects', () => {
  for (const { spec } of ofKind('Service')) {
    const selected = ofKind('Deployment').filter(
      (deployment) => JSON.stringify(deployment.spec?.template?.metadata.labels) === JSON.stringify(spec?.selector),
    )
    expect(selected).toHaveLength(1)
    const ports = selected[0]?.spec?.template?.spec.containers[0]?.ports?.map(({ name }) => name)
    for (const { targetPort } of spec?.ports ?? []) expect(ports).toContain(targetPort)
  }
})

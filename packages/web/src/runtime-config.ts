/** What differs between deployments. Read from /config.json at start, so that one build serves every place. */
export interface RuntimeConfig {
  gatewayUrl: string
  issuer: string
  /** The resource indicator to ask tokens for, where the sign-in service wants one named. */
  resource?: string
  /** Front ends whose pages may be mounted here, by name, and where each is served. */
  remotes: Record<string, string>
}

/**
 * Reads the deployment's configuration.
 * Fails with a sentence for the person who deploys when it is missing or incomplete.
 */
export async function loadRuntimeConfig(address = '/config.json'): Promise<RuntimeConfig> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const config = (await response.json()) as Partial<RuntimeConfig>
  if (!config.gatewayUrl || !config.issuer) throw new Error(`${address} must name gatewayUrl and issuer`)
  return { ...config, gatewayUrl: config.gatewayUrl, issuer: config.issuer, remotes: config.remotes ?? {} }
}

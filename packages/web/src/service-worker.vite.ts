import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'

/** The worker's name beside index.html: from the root it serves every page. */
export const SERVICE_WORKER = 'service-worker.js'

/**
 * Writes the service worker beside the built pages, with the list of all built files and a version that changes with any of them.
 *
 * @param source the worker, one file without imports; it finds `VERSION` and `FILES`
 */
export function serviceWorker(source: string): Plugin {
  let dist = 'dist'
  return {
    name: 'mobile-members:service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      dist = join(root, build.outDir)
    },
    // After all bundles are written, and the page with its rooted addresses; a build that failed has none.
    async closeBundle() {
      if (!existsSync(join(dist, 'index.html'))) return
      const files = readdirSync(dist, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
        .filter((path) => path !== `/${SERVICE_WORKER}` && !path.endsWith('.map'))
        .toSorted()
      const hash = createHash('sha256')
      for (const path of files) hash.update(path).update(readFileSync(join(dist, path)))
      const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
      const head = `const VERSION = '${hash.digest('hex').slice(0, 16)}'\nconst FILES = ${JSON.stringify(files)}\n`
      writeFileSync(join(dist, SERVICE_WORKER), head + code)
    },
  }
}

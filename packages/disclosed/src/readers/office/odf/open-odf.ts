import { PasswordProtected } from '../../password-protected.ts'
import { type OfficePackage, openPackage, type PackageLimits } from '../open-package.ts'
import { descendantsNamed, readTree } from '../xml-tree.ts'

/**
 * An OpenDocument file as its parts.
 * @throws PasswordProtected where any of them is encrypted
 */
export async function openOdf(bytes: Uint8Array, limits?: PackageLimits): Promise<OfficePackage> {
  const archive = await openPackage(bytes, limits)
  const manifest = await readTree(archive.chunks('META-INF/manifest.xml'))
  if (manifest !== null && descendantsNamed(manifest, 'manifest:encryption-data').length > 0)
    throw new PasswordProtected()
  return archive
}

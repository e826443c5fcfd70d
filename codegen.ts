import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

/** Who asks the graph: the four front ends, and what they share. */
const CLIENTS = ['frontends/town-center', 'frontends/township', 'frontends/branch', 'frontends/member', 'packages/web']

/**
 * Typed documents, and each client's list of operations by hash (persisted-documents.json), from which the
 * gateway's allow-list is merged. Run after gateway/api.graphql or any *.queries.ts changes.
 */
const config: CodegenConfig = {
  schema: 'gateway/api.graphql',
  // A mistake in one client's documents does not keep the others from being written.
  allowPartialOutputs: true,
  ignoreNoDocuments: true,
  generates: Object.fromEntries(
    CLIENTS.map((client) => [
      `${client}/src/gql/`,
      {
        preset: 'client',
        documents: `${client}/src/**/*.queries.ts`,
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
        },
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          enumsAsTypes: true,
          useTypeImports: true,
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
          scalars: {
            DateTimeISO: 'string',
            DateTime: 'string',
            LocalDate: 'string',
            JSON: 'unknown',
            JSONObject: 'Record<string, unknown>',
          },
        },
      },
    ]),
  ),
}

export default config

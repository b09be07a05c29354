const text = { type: 'string', minLength: 1 } as const;
const path = { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)[^\\\\]+$' } as const;
const sources = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['title'], properties: { title: text, path: text, version: text } },
} as const;

/** What Data Package 2.0 asks for (https://datapackage.org/standard/data-package/), and what we promise beside it (draft-07). */
export const dataPackageSchema = {
  type: 'object',
  required: [
    '$schema',
    'name',
    'id',
    'title',
    'description',
    'version',
    'created',
    'licenses',
    'contributors',
    'resources',
  ],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
    description: { type: 'string', minLength: 50 },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'title'],
        properties: { name: text, path: text, title: text },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['title', 'roles'], not: { required: ['role'] } },
    },
    sources,
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'format', 'mediatype', 'bytes', 'hash'],
        not: { anyOf: [{ required: ['profile'] }, { required: ['fieldsMatch'] }] },
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path,
          schema: path,
          type: { const: 'table' },
          bytes: { type: 'integer', minimum: 0 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        },
        if: { properties: { format: { const: 'csv' } } },
        then: { required: ['type', 'schema', 'encoding', 'dialect'] },
      },
    },
  },
} as const;

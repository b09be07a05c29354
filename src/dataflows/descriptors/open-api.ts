import { z } from 'zod';
import type { PlannedFile } from '../../model/file.ts';
import { LICENCE, withNotice } from './data-package.ts';
import type { Description } from './description.ts';
import type { JsonShape } from './json-shape.ts';
import { jsonShapes } from './json-shapes.ts';

/** Plans `openapi.json` (OpenAPI 3.1): the files of a version as an interface that is only read, nothing computed on request. */
export function openApiFile(description: Description, files: string): PlannedFile {
  const { catalogue } = description;
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Jobindsats: files of a version',
      version: catalogue.version,
      description: withNotice(catalogue, {
        da: '',
        en: 'Static files with lasting addresses: no key, no limit, byte ranges and CORS where the host gives them.',
      }).en,
      license: { name: LICENCE.title, identifier: LICENCE.name },
    },
    servers: [{ url: files, description: 'This version, which never changes' }],
    paths: { ...jsonPaths(description), ...tablePaths(description) },
    components: {
      schemas: Object.fromEntries(jsonShapes.map(({ id, shape }) => [id, schemaOf(shape)])),
    },
  };
  return { path: 'openapi.json', contents: `${JSON.stringify(document, null, 1)}\n`, mediaType: 'application/json' };
}

function schemaOf(shape: JsonShape['shape']): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape);
  return schema;
}

const jsonPaths = (description: Description): Record<string, object> =>
  Object.fromEntries(
    jsonShapes
      .filter(
        ({ path }) =>
          description.entries.some(entry => shapePattern(path).test(entry.path)) || path === 'manifest.json',
      )
      .map(({ id, path, summary }) => [
        `/${path}`,
        operation(path, {
          operationId: `get${id}`,
          summary,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${id}` } } },
          description,
        }),
      ]),
  );

/** Tables by kind: their CSV, and each of the other formats that exist. */
function tablePaths(description: Description): Record<string, object> {
  const tables = description.datasets.flatMap(dataset => dataset.tables);
  const paths = new Map<string, object>();
  for (const { definition, csv, others } of tables) {
    const template = definition.path.replaceAll('<id>', '{indicator}').replaceAll(/<([a-z]+)>/g, '{$1}');
    for (const file of [csv, ...others]) {
      const extension = file.path.slice(csv.path.length - 'csv'.length);
      const path = template.replace(/csv$/, extension);
      if (jsonShapes.some(shape => shape.path === path)) continue;
      paths.set(
        `/${path}`,
        operation(path, {
          operationId: `get-${definition.id}-${extension.replaceAll('.', '-')}`,
          summary: `${definition.name.en}: ${definition.row.en}`,
          content: { [file.mediaType]: {} },
          description,
        }),
      );
    }
  }
  return Object.fromEntries(paths);
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly content: object;
  readonly description: Description;
}

function operation(path: string, { operationId, summary, content, description }: Operation): object {
  const parameters = [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...valuesOf(name!, description) },
  }));
  return {
    get: {
      operationId,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: 'The file', content },
        404: { description: 'There is no such file in this version; manifest.json lists those there are' },
      },
    },
  };
}

/** The values of a part of a path, where the version names them. */
function valuesOf(name: string, { datasets }: Description): object {
  const ids = datasets.flatMap(({ indicator }) => (indicator ? [indicator.id] : []));
  return name === 'indicator' ? { enum: ids } : {};
}

/** A path with names in braces as an expression that finds its files. */
export const shapePattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[a-z]+\}/g, '[^/.]+')}$`);

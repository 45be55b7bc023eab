import type { Core } from '@strapi/strapi';
import { canonicalDocumentNumber } from '../../../domain/document-number/canonical-document-number';

const READS = new Set(['findFirst', 'findMany', 'count']);

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return canonicalDocumentNumber(value) || value;
  if (Array.isArray(value)) return value.map(canonical);
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([operator, operand]) => [
        operator,
        ['$eq', '$ne', '$in', '$notIn', '$eqi', '$nei'].includes(operator)
          ? canonical(operand)
          : operand,
      ]),
    );
  }
  return value;
}

function rewrite(filters: unknown): unknown {
  if (Array.isArray(filters)) return filters.map(rewrite);
  if (!filters || typeof filters !== 'object') return filters;
  return Object.fromEntries(
    Object.entries(filters).map(([key, value]) => [
      key,
      key === 'documentNumber' ? canonical(value) : rewrite(value),
    ]),
  );
}

/** Whoever asks for a document number may type it in any bracket style: filters are put into the stored form, on every type and channel. */
export function canonicaliseNumberFilters(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const params = context.params as { filters?: unknown };
    if (READS.has(context.action) && params.filters) params.filters = rewrite(params.filters);
    return next();
  });
}

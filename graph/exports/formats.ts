// All export formats by name: what `guanxi export` and the server offer.
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { jsonl } from './jsonl.ts';

export const FORMATS: Readonly<Record<string, ExportFormat>> = { csv, jsonl };

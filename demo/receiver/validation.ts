import { AppointmentRequest, fieldNames } from '../../src/model/rendez-vous.js';

/** Why a field was refused; never its value. */
export type FieldCode = 'required' | 'format' | 'long' | 'nir' | 'unexpected';
export type Checked =
  { ok: true; request: AppointmentRequest } | { ok: false; fields: Record<string, FieldCode>; unknownFields: boolean };

type Issue = { code?: string; message: string; path: readonly PropertyKey[]; keys?: readonly string[] };

function codeOf(issue: Issue, value: unknown): FieldCode {
  if (value === undefined || value === '') return 'required';
  if (issue.message === 'nir') return 'nir';
  return issue.code === 'too_big' ? 'long' : 'format';
}

/**
 * A body checked by the schema that the form uses: cleaned, or the fields that are wrong with a code each. A name that
 * no request has is never repeated. Never throws.
 * @example check({}) // { ok: false, fields: { channel: 'required' }, unknownFields: false }
 */
export function check(body: unknown): Checked {
  const parsed = AppointmentRequest.safeParse(body);
  if (parsed.success) return { ok: true, request: parsed.data };
  const given = new Map(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  const fields = new Map<string, FieldCode>();
  let unknownFields = false;
  for (const issue of parsed.error.issues as readonly Issue[])
    for (const name of issue.keys ?? [String(issue.path[0] ?? '')]) {
      if (!fieldNames.includes(name)) unknownFields = true;
      else if (!fields.has(name)) fields.set(name, issue.keys ? 'unexpected' : codeOf(issue, given.get(name)));
      else if (issue.message === 'nir') fields.set(name, 'nir');
    }
  return { ok: false, fields: Object.fromEntries(fields), unknownFields };
}

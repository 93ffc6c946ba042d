import type { TemplateResult } from 'lit';
import type { Ask } from './ask.js';
import { askedView } from './asked.view.js';
import { departementView } from './departement.view.js';
import { numberView } from './number.view.js';
import { refusal } from './refusal.js';

/** One question a screen, whatever its type. Choosing never moves the screen. */
export function interviewView(ask: Ask): TemplateResult {
  const { question, count } = ask;
  const error = refusal({ ...question, type: count?.wrong ?? question.type });
  return askedView(ask, question.type === 'departement' ? departementView : numberView, error);
}

import '@angular/compiler'; // links the framework's own partly compiled parts
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'pdp-widgets/questionnaire/define';
import { questionnaires } from 'pdp-widgets/content';
import type { ReadyEvent } from 'pdp-widgets';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <pdp-questionnaire
        contact-tel="03 53 01 20 40"
        theme="light"
        [definition]="definition"
        (pdp-ready)="onReady($event)"
      ></pdp-questionnaire>
      <output>{{ ready() }}</output>
    </main>
  `,
})
class App {
  readonly ready = signal('');
  readonly definition: unknown = questionnaires['signaux-alerte-employeur'];
  onReady(event: ReadyEvent): void {
    this.ready.set(event.widget);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });

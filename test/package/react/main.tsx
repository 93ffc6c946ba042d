import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'pdp-widgets/questionnaire/define';
import type {} from 'pdp-widgets/react';
import { questionnaires } from 'pdp-widgets/content';

function App() {
  const [ready, setReady] = useState('');
  return (
    <main>
      <pdp-questionnaire
        contact-tel="03 53 01 20 40"
        theme="light"
        definition={questionnaires['signaux-alerte-employeur']}
        onpdp-ready={({ widget }) => setReady(widget)}
      />
      <output>{ready}</output>
    </main>
  );
}
createRoot(document.querySelector('#app')!).render(createElement(App));

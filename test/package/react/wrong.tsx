import type {} from 'pdp-widgets/react';

export const wrong = [
  // @ts-expect-error -- a theme that does not exist
  <pdp-questionnaire key="1" theme="rouge" />,
  // @ts-expect-error -- an attribute that does not exist
  <pdp-questionnaire key="2" sujet="dos" />,
  // @ts-expect-error -- an event says which widget, never an answer
  <pdp-questionnaire key="3" onpdp-done={({ level }) => level} />,
];

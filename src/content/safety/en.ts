/** The library's help texts. Numbers are references to the table of help lines. */
export default {
  permanent:
    'Need help right now? Immediate danger: call {{samu}}, {{police-secours}} or {{urgence-europe}}. If you cannot speak or hear: text {{urgence-sms}}. Suicidal thoughts: call {{prevention-suicide}}, free, day and night.',
  danger:
    'People can help you. If you are in danger now, call {{samu}}, {{police-secours}} or {{urgence-europe}}. To talk to a health professional, call {{prevention-suicide}}: it is free, confidential, day and night. You can also ask someone close to call with you.',
  detresse:
    'What you are going through matters. Talk about it today: to your doctor, to the occupational physician or to someone close. You can also call {{prevention-suicide}}: it is free, day and night.',
  violence:
    'Violence and harassment at work are forbidden. In danger: {{police-secours}} or {{urgence-europe}}, or text {{urgence-sms}} if you cannot speak. Help for victims: {{france-victimes}}. Discrimination: {{anti-discriminations}}. Women facing violence: {{violences-femmes}}. Questions about labour law: {{droit-du-travail}}. You can talk to the occupational physician, to a staff representative or to the labour inspectorate. Keep records: dates, messages, witnesses.',
};

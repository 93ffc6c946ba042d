/** Les textes d'aide de la bibliothèque. Les numéros sont des renvois à la table des lignes d'aide. */
export default {
  permanent:
    "Besoin d'aide tout de suite ? Danger immédiat : appelez le {{samu}}, le {{police-secours}} ou le {{urgence-europe}}. Si vous ne pouvez pas parler ou entendre : {{urgence-sms}} par SMS. Idées noires : appelez le {{prevention-suicide}}, gratuit, jour et nuit.",
  danger:
    "Des personnes peuvent vous aider. Si vous êtes en danger maintenant, appelez le {{samu}}, le {{police-secours}} ou le {{urgence-europe}}. Pour parler à un professionnel de santé, appelez le {{prevention-suicide}} : c'est gratuit, confidentiel, jour et nuit. Vous pouvez aussi demander à un proche d'appeler avec vous.",
  detresse:
    "Ce que vous vivez est important. Parlez-en dès aujourd'hui : à votre médecin traitant, au médecin du travail ou à un proche. Vous pouvez aussi appeler le {{prevention-suicide}} : c'est gratuit, jour et nuit.",
  violence:
    "La violence et le harcèlement au travail sont interdits. En danger : {{police-secours}} ou {{urgence-europe}}, ou {{urgence-sms}} par SMS si vous ne pouvez pas parler. Aide aux victimes : {{france-victimes}}. Discrimination : {{anti-discriminations}}. Femmes victimes de violences : {{violences-femmes}}. Questions de droit du travail : {{droit-du-travail}}. Vous pouvez en parler au médecin du travail, à un représentant du personnel ou à l'inspection du travail. Gardez des traces : dates, messages, témoins.",
};

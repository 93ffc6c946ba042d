/** Les textes d'aide en version simplifiée. Les numéros sont des renvois à la table des lignes d'aide. */
export default {
  permanent:
    "Vous avez besoin d'aide tout de suite ? Danger immédiat : appelez le {{samu}}, le {{police-secours}} ou le {{urgence-europe}}. Vous ne pouvez pas parler ou entendre : écrivez au {{urgence-sms}} par SMS. Idées noires : appelez le {{prevention-suicide}}. C'est gratuit, jour et nuit.",
  danger:
    "Des personnes peuvent vous aider. Vous êtes en danger maintenant ? Appelez le {{samu}}, le {{police-secours}} ou le {{urgence-europe}}. Vous voulez parler à un professionnel de santé ? Appelez le {{prevention-suicide}}. C'est gratuit, jour et nuit. Ce que vous dites reste secret. Vous pouvez aussi demander à un proche d'appeler avec vous.",
  detresse:
    "Ce que vous vivez est important. Parlez-en dès aujourd'hui. Parlez à votre médecin traitant, au médecin du travail ou à un proche. Vous pouvez aussi appeler le {{prevention-suicide}}. C'est gratuit, jour et nuit.",
  violence:
    "La loi interdit la violence et le harcèlement au travail. En danger : appelez le {{police-secours}} ou le {{urgence-europe}}. Vous ne pouvez pas parler : écrivez au {{urgence-sms}} par SMS. Aide aux victimes : {{france-victimes}}. Discrimination : {{anti-discriminations}}. Femmes victimes de violences : {{violences-femmes}}. Questions de droit du travail : {{droit-du-travail}}. Vous pouvez en parler au médecin du travail. Vous pouvez en parler à un représentant du personnel. Vous pouvez en parler à l'inspection du travail. Gardez des traces : dates, messages, témoins.",
};

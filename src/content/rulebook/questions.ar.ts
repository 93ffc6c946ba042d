import type { QuestionTexts } from '../../model/fiche.js';

const yesNo = { oui: 'نعم', non: 'لا' };
const label = 'لا أعرف';

/** The words of the checker's questions in Arabic. French names are kept beside their meaning. To be read by a native speaker. */
const questionTexts: Readonly<Record<string, QuestionTexts>> = {
  statut: {
    texte: 'ما هو وضعكم في العمل؟',
    aide: 'إذا كنتم في إجازة مرضية، فأجيبوا عن العمل الذي كان لديكم في بداية الإجازة.',
    options: {
      cdi: 'أجير بعقد دائم (CDI)',
      cdd: 'أجير بعقد محدد المدة (CDD)',
      interim: 'عامل مؤقت عبر وكالة (intérimaire)',
      apprenti: 'متدرب (apprenti) أو عقد تأهيل مهني (contrat de professionnalisation)',
      stagiaire_fp: 'متدرب في التكوين المهني (stagiaire de la formation professionnelle)',
      indep_art_com: 'حرفي أو تاجر أو micro-entrepreneur',
      indep_liberal: 'مهنة حرة (profession libérale)',
      exploitant: 'مزارع لحسابه الخاص، أو زوج متعاون (conjoint collaborateur)، أو معاون من الأسرة (aide familial)',
      titulaire: 'موظف عمومي مثبَّت (fonctionnaire titulaire)',
      contractuel_pub: 'متعاقد لدى صاحب عمل عمومي',
      demandeur: 'بدون عمل أو باحث عن عمل',
      retraite: 'متقاعد',
      autre: 'وضع آخر',
    },
    nonReponse: { label, commentSavoir: 'انظروا إلى عنوان عقدكم أو إلى أعلى كشف راتبكم.' },
  },
  regime: {
    texte: 'من يدفع لكم (أو سيدفع لكم) التعويضات أثناء إجازة مرضية؟',
    aide: 'ليس التأمين التكميلي (mutuelle). موظف عمومي مثبَّت: عادةً صاحب العمل العمومي. مزارع: عادةً صندوق MSA؛ إذا كان لديكم نشاط آخر، فاختاروا الصندوق الذي يدفع لكم.',
    options: {
      cpam: 'صندوق CPAM (أو CGSS في أقاليم ما وراء البحار)',
      msa: 'صندوق MSA (الفلاحة)',
      employeur_public: 'صاحب العمل العمومي',
      special: 'نظام خاص (البحارة، SNCF، RATP، الطاقة، المناجم، الموثقون، العسكريون، رجال الدين…)',
    },
    nonReponse: {
      label,
      commentSavoir: 'اسم الصندوق مكتوب على شهادة الحقوق (attestation de droits) وعلى كشوف الدفع (décomptes).',
    },
  },
  regime_special: {
    texte: 'ما هو النظام الذي تتبعون له؟',
    aide: 'لكل نظام جهات الاتصال الخاصة به.',
    options: {
      marin: 'البحارة (ENIM)',
      ferroviaire: 'SNCF، السكك الحديدية',
      ratp: 'RATP',
      ieg: 'الكهرباء والغاز',
      mines: 'المناجم',
      notaires: 'كتبة وموظفو الموثقين',
      militaire: 'العسكريون',
      cultes: 'رجال الدين',
      autre: 'نظام آخر',
    },
    nonReponse: { label, commentSavoir: 'اسم النظام موجود على شهادة الحقوق (attestation de droits).' },
  },
  departement: {
    texte: 'في أي مقاطعة (département) تسكنون؟',
    aide: 'مقاطعة مسكنكم، وليس مقاطعة المؤسسة. في Saint-Martin أو Saint-Barthélemy أو Saint-Pierre-et-Miquelon أو المحيط الهادئ، اختاروا «لا أعرف».',
    options: { horsfrance: 'أسكن خارج فرنسا' },
    nonReponse: { label, commentSavoir: 'مكتوبة على رسالة من صندوقكم أو من البلدية.' },
  },
  contrat: {
    texte: 'هل عقدكم لا يزال ساريًا؟',
    aide: 'الإجازة المرضية لا تنهي العقد. لكن العقد المحدد المدة (CDD) أو المهمة المؤقتة ينتهي في التاريخ المقرر، حتى أثناء إجازة مرضية. أجيبوا «نعم» إذا لم يُفسخ العقد ولم ينتهِ.',
    options: yesNo,
    nonReponse: {
      label,
      commentSavoir:
        'عقد دائم (CDI): بدون رسالة إنهاء ولا تصفية نهائية للحساب (solde de tout compte)، العقد مبدئيًا لا يزال ساريًا. CDD أو عمل مؤقت: انظروا إلى تاريخ النهاية.',
    },
  },
  arret: {
    texte: 'هل أنتم حاليًا في إجازة مرضية (arrêt de travail)؟',
    aide: 'دوام جزئي لأسباب علاجية (temps partiel thérapeutique) أو عمل خفيف: اختاروا «جزئيًا».',
    options: {
      non: 'لا، ولا في الأشهر الـ3 الأخيرة',
      total: 'نعم، لا أعمل إطلاقًا',
      partiel: 'جزئيًا: أعمل قليلًا',
      repris_moins_3_mois: 'عدت إلى العمل منذ أقل من 3 أشهر',
    },
    nonReponse: { label, commentSavoir: 'انظروا إلى تاريخ النهاية على آخر شهادة إجازة مرضية.' },
  },
  ij: {
    texte: 'هل تتلقون تعويضات يومية (indemnités journalières)؟',
    aide: 'أجيبوا «نعم» أيضًا إذا كان صاحب العمل يتلقاها بدلًا منكم ويواصل دفع راتبكم.',
    options: yesNo,
    nonReponse: {
      label,
      commentSavoir: 'انظروا إلى المدفوعات في حسابكم ameli أو MSA، أو إلى سطر «IJ» في كشف راتبكم.',
    },
  },
  besoin: {
    texte: 'تبحثون قبل كل شيء عن…',
    aide: 'اختاروا ما هو الأهم اليوم.',
    options: {
      emploi: 'الحفاظ على عمل أو إيجاد عمل من جديد',
      droits: 'فهم حقوقي وإجراءاتي',
      budget: 'مواجهة مشكلة مالية',
      soins: 'الحصول على علاج أفضل',
      aidant: 'مساعدة قريب مريض أو مسن',
      retraite: 'تحضير تقاعدي',
      conflit: 'الخروج من نزاع أو معاناة في العمل',
      autre: 'شيء آخر',
    },
    nonReponse: { label, commentSavoir: 'تجاوزوا هذا السؤال: يمكنكم التحدث عنه أثناء المقابلة.' },
  },
  lien_sante: {
    texte: 'هل الصعوبة التي تواجهونها مرتبطة بالصحة؟',
    aide: 'مرض، حادث، إعاقة، إنهاك، إرهاق شديد: كل شيء يُحسب. لا يُطلب منكم أبدًا تحديده.',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'إذا ترددتم، فتحدثوا إلى طبيبكم: يمكن ترك الإجابة فارغة.' },
  },
  difficulte: {
    texte: 'بسبب حالتكم الصحية، هل تخشون عدم القدرة على الحفاظ على عملكم أو العودة إليه كما كان؟',
    aide: 'أجيبوا عن الأشهر القادمة. عامل مستقل: هل تخشون الاضطرار إلى تقليل نشاطكم أو إيقافه؟',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'زيارة مع خدمة الصحة في العمل قد تساعدكم على رؤية الأمور بوضوح.' },
  },
  invalidite: {
    texte: 'هل تتلقون معاش عجز (pension d’invalidité)؟',
    aide: 'يدفعه CPAM أو MSA أو صندوقكم. وهو يختلف عن رأي عدم الأهلية للوظيفة (avis d’inaptitude).',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'انظروا إلى مدفوعاتكم الشهرية أو إلى إشعار الصندوق.' },
  },
};
export default questionTexts;

/** The library's help texts in Arabic. Numbers are references to the table of help lines. To be read by a native speaker. */
export default {
  permanent:
    'هل تحتاجون إلى مساعدة فورًا؟ خطر مباشر: اتصلوا بـ {{samu}} أو {{police-secours}} أو {{urgence-europe}}. إذا كنتم لا تستطيعون الكلام أو السمع: أرسلوا رسالة نصية إلى {{urgence-sms}}. أفكار سوداء أو انتحارية: اتصلوا بـ {{prevention-suicide}}، مجانًا، ليلًا ونهارًا.',
  danger:
    'هناك أشخاص يمكنهم مساعدتكم. إذا كنتم في خطر الآن، فاتصلوا بـ {{samu}} أو {{police-secours}} أو {{urgence-europe}}. للتحدث إلى مختص في الصحة، اتصلوا بـ {{prevention-suicide}}: الاتصال مجاني وسري، ليلًا ونهارًا. يمكنكم أيضًا أن تطلبوا من شخص قريب أن يتصل معكم.',
  detresse:
    'ما تعيشونه مهم. تحدثوا عنه ابتداءً من اليوم: إلى طبيبكم المعالج، أو طبيب العمل (médecin du travail)، أو شخص قريب. يمكنكم أيضًا الاتصال بـ {{prevention-suicide}}: الاتصال مجاني، ليلًا ونهارًا.',
  violence:
    'العنف والتحرش والمضايقة في العمل أمور ممنوعة. في حالة الخطر: {{police-secours}} أو {{urgence-europe}}، أو رسالة نصية إلى {{urgence-sms}} إذا كنتم لا تستطيعون الكلام. مساعدة الضحايا: {{france-victimes}}. التمييز: {{anti-discriminations}}. النساء ضحايا العنف: {{violences-femmes}}. أسئلة حول قانون العمل: {{droit-du-travail}}. يمكنكم التحدث عن ذلك إلى طبيب العمل (médecin du travail) أو ممثل العاملين أو مفتشية العمل (inspection du travail). احتفظوا بالأدلة: التواريخ والرسائل والشهود.',
};

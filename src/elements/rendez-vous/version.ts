/** The version that a request says it was written with; the same as the package's (checked by a test). */
export const widgetVersion = '0.1.0';

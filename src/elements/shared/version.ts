/** The version of this copy of the library, which a request also says it was written with; the same as the package's (checked by a test). */
export const widgetVersion = '0.1.0';

export declare const args: string[];
export declare function findChromium(): Promise<{ executablePath: string }>;

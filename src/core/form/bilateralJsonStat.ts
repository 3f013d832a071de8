/** By which the JSON-stat of this application is known. */
export const jsonStatMark = "visavis-bilateral/1";

export const jsonStatDimensions = ["reporter", "partner", "indicator", "time"] as const;

/** A date known to the year, the month or the day: `2024`, `2024-03`, `2024-03-05` (EDTF level 0). */
export type PartialDate = string;

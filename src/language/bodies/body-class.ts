// Body groups of the Party: committees and their boards and offices (Hướng dẫn 36-HD/VPTW).
const PARTY_BODY = /^(?:TW|TU|HU|QU|ThU|ĐU[\p{Lu}]*|QUTW|(?:VP|B[\p{Lu}]{1,6}|UBKT|ĐUK)(?:TW|TU|HU|ĐU))$/u;
// Body groups of the State: Government, Assembly, courts, ministries, provincial bodies and departments.
const STATE_BODY =
  /^(?:CP|TTg|UBND|UB|HĐND|VPCP|VPQH|NHNN|KTNN|TTCP|TANDTC|VKSNDTC|BHXH|UBDT|B(?:TC|YT|CA|QP|CT|TP|NV|NG|XD|GTVT|GDĐT|GD&ĐT|TTTT|KHCN|KHĐT|KH&ĐT|TNMT|NNPTNT|NN&PTNT|NN|NNMT|LĐTBXH|VHTTDL|DTTG)|S(?:NV|TTTT|TC|TP|CT|XD|GTVT|NN|NNPTNT|TNMT|KHCN|KHĐT|LĐTBXH|VHTTDL|GDĐT|YT|NNMT))$/u;

/** Tells whether a body group of a number is one of the Party's, whose numbers read `ordinal-type/body`. */
export function isPartyBody(group: string): boolean {
  return PARTY_BODY.test(group);
}

/** Tells whether a body group is one of the State's, whose numbers read `ordinal/type-body`; unknown groups are neither. */
export function isStateBody(group: string): boolean {
  return STATE_BODY.test(group);
}

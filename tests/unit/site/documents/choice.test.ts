import { expect, test } from 'vitest';
import { choiceOf } from '../../../../src/site/documents/choice.ts';
import { statesModel } from '../model-of.ts';

const model = await statesModel();

test('a document held is a choice by what its file states', () => {
  expect(choiceOf(model, 'directives/2021/45-qd-ubnd')).toEqual({
    designation: 'Quyết định số 45/QĐ-UBND',
    number: '45/QĐ-UBND',
    kind: 'Quyết định',
    title: 'Về quy chế vận hành',
    date: '2021-03-05',
    issuer: 'Ủy ban nhân dân tỉnh Bắc Giang',
    url: '/van-ban/2021/45-qd-ubnd/',
    isHeld: true,
  });
});

test('a work not held is a choice by what its citations say', () => {
  expect(choiceOf(model, 'directives/2024/57-nq-tw')).toEqual({
    designation: 'Nghị quyết số 57-NQ/TW',
    number: '57-NQ/TW',
    kind: 'Nghị quyết',
    title: '',
    date: '2024-12-22',
    issuer: 'Bộ Chính trị',
    url: '/van-ban/2024/57-nq-tw/',
    isHeld: false,
  });
});

test('what is no work is no choice', () => {
  expect(choiceOf(model, 'numbers/45-kh-ubnd')).toBeUndefined();
});

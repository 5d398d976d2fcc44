import { describe, expect, it } from 'vitest';
import { diffPages } from '../../build/diff-sites.ts';

describe('two builds of a page', () => {
  it('are the same where only ids, classes and the space between blocks differ', () => {
    const before = '<main><p id="a" class="x">Kế hoạch <a href="/van-ban/">số 62</a></p><p>Hai</p></main>';
    const after = '<main>\n<p>Kế hoạch <a class="citation" href="/van-ban/">số 62</a></p>\n<p>Hai</p>\n</main>';
    expect(diffPages(before, after)).toEqual([]);
  });

  it('are the same where a block is cut elsewhere and the words stay', () => {
    expect(diffPages('<p>Một hai</p><p>ba</p>', '<p>Một</p><p>hai ba</p>')).toEqual([]);
  });

  it('differ in a word, a lost paragraph and a title', () => {
    expect(
      diffPages('<title>Kho</title><p>Một</p><p>Hai</p><p>Ba</p>', '<title>Văn bản</title><p>Một</p><p>Ba bốn</p>'),
    ).toEqual(['- Kho', '+ Văn bản', '- Hai', '- Ba', '+ Ba bốn']);
  });

  it('differ where two words were fused', () => {
    expect(diffPages('<p><b>Điều</b> <i>5</i></p>', '<p><b>Điều</b><i>5</i></p>')).toEqual(['- Điều 5', '+ Điều5']);
  });

  it('differ where a link leads elsewhere, or a link came before another', () => {
    expect(diffPages('<a href="/a/">A</a> <a href="/b/">B</a>', '<a href="/b/">A</a> <a href="/b/">B</a>')).toEqual([
      '- [A](/a/)',
      '+ [A](/b/)',
    ]);
    expect(diffPages('<a href="/a/">A</a> <a href="/b/">A</a>', '<a href="/b/">A</a> <a href="/a/">A</a>')).toEqual([
      '- [A](/a/)',
      '+ [A](/a/)',
    ]);
  });

  it('count what a reader without scripts is shown, and no class in it', () => {
    const [before, after] = ['<noscript><p class="a">Một</p></noscript>', '<noscript><p class="b">Một</p></noscript>'];
    expect(diffPages(before, after)).toEqual([]);
    expect(diffPages(before, '<noscript><p>Hai</p></noscript>')).toEqual(['- Một', '+ Hai']);
  });

  it('say nothing of scripts, styles and templates', () => {
    expect(diffPages('<p>Một</p><script>let a</script>', '<p>Một</p><template><p>Hai</p></template>')).toEqual([]);
  });
});

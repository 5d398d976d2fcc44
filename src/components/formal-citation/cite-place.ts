const select = document.querySelector<HTMLSelectElement>('#cho-can-dan');
const address = document.querySelector<HTMLElement>('#lien-ket-trich-dan');
const places = document.querySelectorAll<HTMLElement>('[data-place][id]');

/** The first words of a passage, by which a reader knows it again in a list. */
const OPENING = 60;

function showAddress(anchor: string): void {
  if (address) address.textContent = location.href.replace(/#.*$/u, '') + (anchor && `#${anchor}`);
}

// "điểm a khoản 2 Điều 5 Nghị định số …", but "mục II.1, đoạn 3 của Báo cáo số …".
function pinpoint(place: string): string {
  return place.includes('Điều') ? `${place} ` : `${place} của `;
}

for (const { id, dataset, textContent } of places) {
  const opening = textContent.trim().slice(0, OPENING);
  select?.append(new Option([dataset['place'], opening].filter(Boolean).join(': '), id));
}

select?.addEventListener('change', () => {
  const place = select.value && document.getElementById(select.value)?.dataset['place'];
  for (const form of document.querySelectorAll<HTMLElement>('[data-cite]')) {
    form.textContent = (place ? pinpoint(place) : '') + (form.dataset['cite'] ?? '');
  }
  showAddress(select.value);
});

showAddress('');

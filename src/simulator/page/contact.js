/** The small window in which a pretend name and number are given. */
/* global document */

const dialog = document.getElementById('contact');
const form = dialog.querySelector('form');

dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close(''));

/** Name and number, or undefined where she thought better of it. */
export function askContact() {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(given()), { once: true });
  });
}

function given() {
  if (dialog.returnValue !== 'yes') return undefined;
  const { name, phone } = form.elements;
  return { name: name.value, phone: phone.value };
}

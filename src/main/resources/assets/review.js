// One key each for who decides on many entries. Without it every button works.
(() => {
  'use strict';

  const cards = () => Array.from(document.querySelectorAll('.card'));
  const typing = (element) => element.matches('input[type="text"], input[type="search"], textarea, select');
  const current = () => document.activeElement.closest('.card');

  const go = (card) => {
    if (card) {
      card.focus();
      card.scrollIntoView({ block: 'nearest' });
    }
  };

  const press = (key, card) => {
    const target = card.querySelector(`[data-key="${key}"]`);
    if (!target) {
      return;
    }
    if (key === 'e') {
      target.parentNode.open = true;
      target.parentNode.querySelector('input[type="text"]').select();
    } else if (target.dataset.say) {
      target.textContent = target.dataset.say; // what cannot be done is said
    } else if (key === 'm') {
      target.form.querySelector('button[value="merge"]').click();
    } else {
      target.click();
    }
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
      return;
    }
    const all = cards();
    const card = current() || all[0];
    const at = all.indexOf(current());
    if (event.key === 'ArrowDown' || event.key === 'j') {
      event.preventDefault();
      go(all[Math.min(at + 1, all.length - 1)]);
    } else if (event.key === 'ArrowUp' || event.key === 'k') {
      event.preventDefault();
      go(all[Math.max(at - 1, 0)]);
    } else if (event.key === 'u' && document.getElementById('undo')) {
      document.getElementById('undo').click();
    } else if (event.key === 'x' && card) {
      const tick = card.querySelector('input[name="entry"]');
      tick.checked = !tick.checked;
    } else if (['a', 'r', 'e', 'm'].includes(event.key) && card) {
      event.preventDefault();
      press(event.key, card);
    }
  });

  const all = document.getElementById('all');
  all.hidden = false;
  all.addEventListener('change', () => cards().forEach((card) => {
    card.querySelector('input[name="entry"]').checked = all.checked;
  }));

  if (cards().length > 0) {
    cards()[0].tabIndex = 0;
    if (location.search.includes('said=')) {
      go(cards()[0]);
    }
  }
})();

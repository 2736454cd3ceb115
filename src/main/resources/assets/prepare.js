// Ticks, drags and prints a session sheet. Without it the form works; only the order is fixed.
(() => {
  'use strict';

  const sheet = document.querySelector('form.sheet');
  if (!sheet) {
    return;
  }
  const undoButton = document.getElementById('undo');
  const booth = document.getElementById('booth');
  const lines = () => Array.from(sheet.querySelectorAll('tr.line'));
  const done = []; // what undoes each step, the latest last
  const memory = 'hexapla.sheet:' + location.search;

  // What a person ticked and moved outlives a reload and the back button.
  const remember = () => {
    const state = lines().map((line) => {
      const tick = line.querySelector('input');
      return [tick.value, tick.checked];
    });
    try {
      sessionStorage.setItem(memory, JSON.stringify(state));
    } catch (error) {
      console.warn('The order of the sheet is not remembered: ' + error.message);
    }
    const without = lines().map((line) => line.querySelector('input'))
      .filter((tick) => !tick.checked).map((tick) => tick.value);
    const address = new URL(booth.href);
    address.searchParams.delete('without');
    without.forEach((id) => address.searchParams.append('without', id));
    booth.href = address;
    undoButton.hidden = done.length === 0;
  };

  const step = (undo) => {
    done.push(undo);
    remember();
  };

  const place = (line, body, before) => {
    const from = { body: line.parentNode, next: line.nextElementSibling };
    body.insertBefore(line, before);
    step(() => from.body.insertBefore(line, from.next));
  };

  sheet.addEventListener('change', (event) => {
    const tick = event.target;
    if (tick.name === 'keep') {
      step(() => { tick.checked = !tick.checked; });
    }
  });

  const undo = () => {
    const last = done.pop();
    if (last) {
      last();
      remember();
    }
  };
  undoButton.addEventListener('click', undo);

  document.addEventListener('keydown', (event) => {
    const line = event.target.closest ? event.target.closest('tr.line') : null;
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !event.target.matches('input[type="text"], input[type="number"], input[type="search"]')) {
      event.preventDefault();
      undo();
    } else if (line && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const other = event.key === 'ArrowUp' ? line.previousElementSibling : line.nextElementSibling;
      if (other && other.matches('tr.line')) {
        place(line, line.parentNode, event.key === 'ArrowUp' ? other : other.nextElementSibling);
        line.querySelector('input').focus();
      }
    }
  });

  let dragged = null;
  sheet.addEventListener('dragstart', (event) => {
    dragged = event.target.closest('tr.line');
    if (dragged) {
      dragged.classList.add('dragged');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.innerText);
    }
  });
  sheet.addEventListener('dragover', (event) => {
    if (dragged && event.target.closest('tbody')) {
      event.preventDefault();
    }
  });
  sheet.addEventListener('drop', (event) => {
    const over = event.target.closest('tr');
    if (dragged && over && over !== dragged && over.closest('tbody')) {
      event.preventDefault();
      const box = over.getBoundingClientRect();
      const below = over.matches('.section') || event.clientY > box.top + box.height / 2;
      place(dragged, over.parentNode, below ? over.nextElementSibling : over);
    }
  });
  sheet.addEventListener('dragend', () => {
    if (dragged) {
      dragged.classList.remove('dragged');
      dragged = null;
    }
  });

  const recall = () => {
    const kept = sessionStorage.getItem(memory);
    if (!kept) {
      return;
    }
    const byId = new Map(lines().map((line) => [line.querySelector('input').value, line]));
    JSON.parse(kept).forEach(([id, checked]) => {
      const line = byId.get(id);
      if (line) {
        line.querySelector('input').checked = checked;
        line.parentNode.append(line);
      }
    });
    remember();
  };

  document.getElementById('print').hidden = false;
  document.getElementById('print').addEventListener('click', () => window.print());
  recall();
})();

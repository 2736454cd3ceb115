// Shows what becomes of documents while they are taken in; files may be dropped anywhere.
(() => {
  'use strict';

  const files = document.getElementById('files');
  if (files) {
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        files.files = event.dataTransfer.files;
        files.focus();
      }
    });
    return;
  }
  const table = document.getElementById('added');
  const step = document.getElementById('step');
  if (!table || !table.dataset.events) {
    return;
  }
  const add = (line) => {
    const row = table.tBodies[0].insertRow();
    row.className = line.good ? '' : 'bad';
    const name = document.createElement('bdi');
    name.textContent = line.name;
    row.insertCell().append(name);
    const cell = row.insertCell();
    cell.append(line.words);
    if (line.detail) {
      const detail = document.createElement('bdi');
      detail.lang = 'en';
      detail.dir = 'ltr';
      detail.className = 'meta';
      detail.textContent = line.detail;
      cell.append(' ', detail);
    }
  };
  const events = new EventSource(`${table.dataset.events}?after=${table.dataset.last}`);
  events.onmessage = (event) => {
    const line = JSON.parse(event.data);
    if (line.kind === 'step') {
      step.textContent = line.words;
    } else {
      add(line);
    }
    if (line.kind === 'done') {
      step.textContent = '';
      events.close();
      document.body.dataset.done = 'yes';
    }
  };
  events.onerror = () => { step.textContent = table.dataset.lost; };
})();

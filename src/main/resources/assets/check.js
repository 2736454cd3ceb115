// Accepts and ignores findings, and takes files that are dropped. Nothing that was typed is lost.
(() => {
  'use strict';

  const form = document.querySelector('form.check-form');
  const state = document.getElementById('file-state');
  const fields = ['text', 'source', 'lang', 'source-lang', 'document'].map((name) => form.elements[name]);
  const MEMORY = 'hexapla.draft';

  /* ---- What was typed outlives a lost connection, an ended session and the back button ---- */

  const remember = () => {
    try {
      sessionStorage.setItem(MEMORY, JSON.stringify(fields.map((field) => field.value)));
    } catch (error) {
      state.textContent = form.dataset.lost;
    }
  };
  if (fields[0].value === '' && sessionStorage.getItem(MEMORY)) {
    JSON.parse(sessionStorage.getItem(MEMORY)).forEach((value, i) => { fields[i].value = value; });
  }
  form.addEventListener('input', remember);
  form.addEventListener('submit', (event) => {
    remember();
    if (fields.slice(0, 2).some((field) => field.value.length > Number(form.dataset.longest))) {
      event.preventDefault(); // the service would not take it, and the page would be gone
      state.textContent = form.dataset.toolong;
    }
  });

  // Who is no longer signed in is led to the page of signing in, which is no answer here.
  const ended = (response) => {
    const gone = response.redirected || response.status === 401;
    if (gone) {
      state.textContent = document.body.dataset.ended;
    }
    return gone;
  };

  /* ---- Files ---- */

  const commentButton = document.getElementById('comment-file');
  let wordFile = null;

  const take = async (file, field) => {
    if (field === fields[0]) {
      wordFile = /\.docx$/i.test(file.name) ? file : null;
      commentButton.hidden = wordFile === null;
    }
    state.textContent = form.dataset.reading.replace('{0}', file.name);
    if (/\.(txt|md)$/i.test(file.name)) {
      field.value = await file.text();
      state.textContent = '';
      remember();
      return;
    }
    const body = new FormData();
    body.append('file', file);
    body.append('lang', document.getElementById(field.dataset.drop).value);
    try {
      const response = await fetch('/check/file', { method: 'POST', body });
      if (ended(response)) {
        return;
      }
      const answer = await response.json();
      state.textContent = answer.problem ? `${file.name}: ${answer.problem}` : '';
      if (answer.text) {
        field.value = answer.text;
        remember();
      }
    } catch (error) {
      state.textContent = `${file.name}: ${form.dataset.lost}`;
    }
  };
  document.querySelectorAll('textarea[data-drop]').forEach((field) => {
    field.addEventListener('dragover', (event) => event.preventDefault());
    field.addEventListener('drop', (event) => {
      const file = event.dataTransfer.files[0];
      if (file) {
        event.preventDefault();
        take(file, field);
      }
    });
    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.setAttribute('aria-label', field.labels[0].textContent);
    chooser.addEventListener('change', () => chooser.files[0] && take(chooser.files[0], field));
    field.after(chooser);
  });

  const save = (name, content) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  // The file itself, its own formatting untouched, with a comment at each finding.
  commentButton.addEventListener('click', async () => {
    const body = new FormData();
    body.append('file', wordFile);
    const named = new URLSearchParams({ lang: form.elements.lang.value });
    if (form.elements.document.value.trim()) {
      named.set('document', form.elements.document.value.trim());
    }
    if (fields[1].value.trim()) {
      named.set('source-lang', form.elements['source-lang'].value);
      body.append('source', new Blob([fields[1].value], { type: 'text/plain' }), 'source.txt');
    }
    state.textContent = form.dataset.reading.replace('{0}', wordFile.name);
    try {
      const response = await fetch('/api/check/annotated?' + named, { method: 'POST', body });
      if (response.ok) {
        save(wordFile.name.replace(/\.docx$/i, '') + '-checked.docx', await response.blob());
        state.textContent = '';
      } else if (!ended(response)) {
        state.textContent = `${wordFile.name}: ${(await response.json()).detail}`;
      }
    } catch (error) {
      state.textContent = `${wordFile.name}: ${form.dataset.lost}`;
    }
  });

  /* ---- Findings ---- */

  const draft = document.getElementById('draft');
  if (!draft) {
    return;
  }
  const undoButton = document.getElementById('undo');
  const done = [];
  const open = () => Array.from(document.querySelectorAll('.finding:not([hidden])'));
  const markOf = (finding) => document.getElementById(finding.dataset.for || '-');

  const settle = (finding, undo) => {
    const all = open();
    const next = all[all.indexOf(finding) + 1] || all[all.indexOf(finding) - 1];
    finding.hidden = true;
    done.push(() => { undo(); finding.hidden = false; finding.focus(); });
    undoButton.hidden = false;
    keep();
    (next || undoButton).focus();
  };

  // The draft as it stands now is what is checked next.
  const keep = () => {
    fields[0].value = draft.textContent;
    remember();
  };

  const accept = (finding, text) => {
    const mark = markOf(finding);
    const before = mark.textContent;
    mark.textContent = text;
    mark.classList.add('settled');
    settle(finding, () => { mark.textContent = before; mark.classList.remove('settled'); });
  };

  const ignore = (finding, alsoUndo) => {
    const mark = markOf(finding);
    if (mark) {
      mark.classList.add('settled');
    }
    settle(finding, () => {
      if (mark) {
        mark.classList.remove('settled');
      }
      if (alsoUndo) {
        alsoUndo();
      }
    });
  };

  // Kept on the service: for the draft where it has a name, else for all; taken back with undo.
  const ignoreAlways = async (finding, button) => {
    const { lang, document: name } = document.querySelector('.checked').dataset;
    const { words, kind } = button.dataset;
    try {
      const response = await fetch('/api/check/ignored', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ words, kind, lang, document: name || null }),
      });
      if (ended(response)) {
        return;
      }
      const answer = await response.json();
      if (!response.ok) {
        state.textContent = answer.detail;
        return;
      }
      open().filter((one) => one === finding || sameWords(one, button)).forEach((one) => {
        ignore(one, one === finding ? () => fetch('/api/check/ignored/' + answer.id, { method: 'DELETE' }) : null);
      });
    } catch (error) {
      state.textContent = form.dataset.lost;
    }
  };

  const sameWords = (finding, button) => {
    const other = finding.querySelector('.ignore-always');
    return other && other.dataset.words === button.dataset.words && other.dataset.kind === button.dataset.kind;
  };

  const undo = () => {
    const last = done.pop();
    if (last) {
      last();
      keep();
      undoButton.hidden = done.length === 0;
    }
  };

  document.querySelectorAll('.finding').forEach((finding) => {
    finding.querySelectorAll('.accept').forEach((button) => {
      button.hidden = !markOf(finding);
      button.addEventListener('click', () => accept(finding, button.dataset.text));
    });
    const button = finding.querySelector('.ignore');
    button.hidden = false;
    button.addEventListener('click', () => ignore(finding));
    const always = finding.querySelector('.ignore-always');
    if (always) {
      always.hidden = false;
      always.addEventListener('click', () => ignoreAlways(finding, always));
    }
  });
  undoButton.addEventListener('click', undo);

  // One key each: a number takes that replacement, i ignores, arrows walk, Ctrl+Z takes back.
  document.addEventListener('keydown', (event) => {
    const finding = event.target.closest ? event.target.closest('.finding') : null;
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !event.target.matches('textarea, input')) {
      event.preventDefault();
      undo();
    } else if (finding && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const all = open();
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const replacement = finding.querySelectorAll('.accept:not([hidden])')[Number(event.key) - 1];
      if (step) {
        event.preventDefault();
        const next = all[all.indexOf(finding) + step];
        if (next) {
          next.focus();
        }
      } else if (event.key === 'i') {
        ignore(finding);
      } else if (replacement) {
        accept(finding, replacement.dataset.text);
      }
    }
  });
  document.querySelectorAll('.finding').forEach((finding) => finding.addEventListener('focusin', () => {
    document.querySelectorAll('mark.current').forEach((mark) => mark.classList.remove('current'));
    const mark = markOf(finding);
    if (mark) {
      mark.classList.add('current');
      mark.scrollIntoView({ block: 'nearest' });
    }
  }));
  if (open().length > 0) {
    open()[0].tabIndex = 0;
  }

  const saveText = (name, text) => save(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));

  // What is still open stands behind the text, by the numbers set into it.
  const annotated = () => {
    const copy = draft.cloneNode(true);
    const notes = open().map((finding, i) => {
      const mark = finding.dataset.for ? copy.querySelector('#' + finding.dataset.for) : null;
      if (mark) {
        mark.append(`[${i + 1}]`);
      }
      return `[${i + 1}] ${finding.querySelector('.excerpt').textContent}: ${finding.querySelector('.message').textContent}`;
    });
    return `${copy.textContent}\n\n${notes.join('\n')}\n`;
  };
  document.getElementById('download').hidden = false;
  document.getElementById('download').addEventListener('click', () => saveText('draft.txt', draft.textContent));
  document.getElementById('download-notes').hidden = false;
  document.getElementById('download-notes').addEventListener('click', () => saveText('draft-annotated.txt', annotated()));
})();

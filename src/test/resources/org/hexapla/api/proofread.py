"""Lets LibreOffice Writer, without a display, proofread what stands on standard input.

    python3 proofread.py PROFILE_FOLDER BASE_ADDRESS < PARAGRAPHS

A line in: {"language": "ru", "country": "RU", "text": "..."}. A line out for each: {"locales": [...],
"errors": [{"start", "length", "short", "full", "suggestions"}]}; places in UTF-16 units.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">
    <prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop>
    <prop oor:name="BaseURL" oor:op="fuse"><value>{address}</value></prop>
  </item>
</oor:items>
"""


def settle(profile, address):
    """Tells a fresh profile where its checker is."""
    user = profile / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(
        SETTINGS.format(address=address), encoding="utf-8"
    )


def connect(pipe, patience):
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", here
    )
    end = time.monotonic() + patience
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > end:
                raise
            time.sleep(0.3)


def proofread(checker, line):
    asked = json.loads(line)
    text = asked["text"]
    units = len(text.encode("utf-16-le")) // 2
    found = checker.doProofreading(
        "draft", text, Locale(asked["language"], asked["country"], ""), 0, units, ()
    )
    return {
        "locales": [f"{known.Language}-{known.Country}" for known in checker.getLocales()],
        "errors": [
            {
                "start": error.nErrorStart,
                "length": error.nErrorLength,
                "short": error.aShortComment,
                "full": error.aFullComment,
                "suggestions": list(error.aSuggestions),
            }
            for error in found.aErrors
        ],
    }


def main():
    profile = pathlib.Path(sys.argv[1])
    settle(profile, sys.argv[2])
    pipe = f"hexapla{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            f"-env:UserInstallation={profile.as_uri()}",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    try:
        there = connect(pipe, patience=120)
        checker = there.ServiceManager.createInstanceWithContext(
            "org.openoffice.lingu.LanguageToolGrammarChecker", there
        )
        for line in sys.stdin:
            print(json.dumps(proofread(checker, line)), flush=True)
    finally:
        office.terminate()
        office.wait(30)


main()

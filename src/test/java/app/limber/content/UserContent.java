package app.limber.content;

import app.limber.practice.text.ContentProblemText;
import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A user's content folder for tests, and valid files to put in it or to spoil.
final class UserContent {
  static final Messages WORDS = Messages.of(Locale.ENGLISH);

  /// A valid stretch file, `mine.json`; line numbers in tests count in it.
  static final String STRETCH =
      """
      {
        "id": "mine",
        "name": "Mine",
        "group": "in-bed",
        "position": "on-back",
        "why": "It is meant to help.",
        "setup": ["Lie down."],
        "steps": ["Move."],
        "feel": "A stretch.",
        "notes": [],
        "cautions": [{ "text": "Mind it.", "say": "Mind it." }],
        "equipment": [],
        "setupSeconds": 10,
        "sides": "each",
        "switchSeconds": 6,
        "variants": [
          { "id": "hold", "name": "Hold", "reps": { "min": 1, "default": 2, "max": 3 },
            "movement": [
              { "kind": "move", "seconds": 1.5, "cue": "Draw in" },
              { "kind": "hold", "seconds": 30, "minSeconds": 15, "maxSeconds": 60, "cue": "Hold" },
              { "kind": "breath", "breaths": 1, "cue": "Breathe", "counts": true }
            ] }
        ],
        "sources": ["Our own"]
      }
      """;

  /// A valid routine file, `morning.json`.
  static final String ROUTINE =
      """
      {
        "id": "morning",
        "name": "Morning",
        "restSeconds": 10,
        "stretches": [
          { "stretch": "hamstring", "variant": "hold", "reps": 1, "holdSeconds": 20 },
          { "stretch": "cat-camel", "setupSeconds": 5 }
        ]
      }
      """;

  private final Path folder;

  UserContent(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  UserContent stretch(String fileName, String json) {
    return file("stretches/" + fileName, json.getBytes(StandardCharsets.UTF_8));
  }

  UserContent routine(String fileName, String json) {
    return file("routines/" + fileName, json.getBytes(StandardCharsets.UTF_8));
  }

  UserContent file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Library read() {
    return new ContentReader(WORDS).readAll(folder, null).library();
  }

  /// The problems as people read them, with paths from the content folder on.
  List<String> problems() {
    return told(read().problems());
  }

  List<String> told(List<ContentProblem> problems) {
    ContentProblemText words = new ContentProblemText(WORDS);
    return problems.stream()
        .map(words::sentence)
        .map(sentence -> sentence.replace(folder + "/", "").replace(folder.toString(), "content"))
        .toList();
  }
}

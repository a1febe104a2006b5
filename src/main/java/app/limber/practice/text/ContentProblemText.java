package app.limber.practice.text;

import app.limber.routine.ContentProblem;
import app.limber.words.Messages;
import app.limber.words.PlainText;

/// Formats a problem of a content file as one line, for the window and the command line alike.
public final class ContentProblemText {
  private static final int LONGEST_POINTER = 120;
  private static final int REPLACEMENT = 0xFFFD;

  private final Messages messages;

  public ContentProblemText(Messages messages) {
    this.messages = messages;
  }

  /// The problem with its place: `file:line:column: pointer: found …, expected …`.
  public String sentence(ContentProblem problem) {
    String place =
        problem.line() == 0
            ? problem.file()
            : messages.text("content.problem.at", problem.file(), problem.line(), problem.column());
    if (!problem.pointer().isEmpty()) {
      place = messages.text("content.problem.pointer", place, shortened(problem.pointer()));
    }
    String hint = problem.hint();
    return printable(
        messages.text(
            "content.problem",
            place,
            problem.found(),
            problem.expected(),
            hint == null ? "" : messages.text("content.problem.hint", hint)));
  }

  /// The problem without its place, for display next to it: `found …, expected …`.
  public String words(ContentProblem problem) {
    String hint = problem.hint();
    return printable(
        messages.text(
            "content.problem.words",
            problem.found(),
            problem.expected(),
            hint == null ? "" : messages.text("content.problem.hint", hint)));
  }

  private static String shortened(String pointer) {
    if (pointer.length() <= LONGEST_POINTER) {
      return pointer;
    }
    int half = LONGEST_POINTER / 2;
    return pointer.substring(0, half) + "…" + pointer.substring(pointer.length() - half);
  }

  /// Without what would break the line or steer a terminal: a file's name and text may hold it.
  private static String printable(String sentence) {
    StringBuilder printable = new StringBuilder();
    sentence
        .codePoints()
        .map(c -> isPrintable(c) ? c : REPLACEMENT)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isPrintable(int codePoint) {
    return !PlainText.isControl(codePoint) && Character.getType(codePoint) != Character.FORMAT;
  }
}

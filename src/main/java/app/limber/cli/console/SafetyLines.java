package app.limber.cli.console;

import app.limber.practice.text.SafetyText;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;

/// Lays the safety texts out as lines of the console.
final class SafetyLines {
  private final Messages messages;

  SafetyLines(Messages messages) {
    this.messages = messages;
  }

  /// What to know before the first session.
  List<String> before() {
    return lines(SafetyText.before(messages));
  }

  /// What to know after a stop for pain.
  List<String> afterPain() {
    return lines(SafetyText.afterPain(messages));
  }

  private List<String> lines(SafetyText text) {
    List<String> lines = new ArrayList<>(List.of(text.title(), text.intro()));
    for (SafetyText.Section section : text.sections()) {
      lines.add("");
      lines.add(messages.text("console.section", section.title()));
      section.lines().forEach(line -> lines.add(line(section, line)));
    }
    text.claim().ifPresent(claim -> lines.addAll(List.of("", claim)));
    return lines;
  }

  private String line(SafetyText.Section section, String line) {
    return section.emergency()
        ? messages.text("console.section-item", line)
        : messages.text("console.section-line", line);
  }
}

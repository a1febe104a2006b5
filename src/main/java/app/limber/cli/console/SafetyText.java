package app.limber.cli.console;

import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;

/// The safety text as lines: what to know before stretching, and what to know after a stop for
/// pain.
final class SafetyText {
  private static final List<String> EMERGENCY =
      List.of(
          "safety.emergency.numb",
          "safety.emergency.urine",
          "safety.emergency.both-legs",
          "safety.emergency.weak",
          "safety.emergency.sexual",
          "safety.emergency.chest",
          "safety.emergency.accident");

  private final Messages messages;

  SafetyText(Messages messages) {
    this.messages = messages;
  }

  /// What to know before the first session.
  List<String> before() {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("safety.title"));
    lines.add(messages.text("safety.intro"));
    section(lines, "safety.stop.title", "safety.stop", "safety.scale");
    emergency(lines);
    section(lines, "safety.soon.title", "safety.soon");
    section(lines, "safety.ask.title", "safety.ask");
    lines.add("");
    lines.add(messages.text("safety.claim"));
    return lines;
  }

  /// What to know after a stop for pain.
  List<String> afterPain() {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("pain.title"));
    lines.add(messages.text("pain.kept"));
    emergency(lines);
    section(lines, "safety.soon.title", "safety.soon");
    return lines;
  }

  private void emergency(List<String> lines) {
    title(lines, "safety.emergency.title");
    EMERGENCY.forEach(key -> lines.add(messages.text("console.section-item", messages.text(key))));
  }

  private void section(List<String> lines, String title, String... keys) {
    title(lines, title);
    for (String key : keys) {
      lines.add(messages.text("console.section-line", messages.text(key)));
    }
  }

  private void title(List<String> lines, String title) {
    lines.add("");
    lines.add(messages.text("console.section", messages.text(title)));
  }
}

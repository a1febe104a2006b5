package app.limber.cli.console;

import app.limber.words.Words;
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

  private final Words words;

  SafetyText(Words words) {
    this.words = words;
  }

  /// What to know before the first session.
  List<String> before() {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("safety.title"));
    lines.add(words.text("safety.intro"));
    section(lines, "safety.stop.title", "safety.stop", "safety.scale");
    emergency(lines);
    section(lines, "safety.soon.title", "safety.soon");
    section(lines, "safety.ask.title", "safety.ask");
    lines.add("");
    lines.add(words.text("safety.claim"));
    return lines;
  }

  /// What to know after a stop for pain.
  List<String> afterPain() {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("pain.title"));
    lines.add(words.text("pain.kept"));
    emergency(lines);
    section(lines, "safety.soon.title", "safety.soon");
    return lines;
  }

  private void emergency(List<String> lines) {
    title(lines, "safety.emergency.title");
    EMERGENCY.forEach(key -> lines.add(words.text("console.section-item", words.text(key))));
  }

  private void section(List<String> lines, String title, String... keys) {
    title(lines, title);
    for (String key : keys) {
      lines.add(words.text("console.section-line", words.text(key)));
    }
  }

  private void title(List<String> lines, String title) {
    lines.add("");
    lines.add(words.text("console.section", words.text(title)));
  }
}

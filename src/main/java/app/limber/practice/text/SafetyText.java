package app.limber.practice.text;

import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The safety texts, in the order in which they are read. The window, the console and the page for
/// the physio all show these, so that they cannot differ.
///
/// @param claim what Limber does not claim to do; empty after a stop for pain
public record SafetyText(
    String title, String intro, List<Section> sections, Optional<String> claim) {
  public SafetyText {
    sections = List.copyOf(sections);
  }

  /// Lines under a heading.
  ///
  /// @param emergency whether the lines are the signs of an emergency, each an item of a list
  public record Section(String title, List<String> lines, boolean emergency) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /// What to know before the first session.
  public static SafetyText before(Messages messages) {
    return new SafetyText(
        messages.text("safety.title"),
        messages.text("safety.intro"),
        List.of(
            section(messages, "safety.stop.title", "safety.stop", "safety.scale"),
            emergency(messages),
            section(messages, "safety.soon.title", "safety.soon", "safety.inflammatory"),
            section(messages, "safety.ask.title", "safety.ask")),
        Optional.of(messages.text("safety.claim")));
  }

  /// What to know after a stop for pain.
  public static SafetyText afterPain(Messages messages) {
    return new SafetyText(
        messages.text("pain.title"),
        messages.text("pain.right"),
        List.of(
            emergency(messages),
            section(messages, "safety.soon.title", "safety.soon", "safety.inflammatory")),
        Optional.empty());
  }

  /// The signs of an emergency, the gravest first.
  private static Section emergency(Messages messages) {
    return new Section(
        messages.text("safety.emergency.title"),
        List.of(
            messages.text("safety.emergency.numb"),
            messages.text("safety.emergency.urine"),
            messages.text("safety.emergency.sexual"),
            messages.text("safety.emergency.both-legs"),
            messages.text("safety.emergency.weak"),
            messages.text("safety.emergency.chest"),
            messages.text("safety.emergency.accident")),
        true);
  }

  private static Section section(Messages messages, String title, String... lines) {
    return new Section(
        messages.text(title), Stream.of(lines).map(line -> messages.text(line)).toList(), false);
  }
}

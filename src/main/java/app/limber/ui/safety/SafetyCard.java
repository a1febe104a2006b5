package app.limber.ui.safety;

import app.limber.practice.text.SafetyText;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows the safety texts on cards.
public final class SafetyCard {
  private SafetyCard() {}

  /// The card with what to know before the first session.
  ///
  /// @param emergencyNumber the number to call where the user lives; null if not set
  /// @param accept runs when the user acknowledges the texts
  public static Card of(Messages messages, @Nullable String emergencyNumber, Runnable accept) {
    SafetyText text = SafetyText.before(messages);
    Card card = new Card(text.title());
    card.setId("safety-card");
    card.add(Texts.of(text.intro(), "card-text"));
    card.add(sections(text, messages, emergencyNumber));
    text.claim().ifPresent(claim -> card.add(Texts.of(claim, "small")));
    card.addActions(
        Buttons.main(
            "safety-read",
            messages.text("safety.read"),
            () -> {
              accept.run();
              card.close();
            }));
    return card;
  }

  /// The sections of a text. That of the emergency signs ends with the number to call, if it is
  /// set.
  public static Node[] sections(SafetyText text, Messages messages, @Nullable String number) {
    return text.sections().stream()
        .map(section -> section(section, messages, number))
        .toArray(Node[]::new);
  }

  private static VBox section(
      SafetyText.Section section, Messages messages, @Nullable String number) {
    VBox box = Boxes.column("card-section", Texts.of(section.title(), "card-heading"));
    String bullet = section.emergency() ? "•  " : "";
    section.lines().forEach(line -> box.getChildren().add(Texts.of(bullet + line, "card-text")));
    if (section.emergency() && number != null) {
      Label call =
          Texts.of(
              messages.text("safety.emergency.number", number), "card-heading", "emergency-call");
      call.getStyleClass().add("emergency-call");
      box.getChildren().add(call);
    }
    return box;
  }
}

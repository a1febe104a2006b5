package app.limber.ui.safety;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card with what to know before stretching: when to stop, when to get help, whom to ask first.
public final class SafetyCard {
  private SafetyCard() {}

  /// The card.
  ///
  /// @param emergencyNumber the number to call where the user lives, if they have told it
  /// @param accept runs when the user has read it
  public static Card of(Messages messages, @Nullable String emergencyNumber, Runnable accept) {
    Card card = new Card(messages.text("safety.title"));
    card.setId("safety-card");
    card.add(
        Texts.of(messages.text("safety.intro"), "card-text"),
        section(messages, "safety.stop.title", List.of("safety.stop", "safety.scale")),
        emergency(messages, emergencyNumber),
        section(messages, "safety.soon.title", List.of("safety.soon")),
        section(messages, "safety.ask.title", List.of("safety.ask")),
        Texts.of(messages.text("safety.claim"), "small"));
    Button read =
        Buttons.main(
            messages.text("safety.read"),
            () -> {
              accept.run();
              card.close();
            });
    read.setId("safety-read");
    card.addActions(read);
    return card;
  }

  /// When to call for help, and whom.
  static VBox emergency(Messages messages, @Nullable String number) {
    VBox emergency = section(messages, "safety.emergency.title", signs());
    if (number != null) {
      Label call = Texts.of(messages.text("safety.emergency.number", number), "card-heading");
      call.setId("emergency-call");
      call.getStyleClass().add("emergency-call");
      emergency.getChildren().add(call);
    }
    return emergency;
  }

  /// The signs of an emergency, the gravest first.
  private static List<String> signs() {
    return List.of(
        "safety.emergency.numb",
        "safety.emergency.urine",
        "safety.emergency.both-legs",
        "safety.emergency.weak",
        "safety.emergency.sexual",
        "safety.emergency.chest",
        "safety.emergency.accident");
  }

  static VBox section(Messages messages, String title, List<String> lines) {
    VBox section = new VBox(Texts.of(messages.text(title), "card-heading"));
    section.getStyleClass().add("card-section");
    for (String line : lines) {
      section
          .getChildren()
          .add(Texts.of((lines.size() > 2 ? "•  " : "") + messages.text(line), "card-text"));
    }
    return section;
  }
}

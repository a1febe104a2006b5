package app.limber.ui.today;

import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.WindowProfiles;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Asks who is stretching. Absent while there is one profile only.
final class ProfileBar extends FlowPane {
  private final WindowProfiles profiles;
  private final Predicate<Runnable> mayLeave;
  private final Messages messages;

  /// @param mayLeave whether nothing is unsaved; otherwise asks the user, and runs its argument if
  ///     the user discards the changes
  ProfileBar(WindowProfiles profiles, Predicate<Runnable> mayLeave, Messages messages) {
    this.profiles = profiles;
    this.mayLeave = mayLeave;
    this.messages = messages;
    getStyleClass().add("profile-bar");
    show(List.of());
  }

  /// Reads the profiles again, off this thread.
  void refresh() {
    profiles.list(this::show);
  }

  private void show(List<Profile> all) {
    boolean several = all.size() > 1;
    setVisible(several);
    setManaged(several);
    getChildren().clear();
    if (several) {
      getChildren().add(Texts.of(messages.text("profile.who"), "small"));
      all.forEach(profile -> getChildren().add(button(profile)));
    }
  }

  private ToggleButton button(Profile profile) {
    ToggleButton button = new ToggleButton(profile.name());
    button.setId("who-" + (profile.isFirst() ? "first" : profile.folder()));
    button.setMnemonicParsing(false);
    button.setAccessibleText(messages.text("profile.who.is", profile.name()));
    button.setSelected(profiles.isShown(profile));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          button.setSelected(profiles.isShown(profile));
          change(profile);
        });
    return button;
  }

  private void change(Profile profile) {
    if (!profiles.isShown(profile) && mayLeave.test(() -> change(profile))) {
      profiles.show(profile);
    }
  }
}

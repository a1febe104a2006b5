package app.limber.ui;

import app.limber.player.PlayerCommand;
import app.limber.practice.guidance.Guidance;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.preferences.Settings;
import app.limber.ui.player.PlayerModel;
import app.limber.words.Messages;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The guidance of the session in the window, one at a time, and whether it is muted.
final class GuidanceControl {
  private final GuidanceFactory factory;
  private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
  private Guidance current = Guidance.none();

  GuidanceControl(GuidanceFactory factory) {
    this.factory = factory;
  }

  /// Replaces the guidance of the previous session by that of another.
  ///
  /// @param words what is said
  void join(PlayerModel model, Settings settings, Messages words) {
    leave();
    current =
        factory.create(settings, words, busy -> model.perform(new PlayerCommand.VoiceBusy(busy)));
    current.mute(muted.get());
    model.guideWith(current);
  }

  /// Ends the guidance of the session, if any.
  void leave() {
    current.close();
    current = Guidance.none();
  }

  void mute(boolean wanted) {
    muted.set(wanted);
    current.mute(wanted);
    factory.sound().mute(wanted);
  }

  ReadOnlyBooleanProperty mutedProperty() {
    return muted.getReadOnlyProperty();
  }
}

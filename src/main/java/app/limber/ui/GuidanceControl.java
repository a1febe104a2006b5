package app.limber.ui;

import app.limber.player.PlayerCommand;
import app.limber.practice.guidance.Guidance;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.preferences.Settings;
import app.limber.ui.player.PlayerModel;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What goes along with the session that is playing, and whether it is heard.
final class GuidanceControl {
  private final Guidance.Maker maker;
  private final SoundService sound;
  private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
  private Guidance now = Guidance.none();

  GuidanceControl(Guidance.Maker maker, SoundService sound) {
    this.maker = maker;
    this.sound = sound;
  }

  /// Lets go of the session before and goes along with another.
  void join(PlayerModel model, Settings settings) {
    leave();
    now = maker.of(settings, busy -> model.perform(new PlayerCommand.VoiceBusy(busy)));
    now.mute(muted.get());
    model.accompanyWith(now);
  }

  /// Falls silent for good.
  void leave() {
    now.close();
    now = Guidance.none();
  }

  void mute(boolean wanted) {
    muted.set(wanted);
    now.mute(wanted);
    sound.mute(wanted);
  }

  ReadOnlyBooleanProperty mutedProperty() {
    return muted.getReadOnlyProperty();
  }
}

package app.limber.ui;

import app.limber.practice.Accompaniment;
import app.limber.practice.Settings;
import app.limber.practice.SoundDesk;
import app.limber.ui.player.PlayerModel;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What goes along with the session that is playing, and whether it is heard.
final class Companion {
  private final Accompaniment.Maker maker;
  private final SoundDesk sound;
  private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
  private Accompaniment now = Accompaniment.none();

  Companion(Accompaniment.Maker maker, SoundDesk sound) {
    this.maker = maker;
    this.sound = sound;
  }

  /// Lets go of the session before and goes along with another.
  void join(PlayerModel model, Settings settings) {
    leave();
    now = maker.of(settings, model::voiceBusy);
    now.mute(muted.get());
    model.accompanyWith(now);
  }

  /// Falls silent for good.
  void leave() {
    now.close();
    now = Accompaniment.none();
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

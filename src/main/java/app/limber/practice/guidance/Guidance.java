package app.limber.practice.guidance;

import app.limber.player.PlayerSnapshot;
import app.limber.practice.preferences.Settings;
import java.util.function.Consumer;

/// What goes along with one session: the voice, the tones, and a machine that stays awake.
///
/// It is used from the face's thread and never keeps it waiting.
public interface Guidance extends AutoCloseable {
  /// Takes note of where the player is; called after every pulse and every command.
  void follow(PlayerSnapshot snapshot);

  /// Is silent at once, or goes on with the next cue.
  void mute(boolean muted);

  /// Runs `done` on the face's thread when the end of a whole routine has been heard, or at once
  /// where nothing more is to be heard.
  void finish(Runnable done);

  /// Is silent for good and lets the machine sleep again.
  @Override
  void close();

  /// Makes the accompaniment of a session.
  @FunctionalInterface
  interface Maker {
    /// The accompaniment of a session that is about to start.
    ///
    /// @param settings what the user has chosen
    /// @param voiceBusy is told on the face's thread when the voice begins and ends what a movement
    ///     has to wait for
    Guidance of(Settings settings, Consumer<Boolean> voiceBusy);
  }

  /// Nothing is heard and the machine may sleep, as in a rehearsal.
  static Guidance none() {
    return new Guidance() {
      @Override
      public void follow(PlayerSnapshot snapshot) {}

      @Override
      public void mute(boolean muted) {}

      @Override
      public void finish(Runnable done) {
        done.run();
      }

      @Override
      public void close() {}
    };
  }
}

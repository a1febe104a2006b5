package app.limber.practice.guidance;

import app.limber.player.PlayerSnapshot;

/// The voice and tones of one session, and keeping the machine awake for it.
///
/// Confined to the UI thread; no method blocks.
public interface Guidance extends AutoCloseable {
  /// Synchronizes with the player. Call after every pulse and every command.
  void follow(PlayerSnapshot snapshot);

  /// Mutes immediately; unmuting resumes with the next cue.
  void mute(boolean muted);

  /// Runs `done` on the UI thread once the end of a completed routine has been heard, or
  /// immediately where nothing more is to be heard.
  void finish(Runnable done);

  /// Silences the session for good and lets the machine sleep.
  @Override
  void close();

  /// Guidance that is silent and lets the machine sleep, as in a rehearsal.
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

package app.limber.player;

/// What a player can be asked to do, whether by a key, a button or the voice.
///
/// A command that does not apply in the player's present state changes nothing.
public sealed interface PlayerCommand {
  /// Begins at the start of the timeline.
  record Start() implements PlayerCommand {}

  /// Stops the clock. Applies while time advances or is about to: in the lead-in, and while only
  /// the voice is waited for.
  record Pause() implements PlayerCommand {}

  /// Continues after a pause, following a lead-in of [Player#LEAD_IN].
  record Resume() implements PlayerCommand {}

  /// Resumes when paused, releases a movement that waits for the user, pauses otherwise.
  record PauseOrResume() implements PlayerCommand {}

  /// Starts the movement that waits: the user is in position.
  record Ready() implements PlayerCommand {}

  /// Goes to the next stretch; from a rest to the stretch it leads to; after the last, finishes.
  record Next() implements PlayerCommand {}

  /// Restarts the stretch; within its first [Player#BACK_WINDOW], or in the rest before it, goes to
  /// the previous one.
  record Back() implements PlayerCommand {}

  /// Returns to where the latest [Next] or [Back] was performed, after a lead-in unless the player
  /// was paused. Possible for [Detour#TIME_TO_TAKE_BACK], even if that *next* ended the session.
  record TakeBack() implements PlayerCommand {}

  /// Restarts the running stretch, however far it is.
  record Restart() implements PlayerCommand {}

  /// Lengthens the running segment by [Timeline#EXTENSION], or adds the fewest whole repetitions
  /// that fill it.
  record Extend() implements PlayerCommand {}

  /// Sets the pace of moves at once.
  ///
  /// @param pace 0.75–1.5, higher is faster
  record Pace(double pace) implements PlayerCommand {
    public Pace {
      TimelineOptions.requirePace(pace);
    }
  }

  /// Changes the pace of moves at once, within the range of paces.
  ///
  /// @param steps how many steps of 0.05; negative is slower
  record PaceStep(int steps) implements PlayerCommand {}

  /// Ends the session here. It is complete all the same if every stretch is done, as when only an
  /// extension was left, unless the user stops for pain.
  record Stop(StopReason reason) implements PlayerCommand {}

  /// Undoes [Stop]: the player is paused where it was stopped. Does not apply to a session that
  /// ended by itself or by [Next].
  record UndoStop() implements PlayerCommand {}

  /// Reports whether the voice is still saying what belongs to the set-up. The movement waits for
  /// it, at most 15 s.
  record VoiceBusy(boolean busy) implements PlayerCommand {}

  /// Why the user stops.
  enum StopReason {
    /// To continue another time.
    LATER,
    /// Something hurts.
    PAIN
  }
}

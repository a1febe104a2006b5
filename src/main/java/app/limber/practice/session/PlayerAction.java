package app.limber.practice.session;

import app.limber.player.PlayerCommand;
import app.limber.practice.program.KeyLetters;
import java.util.Optional;

/// What a key or a button asks for during a session, in the window and in a terminal alike.
public enum PlayerAction {
  PAUSE_OR_RESUME,
  NEXT,
  BACK,
  EXTEND,

  /// Undoes the latest [#NEXT] or [#BACK].
  TAKE_BACK,
  SLOWER,
  FASTER,
  STOP_FOR_PAIN,
  /// Ends the session, in the window after a question.
  LEAVE,
  /// Turns voice and tones off or on.
  MUTE,
  /// Rotates the page by a quarter turn.
  TURN,
  FULL_SCREEN,
  /// Shows the keys.
  HELP;

  /// The command for the player; empty for what does not concern it.
  public Optional<PlayerCommand> command() {
    return switch (this) {
      case PAUSE_OR_RESUME -> Optional.of(new PlayerCommand.PauseOrResume());
      case NEXT -> Optional.of(new PlayerCommand.Next());
      case BACK -> Optional.of(new PlayerCommand.Back());
      case EXTEND -> Optional.of(new PlayerCommand.Extend());
      case TAKE_BACK -> Optional.of(new PlayerCommand.TakeBack());
      case SLOWER -> Optional.of(new PlayerCommand.PaceStep(-1));
      case FASTER -> Optional.of(new PlayerCommand.PaceStep(1));
      case STOP_FOR_PAIN -> Optional.of(new PlayerCommand.Stop(PlayerCommand.StopReason.PAIN));
      case LEAVE -> Optional.of(new PlayerCommand.Stop(PlayerCommand.StopReason.LATER));
      case MUTE, TURN, FULL_SCREEN, HELP -> Optional.empty();
    };
  }

  /// Returns the action of a key that types no character and means the same in the window and in a
  /// terminal. Empty for all other keys.
  ///
  /// @param key the name of the key, such as `PAGE_DOWN`
  public static Optional<PlayerAction> ofKey(String key) {
    return Optional.ofNullable(
        switch (key) {
          case "SPACE" -> PAUSE_OR_RESUME;
          case "RIGHT", "PAGE_DOWN" -> NEXT;
          case "LEFT", "PAGE_UP" -> BACK;
          case "UP" -> EXTEND;
          case "BACK_SPACE", "BACKSPACE" -> TAKE_BACK;
          case "SUBTRACT" -> SLOWER;
          case "ADD" -> FASTER;
          default -> null;
        });
  }

  /// Returns the action of a key that types a character and means the same in the window and in a
  /// terminal. Empty for all other keys. Letters are recognized in every keyboard layout.
  ///
  /// @param typed the character that the key types; empty if none
  public static Optional<PlayerAction> ofTyped(String typed) {
    return Optional.ofNullable(
        switch (typed) {
          case " " -> PAUSE_OR_RESUME;
          case "?" -> HELP;
          case "-", "\u2212" -> SLOWER;
          // On many keyboards + needs Shift, so = is accepted as well.
          case "+", "=" -> FASTER;
          // The stop for pain comes first, because it must not fail.
          default ->
              KeyLetters.mayBe(typed, 'P')
                  ? STOP_FOR_PAIN
                  : KeyLetters.mayBe(typed, 'M') ? MUTE : null;
        });
  }
}

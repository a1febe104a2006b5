package app.limber.practice.session;

import app.limber.player.PlayerCommand;
import java.util.Optional;

/// What a key or a button asks for during a session, in the window and in a terminal alike.
public enum PlayerAction {
  PAUSE_OR_RESUME,
  NEXT,
  BACK,
  EXTEND,
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
      case STOP_FOR_PAIN -> Optional.of(new PlayerCommand.Stop(PlayerCommand.StopReason.PAIN));
      case LEAVE -> Optional.of(new PlayerCommand.Stop(PlayerCommand.StopReason.LATER));
      case MUTE, TURN, FULL_SCREEN, HELP -> Optional.empty();
    };
  }

  /// The action of a key that means the same in the window and in a terminal; empty for all others.
  ///
  /// @param key the capital letter, character or name on the key, such as `P` or `PAGE_DOWN`
  public static Optional<PlayerAction> ofKey(String key) {
    return Optional.ofNullable(
        switch (key) {
          case "SPACE" -> PAUSE_OR_RESUME;
          case "RIGHT", "PAGE_DOWN" -> NEXT;
          case "LEFT", "PAGE_UP" -> BACK;
          case "UP" -> EXTEND;
          case "M" -> MUTE;
          case "P" -> STOP_FOR_PAIN;
          case "?" -> HELP;
          default -> null;
        });
  }
}

package app.limber.practice.session;

import app.limber.player.PlayerCommand;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a key or a button asks for during a session, in the window and in a terminal alike.
public enum PlayerAction {
  PAUSE_OR_RESUME(new PlayerCommand.PauseOrResume()),
  NEXT(new PlayerCommand.Next()),
  BACK(new PlayerCommand.Back()),
  EXTEND(new PlayerCommand.Extend()),
  STOP_FOR_PAIN(new PlayerCommand.Stop(PlayerCommand.StopReason.PAIN)),
  /// Ends the session, in the window after a question.
  LEAVE(new PlayerCommand.Stop(PlayerCommand.StopReason.LATER)),
  /// Turns voice and tones off or on.
  MUTE(null),
  /// Rotates the page by a quarter turn.
  TURN(null),
  FULL_SCREEN(null),
  /// Shows the keys.
  HELP(null);

  @SuppressWarnings("ImmutableEnumChecker") // every command is a record of values
  private final @Nullable PlayerCommand command;

  PlayerAction(@Nullable PlayerCommand command) {
    this.command = command;
  }

  /// The command for the player; empty for what does not concern it.
  public Optional<PlayerCommand> command() {
    return Optional.ofNullable(command);
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

package app.limber.practice.reminder;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Something about the reminder could not be done. Nothing is half done then.
public final class ReminderException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String detail;

  /// Why it could not be done.
  public enum Reason {
    /// This Limber has no launcher, because it runs from its build.
    NO_PROGRAM,
    /// The home folder is unknown.
    NO_HOME,
    /// The file in the detail cannot be written.
    UNWRITABLE,
    /// The program in the detail, which runs things at their time, is missing or does not answer.
    NO_SCHEDULER,
    /// No program shows notifications.
    NO_NOTIFICATIONS,
    /// The settings cannot be saved.
    NOT_SAVED
  }

  public ReminderException(Reason reason, String detail, @Nullable Throwable cause) {
    super(reason + " " + detail, cause);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /// A file or the name of a program; empty where the reason says it all.
  public String detail() {
    return detail;
  }
}

package app.limber.practice.reminder;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Thrown if an operation on the reminder fails. Nothing is left half done.
public final class ReminderException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String detail;

  public enum Reason {
    /// Limber has no launcher, because it runs from its build.
    NO_PROGRAM,
    /// The user's home folder is unknown.
    NO_HOME,
    /// The file in the detail cannot be written.
    UNWRITABLE,
    /// The scheduler in the detail is missing or does not respond.
    NO_SCHEDULER,
    /// No program is available to show notifications.
    NO_NOTIFICATIONS,
    /// The settings cannot be saved.
    NOT_SAVED,
    /// The disk is full.
    NO_ROOM,
    /// There is no reminder that could be repeated.
    OFF,
    /// The user has practised today or stopped for pain, so the reminder is not repeated.
    SETTLED,
    /// The path in the detail has control characters, so that no scheduler can start Limber.
    CONTROL,
    /// The sandbox that Limber runs in lets it start nothing outside.
    SANDBOX
  }

  public ReminderException(Reason reason, String detail, @Nullable Throwable cause) {
    super(reason + " " + detail, cause);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /// A file or the name of a program; empty if the reason says everything.
  public String detail() {
    return detail;
  }
}

package app.limber.practice.profiles;

/// A profile cannot be found, made, renamed or removed.
public final class ProfileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String detail;

  /// Why not.
  public enum Reason {
    BLANK,
    TOO_LONG,
    CONTROL,
    RESERVED,
    TAKEN,
    UNKNOWN,
    FIRST,
    OPEN,
    CURRENT,
    FILES,
    /// The folder of the profiles may not be read.
    UNREADABLE,
    /// The disk is full.
    NO_ROOM
  }

  /// @param detail the name, or the folder, in question
  public ProfileException(Reason reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}

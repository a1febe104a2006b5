package app.limber.journal;

import app.limber.values.Require;
import java.time.Instant;

/// A backup of the log.
///
/// @param name the name of the file in the folder of backups
/// @param madeAt when it was made
/// @param sessions the number of its standing sessions; 0 if it cannot be read
/// @param good whether it could be opened and is intact
public record LogBackup(String name, Instant madeAt, int sessions, boolean good) {
  public LogBackup {
    Require.notBlank("name", name);
    Require.notNegative("sessions", sessions);
  }
}

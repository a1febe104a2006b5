package app.limber.practice.preferences;

import org.jspecify.annotations.Nullable;

/// Keeps the settings between two runs of the program.
public interface SettingsStore {
  /// The settings as they were last kept; what is missing or unusable is as it comes by default.
  Loaded load();

  /// The same, without moving anything: for a program that only looks.
  Loaded look();

  /// Keeps the settings.
  ///
  /// @param since the settings that `settings` were changed from
  /// @throws SettingsException if they cannot be written
  void save(Settings settings, Settings since);

  /// Settings and how reading them went.
  ///
  /// @param flaw what cannot be used; null if that has no place in the file
  record Loaded(Settings settings, Reading reading, @Nullable SettingsFlaw flaw) {
    public Loaded(Settings settings, Reading reading) {
      this(settings, reading, null);
    }
  }

  /// How reading went.
  enum Reading {
    /// There was nothing to read, or all of it was good.
    FINE,
    /// Some values could not be used; their defaults hold, and the file was kept aside.
    PARTLY,
    /// A newer version of the program wrote the file; it was kept aside.
    NEWER,
    /// The file could not be read at all; it was kept aside.
    BROKEN,
    /// It is not known whether there is a file: the data folder cannot be entered.
    UNREACHABLE
  }

  /// The settings could not be written.
  final class SettingsException extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    private final boolean noRoom;

    /// @param noRoom whether the disk is full
    public SettingsException(Throwable cause, boolean noRoom) {
      super(cause);
      this.noRoom = noRoom;
    }

    public boolean isNoRoom() {
      return noRoom;
    }
  }
}

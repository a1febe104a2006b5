package app.limber.practice.preferences;

import org.jspecify.annotations.Nullable;

/// Stores the settings between two runs of the program. Every method blocks.
public interface SettingsStore {
  /// Returns the settings as last saved; what is missing or unusable has its default.
  Loaded load();

  /// Like [#load], but leaves an unusable file in place: for a program that only reads.
  Loaded look();

  /// Saves the settings.
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

package app.limber.practice.preferences;

import java.util.List;

/// The first thing in a file of settings that cannot be used.
///
/// @param line from 1
/// @param field the way to it, such as `leftOut[2].day`; empty if the text is not JSON from there
///     on
/// @param details the least and the greatest number, or the texts to choose from
public record SettingsFlaw(int line, String field, Expected expected, List<Object> details) {
  /// What Limber can use there.
  public enum Expected {
    OBJECT,
    FLAG,
    WHOLE_NUMBER,
    NUMBER,
    ONE_OF,
    TIME,
    DATE,
    /// Anything else that fits.
    USABLE
  }

  public SettingsFlaw {
    details = List.copyOf(details);
  }
}

package app.limber.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The constants of an enumeration, by the code that files and the command line write for them.
public final class EnumCodes<E extends Enum<E>> {
  private final Map<String, E> constants = new LinkedHashMap<>();

  @SafeVarargs
  public EnumCodes(E... all) {
    for (E constant : all) {
      constants.put(Messages.code(constant), constant);
    }
  }

  /// The constant of a code; empty if there is none.
  public Optional<E> find(String code) {
    return Optional.ofNullable(constants.get(code));
  }

  /// The constant of a code.
  ///
  /// @throws IllegalArgumentException if there is none
  public E constant(String code) {
    E constant = constants.get(code);
    if (constant == null) {
      throw new IllegalArgumentException(code + " is none of " + this);
    }
    return constant;
  }

  /// All codes, in the order of the constants.
  public List<String> codes() {
    return List.copyOf(constants.keySet());
  }

  /// All codes, in the order of the constants, with commas.
  @Override
  public String toString() {
    return String.join(", ", constants.keySet());
  }
}

package app.limber.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The constants of an enumeration, by the code that files and the command line write for them.
/// Immutable.
public final class EnumCodes<E extends Enum<E>> {
  /// Cached for each enumeration, because reading a stretch looks up joints a hundred times.
  private static final ClassValue<EnumCodes<?>> CODES =
      new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // Only `of` asks, for enumerations.
        protected EnumCodes<?> computeValue(Class<?> type) {
          return new EnumCodes((Enum<?>[]) type.getEnumConstants());
        }
      };

  private final Map<String, E> constants;

  private EnumCodes(E[] all) {
    Map<String, E> byCode = new LinkedHashMap<>();
    for (E constant : all) {
      byCode.put(Messages.code(constant), constant);
    }
    constants = Collections.unmodifiableMap(byCode);
  }

  /// The codes of an enumeration.
  @SuppressWarnings("unchecked") // The constants are those of the type.
  public static <E extends Enum<E>> EnumCodes<E> of(Class<E> type) {
    return (EnumCodes<E>) CODES.get(type);
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

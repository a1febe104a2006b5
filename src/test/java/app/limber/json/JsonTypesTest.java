package app.limber.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers are read as `BigDecimal` would read them, whichever way they are written.
class JsonTypesTest {
  private static final SourceLocation HERE = SourceLocation.root(1, 1);
  private static final int LEAST = -2;
  private static final int MOST = 1000;

  static Stream<String> numbers() {
    long seed = System.nanoTime();
    System.out.println("JsonTypesTest seed " + seed);
    Random random = new Random(seed);
    return Stream.concat(
        Stream.of(
            "0",
            "-0",
            "-0.0",
            "0.1",
            "1000",
            "1000.0",
            "1000.000000001",
            "1000.0000000001",
            "999.9999999999",
            "-2",
            "-2.000000001",
            "-2.0000000001",
            "12.0",
            "12.5",
            "1e3",
            "1E-3",
            "1000000000",
            "1234567890123",
            "0.123456789",
            "0.1234567891",
            "1e999999999"),
        IntStream.range(0, 400).mapToObj(_ -> number(random)));
  }

  private static String number(Random random) {
    String sign = random.nextInt(4) == 0 ? "-" : "";
    String digits = Long.toString(random.nextLong(1L << random.nextInt(1, 40)));
    int decimals = random.nextInt(12);
    String fraction =
        decimals == 0
            ? ""
            : "." + "%012d".formatted(random.nextLong(1_000_000_000_000L)).substring(0, decimals);
    return sign + digits + fraction;
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void number_isReadExactly(String written) {
    BigDecimal number = new BigDecimal(written);
    boolean isWithin =
        number.compareTo(BigDecimal.valueOf(LEAST)) >= 0
            && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    boolean isWhole = isWithin && number.stripTrailingZeros().scale() <= 0;

    assertThat(read(JsonTypes.whole(LEAST, MOST), written))
        .isEqualTo(isWhole ? Optional.of(number.intValueExact()) : Optional.empty());
    assertThat(read(JsonTypes.decimal(LEAST, MOST), written))
        .isEqualTo(isWithin ? Optional.of(number.doubleValue()) : Optional.empty());
    assertThat(
            read(JsonTypes.seconds(Duration.ofSeconds(LEAST), Duration.ofSeconds(MOST)), written))
        .isEqualTo(
            isWithin
                ? Optional.of(Duration.ofNanos(number.movePointRight(9).longValue()))
                : Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "1..2", "1.2.3", "--1", "1,5", "NaN"})
  void otherText_isNoNumber(String written) {
    for (JsonType<?> type :
        List.of(
            JsonTypes.whole(LEAST, MOST),
            JsonTypes.decimal(LEAST, MOST),
            JsonTypes.seconds(Duration.ZERO, Duration.ofHours(1)))) {
      assertThat(read(type, written)).isEmpty();
    }
  }

  private static <T> Optional<T> read(JsonType<T> type, String written) {
    JsonProblems unheard =
        new JsonProblems() {
          @Override
          public void add(JsonProblem problem) {}

          @Override
          public int count() {
            return 0;
          }
        };
    return type.read(new Json.Numeral(HERE, written), unheard);
  }
}

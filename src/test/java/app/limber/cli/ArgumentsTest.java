package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
  @Test
  void of_optionsBeforeAndAfterTheCommand_findsBoth() {
    Arguments arguments = of("--data-dir", "a", "--language=de", "status", "--profile", "Anna");

    assertThat(arguments.option(Arguments.DATA_DIR)).hasValue("a");
    assertThat(arguments.option(Arguments.LANGUAGE)).hasValue("de");
    assertThat(arguments.option(Arguments.PROFILE)).hasValue("Anna");
    assertThat(arguments.command()).hasValue("status");
    assertThat(arguments.isOnly("status")).isTrue();
  }

  @Test
  void of_furtherArguments_areNotOnlyTheCommand() {
    assertThat(of("status", "--on", "2026-01-01").isOnly("status")).isFalse();
    assertThat(of("--help").isOnly("status")).isFalse();
    assertThat(of().isOnly("status")).isFalse();
  }

  @Test
  void of_valueThatIsNamedLikeACommand_isTheValue() {
    Arguments arguments = of("--profile", "status", "play");

    assertThat(arguments.option(Arguments.PROFILE)).hasValue("status");
    assertThat(arguments.command()).hasValue("play");
  }

  @Test
  void of_optionWithoutValueOrRepeated_isLeftToTheParser() {
    assertThat(of("--data-dir").others()).containsExactly("--data-dir");
    assertThat(of("--data-dir", "--help").others()).containsExactly("--data-dir", "--help");
    assertThat(of("--language=de", "--language=fr").others()).containsExactly("--language=fr");
  }

  @Test
  void of_valueThatLooksLikeAnOption_isTheValue() {
    Arguments arguments = of("--data-dir", "-x", "play", "--console");

    assertThat(arguments.option(Arguments.DATA_DIR)).hasValue("-x");
    assertThat(arguments.command()).hasValue("play");
    assertThat(of("--data-dir", "--profile=a").others()).containsExactly("--data-dir");
  }

  @Test
  void of_emptyValue_isAValue() {
    assertThat(of("--data-dir=").option(Arguments.DATA_DIR)).hasValue("");
    assertThat(of("--data-dir", "", "status").option(Arguments.DATA_DIR)).hasValue("");
  }

  @Test
  void withOpen_programmeAfterAnyOption_opensIt() {
    assertThat(of("--profile", "a.limber", "B.LIMBER").withOpen().all())
        .containsExactly("--profile", "a.limber", "open", "B.LIMBER");
    assertThat(of("a.limber").withOpen().command()).hasValue("open");
  }

  @Test
  void withOpen_programmeOfACommand_isItsArgument() {
    assertThat(of("programme", "check", "a.limber").withOpen().all())
        .containsExactly("programme", "check", "a.limber");
  }

  private static Arguments of(String... arguments) {
    return Arguments.of(List.of(arguments));
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "--data-dir x, true",
    "play five-minutes, false",
    "back.limber, false",
    "status, false",
    "--help, false"
  })
  void window_opensOnTodayWithoutACommand(String line, boolean opens) {
    assertThat(Cli.opensToday(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(opens);
  }
}

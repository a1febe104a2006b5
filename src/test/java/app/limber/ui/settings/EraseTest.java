package app.limber.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.SessionBuilder;
import app.limber.practice.Settings;
import app.limber.testing.Household;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EraseTest {
  @TempDir private Path parent;
  private Path folder;
  private Household household;
  private EraseModel model;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() {
    folder = parent.resolve("data");
    household = new Household(folder);
    household.coach().change(Settings.standard().withSafetyRead(), () -> {});
    household.log(SessionBuilder.session().build());
    model = new EraseModel(household.data(), "erase");
  }

  @AfterEach
  void close() {
    household.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eras", "erase all", "keep"})
  void withoutTheWord_nothingIsErased(String typed) {
    model.typedProperty().set(typed);

    erase();

    assertThat(model.mayEraseProperty().get()).isFalse();
    assertThat(told).isEmpty();
    assertThat(household.sessions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"erase", " Erase ", "ERASE"})
  void withTheWord_everythingIsGoneAndTheProgramStartsAnew(String typed) throws IOException {
    model.typedProperty().set(typed);

    erase();

    assertThat(told).containsExactly("erased");
    assertThat(household.coach().settings()).isEqualTo(Settings.standard());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
    assertThat(household.sessions()).isEmpty();
  }

  @Test
  void changeJustBefore_isNotWrittenAfterwards() {
    household.coach().change(Settings.standard().withMuted(true), () -> {});
    model.typedProperty().set("erase");

    erase();

    assertThat(folder.resolve("settings.json")).doesNotExist();
  }

  @Test
  void sessionAfterwards_isLogged() {
    model.typedProperty().set("erase");
    erase();

    household.log(SessionBuilder.session().id(7).build());

    assertThat(household.sessions()).hasSize(1);
  }

  @Test
  void copy_isAWholeHouseholdOfItsOwn() {
    List<Path> copies = new ArrayList<>();
    model.copyInto(parent, copies::add, () -> told.add("not copied"));
    assertThat(model.busyProperty().get()).isTrue();
    household.settle();

    assertThat(model.busyProperty().get()).isFalse();
    Household copy = new Household(copies.getFirst());
    assertThat(copy.sessions()).isEqualTo(household.sessions());
    assertThat(copy.coach().settings().safetyRead()).isTrue();
    copy.close();
  }

  @Test
  void copyThatCannotBeMade_isTold() {
    model.copyInto(
        parent.resolve("absent"), copy -> told.add("copied"), () -> told.add("not copied"));
    household.settle();

    assertThat(told).containsExactly("not copied");
    assertThat(model.busyProperty().get()).isFalse();
  }

  private void erase() {
    model.erase(() -> told.add("erased"), () -> told.add("not erased"));
    household.settle();
  }
}

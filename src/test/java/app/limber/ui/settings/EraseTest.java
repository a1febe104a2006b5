package app.limber.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.SessionBuilder;
import app.limber.practice.preferences.Settings;
import app.limber.testing.TestApp;
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
  private TestApp testApp;
  private EraseModel model;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() {
    folder = parent.resolve("data");
    testApp = new TestApp(folder);
    testApp.settings().change(Settings.standard().withSafetyRead(), () -> {});
    testApp.log(SessionBuilder.session().build());
    model = new EraseModel(testApp.services().data(), "erase");
  }

  @AfterEach
  void close() {
    testApp.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eras", "erase all", "keep"})
  void withoutTheWord_nothingIsErased(String typed) {
    model.typedProperty().set(typed);

    erase();

    assertThat(model.mayEraseProperty().get()).isFalse();
    assertThat(told).isEmpty();
    assertThat(testApp.sessions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"erase", " Erase ", "ERASE"})
  void withTheWord_everythingIsGoneAndTheProgramStartsAnew(String typed) throws IOException {
    model.typedProperty().set(typed);

    erase();

    assertThat(told).containsExactly("erased");
    assertThat(testApp.settings().settings()).isEqualTo(Settings.standard());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
    assertThat(testApp.sessions()).isEmpty();
  }

  @Test
  void changeJustBefore_isNotWrittenAfterwards() {
    testApp.settings().change(Settings.standard().withMuted(true), () -> {});
    model.typedProperty().set("erase");

    erase();

    assertThat(folder.resolve("settings.json")).doesNotExist();
  }

  @Test
  void sessionAfterwards_isLogged() {
    model.typedProperty().set("erase");
    erase();

    testApp.log(SessionBuilder.session().id(7).build());

    assertThat(testApp.sessions()).hasSize(1);
  }

  @Test
  void copy_isAWholeHouseholdOfItsOwn() {
    List<Path> copies = new ArrayList<>();
    model.copyInto(parent, copies::add, () -> told.add("not copied"));
    assertThat(model.busyProperty().get()).isTrue();
    testApp.settle();

    assertThat(model.busyProperty().get()).isFalse();
    TestApp copy = new TestApp(copies.getFirst());
    assertThat(copy.sessions()).isEqualTo(testApp.sessions());
    assertThat(copy.settings().settings().safetyRead()).isTrue();
    copy.close();
  }

  @Test
  void copyThatCannotBeMade_isTold() {
    model.copyInto(parent.resolve("absent"), _ -> told.add("copied"), () -> told.add("not copied"));
    testApp.settle();

    assertThat(told).containsExactly("not copied");
    assertThat(model.busyProperty().get()).isFalse();
  }

  private void erase() {
    model.erase(() -> told.add("erased"), () -> told.add("not erased"));
    testApp.settle();
  }
}

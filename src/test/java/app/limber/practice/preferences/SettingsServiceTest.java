package app.limber.practice.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.LoggedFailures;
import app.limber.testing.ManualExecutor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsServiceTest {
  private static final Settings READ = Settings.standard().withSafetyRead();
  private static final Settings MUTED = READ.withMuted(true);

  private final ManualExecutor background = new ManualExecutor();
  private final List<Settings> saved = new ArrayList<>();
  private final List<Settings> since = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private Settings stored = Settings.standard();
  private SettingsStore.Reading reading = SettingsStore.Reading.FINE;
  private boolean full;
  private @Nullable RuntimeException defect;
  private final SettingsService desk =
      new SettingsService(new Store(), Settings.standard(), background, Runnable::run);

  @Test
  void change_holdsAtOnceAndIsKeptSoonAfter() {
    desk.change(READ, this::fail);

    assertThat(desk.settings()).isEqualTo(READ);
    assertThat(saved).isEmpty();
    background.runAll();
    assertThat(saved).containsExactly(READ);
  }

  @Test
  void changesInARow_areWrittenOnceAsTheLastOneLeftThem() {
    desk.change(READ, this::fail);
    desk.change(MUTED, this::fail);
    background.runAll();

    assertThat(saved).containsExactly(MUTED);
  }

  @Test
  void changeToTheSame_writesNothing() {
    desk.change(Settings.standard(), this::fail);
    background.runAll();

    assertThat(saved).isEmpty();
  }

  @Test
  void changeThatCannotBeKept_holdsAndIsTold() {
    full = true;
    desk.change(READ, this::fail);
    background.runAll();

    assertThat(desk.settings()).isEqualTo(READ);
    assertThat(failures).hasSize(1);
  }

  @Test
  void defectOfTheStore_isToldAndLoggedOnce() {
    defect = new IllegalStateException("a defect");
    try (LoggedFailures logged = new LoggedFailures(SettingsService.class)) {
      desk.change(READ, this::fail);
      background.runAll();

      assertThat(failures).hasSize(1);
      assertThat(logged.all()).containsExactly(defect);
    }
  }

  @Test
  void listener_hearsOfChangesUntilItIsLetGo() {
    List<Settings> heard = new ArrayList<>();
    Runnable stop = desk.whenChanged(heard::add);
    desk.change(READ, this::fail);
    stop.run();
    desk.change(MUTED, this::fail);

    assertThat(heard).containsExactly(READ);
  }

  @Test
  void fullDisk_isTheReasonOfTheFailure() {
    full = true;
    List<Boolean> noRoom = new ArrayList<>();
    desk.changeOr(READ, e -> noRoom.add(e.isNoRoom()));
    background.runAll();

    assertThat(noRoom).containsExactly(true);
  }

  @Test
  void erasure_dropsWhatWasStillToBeWritten() {
    desk.change(READ, this::fail);
    desk.whileNotWriting(() -> {});
    desk.startAnew();
    background.runAll();

    assertThat(saved).isEmpty();
    assertThat(desk.settings()).isEqualTo(Settings.standard());
  }

  @Test
  void changeOfAnotherProgram_isTakenOverAndHeardOf() {
    List<Settings> heard = new ArrayList<>();
    desk.whenChanged(heard::add);
    stored = READ;

    desk.refresh(() -> heard.add(MUTED));
    background.runAll();

    assertThat(desk.settings()).isEqualTo(READ);
    assertThat(heard).containsExactly(READ, MUTED);
    desk.change(MUTED, this::fail);
    background.runAll();
    assertThat(since).containsExactly(READ);
  }

  @Test
  void changeOfAnotherProgram_waitsWhileSomethingHereIsNotSaved() {
    full = true;
    desk.change(MUTED, this::fail);
    stored = READ;
    desk.refresh(() -> {});
    background.runAll();
    desk.refresh(() -> {});
    background.runAll();

    assertThat(desk.settings()).isEqualTo(MUTED);
  }

  @Test
  void changeHereWhileTheStoreIsRead_holds() {
    stored = READ;
    desk.refresh(() -> {});
    desk.change(MUTED, this::fail);
    background.runAll();

    assertThat(desk.settings()).isEqualTo(MUTED);
    assertThat(saved).containsExactly(MUTED);
  }

  @Test
  void storeThatIsEmptyOrBroken_changesNothing() {
    desk.change(MUTED, this::fail);
    background.runAll();

    desk.refresh(() -> {});
    background.runAll();
    stored = READ;
    reading = SettingsStore.Reading.PARTLY;
    desk.refresh(() -> {});
    background.runAll();

    assertThat(desk.settings()).isEqualTo(MUTED);
  }

  private void fail() {
    failures.add("not kept");
  }

  private final class Store implements SettingsStore {
    @Override
    public Loaded load() {
      return new Loaded(stored, reading);
    }

    @Override
    public Loaded look() {
      return load();
    }

    @Override
    public void save(Settings settings, Settings changedFrom) {
      if (defect != null) {
        throw defect;
      }
      if (full) {
        throw new SettingsException(new IllegalStateException("disk full"), true);
      }
      saved.add(settings);
      since.add(changedFrom);
    }
  }
}

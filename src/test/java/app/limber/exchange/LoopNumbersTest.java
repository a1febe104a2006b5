package app.limber.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.log.KeptHabit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers of Loop Habit Tracker mean the same in every layout: −1 unknown, 0 not done, 1 done
/// by itself because of the days around it, 2 done, 3 skipped.
class LoopNumbersTest {
  private static final LocalDate DONE = LocalDate.of(2026, 11, 5);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Stretch,\n2026-11-02,-1,\n2026-11-03,0,\n2026-11-04,1,\n2026-11-05,2,\n2026-11-06,3,\n",
        "Date,Stretch\n2026-11-02,-1\n2026-11-03,0\n2026-11-04,1\n2026-11-05,2\n2026-11-06,3\n",
        "Date,Value\n2026-11-02,-1\n2026-11-03,0\n2026-11-04,1\n2026-11-05,2\n2026-11-06,3\n",
        "Date,Value,Notes\n2026-11-02,-1,\n2026-11-03,0,x\n2026-11-04,1,\n2026-11-05,2,\n2026-11-06,3,\n",
        "2026-11-02,-1\n2026-11-03,0\n2026-11-04,1\n2026-11-05,2\n2026-11-06,3\n",
        "Date;Stretch\n02.11.2026;-1\n03.11.2026;0\n04.11.2026;1\n05.11.2026;2\n06.11.2026;3\n",
        "Date,Stretch\n11/02/2026,-1\n11/03/2026,0\n11/04/2026,1\n11/05/2026,2\n11/26/2026,3\n",
        "Date,Stretch\n2026-11-02,0\n2026-11-03,0\n2026-11-04,1\n2026-11-05,2\n2026-11-06,0\n"
      })
  void onlyTwo_isDone(String content) throws IOException {
    List<KeptHabit> habits = read(content);

    assertThat(habits).hasSize(1);
    assertThat(habits.getFirst().days()).containsExactly(DONE);
    assertThat(habits.getFirst().notDone() + habits.getFirst().unreadable()).isIn(0, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Date,Value\n2026-11-02,1\n", "Date,Any\n2026-11-02,-1\n", "2026-11-02,-1\n"})
  void oneByItselfOrUnknown_isNoDay(String content) throws IOException {
    assertThat(read(content).getFirst().days()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Stretch,Read,\n2026-11-04,1,2,\n2026-11-05,2,0,\n",
        "Date,Stretch,Read\n2026-11-04,1,2\n2026-11-05,2,0\n",
        "Date,Stretch,Read\n2026-11-04,0,5000\n2026-11-05,2,0\n",
        "Date,Stretch,Read\n2026-11-04,0,25\n2026-11-05,12,0\n"
      })
  void severalColumns_areSeveralHabits(String content) throws IOException {
    List<KeptHabit> habits = read(content);

    assertThat(habits).extracting(KeptHabit::name).containsExactly("Stretch", "Read");
    assertThat(habits.getFirst().days()).containsExactly(DONE);
    assertThat(habits.getLast().days()).containsExactly(LocalDate.of(2026, 11, 4));
  }

  @Test
  void severalColumnsWithoutTitles_areToldApartByTheirNumbers() throws IOException {
    assertThat(read("2026-11-04,-1,2\n2026-11-05,2,0\n"))
        .extracting(KeptHabit::name)
        .containsExactly("2", "3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Minutes\n2026-11-04,1\n2026-11-05,2\n",
        "Date,Energy\n2026-11-04,1\n2026-11-05,2\n2026-11-05,3\n",
        "Date,Mood\n2026-11-04,0\n2026-11-05,2\n",
        "Date,Done\n2026-11-04,1\n2026-11-05,1\n"
      })
  void otherNumbers_keepTheirMeaning(String content) throws IOException {
    assertThat(read(content).getFirst().days())
        .containsExactly(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 5));
  }

  @Test
  void negativeAmount_isNoDay() throws IOException {
    assertThat(read("Date,Minutes\n2026-11-04,-1\n2026-11-05,12\n").getFirst().days())
        .containsExactly(DONE);
  }

  private List<KeptHabit> read(String content) throws IOException {
    Path file = folder.resolve("days.csv");
    Files.writeString(file, content);
    return new HabitFilesOnDisk().read(file).orElseThrow();
  }
}

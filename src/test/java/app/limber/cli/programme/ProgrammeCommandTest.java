package app.limber.cli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import app.limber.cli.WindowRequest;
import app.limber.plan.WeekPlan;
import app.limber.testing.ProgrammeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `limber programme`, on a clean data folder. Today is 2026-11-22.
class ProgrammeCommandTest {
  private static final Path HOUSE = ProgrammeFiles.named("moving-house");

  @TempDir private Path root;

  private Path data() {
    return root.resolve("data");
  }

  private CommandRun programme(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "programme";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    return CommandRun.of(data(), all);
  }

  private static List<Path> programmes() {
    return ProgrammeFiles.all();
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void everyProgramme_isCheckedTakenInAndRemoved(Path file) {
    CommandRun check = programme("check", file);
    assertThat(check.err()).isEmpty();
    assertThat(check.code()).isZero();
    CommandRun taken = programme("import", file);
    assertThat(taken.code()).as(taken.err()).isZero();
    String id = taken.lines().getLast().replaceAll(".* ", "");
    assertThat(CommandRun.of(data(), "check").code()).isZero();
    assertThat(programme("remove", id).code()).isZero();

    assertThat(programme("list").out()).isEqualTo("No programme was taken in yet.\n");
  }

  @Test
  void import_showsWhatIsInsideAndSaysHowToTakeItBack() {
    assertThat(programme("import", HOUSE).lines())
        .containsExactly(
            "Moving house",
            "“Evenings only. Boxes can wait until tomorrow.”",
            "It applies from 27 November 2026 until 6 December 2026.",
            "Its plan for the week: Sunday: Moving house. Friday: Moving house. Saturday: Moving"
                + " house.",
            "  Moving house · 3 stretches · 5:31",
            "The stretches in it:",
            "  Long hug (comes with it)",
            "  Pelvic tilt",
            "  Hamstring stretch",
            "The programme is taken in. To take it back: limber programme remove moving-house");
    assertThat(CommandRun.of(data(), "timeline", "moving-house").code()).isZero();
  }

  @Test
  void plan_isShownBeforeAndAfterItIsTakenIn() throws IOException {
    String text = ProgrammeFiles.text("desk-week").replace("2026-11-30", "2026-11-20");
    Path file = file(text.replaceFirst("\"name\"", "\"fixedDoses\": true, \"name\""));

    assertThat(programme("import", file).out())
        .contains("Its plan for the week: Monday: Desk morning, Desk evening. Tuesday: ")
        .contains("Saturday: Full morning.")
        .contains("The doses are meant as they are: Limber never offers another one.");
    assertThat(CommandRun.of(data(), "plan").lines())
        .startsWith("From the programme “A week at the desk”")
        .contains("Monday     Desk morning, Desk evening");
    CommandRun.of(data(), "plan", "set", "mon=five-minutes");
    assertThat(CommandRun.of(data(), "plan").out()).doesNotContain("From the programme");
  }

  @Test
  void importTwice_changesNothingTheSecondTime() throws IOException {
    programme("import", HOUSE);
    Path stored = data().resolve("programmes/moving-house.limber");
    var first = Files.getLastModifiedTime(stored);
    CommandRun again = programme("import", HOUSE);

    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("You have this programme already");
    assertThat(Files.getLastModifiedTime(stored)).isEqualTo(first);
  }

  @Test
  void dryRun_changesNothing() {
    assertThat(programme("import", "--dry-run", HOUSE).code()).isZero();
    assertThat(data()).doesNotExist();
  }

  @Test
  void newVersionOfAProgramme_takesItsPlace() throws IOException {
    programme("import", HOUSE);
    CommandRun run =
        programme("import", file(ProgrammeFiles.text("moving-house").replace("Evenings", "Days")));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("It takes the place of “Moving house”");
    assertThat(programme("list").lines()).hasSize(2);
    Path before = data().resolve("programmes/kept/moving-house.limber");
    assertThat(run.lines().getLast())
        .isEqualTo(
            "The programme is taken in. To take back the one that it replaced:"
                + " limber programme import \"%s\"",
            before);
    programme("import", before);
    assertThat(Files.readString(data().resolve("programmes/moving-house.limber")))
        .isEqualTo(ProgrammeFiles.text("moving-house"));
  }

  @Test
  void removedProgramme_canBeTakenInAgain() {
    programme("import", HOUSE);
    Path kept = data().resolve("programmes/kept/moving-house.limber");

    assertThat(programme("remove", "moving-house").lines())
        .containsExactly(
            "“Moving house” is removed.",
            "To take it back: limber programme import \"" + kept + "\"");
    assertThat(programme("import", kept).code()).isZero();
  }

  @Test
  void takeOut_whileAnotherProgrammeUsesAnId_isRefused() throws IOException {
    programme("import", HOUSE);
    programme("put-away", "moving-house");
    programme(
        "import", file(ProgrammeFiles.text("stiff-and-careful").replace("Long hug", "Other hug")));
    CommandRun run = programme("take-out", "moving-house");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "Nothing was changed. Another stretch under the id long-hug came with “Stiff and"
                + " careful”. Put that programme away first.\n");
    assertThat(programme("list").out()).contains("Moving house (put away)");
  }

  @Test
  void stretchOfAShippedId_isReplacedOnlyWhenAsked() throws IOException {
    Path file = file(ProgrammeFiles.text("garden-day").replace("\"rock-back\"", "\"prayer\""));
    CommandRun refused = programme("import", file);

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out())
        .contains("It replaces the stretch “Prayer stretch”, which comes with Limber");
    assertThat(refused.err()).contains("--replace");
    assertThat(programme("list").out()).contains("No programme");
    assertThat(programme("import", "--replace", file).code()).isZero();
  }

  @Test
  void stretchOfTheUsersOwn_isNeverReplaced() throws IOException {
    Path own = Files.createDirectories(data().resolve("content/stretches"));
    String stretch = Files.readString(Path.of("content/stretches/knees-to-chest.json"));
    Files.writeString(
        own.resolve("long-hug.json"), stretch.replace("\"knees-to-chest\"", "\"long-hug\""));
    CommandRun run = programme("import", HOUSE);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("You have a stretch of your own under the id long-hug");
    assertThat(run.err()).hasLineCount(1).contains("Nothing was changed");
    assertThat(data().resolve("programmes")).doesNotExist();
  }

  @Test
  void stretchOfAnotherProgramme_isNeverReplaced() throws IOException {
    programme("import", HOUSE);
    CommandRun run =
        programme(
            "import", file(ProgrammeFiles.text("stiff-and-careful").replace("Long hug", "!")));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Another stretch under the id long-hug came with “Moving house”");
  }

  @Test
  void export_isReadBackOnACleanFolder() throws IOException {
    programme("import", HOUSE);
    Path out = root.resolve("out.limber");
    CommandRun written =
        programme(
            "export",
            "moving-house",
            "in-bed-five",
            "--out",
            out,
            "--name",
            "Both",
            "--from",
            "Me",
            "--for",
            "You",
            "--word",
            "Gently.",
            "--valid-from",
            "2026-12-01",
            "--valid-until",
            "2026-12-31",
            "--show-again",
            "2026-12-24",
            "--fixed-doses");
    assertThat(written.code()).as(written.err()).isZero();
    CommandRun check = CommandRun.of(root.resolve("other"), "programme", "import", out.toString());

    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out()).contains("Both", "From Me, for You", "“Gently.”", "24 December 2026");
    assertThat(Files.readString(out)).contains("\"fixedDoses\" : true", "\"long-hug\"");
    assertThat(Files.readString(out)).doesNotContain("\"id\" : \"pelvic-tilt\"");
  }

  @Test
  void export_refusesWhatCannotBe() throws IOException {
    Path there = file("mine");
    List.of(
            programme("export", "nonsense", "--out", root.resolve("a.limber")),
            programme("export", "full-mornin", "--out", root.resolve("a.limber")),
            programme("export", "full-morning"),
            programme("export", "--out", root.resolve("a.limber")),
            programme(
                "export", "full-morning", "--out", root.resolve("a.limber"), "--valid-from", "x"),
            programme("export", "full-morning", "--out", root.resolve("a"), "--name", " "),
            programme(
                "export",
                "full-morning",
                "--out",
                root.resolve("a"),
                "--valid-from",
                "2026-12-02",
                "--valid-until",
                "2026-12-01"))
        .forEach(
            run -> {
              assertThat(run.code()).as(run.err()).isEqualTo(2);
              assertThat(run.err().lines()).hasSize(1);
            });
    List.of(
            programme("export", "full-morning", "--out", there),
            programme("export", "full-morning", "--out", root),
            programme("export", "full-morning", "--out", root.resolve("no/a.limber")),
            programme("export", "full-morning", "--out", data().resolve("programmes/a.limber")),
            programme("export", "full-morning", "--out", root.resolve("a"), "--word", "a\u202Eb"))
        .forEach(
            run -> {
              assertThat(run.code()).as(run.err()).isEqualTo(1);
              assertThat(run.err()).isNotEmpty();
            });
    assertThat(there).hasContent("mine");
    assertThat(programme("export", "full-morning", "--out", there, "--force").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "check"})
  void badFile_isRefusedWithItsPlaceAndNoStackTrace(String command) throws IOException {
    for (String text : List.of("", "{", "[]", "{\"limber\": 2}", "\u0000", "[".repeat(99_999))) {
      CommandRun run = programme(command, file(text));

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("bad.limber").doesNotContain("Exception", "\tat ");
    }
    assertThat(programme(command, root).code()).isEqualTo(1);
    CommandRun absent = programme(command, root.resolve("absent.limber"));
    assertThat(absent.code()).isEqualTo(1);
    assertThat(absent.err()).contains("absent.limber: found no file of this name");
    assertThat(data().resolve("programmes")).doesNotExist();
  }

  @Test
  void unknownField_isAProblemForTheAuthorAndANoteForTheReceiver() throws IOException {
    Path file = file(ProgrammeFiles.text("swimmers").replace("\"validFrom\"", "\"validFrum\""));
    CommandRun check = programme("check", file);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.err()).contains("validFrum", "did you mean \"validFrom\"");
    CommandRun run = programme("import", file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("does not know, and leaves out: validFrum");
  }

  @Test
  void manyUnknownFields_areNotAllPrinted() throws IOException {
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 20_000; i++) {
      many.append("\"u").append(i).append("\":0,");
    }
    CommandRun run =
        programme(
            "import", file(ProgrammeFiles.text("swimmers").replaceFirst("\\{", many.toString())));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("leaves out: u0, u1").hasSizeLessThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u3000", "\u200b", "\u3164"})
  void nameWithNothingToSee_isRefused(String name) throws IOException {
    CommandRun run =
        programme("import", file("{\"limber\":1,\"name\":\"" + name + "\",\"routines\":[]}"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("/name: found");
    assertThat(
            programme("export", "five-minutes", "--name", name, "--out", root.resolve("a.limber"))
                .code())
        .isEqualTo(2);
  }

  @Test
  void dateInTheYear0_isRefused() throws IOException {
    CommandRun run =
        programme(
            "import",
            file(ProgrammeFiles.text("swimmers").replaceAll("\"2026-\\d\\d", "\"0000-12")));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("/validFrom: found");
  }

  @Test
  void markup_isPrintedAsItIs() throws IOException {
    CommandRun run =
        programme("import", file(ProgrammeFiles.text("swimmers").replace("Ruhig", "<b>%s $(x)")));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("<b>%s $(x)");
  }

  @Test
  void putAway_andTakeOut() {
    programme("import", HOUSE);
    assertThat(programme("put-away", "Moving house").code()).isZero();
    assertThat(programme("list").out()).contains("put away");
    assertThat(CommandRun.of(data(), "timeline", "moving-house").code()).isEqualTo(2);
    assertThat(programme("take-out", "moving-house").code()).isZero();

    assertThat(CommandRun.of(data(), "timeline", "moving-house").code()).isZero();
    assertThat(programme("remove", "moving-hous").err()).contains("did you mean moving-house?");
  }

  @Test
  void list_asJson() {
    programme("import", HOUSE);
    JsonNode one =
        JsonMapper.shared()
            .readTree(programme("list", "--format", "json").out())
            .at("/programmes/0");

    assertThat(one.toString())
        .isEqualTo(
            "{\"id\":\"moving-house\",\"name\":\"Moving house\",\"state\":\"not-yet\","
                + "\"from\":null,\"for\":null,\"validFrom\":\"2026-11-27\","
                + "\"validUntil\":\"2026-12-06\",\"showAgainOn\":null,"
                + "\"routines\":[\"moving-house\"]}");
  }

  @Test
  void brokenStoredProgramme_isNamedAndCanBeRemoved() throws IOException {
    programme("import", HOUSE);
    Files.writeString(data().resolve("programmes/moving-house.limber"), "{");
    CommandRun list = programme("list");
    assertThat(list.code()).isEqualTo(1);
    assertThat(list.out()).contains("cannot be read");
    assertThat(programme("remove", "moving-house").code()).isZero();

    assertThat(programme("list").code()).isZero();
  }

  @Test
  void fileAsTheOnlyArgument_opensTheWindowOnIt() {
    Path file = HOUSE.toAbsolutePath();
    for (List<String> arguments :
        List.of(
            List.of(HOUSE.toString()),
            List.of("--data-dir", data().toString(), file.toString()),
            List.of("--data-dir=" + data(), file.toString()),
            List.of("open", file.toString()))) {
      CommandRun run = CommandRun.of(data(), arguments.toArray(String[]::new));
      assertThat(run.window())
          .as("%s: %s", arguments, run.err())
          .contains(WindowRequest.open(file));
    }
    assertThat(CommandRun.of(data(), "statsu").err()).contains("did you mean");
  }

  private Path file(String text) throws IOException {
    return Files.write(root.resolve("bad.limber"), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void export_withThePlan_writesWhatItHasOfTheRoutines() throws IOException {
    CommandRun.of(data(), "plan", "set", "mon=five-minutes,full-morning", "tue=full-morning");
    Path file = root.resolve("planned.limber");

    assertThat(programme("export", "five-minutes", "--plan", "--out", file).code()).isZero();

    assertThat(JsonMapper.shared().readTree(Files.readString(file)).get("plan").toString())
        .isEqualTo("{\"monday\":[\"five-minutes\"]}");
    assertThat(programme("check", file).code()).isZero();
    CommandRun none = programme("export", "gentle-start", "--plan", "--out", file, "--force");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("has none of these routines");
    programme("export", "five-minutes", "--out", file, "--force");
    assertThat(Files.readString(file)).doesNotContain("monday");
  }

  @Test
  void export_withAPlanOfAFullDay_writesAllOfIt() throws IOException {
    String ids = String.join(",", Collections.nCopies(WeekPlan.MOST_ON_A_DAY, "five-minutes"));
    CommandRun.of(data(), "plan", "set", "mon=" + ids);
    Path file = root.resolve("planned.limber");

    assertThat(programme("export", "five-minutes", "--plan", "--out", file).code()).isZero();

    assertThat(JsonMapper.shared().readTree(Files.readString(file)).at("/plan/monday"))
        .hasSize(WeekPlan.MOST_ON_A_DAY);
    assertThat(programme("check", file).code()).isZero();
  }
}

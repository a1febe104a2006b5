package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.Shown;
import app.limber.figure.StretchAnimation;
import app.limber.journal.Side;
import app.limber.practice.library.Content;
import app.limber.practice.text.SafetyText;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// `limber handout`: what the pages tell and show, and where they are not written.
class HandoutCommandTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"full-morning", "five-minutes", "in-bed-five", "single:hamstring"})
  void pages_showEveryKeyPoseOfEveryStretch(String id) throws Exception {
    Content content = Shown.SHIPPED;
    Routine routine = content.library().playable(id).orElseThrow();

    Document page = parsed(page(id));

    List<String> expected = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (RoutineStep step : routine.steps()) {
      Stretch stretch = content.library().stretch(step.stretch()).orElseThrow();
      names.add(names.size() + 1 + ". " + stretch.name());
      List<StretchAnimation.KeyPose> poses = poses(content, stretch, step);
      for (int i = 0; i < poses.size(); i++) {
        expected.add("%s, picture %d of %d: ".formatted(stretch.name(), i + 1, poses.size()));
      }
    }
    List<Element> pictures = elements(page, "svg");
    assertThat(pictures).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Element picture = pictures.get(i);
      assertThat(picture.getAttribute("role")).isEqualTo("img");
      assertThat(elements(picture, "title").getFirst().getTextContent())
          .startsWith(expected.get(i));
      assertThat(elements(picture, "path")).hasSizeGreaterThan(20);
    }
    assertThat(elements(page, "h2").stream().map(Element::getTextContent)).containsAll(names);
  }

  private static List<StretchAnimation.KeyPose> poses(
      Content content, Stretch stretch, RoutineStep step) {
    Optional<Side> side =
        stretch.sides() == Sides.EACH ? Optional.of(Side.RIGHT) : Optional.empty();
    return StretchAnimation.of(
            content.poses(),
            stretch,
            Optional.ofNullable(step.variant())
                .flatMap(stretch::variant)
                .orElseGet(stretch::standardVariant))
        .orElseThrow()
        .keyPoses(side);
  }

  @Test
  void pages_haveContents_headings_andBoxesForFourWeeks() throws Exception {
    Document page = parsed(page("full-morning"));

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(elements(page, "h1")).hasSize(1);
    Set<String> ids = new HashSet<>();
    for (Element element : elements(page, "*")) {
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as("id %s stands once", id).isTrue();
    }
    List<Element> links = elements(page, "a");
    assertThat(links).hasSize(9); // safety, seven stretches, boxes
    assertThat(links)
        .allSatisfy(to -> assertThat(ids).contains(to.getAttribute("href").substring(1)));
    List<Element> weeks = elements(page, "table");
    assertThat(weeks).hasSize(4);
    assertThat(weeks)
        .allSatisfy(
            week ->
                assertThat(elements(week, "td"))
                    .filteredOn(cell -> cell.getAttribute("class").equals("box"))
                    .hasSize(7 * 7));
  }

  @Test
  void stopRule_andTheOtherSafetyTexts_standOnce() throws IOException {
    String page = page("full-morning");

    for (SafetyText.Section section : SafetyText.before(ENGLISH).sections()) {
      for (String line : section.lines()) {
        assertThat(page.split(Pattern.quote(line), -1)).as(line).hasSize(2);
      }
    }
  }

  @Test
  void wayInAndSteps_areThoseOfTheVariant() throws IOException {
    Path routines = Files.createDirectories(folder.resolve("content/routines"));
    Files.writeString(
        routines.resolve("straps.json"),
        """
        { "id": "straps", "name": "Straps", "restSeconds": 10,
          "stretches": [ { "stretch": "thomas", "variant": "strap" } ] }
        """);

    assertThat(page("straps"))
        .contains("Put the strap around the ankle of the leg that will hang.")
        .contains("Then put the strap around the other ankle, and lie back slowly.")
        .doesNotContain("Hold one knee with both hands");
  }

  @Test
  void doses_areThoseOfTheRoutine() throws IOException {
    assertThat(page("full-morning"))
        .contains("12 repetitions", "Steady hold · 1 repetition · hold for 30 seconds · each leg");
  }

  @Test
  void pages_tellWhichLegDoesWhat_howToChangeThemAndHowToComeOut() throws Exception {
    String page = parsed(page("full-morning")).getDocumentElement().getTextContent();

    assertThat(page)
        .containsSubsequence(
            "1. Pelvic tilt",
            "To come out",
            "Let your back settle.",
            "3. Hamstring stretch",
            "One leg, then the other",
            "Right leg flat, left knee up.",
            "Slide the leg flat, and hold the other as before.",
            "Left leg flat, right knee up.",
            "Bend the knee, take hands or strap off, set the foot down. Then bend the other knee.",
            "5. Thomas stretch",
            "Your left leg hangs; you hold your right knee.",
            "If you lie at the side of the bed, first lie the other way round. Then let go of the other leg.",
            "Your right leg hangs; you hold your left knee.",
            "Draw the hanging leg up.",
            "6. Cat-camel",
            "Let your back come level.",
            "7. Prayer stretch")
        .containsOnlyOnce("To get up at the end")
        .containsOnlyOnce("Lower yourself onto your side. Push up to sitting, with your feet on");
  }

  @Test
  void pages_inAnotherLanguage_endWithTheWayToGetUp() throws Exception {
    String page =
        parsed(page("in-bed-five", "--language", "de")).getDocumentElement().getTextContent();

    assertThat(page)
        .containsSubsequence(
            "Erst ein Bein, dann das andere",
            "Dein linkes Bein hängt; du hältst das rechte Knie.",
            "Dein rechtes Bein hängt; du hältst das linke Knie.",
            "So stehst du am Ende auf",
            "Zieh das hängende Bein hoch, umarme beide Knie, und roll auf die Seite. Stütz dich");
  }

  @Test
  void stretchWithoutItsOwnWords_endsWithTheWayOutAndTheUsualWayToGetUp() throws Exception {
    assertThat(parsed(page("single:knees-to-chest")).getDocumentElement().getTextContent())
        .containsSubsequence(
            "To get up at the end",
            "Set one foot down, then the other.",
            "Roll onto your side, and push up to sitting, with your feet on the floor.");
  }

  @Test
  void pages_loadAndRunNothing() throws Exception {
    String page = page("full-morning");

    assertThat(page)
        .doesNotContain("<script", "src=", "http", "@import", "//")
        .doesNotContainPattern("url\\((?!#)")
        .doesNotContainPattern(" on[a-z]+=");
    assertThat(elements(parsed(page), "a"))
        .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#"));
  }

  @Test
  void ids_thatPicturesUse_areTheirOwn() throws IOException {
    String page = page("five-minutes");

    Pattern.compile("url\\(#([^)]+)\\)")
        .matcher(page)
        .results()
        .forEach(use -> assertThat(page).contains(" id=\"" + use.group(1) + "\""));
  }

  @Test
  void textsOfTheUser_areOnlyText() throws Exception {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("stretches"));
    Files.createDirectories(content.resolve("routines"));
    String evil = "</title></style><script>alert('x')</script><b onload=1> & \\\"";
    Files.writeString(
        content.resolve("stretches/evil.json"),
        """
        { "id": "evil", "name": "N~", "order": 99, "group": "bonus",
          "position": "on-back", "why": "W~", "setup": ["S~"],
          "steps": ["T~"], "feel": "F~", "notes": [], "cautions": [ { "text": "C~" } ],
          "equipment": ["E~"], "setupSeconds": 5, "sides": "none",
          "variants": [ { "id": "one", "name": "V~", "reps": { "min": 1, "default": 1, "max": 1 },
              "movement": [ { "kind": "hold", "seconds": 20, "cue": "Hold", "counts": true } ] },
            { "id": "two", "name": "Two", "reps": { "min": 1, "default": 1, "max": 1 },
              "movement": [ { "kind": "hold", "seconds": 20, "cue": "Hold", "counts": true } ] } ],
          "sources": ["Mine."] }
        """
            .replace("~", evil));
    Files.writeString(
        content.resolve("routines/mine.json"),
        """
        { "id": "mine", "name": "R~", "description": "D~", "restSeconds": 5,
          "stretches": [ { "stretch": "evil" } ] }
        """
            .replace("~", evil));

    Path out = folder.resolve("out.html");
    CommandRun run =
        CommandRun.of(
            folder,
            "handout",
            "mine",
            "--out",
            out.toString(),
            "--from=<script>f",
            "--for=<script>p",
            "--word=<script>w\n</body>");

    assertThat(run.err()).isEmpty();
    String page = Files.readString(out);
    assertThat(page).doesNotContain("<script", "<b ").containsOnlyOnce("</body>");
    Document parsed = parsed(page);
    String text = parsed.getDocumentElement().getTextContent();
    for (String letter : List.of("N", "S", "T", "F", "C", "E", "V", "R", "D")) {
      assertThat(text).contains(letter + "</title></style><script>alert('x')</script>");
    }
    assertThat(text).contains("From <script>f", "For <script>p", "<script>w", "</body>");
    assertThat(elements(parsed, "script")).isEmpty();
    assertThat(elements(parsed, "svg")).isEmpty();
  }

  @Test
  void paper_isThatOfTheRegionUnlessNamed() throws IOException {
    assertThat(page("five-minutes")).contains("@page { size: A4;");
    assertThat(page("five-minutes", "--paper", "letter")).contains("@page { size: letter;");
    assertThat(page("five-minutes", "--paper", "A4")).contains("@page { size: A4;");
    Path out = folder.resolve("none.html");
    CommandRun wrong =
        CommandRun.of(folder, "handout", "five-minutes", "--paper", "a5", "--out", out.toString());
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err().lines()).hasSize(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void language_isThatOfThePage() throws Exception {
    Document page = parsed(page("full-morning", "--language", "de"));

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("de");
  }

  @Test
  void existingFile_staysUnlessForced() throws IOException {
    Path out = Files.writeString(folder.resolve("out.html"), "mine");

    CommandRun run = CommandRun.of(folder, "handout", "five-minutes", "--out", out.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("exists already");
    assertThat(out).hasContent("mine");
    CommandRun forced =
        CommandRun.of(folder, "handout", "five-minutes", "--force", "--out", out.toString());
    assertThat(forced.code()).isZero();
    assertThat(forced.out()).contains(out.toString());
    assertThat(out).content().contains("<svg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limber.db", "settings.json", "content/routines/x.json"})
  void whatBelongsToTheDataFolder_isNeverWritten(String name) throws IOException {
    Files.createDirectories(folder.resolve("content/routines"));
    Path target = folder.resolve(name);

    CommandRun run =
        CommandRun.of(folder, "handout", "five-minutes", "--force", "--out", target.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("belongs to the data folder");
    assertThat(target).doesNotExist();
  }

  @Test
  void folderThatIsMissing_andAFolder_areRefusedInOneLine() {
    for (String name : List.of("", "missing/out.html")) {
      CommandRun run =
          CommandRun.of(
              folder, "handout", "five-minutes", "--out", folder.resolve(name).toString());

      assertThat(run.code()).as(name).isEqualTo(1);
      assertThat(run.err().lines()).as(name).hasSize(1);
    }
  }

  @Test
  void unknownRoutine_namesTheNearest() {
    Path out = folder.resolve("out.html");

    CommandRun run = CommandRun.of(folder, "handout", "full-mornin", "--out", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("full-morning");
    assertThat(out).doesNotExist();
  }

  private String page(String routine, String... more) throws IOException {
    Path out = folder.resolve("out.html");
    List<String> arguments =
        new ArrayList<>(List.of("handout", routine, "--force", "--out", out.toString()));
    arguments.addAll(List.of(more));
    CommandRun run = CommandRun.of(folder, arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return Files.readString(out);
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Document page, String tag) {
    return list(page.getElementsByTagName(tag));
  }

  private static List<Element> elements(Element within, String tag) {
    return list(within.getElementsByTagName(tag));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}

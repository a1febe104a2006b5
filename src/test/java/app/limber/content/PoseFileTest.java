package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.Anchor;
import app.limber.figure.Arrow;
import app.limber.figure.Contact;
import app.limber.figure.FeelRegion;
import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.StretchPoses;
import app.limber.figure.View;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is read of the figure's poses, and what is said of a pose that no body can take.
class PoseFileTest {
  private static final String POSES =
      """
      "feelRegion": "back-of-thigh",
        "startPose": "flat",
        "waysIn": { "hold": ["flat", "leg-up"] },
        "poses": {
          "flat": { "view": "side", "angles": {}, "contacts": { "back": {}, "head": {} } },
          "leg-up": {
            "view": "side",
            "angles": { "near-hip": 80.5 },
            "contacts": {
              "back": { "x": 0.1 },
              "near-hand": { "on": "near-thigh" },
              "far-foot": { "x": 0.6, "out": 0.06 }
            },
            "strap": "near-leg",
            "felt": true,
            "arrow": "foot",
            "via": "flat"
          }
        },
        "sources\"""";

  @TempDir Path folder;
  private UserContent user;

  @BeforeEach
  void setUp() {
    user = new UserContent(folder);
  }

  @Test
  void poses_areReadWhole() {
    user.stretch("mine.json", stretch(POSES));

    assertThat(user.problems()).isEmpty();
    StretchPoses poses =
        new ContentReader(UserContent.WORDS)
            .readAll(folder, null)
            .poses()
            .stretch("mine")
            .orElseThrow();
    assertThat(poses.start()).contains("flat");
    assertThat(poses.waysIn()).isEqualTo(Map.of("hold", List.of("flat", "leg-up")));
    assertThat(poses.feelRegion()).contains(FeelRegion.BACK_OF_THIGH);
    Pose pose = poses.pose("leg-up").orElseThrow();
    assertThat(pose.hints())
        .isEqualTo(new Pose.Hints(true, Optional.of(Arrow.Part.FOOT), Optional.of("flat")));
    assertThat(pose.view()).isEqualTo(View.SIDE);
    assertThat(pose.angles()).isEqualTo(Map.of(Joint.NEAR_HIP, 80.5));
    assertThat(pose.contacts())
        .isEqualTo(
            Map.of(
                Contact.BACK,
                new Anchor.Bed(0.1, 0),
                Contact.NEAR_HAND,
                new Anchor.Own(Anchor.Part.NEAR_THIGH),
                Contact.FAR_FOOT,
                new Anchor.Bed(0.6, 0.06)));
  }

  @Test
  void stretchWithoutPoses_isNotInTheBook() {
    user.stretch("mine.json", UserContent.STRETCH);

    assertThat(new ContentReader(UserContent.WORDS).readAll(folder, null).poses().stretch("mine"))
        .isEmpty();
  }

  @Test
  void ownStretchWithoutPoses_doesNotKeepThoseOfTheShippedOne() {
    user.stretch("hamstring.json", UserContent.STRETCH.replace("\"mine\"", "\"hamstring\""));

    assertThat(
            new ContentReader(UserContent.WORDS).readAll(folder, null).poses().stretch("hamstring"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"near-hip\": 80.5 | \"near-hipp\": 80 | near-hipp: found \"near-hipp\", expected the name of a joint (did you mean \"near-hip\"?)",
        "\"near-hip\": 80.5 | \"near-hip\": 140 | near-hip: found 140, expected a number from -30 to 130",
        "\"near-hip\": 80.5 | \"near-hip\": \"up\" | near-hip: found \"up\", expected a number from -30 to 130",
        "\"near-hip\": 80.5 | \"near-hip\": 80, \"near-shoulder-out\": 0.5, \"pelvis\": null | pelvis: found null, expected a number from -230 to 90",
        "\"far-foot\"       | \"far-fot\"       | far-fot: found \"far-fot\", expected a part of the body that can rest on something (did you mean \"far-foot\"?)",
        "\"x\": 0.6         | \"x\": 1.9        | leg-up: found far-foot out of reach of its place, expected a place that the body can reach",
        "\"x\": 0.6         | \"x\": 0.1        | leg-up: found far-hip bent by",
        "\"x\": 0.6         | \"on\": \"far-shin\" | far-foot/on: found \"far-shin\", expected \"floor\"",
        "\"near-thigh\"     | \"thigh\"         | near-hand/on: found \"thigh\", expected one of \"floor\", \"chair\", \"near-shin\", \"far-shin\", \"near-thigh\", \"far-thigh\",",
        "\"back\": { \"x\": 0.1 }, | ~~          | contacts: found nothing that carries the body, expected one of \"back\", \"seat\", \"near-knee\", \"front\" and \"side\"",
        "\"back\": { \"x\": 0.1 }, | \"back\": {}, \"near-knee\": {}, | contacts: found a body carried in two ways at once, expected",
        "\"back\": { \"x\": 0.1 }, | \"side\": {}, | leg-up/view: found \"side\", expected \"above\"",
        "\"back\": { \"x\": 0.1 }, | \"back\": { \"on\": \"floor\" }, | back/on: found the unknown field \"on\", expected",
        "\"near-thigh\" } | \"near-hip\", \"along\": 0.5 } | near-hand/along: found the unknown field \"along\", expected",
        "\"view\": \"side\", \"angles\": {} | \"view\": \"top\", \"angles\": {} | view: found \"top\", expected one of \"side\", \"foot-end\", \"above\"",
        "\"strap\": \"near-leg\" | \"strap\": \"near-arm\" | strap: found \"near-arm\", expected one of \"near-leg\", \"far-leg\"",
        "\"startPose\": \"flat\" | \"startPose\": \"flatt\" | /startPose: found \"flatt\", expected the name of one of the \"poses\" (did you mean \"flat\"?)",
        "\"arrow\": \"foot\" | \"arrow\": \"toe\" | arrow: found \"toe\", expected one of",
        "\"via\": \"flat\" | \"via\": \"flatt\" | leg-up/via: found \"flatt\", expected the name of one of the \"poses\" (did you mean \"flat\"?)",
        "[\"flat\", \"leg-up\"] | [\"flatt\", \"leg-up\"] | /waysIn/hold: found \"flatt\", expected the name of one of the \"poses\" (did you mean \"flat\"?)",
        "\"hold\": [ | \"held\": [ | /waysIn/held: found \"held\", expected the \"id\" of one of the \"variants\"",
        "\"back-of-thigh\"  | \"thigh\"         | /feelRegion: found \"thigh\", expected one of",
        "\"leg-up\": {      | \"Leg up\": {     | found \"Leg up\", expected lower-case words joined by hyphens",
      })
  void wrongPose_isToldWithItsPlace(String right, String wrong, String told) {
    assertThat(POSES.replaceAll("\\s+", " ")).contains(right.replaceAll("\\s+", " "));
    user.stretch("mine.json", stretch(POSES.replace(right, wrong)));

    assertThat(user.problems())
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(sentence).startsWith("stretches/mine.json:"))
        .anySatisfy(sentence -> assertThat(sentence).contains(told));
  }

  @Test
  void schema_namesEveryJointWithItsLimits() {
    JsonNode angles =
        JsonMapper.shared()
            .readTree(SchemaTest.text(Path.of("content/schema/stretch.schema.json")))
            .at("/$defs/pose/properties/angles/properties");

    assertThat(angles.propertyNames())
        .containsExactlyElementsOf(Arrays.stream(Joint.values()).map(Joint::code).toList());
    for (Joint joint : Joint.values()) {
      assertThat(angles.get(joint.code()).get("minimum").asDouble()).isEqualTo(joint.min());
      assertThat(angles.get(joint.code()).get("maximum").asDouble()).isEqualTo(joint.max());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"near-hip\": 80.5 | \"near-hipp\": 80",
        "\"near-hip\": 80.5 | \"near-hip\": 140",
        "\"far-foot\"       | \"far-fot\"",
        "\"x\": 0.6         | \"on\": \"far-shin\"",
        "\"near-thigh\"     | \"thigh\"",
        "\"view\": \"side\" | \"view\": \"top\"",
      })
  void wrongPose_isRefusedBySchemaToo(String right, String wrong) {
    assertThat(schemaAccepts(stretch(POSES))).isTrue();
    assertThat(schemaAccepts(stretch(POSES.replace(right, wrong)))).isFalse();
  }

  private static boolean schemaAccepts(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaTest.text(Path.of("content/schema/stretch.schema.json")), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }

  private static String stretch(String poses) {
    return UserContent.STRETCH.replace("\"sources\"", poses);
  }
}

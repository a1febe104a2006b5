package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private static final Path ACCOUNT = Path.of("/home/account");

  @Test
  void data_named_winsOverEverything() {
    Folders folders = folders("Linux", Map.of("LIMBER_HOME", "/elsewhere"));

    assertThat(folders.data(Path.of("/named"))).isEqualTo(absolute("/named"));
  }

  @Test
  void data_namedRelative_isMadeAbsolute() {
    assertThat(folders("Linux", Map.of()).data(Path.of("here/../there")))
        .isEqualTo(Path.of("there").toAbsolutePath());
  }

  @Test
  void data_limberHome_winsOverThePlatform() {
    Folders folders =
        folders("Linux", Map.of("LIMBER_HOME", "/elsewhere", "XDG_DATA_HOME", "/xdg"));

    assertThat(folders.data(null)).isEqualTo(absolute("/elsewhere"));
  }

  @Test
  void data_blankLimberHome_isPassedOver() {
    assertThat(folders("Linux", Map.of("LIMBER_HOME", " ")).data(null))
        .isEqualTo(absolute("/home/account/.local/share/limber"));
  }

  @Test
  void data_withATilde_isInTheHome() {
    Folders folders = folders("Linux", Map.of("LIMBER_HOME", "~/x", "HOME", "/home/other"));

    assertThat(folders.data(null)).isEqualTo(absolute("/home/other/x"));
    assertThat(folders.data(Path.of("~"))).isEqualTo(absolute("/home/other"));
    assertThat(folders.data(Path.of("~x"))).isEqualTo(absolute("~x"));
  }

  @Test
  void data_onLinux_followsXdg() {
    assertThat(folders("Linux", Map.of("XDG_DATA_HOME", absolute("/xdg").toString())).data(null))
        .isEqualTo(absolute("/xdg/limber"));
  }

  @Test
  void data_relativeXdg_isPassedOver() {
    assertThat(folders("Linux", Map.of("XDG_DATA_HOME", "xdg")).data(null))
        .isEqualTo(absolute("/home/account/.local/share/limber"));
  }

  @Test
  void data_homeVariable_winsOverTheAccount() {
    assertThat(folders("Linux", Map.of("HOME", absolute("/tmp/other").toString())).data(null))
        .isEqualTo(absolute("/tmp/other/.local/share/limber"));
  }

  @Test
  void data_onMacOs_isApplicationSupport() {
    assertThat(folders("Mac OS X", Map.of()).data(null))
        .isEqualTo(absolute("/home/account/Library/Application Support/Limber"));
  }

  @Test
  void data_onWindows_isLocalAppData() {
    assertThat(folders("Windows 11", Map.of("LOCALAPPDATA", "/local")).data(null))
        .isEqualTo(absolute("/local/Limber"));
    assertThat(folders("Windows 11", Map.of()).data(null))
        .isEqualTo(absolute("/home/account/AppData/Local/Limber"));
  }

  private static Folders folders(String osName, Map<String, String> environment) {
    return new Folders(osName, ACCOUNT, environment);
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath();
  }
}

package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XCookieTest {
  @TempDir Path folder;

  @Test
  void cookie_isThatOfTheDisplay() throws IOException {
    Path file = folder.resolve("authority");
    Files.write(file, entries());
    Map<String, String> environment = Map.of("XAUTHORITY", file.toString());

    assertThat(XCookie.of(environment, "1").data()).isEqualTo(new byte[] {7, 7});
    assertThat(XCookie.of(environment, "1").name()).isEqualTo("MIT-MAGIC-COOKIE-1");
    assertThat(XCookie.of(environment, "5").data()).isEmpty();
  }

  @Test
  void noFileOrABrokenOne_isNoCookie() throws IOException {
    assertThat(XCookie.of(Map.of("HOME", folder.toString()), "0").data()).isEmpty();

    Path broken = folder.resolve("broken");
    Files.write(broken, new byte[] {1, 0, 9});

    assertThat(XCookie.of(Map.of("XAUTHORITY", broken.toString()), "0").data()).isEmpty();
  }

  private static byte[] entries() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      entry(out, "0", new byte[] {3});
      entry(out, "1", new byte[] {7, 7});
    }
    return bytes.toByteArray();
  }

  private static void entry(DataOutputStream out, String display, byte[] data) throws IOException {
    out.writeShort(256);
    for (String text : new String[] {"host", display, "MIT-MAGIC-COOKIE-1"}) {
      out.writeShort(text.length());
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    out.writeShort(data.length);
    out.write(data);
  }
}
